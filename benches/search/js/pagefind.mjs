// node pagefind.mjs DOCUMENTS.jsonl DIR [QUESTIONS]: builds Pagefind's index of the documents below DIR and asks it what
// measure.mjs asks ours. One line of JSON. PAGEFIND is its program (npm `@pagefind/linux-x64`, PyPI `pagefind-bin`).
//
// Titles stand in Pagefind's fragments, together with the text, so those of the first ten are fetched. A new instance
// asks each question: code, WebAssembly and the list of words are there, nothing else.
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { computing, dice, documents, line, questions, rounds, told } from "./queries.mjs";

const [source, folder, wanted = "100"] = process.argv.slice(2);
const program = process.env.PAGEFIND ?? "pagefind";
const [site, bundle] = [`${folder}/site`, `${folder}/pagefind`];
rmSync(folder, { recursive: true, force: true });

const plain = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const all = (tag, texts) => texts.map((text) => `<${tag}>${plain(text)}</${tag}>`).join("");
for await (const { url, title, key, headings, facts, body } of documents(source)) {
  mkdirSync(`${site}/${url}`, { recursive: true });
  const main = `<h1>${plain(title)}</h1><p>${plain(key)}</p>${all("h2", headings)}${all("p", [...facts, body])}`;
  const page = `<!doctype html><html lang="de"><title>${plain(title)}</title><main data-pagefind-body>${main}</main></html>`;
  writeFileSync(`${site}/${url}index.html`, page);
}

/** Runs the program; seconds, those of computing, and the most memory it was seen with, in MiB. */
async function build() {
  const start = performance.now();
  const child = spawn(program, ["--site", site, "--output-path", bundle, "--quiet"], { stdio: ["ignore", "ignore", "inherit"] });
  let [peak, cpu] = [0, 0];
  const watch = setInterval(() => {
    try {
      const most = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"));
      peak = Math.max(peak, Number(most?.[1] ?? 0) / 1024);
      const [user, system] = readFileSync(`/proc/${child.pid}/stat`, "utf8").split(") ").at(-1).split(" ").slice(11, 13);
      cpu = Math.max(cpu, (Number(user) + Number(system)) / 100);
    } catch {
      // It has just ended.
    }
  }, 20);
  const code = await new Promise((done, failed) => child.on("error", failed).on("close", done));
  clearInterval(watch);
  if (code !== 0) throw new Error(`${program}: ${code}`);
  return { seconds: (performance.now() - start) / 1000, cpuSeconds: cpu, peakMiB: peak };
}

const built = await build();
rmSync(site, { recursive: true });
const files = readdirSync(bundle, { recursive: true }).filter((name) => statSync(`${bundle}/${name}`).isFile());
// What answers a question, less the texts: words and documents, the program in the browser.
const needed = files.filter((name) => /^index\/|\.pf_meta$|^wasm\.de|^pagefind\.js$|entry\.json$/.test(name));
const size = (names) => names.reduce((sum, name) => sum + statSync(`${bundle}/${name}`).size, 0);

let [log, delay] = [[], 0];
globalThis.fetch = async (url) => {
  const path = String(url).slice("http://local/".length).replace(/\?.*/, "");
  const entry = { path, start: performance.now() };
  const bytes = readFileSync(`${bundle}/${path}`);
  if (delay) await new Promise((done) => setTimeout(done, delay));
  log.push({ ...entry, bytes: bytes.length, end: performance.now() });
  return new Response(bytes);
};
const sum = () => log.reduce((total, it) => total + it.bytes, 0);
writeFileSync(`${bundle}/package.json`, '{"type":"module"}');
const { createInstance } = await import(`${bundle}/pagefind.js`);
const code = gzipSync(readFileSync(`${bundle}/pagefind.js`), { level: 9 }).length;
const ask = async (instance, query) => {
  const { results } = await instance.search(query);
  return Promise.all(results.slice(0, 10).map((result) => result.data()));
};

const queries = await questions(source, Number(wanted), dice(5));
const [cold, warm, ms, coldRounds, warmRounds] = [[], [], [], [], []];
for (const [a, b] of queries) {
  log = [];
  const instance = createInstance({ basePath: "http://local/", baseUrl: "/" });
  await ask(instance, `${a} ${b}`);
  cold.push(code + sum());
  warm.push(log.filter((it) => /^(?:index|fragment)\//.test(it.path)).reduce((total, it) => total + it.bytes, 0));
}
// Computing: once more, with everything there but what the question itself needs.
const instance = createInstance({ basePath: "http://local/", baseUrl: "/" });
await ask(instance, "Bericht");
for (const [a, b] of queries) {
  ms.push(await computing(() => ask(instance, `${a} ${b}`)));
}
delay = 25;
for (const [a, b] of queries.slice(0, 10)) {
  log = [];
  await ask(createInstance({ basePath: "http://local/", baseUrl: "/" }), `${a} ${b}`);
  coldRounds.push(rounds(log));
  log = log.filter((it) => /^(?:index|fragment)\//.test(it.path));
  warmRounds.push(rounds(log));
}
console.log(line({
  ...built, files: files.length, bytes: size(needed), all: size(files), cold: told(cold), warm: told(warm), ms: told(ms),
  coldRounds: Math.max(...coldRounds), warmRounds: Math.max(...warmRounds),
}));

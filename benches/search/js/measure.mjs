// node measure.mjs INDEX DOCUMENTS.jsonl [QUERIES]: what questions cost. One line of JSON.
//
// Two-word questions: two different words of four letters or more that say something, from the title, facts or text of
// the same document, drawn with equal chance; the last one may go on, as while typing. Warm: code, manifest and facet
// runs are there, nothing else. Cold: nothing is there.
import { createReadStream, readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { gzipSync } from "node:zlib";
import { open, term, tokens } from "../../../src/output/search/sharded/suche.js";

const [folder, documents, wanted = "300"] = process.argv.slice(2);
const code = readFileSync(`${folder}/suche.js`);
const codeBytes = gzipSync(code, { level: 9 }).length;

function dice(seed) {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const texts = [];
for await (const line of createInterface({ input: createReadStream(documents) })) {
  const { title, facts, body } = JSON.parse(line);
  texts.push([title, ...facts, body].join(" "));
}
const roll = dice(5);
const queries = [];
while (queries.length < Number(wanted)) {
  const found = tokens(texts[roll(texts.length)]).map((token) => token.text);
  const words = [...new Set(found)].filter((word) => /^\p{L}{4,}$/u.test(word) && term({ text: word }) !== null);
  const [a, b] = [words[roll(words.length)], words[roll(words.length)]];
  if (a && b && a !== b) queries.push([a, b]);
}
texts.length = 0;

let log = [];
const held = new Map();
/** Answers from memory; with `delay`, as late as a line would. */
const fetcher = (delay) => async (url) => {
  const path = String(url).slice("http://local/".length);
  const entry = { path, start: performance.now() };
  if (!held.has(path)) {
    try {
      held.set(path, readFileSync(`${folder}/${path}`));
    } catch {
      return new Response("", { status: 404 });
    }
  }
  entry.bytes = held.get(path).length;
  if (delay) await new Promise((done) => setTimeout(done, delay));
  entry.end = performance.now();
  log.push(entry);
  return new Response(held.get(path));
};
const bytes = () => log.reduce((sum, it) => sum + it.bytes, 0);
/** Waves of requests of which each waits for one of the wave before. */
const rounds = () => {
  let [count, ends] = [0, -1];
  for (const { start, end } of log.toSorted((a, b) => a.start - b.start)) if (start >= ends) (count++, (ends = end));
  return count;
};
const quantile = (list, share) => list.toSorted((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * share))];
const told = (list) => ({ median: quantile(list, 0.5), p95: quantile(list, 0.95), max: Math.max(...list) });

const toTitles = { limit: 10, snippets: false };
const cold = { one: [], two: [], oneFirst: [], twoFirst: [], rounds: [] };
for (const [a, b] of queries.slice(0, 60)) {
  for (const [kind, query] of [["one", a], ["two", `${a} ${b}`]]) {
    log = [];
    const index = await open("http://local/", { fetch: fetcher(0) });
    await index.search(query, toTitles);
    cold[kind].push(codeBytes + bytes());
    log = [];
    const fresh = await open("http://local/", { fetch: fetcher(0) });
    await fresh.search(query, { ...toTitles, facets: false });
    cold[`${kind}First`].push(codeBytes + bytes());
  }
}
for (const [a, b] of queries.slice(0, 15)) {
  log = [];
  const index = await open("http://local/", { fetch: fetcher(25) });
  await index.search(`${a} ${b}`, toTitles);
  cold.rounds.push(rounds());
}

const index = await open("http://local/", { fetch: fetcher(0) });
await index.search("Bericht Bericht2", toTitles);
const forget = () => {
  for (const path of index.files.kept.keys()) if (!/manifest|\/f\//.test(path)) index.files.kept.delete(path);
  log = [];
};
const shares = {};
const warm = { bytes: [], ms: [], msCached: [], one: [], typo: [] };
for (const [a, b] of queries) {
  forget();
  await index.search(`${a} ${b}`, toTitles);
  warm.bytes.push(bytes());
  if (process.env.SHOW) for (const it of log) { const area = it.path.split("/").at(-2); shares[area] = (shares[area] ?? 0) + it.bytes / queries.length; }
  forget();
  let start = performance.now();
  await index.search(`${a} ${b}`, toTitles);
  warm.ms.push(performance.now() - start);
  start = performance.now();
  await index.search(`${a} ${b}`, toTitles);
  warm.msCached.push(performance.now() - start);
  forget();
  await index.search(a, toTitles);
  warm.one.push(bytes());
  if (a.length < 7) continue;
  const clean = bytes();
  const at = 1 + roll(a.length - 2);
  forget();
  const result = await index.search(a.slice(0, at) + a.slice(at + 1), toTitles);
  if (result.corrected) warm.typo.push(bytes() - clean);
}
if (process.env.SHOW) console.log(shares);
const warmRounds = [];
const slow = await open("http://local/", { fetch: fetcher(25) });
await slow.search("Bericht Bericht2", toTitles);
for (const [a, b] of queries.slice(15, 40)) {
  for (const path of slow.files.kept.keys()) if (!/manifest|\/f\//.test(path)) slow.files.kept.delete(path);
  log = [];
  await slow.search(`${a} ${b}`, toTitles);
  warmRounds.push(rounds());
}
const round = (object) => JSON.parse(JSON.stringify(object, (_, value) => (typeof value === "number" ? +value.toFixed(1) : value)));
console.log(JSON.stringify(round({
  code: codeBytes, coldOneWord: told(cold.one), coldTwoWords: told(cold.two),
  coldOneWordFirst: told(cold.oneFirst), coldTwoWordsFirst: told(cold.twoFirst),
  // The page preloads the manifest beside the code, so the code adds no round trip.
  coldRounds: Math.max(...cold.rounds), warmTwoWords: told(warm.bytes), warmOneWord: told(warm.one), warmRounds: Math.max(...warmRounds),
  typoMore: told(warm.typo), typos: warm.typo.length, ms: told(warm.ms), msCached: told(warm.msCached),
})));

// node measure.mjs INDEX DOCUMENTS.jsonl [QUESTIONS]: what questions cost. One line of JSON.
//
// Questions are those of queries.mjs; the last word may go on, as while typing. Warm: code, manifest and facet runs are
// there, nothing else. Cold: nothing is there. "Whole" is with totals and facets, all else is up to the titles of the
// first ten. Time is that of computing, the least of three.
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { open } from "../../../src/output/search/sharded/suche.js";
import { computing, dice, line, questions, rounds, told } from "./queries.mjs";

const [folder, documents, wanted = "300"] = process.argv.slice(2);
const codeBytes = gzipSync(readFileSync(`${folder}/suche.js`), { level: 9 }).length;
const roll = dice(5);
const queries = await questions(documents, Number(wanted), roll);

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
const opened = (delay = 0) => open("http://local/", { fetch: fetcher(delay) });
const bytes = () => log.reduce((sum, it) => sum + it.bytes, 0);
const toFacets = { limit: 10, snippets: false };
const toTitles = { ...toFacets, facets: false };

const cold = { one: [], two: [], whole: [], rounds: [] };
for (const [a, b] of queries) {
  for (const [list, query, options] of [[cold.one, a, toTitles], [cold.two, `${a} ${b}`, toTitles], [cold.whole, `${a} ${b}`, toFacets]]) {
    log = [];
    await (await opened()).search(query, options);
    list.push(codeBytes + bytes());
  }
}
for (const [a, b] of queries.slice(0, 15)) {
  log = [];
  await (await opened(25)).search(`${a} ${b}`, toTitles);
  cold.rounds.push(rounds(log));
}

const index = await opened();
await index.search("Bericht Bericht2", toFacets);
const forget = (of = index) => {
  for (const path of of.files.kept.keys()) if (!/manifest|\/f\//.test(path)) of.files.kept.delete(path);
  log = [];
};
const areas = {};
/** With SHOW=1: what dear questions fetch. */
const show = (limit, ...what) => {
  if (!process.env.SHOW) return;
  for (const it of log) areas[it.path.split("/").at(-2)] = (areas[it.path.split("/").at(-2)] ?? 0) + it.bytes;
  const files = log.map((it) => `${it.path.split("/").slice(1).join("/")}:${it.bytes}`);
  if (bytes() > limit) console.log(...what, bytes(), files.join(" "));
};
const warm = { bytes: [], whole: [], ms: [], one: [], typo: [], rounds: [] };
for (const [a, b] of queries) {
  forget();
  await index.search(`${a} ${b}`, toTitles);
  warm.bytes.push(bytes());
  show(13_500, a, b);
  forget();
  await index.search(`${a} ${b}`, toFacets);
  warm.whole.push(bytes());
  let least = Infinity;
  for (let i = 0; i < 3; i++) {
    forget();
    least = Math.min(least, await computing(() => index.search(`${a} ${b}`, toTitles)));
  }
  warm.ms.push(least);
  forget();
  await index.search(a, toTitles);
  warm.one.push(bytes());
  if (a.length < 7) continue;
  const clean = bytes();
  const at = 1 + roll(a.length - 2);
  forget();
  const result = await index.search(a.slice(0, at) + a.slice(at + 1), toTitles);
  if (result.search.words[0].meant) warm.typo.push(bytes() - clean);
}
if (process.env.SHOW) console.log(areas);
const slow = await opened(25);
await slow.search("Bericht Bericht2", toFacets);
for (const [a, b] of queries.slice(15, 40)) {
  forget(slow);
  await slow.search(`${a} ${b}`, toTitles);
  warm.rounds.push(rounds(log));
}
// The page preloads the manifest beside the code, so the code adds no round trip.
console.log(line({
  code: codeBytes, coldOneWord: told(cold.one), cold: told(cold.two), coldWhole: told(cold.whole),
  warmOneWord: told(warm.one), warm: told(warm.bytes), warmWhole: told(warm.whole),
  coldRounds: Math.max(...cold.rounds), warmRounds: Math.max(...warm.rounds),
  typoMore: told(warm.typo), typos: warm.typo.length, ms: told(warm.ms),
}));

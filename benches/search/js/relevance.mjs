// node relevance.mjs INDEX FILE [ours|lunr]: nDCG@10, recall@10, questions without a hit, typo recall.
import { readFileSync } from "node:fs";
import { open } from "../../../src/output/search/sharded/suche.js";
import { localFetch } from "./local.mjs";

const [folder, file, what = "ours"] = process.argv.slice(2);
const { docs, queries } = JSON.parse(readFileSync(file, "utf8"));

/** Repeatable chance. */
function dice(seed) {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 13), 0x297a2d39);
    mixed = (mixed ^ (mixed >>> 16)) >>> 0;
    return mixed % below;
  };
}

/** The question with one letter of one word of six letters or more changed: left out, doubled, swapped or replaced. */
function typo(query, roll) {
  const words = [...query.matchAll(/\p{L}{6,}/gu)];
  if (words.length === 0) return null;
  const { 0: word, index } = words[roll(words.length)];
  const at = roll(word.length - 1);
  const letters = "abcdefghijklmnopqrstuvwxyz";
  const changed = [
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + letters[roll(26)] + word.slice(at),
    word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2),
    word.slice(0, at) + letters[roll(26)] + word.slice(at + 1),
  ][roll(4)];
  return changed === word ? null : query.slice(0, index) + changed + query.slice(index + word.length);
}

async function engine() {
  if (what === "lunr") {
    const { lunrEngine } = await import("./lunr.mjs");
    return lunrEngine(docs);
  }
  const index = await open("http://local/", { fetch: localFetch(folder) });
  return async (query) => (await index.search(query, { limit: 10, snippets: false, prefix: false })).hits.map((hit) => hit.url);
}

const ask = await engine();
let [gain, found, empty, kept, of, worse] = [0, 0, 0, 0, 0, []];
const roll = dice(7);
const start = performance.now();
for (const { q, rel } of queries) {
  const hits = await ask(q);
  const rank = hits.indexOf(rel);
  if (rank >= 0) (gain += 1 / Math.log2(rank + 2)), found++;
  if (hits.length === 0) empty++;
  const wrong = process.env.NO_TYPO ? null : typo(q, roll);
  if (wrong) {
    const again = await ask(wrong);
    const same = hits.filter((hit) => again.includes(hit)).length;
    kept += same;
    of += hits.length;
    if (same < hits.length / 2) worse.push(`${same}/${hits.length} ${wrong}   <- ${q}`);
  }
}
if (process.env.SHOW) console.log(worse.slice(0, 60).join("\n"));
console.log(JSON.stringify({
  what, ndcg: +(gain / queries.length).toFixed(4), recall: +(found / queries.length).toFixed(4), empty,
  typo: of ? +(kept / of).toFixed(4) : null, ms: +((performance.now() - start) / queries.length).toFixed(1),
}));

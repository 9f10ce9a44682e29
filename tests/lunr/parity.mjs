// Compares our lunr.json with what the real lunr writes for our dokumente.json, byte for byte, and
// our index, loaded, with the fresh one, query by query.
//
//   node parity.mjs <dokumente.json> <lunr.json> [<dokumente.json> <lunr.json> …]
import { readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { build, lunr } from "./real.mjs";

const counts = { passed: 0, failed: 0 };

function check(what, passed, detail = "") {
  counts[passed ? "passed" : "failed"] += 1;
  if (!passed) console.log(`FAILED ${what}${detail && `: ${detail}`}`);
}

/** Where two byte sequences part, with what stands there. */
function difference(ours, theirs) {
  let at = 0;
  while (at < ours.length && ours[at] === theirs[at]) at += 1;
  const around = (bytes) => JSON.stringify(bytes.subarray(Math.max(0, at - 60), at + 60).toString());
  return `byte ${at} of ${ours.length} and ${theirs.length}\n  ours   ${around(ours)}\n  theirs ${around(theirs)}`;
}

/** Words of the documents, spread evenly, each once. */
function sample({ fields, documents }, count) {
  const words = new Set();
  const step = Math.max(1, Math.floor(documents.length / 200));
  for (let i = 0; i < documents.length; i += step)
    for (const { name } of fields)
      for (const word of String(documents[i][name] ?? "").match(/[\p{L}\p{N}]{3,20}/gu) ?? []) words.add(word);
  const all = [...words];
  const stride = Math.max(1, Math.floor(all.length / count));
  return all.filter((_, i) => i % stride === 0).slice(0, count);
}

/** Queries of every kind that lunr's language has, made from words of the documents. */
function* queries({ fields }, words) {
  for (let i = 0; i < words.length; i += 1) {
    const [word, next, third] = [words[i], words[(i + 1) % words.length], words[(i + 2) % words.length]];
    const field = fields[i % fields.length]?.name.replace(/[^\p{L}\p{N}]/gu, "\\$&");
    yield word;
    yield `${word} ${next} ${third}`;
    yield `${word.slice(0, 3)}*`;
    yield `*${word.slice(-3)}`;
    yield `${word.slice(0, 2)}*${word.slice(-1)}`;
    yield `${word}~1`;
    if (i % 4 === 0) yield `${word}~2`;
    if (field) yield `${field}:${word}`;
    if (field) yield `+${field}:${word} ${next}^2`;
    yield `${word}^10 ${next}`;
    yield `+${word} +${next}`;
    yield `+${word} -${next} ${third}`;
    yield `-${word} ${next}`;
    yield `${word.toUpperCase()} „${next}“`;
  }
  yield* ["", "*", "-gibtesnicht", "+gibtesnicht", "Straße~1 +Bürger* -gesamt", "über", "constructor", "__proto__", "2021 D40"];
}

/** Results as refs, scores and matches; an error as its message. */
function outcome(index, query) {
  try {
    return JSON.stringify(index.search(query).map(({ ref, score, matchData }) => [ref, score, matchData.metadata]));
  } catch (error) {
    return String(error.message ?? error);
  }
}

function compare(documentsPath, indexPath) {
  const data = JSON.parse(readFileSync(documentsPath, "utf8"));
  const start = performance.now();
  const fresh = build(data);
  const theirs = Buffer.from(JSON.stringify(fresh));
  const took = Math.round(performance.now() - start);
  const ours = readFileSync(indexPath);
  const identical = ours.equals(theirs);
  check(`${indexPath} is byte-identical`, identical, identical ? "" : difference(ours, theirs));

  const loaded = lunr.Index.load(JSON.parse(ours));
  let [asked, hits] = [0, 0];
  for (const query of queries(data, sample(data, data.documents.length > 1000 ? 12 : 40))) {
    const expected = outcome(fresh, query);
    check(`${indexPath}, query ${JSON.stringify(query)}`, outcome(loaded, query) === expected);
    asked += 1;
    if (expected.startsWith("[[")) hits += 1;
  }
  console.log(
    `${documentsPath}: ${data.documents.length} documents, ${ours.length} bytes (lunr takes ${took} ms), ` +
      `${asked} queries, ${hits} with hits`,
  );
}

const paths = process.argv.slice(2);
if (paths.length === 0 || paths.length % 2) throw new Error("parity.mjs <dokumente.json> <lunr.json> …");
for (let i = 0; i < paths.length; i += 2) compare(paths[i], paths[i + 1]);
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed ? 1 : 0;

// lunr 2.3.9 with lunr-languages (German); LUNR is the folder whose node_modules has both (default: tests).
//
// node lunr.mjs DOCUMENTS.jsonl [QUESTIONS]: builds its index of made-up documents and asks it what measure.mjs asks ours.
// One line of JSON.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { computing, dice, documents, line, questions, told } from "./queries.mjs";

const require = createRequire(`${resolve(process.env.LUNR ?? "tests")}/`);
const modules = ["lunr", "lunr-languages/lunr.stemmer.support", "lunr-languages/lunr.de"];

/** lunr with German. */
function german() {
  const [lunr, ...languages] = modules.map((name) => require(name));
  languages.forEach((language) => language(lunr));
  return lunr;
}

function build(docs, fields) {
  const lunr = german();
  return lunr(function () {
    this.use(lunr.de);
    this.ref("id");
    fields.forEach((field) => this.field(field));
    docs.forEach((doc) => this.add(doc));
  });
}

/** Asks for any of the words. */
const asker = (index) => (query) => {
  const words = query.toLowerCase().split(/[\s-]+/);
  return index.query((it) => words.forEach((word) => it.term(require("lunr").tokenizer(word), {}))).slice(0, 10);
};

/** On the documents of a retrieval set. */
export function lunrEngine(docs) {
  const ask = asker(build(docs, ["title", "body"]));
  return async (query) => ask(query).map((hit) => hit.ref);
}

async function main([source, wanted = "200"]) {
  const docs = [];
  for await (const { url, title, key, headings, facts, body } of documents(source)) {
    docs.push({ id: url, title, key, headings: headings.join(" "), facts: facts.join(" "), body });
  }
  const start = performance.now();
  let [index, json] = [null, ""];
  const cpuSeconds = (await computing(() => {
    index = build(docs, ["title", "key", "headings", "facts", "body"]);
    json = JSON.stringify(index);
  })) / 1000;
  const seconds = (performance.now() - start) / 1000;
  const code = modules.reduce((sum, name) => sum + gzipSync(readFileSync(require.resolve(name)), { level: 9 }).length, 0);
  const packed = gzipSync(json, { level: 6 }).length;
  const ask = asker(index);
  const ms = [];
  for (const [a, b] of await questions(source, Number(wanted), dice(5))) {
    ms.push(await computing(() => ask(`${a} ${b}`)));
  }
  const none = told([0]);
  console.log(line({
    seconds, cpuSeconds, peakMiB: process.resourceUsage().maxRSS / 1024, files: 1, bytes: Buffer.byteLength(json), cold: told([code + packed]),
    warm: none, coldRounds: 1, warmRounds: 0, ms: told(ms),
  }));
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await main(process.argv.slice(2));

// Reads texts, one a line as JSON, from standard input and writes the terms of each, its stem and its parts, for comparing
// with Rust; what has characters that this Node does not know yet gives an empty line. SUCHE_INDEX is a folder with the client
// as it is published; arguments are the table of parts and the stop words.
import { createInterface } from "node:readline";

const { fold, split, stem, term, tokens } = await import(`${process.env.SUCHE_INDEX}/suche.js`);
const tiers = new Map(JSON.parse(process.argv[2] ?? "[]"));
const stop = new Set(JSON.parse(process.argv[3] ?? "[]"));
let out = "";
for await (const line of createInterface({ input: process.stdin })) {
  const text = JSON.parse(line);
  if (/[\p{Cn}\p{Cs}]/u.test(text)) out += "\n";
  else {
    const terms = tokens(fold(text)).map((token) => term(token, stop)).filter((it) => it !== null);
    const own = /^[a-zäöüßé]*$/u.test(text) ? stem(text) : "";
    out += `${JSON.stringify(fold(text))}\t${terms.join(" ")}\t${own}\t${(split(own, tiers) ?? []).join("+")}\n`;
  }
  if (out.length > 1 << 20) {
    process.stdout.write(out);
    out = "";
  }
}
process.stdout.write(out);

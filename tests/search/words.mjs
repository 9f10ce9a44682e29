// Reads words, one a line, from standard input and writes the term and the parts of each, for comparing with Rust.
// SUCHE_INDEX is a folder with the client as it is published.
import { createInterface } from "node:readline";

const { split, stem, term, tokens } = await import(`${process.env.SUCHE_INDEX}/suche.js`);
const tiers = new Map(JSON.parse(process.argv[2] ?? "[]"));
let out = "";
for await (const line of createInterface({ input: process.stdin })) {
  const terms = tokens(line.normalize("NFC").replaceAll("\u00ad", "")).map((token) => term(token)).filter((it) => it !== null);
  const own = stem(line);
  out += `${terms.join(" ")}\t${own}\t${(split(own, tiers) ?? []).join("+")}\n`;
  if (out.length > 1 << 20) {
    process.stdout.write(out);
    out = "";
  }
}
process.stdout.write(out);

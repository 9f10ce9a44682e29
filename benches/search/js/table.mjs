// node benches/search/js/table.mjs DIR [--others] [SIZES…]: builds and measures made-up portals below DIR, and prints one
// table. With --others also Pagefind and lunr on the same documents, see pagefind.mjs and lunr.mjs; at the largest size
// these take minutes and gigabytes.
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { rmSync } from "node:fs";

const args = process.argv.slice(2);
const others = args.includes("--others");
const [folder, ...sizes] = args.filter((arg) => arg !== "--others");
const here = fileURLToPath(new URL(".", import.meta.url));
const run = (program, ...rest) => execFileSync(program, rest, { encoding: "utf8", maxBuffer: 1 << 28 });
const json = (...command) => JSON.parse(run(...command).trim().split("\n").at(-1));
// With SEARCH_BENCH a program that is built already, else cargo builds it.
const bench = (...rest) =>
  process.env.SEARCH_BENCH ? run(process.env.SEARCH_BENCH, ...rest) : run("cargo", "bench", "--quiet", "--bench", "search", "--", ...rest);
const node = (script, ...rest) => json("node", "--max-old-space-size=12000", `${here}${script}.mjs`, ...rest);

const kilo = (bytes) => (bytes / 1000).toFixed(bytes < 99_500 ? 1 : 0);
const three = ({ median, p95, max }, show) => [median, p95, max].map(show).join(" / ");
const seconds = (value) => `${value.toFixed(value < 10 ? 1 : 0)} s`;
const row = (documents, name, it) =>
  console.log(
    `| ${documents} | ${name} | ${three(it.cold, kilo)} | ${three(it.warm, kilo)} | ${it.coldRounds} / ${it.warmRounds} | ` +
      `${three(it.ms, (ms) => ms.toFixed(1))} | ${(it.bytes / 1e6).toFixed(1)} MB in ${it.files} files | ` +
      `${seconds(it.cpuSeconds)}, ${it.peakMiB.toFixed(0)} MiB |`,
  );

const more = [];
console.log("| documents | | cold, KB: median / 95 % / most | warm, KB | round trips cold / warm | computing, ms | index without texts | building: computing, peak |");
console.log("|---:|---|---:|---:|---:|---:|---:|---:|");
for (const size of sizes.length > 0 ? sizes : ["1000", "10000", "60000"]) {
  const [index, documents] = [`${folder}/ours-${size}`, `${folder}/documents-${size}.jsonl`];
  const built = JSON.parse(bench("build", `demo:${size}`, index));
  bench("dump", `demo:${size}`, documents);
  const asked = node("measure", index, documents, "300");
  row(size, "ours", { ...asked, files: built.files, bytes: built.withoutTexts, cpuSeconds: built.cpuSeconds, peakMiB: built.peakMiB });
  more.push([size, asked]);
  rmSync(index, { recursive: true });
  if (others) {
    row(size, "Pagefind", node("pagefind", documents, `${folder}/pagefind-${size}`));
    rmSync(`${folder}/pagefind-${size}`, { recursive: true });
    row(size, "lunr", node("lunr", documents));
  }
}
console.log("\n| documents | client, KB | one word: cold, KB | warm | two words with totals and facets: cold, KB | warm | a typo costs, KB more |");
console.log("|---:|---:|---:|---:|---:|---:|---:|");
for (const [size, it] of more) {
  const cells = [it.coldOneWord, it.warmOneWord, it.coldWhole, it.warmWhole, it.typoMore].map((cell) => three(cell, kilo));
  console.log(`| ${size} | ${kilo(it.code)} | ${cells.join(" | ")} |`);
}

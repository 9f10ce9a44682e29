// node ask.mjs INDEX QUERY…: what a question gives and what it costs.
import { open } from "../../../src/output/search/sharded/suche.js";
import { localFetch } from "./local.mjs";

const [folder, ...queries] = process.argv.slice(2);
const log = [];
const index = await open("http://local/", { fetch: localFetch(folder, log) });
for (const query of queries) {
  log.length = 0;
  const result = await index.search(query, { limit: 5 });
  const { total, complete, hits, corrected, problems } = result;
  console.log({ query, total, complete, corrected, problems, bytes: log.reduce((sum, it) => sum + it.bytes, 0) });
  for (const hit of hits) {
    const text = hit.snippet.map((it) => (it.hit ? `[${it.text}]` : it.text)).join("");
    console.log("  ", hit.score.toFixed(2), hit.complete ? "+" : "-", hit.url, hit.key, hit.year, "|", hit.title, "|", text.slice(0, 150));
  }
  console.log("  ", log.map((it) => `${it.path.slice(it.path.indexOf("/") + 1)}:${it.bytes}`).join(" "));
}

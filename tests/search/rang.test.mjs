// What comes first. Run by `cargo test --test it search` with SUCHE_INDEX, the folder of the index of rivals that client.rs writes.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";

const folder = process.env.SUCHE_INDEX;
const { open } = await import(`${folder}/suche.js`);
const index = await open("http://local/", { fetch: async (url) => new Response(await readFile(folder + new URL(url).pathname)) });
const found = async (query, options) => (await index.search(query, options)).hits.map(({ url }) => url);

test("what bears the very name that was asked for comes first, however much others say of it", async () => {
  for (const query of ["E-Rechnung", "e-rechnung", "E\u2011Rechnung", "eRechnung", "die E-Rechnung", "E-Rechung"]) {
    assert.equal((await found(query))[0], "massnahmen/e-rechnung/", query);
  }
  assert.equal((await found("Ausbau Netze"))[0], "massnahmen/netz/");
  // A frequent word too, whose documents are many more than are looked at.
  assert.equal((await found("Abdeckung"))[0], "abdeckung/");
  assert.deepEqual(await found("Abdeckung art:massnahme"), []);
});

test("a lone letter and the word behind its hyphen are one word, however they are written", async () => {
  const { total, complete, hits } = await index.search("E-Rechnung");
  // What has a bill, and an E before another word, is no hit.
  assert.deepEqual([total, complete, hits.map(({ url }) => url)], [2, 2, ["massnahmen/e-rechnung/", "massnahmen/hkr/"]]);
  for (const query of ["eRechnung", "e Rechnung", "E\u2010Rechnung", "elektronische Rechnung", "der elektronischen Rechnungen"]) {
    const same = await index.search(query);
    assert.deepEqual([same.total, same.complete, same.hits.map(({ url }) => url)], [total, complete, hits.map(({ url }) => url)], query);
  }
  assert.deepEqual(hits[0].titleSegments, [{ text: "E-Rechnung", hit: true }]);
  assert.deepEqual(await found("Rechnung -E-Rechnung"), ["massnahmen/e-vergabe/"]);
  assert.ok((await found("E-Rech")).includes("massnahmen/e-rechnung/"));
});

test("a measure comes before its reports where its title has the word, or a word that begins with it", async () => {
  assert.deepEqual((await found("Netze")).slice(0, 2), ["massnahmen/netz/", "berichte/2020/netz/"]);
  assert.equal((await found("Grundbuch"))[0], "massnahmen/wache/");
});

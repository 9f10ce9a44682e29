// Run by `cargo test --test it search` with SUCHE_INDEX, the folder of the small index that client.rs writes.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";

const folder = process.env.SUCHE_INDEX;
const { open } = await import(`${folder}/suche.js`);

const disk = async (url) => {
  try {
    return new Response(await readFile(folder + new URL(url).pathname));
  } catch {
    return new Response("", { status: 404 });
  }
};
const opened = (fetch = disk, more = {}) => open("http://local/", { fetch, ...more });
const index = await opened();
const keys = async (query, options) => (await index.search(query, options)).hits.map((hit) => `${hit.key} ${hit.year}`);

test("the examples of the design are found", async () => {
  assert.deepEqual(await keys("D40 "), ["D40 2021"]);
  assert.equal((await keys("Personenstandsregister"))[0], "D40 2021");
  assert.deepEqual((await keys("Register")).toSorted(), ["D40 2021", "D41 2021"]);
  assert.ok((await keys("personenstand")).includes("D40 2021"));
  for (const query of ["Buergerservice", "burgerservice", "Bürgerservice", "Bürgerservise"]) {
    assert.deepEqual(await keys(query), ["D41 2022", "D41 2021"], query);
  }
  const { hits, corrected } = await index.search("digitalisirung");
  assert.equal(corrected, "Digitalisierung");
  assert.equal(hits.length, 2);
  assert.equal((await keys("§ 11"))[0], "D40 2021");
});

test("what was probably meant is offered however the question is composed, and is never the question itself", async () => {
  const composed = "für Bürgerservise";
  assert.equal((await index.search(composed)).corrected, "für Bürgerservice");
  const decomposed = composed.normalize("NFD");
  assert.notEqual(decomposed, composed);
  assert.equal((await index.search(decomposed)).corrected, "für Bürgerservice");
  assert.equal((await index.search("Bürger\u00adservise")).corrected, "Bürgerservice");
  assert.equal((await index.search("Bürgerservice".normalize("NFD"))).corrected, null);
});

test("other words for the same are found, behind the word itself", async () => {
  for (const [query, expected] of [
    ["Meldestelle ", ["D41 2022", "D41 2021"]],
    ["Ablage ", ["F7 2022"]],
    ["Aktenkeller ", ["F7 2022"]],
  ]) {
    const { hits, complete, corrected } = await index.search(query);
    assert.deepEqual([hits.map((hit) => `${hit.key} ${hit.year}`), complete, corrected], [expected, expected.length, null], query);
    assert.ok([...hits[0].titleSegments, ...hits[0].snippet].some(({ hit }) => hit), query);
  }
  assert.deepEqual(await keys("Archiv "), ["F7 2022", " null"]);
  assert.deepEqual(await keys("Kontakt "), [" null", "F7 2022"]);
  // A frequent word is found whole.
  for (const query of ["e-Gipfel ", "eGipfel "]) assert.equal((await index.search(query)).complete, 300, query);
  assert.equal((await index.search("Unbekannt ")).total, 0);
  assert.deepEqual((await keys("Meldestelle Register ")).slice(0, 1), ["D41 2021"]);
});

test("documents with all words come first and the border is told", async () => {
  const { total, complete, hits } = await index.search("Digitalisierung Register ");
  assert.equal(hits[0].key, "D41");
  assert.equal(hits[0].year, 2021);
  assert.equal(complete, 1);
  assert.equal(total, 3);
  assert.deepEqual(hits.map((hit) => hit.complete), [true, false, false]);
});

test("phrases are verified, minus takes away, the last word may go on", async () => {
  assert.deepEqual(await keys('"Verwaltung der Daten"'), ["F7 2022"]);
  const none = await index.search('"Archiv der Daten"');
  assert.deepEqual([none.hits[0].key, none.withoutPhrase, none.complete], ["F7", true, 1]);
  assert.equal((await index.search('"Verwaltung der Daten"')).withoutPhrase, false);
  assert.deepEqual(await keys('"Archiv der Daten" -"stehen im Archiv"'), []);
  assert.deepEqual(await keys("Bürgerservice -Register"), ["D41 2022"]);
  assert.deepEqual(await keys('Bürgerservice -"Register folgt"'), ["D41 2022"]);
  assert.ok((await keys("Digitalis")).length === 2);
});

test("minus before a field takes away what the filter would hold, and nothing else", async () => {
  assert.deepEqual(await keys("Bürgerservice"), ["D41 2022", "D41 2021"]);
  assert.deepEqual(await keys("Bürgerservice -jahr:2022"), ["D41 2021"]);
  // The word itself is not unwanted: X21 says "Nummer 21".
  const { total, facets, hits } = await index.search("21 -jahr:2022", { filter: {} });
  assert.deepEqual([total, hits[0].key], [1, "X21"]);
  assert.deepEqual(facets.find((facet) => facet.name === "jahr").values.map((it) => it.key), ["2020"]);
  assert.equal((await index.search("-jahr:2022 -jahr:2021")).total, 305 - 74 - 4);
  assert.equal((await index.search('-ressort:"Senator für Inneres"')).total, 1);
  assert.equal((await index.search("-Einschätzung:gelb")).total, 1);
  assert.equal((await index.search("-stand:laufend")).total, 1);
  assert.equal((await index.search("jahr:2022 -jahr:2022")).total, 0);
  assert.equal((await index.search("Aufgaben -jahr:1999")).total, 300);
});

test("words that hang together are unwanted together", async () => {
  assert.deepEqual(await keys("Daten -Verwaltung-Daten"), ["F7 2022"]);
  assert.deepEqual(await keys("Bürgerservice -Das:Register"), ["D41 2022"]);
  assert.deepEqual(await keys("Register -Bürgerservice:Vor"), ["D40 2021"]);
});

test("filters, facets, dates", async () => {
  const { total, facets } = await index.search("Aufgaben", { filter: { jahr: ["2021", "2022"] } });
  assert.equal(total, 74);
  const years = facets.find((facet) => facet.name === "jahr").values;
  assert.equal(years.length, 8);
  assert.deepEqual(years.filter((it) => it.chosen).map((it) => it.key), ["2022", "2021"]);
  assert.deepEqual(await keys("Bürgerservice jahr:2021 "), ["D41 2021"]);
  assert.equal((await index.search("ressort:inneres")).total, 304);
  assert.equal((await index.search("stand:laufend Aufgaben")).total, 300);
  const newest = await keys("Aufgaben", { sort: "datum", limit: 3 });
  assert.ok(newest.every((key) => key.endsWith("2022")), newest.join());
});

test("a frequent word alone costs one lexicon shard, and tells total and facets", async () => {
  const asked = [];
  const fresh = await opened((url) => (asked.push(url), disk(url)));
  const { total, facets } = await fresh.search("Aufgaben", { snippets: false });
  assert.equal(total, 300);
  assert.equal(facets.find((facet) => facet.name === "jahr").values.reduce((sum, it) => sum + it.count, 0), 300);
  assert.equal(asked.filter((url) => /\/[wgf]\//.test(url)).length, 1);
  const far = await fresh.search("Aufgaben", { offset: 290, limit: 20, snippets: false });
  assert.equal(far.hits.length, 10);
});

test("the first look at frequent words leaves older documents out, and stays as it is", async () => {
  const asked = [];
  const fresh = await opened((url) => (asked.push(url), disk(url)));
  const first = await fresh.search("Aufgaben Nummer ", { snippets: false, facets: false });
  assert.equal(asked.filter((url) => /\/[hf]\//.test(url)).length, 0);
  assert.equal(first.atLeast, true);
  const whole = await fresh.search("Aufgaben Nummer ", { snippets: false });
  assert.ok(asked.some((url) => url.includes("/h/")));
  assert.deepEqual(first.hits.map((hit) => hit.url), whole.hits.map((hit) => hit.url));
  assert.deepEqual([whole.total, whole.complete, whole.atLeast], [300, 300, false]);
  const pages = await Promise.all([0, 100, 200].map((offset) => index.search("Aufgaben Nummer ", { offset, limit: 100, snippets: false })));
  assert.equal(new Set(pages.flatMap((page) => page.hits.map((hit) => hit.url))).size, 300);
});

test("a word whose shard does not come is no typo", async () => {
  const noWords = await opened((url) => (/\/w\//.test(url) ? new Response("", { status: 404 }) : disk(url)));
  const { corrected, problems } = await noWords.search("Bürgerservice");
  assert.equal(corrected, null);
  assert.equal(problems[0].code, "fehlt");
});

test("snippets are segments", async () => {
  const { hits } = await index.search("Personenstandsregister");
  assert.ok(hits[0].snippet.some((it) => it.hit && it.text === "Personenstandsregister"));
  assert.equal(hits[0].titleSegments.map((it) => it.text).join(""), hits[0].title);
});

test("a missing part gives a message and what can be had", async () => {
  const broken = await opened((url) => (/\/x\//.test(url) ? new Response("", { status: 404 }) : disk(url)));
  const { hits, problems } = await broken.search("Register");
  assert.equal(hits.length, 2);
  assert.equal(problems[0].code, "fehlt");
  const noWords = await opened((url) => (/\/w\//.test(url) ? new Response("", { status: 500 }) : disk(url)));
  const nothing = await noWords.search("Register");
  assert.equal(nothing.total, 0);
  assert.equal(nothing.problems[0].code, "netz");
});

test("a broken part gives a message", async () => {
  const cut = async (url) => new Response((await (await disk(url)).arrayBuffer()).slice(0, /\/w\//.test(url) ? 30 : undefined));
  const { problems } = await (await opened(cut)).search("Register");
  assert.equal(problems[0].code, "kaputt");
  await assert.rejects(opened(async () => new Response("<html>")), { code: "kaputt" });
});

test("what is another file is not taken for the one asked for", async () => {
  const page = "<!doctype html><title>Nicht gefunden</title><p>Diese Seite gibt es nicht.";
  for (const [area, query] of [["t", "Register"], ["x", "Register"], ["w", "Register"], ["g", "Aufgaben Nummer"], ["f", "Register"]]) {
    const instead = async (url) => (url.includes(`/${area}/`) ? new Response(page) : disk(url));
    const { problems } = await (await opened(instead)).search(query);
    assert.deepEqual(problems.map((it) => it.code), problems.map(() => "kaputt"), area);
    assert.ok(problems.length > 0, area);
  }
});

test("no answer ends after the time limit", async () => {
  const silent = (url) => (/manifest/.test(url) ? disk(url) : new Promise(() => {}));
  const slow = await opened(silent, { timeout: 500 });
  const { problems } = await slow.search("Register");
  assert.equal(problems[0].code, "zeit");
  await assert.rejects(opened(() => new Promise(() => {}), { timeout: 500 }), { code: "zeit" });
});

test("an index made anew is taken up", async () => {
  let generation = "";
  const moved = (url) => {
    const own = /\/([0-9a-f]{16})\//.exec(url)?.[1];
    return own && own !== generation && generation ? new Response("", { status: 404 }) : disk(url);
  };
  const old = await opened(moved);
  generation = old.head.generation;
  old.head = { ...old.head, generation: "0000000000000000" };
  const { hits, problems } = await old.search("Register");
  assert.equal(hits.length, 2);
  assert.deepEqual(problems, []);
});

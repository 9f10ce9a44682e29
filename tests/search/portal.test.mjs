// Run by `cargo test --test it search` with SITE, the folder of Bremen's own portal.
import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { test } from "node:test";

const folder = `${process.env.SITE}/suche`;
await writeFile(`${folder}/package.json`, '{"type":"module"}');
const { open } = await import(`${folder}/suche.js`);
const disk = async (url) => {
  try {
    return new Response(await readFile(folder + new URL(url).pathname));
  } catch {
    return new Response("", { status: 404 });
  }
};
const index = await open("http://local/", { fetch: disk });
const addresses = async (query, options) => (await index.search(query, options)).hits.map(({ url }) => url);

for (const [query, address] of [
  ["D40", "berichte/2021/d40/"],
  ["D40", "massnahmen/d40/"],
  ["Personenstandsregister", "berichte/2021/d40/"],
  ["Register", "berichte/2021/d40/"],
  ["personenstand", "berichte/2021/d40/"],
]) {
  test(`${query} finds ${address}`, async () => {
    const found = await addresses(query);
    assert.ok(found.includes(address), found.join(" "));
  });
}

for (const query of ["D12", "D 12", "d-12", "D\u201112", "D\u00a012", "d\u200b12"]) {
  test(`${query}: the measure comes first, its newest report second`, async () => {
    assert.deepEqual((await addresses(query)).slice(0, 2), ["massnahmen/d12/", "berichte/2021/d12/"]);
  });
}

test("list numbers are found with, without and between their parts", async () => {
  for (const query of ["6b", "6-b", "6 b", "6-B"]) assert.deepEqual(await addresses(query), ["massnahmen/6-b/"], query);
  for (const query of ["3-e-2", "3e2", "3 e 2"]) assert.equal((await addresses(query))[0], "massnahmen/3-e-2/", query);
});

test("a year finds its reports", async () => {
  for (const year of ["2020", "2021"]) {
    const { hits } = await index.search(year);
    const { total } = await index.search("", { filter: { jahr: [year], art: ["bericht"] } });
    const reports = hits.filter((hit) => hit.kind === "bericht" && hit.year === Number(year));
    assert.equal(reports.length, total);
    assert.equal(hits[0].url, reports[0].url);
  }
});

test("however an electronic file is written, the same is found", async () => {
  const { documents } = JSON.parse(await readFile(`${folder}/dokumente.json`, "utf8"));
  const written = /\b(?:eAkte|E-Akte|e-Akte|elektronischen? Akte)/;
  const expected = documents.filter((it) => written.test([it.titel, it.ueberschriften, it.angaben, it.text].join("\n")));
  const answers = await Promise.all(
    ["eAkte", "E-Akte", "e-akte", "e Akte", "elektronische Akte", "elektronischen Akten"].map((query) => index.search(query, { limit: 50 })),
  );
  for (const { total, complete, corrected, hits } of answers) {
    assert.deepEqual([total, complete, corrected], [answers[0].total, answers[0].total, null]);
    assert.deepEqual(hits.map(({ url }) => url), answers[0].hits.map(({ url }) => url));
  }
  const found = new Set(answers[0].hits.map(({ url }) => url));
  assert.deepEqual(expected.map(({ url }) => url).filter((url) => !found.has(url)), []);
});

const OWN = /^(?:berechnung|befunde|daten|abdeckung|aenderungen|ueber|impressum|datenschutz|barrierefreiheit|informationsfreiheit|leichte-sprache)\//;
for (const [question, address] of [
  ["Wie weit ist die Digitalisierung der Bürgerämter?", "berichte/2021/d40/"],
  ["Warum dauert die Einführung der elektronischen Akte so lange?", "berichte/2021/d12/"],
  ["Wer ist für die E-Rechnung zuständig?", "massnahmen/7-f/"],
  ["Gibt es schon eine elektronische Personalakte?", "massnahmen/2-d/"],
  ["Was macht Bremen für Barrierefreiheit?", "massnahmen/5-h/"],
  ["Wie viel Geld kostet die Digitalisierung der Verwaltung?", "massnahmen/4-d/"],
]) {
  test(`${question} leads to content`, async () => {
    const found = await addresses(question);
    assert.equal(found[0], address);
    const content = found.filter((url) => !OWN.test(url));
    assert.deepEqual(found.slice(0, content.length), content);
  });
}

test("who asks what a word of the portal means gets its rule", async () => {
  assert.equal((await addresses("Was bedeutet Zielerreichung?"))[0], "berechnung/#kennzahl-zielerreichung");
  assert.equal((await addresses("Impressum"))[0], "impressum/");
});

test("a compound is more than its parts", async () => {
  const { hits, complete } = await index.search("personenstand", { limit: 50 });
  const { documents } = JSON.parse(await readFile(`${folder}/dokumente.json`, "utf8"));
  const has = documents.filter((it) => /personenstand/i.test([it.titel, it.angaben, it.text].join("\n"))).map(({ url }) => url);
  assert.deepEqual(hits.filter((hit) => hit.complete).map(({ url }) => url).toSorted(), has.toSorted());
  assert.equal(complete, has.length);
});

test("a word of the index is never corrected", async () => {
  for (const query of ["eAkte", "Akte", "Register", "Personenstandsregister", "Bürgerportal", "D 12"]) {
    assert.equal((await index.search(query)).corrected, null, query);
  }
});

for (const query of ["Buergerservice", "burgerservice", "Bürgerservice", "digitalisirung", "Digitalisierung"]) {
  test(`${query} finds something, its word marked`, async () => {
    const { hits } = await index.search(query);
    assert.ok(hits.length > 0);
    const marked = hits.slice(0, 3).flatMap(({ titleSegments, snippet }) => [...titleSegments, ...snippet]);
    assert.ok(marked.some(({ hit }) => hit), JSON.stringify(hits[0]));
  });
}

test("the measure that is called as was asked comes first", async () => {
  assert.equal((await addresses("E-Rechnung"))[0], "massnahmen/7-f/");
  assert.equal((await addresses("E-Vergabe"))[0], "massnahmen/7-g/");
});

test("the portal's own words lead to the rules and pages that say what they mean", async () => {
  for (const [query, address] of [
    ["pünktlich", "berechnung/#meilenstein-status"],
    ["Zielerreichung", "berechnung/#kennzahl-zielerreichung"],
    ["überfällig", "befunde/"],
    ["wie wird gerechnet", "berechnung/"],
    ["Befunde", "befunde/"],
    ["Abdeckung", "abdeckung/"],
    ["fehlende Berichte", "berechnung/#abdeckung"],
    ["Neues und Änderungen", "aenderungen/"],
    ["Daten herunterladen", "daten/"],
  ]) {
    const found = await addresses(query);
    assert.ok(found.slice(0, 3).includes(address), `${query}: ${found.join(" ")}`);
  }
  assert.equal((await index.search("überfällig")).corrected, null);
});

test("every document has its page, and every place on one is there", async () => {
  const { documents } = JSON.parse(await readFile(`${folder}/dokumente.json`, "utf8"));
  assert.ok(documents.some(({ url }) => url.includes("#")));
  for (const { url } of documents) {
    const [page, place] = url.split("#");
    const html = await readFile(`${process.env.SITE}/${page}index.html`, "utf8");
    assert.ok(!place || html.includes(` id="${place}"`), url);
  }
});

test("of what reports are about, the portal's own pages say nothing", async () => {
  const own = /^(?:berechnung|befunde|daten|abdeckung|aenderungen)\//;
  for (const query of ["Digitalisierung", "Register", "Personal", "Schulung", "elektronische Akte", "Bürgerservice"]) {
    const first = (await addresses(query)).slice(0, 5);
    assert.ok(!first.some((address) => own.test(address)), `${query}: ${first.join(" ")}`);
  }
});

test("a slip of the pen is said", async () => {
  const { corrected } = await index.search("digitalisirung");
  assert.match(corrected ?? "", /^digitalisierung/i);
});

test("spellings of one word find the same", async () => {
  const [first, ...others] = await Promise.all(["Bürgerservice", "Buergerservice", "burgerservice"].map((it) => addresses(it)));
  for (const other of others) assert.deepEqual(other, first);
});

test("every kind of document is found by its title, and milestones by their names", async () => {
  const { documents } = JSON.parse(await readFile(`${folder}/dokumente.json`, "utf8"));
  const kinds = ["strategie/", "ziele/1/", "massnahmen/1-a/", "ressorts/inneres/", "berichte/2020/d6/", "ueber/"];
  for (const kind of kinds) {
    const document = documents.find(({ url }) => url === kind) ?? documents.find(({ url }) => url.startsWith(kind));
    assert.ok(document, kind);
    const found = await addresses(document.title);
    assert.ok(found.includes(document.url), `${document.title}: ${found.join(" ")}`);
  }
  const report = JSON.parse(await readFile(`${process.env.SITE}/berichte/2021/d40/bericht.json`, "utf8"));
  for (const { meilenstein: name } of report.meilensteine) {
    const found = await addresses(name);
    assert.ok(found.includes("berichte/2021/d40/"), `${name}: ${found.join(" ")}`);
  }
});

test("facets name what the portal has", async () => {
  const { facets, total } = await index.search("", { filter: { art: ["bericht"] } });
  const of = (name) => facets.find((facet) => facet.name === name).values.map(({ key, count }) => [key, count]);
  assert.equal(total, 3);
  assert.deepEqual(of("jahr"), [["2021", 2], ["2020", 1]]);
  assert.ok(of("ressort").length > 0 && of("ziel").length > 0 && of("einschaetzung").length > 0 && of("stand").length > 0);
});

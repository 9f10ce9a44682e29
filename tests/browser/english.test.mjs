// A portal in English says nothing in German but its content, and that says so.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { each, kinds, reader } from "./reader.mjs";

const PROJECT = join(import.meta.dirname, "../..");

// The real portal, and one that shows every case of accountability.
const PORTALS = [
  { name: "the real content", content: join(PROJECT, "content") },
  { name: "a portal over four years", content: join(PROJECT, "tests/cases/years/portal/content") },
];

// What the interface says in one language, whole: messages without facts, and those with facts as patterns, where more than a
// few letters are not facts. What the other language says as well is left out.
function sayings(language, other) {
  const read = (language) => readFileSync(join(PROJECT, `themes/bremen/locales/${language}.ftl`), "utf8");
  const messages = (text) =>
    text
      .split("\n")
      .map((line) => /^(?:[a-z_0-9]+ = | +\*?\[[^\]]+\] )(.*)$/.exec(line)?.[1].trim() ?? "")
      .filter((words) => words.replace(/\{[^}]*\}|\P{L}/gu, "").length >= (words.includes("{") ? 6 : 2));
  const shared = new Set(messages(read(other)));
  const all = messages(read(language)).filter((words) => !shared.has(words) && !words.endsWith("->"));
  assert.ok(all.length > 500, `only ${all.length} messages`);
  const literal = (words) => words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const pattern = (words) => words.split(/\{[^}]*\}/).map(literal).join(".{1,80}");
  return new RegExp(`^(?:${all.map(pattern).join("|")})$`, "u");
}

// What stands in the content: names and titles of all things, and values to the letter.
function contents(site) {
  const rows = (table) => JSON.parse(readFileSync(join(site, `daten/${table}.json`), "utf8"));
  const all = [
    ...rows("berichte").map((row) => row.titel),
    ...rows("kennzahlen").flatMap((row) => [row.kennzahl, row.einheit, row.plan_original, row.ist_original]),
    ...rows("meilensteine").flatMap((row) => [row.meilenstein, row.teilprojekt, row.soll_original, row.ist_original]),
    ...["massnahmen", "ziele", "ressorts"].flatMap((table) => rows(table).map((row) => row.titel)),
  ];
  return all.filter((words) => words);
}

// The texts of all kinds of pages, of elements and of attributes that are read out: those that claim to be English, and those
// that claim to be German.
async function texts(me, site) {
  const found = { en: [], de: [] };
  await each([...kinds(site), "jahre/2021/druck/", "suche/?q=Bericht"], async (address) => {
    const look = async (page) => {
      if (address.includes("?q=")) {
        await page.locator("main li a").first().waitFor();
        // Facets come after the first hits.
        await page.locator(".search-value").first().waitFor({ state: "attached" });
      }
      return { en: await page.evaluate(textsIn, "en"), de: await page.evaluate(textsIn, "de") };
    };
    const here = await me.visit(address, look);
    for (const language of ["en", "de"]) found[language].push(...here[language].map((text) => ({ address, ...text })));
  });
  assert.ok(found.en.length > 1000 && found.de.length > 500, `only ${found.en.length} and ${found.de.length} texts`);
  return [found.en, found.de];
}

// In the browser: the texts of the page that is open in a language, each with where it stands.
function textsIn(language) {
  // What is written as it is for machines or to be copied has no language; texts are content, and so is the list of their
  // headings; of a picture only its title and sentence are read; a main heading may be made of words of both languages.
  const apart = "script, pre, code, h1, .crumbs, .citation, .snippet, .prose, .contents, [role=img]";
  const isIn = (element) => element.closest("[lang]")?.lang === language && !element.closest(apart);
  const texts = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const words = node.textContent.replace(/\s+/g, " ").trim();
    if (words && isIn(node.parentElement)) texts.push({ words, where: node.parentElement });
  }
  for (const name of ["aria-label", "placeholder", "alt", "title"]) {
    for (const where of document.querySelectorAll(`[${name}]`)) {
      if (isIn(where)) texts.push({ words: where.getAttribute(name), where });
    }
  }
  for (const where of document.querySelectorAll("main *, form")) {
    // Words for the script; what has neither a space nor a capital is a key.
    const said = Object.values(where.dataset).filter((words) => !/^[a-z0-9_-]*$/.test(words));
    if (isIn(where)) texts.push(...said.map((words) => ({ words, where })));
  }
  const path = (element) => {
    const { localName, classList, parentElement: above } = element;
    return `${above && above !== document.body ? `${path(above)} ` : ""}${[localName, ...classList].join(".")}`;
  };
  return texts.map(({ words, where }) => ({ words, where: path(where) }));
}

for (const { name, content } of PORTALS) {
  describe(name, () => {
    let folder;
    let site;
    let settings;
    let me;
    let inEnglish;
    let inGerman;
    before(async () => {
      folder = mkdtempSync(join(tmpdir(), "english-"));
      site = join(folder, "public");
      cpSync(content, join(folder, "content"), { recursive: true });
      settings = readFileSync(join(PROJECT, "transparenz.toml"), "utf8").replace('sprache = "de"', 'sprache = "en"\ninhalt_sprache = "de"');
      writeFileSync(join(folder, "transparenz.toml"), settings);
      execFileSync(process.env.PROGRAM, ["build", "--quiet", "--today", "2026-01-01", "--root", folder]);
      me = await reader(site);
      [inEnglish, inGerman] = await texts(me, site);
    });
    after(async () => {
      await me?.close();
      if (folder) rmSync(folder, { recursive: true });
    });

    test("no word of the German interface is left", async () => {
      const [said, own] = [sayings("de", "en"), new Set(contents(site))];
      const left = new Map();
      for (const { address, words, where } of inEnglish) {
        if (said.test(words) && !own.has(words)) left.set(where, `${address}: ${words}`);
      }
      assert.deepEqual([...left], []);
    });

    test("what is content says that it is German", async () => {
      const own = new Set(contents(site).filter((words) => /\p{L}{4}/u.test(words) && !settings.includes(words)));
      const long = [...own].filter((words) => words.length > 12);
      const silent = new Map();
      for (const { address, words, where } of inEnglish) {
        const isContent = own.has(words) || long.some((it) => words.includes(it));
        if (isContent) silent.set(where, `${address}: ${words}`);
      }
      assert.deepEqual([...silent], []);
    });

    test("nothing that the English interface says claims to be German", async () => {
      const [said, own] = [sayings("en", "de"), new Set(contents(site))];
      const wrong = new Map();
      for (const { address, words, where } of inGerman) {
        if (said.test(words) && !own.has(words)) wrong.set(where, `${address}: ${words}`);
      }
      assert.deepEqual([...wrong], []);
    });
  });
}

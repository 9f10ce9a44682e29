// Charts: in their pages, and as files that stand alone.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { each, kinds, reader, SITE } from "./reader.mjs";

let me;
before(async () => (me = await reader()));
after(() => me?.close());

const files = () => readdirSync(SITE, { recursive: true }).filter((file) => file.endsWith(".svg") && !file.startsWith("assets"));

test("every chart has a title, a sentence and a table with its figures", async () => {
  const found = [];
  await each(kinds(), (address) =>
    me.visit(address, async (page) => {
      const charts = await page.evaluate(() => {
        const text = (ids) => (ids ?? "").split(" ").map((id) => document.getElementById(id)?.textContent.trim());
        return [...document.querySelectorAll("figure.chart")].map((figure) => {
          const image = figure.querySelector('[role="img"]');
          const described = (image?.getAttribute("aria-describedby") ?? "").split(" ");
          return {
            title: text(image?.getAttribute("aria-labelledby"))[0],
            sentence: text(described[0])[0],
            isTable: document.getElementById(described[1])?.tagName === "CAPTION",
          };
        });
      });
      found.push(...charts.map((chart) => ({ address, ...chart })));
    }),
  );
  assert.ok(found.length >= 8, `only ${found.length} charts`);
  assert.deepEqual(found.filter(({ title, sentence, isTable }) => !title || !sentence || !isTable), []);
});

test("home, a year and a measure have charts that stand alone, with title, source and licence", async () => {
  const all = files();
  for (const file of ["einschaetzungen.svg", "ziele.svg", "jahre/2021/einschaetzungen.svg", "massnahmen/d40/meilensteine.svg"]) {
    assert.ok(all.includes(file), `${file} is missing`);
  }
  await each(all, (file) =>
    me.visit(file, async (page) => {
      const found = await page.evaluate(() => ({
        root: document.documentElement.localName,
        title: document.querySelector("svg > title")?.textContent,
        sentence: document.querySelector("svg > desc")?.textContent,
        words: document.documentElement.textContent,
        source: [...document.getElementsByTagNameNS("*", "source")].map((it) => it.getAttribute("rdf:resource"))[0],
        licence: [...document.getElementsByTagNameNS("*", "license")].map((it) => it.getAttribute("rdf:resource"))[0],
      }));
      assert.equal(found.root, "svg", file);
      assert.ok(found.title && found.sentence, file);
      assert.match(found.source, /^https:\/\/transparenz\.bremen\.de\//);
      assert.match(found.licence, /creativecommons\.org/);
      assert.match(found.words, /Lizenz: Creative Commons/);
      // For a picture that stands alone a browser asks the server for its usual icon, which is not there.
    }, { expected: /404/ }),
  );
});

test("what is offered for embedding shows the chart and names its source", async () => {
  await me.visit("", async (page) => {
    const snippets = await page.locator(".snippet code").allTextContents();
    assert.ok(snippets.length >= 3);
    for (const snippet of snippets) {
      const [, address, width, height] = snippet.match(/<img src="[^"]*digitalisierung\/([^"]+)" width="(\d+)" height="(\d+)"/);
      const svg = readFileSync(join(SITE, address), "utf8");
      assert.ok(svg.includes(`width="${width}" height="${height}"`), `${address} has another size`);
      assert.match(snippet, /alt="[^"]{20,}"/);
      assert.match(snippet, /<figcaption>.*Quelle: <a href="https:/s);
    }
  });
});

test("in forced colours and without any style charts keep their shapes and words", async () => {
  await me.visit("berichte/2021/d40/", async (page) => {
    await page.emulateMedia({ forcedColors: "active" });
    const colours = await page.locator("#zeitleiste .row > svg [class^=i-]").evaluateAll((marks) => [
      ...new Set(marks.map((mark) => getComputedStyle(mark).color)),
    ]);
    assert.equal(colours.length, 1, `colours that a reader did not choose: ${colours}`);
    await page.evaluate(() => document.querySelector('link[rel="stylesheet"]').remove());
    const text = await page.locator("#zeitleiste").innerText();
    assert.match(text, /am Stichtag seit 244 Tagen fällig/);
    assert.ok((await page.locator("#zeitleiste path").count()) >= 10);
  });
});

// A year as one document, as a PDF: what a reader gets by „Drucken“ and „Als PDF speichern“.

import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { inflateSync } from "node:zlib";
import { barriers } from "./barriers.mjs";
import { reader } from "./reader.mjs";

const ADDRESS = "jahre/2021/druck/";

let me;
before(async () => (me = await reader()));
after(() => me?.close());

// The objects of a PDF as text, those in compressed streams of objects too.
function objects(pdf) {
  const raw = pdf.toString("latin1");
  const texts = [raw];
  for (const found of raw.matchAll(/\/Type\s*\/ObjStm[^]*?stream\r?\n/g)) {
    const start = found.index + found[0].length;
    const end = raw.indexOf("endstream", start);
    texts.push(inflateSync(pdf.subarray(start, end)).toString("latin1"));
  }
  return texts.join("\n");
}

// A text string of a PDF: in UTF-16 with a mark before it, or plain.
function words(written) {
  if (!written.startsWith("FEFF")) return written;
  return Buffer.from(written.slice(4), "hex").swap16().toString("utf16le");
}

test("printed, a year is a tagged PDF with title, language, outline and headings", async () => {
  await me.visit(ADDRESS, async (page) => {
    const title = await page.title();
    const headings = await page.evaluate(() => {
      const count = (level) => document.querySelectorAll(`main h${level}`).length;
      return [1, 2, 3, 4].map(count);
    });
    const pdf = await page.pdf({ format: "A4", tagged: true, outline: true, preferCSSPageSize: true });
    if (process.env.PDF) writeFileSync(process.env.PDF, pdf);
    const text = objects(pdf);
    assert.match(text, /\/MarkInfo\s*<<[^>]*\/Marked true/, "it is not tagged");
    assert.match(text, /\/Lang\s*\(de\)/, "it does not say its language");
    assert.match(text, /\/Outlines /, "it has no outline");
    const [, plain, hex] = text.match(/\/Title\s*(?:\(((?:\\.|[^)\\])*)\)|<([0-9A-F]+)>)/) ?? [];
    assert.equal(plain?.replace(/^\xFE\xFF/, "") ?? words(hex), title);
    for (const [index, expected] of headings.entries()) {
      const found = text.match(new RegExp(`/S\\s*/H${index + 1}\\b`, "g"))?.length ?? 0;
      assert.ok(found >= expected && expected > 0, `${found} of ${expected} headings of level ${index + 1}`);
    }
    for (const kind of ["Table", "TH", "L", "Figure"]) {
      assert.match(text, new RegExp(`/S\\s*/${kind}\\b`), `nothing is tagged as ${kind}`);
    }
    const reports = await page.locator("article.sheet").count();
    const sheets = text.match(/\/Type\s*\/Page\b/g).length;
    assert.ok(sheets > reports, `${sheets} sheets for ${reports} reports`);
  });
});

test("every report of the year begins a sheet, and the contents lead to it", async () => {
  await me.visit(ADDRESS, async (page) => {
    const found = await page.evaluate(() => {
      const reports = [...document.querySelectorAll("article.sheet > h2")].map(({ id }) => id);
      const links = [...document.querySelectorAll(".edition-contents a")].map((link) => link.hash.slice(1));
      return { reports, links };
    });
    assert.ok(found.reports.length >= 2, `${found.reports.length} reports`);
    assert.deepEqual(found.links, ["stand", ...found.reports]);
    await page.emulateMedia({ media: "print" });
    const breaks = await page.locator("article.sheet").evaluateAll((all) => all.map((one) => getComputedStyle(one).breakBefore));
    assert.deepEqual([...new Set(breaks)], ["page"]);
    assert.ok(!(await page.getByRole("navigation", { name: "Hauptmenü" }).isVisible()), "the menu is printed");
  });
});

test("the document has no barrier that can be measured", async () => {
  for (const width of [1440, 320]) {
    await me.visit(ADDRESS, async (page) => assert.deepEqual(await barriers(page), []), { viewport: { width, height: 800 } });
  }
});

test("a printed list is the list alone, and its heads are words", async () => {
  await me.visit("massnahmen/", async (page) => {
    await page.emulateMedia({ media: "print" });
    const seen = await page.evaluate(() => ({
      filters: document.querySelector(".filters").checkVisibility(),
      heads: [...document.querySelectorAll("thead .sort")].map((head) => getComputedStyle(head).display),
      arrow: getComputedStyle(document.querySelector("thead .sort"), "::after").content,
    }));
    assert.equal(seen.filters, false);
    assert.ok(seen.heads.length > 5 && seen.heads.every((display) => display === "contents"), seen.heads.join());
    assert.equal(seen.arrow, "none");
  });
});

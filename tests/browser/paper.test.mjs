// On paper, as a PDF: what a reader gets by „Drucken“ and „Als PDF speichern“. A year as one document, lists, and the years of
// a measure, for which PROGRAM makes a demo portal with more of them than the real one has.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
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

test("dates of many years are printed across the sheet, what became of them first, and nothing is cut off", async () => {
  const folder = mkdtempSync(join(tmpdir(), "paper-"));
  const run = (...words) => execFileSync(process.env.PROGRAM, words);
  run("demo", "--quiet", "--reports", "120", "--seed", "7", folder);
  run("build", "--quiet", "--today", "2026-01-01", "--root", folder);
  const demo = await reader(join(folder, "public"));
  try {
    await demo.visit("massnahmen/d3/", async (page) => {
      const ledger = page.locator(".ledger");
      const heads = await ledger.locator("thead th").allTextContents();
      assert.deepEqual(heads.slice(0, 4), ["Meilenstein", "Zustand", "Verschiebung insgesamt", "IST"]);
      assert.ok(heads.length >= 10 && heads.slice(4).every((head) => /^SOLL laut \d{4}$/.test(head)), heads.join());
      const pdf = await page.pdf({ format: "A4", preferCSSPageSize: true });
      if (process.env.PDF) writeFileSync(process.env.PDF, pdf);
      const sheets = [...objects(pdf).matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/g)].map(([, width, height]) => width > height);
      assert.ok(sheets.includes(true) && !sheets[0], `sheets that lie across: ${sheets}`);
      // A sheet of A4 across, without its margins of 16 mm, in pixels.
      await page.setViewportSize({ width: Math.floor(((297 - 2 * 16) / 25.4) * 96), height: 600 });
      await page.emulateMedia({ media: "print" });
      const over = await ledger.evaluate((table) => table.scrollWidth - table.parentElement.clientWidth);
      assert.ok(over <= 0, `${over} pixels wider than the sheet`);
    });
  } finally {
    await demo.close();
    rmSync(folder, { recursive: true, force: true });
  }
});

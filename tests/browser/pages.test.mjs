// What holds for every page, whoever reads it and with whatever.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { barriers } from "./barriers.mjs";
import { each, kinds, pages, reader, SITE } from "./reader.mjs";

let me;
before(async () => (me = await reader()));
after(() => me?.close());

for (const width of [1440, 320]) {
  test(`no kind of page has a barrier that can be measured, ${width} pixels wide, light and dark`, async () => {
    const faults = [];
    const addresses = [...kinds(), "suche/?q=Personenstandsregister"];
    assert.ok(addresses.length > 20, `only ${addresses.length} kinds of pages`);
    await each(addresses, (address) => {
      const look = async (page) => {
        if (address.startsWith("suche/?")) await page.getByRole("status").filter({ hasText: "Treffer" }).waitFor();
        faults.push(...(await barriers(page)).map((fault) => `${address} ${fault}`));
      };
      return me.visit(address, look, { viewport: { width, height: 800 } });
    });
    assert.deepEqual(faults, []);
  });
}

test("no page is wider than a narrow phone", async () => {
  const wide = [];
  await each(kinds(), (address) =>
    me.visit(
      address,
      async (page) => {
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        if (over > 0) wide.push(`${address}: ${over} pixels`);
      },
      { viewport: { width: 320, height: 640 } },
    ),
  );
  assert.deepEqual(wide, []);
});

test("without its styles a page says the same, in the same order", async () => {
  for (const address of ["", "massnahmen/", "berichte/2021/d40/"]) {
    const words = (page) => page.evaluate(() => document.querySelector("main").textContent.replace(/\s+/g, " "));
    const styled = await me.visit(address, words);
    const strip = async (page) => {
      await page.evaluate(() => document.querySelectorAll("link[rel=stylesheet]").forEach((it) => it.remove()));
      const order = await page.evaluate(() =>
        ["a.skip", "header", "nav", "main", "h1", "footer"].map((it) => document.querySelector(it).getBoundingClientRect().top),
      );
      assert.deepEqual(order, [...order].sort((a, b) => a - b), `${address}: another order`);
      const squeezed = await page.evaluate(() =>
        [...document.querySelectorAll("main p, main h1, main h2")].filter((it) => it.clientWidth < 100 && it.textContent),
      );
      assert.deepEqual(squeezed, []);
      return words(page);
    };
    assert.equal(await me.visit(address, strip), styled, address);
  }
});

test("every page has one main heading, its language and a title of its own", async () => {
  const found = await me.visit("", (page) =>
    page.evaluate(async (addresses) => {
      const read = async (address) => {
        const html = new DOMParser().parseFromString(await (await fetch(address)).text(), "text/html");
        return { title: html.title, language: html.documentElement.lang, headings: html.querySelectorAll("h1").length };
      };
      return Promise.all(addresses.map(read));
    }, pages()),
  );
  assert.ok(found.length > 70, `only ${found.length} pages`);
  assert.deepEqual(found.filter(({ language, headings }) => language !== "de" || headings !== 1), []);
  const titles = found.map(({ title }) => title);
  assert.deepEqual(titles.filter((title, at) => titles.indexOf(title) !== at), [], "two pages have one title");
});

test("a page forbids scripts and styles from elsewhere and within itself", async () => {
  const refused = /violates the following Content Security Policy/;
  await me.visit(
    "",
    async (page) => {
      const kept = await page.evaluate(() => {
        const script = document.createElement("script");
        script.textContent = "window.ran = true";
        const style = document.createElement("style");
        style.textContent = "body { display: none }";
        document.head.append(script, style);
        return !window.ran && getComputedStyle(document.body).display !== "none";
      });
      assert.ok(kept);
    },
    { expected: refused },
  );
  for (const address of ["index.html", "berichte/2021/d40/index.html", "404.html"]) {
    assert.match(readFileSync(`${SITE}/${address}`, "utf8"), /default-src 'none'/);
  }
});

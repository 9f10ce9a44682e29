// Looking for something.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { PREFIX, reader, SITE } from "./reader.mjs";
import { serve } from "./server.mjs";

let me;
before(async () => (me = await reader()));
after(() => me?.close());

// Types a word into the field at the head of a page and waits until the search has answered.
async function look(page, word) {
  await page.getByRole("searchbox").first().fill(word);
  await page.keyboard.press("Enter");
  const status = page.getByRole("status");
  await status.filter({ hasText: /\d+ Treffer|Nichts gefunden|nicht geklappt/ }).waitFor();
  const hits = await page.locator("[data-search-hits] a").evaluateAll((links) =>
    links.map((link) => ({ address: new URL(link.href).pathname, title: link.textContent })),
  );
  return { said: await status.innerText(), hits };
}

test("the field at the head of every page leads to results, which are counted aloud", async () => {
  await me.visit("berichte/2020/d6/", async (page) => {
    const { said, hits } = await look(page, "Personenstandsregister");
    assert.equal(said, `${hits.length} Treffer`);
    assert.ok(hits.some(({ address }) => address === `${PREFIX}berichte/2021/d40/`), JSON.stringify(hits));
    assert.equal(new URL(page.url()).searchParams.get("q"), "Personenstandsregister");
    await page.locator("[data-search-hits] a").first().click();
    await page.getByRole("heading", { level: 1 }).waitFor();
  });
});

test("a list number finds its measure and its report first", async () => {
  await me.visit("", async (page) => {
    const { hits } = await look(page, "D40");
    const first = hits.slice(0, 2).map(({ address }) => address);
    assert.deepEqual(first.sort(), [`${PREFIX}berichte/2021/d40/`, `${PREFIX}massnahmen/d40/`]);
  });
});

test("a second word looked for replaces the first, and back brings it again", async () => {
  await me.visit("suche/", async (page) => {
    await look(page, "D40");
    await page.getByRole("searchbox").fill("D12");
    await page.keyboard.press("Enter");
    await page.locator('[data-search-hits] a[href*="d12"]').first().waitFor();
    await page.goBack();
    await page.locator('[data-search-hits] a[href*="d40"]').first().waitFor();
    assert.equal(await page.getByRole("searchbox").inputValue(), "D40");
  });
});

test("a word that is nowhere is answered with words", async () => {
  await me.visit("", async (page) => {
    const { said, hits } = await look(page, "Xylophonkonzert");
    assert.deepEqual(hits, []);
    assert.match(said, /^Nichts gefunden/);
  });
});

test("words of another language's script and marks of HTML do no harm", async () => {
  for (const word of ["<img src=x onerror=alert(1)>", '"; drop', "مرحبا", "%", "*", "constructor", "__proto__"]) {
    await me.visit("suche/", async (page) => {
      const { said } = await look(page, word);
      assert.match(said, /Treffer|Nichts gefunden/, word);
      assert.equal(await page.locator("main img").count(), 0);
    });
  }
});

test("an index that is missing gives a message and the lists", async () => {
  const server = await serve(() => SITE, PREFIX, (path) => path.endsWith("lunr.json"));
  try {
    const visit = async (page) => {
      const { said } = await look(page, "D40");
      assert.match(said, /^Die Suche hat nicht geklappt/);
      await page.getByRole("link", { name: "Alle Maßnahmen" }).click();
      await page.getByRole("heading", { level: 1, name: "Maßnahmen" }).waitFor();
    };
    await me.visit(server.url, visit, { expected: /404/ });
  } finally {
    await server.close();
  }
});

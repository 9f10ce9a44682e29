// Looking for something.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { barriers } from "./barriers.mjs";
import { PREFIX, reader, SITE } from "./reader.mjs";
import { serve } from "./server.mjs";

let me;
before(async () => (me = await reader()));
after(() => me?.close());

const D40 = `${PREFIX}berichte/2021/d40/`;
const answer = (page) => page.locator("[data-search-status]").filter({ hasText: /Treffer|Nichts gefunden/ });

// Waits for an answer; what it says, and the hits.
async function answered(page) {
  const status = answer(page);
  await status.waitFor();
  return { said: await status.innerText(), hits: await hits(page) };
}

function hits(page) {
  return page.locator("a.hit").evaluateAll((links) =>
    links.map((link) => ({ address: new URL(link.href).pathname, title: link.textContent })),
  );
}

const field = (page) => page.getByRole("searchbox").first();

// Types a word into the field at the head of a page, and Enter.
async function look(page, word) {
  await field(page).fill(word);
  await page.keyboard.press("Enter");
  await page.waitForURL((url) => url.searchParams.get("q") === word);
  return answered(page);
}

// A visit of a site without some of its files.
async function visitWithout(without, address, act, expected = /404/) {
  const server = await serve(() => SITE, PREFIX, without);
  try {
    await me.visit(server.url + address, act, { expected });
  } finally {
    await server.close();
  }
}

test("the field at the head of every page leads to results, which are counted aloud", async () => {
  await me.visit("berichte/2020/d6/", async (page) => {
    const { said, hits } = await look(page, "Personenstandsregister");
    assert.match(said, new RegExp(`^${hits.length} Treffer`));
    assert.ok(hits.some(({ address }) => address === D40), JSON.stringify(hits));
    await page.locator("a.hit").first().click();
    await page.getByRole("heading", { level: 1 }).waitFor();
  });
});

test("a list number finds its measure and its report first", async () => {
  await me.visit("", async (page) => {
    const { hits } = await look(page, "D40");
    const first = hits.slice(0, 2).map(({ address }) => address);
    assert.deepEqual(first.sort(), [D40, `${PREFIX}massnahmen/d40/`]);
  });
});

test("a translated text is found by its own words, and says its language", async () => {
  await me.visit("", async (page) => {
    const { hits } = await look(page, "promised");
    assert.equal(hits[0]?.address, `${PREFIX}en/ueber/`, JSON.stringify(hits));
    assert.match(hits[0].title, /\(English\)$/);
    const { original, link, text } = await page.evaluate(() => {
      const [link, text] = ["a.hit", "p.snippet"].map((it) => document.querySelector(it));
      return { link: [link.lang, link.hreflang], text: text.lang, original: document.documentElement.lang };
    });
    assert.deepEqual({ original, link, text }, { original: "de", link: ["en", "en"], text: "en" });
  });
  await me.visit("suche/?q=D40", async (page) => {
    await answered(page);
    assert.deepEqual(await page.locator("a.hit").evaluateAll((links) => [...new Set(links.map((it) => it.lang))]), ["de"]);
  });
});

test("hits come while one types, and the keyboard stays where it is", async () => {
  await me.visit("suche/", async (page) => {
    await field(page).focus();
    await page.keyboard.type("Personenst", { delay: 30 });
    const { hits } = await answered(page);
    assert.ok(hits.some(({ address }) => address === D40));
    assert.equal(await page.evaluate(() => document.activeElement.id), "q");
    await page.waitForURL(/q=Personenst$/);
    assert.equal(await page.getByRole("status").count(), 1);
  });
});

test("names of milestones and indicators stay apart where a hit shows them", async () => {
  await me.visit("suche/?q=%22Organisation+des+Scan-Prozesses%22", async (page) => {
    await answered(page);
    const text = await page.locator("p.snippet:not([hidden])").first().innerText();
    assert.match(text, / · Organisation des Scan-Prozesses \(TP 1\) · /);
  });
});

test("a slip of the pen is put right, and said", async () => {
  await me.visit("suche/?q=digitalisirung", async (page) => {
    const { hits } = await answered(page);
    assert.ok(hits.length > 0);
    const meant = page.locator("[data-search-meant] a");
    assert.match(await meant.innerText(), /digitalisierung/i);
    await meant.click();
    await page.waitForURL(/q=Digitalisierung/i);
    await answered(page);
    assert.equal(await page.locator("[data-search-meant]").isVisible(), false);
  });
});

test("what was probably meant is looked for with the same filters, in the same order", async () => {
  await me.visit("suche/?q=digitalisirung&art=massnahme&art=bericht&sort=datum&n=20", async (page) => {
    await answered(page);
    await page.locator("[data-search-meant] a").click();
    await page.waitForURL(/q=Digitalisierung/i);
    await answered(page);
    const { searchParams } = new URL(page.url());
    assert.deepEqual([searchParams.getAll("art"), searchParams.get("sort"), searchParams.has("n")], [["massnahme", "bericht"], "datum", false]);
    assert.equal(await page.getByRole("checkbox", { name: /^Maßnahme/ }).isChecked(), true);
  });
});

test("hits without all words stand behind a line that says so", async () => {
  await me.visit("suche/?q=Personenstandsregister+Schriftgut", async (page) => {
    await answered(page);
    await page.getByRole("heading", { name: /mit nur einem Teil der Wörter/ }).waitFor();
    const numbers = await page.locator("[data-search-part]").evaluate((list) => list.start);
    assert.equal(numbers, 1 + (await page.locator("[data-search-whole] > li").count()));
  });
});

test("filters count, narrow, stand in the address, and come back with it", async () => {
  await me.visit("suche/?q=Digitalisierung", async (page) => {
    const { said } = await answered(page);
    const kind = page.getByRole("group", { name: "Art" });
    const measures = kind.getByRole("checkbox", { name: /^Maßnahme/ });
    const label = await kind.locator("label").filter({ hasText: "Maßnahme" }).innerText();
    const count = Number(/\((\d+)\)/.exec(label)[1]);
    const sizes = (label) => [label, ...label.querySelectorAll("span")].map((it) => getComputedStyle(it).fontSize);
    assert.equal(new Set(await kind.locator("label").first().evaluate(sizes)).size, 1, "a filter and its count are of two sizes");
    await measures.focus();
    await page.keyboard.press("Space");
    await page.waitForURL(/art=massnahme/);
    await page.locator("[data-search-status]").filter({ hasText: new RegExp(`^${count} Treffer`) }).waitFor();
    assert.ok((await hits(page)).every(({ address }) => address.startsWith(`${PREFIX}massnahmen/`)));
    assert.equal(await page.evaluate(() => document.activeElement.value), "massnahme", "the focus moved");
    assert.ok((await kind.getByRole("checkbox").count()) > 1, "other values can be added");

    // The address alone gives the same.
    const shared = await page.context().newPage();
    await shared.goto(page.url());
    await shared.locator("[data-search-status]").filter({ hasText: new RegExp(`^${count} Treffer`) }).waitFor();
    assert.ok(await shared.getByRole("checkbox", { name: /^Maßnahme/ }).isChecked());
    assert.deepEqual(await hits(shared), await hits(page));
    await shared.close();

    await page.goBack();
    await page.locator("[data-search-status]").filter({ hasText: said }).waitFor();
    assert.equal(await measures.isChecked(), false);
    await page.goForward();
    await page.locator("[data-search-status]").filter({ hasText: new RegExp(`^${count} Treffer`) }).waitFor();
    await page.getByRole("button", { name: "Alle Filter entfernen" }).click();
    await page.locator("[data-search-status]").filter({ hasText: said }).waitFor();
    assert.equal(new URL(page.url()).search, "?q=Digitalisierung");
  });
});

test("a filter without a word lists all that it holds", async () => {
  await me.visit("suche/?art=bericht&sort=datum", async (page) => {
    const { hits } = await answered(page);
    const years = hits.map(({ address }) => /berichte\/(\d+)/.exec(address)[1]);
    assert.deepEqual(years, ["2021", "2021", "2020"]);
  });
});

test("`jahr:2021` among the words chooses the filter; taking its mark away takes the words away", async () => {
  await me.visit("suche/?q=Register+jahr%3A2021", async (page) => {
    await answered(page);
    const year = page.getByRole("checkbox", { name: "2021" });
    await year.and(page.locator(":checked")).waitFor();
    await year.uncheck();
    await page.waitForURL(/q=Register$/);
    assert.equal(await field(page).inputValue(), "Register");
  });
});

test("a second word looked for replaces the first, and back brings it again", async () => {
  await me.visit("suche/", async (page) => {
    await look(page, "D40");
    await field(page).fill("D12");
    await page.keyboard.press("Enter");
    await page.locator('a.hit[href*="d12"]').first().waitFor();
    await page.goBack();
    await page.locator('a.hit[href*="d40"]').first().waitFor();
    assert.equal(await field(page).inputValue(), "D40");
    await page.goForward();
    await page.locator('a.hit[href*="d12"]').first().waitFor();
  });
});

test("a page that a hit leads to begins at the word", async () => {
  await me.visit("suche/?q=Personenstandsregister", async (page) => {
    const hit = page.locator(`a.hit[href*="berichte/2021/d40/#:~:text="]`);
    await hit.waitFor();
    await hit.click();
    await page.getByRole("heading", { level: 1 }).waitFor();
    const isSeen = () => {
      const walk = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      while (walk.nextNode()) {
        const at = walk.currentNode.data.search(/Personenstandsregister/i);
        if (at < 0) continue;
        range.setStart(walk.currentNode, at);
        range.setEnd(walk.currentNode, at + 22);
        const { top, bottom } = range.getBoundingClientRect();
        return top > 0 && bottom < innerHeight && scrollY > 0;
      }
      return false;
    };
    await page.waitForFunction(isSeen);
  });
});

test("a word of the portal itself leads to the rule that says what it means", async () => {
  await me.visit("suche/?q=Zielerreichung", async (page) => {
    await page.locator(".snippet:visible").first().waitFor();
    await page.locator(`a.hit[href$="berechnung/#kennzahl-zielerreichung"]`).click();
    await page.waitForURL(/berechnung\/#kennzahl-zielerreichung$/);
    await page.waitForFunction(() => {
      const { top, bottom } = document.getElementById("kennzahl-zielerreichung").getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });
  });
});

test("by keyboard alone: from the field through the hits, back, and into one", async () => {
  await me.visit("suche/", async (page) => {
    const focused = () => page.evaluate(() => document.activeElement.getAttribute("href") ?? document.activeElement.id);
    while ((await focused()) !== "q") await page.keyboard.press("Tab");
    await page.keyboard.type("Digitalisierung");
    await answered(page);
    await page.locator(".snippet:visible").first().waitFor();
    const [first, second] = await page.locator("a.hit").evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    await page.keyboard.press("ArrowDown");
    assert.equal(await focused(), first);
    await page.keyboard.press("ArrowDown");
    assert.equal(await focused(), second);
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowUp");
    assert.equal(await focused(), "q");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Escape");
    assert.equal(await focused(), "q");
    await page.keyboard.press("Escape");
    assert.equal(await field(page).inputValue(), "");
    await page.locator("[data-search-found]").waitFor({ state: "hidden" });
    // No letter does anything outside of the field.
    await page.keyboard.press("Tab");
    await page.keyboard.press("s");
    assert.equal(await field(page).inputValue(), "");
    await look(page, "D40");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL(/d40\/(#|$)/);
  });
});

test("more hits come below, and the keyboard stays on the button", async () => {
  await me.visit("suche/?art=massnahme", async (page) => {
    await answered(page);
    const more = page.getByRole("button", { name: "Mehr Treffer zeigen" });
    const before = await hits(page);
    await more.focus();
    await page.keyboard.press("Enter");
    await page.locator("a.hit").nth(before.length).waitFor();
    assert.deepEqual((await hits(page)).slice(0, before.length), before);
    assert.equal(await more.evaluate((button) => button === document.activeElement), true);
  });
});

test("a word that is nowhere is answered with words", async () => {
  await me.visit("", async (page) => {
    const { said, hits } = await look(page, "Xylophonkonzert");
    assert.deepEqual(hits, []);
    assert.match(said, /^Nichts gefunden/);
    await page.getByText("So finden Sie vielleicht doch etwas").waitFor();
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
  await visitWithout((path) => path.endsWith("manifest.bin"), "suche/", async (page) => {
    await field(page).fill("D40");
    await page.getByRole("alert").getByText(/^Die Suche hat nicht geklappt/).waitFor();
    await page.getByRole("link", { name: "Alle Maßnahmen" }).click();
    await page.getByRole("heading", { level: 1, name: "Maßnahmen" }).waitFor();
  });
});

test("a part that is missing gives a message and what can be had, and can be asked for again", async () => {
  let isMissing = true;
  await visitWithout((path) => isMissing && /\/w\//.test(path), "suche/", async (page) => {
    await field(page).fill("Personenstandsregister");
    const alert = page.getByRole("alert");
    await alert.getByText(/Ein Teil des Suchindex/).waitFor();
    isMissing = false;
    await alert.getByRole("button", { name: "Noch einmal versuchen" }).click();
    const { hits } = await answered(page);
    assert.ok(hits.some(({ address }) => address === D40));
    assert.equal(await alert.locator(".note").count(), 0);
  });
  await visitWithout((path) => /\/x\//.test(path), "suche/", async (page) => {
    await field(page).fill("Personenstandsregister");
    const { hits } = await answered(page);
    assert.ok(hits.some(({ address }) => address === D40));
    await page.getByRole("alert").getByText(/Ausschnitte aus den Texten/).waitFor();
  });
});

test("on a slow line the wait is told, and only the last word asked for is answered", async () => {
  await me.visit("suche/", async (page) => {
    await page.route(/\/[wtxf]\//, async (route) => {
      await new Promise((done) => setTimeout(done, 700));
      await route.continue();
    });
    await field(page).pressSequentially("D12");
    await page.waitForTimeout(300);
    await field(page).fill("Personenstandsregister");
    await page.getByRole("status").filter({ hasText: "Die Suche läuft" }).waitFor();
    const { hits } = await answered(page);
    assert.ok(hits.some(({ address }) => address === D40) && !hits.some(({ address }) => address.includes("d12")));
    await page.waitForTimeout(1500);
    assert.match(await field(page).inputValue(), /Personenstandsregister/);
  });
});

test("without script there are the complete lists by year, department and goal", async () => {
  const visit = async (page) => {
    await page.locator(".site-search input").fill("Register");
    await page.keyboard.press("Enter");
    await page.getByText(/Die Suche braucht JavaScript/).waitFor();
    const lists = page.locator(".search-lists");
    for (const [name, address] of [["Berichte 2021", "berichte/2021/"], ["Inneres", "ressorts/inneres/"]]) {
      assert.ok((await lists.getByRole("link", { name }).first().getAttribute("href")).endsWith(address));
    }
    assert.equal(await lists.locator('a[href*="ziele/"]').count(), 7 + 1);
    assert.equal(await page.locator("[data-search-found]").isVisible(), false);
    await lists.getByRole("link", { name: "Berichte 2021" }).click();
    await page.getByRole("heading", { level: 1, name: /2021/ }).waitFor();
  };
  await me.visit("massnahmen/d40/", visit, { javaScriptEnabled: false });
});

test("on a narrow screen everything fits, the filters closed", async () => {
  const narrow = { viewport: { width: 320, height: 640 } };
  for (const address of ["", "suche/", "suche/?q=Digitalisierung", "suche/?q=Xylophonkonzert", "berichte/2021/d40/"]) {
    const visit = async (page) => {
      if (address.includes("?")) await answered(page);
      await page.waitForTimeout(200);
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 320, address);
      const box = await page.locator("input[type=search]").first().boundingBox();
      assert.ok(box.x >= 0 && box.x + box.width <= 320, address);
      assert.equal(await page.locator("[data-search-filters][open]").count(), 0);
    };
    await me.visit(address, visit, narrow);
  }
});

test("axe finds no barrier before, with and without hits, light and dark", async () => {
  for (const address of ["suche/", "suche/?q=Digitalisierung+Personenstandsregister", "suche/?q=Xylophonkonzert", "suche/?q=digitalisirung"]) {
    await me.visit(address, async (page) => {
      if (address.includes("?")) {
        await answered(page);
        await page.waitForTimeout(500);
      }
      assert.deepEqual(await barriers(page), [], address);
    });
  }
});

test("on paper the hits stand without the form and the filters", async () => {
  await me.visit("suche/?q=Digitalisierung", async (page) => {
    await answered(page);
    await page.emulateMedia({ media: "print" });
    assert.equal(await page.locator("form.search").isVisible(), false);
    assert.equal(await page.locator("[data-search-filters]").isVisible(), false);
    assert.equal(await page.locator("a.hit").first().isVisible(), true);
    assert.match(await page.title(), /^Digitalisierung – /);
  });
});

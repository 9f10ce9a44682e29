// The ways of someone who reads: by clicks, by keyboard, without script, from a folder, on paper.

import assert from "node:assert/strict";
import { pathToFileURL } from "node:url";
import { after, before, test } from "node:test";
import { PREFIX, pages, reader, SITE } from "./reader.mjs";

let me;
before(async () => (me = await reader()));
after(() => me?.close());

// From the page that is open to a measure and to one of its reports, by clicks only.
async function clickThrough(page) {
  await page.getByRole("navigation", { name: "Hauptmenü" }).getByRole("link", { name: "Maßnahmen" }).click();
  await page.getByRole("main").getByRole("link", { name: /Bestandsakten|Digitalisierung/ }).first().waitFor();
  await page.locator('main a[href*="d40/"]').first().click();
  const measure = await page.getByRole("heading", { level: 1 }).innerText();
  await page.locator('main a[href*="2021/d40/"]').first().click();
  await page.locator("table[data-tabelle=meilensteine]").waitFor();
  return { measure, report: await page.getByRole("heading", { level: 1 }).innerText() };
}

test("from the home page clicks lead to a measure and to its report, below a prefix", async () => {
  await me.visit("", async (page) => {
    const { measure, report } = await clickThrough(page);
    assert.ok(measure.length > 3 && report.length > 3);
    assert.equal(new URL(page.url()).pathname, `${PREFIX}berichte/2021/d40/`);
  });
});

test("opened from a folder, the site has its styles and the same ways", async () => {
  await me.visit(pathToFileURL(`${SITE}/index.html`).href, async (page) => {
    const link = page.locator("a.skip");
    assert.equal(await link.evaluate((it) => getComputedStyle(it).position), "absolute", "styles are missing");
    await clickThrough(page);
    assert.match(page.url(), /^file:.*\/berichte\/2021\/d40\/index\.html$/);
    const table = page.locator("table[data-tabelle=meilensteine]");
    assert.notEqual(await table.evaluate((it) => getComputedStyle(it).borderCollapse), "separate");
  });
});

test("opened from a folder, the search says why it cannot work and shows the lists", async () => {
  const visit = async (page) => {
    await page.getByRole("searchbox").fill("D40");
    await page.keyboard.press("Enter");
    await page.getByText(/^Aus einem Ordner heraus/).waitFor();
    await page.getByRole("link", { name: "Alle Maßnahmen" }).click();
    assert.match(page.url(), /massnahmen\/index\.html$/);
  };
  // The browser says on its console that it loads neither modules nor the index from a folder.
  await me.visit(pathToFileURL(`${SITE}/index.html`).href, visit, { expected: /CORS policy|ERR_FAILED/ });
});

// Whether something is shown, and whether it is in sight.
const seen = (page, selector) =>
  page.locator(selector).evaluate((it) => {
    const { top } = it.getBoundingClientRect();
    return { shown: it.checkVisibility(), inSight: top >= 0 && top < innerHeight };
  });

test("a link to what is folded up finds it open; without script it leads to its heading", async () => {
  const columns = "details:has(#meilensteine) dl";
  await me.visit("daten/", async (page) => {
    assert.equal((await seen(page, columns)).shown, false);
    await page.getByRole("link", { name: /Spalten Meilensteine/ }).click();
    await page.waitForFunction((it) => document.querySelector(it).checkVisibility(), columns);
    const heading = page.locator("#meilensteine");
    await page.waitForFunction((it) => it.getBoundingClientRect().top < innerHeight, await heading.elementHandle());
  });
  await me.visit("daten/#beispiel-python", async (page) => {
    assert.equal((await seen(page, "[data-beispiel=python]")).shown, true);
  });
  const bare = async (page) => assert.deepEqual(await seen(page, "#meilensteine"), { shown: true, inSight: true });
  await me.visit("daten/#meilensteine", bare, { javaScriptEnabled: false, reducedMotion: "reduce" });
});

test("what is folded up to make a page short opens by keyboard and is printed in full", async () => {
  await me.visit("daten/", async (page) => {
    const python = "[data-beispiel=python]";
    await page.locator("summary:has(#beispiel-python)").focus();
    await page.keyboard.press("Enter");
    assert.equal((await seen(page, python)).shown, true);
    await page.keyboard.press("Enter");
    assert.equal((await seen(page, python)).shown, false);
    await page.emulateMedia({ media: "print" });
    const hidden = await page.evaluate(() => {
      const parts = [...document.querySelectorAll("details.folded > :not(summary)")];
      return { parts: parts.length, hidden: parts.filter((it) => !it.checkVisibility() || it.offsetHeight === 0).length };
    });
    assert.ok(hidden.parts > 20, `only ${hidden.parts} parts`);
    assert.equal(hidden.hidden, 0);
  });
});

test("without script every list is complete and the search leads to the lists", async () => {
  const noScript = { javaScriptEnabled: false };
  await me.visit("", async (page) => void (await clickThrough(page)), noScript);
  const measures = pages().filter((address) => /^massnahmen\/[^/]+\/$/.test(address));
  await me.visit(
    "massnahmen/",
    async (page) => {
      const linked = await page.locator("main a[href]").evaluateAll((links) => links.map((it) => it.href));
      const missing = measures.filter((address) => !linked.includes(me.url + address));
      assert.deepEqual(missing, []);
    },
    noScript,
  );
  await me.visit(
    "",
    async (page) => {
      await page.getByRole("searchbox").fill("D40");
      await page.keyboard.press("Enter");
      await page.waitForURL(/suche\/\?q=D40$/);
      await page.locator("noscript p", { hasText: "Die Suche braucht JavaScript" }).waitFor();
      for (const name of ["Alle Ziele", "Alle Maßnahmen", "Alle Ressorts", "Alle Berichte"]) {
        const link = page.getByRole("main").getByRole("link", { name });
        const answer = await page.request.get(await link.evaluate((it) => it.href));
        assert.equal(answer.status(), 200, name);
      }
    },
    noScript,
  );
});

// The element that has the keyboard, and whether that can be seen.
const focused = (page) =>
  page.evaluate(() => {
    const it = document.activeElement;
    const style = getComputedStyle(it);
    const box = it.getBoundingClientRect();
    return {
      name: it.textContent.trim() || it.getAttribute("aria-label") || it.id,
      classes: it.className,
      id: it.id,
      isOutlined: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
      isOnScreen: box.bottom > 0 && box.right > 0 && box.width > 0 && box.top < innerHeight,
    };
  });

test("by keyboard the first stop skips to the content", async () => {
  await me.visit("berichte/2021/d40/", async (page) => {
    await page.keyboard.press("Tab");
    const skip = await focused(page);
    assert.equal(skip.name, "Zum Inhalt springen");
    assert.ok(skip.isOutlined && skip.isOnScreen, JSON.stringify(skip));
    await page.keyboard.press("Enter");
    assert.equal((await focused(page)).id, "inhalt");
  });
});

test("by keyboard the menu and a table that scrolls are reached, and one always sees where one is", async () => {
  await me.visit(
    "berichte/2021/d40/",
    async (page) => {
      const stops = [];
      for (let count = 0; count < 60; count += 1) {
        await page.keyboard.press("Tab");
        const stop = await focused(page);
        assert.ok(stop.isOutlined && stop.isOnScreen, `not to be seen: ${JSON.stringify(stop)}`);
        stops.push(stop);
        if (stop.classes.includes("table-scroll")) break;
      }
      assert.ok(stops.some(({ name }) => name === "Maßnahmen"), "the menu is not reached");
      assert.ok(stops.at(-1).classes.includes("table-scroll"), "the table is not reached");
      const region = page.locator(".table-scroll:focus");
      assert.ok(await region.evaluate((it) => it.scrollWidth > it.clientWidth), "the table does not scroll");
      assert.equal(await region.getAttribute("role"), "region");
      await page.keyboard.press("ArrowRight");
      await page.waitForFunction(() => document.activeElement.scrollLeft > 0);
    },
    // Without the smooth way there, which would still be under way when the place is asked for.
    { viewport: { width: 320, height: 640 }, reducedMotion: "reduce" },
  );
});

test("on paper a report keeps its title, its text and the addresses of its links, and loses the menu", async () => {
  await me.visit("berichte/2021/d40/", async (page) => {
    const title = await page.getByRole("heading", { level: 1 }).innerText();
    await page.emulateMedia({ media: "print" });
    const text = await page.evaluate(() => document.body.innerText);
    for (const words of [title.split("\n")[0], "Sachstand", "01.20.2018"]) {
      assert.ok(text.includes(words), `„${words}“ is not printed`);
    }
    const link = page.locator('.site-foot address a[href^="http"]').first();
    const added = await link.evaluate((it) => getComputedStyle(it, "::after").content);
    assert.ok(added.includes(await link.getAttribute("href")), `after a link stands ${added}`);
    assert.ok(!(await page.getByRole("navigation", { name: "Hauptmenü" }).isVisible()), "the menu is printed");
    const pdf = (await page.pdf({ format: "A4", tagged: true })).toString("latin1");
    const sheets = pdf.match(/\/Type\s*\/Page\b/g).length;
    assert.ok(sheets >= 2 && sheets <= 8, `${sheets} sheets`);
    assert.match(pdf, /\/Title/);
  });
});

test("a measure begins with what was promised, and offers the data of its newest report", async () => {
  await me.visit("massnahmen/d40/", async (page) => {
    const headings = await page.locator("main h2").allInnerTexts();
    assert.deepEqual(headings.slice(0, 3), ["Was versprochen wurde", "Stand laut Jahresbericht 2021", "Meilensteine"]);
    const promised = page.getByRole("region", { name: "Was versprochen wurde" });
    assert.match(await promised.innerText(), /nicht der amtliche Wortlaut/);
    const links = await page.getByRole("region", { name: "Herunterladen" }).getByRole("link").all();
    for (const link of links) {
      const answer = await page.request.get(await link.evaluate((it) => it.href));
      assert.ok(answer.ok(), answer.url());
    }
    assert.equal(links.length, 5);
  });
  await me.visit("massnahmen/3-f-2/", async (page) => {
    assert.equal(await page.getByRole("region", { name: "Herunterladen" }).count(), 0);
  });
});

test("every citation says as of when", async () => {
  for (const address of ["berichte/2021/d12/", "jahre/2021/", "massnahmen/d40/", "befunde/", "ziele/1/"]) {
    await me.visit(address, async (page) => {
      for (const words of await page.locator(".citation").allTextContents()) {
        assert.match(words, /^.+: .+\. Stand: \d\d\.\d\d\.\d{4}\. https:\/\/\S+\/(Zitat kopieren)?$/, address);
      }
    });
  }
});

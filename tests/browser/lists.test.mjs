// Long lists: complete without script; filtered and sorted with it. A demo portal with several pages of reports, which
// PROGRAM makes and builds.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { barriers } from "./barriers.mjs";
import { reader } from "./reader.mjs";
import { serve } from "./server.mjs";

const REPORTS = 480;
const folder = mkdtempSync(join(tmpdir(), "lists-"));
const site = join(folder, "public");
let me;
let server;
before(async () => {
  const run = (...words) => execFileSync(process.env.PROGRAM, words);
  run("demo", "--quiet", "--reports", String(REPORTS), "--seed", "7", folder);
  run("build", "--quiet", "--today", "2026-01-01", "--root", folder);
  server = await serve(() => site, "/");
  me = await reader();
});
after(async () => {
  await me?.close();
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

const at = (address, act, how) => me.visit(server.url + address, act, how);
const shown = (page) => page.locator("table[data-list] tbody tr").count();
const status = (page) => page.locator("[data-filter-status]");
const titles = (page) => page.locator("table[data-list] tbody th").allInnerTexts();
const said = (page, pattern) => status(page).filter({ hasText: pattern }).waitFor();

// The addresses of the reports in a list and all its further pages, as they stand in the files.
function listed(address) {
  const found = [];
  for (let next = address; next; ) {
    const html = readFileSync(join(site, next, "index.html"), "utf8");
    const rows = html.slice(html.indexOf("<tbody>"), html.indexOf("</tbody>"));
    found.push(...[...rows.matchAll(/<th scope="row"[^>]*><a href="[./]*([^"]+)"/g)].map(([, to]) => to));
    next = /<a rel="next" href="[./]*([^"]+)"/.exec(html)?.[1];
  }
  return found;
}

test("without script the pages of a list, and the prebuilt lists of a group, have every report once", () => {
  const all = listed("berichte/");
  assert.equal(all.length, REPORTS);
  assert.equal(new Set(all).size, REPORTS);
  for (const group of ["ressort", "ziel", "einschaetzung", "termine"]) {
    const parts = readdirSync(join(site, "berichte", group)).flatMap((name) => listed(`berichte/${group}/${name}/`));
    assert.deepEqual(parts.sort(), [...all].sort(), group);
  }
});

test("without script there are no filters that do nothing", async () => {
  await at(
    "berichte/",
    async (page) => {
      assert.ok(!(await page.locator("[data-filters]").isVisible()));
      await page.locator(".ready-lists summary").click();
      await page.locator('.ready-lists a[href$="termine/ueberfaellig/"]').click();
      await page.getByRole("heading", { level: 1, name: /überfällig/ }).waitFor();
    },
    { javaScriptEnabled: false },
  );
});

test("filters work over the whole list, are counted aloud, and stand in the address", async () => {
  await at("berichte/", async (page) => {
    const option = page.locator("#filter-termine option[value=ueberfaellig]");
    const count = Number(/\((\d+)\)/.exec(await option.textContent())[1]);
    assert.equal(count, listed("berichte/termine/ueberfaellig/").length);
    await page.locator("#filter-termine").selectOption("ueberfaellig");
    await said(page, `${count} von ${REPORTS}`);
    assert.equal(await status(page).getAttribute("role"), "status");
    assert.equal(new URL(page.url()).search, "?termine=ueberfaellig");
    assert.equal(await shown(page), Math.min(100, count));
    await page.locator("#filter-ressort").selectOption({ index: 1 });
    await page.waitForURL(/ressort=/);
    const address = page.url();
    const found = await titles(page);
    const departments = await page.locator("table[data-list] tbody tr").evaluateAll((rows) =>
      rows.map(({ dataset }) => `${dataset.ressort} ${dataset.termine}`),
    );
    assert.equal(new Set(departments).size, 1);
    await page.goBack();
    await said(page, `${count} von ${REPORTS}`);
    assert.equal(await page.locator("#filter-ressort").inputValue(), "");
    await page.goForward();
    await page.waitForURL(address);
    // The address can be passed on.
    await page.goto(address);
    await said(page, /von/);
    assert.deepEqual(await titles(page), found);
    // Links lead where they lead in the page.
    await page.locator("table[data-list] tbody th a").first().click();
    await page.locator("article[data-bericht]").waitFor();
  });
});

test("what was counted is written as the page writes numbers", async () => {
  await at("berichte/", async (page) => {
    // Five times as many reports: figures of four digits have a point.
    await page.route("**/liste.json", async (route) => {
      const list = await (await route.fetch()).json();
      await route.fulfill({ json: { ...list, zeilen: Array.from({ length: 5 }, () => list.zeilen).flat() } });
    });
    await page.locator("#filter-q").fill("a");
    await said(page, new RegExp(`^[\\d.]+ von ${(5 * REPORTS).toLocaleString("de")} Einträgen$`));
  });
});

test("the filter finds words as people write them", async () => {
  await at("berichte/", async (page) => {
    const rows = ["Straßenbau im Bürgeramt|D 12|25.000 m²|Neuerung", "Die E-Akte|6-b|be\u00adrichtet|Größe"].map(
      (cells) => `<tr>${cells.split("|").map((cell) => `<td>${cell}</td>`).join("")}</tr>`,
    );
    await page.route("**/liste.json", (route) => route.fulfill({ json: { zeilen: rows } }));
    for (const [query, found] of [
      ["strassenbau", 1], ["STRASSENBAU", 1], ["buergeramt", 1], ["burgeramt", 1], ["Bu\u0308rgeramt", 1], ["d12", 1], ["D 12", 1],
      ["d-12", 1], ["25000", 1], ["m2", 1], ["erung", 1], ["eakte", 1], ["e-akte", 1], ["6b", 1], ["6 b", 1], ["6-b", 1],
      ["berichtet", 1], ["groesse", 1], ["D 13", 0],
    ]) {
      await page.locator("#filter-q").fill(query);
      await said(page, new RegExp(`^${found} von 2\\b`));
    }
  });
});

test("what stands in the list of all is text and links, whatever it says", async () => {
  const act = async (page) => {
    const evil = `<tr onclick="window.evil = 1" data-jahr="2020"><td><img src="x" onerror="window.evil = 1"><script>window.evil = 1</script>
      <svg onload="window.evil = 1"></svg><iframe srcdoc="<script>parent.evil = 1</script>"></iframe></td>
      <td style="position: fixed"><a href="javascript:window.evil=1" onfocus="window.evil = 1" target="_top">Wort</a> <a href="../ziele/">Ziele</a></td></tr>`;
    await page.route("**/liste.json", (route) => route.fulfill({ json: { zeilen: [evil, "</tbody></table><table><tr><td>Wort</td></tr>"] } }));
    await page.locator("#filter-q").fill("wort");
    await page.waitForFunction(() => document.querySelector("table[data-list] tbody tr[data-jahr='2020']"));
    const body = page.locator("table[data-list] tbody");
    assert.deepEqual(
      await body.evaluate((it) => [...it.querySelectorAll("*")].flatMap(({ attributes }) => [...attributes].map(({ name }) => name))),
      ["data-jahr", "href"],
    );
    assert.equal(await body.locator("img, script, svg, iframe").count(), 0);
    assert.match(await body.locator("a[href]").getAttribute("href"), /\/ziele\/$/);
    assert.equal(await page.evaluate(() => window.evil), undefined);
  };
  // The document that the rows are read in says that nothing in them runs.
  await at("berichte/", act, { expected: /violates the following Content Security Policy directive/ });
});

test("a number that is counted by two things leads to the prebuilt list by one, with script to exactly what it counts", async () => {
  const year = readdirSync(join(site, "jahre")).filter((name) => /^\d+$/.test(name)).at(-1);
  const page = readFileSync(join(site, "jahre", "index.html"), "utf8");
  const pattern = new RegExp(`<a class="counted" href="\\.\\./(berichte/${year}/\\?einschaetzung=(\\w+))">([\\d.]+)`);
  const [, to, rating, count] = pattern.exec(page);
  await at(to, async (page) => {
    await page.waitForURL(new RegExp(`/berichte/\\?jahr=${year}&einschaetzung=${rating}$`));
    await said(page, `${count} von ${REPORTS}`);
    assert.equal(await shown(page), Number(count));
    assert.equal(await page.locator("#filter-einschaetzung").inputValue(), rating);
  });
  await at(
    to,
    async (page) => {
      const all = await page.locator("table[data-list] tbody tr").count();
      const found = await page.locator(`tr[data-einschaetzung=${rating}]`).count();
      assert.equal(found, Number(count));
      assert.ok(all > found);
    },
    { javaScriptEnabled: false },
  );
});

test("a number that is a sum leads to the list that adds up to it, sorted by its column", async () => {
  await at("", async (page) => {
    const link = page.locator('a.counted[href$="massnahmen/?sortierung=-faellig"]');
    const sum = Number(/\d[\d.]*/.exec(await link.innerText())[0].replaceAll(".", ""));
    await link.click();
    await said(page, /von/);
    const numbers = (await page.locator("table[data-list] tbody td:nth-last-child(3)").allInnerTexts()).map((it) => Number(/^\d+/.exec(it)?.[0] ?? 0));
    assert.deepEqual(numbers, [...numbers].sort((a, b) => b - a));
    assert.equal(numbers.reduce((a, b) => a + b, 0), sum);
  });
});

test("who follows a number to a list that is folded up finds it open", async () => {
  const year = readdirSync(join(site, "jahre")).filter((name) => /^\d+$/.test(name)).at(-1);
  await at(`jahre/${year}/`, async (page) => {
    await page.locator(".reuse summary").filter({ hasText: "Vorjahr" }).click();
    const link = page.locator('.reuse a.counted[href*="#von-"]').first();
    const [count, to] = [Number(await link.innerText()), (await link.getAttribute("href")).split("#")[1]];
    const found = page.locator(`#${to} li`);
    assert.ok(!(await found.first().isVisible()));
    await link.click();
    await found.first().waitFor();
    assert.equal(await found.count(), count);
  });
});

test("words are looked for in every row, and what was found is paged", async () => {
  await at("berichte/", async (page) => {
    await page.locator("#filter-q").fill("20");
    await said(page, `${REPORTS} von ${REPORTS}`);
    assert.equal(await shown(page), 100);
    await page.getByRole("button", { name: "Nächste Seite" }).click();
    await page.getByText(`Seite 2 von ${Math.ceil(REPORTS / 100)}`).waitFor();
    assert.match(page.url(), /seite=2/);
    await page.getByRole("button", { name: "Filter zurücksetzen" }).click();
    await page.waitForURL(/berichte\/$/);
    assert.equal(await shown(page), 100);
    assert.ok(await page.locator(".pager a[rel=next]").first().isVisible());
  });
});

test("columns sort by keyboard, in German order, and say so", async () => {
  await at("berichte/", async (page) => {
    const head = page.getByRole("columnheader", { name: "Bericht" });
    await head.getByRole("button").focus();
    await page.keyboard.press("Enter");
    await said(page, `${REPORTS} von`);
    assert.equal(await head.getAttribute("aria-sort"), "ascending");
    const found = await titles(page);
    assert.deepEqual(found, [...found].sort(new Intl.Collator("de", { numeric: true }).compare));
    await page.keyboard.press("Enter");
    await page.waitForURL(/sortierung=-titel/);
    assert.equal(await head.getAttribute("aria-sort"), "descending");
    await page.getByRole("columnheader", { name: "nicht erreicht" }).getByRole("button").click();
    await page.waitForURL(/sortierung=-ueberfaellig/);
    const numbers = (await page.locator("table[data-list] tbody td:nth-child(8)").allInnerTexts()).map(Number);
    assert.deepEqual(numbers, [...numbers].sort((a, b) => b - a));
  });
});

test("by keyboard every filter, the prebuilt lists and every column are reached in the order of the page, and seen", async () => {
  await at(
    "berichte/",
    async (page) => {
      await page.locator("main").focus();
      const stops = [];
      for (let count = 0; count < 60 && !stops.includes("nicht erreicht"); count += 1) {
        await page.keyboard.press("Tab");
        const stop = await page.evaluate(() => {
          const it = document.activeElement;
          const [style, box] = [getComputedStyle(it), it.getBoundingClientRect()];
          const isSeen = style.outlineStyle !== "none" && box.width > 0 && box.bottom > 0 && box.top < innerHeight;
          return { name: it.labels?.[0]?.textContent ?? it.textContent.trim(), isSeen };
        });
        assert.ok(stop.isSeen, `not to be seen: ${stop.name}`);
        stops.push(stop.name);
      }
      const wanted = ["Wort in der Zeile", "Jahr", "Ressort", "Befund", "Filter anwenden", "Filter zurücksetzen", "Nr.", "nicht erreicht"];
      const places = wanted.map((name) => stops.indexOf(name));
      assert.ok(!places.includes(-1), `${wanted} of ${stops}`);
      assert.deepEqual(places, [...places].sort((a, b) => a - b));
    },
    { reducedMotion: "reduce" },
  );
});

test("from a prebuilt list a filter leads to the list of all", async () => {
  await at("berichte/2024/", async (page) => {
    assert.equal(await page.locator("#filter-jahr").inputValue(), "2024");
    await page.locator("#filter-ressort").selectOption({ index: 1 });
    await page.getByRole("button", { name: "Filter anwenden" }).click();
    await page.waitForURL(/berichte\/\?jahr=2024&ressort=/);
    await said(page, /von/);
  });
});

test("with filters set nothing is too wide for a phone, and no barrier can be measured", async () => {
  for (const width of [320, 1440]) {
    await at(
      "berichte/?termine=ueberfaellig&sortierung=titel",
      async (page) => {
        await said(page, /von/);
        assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= width);
        assert.deepEqual(await barriers(page), []);
      },
      { viewport: { width, height: 800 } },
    );
  }
});

test("where the whole list cannot be loaded, the page says so and keeps its rows", async () => {
  const broken = await serve(() => site, "/", (path) => path.endsWith("liste.json"));
  try {
    const visit = async (page) => {
      await page.locator("#filter-termine").selectOption("ueberfaellig");
      await said(page, /ließ sich nicht laden/);
      assert.equal(await shown(page), 100);
    };
    await me.visit(`${broken.url}berichte/`, visit, { expected: /404/ });
  } finally {
    await broken.close();
  }
});

test("from a folder a long list keeps its pages and prebuilt lists, a short one its filters", async () => {
  const open = (address, act) => me.visit(pathToFileURL(join(site, address, "index.html")).href, act);
  await open("berichte", async (page) => {
    assert.ok(!(await page.locator("[data-filters]").isVisible()));
    assert.equal(await shown(page), 100);
  });
});

test("what stands out is filtered and sorted over all pages of its list, delays by their days and dates by their day", async () => {
  await at("befunde/verschoben/", async (page) => {
    const all = Number(/^\d+/.exec(await page.locator(".lead").innerText())[0]);
    assert.ok(all > 100 && (await shown(page)) === 100);
    await page.getByRole("columnheader", { name: "Verschiebung" }).getByRole("button").click();
    await page.waitForURL(/sortierung=-verschoben$/);
    await said(page, `${all} von ${all}`);
    await page.getByRole("columnheader", { name: "Verschiebung" }).getByRole("button").click();
    await page.waitForURL(/sortierung=verschoben$/);
    const days = async () => (await page.locator("table[data-list] tbody td:nth-child(2)").allInnerTexts()).map((words) => Number(words.replace(/\D/g, "")));
    const sorted = await days();
    assert.deepEqual(sorted, [...sorted].sort((a, b) => a - b));
    await page.getByRole("columnheader", { name: "SOLL zuletzt" }).getByRole("button").click();
    await page.waitForURL(/sortierung=soll_jetzt$/);
    const ends = await page.locator("table[data-list] tbody td:nth-child(5) .word").allInnerTexts();
    const plain = ends.map((words) => /^(\d\d)\.(\d\d)\.(20\d\d)$/.exec(words)).filter(Boolean);
    const written = plain.map(([, day, month, year]) => `${year}-${month}-${day}`);
    assert.ok(written.length > 10);
    assert.deepEqual(written, [...written].sort());
    const option = page.locator("#filter-ressort option").nth(1);
    const count = Number(/\((\d+)\)/.exec(await option.textContent())[1]);
    await page.locator("#filter-ressort").selectOption({ index: 1 });
    await said(page, `${count} von ${all}`);
    await page.locator("table[data-list] tbody a").first().click();
    await page.waitForURL(/massnahmen\/.*#terminverlauf$/);
  });
  await at("befunde/verschoben/seite/2/", async (page) => {
    await page.getByRole("columnheader", { name: "Nr." }).getByRole("button").click();
    await page.waitForURL(/befunde\/verschoben\/\?sortierung=nummer$/);
  });
});

test("what stands out in a year is a list of its own, without filters where there are few rows", async () => {
  const years = readdirSync(join(site, "befunde", "unlesbar")).filter((name) => /^\d+$/.test(name));
  assert.ok(years.length > 3);
  const [long, short] = [readdirSync(join(site, "befunde", "ueberfaellig")).filter((name) => /^\d+$/.test(name)).at(-1), years.at(-1)];
  for (const width of [320, 1440]) {
    await at(
      `befunde/ueberfaellig/${long}/`,
      async (page) => {
        assert.ok(await page.locator("[data-filters]").isVisible());
        await page.getByRole("columnheader", { name: "Verzug" }).getByRole("button").click();
        await said(page, /von/);
        assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= width);
        assert.deepEqual(await barriers(page), []);
      },
      { viewport: { width, height: 800 } },
    );
  }
  await at(`befunde/unlesbar/${short}/`, async (page) => {
    assert.equal(await page.locator("[data-filters]").count(), 0);
    await page.getByRole("link", { name: `Das Jahr ${short} im Überblick` }).click();
    await page.getByRole("heading", { level: 1, name: `Das Jahr ${short}` }).waitFor();
  });
  await at(`befunde/ueberfaellig/${long}/`, async (page) => assert.ok(!(await page.locator("[data-filters]").isVisible())), {
    javaScriptEnabled: false,
  });
});

test("a citation can be copied", async () => {
  const how = { permissions: ["clipboard-read", "clipboard-write"] };
  await at(
    "jahre/2024/",
    async (page) => {
      await page.getByRole("button", { name: "Zitat kopieren" }).click();
      await page.getByRole("status").filter({ hasText: "kopiert" }).waitFor();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      assert.match(copied, /2024.*jahre\/2024\/$/);
      assert.doesNotMatch(copied, /Zitat kopieren/);
    },
    how,
  );
});

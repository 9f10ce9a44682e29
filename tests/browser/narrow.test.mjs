// A narrow screen, with many pages of a demo portal that PROGRAM makes and builds: its names have words longer than those of
// the real reports, and its measures have more years.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { pages, reader } from "./reader.mjs";

const folder = mkdtempSync(join(tmpdir(), "narrow-"));
const site = join(folder, "public");
let me;
before(async () => {
  execFileSync(process.env.PROGRAM, ["demo", "--quiet", "--reports", "120", "--seed", "7", folder]);
  execFileSync(process.env.PROGRAM, ["build", "--quiet", "--today", "2026-01-01", "--root", folder]);
  me = await reader(site);
});
after(async () => {
  await me?.close();
  rmSync(folder, { recursive: true, force: true });
});

// As wide as WCAG 1.4.10 asks for: 1280 pixels enlarged to four times their size.
test("no report and no measure is wider than 320 pixels, however long its words", async () => {
  const wide = [];
  const addresses = pages(site).filter((address) => /^(berichte\/20\d\d|massnahmen)\/[a-z]\d+\/$/.test(address));
  assert.ok(addresses.length > 100, `only ${addresses.length} pages`);
  await me.visit(
    "",
    async (page) => {
      for (const address of addresses) {
        await page.goto(new URL(address, me.url).href);
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        if (over > 0) wide.push(`${address}: ${over} pixels`);
      }
    },
    { viewport: { width: 320, height: 640 } },
  );
  assert.deepEqual(wide, []);
});

// What a cell says is lost without the name of its row, so that stays where it is while the table moves to the side.
test("in a wide table the name of a row stays in sight, and leaves room for the rest", async () => {
  const report = pages(site).find((address) => /^berichte\/2024\/[a-z]\d+\/$/.test(address));
  for (const address of ["massnahmen/", "berichte/", "befunde/ueberfaellig/", "ressorts/", "abdeckung/", report]) {
    await me.visit(
      address,
      async (page) => {
        const found = await page.evaluate(() => {
          const wide = [...document.querySelectorAll(".table-scroll")].filter((it) => it.scrollWidth > it.clientWidth);
          return wide.map((scroll) => {
            scroll.scrollLeft = scroll.scrollWidth;
            const edge = scroll.getBoundingClientRect();
            const table = scroll.querySelector("table");
            const name = table.querySelector('tbody th[scope="row"]');
            const head = table.tHead.rows[0].cells[name.cellIndex];
            const last = name.parentElement.lastElementChild;
            const [box, over, end] = [name, head, last].map((it) => it.getBoundingClientRect());
            return {
              stays: Math.abs(box.left - edge.left) < 1 && Math.abs(over.left - edge.left) < 1,
              covers: !/, 0\)$|transparent/.test(getComputedStyle(name).backgroundColor),
              isNarrow: box.width < edge.width / 2,
              isLastBeside: end.left >= box.right - 1,
              role: [getComputedStyle(table), getComputedStyle(name)].map((style) => style.display).join(),
            };
          });
        });
        assert.ok(found.length > 0, `${address} has no wide table`);
        const good = { stays: true, covers: true, isNarrow: true, isLastBeside: true, role: "table,table-cell" };
        for (const table of found) assert.deepEqual(table, good, address);
      },
      { viewport: { width: 360, height: 800 } },
    );
  }
});

test("what is reached with the keyboard in a wide table does not lie below the name of its row", async () => {
  await me.visit(
    "massnahmen/",
    async (page) => {
      const scroll = page.locator(".table-scroll");
      const rows = await scroll.locator("tbody tr").count();
      assert.ok(rows > 10);
      await scroll.locator("tbody tr").first().locator("a").last().focus();
      await page.evaluate(() => (document.querySelector(".table-scroll").scrollLeft = 1000));
      for (let step = 0; step < 12; step += 1) {
        await page.keyboard.press("Shift+Tab");
        const hidden = await page.evaluate(() => {
          const at = document.activeElement.closest("td");
          const name = at?.parentElement.querySelector('th[scope="row"]');
          return name && document.activeElement.getBoundingClientRect().left < name.getBoundingClientRect().right - 1;
        });
        assert.ok(!hidden, `after ${step + 1} steps back`);
      }
    },
    { viewport: { width: 360, height: 800 } },
  );
});

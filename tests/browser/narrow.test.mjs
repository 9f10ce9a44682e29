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

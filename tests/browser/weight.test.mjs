// How much a report's page weighs, and whether it holds still while it loads (site.md, "Weight").

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { gzipSync } from "node:zlib";
import { kinds, PREFIX, reader, SITE } from "./reader.mjs";

const MOST = 60_000;

let me;
before(async () => (me = await reader()));
after(() => me?.close());

// What a browser fetched for a page, by path below the site.
async function fetched(page) {
  const addresses = await page.evaluate(() =>
    [location, ...performance.getEntriesByType("resource").map(({ name }) => new URL(name))].map(({ pathname }) => pathname),
  );
  return [...new Set(addresses)].map((path) => path.slice(PREFIX.length));
}

test("a report's page with all that it loads weighs at most 60 KB compressed", async () => {
  const reports = kinds().filter((address) => /^berichte\/\d+\/[^/]+\/$/.test(address));
  assert.ok(reports.length > 0);
  for (const address of reports) {
    await me.visit(address, async (page) => {
      const sizes = (await fetched(page)).map((path) => {
        const file = path === "" || path.endsWith("/") ? `${path}index.html` : path;
        return [path, gzipSync(readFileSync(join(SITE, file)), { level: 6 }).length];
      });
      assert.ok(sizes.length >= 3, `only ${sizes.map(([path]) => path)}`);
      const all = sizes.reduce((sum, [, size]) => sum + size, 0);
      console.log(`${address}: ${all} bytes (${sizes.map(([path, size]) => `${path} ${size}`).join(", ")})`);
      assert.ok(all <= MOST, `${address} weighs ${all} bytes: ${JSON.stringify(sizes)}`);
    });
  }
});

test("nothing moves while a page loads", async () => {
  for (const address of ["", "berichte/2021/d40/", "massnahmen/d40/", "jahre/2021/"]) {
    for (const width of [360, 1440]) {
      const visit = async (page) => {
        const moved = await page.evaluate(
          () =>
            new Promise((resolve) => {
              let sum = 0;
              const observer = new PerformanceObserver((list) => {
                for (const entry of list.getEntries()) sum += entry.value;
              });
              observer.observe({ type: "layout-shift", buffered: true });
              setTimeout(() => resolve(sum), 300);
            }),
        );
        assert.ok(moved < 0.01, `${address} at ${width} pixels moves by ${moved}`);
      };
      await me.visit(address, visit, { viewport: { width, height: 800 } });
    }
  }
});

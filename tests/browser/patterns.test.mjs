// The page of patterns, which is there only with drafts: every component and every chart, without a barrier in any state.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { barriers } from "./barriers.mjs";
import { PREFIX, reader, SITE } from "./reader.mjs";
import { serve } from "./server.mjs";

const folder = mkdtempSync(join(tmpdir(), "site-"));
const site = join(folder, "public");
let me;
let server;
before(async () => {
  const build = ["build", "--quiet", "--drafts", "--today", "2026-01-01", "--out", site];
  execFileSync(process.env.PROGRAM, build, { cwd: join(import.meta.dirname, "../..") });
  server = await serve(() => site, PREFIX);
  me = await reader();
});
after(async () => {
  await me?.close();
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

test("without drafts there is no page of patterns", () => {
  assert.ok(existsSync(join(site, "_muster/index.html")));
  assert.ok(!existsSync(join(SITE, "_muster")));
});

for (const width of [320, 768, 1440]) {
  test(`every component and chart holds, ${width} pixels wide`, async () => {
    await me.visit(
      `${server.url}_muster/`,
      async (page) => {
        assert.deepEqual(await barriers(page), []);
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        assert.ok(over <= 0, `${over} pixels too wide`);
        assert.ok((await page.locator("figure.chart").count()) >= 7);
      },
      { viewport: { width, height: 800 } },
    );
  });
}

test("no words of a chart lie over others or outside of it", async () => {
  for (const width of [320, 768, 1440]) {
    await me.visit(
      `${server.url}_muster/`,
      async (page) => {
        const faults = await page.evaluate(() => {
          const faults = [];
          for (const figure of document.querySelectorAll("figure.chart")) {
            const texts = [...figure.querySelectorAll("svg text")].filter((it) => getComputedStyle(it).display !== "none");
            const boxes = texts.map((it) => ({ words: it.textContent, box: it.getBoundingClientRect() }));
            const title = figure.querySelector("strong").textContent;
            for (const [at, one] of boxes.entries()) {
              if (one.box.left < -0.5 || one.box.right > innerWidth + 0.5) faults.push(`${title}: ${one.words} is cut off`);
              for (const other of boxes.slice(at + 1)) {
                const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
                const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
                if (across > 1 && down > 4) faults.push(`${title}: ${one.words} lies over ${other.words}`);
              }
            }
          }
          return faults;
        });
        assert.deepEqual(faults, [], `${width} pixels`);
      },
      { viewport: { width, height: 800 } },
    );
  }
});

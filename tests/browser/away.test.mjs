// The page for what is not there. It alone names the address the site is published under, so it needs a build for the
// address of the server that the test runs: PROGRAM is the program's path.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { barriers } from "./barriers.mjs";
import { PREFIX, reader } from "./reader.mjs";
import { serve } from "./server.mjs";

const folder = mkdtempSync(join(tmpdir(), "site-"));
const site = join(folder, "public");
let me;
let server;
before(async () => {
  server = await serve(() => site, PREFIX);
  const build = ["build", "--quiet", "--today", "2026-01-01", "--base-url", server.url, "--out", site];
  execFileSync(process.env.PROGRAM, build, { cwd: join(import.meta.dirname, "../..") });
  me = await reader();
});
after(async () => {
  await me?.close();
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

for (const address of ["gibt-es-nicht", "berichte/1999/d40/", "ein/weg/ins/leere/x.html"]) {
  test(`${address} is answered with a page that looks as the others do and leads on`, async () => {
    await me.visit(
      server.url + address,
      async (page) => {
        await page.getByRole("heading", { level: 1, name: "Diese Seite gibt es nicht" }).waitFor();
        const skip = page.locator("a.skip");
        assert.equal(await skip.evaluate((it) => getComputedStyle(it).position), "absolute", "styles are missing");
        assert.deepEqual(await barriers(page), []);
        await page.getByRole("main").getByRole("link", { name: "Alle Berichte" }).click();
        assert.equal(page.url(), `${server.url}berichte/`);
      },
      { expected: /404/ },
    );
  });
}

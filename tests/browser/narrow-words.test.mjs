// Words and addresses that no line holds, on a phone: nothing makes a page wider than 320 pixels, and what scrolls by itself can
// be reached with the keyboard.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";
import { pages, reader } from "./reader.mjs";

const LONG = "Verwaltungsdigitalisierungsbeschleunigungsvorhabenumsetzungskoordination";
const ADDRESS = `https://daten.example.org/${"ein/sehr/langer/weg/ohne-ein-leerzeichen/".repeat(4)}bericht.pdf?teil=1`;

const FILES = {
  "transparenz.toml": `titel = "Probe"
basis_url = "https://probe.example.org/ein/unterordner/mit/langem/namen/"

[herausgeber]
name = "${LONG}"
url = "${ADDRESS}"
kontakt = { stelle = "${LONG}", email = "${"stelle.".repeat(9)}buero@example.org", url = "${ADDRESS}" }
`,
  "content/strategie/plan.md": `+++
titel = "${LONG}"

[[quelle]]
titel = "${LONG}"
url = "${ADDRESS}"
+++
Siehe <${ADDRESS}>.
`,
  "content/ziele/1.md": `+++\nnummer = 1\ntitel = "${LONG} und ${LONG}"\n+++\n${LONG}\n`,
  "content/ressorts/amt.md": `+++\ntitel = "${LONG}"\nkontakt = { url = "${ADDRESS}" }\n+++\nText.\n`,
  "content/massnahmen/A1.md": `+++
titel = "${LONG}"
ziel = 1
ressort = "amt"

[[quelle]]
titel = "${ADDRESS}"
url = "${ADDRESS}"
+++
Siehe <${ADDRESS}> und [${LONG}](/ziele/1/).
`,
  "content/berichte/2024/A1.md": `+++
massnahme = "A1"
jahr = 2024
ressort = "amt"
leitziel = "${LONG}"
projektziele = ["${LONG}"]

[[quelle]]
titel = "${LONG}"
url = "${ADDRESS}"

[[kennzahl]]
name = "${LONG}"
einheit = "${LONG}"
plan = "100"
ist = { wert = "80", anmerkung = "${ADDRESS}" }

[[meilenstein]]
name = "${LONG}"
soll = "01.02.2024"
ist = "offen"
+++
## ${LONG}

Siehe <${ADDRESS}>, \`${"code".repeat(40)}\`.

> ${LONG}

- ${LONG}

\`\`\`
${"eine Zeile, die weiter geht als jeder Schirm ".repeat(6)}
\`\`\`
`,
};

const folder = mkdtempSync(join(tmpdir(), "narrow-words-"));
const site = join(folder, "public");
const phone = { viewport: { width: 320, height: 640 } };
let me;
before(async () => {
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  execFileSync(process.env.PROGRAM, ["build", "--quiet", "--drafts", "--today", "2026-01-01", "--root", folder]);
  me = await reader(site);
});
after(async () => {
  await me?.close();
  rmSync(folder, { recursive: true, force: true });
});

test("no page is wider than 320 pixels, whatever its words", async () => {
  const wide = [];
  const addresses = pages(site).filter((address) => !address.startsWith("_muster/"));
  assert.ok(addresses.length > 20, `only ${addresses.length} pages`);
  await me.visit(
    "",
    async (page) => {
      for (const address of addresses) {
        await page.goto(new URL(address, me.url).href);
        const over = await page.evaluate(() => {
          const width = document.documentElement.scrollWidth - innerWidth;
          if (width <= 0) return "";
          const scrolls = (it) => it.closest(".table-scroll, pre");
          const out = [...document.querySelectorAll("main *, header *, footer *")].filter(
            (it) => it.getBoundingClientRect().right > innerWidth + 1 && !scrolls(it),
          );
          return `${width} pixels: ${out.map((it) => `${it.localName}.${it.className}`).slice(-3)}`;
        });
        if (over) wide.push(`${address}: ${over}`);
      }
    },
    phone,
  );
  assert.deepEqual(wide, []);
});

test("what scrolls to the side can be reached with the keyboard", async () => {
  const lost = [];
  await me.visit(
    "",
    async (page) => {
      for (const address of pages(site)) {
        await page.goto(new URL(address, me.url).href);
        const found = await page.evaluate(() =>
          [...document.querySelectorAll("main *")]
            .filter((it) => it.scrollWidth > it.clientWidth + 1 && /auto|scroll/.test(getComputedStyle(it).overflowX))
            .filter((it) => it.tabIndex < 0 && !it.querySelector("a, button, input, select"))
            .map((it) => `${it.localName}.${it.className}`),
        );
        for (const one of found) lost.push(`${address}: ${one}`);
      }
    },
    phone,
  );
  assert.deepEqual(lost, []);
});

test("a build with drafts says so on every page", async () => {
  await me.visit("", async (page) => {
    for (const address of pages(site)) {
      await page.goto(new URL(address, me.url).href);
      const said = await page.locator(".drafts").count();
      assert.equal(said, 1, address);
    }
  });
});

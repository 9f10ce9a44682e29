// Draws the picture that services show beside a link to the portal: themes/bremen/drawings/vorschau.svg as a PNG.
//
//   CHROMIUM=$(command -v chromium) node tests/browser/picture.mjs     writes themes/bremen/assets/vorschau.png

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";

const THEME = join(import.meta.dirname, "../../themes/bremen");
export const DRAWING = join(THEME, "drawings/vorschau.svg");
export const PICTURE = join(THEME, "assets/vorschau.png");

// What every service shows whole: 1.91 times as wide as high.
export const SIZE = { width: 1200, height: 630 };

// The bytes of the picture.
export async function draw(browser) {
  const page = await browser.newPage({ viewport: SIZE });
  await page.setContent(`<body style="margin: 0">${readFileSync(DRAWING, "utf8")}`);
  const picture = await page.screenshot({ scale: "css" });
  await page.close();
  return picture;
}

if (process.argv[1] === import.meta.filename) {
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ["--no-sandbox", "--disable-gpu"] });
  writeFileSync(PICTURE, await draw(browser));
  await browser.close();
}

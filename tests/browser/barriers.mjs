// What axe finds on a page that is open, in light and dark: one line each.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];

export async function barriers(page) {
  const faults = [];
  await page.evaluate(axe);
  for (const colorScheme of ["light", "dark"]) {
    await page.emulateMedia({ colorScheme });
    const found = await page.evaluate(
      (rules) => globalThis.axe.run(document, { runOnly: rules, resultTypes: ["violations"] }),
      RULES,
    );
    for (const { id, nodes } of found.violations) {
      faults.push(`${colorScheme}: ${id} (${nodes.length}): ${nodes[0].html.slice(0, 160)}`);
    }
  }
  return faults;
}

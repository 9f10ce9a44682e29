// A walk with the Tab key through every kind of page, from its beginning to its end.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { each, kinds, reader } from "./reader.mjs";

let me;
before(async () => (me = await reader()));
after(() => me?.close());

// In the browser: goes to what has the keyboard now; nothing at the end of the page.
function stop() {
  const it = document.activeElement;
  if (!it || it === document.body) return null;
  const [style, boxes] = [getComputedStyle(it), [...it.getClientRects()]];
  // A link over several lines has a box for each.
  const isReached = ({ left, right, top, bottom }) => {
    const there = document.elementFromPoint((left + right) / 2, (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2);
    return there !== null && (it.contains(there) || there.contains(it));
  };
  const before = globalThis.before;
  globalThis.before = it;
  return {
    name: (it.textContent.trim() || it.getAttribute("aria-label") || it.id).replace(/\s+/g, " ").slice(0, 60),
    isOutlined: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
    isSeen: boxes.some((box) => box.width > 0 && box.bottom > 0 && box.top < innerHeight && isReached(box)),
    isInOrder: !before || Boolean(before.compareDocumentPosition(it) & Node.DOCUMENT_POSITION_FOLLOWING),
    isOfUse: !it.matches("[tabindex]") || it.scrollWidth > it.clientWidth,
  };
}

async function walk(page) {
  const stops = [];
  for (;;) {
    await page.keyboard.press("Tab");
    const here = await page.evaluate(stop);
    if (here === null) return stops;
    stops.push(here);
    assert.ok(stops.length < 1000, `no way out of ${here.name}`);
  }
}

for (const width of [1280, 320]) {
  test(`every stop of the keyboard is seen, of use and in order, and the page ends, ${width} pixels wide`, async () => {
    const faults = [];
    const addresses = [...kinds(), "suche/?q=Register"];
    await each(addresses, (address) =>
      me.visit(
        address,
        async (page) => {
          if (address.includes("?q=")) await page.locator("a.hit").first().waitFor();
          const stops = await walk(page);
          assert.equal(stops[0].name, "Zum Inhalt springen", address);
          assert.ok(stops.length > 20, `${address}: only ${stops.length} stops`);
          const ill = stops.filter((it) => !(it.isOutlined && it.isSeen && it.isInOrder && it.isOfUse));
          faults.push(...ill.map((it) => `${address}: ${JSON.stringify(it)}`));
        },
        // Without the smooth way there, which would still be under way when the place is asked for.
        { viewport: { width, height: 800 }, reducedMotion: "reduce" },
      ),
    );
    assert.deepEqual(faults, []);
  });
}

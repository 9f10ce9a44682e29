// The picture that services show beside a link: every page names one that is there, and it is the drawing's.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { PICTURE, SIZE, draw } from "./picture.mjs";
import { kinds, reader, SITE } from "./reader.mjs";

let me;
before(async () => (me = await reader()));
after(() => me?.close());

// What Open Graph says in a page.
function properties(html) {
  return Object.fromEntries([...html.matchAll(/<meta property="(og:[^"]+)" content="([^"]*)">/g)].map(([, name, value]) => [name, value]));
}

test("every kind of page names a picture that is there, has the size it says, and is told of in words", () => {
  const base = properties(readFileSync(join(SITE, "index.html"), "utf8"))["og:url"];
  for (const address of kinds()) {
    const found = properties(readFileSync(join(SITE, address, "index.html"), "utf8"));
    assert.ok(found["og:image"]?.startsWith(base), `${address} names no picture of the portal's own`);
    const picture = readFileSync(join(SITE, found["og:image"].slice(base.length)));
    assert.equal(picture.toString("latin1", 1, 4), "PNG");
    const size = { width: picture.readUInt32BE(16), height: picture.readUInt32BE(20) };
    assert.deepEqual(size, SIZE);
    assert.deepEqual({ width: Number(found["og:image:width"]), height: Number(found["og:image:height"]) }, size);
    assert.match(found["og:image:alt"], /Meilenstein/);
    assert.ok(picture.length < 40_000, `${picture.length} bytes`);
  }
});

test("the picture is what its drawing shows", async () => {
  const drawn = await draw(me.browser);
  const page = await me.browser.newPage();
  const another = await page.evaluate(async (pictures) => {
    const pixels = async (base64) => {
      const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob());
      const canvas = new OffscreenCanvas(image.width, image.height).getContext("2d");
      canvas.drawImage(image, 0, 0);
      return canvas.getImageData(0, 0, image.width, image.height).data;
    };
    const [one, other] = await Promise.all(pictures.map(pixels));
    if (one.length !== other.length) return 1;
    // Browsers smooth edges in their own ways: only what is plainly another counts.
    return one.filter((value, at) => Math.abs(value - other[at]) > 64).length / one.length;
  }, [drawn.toString("base64"), readFileSync(PICTURE).toString("base64")]);
  await page.close();
  assert.ok(another < 0.001, `${(another * 100).toFixed(2)} % of the picture is another: node tests/browser/picture.mjs`);
});

// The site as real servers deliver it: headers, types, redirects, and that no page breaks the policy they set.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { after, before, describe, test } from "node:test";
import { apache } from "./apache.mjs";
import { nginx } from "./nginx.mjs";
import { each, kinds, reader, SITE } from "./reader.mjs";

const SERVERS = [
  { name: "nginx", start: nginx, is: process.env.NGINX },
  { name: "Apache", start: apache, is: process.env.APACHE },
];

for (const { name, start, is } of SERVERS) {
  describe(name, { skip: is ? false : `there is no ${name}` }, () => {
    let me;
    let server;
    before(async () => {
      server = await start(SITE);
      me = await reader();
    });
    after(async () => {
      await me?.close();
      await server?.close();
    });

    const head = async (address, how = {}) => {
      const answer = await fetch(new URL(address, server.url), { redirect: "manual", ...how });
      await answer.arrayBuffer();
      return answer;
    };

    test("the header says what every page says of itself, and who may frame it, without unsafe words", async () => {
      const page = readFileSync(join(SITE, "index.html"), "utf8");
      const own = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page)[1];
      for (const address of ["", "assets/style.css", "daten/berichte.csv", "gibt-es-nicht"]) {
        const policy = (await head(address)).headers.get("content-security-policy");
        assert.equal(policy, `${own}; frame-ancestors 'none'`, address);
        assert.doesNotMatch(policy, /unsafe|\*|https?:/);
      }
    });

    test("no kind of page breaks the policy, asks elsewhere, or misses a file", async () => {
      await each(kinds(), (address) => me.visit(server.url + address, (page) => page.waitForLoadState("load")));
    });

    test("a chart that is opened by itself keeps its style, and the policy lets in nothing else", async () => {
      const charts = readdirSync(SITE, { recursive: true }).filter((it) => it.endsWith(".svg") && !it.startsWith("assets"));
      assert.ok(charts.length > 5, `only ${charts.length} charts`);
      const styles = new Set(charts.map((it) => /<style>([^<]*)</.exec(readFileSync(join(SITE, it), "utf8"))[1]));
      assert.equal(styles.size, 1, "charts differ in their style");
      const checksum = createHash("sha256").update([...styles][0]).digest("base64");
      for (const chart of charts.filter((it, at) => at % 7 === 0)) {
        const policy = (await head(chart)).headers.get("content-security-policy");
        assert.equal(policy, `default-src 'none'; style-src 'sha256-${checksum}'; frame-ancestors 'none'`, chart);
        const look = async (page) => {
          const bold = await page.locator(".b, .v").first().evaluate((it) => getComputedStyle(it).fontWeight);
          assert.ok(Number(bold) >= 600, `${chart}: ${bold}`);
          const ground = await page.locator("rect.g").first().evaluate((it) => getComputedStyle(it).fill);
          assert.equal(ground, "rgb(23, 22, 21)", `${chart} is not dark`);
        };
        // For a picture that stands alone a browser asks the server for its usual icon, which is not there.
        await me.visit(server.url + chart, look, { colorScheme: "dark", expected: /favicon|Failed to load resource/ });
      }
    });

    test("files have their types, texts are UTF-8 and packed", async () => {
      const types = {
        "": "text/html; charset=utf-8",
        "assets/style.css": "text/css; charset=utf-8",
        "assets/portal.js": "text/javascript; charset=utf-8",
        "assets/vorschau.png": "image/png",
        "daten/berichte.csv": "text/csv; charset=utf-8",
        "daten/catalog.ttl": "text/turtle; charset=utf-8",
        "daten/catalog.jsonld": "application/ld+json; charset=utf-8",
        "daten/catalog.rdf": "application/rdf+xml; charset=utf-8",
        "daten/transparenzdaten.sqlite": "application/vnd.sqlite3",
        "daten/parquet/berichte.parquet": "application/vnd.apache.parquet",
        "daten/alle-daten.zip": "application/zip",
        "einschaetzungen.svg": /^image\/svg\+xml/,
        "feed.xml": "application/xml; charset=utf-8",
        "robots.txt": "text/plain; charset=utf-8",
        "suche/manifest.bin": "application/octet-stream",
      };
      for (const [address, type] of Object.entries(types)) {
        const answer = await head(address);
        const [found, packed] = ["content-type", "content-encoding"].map((it) => answer.headers.get(it));
        assert.equal(answer.status, 200, address);
        if (typeof type === "string") assert.equal(found, type, address);
        else assert.match(found, type, address);
        assert.equal(answer.headers.get("x-content-type-options"), "nosniff", address);
        const small = Number(answer.headers.get("content-length") ?? 1000) < 1000;
        if (found.includes("utf-8") && !small) {
          assert.equal(packed, "gzip", address);
          assert.equal(answer.headers.get("vary"), "Accept-Encoding", address);
        }
        if (/zip|png|octet|parquet/.test(found)) assert.equal(packed, null, `${address} is packed twice`);
      }
    });

    test("what has a hash in its name is kept for ever, all else is asked for again", async () => {
      const generation = readdirSync(join(SITE, "suche")).find((entry) => /^[0-9a-f]{16}$/.test(entry));
      const cached = async (address) => (await head(address)).headers.get("cache-control");
      const inside = readdirSync(join(SITE, "suche", generation), { recursive: true, withFileTypes: true });
      const shard = inside.find((entry) => entry.isFile());
      assert.equal(await cached(relative(SITE, join(shard.parentPath, shard.name))), "public, max-age=31536000, immutable");
      // They name the folder with the hash: an old one may be gone.
      for (const address of ["suche/manifest.bin", "suche/suche.js"]) assert.equal(await cached(address), "no-cache", address);
      for (const address of ["daten/berichte.csv", "suche/dokumente.json", "feed.xml"]) {
        assert.equal(await cached(address), "public, max-age=3600", address);
      }
      for (const address of ["", "berichte/2021/d40/", "assets/style.css", "suche/"]) {
        assert.equal(await cached(address), "public, max-age=600", address);
      }
      for (const address of ["", "assets/style.css", "daten/berichte.csv", "suche/manifest.bin"]) {
        const { headers } = await head(address);
        const again = await head(address, { headers: { "if-none-match": headers.get("etag") } });
        assert.equal(again.status, 304, address);
      }
    });

    test("addresses lead where they should", async () => {
      for (const address of ["gibt-es-nicht/", "suche/gibt-es-nicht.bin", ".transparenz"]) {
        const missing = await fetch(new URL(address, server.url));
        assert.equal(missing.status, 404, address);
        assert.match(await missing.text(), /Diese Seite gibt es nicht/);
        assert.doesNotMatch(missing.headers.get("cache-control") ?? "", /immutable|max-age=31536000/);
      }
      for (const [from, to] of [["/digitalisierung", ""], ["ziele", "ziele/"]]) {
        const answer = await head(from);
        assert.equal(answer.status, 301);
        assert.equal(new URL(answer.headers.get("location"), server.url).href, server.url + to);
      }
      for (const address of ["/.well-known/security.txt", ".well-known/security.txt"]) {
        assert.equal((await head(address)).headers.get("content-type"), "text/plain; charset=utf-8", address);
      }
      for (const address of ["daten/berichte.csv", "suche/manifest.bin", "berichte/2021/d40/bericht.json", "feed.xml"]) {
        assert.equal((await head(address)).headers.get("access-control-allow-origin"), "*", address);
      }
      assert.equal((await head("")).headers.get("access-control-allow-origin"), null);
    });
  });
}

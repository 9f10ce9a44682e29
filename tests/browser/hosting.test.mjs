// The site as real servers deliver it: headers, types, redirects, and that no page breaks the policy they set.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { after, before, describe, test } from "node:test";
import { gzipSync } from "node:zlib";
import { apache } from "./apache.mjs";
import { HAS_IPV6 } from "./hosted.mjs";
import { nginx } from "./nginx.mjs";
import { each, kinds, reader, SITE } from "./reader.mjs";

const SERVERS = [
  { name: "nginx", start: nginx, is: process.env.NGINX },
  { name: "Apache", start: apache, is: process.env.APACHE },
];

// What the program refuses beside documents, and older or other programs may have laid there.
const RUN = "document.documentElement.dataset.boese = 'boese'";
const PAGE = `<!doctype html><title>boese</title><script src="boese.js"></script><script>${RUN}</script>`;
const STRANGE = {
  "index.html.gz": gzipSync(PAGE),
  "assets/portal.js.gz": gzipSync(RUN),
  "daten/berichte.csv.gz": gzipSync("boese"),
  "nur-gepackt.html.gz": gzipSync(PAGE),
  "assets/portal.js.br": "boese",
  "unter/boese.html": PAGE,
  "unter/boese.htm": PAGE,
  "unter/boese.xhtml": `<html xmlns="http://www.w3.org/1999/xhtml"><script>${RUN}</script></html>`,
  "unter/boese.xml": `<html xmlns="http://www.w3.org/1999/xhtml"><script>${RUN}</script></html>`,
  "unter/boese.svg": `<svg xmlns="http://www.w3.org/2000/svg"><script>${RUN}</script></svg>`,
  "unter/boese.mht": PAGE,
  "unter/boese.shtml": PAGE,
  "unter/boese.js": RUN,
  "unter/assets/boese.js": RUN,
  "assets/tief/boese.js": RUN,
  "unter/BOESE.JS": RUN,
  "unter/boese.mjs": RUN,
  "unter/boese.css": "boese",
  "unter/boese.wasm": "boese",
  "sw.js": RUN,
  "service-worker.js": RUN,
  "unter/boese.php": `X-Boese: 1\r\n\r\n${PAGE}`,
  "unter/boese.phar": PAGE,
  "unter/boese.cgi": PAGE,
  "unter/boese.aspx": PAGE,
  "unter/boese": PAGE,
  "unter/boese.docm": "boese",
  "web.config": "boese",
  "_headers": "boese",
  "_redirects": "boese",
  ".htaccess": "boese",
  "unter/.htaccess": "boese",
  ".env": "boese",
  ".git/config": "boese",
  "unter/schluessel.pem": "boese",
  "unter/portal.sql": "boese",
  "unter/index.md.bak": "boese",
  "unter/index.md~": "boese",
  "unter/.index.md.swp": "boese",
};

const OFFICE = "application/vnd.openxmlformats-officedocument";
const TYPES = {
  "berichte/2021/d40/bericht-2021120120211231.pdf": ["application/pdf", null],
  "berichte/2021/d40/tabelle.2021120120211231.csv": ["text/csv; charset=utf-8", null],
  "2021120120211231/bild.png": ["image/png", null],
  "unter/film.mp4": ["video/mp4", null],
  "unter/untertitel.vtt": ["text/vtt; charset=utf-8", null],
  "unter/karte.geojson": ["application/geo+json; charset=utf-8", null],
  "unter/bericht.docx": [`${OFFICE}.wordprocessingml.document`, "attachment"],
  "unter/tabelle.xlsx": [`${OFFICE}.spreadsheetml.sheet`, "attachment"],
  "unter/text.odt": ["application/vnd.oasis.opendocument.text", "attachment"],
  "unter/alles.zip": ["application/zip", "attachment"],
};
const ORDINARY = Object.fromEntries(Object.keys(TYPES).map((path) => [path, "Inhalt"]));

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
      for (const address of ["", "berichte/2021/d40/", "berichte/2021/d40/index.html", "404.html", "gibt-es-nicht"]) {
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

    test("it is read and nothing else, and does not tell its version", async () => {
      for (const address of ["", "daten/berichte.csv", "suche/", "gibt-es-nicht", "/"]) {
        for (const method of ["POST", "PUT", "DELETE", "TRACE", "OPTIONS", "PROPFIND"]) {
          const { status, body, headers } = await raw(new URL(address, server.url), method);
          assert.ok([403, 404, 405].includes(status), `${method} ${address}: ${status}`);
          assert.doesNotMatch(body, /x-probe/i, `${method} ${address} sends back what was sent`);
          assert.doesNotMatch(`${headers.server} ${body}`, /(nginx|apache)\/[0-9]/i, `${method} ${address}`);
        }
        const { headers, body } = await raw(new URL(address, server.url), "GET");
        assert.doesNotMatch(headers.server, /[0-9]/, address);
        assert.doesNotMatch(body, /(nginx|apache)\/[0-9]/i, address);
      }
    });

    test("beside the portal there is nothing", async () => {
      for (const address of ["/", "/index.html", "/daten/berichte.csv", "/icons/", "/digitalisierungen/", "/cgi-bin/test", "/.well-known/"]) {
        assert.equal((await head(address)).status, 404, address);
      }
    });

    test("it answers on IPv6", { skip: HAS_IPV6 ? false : "this machine has no IPv6" }, async () => {
      const address = new URL(server.url);
      address.hostname = "[::1]";
      assert.equal((await raw(address, "GET")).status, 200);
    });
  });

  describe(`${name}, with files that nobody should have let in`, { skip: is ? false : `there is no ${name}` }, () => {
    let me;
    let server;
    let site;
    before(async () => {
      site = mkdtempSync(join(tmpdir(), "strange-"));
      // Whoever serves it is somebody else.
      chmodSync(site, 0o755);
      cpSync(SITE, site, { recursive: true });
      for (const [path, bytes] of Object.entries({ ...STRANGE, ...ORDINARY })) {
        mkdirSync(dirname(join(site, path)), { recursive: true });
        writeFileSync(join(site, path), bytes);
      }
      server = await start(site);
      me = await reader();
    });
    after(async () => {
      await me?.close();
      await server?.close();
      rmSync(site, { recursive: true, force: true });
    });

    for (const path of Object.keys(STRANGE)) {
      test(`${path} is refused or runs nothing`, async () => {
        const { status, headers, body } = await raw(new URL(path, server.url), "GET");
        assert.equal(headers["content-encoding"], undefined, "sent as packed");
        if (status === 404 || status === 403) {
          assert.doesNotMatch(body, /boese/);
          return;
        }
        assert.equal(status, 200);
        assert.equal(headers["x-content-type-options"], "nosniff");
        const policy = headers["content-security-policy"];
        assert.match(policy, /default-src 'none'/);
        assert.doesNotMatch(policy, /script-src|unsafe/);
        assert.doesNotMatch(headers["content-type"] ?? "", /javascript|css|wasm/);
        // What may be shown are pages and pictures without scripts; all else is handed over.
        if (!/\.(html|svg)$/.test(path)) assert.equal(headers["content-disposition"], "attachment");
        assert.equal(headers["x-boese"], undefined, "a program of the server has read it");
      });
    }

    test("what is packed beside a file takes its place for nobody", async () => {
      for (const path of ["", "assets/portal.js", "daten/berichte.csv"]) {
        const answer = await fetch(new URL(path, server.url), { headers: { "accept-encoding": "gzip, br" } });
        const file = path === "" ? "index.html" : path;
        assert.equal(await answer.text(), readFileSync(join(SITE, file), "utf8"), path);
      }
      const unpacked = await fetch(new URL("nur-gepackt.html", server.url), { headers: { "accept-encoding": "gzip, br" } });
      assert.equal(unpacked.status, 404);
    });

    test("a page that lies there runs no script, in a browser", async () => {
      const expected = /Content Security Policy|404|fails|Failed to load|sandbox|favicon/i;
      const look = async (page) => {
        await page.waitForLoadState("load");
        assert.equal(await page.evaluate(() => document.documentElement.dataset.boese), undefined);
      };
      for (const path of ["unter/boese.html", "unter/boese.svg"]) await me.visit(server.url + path, look, { expected });
    });

    test("attachments come with their type: shown where a browser only shows them, else handed over", async () => {
      for (const [path, [type, disposition]] of Object.entries(TYPES)) {
        const { headers, status } = await head(path);
        assert.equal(status, 200, path);
        assert.equal(headers.get("content-type"), type, path);
        assert.equal(headers.get("content-disposition"), disposition, path);
        assert.equal(headers.get("x-content-type-options"), "nosniff", path);
        assert.doesNotMatch(headers.get("cache-control"), /immutable/, path);
        assert.doesNotMatch(headers.get("content-security-policy"), /script-src/, path);
      }
    });

    const head = async (address) => {
      const answer = await fetch(new URL(address, server.url));
      await answer.arrayBuffer();
      return answer;
    };
  });
}

// A request as it is, by any method; `fetch` refuses some.
function raw(url, method) {
  return new Promise((done, failed) => {
    const asked = request(url, { method, headers: { "x-probe": "probe" } }, (answer) => {
      const pieces = [];
      answer.on("data", (piece) => pieces.push(piece));
      answer.on("end", () => {
        const body = Buffer.concat(pieces).toString("latin1");
        done({ status: answer.statusCode, headers: answer.headers, body });
      });
    });
    asked.on("error", failed);
    asked.end();
  });
}

// The site as a real server delivers it: headers, types, redirects, and that no page breaks the policy they set.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { after, before, test } from "node:test";
import { nginx } from "./nginx.mjs";
import { each, kinds, reader, SITE } from "./reader.mjs";

const here = { skip: process.env.NGINX ? false : "there is no nginx" };
let me;
let server;
before(async () => {
  if (!process.env.NGINX) return;
  server = await nginx(SITE);
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

test("the header says what every page says of itself, and who may frame it, without unsafe words", here, async () => {
  const page = readFileSync(join(SITE, "index.html"), "utf8");
  const own = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page)[1];
  for (const address of ["", "assets/style.css", "daten/berichte.csv", "gibt-es-nicht"]) {
    const policy = (await head(address)).headers.get("content-security-policy");
    assert.equal(policy, `${own}; frame-ancestors 'none'`, address);
    assert.doesNotMatch(policy, /unsafe|\*|https?:/);
  }
  const apache = readFileSync(join(import.meta.dirname, "../../hosting/apache.conf"), "utf8");
  assert.ok(apache.includes(`Content-Security-Policy "${own}; frame-ancestors 'none'"`), "Apache's is another");
});

test("no kind of page breaks the policy, asks elsewhere, or misses a file", here, async () => {
  await each(kinds(), (address) => me.visit(server.url + address, (page) => page.waitForLoadState("load")));
});

test("files have their types, texts are UTF-8 and packed", here, async () => {
  const types = {
    "": "text/html; charset=utf-8",
    "assets/style.css": "text/css; charset=utf-8",
    "assets/portal.js": "text/javascript; charset=utf-8",
    "daten/berichte.csv": "text/csv; charset=utf-8",
    "daten/catalog.ttl": "text/turtle; charset=utf-8",
    "daten/catalog.jsonld": "application/ld+json; charset=utf-8",
    "daten/catalog.rdf": "application/rdf+xml; charset=utf-8",
    "daten/transparenzdaten.sqlite": "application/vnd.sqlite3",
    "daten/parquet/berichte.parquet": "application/vnd.apache.parquet",
    "feed.xml": "application/xml; charset=utf-8",
  };
  for (const [address, type] of Object.entries(types)) {
    const answer = await head(address);
    assert.equal(answer.status, 200, address);
    assert.equal(answer.headers.get("content-type"), type, address);
    assert.equal(answer.headers.get("x-content-type-options"), "nosniff", address);
    if (type.includes("utf-8")) assert.equal(answer.headers.get("content-encoding"), "gzip", address);
  }
});

test("what has a hash in its name is kept for ever, all else is asked for again", here, async () => {
  const generation = readdirSync(join(SITE, "suche")).find((name) => /^[0-9a-f]{16}$/.test(name));
  const cached = async (address) => (await head(address)).headers.get("cache-control");
  const inside = readdirSync(join(SITE, "suche", generation), { recursive: true, withFileTypes: true });
  const shard = inside.find((entry) => entry.isFile());
  assert.match(await cached(relative(SITE, join(shard.parentPath, shard.name))), /immutable/);
  for (const address of ["", "berichte/2021/d40/", "assets/style.css"]) {
    assert.equal(await cached(address), "public, max-age=600", address);
    const { headers } = await head(address);
    const again = await head(address, { headers: { "if-none-match": headers.get("etag") } });
    assert.equal(again.status, 304, address);
  }
});

test("addresses lead where they should", here, async () => {
  const missing = await fetch(new URL("gibt-es-nicht/", server.url));
  assert.equal(missing.status, 404);
  assert.match(await missing.text(), /Diese Seite gibt es nicht/);
  for (const [from, to] of [["/digitalisierung", "/digitalisierung/"], ["ziele", "/digitalisierung/ziele/"]]) {
    const answer = await head(from);
    assert.deepEqual([answer.status, answer.headers.get("location")], [301, to]);
  }
  assert.equal((await head("/.well-known/security.txt")).headers.get("content-type"), "text/plain; charset=utf-8");
  assert.equal((await head(".transparenz")).status, 404);
  assert.equal((await head("daten/berichte.csv")).headers.get("access-control-allow-origin"), "*");
  assert.equal((await head("")).headers.get("access-control-allow-origin"), null);
});

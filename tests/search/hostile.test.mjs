// Broken and hostile files: a clear error, no endless work, no memory beyond all measure. Run by
// `cargo test --test it search` with SUCHE_INDEX, the folder of the small index that client.rs writes.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { gunzipSync, gzipSync } from "node:zlib";

const folder = process.env.SUCHE_INDEX;
const { open } = await import(`${folder}/suche.js`);
const file = (path) => readFile(`${folder}/${path}`);

const number = (value) => {
  const bytes = [];
  for (; value >= 128; value = Math.floor(value / 128)) bytes.push((value % 128) + 128);
  return Buffer.from([...bytes, value]);
};

/** Length and start of the text that some bytes begin with. */
function begin(bytes) {
  let [length, at] = [0, 0];
  for (let factor = 1; ; factor *= 128) {
    length += (bytes[at] & 127) * factor;
    if (bytes[at++] < 128) return { length, at };
  }
}

const manifest = gunzipSync(await file("manifest.bin"));
const { length, at } = begin(manifest);
const head = JSON.parse(manifest.subarray(at, at + length));
const rest = manifest.subarray(at + length);

/** The manifest with another head. */
function manifestOf(change) {
  const text = Buffer.from(JSON.stringify({ ...head, ...change }));
  return gzipSync(Buffer.concat([number(text.length), text, rest]));
}

/** The index with some files instead of its own: by path below `suche/`, or by a part of it. */
function opened(instead, more = {}) {
  const asked = [];
  const fetch = async (url) => {
    const path = decodeURIComponent(new URL(url).pathname.slice(1));
    asked.push(path);
    for (const [part, bytes] of Object.entries(instead)) if (path.includes(part)) return new Response(bytes);
    try {
      return new Response(await file(path));
    } catch {
      return new Response("", { status: 404 });
    }
  };
  return { asked, index: open("http://local/", { fetch, ...more }) };
}

/** What a question ends with: the codes of its problems or of its error; never anything but a SearchError. */
async function codes(instead, query = "Register Aufgaben ", options = {}) {
  try {
    const index = await opened(instead).index;
    return (await index.search(query, options)).problems.map(({ code }) => code);
  } catch (error) {
    assert.equal(error.name, "SearchError", error.stack);
    assert.match(error.message, /^Suchindex: /);
    return [error.code];
  }
}

test("the head as it is can be changed and read", async () => {
  assert.deepEqual(await codes({ "manifest.bin": manifestOf({}) }), []);
});

for (const [name, change] of Object.entries({
  "documents without end": { documents: 1e15 },
  "more documents than any portal": { documents: 2 ** 31 },
  "fewer documents than none": { documents: -1 },
  "half a document": { documents: 1.5 },
  "documents as text": { documents: "305" },
  "no documents a title file": { titles: 0 },
  "no documents a text file": { texts: -5 },
  "no days a file": { days: null },
  "no best": { best: 0 },
  "more near documents than there are": { near: head.documents + 1 },
  "more explaining documents than there are": { explains: new Array(head.documents + 1).fill(1) },
  "nothing explained": { explains: undefined },
  "no stop words": { stop: 5 },
  "no synonyms": { synonyms: null },
})) {
  test(`a manifest with ${name} is broken`, async () => {
    const started = performance.now();
    assert.deepEqual(await codes({ "manifest.bin": manifestOf(change) }), ["kaputt"]);
    assert.ok(performance.now() - started < 2000);
  });
}

for (const [name, change] of Object.entries({
  "no facets": { facets: 5 },
  "facets without values": { facets: [{}] },
  "facets that are nothing": { facets: [null] },
  "labels that are numbers": { facets: head.facets.map(({ name: own }) => ({ name: own, values: [[1, 2]] })) },
  "levels that are no list": { levels: null },
  "synonyms that are numbers": { synonyms: { aufgab: [1] } },
  "states that are no list": { states: 7 },
})) {
  test(`a manifest with ${name} ends with an answer or a clear error`, async () => {
    await codes({ "manifest.bin": manifestOf(change) }, "Aufgaben ");
    await codes({ "manifest.bin": manifestOf(change) }, "jahr:2021 Register -ressort:x");
  });
}

test("a folder is the name of its content and no way elsewhere", async () => {
  for (const generation of ["..", "../../assets", "//elsewhere.example/x", "https://elsewhere.example", "%2e%2e", "", 5, null, ["0000000000000000/.."]]) {
    const { asked, index } = opened({ "manifest.bin": manifestOf({ generation }) });
    await assert.rejects(index, { name: "SearchError", code: "kaputt" }, String(generation));
    assert.deepEqual(asked, ["manifest.bin"]);
  }
});

test("what is packed small and is large unpacked is not unpacked to its end", async () => {
  const bomb = gzipSync(Buffer.alloc(2 ** 28), { level: 9 });
  const before = process.memoryUsage().rss;
  for (const part of ["manifest.bin", "/x/", "/f/"]) assert.deepEqual([...new Set(await codes({ [part]: bomb }))], ["kaputt"], part);
  assert.deepEqual([...new Set(await codes({ "/w/": Buffer.concat([number(bomb.length), bomb]) }))], ["kaputt"]);
  assert.ok(process.memoryUsage().rss - before < 200 * 2 ** 20);
});

test("an answer without end is cut off", async () => {
  let sent = 0;
  const endless = () => new ReadableStream({
    pull(to) {
      sent += 2 ** 20;
      to.enqueue(new Uint8Array(2 ** 20));
    },
  });
  const fetch = async () => new Response(endless());
  await assert.rejects(open("http://local/", { fetch }), { name: "SearchError", code: "kaputt" });
  assert.ok(sent < 2 ** 26, String(sent));
});

test("counts that no file can have are not believed", async () => {
  const huge = number(2 ** 34);
  const packed = (...pieces) => gzipSync(Buffer.concat(pieces));
  const shard = (head) => Buffer.concat([number(head.length), head, Buffer.alloc(64, 255)]);
  const word = Buffer.from("aufgab");
  for (const [part, bytes] of [
    ["/w/", shard(packed(huge, Buffer.alloc(100, 1)))],
    ["/w/", shard(packed(number(1), number(0), number(word.length), word, huge))],
    ["/w/", shard(packed(number(2), number(0), number(2 ** 30), number(5), number(5), word))],
    ["/w/", Buffer.alloc(400, 255)],
    ["/g/", Buffer.concat([huge, Buffer.alloc(99, 7)])],
    ["/h/", Buffer.concat([huge, Buffer.alloc(99, 7)])],
    ["/f/", packed(number(1), huge, number(0), Buffer.alloc(6))],
    ["/f/", packed(huge, Buffer.alloc(40, 3))],
    ["/t/", Buffer.concat([Buffer.from([255]), huge])],
  ]) {
    const started = performance.now();
    const found = await codes({ [part]: bytes }, "Aufgaben Nummer ");
    assert.ok(found.length > 0 && found.every((code) => code === "kaputt"), `${part} ${found}`);
    assert.ok(performance.now() - started < 2000, part);
  }
});

test("files of chance bytes end in an answer with problems", async () => {
  let state = 7;
  const roll = (below) => Math.floor(((state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32) * below);
  for (let round = 0; round < 150; round++) {
    const part = ["/w/", "/g/", "/h/", "/f/", "/t/", "/x/", "/v/", "/r/", "/d/", "manifest.bin"][round % 10];
    const chance = Buffer.from(Array.from({ length: roll(300) }, () => roll(256)));
    const bytes = round % 3 === 0 ? gzipSync(chance) : chance;
    const options = round % 2 === 0 ? { sort: "datum" } : {};
    await codes({ [part]: bytes }, "Aufgaben Nummer digitalisirung jahr:2021", options);
  }
});

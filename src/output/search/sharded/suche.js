// Full-text search over the files that the sharded index (Rust, this folder) writes; FORMAT.md tells the format. EUPL-1.2.
//
//   const index = await open("https://…/suche/", { fetch })
//   const { total, complete, hits, facets, corrected, problems } = await index.search("Register", { limit: 10 })
//
// Nothing here makes HTML: titles and snippets come as segments `{ text, hit }`.

const FORMAT = 2;
const WAIT = 10_000;
const LARGEST = 2 ** 25; // bytes
const MOST_DOCUMENTS = 2 ** 23;

/** What went wrong, in a form that can be shown. `code`: netz, zeit, fehlt, kaputt, format, abgebrochen, neu. */
export class SearchError extends Error {
  constructor(code, file = "") {
    super(`Suchindex: ${code} ${file}`);
    this.name = "SearchError";
    this.code = code;
    this.file = file;
  }
}

const errorOf = (error, code, file) => (error instanceof SearchError ? error : new SearchError(code, file));

// ---------------------------------------------------------------------------------------------- words and terms

/** A text as it is looked for: one form of every letter, and nothing that nobody sees. */
export const fold = (text) => text.replace(/\p{DI}/gu, "").normalize("NFKC");

const shorten = (word) => (word.length > 60 ? Array.from(word).slice(0, 60).join("") : word);

const withoutAccents = (word) =>
  word.replace(/[^\0-\x7fäöüß]/gu, (letter) => letter.normalize("NFD").replace(/\p{M}/gu, ""));

/** A word in small letters a to z, for comparing spellings. */
const plain = (word) => withoutAccents(word).replace(/[äöüß]/g, (s) => ({ ä: "a", ö: "o", ü: "u", ß: "ss" })[s]);

const RUN = /(§ *)?(?<![\p{Alphabetic}\p{N}])([0-9]+(?:[.,][0-9]+)+(?![\p{Alphabetic}\p{N}])|[\p{Alphabetic}\p{N}]+)/gu;
const GROUPS = /^(?: [0-9]{3})+(?![\p{Alphabetic}\p{N}])/u;
const NEXT = /^[ \u2010-]([\p{Alphabetic}\p{N}]+)/u;
const JOINED =
  /^(?:[0-9]{1,3}[ \u2010-]\p{Alphabetic}|\p{Alphabetic}(?:[ \u2010-][0-9]{1,3}|[\u2010-].{2,})|(?:[ei]|cyber)[ \u2010-]\p{Alphabetic}{3,})$/iu;
const SHORT = /^(?:elektronische[mnrs]?|electronic|internetbasierte[mnrs]?)[ \u2010-]\p{Alphabetic}{3,}$/iu;

/** The tokens of a run of letters and digits: parted where two letters or more meet a digit. */
const pieces = (run) => run.split(/(?<=[^0-9.,]{2})(?=[0-9])|(?<=[0-9])(?=[^0-9.,]{2})/u);

/** A word and what follows that is read as one with it: `{ text, whole }`. */
function together(word, rest) {
  const groups = /^[0-9]{1,3}$/.test(word) && GROUPS.exec(rest);
  if (groups) return { text: word + groups[0], whole: (word + groups[0]).replaceAll(" ", "") };
  const next = NEXT.exec(rest);
  if (!next) return null;
  const text = word + next[0][0] + pieces(next[1])[0];
  const before = SHORT.test(text) ? word[0] : JOINED.test(text) && word;
  return before && { text, whole: before + text.slice(word.length + 1) };
}

/**
 * Tokens of a folded text: `{ text, start }`. What is read as one with what follows, a paragraph's number, `E-Akte`,
 * `elektronische Akte`, `D 40` or `25 000`, comes as a whole first, as `{ text, start, whole }`.
 */
export function tokens(text) {
  const found = [];
  for (const match of text.matchAll(RUN)) {
    const end = match.index + match[0].length;
    let start = end - match[2].length;
    let law = match[1];
    for (const word of pieces(match[2])) {
      const ends = start + word.length === end;
      const whole = law && /^[0-9]/.test(word) ? { text: word, whole: "§" + word } : ends && together(word, text.slice(end));
      if (whole) found.push({ ...whole, start });
      found.push({ text: word, start });
      start += word.length;
      law = "";
    }
  }
  return found;
}

/** The tokens of a text as it is shown, each with where it stands there. */
function spots(text) {
  const from = [];
  let folded = "";
  for (const { 0: letter, index } of text.matchAll(/[^]\p{M}*/gu)) {
    folded += fold(letter);
    while (from.length < folded.length) from.push(index);
  }
  from.push(text.length);
  return tokens(folded).map((token) => {
    let last = token.start + token.text.length;
    // A letter that became several is marked as a whole.
    while (from[last] === from[last - 1]) last++;
    return { ...token, start: from[token.start], end: from[last] };
  });
}

/** The term of a token; null for a stop word, where these are given. */
export function term(token, stop) {
  const word = shorten((token.whole ?? token.text).toLowerCase());
  if (/\p{N}/u.test(word)) return /^\d{1,3}(\.\d{3})+(,\d+)?$/.test(word) ? word.replaceAll(".", "") : word;
  return stop?.has(word) ? null : stem(withoutAccents(word));
}

/** The German stem of Snowball 3 of a word in small letters. */
export function stem(word) {
  // u and y between vowels are consonants; one that has become a consonant is no vowel for the next.
  let before = "";
  let w = word
    .replace(/[^]/gu, (letter, at) => {
      const between = /[uy]/.test(letter) && /[aeiouyäöü]/.test(before) && /[aeiouyäöü]/.test(word[at + 1] ?? "");
      return (before = between ? letter.toUpperCase() : letter);
    })
    .replace(/ß|ae|oe|ue|qu/g, (s) => ({ ß: "ss", ae: "ä", oe: "ö", ue: "ü" })[s] ?? s);
  let r1 = w.length;
  let r2 = r1;
  if (Array.from(w).length >= 3) {
    const region = (from) => {
      const found = /[aeiouyäöü][aeiouyäöü]*[^aeiouyäöü]/u.exec(w.slice(from));
      return found && from + found.index + found[0].length;
    };
    const first = region(0);
    if (first) {
      r1 = Math.max(first, 3);
      r2 = region(first) ?? r2;
    }
  }
  const cut = (count) => (w = w.slice(0, w.length - count));
  const ending = (pattern, region) => {
    const found = pattern.exec(w)?.[0];
    return found && w.length - found.length >= region ? found : null;
  };

  let end = ending(/(?:erinnen|erin|ern|lns|em|er|en|es|ln|e|s)$/, r1);
  if (end === "s") {
    if (/[bdfghklmnrt]s$/.test(w)) cut(1);
  } else if (end === "ln" || end === "lns") cut(end.length - 1);
  else if (end && !(end === "em" && w.endsWith("system"))) {
    cut(end.length);
    if (/^e[ns]?$/.test(end) && w.endsWith("niss")) cut(1);
  }

  end = ending(/(?:est|en|er|st|et)$/, r1);
  if (end === "st") {
    if (/.{3}[bdfghklmnt]st$/su.test(w)) cut(2);
  } else if (end === "et") {
    if (/[dfgklmnrstUzä]et$/.test(w) && !/(?:geordn|intern|plan|tick|tr)et$/.test(w)) cut(2);
  } else if (end) cut(end.length);

  end = ending(/(?:isch|lich|heit|keit|end|ung|ig|ik)$/, r2);
  if (end === "end" || end === "ung") {
    cut(3);
    if (ending(/ig$/, r2) && !w.endsWith("eig")) cut(2);
  } else if (end === "lich" || end === "heit") {
    cut(4);
    if (ending(/e[rn]$/, r1)) cut(2);
  } else if (end === "keit") {
    cut(4);
    const more = ending(/(?:lich|ig)$/, r2);
    if (more) cut(more.length);
  } else if (end && !w.endsWith("e" + end)) cut(end.length);

  return w.replace(/[YUäöü]/g, (s) => ({ Y: "y", U: "u", ä: "a", ö: "o", ü: "u" })[s]);
}

/** The stems of the parts of a compound, by a table of stems and tiers; null for a word that is none. */
export function split(whole, tiers) {
  if (whole.length < 7 || !/^[a-z]+$/.test(whole)) return null;
  const heads = (text) => {
    const found = [];
    for (let length = text.length - 1; length >= 3; length--) {
      const start = text.slice(0, length);
      const tier = tiers.get(start);
      if (!tier) continue;
      for (let end = Math.min(length + 7, text.length - 3); end >= Math.max(length, 4); end--) {
        if (stem(text.slice(0, end)) === start) found.push([end, start, tier]);
      }
    }
    return found.sort((a, b) => b[0] - a[0] || b[1].length - a[1].length);
  };
  const rest = (text, most) => {
    const last = text.length < whole.length && text.length >= 3 && tiers.get(text);
    let best = last ? { sum: last, parts: [text] } : null;
    if (most < 2) return best;
    for (const [end, part, tier] of heads(text)) {
      const tail = rest(text.slice(end), most - 1);
      if (!tail) continue;
      const next = { sum: tail.sum + tier, parts: [part, ...tail.parts] };
      const [own, its] = best ? [next.sum * best.parts.length, best.sum * next.parts.length] : [1, 0];
      if (own > its || (own === its && next.parts.length < best.parts.length)) best = next;
    }
    return best;
  };
  const best = rest(whole, 4);
  const own = tiers.get(whole) ?? 0;
  return best && best.parts.length > 1 && own * best.parts.length < best.sum + 4 * best.parts.length ? best.parts : null;
}

// ---------------------------------------------------------------------------------------------- bytes and bits

/** Ends the reading of a file that cannot be one. */
function broken(is) {
  if (is) throw new RangeError("kaputt");
}

/** A number that is whole and between two others; else the file is broken. */
function most(number, limit, least = 0) {
  broken(!Number.isInteger(number) || number < least || number > limit);
  return number;
}

/** Reads varints, texts and lists of words. */
class Bytes {
  constructor(bytes) {
    this.bytes = bytes;
    this.at = 0;
  }
  number() {
    let value = 0;
    for (let factor = 1; ; factor *= 128) {
      broken(this.at >= this.bytes.length || factor > 2 ** 35);
      const byte = this.bytes[this.at++];
      value += (byte & 127) * factor;
      if (byte < 128) return value;
    }
  }
  numbers(count) {
    broken(count > this.bytes.length - this.at);
    return Array.from({ length: count }, () => this.number());
  }
  take(count) {
    broken(this.at + count > this.bytes.length);
    return this.bytes.subarray(this.at, (this.at += count));
  }
  text() {
    return decode(this.take(this.number()));
  }
  words() {
    const count = most(this.number(), 65536);
    const shared = this.numbers(count);
    const added = this.numbers(count);
    added.forEach((own, i) => most(own + shared[i], 1024));
    const bytes = this.take(added.reduce((sum, n) => sum + n, 0));
    const text = decode(bytes);
    const words = new Array(count);
    if (text.length === bytes.length) {
      for (let i = 0, at = 0, word = ""; i < count; i++) {
        words[i] = word = word.slice(0, shared[i]) + text.slice(at, (at += added[i]));
      }
      return words;
    }
    const word = new Uint8Array(1024);
    for (let i = 0, at = 0; i < count; i++) {
      word.set(bytes.subarray(at, (at += added[i])), shared[i]);
      words[i] = decode(word.subarray(0, shared[i] + added[i]));
    }
    return words;
  }
}

const decoder = new TextDecoder();
const decode = (bytes) => decoder.decode(bytes);

/** Reads bits, the highest first. */
class Bits {
  constructor(bytes) {
    this.bytes = bytes;
    this.at = 0;
  }
  take(count) {
    if (count > 16) return this.take(count - 16) * 65536 + this.take(16);
    const { bytes } = this;
    const from = this.at >> 3;
    const free = 24 - (this.at & 7);
    this.at += count;
    broken(this.at > bytes.length * 8);
    return (((bytes[from] << 16) | (bytes[from + 1] << 8) | bytes[from + 2]) >>> (free - count)) & ((1 << count) - 1);
  }
  /** What is left over tells that the file is another one. */
  end() {
    broken(Math.ceil(this.at / 8) !== this.bytes.length);
  }
  below(range) {
    if (range < 2) return 0;
    const short = 31 - Math.clz32(range);
    const spare = 2 ** (short + 1) - range;
    const value = this.take(short);
    return value < spare ? value : value * 2 + this.take(1) - spare;
  }
  ascending(out, from, length, low, high) {
    if (length === 0) return;
    const before = length >> 1;
    const value = low + before + this.below(high - (length - before - 1) - (low + before) + 1);
    out[from + before] = value;
    if (before > 0) this.ascending(out, from, before, low, value - 1);
    if (length > before + 1) this.ascending(out, from + before + 1, length - before - 1, value + 1, high);
  }
  /** Documents with their levels. */
  list(count, documents) {
    const list = { docs: new Uint32Array(count), levels: new Uint8Array(count) };
    if (count < 8) {
      this.ascending(list.docs, 0, count, 0, documents - 1);
      for (let i = 0; i < count; i++) list.levels[i] = this.take(3);
      return list;
    }
    for (let level = 7, from = 0; level >= 0; level--) {
      const members = level > 0 ? this.below(count - from + 1) : count - from;
      this.ascending(list.docs, from, members, 0, documents - 1);
      list.levels.fill(level, from, (from += members));
    }
    return list;
  }
}

/** All bytes of a stream, unless they are more than any file has. */
async function collect(stream) {
  const pieces = [];
  let size = 0;
  for (const reader = stream.getReader(); ; ) {
    const { done, value } = await reader.read();
    if (done) break;
    pieces.push(value);
    if ((size += value.length) > LARGEST) {
      reader.cancel().catch(() => {});
      broken(true);
    }
  }
  const bytes = new Uint8Array(size);
  for (const piece of pieces.reverse()) bytes.set(piece, (size -= piece.length));
  return bytes;
}

const unpack = (bytes) =>
  bytes[0] === 0x1f && bytes[1] === 0x8b ? collect(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"))) : bytes;

// ---------------------------------------------------------------------------------------------- files

/** Fetches files with a time limit and keeps them. */
class Files {
  constructor(base, { fetch: get = globalThis.fetch, timeout = WAIT }) {
    this.base = base.endsWith("/") ? base : base + "/";
    this.get = get;
    this.timeout = timeout;
    this.kept = new Map();
  }

  async fetch(path, init) {
    const control = new AbortController();
    let timer;
    const late = new Promise((_, reject) => {
      timer = setTimeout(() => {
        reject(new SearchError("zeit", path));
        control.abort();
      }, this.timeout);
    });
    const load = async () => {
      const get = this.get;
      const answer = await get(this.base + path, { ...init, signal: control.signal });
      if (!answer.ok) {
        throw new SearchError(answer.status === 404 ? "fehlt" : "netz", path);
      }
      return answer.body ? await collect(answer.body) : new Uint8Array();
    };
    try {
      return await Promise.race([load(), late]);
    } catch (error) {
      throw errorOf(error, error instanceof RangeError ? "kaputt" : "netz", path);
    } finally {
      clearTimeout(timer);
    }
  }

  /** A file as `read` makes it; kept unless it failed. */
  load(path, read, init) {
    let file = this.kept.get(path);
    if (!file) {
      file = this.fetch(path, init).then(async (bytes) => {
        try {
          return await read(bytes);
        } catch (error) {
          throw errorOf(error, "kaputt", path);
        }
      });
      this.kept.set(path, file);
      file.catch(() => this.kept.delete(path));
    }
    return file;
  }
}

// ---------------------------------------------------------------------------------------------- typos

const ENDINGS = " e s en er es em et st ern est ung end heit keit lich isch ig ik ungen ungs igung igungen igkeit lichen liche licher lichkeit ischen ische iken ik".split(" ");

/** By length of the beginning of `long`, how many edits (swaps count once) make it `short`. */
function edits(short, long) {
  let [older, old] = [[], Array.from({ length: long.length + 1 }, (_, i) => i)];
  for (let i = 1; i <= short.length; i++) {
    const now = [i];
    for (let j = 1; j <= long.length; j++) {
      const same = short[i - 1] === long[j - 1];
      let cost = Math.min(old[j - 1] + (same ? 0 : 1), old[j] + 1, now[j - 1] + 1);
      if (i > 1 && j > 1 && short[i - 1] === long[j - 2] && short[i - 2] === long[j - 1]) {
        cost = Math.min(cost, older[j - 2] + 1);
      }
      now.push(cost);
    }
    [older, old] = [old, now];
  }
  return old;
}

const endingCosts = new Map();
function endingCost(rest) {
  let cost = endingCosts.get(rest);
  if (cost === undefined) {
    cost = Math.min(...ENDINGS.map((ending) => edits(ending, rest)[rest.length]));
    endingCosts.set(rest, cost);
  }
  return cost;
}

/** How far a written word is from a stem: edits of its beginning and of its ending. */
export function distance(written, stemmed, whole, most) {
  let best = edits(stemmed, whole)[whole.length];
  if (stemmed.length > 3) {
    const costs = edits(stemmed, written);
    for (let at = Math.max(stemmed.length - most, 3); at <= written.length; at++) {
      const rest = written.length - at;
      if (costs[at] < best && rest < 9) {
        const more = endingCost(written.slice(at));
        best = Math.min(best, costs[at] + more + (more && 0.1));
      }
    }
  }
  return best;
}

// ---------------------------------------------------------------------------------------------- queries

const FIELD_NAMES = { einschätzung: "einschaetzung", kind: "art", typ: "art", status: "stand", bewertung: "einschaetzung" };

/** What was asked: words, phrases, filters, and what is not wanted. */
export function parse(query, fields) {
  const asked = { text: "", phrases: [], without: [], filter: {}, unwanted: {} };
  const pattern = /(?<=^|\s)(-?)(?:([\p{L}]+):)?(?:["„“”»]([^"“”«]*)["“”«]?|(\S+))/gu;
  for (const [, minus, name, phrase, word] of query.matchAll(pattern)) {
    const field = name && (FIELD_NAMES[name.toLowerCase()] ?? name.toLowerCase());
    const value = phrase ?? word;
    const text = (name && phrase === undefined ? name + ":" : "") + value;
    if (field && fields.includes(field)) (asked[minus ? "unwanted" : "filter"][field] ??= []).push(value);
    // Words that hang together are unwanted together.
    else if (minus) asked.without.push({ text, phrase: phrase !== undefined || plainTerms(text).length > 1 });
    else {
      if (phrase !== undefined) asked.phrases.push(value);
      asked.text += (asked.text && " ") + text;
    }
  }
  asked.open = !/[\s"“”«]$/.test(query);
  return asked;
}

/** Of a facet's values, the places (counted from 1) of those that are asked for by key or label; null where none are. */
function valuesOf(facet, asked) {
  const small = (text) => fold(text).toLowerCase();
  const wanted = asked[facet.name]?.map(small);
  if (!wanted?.length) return null;
  const places = facet.values.flatMap((names, i) => (names.some((it) => wanted.includes(small(it))) ? [i + 1] : []));
  return new Set(places);
}

/** The place of the last of the ordered texts that is not above a word. */
function place(firsts, word) {
  let [low, high] = [0, firsts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (firsts[middle] <= word) low = middle + 1;
    else high = middle;
  }
  return Math.max(low - 1, 0);
}

const reverse = (word) => Array.from(word).reverse().join("");

// ---------------------------------------------------------------------------------------------- the index

/** Opens the index at an address. `fetch` and `timeout` (milliseconds per file) can be given. */
export async function open(baseUrl, options = {}) {
  const files = new Files(String(baseUrl), options);
  const index = new Index(files);
  await index.begin();
  return index;
}

const PART = 0.7; // what a part of a compound counts beside the word
const SYNONYM = 0.5; // what another word for the same counts
const LONGER = 0.6; // what a longer word counts beside the one typed
const MOST_LONGER = 24;
const NAMED = 1000; // more than words can reach

/** A manifest with numbers that cannot be is broken: nothing is made or fetched by them. */
function checked(head) {
  const { documents } = head;
  for (const size of [head.titles, head.texts, head.days, head.best]) most(size, MOST_DOCUMENTS, 1);
  for (const size of [head.near, head.explains.length]) most(size, most(documents, MOST_DOCUMENTS));
  broken(!/^[0-9a-f]{16}$/.test(head.generation));
}

class Index {
  constructor(files) {
    this.files = files;
    this.asked = 0;
  }

  async begin(init) {
    const read = async (bytes) => {
      const from = new Bytes(await unpack(bytes));
      const head = JSON.parse(from.text());
      if (head.format !== FORMAT) throw new SearchError("format", "manifest.bin");
      checked(head);
      const [firsts, forwards, backwards, told] = [from.words(), from.words(), from.words(), from.words()];
      const [tiers, frequent] = [new Map(), new Map()];
      from.numbers(told.length).forEach((value, i) => {
        if (value > 2) tiers.set(told[i], Math.floor(value / 3));
        if (value % 3) frequent.set(told[i], { number: frequent.size, parted: value % 3 > 1 });
      });
      const [stop, asking] = [head.stop, head.asking].map((words) => new Set(words.split(" ")));
      const synonyms = new Map(Object.entries(head.synonyms));
      const content = head.documents - head.explains.length;
      return { head, content, firsts, forwards, backwards, tiers, frequent, symbols: from.words(), stop, asking, synonyms };
    };
    Object.assign(this, await this.files.load("manifest.bin", read, init ?? { cache: "no-cache" }));
  }

  file(folder, number, read) {
    return this.files.load(`${this.head.generation}/${folder}/${number}.bin`, read);
  }

  shard(number) {
    return this.file("w", number, async (bytes) => {
      const from = new Bytes(bytes);
      const head = new Bytes(await unpack(from.take(from.number())));
      const words = head.words();
      const counts = head.numbers(words.length);
      const values = this.head.facets.reduce((sum, facet) => sum + facet.values.length, 0);
      const bits = new Bits(bytes.subarray(from.at));
      const terms = new Map();
      words.forEach((word, i) => {
        const frequent = this.frequent.get(word);
        const entry = { word, count: counts[i], frequent };
        if (frequent !== undefined) entry.tallies = head.numbers(values);
        const held = Math.min(most(counts[i], this.head.documents), frequent ? this.head.best : Infinity);
        Object.assign(entry, bits.list(held, this.head.documents));
        entry.worst = entry.levels[held - 1];
        terms.set(word, entry);
      });
      bits.end();
      return terms;
    });
  }

  /** Documents of a frequent term that are not among its best. */
  others(folder, number, low, high) {
    return this.file(folder, number, (bytes) => {
      const from = new Bytes(bytes);
      const docs = new Uint32Array(most(from.number(), this.head.documents));
      const bits = new Bits(bytes.subarray(from.at));
      bits.ascending(docs, 0, docs.length, low, high - 1);
      bits.end();
      return docs;
    });
  }

  runs() {
    return this.file("f", 0, async (bytes) => {
      const from = new Bytes(await unpack(bytes));
      const count = from.number();
      const [lengths, changes] = [from.numbers(count), from.numbers(count)];
      const facets = this.head.facets.length;
      const runs = [];
      let row = new Array(facets).fill(0);
      for (let i = 0, end = 0; i < count; i++) {
        row = row.slice();
        for (let facet = changes[i]; facet < facets; facet++) row[facet] = from.number();
        runs.push({ start: end, end: (end = most(end + lengths[i], this.head.documents)), row });
      }
      return runs;
    });
  }

  /** Of a document: address, title, list number, kind, year. */
  title(doc) {
    return this.row("t", this.head.titles, doc, (bytes) => {
      const from = new Bytes(bytes);
      let text = "";
      while (from.at < bytes.length) {
        const code = bytes[from.at++];
        text += code < 255 ? this.symbols[code] : String.fromCodePoint(from.number());
      }
      return text;
    });
  }

  /** Of a document: body, headings, facts. */
  text(doc) {
    return this.row("x", this.head.texts, doc, async (bytes) => decode(await unpack(bytes)));
  }

  async row(folder, size, doc, read) {
    const number = Math.floor(doc / size);
    const rows = await this.file(folder, number, async (bytes) => {
      const rows = (await read(bytes)).split("\x1e");
      broken(rows.length !== Math.min(size, this.head.documents - number * size));
      return rows.map((row) => row.split("\x1f"));
    });
    return rows[doc % size];
  }

  days(number) {
    return this.file("d", number, async (bytes) => {
      const from = new Bytes(await unpack(bytes));
      const days = [];
      let day = 0;
      while (from.at < from.bytes.length) {
        const value = from.number();
        days.push((day += value % 2 ? -(value + 1) / 2 : value / 2));
      }
      return days;
    });
  }

  /**
   * Asks. Options: limit, offset, filter `{ jahr: ["2021"] }`, sort ("relevanz" or "datum"), prefix (the last word may
   * go on), snippets and facets (false: without, for the first look; see `addSnippets`), signal.
   */
  async search(query, options = {}) {
    const run = async () => {
      try {
        return await new Search(this, query, options).run();
      } catch (error) {
        // What the manifest says makes no sense.
        throw errorOf(error, "kaputt", "manifest.bin");
      }
    };
    return run().catch((error) => {
      if (error.code === "neu") return run();
      throw error;
    });
  }

  /** Whether there is a newer index; if so it is used from now on. */
  async renewed() {
    const { generation } = this.head;
    const before = this.files.kept.get("manifest.bin");
    this.files.kept.delete("manifest.bin");
    try {
      await this.begin({ cache: "reload" });
    } catch {
      if (before) this.files.kept.set("manifest.bin", before);
    }
    return this.head.generation !== generation;
  }

  /** Adds snippets to hits that were asked for without, and to `problems` what of the texts could not be had. */
  async addSnippets(result) {
    await result.search.snippets(result.hits);
    result.problems = result.search.noted();
  }
}

// ---------------------------------------------------------------------------------------------- one question

/** Hands on every document of an entry, with its level, and whether it may come late. */
function each(entry, use) {
  for (const list of entry.lists ?? [entry]) {
    for (let i = 0; i < list.docs.length; i++) use(list.docs[i], list.level ?? list.levels[i], list.late);
  }
}

class Search {
  constructor(index, query, options) {
    const { limit = 10, offset = 0, filter = {}, sort = "relevanz", prefix = true, snippets = true, facets = true, signal } = options;
    Object.assign(this, { index, limit, offset, sort, wantSnippets: snippets, wantFacets: facets, signal });
    this.problems = [];
    this.query = query = fold(query);
    this.asked = parse(query, index.head.facets.map((facet) => facet.name));
    this.filter = { ...this.asked.filter };
    for (const [name, values] of Object.entries(filter)) this.filter[name] = [...(this.filter[name] ?? []), ...values];
    this.filtered = Object.keys({ ...this.filter, ...this.asked.unwanted }).length > 0;
    this.words = this.wordsOf(this.asked.text, prefix && this.asked.open);
    this.missing = this.asked.without.filter((it) => !it.phrase).flatMap((it) => this.wordsOf(it.text));
    this.verify = [
      ...this.asked.phrases.map((text) => ({ terms: plainTerms(text), wanted: true })),
      ...this.asked.without.filter((it) => it.phrase).map((it) => ({ terms: plainTerms(it.text), wanted: false })),
    ].filter((phrase) => phrase.terms.length > (phrase.wanted ? 1 : 0));
  }

  wordsOf(text, open) {
    const { stop, asking, synonyms, tiers } = this.index;
    const words = [];
    let last = { end: 0 };
    for (const { text: surface, start, whole } of tokens(text)) {
      const own = term({ text: surface, whole }, stop);
      const inside = start < last.end;
      // What a whole is made of is asked for where nothing has the whole.
      if (inside && own && !whole) last.parts.push(own);
      if (inside || own === null) continue;
      const parts = whole ? [] : [...new Set(split(own, tiers) ?? [])];
      const word = { term: own, surface, whole, parts, longer: [], synonyms: synonyms.get(own) ?? [] };
      word.written = plain(shorten((whole ?? surface).toLowerCase()));
      if (whole) last = { end: start + surface.length, parts };
      if (!words.some((known) => known.term === own)) words.push(word);
    }
    if (open && words.length > 0) words.at(-1).open = true;
    // Words of a question say nothing beside others.
    const said = words.filter((word) => !asking.has(word.surface.toLowerCase()));
    return said.length > 0 ? said : words;
  }

  /** The value of a promise, or undefined and a note in `problems`. */
  async maybe(promise) {
    try {
      return await promise;
    } catch (error) {
      if (!(error instanceof SearchError)) throw error;
      if (!this.problems.some((it) => it.file === error.file)) this.problems.push(error);
      return undefined;
    }
  }

  /** What went wrong so far. */
  noted() {
    return this.problems.map(({ code, file, message }) => ({ code, file, message }));
  }

  check() {
    if (this.signal?.aborted) throw new SearchError("abgebrochen");
  }

  entry(term) {
    return this.maybe(this.index.shard(place(this.index.firsts, term))).then((shard) => shard?.get(term));
  }

  async run() {
    const { index } = this;
    const alone = this.words.length === 1 && this.missing.length === 0 && this.verify.length === 0;
    this.plain = alone && this.sort === "relevanz" && !this.filtered;
    this.cheapen();
    const needed = this.wantFacets || this.filtered || this.sort === "datum";
    // With frequent words only, documents that have them all among the best or the newest ones come first; so the first
    // of them can be told before the older ones are there.
    this.tiered = this.words.length > 1 && this.words.every((word) => index.frequent.has(word.term)) && this.sort === "relevanz";
    this.deep = !this.tiered || needed || this.missing.length > 0 || this.verify.length > 0;
    const runs = needed && !this.cheap ? this.maybe(index.runs()) : undefined;
    const name = async () => {
      this.named = this.words.length > 0 ? await this.entry(this.words.map((word) => word.term + "=").join("")) : undefined;
    };
    const find = () => Promise.all([name(), ...[...this.words, ...this.missing].map((word) => this.find(word))]);
    await find();
    this.check();
    await Promise.all(this.words.map((word) => this.guess(word)));
    if (this.words.some((word) => word.meant)) await name();
    this.check();
    this.runs = await runs;
    this.rank();
    if (!this.deep && this.fronts < this.offset + this.limit) {
      this.deep = true;
      await find();
      this.check();
      this.rank();
    }
    this.atLeast = !this.deep;
    const hits = await this.page();
    // A part that is not there any more: perhaps the index was made anew while this page was open.
    if (this.problems.some((it) => it.code === "fehlt") && (await index.renewed())) {
      throw new SearchError("neu");
    }
    this.check();
    return this.result(hits);
  }

  /** A frequent word asked for alone needs no more than its best documents: the shard knows how many there are. */
  cheapen() {
    const { index, words } = this;
    this.cheap = this.plain && index.frequent.has(words[0].term) && words[0].synonyms.length === 0 && this.offset + this.limit <= index.head.best;
    if (this.cheap) Object.assign(words[0], { open: false, parts: [] });
  }

  /**
   * Round one: what stands in lexicon shards, and the many documents of frequent words. Parts of a frequent word, and
   * parts that are frequent themselves, tell little beside the word; `guess` looks them up where the word is unknown.
   */
  async find(word) {
    const { frequent } = this.index;
    const parts = frequent.has(word.term) || word.whole ? [] : word.parts;
    const all = (terms) => Promise.all(terms.map((term) => this.whole(term)));
    [word.entry, word.partEntries, word.longer, word.others] = await Promise.all([
      this.whole(word.term),
      this.rare(parts),
      word.open && word.written.length > 2 ? this.longer(word) : [],
      Promise.all(word.synonyms.map((synonym) => all(synonym.split(" ")))),
    ]);
  }

  /** A term with all its documents, of which the older ones of a frequent term may come later; all at the same time. */
  async whole(own) {
    const { index } = this;
    const { documents, near } = index.head;
    const frequent = index.frequent.get(own);
    if (!frequent || this.cheap) return this.entry(own);
    const { number, parted } = frequent;
    const [entry, ...others] = await Promise.all([
      this.entry(own),
      this.maybe(index.others("g", number, 0, parted ? near : documents)),
      parted && this.deep ? this.maybe(index.others("h", number, near, documents)) : undefined,
    ]);
    if (!entry) return entry;
    // They count as the worst level of the best ones, or less.
    const level = Math.min(2, entry.worst);
    const lists = [entry];
    others.forEach((docs, i) => docs && lists.push({ docs, level, late: i > 0 }));
    return { ...entry, lists };
  }

  /** Words that begin like the one being typed. */
  async longer(word) {
    const { firsts, frequent } = this.index;
    const from = place(firsts, word.written);
    const to = frequent.has(word.term) || !word.open ? from : Math.min(place(firsts, word.written + "\uffff"), from + 1);
    const numbers = Array.from({ length: to - from + 1 }, (_, i) => from + i);
    const shards = await Promise.all(numbers.map((number) => this.maybe(this.index.shard(number))));
    return shards
      .flatMap((shard) => (shard ? [...shard.values()] : []))
      .filter((entry) => entry.word !== word.term && entry.word.startsWith(word.written) && !entry.word.endsWith("="))
      .sort((a, b) => b.count - a.count)
      .slice(0, MOST_LONGER);
  }

  /** How many edits a word that is not in the index may be away from one that is. */
  tolerance(word) {
    if (word.longer.length > 0 || !/^\p{L}{4,}$/u.test(word.written)) return 0;
    const byParts = word.parts.length > 0 && word.partEntries.every(Boolean);
    if (byParts && word.whole) return 0;
    return byParts || word.written.length < 8 ? 1 : 2;
  }

  /** A word that is not in the index: the one that was probably meant takes its place, or all documents of its parts. */
  async guess(word) {
    if (word.entry || word.others.some((entries) => entries.every(Boolean))) return;
    const { index } = this;
    if (word.whole) word.partEntries = await this.rare(word.parts);
    // What goes on from a compound has it as its part.
    else if (word.parts.length > 0 && word.longer.length === 0) word.longer = await this.longer(word);
    word.common = word.partEntries.length > 0 ? this.having(word.partEntries).length : 0;
    const most = this.tolerance(word);
    const meant = most > 0 && (await this.meant(word, most));
    const entry = meant && (await this.entry(meant));
    // Where documents have all its parts, there must be clearly more of those that have what was meant.
    if (entry && !(entry.count <= word.common / 8)) {
      // The word is from now on the one that was meant, parts and all.
      word.term = word.meant = meant;
      word.whole = undefined;
      word.parts = [...new Set(split(meant, index.tiers) ?? [])];
      word.synonyms = index.synonyms.get(meant) ?? [];
      this.cheapen();
      await this.find(word);
      return;
    }
    if (most > 0 && word.parts.length === 0) word.parts = this.guessParts(word.term);
    word.partEntries = await Promise.all(word.parts.map((part) => this.whole(part)));
  }

  /** What lexicon shards have of terms, less the frequent ones. */
  rare(terms) {
    return Promise.all(terms.filter((own) => !this.index.frequent.has(own)).map((own) => this.entry(own)));
  }

  /** The documents that all of some entries have; none where one entry is missing. */
  having(entries) {
    const seen = new Uint8Array(this.index.head.documents);
    const found = [];
    if (entries.every(Boolean)) {
      for (const entry of entries) each(entry, (doc) => ++seen[doc] === entries.length && found.push(doc));
    }
    return found;
  }

  /** The known word nearest to one with a typo, if one is near enough. */
  async meant(word, most) {
    // A typo in a word's end may have kept the ending from being taken off.
    const bare = word.term.replace(/(?:ung|lich|isch|heit|keit|ig|e[rnsm]?|n|s|t)+$/, "");
    const ends = bare.length > 3 ? [word.term, bare] : [word.term];
    const starts = [word.term, word.term.slice(0, Math.max(2, word.term.length - 3))];
    const lists = [...starts.map((start) => this.spelled("v", start)), ...ends.map((end) => this.spelled("r", end))];
    const known = new Map((await Promise.all(lists)).flat());
    // A word that is known has no typo: its shard did not come.
    if (known.has(word.term)) return undefined;
    const found = [];
    for (const [candidate, weight] of known) {
      if (Math.abs(candidate.length - word.term.length) > 5) continue;
      const far = distance(word.written, candidate, word.term, most);
      if (far < most + 0.5) found.push({ candidate, far: far + (candidate[0] === word.term[0] ? 0 : 0.3), weight });
    }
    found.sort((a, b) => a.far - b.far || b.weight - a.weight);
    return found[0]?.candidate;
  }

  /** The parts of a compound with a typo in one of two: all from the table of parts. */
  guessParts(own) {
    const { tiers } = this.index;
    let best = { far: 1.5, parts: [] };
    for (let at = 4; at <= own.length - 4; at++) {
      const [left, right] = [own.slice(0, at), own.slice(at)];
      const known = [stem(left), right].map((part) => (tiers.has(part) ? part : null));
      if (known.every((part) => !part)) continue;
      for (const part of tiers.keys()) {
        for (const [i, piece] of [right, left].entries()) {
          if (!known[i] || part.length < 4 || part.length > piece.length + 1 || part.length < piece.length - 4) continue;
          const far = distance(piece, part, stem(piece), 1) - part.length / 100;
          if (far < best.far) best = { far, parts: i === 0 ? [known[0], part] : [part, known[1]] };
        }
      }
    }
    return best.parts;
  }

  /** Known words with the same beginning ("v") or end ("r"), with about how often they occur. */
  async spelled(folder, own) {
    const { index } = this;
    const turn = folder === "v" ? (word) => word : reverse;
    const number = place(folder === "v" ? index.forwards : index.backwards, turn(own));
    const words = this.maybe(
      index.file(folder, number, async (bytes) => {
        const from = new Bytes(await unpack(bytes));
        return from.words().map((word) => [turn(word), from.number()]);
      }),
    );
    return (await words) ?? [];
  }

  /** Scores all documents, counts them, picks the best. */
  rank() {
    const { documents, levels } = this.index.head;
    const scores = (this.scores = new Float32Array(documents));
    const have = (this.have = new Uint8Array(documents));
    const last = new Uint8Array(documents).fill(255);
    const idf = (count) => Math.log(1 + (documents - count + 0.5) / (count + 0.5));
    const front = (this.front = new Uint8Array(documents));
    const titles = (this.titles = new Uint8Array(documents));
    const tell = (doc, number, late) => {
      if (last[doc] === number) return;
      last[doc] = number;
      have[doc]++;
      if (!late) front[doc]++;
    };
    const add = (entry, factor, among) => {
      const rarity = idf(entry.count) * factor;
      each(entry, (doc, level) => {
        if (!among || among.has(doc)) scores[doc] += rarity * levels[level];
      });
    };
    this.words.forEach((word, number) => {
      const { entry: own, longer } = word;
      if (own) {
        add(own, 1);
        each(own, (doc, level, late) => {
          tell(doc, number, late);
          if (level === 7) titles[doc]++;
        });
      }
      if (longer.length > 0) {
        // One beginning was typed, however many words a document has that go on from it: the best of them counts.
        const count = longer.reduce((sum, entry) => sum + entry.count, own?.count ?? 0);
        const rarity = idf(Math.min(count, documents)) * (own ? LONGER / 2 : LONGER);
        const best = new Float32Array(documents);
        for (const entry of longer) each(entry, (doc, level) => {
          const more = Math.max(rarity * levels[level] - best[doc], 0);
          best[doc] += more;
          scores[doc] += more;
          tell(doc, number);
        });
      }
      for (const entries of word.others) {
        const docs = this.having(entries);
        const among = entries.length > 1 && new Set(docs);
        if (docs.length > 0) for (const entry of entries) add(entry, SYNONYM, among);
        for (const doc of docs) tell(doc, number);
      }
      for (const entry of word.partEntries) if (entry) add(entry, PART);
      // Words that nothing has as a whole are words like others; parts of a compound do not make it.
      if (word.whole && !own) for (const doc of this.having(word.partEntries)) tell(doc, number);
    });
    // What bears the name that was asked for comes first.
    if (this.named) each(this.named, (doc) => {
      scores[doc] += NAMED;
      have[doc] = front[doc] = 255;
    });
    if (this.words.length === 0 && (this.filtered || this.missing.length > 0)) scores.fill(1);
    for (const word of this.missing) if (word.entry) each(word.entry, (doc) => (scores[doc] = 0));
    this.count();
  }

  /** Totals and facets; documents that the filter leaves out lose their score. */
  count() {
    const { index, scores, have, front } = this;
    const { facets, states } = index.head;
    const counts = facets.map((facet) => new Array(facet.values.length).fill(0));
    const all = this.words.length;
    this.total = this.complete = this.fronts = 0;
    const tally = (facet, value, count) => {
      const places = facet === facets.length - 1 ? (states[value] ?? []) : [value];
      for (const at of places) if (at > 0) counts[facet][at - 1] += count;
    };
    if (this.cheap) {
      const entry = this.words[0].entry;
      this.total = this.complete = entry?.count ?? 0;
      let at = 0;
      counts.forEach((list) => list.forEach((_, i) => (list[i] = entry?.tallies?.[at++] ?? 0)));
    } else {
      const [wanted, unwanted] = [this.filter, this.asked.unwanted].map((asked) => facets.map((facet) => valuesOf(facet, asked)));
      for (const { start, end, row } of this.runs ?? [{ start: 0, end: scores.length, row: [] }]) {
        const failing = [];
        facets.forEach((_, facet) => {
          const own = facet === facets.length - 1 ? (states[row[facet]] ?? []) : [row[facet]];
          const holds = (values) => own.some((value) => values.has(value));
          if (wanted[facet] && !holds(wanted[facet])) failing.push(facet);
          // What is not wanted is no choice of a facet either: it fails twice.
          if (unwanted[facet] && holds(unwanted[facet])) failing.push(facet, facet);
        });
        let [count, whole] = [0, 0];
        for (let doc = start; doc < end; doc++) {
          if (scores[doc] <= 0) continue;
          count++;
          if (have[doc] >= all) whole++;
          if (front[doc] >= all && doc < index.content) this.fronts++;
          if (failing.length > 0) scores[doc] = 0;
        }
        if (count === 0) continue;
        if (failing.length === 0) {
          this.total += count;
          this.complete += whole;
          row.forEach((value, facet) => tally(facet, value, count));
        } else if (failing.length === 1) tally(failing[0], row[failing[0]], count);
      }
    }
    this.facets = facets.map((facet, f) => ({
      name: facet.name,
      values: facet.values
        .map(([key, label], i) => ({ key, label, count: counts[f][i], chosen: this.filter[facet.name]?.includes(key) ?? false }))
        .filter((value) => value.count > 0 || value.chosen),
    }));
  }

  /**
   * 2 for documents with all words, 1 for those of them that are told late, 0 for all others; less for what tells of the
   * portal itself, unless its title is meant: the page has all words, and the title has them, or is no more than them.
   */
  group(doc) {
    const all = this.words.length;
    const whole = this.have[doc] >= all;
    const { content } = this.index;
    if (doc >= content && this.have[doc] < 255) {
      const words = Math.min(all, this.index.head.explains[doc - content]);
      if (!whole || this.titles[doc] < words) return whole ? -1 : -2;
    }
    if (!whole) return 0;
    return this.tiered && this.front[doc] < all ? 1 : 2;
  }

  /** Whether a document comes before another. */
  before(a, b) {
    const { scores } = this;
    const [first, second] = [this.group(a), this.group(b)];
    if (first !== second) return first > second;
    return scores[a] !== scores[b] ? scores[a] > scores[b] : a < b;
  }

  /** The best documents, in order. */
  best(count) {
    const list = [];
    for (let doc = 0; doc < this.scores.length; doc++) {
      if (this.scores[doc] <= 0 || (list.length === count && !this.before(doc, list[count - 1]))) continue;
      let at = Math.min(list.length, count - 1);
      for (; at > 0 && this.before(doc, list[at - 1]); at--) list[at] = list[at - 1];
      list[at] = doc;
    }
    return list;
  }

  /** The newest documents, in order: by year (that is how they are numbered), then by day. */
  async newest(count) {
    const { index, scores } = this;
    const list = [];
    let year;
    for (const { start, end, row } of this.runs ?? [{ start: 0, end: scores.length, row: [0] }]) {
      if (list.length >= count && row[0] !== year) break;
      year = row[0];
      for (let doc = start; doc < end; doc++) if (scores[doc] > 0) list.push(doc);
    }
    const size = index.head.days;
    const days = new Map();
    await Promise.all(
      [...new Set(list.map((doc) => Math.floor(doc / size)))].map(async (number) =>
        days.set(number, await this.maybe(index.days(number))),
      ),
    );
    const dayOf = (doc) => days.get(Math.floor(doc / size))?.[doc % size] ?? 0;
    const yearOf = this.yearsByDocument(list);
    return list.sort((a, b) => yearOf.get(a) - yearOf.get(b) || dayOf(b) - dayOf(a) || a - b).slice(0, count);
  }

  yearsByDocument(list) {
    const years = new Map();
    let at = 0;
    for (const doc of list) {
      while (this.runs && this.runs[at].end <= doc) at++;
      years.set(doc, this.runs?.[at].row[0] || Infinity);
    }
    return years;
  }

  /** Hits with titles. */
  async page() {
    const wanted = this.offset + this.limit;
    const pick = (count) => (this.sort === "datum" ? this.newest(count) : this.best(count));
    let docs;
    if (this.verify.length === 0) docs = await pick(wanted);
    else {
      const ranked = await pick(wanted + 60);
      docs = await this.verified(ranked, this.verify);
      const unwanted = this.verify.filter((it) => !it.wanted);
      if (docs.length === 0 && unwanted.length < this.verify.length) {
        // Nothing has the phrase: then what has its words, and the result says so.
        this.withoutPhrase = true;
        [this.total, this.complete] = this.sums;
        docs = unwanted.length > 0 ? await this.verified(ranked, unwanted) : ranked;
      }
    }
    const hits = await Promise.all(
      docs.slice(this.offset, wanted).map(async (doc) => {
        const [url, title, own, kind, year] = (await this.maybe(this.index.title(doc))) ?? [];
        if (url === undefined) return null;
        const key = own === "=" ? url.replace(/\/$/, "").split("/").at(-1).toUpperCase() : own;
        const complete = this.have[doc] >= this.words.length;
        const facts = { url, title, key, kind, year: year ? Number(year) : null, score: this.scores[doc] };
        return { ...facts, doc, complete, titleSegments: this.segments(title), snippet: [] };
      }),
    );
    const found = hits.filter(Boolean);
    if (this.wantSnippets) await this.snippets(found);
    return found;
  }

  text(doc) {
    return this.maybe(this.index.text(doc));
  }

  /** Of ranked documents those whose text has all wanted phrases and no other. */
  async verified(docs, phrases) {
    const found = [];
    this.sums = [this.total, this.complete];
    for (let at = 0; at < docs.length && found.length < this.offset + this.limit; at += 10) {
      this.check();
      const fits = await Promise.all(
        docs.slice(at, at + 10).map(async (doc) => {
          if (this.have[doc] < this.words.length) return false;
          const [text, title] = await Promise.all([this.text(doc), this.maybe(this.index.title(doc))]);
          const pieces = [title?.[1] ?? "", ...(text ?? []).flatMap((piece) => piece.split("\n"))];
          const runs = pieces.map((piece) => ` ${plainTerms(piece).join(" ")} `);
          return phrases.every(
            ({ terms, wanted }) => runs.some((run) => run.includes(` ${terms.join(" ")} `)) === wanted,
          );
        }),
      );
      found.push(...docs.slice(at, at + 10).filter((_, i) => fits[i]));
    }
    this.total = this.complete = found.length;
    this.atLeast = docs.length >= this.offset + this.limit + 60;
    return found;
  }

  async snippets(hits) {
    await Promise.all(
      hits.map(async (hit) => {
        const [body = "", headings = "", facts = ""] = (await this.text(hit.doc)) ?? [];
        hit.snippet = this.snippet(body, facts, headings);
      }),
    );
  }

  /** Whether a token is what was asked for. */
  isHit(token) {
    const own = term(token, this.index.stop);
    if (own === null) return false;
    this.marks ??= new Map();
    let hit = this.marks.get(own);
    if (hit === undefined) {
      const parts = split(own, this.index.tiers) ?? [];
      hit = this.words.some(
        (word) =>
          own === word.term ||
          parts.includes(word.term) ||
          (word.parts.includes(own) && !(word.whole && word.entry)) ||
          word.synonyms.some((words) => words.split(" ").includes(own)) ||
          word.longer.some((entry) => entry.word === own),
      );
      this.marks.set(own, hit);
    }
    return hit;
  }

  /** A text in segments, hits apart. */
  segments(text) {
    const found = [];
    let at = 0;
    for (const token of spots(text)) {
      if (token.start < at || !this.isHit(token)) continue;
      if (token.start > at) found.push({ text: text.slice(at, token.start), hit: false });
      at = token.end;
      found.push({ text: text.slice(token.start, at), hit: true });
    }
    if (at < text.length) found.push({ text: text.slice(at), hit: false });
    return found;
  }

  /** The stretch of a text with the most different hits, in segments. */
  snippet(...texts) {
    let best = { score: -1 };
    for (const text of texts) {
      const words = spots(text).filter((token) => !token.whole);
      const hits = words.map((token) => (this.isHit(token) ? term(token) : null));
      for (let from = 0; from === 0 || from + 10 < words.length; from += 5) {
        const seen = hits.slice(from, from + 28).filter(Boolean);
        const score = new Set(seen).size * 10 + seen.length;
        if (score > best.score) best = { score, text, words, from };
      }
      if (best.score > 0) break;
    }
    const { text, words, from } = best;
    if (!words?.length) return [];
    const [start, to] = [from === 0 ? 0 : words[from].start, words[from + 28]?.start ?? text.length];
    const segments = this.segments(text.slice(start, to).trimEnd());
    if (start > 0) segments.unshift({ text: "… ", hit: false });
    if (to < text.length) segments.push({ text: " …", hit: false });
    return segments;
  }

  /** The question with words as they were probably meant, spelled as a hit spells them. */
  async correction(hits) {
    const meant = this.words.filter((word) => word.meant);
    if (meant.length === 0) return null;
    let text = this.query;
    for (const word of meant) {
      const spelled = await this.spelling(word.meant, hits);
      if (!spelled) return null;
      text = text.replace(word.surface, spelled);
    }
    return text === this.query ? null : text;
  }

  /** How a hit spells a term; texts are read only where snippets are wanted, who need them as well. */
  async spelling(own, hits) {
    for (const hit of hits) {
      const texts = this.wantSnippets ? await this.text(hit.doc) : null;
      const found = [hit.title, ...(texts ?? [])].flatMap((text) => tokens(fold(text)));
      const token = found.find((it) => term(it) === own);
      if (token) return token.text;
    }
    return this.wantSnippets ? own : null;
  }

  async result(hits) {
    const result = {
      total: this.total,
      complete: this.complete,
      atLeast: this.atLeast,
      withoutPhrase: this.withoutPhrase ?? false,
      hits,
      facets: this.facets,
      corrected: await this.correction(hits),
      problems: this.noted(),
    };
    Object.defineProperty(result, "search", { value: this });
    return result;
  }
}

const plainTerms = (text) => tokens(fold(text)).filter((token) => !token.whole).map((token) => term(token));

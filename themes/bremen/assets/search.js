// Searches the lunr-compatible index of this site: `suche/lunr.json`, or the parts that `suche/teile.json` lists.
// Words of the query meet terms of the index by prefix, either way round; the index's own scores rank the documents.

(() => {
  "use strict";

  const SHOWN = 50;
  const TIME_LIMIT = 20_000;
  const form = document.querySelector("[data-search]");
  const status = document.querySelector("[data-search-status]");
  const list = document.querySelector("[data-search-hits]");
  const words = status.dataset;
  const kinds = new Map(list.dataset.kinds.split(";").map((pair) => pair.split("=")));
  let index;
  let latest = 0;

  async function load(name) {
    const answer = await fetch(name, { signal: AbortSignal.timeout(TIME_LIMIT) });
    if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
    return answer.json();
  }

  // All parts of the index, each with its vectors and titles by reference.
  async function open() {
    let names = [{ lunr: "lunr.json", dokumente: "dokumente.json" }];
    if (form.dataset.parts) names = (await load(form.dataset.parts)).teile;
    return Promise.all(
      names.map(async (part) => {
        const [lunr, texts] = await Promise.all([load(part.lunr), load(part.dokumente)]);
        return {
          terms: lunr.invertedIndex,
          vectors: new Map(lunr.fieldVectors),
          documents: new Map(texts.documents.map((one) => [one.ref, one])),
        };
      }),
    );
  }

  // As the index has its terms: lower case, and no umlauts, which its stemmer takes away.
  function tokens(query) {
    const plain = query.normalize("NFC").toLowerCase().replace(/ß/g, "ss");
    const folded = plain.normalize("NFD").replace(/\p{M}/gu, "");
    return [...new Set(folded.split(/[\s-]+/).map((word) => word.replace(/^\W+|\W+$/g, "")))].filter(Boolean);
  }

  // How well a term of the index fits a word of the query, from 0 to 1.
  function fit(term, word) {
    if (term === word) return 1;
    if (term.startsWith(word)) return word.length / term.length;
    if (term.length > 3 && word.startsWith(term)) return term.length / word.length;
    return 0;
  }

  function scoreAt(vector, position) {
    let low = 0;
    let high = vector.length / 2 - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = vector[middle * 2];
      if (found === position) return vector[middle * 2 + 1];
      if (found < position) low = middle + 1;
      else high = middle - 1;
    }
    return 0;
  }

  // Scores of the documents of a part for one word.
  function scores(part, word) {
    const found = new Map();
    for (const [term, posting] of part.terms) {
      const weight = fit(term, word);
      if (weight < 0.4) continue;
      const ofTerm = new Map();
      for (const [field, refs] of Object.entries(posting)) {
        if (field === "_index") continue;
        for (const ref of Object.keys(refs)) {
          const score = weight * scoreAt(part.vectors.get(`${field}/${ref}`) ?? [], posting._index);
          ofTerm.set(ref, (ofTerm.get(ref) ?? 0) + score);
        }
      }
      for (const [ref, score] of ofTerm) found.set(ref, Math.max(score, found.get(ref) ?? 0));
    }
    return found;
  }

  // Documents with the most words of the query first, then by score.
  function search(query) {
    const asked = tokens(query);
    const hits = [];
    for (const part of index) {
      const sums = new Map();
      for (const word of asked) {
        for (const [ref, score] of scores(part, word)) {
          const sum = sums.get(ref) ?? { words: 0, score: 0 };
          sums.set(ref, { words: sum.words + 1, score: sum.score + score });
        }
      }
      for (const [ref, sum] of sums) hits.push({ ...sum, document: part.documents.get(ref) });
    }
    return hits.sort((a, b) => b.words - a.words || b.score - a.score);
  }

  function item({ document: found }) {
    const [kind, year] = found.url.split("/");
    const link = document.createElement("a");
    link.href = form.dataset.root + found.url;
    link.textContent = found.title;
    const facts = document.createElement("span");
    facts.className = "added";
    const said = [kinds.get(kind) ?? kinds.get(""), kind === "berichte" ? year : "", found.kennung?.split(" ")[0]];
    facts.textContent = said.filter(Boolean).join(" · ");
    const entry = document.createElement("li");
    entry.append(link, facts);
    return entry;
  }

  function tell(hits) {
    const say = { 0: words.none, 1: words.one }[hits.length] ?? (hits.length > SHOWN ? words.shown : words.many);
    status.textContent = say.replace("{n}", hits.length).replace("{m}", SHOWN);
    list.replaceChildren(...hits.slice(0, SHOWN).map(item));
  }

  async function run() {
    const query = new URLSearchParams(location.search).get("q")?.trim() ?? "";
    form.elements.q.value = query;
    list.replaceChildren();
    status.textContent = "";
    const mine = ++latest;
    if (query === "") return;
    if (location.protocol === "file:") {
      status.textContent = words.file;
      return;
    }
    status.textContent = words.loading;
    try {
      index ??= await open();
      if (mine === latest) tell(search(query));
    } catch {
      if (mine === latest) status.textContent = words.failed;
    }
  }

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const query = form.elements.q.value.trim();
    history.pushState(null, "", query ? `?q=${encodeURIComponent(query)}` : location.pathname);
    run();
  });
  addEventListener("popstate", run);
  run();
})();

// The search page: asks the index while the reader types. The question stands in the address, so that a search can be
// shared and the way back leads to the search before. What is shown is search-view.js' part.

import { view } from "./search-view.js";

const HITS = 10;
const MOST_HITS = 300;
// Milliseconds: after the last key; until a wait is told; until a file counts as missing.
const PAUSE = 150;
const PATIENCE = 400;
const TIME_LIMIT = 15_000;

const form = document.querySelector("[data-search-page] form");
const field = form.elements.q;
const facets = view.facetNames;
let opening;
let control;
let timer;

// The index. A failed attempt is forgotten, so that the next question tries again.
function index() {
  opening ??= import("../suche/suche.js")
    .then(({ open }) => open(new URL("../suche/", import.meta.url), { timeout: TIME_LIMIT, fetch: fromPreload }))
    .catch((error) => {
      opening = undefined;
      throw error;
    });
  return opening;
}

// The page has asked for the manifest already: the same request gets the same answer. A newer index is found when one
// of its files is not there any more, and then the manifest is asked for anew.
function fromPreload(url, { cache, ...how }) {
  return fetch(url, cache === "reload" ? { ...how, cache } : how);
}

// The question that the address asks.
function question() {
  const from = new URLSearchParams(location.search);
  const names = facets.filter((name) => from.has(name));
  return {
    query: from.get("q") ?? "",
    filter: Object.fromEntries(names.map((name) => [name, from.getAll(name)])),
    sort: from.get("sort") === "datum" ? "datum" : "relevanz",
    limit: Math.min(Math.max(Number.parseInt(from.get("n"), 10) || HITS, HITS), MOST_HITS),
  };
}

function address({ query, filter, sort, limit }) {
  const to = new URLSearchParams();
  if (query.trim() !== "") to.set("q", query.trim());
  for (const name of facets) for (const value of filter[name] ?? []) to.append(name, value);
  if (sort !== "relevanz") to.set("sort", sort);
  if (limit > HITS) to.set("n", String(limit));
  return to.toString() === "" ? location.pathname : `?${to}`;
}

// Typing fills one entry of the history; Enter, a filter and a new sort begin another.
function ask(asked, { typing = false, same = false } = {}) {
  const isDraft = history.state?.draft ?? location.search === "";
  const where = address(asked);
  const replaced = same || (typing && isDraft) || (isDraft && where === (location.search || location.pathname));
  const state = { draft: typing };
  if (replaced) history.replaceState(state, "", where);
  else if (where !== (location.search || location.pathname)) history.pushState(state, "", where);
  run();
}

async function run() {
  control?.abort();
  const { signal } = (control = new AbortController());
  const asked = question();
  view.ask(asked);
  if (asked.query.trim() === "" && Object.keys(asked.filter).length === 0) {
    view.rest();
    return;
  }
  const late = setTimeout(() => signal.aborted || view.wait(), PATIENCE);
  try {
    const { query, ...options } = asked;
    const open = await index();
    // Titles first: facets and snippets take more files.
    const first = await open.search(query, { ...options, snippets: false, facets: false, signal });
    clearTimeout(late);
    if (signal.aborted) return;
    view.show(first);
    await Promise.all([
      open.search(query, { ...options, snippets: false, signal }).then((whole) => signal.aborted || view.facets(whole)),
      open.addSnippets(first).then(() => signal.aborted || view.snippets(first)),
    ]);
  } catch (error) {
    if (!signal.aborted) view.fail(error);
  } finally {
    clearTimeout(late);
  }
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  clearTimeout(timer);
  ask({ ...question(), query: field.value, limit: HITS });
});

field.addEventListener("input", () => {
  clearTimeout(timer);
  const soon = () => ask({ ...question(), query: field.value, limit: HITS }, { typing: true });
  timer = setTimeout(soon, PAUSE);
});

// `jahr:2021` in the words chooses as a mark in the list does: taking the mark away takes the words away.
function without(query, name, value) {
  const words = /(?<=^|\s)([\p{L}]+):(?:"([^"]*)"|(\S+))/gu;
  const kept = query.replace(words, (all, field, quoted, word) =>
    field.toLowerCase() === name && (quoted ?? word).toLowerCase() === value.toLowerCase() ? "" : all,
  );
  return kept.replace(/\s+/g, " ").trim();
}

view.onChoose((name, value, chosen) => {
  const asked = question();
  const others = (asked.filter[name] ?? []).filter((one) => one !== value);
  const filter = { ...asked.filter, [name]: chosen ? [...others, value] : others };
  const query = chosen ? asked.query : without(asked.query, name, value);
  if (query !== asked.query) field.value = query;
  ask({ ...asked, query, filter, limit: HITS });
});
view.onClear(() => ask({ ...question(), filter: {}, limit: HITS }));
view.onSort((sort) => ask({ ...question(), sort, limit: HITS }));
view.onMore(() => ask({ ...question(), limit: question().limit + HITS }, { same: true }));
view.onRetry(run);

addEventListener("popstate", run);
run();

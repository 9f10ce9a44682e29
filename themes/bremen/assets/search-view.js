// What the search page shows: hits, filters, words about them. Nothing here asks anything, and no text becomes HTML.

const root = document.querySelector("[data-search-page]");
const part = (name) => root.querySelector(`[data-search-${name}]`);
const field = root.querySelector("form").elements.q;
const [status, meant, problem, found, results] = ["status", "meant", "problem", "found", "results"].map(part);
const [whole, border, rest, more, sort] = ["whole", "border", "part", "more", "sort"].map(part);
const [filters, clear, nothing] = ["filters", "clear", "nothing"].map(part);
const fieldsets = [...root.querySelectorAll("[data-facet]")];
const language = document.documentElement.lang;
const title = document.title;
const number = new Intl.NumberFormat(language);
// Stays open or closed as the reader leaves it; wide pages begin with it open.
filters.open = matchMedia("(min-width: 60rem)").matches;

const say = (words, facts) => words.replace(/\{(\w+)\}/g, (all, name) => facts[name] ?? all);
const clone = (owner, name) => owner.querySelector(`[data-${name}]`).content.firstElementChild.cloneNode(true);
const pairs = (words = "") => new Map(words.split(";").map((pair) => pair.split("=")));
const labels = (element) => pairs(element.dataset.labels);
// What is found is in the language of the documents, or in the one that its address begins with.
const tongues = pairs(root.dataset.tongues);
const tongue = ({ url }) => tongues.get(url.split("#", 1)[0]) ?? tongues.get(url.split("/", 1)[0]) ?? root.dataset.content;
const kinds = labels(fieldsets.find((one) => one.dataset.facet === "art"));
// Facets whose values are titles of the content.
const titled = new Set(["ressort", "ziel"]);
const label = (names, { key, label }) => names.get(key) ?? label;

// Puts pieces of a text into an element, those that were looked for as marks. Names that stand line by line stay apart.
function fill(element, segments) {
  element.replaceChildren(
    ...segments.map(({ text, hit }) => {
      if (!hit) return text.replaceAll("\n", " · ");
      const mark = document.createElement("mark");
      mark.textContent = text;
      return mark;
    }),
  );
}

// A text fragment: the browser goes to the first of these words on the page and marks them. Where the address names a place
// on the page, that is where to go: the words may stand before it as well.
function fragment(url, segments) {
  if (url.includes("#")) return "";
  const words = new Set(segments.filter(({ hit }) => hit).map(({ text }) => text));
  const directives = [...words].slice(0, 4).map((word) => `text=${encodeURIComponent(word).replaceAll("-", "%2D")}`);
  return directives.length > 0 ? `#:~:${directives.join("&")}` : "";
}

const shown = new Map();

function item(hit) {
  const entry = clone(root, "hit");
  const [link, facts, text] = entry.children;
  link.lang = link.hreflang = text.lang = tongue(hit);
  link.dir = text.dir = "auto";
  link.href = root.dataset.root + hit.url;
  fill(link, hit.titleSegments);
  facts.textContent = [kinds.get(hit.kind), hit.year, hit.key].filter(Boolean).join(" · ");
  shown.set(hit.url, entry);
  return entry;
}

function links() {
  return [...results.querySelectorAll("a.hit")];
}

// The values of a facet keep their order, so those that stay keep their place, and the keyboard its focus.
function offer(fieldset, values) {
  const names = labels(fieldset);
  const name = fieldset.dataset.facet;
  const wanted = new Set(values.map(({ key }) => key));
  const there = new Map();
  for (const one of fieldset.querySelectorAll("label")) {
    const box = one.querySelector("input");
    if (wanted.has(box.value) || box === document.activeElement) there.set(box.value, one);
    else one.remove();
  }
  let before = fieldset.querySelector("legend");
  for (const value of values) {
    let one = there.get(value.key);
    if (!one) {
      one = clone(root, "value");
      const box = one.querySelector("input");
      box.name = name;
      box.value = value.key;
      const words = one.querySelector("span");
      words.textContent = label(names, value);
      if (titled.has(name)) words.lang = root.dataset.content;
      before.after(one);
    }
    one.querySelector("input").checked = value.chosen;
    one.querySelector(".facet-count").textContent = `(${number.format(value.count)})`;
    before = one;
  }
  fieldset.hidden = values.length === 0;
}

// A fault, with a way to try again; none takes away what was told before.
function tell(message) {
  problem.querySelector(".note")?.remove();
  if (!message) return;
  const note = clone(problem, "problem-note");
  note.querySelector("p").textContent = message;
  problem.append(note);
}

// How many hits there are, in words. The first look at frequent words knows a least number only.
function count({ total, complete, atLeast, withoutPhrase, hits: { length: hits } }) {
  const { none, one, many, atLeast: least, whole: wholly, shown: some, phrase } = root.dataset;
  if (total === 0) return none;
  const facts = { n: number.format(total), c: number.format(complete), m: number.format(hits) };
  const words = [say(total === 1 ? one : atLeast ? least : many, facts)];
  if (complete > 0 && complete < total) words.push(say(wholly, facts));
  if (hits < total) words.push(say(some, facts));
  return words.join(", ") + (withoutPhrase ? `. ${phrase}` : "");
}

// The address of the same search for other words, filters and order kept, from its first hits on.
function instead(query) {
  const to = new URLSearchParams(location.search);
  to.set("q", query);
  to.delete("n");
  return `?${to}`;
}

let retry = () => {};

export const view = {
  facetNames: fieldsets.map((one) => one.dataset.facet),

  // A question was asked: the form says it, and the page's title, which the history shows.
  ask({ query, sort: order, filter }) {
    if (field.value.trim() !== query) field.value = query;
    document.title = query === "" ? title : `${query} – ${title}`;
    sort.value = order;
    const chosen = Object.values(filter).flat().length;
    clear.hidden = chosen === 0;
    filters.querySelector("summary").dataset.chosen = chosen > 0 ? say(root.dataset.filters, { n: chosen }) : "";
  },

  // Nothing is asked.
  rest() {
    status.textContent = "";
    found.hidden = nothing.hidden = meant.hidden = true;
    results.removeAttribute("aria-busy");
    tell("");
  },

  wait() {
    status.textContent = root.dataset.loading;
    results.setAttribute("aria-busy", "true");
  },

  // Hits without snippets, those with all words first.
  show(result) {
    const { hits, total, corrected, problems } = result;
    shown.clear();
    // Pages that explain the portal come last, with all words too: the border stands before the first hit without.
    const first = hits.findIndex((hit) => !hit.complete);
    const end = first < 0 ? hits.length : first;
    whole.replaceChildren(...hits.slice(0, end).map(item));
    rest.replaceChildren(...hits.slice(end).map(item));
    rest.start = whole.children.length + 1;
    border.hidden = rest.children.length === 0;
    const kept = document.activeElement === more;
    more.hidden = hits.length === 0 || hits.length >= total;
    if (kept && more.hidden) links().at(-1)?.focus();
    found.hidden = total === 0 && clear.hidden;
    results.hidden = total === 0;
    nothing.hidden = total > 0 || problems.length > 0;
    results.removeAttribute("aria-busy");
    status.textContent = total === 0 && problems.length > 0 ? "" : count(result);
    meant.hidden = !corrected;
    if (corrected) {
      const link = meant.querySelector("a");
      link.textContent = corrected;
      link.href = instead(corrected);
    }
    tell(problems.length > 0 ? root.dataset.partial : "");
  },

  snippets({ hits, problems }) {
    if (problems.length > 0) tell(root.dataset.partial);
    for (const hit of hits) {
      const entry = shown.get(hit.url);
      if (!entry || hit.snippet.length === 0) continue;
      const [link, , text] = entry.children;
      fill(text, hit.snippet);
      text.hidden = false;
      link.href = root.dataset.root + hit.url + fragment(hit.url, hit.snippet);
    }
  },

  // The whole answer: its filters, and the numbers that the first look could not know.
  facets(result) {
    const { facets, problems, total } = result;
    const said = total === 0 && problems.length > 0 ? "" : count(result);
    if (status.textContent !== said) status.textContent = said;
    more.hidden = more !== document.activeElement && (total === 0 || result.hits.length >= total);
    const values = new Map(facets.map((facet) => [facet.name, facet.values]));
    for (const fieldset of fieldsets) offer(fieldset, values.get(fieldset.dataset.facet) ?? []);
    if (problems.length > 0) tell(root.dataset.partial);
  },

  fail({ code }) {
    const { failed, slow, old } = root.dataset;
    status.textContent = "";
    found.hidden = nothing.hidden = meant.hidden = true;
    results.removeAttribute("aria-busy");
    tell({ zeit: slow, format: old }[code] ?? failed);
  },

  onChoose: (act) =>
    filters.addEventListener("change", ({ target }) => act(target.name, target.value, target.checked)),
  onClear: (act) => clear.addEventListener("click", () => (act(), filters.querySelector("summary").focus())),
  onSort: (act) => sort.addEventListener("change", () => act(sort.value)),
  onMore: (act) => more.addEventListener("click", act),
  onRetry: (act) => (retry = act),
};

problem.addEventListener("click", ({ target }) => {
  if (target.matches("button")) retry();
});

// Arrows lead from the field through the hits and back, Escape to the field; there it empties it.
root.addEventListener("keydown", (event) => {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const all = links();
  const at = all.indexOf(event.target);
  const inField = event.target === field;
  if (!inField && at < 0) return;
  if (event.key === "Escape" && inField && field.value !== "") {
    field.value = "";
    field.dispatchEvent(new Event("input"));
  } else if (event.key === "Escape" && !inField) field.focus();
  else if (event.key === "ArrowDown" && at + 1 < all.length) all[at + 1].focus();
  else if (event.key === "ArrowUp" && at > 0) all[at - 1].focus();
  else if (event.key === "ArrowUp" && at === 0) field.focus();
  else return;
  event.preventDefault();
});

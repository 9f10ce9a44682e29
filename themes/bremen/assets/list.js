// Sorts tables, and filters the lists of measures, of reports and of what stands out. Without it every list is complete all the same.
//
// A list that fits one page is filtered and sorted in the page; a longer one has all its rows in `liste.json`, fetched
// when someone first filters or sorts. What was chosen stands in the address. (No module: browsers refuse modules in pages
// that are opened from a folder.)

(() => {
  "use strict";

  const ROWS = 100;
  const order = new Intl.Collator(document.documentElement.lang, { numeric: true });
  // Numbers as the page writes them.
  const written = new Intl.NumberFormat(document.documentElement.lang);
  const put = (words, n, m) => words.replace("{n}", written.format(n)).replace("{m}", written.format(m));

  // What rows are made of.
  const ELEMENTS = /^(?:tr|td|th|a|abbr|b|bdi|br|code|data|div|em|i|li|mark|ol|p|small|span|strong|sub|sup|time|ul|wbr)$/;
  const ATTRIBUTES = /^(?:class|colspan|datetime|dir|hreflang|lang|role|rowspan|scope|title|value|(?:aria|data)-[\w-]+)$/;

  // A text as the search folds it: one form of every letter, nothing that nobody sees, no accents; list numbers and words
  // in one piece (`D 40`, `6-b`, `E-Akte`), numbers without their groups. `short` makes `ue` what `ü` is.
  const short = (text) => text.replace(/([aou])e/g, "$1");
  const folded = (text) =>
    text
      .replace(/\p{DI}/gu, "")
      .normalize("NFKC")
      .toLowerCase()
      .replaceAll("ß", "ss")
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .replace(/[^\p{L}\p{N}\s]+/gu, "")
      .replace(/(?<![\p{L}\p{N}])(?:(\p{L}) (?=\d{1,3}(?![\p{L}\p{N}]))|(\d{1,3}) (?=\p{L}(?![\p{L}\p{N}])))/gu, "$1$2");

  // What is looked for in a row, folded once: its cells, line by line.
  const texts = new WeakMap();
  function textOf(row) {
    if (!texts.has(row)) {
      const text = [...row.cells].map((cell) => folded(cell.textContent)).join("\n");
      texts.set(row, `${text}\n${short(text)}`);
    }
    return texts.get(row);
  }

  // Whether a column sorts by numbers.
  const counts = (head) => head.matches(".number, [data-number]");

  // What a cell is sorted by: a number in columns of numbers, else its words, or what stands for them; nothing where it
  // says nothing.
  function worth(row, column, isNumber) {
    const cell = row.cells[column];
    const text = (cell.dataset.worth ?? cell.textContent).trim();
    if (text === "–" || text === "") return null;
    return isNumber ? Number(text.replace(/[^\d-]/g, "")) : text;
  }

  // Rows in the order of a column; what says nothing stays at the end, and equals keep their order.
  function sorted(rows, head, isDescending) {
    const isNumber = counts(head);
    const keyed = rows.map((row) => [row, worth(row, head.cellIndex, isNumber)]);
    const sign = isDescending ? -1 : 1;
    keyed.sort(([, a], [, b]) => {
      if (a === null || b === null) return (a === null) - (b === null);
      return sign * (isNumber ? a - b : order.compare(a, b));
    });
    return keyed.map(([row]) => row);
  }

  // Makes the column heads of a table buttons. `choose` gets the name of the column that was clicked.
  function sortable(table, choose) {
    for (const head of table.tHead.rows[0].cells) {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "sort";
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener("click", () => choose(head));
    }
  }

  // Tells which column a table is sorted by; none for its own order.
  function mark(table, sorted, isDescending) {
    for (const head of table.tHead.rows[0].cells) {
      if (head === sorted) head.setAttribute("aria-sort", isDescending ? "descending" : "ascending");
      else head.removeAttribute("aria-sort");
    }
  }

  // Columns of numbers begin with the greatest, words with A; a second click turns that round.
  const isNextDescending = (head) => {
    const now = head.getAttribute("aria-sort");
    return now ? now === "ascending" : counts(head);
  };

  for (const table of document.querySelectorAll("table[data-sortable]:not([data-list])")) {
    sortable(table, (head) => {
      const isDescending = isNextDescending(head);
      table.tBodies[0].append(...sorted([...table.tBodies[0].rows], head, isDescending));
      mark(table, head, isDescending);
    });
  }

  const form = document.querySelector("[data-filters]");
  const table = document.querySelector("table[data-list]");
  if (form && table) filters(form, table);

  function filters(form, table) {
    const words = form.dataset;
    const status = document.querySelector("[data-filter-status]");
    const pagers = document.querySelectorAll(".pager");
    const body = table.tBodies[0];
    const here = [...body.rows];
    const selects = [...form.querySelectorAll("select")];
    const isElsewhere = "elsewhere" in words;
    let all;
    let latest = 0;

    // From a folder the other pages of a long list cannot be fetched: then the ready-made lists have to do.
    const isOutOfReach = location.protocol === "file:" && Boolean(words.all);
    form.hidden = isOutOfReach;
    words.ready = "";

    // Rows of what `liste.json` says. It is read in a document of its own, where nothing runs and nothing loads, and rows
    // are built from what rows are made of; addresses in it are as they are on the list's first page.
    function parsed(lines) {
      const read = new DOMParser().parseFromString(`<table><tbody>${lines.join("")}`, "text/html");
      return [...read.querySelectorAll("table > tbody > tr")].flatMap(built);
    }

    function built(node) {
      if (node.nodeType === Node.TEXT_NODE) return [node.data];
      if (!ELEMENTS.test(node.localName)) return [];
      const element = document.createElement(node.localName);
      for (const { name, value } of node.attributes) if (ATTRIBUTES.test(name)) element.setAttribute(name, value);
      if (node.hasAttribute("href")) {
        const to = new URL(node.getAttribute("href"), form.action);
        if (/^(?:https?|file):$/.test(to.protocol)) element.href = to.href;
      }
      element.append(...[...node.childNodes].flatMap(built));
      return [element];
    }

    async function everything() {
      if (!words.all) return here;
      const answer = await fetch(words.all);
      if (!answer.ok) throw new Error(`${words.all}: ${answer.status}`);
      return parsed((await answer.json()).zeilen);
    }

    const chosen = () => {
      const state = new URLSearchParams(new FormData(form));
      for (const [name, value] of [...state]) if (!value.trim()) state.delete(name);
      return state;
    };

    // Goes to a state: on the list of all in the page, from a prebuilt list to the list of all.
    function go(state, how = "pushState") {
      const query = state.size > 0 ? `?${state}` : "";
      if (isElsewhere) location.assign(form.action + query);
      else {
        history[how](null, "", location.pathname + query);
        show(state);
      }
    }

    function fits(row, state, parts) {
      if (selects.some(({ name }) => state.get(name) && row.dataset[name] !== state.get(name))) return false;
      return parts.every((part) => textOf(row).includes(part) || textOf(row).includes(short(part)));
    }

    async function show(state) {
      const turn = ++latest;
      const isPlain = state.size === 0;
      for (const pager of pagers) pager.hidden = !isPlain;
      try {
        if (!isPlain) all ??= await everything();
      } catch {
        if (turn === latest) status.textContent = words.failed;
        return;
      }
      // Someone has gone on meanwhile.
      if (turn !== latest) return;
      const [name, isDescending] = [(state.get("sortierung") ?? "").replace(/^-/, ""), /^-/.test(state.get("sortierung"))];
      const head = [...table.tHead.rows[0].cells].find((cell) => cell.dataset.sort === name);
      mark(table, head, isDescending);
      if (isPlain) {
        body.replaceChildren(...here);
        paging(1, 1, state);
        status.textContent = "";
        return;
      }
      const parts = folded(state.get("q") ?? "").split(/\s+/).filter(Boolean);
      let rows = all.filter((row) => fits(row, state, parts));
      if (head) rows = sorted(rows, head, isDescending);
      const pages = Math.max(1, Math.ceil(rows.length / ROWS));
      const number = Math.min(pages, Math.max(1, Number.parseInt(state.get("seite"), 10) || 1));
      body.replaceChildren(...rows.slice((number - 1) * ROWS, number * ROWS));
      paging(number, pages, state);
      status.textContent = put(rows.length === 1 ? words.one : words.many, rows.length, all.length);
    }

    // The way through what was found, where it does not fit one page.
    const way = document.createElement("nav");
    way.className = "pager";
    way.setAttribute("aria-label", words.pages);
    table.parentElement.after(way);

    function paging(number, pages, state) {
      way.hidden = pages < 2;
      if (way.hidden) return;
      const place = document.createElement("p");
      place.textContent = put(words.page, number, pages);
      const step = (text, to) => {
        const button = document.createElement("button");
        button.type = "button";
        button.textContent = text;
        button.disabled = to < 1 || to > pages;
        button.addEventListener("click", () => {
          const next = new URLSearchParams(state);
          next.set("seite", to);
          go(next);
          table.parentElement.scrollIntoView();
        });
        return button;
      };
      way.replaceChildren(place, step(words.previous, number - 1), step(words.next, number + 1));
    }

    // Puts a state into the form.
    function fill(state) {
      form.elements.q.value = state.get("q") ?? "";
      for (const select of selects) select.value = state.get(select.name) ?? "";
    }

    // What the filters say, with the order that was chosen before.
    function filtered() {
      const state = chosen();
      const order = new URLSearchParams(location.search).get("sortierung");
      if (order && !isElsewhere) state.set("sortierung", order);
      return state;
    }

    form.addEventListener("submit", (event) => {
      event.preventDefault();
      go(filtered());
    });
    form.addEventListener("reset", (event) => {
      event.preventDefault();
      fill(new URLSearchParams());
      go(new URLSearchParams());
    });
    if (!isElsewhere) {
      for (const select of selects) select.addEventListener("change", () => go(filtered()));
      let waiting;
      form.elements.q.addEventListener("input", () => {
        clearTimeout(waiting);
        waiting = setTimeout(() => go(filtered(), "replaceState"), 250);
      });
    }
    if (!isOutOfReach) {
      sortable(table, (head) => {
        const isDescending = isNextDescending(head);
        if (isElsewhere && (!words.all || pagers.length === 0)) {
          body.append(...sorted([...body.rows], head, isDescending));
          mark(table, head, isDescending);
          return;
        }
        const state = chosen();
        state.set("sortierung", (isDescending ? "-" : "") + head.dataset.sort);
        go(state);
      });
    }
    // A number elsewhere may lead to a prebuilt list with a filter or an order of its own: both together are a state of the
    // list of all.
    if (isElsewhere) {
      if (location.search && !isOutOfReach) {
        const state = chosen();
        for (const [name, value] of new URLSearchParams(location.search)) state.set(name, value);
        location.replace(`${form.action}?${state}`);
      }
      return;
    }
    const arrive = () => {
      const state = new URLSearchParams(location.search);
      fill(state);
      show(state);
    };
    addEventListener("popstate", arrive);
    if (location.search) arrive();
  }
})();

// Small helps for readers. Everything works without them.

(() => {
  "use strict";

  // From a folder there is no server that answers `ziele/` with its `index.html`.
  if (location.protocol === "file:") {
    for (const link of document.querySelectorAll("a[href], form[action]")) {
      const name = link.tagName === "FORM" ? "action" : "href";
      const written = link.getAttribute(name);
      if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(written)) continue;
      link.setAttribute(name, written.replace(/^([^?#]*\/)(?=$|[?#])/, "$1index.html"));
    }
    for (const note of document.querySelectorAll("[data-from-folder]")) note.hidden = false;
  }

  // Who follows a link to what is folded up, or to its heading, finds it open.
  const unfold = () => {
    const place = document.getElementById(location.hash.slice(1));
    const folded = place?.matches(".moves") ? [...place.children] : [place?.closest("details")];
    if (!folded[0]) return;
    for (const one of folded) one.open = true;
    place.scrollIntoView();
  };
  addEventListener("hashchange", unfold);
  unfold();

  // Browsers that cannot be told in the style sheet to print what is folded up have to find it open.
  if (!CSS.supports("selector(::details-content)")) {
    let opened = [];
    const open = (isOpen) => opened.forEach((one) => (one.open = isOpen));
    addEventListener("beforeprint", () => {
      opened = [...document.querySelectorAll("details.folded:not([open])")];
      open(true);
    });
    addEventListener("afterprint", () => open(false));
  }

  // A table or an example that fits needs no stop for the keyboard.
  const regions = document.querySelectorAll(".table-scroll, pre[tabindex]");
  const settle = () => {
    for (const region of regions) {
      if (region.scrollWidth > region.clientWidth) region.setAttribute("tabindex", "0");
      else region.removeAttribute("tabindex");
    }
  };
  if (regions.length > 0) {
    settle();
    addEventListener("resize", settle);
    // What was folded up had no width.
    addEventListener("toggle", settle, true);
    // Where a part of a link is in sight, browsers leave the rest of it beyond the edge of its table.
    addEventListener("focusin", ({ target }) => {
      const isBeyond = target.matches(":focus-visible") && target.parentElement?.closest(".table-scroll");
      if (isBeyond) target.scrollIntoView({ block: "nearest", inline: "nearest" });
    });
  }

  // A citation and an example can be copied, where the browser lets pages do that.
  const words = document.currentScript.dataset;
  for (const citation of navigator.clipboard ? document.querySelectorAll(".citation, .example") : []) {
    const text = citation.textContent.trim();
    const button = document.createElement("button");
    button.type = "button";
    button.className = "copy";
    button.textContent = citation.dataset.copy ?? words.copy;
    const said = document.createElement("span");
    said.className = "copied";
    said.setAttribute("role", "status");
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(text);
      said.textContent = words.copied;
    });
    citation.append(button, said);
  }
})();

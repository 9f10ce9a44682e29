// Three small helps for readers. Everything works without them.

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
  }

  // A table that fits needs no stop for the keyboard.
  const regions = document.querySelectorAll(".table-scroll");
  const settle = () => {
    for (const region of regions) {
      if (region.scrollWidth > region.clientWidth) region.setAttribute("tabindex", "0");
      else region.removeAttribute("tabindex");
    }
  };
  if (regions.length > 0) {
    settle();
    addEventListener("resize", settle);
  }

  // What is there to be copied gets a button for it. It says what it did; the words stand at what is copied.
  for (const source of navigator.clipboard ? document.querySelectorAll("[data-kopieren]") : []) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "copy";
    button.textContent = source.dataset.kopieren;
    button.setAttribute("aria-live", "polite");
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(source.textContent);
      button.textContent = source.dataset.kopiert;
      setTimeout(() => (button.textContent = source.dataset.kopieren), 3000);
    });
    source.after(button);
  }
})();

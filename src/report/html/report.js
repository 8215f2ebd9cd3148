// Sorting and filtering. Without it the page is whole and open to read.
"use strict";
{
  const all = (selector, from = document) => [...from.querySelectorAll(selector)];

  // A head of a table sorts its rows: first the other way round for figures, then to and fro.
  for (const head of all("th[data-sort]")) {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener("click", () => {
      const numbers = head.dataset.sort === "number";
      const was = head.getAttribute("aria-sort");
      const up = was ? was === "descending" : !numbers;
      for (const other of head.parentNode.cells) other.removeAttribute("aria-sort");
      head.setAttribute("aria-sort", up ? "ascending" : "descending");
      const value = (row) => {
        const cell = row.cells[head.cellIndex];
        return numbers ? Number(cell.dataset.v) : cell.textContent;
      };
      const body = head.closest("table").tBodies[0];
      const compare = (a, b) => (numbers ? value(a) - value(b) : value(a).localeCompare(value(b), document.documentElement.lang));
      body.append(...[...body.rows].sort((a, b) => (up ? compare(a, b) : compare(b, a))));
    });
  }

  const form = document.getElementById("controls");
  if (form) {
    const texts = all(".texts > li");
    const parts = all("details");
    const pages = all("section.page");
    const words = new Map();
    const wordsOf = (text) => {
      if (!words.has(text)) words.set(text, text.textContent.toLocaleLowerCase());
      return words.get(text);
    };
    const count = form.elements.count;
    const number = (value) => value.toLocaleString(document.documentElement.lang);

    const filter = () => {
      const states = new Set(all("input[name=state]:checked", form).map((box) => box.value));
      const found = form.elements.found.checked;
      const wanted = form.elements.search.value.trim().toLocaleLowerCase();
      const language = form.elements.language.value;
      const page = form.elements.page.value;
      let shown = 0;
      for (const part of parts) {
        const asked = (!language || part.dataset.l === language) && (!page || part.parentNode.id === page);
        let own = 0;
        for (const text of part.querySelectorAll(".texts > li")) {
          const fits = asked && states.has(text.dataset.s) && (!found || text.dataset.f !== "0") && (!wanted || wordsOf(text).includes(wanted));
          text.hidden = !fits;
          own += fits;
        }
        part.hidden = own === 0;
        if (wanted && own) part.open = true;
        shown += own;
      }
      for (const section of pages) section.hidden = !all("details", section).some((part) => !part.hidden);
      count.textContent = count.dataset.text.replace("%1", number(shown)).replace("%2", number(texts.length));
      document.getElementById("nothing").hidden = shown > 0;
    };

    const order = () => {
      const by = form.elements.order.value;
      for (const list of all(".texts")) {
        list.append(...[...list.children].sort((a, b) => a.dataset[by] - b.dataset[by] || a.dataset.n - b.dataset.n));
      }
    };

    let waiting;
    form.addEventListener("input", (event) => {
      clearTimeout(waiting);
      if (event.target.name === "order") order();
      else waiting = setTimeout(filter, event.target.name === "search" ? 200 : 0);
    });
    form.addEventListener("submit", (event) => event.preventDefault());
    const toggle = (open) => () => parts.forEach((part) => { part.open = open; });
    form.elements.open.addEventListener("click", toggle(true));
    form.elements.close.addEventListener("click", toggle(false));
    form.hidden = false;
    filter();
  }

  // A link into a folded part unfolds it, in browsers that do not do so by themselves.
  const reveal = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const part = target && target.closest("details");
    if (part && !part.open) {
      part.open = true;
      target.scrollIntoView();
    }
  };
  addEventListener("hashchange", reveal);
  reveal();
}

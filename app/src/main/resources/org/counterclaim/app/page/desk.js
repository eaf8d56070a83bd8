// Keys, copying, and forms that send themselves. Without this file every page still works.
"use strict";
{
  const help = document.getElementById("help");
  const said = document.querySelector(".said");
  const marks = "li.card, .entries > li, table.entries-table tbody tr, .quotes > li, .timeline .saying, .sites > li, .found > li, .trail > li";
  let here = null;
  let waitsForPlace = 0;

  const say = (words) => {
    said.textContent = words;
    setTimeout(() => { said.textContent = ""; }, 2500);
  };

  const copy = async (button) => {
    try {
      await navigator.clipboard.writeText(button.dataset.copy);
      say("Copied with its citation");
    } catch {
      say("The browser does not let us copy");
    }
  };

  const step = (by) => {
    const all = [...document.querySelectorAll(marks)].filter((each) => each.checkVisibility());
    if (all.length === 0) {
      return;
    }
    const chosen = document.querySelector("li.card.chosen") || here;
    const next = all[Math.min(all.length - 1, Math.max(0, all.indexOf(chosen) + by))];
    if (here) {
      here.classList.remove("here");
    }
    here = next;
    here.classList.add("here");
    if (here.matches("li.card")) {
      location.replace("#" + here.id);
      here.focus({ preventScroll: true });
    } else {
      const link = here.querySelector("a.go") || here.querySelector("a");
      (link || here).focus({ preventScroll: true });
      here.scrollIntoView({ block: "nearest" });
    }
  };

  for (const button of document.querySelectorAll("button.copy, button.keys")) {
    button.hidden = false;
  }
  document.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (button && button.matches(".copy")) {
      event.stopPropagation();
      copy(button);
    } else if (button && button.matches(".keys")) {
      help.showModal();
    }
  }, true);
  document.addEventListener("change", (event) => {
    const form = event.target.closest("form[data-auto]");
    if (form) {
      form.requestSubmit();
    }
  });
  // Names to choose from follow what is typed, where the ledger has more than the page brought along.
  let typing = 0;
  document.addEventListener("input", (event) => {
    const what = event.target.dataset.suggest;
    const words = event.target.value.trim();
    clearTimeout(typing);
    if (what && words.length > 1 && event.target.list && event.inputType) {
      const list = event.target.list;
      typing = setTimeout(async () => {
        let found = [];
        try {
          const answer = await fetch(`/api/v1/${what}?limit=20&words=${encodeURIComponent(words)}`);
          found = answer.ok ? (await answer.json())[what].map((each) => each.name) : [];
        } catch {
          return; // The server is gone; what is typed can still be sent once it is back.
        }
        const known = new Set([...list.options].map((each) => each.value));
        for (const name of new Set(found)) {
          if (!known.has(name)) {
            list.append(new Option(name, name));
          }
        }
      }, 250);
    }
  });
  // An empty filter does not belong into an address that people share.
  document.addEventListener("submit", (event) => {
    if (event.target.method === "get") {
      for (const field of event.target.elements) {
        field.disabled = field.disabled || (field.name && field.value === "");
      }
    }
  });
  window.addEventListener("pageshow", () => {
    for (const field of document.querySelectorAll("form[method=get] :disabled")) {
      field.disabled = false;
    }
  });
  // Paper cannot unfold anything.
  let folded = [];
  window.addEventListener("beforeprint", () => {
    folded = [...document.querySelectorAll("details.rest:not([open])")];
    folded.forEach((each) => { each.open = true; });
  });
  window.addEventListener("afterprint", () => folded.forEach((each) => { each.open = false; }));
  // A map inside a page is fetched when somebody wants to see it.
  const where = document.querySelector("details[data-map]");
  if (where) {
    where.addEventListener("toggle", () => {
      const style = document.createElement("link");
      style.rel = "stylesheet";
      style.href = "/leaflet.css";
      document.head.prepend(style);
      for (const source of ["/leaflet.js", "/map.js"]) {
        const script = document.createElement("script");
        script.src = source;
        script.async = false;
        document.head.append(script);
      }
    }, { once: true });
  }
  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest("input, textarea, select, dialog[open]");
    if (typing || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    const key = event.key;
    if (Date.now() - waitsForPlace < 1500) {
      waitsForPlace = 0;
      const entry = [...document.querySelectorAll("[data-key]")].find((each) => each.dataset.key === key);
      if (entry) {
        event.preventDefault();
        entry.click();
      }
    } else if (key === "g") {
      waitsForPlace = Date.now();
    } else if (key === "j" || key === "k") {
      event.preventDefault();
      step(key === "j" ? 1 : -1);
    } else if (key === "/") {
      event.preventDefault();
      document.querySelector(".find input[type=search]").focus();
    } else if (key === "?") {
      help.showModal();
    } else if (key === "c") {
      const button = document.querySelector("li.card.chosen button.copy");
      if (button) {
        copy(button);
      }
    }
  });
}

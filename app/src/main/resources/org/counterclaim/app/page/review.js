// Keys of the review: they press the buttons of the chosen entry. Without this file the buttons work.
"use strict";
{
  const buttons = { a: "button.accept", x: "button.reject", e: "a.edit" };
  let wentSomewhere = 0;

  // One asks for the name once a page, not with every entry.
  const names = [...document.querySelectorAll("input[name=who]:not([type=hidden])")];
  for (const name of names.slice(1)) {
    name.required = false;
    name.closest("label").hidden = true;
  }
  document.addEventListener("submit", (event) => {
    if (names.length > 1 && event.target.method === "post" && !event.target.contains(names[0])) {
      if (names[0].reportValidity()) {
        event.target.querySelector("input[name=who]").value = names[0].value;
      } else {
        event.preventDefault();
      }
    }
  });

  document.addEventListener("keydown", (event) => {
    if (event.target.closest("input, textarea, select, dialog[open]") || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    if (event.key === "g") {
      wentSomewhere = Date.now();
      return;
    }
    if (Date.now() - wentSomewhere < 1500) {
      return;
    }
    const entry = document.querySelector(".entries > li.here") || document.querySelector(".entries > li");
    const button = event.key === "u"
      ? document.querySelector(".trail button.undo")
      : buttons[event.key] && entry && entry.querySelector(buttons[event.key]);
    if (button) {
      event.preventDefault();
      button.click();
    }
  });
}

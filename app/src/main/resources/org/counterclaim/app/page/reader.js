// Shows the statement a mark belongs to without moving the text. Without this file the marks are
// plain links to the same statements.
"use strict";
document.documentElement.classList.add("scripted");

const panel = document.querySelector(".panel");

function choose(id, scrollText) {
  for (const old of document.querySelectorAll(".chosen")) {
    old.classList.remove("chosen");
  }
  const card = id && document.getElementById(id);
  if (!card || !card.classList.contains("card")) {
    panel.classList.remove("open");
    return;
  }
  const marks = [...document.querySelectorAll(".mark")].filter((mark) =>
    mark.dataset.of.split(" ").includes(card.dataset.statement));
  card.classList.add("chosen");
  panel.classList.add("open");
  for (const mark of marks) {
    mark.classList.add("chosen");
  }
  panel.scrollTop += card.getBoundingClientRect().top - panel.getBoundingClientRect().top - 8;
  if (scrollText && marks.length > 0) {
    marks[0].scrollIntoView({ block: "center" });
  }
}

if (panel) {
  document.addEventListener("click", (event) => {
    const mark = event.target.closest("a.mark");
    const card = event.target.closest(".card");
    if (mark) {
      event.preventDefault();
      history.replaceState(null, "", mark.getAttribute("href"));
      choose(mark.getAttribute("href").slice(1), false);
    } else if (card && String(getSelection()) === "") {
      event.preventDefault();
      history.replaceState(null, "", "#" + card.id);
      choose(card.id, true);
    }
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      choose("", false);
    }
  });
  // Words that are chosen in the text go along to where one adds a statement.
  const missed = document.querySelector("a.missed");
  const text = document.querySelector(".reader .text");
  if (missed && text) {
    const plain = missed.href;
    document.addEventListener("selectionchange", () => {
      const words = String(getSelection()).trim();
      const inside = words !== "" && words.length < 400 && text.contains(getSelection().anchorNode);
      const address = new URL(plain);
      if (inside) {
        address.searchParams.set("words", words);
        const before = document.createRange();
        before.setStart(text, 0);
        before.setEnd(getSelection().getRangeAt(0).startContainer, getSelection().getRangeAt(0).startOffset);
        address.searchParams.set("near", String(before).length);
      }
      missed.href = address;
    });
  }
  window.addEventListener("hashchange", () => choose(location.hash.slice(1), true));
  choose(location.hash.slice(1), true);
}

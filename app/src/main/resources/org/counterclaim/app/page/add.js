// Files that are dropped on the form, and what becomes of what was added.
"use strict";
{
  const drop = document.querySelector(".drop");
  if (drop) {
    const field = drop.querySelector("input");
    // The server would stop listening in the middle of what is too large.
    const weigh = () => {
      const sizes = [...field.files].map((file) => file.size / 1048576);
      const tooLarge = sizes.some((size) => size > field.dataset.mostEach)
        || sizes.reduce((sum, size) => sum + size, 0) > field.dataset.mostInAll;
      field.setCustomValidity(tooLarge ? field.dataset.tooLarge : "");
      field.reportValidity();
    };
    field.addEventListener("change", weigh);
    for (const name of ["dragover", "dragleave", "drop"]) {
      drop.addEventListener(name, (event) => {
        event.preventDefault();
        drop.classList.toggle("over", name === "dragover");
        if (name === "drop" && event.dataTransfer.files.length > 0) {
          field.files = event.dataTransfer.files;
          weigh();
        }
      });
    }
  }
  const list = document.querySelector("[data-events]");
  if (list) {
    const events = new EventSource(list.dataset.events);
    events.addEventListener("item", (event) => {
      const item = JSON.parse(event.data);
      const entry = list.querySelector(`[data-number="${item.number}"]`);
      entry.className = item.state;
      entry.querySelector(".state").textContent = item.state;
      if (item.report !== "") {
        const link = document.createElement("a");
        link.className = "go";
        link.href = "/reports/" + item.report;
        link.textContent = item.words;
        entry.querySelector(".name").replaceChildren(link);
      } else if (item.state === "rejected") {
        entry.querySelector(".reason").textContent = item.words;
      }
    });
    events.addEventListener("done", () => {
      events.close();
      document.getElementById("adding-state").textContent = "Done.";
    });
  }
}

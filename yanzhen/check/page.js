"use strict";
const mark = (key, on) => {
  for (const part of document.querySelectorAll(`[data-key~="${CSS.escape(key)}"]`)) {
    part.classList.toggle("lit", on);
  }
};
// A cell of a roster has two keys: its own, and that of its row, which lights all its cells.
const first = (part) => part.dataset.key.split(" ")[0];
const keyOf = (event) => {
  const part = event.target.closest?.("[data-key]");
  return part && first(part);
};
const listen = (name, on) => document.addEventListener(name, (event) => {
  const key = keyOf(event);
  if (key) mark(key, on);
});
listen("mouseover", true);
listen("mouseout", false);
listen("focusin", true);
listen("focusout", false);
const show = (event) => {
  const from = event.target.closest?.("[data-key]");
  if (!from) return;
  const twins = [...document.querySelectorAll(`[data-key~="${CSS.escape(first(from))}"]`)];
  const drawn = (part) => part instanceof SVGElement;
  const other = twins.find((part) => drawn(part) !== drawn(from));
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  other?.scrollIntoView({ block: "center", behavior: calm ? "auto" : "smooth" });
};
document.addEventListener("click", show);
document.addEventListener("keydown", (event) => {
  if (event.key === "Enter") show(event);
});

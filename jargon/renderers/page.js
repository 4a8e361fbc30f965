// Escape puts a card away; the next word brings cards back. A tap shows a card and does not follow the link.
(() => {
  const quiet = document.body.classList;
  addEventListener("keydown", (event) => { if (event.key === "Escape") quiet.add("quiet"); });
  for (const kind of ["focusin", "mouseover"]) {
    addEventListener(kind, (event) => { if (!event.target.closest?.(".term")) return; quiet.remove("quiet"); });
  }
  addEventListener("click", (event) => {
    const link = event.target.closest?.(".term > a");
    if (link && matchMedia("(hover: none)").matches) { event.preventDefault(); link.focus(); }
  });
})();

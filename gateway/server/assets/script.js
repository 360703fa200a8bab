// What the page does without this script, it does with it: this only takes files
// that are dragged, spares a reload, and copies commands.
(() => {
  const status = () => document.getElementById("status");
  const say = (what) => { status().textContent = status().dataset[what]; };

  // A jump within the page, as the skip link makes, changes only the fragment.
  const here = () => location.pathname + location.search;
  let shown = here();

  // Answers replace the content of the page; the address is the one of the answer.
  const go = async (address, options) => {
    say("working");
    document.body.setAttribute("aria-busy", "true");
    try {
      const answer = await fetch(address, { ...options, headers: { Accept: "text/html" } });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      document.title = page.title;
      document.querySelector("header").replaceWith(page.querySelector("header"));
      document.getElementById("main").replaceWith(page.getElementById("main"));
      if (answer.redirected || !options) history.pushState(null, "", answer.url);
      shown = here();
      begin();
      say("done");
      (document.querySelector("#missing input, #missing select") || document.getElementById("result"))?.focus();
      document.getElementById("result")?.scrollIntoView();
    } catch {
      say("failed");
    } finally {
      document.body.removeAttribute("aria-busy");
    }
  };

  const begin = () => {
    const drop = document.getElementById("drop");
    const zone = document.getElementById("dropzone");
    const file = document.getElementById("file");
    if (drop) {
      drop.addEventListener("submit", (event) => {
        event.preventDefault();
        go(drop.action, { method: "POST", body: new FormData(drop) });
      });
      file.addEventListener("change", () => { if (file.files.length) drop.requestSubmit(); });
      for (const name of ["dragenter", "dragover"]) {
        zone.addEventListener(name, (event) => { event.preventDefault(); zone.classList.add("over"); });
      }
      for (const name of ["dragleave", "drop"]) {
        zone.addEventListener(name, () => zone.classList.remove("over"));
      }
      zone.addEventListener("drop", (event) => {
        event.preventDefault();
        if (!event.dataTransfer.files.length) return;
        file.files = event.dataTransfer.files;
        drop.requestSubmit();
      });
    }
    const again = document.getElementById("again");
    again?.addEventListener("submit", (event) => {
      event.preventDefault();
      go(`${again.getAttribute("action")}?${new URLSearchParams([...new FormData(again)].filter(([, value]) => value))}`);
    });
    for (const button of document.querySelectorAll("button.copy")) {
      button.hidden = !navigator.clipboard;
      button.addEventListener("click", async () => {
        await navigator.clipboard.writeText(document.querySelector(button.dataset.copy).textContent);
        say("copied");
      });
    }
  };

  // A file dropped beside the area must not replace the page.
  for (const name of ["dragover", "drop"]) {
    addEventListener(name, (event) => event.preventDefault());
  }
  addEventListener("popstate", () => { if (here() !== shown) location.reload(); });
  begin();
})();

// Keeps an open page up to date, and what is typed on it safe. Without it all works; one asks anew oneself.
"use strict";
(() => {
  const main = () => document.querySelector("main");
  const news = document.querySelector("#nieuws");
  const stream = document.body.dataset.stroom;
  const EVERY_MS = 60000;
  let typed = document.querySelector(".melding.fout, .melding.let-op[role=alert]") !== null;
  let sending = false;
  let source;

  document.addEventListener("input", event => {
    if (event.target.closest("form[method=post]")) typed = true;
  });
  document.addEventListener("submit", () => { sending = true; });
  window.addEventListener("beforeunload", event => {
    if (typed && !sending) event.preventDefault();
  });
  window.addEventListener("pageshow", () => { sending = false; });
  if (!stream) return;

  // Those that a person would call the same; several parts have the same button.
  const known = e => e.id || e.name || e.textContent.trim();
  const alike = e => [...main().querySelectorAll(e.tagName)].filter(other => known(other) === known(e));
  const say = text => { news.textContent = text; };

  async function refresh() {
    if (sending || document.hidden) return;
    let answer;
    try {
      answer = await fetch(location.href, { headers: { Accept: "text/html" } });
    } catch (unreachable) {
      return;
    }
    if (!answer.ok) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = page.querySelector("main");
    if (!fresh || fresh.dataset.stand === main().dataset.stand) return;
    if (typed) {
      say("Dit dossier veranderde terwijl u schreef. Uw tekst staat er nog; verstuurt u hem, dan ziet u wat er veranderde.");
      return;
    }
    const open = new Set([...main().querySelectorAll("details[open] > summary")].map(s => s.textContent));
    fresh.querySelectorAll("details > summary").forEach(s => { if (open.has(s.textContent)) s.parentElement.open = true; });
    const had = main().contains(document.activeElement) ? document.activeElement : null;
    const before = had ? alike(had) : [];
    main().replaceWith(document.adoptNode(fresh));
    document.title = page.title;
    // Rather none than another part's.
    const now = had ? alike(had) : [];
    const again = now.length === before.length && now[before.indexOf(had)];
    if (again) again.focus({ preventScroll: true });
    say("Bijgewerkt: " + (main().dataset.laatst || "dit dossier veranderde."));
  }

  function listen() {
    source = new EventSource(stream);
    source.addEventListener("moved", refresh);
  }
  // A browser opens few streams to one host, so a page that nobody looks at has none.
  document.addEventListener("visibilitychange", () => {
    if (document.hidden) {
      source.close();
    } else {
      listen();
      refresh();
    }
  });
  if (!document.hidden) listen();
  setInterval(refresh, EVERY_MS);
})();

// The query page works without this script. With it: the text is coloured and completed, an answer
// comes without a reload and can be cancelled, and this browser remembers what was asked.
(() => {
  const by = (id) => document.getElementById(id);
  const area = by("query");
  if (!area) return;

  const HISTORY = "passerelle-queries";
  const KEPT = 20;
  const status = by("run-status");
  const say = (what) => { status.textContent = what ? status.dataset[what] : ""; };

  // --- the editor -------------------------------------------------------------

  const words = `select construct ask describe where prefix base distinct reduced optional union minus filter
    exists not in bind values as order by asc desc group having limit offset count sum avg min max sample
    group_concat regex str lang datatype bound iri uri concat strlen substr ucase lcase contains strstarts
    strends replace abs round ceil floor year month day now if coalesce isiri isblank isliteral`.split(/\s+/);

  const completions = (prefixes) => (context) => {
    const word = context.matchBefore(/[?\w-]*:?[\w-]*/);
    if (!word || (word.from === word.to && !context.explicit)) return null;
    const text = context.state.doc.toString();
    const variables = [...new Set(text.match(/[?$]\w+/g))].map((label) => ({ label, type: "variable" }));
    const options = word.text.startsWith("?") ? variables : [
      ...words.map((label) => ({ label: label.toUpperCase(), type: "keyword" })),
      ...prefixes.map((label) => ({ label, type: "namespace" })),
      ...variables,
    ];
    return { from: word.from, options, validFor: /^[?\w-]*:?[\w-]*$/ };
  };

  const mount = () => {
    const cm = window.CodeMirror;
    if (!cm) return null;
    const { EditorView, EditorState, StateEffect, StateField, Decoration, tags } = cm;
    const marked = StateEffect.define();
    const marks = StateField.define({
      create: () => Decoration.none,
      update: (held, change) => {
        const effect = change.effects.find((effect) => effect.is(marked));
        if (effect) return effect.value;
        return change.docChanged ? Decoration.none : held;
      },
      provide: (field) => EditorView.decorations.from(field),
    });
    const colours = cm.HighlightStyle.define([
      { tag: tags.keyword, color: "var(--keyword)", fontWeight: "600" },
      { tag: [tags.string, tags.number, tags.literal, tags.atom], color: "var(--literal)" },
      { tag: [tags.variableName, tags.special(tags.variableName)], color: "var(--variable)" },
      { tag: [tags.comment], color: "var(--muted)", fontStyle: "italic" },
    ]);
    const theme = EditorView.theme({
      "&": { color: "var(--ink)", backgroundColor: "var(--paper)", fontSize: "0.9375rem", minHeight: "18rem" },
      "&.cm-focused": { outline: "none" },
      ".cm-scroller": { fontFamily: "var(--mono)", lineHeight: "1.5", minHeight: "18rem", maxHeight: "60vh" },
      ".cm-content": { caretColor: "var(--ink)" },
      ".cm-cursor": { borderLeftColor: "var(--ink)" },
      ".cm-gutters": { backgroundColor: "var(--tint)", color: "var(--muted)", border: "0" },
      ".cm-activeLine, .cm-activeLineGutter": { backgroundColor: "color-mix(in srgb, var(--tint) 60%, transparent)" },
      "&.cm-focused .cm-matchingBracket": { backgroundColor: "var(--tint)", outline: "1px solid var(--line)" },
      ".cm-wrong": { textDecoration: "underline wavy var(--bad) 2px", textUnderlineOffset: "3px" },
      ".cm-wrong-line": { backgroundColor: "color-mix(in srgb, var(--bad) 14%, transparent)" },
      ".cm-tooltip": { backgroundColor: "var(--paper)", color: "var(--ink)", border: "1px solid var(--line)" },
      ".cm-tooltip-autocomplete ul li[aria-selected]": { backgroundColor: "var(--accent)", color: "var(--paper)" },
    });
    // The policy of the site allows no style elements; in a shadow root the styles are adopted instead.
    const place = by("editor");
    const root = place.attachShadow({ mode: "open" });
    const box = root.appendChild(document.createElement("div"));
    const prefixes = [...document.querySelectorAll("#prefixes li")].map((item) => item.dataset.name);
    const run = { key: "Mod-Enter", run: () => { by("ask").requestSubmit(by("run")); return true; } };
    const view = new EditorView({
      root,
      parent: box,
      state: EditorState.create({
        doc: area.value,
        extensions: [
          cm.keymap.of([run, ...cm.completionKeymap, ...cm.closeBracketsKeymap, ...cm.historyKeymap, ...cm.defaultKeymap]),
          cm.lineNumbers(), cm.history(), cm.bracketMatching(), cm.closeBrackets(), cm.indentOnInput(),
          cm.highlightActiveLine(), cm.autocompletion({ override: [completions(prefixes)], activateOnTyping: true }),
          cm.StreamLanguage.define(cm.sparql), cm.syntaxHighlighting(colours), theme, marks,
          EditorView.lineWrapping,
          // Typed over a selection, Chromium would leave an element with a style of its own, which the policy refuses.
          EditorView.domEventHandlers({
            beforeinput: (event, view) => {
              if (event.inputType !== "insertText" || !event.data || view.state.selection.main.empty) return false;
              event.preventDefault();
              view.dispatch({ ...view.state.replaceSelection(event.data), userEvent: "input.type" });
              return true;
            },
          }),
          EditorView.contentAttributes.of({ "aria-label": by("query-label").textContent, id: "query-text" }),
          EditorView.updateListener.of((update) => { if (update.docChanged) area.value = update.state.doc.toString(); }),
        ],
      }),
    });
    place.hidden = false;
    area.hidden = true;
    by("query-label").addEventListener("click", () => view.focus());
    return {
      set: (text) => view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } }),
      mark: (line, column) => {
        const doc = view.state.doc;
        const at = doc.line(Math.min(Math.max(line, 1), doc.lines));
        const from = Math.min(at.from + Math.max(column - 1, 0), at.to);
        const rest = doc.sliceString(from, at.to).match(/^\S+/);
        const to = Math.min(from + (rest ? rest[0].length : 1), at.to);
        const found = [Decoration.line({ class: "cm-wrong-line" }).range(at.from)];
        if (to > from) found.push(Decoration.mark({ class: "cm-wrong" }).range(from, to));
        view.dispatch({ effects: marked.of(Decoration.set(found)), selection: { anchor: from }, scrollIntoView: true });
        view.focus();
      },
    };
  };

  const editor = mount() ?? {
    set: (text) => { area.value = text; },
    mark: (line, column) => {
      const before = area.value.split("\n").slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0);
      area.focus();
      area.setSelectionRange(before + column - 1, before + column);
    },
  };

  // --- what was asked before --------------------------------------------------

  const remembered = () => {
    try { return JSON.parse(localStorage.getItem(HISTORY)) ?? []; } catch { return []; }
  };
  const remember = (queries) => {
    try { localStorage.setItem(HISTORY, JSON.stringify(queries)); } catch { /* a browser that keeps nothing */ }
    show_history();
  };
  const first_words = (query) => query.replace(/^\s*(PREFIX|BASE)\s.*$/gim, "").replace(/\s+/g, " ").trim().slice(0, 90);
  const show_history = () => {
    const queries = remembered();
    by("history").hidden = queries.length === 0;
    by("history").querySelector("ol").replaceChildren(...queries.map((query) => {
      const item = document.createElement("li");
      const button = item.appendChild(document.createElement("button"));
      button.type = "button";
      button.className = "past";
      button.textContent = first_words(query) || query.slice(0, 90);
      button.title = query;
      button.addEventListener("click", () => editor.set(query));
      return item;
    }));
  };

  // --- running ----------------------------------------------------------------

  let running = null;

  const address = (query) => `/query?${new URLSearchParams({ query, lang: document.documentElement.lang })}`;

  const mark_failure = () => {
    const failed = by("failed");
    if (failed?.dataset.line) editor.mark(Number(failed.dataset.line), Number(failed.dataset.column));
  };

  const run = async () => {
    const query = area.value;
    if (!query.trim()) return;
    running?.abort();
    const mine = running = new AbortController();
    const begun = performance.now();
    say("running");
    const clock = setInterval(() => {
      status.textContent = `${status.dataset.running} ${((performance.now() - begun) / 1000).toFixed(0)} s`;
    }, 1000);
    by("run").disabled = true;
    by("cancel").hidden = false;
    by("outcome").setAttribute("aria-busy", "true");
    try {
      const body = new URLSearchParams({ query, run: "1", lang: document.documentElement.lang });
      const answer = await fetch("/query", { method: "POST", body, signal: mine.signal, headers: { Accept: "text/html" } });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const outcome = page.getElementById("outcome");
      if (!outcome) throw new Error("no answer in the page");
      by("outcome").replaceWith(outcome);
      by("sees").replaceWith(page.getElementById("sees"));
      const link = address(query);
      if (link.length < 8000) history.replaceState(null, "", link);
      for (const lang of ["fr", "en"]) {
        const other = by(`lang-${lang}`);
        if (other && link.length < 8000) other.href = `${link.replace(/lang=\w+$/, "")}lang=${lang}`;
      }
      remember([query, ...remembered().filter((past) => past !== query)].slice(0, KEPT));
      say("");
      mark_failure();
      if (!by("failed")?.dataset.line) by("outcome").focus();
    } catch {
      say(mine.signal.aborted ? "cancelled" : "failed");
    } finally {
      clearInterval(clock);
      if (running === mine) {
        running = null;
        by("run").disabled = false;
        by("cancel").hidden = true;
        by("outcome").removeAttribute("aria-busy");
      }
    }
  };

  by("ask").addEventListener("submit", (event) => { event.preventDefault(); run(); });
  area.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) { event.preventDefault(); run(); }
  });
  by("cancel").addEventListener("click", () => running?.abort());
  by("forget").addEventListener("click", () => remember([]));
  by("share").addEventListener("click", async () => {
    await navigator.clipboard.writeText(new URL(address(area.value), location.href).href);
    say("copied");
  });
  for (const example of document.querySelectorAll("a.example")) {
    example.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      editor.set(new URL(example.href).searchParams.get("query"));
      run();
    });
  }
  by("share").hidden = !navigator.clipboard;
  by("keys").hidden = false;
  show_history();
  mark_failure();
})();

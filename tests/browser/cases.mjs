// What someone at a browser can do. Each case is a sentence that holds.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as sample from "./sample.mjs";

const ANSWERS = { base: "https://hub.example", currency: "EUR", tax: "gross", zone: "Europe/Paris" };

/// Gives a file to the form. A page with script sends it at once.
async function give(page, file) {
  await page.setInputFiles("#file", file);
  await page.waitForSelector("#result");
}

/// Answers what is asked until nothing is missing.
async function answer(page) {
  if (!(await page.locator("#missing").count())) return;
  for (const [name, value] of Object.entries(ANSWERS)) {
    const field = page.locator(`#missing [name="${name}"]`);
    if (!(await field.count())) continue;
    const select = (await field.evaluate((e) => e.tagName)) === "SELECT";
    await (select ? field.selectOption(value) : field.fill(value));
  }
  await page.click("#again-go");
  await page.waitForSelector("#output");
}

async function opened(page, origin) {
  await page.goto(`${origin}/`);
}

async function translated(page, origin, file = sample.shop) {
  await opened(page, origin);
  await give(page, file);
  await answer(page);
}

async function no_sideways_scroll(page) {
  const [wide, view] = await page.evaluate(() => [document.scrollingElement.scrollWidth, window.innerWidth]);
  assert.ok(wide <= view, `${wide} px wide in a window of ${view}`);
}

/// Controls without a name that a screen reader could say.
async function nameless(page) {
  return page.evaluate(() => {
    const controls = [...document.querySelectorAll("input:not([type=hidden]), select, textarea, button, a[href]")];
    const named = (e) =>
      e.labels?.length || e.getAttribute("aria-label") || e.getAttribute("aria-labelledby") || e.textContent.trim() || e.title;
    return controls.filter((e) => !named(e)).map((e) => e.outerHTML.slice(0, 120));
  });
}

/// What Tab reaches, in order, as `#id` or text.
async function tabs(page, presses) {
  const reached = [];
  for (let i = 0; i < presses; i++) {
    await page.keyboard.press("Tab");
    reached.push(await page.evaluate(() => (document.activeElement.id ? `#${document.activeElement.id}` : document.activeElement.className)));
  }
  return reached;
}

async function download(page, selector) {
  const href = await page.getAttribute(selector, "href");
  const response = await page.request.get(new URL(href, page.url()).href);
  assert.equal(response.status(), 200, href);
  return response.body();
}

export const cases = [];
const add = (name, how, body) => cases.push({ name, how, body });

for (const lang of ["en", "fr"]) {
  for (const size of ["wide", "narrow"]) {
    const how = { lang, size };
    add(`the first page shows two hubs (${lang}, ${size})`, how, async ({ page, origin, picture }) => {
      await opened(page, origin);
      assert.equal(await page.getAttribute("html", "lang"), lang);
      assert.equal(await page.locator("h1").count(), 1);
      assert.equal(await page.locator("#demo article.hub").count(), 2);
      assert.ok((await page.locator("#demo table.products tbody tr").count()) >= 10);
      assert.ok((await page.locator("#same-product").innerText()).length > 40);
      await no_sideways_scroll(page);
      assert.deepEqual(await nameless(page), []);
      await picture("first");
    });
    add(`a file that is given is translated beside its losses (${lang}, ${size})`, how, async ({ page, origin, picture }) => {
      await opened(page, origin);
      await give(page, sample.shop);
      assert.match(await page.locator("#recognised").innerText(), /Open Food Network/);
      assert.ok(await page.locator("#missing").count(), "what is missing is asked");
      assert.ok((await page.locator("#missing .guess").count()) >= 1, "a guess is marked as one");
      await picture("asked");
      await no_sideways_scroll(page);
      await answer(page);
      assert.match(await page.locator("#input").innerText(), /Carottes de sable/);
      assert.match(await page.locator("#output").innerText(), /dfc-b:/);
      const losses = await page.locator("#lost li.loss").allTextContents();
      assert.ok(losses.length > 0, "losses in words");
      assert.ok(losses.every((l) => l.trim().split(/\s+/).length >= 3), losses.join("\n"));
      const reason = await page.locator("#lost .reason").first().innerText();
      assert.ok(reason.split(/\s+/).length >= 5, `a reason in words: ${reason}`);
      assert.match(await page.locator("#crossed").innerText(), /3/);
      assert.deepEqual(await nameless(page), []);
      await no_sideways_scroll(page);
      await picture("translated");
    });
  }
}

add("a file that is dropped is taken", {}, async ({ page, origin }) => {
  await opened(page, origin);
  const transfer = await page.evaluateHandle((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], "boutique.json", { type: "application/json" }));
    return data;
  }, sample.shop.buffer.toString());
  await page.dispatchEvent("#dropzone", "dragover", { dataTransfer: transfer });
  await page.dispatchEvent("#dropzone", "drop", { dataTransfer: transfer });
  await page.waitForSelector("#result");
  const there = await page.evaluate(() => Boolean(document.activeElement.closest("#result")));
  assert.ok(there, "the reader is taken to the result");
});

add("losses are in the reader's language", { lang: "fr" }, async ({ page, origin }) => {
  await translated(page, origin);
  const french = await page.locator("#lost").innerText();
  await page.click("#lang-en");
  await page.waitForSelector("#lost");
  assert.equal(await page.getAttribute("html", "lang"), "en");
  assert.notEqual(await page.locator("#lost").innerText(), french, "the file and the settings are kept, the words change");
});

add("downloads are what they say", {}, async ({ page, origin }) => {
  await translated(page, origin);
  const document = JSON.parse((await download(page, "#download-jsonld")).toString());
  assert.ok(document["@context"]);
  assert.match((await download(page, "#download-turtle")).toString(), /@prefix/);
  const csv = await download(page, "#download-csv");
  assert.deepEqual([...csv.subarray(0, 3)], [0xef, 0xbb, 0xbf], "a mark that tells a spreadsheet the encoding");
  assert.match(csv.toString(), /;/);
  assert.match(csv.toString(), /2,4/, "a French decimal comma");
  const report = JSON.parse((await download(page, "#download-report")).toString());
  assert.equal(report.items, 3);
});

add("the command that the page offers does the same", {}, async ({ page, origin }) => {
  await translated(page, origin);
  const command = await page.locator("#curl pre").innerText();
  assert.match(command, /^curl /);
  const folder = mkdtempSync(join(tmpdir(), "passerelle-curl-"));
  try {
    writeFileSync(join(folder, sample.shop.name), sample.shop.buffer);
    const printed = execFileSync("bash", ["-c", command.replace(/^curl /, "curl -s ")], { cwd: folder, maxBuffer: 1 << 24 });
    const shown = JSON.parse((await download(page, "#download-jsonld")).toString());
    const said = printed.length ? printed : readFileSync(join(folder, "catalogue.jsonld"));
    assert.deepEqual(JSON.parse(said.toString()), shown);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

add("it works without script", { script: false }, async ({ page, origin }) => {
  await opened(page, origin);
  await page.setInputFiles("#file", sample.shop);
  await page.click("#translate");
  await page.waitForSelector("#result");
  await answer(page);
  assert.ok((await page.locator("#lost li.loss").count()) > 0);
});

add("the keyboard reaches everything that matters", {}, async ({ page, origin }) => {
  await opened(page, origin);
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement.className), "skip");
  await page.keyboard.press("Enter");
  assert.match(page.url(), /#main$/);
  const reached = await tabs(page, 40);
  for (const control of ["#file", "#from", "#to", "#translate"]) {
    assert.ok(reached.includes(control), `${control} in ${reached.join(" ")}`);
  }
});

add("focus can be seen", {}, async ({ page, origin }) => {
  await opened(page, origin);
  await page.focus("#lang-fr");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Shift+Tab");
  const drawn = await page.evaluate(() => {
    const style = getComputedStyle(document.activeElement);
    return style.outlineStyle !== "none" && style.outlineWidth !== "0px" ? "outline" : style.boxShadow;
  });
  assert.notEqual(drawn, "none");
});

add("one bad price costs one product", {}, async ({ page, origin, picture }) => {
  await translated(page, origin, sample.one_bad);
  const refusals = await page.locator("#refused li.refusal").allInnerTexts();
  assert.equal(refusals.length, 1);
  assert.match(refusals[0], /pas cher/);
  assert.match(await page.locator("#output").innerText(), /Carottes de sable/);
  await picture("refused");
});

for (const [what, file] of [["a torn file", sample.torn], ["a file that nobody knows", sample.unknown]]) {
  add(`${what} is explained and is no dead end`, { lang: "fr" }, async ({ page, origin, picture }) => {
    await opened(page, origin);
    await give(page, file);
    const words = await page.locator("#problem, #recognised").first().innerText();
    assert.ok(words.split(/\s+/).length > 10, words);
    assert.ok(await page.locator("#problem, #again-from").count(), "a way on");
    assert.equal(await page.locator("#drop #file").count(), 1, "another file can be given");
    await picture("problem");
  });
}

add("a name that looks like markup stays a name", {}, async ({ page, origin }) => {
  await translated(page, origin, sample.markup);
  assert.equal(await page.locator("img[src=x]").count(), 0);
  assert.notEqual(await page.title(), "run");
  assert.match(await page.locator("#input").innerText(), /onerror/);
});

add("the description of the interface opens offline", {}, async ({ page, origin, picture }) => {
  await page.goto(`${origin}/api`);
  assert.match(await page.locator("body").innerText(), /\/translate/);
  await picture("api");
});

// --- asking the graph ---------------------------------------------------------

/// The query page, once the graph has been filled.
async function asking(page, origin, query = "") {
  const address = `${origin}/query${query && `?${new URLSearchParams({ query })}`}`;
  for (let i = 0; i < 50; i++) {
    await page.goto(address);
    if (!(await page.locator("#catching-up").count()) && (await page.locator("a.example").count()) > 1) return;
    await page.waitForTimeout(200);
  }
  assert.fail("the graph was never filled");
}

async function run(page) {
  await page.click("#run");
  await page.waitForSelector("#outcome:not([hidden]) #outcome-title");
}

for (const lang of ["en", "fr"]) {
  for (const size of ["wide", "narrow"]) {
    add(`a query is asked on its page (${lang}, ${size})`, { lang, size }, async ({ page, origin, picture }) => {
      await asking(page, origin);
      assert.match(await page.locator("#sees").innerText(), /\d+ (account|compte)/, "what is seen");
      assert.match(await page.locator("#limits").innerText(), /5 s/, "what it may cost");
      assert.ok(await page.locator("#editor .cm-content").isVisible(), "the editor is there");
      assert.deepEqual(await nameless(page), []);
      await no_sideways_scroll(page);
      await picture("empty");
      await run(page);
      assert.ok((await page.locator("#rows tbody tr").count()) > 0);
      assert.match(await page.locator("#rows a").first().innerText(), /^[a-z-]+:\w+/, "readable names");
      assert.match(await page.locator("#sentence").innerText(), /ms|\ds/);
      await no_sideways_scroll(page);
      await picture("answered");
    });
  }
}

add("the query page works without script", { script: false }, async ({ page, origin }) => {
  await asking(page, origin);
  await run(page);
  assert.ok((await page.locator("#rows tbody tr").count()) > 0);
  assert.match((await download(page, "#file-csv")).toString(), /^class,things\r\n/);
});

add("every example of the query page has an answer", {}, async ({ page, origin }) => {
  await asking(page, origin);
  const links = await page.locator("a.example").evaluateAll((all) => all.map((a) => a.href));
  for (const link of links) {
    await page.goto(`${link}&run=1`);
    assert.equal(await page.locator("#failed").count(), 0, link);
    assert.ok(await page.locator("#rows tbody tr, #graph").count(), link);
  }
});

add("an example, a link and the history bring a query back", {}, async ({ page, origin, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin });
  await asking(page, origin);
  await page.locator("a.example").last().click();
  await page.waitForSelector("#graph");
  await page.click("#share");
  await page.waitForFunction(() => document.getElementById("run-status").textContent);
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await page.goto(link);
  assert.match(await page.locator("#query").inputValue(), /CONSTRUCT/);
  await page.locator("#editor .cm-content").click();
  await page.keyboard.press("Control+A");
  await page.keyboard.type("ASK {");
  await page.keyboard.press("Control+Enter");
  await page.waitForFunction(() => document.getElementById("sentence")?.textContent.startsWith("Yes"));
  assert.equal(await page.locator("#history li").count(), 2, "the last first");
  await page.locator("#history button.past").nth(1).click();
  assert.match(await page.locator("#query").inputValue(), /CONSTRUCT/);
  await page.click("#forget");
  assert.ok(!(await page.locator("#history").isVisible()));
});

add("a mistake in a query is marked where it is", { lang: "fr" }, async ({ page, origin, picture }) => {
  await asking(page, origin, "SELECT ?thing\nWHER { ?thing a ?class }");
  await run(page);
  assert.equal(await page.locator("#failed").getAttribute("data-line"), "2");
  assert.equal(await page.locator("#editor .cm-wrong-line").count(), 1, "the line is marked in the editor");
  assert.match(await page.locator("#failed").innerText(), /ligne 2/);
  await picture("marked");
});

add("a query can be cancelled", {}, async ({ page, origin }) => {
  await asking(page, origin, "SELECT (COUNT(*) AS ?n) { ?a ?p ?c . ?d ?p ?f . ?g ?p ?i . ?j ?p ?k }");
  await page.click("#run");
  await page.click("#cancel");
  await page.waitForFunction(() => /Cancelled/.test(document.getElementById("run-status").textContent));
  assert.ok(await page.locator("#run").isEnabled());
});

add("a page that asks elsewhere would be seen", {}, async ({ page, origin, faults }) => {
  await opened(page, origin);
  await page.evaluate(() => fetch("http://127.0.0.1:9/").catch(() => {}));
  assert.ok(faults.some((f) => f.includes("127.0.0.1:9")), faults.join("\n"));
  faults.length = 0;
});

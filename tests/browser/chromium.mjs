// The system's Chromium, headless, with nothing that calls home, and an eye on
// every request and every word in its console.

import { chromium } from "playwright-core";

const QUIET = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export async function launch() {
  const root = process.getuid?.() === 0;
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: root ? [...QUIET, "--no-sandbox"] : QUIET,
  });
}

export const SIZES = { wide: { width: 1280, height: 900 }, narrow: { width: 360, height: 740 } };

/// A page for one reader; `faults` fills with what it should not have done.
export async function reader(browser, origin, { lang = "en", size = "wide", script = true } = {}) {
  const context = await browser.newContext({
    locale: { en: "en-GB", fr: "fr-FR" }[lang],
    viewport: SIZES[size],
    javaScriptEnabled: script,
    acceptDownloads: true,
  });
  const faults = [];
  context.on("request", (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && !["data:", "blob:", "about:"].includes(url.protocol)) {
      faults.push(`asks ${url.href}`);
    }
  });
  const page = await context.newPage();
  page.on("pageerror", (error) => faults.push(`error: ${error.message}`));
  page.on("console", (message) => {
    // A refused file is answered with a 4xx, which the browser repeats in its console.
    if (message.type() === "error" && !message.text().includes("status of 4")) {
      faults.push(`console: ${message.text()}`);
    }
  });
  return { page, faults, context };
}

// Runs the cases against a gateway of their own: node run.mjs PASSERELLE [WORDS]
// Pictures go to a temporary folder, whose path is printed.

import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cases } from "./cases.mjs";
import { launch, reader } from "./chromium.mjs";
import { serve } from "./gateway.mjs";

const [binary, words = ""] = process.argv.slice(2);
if (!binary) {
  console.error("usage: node run.mjs PASSERELLE [WORDS OF A CASE]");
  process.exit(2);
}

const pictures = mkdtempSync(join(tmpdir(), "passerelle-pictures-"));
const gateway = await serve(binary);
const browser = await launch();
let passed = 0;
let failed = 0;

for (const { name, how, body } of cases.filter((c) => c.name.includes(words))) {
  const { page, faults, context } = await reader(browser, gateway.origin, how);
  page.setDefaultTimeout(10_000);
  const slug = name.replace(/[^a-z0-9]+/gi, "-");
  const picture = (what) => page.screenshot({ path: join(pictures, `${slug}-${what}.png`), fullPage: true });
  try {
    await body({ page, faults, picture, context, origin: gateway.origin });
    if (faults.length) throw new Error(faults.join("\n"));
    passed += 1;
    console.log(`ok      ${name}`);
  } catch (error) {
    failed += 1;
    await picture("failed").catch(() => {});
    console.log(`FAILED  ${name}\n${error.message.replace(/^/gm, "        ")}`);
  }
  await context.close();
}

await browser.close();
await gateway.stop();
console.log(`pictures in ${pictures}`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed || !passed ? 1 : 0);

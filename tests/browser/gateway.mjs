// A gateway on a free loopback port, in a temporary folder, stopped by its own id.

import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export async function serve(binary) {
  const folder = mkdtempSync(join(tmpdir(), "passerelle-browser-"));
  const child = spawn(binary, ["serve", "--listen", "127.0.0.1:0"], {
    cwd: folder,
    env: { ...process.env, LANG: "C.UTF-8" },
    stdio: ["ignore", "pipe", "ignore"],
  });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  const origin = await new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error("no address within ten seconds")), 10_000);
    child.once("error", reject);
    let printed = "";
    child.stdout.on("data", (bytes) => {
      printed += bytes;
      const found = printed.match(/http:\/\/127\.0\.0\.1:\d+/);
      if (found) {
        clearTimeout(late);
        resolve(found[0]);
      }
    });
  });
  return {
    origin,
    folder,
    async stop() {
      child.kill("SIGTERM");
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

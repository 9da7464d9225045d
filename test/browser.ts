/**
 * The page in a real Chromium, and a server of its own for it on the made-up week.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { execPath } from "node:process";
import { fileURLToPath } from "node:url";
import { type Browser, chromium } from "playwright-core";
import { original } from "./originals.ts";

const MAIN = fileURLToPath(new URL("../program/cli/main.js", import.meta.url));

export interface Serving {
  origin: string;
  process: ChildProcess;
  end(): Promise<void>;
}

/** `qtrail WORDS`, until it says where it listens. */
export async function serving(words: readonly string[]): Promise<Serving> {
  const child = spawn(execPath, [MAIN, ...words, "--listen", "127.0.0.1:0"], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  for await (const piece of child.stderr as AsyncIterable<Buffer>) {
    said += piece;
    const found = /http:\/\/127\.0\.0\.1:\d+/.exec(said);
    if (!found) continue;
    child.stderr.resume();
    return {
      origin: found[0],
      process: child,
      async end() {
        child.kill("SIGTERM");
        await once(child, "exit");
      },
    };
  }
  throw new Error(`it did not begin to serve: ${said}`);
}

/** Without a word to anybody but the server. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: original("chromium", "chromium") as string,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

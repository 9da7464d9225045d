/**
 * What the pages show: every `$ qtrail ...` in README and docs, with its answer below it.
 *
 *         $ qtrail demo report auth --table runs | head -4
 *         ADDRESS       NAME  TRIES ...
 *
 * A page is right if each command, given to a shell at the top of the checkout, prints just what
 * stands below it. `npm run generate` writes the answers anew (write-shown.ts); nobody edits them
 * by hand. Long answers are shortened by the command itself, so that whoever pastes it sees them.
 */
import { execFile } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const MAIN = fileURLToPath(new URL("../program/cli/main.js", import.meta.url));
/** Answers name the demo's files where they are installed; pages name them from the checkout. */
const CHECKOUT = fileURLToPath(new URL("../../", import.meta.url));

/** A command line, and the lines below it; blank ones in between are the answer's. */
const BLOCK = /^ {4}\$ (.*\bqtrail .+)\n((?: {4}(?!\$ ).*\n|\n+(?= {4}(?!\$ )))*)/gm;

export interface Shown {
  command: string;
  answer: string;
}

export const PAGES = [
  "README.md",
  ...readdirSync("docs")
    .filter((name) => name.endsWith(".md"))
    .map((name) => join("docs", name)),
];

export function shownOn(page: string): Shown[] {
  return [...readFileSync(page, "utf8").matchAll(BLOCK)].map(([, command = "", below = ""]) => ({
    command,
    answer: below.replaceAll(/^ {4}/gm, "").trimEnd(),
  }));
}

/** The page with every answer as it is now. */
export async function writtenAnew(page: string): Promise<string> {
  let text = readFileSync(page, "utf8");
  for (const [block, command = "", below = ""] of text.matchAll(BLOCK)) {
    const lines = (await answerTo(command))
      .split("\n")
      .map((line) => (line === "" ? "" : `    ${line}`));
    const end = /\n\n$/.test(below) ? "\n" : "";
    text = text.replace(block, () => `    $ ${command}\n${lines.join("\n")}\n${end}`);
  }
  return text;
}

/** What a shell prints for `command`, `qtrail` being this checkout's; it must end well. */
export async function answerTo(command: string, cwd = "."): Promise<string> {
  const script = `qtrail() { "$NODE" "$MAIN" "$@"; }; ${command}`;
  const { stdout } = await promisify(execFile)("bash", ["-ec", script], {
    cwd,
    maxBuffer: 1 << 26,
    env: { PATH: process.env.PATH, HOME: cwd, NODE: process.execPath, MAIN, NO_COLOR: "1" },
  });
  return stdout.replaceAll(CHECKOUT, "").trimEnd();
}

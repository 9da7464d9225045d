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
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { COMMAND_NAMES } from "../src/cli/commands.ts";
import { qtrail } from "../src/cli/in-this-process.testing.ts";
import { wordsOf } from "./words-of.ts";

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
  const env = { PATH: process.env.PATH, HOME: resolve(cwd), NO_COLOR: "1" };
  const [, call = "", rest = ""] = ONE_CALL.exec(command) ?? [];
  if (call === "") return shell(command, { cwd, env });
  const { status, stdout, stderr } = await qtrail(wordsOf(call), { cwd, env });
  assert.equal(status, 0, `${command}: ${stderr}`);
  return rest === "" ? asOnPages(stdout) : shell(`cat ${rest}`, { cwd, env, input: stdout });
}

/** A command that needs no process of its own, as drop-in programs do, and what becomes of its answer. */
const ONE_CALL = new RegExp(
  `^(qtrail (?:demo )?(?!demo)(?:${COMMAND_NAMES.join("|")})\\b(?:'[^']*'|[^'"|<>;&$\`#])*)((?<= )[|>]\\s(?:'[^']*'|[^'|>&;])*)?(?:#.*)?$`,
);

function shell(script: string, options: { cwd: string; env: NodeJS.ProcessEnv; input?: string }) {
  const { status, stdout, stderr } = spawnSync(
    "bash",
    ["-ec", `qtrail() { "${process.execPath}" "${MAIN}" "$@"; }; ${script}`],
    { encoding: "utf8", maxBuffer: 1 << 26, ...options },
  );
  assert.equal(status, 0, `${script}: ${stderr}`);
  return asOnPages(stdout);
}

function asOnPages(answer: string): string {
  return answer.replaceAll(CHECKOUT, "").trimEnd();
}

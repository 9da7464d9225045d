/**
 * Where multilog is unlike daemontools' own on purpose. One that heals fails here: then it goes
 * from this table and from the program's help.
 */
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { command, type Which } from "./multilog/lives.ts";
import { without } from "./multilog/original.ts";
import { contentOf, scratch } from "./multilog/trees.ts";

interface Shown {
  /** A signal or an exit status. */
  end: string;
  talk: string;
  content: string;
}

interface Difference {
  name: string;
  why: string;
  script: string[];
  input: string;
  /** Standard error is a pipe that nobody reads. */
  isStderrGone?: boolean;
  theirs(shown: Shown): void;
  ours(shown: Shown): void;
}

const LONG = `${"x".repeat(300)}\n`;

const DIFFERENCES: Difference[] = [
  {
    name: "T as the first word stamps lines with decimal seconds",
    why: "daemontools-encore does; the original ignores the word",
    script: ["T", "./d"],
    input: "new msg 5\n",
    theirs: ({ content }) => assert.equal(content, "new msg 5\n"),
    ours: ({ content }) => assert.match(content, /^\d{10}\.\d{6} new msg 5\n$/),
  },
  {
    name: "E prints up to 1000 bytes",
    why: "a long alert was cut where it told the reason; the original ignores the word",
    script: ["E"],
    input: LONG,
    theirs: ({ talk }) => assert.equal(talk, ""),
    ours: ({ talk }) => assert.equal(talk, LONG),
  },
  {
    name: "lines that were read together bear the same stamp",
    why: "they came at the same time, so one moment is as true",
    script: ["t", "./d"],
    input: "a\n".repeat(500),
    theirs: ({ content }) => assert.ok(stampsIn(content) > 1),
    ours: ({ content }) => assert.equal(stampsIn(content), 1),
  },
  {
    name: "standard error may be closed",
    why: "the log is more important; the original dies of the signal, and the log stays unsafe",
    script: ["e", "./d"],
    input: "alert: oh\n",
    isStderrGone: true,
    theirs: ({ end }) => assert.equal(end, "SIGPIPE"),
    ours: ({ end, content }) => assert.deepEqual([end, content], ["status 0", "alert: oh\n"]),
  },
  {
    name: "that a processor was killed is told without a reason",
    why: "the original adds the reason of whatever failed last, and nothing did",
    script: ["s4096", "!test -e killed || { touch killed; kill -9 $$; }; cat", "./d"],
    input: `${"x".repeat(5000)}\n`,
    theirs: ({ talk }) =>
      assert.match(talk, /processor crashed in .\/d, pausing: .*\n.*processor failed/),
    ours: ({ talk }) =>
      assert.match(talk, /processor crashed in .\/d, pausing\n.*processor failed/),
  },
];

describe("on purpose unlike the original", { concurrency: true, skip: without }, () => {
  for (const { name, why, theirs, ours, ...given } of DIFFERENCES) {
    test(`${name}: ${why}`, () =>
      scratch(async (home) => {
        const [original, own] = await Promise.all([
          shown("theirs", given, join(home, "theirs")),
          shown("ours", given, join(home, "ours")),
        ]);
        theirs(original);
        ours(own);
      }));
  }
});

type Given = Omit<Difference, "name" | "why" | "theirs" | "ours">;

async function shown(which: Which, given: Given, home: string): Promise<Shown> {
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, "input"), given.input);
  const [program, words] = command(which, given.script);
  // A file, so that all is read together; and time for the pipe of standard error to go.
  const redirect = 'exec < input; sleep 0.2; exec "$@"';
  const child = spawn("sh", ["-c", redirect, "sh", program, ...words], {
    cwd: home,
    stdio: ["ignore", "ignore", "pipe"],
  });
  let talk = "";
  if (given.isStderrGone) child.stderr?.destroy();
  child.stderr?.on("data", (chunk: Buffer) => {
    talk += chunk.toString("latin1");
  });
  const [status, signal] = await once(child, "close");
  const directory = join(home, "d");
  const content = existsSync(directory) ? contentOf(directory).toString() : "";
  return { end: signal ?? `status ${status}`, talk, content };
}

function stampsIn(content: string): number {
  return new Set(content.match(/^@[0-9a-f]{24}/gm)).size;
}

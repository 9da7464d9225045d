/**
 * multilog beside daemontools' own: the same input and script through both leave the same
 * directories, to the byte and the mode bit.
 *
 * Not tested here: signals (multilog-signals.test.ts), kill -9 (multilog-crash.test.ts), patterns
 * and words by themselves (src/compat/multilog/).
 */
import assert from "node:assert/strict";
import { type SpawnSyncReturns, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { fc, times } from "../src/chance.testing.ts";
import { parseScript } from "../src/compat/multilog/script.ts";
import { keepLogs } from "../src/compat/multilog.ts";
import { type AnyScript, anyInput, anyScript } from "./multilog/anything.ts";
import { command, type Which } from "./multilog/lives.ts";
import { without } from "./multilog/original.ts";
import { contentOf, type Entry, scratch, treeOf, withoutStamps } from "./multilog/trees.ts";

const BOTH: readonly Which[] = ["theirs", "ours"];

// ---- generated scripts and inputs

interface Left {
  trees: Entry[][];
  alerts: string;
  status: string | undefined;
}

test("scripts and inputs of any kind leave what the original leaves", { skip: without }, () =>
  scratch(async (root) => {
    let run = 0;
    await fc.assert(
      fc.asyncProperty(anyInput, anyScript, async (input, script) => {
        const home = join(root, `${run++}`);
        const theirs = leftByOriginal(input, script, join(home, "theirs"));
        assert.deepEqual(await leftByOurs(input, script, join(home, "ours")), theirs);
      }),
      { numRuns: times(80, 2000) },
    );
  }),
);

function leftByOriginal(input: Buffer, script: AnyScript, home: string): Left {
  mkdirSync(home, { recursive: true });
  const { status, stderr } = run("theirs", placed(script, home), home, input);
  assert.equal(status, 0);
  return left(script, home, stderr);
}

/** Without a process of its own, but with input taken as from a file. */
async function leftByOurs(input: Buffer, script: AnyScript, home: string): Promise<Left> {
  mkdirSync(home, { recursive: true });
  const printed: Buffer[] = [];
  const source = {
    async readAll(reader: { read(bytes: Uint8Array, length: number): unknown }) {
      for (let at = 0; at < input.length; at += 1 << 16) {
        const batch = input.subarray(at, at + (1 << 16));
        reader.read(batch, batch.length);
      }
    },
  };
  await keepLogs(source, parseScript(placed(script, home)), (alerts) =>
    printed.push(Buffer.from(alerts)),
  );
  return left(script, home, Buffer.concat(printed));
}

function placed({ words }: AnyScript, home: string): string[] {
  let count = 0;
  return words.map((word) => {
    if (word === "DIRECTORY") return join(home, `${count++}`);
    return word === "=FILE" ? `=${join(home, "status")}` : word;
  });
}

function left({ directories }: AnyScript, home: string, alerts: Buffer): Left {
  const status = join(home, "status");
  return {
    trees: Array.from({ length: directories }, (_, i) => treeOf(join(home, `${i}`))),
    alerts: withoutStamps(alerts),
    status: existsSync(status) ? withoutStamps(readFileSync(status)) : undefined,
  };
}

// ---- whole programs

const LINES = Buffer.from(Array.from({ length: 3000 }, (_, i) => `line ${i}\n`).join(""));

test("as a program it leaves the same, from a file and from a pipe", { skip: without }, () =>
  scratch((home) => {
    const script = ["t", "e", "s4096", "n5", "./a", "-* line *7", "=status", "./b"];
    const [theirs, fromFile] = BOTH.map((which) => {
      const { status, stderr } = run(which, script, madeHome(home, which), LINES);
      return [status, withoutStamps(stderr), ...treesOf(join(home, which))];
    });
    assert.deepEqual(fromFile, theirs);
    const piped = madeHome(home, "piped");
    const [program, words] = command("ours", script);
    const { status, stderr } = spawnSync(program, words, { cwd: piped, input: LINES });
    assert.deepEqual([status, withoutStamps(stderr), ...treesOf(piped)], theirs);
  }),
);

test("a directory may go to and fro between both programs", { skip: without }, () =>
  scratch((home) => {
    for (const turn of Array.from({ length: 10 }, (_, i) => i)) {
      const part = LINES.subarray(turn * 1000, turn * 1000 + 700 * (turn + 1));
      const script = ["s4096", "n4", "!tr a-z A-Z; cat <&4 >&5; echo turn >&5", "./d"];
      run("theirs", script, madeHome(home, "theirs"), part);
      run(turn % 2 === 0 ? "ours" : "theirs", script, madeHome(home, "mixed"), part);
      assert.deepEqual(treeOf(join(home, "mixed", "d")), treeOf(join(home, "theirs", "d")));
    }
  }),
);

test("no script at all reads its input and ends with 0", { skip: without }, () =>
  scratch((home) => {
    for (const which of BOTH) assert.equal(run(which, [], home, LINES).status, 0);
  }),
);

describe("what hinders the start is said in the original's words, with status 111", {
  skip: without,
}, () => {
  const hindrances: [name: string, words: string[], sentence: string][] = [
    ["a file", ["./input"], "unable to open directory ./input: not a directory"],
    ["no parent", ["./no/d"], "unable to open directory ./no/d: file does not exist"],
    ["twice the same", ["./d", "./d"], "unable to lock directory ./d: temporary failure"],
    ["no file", ["=no/file"], "unable to create no/file: file does not exist"],
    ["a directory", ["=/"], "unable to create /: is a directory"],
  ];
  for (const [name, words, sentence] of hindrances) {
    test(name, () =>
      scratch((home) => {
        for (const which of BOTH) {
          const { status, stderr } = run(which, words, madeHome(home, which), LINES);
          assert.equal(stderr.toString(), `multilog: fatal: ${sentence}\n`);
          assert.equal(status, 111);
        }
      }),
    );
  }
});

for (const [holder, other] of [BOTH, BOTH.toReversed()] as [Which, Which][]) {
  const names = { ours: "ours", theirs: "the original" };
  test(
    `a directory that ${names[holder]} writes to is locked for ${names[other]}`,
    { skip: without },
    () =>
      scratch(async (home) => {
        const [program, words] = command(holder, ["./d"]);
        const child = spawn(program, words, { cwd: home, stdio: ["pipe", "ignore", "inherit"] });
        child.stdin.write("first\n");
        while (contentIn(join(home, "d")) === "") await sleep(5);
        const { status, stderr } = run(other, ["./d"], home, LINES);
        child.stdin.end("last\n");
        await once(child, "close");
        assert.equal(status, 111);
        assert.equal(
          stderr.toString(),
          "multilog: fatal: unable to lock directory ./d: temporary failure\n",
        );
        assert.equal(contentIn(join(home, "d")), "first\nlast\n");
      }),
  );
}

// ---- trouble that is waited for; every wait takes five seconds, so they wait together

describe("trouble is waited for", { concurrency: true, timeout: 300_000, skip: without }, () => {
  test("a full disk: nothing is lost, and it is told in the same words", (context) =>
    scratch(async (home) => {
      if (spawnSync("unshare", ["-rm", "true"]).status !== 0) {
        context.skip("no file system of its own can be made here");
        return;
      }
      const [theirs, ours] = await Promise.all(
        BOTH.map((which) => onFullDisk(which, madeHome(home, which))),
      );
      assert.match(theirs?.talk ?? "", /unable to write to .\/d\/current, pausing: out of disk/);
      assert.deepEqual(ours, theirs);
      assert.equal(ours?.content, LINES.toString());
    }));

  test("a finished file that cannot be removed is told in the original's words", () =>
    scratch(async (home) => {
      const talks = BOTH.map(async (which) => {
        const unremovable = join(madeHome(home, which), "d", "@400000000000000000000000.s");
        mkdirSync(unremovable, { recursive: true });
        return talkOf(which, ["s4096", "n2", "./d"], join(home, which), () =>
          rmdirSync(unremovable),
        );
      });
      const [theirs, ours] = await Promise.all(talks);
      assert.equal(theirs, "multilog: warning: unable to read ./d, pausing: is a directory\n");
      assert.equal(ours, theirs);
    }));

  test("a processor that fails is run again on the same input and state", () =>
    scratch(async (home) => {
      const processor =
        "!test -e failed || { echo x >&5; touch failed; exit 3; }; cat; cat <&4 >&5";
      const [theirs, ours] = await Promise.all(
        BOTH.map((which) => talkOf(which, ["s4096", processor, "./d"], madeHome(home, which))),
      );
      assert.equal(theirs, "multilog: warning: processor failed in ./d, pausing\n");
      assert.equal(ours, theirs);
      assert.deepEqual(treesOf(join(home, "ours")), treesOf(join(home, "theirs")));
    }));
});

/** The disk is a small one in memory, nearly full; when that has been told some space is made. */
async function onFullDisk(which: Which, home: string): Promise<{ talk: string; content: string }> {
  writeFileSync(join(home, "input"), LINES);
  const [program, words] = command(which, ["s9999", "n100", "./d"]);
  writeFileSync(join(home, "talk"), "");
  const sh = `mount -t tmpfs -o size=72k none disk || exit 99
    exec < input; cp input disk/ballast; cp input disk/ballast2; cd disk
    { until grep -q pausing ../talk; do sleep 0.1; done; rm ballast*; } &
    "$@" 2> ../talk || exit; wait; cp -a d ..`;
  mkdirSync(join(home, "disk"));
  const child = spawn("unshare", ["-rm", "sh", "-c", sh, "sh", program, ...words], { cwd: home });
  const [status] = await once(child, "close");
  assert.equal(status, 0);
  const talk = readFileSync(join(home, "talk"), "latin1");
  return { talk, content: contentOf(join(home, "d")).toString() };
}

// ---- helpers

/** What it prints; at the first word of it `onTalk` is called. */
async function talkOf(
  which: Which,
  words: readonly string[],
  home: string,
  onTalk = () => {},
): Promise<string> {
  writeFileSync(join(home, "input"), LINES);
  const stdin = openSync(join(home, "input"), "r");
  const child = spawn(...command(which, words), { cwd: home, stdio: [stdin, "ignore", "pipe"] });
  closeSync(stdin);
  let talk = "";
  child.stderr?.on("data", (chunk: Buffer) => {
    if (talk === "") onTalk();
    talk += chunk.toString("latin1");
  });
  await once(child, "close");
  return talk;
}

function run(
  which: Which,
  words: readonly string[],
  home: string,
  input: Buffer,
): SpawnSyncReturns<Buffer> {
  writeFileSync(join(home, "input"), input);
  const stdin = openSync(join(home, "input"), "r");
  const [program, all] = command(which, words);
  const result = spawnSync(program, all, { cwd: home, stdio: [stdin, "ignore", "pipe"] });
  closeSync(stdin);
  return result;
}

function madeHome(home: string, name: string): string {
  const made = join(home, name);
  mkdirSync(made, { recursive: true });
  return made;
}

/** Directories and files in it, without what the test put there. */
function treesOf(home: string): unknown[] {
  return readdirSync(home)
    .filter((name) => name !== "input")
    .sort()
    .map((name) => {
      const path = join(home, name);
      return statSync(path).isDirectory() ? treeOf(path) : withoutStamps(readFileSync(path));
    });
}

function contentIn(directory: string): string {
  const current = join(directory, "current");
  return existsSync(current) ? readFileSync(current, "latin1") : "";
}

/**
 * Whatever bytes come, qtrail answers: no crash, bounded memory, nothing raw on a terminal.
 *
 * Lines are mutated from the bundled day; whole programs get noise through files and pipes.
 */
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { escapeControls } from "../src/bytes/bytes.ts";
import { generator, type Random, seed, times } from "../src/chance.testing.ts";
import { type Ended, qtrail } from "../src/cli/in-this-process.testing.ts";
import { readSend } from "../src/grammars/qmail-send/reader.ts";
import type { Fact } from "../src/tracking/facts.ts";
import { seedOf } from "../src/tracking/id.ts";
import { newTracking, queueOf } from "../src/tracking/queue.ts";
import { finish, track } from "../src/tracking/tracker.ts";

const QTRAIL = fileURLToPath(new URL("../program/cli/main.js", import.meta.url));
const DEMO = "corpus/demo/send";
const MUTATIONS = times(50_000, 1_000_000);
/** Beside Node's own 50 MB or so: a chunk, a line, a table. */
const MOST_MEGABYTES = 250;

test("mutated lines are read and tracked without a throw", () => {
  const lines = demoLines();
  const random = generator(seed);
  const tracking = newTracking();
  const counts = new Map<string, number>();
  const emit = (fact: Fact) => counts.set(fact.kind, (counts.get(fact.kind) ?? 0) + 1);
  for (let i = 0; i < MUTATIONS; i++) {
    const line = mutate(lines[random(lines.length)] as Buffer, random);
    const event = readSend(line, 0, line.length);
    counts.set(event.kind, (counts.get(event.kind) ?? 0) + 1);
    const at = { seconds: 1_763_500_000 + Math.floor(i / 100), nanos: 0 };
    track(
      queueOf(tracking, { host: "", instance: event.queue }, seedOf("", event.queue)),
      event,
      at,
      emit,
    );
  }
  finish(tracking, emit);
  assert.ok((counts.get("unknown") ?? 0) > MUTATIONS / 20, "mutations are strange enough");
  assert.ok((counts.get("message") ?? 0) > MUTATIONS / 1000, "and lines enough are whole");
});

const HOSTILE: [name: string, bytes: Buffer][] = [
  ["binary noise", noise(1_000_000)],
  ["NULs", Buffer.alloc(1_000_000)],
  ["one newline", Buffer.from("\n")],
  ["newlines", Buffer.alloc(100_000, "\n")],
  ["CR LF", withEnds("\r\n")],
  ["no newline at the end", withEnds("\n").subarray(0, -1)],
  ["invalid UTF-8", Buffer.from("@40000000691d0a8e00000000 new msg 5\xff\xfe\n", "latin1")],
  ["a gzip head and nothing more", Buffer.from([0x1f, 0x8b, 8, 0])],
  ["an xz head and noise", Buffer.concat([Buffer.from("fd377a585a00", "hex"), noise(1000)])],
  ["a zstd head and noise", Buffer.concat([Buffer.from("28b52ffd", "hex"), noise(1000)])],
  ["a bzip2 head and noise", Buffer.concat([Buffer.from("BZh9"), noise(1000)])],
];

for (const [name, bytes] of HOSTILE) {
  test(`a file of ${name} ends no command in a stack trace`, async () => {
    await withFile(bytes, async (file) => {
      for (const verb of ["report", "find", "lines"]) {
        const { status, stderr } = await run([verb, file]);
        assert.ok(status === 0 || status === 1 || status === 2, `${verb}: ${status} ${stderr}`);
        assert.doesNotMatch(stderr, /^\s+at .*:\d+:\d+\)?$/m, verb);
      }
    });
  });
}

test("lines that end in CR LF are understood as those that end in LF", async () => {
  const tables = async (file: string) =>
    JSON.parse((await run(["report", "-o", "json", file])).stdout).tables;
  await withFile(withEnds("\r\n"), (crlf) =>
    withFile(withEnds("\n"), async (lf) => {
      assert.deepEqual(await tables(crlf), await tables(lf));
    }),
  );
});

test("a line of 100 MB is cut and counted, in bounded memory", async () => {
  const log = [Buffer.from("@40000000691d0a8e00000000 new msg 5\n")];
  for (let i = 0; i < 100; i++) log.push(Buffer.alloc(1_000_000, 0x41));
  log.push(Buffer.from("\n@40000000691d0a8f00000000 end msg 5\n"));
  const { stdout, peakMegabytes } = await piped(["report", "-o", "json", "-"], log);
  const { coverage } = JSON.parse(stdout);
  assert.equal(coverage.understood, 2);
  assert.equal(coverage.torn + coverage.unknown + coverage.foreign, 1);
  assert.ok(peakMegabytes < MOST_MEGABYTES, `${peakMegabytes} MB`);
});

test("control sequences in addresses reach no terminal and no table", async () => {
  const log = Buffer.from(
    `@40000000691d0a8e00000000 new msg 5
@40000000691d0a8e00000000 info msg 5: bytes 9 from <\u001b]0;owned\u0007\u202e@x.example> qp 1 uid 2
@40000000691d0a8e00000000 starting delivery 1: msg 5 to local \u009b2Jb@x.example
@40000000691d0a8e00000000 delivery 1: failure: \u001b[31mred\u0000/
@40000000691d0a8e00000000 end msg 5
`,
  );
  await withFile(log, async (file) => {
    for (const command of ["find", "show msg 5 -v", "grep msg", "lines", "report"]) {
      const shown = onTerminal([...command.split(" "), "--color=never", "--no-pager", file]);
      assert.match(shown, /x1b/, `${command} shows the sequence`);
      assert.equal(shown, escapeControls(shown), command);
    }
    for (const command of ["find", "report"]) {
      const shown = (await run([command, "-o", "md", file])).stdout.replaceAll("\n", "");
      assert.equal(shown, escapeControls(shown), `${command} -o md`);
    }
  });
});

/** What a terminal gets, without its line ends. Python makes the terminal. */
function onTerminal(args: string[]): string {
  const program = "import pty, sys; pty.spawn(sys.argv[1:])";
  const { stdout, stderr } = spawnSync(
    "python3",
    ["-c", program, process.execPath, QTRAIL, ...args],
    {
      encoding: "utf8",
      env: { ...process.env, NO_COLOR: "1", TZ: "UTC", TERM: "dumb" },
    },
  );
  assert.equal(stderr, "");
  return stdout.replaceAll("\r\n", "");
}

const run = (args: string[]): Promise<Ended> =>
  qtrail(args, { env: { ...process.env, NO_COLOR: "1", TZ: "UTC" } });

/** Feeds standard input and watches the resident memory. */
async function piped(
  args: string[],
  input: Buffer[],
): Promise<{ stdout: string; peakMegabytes: number }> {
  const child = spawn(process.execPath, [QTRAIL, ...args], { stdio: ["pipe", "pipe", "inherit"] });
  let stdout = "";
  let peakMegabytes = 0;
  child.stdout.on("data", (text) => {
    stdout += text;
  });
  const watch = setInterval(() => {
    const status = readFileSync(`/proc/${child.pid}/status`, "utf8");
    const peak = /VmHWM:\s+(\d+) kB/.exec(status);
    if (peak) peakMegabytes = Math.max(peakMegabytes, Number(peak[1]) / 1024);
  }, 20);
  const ended = new Promise((resolve) => child.once("exit", resolve));
  for (const part of input) {
    if (!child.stdin.write(part))
      await new Promise((resolve) => child.stdin.once("drain", resolve));
  }
  child.once("exit", () => clearInterval(watch));
  child.stdin.end();
  await ended;
  return { stdout, peakMegabytes };
}

async function withFile(bytes: Buffer, use: (file: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "qtrail-hostile-"));
  try {
    const file = join(folder, "log");
    writeFileSync(file, bytes);
    await use(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The lines of the bundled day, without stamps. */
function demoLines(): Buffer[] {
  const lines: Buffer[] = [];
  for (const name of readdirSync(DEMO).filter((file) => /^@|^current$/.test(file))) {
    for (const line of readFileSync(join(DEMO, name), "latin1").split("\n")) {
      if (line !== "") lines.push(Buffer.from(line.slice(26), "latin1"));
    }
  }
  return lines;
}

function withEnds(end: string): Buffer {
  const stamp = "@40000000691d0a8e00000000 ";
  const log = [
    "new msg 5",
    "info msg 5: bytes 9 from <a@x.example> qp 1 uid 2",
    "starting delivery 1: msg 5 to local b@x.example",
    "delivery 1: success: did_1+0+0/",
    "delivery 2: deferral: ",
    "end msg 5",
  ];
  return Buffer.from(log.map((line) => `${stamp}${line}${end}`).join(""));
}

/** One to four changes of bytes, cuts, repeats, or digits made long. */
function mutate(line: Buffer, random: Random): Buffer {
  let bytes = Buffer.from(line);
  for (let changes = random(4) + 1; changes > 0 && bytes.length > 0; changes--) {
    const at = random(bytes.length);
    switch (random(5)) {
      case 0:
        bytes[at] = random(256);
        break;
      case 1:
        bytes = bytes.subarray(0, at);
        break;
      case 2:
        bytes = Buffer.concat([bytes.subarray(0, at), bytes.subarray(at), bytes.subarray(at)]);
        break;
      case 3:
        bytes = Buffer.concat([
          bytes.subarray(0, at),
          Buffer.from("98765432109876543210"),
          bytes.subarray(at),
        ]);
        break;
      default:
        bytes = Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1)]);
    }
    if (bytes.length > 5000) bytes = bytes.subarray(0, 5000);
  }
  return bytes;
}

function noise(length: number): Buffer {
  const random = generator(seed);
  return Buffer.from(Uint8Array.from({ length }, () => random(256)));
}

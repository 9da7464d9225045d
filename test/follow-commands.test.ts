/**
 * `-f` and `--cursor-file` on commands: what is printed, once, whenever the program is killed; and what is refused.
 *
 * Not tested here: how logs are followed (following.test.ts), real loggers (follow-loggers.test.ts).
 */
import assert from "node:assert/strict";
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  appendFileSync,
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { type Ended, qtrail } from "../src/cli/in-this-process.testing.ts";
import { label } from "../src/sources/reading.testing.ts";

const PROGRAM = fileURLToPath(new URL("../program/cli/main.js", import.meta.url));

const line = (second: number, text: string): string => `${label(second)} ${text}\n`;

/** All lines of a message. */
function message(second: number, msg: number): string {
  return [
    line(second, `new msg ${msg}`),
    line(second, `info msg ${msg}: bytes 7 from <a@example.com> qp ${msg} uid 9`),
    line(second + 1, `starting delivery ${second}: msg ${msg} to local b@example.net`),
    line(second + 2, `delivery ${second}: success: did_1+0+0/`),
    line(second + 2, `end msg ${msg}`),
  ].join("");
}

/** All lines of a session. */
function sessionAt(second: number, ip: string): string {
  return [
    line(second, "tcpserver: status: 1/20"),
    line(second, `tcpserver: pid ${second} from ${ip}`),
    line(second, `tcpserver: ok ${second} mx.example.com:192.0.2.2:25 :${ip}::4000`),
    line(second + 1, `tcpserver: end ${second} status 0`),
    line(second + 1, "tcpserver: status: 0/20"),
  ].join("");
}

async function inDirectory(work: (directory: string) => Promise<void> | void): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), "qtrail-follow-"));
  try {
    writeFileSync(join(directory, "current"), message(0, 1));
    await work(directory);
  } finally {
    rmSync(directory, { recursive: true });
  }
}

const run = (directory: string, ...words: string[]): Promise<Ended> =>
  qtrail(words, { cwd: directory, env: { ...process.env, TZ: "UTC" } });

/** A command that follows, with its output in the file `out`. */
class Life {
  private readonly child: ChildProcess;
  private readonly out: string;
  private readonly err: string;

  constructor(directory: string, ...words: string[]) {
    this.out = join(directory, "out");
    this.err = join(directory, "err");
    const out = openSync(this.out, "a");
    const err = openSync(this.err, "w");
    this.child = spawn(process.execPath, [PROGRAM, ...words], {
      cwd: directory,
      stdio: ["ignore", out, err],
      env: { ...process.env, TZ: "UTC" },
    });
    closeSync(out);
    closeSync(err);
  }

  until(text: string): Promise<void> {
    return holds(this.out, text);
  }

  /** On standard error. */
  says(text: string): Promise<void> {
    return holds(this.err, text);
  }

  /** With which it ends by itself. */
  async status(): Promise<number | null> {
    const [status] = await once(this.child, "exit", { signal: AbortSignal.timeout(20_000) });
    return status;
  }

  async kill(): Promise<void> {
    const ended = once(this.child, "close");
    this.child.kill("SIGKILL");
    await ended;
  }
}

async function holds(path: string, text: string): Promise<void> {
  for (let waited = 0; !readFileSync(path, "utf8").includes(text); waited += 20) {
    assert.ok(waited < 20_000, `${text} was not printed`);
    await sleep(20);
  }
}

async function isThere(path: string): Promise<void> {
  for (let waited = 0; waited < 20_000; waited += 20) {
    try {
      if (readFileSync(path).length > 0) return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    }
    await sleep(20);
  }
}

describe("followed by a command", { concurrency: 2 }, () => {
  test("what only tells of later lines is in no answer's period", () =>
    inDirectory(async (directory) => {
      const words = ["report", "--cursor-file", "cursor", "current"];
      const first = await run(directory, ...words);
      assert.match(first.stderr, /^qtrail: cursor is new: it begins at the end of the logs/);
      assert.match(
        first.stdout,
        /^Nothing needs attention; no mail was taken in\nOverview {3}nothing new was written\n/,
      );
      appendFileSync(join(directory, "current"), message(10, 2));
      const second = (await run(directory, ...words)).stdout;
      assert.match(second, /^Searched \S+ .* 5 lines, no gaps\.$/m);
      assert.match((await run(directory, ...words)).stdout, /^Nothing new was written\.$/m);
    }));

  test("where no log is yet it says that it waits, and goes on when one comes", () =>
    inDirectory(async (directory) => {
      const life = new Life(directory, "find", "-f", "-o", "csv", "later.log");
      await life.says("qtrail: no log is there yet: waiting for one");
      writeFileSync(join(directory, "later.log"), message(10, 2));
      await life.until(",2,");
      await life.kill();
    }));

  test("what was about to be written when it was killed is written, as far as it was not", () =>
    inDirectory(async (directory) => {
      const words = ["find", "-f", "-o", "csv", "--cursor-file", "cursor", "."];
      const [out, cursor] = [join(directory, "out"), join(directory, "cursor")];
      let life = new Life(directory, ...words);
      await isThere(cursor);
      appendFileSync(join(directory, "current"), message(10, 2));
      await life.until(",2,");
      await life.kill();
      const printed = readFileSync(out, "utf8");
      assert.equal(printed.split("\n").length, 3, "a head, a row");
      for (const kept of [0, 50, printed.length]) {
        unmark(cursor);
        truncateSync(out, kept);
        life = new Life(directory, ...words);
        await life.until(",2,");
        appendFileSync(join(directory, "current"), message(20 + kept, 100 + kept));
        await life.until(`,${100 + kept},`);
        await life.kill();
        const rows = readFileSync(out, "utf8").split("\n");
        assert.equal(rows.slice(0, 2).join("\n"), printed.trimEnd());
        assert.equal(rows.length, 4, "the head once");
        // As it was, for the next turn.
        rmSync(cursor);
        writeFileSync(out, "");
        life = new Life(directory, ...words);
        await isThere(cursor);
        appendFileSync(join(directory, "current"), message(10, 2));
        await life.until(",2,");
        await life.kill();
      }
    }));

  test("to a pipe it writes again what may not have come", () =>
    inDirectory(async (directory) => {
      const words = ["lines", "--cursor-file", "cursor", "current"];
      assert.equal((await run(directory, ...words)).stdout, "");
      appendFileSync(join(directory, "current"), "one\n");
      assert.equal((await run(directory, ...words)).stdout, "one\n");
      assert.equal((await run(directory, ...words)).stdout, "");
    }));

  test("it ends with status 2 when the cursor can be written no more", () =>
    inDirectory(async (directory) => {
      mkdirSync(join(directory, "state"));
      const cursor = join("state", "cursor");
      const life = new Life(directory, "lines", "-f", "--cursor-file", cursor, "current");
      await isThere(join(directory, cursor));
      rmSync(join(directory, "state"), { recursive: true });
      appendFileSync(join(directory, "current"), "one\n");
      assert.equal(await life.status(), 2);
    }));

  test("where lines ended messages go on: what was in flight is read again, and said so", () =>
    inDirectory(async (directory) => {
      const whole = message(10, 2).split("\n");
      appendFileSync(join(directory, "current"), `${whole.slice(0, 3).join("\n")}\n`);
      await run(directory, "lines", "--cursor-file", "cursor", ".");
      appendFileSync(join(directory, "current"), whole.slice(3).join("\n"));
      const { stdout, stderr } = await run(
        directory,
        "find",
        "-o",
        "csv",
        "--cursor-file",
        "cursor",
        ".",
      );
      assert.match(stderr, /cursor: it was saved by lines/);
      assert.match(stdout, /a@example\.com.*b@example\.net/);
      const next = await run(directory, "find", "-o", "csv", "--cursor-file", "cursor", ".");
      assert.doesNotMatch(next.stderr, /saved by/);
    }));

  test("a message is printed when it is queued, after each delivery and when it has left", () =>
    inDirectory(async (directory) => {
      const life = new Life(
        directory,
        "find",
        "-f",
        "--changes",
        "-o",
        "ndjson",
        "--since",
        "1970",
        ".",
      );
      await life.until('"ended"');
      await life.kill();
      const records = readFileSync(join(directory, "out"), "utf8").trim().split("\n");
      assert.deepEqual(
        records.map((record) => (JSON.parse(record) as { state: string }).state),
        ["queued", "queued", "ended"],
      );
    }));

  test("rows for people stand below each other", () =>
    inDirectory(async (directory) => {
      const life = new Life(directory, "find", "-f", "--since", "1970", ".");
      await life.until("delivered");
      appendFileSync(join(directory, "current"), message(10, 2));
      for (let rows = 0; rows < 3; ) {
        await sleep(20);
        rows = readFileSync(join(directory, "out"), "utf8").split("\n").length - 1;
      }
      await life.kill();
      const [head = "", ...rows] = readFileSync(join(directory, "out"), "utf8").split("\n");
      for (const row of rows.slice(0, 2)) assert.equal(row.indexOf("a@"), head.indexOf("FROM"));
    }));

  test("a session is printed when it has ended, though nothing else is logged", () =>
    inDirectory(async (directory) => {
      const log = join(directory, "smtpd.log");
      writeFileSync(log, line(0, "tcpserver: status: 0/20") + sessionAt(1, "192.0.2.99"));
      const life = new Life(directory, "sessions", "-f", "-o", "ndjson", "--cursor-file", "c", log);
      await isThere(join(directory, "c"));
      appendFileSync(log, sessionAt(30, "192.0.2.1"));
      await life.until('"192.0.2.1"');
      await life.kill();
      assert.doesNotMatch(readFileSync(join(directory, "out"), "utf8"), /192\.0\.2\.99/);
    }));

  test("all lines of a message that matches are printed when it has left", () =>
    inDirectory(async (directory) => {
      const life = new Life(directory, "grep", "-f", "did_1", "--since", "1970", ".");
      await life.until("end msg 1");
      await life.kill();
      assert.equal(readFileSync(join(directory, "out"), "utf8"), message(0, 1));
    }));

  test("a report counts what was decided since the last one", () =>
    inDirectory(async (directory) => {
      const messages = async (): Promise<string | undefined> => {
        const words = ["report", "senders", "-o", "csv", "--cursor-file", "cursor", "."];
        const [head = "", row = ""] = (await run(directory, ...words)).stdout.split("\n");
        return row.split(",")[head.split(",").indexOf("messages")];
      };
      assert.equal(await messages(), undefined);
      appendFileSync(join(directory, "current"), message(10, 2) + message(20, 3));
      assert.equal(await messages(), "2");
      assert.equal(await messages(), undefined);
    }));

  test("a disk that is full is said, and the next time nothing is missing", () =>
    inDirectory(async (directory) => {
      const words = ["lines", "--cursor-file", "cursor", "current"];
      await run(directory, ...words);
      const before = readFileSync(join(directory, "cursor"));
      appendFileSync(join(directory, "current"), "one\n");
      const limited = `ulimit -f 0; exec "${process.execPath}" "${PROGRAM}" lines -f --cursor-file cursor current`;
      const full = spawnSync("sh", ["-c", limited], { cwd: directory, encoding: "utf8" });
      assert.equal(full.status, 2, full.stderr);
      assert.match(full.stderr, /cursor: it cannot be written: no file .*\n.*nothing is lost/);
      assert.equal(full.stdout, "");
      assert.deepEqual(readFileSync(join(directory, "cursor")), before);
      assert.equal((await run(directory, ...words)).stdout, "one\n");
    }));
});

/** As if it had been killed before it was noted that the output was written. */
function unmark(cursor: string): void {
  const bytes = readFileSync(cursor);
  const mark = bytes.indexOf("\n") - 1;
  assert.match(String.fromCharCode(bytes[mark] as number), /[+-]/); // it may have been that fast
  bytes[mark] = "-".charCodeAt(0);
  writeFileSync(cursor, bytes);
}

const REFUSED: [words: string[], said: RegExp][] = [
  [["find", "-f", "-o", "json", "."], /-o json: it is one document.*\n.*ndjson/],
  [["find", "-f", "-n", "5", "."], /-n: a list that is followed has no end/],
  [["lines", "-f", "-n", "5", "."], /-n: a list that is followed has no end/],
  [["grep", "-f", "-c", "x", "."], /-c: with -f there is no end/],
  [["find", "-f", "--until", "today", "."], /what is followed has no end.*\n.*--since/],
  [["find", "--changes", "."], /--changes tells of a message while it is followed\n.*-f/],
  [["find", "-f", "-"], /standard input is read once/],
  [["report", "--cursor-file", "current", "."], /current: it is no cursor file of qtrail\n/],
  [["find", "--cursor-file", ".", "current"], /\.: it is no file\n/],
  [["find", "--cursor-file", "/dev/zero", "."], /\/dev\/zero: it is no file\n/],
  [["find", "--cursor-file", "no/where", "."], /no\/where: it cannot be written: no such file/],
];

for (const [words, said] of REFUSED)
  test(`${words.join(" ")} is refused with what to do`, () =>
    inDirectory(async (directory) => {
      const { status, stderr } = await run(directory, ...words);
      assert.equal(status, 2);
      assert.match(stderr, said);
    }));

test("a cursor file that is damaged, or of a later version, is refused", () =>
  inDirectory(async (directory) => {
    const words = ["lines", "--cursor-file", "cursor", "current"];
    await run(directory, ...words);
    const cursor = join(directory, "cursor");
    const whole = readFileSync(cursor);
    writeFileSync(cursor, whole.subarray(0, -1));
    assert.match((await run(directory, ...words)).stderr, /cursor: it is damaged\n.*remove it/);
    writeFileSync(cursor, whole.toString("latin1").replace("cursor 1", "cursor 9"), "latin1");
    assert.match((await run(directory, ...words)).stderr, /by a later version of qtrail/);
    writeFileSync(cursor, "");
    assert.equal((await run(directory, ...words)).status, 1);
  }));

/**
 * What was read before is known by its content: a log is read once, whatever names its files have by then, packed or
 * not, copied elsewhere, or put together into one.
 *
 * Not tested here: what is kept of a log's lines, and logs that grow while they are followed (following.test.ts).
 */
import assert from "node:assert/strict";
import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { deserialize, serialize } from "node:v8";
import { gunzipSync, gzipSync } from "node:zlib";
import { fc, generator, seed } from "../src/chance.testing.ts";
import { utc } from "../src/index.ts";
import { asWritten, useLines } from "../src/pipeline/following/as-written.ts";
import type { Known } from "../src/sources/following/beginning.ts";
import { FollowedLogs, type FollowStart } from "../src/sources/following/followed-logs.ts";
import type { KnownFiles } from "../src/sources/following/known-files.ts";
import { label, withFiles } from "../src/sources/reading.testing.ts";

const NOW = { seconds: 1_773_050_000, nanos: 0 };

/** Who reads logs for good: keeps what was told, and all that is saved. */
class Keeper {
  readonly told: string[] = [];
  readonly older: string[] = [];
  troubles: string[] = [];
  isUnsure = false;
  gaps = 0;
  passed = 0;
  private saved = serialize({ known: new Map(), seen: { logs: [] } });

  /** Reads what is new; is killed behind so many batches. */
  async read(
    paths: string[],
    given: Partial<FollowStart> & { logHost?: string; steps?: number } = {},
  ): Promise<void> {
    const { known, seen } = deserialize(this.saved) as {
      known: Map<string, Known>;
      seen: KnownFiles;
    };
    const { logHost = "", steps = Number.POSITIVE_INFINITY, ...start } = given;
    const options = { zone: utc, logHost };
    const until = { isNew: true, lead: 0, now: NOW, untilPresent: true };
    const begin = { known: (key: string) => known.get(key), ...until, seen };
    const followed = await FollowedLogs.open(paths, options, { ...begin, ...start });
    await this.readAll(followed, options, this.told, steps);
    const older = followed.older();
    if (older) await this.readAll(older, options, this.older, Number.POSITIVE_INFINITY);
    for (const { key, place, hand, source } of followed.logs)
      if (place) known.set(key, { place, reader: { hand, writers: source.writers } });
    this.saved = serialize({ known, seen: followed.knownFiles });
    this.troubles = followed.troubles.map(({ path, what }) => `${path}: ${what}`);
    this.isUnsure ||= this.troubles.length > 0;
    this.gaps += followed.logs.reduce((sum, { source }) => sum + source.coverage.gaps.length, 0);
    this.passed = followed.passed.bytes;
    followed.close();
  }

  private async readAll(
    followed: FollowedLogs,
    options: { zone: typeof utc; logHost: string },
    into: string[],
    steps: number,
  ) {
    let left = steps;
    for await (const written of asWritten(followed, new Map(), options, false)) {
      if (written === "present") continue;
      for (const { lines, from, to } of written)
        for (let i = from; i < to; i++)
          into.push(lines.bytes.toString("latin1", lines.at[i], lines.end[i]));
      useLines(written);
      if (--left <= 0) return;
    }
  }
}

/** A log as multilog writes it into `send`, and copies of it. */
class Log {
  readonly lines: string[] = [];
  private readonly directory: string;
  private readonly random: (below: number) => number;
  private copies = 0;

  constructor(directory: string, random: (below: number) => number) {
    this.directory = directory;
    this.random = random;
    mkdirSync(this.path);
    writeFileSync(join(this.path, "current"), "");
  }

  get path(): string {
    return join(this.directory, "send");
  }

  write(): void {
    for (let left = this.random(60); left >= 0; left--) {
      const text = `new msg ${this.lines.length} ${"x".repeat(this.random(200))}`;
      appendFileSync(join(this.path, "current"), `${label(this.lines.length, 7)} ${text}\n`);
      this.lines.push(text);
    }
  }

  /** Finishes the current file, and packs it perhaps. */
  finish(isPacked: boolean): void {
    const bytes = readFileSync(join(this.path, "current"));
    if (bytes.length === 0) return;
    const name = join(this.path, `${label(this.lines.length - 1, 9)}.s`);
    if (isPacked) writeFileSync(name, gzipSync(bytes));
    else renameSync(join(this.path, "current"), name);
    writeFileSync(join(this.path, "fresh"), "");
    renameSync(join(this.path, "fresh"), join(this.path, "current"));
  }

  /** As other names of other files in another directory: `first` files are left out, `cut` bytes at the end. */
  copy(isPacked: boolean): string {
    const copy = join(this.directory, `copy-${this.copies++}`);
    mkdirSync(copy);
    const files = this.contents();
    for (const [i, bytes] of files.entries()) {
      const age = files.length - 1 - i;
      const name = join(copy, age === 0 ? "mail.log" : `mail.log.${age}`);
      if (isPacked && age > 0) writeFileSync(`${name}.gz`, gzipSync(bytes));
      else writeFileSync(name, bytes);
    }
    return copy;
  }

  /** `cat @* current`, up to some line, perhaps packed. */
  joined(isPacked: boolean): string {
    const all = Buffer.concat(this.contents());
    const to = all.indexOf("\n", this.random(all.length)) + 1;
    const bytes = this.random(2) === 0 ? all : all.subarray(0, to);
    const path = join(this.directory, `all-${this.copies++}.log`);
    writeFileSync(path, isPacked ? gzipSync(bytes) : bytes);
    return path;
  }

  private contents(): Buffer[] {
    const names = readdirSync(this.path)
      .filter((name) => name !== "current")
      .sort();
    return [...names, "current"]
      .map((name) => {
        const bytes = readFileSync(join(this.path, name));
        return bytes[0] === 0x1f ? gunzipSync(bytes) : bytes;
      })
      .filter(({ length }) => length > 0);
  }
}

test("any copies, and the log itself, in any order, add each line once", async () => {
  let unsure = 0;
  const act = fc.constantFrom(
    "write",
    "finish",
    "pack",
    "read",
    "kill",
    "copy",
    "packed copy",
    "joined",
    "packed joined",
    "both",
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(act, { maxLength: 14 }),
      fc.integer({ min: 0 }),
      async (acts, chance) => {
        await withFiles({}, async (directory) => {
          const random = generator(chance);
          const log = new Log(directory, random);
          const keeper = new Keeper();
          for (const one of ["write", ...acts, "write", "read", "packed joined", "copy"]) {
            if (one === "write") log.write();
            if (one === "finish" || one === "pack") log.finish(one === "pack");
            if (one === "read") await keeper.read([log.path]);
            if (one === "kill") await keeper.read([log.path], { steps: 1 });
            if (one === "copy" || one === "packed copy")
              await keeper.read([log.copy(one === "packed copy")]);
            if (one === "both") await keeper.read([log.joined(false), log.path, log.copy(true)]);
            if (one === "joined" || one === "packed joined")
              await keeper.read([log.joined(one === "packed joined")]);
          }
          // Of very short pieces nobody can tell: then that is said, and nothing is read twice.
          const told = new Set(keeper.told);
          const expected = keeper.isUnsure ? log.lines.filter((line) => told.has(line)) : log.lines;
          assert.deepEqual(keeper.told, expected);
          assert.equal(keeper.gaps, 0);
          if (keeper.isUnsure) unsure++;
        });
      },
    ),
    { numRuns: 30, seed },
  );
  assert.ok(unsure <= 3, `${unsure} of 30`);
});

/** Lines of `send/current`, from one second on to before another. */
function logOf(from: number, to: number): { text: string; lines: string[] } {
  const lines: string[] = [];
  for (let i = from; i < to; i++) lines.push(`new msg ${i} ${"x".repeat(40 + (i % 50))}`);
  return { lines, text: lines.map((line, i) => `${label(from + i)} ${line}\n`).join("") };
}

describe("what stands beside a log that was read", { concurrency: true }, () => {
  const read = logOf(100, 400);

  test("is handed out as older if it was written before", () =>
    withFiles({ "send/current": read.text }, async (directory) => {
      const keeper = new Keeper();
      await keeper.read([join(directory, "send")]);
      const older = logOf(0, 90);
      for (const [name, bytes] of Object.entries({
        "archive.log.gz": gzipSync(older.text),
        [`send/${label(89)}.s`]: Buffer.from(older.text),
      }))
        writeFileSync(join(directory, name), bytes);
      await keeper.read([join(directory, "archive.log.gz")]);
      assert.deepEqual(keeper.older, older.lines);
      for (const path of ["archive.log.gz", "send"]) await keeper.read([join(directory, path)]);
      assert.deepEqual([keeper.older, keeper.told, keeper.troubles], [older.lines, read.lines, []]);
    }));

  test("is older, too, where an archive was put among its files", () =>
    withFiles({ "send/current": read.text }, async (directory) => {
      const keeper = new Keeper();
      await keeper.read([join(directory, "send")]);
      const older = logOf(0, 90);
      writeFileSync(join(directory, `send/${label(89)}.s`), older.text);
      for (let i = 0; i < 2; i++) await keeper.read([join(directory, "send")]);
      assert.deepEqual([keeper.older, keeper.told], [older.lines, read.lines]);
    }));

  test("is left out, and said, if it is of that time and not known; or read, if it is told to be", () =>
    withFiles({ "send/current": read.text }, async (directory) => {
      const path = join(directory, "other.log");
      const other = read.text.replaceAll("new msg", "end msg");
      writeFileSync(path, other);
      for (const [given, more] of [
        [{}, 0],
        [{ logHost: "mx2.example.com" }, 300],
        [{ readsUndecided: true }, 300],
      ] as const) {
        const keeper = new Keeper();
        await keeper.read([join(directory, "send")]);
        await keeper.read([path], given);
        assert.equal(keeper.told.length, 300 + more);
        assert.equal(keeper.troubles.length, more > 0 ? 0 : 1);
        if (more === 0)
          assert.match(
            keeper.troubles.join(),
            /other\.log: it is left out: its lines are of .* 09:17:10 UTC to .* 09:22:09 UTC, and of .* such a log was read already/,
          );
      }
    }));

  test("is known where it was cut from the middle, if enough of it is left to tell", () =>
    withFiles({ "send/current": read.text }, async (directory) => {
      const keeper = new Keeper();
      await keeper.read([join(directory, "send")]);
      const path = join(directory, "cut.log");
      writeFileSync(
        path,
        read.text
          .split(/(?<=\n)/)
          .slice(50, 200)
          .join(""),
      );
      await keeper.read([path]);
      assert.deepEqual([keeper.told, keeper.troubles], [read.lines, []]);
      assert.equal(keeper.passed, readFileSync(path).length);
    }));

  test("may be another service of the host", () =>
    withFiles({ "send/current": read.text }, async (directory) => {
      const keeper = new Keeper();
      await keeper.read([join(directory, "send")]);
      mkdirSync(join(directory, "smtpd"));
      const line = "tcpserver: pid 5 from 192.0.2.1";
      const text = `${label(150)} ${line}\n`;
      writeFileSync(join(directory, "smtpd/current"), text);
      await keeper.read([join(directory, "smtpd")]);
      assert.deepEqual(keeper.told.slice(300), [line]);
    }));
});

test("of copies that are named together each line is read once, whichever holds it", () =>
  withFiles(
    {
      "a/current": logOf(100, 400).text,
      [`b/${label(99)}.s`]: logOf(0, 100).text,
      "b/current": logOf(100, 300).text,
    },
    async (directory) => {
      const keeper = new Keeper();
      for (let i = 0; i < 2; i++) await keeper.read([join(directory, "a"), join(directory, "b")]);
      assert.deepEqual([keeper.told, keeper.older], [logOf(0, 400).lines, []]);
      assert.deepEqual(keeper.troubles, []);
    },
  ));

test("of files that are named one by one and overlap each line is read once", () =>
  withFiles(
    { "1.log": logOf(0, 300).text, "2.log": logOf(200, 500).text, "3.log": logOf(480, 700).text },
    async (directory) => {
      const paths = ["1.log", "2.log", "3.log"].map((name) => join(directory, name));
      const keeper = new Keeper();
      for (let i = 0; i < 2; i++) await keeper.read(paths);
      assert.deepEqual([keeper.told, keeper.older], [logOf(0, 700).lines, []]);
      assert.deepEqual(keeper.troubles, []);
    },
  ));

test("a file beside its packed copy is read once, and both if they differ", () =>
  withFiles(
    {
      "mail.log.2": logOf(0, 100).text,
      "mail.log.2.gz": gzipSync(logOf(0, 100).text),
      "mail.log.1.gz": gzipSync(logOf(100, 200).text),
      "mail.log": logOf(200, 300).text,
    },
    async (directory) => {
      const keeper = new Keeper();
      for (let i = 0; i < 2; i++) await keeper.read([directory]);
      assert.deepEqual([keeper.told, keeper.older, keeper.troubles], [logOf(0, 300).lines, [], []]);
    },
  ));

test("a syslog is known over its rotation, and by names of hosts and programs", () => {
  const line = (i: number, host: string) =>
    `Mar  9 10:${String(10 + Math.floor(i / 600)).padStart(2, "0")}:${String(Math.floor(i / 10) % 60).padStart(2, "0")} ${host} qmail: 17730477${i}.5 new msg ${i}\n`;
  const lines = (from: number, to: number, host = "mx") =>
    Array.from({ length: to - from }, (_, i) => line(from + i, host)).join("");
  return withFiles({ "mail.log": lines(100, 400) }, async (directory) => {
    const log = join(directory, "mail.log");
    const keeper = new Keeper();
    await keeper.read([log]);
    assert.equal(keeper.told.length, 300);
    writeFileSync(`${log}.1.gz`, gzipSync(lines(100, 500)));
    writeFileSync(log, lines(500, 600));
    await keeper.read([log]);
    assert.equal(keeper.told.length, 400 + 100);
    writeFileSync(join(directory, "other"), lines(200, 300, "mx2"));
    await keeper.read([join(directory, "other")]);
    assert.deepEqual([keeper.told.length, keeper.troubles], [600, []]);
    writeFileSync(join(directory, "same"), lines(200, 300).replaceAll("new msg", "end msg"));
    await keeper.read([join(directory, "same")]);
    assert.deepEqual([keeper.told.length, keeper.troubles.length], [600, 1]);
  });
});

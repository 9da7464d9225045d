/**
 * Logs are followed: over rotations of every kind, when files are emptied, replaced, packed, or appear later, and
 * over the end of the follower itself.
 *
 * Not tested here: loggers as they run (follow-loggers.test.ts), what commands print (follow-commands.test.ts).
 */
import assert from "node:assert/strict";
import {
  appendFileSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import { fc, generator, seed } from "../src/chance.testing.ts";
import {
  closeLogs,
  type Fact,
  Follower,
  type FollowOptions,
  factsIn,
  openLogs,
  type Saved,
  utc,
} from "../src/index.ts";
import { label } from "../src/sources/reading.testing.ts";
import type { Gap } from "../src/sources/source.ts";

const NOW = { seconds: 1_773_050_000, nanos: 0 };
const OPTIONS: FollowOptions = { zone: utc, now: NOW };

/** A follower of lines at work, whose lines are looked at. */
class Watched {
  readonly lines: string[] = [];
  readonly gaps: Gap[] = [];
  private readonly follower: Follower;
  private readonly stop = new AbortController();
  private saved: Saved;
  private readonly over: Promise<void>;

  private constructor(follower: Follower, signal: AbortController) {
    this.follower = follower;
    this.stop = signal;
    this.saved = follower.saved();
    this.over = this.run();
  }

  static async open(paths: string[], options: Partial<FollowOptions> = {}): Promise<Watched> {
    const stop = new AbortController();
    const given = { ...OPTIONS, isOfLines: true, signal: stop.signal, ...options };
    return new Watched(await Follower.open(paths, given), stop);
  }

  /** Waits for what ends so. */
  async until(last: string): Promise<void> {
    for (let waited = 0; this.lines.at(-1) !== last; waited += 10) {
      assert.ok(waited < 10_000, `${last} did not come; the last are ${this.lines.slice(-3)}`);
      await sleep(10);
    }
  }

  async end(): Promise<Saved> {
    this.stop.abort();
    await this.over;
    return this.saved;
  }

  private async run(): Promise<void> {
    const steps = this.follower.lines(({ text }) => this.lines.push(text.replace(/^@\w+ /, "")));
    while (!(await steps.next()).done) {
      this.saved = this.follower.saved();
      this.gaps.push(...this.follower.newGaps());
    }
    this.follower.end();
  }
}

/** A directory, and what is in it when following begins. */
async function inDirectory(
  files: Record<string, string>,
  work: (directory: string) => Promise<void>,
): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), "qtrail-follow-"));
  try {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(directory, name)), { recursive: true });
      writeFileSync(join(directory, name), text);
    }
    await work(directory);
  } finally {
    rmSync(directory, { recursive: true });
  }
}

const line = (second: number, text = `line ${second}`): string => `${label(second)} ${text}\n`;

/** What is done to a log while it is followed: each step waits until the lines before it were seen. */
interface Case {
  files: Record<string, string>;
  /** What is followed. */
  path: string;
  steps: [act: (directory: string) => void, last: string][];
  lines: string[];
  gaps?: number;
}

const write = (name: string, text: string) => (directory: string) =>
  appendFileSync(join(directory, name), text);

const CASES: Record<string, Case> = {
  "a line is told when its end has come": {
    files: { "x.log": "old\n" },
    path: "x.log",
    steps: [
      [write("x.log", "one\ntw"), "one"],
      [write("x.log", "o\n"), "two"],
    ],
    lines: ["one", "two"],
  },
  "a file that was renamed is read to its end, and then the new one": {
    files: { "mail.log": "old\n" },
    path: "mail.log",
    steps: [
      [write("mail.log", "one\n"), "one"],
      [
        (directory) => {
          renameSync(join(directory, "mail.log"), join(directory, "mail.log.1"));
          writeFileSync(join(directory, "mail.log"), ""); // by logrotate, before the logger knows
          write("mail.log.1", "two\n")(directory);
        },
        "two",
      ],
      [write("mail.log.1", "three\n"), "three"],
      [write("mail.log", "four\n"), "four"],
    ],
    lines: ["one", "two", "three", "four"],
  },
  "of a file that was copied and emptied the rest is read in the copy": {
    files: { "mail.log": "old\n" },
    path: "mail.log",
    steps: [
      [write("mail.log", "one\n"), "one"],
      [
        (directory) => {
          write("mail.log", "two\n")(directory);
          copyFileSync(join(directory, "mail.log"), join(directory, "mail.log.1"));
          truncateSync(join(directory, "mail.log"));
          write("mail.log", "three\n")(directory);
        },
        "three",
      ],
    ],
    lines: ["one", "two", "three"],
  },
  "the copy may be packed already": {
    files: { "mail.log": "a first line, so that the file is known again\n" },
    path: "mail.log",
    steps: [
      [
        (directory) => {
          write("mail.log", "one\n")(directory);
          const packed = gzipSync(readFileSync(join(directory, "mail.log")));
          writeFileSync(join(directory, "mail.log.1.gz"), packed);
          truncateSync(join(directory, "mail.log"));
          write("mail.log", "two\n")(directory);
        },
        "two",
      ],
    ],
    lines: ["one", "two"],
  },
  "a file that was emptied without a copy is a gap": {
    files: { "x.log": line(1) },
    path: "x.log",
    steps: [
      [
        (directory) => {
          truncateSync(join(directory, "x.log"));
          write("x.log", line(9))(directory);
        },
        "line 9",
      ],
    ],
    lines: ["line 9"],
    gaps: 1,
  },
  "a file that was emptied and is longer by now is known by its beginning": {
    files: { "x.log": line(1) },
    path: "x.log",
    steps: [
      [
        (directory) => {
          truncateSync(join(directory, "x.log"));
          write("x.log", line(8) + line(9))(directory);
        },
        "line 9",
      ],
    ],
    lines: ["line 8", "line 9"],
    gaps: 1,
  },
  "another file has come in its place": {
    files: { "x.log": "old\n" },
    path: "x.log",
    steps: [
      [write("x.log", "one\n"), "one"],
      [
        (directory) => {
          writeFileSync(join(directory, "fresh"), "two\n");
          renameSync(join(directory, "fresh"), join(directory, "x.log"));
        },
        "two",
      ],
    ],
    lines: ["one", "two"],
  },
  "a file that is not there yet is read from its beginning when it comes": {
    files: { other: "" },
    path: "later/x.log",
    steps: [
      [
        (directory) => {
          mkdirSync(join(directory, "later"));
          write("later/x.log", "one\n")(directory);
        },
        "one",
      ],
      [write("later/x.log", "two\n"), "two"],
    ],
    lines: ["one", "two"],
  },
  "an empty file is followed too": {
    files: { "x.log": "" },
    path: "x.log",
    steps: [[write("x.log", "one\n"), "one"]],
    lines: ["one"],
  },
  "a directory that comes within another is found": {
    files: { "send/current": line(1) },
    path: ".",
    steps: [
      [write("send/current", line(2)), "line 2"],
      [
        (directory) => {
          mkdirSync(join(directory, "smtpd"));
          write("smtpd/current", line(3))(directory);
        },
        "line 3",
      ],
    ],
    lines: ["line 2", "line 3"],
  },
  "of two logs that are copies one is followed": {
    files: { "a/current": line(1) + line(2) + line(3), "b/current": line(1) + line(2) + line(3) },
    path: ".",
    steps: [
      [
        (directory) => {
          write("a/current", line(4))(directory);
          write("b/current", line(4))(directory);
        },
        "line 4",
      ],
      [
        (directory) => {
          write("b/current", line(5))(directory);
          write("a/current", line(5))(directory);
        },
        "line 5",
      ],
    ],
    lines: ["line 4", "line 5"],
  },
  "a logger's directory that is deleted and made again is gone on with": {
    files: { "send/current": line(1) },
    path: "send",
    steps: [
      [write("send/current", line(2)), "line 2"],
      [(directory) => rmSync(join(directory, "send"), { recursive: true }), "line 2"],
      [
        (directory) => {
          mkdirSync(join(directory, "send"));
          write("send/current", line(3))(directory);
        },
        "line 3",
      ],
    ],
    lines: ["line 2", "line 3"],
    gaps: 1,
  },
  "a logger finishes several files at once": {
    files: { "send/current": line(1) },
    path: "send",
    steps: [
      [write("send/current", line(2)), "line 2"],
      [
        (directory) => {
          write("send/current", line(3))(directory);
          finish(directory, 3);
          write("send/current", line(4))(directory);
          finish(directory, 4);
          write("send/current", line(5))(directory);
        },
        "line 5",
      ],
    ],
    lines: ["line 2", "line 3", "line 4", "line 5"],
  },
  "the newest file is packed, and no other is there yet": {
    files: { "x.log.1": line(1), other: "" },
    path: "x.log.1",
    steps: [
      [
        (directory) => {
          write("x.log.1", line(2))(directory);
          const packed = gzipSync(readFileSync(join(directory, "x.log.1")));
          writeFileSync(join(directory, "x.log.1.gz"), packed);
          rmSync(join(directory, "x.log.1"));
        },
        "line 2",
      ],
      [write("x.log", line(3)), "line 3"],
    ],
    lines: ["line 2", "line 3"],
  },
  "a processor has made another file of the finished one": {
    files: { "send/current": line(1) },
    path: "send",
    steps: [
      [
        (directory) => {
          write("send/current", line(2))(directory);
          const packed = gzipSync(readFileSync(join(directory, "send/current")));
          writeFileSync(join(directory, `send/${label(2)}.s`), packed);
          rmSync(join(directory, "send/current"));
          write("send/current", line(3))(directory);
        },
        "line 3",
      ],
    ],
    lines: ["line 2", "line 3"],
  },
};

/** As a logger does, in a second of the log. */
function finish(directory: string, second: number): void {
  const log = join(directory, "send");
  renameSync(join(log, "current"), join(log, `${label(second, 5)}.s`));
}

for (const [how, polls] of [
  ["the system tells of changes", false],
  ["all is looked at every second", true],
] as const) {
  describe(`where ${how}`, { concurrency: true }, () => {
    for (const [name, { files, path, steps, lines, gaps = 0 }] of Object.entries(CASES))
      test(name, () =>
        inDirectory(files, async (directory) => {
          const watched = await Watched.open([join(directory, path)], { polls });
          for (const [act, last] of steps) {
            act(directory);
            await watched.until(last);
          }
          await watched.end();
          assert.deepEqual(watched.lines, lines);
          assert.equal(watched.gaps.length, gaps);
        }),
      );
  });
}

describe("a follower that begins again", { concurrency: true }, () => {
  test("goes on at the line it had reached, whatever became of the files meanwhile", async () => {
    const act = fc.constantFrom("write", "finish", "pack", "half", "resume");
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 12 }), async (acts) => {
        await inDirectory({ "send/current": line(0) }, async (directory) => {
          const log = join(directory, "send");
          const expected: string[] = [];
          const told: string[] = [];
          let saved: Saved | undefined;
          let half = "";
          const go = async (): Promise<void> => {
            const options = { ...OPTIONS, untilPresent: true, isOfLines: true, saved };
            const follower = await Follower.open([log], options);
            const steps = follower.lines(({ text }) => told.push(text.replace(/^@\w+ /, "")));
            while (!(await steps.next()).done);
            saved = follower.saved();
            assert.deepEqual(follower.newGaps(), []);
            follower.end();
          };
          await go();
          for (const [i, one] of [...acts, "write", "resume"].entries()) {
            if (one === "resume") await go();
            if (one === "half" && half === "") {
              half = line(i + 1);
              appendFileSync(join(log, "current"), half.slice(0, 20));
            } else if (one === "write" || one === "half") {
              appendFileSync(join(log, "current"), half === "" ? line(i + 1) : half.slice(20));
              expected.push(half === "" ? `line ${i + 1}` : half.trim().replace(/^@\w+ /, ""));
              half = "";
            }
            if ((one === "finish" || one === "pack") && half === "") {
              const text = readFileSync(join(log, "current"));
              writeFileSync(
                join(log, `${label(i + 1, 5)}.s`),
                one === "pack" ? gzipSync(text) : text,
              );
              if (one === "finish") rmSync(join(log, `${label(i + 1, 5)}.s`));
              if (one === "finish") finish(directory, i + 1);
              writeFileSync(join(log, "fresh"), "");
              renameSync(join(log, "fresh"), join(log, "current"));
            }
          }
          assert.deepEqual(told, expected);
        });
      }),
      { numRuns: 25 },
    );
  });

  test("goes on within a line that comes in pieces, whatever it is wrapped in", async () => {
    for (const name of readdirSync("corpus/containers")) {
      const log = join("corpus/containers", name);
      if (!statSync(log).isFile() || !/\.(?:log|json|txt|export)$/.test(name)) continue;
      const text = readFileSync(log, "latin1");
      const lines = text.split(/(?<=\n)/);
      await inDirectory({}, async (directory) => {
        const [growing, whole] = ["growing", "whole"].map((at) => join(directory, at, name));
        for (const path of [growing, whole] as string[]) mkdirSync(dirname(path));
        writeFileSync(growing as string, "");
        writeFileSync(
          whole as string,
          lines.filter((one) => one.endsWith("\n")).join(""),
          "latin1",
        );
        let reading = await toPresent(growing as string, undefined);
        const told: string[] = [];
        for (const one of lines) {
          appendFileSync(growing as string, one, "latin1");
          reading = await toPresent(growing as string, reading.saved);
          told.push(...reading.told);
        }
        const { told: atOnce } = await toPresent(whole as string, reading.saved);
        assert.deepEqual(told, atOnce, name);
      });
    }
  });

  test("goes on in the middle of logs that are read together", () =>
    inDirectory({}, async (directory) => {
      const random = generator(seed);
      const names = ["a/current", "b/current", "c/current"];
      for (const name of names) {
        mkdirSync(dirname(join(directory, name)));
        const lines: string[] = [];
        for (let at = 0; lines.length < 8000; at += random(4))
          lines.push(line(at, `${name} ${lines.length} ${"x".repeat(random(60))}`));
        writeFileSync(join(directory, name), lines.join(""));
      }
      const told: string[] = [];
      const states: { saved: Saved; told: number }[] = [];
      const follow = async (saved: Saved, into: string[], each: (saved: Saved) => void) => {
        const options = { ...OPTIONS, untilPresent: true, isOfLines: true, saved };
        const follower = await Follower.open([directory], options);
        const steps = follower.lines(({ text }) => into.push(text));
        while (!(await steps.next()).done) each(follower.saved());
        follower.end();
      };
      await follow(NOTHING, told, (saved) => states.push({ saved, told: told.length }));
      assert.equal(told.length, 3 * 8000);
      assert.ok(states.length > 10, `${states.length} steps`);
      for (const state of states) {
        const rest: string[] = [];
        await follow(state.saved, rest, () => {});
        assert.deepEqual([...told.slice(0, state.told), ...rest].sort(), told.toSorted());
      }
    }));

  test("tells of what a reading of the whole log knows to be over, once, wherever it begins again", async () => {
    const random = generator(seed);
    for (const log of [
      "corpus/real/run-d2/send",
      "corpus/sessions/smtpd-jms1.log",
      "corpus/sessions/run-d2/submission",
    ]) {
      const over: string[] = [];
      const logs = await openLogs([log], OPTIONS);
      for await (const facts of factsIn(logs, OPTIONS)) over.push(...facts.flatMap(wordsOf));
      closeLogs(logs);
      const told: string[] = [];
      let saved: Saved = NOTHING;
      for (let isOver = false; !isOver; ) {
        const follower = await Follower.open([log], { ...OPTIONS, untilPresent: true, saved });
        const steps = follower.facts((fact) => told.push(...wordsOf(fact)));
        let step = await steps.next();
        for (let left = random(4); left > 0 && !step.done; left--) step = await steps.next();
        isOver = step.done === true;
        saved = follower.saved();
        follower.end();
      }
      // What ended in the last seconds of the log is not told of yet.
      const end = log.endsWith("send") ? over.sort() : over.slice(0, told.length).sort();
      assert.deepEqual(told.sort(), end);
    }
  });

  test("goes on in the file that it had reached, though that was renamed and only the newest is named", () =>
    inDirectory({ "x.log": line(1) + line(2) }, async (directory) => {
      const log = join(directory, "x.log");
      const { saved } = await toPresent(log, NOTHING);
      appendFileSync(log, line(3));
      renameSync(log, `${log}.1`);
      writeFileSync(log, line(4));
      const { told } = await toPresent(log, saved);
      assert.deepEqual(
        told.map((one) => one.slice(-6)),
        ["line 3", "line 4"],
      );
    }));

  test("says from when to when lines are missing if its file is gone", () =>
    inDirectory({ "send/current": line(1) }, async (directory) => {
      const before = await Watched.open([join(directory, "send")]);
      await before.until(await written(directory, 2));
      const saved = await before.end();
      rmSync(join(directory, "send/current"));
      writeFileSync(join(directory, "send/current"), line(60));
      const after = await Watched.open([join(directory, "send")], { saved });
      await after.until("line 60");
      await after.end();
      assert.deepEqual(
        after.gaps.map(({ from, to }) => (to?.seconds ?? 0) - (from?.seconds ?? 0)),
        [58],
      );
    }));

  test("tells of a message whose lines stand on both sides, once", () =>
    inDirectory({ "send/current": line(1, "new msg 5") }, async (directory) => {
      const log = join(directory, "send/current");
      appendFileSync(log, line(2, "info msg 5: bytes 7 from <a@example.com> qp 8 uid 9"));
      let saved = (await messages(directory, {})).saved;
      appendFileSync(log, line(3, "starting delivery 1: msg 5 to local b@example.net"));
      saved = (await messages(directory, { saved })).saved;
      appendFileSync(log, line(4, "delivery 1: success: did_1+0+0/") + line(5, "end msg 5"));
      const { told, saved: last } = await messages(directory, { saved });
      assert.deepEqual(told, ["5 ended a@example.com b@example.net:delivered"]);
      const other = { ...saved, shape: "of another version" };
      const again = await messages(directory, { saved: other });
      assert.deepEqual(again.told, told);
      assert.match(again.remark ?? "", /read again/);
      assert.deepEqual((await messages(directory, { saved: last })).told, []);
    }));

  test("knows what came into the queue before it began, and tells of changes", () =>
    inDirectory({ "send/current": line(1, "new msg 5") }, async (directory) => {
      const log = join(directory, "send/current");
      appendFileSync(log, line(2, "info msg 5: bytes 7 from <a@example.com> qp 8 uid 9"));
      const { saved, waiting } = await messages(directory, { changes: true });
      assert.deepEqual(waiting, ["5 queued a@example.com "]);
      appendFileSync(log, line(3, "starting delivery 1: msg 5 to local b@example.net"));
      appendFileSync(log, line(4, "delivery 1: deferral: x/") + line(5, "new msg 6"));
      appendFileSync(log, line(6, "info msg 6: bytes 7 from <> qp 8 uid 9") + line(7, "end msg 6"));
      const { told } = await messages(directory, { saved, changes: true });
      assert.deepEqual(told, [
        "5 queued a@example.com b@example.net:deferred",
        "6 queued  ",
        "6 ended  ",
      ]);
    }));

  test("tells of a message though the log's first line is its last", () =>
    inDirectory({ "send/current": line(1, "end msg 5") }, async (directory) => {
      const { told } = await messages(directory, { saved: NOTHING });
      assert.deepEqual(told, ["5 ended undefined "]);
    }));

  test("begins where it had come to, whatever moment is asked for by then", () =>
    inDirectory({ "send/current": line(1) }, async (directory) => {
      const log = join(directory, "send");
      const { saved } = await toPresent(log, undefined);
      appendFileSync(join(log, "current"), line(2));
      const since = { seconds: NOW.seconds + 1e6, nanos: 0 };
      const { told } = await toPresent(log, saved, since);
      assert.equal(told.length, 1);
    }));

  test("begins at a moment, at the first line of it", () =>
    inDirectory({ "send/current": line(1) + line(2) + line(3) }, async (directory) => {
      const since = { seconds: NOW.seconds - 2270 + 2, nanos: 0 };
      const watched = await Watched.open([join(directory, "send")], { since });
      await watched.until("line 3");
      await watched.end();
      assert.deepEqual(watched.lines, ["line 2", "line 3"]);
    }));
});

/** Of messages that have left, and of sessions. */
function wordsOf(fact: Fact): string[] {
  if (fact.kind === "session") {
    const { id, verdict, incomplete } = fact.session;
    return [`session ${id} ${verdict} ${incomplete.includes("end") ? "end" : ""}`];
  }
  if (fact.kind !== "message") return [];
  const { id, state, sender, recipients } = fact.message;
  if (state !== "ended" && state !== "lost") return [];
  return [`${id} ${state} ${sender} ${recipients.map((one) => `${one.address}:${one.fate}`)}`];
}

const NOTHING: Saved = { places: {}, shape: "", flight: new Uint8Array() };

/** What one reading of a file to the present tells of lines. */
async function toPresent(path: string, saved: Saved | undefined, since?: FollowOptions["since"]) {
  const told: string[] = [];
  const options = { ...OPTIONS, untilPresent: true, isOfLines: true, saved, since };
  const follower = await Follower.open([path], options);
  const steps = follower.lines(({ at, text, host, tag }) =>
    told.push(`${at?.seconds}.${at?.nanos} ${host} ${tag} ${text}`),
  );
  while (!(await steps.next()).done);
  const next = follower.saved();
  follower.end();
  return { told, saved: next };
}

async function written(directory: string, second: number): Promise<string> {
  await sleep(100);
  appendFileSync(join(directory, "send/current"), line(second));
  return `line ${second}`;
}

/** What one reading to the present tells of messages. */
async function messages(directory: string, options: Partial<FollowOptions>) {
  const told: string[] = [];
  const waiting: string[] = [];
  const given = { ...OPTIONS, untilPresent: true, ...options };
  const follower = await Follower.open([join(directory, "send")], given);
  const into = (list: string[]) => (fact: Parameters<Parameters<Follower["facts"]>[0]>[0]) => {
    if (fact.kind !== "message") return;
    const { msg, state, sender, recipients } = fact.message;
    const to = recipients.map(({ address, fate }) => `${address}:${fate}`).join(" ");
    list.push(`${msg} ${state} ${sender} ${to}`);
  };
  const steps = follower.facts(into(told));
  while (!(await steps.next()).done);
  follower.showWaiting(into(waiting));
  const saved = follower.saved();
  follower.end();
  return { told, waiting, saved, remark: follower.remark };
}

test("a line is told within 200 milliseconds, and where all is looked at within two seconds", () =>
  inDirectory({ "x.log": "old\n" }, async (directory) => {
    for (const [polls, most] of [
      [false, 200],
      [true, 2000],
    ] as const) {
      const watched = await Watched.open([join(directory, "x.log")], { polls });
      await sleep(100);
      const lags: number[] = [];
      for (let i = 0; i < 3; i++) {
        const began = performance.now();
        write("x.log", `${polls} ${i}\n`)(directory);
        await watched.until(`${polls} ${i}`);
        lags.push(performance.now() - began);
      }
      await watched.end();
      const middle = lags.sort((a, b) => a - b)[1] as number;
      assert.ok(middle < most, `${middle} milliseconds`);
    }
  }));

test("ten logs into which nothing is written take less than a hundredth of a core", () => {
  const names = Array.from({ length: 10 }, (_, i) => [`log-${i}/current`, line(i)]);
  return inDirectory(Object.fromEntries(names), async (directory) => {
    const watched = await Watched.open([directory]);
    await sleep(500);
    const [cpu, began] = [process.cpuUsage(), performance.now()];
    await sleep(3000);
    const { user, system } = process.cpuUsage(cpu);
    const share = (user + system) / 1000 / (performance.now() - began);
    await watched.end();
    assert.ok(share < 0.01, `${(100 * share).toFixed(2)} %`);
  });
});

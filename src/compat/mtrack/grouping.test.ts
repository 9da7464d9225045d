/**
 * Which lines of qmail-send's log come together.
 *
 * Lines are given as `TEXT`; the stamp is put before them and taken off again, except where a
 * whole log is read. Not tested here: options and files (test/mtrack.test.ts).
 */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fc, times } from "../../chance.testing.ts";
import { anyLog } from "../matchup/any-log.testing.ts";
import { MessageGroups } from "./grouping.ts";
import { groupingReader } from "./log-lines.ts";

interface Grouped {
  finished: string[][];
  lost: string[][];
  unfinished: string[][];
}

function grouped(log: string): Grouped {
  const result: Grouped = { finished: [], lost: [], unfinished: [] };
  const groups = new MessageGroups({
    finished: (lines) => result.finished.push(linesOf(lines)),
    lost: (lines) => result.lost.push(linesOf(lines)),
  });
  const read = groupingReader(groups);
  for (const line of linesOf(log)) read(Buffer.from(line, "latin1"), 0, line.length);
  for (const lines of groups.unfinished()) result.unfinished.push(linesOf(lines));
  return result;
}

function linesOf(text: string): string[] {
  return text.split("\n").slice(0, -1);
}

/** `texts` one after the other, each behind a stamp; the groups that come out, without stamps. */
function gives(name: string, texts: string[], expected: Partial<Grouped>): void {
  test(name, () => {
    const stamps = texts.map((_, i) => `1793491200.00000${i % 10} `);
    const result = grouped(texts.map((text, i) => `${stamps[i]}${text}\n`).join(""));
    const bare = (groups: string[][]) => groups.map((lines) => lines.map((line) => line.slice(18)));
    assert.deepEqual(
      {
        finished: bare(result.finished),
        lost: bare(result.lost),
        unfinished: bare(result.unfinished),
      },
      { finished: [], lost: [], unfinished: [], ...expected },
    );
  });
}

const NEW = "new msg 5";
const INFO = "info msg 5: bytes 99 from <ann@example.com> qp 8 uid 9";
const OTHER_INFO = "info msg 5: bytes 77 from <> qp 10 uid 9";
const START = "starting delivery 7: msg 5 to local bob@example.org";
const SUCCESS = "delivery 7: success: did_1+0+0/";
const END = "end msg 5";
const STATUS = "status: local 0/10 remote 0/20";

gives(
  "a message's lines come together when it ends, without the status lines",
  [NEW, INFO, STATUS, START, STATUS, SUCCESS, STATUS, END],
  { finished: [[NEW, INFO, START, SUCCESS, END]] },
);
gives("messages come in the order in which they end", [NEW, "new msg 6", "end msg 6", INFO, END], {
  finished: [
    ["new msg 6", "end msg 6"],
    [NEW, INFO, END],
  ],
});
gives("a number that is used again is another message", [NEW, INFO, END, NEW, OTHER_INFO, END], {
  finished: [
    [NEW, INFO, END],
    [NEW, OTHER_INFO, END],
  ],
});
gives("a message that is taken up again is the same", [NEW, INFO, NEW, INFO, END], {
  finished: [[NEW, INFO, NEW, INFO, END]],
});
gives("a message that is taken up again before it was read is the same", [NEW, NEW, INFO, END], {
  finished: [[NEW, NEW, INFO, END]],
});
gives(
  "a number with another info msg was another message before, whose end is lost",
  [NEW, INFO, START, NEW, OTHER_INFO, SUCCESS, END],
  { finished: [[NEW, OTHER_INFO, END]], lost: [[NEW, INFO, START]] },
);
gives(
  "a message that was being tried when the log begins is not the one with a new info msg",
  [START, NEW, INFO, END],
  { finished: [[NEW, INFO, END]], lost: [[START]] },
);
gives("a log may begin in the middle of a message", [START, SUCCESS, END], {
  finished: [[START, SUCCESS, END]],
});
gives("an end without anything before it is there", [END], { finished: [[END]] });
gives("the end of a delivery whose start is not there is left out", [SUCCESS], {});
gives(
  "a bounce belongs to the message that failed",
  [START, "delivery 7: failure: No./", "bounce msg 5 qp 11", END],
  { finished: [[START, "delivery 7: failure: No./", "bounce msg 5 qp 11", END]] },
);
gives("a triple bounce does too", [START, "triple bounce: discarding bounce/5", END], {
  finished: [[START, "triple bounce: discarding bounce/5", END]],
});
gives(
  "a warning that names a file belongs to the file's message",
  [START, "warning: trouble marking local/5/5; message will be delivered twice!", END],
  {
    finished: [
      [START, "warning: trouble marking local/5/5; message will be delivered twice!", END],
    ],
  },
);
gives(
  "a warning about a message that is not there stands alone",
  ["warning: unable to unlink info/5/5; will try again later"],
  { finished: [["warning: unable to unlink info/5/5; will try again later"]] },
);
gives(
  "after a restart the same delivery number is another delivery",
  [START, "starting delivery 7: msg 6 to local carl@example.org", SUCCESS, "end msg 6"],
  {
    finished: [["starting delivery 7: msg 6 to local carl@example.org", SUCCESS, "end msg 6"]],
    unfinished: [[START]],
  },
);
gives("a delivery that a crash left open is not that of the next run", [START, END, SUCCESS], {
  finished: [[START, END]],
});
gives(
  "a mangled report ends its delivery",
  [START, "delivery 7: report mangled, will defer", SUCCESS, END],
  {
    finished: [[START, "delivery 7: report mangled, will defer", END]],
  },
);
gives(
  "IndiMail's queues count their deliveries for themselves",
  [
    ...["starting delivery 1: msg 5 to local a@example.org queue1"],
    ...["starting delivery 1: msg 6 to local b@example.org queue2"],
    ...["delivery 1: success: x queue1", "end msg 5 qmail-send: queue1"],
    ...["delivery 1: success: y queue2", "end msg 6 qmail-send: queue2"],
  ],
  {
    finished: [
      [
        ...["starting delivery 1: msg 5 to local a@example.org queue1"],
        ...["delivery 1: success: x queue1", "end msg 5 qmail-send: queue1"],
      ],
      [
        ...["starting delivery 1: msg 6 to local b@example.org queue2"],
        ...["delivery 1: success: y queue2", "end msg 6 qmail-send: queue2"],
      ],
    ],
  },
);
gives(
  "words of no message are left out",
  [STATUS, "status: exiting", "xyzzy", "alert: out of memory, sleeping..."],
  {},
);

test("two hosts in one syslog may have the same numbers", () => {
  const a = (text: string) => `Nov  1 00:00:00 mx1 qmail: 1793491200.000001 ${text}`;
  const b = (text: string) => `Nov  1 00:00:00 mx2 qmail: 1793491200.000002 ${text}`;
  const log = [a(START), b(START.replace("bob", "carl")), a(SUCCESS), b(SUCCESS), a(END), b(END)];
  assert.deepEqual(grouped(log.map((line) => `${line}\n`).join("")).finished, [
    [a(START), a(SUCCESS), a(END)],
    [b(START.replace("bob", "carl")), b(SUCCESS), b(END)],
  ]);
});

test("the pieces of a line that splogger folded stay with it", () => {
  const at = (text: string) => `Nov  1 00:00:00 mx1 qmail: 1793491200.000001${text}`;
  const log = [at(` ${START}`), at(" delivery 7: success: very"), at("+_long/"), at(` ${END}`)];
  assert.deepEqual(grouped(log.map((line) => `${line}\n`).join("")).finished, [log]);
});

// biome-ignore format: a table
for (const stamp of [
  "@400000006ae690ca075bcd15", "1793491200.123456", "2026-11-01 00:00:00.123456789",
  "2026-11-01_00:00:00.12345", "Nov  1 00:00:00 mx1 qmail: 1793491200.123456", "Nov  1 00:00:00 mx1 qmail:",
]) {
  test(`lines behind ${stamp} are copied as they are`, () => {
    const lines = [NEW, INFO, START, SUCCESS, END].map((text) => `${stamp} ${text}`);
    assert.deepEqual(grouped(lines.map((line) => `${line}\n`).join("")).finished, [lines]);
  });
}

test("every line about a message comes out once, those of a group in the log's order", () => {
  fc.assert(
    fc.property(anyLog, (log) => {
      // Numbers that qmail has; and lines that are alike shall be told apart.
      const lines = linesOf(log.replace(/ \d{16,}/g, " 9")).map((line, i) =>
        line.replace(/^(\S+)\.\d+ /, `$1.${100_000 + i} `),
      );
      const { finished, lost, unfinished } = grouped(lines.map((line) => `${line}\n`).join(""));
      const groups = [...finished, ...lost, ...unfinished];
      const remaining = new Set(lines);
      for (const group of groups) {
        const msgs = new Set(group.flatMap((line) => /msg (\d+)/.exec(line)?.[1] ?? []));
        assert.ok(msgs.size <= 1, `messages ${[...msgs]} in one group`);
        const places = group.map((line) => lines.indexOf(line));
        if (new Set(lines).size === lines.length)
          assert.deepEqual(
            places,
            places.toSorted((a, b) => a - b),
          );
        for (const line of group) remaining.delete(line);
      }
      const count = groups.flat().length;
      assert.ok(count <= lines.length);
      for (const line of remaining) assert.doesNotMatch(line, NAMES_A_MESSAGE);
    }),
    { numRuns: times(400, 2000) },
  );
});

const NAMES_A_MESSAGE =
  /^\S+ (?:new|info|end|bounce) msg |^\S+ starting delivery |bounce\/\d|mess\/3\/\d/;

for (const run of ["run-a", "run-b2", "run-d2", "run-e"]) {
  test(`${run}: a group begins with new msg, ends with end msg, and no delivery ends that did not start there`, () => {
    const log = logOf(run);
    const { finished, lost, unfinished } = grouped(log);
    const whole = finished.filter((lines) => / new msg \d+$/.test(lines[0] ?? ""));
    assert.ok(whole.length > 200);
    for (const lines of whole) {
      assert.match(lines.at(-1) ?? "", / end msg \d+$/);
      const started = new Set<string>();
      for (const line of lines) {
        const start = / starting delivery (\d+):/.exec(line)?.[1];
        const end = / delivery (\d+): (?:success|failure|deferral):/.exec(line)?.[1];
        if (start) started.add(start);
        if (end) assert.ok(started.delete(end), line);
      }
    }
    const all = [...finished, ...lost, ...unfinished].flat();
    assert.equal(new Set(all).size, all.length);
    assert.equal(
      all.filter((line) => NAMES_A_MESSAGE.test(line)).length,
      linesOf(log).filter((line) => NAMES_A_MESSAGE.test(line)).length,
    );
  });
}

function logOf(run: string): string {
  const directory = `corpus/real/${run}/send`;
  const names = readdirSync(directory)
    .filter((name) => name.startsWith("@"))
    .sort();
  return [...names, "current"]
    .map((name) => readFileSync(join(directory, name), "latin1"))
    .join("");
}

/**
 * A search that passes over what cannot match finds what reading all finds: the same messages with the
 * same ids and links, and the same coverage.
 *
 * Logs are simulated ones, drawn out to days, so that much of them can be passed over; lines of them
 * are lost, doubled or something else.
 */
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { bigPlan } from "../bench/big-plan.ts";
import { simulateWhole } from "../bench/simulate.ts";
import { fc, times } from "../src/chance.testing.ts";
import type { Coverage } from "../src/pipeline/coverage.ts";
import { factsIn, openLogs, type ReadOptions } from "../src/pipeline/facts.ts";
import { searchLogs } from "../src/pipeline/searching.ts";
import { matcher, textInAddress } from "../src/reports/filter/match.ts";
import { parseQuery } from "../src/reports/filter/query.ts";
import { tai64nLabel } from "../src/time/tai64.ts";
import { utc } from "../src/time/zones.ts";
import type { Fact } from "../src/tracking/facts.ts";
import { DATES, type Dates, syslogOf, withOthers } from "./sessions/syslog.ts";

const OPTIONS: ReadOptions = { zone: utc };
const TIMES = { now: { seconds: 1_800_000_000, nanos: 0 }, zone: utc };
const home = mkdtempSync(join(tmpdir(), "qtrail-searching-"));
after(() => rmSync(home, { recursive: true }));

/** The log with the time between its lines so many times as long. */
function drawnOut(log: string, times: number): string {
  const begin = Number.parseInt(log.slice(2, 17), 16) - 10;
  return log.replace(
    /^@[0-9a-f]{8}([0-9a-f]{8})([0-9a-f]{8})/gm,
    (_, high: string, low: string) => {
      const span =
        (Number.parseInt(high, 16) - 10 - begin + Number.parseInt(low, 16) / 1e9) * times;
      const seconds = begin + Math.floor(span);
      return tai64nLabel({ seconds, nanos: Math.floor((span % 1) * 1e9) }, "daemontools");
    },
  );
}

const LOGS = [4, 9, 21].map((seed) =>
  drawnOut(simulateWhole(bigPlan(300_000, seed)).log.toString("latin1"), 400),
);

interface Answer {
  facts: Fact[];
  coverage: Coverage;
}

async function readAll(paths: string[], isWanted: (fact: Fact) => boolean): Promise<Answer> {
  const facts: Fact[] = [];
  const reading = factsIn(await openLogs(paths, OPTIONS), OPTIONS);
  for (;;) {
    const { done, value } = await reading.next();
    if (done) return { facts, coverage: value };
    facts.push(...value.filter(isWanted));
  }
}

/** True if something was passed over; then the answer is that of reading all. */
async function findsTheSame(path: string, query: string, threads = 1): Promise<boolean> {
  const filter = parseQuery(query, false);
  const match = matcher(filter, TIMES);
  const isWanted = (fact: Fact): boolean => fact.kind === "message" && match.message(fact.message);
  const logs = await openLogs([path], OPTIONS);
  const sharing = { threads, sectionBytes: 20_000, firstBytes: 20_000 };
  const text = textInAddress(filter) as string;
  const found = await searchLogs(logs, OPTIONS, text, isWanted, sharing);
  if (!found) return false;
  const all = await readAll([path], isWanted);
  if (found === "nothing") assert.equal(all.facts.length, 0);
  else assert.deepEqual(found, all);
  return true;
}

/** An address of the log, or a part of one. */
function textFrom(log: string, draw: number, length: number): string {
  const addresses = [...log.matchAll(/ from <([^>\s]{6,})>| to (?:local|remote) (\S+)/g)];
  const [, sender, recipient] = addresses[draw % addresses.length] as RegExpExecArray;
  const address = (sender ?? recipient) as string;
  return length % 3 ? address : address.slice(0, Math.max(5, length % address.length));
}

test("any address of a simulated log, on one thread and on two", async () => {
  let passedOver = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...LOGS),
      fc.nat(),
      fc.nat(40),
      fc.constantFrom("", "to:", "from:"),
      fc.constantFrom(1, 1, 1, 2),
      async (log, draw, length, key, threads) => {
        const path = join(home, "send.log");
        writeFileSync(path, log, "latin1");
        const text = textFrom(log, draw, length);
        const query = `${key}${draw % 2 ? text.toUpperCase() : text}`;
        if (await findsTheSame(path, query, threads)) passedOver++;
      },
    ),
    { numRuns: times(15, 60) },
  );
  assert.ok(passedOver > times(5, 20), `${passedOver} searches passed over something`);
});

test("logs in which lines are lost, doubled, or something else", async () => {
  let passedOver = 0;
  const anyChange = fc.tuple(
    fc.nat(),
    fc.constantFrom("lost", "doubled", "strange", "unstamped", "exit"),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...LOGS),
      fc.nat(),
      fc.array(anyChange, { maxLength: 6 }),
      async (log, draw, changes) => {
        const lines = log.split("\n");
        for (const [place, change] of changes) {
          const at = place % (lines.length - 2);
          const line = lines[at] as string;
          const odd = `${line.slice(0, 26)}what is this`;
          const exit = `${line.slice(0, 26)}status: exiting`;
          const instead = {
            lost: [],
            doubled: [line, line],
            strange: [odd],
            unstamped: ["so so"],
            exit: [exit, line],
          };
          lines.splice(at, 1, ...instead[change]);
        }
        const path = join(home, "changed.log");
        writeFileSync(path, lines.join("\n"), "latin1");
        if (await findsTheSame(path, textFrom(log, draw, 1))) passedOver++;
      },
    ),
    { numRuns: times(15, 60) },
  );
  assert.ok(passedOver > times(3, 10), `${passedOver} searches passed over something`);
});

test("a queue's log in a syslog, among what others write", async () => {
  let passedOver = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...LOGS),
      fc.constantFrom(...(Object.keys(DATES) as Dates[])),
      fc.nat(),
      fc.constantFrom(3, 50),
      fc.array(fc.tuple(fc.nat(), fc.constantFrom(...IN_A_SYSLOG)), { maxLength: 3 }),
      fc.constantFrom(1, 1, 1, 2),
      async (log, dates, draw, every, changes, threads) => {
        const qmail = log.split("\n").slice(0, -1);
        const lines = withOthers(syslogOf({ qmail }, { dates }), every);
        for (const [place, change] of changes)
          lines.splice(
            place % lines.length,
            change.startsWith("mx1") ? 0 : 1,
            dated(lines, change),
          );
        const path = join(home, "mail.log");
        writeFileSync(path, lines.map((line) => `${line}\n`).join(""), "latin1");
        if (await findsTheSame(path, textFrom(log, draw, 1), threads)) passedOver++;
      },
    ),
    { numRuns: times(15, 60) },
  );
  assert.ok(passedOver > times(4, 15), `${passedOver} searches passed over something`);
});

/** Behind the date of some line. */
function dated(lines: readonly string[], text: string): string {
  const line = lines[text.length] ?? "";
  return text.startsWith("mx1") ? `${line.slice(0, line.indexOf(" mx1 "))} ${text}` : text;
}

const IN_A_SYSLOG = [
  "mx1 qmail: 1793500000.000001 new msg 1310721",
  "mx1 qmail: 1793500000.000001+a rest",
  "mx1 qmail: 1793500000.000001 what is this",
  "mx1 other: 1793500000.000001 end msg 1310721",
  "mx1 other: info msg 1310722: bytes 9 from <joe@example.com> qp 7 uid 7",
  "mx1 vchkpw-smtp[9]: vchkpw-smtp: password fail joe@example.com:192.0.2.1",
  "what is this",
  "",
];

test("a line of the queue in another form, which a search does not read", async () => {
  const [log] = LOGS as [string];
  const qmail = log.split("\n").slice(0, -1);
  const lines = syslogOf({ qmail });
  const path = join(home, "odd.log");
  const find = async (asked: string): Promise<boolean> => {
    writeFileSync(path, lines.map((line) => `${line}\n`).join(""), "latin1");
    return findsTheSame(path, `to:${asked}`);
  };
  const at = lines.findLastIndex((line) => / to remote \S+$/.test(line));
  const plain = lines[at] as string;
  const recipient = / to remote (\S+)$/.exec(plain)?.[1] as string;
  assert.ok(await find(recipient));
  const behind = plain.slice(plain.indexOf(": ") + 2);
  for (const odd of [
    plain.replace("mx1 qmail", "mx1  qmail"),
    `<22>1 2026-11-09T00:00:00Z mx1 qmail - - - ${behind}`,
    `{"MESSAGE":"${behind}","SYSLOG_IDENTIFIER":"qmail","_HOSTNAME":"mx1"}`,
  ]) {
    lines[at] = odd;
    assert.equal(await find(recipient), false);
  }
});

/** Rows of seconds and texts as a log; `{name}` is a delivery, numbered in the order of the starts. */
function logOf(rows: readonly [second: number, text: string][]): string {
  const numbers = new Map<string, number>();
  const numbered = (name: string): string => {
    if (!numbers.has(name)) numbers.set(name, numbers.size + 1);
    return String(numbers.get(name));
  };
  return rows
    .toSorted(([a], [b]) => a - b)
    .map(([second, text]) => {
      const label = tai64nLabel({ seconds: 1_790_000_000 + second, nanos: 0 }, "daemontools");
      return `${label} ${text.replace(/\{(\w+)\}/, (_, name) => numbered(name))}\n`;
    })
    .join("");
}

/** What else is going on, a message every ten minutes. */
const OTHERS = Array.from({ length: 2_000 }, (_, i): [number, string][] => [
  [i * 600, `new msg ${1000 + (i % 50)}`],
  [i * 600, `info msg ${1000 + (i % 50)}: bytes 9 from <other@example.org> qp ${i + 100} uid 7`],
  [i * 600, `starting delivery {other${i}}: msg ${1000 + (i % 50)} to local other@example.org`],
  [i * 600 + 1, `delivery {other${i}}: success: did_1+0+0/`],
  [i * 600 + 1, `end msg ${1000 + (i % 50)}`],
]).flat();

test("links that take their time: a bounce that waits in todo, a copy gone before its report", async () => {
  // The last line for ten minutes is the one that the link ends at.
  const at = 600_150;
  const waited = at + 3_500;
  const story: [number, string][] = [
    [at, "new msg 5"],
    [at, "info msg 5: bytes 9 from <joe@example.com> qp 50 uid 7"],
    [at, "starting delivery {forward}: msg 5 to local jane@example.com"],
    [at + 1, "new msg 6"],
    [at + 1, "info msg 6: bytes 9 from <joe@example.com> qp 60 uid 7"],
    [at + 2, "end msg 6"],
    [at + 40, "delivery {forward}: success: did_0+1+0/qp_60/"],
    [at + 41, "starting delivery {failing}: msg 5 to remote jim@example.net"],
    [at + 42, "delivery {failing}: failure: no/"],
    [at + 42, "bounce msg 5 qp 70"],
    [at + 42, "end msg 5"],
    [waited, "new msg 8"],
    [waited, "info msg 8: bytes 9 from <> qp 70 uid 7"],
    [waited + 600, "end msg 8"],
  ];
  const path = join(home, "links.log");
  writeFileSync(path, logOf([...OTHERS, ...story]));
  assert.ok(await findsTheSame(path, "to:jane@example.com"));
  const { facts } = await readAll([path], ({ kind }) => kind === "message");
  const linked = facts.flatMap((fact) =>
    fact.kind === "message" && fact.message.msg === 5 ? [fact.message] : [],
  );
  assert.ok(linked[0]?.bounce?.id && linked[0].forwards[0]?.id);
});

test("each end of a link, half an hour from the other, and numbers that only look like one", async () => {
  const at = 600_010;
  const later = at + 1_800;
  const stories: [number, string][][] = [
    [
      [at, "new msg 5"],
      [at, "info msg 5: bytes 9 from <joe@example.com> qp 50 uid 7"],
      [at, "starting delivery {sent}: msg 5 to local list@example.com"],
      [at + 1, "delivery {sent}: success: did_0+1+0/qp_0060/"],
      [at + 1, "end msg 5"],
      [later, "new msg 6"],
      [later, "info msg 6: bytes 9 from <joe@example.com> qp 060 uid 7"],
      [later, "starting delivery {copy}: msg 6 to local copy@example.com"],
      [later, "delivery {copy}: success: did_1+0+0/"],
      [later, "end msg 6"],
    ],
    [
      [at, "new msg 5"],
      [at, "info msg 5: bytes 9 from <joe@example.com> qp 50 uid 7"],
      [at, "starting delivery {lost}: msg 5 to remote jim@example.net"],
      [at + 1, "delivery {lost}: failure: no/"],
      [at + 1, "bounce msg 5 qp 70"],
      [at + 1, "end msg 5"],
      [later, "new msg 8"],
      [later, "info msg 8: bytes 9 from <> qp 70 uid 7"],
      [later, "starting delivery {told}: msg 8 to local copy@example.com"],
      [later, "delivery {told}: success: did_1+0+0/"],
      [later, "end msg 8"],
    ],
    [
      [at - 50, "new msg 4"],
      [at - 50, "info msg 4: bytes 70 from <joe@example.com> qp 700 uid 70"],
      [at, "new msg 5"],
      [at, "info msg 5: bytes 9 from <joe@example.com> qp 70 uid 7"],
      [at, "starting delivery {alike}: msg 5 to remote list@example.com"],
      [at + 1, "delivery {alike}: success: 250_ok_qp_71/"],
      [at + 1, "end msg 5"],
      [later, "bounce msg 4 qp 700"],
      [later, "end msg 4"],
    ],
  ];
  const path = join(home, "ends.log");
  for (const story of stories) {
    writeFileSync(path, logOf([...OTHERS, ...story]));
    for (const query of ["list@example.com", "copy@example.com", "jim@example.net"])
      if (story.some(([, text]) => text.endsWith(query)))
        assert.ok(await findsTheSame(path, `to:${query}`), query);
  }
});

test("a message that waits for most of the log: only where it came in, and its links, are read", async () => {
  const came = 100_010;
  const tries = Array.from({ length: 10 }, (_, i): [number, string][] => [
    [came + i * 100_000, `starting delivery {try${i}}: msg 5 to remote jim@example.net`],
    [came + i * 100_000 + 3, `delivery {try${i}}: deferral: busy/`],
  ]).flat();
  const waits: [number, string][] = [
    [came, "new msg 5"],
    [came, "info msg 5: bytes 9 from <joe@example.com> qp 50 uid 7"],
    ...tries,
  ];
  const sent: [number, string][] = [
    [came + 250_000, "starting delivery {sent}: msg 5 to local list@example.com"],
    [came + 250_009, "new msg 6"],
    [came + 250_009, "info msg 6: bytes 9 from <joe@example.com> qp 60 uid 7"],
    [came + 250_009, "end msg 6"],
    [came + 250_030, "delivery {sent}: success: did_0+1+0/qp_60/"],
  ];
  const sentOften = Array.from({ length: 5 }, (_, i): [number, string][] => [
    [came + 350_000 + i * 900, `starting delivery {often${i}}: msg 5 to local list@example.com`],
    [came + 350_000 + i * 900, `delivery {often${i}}: success: did_0+1+0/qp_60${i}/`],
    [came + 353_500 + i * 900, "new msg 7"],
    [came + 353_500 + i * 900, `info msg 7: bytes 9 from <joe@example.com> qp 60${i} uid 7`],
    [came + 353_500 + i * 900, "end msg 7"],
  ]).flat();
  const failed: [number, string][] = [
    [came + 1_000_000, "bounce msg 5 qp 70"],
    [came + 1_000_000, "end msg 5"],
    [came + 1_002_000, "new msg 8"],
    [came + 1_002_000, "info msg 8: bytes 9 from <> qp 70 uid 7"],
    [came + 1_002_000, "end msg 8"],
  ];
  const restart: [number, string][] = [
    [came + 400_500, "status: exiting"],
    [came + 400_501, "status: local 0/10 remote 0/20"],
  ];
  const path = join(home, "waits.log");
  for (const more of [[], sent, sentOften, failed, restart, [...sent, ...failed, ...restart]])
    for (const story of [
      [...waits, ...more],
      [...waits.slice(1), ...more],
      [...waits.slice(2), ...more],
    ]) {
      writeFileSync(path, logOf([...OTHERS, ...story]));
      assert.ok(await findsTheSame(path, "to:jim@example.net"));
    }
});

test("messages come in the order in which they have left, though one stays an hour for its link", async () => {
  const at = 600_010;
  const others = 600_000 + 3_601;
  const story: [number, string][] = [
    [at - 300_000, "new msg 4"],
    [at - 300_000, "info msg 4: bytes 9 from <jane@example.com> qp 40 uid 7"],
    [at + 200_000, "end msg 4"],
    [at - 200_000, "new msg 5"],
    [at - 200_000, "info msg 5: bytes 9 from <joe@example.com> qp 50 uid 7"],
    [at - 200_000, "starting delivery {sent}: msg 5 to local list@example.com"],
    [at - 200_000, "delivery {sent}: success: did_0+1+0/qp_60/"],
    [at - 10, "end msg 5"],
    [at + 1_000, "new msg 6"],
    [at + 1_000, "info msg 6: bytes 9 from <joe@example.com> qp 60000 uid 7"],
    [others - 5, "end msg 6"],
  ];
  const path = join(home, "order.log");
  writeFileSync(path, logOf([...OTHERS, ...story]));
  assert.ok(await findsTheSame(path, "joe@example.com"));
});

test("a line that others wrote, which looks like the queue's", async () => {
  const story: [number, string][] = [
    [400_010, "new msg 5"],
    [400_010, "info msg 5: bytes 9 from <joe@example.com> qp 50 uid 7"],
    [500_010, "starting delivery {late}: msg 5 to remote jim@example.net"],
  ];
  const path = join(home, "alike.log");
  let passedOver = 0;
  for (const text of ["new msg 5", "end msg 5", "info msg 5: bytes 9 from <> qp 9 uid 9"]) {
    const qmail = logOf([...OTHERS, ...story]).split("\n");
    const mail = syslogOf({ qmail: qmail.slice(0, -1) });
    for (const behind of [" new msg 5", " info msg 5", ": msg 5 to"]) {
      const at = mail.findIndex((line) => line.includes(behind)) + 1;
      const line = mail[at] as string;
      const other = `${line.slice(0, line.indexOf(" mx1 "))} mx1 cron[7]: echo ${text}`;
      writeFileSync(
        path,
        mail
          .toSpliced(at, 0, other)
          .map((each) => `${each}\n`)
          .join(""),
      );
      if (await findsTheSame(path, "to:jim@example.net")) passedOver++;
    }
  }
  assert.ok(passedOver > 5, `${passedOver} searches passed over something`);
});

test("a multilog directory", async () => {
  const [log] = LOGS as [string];
  const directory = join(home, "send");
  mkdirSync(directory);
  const third = log.indexOf("\n@", log.length / 3) + 1;
  const name = `${log.slice(third, third + 25)}.s`;
  writeFileSync(join(directory, name), log.slice(0, third), { mode: 0o744 });
  writeFileSync(join(directory, "current"), log.slice(third));
  let passedOver = 0;
  for (let draw = 0; draw < 2000; draw += 97)
    if (await findsTheSame(directory, textFrom(log, draw, 1))) passedOver++;
  assert.ok(passedOver > 5, `${passedOver} searches passed over something`);
});

test("an interrupt ends the search", async () => {
  const path = join(home, "interrupted.log");
  writeFileSync(path, LOGS[0] as string, "latin1");
  const interrupt = new AbortController();
  const options = { ...OPTIONS, signal: interrupt.signal };
  const logs = await openLogs([path], options);
  interrupt.abort(new Error("enough"));
  const searching = searchLogs(logs, options, "example", () => true, { threads: 2 });
  await assert.rejects(searching, /enough/);
});

test("a file that was replaced or has gone since it was found is left to who reads all", async () => {
  const path = join(home, "gone.log");
  const other = join(home, "other.log");
  writeFileSync(path, LOGS[0] as string, "latin1");
  writeFileSync(other, LOGS[1] as string, "latin1");
  const logs = await openLogs([path], OPTIONS);
  const sharing = { threads: 1 };
  for (const change of [() => renameSync(other, path), () => rmSync(path)]) {
    change();
    assert.equal(await searchLogs(logs, OPTIONS, "example", () => true, sharing), undefined);
  }
});

test("a clock that was put back makes it read all", async () => {
  const [log] = LOGS as [string];
  const half = log.indexOf("\n@", log.length / 2) + 1;
  const begin = Number.parseInt(log.slice(2, 17), 16);
  const earlier = log.slice(half).replace(/^@[0-9a-f]{16}/gm, (label) => {
    const seconds = Number.parseInt(label.slice(2), 16) - 50_000;
    return `@4${Math.max(begin, seconds).toString(16).padStart(15, "0")}`;
  });
  const path = join(home, "back.log");
  writeFileSync(path, log.slice(0, half) + earlier);
  for (let draw = 0; draw < 2000; draw += 197)
    assert.equal(await findsTheSame(path, textFrom(log, draw, 1)), false);
});

test("a search without a text in an address, or with a short one, reads all", () => {
  for (const query of [
    "status:bounced",
    "to:/a+/",
    "to:ab",
    "!to:joe@example.com",
    "to:joe to:jane",
    "to:a*b",
  ])
    assert.equal(textInAddress(parseQuery(query, false)), undefined, query);
  assert.equal(textInAddress(parseQuery("to:joe@example.com from:x", false)), "joe@example.com");
  assert.equal(textInAddress(parseQuery("from:*@shop.example since:2d", false)), "@shop.example");
});

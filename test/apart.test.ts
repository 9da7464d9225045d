/**
 * The overview of a queue's log and of services' logs, each read by itself, is that of reading them
 * together, whatever they have to do with each other.
 */
import assert from "node:assert/strict";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, beforeEach, test } from "node:test";
import { fc, times } from "../src/chance.testing.ts";
import type { Sharing } from "../src/pipeline/source-fold.ts";
import { senders } from "../src/reports/senders.ts";
import { tai64nLabel } from "../src/time/tai64.ts";
import { type Queueing, queueLog } from "./sessions/queue.ts";
import { serviceLog } from "./sessions/service.ts";
import { apart, endsAnywhere } from "./tallying/apart.ts";
import { CHANGES, changed } from "./tallying/changes.ts";
import { answerOf, GIVEN, isTheSameIn } from "./tallying/twins.ts";

const SHARING: Sharing = { threads: 1, leastBytes: 0, sectionBytes: 1000 };

const home = mkdtempSync(join(tmpdir(), "qtrail-apart-"));
after(() => rmSync(home, { recursive: true }));
beforeEach(() => {
  rmSync(home, { recursive: true });
  mkdirSync(home);
});

/** Each below `home`, in a directory of multilog. */
function write(logs: Record<string, string | readonly string[]>): void {
  for (const [name, log] of Object.entries(logs)) {
    const directory = join(home, name);
    mkdirSync(directory, { recursive: true });
    const lines = typeof log === "string" ? log : log.map((line) => `${line}\n`).join("");
    writeFileSync(join(directory, "current"), lines, "latin1");
  }
}

const anySeed = fc.integer({ min: 1, max: 1e9 });
const anyQueueing: fc.Arbitrary<Queueing> = fc.record({
  ahead: fc.constantFrom(0, 0, 0, 3, -7),
  taken: fc.constantFrom(0, 50, 90, 100),
  unheard: fc.constantFrom(0, 0, 5, 50),
  others: fc.constantFrom(0, 0, 2, 30),
});

test("a queue and its service, of all kinds", async () => {
  let readApart = 0;
  let runs = 0;
  await fc.assert(
    fc.asyncProperty(anySeed, anyQueueing, fc.constantFrom(1, 3, 60), async (seed, how, shapes) => {
      const smtpd = serviceLog(seed, 60, shapes);
      write({ smtpd, send: queueLog(seed, smtpd, how) });
      await isTheSameIn(home, SHARING);
      runs++;
      if (await apart(home, SHARING)) readApart++;
    }),
    { numRuns: times(33, 200) },
  );
  assert.ok(readApart > runs / 2, `${readApart} of ${runs} were read apart`);
});

test("files of a queue and of its service, named one by one", async () => {
  let readApart = 0;
  await fc.assert(
    fc.asyncProperty(anySeed, anyQueueing, fc.boolean(), async (seed, how, hasMore) => {
      const smtpd = serviceLog(seed, 60, 3);
      write({ smtpd, send: queueLog(seed, smtpd, how) });
      if (hasMore) write({ more: "@400000006b49d20a00000000 new msg 7\n" });
      const names = ["smtpd", "send", ...(hasMore ? ["more"] : [])];
      const paths = names.map((name) => {
        copyFileSync(join(home, name, "current"), join(home, `${name}.log`));
        return join(home, `${name}.log`);
      });
      await isTheSameIn(paths, SHARING);
      if (await apart(paths, SHARING)) readApart++;
    }),
    { numRuns: times(8, 50) },
  );
  assert.ok(readApart > times(1, 5), `${readApart} were read apart`);
});

const anyChange = fc.record({
  change: fc.constantFrom(...Object.keys(CHANGES)),
  at: fc.nat(1500),
  line: fc.constantFrom(
    "new msg 7",
    "info msg 101: bytes 9 from <a@example.com> qp 1034 uid 7",
    "tcpserver: end 110 status 0",
    "tcpserver: pid 110 from 192.0.2.9",
    "110 < MAIL FROM:<a@example.com>\r ",
    "what is this",
  ),
});

test("logs in which anything happens to lines", () =>
  fc.assert(
    fc.asyncProperty(
      anySeed,
      anyQueueing,
      fc.array(anyChange, { maxLength: 3 }),
      fc.array(anyChange, { maxLength: 3 }),
      async (seed, how, ofService, ofQueue) => {
        const smtpd = serviceLog(seed, 60, 4);
        const send = queueLog(seed, smtpd, how);
        const logs = [smtpd, send].map((lines) => lines.map((line) => `${line}\n`).join(""));
        const [service = "", queue = ""] = logs;
        write({ smtpd: changed(service, ofService), send: changed(queue, ofQueue) });
        await isTheSameIn(home, SHARING);
      },
    ),
    { numRuns: times(33, 200) },
  ));

test("several services and queues", () =>
  fc.assert(
    fc.asyncProperty(anySeed, anyQueueing, async (seed, how) => {
      const smtpd = serviceLog(seed, 40, 3);
      const submission = serviceLog(seed + 1, 40, 3);
      const logs = { smtpd, send: queueLog(seed, smtpd, how) };
      write({ ...logs, submission, send2: queueLog(seed + 1, submission, how) });
      await isTheSameIn(home, SHARING);
    }),
    { numRuns: times(17, 100) },
  ));

test("a queue, a service, and a log of somebody else", () =>
  fc.assert(
    fc.asyncProperty(anySeed, anyQueueing, async (seed, how) => {
      const smtpd = serviceLog(seed, 40, 3);
      const clamd = smtpd.map((line, i) => `${line.slice(0, 26)}${SCANNED[i % SCANNED.length]}`);
      write({ smtpd, clamd, send: queueLog(seed, smtpd, how) });
      await isTheSameIn(home, SHARING);
    }),
    { numRuns: times(10, 60) },
  ));

const SCANNED = [
  "SelfCheck: Database status OK.",
  "stream: OK",
  "qmail-smtpd: pid 110 hostname mail.example.com ip 192.0.2.9",
  "CHKUSER rejected rcpt: from <a@example.com::> remote <mail:unknown:192.0.2.9> rcpt <b@example.org> : not existing recipient",
];

test("a queue and a log of somebody else are read apart", async () => {
  const smtpd = serviceLog(5, 200);
  const clamd = smtpd.map((line) => `${line.slice(0, 26)}stream: OK`);
  write({ clamd, send: queueLog(5, smtpd) });
  await isTheSameIn(home, SHARING);
  assert.ok(await apart(home, SHARING));
});

test("a report that counts no sessions", () =>
  fc.assert(
    fc.asyncProperty(anySeed, anyQueueing, async (seed, how) => {
      const smtpd = serviceLog(seed, 60, 4);
      write({ smtpd, send: queueLog(seed, smtpd, how) });
      await isTheSameIn(home, SHARING, GIVEN, senders);
    }),
    { numRuns: times(10, 60) },
  ));

const REAL = [
  ["run-a", "smtpd"],
  ["run-b2", "smtpd"],
  ["run-d2", "smtpd", "submission"],
  ["run-e", "smtpd"],
] as const;

for (const [run, ...services] of REAL)
  test(`the real queue of ${run}, and its services`, () => {
    const logs = services.map((service) => `corpus/sessions/${run}/${service}`);
    return isTheSameIn([`corpus/real/${run}/send`, ...logs], SHARING);
  });

test("an interrupt ends the reading, wherever it comes", async () => {
  const told = Array.from({ length: 150 }, (_, i) =>
    sessionOf(1000 + i, [...OFFERED, ...taken(i)]),
  );
  const smtpd = labelled(told.flat());
  write({ smtpd, send: queueLog(9, smtpd, { taken: 100, others: 0 }) });
  await endsAnywhere(home, SHARING);
});

test("several queues without a service are read apart", async () => {
  const smtpd = serviceLog(3, 200);
  write({ one: queueLog(1, smtpd), two: queueLog(2, smtpd), three: queueLog(3, smtpd) });
  await isTheSameIn(home, SHARING);
  assert.ok(await apart(home, SHARING));
});

test("on several threads", async () => {
  const smtpd = serviceLog(8, 300);
  write({ smtpd, send: queueLog(8, smtpd, { unheard: 0, others: 0 }) });
  for (const sectionBytes of [5_000, 20_000])
    await isTheSameIn(home, { threads: 3, leastBytes: 0, sectionBytes });
});

test("only what came in in a period", () =>
  fc.assert(
    fc.asyncProperty(anySeed, anyQueueing, fc.nat(), async (seed, how, at) => {
      const smtpd = serviceLog(seed, 60, 4);
      write({ smtpd, send: queueLog(seed, smtpd, how) });
      const line = smtpd[at % smtpd.length] ?? "";
      const from = { seconds: Number.parseInt(line.slice(2, 17), 16) - 10, nanos: 0 };
      await isTheSameIn(home, SHARING, { ...GIVEN, from });
    }),
    { numRuns: times(10, 60) },
  ));

const BEGIN = 1_800_000_000;

/** One line each second, or as many; the first so many seconds after BEGIN. */
function labelled(texts: readonly string[], everySeconds = 1, late = 0): string[] {
  return texts.map((text, i) => {
    const at = { seconds: BEGIN + late + Math.floor(i * everySeconds), nanos: 0 };
    return `${tai64nLabel(at, "daemontools")} ${text}`;
  });
}

function sessionOf(pid: number, said: readonly string[]): string[] {
  return [
    `tcpserver: pid ${pid} from 192.0.2.7`,
    `tcpserver: ok ${pid} mx.example.org:192.0.2.10:25 :192.0.2.7::4000`,
    ...said.map((one) => `${pid} ${one}\r `),
    `tcpserver: end ${pid} status 0`,
  ];
}

const FREE = "status: local 0/10 remote 0/20";
const OFFERED = [
  "< MAIL FROM:<a@example.com>",
  "> 250 ok",
  "< RCPT TO:<b@example.org>",
  "> 250 ok",
];
/** So many lines that the engine reads the sessions behind them. */
const BEFORE = Array.from({ length: 20 }, (_, i) =>
  sessionOf(10 + i, ["> 220 mx", "< QUIT"]),
).flat();

function messageOf(sender: string, recipient: string): string[] {
  return [
    FREE,
    "new msg 7",
    `info msg 7: bytes 9 from <${sender}> qp 9 uid 7`,
    `starting delivery 1: msg 7 to local ${recipient}`,
    "delivery 1: success: did_1+0+0/",
    "end msg 7",
  ];
}

test("a mail of which nobody heard that it was taken, and a message like it: the client gave up", async () => {
  const smtpd = labelled([...BEFORE, ...sessionOf(100, OFFERED), ...sessionOf(101, ["> 220 mx"])]);
  const idle = new Array(BEFORE.length + OFFERED.length).fill(FREE);
  write({ smtpd, send: labelled([...idle, ...messageOf("a@example.com", "b@example.org")]) });
  await isTheSameIn(home, SHARING);
  assert.match(await answerOf(home, SHARING, GIVEN), /"given-up",\s*null,\s*1,/);
  assert.ok(await apart(home, SHARING));
});

test("clocks that differ, of which more than enough mails tell", async () => {
  const smtpd = labelled(
    Array.from({ length: 150 }, (_, i) => sessionOf(1000 + i, [...OFFERED, ...taken(i)])).flat(),
  );
  write({ smtpd, send: queueLog(21, smtpd, { taken: 100, ahead: 5, others: 0 }) });
  await isTheSameIn(home, SHARING);
  const [clock] = (await apart(home, SHARING))?.clocks ?? [];
  assert.ok(clock && clock.seconds > 2 && clock.seconds < 9, `${clock?.seconds} s`);
});

function taken(qp: number): string[] {
  return ["< DATA", "> 354 go", "< .", `> 250 ok 1800000000 qp ${qp}`];
}

test("a queue's log that goes back further than its service's", async () => {
  const smtpd = labelled(
    Array.from({ length: 150 }, (_, i) => sessionOf(1000 + i, [...OFFERED, ...taken(i)])).flat(),
    1,
    1e6,
  );
  const old = labelled(new Array(50_000).fill(FREE), 1);
  const send = queueLog(21, smtpd, { taken: 100, others: 0 });
  write({ smtpd, send });
  const file = join(
    home,
    "send",
    `${tai64nLabel({ seconds: BEGIN + 5e5, nanos: 0 }, "daemontools")}.s`,
  );
  writeFileSync(file, old.map((line) => `${line}\n`).join(""));
  await isTheSameIn(home, SHARING);
  assert.ok(await apart(home, SHARING));
});

/** Sessions of which the log tells nothing but that they were there. */
const SILENT = Array.from({ length: 12_000 }, (_, i) => sessionOf(1000 + i, [])).flat();

test("sessions without a word", async () => {
  write({
    smtpd: labelled(SILENT, 0.01),
    send: labelled(messageOf("a@example.com", "b@example.org")),
  });
  await isTheSameIn(home, SHARING);
  assert.ok(await apart(home, SHARING));
});

test("sessions that are without a word for long, and then tell a qp", async () => {
  const told = [...OFFERED, ...taken(9)];
  const smtpd = labelled([...SILENT, ...sessionOf(7, told), ...sessionOf(8, told)], 0.01);
  write({ smtpd, send: labelled(messageOf("a@example.com", "b@example.org")) });
  await isTheSameIn(home, SHARING);
  assert.equal(await apart(home, SHARING), undefined);
});

test("logs that are not what they seem", async () => {
  const smtpd = serviceLog(5, 100);
  const send = queueLog(5, smtpd, { unheard: 0, others: 0 });
  write({ smtpd: [...smtpd, ...send.slice(-9)], send });
  await isTheSameIn(home, SHARING);
  assert.equal(await apart(home, SHARING), undefined);
  write({ smtpd, send: [...send, ...smtpd.slice(-9)] });
  await isTheSameIn(home, SHARING);
  assert.equal(await apart(home, SHARING), undefined);
});

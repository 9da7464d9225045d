/**
 * Logs as people post them and as lesser-known loggers write them: what stands there is used, with its
 * times, and the answer says what was taken off. Inputs: corpus/field/ORIGIN.md.
 */
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { verdictOf } from "../src/explaining/verdict.ts";
import type { Coverage } from "../src/pipeline/coverage.ts";
import { factsIn, openLogs, type ReadOptions } from "../src/pipeline/facts.ts";
import { localZone } from "../src/sources/local-zone.ts";
import { localText, rfc3339 } from "../src/time/format.ts";
import { fixedZone, utc, zone } from "../src/time/zones.ts";
import type { Message } from "../src/tracking/facts.ts";
import { messageJson } from "../src/tracking/json.ts";
import type { Session } from "../src/tracking/sessions/facts.ts";

const field = (name: string): string => join("corpus", "field", name);

async function read(path: string, options: Partial<ReadOptions> = {}) {
  const given = { zone: utc, ...options };
  const facts = factsIn(await openLogs([path], given), given);
  const messages: Message[] = [];
  const sessions: Session[] = [];
  for (;;) {
    const step = await facts.next();
    if (step.done) return { messages, sessions, coverage: step.value };
    for (const fact of step.value) {
      if (fact.kind === "message") messages.push(fact.message);
      if (fact.kind === "session") sessions.push(fact.session);
    }
  }
}

/** Reads `log` from a file that was changed in the year 2026, whatever it tells. */
async function readText(log: string | Buffer, options: Partial<ReadOptions> = {}) {
  const home = mkdtempSync(join(tmpdir(), "qtrail-field-"));
  try {
    const path = join(home, "mail.log");
    writeFileSync(path, log);
    utimesSync(path, 1_790_000_000, 1_790_000_000);
    return await read(path, options);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/** Everything that stands there is understood, and nothing of it is of another program. */
function isUnderstood(coverage: Coverage, foreign = 0): void {
  assert.deepEqual([coverage.unknown, coverage.foreign], [0, foreign]);
  assert.deepEqual(coverage.troubles, []);
}

const DELIVERED = ["a@example.com", "b@example.org", "delivered"];
const partsOf = ({ sender, recipients: [to] }: Message) => [sender, to?.address, to?.fate];

test("busybox writes the priority before the tag", async () => {
  const { messages, coverage } = await read(field("p21.log"));
  assert.deepEqual(partsOf(messages[0] as Message), DELIVERED);
  assert.equal(coverage.understood, 8, "the status lines too");
});

const BOUNCED_AT = "2005-02-24T12:51:15";
for (const [name, at] of [
  ["w05.log", BOUNCED_AT],
  ["w47.log", BOUNCED_AT],
  ["w49.log", BOUNCED_AT],
  ["w50.log", "2005-02-24T13:09:55"],
  ["w53.log", BOUNCED_AT],
] as const) {
  test(`${name}: a bounce and the end of a message are read, with their times`, async () => {
    const { messages, coverage } = await read(field(name));
    isUnderstood(coverage);
    assert.equal(messages.length, 1);
    assert.equal(messages[0]?.bounce?.qp, 22053);
    assert.ok(messages[0]?.born && rfc3339(messages[0].born).startsWith(at));
    assert.match(verdictOf(messages[0]), /a bounce was sent/);
    assert.equal(coverage.inferredYear, undefined);
  });
}

test("docker logs -t over multilog's labels loses no status line", async () => {
  const { messages, coverage } = await read(field("p23.log"));
  isUnderstood(coverage);
  assert.equal(coverage.understood, 7);
  assert.deepEqual(partsOf(messages[0] as Message), DELIVERED);
});

const STORY = readFileSync(field("p05.log"), "latin1")
  .split("\n")
  .filter((line) => line !== "")
  .map((line, second) => ({ text: line.slice(26), second }));
const two = (number: number): string => String(number).padStart(2, "0");
type Wrap = (text: string, second: string) => string;

const WRAPPINGS: [name: string, wrap: Wrap, margin?: string][] = [
  [
    "AIX's syslog",
    (text, at) => `Nov 14 22:13:${at} www mail:info qmail: 1700000000.${at} ${text}`,
  ],
  ["busybox without a host", (text, at) => `Nov 14 22:13:${at} mail.info qmail: ${text}`],
  ["OpenWrt's logread", (text, at) => `Tue Nov 14 22:13:${at} 2023 mail.info qmail[5]: ${text}`],
  ["multilog, pasted with tabs", (text, at) => `@400000006553f1${at}00000000\t${text}`],
  ["metalog", (text, at) => `Nov 14 22:13:${at} [qmail] ${text}`],
  ["stamps with a year", (text, at) => `Nov 14 2023 22:13:${at} mx qmail: ${text}`],
  ["journalctl -o short-monotonic", (text, at) => `[   12.3456${at}] mx qmail-send[812]: ${text}`],
  ["docker logs -t", (text, at) => `2023-11-14T22:13:${at}.123456789Z ${text}`],
  [
    "s6-log's t and T",
    (text, at) => `@400000006553f1${at}00000000 2023-11-14 22:13:${at}.000000000  ${text}`,
  ],
  [
    "supervisord",
    (text, at) => `2023-11-14 22:13:${at},344 DEBG 'qmail-send' stdout output:\n${text}`,
  ],
  ["zones by name", (text, at) => `2023-11-14 22:13:${at} CET ${text}`],
  ["svlogd's prefix", (text, at) => `send: 2023-11-14_22:13:${at}.34401 ${text}`, "prefix"],
  [
    "kubectl's prefix",
    (text, at) => `[pod/mail-0/qmail] 2023-11-14T22:13:${at}.1Z ${text}`,
    "prefix",
  ],
  ["cat -n", (text, at) => `    ${at}\t@400000006553f1${at}00000000 ${text}`, "blanks,numbers"],
  ["grep -n", (text, at) => `${at}:@400000006553f1${at}00000000 ${text}`, "numbers"],
  ["grep -H", (text, at) => `send/current:@400000006553f1${at}00000000 ${text}`, "names"],
  [
    "grep -Hn",
    (text, at) => `./a-b.log:${at}:Nov 14 22:13:${at} mx qmail: ${text}`,
    "names,numbers",
  ],
  ["grep -A", (text, at) => `qmail-send/current-@400000006553f1${at}00000000 ${text}`, "names"],
  ["a quotation", (text, at) => `> > Nov 14 22:13:${at} mx qmail: ${text}`, "quotation"],
  [
    "a quotation of numbers",
    (text, at) => `> ${at}) @400000006553f1${at}00000000 ${text}`,
    "numbers,quotation",
  ],
  ["blanks around", (text, at) => `\t Nov 14 22:13:${at} mx qmail: ${text}   `, "blanks"],
  ["a tag alone", (text) => `qmail: ${text}`],
];
for (const [name, wrap, margin] of WRAPPINGS) {
  test(`a log in ${name} is read`, async () => {
    const lines = STORY.map(({ text, second }) => `${wrap(text, two(second + 20))}\n`);
    const { messages, coverage } = await readText(lines.join(""));
    isUnderstood(coverage);
    assert.equal(coverage.understood, 7);
    assert.equal(messages.length, 1);
    assert.deepEqual(partsOf(messages[0] as Message), DELIVERED);
    assert.equal((coverage.margins ?? []).join(), margin ?? "");
  });
}

test("where a file's first line begins with a stamp, nothing is taken off any line", async () => {
  const forged = "12 @400000006553f11400000000 new msg 99";
  const { messages } = await readText(`@400000006553f11300000000 new msg 5\n${forged}\n`);
  assert.deepEqual(
    messages.map(({ msg }) => Number(msg)),
    [5],
  );
});

test("what a recorder writes before a client's words is no margin", async () => {
  const words = [
    "12345 < 2023-11-14 22:13:20 new msg 99",
    "12345 > 250 2023-11-14 22:13:20 new msg 98",
  ];
  const { messages, coverage } = await readText(
    `tcpserver: pid 12345 from 203.0.113.9\n${words.join("\n")}\n`,
  );
  assert.deepEqual([messages.length, coverage.margins], [0, undefined]);
});

// Pasted text

test("qmail's own TEST.deliver, behind blanks and a tag without a date", async () => {
  const { messages, coverage } = await read(field("w35.log"));
  isUnderstood(coverage);
  const became = messages.map(({ msg, recipients: [to] }) => [Number(msg), to?.address, to?.fate]);
  assert.deepEqual(
    became.sort((a, b) => Number(a[0]) - Number(b[0])),
    [
      [53, "me@domain", "delivered"],
      [53, "nonexistent@domain", "bounced"],
      [54, "me@domain", "delivered"],
    ],
  );
});

for (const [name, margin] of [
  ["w37.log", "numbers"],
  ["w39.log", "names"],
  ["w40.log", "quotation"],
] as const) {
  test(`${name}: the message behind ${margin} is found, and what stood there is said`, async () => {
    const { messages, coverage } = await read(field(name));
    assert.equal(messages.length, 1);
    assert.deepEqual(coverage.margins, [margin]);
  });
}

test("w34.log: log-ins behind blanks are log-ins", async () => {
  const { sessions, coverage } = await read(field("w34.log"));
  assert.equal(coverage.understood, 18, "all but the one whose pid lacks its bracket");
  assert.ok(sessions.some(({ auth }) => auth.some(({ user }) => user === "user2@example.com")));
  assert.deepEqual(coverage.margins, ["blanks"]);
});

test("w31.log: blanks at the end of lines belong to nobody", async () => {
  const { messages } = await read(field("w31.log"));
  assert.equal(messages.length, 1);
  assert.ok(messages[0]?.ended);
});

// Excerpts

test("w29.log: one recipient, a bounce and the end are a bounce, though its delivery's end is missing", async () => {
  const { messages } = await read(field("w29.log"));
  const fates = messages.map(({ recipients: [to] }) => to?.fate);
  assert.deepEqual(fates, ["bounced", "bounced", "unknown"]);
});

test("of two recipients the bounce may be of either, and of a message adopted the others are not seen", async () => {
  const begin = "new msg 5\ninfo msg 5: bytes 7 from <a@example.com> qp 9 uid 1\n";
  const tried = (delivery: number, to: string): string =>
    `starting delivery ${delivery}: msg 5 to remote ${to}@example.org\n`;
  const end = "bounce msg 5 qp 10\nend msg 5\n";
  const fatesIn = async (log: string) => {
    const { messages } = await readText(log);
    return messages.flatMap(({ recipients }) => recipients.map(({ fate }) => fate));
  };
  assert.deepEqual(await fatesIn(begin + tried(1, "b") + tried(2, "c") + end), [
    "unknown",
    "unknown",
  ]);
  assert.deepEqual(await fatesIn(tried(1, "b") + end), ["unknown"]);
  const done = "delivery 1: success: 192.0.2.1_accepted_message./\n";
  const both = begin + tried(1, "b") + tried(2, "c") + done + end;
  assert.deepEqual(await fatesIn(both), ["delivered", "bounced"]);
});

test("w65.log: the bounce with the qp is the bounce, whoever the first message was from", async () => {
  const { messages } = await read(field("w65.log"));
  const first = messages.find(({ bounce }) => bounce);
  const second = messages.find(({ sender }) => sender === "#@[]");
  assert.ok(first && second);
  assert.equal(first.bounce?.id, second.id);
  assert.equal(second.bounceOf?.id, first.id);
});

test("w06.log: a delivery that has begun is being tried", async () => {
  const { messages } = await read(field("w06.log"));
  assert.deepEqual(messages.map(verdictOf), Array(3).fill("being tried"));
});

// Time

test("stamps that know the year and the zone teach those that do not", async () => {
  const login = await read(field("w01.log"));
  // A session of the imapd beside the queue's lines, whose dates have neither.
  assert.equal(rfc3339(login.sessions[0]?.started as never).slice(0, 16), "2012-10-11T08:20");
  assert.equal(rfc3339(login.coverage.from as never).slice(0, 4), "2012");
  const handlers = await read(field("w03.log"));
  assert.equal(rfc3339(handlers.coverage.from as never), "2020-06-10T10:42:51.000000000Z");
});

test("so they do in packed files, and on both sides of a change of clocks", async () => {
  const local = zone("Europe/Berlin");
  const line = (at: number, text: string): string => {
    const [date, time] = localText({ seconds: at, nanos: 0 }, local, 0).split(" ") as [
      string,
      string,
    ];
    const day = `${date.slice(5, 7) === "03" ? "Mar" : "???"} ${String(Number(date.slice(8))).padStart(2)}`;
    return `${day} ${time} mx ${text}\n`;
  };
  const change = Date.parse("2023-03-26T01:00:00Z") / 1000;
  let log = "";
  for (let hour = -60; hour < 60; hour++) {
    const at = change + hour * 3600;
    log += line(at, `qmail: ${at}.000000 status: local 0/10 remote 0/20`).repeat(40);
    log += line(
      at + 1,
      `vpopmail[${100 + hour}]: vchkpw-smtp: password fail joe@example.net:203.0.113.40`,
    );
  }
  for (const bytes of [log, gzipSync(log)]) {
    const { sessions, coverage } = await readText(bytes, { zone: fixedZone(-5 * 3600) });
    assert.equal(coverage.inferredYear, undefined);
    const isPacked = typeof bytes !== "string";
    const begins = sessions
      .slice(0, isPacked ? 59 : undefined)
      .map(({ started }) => started?.seconds);
    const expected = Array.from({ length: begins.length }, (_, i) => change + (i - 60) * 3600 + 1);
    assert.deepEqual(begins, expected);
  }
});

test("machines in several zones that log into one file do not teach each other", async () => {
  const lines = [7, 12].flatMap((hour, i) => [
    `Sep 21 ${two(hour)}:13:20 mx${i} qmail: 1790000000.000005 status: local 0/10 remote 0/20`,
    `Sep 21 ${two(hour)}:13:21 mx${i} vpopmail[${i}]: vchkpw-smtp: password fail joe@example.net:203.0.113.40`,
  ]);
  const { sessions } = await readText(lines.join("\n"), { zone: utc });
  const begun = sessions.map(({ started }) => rfc3339(started as never).slice(11, 13));
  assert.deepEqual(begun.sort(), ["07", "12"], "in the zone that was asked for");
});

test("an operator's word is not overruled", async () => {
  const options = { logZones: [{ value: fixedZone(3600) }] };
  const { sessions } = await read(field("w01.log"), options);
  assert.equal(rfc3339(sessions[0]?.started as never).slice(0, 16), "2012-10-11T00:20");
});

test("a clock that was set back gives no negative span, and is named", async () => {
  const { messages, coverage } = await read(field("p08.log"));
  assert.equal(verdictOf(messages[0] as Message), "delivered");
  assert.equal(coverage.surprises["clock-set-back"], 1);
  const hour = "Oct 25 02:59:59 mx qmail: starting delivery 1: msg 5 to local b@example.org\n";
  const story = `Oct 25 02:59:58 mx qmail: new msg 5\n${hour}Oct 25 02:00:02 mx qmail: delivery 1: success: x/\n`;
  const [message] = (await readText(story)).messages;
  assert.equal(JSON.stringify(messageJson(message as Message)).includes('"delay"'), false);
});

test("summer time holds under every spelling of TZ", async () => {
  const { messages } = await read(field("p05.log"));
  for (const TZ of [":Europe/Berlin", "Europe/Berlin", "CET-1CEST,M3.5.0,M10.5.0/3"])
    assert.equal(
      localText(messages[0]?.queued as never, localZone({ TZ }), 0),
      "2026-07-01 14:00:01",
    );
});

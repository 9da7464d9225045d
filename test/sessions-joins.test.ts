/**
 * What proves, supports and excludes that a session brought a message: one test for each row of the table
 * in docs/sessions.md.
 *
 * Not tested here: how often that is right on real logs (sessions-left-out.test.ts).
 */
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { tai64nLabel } from "../src/time/tai64.ts";
import type { Message } from "../src/tracking/facts.ts";
import type { Session } from "../src/tracking/sessions/facts.ts";
import { tellingOf } from "./sessions/reading.ts";

const home = mkdtempSync(join(tmpdir(), "qtrail-joins-"));
after(() => rmSync(home, { recursive: true }));

type Line = [seconds: number, text: string];

const BEGIN = 1_800_000_000;

let runs = 0;

/** Reads logs, each in a directory of multilog. */
async function reading(logs: Record<string, Line[]>): Promise<{
  messages: Message[];
  sessions: Session[];
  /** Of the message with that qp: `exact 7` with the session's pid, or `none no-log`. */
  joinOf(qp: number): string | undefined;
}> {
  const folder = join(home, String(++runs));
  const paths = Object.entries(logs).map(([name, lines]) => {
    const directory = join(folder, name);
    mkdirSync(directory, { recursive: true });
    const sorted = lines.toSorted(([a], [b]) => a - b);
    writeFileSync(join(directory, "current"), sorted.map(labelled).join(""), "latin1");
    return directory;
  });
  const { messages, sessions } = await tellingOf(paths);
  const joinOf = (qp: number): string | undefined => {
    const found = messages.find((message) => message.qp === qp)?.session;
    const by = sessions.find(({ id }) => id === found?.id)?.pid;
    return found && `${found.join} ${by ?? found.why}`;
  };
  return { messages, sessions, joinOf };
}

function labelled([seconds, text]: Line): string {
  const whole = Math.floor(seconds);
  const nanos = Math.round((seconds - whole) * 1e9);
  return `${tai64nLabel({ seconds: BEGIN + whole, nanos }, "daemontools")} ${text}\n`;
}

/** A connection from `at` to `end`, with what recordio logged a second after its beginning. */
function session(
  pid: number,
  at: number,
  end: number,
  said: string[] = [],
  from = "192.0.2.7",
): Line[] {
  return [
    [at, `tcpserver: pid ${pid} from ${from}`],
    [at, `tcpserver: ok ${pid} mx.example.org:192.0.2.10:25 :${from}::4000`],
    ...said.map((text, i): Line => [at + 1 + i / 100, text]),
    [end, `tcpserver: end ${pid} status 0`],
  ];
}

function recorded(pid: number, said: string[]): string[] {
  return said.map((text) => `${pid} ${text}\r `);
}

const OFFERED = [
  "> 220 mx.example.org ESMTP",
  "< MAIL FROM:<a@example.com>",
  "> 250 ok",
  "< RCPT TO:<b@example.org>",
  "> 250 ok",
];

function mail(qp: number): string[] {
  return [
    ...OFFERED,
    "< DATA",
    "> 354 go ahead",
    "< .",
    `> 250 ok 1800000000 qp ${qp}`,
    "< QUIT",
    "> 221 bye",
  ];
}

/** A message that comes in at `at` and is delivered at once. */
function message(
  qp: number,
  at: number,
  { from = "a@example.com", to = "b@example.org", uid = 7, bytes = 300 } = {},
): Line[] {
  const msg = 1000 + qp;
  return [
    [at, `new msg ${msg}`],
    [at, `info msg ${msg}: bytes ${bytes} from <${from}> qp ${qp} uid ${uid}`],
    [at, `starting delivery ${qp}: msg ${msg} to local ${to}`],
    [at + 0.1, `delivery ${qp}: success: did_1+0+0/`],
    [at + 0.1, `end msg ${msg}`],
  ];
}

/** chkuser's line for a recipient: it tells no acceptance of the mail. */
function checked(recipient: string, sender = "a@example.com", from = "192.0.2.7"): string {
  return `CHKUSER accepted rcpt: from <${sender}|remoteinfo/auth:|chkuser-identify:> remote <helo:x|remotehostname:unknown|remotehostip:${from}> rcpt <${recipient}> : found existing recipient`;
}

/** The logging patch's line for a mail that was accepted: without its qp. */
function accepted(from = "192.0.2.7"): string {
  return `qmail-smtpd: message accepted: a@example.com from ${from} to b@example.org helo x`;
}

/** So long after all else that everything before is decided. */
const LATER: Line[] = session(4, 500, 501);

test("the same qp, told as the answer to the mail just before, is exact", async () => {
  const { joinOf } = await reading({
    smtpd: session(7, 10, 12, recorded(7, mail(9))),
    send: message(9, 11.1),
  });
  assert.equal(joinOf(9), "exact 7");
});

test("the same qp a while before is exact if the recipients agree as well", async () => {
  const { joinOf } = await reading({
    smtpd: [
      ...session(7, 10, 12, recorded(7, mail(9))),
      ...session(17, 20, 22, recorded(17, mail(19))),
      ...session(27, 1000, 1001),
    ],
    send: [...message(9, 900), ...message(19, 910, { to: "c@example.org" }), ...message(29, 1000)],
  });
  assert.equal(joinOf(9), "exact 7");
  assert.equal(joinOf(19), "none no-log");
});

test("the same qp of another sender is another process's", async () => {
  const { joinOf } = await reading({
    smtpd: session(7, 10, 12, recorded(7, mail(9))),
    send: message(9, 11.1, { from: "c@example.com" }),
  });
  assert.equal(joinOf(9), "none no-session");
});

test("the same qp is another process's where the first recipient was not named to it", async () => {
  for (const [to, join] of [
    ["boss@example.org", "none no-session"],
    ["example.org-b@example.org", "exact 7"],
    ["B@Example.ORG", "exact 7"],
  ] as const) {
    const { joinOf, sessions } = await reading({
      smtpd: [...session(7, 10, 12, recorded(7, mail(9))), ...LATER],
      send: message(9, 40, { to }),
    });
    assert.equal(joinOf(9), join, to);
    assert.equal(sessions[0]?.messages.length, join === "exact 7" ? 1 : 0);
  }
});

test("so it is where the queue's log tells of it before the session's does", async () => {
  for (const [to, join] of [
    ["boss@example.org", "none no-session"],
    ["b@example.org", "exact 7"],
  ] as const) {
    const { joinOf } = await reading({
      smtpd: [...session(7, 10, 14, recorded(7, mail(9))), ...LATER],
      send: message(9, 10.5, { to }),
    });
    assert.equal(joinOf(9), join);
  }
});

test("the same qp is another process's where the message is smaller than what was read", async () => {
  const long = mail(9).flatMap((line) =>
    line === "< ." ? [`< ${"x".repeat(300)}`, line] : [line],
  );
  const { joinOf } = await reading({
    smtpd: session(7, 10, 12, recorded(7, long)),
    send: message(9, 11.1),
  });
  assert.equal(joinOf(9), "none no-session");
});

test("the same qp of a sender that is not known is exact within ten seconds alone", async () => {
  const unknown = recorded(7, ["< .", "> 250 ok 1800000000 qp 9", "> 221 bye"]);
  for (const [at, join] of [
    [14, "exact 7"],
    [60, "none no-session"],
  ] as const) {
    const { joinOf } = await reading({
      smtpd: [...session(7, 10, 12, unknown), ...LATER],
      send: message(9, at),
    });
    assert.equal(joinOf(9), join);
  }
});

test("a session whose beginning is not logged is not likely, whatever fits", async () => {
  const [, , ...rest] = session(7, 10, 20, [checked("b@example.org")]);
  const { joinOf } = await reading({ smtpd: [...rest, ...LATER], send: message(9, 12) });
  assert.equal(joinOf(9), "none not-logged");
});

test("a session whose end is not logged is not likely, whatever fits", async () => {
  const lines = session(7, 10, 20, [checked("b@example.org")]).slice(0, -1);
  const { joinOf } = await reading({ smtpd: [...lines, ...LATER], send: message(9, 12) });
  assert.equal(joinOf(9), "none not-logged");
});

test("a client's own words accept nothing", async () => {
  const { joinOf, sessions } = await reading({
    smtpd: session(
      7,
      10,
      12,
      recorded(7, [...OFFERED, "< 250 ok 1800000000 qp 9", "> 502 unimplemented"]),
    ),
    send: message(9, 11.1),
  });
  assert.equal(joinOf(9)?.startsWith("exact"), false);
  assert.notEqual(sessions[0]?.verdict, "accepted");
});

test("a session that told one qp brought no message of another, sure or likely", async () => {
  const { joinOf } = await reading({
    smtpd: [...session(7, 10, 13, recorded(7, mail(9))), ...LATER],
    send: [...message(9, 11.1), ...message(11, 12)],
  });
  assert.equal(joinOf(9), "exact 7");
  assert.equal(joinOf(11), "none no-log");
});

test("where a service tells acceptances, a session without one brought nothing", async () => {
  const { joinOf, sessions } = await reading({
    smtpd: [
      ...session(7, 10, 12, recorded(7, mail(9))),
      ...session(17, 20, 25, recorded(17, OFFERED)),
      ...session(18, 20, 25),
      ...LATER,
    ],
    send: [...message(9, 11.1), ...message(19, 22)],
  });
  assert.equal(joinOf(19), "none no-log");
  assert.equal(sessions.find(({ pid }) => pid === 17)?.verdict, "given-up");
});

test("a service whose log was not read is an answer: another told qps of that user", async () => {
  const { joinOf } = await reading({
    smtpd: [...session(7, 10, 12, recorded(7, mail(9))), ...LATER],
    send: [...message(9, 11.1), ...message(19, 50)],
  });
  assert.equal(joinOf(19), "none no-log");
});

test("no log of sessions covers the moment: no-log", async () => {
  const { joinOf } = await reading({
    smtpd: session(7, 10, 12, recorded(7, mail(9))),
    send: message(19, 300),
  });
  assert.equal(joinOf(19), "none no-log");
});

test("a user of whom no session's messages are, once five are known, is another user", async () => {
  const smtpd = [1, 2, 3, 4, 5].flatMap((i) =>
    session(i, 10 * i, 10 * i + 2, recorded(i, mail(100 + i))),
  );
  const brought = [1, 2, 3, 4, 5].flatMap((i) => message(100 + i, 10 * i + 1.1));
  const { joinOf } = await reading({
    smtpd: [...smtpd, ...session(9, 500, 501)],
    send: [...brought, ...message(200, 70, { uid: 0 })],
  });
  assert.equal(joinOf(200), "none other-user");
});

test("bounces and forwards are qmail's own", async () => {
  const { joinOf } = await reading({
    smtpd: [...session(7, 10, 60, [checked("b@example.org")]), ...LATER],
    send: [
      [11.9, "new msg 5"],
      [11.9, "info msg 5: bytes 300 from <a@example.com> qp 9 uid 7"],
      [11.9, "starting delivery 1: msg 5 to local b@example.org"],
      [12, "delivery 1: success: did_0+1+0/qp_40/"],
      ...message(40, 12.1),
      [12.2, "starting delivery 2: msg 5 to local c@example.org"],
      [12.3, "delivery 2: failure: no/"],
      [12.4, "bounce msg 5 qp 41"],
      ...message(41, 12.5, { from: "", to: "a@example.com" }),
      [12.6, "end msg 5"],
    ],
  });
  assert.equal(joinOf(40), "none forward");
  assert.equal(joinOf(41), "none bounce");
});

test("nothing brings a message that is older than it", async () => {
  const { joinOf } = await reading({
    smtpd: [...session(1, 5, 6), ...session(7, 30, 40, [checked("b@example.org")]), ...LATER],
    send: message(9, 20),
  });
  assert.equal(joinOf(9), "none no-session");
});

test("a session that ended before brought nothing", async () => {
  const { joinOf } = await reading({
    smtpd: [...session(7, 10, 12, [checked("b@example.org")]), ...LATER],
    send: message(9, 30),
  });
  assert.equal(joinOf(9), "none no-session");
});

test("a session that refused all its recipients brought nothing", async () => {
  const refused = checked("b@example.org").replace("accepted rcpt", "rejected rcpt");
  const { joinOf } = await reading({
    smtpd: [...session(7, 10, 20, [refused]), ...LATER],
    send: message(9, 15),
  });
  assert.equal(joinOf(9), "none no-session");
});

test("an acceptance without a qp is strong, where sender, recipients and time fit it alone", async () => {
  const { joinOf, sessions } = await reading({
    smtpd: [...session(7, 10, 12, [accepted()]), ...LATER],
    send: message(9, 11.5),
  });
  assert.equal(joinOf(9), "strong 7");
  assert.equal(sessions.find(({ pid }) => pid === 7)?.verdict, "accepted");
});

test("a program in qmail-queue's place has a number a little lower: strong, once a second mail shows it", async () => {
  const { joinOf } = await reading({
    smtpd: [
      ...session(7, 10, 12, recorded(7, mail(9))),
      ...session(17, 40, 42, recorded(17, mail(19))),
      ...LATER,
    ],
    send: [
      ...message(13, 11.1),
      ...message(23, 41.1),
      ...message(300, 11.2, { from: "c@example.com" }),
    ],
  });
  assert.deepEqual([joinOf(13), joinOf(23)], ["likely 7", "strong 17"]);
});

test("a message that is much larger than what was read is another one", async () => {
  const discarded = mail(9).flatMap((line) =>
    line === "< ." ? ["< hi", line] : [line.replace("ok 1800000000 qp 9", "discarded")],
  );
  for (const [bytes, join] of [
    [300, "strong 7"],
    [90_000, "none no-session"],
  ] as const) {
    const { joinOf } = await reading({
      smtpd: [...session(7, 10, 12, recorded(7, discarded)), ...LATER],
      send: message(90, 11.1, { bytes }),
    });
    assert.equal(joinOf(90), join);
  }
});

test("several sessions fit: it is not logged which, and they are named", async () => {
  const { joinOf, messages } = await reading({
    smtpd: [
      ...session(7, 10, 20, [accepted()]),
      ...session(8, 10, 20, [accepted("192.0.2.8")], "192.0.2.8"),
      ...LATER,
    ],
    send: message(9, 11.5),
  });
  assert.equal(joinOf(9), "none not-logged");
  assert.equal(messages[0]?.session?.others?.length, 2);
});

test("several messages fit one session: none of them is its own for sure", async () => {
  const { joinOf } = await reading({
    smtpd: [...session(7, 10, 20, [checked("b@example.org")]), ...LATER],
    send: [...message(9, 12), ...message(11, 13)],
  });
  assert.deepEqual([joinOf(9), joinOf(11)], ["none not-logged", "none not-logged"]);
});

test("sender and recipients were named, and nothing else fits: likely, and no verdict", async () => {
  const { joinOf, sessions } = await reading({
    smtpd: [...session(7, 10, 20, [checked("b@example.org")]), ...LATER],
    send: message(9, 12),
  });
  assert.equal(joinOf(9), "likely 7");
  assert.equal(sessions.find(({ pid }) => pid === 7)?.verdict, "unknown");
});

test("a client that names another's sender and recipient, and hangs up, is never said to be accepted", async () => {
  const { messages, sessions } = await tellingOf([
    "corpus/field/b-J4-strong-lookalike/send",
    "corpus/field/b-J4-strong-lookalike/smtpd",
  ]);
  assert.ok(["likely", "none"].includes(messages[0]?.session?.join ?? ""));
  assert.ok(sessions.length === 2 && sessions.every(({ verdict }) => verdict !== "accepted"));
});

test("a silent session is likely where it was alone, and its user's mail comes by sessions", async () => {
  const times = [20, 40, 60, 80, 100, 120];
  const smtpd = times.flatMap((at, i) => session(50 + 10 * i, at, at + 1));
  const send = times.flatMap((at, i) => message(52 + 10 * i, at + 0.9));
  const { joinOf } = await reading({ smtpd: [...smtpd, ...LATER], send });
  assert.equal(joinOf(52), "none not-logged");
  assert.equal(joinOf(102), "likely 100");
});

test("a silent session is not named where its user's mail also comes without any", async () => {
  const times = [20, 40, 60, 80, 100, 120];
  const smtpd = times.flatMap((at, i) => session(50 + 10 * i, at, at + 1));
  const send = times.flatMap((at, i) => message(52 + 10 * i, at + 0.9));
  const { joinOf } = await reading({
    smtpd: [...smtpd, ...LATER],
    send: [...message(40, 30), ...send],
  });
  assert.equal(joinOf(102), "none not-logged");
});

test("a service by multilog and a queue by splogger are one machine's, though only one names it", async () => {
  const directory = join(home, "machine");
  mkdirSync(directory);
  writeFileSync(
    join(directory, "current"),
    session(7, 10, 12, recorded(7, mail(9)))
      .map(labelled)
      .join(""),
  );
  const syslog = join(home, "maillog");
  const stamp = new Date((BEGIN + 11) * 1000).toISOString();
  const send = message(9, 11.1).map(
    ([at, text]) => `${stamp} mx1 qmail: ${(BEGIN + at).toFixed(6)} ${text}\n`,
  );
  writeFileSync(syslog, send.join(""));
  const { messages, sessions } = await tellingOf([directory, syslog], { logHost: "" });
  assert.deepEqual(
    [messages[0]?.session?.join, messages[0]?.session?.id],
    ["exact", sessions[0]?.id],
  );
  const alone = await tellingOf([syslog], { logHost: "" });
  assert.equal(alone.messages[0]?.id, messages[0]?.id);
});

test("what the clocks differ by is measured, and allowed for", async () => {
  const smtpd = [1, 2, 3].flatMap((i) =>
    session(i, 100 * i, 100 * i + 2, recorded(i, mail(100 + i))),
  );
  for (const ahead of [-5, 45, 90]) {
    const send = [1, 2, 3].flatMap((i) => message(100 + i, 100 * i + 1.1 + ahead));
    const around = [...session(8, 1, 2), ...session(9, 900, 901)];
    const { joinOf } = await reading({ smtpd: [...smtpd, ...around], send });
    assert.deepEqual(
      [1, 2, 3].map((i) => joinOf(100 + i)),
      ["exact 1", "exact 2", "exact 3"],
      `${ahead}`,
    );
  }
});

// What is encrypted, and what is told in part

const UNTIL_TLS = [
  "> 220 mx.example.org ESMTP\r ",
  "< EHLO x\r ",
  "> 250-mx\r ",
  "> 250 STARTTLS\r ",
];
const INTO_TLS = [
  "< STARTTLS\r ",
  "> 220 ready for tls\r ",
  "< \x16\x03\x01\x02+",
  "> \x16\x03\x03\x02+",
  "< [EOF]",
  "> [EOF]",
];
const INFO_JOE: Line[] = [
  [2, "status: local 0/10 remote 0/20"],
  [2, "new msg 7"],
  [2, "info msg 7: bytes 300 from <joe@example.net> qp 1000 uid 82"],
  [3, "end msg 7"],
];

function connection(pid: number, at: number, end: number, said: string[]): Line[] {
  return [
    [at, `tcpserver: pid ${pid} from 203.0.113.5`],
    [at, `tcpserver: ok ${pid} mx:192.0.2.10:25 :203.0.113.5::1`],
    ...said.map((text): Line => [at + 0.5, text]),
    [end, `tcpserver: end ${pid} status 0`],
  ];
}

for (const [what, asked] of Object.entries({
  "at once": [],
  "where MAIL wanted it first": ["< MAIL FROM:<joe@example.net>\r ", "> 530 use STARTTLS\r "],
  "where RCPT was refused before": [
    ...["< MAIL FROM:<joe@example.net>\r ", "> 250 ok\r "],
    ...["< RCPT TO:<ann@example.net>\r ", "> 530 use STARTTLS\r "],
  ],
  "where AUTH wanted it first": ["< AUTH LOGIN\r ", "> 538 use STARTTLS\r "],
}))
  test(`what was said after STARTTLS is not logged: no verdict, no "no mail" (${what})`, async () => {
    const said = [...UNTIL_TLS, ...asked, ...INTO_TLS].map((text) => `200 ${text}`);
    const { sessions, messages } = await reading({
      smtpd: connection(200, 0, 4, said),
      send: INFO_JOE,
    });
    assert.deepEqual(
      sessions.map(({ verdict, step }) => [verdict, step]),
      [["unknown", undefined]],
    );
    const { join, why } = messages[0]?.session ?? {};
    assert.ok(join === "likely" || why === "not-logged", `${join} ${why}`);
  });

for (const [what, line] of Object.entries({
  vchkpw: "vchkpw-submission: (PLAIN) login success joe@example.net:203.0.113.5",
  "auth:": "qmail-smtpd[200]: auth: auth-success type=LOGIN user=<joe@example.net>",
}))
  test(`a program that tells of a log-in tells nothing of mail: ${what}`, async () => {
    const { sessions, messages } = await reading({
      smtpd: connection(200, 0, 4, [line]),
      send: INFO_JOE,
    });
    assert.deepEqual(
      sessions.map(({ verdict, auth }) => [verdict, auth.map(({ ok, user }) => [ok, user])]),
      [["unknown", [[true, "joe@example.net"]]]],
    );
    assert.deepEqual(messages[0]?.session, {
      join: "none",
      evidence: [],
      why: "not-logged",
      others: sessions.map(({ id }) => id),
    });
  });

test("of a recorded session that never offered a mail none was brought", async () => {
  const said = [...UNTIL_TLS, "< QUIT\r ", "> 221 bye\r "].map((text) => `200 ${text}`);
  const { sessions, joinOf } = await reading({
    smtpd: connection(200, 0, 4, said),
    send: INFO_JOE,
  });
  assert.deepEqual(
    sessions.map(({ verdict }) => verdict),
    ["nothing"],
  );
  assert.equal(joinOf(1000), "none no-session");
});

// The last mail decides

test("a refused mail before one of which no line tells what came of it decides nothing", async () => {
  const said = [
    ...["MAIL FROM:<bad@example.com>", "RCPT TO:<joe@example.net>"],
    ...["badmailfrom: <bad@example.com> at 203.0.113.5"],
    ...["MAIL FROM:<good@example.com>", "RCPT TO:<joe@example.net>"],
    "validrcptto [203.0.113.5] found: joe@example.net",
  ].map((text) => `qmail-smtpd[200]: ${text}`);
  const last = (lines: string[]) =>
    reading({ smtpd: connection(200, 0, 4, lines) }).then(({ sessions }) => sessions[0]?.verdict);
  assert.equal(await last(said), "unknown");
  assert.equal(await last([...said.slice(3), ...said.slice(0, 3)]), "refused");
  assert.equal(await last(said.slice(0, 3)), "refused");
});

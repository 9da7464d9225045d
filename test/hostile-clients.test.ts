/**
 * What clients did that tried to speak for others (corpus/field/b-*): each of them is answered with
 * what its server took, and nothing of it falls on another. Beneath them what others may do, out of order.
 *
 * Not tested here: each rule of the dialogue by itself (src/grammars/smtp-dialogue/dialogue.test.ts);
 * forged lines of other programs (sessions-hostile.test.ts).
 */
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { tai64nLabel } from "../src/time/tai64.ts";
import type { Session } from "../src/tracking/sessions/facts.ts";
import { type Told, tellingOf } from "./sessions/reading.ts";

/** The session of the hostile client is 200, that of an innocent one 100. */
const HOSTILE = 200;

async function read(...names: string[]): Promise<Told & { hostile: Session; innocent: Session }> {
  const told = await tellingOf(names.map((name) => `corpus/field/${name}`));
  const [innocent, hostile] = [100, HOSTILE].map((pid) =>
    told.sessions.find((session) => session.pid === pid),
  ) as [Session, Session];
  return { ...told, hostile, innocent };
}

test("a sender that looks like an acceptance is none", async () => {
  const { hostile, innocent } = await read("b-F1-echo-mail.log");
  assert.equal(hostile.verdict, "given-up");
  assert.equal(hostile.transactions[0]?.queued, undefined);
  assert.deepEqual(innocent.transactions, []);
});

test("of two log-ins that were sent at once, the first one's user has logged in", async () => {
  const { hostile } = await read("b-F2-auth-pipelined.log");
  assert.deepEqual(
    hostile.auth.map(({ ok, user }) => ({ ok, user })),
    [{ ok: true, user: "mallory@example.org" }],
  );
});

test("words behind a refused AUTH do not move the replies", async () => {
  const { hostile } = await read("b-F3-shift.log");
  assert.equal(hostile.verdict, "accepted");
  const [{ sender, recipients, queued } = {}] = hostile.transactions;
  assert.equal(sender, "spammer@evil.example");
  assert.deepEqual(
    recipients?.map(({ address, verdict }) => `${address} ${verdict}`),
    ["nobody@example.net refused", "joe@example.net accepted"],
  );
  assert.equal(queued?.qp, 205);
});

test("commands within a message that begins behind a NUL are its lines", async () => {
  const { hostile } = await read("b-F4-nul.log");
  assert.deepEqual(
    hostile.transactions.map(({ sender, recipients, queued }) => ({
      sender,
      recipients: recipients.map(({ address }) => address),
      qp: queued?.qp,
    })),
    [{ sender: "a@b.example", recipients: ["joe@example.net"], qp: 205 }],
  );
});

for (const name of ["b-J0-control", "b-J1-nul-sender", "b-J3-shift"])
  test(`${name}: the message is joined with who brought it`, async () => {
    const { messages, hostile, innocent } = await read(`${name}/send`, `${name}/smtpd`);
    const [message] = messages;
    assert.equal(message?.session?.id, hostile.id);
    assert.equal(message?.session?.join, "exact");
    assert.equal(hostile.transactions[0]?.sender, message?.sender);
    assert.deepEqual(innocent.messages, []);
  });

// Out of order

const home = mkdtempSync(join(tmpdir(), "qtrail-hostile-"));
after(() => rmSync(home, { recursive: true }));

const BEGIN = 1_800_000_000;
const SEND = join(home, "send");
writeFileSync(
  SEND,
  labelled([
    "status: local 0/10 remote 0/20",
    "new msg 7",
    "info msg 7: bytes 300 from <evil@example.com> qp 205 uid 82",
    "starting delivery 1: msg 7 to local joe@example.net",
    "delivery 1: success: did_1+0+0/",
    "end msg 7",
  ]),
);

function labelled(lines: string[]): string {
  const stamped = lines.map(
    (line, i) => `${tai64nLabel({ seconds: BEGIN, nanos: i * 1e6 }, "daemontools")} ${line}\n`,
  );
  return stamped.join("");
}

/** A session of which these lines were logged, its pid before each of recordio's, and the queue's log. */
async function sessionOf(name: string, lines: string[]): Promise<Told & { hostile: Session }> {
  const path = join(home, name);
  const said = lines.map((line) => (/^[<>]/.test(line) ? `${HOSTILE} ${line}\r ` : line));
  const opened = [
    `tcpserver: pid ${HOSTILE} from 203.0.113.66`,
    `tcpserver: ok ${HOSTILE} mx.example.org:192.0.2.10:25 :203.0.113.66::1001`,
  ];
  writeFileSync(path, labelled([...opened, ...said, `tcpserver: end ${HOSTILE} status 0`]));
  const told = await tellingOf([path, SEND]);
  return { ...told, hostile: told.sessions[0] as Session };
}

const GREETING = ["> 220 mx.example.org ESMTP", "< EHLO x", "> 250 ok"];
const FROM_EVIL = ["< MAIL FROM:<evil@example.com>", "> 250 ok"];
const TO_JOE = ["< RCPT TO:<joe@example.net>", "> 250 ok"];
const TAKEN = ["< DATA", "> 354 go ahead", "< hi", "< .", "> 250 ok 1800000000 qp 205"];

/** `evil@example.com accepted joe@example.net`, of each mail. */
function mailsOf({ transactions }: Session): string[] {
  return transactions.map(({ sender, verdict, recipients }) =>
    [sender, verdict, ...recipients.map(({ address }) => address)].join(" "),
  );
}

for (const reply of ["553 sorry (#5.7.1)", "555 syntax error (#5.5.4)", "503 one MAIL at a time"])
  test(`a sender that is refused within a mail (${reply}) has not sent it`, async () => {
    const refused = ["< MAIL FROM:<ceo@example.org>", `> ${reply}`];
    const { hostile, messages } = await sessionOf(`aside-${reply.slice(0, 3)}`, [
      ...[...GREETING, ...FROM_EVIL, ...TO_JOE, ...refused, ...TAKEN],
    ]);
    assert.deepEqual(mailsOf(hostile), [
      "ceo@example.org refused",
      "evil@example.com accepted joe@example.net",
    ]);
    assert.deepEqual([messages[0]?.session?.join, messages[0]?.session?.id], ["exact", hostile.id]);
  });

test("a recipient behind a refused sender is of the mail under way", async () => {
  const { hostile } = await sessionOf("aside-rcpt", [
    ...[...GREETING, ...FROM_EVIL, "< MAIL FROM:<ceo@example.org>", "> 553 no"],
    ...[...TO_JOE, ...TAKEN],
  ]);
  assert.deepEqual(mailsOf(hostile), [
    "ceo@example.org refused",
    "evil@example.com accepted joe@example.net",
  ]);
});

test("a mail that is begun again is another one, and the first was not sent", async () => {
  const { hostile } = await sessionOf("again", [
    ...[...GREETING, "< MAIL FROM:<ceo@example.org>", "> 250 ok", ...TO_JOE],
    ...[...FROM_EVIL, ...TO_JOE, ...TAKEN],
  ]);
  assert.deepEqual(mailsOf(hostile), [
    "ceo@example.org  joe@example.net",
    "evil@example.com accepted joe@example.net",
  ]);
});

test("STARTTLS before the greeting hides nothing", async () => {
  const { hostile, messages } = await sessionOf("early", [
    ...["< STARTTLS", ...GREETING.slice(0, 1), "> 502 unimplemented (#5.5.1)"],
    ...[...GREETING.slice(1), ...FROM_EVIL, ...TO_JOE, ...TAKEN],
  ]);
  assert.deepEqual(mailsOf(hostile), ["evil@example.com accepted joe@example.net"]);
  assert.equal(messages[0]?.session?.join, "exact");
});

test("where qmail-smtpd itself logs the dialogue, what it said behind STARTTLS counts", async () => {
  const said = [
    ...[...GREETING, "< STARTTLS", "> 220 ready for tls", "< EHLO x", "> 250 ok"],
    ...["< AUTH LOGIN", "> 334 VXNlcm5hbWU6", "> 334 UGFzc3dvcmQ6", "> 235 ok"],
    ...[...FROM_EVIL, ...TO_JOE, "< DATA", "> 354 go ahead", "< <cr><lf>.<cr><lf>"],
    "> 250 ok 1800000000 qp 205",
  ];
  const debug = said.map((line) =>
    line.replace(/^([<>]) /, (_, side) => `${side === "<" ? "client" : "server"}:[${HOSTILE}]:`),
  );
  const { hostile } = await sessionOf("debug", debug);
  assert.deepEqual(mailsOf(hostile), ["evil@example.com accepted joe@example.net"]);
  assert.deepEqual(
    hostile.auth.map(({ ok }) => ok),
    [true],
  );
});

test("a reply that a client has sent back to it within the handshake accepts nothing", async () => {
  const { hostile } = await sessionOf("echo", [
    ...[...GREETING, ...FROM_EVIL, ...TO_JOE, "< STARTTLS", "> 220 ready for tls"],
    ...["< \x16\x03\x01 x", "> \x16\x03\x03 x", "> 250 ok 1800000000 qp 205"],
  ]);
  assert.deepEqual(mailsOf(hostile), ["evil@example.com  joe@example.net"]);
  assert.notEqual(hostile.verdict, "accepted");
});

test("a server that hangs up on a client has turned it away", async () => {
  const { hostile } = await sessionOf("421", [...GREETING, "< RSET", "> 421 too many errors"]);
  assert.deepEqual(
    [hostile.verdict, hostile.step, hostile.text],
    ["deferred", "end", "421 too many errors"],
  );
});

test("a recipient with commas is one, also in the list behind it", async () => {
  const odd = "a@b.example,boss@example.net,c@d.example";
  const qlog = (kind: string, reason: string, rcptto: string) =>
    `qlog${kind}: result=accepted code=250 reason=${reason} detail= helo=x mailfrom=evil@example.com rcptto=${rcptto} relay=no rcpthosts=yes size= authuser= authtype= encrypted= sslverified=no localip=192.0.2.10 localport=25 remoteip=203.0.113.66 remoteport=1001 remotehost=unknown qp=${kind === "received" ? 205 : ""} pid=${HOSTILE}`;
  const { hostile } = await sessionOf("commas", [
    qlog("envelope", "rcptto", "joe@example.net"),
    qlog("envelope", "rcptto", odd),
    qlog("received", "queueaccept", `joe@example.net,${odd},ann@example.net`),
  ]);
  assert.deepEqual(
    hostile.transactions[0]?.recipients.map(({ address }) => address),
    ["joe@example.net", odd, "ann@example.net"],
  );
});

test("a mail that was refused says nothing of the next, of which no more is told", async () => {
  const { hostile } = await sessionOf("untold", [
    `qmail-smtpd[${HOSTILE}]: MAIL FROM:<bad@example.com>`,
    `qmail-smtpd[${HOSTILE}]: RCPT TO:<joe@example.net>`,
    `qmail-smtpd[${HOSTILE}]: badmailfrom: <bad@example.com> at 203.0.113.66`,
    `qmail-smtpd[${HOSTILE}]: MAIL FROM:<evil@example.com>`,
    `qmail-smtpd[${HOSTILE}]: RCPT TO:<joe@example.net>`,
    `qmail-smtpd[${HOSTILE}]: validrcptto [203.0.113.66] found: joe@example.net`,
  ]);
  assert.equal(hostile.verdict, "unknown");
});

test("a line that names another sender is not of the only session, if that is in a mail of its own", async () => {
  const reject =
    "qmail-smtpd: qq hard reject (virus): MAILFROM:<ceo@example.org> RCPTTO:joe@example.net";
  const own = reject.replace("ceo@example.org", "evil@example.com");
  for (const [line, verdict] of [
    [reject, "given-up"],
    [own, "refused"],
  ] as const) {
    const { hostile } = await sessionOf(verdict, [...GREETING, ...FROM_EVIL, ...TO_JOE, line]);
    assert.equal(hostile.verdict, verdict);
  }
});

test("a password checker that completes a name, or takes % for @, tells of the same try", async () => {
  const vchkpw = "vchkpw-submission: password fail joe@example.net:203.0.113.66";
  const attempt = (user: string): string[] => [
    `< AUTH PLAIN ${Buffer.from(`\0${user}\0pw`).toString("base64")}`,
    ...[vchkpw, "> 535 no"],
  ];
  for (const user of ["joe", "joe%example.net", "joe/example.net", "joe.example.net"]) {
    const { hostile } = await sessionOf("vchkpw", [...GREETING, ...attempt(user)]);
    assert.equal(hostile.auth.length, 1, user);
  }
  const { hostile } = await sessionOf("others", [...GREETING, ...attempt("joe.smith")]);
  assert.equal(hostile.auth.length, 2);
});

/** The same in a syslog, each of recordio's lines as `written` makes of it. */
async function syslogOf(
  name: string,
  lines: string[],
  written: (line: string) => string,
): Promise<Session> {
  const path = join(home, name);
  const opened = [
    `tcpserver: pid ${HOSTILE} from 203.0.113.66`,
    `tcpserver: ok ${HOSTILE} mx.example.org:192.0.2.10:25 :203.0.113.66::1001`,
  ];
  const said = lines.map((line) => written(`${HOSTILE} ${line}`));
  const stamp = new Date(BEGIN * 1000).toISOString();
  const all = [...opened, ...said, `tcpserver: end ${HOSTILE} status 0`];
  writeFileSync(path, all.map((line) => `${stamp} mx smtpd[99]: ${line}\n`).join(""));
  const { sessions } = await tellingOf([path]);
  return sessions[0] as Session;
}

const A_MAIL = [...GREETING, ...FROM_EVIL, ...TO_JOE, ...TAKEN];
const stripped = (line: string): string => line;

for (const returnMark of ["?", "#015", "^M", "\\015", "\\x0d", "\\r"])
  test(`a syslog that writes ${returnMark} for a CR changes nothing`, async () => {
    const more = ["< RCPT TO:<boss@example.net>", "> 503 MAIL first", "< QUIT", "> 221 bye"];
    const session = await syslogOf(
      "escaped",
      [...A_MAIL, ...more],
      (line) => `${line}${returnMark} `,
    );
    assert.equal(session.verdict, "accepted");
    assert.equal(session.transactions[0]?.sender, "evil@example.com");
    assert.equal(session.transactions[0]?.queued?.qp, 205);
  });

test("a client's own letters are no CR where the server's greeting has none", async () => {
  const lines = A_MAIL.map((line) => (line === "< ." ? "< .#015" : line)).slice(0, -1);
  const session = await syslogOf("letters", [...lines, "> 451 timeout"], (line) => `${line} `);
  assert.equal(session.rule, "timeout");
});

test("where a logger takes off the recorder's blank, a client's + moves no reply", async () => {
  const lines = [
    ...[...GREETING, ...FROM_EVIL, "< NOOP x+", "< RCPT TO:<ceo@example.net>"],
    ...["< RCPT TO:<joe@example.net>", "> 250 ok", "> 550 no such user", "> 250 ok", ...TAKEN],
  ];
  assert.deepEqual(mailsOf(await syslogOf("moved", lines, stripped)), ["evil@example.com "]);
  // And where it takes off no more than one blank, though the client sends two.
  const two = lines.map((line) => (line === "< EHLO x" ? `${line} ` : line));
  assert.deepEqual(mailsOf(await syslogOf("two", two, stripped)), ["evil@example.com "]);
});

test("where a logger takes off the recorder's blank, a line of a message may end in +", async () => {
  const withPlus = A_MAIL.flatMap((line) => (line === "< hi" ? ["< hi+", line] : [line]));
  const session = await syslogOf("plus", withPlus, stripped);
  assert.equal(session.transactions[0]?.queued?.qp, 205);
});

test("a dot behind it may be within the message", async () => {
  const lines = A_MAIL.map((line) => (line === "< hi" ? "< hi+" : line));
  const forged = [...lines.slice(0, -1), "< MAIL FROM:<ceo@example.org>", "> 250 ok", "> 250 ok"];
  assert.deepEqual(mailsOf(await syslogOf("dot", forged, stripped)), [
    "evil@example.com  joe@example.net",
  ]);
});

test("where a logger takes off the recorder's blank, a client's [EOF] ends nothing", async () => {
  const lines = [...GREETING, "< [EOF]", "> 502 unimplemented", ...A_MAIL.slice(GREETING.length)];
  const session = await syslogOf("eof", lines, stripped);
  assert.deepEqual(mailsOf(session), ["evil@example.com accepted joe@example.net"]);
  assert.deepEqual(session.decisions, []);
});

// Without a connection server's lines, where a pid comes back

const FIRST = ["> 220 mx", "< EHLO x", "> 250 ok", "< MAIL FROM:<ceo@example.org>", "> 250 ok"];
const SECOND = [
  ...["> 220-mx", "> 220 mx", "< EHLO y", "> 250 ok", "< MAIL FROM:<b@example.com>", "> 250 ok"],
  ...[
    "< RCPT TO:<ann@example.net>",
    "> 250 ok",
    "< DATA",
    "> 354 go",
    "< .",
    "> 250 ok 1790000001 qp 205",
  ],
  ...["< QUIT", "> 221 bye"],
];

async function recordedAlone(said: readonly string[]): Promise<unknown[]> {
  const path = join(home, "alone.log");
  writeFileSync(path, labelled(said.map((text) => `200 ${text}\r `)), "latin1");
  const { sessions } = await tellingOf([path]);
  return sessions.map(({ helo, verdict, transactions }) => [
    helo,
    verdict,
    transactions.map(({ sender, queued }) => [sender, queued?.qp]),
  ]);
}

const CEO = ["ceo@example.org", undefined];
const OF_B = ["y", "accepted", [["b@example.com", 205]]];

for (const [where, rest] of Object.entries({
  "at a command": [],
  "within a message": ["< RCPT TO:<joe@example.net>", "> 250 ok", "< DATA", "> 354 go", "< text"],
  "at an unanswered command": ["< RCPT TO:<joe@example.net>"],
}))
  test(`a second greeting begins another session of a pid whose first was lost ${where}`, async () => {
    assert.deepEqual(await recordedAlone([...FIRST, ...rest, ...SECOND]), [
      ["x", "open", [CEO]],
      OF_B,
    ]);
  });

test("220 begins no session as the answer to STARTTLS, as a client's words, or within TLS", async () => {
  const said = [
    "< 220 mx",
    "> 502 unimplemented",
    "< STARTTLS",
    "> 220 ready",
    "< \x16\x03\x01",
    "> \x16\x03",
    "> 220 mx",
  ];
  assert.equal((await recordedAlone([...FIRST, ...said])).length, 1);
});

/**
 * What the programs at the door wrote in logs from the field, in old and new versions of their lines,
 * and what is to be concluded from it.
 *
 * Not tested here: what else each program writes (the grammars' own tests).
 */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { shownLines } from "../src/cli/session-lines.ts";
import { sessionVerdict } from "../src/explaining/session-words.ts";
import type { Session } from "../src/tracking/sessions/facts.ts";
import { senderOf } from "../src/tracking/sessions/transactions.ts";
import { tellingOfLog } from "./sessions/forging.ts";
import { type Told, tellingOf } from "./sessions/reading.ts";

const field = (name: string): Promise<Told> => tellingOf([`corpus/field/${name}.log`]);

function ofPid({ sessions }: Told, pid: number): Session {
  const found = sessions.filter((session) => session.pid === pid);
  assert.equal(found.length, 1, `${pid}`);
  return found[0] as Session;
}

/** How it ended, in which words, and what became of each recipient of its only mail. */
function outline({ verdict, step, rule, text, transactions }: Session): unknown[] {
  const [mail] = transactions;
  assert.ok(transactions.length <= 1);
  const recipients = mail?.recipients.map((to) => [to.address, to.verdict, to.rule]);
  return [verdict, step, rule, text, mail && senderOf(mail), recipients];
}

function isUnderstood({ coverage }: Told): void {
  const { unknown, foreign, torn } = coverage;
  assert.deepEqual({ unknown, foreign, torn }, { unknown: 0, foreign: 0, torn: 0 });
}

const jms1 = await field("s-vrtA");

/** pid, what it shows, verdict, step, rule, words, sender, recipients. */
const JMS1: [number, string, ...unknown[]][] = [
  [
    7001,
    "a key that was found is not the recipient, who is the one asked for",
    "unknown",
    undefined,
    undefined,
    undefined,
    "a@sender.example",
    [["mailbox-ext@domain.xyz", "accepted", undefined]],
  ],
  [
    7002,
    "rejected by its key and then not found is one refusal",
    "refused",
    "rcpt",
    "bad-recipient",
    "validrcptto [203.0.113.5] reject: badname@domain.xyz",
    "a@sender.example",
    [["BadName@domain.xyz", "refused", "bad-recipient"]],
  ],
  [
    7003,
    "a denied sender is refused at each recipient",
    "refused",
    "rcpt",
    "bad-sender",
    "badmailfrom: <a@sender.example> at 203.0.113.5",
    "a@sender.example",
    [["one@domain.xyz", "refused", "bad-sender"]],
  ],
  [
    7004,
    "the words of RCPTCHECK refuse the recipient",
    "refused",
    "rcpt",
    "unknown-user",
    "553 no such user here",
    "a@sender.example",
    [["one@domain.xyz", "refused", "unknown-user"]],
  ],
  [
    7005,
    "a recipient too many is refused",
    "refused",
    "rcpt",
    "too-many-recipients",
    "MAXRCPT fail [203.0.113.5]",
    "a@sender.example",
    [["one@domain.xyz", "refused", "too-many-recipients"]],
  ],
  [
    7006,
    "the recipient asked for is known by validrcptto's own line too",
    "unknown",
    undefined,
    undefined,
    undefined,
    undefined,
    [["mailbox-ext@domain.xyz", "accepted", undefined]],
  ],
  [
    7007,
    "MFCHECK tells the sender's domain",
    "refused",
    "mail",
    "sender-domain",
    "gone.example",
    "@gone.example",
    [],
  ],
];

for (const [pid, name, ...expected] of JMS1) {
  test(`jms1: ${name}`, () => {
    assert.deepEqual(outline(ofPid(jms1, pid)), expected);
  });
}

test("jms1: every line is understood", () => isUnderstood(jms1));

// Before jms1's 6cd no line has a pid, and some no address

const OLD = readFileSync("corpus/field/s-smtpd-old.log", "latin1").trimEnd().split("\n");
/** The lines of qmail-smtpd, behind the stamp. */
const OWN =
  /^(@[0-9a-f]{24}) (MFCHECK|Received-SPF|MAIL |RCPT |validrcptto|AUTH |before |bad|DATAB|MAXR|RCPTCH)/;

/** With what newer versions put before them; the pid is that of the session around. */
function written(head: (pid: string) => string): string {
  let pid = "";
  return OLD.map((line) => {
    pid = / tcpserver: pid (\d+)/.exec(line)?.[1] ?? pid;
    return `${line.replace(OWN, `$1 ${head(pid)}$2`)}\n`;
  }).join("");
}

test("lines without name and pid say what those with both do", async () => {
  const newest = await tellingOfLog(
    written((pid) => `qmail-smtpd[${pid}]: `),
    false,
  );
  isUnderstood(newest);
  for (const head of ["", "qmail-smtpd: "]) {
    const older = await tellingOfLog(
      written(() => head),
      false,
    );
    isUnderstood(older);
    assert.deepEqual(older.sessions, newest.sessions, head);
  }
  const ends = newest.sessions.map(({ pid, verdict, rule }) => [pid, verdict, rule]);
  const unusual = ends.filter(([, verdict]) => verdict !== "unknown" && verdict !== "nothing");
  assert.deepEqual(unusual, [
    [30002, "refused", "tcp-rules"],
    [30003, "deferred", "policy"],
    [30004, "refused", "policy"],
    [30006, "refused", "no-reverse-dns"],
    [30007, "deferred", "greylist"],
    [30008, "deferred", "greylist"],
    [30009, "deferred", "greylist"],
    [30010, "deferred", "greylist"],
    [30012, "refused", "no-reverse-dns"],
    [30013, "deferred", "greylist"],
    [30015, "refused", "blocklist"],
    [30016, "deferred", "greylist"],
    [30017, "deferred", "greylist"],
    [30018, "deferred", "greylist"],
    [30020, "refused", "sender-domain"],
    [30022, "refused", "sender-syntax"],
    [30032, "refused", "bad-recipient"],
    [30033, "refused", "unknown-user"],
    [30034, "refused", "unknown-user"],
    [30036, "refused", "auth-failed"],
    [30037, "refused", "auth-failed"],
    [30039, "refused", "early-talker"],
    [30041, "refused", "bad-sender"],
    [30042, "refused", "size"],
    [30043, "refused", "too-many-recipients"],
    [30044, "refused", "unknown-user"],
  ]);
});

test("a client that leaves before the greeting gave up, whether its address is told or not", async () => {
  for (const whose of ["[203.0.113.4] ", ""]) {
    const { sessions } = await logged([
      `qmail-smtpd[41]: before greeting: ${whose}client disconnected`,
    ]);
    const [first] = sessions;
    assert.equal(first && sessionVerdict(first), "client gave up before the greeting");
  }
});

const BEGUN = [
  "tcpserver: pid 41 from 203.0.113.4",
  "tcpserver: ok 41 mx.example.org:192.0.2.10:25 :203.0.113.4::4001",
  "tcpserver: pid 42 from 203.0.113.9",
  "tcpserver: ok 42 mx.example.org:192.0.2.10:25 :203.0.113.9::4002",
];
const ENDED = ["tcpserver: end 41 status 0", "tcpserver: end 42 status 0"];

function logged(lines: string[]): Promise<Told> {
  const stamped = [...BEGUN, ...lines, ...ENDED].map(
    (line, i) => `@400000006b0000${(i + 16).toString(16)}00000000 ${line}\n`,
  );
  return tellingOfLog(stamped.join(""), false);
}

test("a line that says nothing of whose it is is nobody's while two sessions are open", async () => {
  const { sessions } = await logged([
    "RCPT TO:<x@example.net>",
    "RCPTCHECK error: 553 no such user",
  ]);
  assert.ok(sessions.every(({ transactions, decisions }) => !transactions[0] && !decisions[0]));
});

test("badhelo without an address, as sagredo has it, is a refusal", async () => {
  const session = ofPid(await field("s-bh"), 500);
  assert.deepEqual(
    session.decisions.map(({ step, verdict, rule, text }) => [step, verdict, rule, text]),
    [["helo", "refused", "bad-helo", "^friend$"]],
  );
  assert.equal(session.verdict, "refused");
  const [recipient, sender] = session.transactions;
  assert.equal(recipient?.recipients[0]?.rule, "bad-recipient");
  assert.equal(sender?.rule, "bad-sender");
});

// Programs that stand before qmail-smtpd, around it, or in its place

for (const name of [
  "s-nostamp",
  "s-misc",
  "s-jg2",
  "w15",
  "w17",
  "w19",
  "w21",
  "w24",
  "w26",
  "w28",
  "w60",
]) {
  test(`${name}: every line is understood`, async () => isUnderstood(await field(name)));
}

test("jgreylist's fake talk is a dialogue of the session", async () => {
  const [mail] = ofPid(jms1, 7008).transactions;
  assert.equal(mail?.sender, "q@grey.example");
  const [recipient] = mail.recipients;
  assert.deepEqual(
    [recipient?.address, recipient?.verdict, recipient?.rule, recipient?.text],
    ["joe@domain.xyz", "deferred", "greylist", "450 GREYLIST Try again later."],
  );
  assert.equal(ofPid(jms1, 7008).verdict, "deferred");
});

test("an address of which jgreylist kept the beginning alone is not told", async () => {
  const { sessions } = await logged([
    "jgreylist[41]: 203.0.113.4: GREY first time",
    "jgreylist[41]: >>> 220 jgreylist v8",
    "jgreylist[41]: <<< MAIL FROM:<somebody@with-a-long",
    "jgreylist[41]: >>> 250 jgreylist v8",
    "jgreylist[41]: <<< RCPT TO:<joe@example.net>\r",
    "jgreylist[41]: >>> 450 GREYLIST Try again later.",
  ]);
  const [mail, ...more] = sessions.flatMap(({ transactions }) => transactions);
  assert.deepEqual([mail?.sender, more.length], [undefined, 0]);
  assert.deepEqual(
    mail?.recipients.map(({ address, verdict }) => [address, verdict]),
    [["joe@example.net", "deferred"]],
  );
});

/** File, pid, verdict, step, rule, words, sender, recipients. */
const FIELD: [string, number, ...unknown[]][] = [
  [
    "w15",
    4711,
    "refused",
    "data",
    "virus",
    "Your email was rejected because it contains the Win.Test.EICAR_HDB-1 virus",
    "a@example.net",
    [["joe@example.com", "accepted", undefined]],
  ],
  [
    "w17",
    4713,
    "refused",
    "mail",
    "spf",
    "spf-reject: HELO(mail.example.org) from 198.51.100.9. MAILFROM:c@example.org",
    "c@example.org",
    [],
  ],
  [
    "w19",
    358645,
    "accepted",
    undefined,
    undefined,
    undefined,
    "info@example.com",
    [["booking@partner.example", "accepted", undefined]],
  ],
  [
    "w21",
    19597,
    "deferred",
    "connect",
    "dns-list",
    "451 http://www.spamhaus.org/query/bl?ip=198.51.100.77",
    undefined,
    undefined,
  ],
  [
    "w24",
    29207,
    "refused",
    "rcpt",
    "dns-list",
    "DENIED_RBL_MATCH",
    "spam@mail.example.net",
    [["recipient@example.com", "refused", "dns-list"]],
  ],
  [
    "w26",
    51147,
    "open",
    undefined,
    undefined,
    undefined,
    "wendell@example.com",
    [["hugo@example.br", "accepted", undefined]],
  ],
  [
    "w28",
    7923,
    "refused",
    "mail",
    "dns-list",
    "Blocked, example.com on lists [abuse], See: http://www.surbl.org/lists.html",
    "c736fb27@example.com",
    [],
  ],
];

for (const [name, pid, ...expected] of FIELD) {
  test(`${name}: session ${pid} ended as its lines say`, async () => {
    assert.deepEqual(outline(ofPid(await field(name), pid)), expected);
  });
}

test("the list that named a client is known", async () => {
  const [decision] = ofPid(await field("w21"), 19597).decisions;
  assert.equal(decision?.list, "sbl-xbl.spamhaus.org");
});

test("an older IndiMail refuses to relay, and takes the next mail", async () => {
  const { transactions } = ofPid(await field("w60"), 1821);
  assert.deepEqual(
    transactions.map(({ sender, recipients }) => [
      sender,
      recipients[0]?.address,
      recipients[0]?.rule,
    ]),
    [
      ["mb@example.com", "mb@example.net", "relaying"],
      ["jbks@example.org", "yahoo", undefined],
    ],
  );
});

test("clamscan's report is the only session's, and the empty line in it nobody's", async () => {
  const told = await field("w63");
  assert.deepEqual([told.coverage.unknown, told.coverage.foreign], [0, 1]);
  const [mail] = ofPid(told, 49943).transactions;
  assert.deepEqual(mail?.scans, [{ scanner: "clamscan", found: "virus", name: "Worm.Klez.H" }]);
});

// Lines of several sessions that do not say whose they are

const CHKUSER = (sender: string, rcpt: string, ip: string, n: number) =>
  `CHKUSER accepted rcpt: from <${sender}::> remote <x:unknown:${ip}> rcpt <${rcpt}> : found ${n}`;

test("eMPF's answer is of the session that asked, among several", async () => {
  const { sessions } = await logged([
    CHKUSER("a@example.com", "joe@example.net", "203.0.113.4", 1),
    CHKUSER("b@example.com", "ann@example.net", "203.0.113.9", 2),
    "policy_check: remote b@example.com -> local ann@example.net (UNAUTHENTICATED SENDER)",
    "policy_check: policy forbids transmission",
    "policy_check: remote a@example.com -> local joe@example.net (UNAUTHENTICATED SENDER)",
    "policy_check: policy allows transmission",
  ]);
  assert.deepEqual(
    sessions.map(({ pid, transactions }) => [pid, transactions[0]?.recipients[0]?.verdict]),
    [
      [41, "accepted"],
      [42, "refused"],
    ],
  );
});

test("a rejection is of the session with its sender and recipient, or nobody's", async () => {
  const both = [
    CHKUSER("a@example.com", "joe@example.net", "203.0.113.4", 1),
    CHKUSER("a@example.com", "ann@example.net", "203.0.113.9", 2),
  ];
  const line = (rcpt: string) =>
    `qmail-smtpd: oversized-reject: MAILFROM:<a@example.com> RCPTTO:<${rcpt}>`;
  const verdicts = async (rcpt: string): Promise<unknown[]> =>
    (await logged([...both, line(rcpt)])).sessions.map(({ verdict }) => verdict);
  assert.deepEqual(await verdicts("ann@example.net"), ["unknown", "refused"]);
  assert.deepEqual(await verdicts("eve@example.net"), ["unknown", "unknown"]);
  assert.deepEqual(await verdicts("x> RCPTTO:<ann@example.net"), ["unknown", "unknown"]);
});

test("SMTP_DEBUG's lines are a dialogue, with the acceptance and without a size", async () => {
  const { sessions } = await logged([
    "server:[41]:220 mx.example.org ESMTP\r",
    "client:[41]:HELO mail.example.com\r",
    "server:[41]:250 mx.example.org\r",
    "client:[41]:MAIL FROM:<a@example.com>\r",
    "server:[41]:250 ok\r",
    "client:[41]:RCPT TO:<joe@example.net>\r",
    "server:[41]:250 ok\r",
    "client:[41]:DATA\r",
    "server:[41]:354 go ahead\r",
    "client:[41]:<cr><lf>.<cr><lf>\r",
    "server:[41]:250 ok 1773047831 qp 99\r",
    "client:[41]:QUIT\r",
    "server:[41]:221 mx.example.org\r",
  ]);
  const [mail] = sessions[0]?.transactions ?? [];
  assert.deepEqual(
    [
      sessions[0]?.verdict,
      mail?.sender,
      mail?.recipients[0]?.address,
      mail?.queued?.qp,
      mail?.bytes,
    ],
    ["accepted", "a@example.com", "joe@example.net", 99, undefined],
  );
});

test("a process of qpsmtpd that serves one client after another has a session with each", async () => {
  const terse = (ip: string, rcpt: string) =>
    `77 logging::logterse plugin (queue): \` ${ip}\tUnknown\tx\t<a@example.com>\t<${rcpt}>\tqueued\t\t<1@x>`;
  const { sessions } = await logged([
    terse("198.51.100.1", "joe@example.net"),
    terse("198.51.100.2", "ann@example.net"),
  ]);
  const own = sessions.filter(({ pid }) => pid === 77);
  assert.deepEqual(
    own.map(({ client, verdict }) => [client.address, verdict]),
    [
      ["198.51.100.1", "accepted"],
      ["198.51.100.2", "accepted"],
    ],
  );
});

test("what jgreylist's and SMTP_DEBUG's clients logged in with is not shown", async () => {
  const lines = [
    "jgreylist[41]: <<< AUTH PLAIN AGpvZQBzZWNyZXQ=",
    "client:[41]:AUTH PLAIN AGpvZQBzZWNyZXQ=",
  ];
  for (const line of shownLines({ lines, incomplete: [] })) assert.doesNotMatch(line, /AGpv/);
});

/**
 * What the programs at the door wrote in logs from the field, in old and new versions of their lines,
 * and what is to be concluded from it.
 *
 * Not tested here: what else each program writes (the grammars' own tests).
 */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
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
    [30038, "given-up", "disconnect"],
    [30039, "refused", "early-talker"],
    [30040, "given-up", "disconnect"],
    [30041, "refused", "bad-sender"],
    [30042, "refused", "size"],
    [30043, "refused", "too-many-recipients"],
    [30044, "refused", "unknown-user"],
  ]);
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

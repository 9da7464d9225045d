/**
 * A Plesk server's maillog, as it was posted: connections, log-ins, and the mail that its handlers let in.
 *
 * Not tested here: what each line says (the grammars' own tests).
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { tellingOfLog } from "./sessions/forging.ts";
import { type Told, tellingOf } from "./sessions/reading.ts";

/** Their years are those of splogger's stamps. */
const field = (name: string) => tellingOf([`corpus/field/${name}.log`], { year: undefined });

function allIsRead({ coverage }: Told): void {
  const { unknown, foreign } = coverage;
  assert.deepEqual({ unknown, foreign }, { unknown: 0, foreign: 0 });
}

/** Whether it went well, who, and from where. */
function logInsOf({ sessions }: Told): unknown[] {
  return sessions.flatMap(({ auth, client: { address, name } }) =>
    auth.map(({ ok, user }) => [ok, user, address, name]),
  );
}

test("courier's log-ins behind `IMAP connect`", async () => {
  const told = await field("w01");
  const login = [true, "tarantino@example.org", "127.0.0.1", undefined];
  assert.deepEqual(logInsOf(told), [login, login]);
  allIsRead(told);
});

test("relaylock's connections, and smtp_auth's failures in them", async () => {
  const told = await field("w07");
  assert.deepEqual(logInsOf(told), [
    [false, "free", "203.0.113.202", "dedic878.example.net"],
    [false, "escaner", "203.0.113.142", "vps863.example.net"],
  ]);
  assert.deepEqual(
    told.sessions.map(({ pid, client: { port }, incomplete }) => [pid, port, incomplete]),
    [
      [30827, 64128, ["end"]],
      [7001, 64433, ["end"]],
    ],
  );
  allIsRead(told);
});

test("the submitter's process is the qp: the mail that the handlers let in is that message", async () => {
  const told = await field("w08");
  const [session] = told.sessions;
  const [message] = told.messages;
  assert.ok(session && message && told.sessions.length === 1);
  assert.equal(message.session?.join, "exact");
  assert.equal(message.session?.id, session.id);
  const [mail] = session.transactions;
  assert.equal(mail?.sender, "admin@example.eu");
  assert.deepEqual(
    mail?.recipients.map(({ address }) => address),
    ["abuse@example.eu"],
  );
  assert.equal(mail?.verdict, "accepted");
  assert.equal(mail?.queued?.qp, 7064);
  allIsRead(told);
});

const handler = (text: string) => `Nov 14 22:13:20 mx qmail-queue-handlers[7060]: ${text}\n`;
const BEGUN = [
  handler("Handlers Filter before-queue for qmail started ..."),
  handler("from=a@example.com"),
  handler("to=b@example.org"),
];

for (const [word, verdict] of [
  ["REJECT", "refused"],
  ["DEFER", "deferred"],
] as const)
  test(`a handler's ${word} lets no mail in`, async () => {
    const lines = [...BEGUN, handler(`${word} during call 'check-quota' handler`)];
    const told = await tellingOfLog(lines.join(""), false);
    const [mail] = told.sessions[0]?.transactions ?? [];
    assert.deepEqual([mail?.verdict, mail?.rule, mail?.queued], [verdict, "plugin", undefined]);
    allIsRead(told);
  });

test("a handler's process number that is used again is another mail's", async () => {
  const lines = [...BEGUN, handler("starter: submitter[7064] exited normally"), ...BEGUN];
  const { sessions } = await tellingOfLog(lines.join(""), false);
  assert.deepEqual(
    sessions.map(({ transactions }) => transactions.map(({ verdict }) => verdict)),
    [["accepted"], [undefined]],
  );
});

test("what the other handlers and filters say is understood, and nobody's", async () => {
  const lines = [
    "qmail-local-handlers[9962]: mailbox: /var/qmail/mailnames/example.com/joe",
    "qmail-remote-handlers[9963]: to=joe@example.com",
    "check-quota[7062]: Starting the check-quota filter...",
    "spf[7063]: SPF status: PASS",
    "greylisting filter[7064]: Starting greylisting filter...",
    "/usr/lib/plesk-9.0/psa-pc-remote[13591]: PASS during call 'spf' handler",
  ].map((text) => `Nov 14 22:13:20 mx ${text}\n`);
  const told = await tellingOfLog(lines.join(""), false);
  assert.deepEqual(told.sessions, []);
  allIsRead(told);
});

test("a connection that xinetd tells of too is one", async () => {
  const lines = [
    "xinetd[900]: START: smtp pid=30827 from=203.0.113.202",
    "/var/qmail/bin/relaylock[30827]: /var/qmail/bin/relaylock: mail from 203.0.113.202:64128 (client.example.net)",
    "smtp_auth[30846]: FAILED: free - password incorrect from client.example.net [203.0.113.202]",
    "xinetd[900]: EXIT: smtp status=0 pid=30827 duration=5(sec)",
    "/var/qmail/bin/relaylock[30827]: /var/qmail/bin/relaylock: mail from 203.0.113.202:64129 (client.example.net)",
  ].map((text, i) => `Nov 14 22:13:2${i} mx ${text}\n`);
  const { sessions } = await tellingOfLog(lines.join(""), false);
  assert.deepEqual(
    sessions.map(({ client: { port }, auth, incomplete }) => [port, auth.length, incomplete]),
    [
      [64128, 1, []],
      [64129, 0, ["end"]],
    ],
  );
});

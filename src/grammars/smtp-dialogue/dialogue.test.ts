/**
 * What recorded dialogues tell, said line by line: `C:` the client, `S:` the server.
 *
 * Not tested here: how pieces become lines (recordio.test.ts, and the tracker's tests).
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fc } from "../../chance.testing.ts";
import { recordio } from "../recordio/reader.ts";
import type { Step } from "../session/event.ts";
import { BARE } from "../session/grammar.ts";
import { sessionSamples } from "../session/samples.testing.ts";
import type { ToldSteps } from "./answers.ts";
import { hear, hearEnd, shownLine } from "./dialogue.ts";
import { newSmtpDialogue, type SmtpDialogue } from "./state.ts";

interface Told {
  dialogue: SmtpDialogue;
  steps: Omit<Step, "kind" | "form">[];
  shown: string[];
}

/** Hears the line, one letter for each byte, between other bytes; gives what was told, and what may be shown. */
function heard(
  dialogue: SmtpDialogue,
  by: "client" | "server",
  line: string,
): { steps: Step[]; shown: string } {
  const bytes = Buffer.from(`7${line}7`, "latin1");
  const shown = shownLine(dialogue, by, bytes, 1, bytes.length - 1);
  return { steps: stepsOf(hear(dialogue, by, bytes, 1, bytes.length - 1)), shown };
}

function stepsOf({ steps, count }: Readonly<ToldSteps>): Step[] {
  return steps.slice(0, count).map(withoutNothing);
}

/** A key that is undefined is as good as none. */
function withoutNothing(step: Step): Step {
  return Object.fromEntries(
    Object.entries(step).filter(([, value]) => value !== undefined),
  ) as Step & object;
}

/** `C: QUIT`, `S: 250 ok`, `C!` and `S!` for the end of a stream. */
function talk(...lines: string[]): Told {
  return goOn(newSmtpDialogue(), lines);
}

/** The same, where the log has the session from its beginning. */
function wholeTalk(...lines: string[]): Told {
  return goOn(newSmtpDialogue(true), lines);
}

function goOn(dialogue: SmtpDialogue, lines: readonly string[]): Told {
  const told: Told = { dialogue, steps: [], shown: [] };
  for (const line of lines) {
    const by = line.startsWith("C") ? "client" : "server";
    // A session is saved and goes on at any line: its state must be plain data.
    told.dialogue = structuredClone(told.dialogue);
    const isEnd = line[1] === "!";
    const said = isEnd ? undefined : heard(told.dialogue, by, line.slice(3));
    const steps = said?.steps ?? stepsOf(hearEnd(told.dialogue, by));
    for (const { kind, form, ...step } of steps) {
      assert.equal(kind, "step");
      assert.equal(form, `said-${step.step}`);
      told.steps.push(step);
    }
    if (said) told.shown.push(`${line.slice(0, 3)}${said.shown}`);
  }
  return told;
}

function tells(name: string, lines: readonly string[], steps: readonly object[]): void {
  test(name, () => assert.deepEqual(talk(...lines).steps, steps));
}

const GREETED = ["S: 220 mx.example.org ESMTP", "C: EHLO mail.example.com"];
const HELLO = [...GREETED, "S: 250-mx.example.org", "S: 250-PIPELINING", "S: 250 8BITMIME"];
const HELO = { step: "helo", helo: "mail.example.com" };
const MAIL = { step: "mail", verdict: "accepted", sender: "sender@example.com" };
const RCPT = { step: "rcpt", verdict: "accepted", recipients: ["joe@example.net"] };
const TO_JOE = ["C: MAIL FROM:<sender@example.com>", "S: 250 ok", "C: RCPT TO:<joe@example.net>"];

tells(
  "a message is taken, with its queue process and its size as qmail stores it",
  [
    ...HELLO,
    ...["C: MAIL FROM:<sender@example.com> SIZE=99", "S: 250 ok"],
    ...["C: RCPT TO:<joe@example.net>", "S: 250 ok", "C: DATA", "S: 354 go ahead"],
    ...["C: Subject: x", "C: ", "C: ..", "C: .", "S: 250 ok 1773047831 qp 12350"],
    ...["C: QUIT", "S: 221 mx.example.org", "C!", "S!"],
  ],
  [
    HELO,
    MAIL,
    RCPT,
    { step: "queue", verdict: "accepted", bytes: 11 + 1 + 2, qp: 12350 },
    { step: "end" },
  ],
);

tells(
  "commands sent at once get their replies in order",
  [
    ...HELLO,
    "C: MAIL FROM:<sender@example.com>",
    "C: RCPT TO:<nobody@example.net>",
    "C: RCPT TO:<joe@example.net>",
    "C: DATA",
    ...["S: 250 ok", "S: 553 sorry, no mailbox here by that name (#5.1.1)", "S: 250 ok"],
    ...["S: 354 go ahead", "C: RCPT TO:<x@example.net>", "C: ."],
    ...["C: MAIL FROM:<>", "C: QUIT"],
    ...["S: 250 ok 1773047831 qp 12350", "S: 250 ok", "S: 221 mx.example.org"],
  ],
  [
    HELO,
    MAIL,
    {
      step: "rcpt",
      verdict: "refused",
      rule: "unknown-user",
      text: "553 sorry, no mailbox here by that name (#5.1.1)",
      recipients: ["nobody@example.net"],
    },
    RCPT,
    { step: "queue", verdict: "accepted", bytes: 24, qp: 12350 },
    { step: "mail", verdict: "accepted", sender: "" },
    { step: "end" },
  ],
);

tells(
  "a message sent without waiting for 354 is a message",
  [
    ...HELLO,
    ...[...TO_JOE, "S: 250 ok", "C: DATA", "C: MAIL FROM:<fake@example.com>", "C: .", "C: QUIT"],
    ...["S: 354 go ahead", "S: 250 ok 1773047831 qp 12350", "S: 221 bye"],
  ],
  [HELO, MAIL, RCPT, { step: "queue", verdict: "accepted", bytes: 29, qp: 12350 }, { step: "end" }],
);

tells(
  "what follows a DATA that was turned down is commands",
  [
    ...HELLO,
    ...["C: MAIL FROM:<sender@example.com>", "C: DATA", "C: RSET", "C: QUIT"],
    ...["S: 250 ok", "S: 503 RCPT first (#5.5.1)", "S: 250 flushed", "S: 221 bye"],
  ],
  [
    HELO,
    MAIL,
    { step: "data", verdict: "refused", rule: "syntax", text: "503 RCPT first (#5.5.1)" },
    { step: "end" },
  ],
);

test("a message of any length sent without waiting is a message, and memory stays bounded", () => {
  const lines = Array.from({ length: 5000 }, () => `C: ${"x".repeat(70)}`);
  const { dialogue } = talk(...HELLO, ...TO_JOE, "S: 250 ok", "C: DATA", ...lines);
  assert.equal(dialogue.mode, "body");
  assert.equal(dialogue.bytes, 5000 * 71);
  assert.ok(JSON.stringify(dialogue).length < 1000);
  const end = [
    ...heard(dialogue, "server", "354 go ahead").steps,
    ...heard(dialogue, "client", ".").steps,
    ...heard(dialogue, "server", "250 ok 1773047831 qp 5").steps,
  ];
  assert.deepEqual(
    end.map(({ bytes, qp }) => ({ bytes, qp })),
    [{ bytes: 5000 * 71, qp: 5 }],
  );
});

for (const [reply, step, verdict, rule] of [
  ["451 qq write error or disk full (#4.3.0)", "queue", "deferred", "queue"],
  ["554 mail server permanently rejected message (#5.3.0)", "queue", "refused", "queue"],
  ["451 qqt failure (#4.3.0)", "queue", "deferred", "queue"],
  ["554 too many hops, this message is looping (#5.4.6)", "data", "refused", "mail-loop"],
  ["552 sorry, that message size exceeds my databytes limit (#5.3.4)", "data", "refused", "size"],
  ["554 Your email was rejected because it contains the Eicar virus", "data", "refused", "virus"],
  ["554 Your email is considered spam (15.40 spam-hits)", "data", "refused", "spam"],
] as const) {
  tells(
    `at the message's end: ${reply}`,
    [...HELLO, ...TO_JOE, "S: 250 ok", "C: DATA", "S: 354 go ahead", "C: x", "C: .", `S: ${reply}`],
    [HELO, MAIL, RCPT, { step, verdict, rule, text: reply, bytes: 2 }],
  );
}

tells(
  "a bare newline ends the session within the message",
  [
    ...[...HELLO, ...TO_JOE, "S: 250 ok", "C: DATA", "S: 354 go ahead", "C: x"],
    ...["S: 451 See https://cr.yp.to/docs/smtplf.html.", "S!"],
  ],
  [
    HELO,
    MAIL,
    RCPT,
    {
      step: "data",
      verdict: "deferred",
      rule: "bare-newline",
      text: "451 See https://cr.yp.to/docs/smtplf.html.",
      bytes: 2,
    },
  ],
);

tells(
  "a silent client is told so, and what it asked last stays unanswered",
  [...HELLO, "C: MAIL FROM:<sender@example.com>", "S: 451 timeout (#4.4.2)", "C!", "S!"],
  [
    HELO,
    { step: "mail", sender: "sender@example.com" },
    { step: "end", rule: "timeout", text: "451 timeout (#4.4.2)" },
  ],
);

tells(
  "a client that goes without QUIT breaks off",
  [...HELLO, "C!", "S!"],
  [HELO, { step: "end", rule: "disconnect" }],
);

tells(
  "a client that does not wait for the answer to QUIT is polite enough",
  [...HELLO, "C: QUIT", "C!", "S: 221 bye", "S!"],
  [HELO, { step: "end" }],
);

tells(
  "a reply of several lines is one answer",
  [...HELLO, "C: MAIL FROM:<a@example.com>", "S: 550-5.7.1 SPF forbids", "S: 550 5.7.1 this"],
  [
    HELO,
    {
      step: "mail",
      verdict: "refused",
      rule: "spf",
      text: "550-5.7.1 SPF forbids / 550 5.7.1 this",
      sender: "a@example.com",
    },
  ],
);

tells(
  "a refusal in place of the greeting is one at the door",
  ["S: 554 listed in dnsbl.example"],
  [{ step: "connect", verdict: "refused", rule: "dns-list", text: "554 listed in dnsbl.example" }],
);

tells(
  "the talk of rblsmtpd refuses each recipient",
  [
    ...["S: 220 rblsmtpd.local", "C: EHLO mail.example.com", "S: 250 rblsmtpd.local"],
    ...["C: MAIL FROM:<sender@example.com>", "S: 250 rblsmtpd.local"],
    ...["C: RCPT TO:<joe@example.net>", "S: 451 listed: 100% spam source"],
  ],
  [
    HELO,
    MAIL,
    {
      step: "rcpt",
      verdict: "deferred",
      rule: "dns-list",
      text: "451 listed: 100% spam source",
      recipients: ["joe@example.net"],
    },
  ],
);

tells(
  "commands that only fail because of an earlier refusal tell nothing new",
  [
    ...[...HELLO, "C: MAIL FROM:<a@example.com>", "C: RCPT TO:<joe@example.net>", "C: DATA"],
    ...["S: 553 sorry, your envelope sender is in my badmailfrom list (#5.7.1)"],
    ...["S: 503 MAIL first (#5.5.1)", "S: 503 MAIL first (#5.5.1)"],
  ],
  [
    HELO,
    {
      step: "mail",
      verdict: "refused",
      rule: "bad-sender",
      text: "553 sorry, your envelope sender is in my badmailfrom list (#5.7.1)",
      sender: "a@example.com",
    },
    {
      step: "rcpt",
      verdict: "refused",
      rule: "bad-sender",
      text: "503 MAIL first (#5.5.1)",
      recipients: ["joe@example.net"],
    },
  ],
);

// TLS

tells(
  "after STARTTLS nothing more is heard, and nothing that was sent ahead counts",
  [
    ...HELLO,
    "C: STARTTLS",
    "C: MAIL FROM:<x@example.com>",
    "S: 220 ready for tls",
    "S: 250 ok",
    "C!",
  ],
  [HELO, { step: "tls", verdict: "accepted" }],
);

const ENCRYPTED = [...HELLO, "C: STARTTLS", "S: 220 ready for tls"];
const TLS = { step: "tls", verdict: "accepted" };

tells(
  "a recorder behind the encryption has what is said after STARTTLS",
  [
    ...[...ENCRYPTED, "C: EHLO mail.example.com", "S: 250-mx", "S: 250 AUTH PLAIN"],
    ...["C: AUTH PLAIN AGpvZQBzZWNyZXQ=", "S: 235 ok"],
    ...[...TO_JOE, "S: 250 ok", "C: DATA", "S: 354 go ahead", "C: hi", "C: ."],
    "S: 250 ok 1773047831 qp 12350",
  ],
  [
    ...[HELO, TLS, HELO],
    { step: "auth", verdict: "accepted", mechanism: "PLAIN", user: "joe" },
    ...[MAIL, RCPT, { step: "queue", verdict: "accepted", bytes: 3, qp: 12350 }],
  ],
);

tells(
  "what a client has the server send back within its handshake is no reply",
  [...ENCRYPTED, "C: \x16\x03\x01 x", "S: \x16\x03\x03 x", "S: 250 ok 1773047831 qp 5"],
  [HELO, TLS],
);

tells(
  "a command in clear opens nothing where the server's first bytes are of TLS",
  [...ENCRYPTED, ...["C: EHLO x", "S: \x15\x03\x03 x", "S: 250 ok 1773047831 qp 5", "C: DATA"]],
  [HELO, TLS],
);

tells(
  "the server's first line behind STARTTLS answers nothing that was not asked",
  [...ENCRYPTED, "S: 250 ok 1773047831 qp 5", "C: EHLO x", "S: 250 ok 1773047831 qp 6"],
  [HELO, TLS],
);

tells(
  "a second STARTTLS behind the encryption is refused, and the talk goes on",
  [
    ...[...ENCRYPTED, "C: EHLO mail.example.com", "S: 250 ok"],
    ...["C: STARTTLS", "S: 503 TLS is on", "C: MAIL FROM:<sender@example.com>", "S: 250 ok"],
  ],
  [
    ...[HELO, TLS, HELO],
    { step: "tls", verdict: "refused", rule: "syntax", text: "503 TLS is on" },
    MAIL,
  ],
);

test("the first reply of a session is its greeting, whatever was sent before it", () => {
  const { steps } = wholeTalk(
    ...["C: STARTTLS", "S: 220 mx.example.org ESMTP", "S: 502 unimplemented (#5.5.1)"],
    ...["C: EHLO mail.example.com", "S: 250 ok", ...TO_JOE, "S: 250 ok"],
  );
  const refused = { verdict: "refused", rule: "syntax", text: "502 unimplemented (#5.5.1)" };
  assert.deepEqual(steps, [{ step: "tls", ...refused }, HELO, MAIL, RCPT]);
});

test("a client that talked before the greeting was turned away in its place", () => {
  const text = "554 SMTP protocol violation";
  const { steps } = wholeTalk("C: EHLO mail.example.com", `S: ${text}`, "S: 250 ok");
  assert.deepEqual(steps, [
    { step: "connect", verdict: "refused", rule: "early-talker", text },
    HELO,
  ]);
});

tells(
  "where STARTTLS is refused the talk goes on",
  [
    ...[...HELLO, "C: STARTTLS", "C: MAIL FROM:<sender@example.com>"],
    ...["S: 454 TLS not available (#4.3.0)", "S: 250 ok"],
  ],
  [
    HELO,
    {
      step: "tls",
      verdict: "deferred",
      rule: "resources",
      text: "454 TLS not available (#4.3.0)",
    },
    MAIL,
  ],
);

// Log-ins

const base64 = (text: string) => Buffer.from(text).toString("base64");
const JOE = { step: "auth", user: "joe@example.net" };
const SECRETS = ["secret", base64("secret"), base64("\0joe@example.net\0secret")];

for (const [name, lines, expected] of [
  [
    "LOGIN",
    ["C: AUTH LOGIN", "S: 334 VXNlcm5hbWU6", `C: ${base64("joe@example.net")}`],
    ["S: 334 UGFzc3dvcmQ6", `C: ${base64("secret")}`, "S: 235 ok, go ahead (#2.0.0)"],
  ],
  [
    "LOGIN with the user at once",
    [`C: AUTH LOGIN ${base64("joe@example.net")}`],
    ["S: 334 UGFzc3dvcmQ6", `C: ${base64("secret")}`, "S: 235 ok, go ahead (#2.0.0)"],
  ],
  [
    "LOGIN without waiting",
    ["C: AUTH LOGIN", `C: ${base64("joe@example.net")}`, `C: ${base64("secret")}`],
    ["S: 334 VXNlcm5hbWU6", "S: 334 UGFzc3dvcmQ6", "S: 235 ok, go ahead (#2.0.0)"],
  ],
  [
    "PLAIN",
    [`C: auth plain ${base64("\0joe@example.net\0secret")}`],
    ["S: 235 ok, go ahead (#2.0.0)"],
  ],
  [
    "PLAIN after a prompt",
    ["C: AUTH PLAIN", "S: 334 ", `C: ${base64("\0joe@example.net\0secret")}`],
    ["S: 235 ok, go ahead (#2.0.0)"],
  ],
  [
    "CRAM-MD5",
    [
      "C: AUTH CRAM-MD5",
      "S: 334 PDEuMkBleGFtcGxlLm9yZz4=",
      `C: ${base64("joe@example.net secret")}`,
    ],
    ["S: 235 ok, go ahead (#2.0.0)"],
  ],
] as const) {
  test(`AUTH ${name} tells the user, and the password nowhere`, () => {
    const { steps, shown, dialogue } = talk(...HELLO, ...lines, ...expected);
    const mechanism = name.split(" ", 1)[0];
    assert.deepEqual(steps.slice(1), [{ ...JOE, verdict: "accepted", mechanism }]);
    for (const secret of SECRETS) {
      assert.ok(!shown.join("\n").includes(secret), shown.join("\n"));
      assert.ok(!JSON.stringify({ steps, dialogue }).includes(secret));
    }
  });
}

tells(
  "a wrong password is refused, and the next try counts anew",
  [
    ...[...HELLO, "C: AUTH LOGIN", "S: 334 VXNlcm5hbWU6", `C: ${base64("joe@example.net")}`],
    ...["S: 334 UGFzc3dvcmQ6", "C: QUIT", "S: 535 authorization failed (#5.7.0)"],
    ...[`C: AUTH PLAIN ${base64("\0joe@example.net\0x")}`, "S: 235 ok"],
  ],
  [
    HELO,
    {
      ...JOE,
      mechanism: "LOGIN",
      verdict: "refused",
      rule: "auth-failed",
      text: "535 authorization failed (#5.7.0)",
    },
    { ...JOE, mechanism: "PLAIN", verdict: "accepted" },
  ],
);

test("what a client sends after a log-in that was not taken is hidden, unless it is a command", () => {
  const { shown } = talk(
    ...[...HELLO, "C: AUTH LOGIN", "S: 503 auth not available (#5.3.3)"],
    ...[`C: ${base64("joe")}`, "S: 502 unimplemented (#5.5.1)", "C: my secret", "C: QUIT"],
  );
  assert.deepEqual(shown.slice(-5), [
    "S: 503 auth not available (#5.3.3)",
    "C: (hidden)",
    "S: 502 unimplemented (#5.5.1)",
    "C: (hidden)",
    "C: QUIT",
  ]);
});

test("log-ins of POP3 and IMAP are hidden too", () => {
  const { shown } = talk("S: +OK <1.2@example.org>", "C: USER joe", "C: PASS secret");
  assert.deepEqual(shown.slice(1), ["C: USER joe", "C: PASS (hidden)"]);
  assert.deepEqual(talk("C: APOP joe 0123abcd", "C: a1 LOGIN joe secret").shown, [
    "C: APOP joe (hidden)",
    "C: a1 LOGIN joe (hidden)",
  ]);
});

// Chunks

tells(
  "a message in chunks is taken with the last of them",
  [
    ...[...HELLO, ...TO_JOE, "S: 250 ok", "C: BDAT 7", "C: QUIT.", "S: 250 ok"],
    ...["C: BDAT 3 LAST", "C: x", "S: 250 ok 1773047831 qp 9", "C: QUIT", "S: 221 bye"],
  ],
  [HELO, MAIL, RCPT, { step: "queue", verdict: "accepted", bytes: 8, qp: 9 }, { step: "end" }],
);

// What a client may say

tells(
  "a client's own words are never the server's",
  [
    ...[...HELLO, ...TO_JOE, "S: 250 ok", "C: 250 ok 1 qp 5", "C: 354 go ahead"],
    ...["S: 502 unimplemented (#5.5.1)", "S: 502 unimplemented (#5.5.1)", "C: DATA"],
    ...["S: 354 go ahead", "C: 250 ok 1 qp 5", "C: AUTH PLAIN x", "C: 235 ok"],
  ],
  [HELO, MAIL, RCPT],
);

for (const [line, sender] of [
  ['MAIL FROM:<"a>b"@example.com>', "a>b@example.com"],
  ["mail from: <a@example.com> SIZE=5", "a@example.com"],
  ["MAIL FROM:a@example.com BODY=8BITMIME", "a@example.com"],
  ["MAIL FROM:<@relay.example.com:a@example.com>", "a@example.com"],
  ["MAIL FROM:<a\\>b@example.com>", "a>b@example.com"],
  ["MAIL FROM:<x> RCPT TO:<joe@example.net>", "x"],
] as const) {
  tells(
    `as qmail-smtpd takes it: ${line}`,
    [...HELLO, `C: ${line}`, "S: 250 ok"],
    [HELO, { step: "mail", verdict: "accepted", sender }],
  );
}

// Logs that begin in the middle, or lack lines

tells(
  "a log that begins within a message finds its end",
  ["C: MAIL FROM:<fake@example.com>", "C: QUIT", "C: .", "S: 250 ok 1773047831 qp 5"],
  [{ step: "queue", verdict: "accepted", qp: 5 }],
);
tells(
  "an acceptance alone is one",
  ["S: 250 ok 1773047831 qp 5"],
  [{ step: "queue", verdict: "accepted", qp: 5 }],
);
tells(
  "the greeting of a client that spoke before it is no answer",
  ["C: EHLO mail.example.com", "S: 220 mx.example.org ESMTP", "S: 250 mx.example.org"],
  [HELO],
);
tells(
  "where replies are lost, those that only one command can get set it right",
  [...HELLO, ...TO_JOE, "C: DATA", "S: 354 go ahead", "C: .", "S: 250 ok 1773047831 qp 5"],
  [
    HELO,
    MAIL,
    { step: "rcpt", recipients: ["joe@example.net"] },
    { step: "queue", verdict: "accepted", qp: 5 },
  ],
);
test("where a log-in's beginning is lost, what follows is still hidden", () => {
  const { shown, steps } = talk("S: 334 UGFzc3dvcmQ6", "C: not base64", "S: 235 ok");
  assert.deepEqual(shown, ["S: 334 UGFzc3dvcmQ6", "C: (hidden)", "S: 235 ok"]);
  assert.deepEqual(steps, [{ step: "auth", verdict: "accepted", mechanism: "LOGIN" }]);
});

// Samples

test("the composed log tells what its description says", () => {
  const dialogues = new Map<number, Told>();
  const begun = new Map<string, string>();
  for (const line of sessionSamples("smtpd-recordio.log")) {
    const event = recordio.readPlainly(line, BARE);
    if (event?.kind !== "recorded") continue;
    const { pid = 0, by, text, continues, eof } = event;
    const told = dialogues.get(pid) ?? talk();
    dialogues.set(pid, told);
    const whole = (begun.get(`${pid} ${by}`) ?? "") + text;
    begun.set(`${pid} ${by}`, continues ? whole : "");
    if (continues) continue;
    const steps = eof ? stepsOf(hearEnd(told.dialogue, by)) : heard(told.dialogue, by, whole).steps;
    for (const { kind: _kind, form: _form, ...step } of steps) told.steps.push(step);
  }
  assert.deepEqual(dialogues.get(12345)?.steps, [
    HELO,
    MAIL,
    RCPT,
    { step: "queue", verdict: "accepted", bytes: 20 + 1 + 50, qp: 12350 },
    { step: "end" },
  ]);
  assert.deepEqual(dialogues.get(12400)?.steps, [
    { step: "helo", helo: "x" },
    { step: "mail", verdict: "accepted", sender: "" },
    {
      step: "rcpt",
      verdict: "refused",
      rule: "relaying",
      text: "553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)",
      recipients: ["a@example.edu"],
    },
    { step: "end", rule: "disconnect" },
  ]);
});

// Hostile input

const anyClientLine = fc.oneof(
  fc.constantFrom(
    "DATA",
    ".",
    "STARTTLS",
    "AUTH LOGIN",
    "AUTH PLAIN",
    "BDAT 9 LAST",
    "QUIT",
    "RSET",
  ),
  fc.constantFrom(
    "MAIL FROM:<a@example.com>",
    "RCPT TO:<b@example.com>",
    "EHLO x",
    "250 ok 1 qp 5",
  ),
  fc.string(),
);
const anyServerLine = fc.oneof(
  fc.constantFrom("220 x", "250 ok", "354 go ahead", "334 x", "235 ok", "221 bye", "250-more"),
  fc.constantFrom("451 timeout (#4.4.2)", "553 no", "421 no", "250 ok 1773047831 qp 5"),
  fc.string(),
);
const anyTalk = fc.array(
  fc.oneof(
    anyClientLine.map((line) => ({ by: "client" as const, line })),
    anyServerLine.map((line) => ({ by: "server" as const, line })),
  ),
  { maxLength: 60 },
);

test("nothing is accepted that the server did not accept", () => {
  fc.assert(
    fc.property(anyTalk, (said) => {
      const dialogue = newSmtpDialogue();
      for (const { by, line } of said) {
        const { steps } = heard(dialogue, by, line);
        if (by === "client") assert.deepEqual(steps, []);
        for (const { verdict } of steps) {
          if (verdict === "accepted") assert.match(line, /^[23]\d\d/);
        }
      }
    }),
    { numRuns: 5_000 },
  );
});

test("a clone of the state goes on as the state itself does", () => {
  fc.assert(
    fc.property(anyTalk, fc.nat(60), (said, at) => {
      const whole = newSmtpDialogue();
      let cut = newSmtpDialogue();
      for (const [i, { by, line }] of said.entries()) {
        if (i === at) cut = structuredClone(cut);
        assert.deepEqual(heard(cut, by, line), heard(whole, by, line));
      }
    }),
  );
});

test("memory stays bounded whatever a client sends", () => {
  const dialogue = newSmtpDialogue();
  for (let i = 0; i < 20_000; i++) {
    heard(dialogue, "client", `MAIL FROM:<${"x".repeat(2000)}@example.com>`);
  }
  assert.ok(JSON.stringify(dialogue).length < 5_000_000);
});

tells(
  "a source route is dropped, and one that leads to nobody is the empty sender",
  [
    ...[...GREETED, "S: 250 mx.example.org", "C: MAIL FROM:<@host.example>", "S: 250 ok"],
    ...["C: RSET", "S: 250 flushed"],
    ...["C: MAIL FROM:<@one.example,@two.example:joe@example.com>", "S: 250 ok"],
  ],
  [
    HELO,
    { step: "mail", verdict: "accepted", sender: "" },
    { step: "mail", verdict: "accepted", sender: "joe@example.com" },
  ],
);

// Hostile clients

const REFUSED_JOE = "550 sorry, no mailbox here by that name. (#5.1.1)";
const TAKEN = { step: "queue", verdict: "accepted", qp: 205 };

for (const [name, said] of Object.entries({
  "a sender": [
    'C: MAIL FROM:<"x ok 1 qp 5 by "@a.example>',
    'S: 250 <"x ok 1 qp 5 by "@a.example> ok',
  ],
  "a HELO": ["C: HELO ok 1 qp 5", "S: 250 ok 1 qp 5"],
  "a continued reply": ["C: NOOP", "S: 250-ok 1 qp 5", "S: 250 ok 1 qp 5"],
  "words before it": ["C: NOOP ok 1 qp 5", "S: 250 NOOP ok 1 qp 5"],
  "words behind it": ["C: NOOP", "S: 250 ok 1 qp 5 and more"],
}))
  test(`no mail was taken by what the server repeats of ${name}`, () => {
    const { steps } = talk(...HELLO, ...said);
    assert.deepEqual(
      steps.filter(({ step }) => step === "queue"),
      [],
    );
  });

const auth = (user: string) => `C: AUTH PLAIN ${base64(`\0${user}\0pw`)}`;
const MALLORY = { step: "auth", mechanism: "PLAIN", user: "mallory", verdict: "accepted" };
const AUTHENTICATED = "503 you're already authenticated (#5.5.0)";

tells(
  "log-ins that are sent at once keep their users until their own answers",
  [...HELLO, auth("mallory"), auth("ceo"), "S: 235 ok", `S: ${AUTHENTICATED}`],
  [
    HELO,
    MALLORY,
    {
      ...MALLORY,
      user: "ceo",
      verdict: "refused",
      rule: "syntax",
      text: AUTHENTICATED,
    },
  ],
);
tells(
  "a log-in and its responses, sent at once behind another, are its own",
  [
    ...[...HELLO, auth("mallory"), "C: AUTH LOGIN", `C: ${base64("ceo")}`, `C: ${base64("pw")}`],
    ...["C: QUIT", "S: 535 no", "S: 334 VXNlcm5hbWU6", "S: 334 UGFzc3dvcmQ6", "S: 235 ok"],
    "S: 221 bye",
  ],
  [
    HELO,
    { ...MALLORY, verdict: "refused", rule: "auth-failed", text: "535 no" },
    { ...MALLORY, user: "ceo", mechanism: "LOGIN" },
    { step: "end" },
  ],
);

test("passwords that are sent ahead of a prompt are kept nowhere", () => {
  const secrets = [base64("\0mallory\0pw"), base64("geheim"), base64("ceo geheim")];
  const { dialogue, shown } = talk(
    ...[...HELLO, "C: STARTTLS", auth("mallory"), "C: AUTH LOGIN", `C: ${base64("ceo")}`],
    ...[`C: ${base64("geheim")}`, "C: AUTH CRAM-MD5", `C: ${base64("ceo geheim")}`],
    ...["C: AUTH\0PLAIN secret", "C: AUTH PLAIN\0secret"],
  );
  const seen = JSON.stringify({ dialogue, shown });
  for (const secret of [...secrets, "secret"]) assert.ok(!seen.includes(secret), seen);
});

tells(
  "words behind a log-in that was refused are commands, and move no reply",
  [
    ...[
      ...HELLO,
      "C: AUTH FOO",
      "C: BLAH",
      "C: MAIL FROM:<sender@example.com>",
      "C: RCPT TO:<joe@example.net>",
      "S: 504 auth type unimplemented (#5.5.1)",
    ],
    ...["S: 502 unimplemented (#5.5.1)", "S: 250 ok", "S: 250 ok", "C: DATA", "S: 354 go ahead"],
    ...["C: .", "S: 250 ok 1790000001 qp 205"],
  ],
  [
    HELO,
    {
      step: "auth",
      mechanism: "FOO",
      verdict: "refused",
      rule: "syntax",
      text: "504 auth type unimplemented (#5.5.1)",
    },
    MAIL,
    RCPT,
    TAKEN,
  ],
);

tells(
  "a mail's own answer wins over what was counted before it",
  [
    ...[...HELLO, ...TO_JOE, "S: 250 ok", "C: DATA", "S: 354 go ahead", "C: .", "C: NOOP"],
    ...[`S: ${REFUSED_JOE}`, "S: 250 ok 1790000001 qp 205", "S: 250 ok", "C: QUIT", "S: 221 bye"],
  ],
  [
    HELO,
    MAIL,
    RCPT,
    { step: "data", verdict: "refused", rule: "unknown-user", text: REFUSED_JOE },
    TAKEN,
    { step: "end" },
  ],
);

for (const [name, data] of Object.entries({
  "a NUL": "DATA\0x",
  "a NUL that splogger has changed": "DATA?x",
  blanks: "data   x",
}))
  tells(
    `what stands behind ${name} is no part of DATA`,
    [
      ...[...HELLO, ...TO_JOE, "S: 250 ok", `C: ${data}`, "C: MAIL FROM:<ceo@example.org>", "C: ."],
      ...["S: 354 go ahead", "S: 250 ok 1790000001 qp 205"],
    ],
    [HELO, MAIL, RCPT, { ...TAKEN, bytes: 28 }],
  );

tells(
  "a command ends at its first NUL",
  [
    ...[
      ...HELLO,
      "C: MAIL FROM:<sender@example.com\0.example>",
      "S: 250 ok",
      "C: RSET\0",
      "S: 250 x",
    ],
    ...["C: MAIL FROM:<sender@example.com>\0<ceo@example.org>", "S: 250 ok"],
    ...["C: RCPT\0 TO:<ann@example.net>", "S: 555 syntax error (#5.5.4)"],
    ...["C: NO\0OP", "S: 502 unimplemented (#5.5.1)", "C: QUIT\0.", "S: 221 bye"],
  ],
  [
    HELO,
    MAIL,
    MAIL,
    {
      step: "rcpt",
      verdict: "refused",
      rule: "syntax",
      text: "555 syntax error (#5.5.4)",
      recipients: [""],
    },
    { step: "end" },
  ],
);

for (const [name, line] of Object.entries({
  "two CRs": ".\r\r",
  "a NUL": ".\0",
  "a blank": ". ",
  "another dot": "..",
}))
  test(`a dot and ${name} end no message`, () => {
    const { steps, dialogue } = talk(
      ...[...HELLO, ...TO_JOE, "S: 250 ok", "C: DATA", "S: 354 go ahead", `C: ${line}`],
      ...["C: MAIL FROM:<ceo@example.org>\r", "C: .\r", "S: 250 ok 1790000001 qp 205"],
    );
    assert.deepEqual(steps.slice(0, 3), [HELO, MAIL, RCPT]);
    assert.equal(steps.at(-1)?.qp, 205);
    assert.equal(steps.length, 4);
    assert.equal(dialogue.mode, "commands");
  });

tells(
  "a DATA whose line was lost leaves no commands behind that were a message's",
  [
    ...[
      ...HELLO,
      ...TO_JOE,
      "S: 250 ok",
      "C: Subject: x",
      "C: MAIL FROM:<ceo@example.org>",
      "C: .",
    ],
    ...["S: 354 go ahead", "S: 250 ok 1790000001 qp 205"],
  ],
  [HELO, MAIL, RCPT, TAKEN],
);
tells(
  "where 354 was lost, the mail's own answer tells what was held",
  [
    ...[...HELLO, ...TO_JOE, "S: 250 ok", "C: DATA", "C: MAIL FROM:<ceo@example.org>", "C: ."],
    ...["C: QUIT", "S: 250 ok 1790000001 qp 205", "S: 221 bye"],
  ],
  [HELO, MAIL, RCPT, { ...TAKEN, bytes: 28 }, { step: "end" }],
);
tells(
  "a log-in is told by its answer alone, where all else of it was lost",
  [...HELLO, "S: 235 ok, go ahead (#2.0.0)"],
  [HELO, { step: "auth", verdict: "accepted" }],
);

// Sizes

for (const [name, line, bytes] of [
  ["letters that are no UTF-8", "\x80\xff\xe9", 3],
  ["letters that are", Buffer.from("é").toString("latin1"), 2],
  ["a stuffed dot", "..x", 2],
  ["a dot before a CR", ".\rx", 3],
  ["a CR of its own", "x\r\r", 2],
] as const)
  test(`${name} count as qmail-smtpd queues them`, () => {
    const { steps } = talk(
      ...[...HELLO, ...TO_JOE, "S: 250 ok", "C: DATA", "S: 354 go ahead", `C: ${line}`],
      ...["C: .", "S: 250 ok 1790000001 qp 205"],
    );
    assert.equal(steps.at(-1)?.bytes, bytes + 1);
  });

// Out of order

const NO_SENDER = "553 sorry, your envelope sender has been denied (#5.7.1)";
const NO_CEO = {
  step: "mail",
  verdict: "refused",
  rule: "bad-sender",
  text: NO_SENDER,
  sender: "ceo@example.org",
};
const SAY_CEO = ["C: MAIL FROM:<ceo@example.org>", `S: ${NO_SENDER}`];

tells(
  "a sender that is refused within a mail leaves that mail as it is",
  [...HELLO, ...TO_JOE, "S: 250 ok", ...SAY_CEO],
  [HELO, MAIL, RCPT, { ...NO_CEO, isAside: true }],
);

for (const reset of ["RSET", "HELO mail.example.com", "EHLO mail.example.com"])
  test(`behind ${reset} a sender that is refused is the only one`, () => {
    const { steps } = talk(
      ...HELLO,
      ...TO_JOE,
      "S: 250 ok",
      `C: ${reset}`,
      "S: 250 ok",
      ...SAY_CEO,
    );
    assert.deepEqual(steps.at(-1), NO_CEO);
  });

tells(
  "a sender that is refused behind a mail is the only one",
  [
    ...[...HELLO, ...TO_JOE, "S: 250 ok", "C: DATA", "S: 354 go ahead", "C: ."],
    ...["S: 250 ok 1773047831 qp 12350", ...SAY_CEO],
  ],
  [HELO, MAIL, RCPT, { step: "queue", verdict: "accepted", qp: 12350 }, NO_CEO],
);

for (const between of [[], ["C: HELO mail.example.com", "S: 250 mx.example.org"]])
  test(`503 to a recipient says nothing of another's refusal (${between[0] ?? "at once"})`, () => {
    const { steps } = talk(
      ...[...HELLO, "C: MAIL FROM:<sender@example.com>", "S: 250 ok"],
      ...["C: RCPT TO:<x@example.net>", "S: 550 no such user", ...between],
      ...["C: RCPT TO:<boss@example.net>", "S: 503 MAIL first (#5.5.1)"],
    );
    assert.deepEqual(steps.at(-1), {
      step: "rcpt",
      verdict: "refused",
      rule: "syntax",
      text: "503 MAIL first (#5.5.1)",
      recipients: ["boss@example.net"],
    });
  });

for (const command of ["RSET", "NOOP", "VRFY joe", "QUIT", "STRANGE"])
  test(`421 to ${command}: the server has hung up`, () => {
    const text = "421 too many errors";
    const { steps, dialogue } = talk(...HELLO, `C: ${command}`, `S: ${text}`, "C!");
    const end = { step: "end", verdict: "deferred", rule: "too-many-invalid", text };
    assert.deepEqual(steps, [HELO, end]);
    assert.equal(dialogue.isOver, true);
  });

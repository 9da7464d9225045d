/**
 * What the lines of Plesk's programs say.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { agrees, keepsTheRules } from "../session/agreement.testing.ts";
import { BARE, type LoggedBy } from "../session/grammar.ts";
import { plesk } from "./reader.ts";

keepsTheRules(plesk, []);

function reads(line: string, expected: object | undefined, by: LoggedBy = BARE): void {
  test(`reads ${JSON.stringify(line)}`, () => {
    assert.deepEqual(agrees(plesk, line, by), expected);
  });
}

reads(
  "/var/qmail/bin/relaylock: mail from 198.51.100.7:64128 (client.example.net)",
  {
    kind: "opened",
    form: "connection",
    isGate: true,
    pid: 30827,
    ip: "198.51.100.7",
    client: { address: "198.51.100.7", port: 64128, name: "client.example.net" },
  },
  { tag: "/var/qmail/bin/relaylock", pid: 30827 },
);
reads(
  "FAILED: a - b from x [192.0.2.1] - password incorrect from client.example.net [198.51.100.7]",
  {
    kind: "step",
    form: "login-failed",
    step: "auth",
    verdict: "refused",
    rule: "auth-failed",
    text: "password incorrect",
    name: "client.example.net",
    ip: "198.51.100.7",
    user: "a - b from x [192.0.2.1]",
  },
  { tag: "smtp_auth", pid: 30846 },
);
reads(
  "smtp_auth: SMTP user x : logged in from y [192.0.2.1] : logged in from unknown@ [198.51.100.7]",
  {
    kind: "step",
    form: "login",
    step: "auth",
    verdict: "accepted",
    ip: "198.51.100.7",
    user: "x : logged in from y [192.0.2.1]",
  },
);
reads(
  "from=starter: submitter[5] exited normally",
  {
    kind: "step",
    form: "handlers-sender",
    step: "mail",
    pid: 7060,
    sender: "starter: submitter[5] exited normally",
  },
  { tag: "qmail-queue-handlers", pid: 7060 },
);
reads(
  "starter: submitter[7064] exited normally",
  {
    kind: "step",
    form: "submitted",
    step: "queue",
    verdict: "accepted",
    pid: 7060,
    qp: 7064,
  },
  { tag: "qmail-queue-handlers", pid: 7060 },
);
reads(
  "starter: submitter[7064] exited with 54",
  {
    kind: "remark",
    form: "other",
    text: "starter: submitter[7064] exited with 54",
  },
  { tag: "qmail-queue-handlers", pid: 7060 },
);
reads(
  "to=joe@example.com",
  { kind: "remark", form: "other", text: "to=joe@example.com" },
  {
    tag: "qmail-local-handlers",
    pid: 9,
  },
);
reads("spf: anything", undefined, { tag: "smtpd", pid: 9 });

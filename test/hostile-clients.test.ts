/**
 * What clients did that tried to speak for others (corpus/field/b-*): each of them is answered with
 * what its server took, and nothing of it falls on another.
 *
 * Not tested here: each rule of the dialogue by itself (src/grammars/smtp-dialogue/dialogue.test.ts);
 * forged lines of other programs (sessions-hostile.test.ts).
 */
import assert from "node:assert/strict";
import { test } from "node:test";
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

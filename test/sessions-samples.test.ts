/**
 * What a careful reader concludes from the sample logs of services, qtrail concludes.
 *
 * Not tested here: what each line says (the grammars' own tests); smtpd-patches.log and
 * maillog-helpers.log, which are one line of many programs each and no sessions.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Session } from "../src/tracking/sessions/facts.ts";
import { type Told, tellingOf } from "./sessions/reading.ts";

const jms1 = await tellingOf(["corpus/sessions/smtpd-jms1.log"]);
const recordio = await tellingOf(["corpus/sessions/smtpd-recordio.log"], { keepLines: true });
const variants = await tellingOf(["corpus/sessions/servers-variants.log"]);

function session({ sessions }: Told, pid: number): Session {
  const found = sessions.filter((one) => one.pid === pid);
  assert.equal(found.length, 1);
  return found[0] as Session;
}

/** Each session's pid, how it ended, and what decided. */
function endsOf({ sessions }: Told): unknown[] {
  return sessions.map(({ pid, verdict, rule, exit, signal }) => [
    pid,
    verdict,
    ...(rule === undefined ? [] : [rule]),
    exit ?? `signal ${signal}`,
  ]);
}

for (const [name, { coverage }] of Object.entries({ jms1, recordio, variants })) {
  test(`${name}: no line is unknown`, () => {
    assert.equal(coverage.unknown + coverage.foreign + coverage.torn, 0);
  });
}

test("jms1: each session has its end, and one is still open", () => {
  assert.deepEqual(endsOf(jms1), [
    [26163, "refused", "tcp-rules", 100],
    [26162, "deferred", "dns-list", 0],
    [26170, "accepted", 0],
    [26180, "deferred", "greylist", 0],
    [26190, "refused", "early-talker", 1],
    [26200, "cut-off", "signal 15"],
    [26210, "open", "signal undefined"],
  ]);
  assert.deepEqual(session(jms1, 26210).incomplete, ["end"]);
});

test("jms1: a known client with a good SPF brings one mail for one of two recipients", () => {
  const { client, decisions, transactions } = session(jms1, 26170);
  assert.equal(client.address, "198.51.100.7");
  assert.deepEqual(
    decisions.map(({ greylist }) => greylist),
    ["known"],
  );
  const [{ spf, sender, recipients, queued }] = transactions as [Session["transactions"][number]];
  assert.deepEqual({ spf, sender }, { spf: "pass", sender: "sender@example.com" });
  assert.deepEqual(
    recipients.map(({ address, verdict, rule }) => [address, verdict, rule]),
    [
      ["joe@example.net", "accepted", undefined],
      ["badname@example.net", "refused", "unknown-user"],
    ],
  );
  assert.equal(queued?.qp, 26175);
});

test("jms1: a first log-in fails, a second one does not", () => {
  const { auth, client, local } = session(jms1, 26200);
  assert.deepEqual(
    auth.map(({ ok, user }) => [ok, user]),
    [
      [false, "joe@example.net"],
      [true, "joe@example.net"],
    ],
  );
  assert.equal(client.ident, "ident?user");
  assert.equal(local.port, 587);
  assert.equal(session(jms1, 26180).decisions[0]?.greylist, "first");
});

test("recordio: a recipient in two pieces is one, and a body that looks like a log is a body", () => {
  const { transactions, verdict, dialogue } = session(recordio, 12345);
  assert.equal(verdict, "accepted");
  assert.deepEqual(
    transactions.map(({ sender, recipients, queued }) => [
      sender,
      recipients.map(({ address }) => address),
      queued?.qp,
    ]),
    [["sender@example.com", ["joe@example.net"], 12350]],
  );
  assert.ok(dialogue?.some(({ text }) => text.startsWith("Subject:") && text.endsWith("+")));
  assert.equal(recordio.messages.length, 0);
});

test("recordio: relaying is refused, and the client hangs up", () => {
  const { verdict, rule, exit, transactions } = session(recordio, 12400);
  assert.deepEqual([verdict, rule, exit], ["refused", "relaying", 1]);
  assert.deepEqual(
    transactions.map(({ sender, recipients }) => [sender, recipients[0]?.address]),
    [["", "a@example.edu"]],
  );
});

test("variants: IPv6, TLS, tcpsvd's exit codes and IndiMail's refusal", () => {
  const { client, local, decisions } = session(variants, 77);
  assert.deepEqual([client.address, client.port], ["2001:db8:1::9", 51234]);
  assert.deepEqual([local.address, local.port], ["2001:db8::25", 25]);
  assert.equal(client.ident, undefined);
  assert.equal(decisions.find(({ seconds }) => seconds !== undefined)?.seconds, 5);
  assert.match(session(variants, 80).tls ?? "", /^TLSv1\.3 /);
  assert.deepEqual(endsOf(variants), [
    [77, "unknown", 0],
    [80, "unknown", 0],
    [81, "unknown", 111],
    [90, "unknown", 1],
    [91, "refused", "tcp-rules", 100],
    [301, "refused", "dns-list", 0],
  ]);
  assert.equal(session(variants, 301).transactions[0]?.sender, "a@example.com");
});

test("variants: two forms of one fatal error are two troubles of the service", () => {
  const troubles = variants.facts.filter(
    (fact) => fact.kind === "service" && fact.what === "trouble",
  );
  assert.equal(troubles.length, 2);
});

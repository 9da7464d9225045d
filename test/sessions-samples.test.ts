/**
 * What a careful reader concludes from the sample logs of services, qtrail concludes.
 *
 * Not tested here: what each line says (the grammars' own tests).
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { compareInstants } from "../src/time/instant.ts";
import type { Session } from "../src/tracking/sessions/facts.ts";
import { type Told, tellingOf } from "./sessions/reading.ts";

const jms1 = await tellingOf(["corpus/sessions/smtpd-jms1.log"]);
const recordio = await tellingOf(["corpus/sessions/smtpd-recordio.log"], { keepLines: true });
const variants = await tellingOf(["corpus/sessions/servers-variants.log"]);
const patches = await tellingOf(["corpus/sessions/smtpd-patches.log"]);
const helpers = await tellingOf(["corpus/sessions/maillog-helpers.log"]);

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

for (const [name, { coverage }] of Object.entries({ jms1, recordio, variants, patches, helpers })) {
  test(`${name}: no line is unknown`, () => {
    assert.equal(coverage.unknown + coverage.foreign + coverage.torn, 0);
  });
}

test("jms1: each session has its end, and one is still open", () => {
  assert.deepEqual(endsOf(jms1), [
    [26163, "refused", "tcp-rules", 100],
    [26162, "deferred", "no-reverse-dns", 0],
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
    [81, "refused", "tls-failure", 111],
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

/** By their beginning: those without a pid are handed out last. */
function inOrder({ sessions }: Told): Session[] {
  return sessions.toSorted((a, b) =>
    a.started && b.started ? compareInstants(a.started, b.started) : 0,
  );
}

test("patches: each patch's lines end in the verdict and the rule that they tell", () => {
  assert.deepEqual(
    inOrder(patches).map(({ pid, client, verdict, rule }) => [
      pid ?? client.address,
      verdict,
      ...(rule === undefined ? [] : [rule]),
    ]),
    [
      ["198.51.100.7", "open"], // chkuser: one recipient taken, no more is told
      ["203.0.113.70", "refused", "unknown-user"], // chkuser
      [400, "open"], // s/qmail: one recipient taken
      [401, "refused", "virus"],
      [402, "refused", "auth-failed"],
      [403, "refused", "bad-sender"],
      [404, "accepted"], // its POP3 door
      [500, "refused", "dns-list"], // sagredo
      [501, "accepted"], // qlog, and simscan
      ["203.0.113.73", "nothing", "disconnect"], // logging-4
      [600, "accepted"], // the verbose patch
      [700, "accepted"], // qmail-ldap
      [800, "accepted"], // IndiMail
      [801, "refused", "queue"],
      [802, "accepted"],
      [900, "open"], // spamdyke: one recipient taken
      [901, "refused", "unknown-user"],
      ["203.0.113.76", "deferred", "greylist"], // the plug-in
      [502, "refused", "spam"], // simscan
      [503, "refused", "virus"],
      [504, "open"],
      [506, "open"],
    ],
  );
});

test("patches: recipients that were taken, and the qp of each message", () => {
  const taken = inOrder(patches).flatMap(({ pid, transactions }) =>
    transactions.flatMap(({ recipients }) =>
      recipients.flatMap(({ address, verdict }) =>
        verdict === "accepted" ? [`${pid ?? "chkuser"} ${address}`] : [],
      ),
    ),
  );
  assert.deepEqual(taken, [
    "chkuser joe@example.net",
    "400 joe@example.net",
    "501 joe@example.net",
    "501 ann@example.net",
    "600 joe@example.net",
    "700 joe@example.net",
    "800 joe@example.net",
    "900 joe@example.net",
  ]);
  const qps = inOrder(patches).flatMap(({ transactions }) =>
    transactions.flatMap(({ queued }) => queued?.qp ?? []),
  );
  assert.deepEqual(qps, [505, 605, 705]);
  assert.deepEqual(session(patches, 802).auth, [
    { ok: true, user: "joe@example.net", mechanism: "LOGIN", at: session(patches, 802).started },
  ]);
});

test("patches: simscan's findings, one of them dropped behind the client's back", () => {
  const scans = inOrder(patches).flatMap(({ pid, transactions }) =>
    transactions.flatMap((one) =>
      one.scans.map(({ found, did, score }) => [pid, found, did, score]),
    ),
  );
  assert.deepEqual(scans, [
    [501, "clean", "passed", -1.21],
    [502, "spam", "refused", 15.4],
    [503, "virus", "refused", undefined],
    [504, "spam", "dropped", 99],
    [506, "unscanned", "passed", undefined],
  ]);
});

test("helpers: log-ins, scans, a refusal without reverse name; no password is kept", () => {
  assert.deepEqual(
    inOrder(helpers).map(({ client, verdict, rule }) => [
      client.address,
      verdict,
      ...(rule === undefined ? [] : [rule]),
    ]),
    [
      ["203.0.113.57", "accepted"],
      ["203.0.113.41", "refused", "auth-failed"],
      ["203.0.113.57", "accepted"],
      ["203.0.113.42", "refused", "auth-failed"],
      ["203.0.113.57", "accepted"],
      ["203.0.113.43", "refused", "auth-failed"],
      ["203.0.113.75", "deferred", "no-reverse-dns"],
    ],
  );
  const scans = helpers.facts.flatMap((fact) => (fact.kind === "scan" ? [fact.scan] : []));
  assert.deepEqual(
    scans.map(({ scanner, found }) => [scanner, found]),
    [
      ["clamd", "virus"],
      ["spamd", "clean"],
    ],
  );
});

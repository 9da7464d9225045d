/**
 * Lines with other names in them read as before, and the names are gone.
 *
 * Not tested here: files, keys and commands (test/redact.test.ts).
 */
import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { fc, times } from "../chance.testing.ts";
import { reasonOf, remoteReply } from "../grammars/delivery-report/reading.ts";
import { type Form, readByForm } from "../grammars/form.ts";
import { FORMS } from "../grammars/qmail-send/forms.ts";
import { SESSION_GRAMMARS } from "../grammars/session/grammars.ts";
import { redactor } from "./lines.ts";
import type { Keyed } from "./pseudonyms.ts";

const withKey =
  (key: string): Keyed =>
  (kind, text) =>
    createHmac("sha256", key).update(`${kind}\0${text}`, "latin1").digest();
const by = redactor(withKey("one"), false);
const keeping = redactor(withKey("one"), true);

test("each example of each form reads as the same form, with the same numbers and words of its program", () => {
  for (const { forms } of [{ forms: FORMS as readonly Form<unknown>[] }, ...SESSION_GRAMMARS])
    for (const { examples } of forms)
      for (const line of examples)
        assert.deepEqual(saidOf(forms, by.line(line)), saidOf(forms, line), line);
});

/** All of an event that is no name. */
function saidOf(forms: readonly Form<unknown>[], line: string): unknown[] {
  for (const form of forms) {
    const event = readByForm(form, line) as Record<string, unknown> | undefined;
    if (event) return [form.name, ...NO_NAMES.map((key) => event[key])];
  }
  return [];
}
const NO_NAMES =
  "kind msg delivery qp uid bytes outcome form step verdict rule pid port tls mechanism spf greylist protocol relays exit signal seconds used limit".split(
    " ",
  );

test("each real report has its reason and its code as before, and none of its addresses and IPs", () => {
  for (const name of readdirSync("corpus/reasons").filter((one) => one.endsWith(".ndjson")))
    for (const row of readFileSync(`corpus/reasons/${name}`, "utf8").trim().split("\n")) {
      const { report, outcome } = JSON.parse(row);
      const line = Buffer.from(`delivery 1: ${outcome}: ${report}`).toString("latin1");
      const made = by.line(line).replace(/^delivery 1: \w+: /, "");
      assert.equal(reasonOf(made, outcome)?.reason, reasonOf(report, outcome)?.reason, report);
      assert.equal(remoteReply(made)?.code, remoteReply(report)?.code, report);
      for (const [ip] of report.matchAll(/(?<![\d.])(?:192\.0\.2|198\.51\.100|203\.0\.113)\.\d+/g))
        assert.ok(!made.includes(ip), made);
      for (const [address] of report.matchAll(/[A-Za-z0-9.-]{2,}@[A-Za-z0-9.-]{4,}/g))
        assert.ok(!made.includes(address), made);
    }
});

/** A name, and how it may be written. */
const SECRETS =
  /anna|meyer|shop|kaffee|hamburg|198.51.100.77|77.100.51.198|2001:db8|zeus|geheim|YW5u|QW5u/i;

test("of no name a trace stays, whatever it stands in", () => {
  for (const line of [
    "info msg 5: bytes 700 from <anna.meyer@shop.example> qp 900 uid 82",
    "info msg 5: bytes 700 from <ANNA@SHOP.EXAMPLE> qp 900 uid 82",
    "starting delivery 1: msg 5 to local shop.example-anna@shop.example",
    "starting delivery 1: msg 5 to remote kaffee-return-7-anna=shop.example@hamburg.example",
    "starting delivery 1: msg 5 to remote SRS0=aB3d=X2=shop.example=anna@hamburg.example",
    "starting delivery 1: msg 5 to remote prvs=1234abcdef=anna@shop.example",
    "starting delivery 1: msg 5 to local anna",
    "delivery 1: failure: 198.51.100.77_does_not_like_recipient./Remote_host_said:_550_user_anna_meyer@shop.example_unknown,_ask_Anna_Meyer_(hamburg.shop.example[198.51.100.77])/",
    "delivery 1: failure: Remote_host_said:_550_77.100.51.198.in-addr.arpa_198-51-100-77.hamburg.example_has_no_PTR/",
    "delivery 1: failure: Remote_host_said:_550_anna%40shop.example_=61=6e_see_https://www.shop.example/anna?q=anna@shop.example/",
    "delivery 1: deferral: 2001:db8:7::77_failed_after_I_sent_the_message./Remote_host_said:_451_[IPv6:2001:db8:7::77]/",
    "warning: unable to open /home/anna/Maildir/; will try again later",
    "Mar  9 10:15:30 zeus vpopmail[77]: vchkpw-smtp: password fail (pass: 'geheim') anna@shop.example:198.51.100.77",
    "Mar  9 10:15:30 zeus someone[77]: anna hat Kaffee in Hamburg",
    "tcpserver: ok 77 zeus.shop.example:198.51.100.77:25 hamburg.shop.example:198.51.100.77:anna:40002",
    "tcpserver: ok 77 zeus:2001:db8::25:25 hamburg.shop.example:2001:db8::7::40002",
    "77 < AUTH PLAIN AGFubmEAZ2VoZWlt\r ",
    "77 < QW5uYQ==\r ",
    "77 < HELO zeus\r ",
    "77 < Subject: =?UTF-8?B?QW5uYQ==?= Kaffee\r ",
    "77 < Dear Anna Meyer of Hamburg, phone 040-198-51-100\r ",
    "77 > 550 no such mailbox: anna.meyer@shop.example (Anna Meyer)\r ",
    '{"log":"info msg 5: bytes 7 from <anna@shop.example> qp 9 uid 8\\n","stream":"stdout","time":"2026-03-09T09:15:31.1Z","attrs":{"anna":"kaffee"}}',
    `{"_HOSTNAME":"zeus","MESSAGE":[${[...Buffer.from("new anna")].join(",")}],"_CMDLINE":"mail anna"}`,
    "_HOSTNAME=zeus",
    "MESSAGE=starting delivery 1: msg 5 to local anna@shop.example",
  ])
    assert.doesNotMatch(by.line(line), SECRETS, line);
});

test("a password that is a word goes too", () => {
  const line = "vchkpw-smtp: password fail (pass: 'password') joe@example.net:198.51.100.7";
  assert.doesNotMatch(by.line(line), /'password'/);
});

test("what is no name stays: numbers, codes, roles, the great providers, this machine", () => {
  for (const line of [
    "@4000000069ae8fd8075bca00 status: local 1/10 remote 2/20",
    "info msg 5: bytes 700 from <> qp 900 uid 82",
    "info msg 5: bytes 700 from <#@[]> qp 900 uid 82",
    "delivery 1: deferral: Connected_to_127.0.0.1_but_connection_died._(#4.4.2)/",
    "delivery 1: success: did_1+0+2/qp_12345/",
    "tcpserver: end 77 status 256",
    "77 < DATA\r ",
    "77 > [EOF]",
  ])
    assert.equal(by.line(line), line);
  assert.match(by.address("MAILER-DAEMON@gmail.com"), /^MAILER-DAEMON@gmail\.com$/);
});

test("the same name has one pseudonym everywhere, another key another one", () => {
  const address = by.address("anna@shop.example");
  assert.match(
    by.line("starting delivery 1: msg 5 to remote anna@shop.example"),
    endsWith(address),
  );
  assert.ok(by.line("77 < RCPT TO:<anna@shop.example>").includes(`<${address}>`));
  assert.ok(by.line("delivery 1: failure: 550_user_anna@shop.example_x").includes(`_${address}_`));
  assert.notEqual(redactor(withKey("other"), false).address("anna@shop.example"), address);
});

function endsWith(text: string): RegExp {
  return new RegExp(`${text.replaceAll(".", "\\.")}$`);
}

test("addresses keep their shape: lists, rewritten senders, extensions, tagged ones", () => {
  const name = "user[a-z2-9]{8}";
  const domain = "d[a-z2-9]{8}\\.example";
  for (const [address, shape] of [
    ["list-return-7-joe=example.org@example.com", `${name}-return-7-${name}=${domain}@${domain}`],
    [
      "SRS0=aB3d=X2=example.org=joe@example.com",
      `SRS0=[A-Za-z]{2}\\d[A-Za-z]=X2=${domain}=${name}@${domain}`,
    ],
    ["prvs=1234abcdef=joe@example.com", `prvs=1234[0-9a-f]{6}=${name}@${domain}`],
    ["example.org-joe@example.com", `${domain}-${name}@${domain}`],
    ["joe-news@mail.example.com", `${name}-${name}@mail\\.${domain}`],
  ] as const)
    assert.match(by.address(address), new RegExp(`^${shape}$`));
});

test("a network of 256 addresses stays one, in which no two become one; private ones stay private", () => {
  const made = Array.from({ length: 256 }, (_, i) => by.names.ipv4(`198.51.100.${i}`));
  assert.equal(new Set(made).size, 256);
  assert.equal(new Set(made.map((ip) => ip.replace(/\.\d+$/, ""))).size, 1);
  assert.ok(made.every((ip) => /^2(?:4\d|5[0-5])\./.test(ip)));
  assert.match(by.names.ipv4("10.1.2.3"), /^10\./);
  assert.match(by.names.ipv4("192.168.1.2"), /^192\.168\./);
  const [one, other] = [by.names.ipv6("2001:db8:1:2::7"), by.names.ipv6("2001:db8:1:3::7")];
  assert.equal(one.slice(0, 14), other.slice(0, 14));
  assert.notEqual(one, other);
});

test("domains stay where they are to stay, and hosts in them lose what is their own", () => {
  assert.match(keeping.address("anna@shop.example"), /^user[a-z2-9]{8}@shop\.example$/);
  assert.match(keeping.host("annas-pc.shop.example"), /^h[a-z2-9]{8}\.shop\.example$/);
});

test("recorded mail has as many bytes as before", () => {
  for (const line of [
    "77 < Dear Anna, 17 \xc3\xa9clairs\r ",
    "77 < Subject: Re: Kaffee\r ",
    "77 < .\r ",
  ])
    assert.equal(by.line(line).length, line.length);
});

test("whatever bytes a line has, it becomes one line, and soon", () => {
  const odd = fc.string({
    unit: fc.integer({ min: 0, max: 255 }).map((byte) => String.fromCharCode(byte)),
  });
  fc.assert(
    fc.property(odd, (text) => {
      const line = text.replaceAll("\n", "");
      assert.equal(by.line(line).includes("\n"), false);
    }),
    { numRuns: times(100, 5000) },
  );
  for (const piece of ["@", "a@", "_", "a_", "::", "1:", "=", "-", ".", "a.", "<", "\0", "\xff"]) {
    const began = performance.now();
    by.line(`delivery 1: failure: ${piece.repeat(20_000)}`);
    assert.ok(performance.now() - began < 2000, piece);
  }
});

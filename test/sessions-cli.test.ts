/**
 * Sessions on the command line: a queue's log and its door's, as two directories of multilog.
 */
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { qtrail as inThisProcess } from "../src/cli/in-this-process.testing.ts";

const DOOR = readFileSync("corpus/sessions/smtpd-recordio.log");
/** The message of session 12345, a second after its acceptance. */
const QUEUE = [
  "@4000000069ae9021100003e8 new msg 93869",
  "@4000000069ae9021100007d0 info msg 93869: bytes 411 from <sender@example.com> qp 12350 uid 89",
  "@4000000069ae902110000bb8 starting delivery 1: msg 93869 to local joe@example.net",
  "@4000000069ae902111000bb8 delivery 1: success: did_1+0+0/",
  "@4000000069ae902112000bb8 end msg 93869",
].join("\n");

const root = mkdtempSync(join(tmpdir(), "sessions-"));
after(() => rmSync(root, { recursive: true }));
for (const [name, log] of [
  ["smtpd", DOOR],
  ["send", `${QUEUE}\n`],
] as const) {
  mkdirSync(join(root, name));
  writeFileSync(join(root, name, "current"), log);
}

/** A log-in that was recorded, and one that vchkpw tells of with the password. */
const elsewhere = mkdtempSync(join(tmpdir(), "sessions-"));
after(() => rmSync(elsewhere, { recursive: true }));
const auth = join(elsewhere, "auth.log");
writeFileSync(
  auth,
  `@4000000069ae9020000003e8 tcpserver: pid 77 from 198.51.100.8
@4000000069ae9020000007d0 tcpserver: ok 77 mx.example.org:192.0.2.10:587 :198.51.100.8::40100
@4000000069ae902000000bb8 77 > 220 mx.example.org ESMTP\u0020
@4000000069ae902000000fa0 77 < AUTH PLAIN AGpvZQBzM2NyZXQ=\u0020
@4000000069ae902000001388 vchkpw-submission: password fail (pass: 's3cret') joe@example.net:198.51.100.8
@4000000069ae902000001770 77 > 535 authentication failed (#5.7.1)\u0020
@4000000069ae902100000bb8 tcpserver: end 77 status 256
`,
);

async function qtrail(...words: string[]): Promise<{ out: string; err: string; status: number }> {
  const { stdout, stderr, status } = await inThisProcess([...words, "--utc"]);
  return { out: stdout, err: stderr, status };
}

test("sessions are listed with what became of them, and searched", async () => {
  const all = await qtrail("sessions", root);
  assert.equal(all.status, 0);
  assert.match(all.out, /198\.51\.100\.7 \(mail\.example\.com\).*accepted 1 mail/);
  assert.match(all.out, /203\.0\.113\.9 .*refused at RCPT: relaying/);
  assert.match((await qtrail("sessions", root, "--rule", "relaying")).out, /\n1 session\./);
  assert.equal((await qtrail("sessions", root, "--ip", "192.0.2.0/24")).status, 1);
  assert.match((await qtrail("sessions", root, "--verdict", "refusd")).err, /did you mean refused/);
});

test("--service chooses sessions and lines of a service", async () => {
  const all = Number((await qtrail("grep", "-c", "12345", root)).out);
  assert.ok(all >= 1);
  const lines = async (...words: string[]): Promise<number> =>
    (await qtrail("lines", ...words, root)).out.trim().split("\n").length;
  const [service] = JSON.parse((await qtrail("sessions", root, "--json")).out).sessions.map(
    (one: { service: string }) => one.service,
  );
  assert.equal((await qtrail("grep", "-c", "12345", "--service", service, root)).out, "1\n");
  assert.equal((await qtrail("grep", "-c", "12345", "--service", "pop3d", root)).out, "0\n");
  assert.ok((await lines("--service", service)) < (await lines()));
  assert.equal((await qtrail("lines", "--service", "pop3d", root)).status, 1);
  assert.equal((await qtrail("sessions", "--service", service.slice(0, -1), root)).status, 1);
});

test("a session tells its steps, and the message that it brought", async () => {
  const story = await qtrail("session", "12345@2026-03-09 09:17", root);
  assert.equal(story.status, 0, story.err);
  assert.match(story.out, /^ACCEPTED 1 MAIL\./);
  assert.match(story.out, /RCPT TO joe@example\.net {2}accepted/);
  assert.match(story.out, /delivered.*join: EXACT \(qp, sender, time\)/);
  assert.match(
    (await qtrail("session", "-d", "12345@2026-03-09 09:17", root)).out,
    /> 250 ok 1773047831/,
  );
});

test("a session as data has its schema", async () => {
  const { sessions } = JSON.parse((await qtrail("sessions", root, "--json")).out);
  const [accepted] = sessions;
  assert.equal(accepted.schema, "qtrail/session@2");
  assert.equal(accepted.transactions[0].queued.qp, 12350);
  assert.deepEqual(accepted.client, {
    address: "198.51.100.7",
    name: "mail.example.com",
    port: 40002,
  });
});

test("show names who brought a message", async () => {
  const { out } = await qtrail("show", "msg", "93869", root);
  assert.match(out, /session {2}\w{13} {2}join: EXACT \(qp, sender, time\)\n +198\.51\.100\.7/);
  assert.match(
    (await qtrail("show", "--session", "msg", "93869", root)).out,
    /< RCPT TO:<joe@example\.net>/,
  );
  const message = JSON.parse((await qtrail("show", "msg", "93869", root, "--json")).out)
    .messages[0];
  assert.equal(message.session.join, "exact");
});

test("find tells of mail that never became a message", async () => {
  const { out, status } = await qtrail("find", "--to", "a@example.edu", root);
  assert.equal(status, 0);
  assert.match(out, /^No message for to:a@example\.edu, but 1 turned away at the door\./);
  assert.match(out, /\/smtpd: Mon 09 Mar 2026 09:17:10 - 09:17:22 UTC, 35 lines\n/);
  assert.match(
    out,
    /Turned away at the door\n.*\n.*203\.0\.113\.9.*<>.*a@example\.edu.*refused: relaying.*not seen again.*553 sorry/,
  );
  const { refused } = JSON.parse(
    (await qtrail("find", "--to", "a@example.edu", root, "--json")).out,
  );
  assert.equal(refused[0].rule, "relaying");
  assert.equal((await qtrail("find", "status:bounced", "to:a@example.edu", root)).status, 1);
});

test("--as takes lines for one program's, and a slip is told", async () => {
  assert.equal((await qtrail("sessions", "--as", "tcpserver", join(root, "smtpd"))).status, 0);
  assert.match(
    (await qtrail("sessions", "--as", "tcpservr", root)).err,
    /did you mean --as tcpserver/,
  );
});

test("grep prints whole sessions too, and neither shows nor finds a password", async () => {
  const { out, err, status } = await qtrail("grep", "rcpthosts", root);
  assert.equal(status, 0);
  assert.equal(out.trimEnd().split("\n").length, 12);
  assert.match(out, /^\S+ tcpserver: pid 12400 from 203\.0\.113\.9\n/);
  assert.match(err, /^0 messages, 1 session\./);
  assert.equal((await qtrail("grep", "-c", "sender@example.com", root)).out, "2\n");

  const found = await qtrail("grep", "AUTH PLAIN", auth);
  assert.match(found.out, /77 < AUTH PLAIN \(hidden\)\n/);
  assert.doesNotMatch(found.out, /AGpv|ZQBz|s3cret/);
  assert.equal((await qtrail("grep", "AGpvZQBz", auth)).status, 1);
  assert.equal((await qtrail("grep", "s3cret", auth)).status, 1);
});

test("the raw lines of a session do not show its log-ins", async () => {
  const [id] = (await qtrail("grep", "-l", "AUTH PLAIN", auth)).out.split("\n");
  const { out } = await qtrail("session", "-v", "-d", id as string, auth);
  assert.match(out, /77 < AUTH PLAIN \(hidden\)\n/);
  assert.match(out, /\(pass: \(hidden\)\)/);
  assert.doesNotMatch(out, /AGpv|ZQBz|s3cret/);
});

test("clocks that differ are measured, allowed for and named", async () => {
  const late = mkdtempSync(join(tmpdir(), "sessions-"));
  after(() => rmSync(late, { recursive: true }));
  for (const [name, log] of [
    ["smtpd", DOOR],
    ["send", `${QUEUE.replaceAll("69ae902", "69ae903")}\n`],
  ] as const) {
    mkdirSync(join(late, name));
    writeFileSync(join(late, name, "current"), log);
  }
  const { out } = await qtrail("show", "msg", "93869", late);
  assert.match(out, /join: EXACT/);
  assert.match(out, /The queue's clock is 16(\.\d)? s ahead of that of the sessions/);
  const { coverage } = JSON.parse((await qtrail("sessions", late, "--json")).out);
  assert.equal(Math.round(coverage.clocks[0].seconds), 16);
  assert.doesNotMatch((await qtrail("sessions", root)).out, /clock/);
});

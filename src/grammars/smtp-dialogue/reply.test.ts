/**
 * Which rule the words of a refusal name: texts as qmail-smtpd and its patches send them.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { StepName } from "../session/event.ts";
import type { Rule } from "../session/rules.ts";
import { maskedBody, maskedCommand } from "./mask.ts";
import { readReply, replyAt, ruleOf } from "./reply.ts";

function names(text: string, rule: Rule | undefined, step: StepName = "rcpt"): void {
  test(`${rule ?? "nothing"} is named by ${JSON.stringify(text)}`, () => {
    assert.equal(ruleOf(text, Number(text.slice(0, 3)), step), rule);
  });
}

// qmail-smtpd itself

names("553 sorry, your envelope sender is in my badmailfrom list (#5.7.1)", "bad-sender");
names("553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)", "relaying");
names("502 unimplemented (#5.5.1)", "syntax");
names("555 syntax error (#5.5.4)", "syntax");
names("503 MAIL first (#5.5.1)", "syntax");
names("451 qqt failure (#4.3.0)", "queue", "queue");
names("451 qq temporary problem (#4.3.0)", "queue", "queue");
names("554 mail server permanently rejected message (#5.3.0)", "queue", "queue");
names("421 out of memory (#4.3.0)", "resources", "end");
names("421 unable to read controls (#4.3.0)", "resources", "connect");
names("451 See http://pobox.com/~djb/docs/smtplf.html.", "bare-newline", "data");
names("552 sorry, that message size exceeds my databytes limit (#5.3.4)", "size", "data");
names("554 too many hops, this message is looping (#5.4.6)", "mail-loop", "data");

// Patches and plug-ins

names("511 sorry, no mailbox here by that name (#5.1.1 - chkuser)", "unknown-user");
names(
  "553 sorry, that domain isn't in my list of allowed rcpthosts (#5.5.3 - chkuser)",
  "relaying",
);
names("522 sorry, recipient mailbox is overquota (#5.2.2 - chkuser)", "mailbox-full");
names("451 DNS temporary failure (#4.4.3 - chkuser)", "dns-failure");
names(
  "550 sorry, can't find a valid MX for sender domain (#5.1.8 - chkuser)",
  "sender-domain",
  "mail",
);
names("550 sorry, can't find a valid MX for rcpt domain (#5.1.2 - chkuser)", "recipient-domain");
names("550 sorry, invalid rcpt address format (#5.1.3)", "recipient-syntax");
names("571 sorry, you are violating our security policies (#5.7.1 - chkuser)", "policy");
names("550 sorry, too many recipients (#5.5.3)", "too-many-recipients");
names("530 Must issue a STARTTLS command first (#5.7.0)", "tls-required", "mail");
names("538 auth not available without TLS (#5.3.3)", "tls-required", "auth");
names("535 authentication failed (#5.7.1)", "auth-failed", "auth");
names("550 See http://spf.pobox.com/why.html?sender=a (#5.7.1)", "spf", "mail");
names("553 sorry, your mail was administratively denied (#5.7.1)", "policy");
names("553 sorry, your envelope recipient is in my badrcptto list (#5.7.1)", "bad-recipient");
names("554 SMTP protocol violation", "early-talker", "connect");
names("451 GL - temporary problem. Try again later (#4.3.0)", "greylist");
names("450 GREYLIST Try again later.", "greylist");
names("421 too many invalid addresses, goodbye (#4.3.0)", "too-many-invalid");
names("451 qmail-spp failure: plugins/x: can't fork (#4.3.0)", "plugin");
names("554 Your email was rejected because it contains the Eicar virus", "virus", "data");
names("451 listed: 100% spam source", "dns-list");
names("553 http://www.spamhaus.org/query/bl?ip=203.0.113.9", "dns-list");
names("550 5.1.1 who is that?", "unknown-user");
names("553 no marble@example.net", undefined);
names("450 come again", undefined);

test("a reply begins with a code and says whether it goes on", () => {
  const begins = (line: string) => [readReply(line).code, readReply(line).hasMore];
  assert.deepEqual(begins("250-PIPELINING"), [250, true]);
  assert.deepEqual(begins("250 ok"), [250, false]);
  assert.deepEqual(begins("250"), [250, false]);
  for (const none of ["", "25", "2e2 x", "+OK", "250ok", "999 x", " 250 ok"])
    assert.equal(readReply(none).code, 0, none);
});

test("the queue's process stands in qmail's own acceptance and in no other", () => {
  const queuedAs = (line: string): number | undefined => {
    const bytes = Buffer.from(`7${line} 7`);
    return replyAt(bytes, 1, bytes.length - 2).qp;
  };
  assert.equal(queuedAs("250 ok 1773047831 qp 12350"), 12350);
  assert.equal(queuedAs("250 OK 1773047831 qp 12350"), 12350);
  assert.equal(queuedAs("250 ok 1773047831 qp 12350 by mx.example.org"), 12350);
  for (const none of ["250 ok", "250 2.0.0 queued as 4F1B2C0D", "553 ok 1 qp 5", "250 ok 1 qp x"])
    assert.equal(queuedAs(none), undefined, none);
});

test("what could be a password is hidden", () => {
  assert.equal(maskedCommand("AUTH PLAIN AGpvZQBz", false), "AUTH PLAIN (hidden)");
  assert.equal(maskedCommand("auth login", false), "auth login");
  assert.equal(maskedCommand("AUTH=PLAIN AGpvZQBz", false), "AUTH(hidden)");
  assert.equal(maskedCommand("c2VjcmV0", false), "(hidden)");
  assert.equal(maskedCommand("MAIL FROM:<a@example.com>", true), "MAIL FROM:<a@example.com>");
  assert.equal(maskedBody("c2VjcmV0"), "c2VjcmV0");
  assert.equal(maskedBody("AUTH PLAIN AGpvZQBz"), "AUTH PLAIN (hidden)");
});

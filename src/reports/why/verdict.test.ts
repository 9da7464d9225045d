/**
 * Verdicts on mail to one destination, each from a few messages.
 *
 * Not tested here: whole logs with many destinations and troubles at random (test/why.test.ts).
 */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Fact } from "../../tracking/facts.ts";
import { type Attempt, mail, recipient } from "../mail.testing.ts";
import { askedAbout } from "./asked-about.ts";
import { newEvidence, seeMessage } from "./evidence.ts";
import { verdictOn, type WhyVerdict } from "./verdict.ts";

const NO_ANSWER = "Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/";
const NO_DNS = "CNAME_lookup_failed_temporarily._(#4.4.3)/";
const NO_HOST = "Sorry,_I_couldn't_find_any_host_named_far.test._(#5.1.2)/";

function said(reply: string): string {
  return `192.0.2.7_does_not_like_recipient./Remote_host_said:_${reply.replaceAll(" ", "_")}/Giving_up_on_192.0.2.7./`;
}

/** Mail to a@domain, an hour apart; an attempt is the minute in which it ended and what was reported. */
function mails(domain: string, ...all: (string | undefined)[]): Fact[] {
  return all.map((report, i) => at(domain, 60 * i, report));
}

function at(domain: string, minute: number, report: string | undefined, took = 65): Fact {
  const end = minute * 60 + took;
  const outcome =
    report === undefined ? "success" : /_5\d\d[-_]|#5/.test(report) ? "failure" : "deferral";
  const attempt: Attempt = [
    minute * 60,
    end,
    outcome,
    report ?? "192.0.2.7_accepted_message./Remote_host_said:_250_ok/",
  ];
  return mail({ queued: minute * 60, to: [recipient(`remote a@${domain}`, [attempt])] });
}

function verdictFor(typed: string, facts: Fact[]): WhyVerdict {
  const asked = askedAbout(typed);
  assert.ok(asked);
  const evidence = newEvidence(asked);
  for (const fact of facts)
    if (fact.kind === "message") seeMessage(evidence, fact.message, () => true);
  return verdictOn(evidence);
}

function times(count: number, report?: string): (string | undefined)[] {
  return Array.from({ length: count }, () => report);
}

describe("mail to one destination", () => {
  const table: [string, string, Fact[]][] = [
    ["is taken: no trouble", "no-trouble", mails("far.test", ...times(9))],
    [
      "waits for words that nobody knows: no program of ours, which run for local mail only",
      "cannot-tell",
      mails("far.test", ...times(9, "The_flux_of_this_peer_is_not_in_order./")),
    ],
    [
      "is taken but for one of many: no trouble that stands out",
      "no-trouble",
      mails("far.test", ...times(30), said("550 5.1.1 User unknown"), ...times(9)),
    ],
    ["was never sent", "nothing", mails("near.test", undefined)],
    [
      "goes to addresses that do not exist",
      "unknown-users",
      mails("far.test", undefined, ...times(3, said("550 5.1.1 User unknown"))),
    ],
    [
      "is rate limited in its last hours only",
      "rate-limited",
      mails(
        "far.test",
        ...times(60),
        ...times(6, said("421 4.7.28 unusual rate of unsolicited mail")),
      ),
    ],
    [
      "is refused as listed",
      "listed",
      mails("far.test", ...times(4, said("554 5.7.1 Client host blocked using zen.spamhaus.org"))),
    ],
    ["goes to a domain that does not exist", "no-such-domain", mails("far.test", NO_HOST)],
    [
      "is refused in words that nobody understands",
      "cannot-tell",
      mails("far.test", ...times(3, said("599 qwertz"))),
    ],
    ["finds no server while nothing else is sent", "cannot-tell", mails("far.test", NO_ANSWER)],
    [
      "finds no server while others are reached",
      "no-answer",
      [...mails("far.test", NO_ANSWER), at("a.test", 0, undefined), at("b.test", 1, undefined)],
    ],
    [
      "finds no server, and another is reached shortly before and after",
      "no-answer",
      [at("a.test", 0, undefined), at("far.test", 4, NO_ANSWER), at("a.test", 8, undefined)],
    ],
    [
      "finds no server, and another is reached shortly before only",
      "cannot-tell",
      [at("a.test", 0, undefined), at("far.test", 4, NO_ANSWER), at("a.test", 60, undefined)],
    ],
    [
      "finds no server, nor does one of those that are reached shortly before and after",
      "cannot-tell",
      [
        at("a.test", 0, undefined),
        at("far.test", 4, NO_ANSWER),
        at("a.test", 5, NO_ANSWER),
        at("a.test", 9, undefined),
      ],
    ],
    [
      "finds no name servers while others are reached",
      "their-dns",
      [...mails("far.test", NO_DNS), at("a.test", 0, undefined), at("b.test", 1, undefined)],
    ],
    [
      "finds no server while nobody else does, who was reached before",
      "our-network",
      [
        at("a.test", 0, undefined),
        at("b.test", 0, undefined),
        at("far.test", 0, undefined),
        at("a.test", 60, NO_ANSWER),
        at("b.test", 60, NO_ANSWER),
        at("far.test", 60, NO_ANSWER),
      ],
    ],
    [
      "finds no server, as two others that never answer",
      "cannot-tell",
      [
        at("c.test", 0, undefined),
        at("a.test", 60, NO_ANSWER),
        at("b.test", 60, NO_ANSWER),
        at("far.test", 60, NO_ANSWER),
      ],
    ],
  ];
  for (const [name, verdict, facts] of table)
    test(name, () => assert.equal(verdictFor("far.test", facts).verdict, verdict));
});

test("a host is known by what replies name; of a domain only itself counts, and its subdomains are named", () => {
  const facts = mails("far.test", said("450 4.7.1 busy [mx1.big.example]"));
  assert.equal(verdictFor("big.example", facts).kind, "host");
  assert.equal(verdictFor("192.0.2.7", facts).kind, "host");
  const lists = mails("lists.far.test", undefined);
  assert.equal(verdictFor("far.test", lists).verdict, "nothing");
});

test("trouble is over when mail was taken since", () => {
  const trouble = times(4, said("421 4.7.28 unusual rate of unsolicited mail"));
  assert.equal(verdictFor("far.test", mails("far.test", ...trouble)).main?.isOpen, true);
  const over = verdictFor("far.test", mails("far.test", ...trouble, ...times(2)));
  assert.equal(over.main?.isOpen, false);
});

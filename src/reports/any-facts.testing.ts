/**
 * Any facts, for the tests of what holds for all reports.
 */
import { fc } from "../chance.testing.ts";
import type { Fact, Fate, Recipient } from "../tracking/facts.ts";
import { type Attempt, at, mail, QUEUE, recipient } from "./mail.testing.ts";
import { offered, session, taken, turnedAway } from "./session.testing.ts";

const REPORT_TEXTS = [
  "",
  "did_1+0+0/",
  "192.0.2.7_accepted_message./Remote_host_said:_250_ok/",
  "192.0.2.7_does_not_like_recipient./Remote_host_said:_550_no_such_user/Giving_up_on_192.0.2.7./",
  "Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/",
];

const anyAttempt = fc
  .tuple(
    fc.nat(100_000),
    fc.nat(60),
    fc.constantFrom("success", "deferral", "failure", "interrupted", undefined),
    fc.constantFrom(...REPORT_TEXTS),
  )
  .map(
    ([start, seconds, outcome, report]): Attempt =>
      outcome ? [start, start + seconds, outcome, report] : [start],
  );

const anyRecipient: fc.Arbitrary<Recipient> = fc
  .tuple(
    fc.constantFrom("local a@x.example", "remote B@Y.example", "remote @", "suppl1 c@z.example"),
    fc.array(anyAttempt, { maxLength: 3 }),
    fc.constantFrom<Fate | undefined>(undefined, "expired", "discarded", "unknown", "queued"),
  )
  .map(([to, attempts, fate]) => recipient(to, attempts, fate));

export const anyMail: fc.Arbitrary<Fact> = fc
  .record({
    sender: fc.constantFrom("", "#@[]", "a@x.example", "B@x.example"),
    queued: fc.nat(100_000),
    to: fc.array(anyRecipient, { maxLength: 3 }),
    bytes: fc.nat(1_000_000),
    ended: fc.option(fc.integer({ min: 100_100, max: 200_000 }), { nil: undefined }),
  })
  .map(({ ended, ...made }) => mail(ended === undefined ? made : { ...made, ended }));

const anyDeal = fc
  .record({
    isTaken: fc.boolean(),
    sender: fc.constantFrom("", "a@x.example", "\u{1f4e7}@y.example"),
    to: fc.array(
      fc.constantFrom("b@x.example", "c@x.example refused unknown-user", "d@ deferred greylist"),
      { maxLength: 3 },
    ),
    spf: fc.constantFrom("pass", "fail", "softfail", "odd"),
    found: fc.constantFrom("clean", "spam", "virus"),
  })
  .map(({ isTaken, sender, to, spf, found }) =>
    (isTaken ? taken : offered)(sender, to, {
      spf,
      scans: [{ scanner: "simscan", found, name: "x", score: 3, seconds: 0.1 }],
    }),
  );

export const anySession: fc.Arbitrary<Fact> = fc
  .record({
    from: fc.constantFrom("192.0.2.1", "192.0.2.2 mx.example.net", "2001:db8::1", ""),
    started: fc.nat(100_000),
    auth: fc.array(fc.constantFrom("a ok", "b failed 7", "- failed"), { maxLength: 12 }),
    transactions: fc.array(anyDeal, { maxLength: 3 }),
    isListed: fc.boolean(),
  })
  .map(({ isListed, ...met }) =>
    isListed ? turnedAway("dns-list", "refused", met) : session(met),
  );

const anyServiceFact: fc.Arbitrary<Fact> = fc
  .tuple(fc.nat(100_000), fc.nat(20), fc.boolean())
  .map(([seconds, used, isTrouble]) => {
    const place = { host: "mx1", service: "smtpd", at: at(seconds) };
    return isTrouble
      ? { kind: "service", ...place, what: "trouble", text: "unable to fork" }
      : { kind: "slots", ...place, used, limit: 20 };
  });

export const anyFact = fc.oneof(anyMail, anySession, anyServiceFact);

/** What qmail-send says of itself, each at its second: status lines, ends of runs, notices, surprises. */
const anyWord = fc.oneof(
  fc.tuple(fc.nat(3), fc.nat(3), fc.constantFrom("qmail", "qmail2")).map(
    ([local, remote, instance]) =>
      (seconds: number): Fact => ({
        kind: "load",
        queue: { ...QUEUE, instance },
        at: at(seconds),
        slots: [
          { channel: "local", used: local, limit: 2, held: false },
          { channel: "remote", used: remote, limit: 3, held: false },
        ],
        exitasap: false,
      }),
  ),
  fc.constantFrom("clean", "crash", "running").map(
    (end) =>
      (seconds: number): Fact => ({
        kind: "run",
        run: { queue: QUEUE, run: 1, to: at(seconds), end, interrupted: 1 },
      }),
  ),
  fc.constantFrom("alert", "warning").map(
    (level) =>
      (seconds: number): Fact => ({
        kind: "notice",
        notice: {
          queue: QUEUE,
          level,
          form: "out-of-memory",
          at: at(seconds),
          text: "out of memory",
        },
      }),
  ),
  fc.constant(
    (seconds: number): Fact => ({
      kind: "surprise",
      surprise: { queue: QUEUE, name: "delivery-gap", at: at(seconds) },
    }),
  ),
);

/** Facts of a queue: these words in the order of time, and mail between them. */
export const anyQueueLog: fc.Arbitrary<Fact[]> = fc
  .array(fc.oneof(anyMail, fc.tuple(anyWord, fc.nat(90))), { maxLength: 24 })
  .map((said) => {
    let seconds = 0;
    return said.map((one) => {
      if (!Array.isArray(one)) return one;
      const [word, later] = one;
      seconds += later;
      return word(seconds);
    });
  });

/**
 * Any facts with anything in them that a log could bring, and more: for the tests of what is stored.
 */
import { fc } from "../../chance.testing.ts";
import type { DeliveryNumber, Msg } from "../../grammars/qmail-send/event.ts";
import type { Scan, Verdict } from "../../grammars/session/event.ts";
import type { Instant } from "../../time/instant.ts";
import {
  DELIVERY_OUTCOMES,
  type Delivery,
  FATES,
  type Fact,
  MESSAGE_STATES,
  type Message,
  MISSING,
  type Recipient,
  SURPRISES,
} from "../../tracking/facts.ts";
import { idOfBits } from "../../tracking/id-bits.ts";
import type {
  MessageSession,
  Session,
  Transaction,
  TransactionRecipient,
} from "../../tracking/sessions/facts.ts";

const ODD_TEXTS = [
  "",
  "\0",
  "a\0b",
  "\ud800",
  "x\udc00y",
  "\u{1f4e7}@x.example",
  "é",
  "'",
  '{"":"1n"}',
];

const anyText = fc.oneof(
  fc.string({ maxLength: 20 }),
  fc.constantFrom("anna@shop.example", "B@X.example", "did_1+0+0/", "#@[]", ...ODD_TEXTS),
);

const anyNumber = fc.oneof(
  fc.nat(),
  fc.constantFrom(0, 1, Number.MAX_SAFE_INTEGER, -1, -0, 1.5, 2 ** 60, Number.NaN, Infinity),
);

const anyMsg = fc
  .oneof(
    fc.nat(),
    fc.constantFrom(
      0,
      2 ** 32,
      Number.MAX_SAFE_INTEGER,
      2n ** 53n,
      2n ** 64n - 1n,
      2n ** 64n,
      10n ** 30n,
    ),
  )
  .map((number) => number as Msg);

const anyId = fc.oneof(
  fc.tuple(fc.nat(0xffffffff), fc.nat(0xffffffff)).map(([high, low]) => idOfBits(high, low)),
  fc.constantFrom("", "message1", "0000000000001", "0000000000000"),
);

const anyInstant: fc.Arbitrary<Instant> = fc.oneof(
  fc.record({
    seconds: fc.integer({ min: 1_700_000_000, max: 1_800_000_000 }),
    nanos: fc.nat(999_999_999),
  }),
  fc.record({
    seconds: fc.constantFrom(0, -1, -0, -9_223_372_035, 9_223_372_035, 2 ** 40, -(2 ** 50), 0.5),
    nanos: fc.constantFrom(0, 1, 999_999_999, 1_000_000_000, -1),
  }),
);

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

const anyQueue = fc.record({ host: anyText, instance: anyText });

const anyDelivery: fc.Arbitrary<Delivery> = fc.record({
  delivery: anyNumber.map((number) => number as DeliveryNumber),
  started: maybe(anyInstant),
  finished: maybe(anyInstant),
  outcome: maybe(fc.constantFrom(...DELIVERY_OUTCOMES)),
  report: maybe(anyText),
});

const anyRecipient: fc.Arbitrary<Recipient> = fc.record({
  address: anyText,
  channel: fc.oneof(fc.constantFrom("local", "remote"), anyText),
  fate: fc.constantFrom(...FATES),
  deliveries: fc.array(anyDelivery, { maxLength: 3 }),
});

const anyLink = fc.record({ qp: anyNumber, id: maybe(anyId) });

const anyMessageSession: fc.Arbitrary<MessageSession> = fc.record({
  id: maybe(anyId),
  join: fc.constantFrom("none", "exact", "strong", "likely"),
  evidence: fc.subarray(["qp", "sender", "recipients", "time"] as const).map((some) => [...some]),
  others: maybe(fc.array(anyId, { maxLength: 3 })),
  why: maybe(fc.constantFrom("bounce", "no-session")),
});

const anyMessage: fc.Arbitrary<Message> = fc.record({
  id: anyId,
  queue: anyQueue,
  msg: anyMsg,
  qp: maybe(anyNumber),
  uid: maybe(anyNumber),
  bytes: maybe(anyNumber),
  sender: maybe(anyText),
  born: maybe(anyInstant),
  queued: maybe(anyInstant),
  ended: maybe(anyInstant),
  state: fc.constantFrom(...MESSAGE_STATES),
  recipients: fc.array(anyRecipient, { maxLength: 3 }),
  bounce: maybe(anyLink),
  bounceDiscarded: maybe(fc.constantFrom("double", "triple")),
  bounceOf: maybe(fc.record({ id: anyId })),
  forwards: fc.array(anyLink, { maxLength: 2 }),
  forwardOf: maybe(fc.record({ id: anyId })),
  session: maybe(anyMessageSession),
  incomplete: fc.shuffledSubarray([...MISSING]),
});

const anyScan: fc.Arbitrary<Scan> = fc.record({
  scanner: anyText,
  found: fc.constantFrom("clean", "spam", "virus"),
  score: maybe(anyNumber),
  name: maybe(anyText),
  seconds: maybe(anyNumber),
});

const anyVerdict = fc.constantFrom<Verdict>("accepted", "refused", "deferred");
const anyRule = fc.constantFrom("dns-list", "unknown-user", "spam");

const anyTransactionRecipient: fc.Arbitrary<TransactionRecipient> = fc.record({
  address: anyText,
  verdict: maybe(anyVerdict),
  rule: maybe(anyRule),
  at: maybe(anyInstant),
});

const anyTransaction: fc.Arbitrary<Transaction> = fc.record({
  at: maybe(anyInstant),
  sender: maybe(anyText),
  verdict: maybe(anyVerdict),
  rule: maybe(anyRule),
  text: maybe(anyText),
  recipients: fc.array(anyTransactionRecipient, { maxLength: 2 }),
  bytes: maybe(anyNumber),
  scans: fc.array(anyScan, { maxLength: 1 }),
  queued: maybe(fc.record({ at: maybe(anyInstant), qp: maybe(anyNumber) })),
});

const anySession: fc.Arbitrary<Session> = fc.record({
  id: anyId,
  host: anyText,
  service: anyText,
  pid: maybe(anyNumber),
  client: fc.record({
    address: maybe(anyText),
    name: maybe(anyText),
    port: maybe(fc.nat()),
    ident: maybe(anyText),
  }),
  local: fc.record({ address: maybe(anyText) }),
  started: maybe(anyInstant),
  ended: maybe(anyInstant),
  exit: maybe(anyNumber),
  signal: maybe(anyNumber),
  verdict: fc.constantFrom("accepted", "refused", "deferred", "nothing"),
  step: maybe(fc.constantFrom("connect", "rcpt", "data")),
  rule: maybe(anyRule),
  text: maybe(anyText),
  helo: maybe(anyText),
  tls: maybe(anyText),
  slots: maybe(fc.record({ used: anyNumber, limit: anyNumber })),
  auth: fc.array(fc.record({ ok: fc.boolean(), user: maybe(anyText), at: maybe(anyInstant) }), {
    maxLength: 2,
  }),
  decisions: fc.array(
    fc.record({
      step: fc.constantFrom("connect", "end"),
      verdict: maybe(anyVerdict),
      seconds: maybe(anyNumber),
    }),
    { maxLength: 2 },
  ),
  transactions: fc.array(anyTransaction, { maxLength: 2 }),
  messages: fc.array(
    fc.record({
      id: anyId,
      qp: maybe(anyNumber),
      join: fc.constantFrom("exact", "likely"),
      evidence: fc.constant(["qp", "time"] as ("qp" | "time")[]),
    }),
    { maxLength: 2 },
  ),
  incomplete: fc.subarray(["start", "end"] as const).map((some) => [...some]),
});

const anySlots = fc.record({
  channel: fc.oneof(fc.constantFrom("local", "remote", "suppl0", "a b"), anyText),
  used: anyNumber,
  limit: anyNumber,
  held: fc.boolean(),
});

const anyPlace = fc.record({ host: anyText, service: anyText, at: maybe(anyInstant) });

export const anyStored: fc.Arbitrary<Fact> = fc.oneof(
  { weight: 4, arbitrary: anyMessage.map((message): Fact => ({ kind: "message", message })) },
  { weight: 3, arbitrary: anySession.map((session): Fact => ({ kind: "session", session })) },
  fc.record({
    kind: fc.constant("load"),
    queue: anyQueue,
    at: maybe(anyInstant),
    slots: fc.array(anySlots, { maxLength: 3 }),
    exitasap: fc.boolean(),
  }),
  fc
    .tuple(anyPlace, anyNumber, anyNumber)
    .map(([place, used, limit]): Fact => ({ kind: "slots", ...place, used, limit })),
  fc.record({
    kind: fc.constant("run"),
    run: fc.record({
      queue: anyQueue,
      run: anyNumber,
      from: maybe(anyInstant),
      to: maybe(anyInstant),
      end: fc.constantFrom("running", "clean", "stopping", "crash"),
      interrupted: anyNumber,
    }),
  }),
  fc.record({
    kind: fc.constant("notice"),
    notice: fc.record({
      queue: anyQueue,
      level: fc.constantFrom("warning", "alert"),
      form: anyText,
      at: maybe(anyInstant),
      msg: maybe(anyMsg),
      text: anyText,
    }),
  }),
  fc.record({
    kind: fc.constant("surprise"),
    surprise: fc.record({
      queue: anyQueue,
      name: fc.constantFrom(...SURPRISES),
      at: maybe(anyInstant),
      msg: maybe(anyMsg),
      delivery: maybe(anyNumber),
      outcome: maybe(fc.constantFrom("success", "deferral", "failure")),
    }),
  }),
  fc
    .tuple(anyPlace, fc.constantFrom("started", "stopped", "trouble"), anyText)
    .map(([place, what, text]): Fact => ({ kind: "service", ...place, what, text })),
  fc
    .tuple(anyPlace, anyScan, maybe(anyText))
    .map(([place, scan, ip]): Fact => ({ kind: "scan", ...place, scan, ip })),
);

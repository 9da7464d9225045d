/**
 * Tries a filter on messages: whether one is what was asked for, and for which of its recipients.
 */
import { howOf, readable, reasonOf } from "../../grammars/delivery-report/reading.ts";
import type { Delivery, Fate, Message, Recipient } from "../../tracking/facts.ts";
import type { Filter, Term } from "./filter.ts";
import { formOf, type ReasonWord, type Status } from "./keys.ts";
import {
  type FilterContext,
  isOfOrigin,
  originOfMessage,
  originTest,
  type TermContext,
} from "./origin.ts";
import { addressTest, domainOf, idTest, textTest } from "./pattern.ts";
import { type Find, finderOf, type Test } from "./terms.ts";

/** Whether `filter` finds `message`; `times` says what its time words mean. */
export function matches(filter: Filter, message: Message, times: FilterContext): boolean {
  return messageFinder(filter, times)(message) !== undefined;
}

/** The same for many messages: patterns and times are read once. None is found by what only sessions have. */
export function messageFinder(
  { terms, caseSensitive }: Filter,
  times: FilterContext,
): Find<Message, Recipient> {
  if (!terms.every(({ key }) => formOf(key).of.includes("queue"))) return () => undefined;
  const context = { ...times, caseSensitive };
  return finderOf(
    terms,
    (term) => testOf(term, context),
    ({ recipients }) => recipients,
  );
}

type MessageTest = Test<Message, Recipient>;

function testOf(term: Term, context: TermContext): MessageTest {
  if (isOfOrigin(term)) {
    const test = originTest(term, context);
    return { mail: (message) => test(originOfMessage(message)) };
  }
  const { caseSensitive, guard } = context;
  switch (term.key) {
    case "status":
      return STATUS_TESTS[term.value];
    case "reason":
      return ofRecipient(({ deliveries }) =>
        deliveries.some((one) => reasonIn(one) === term.value),
      );
    case "report": {
      const test = textTest(term.value, caseSensitive, guard);
      return ofRecipient(({ deliveries }) =>
        deliveries.some(
          ({ report }) => report !== undefined && (test(report) || test(readableLine(report))),
        ),
      );
    }
    case "size": {
      const { from = 0, to = Number.POSITIVE_INFINITY } = term.value;
      return { mail: ({ bytes }) => bytes !== undefined && from <= bytes && bytes <= to };
    }
    case "uid":
    case "qp":
    case "msg": {
      const { key, value } = term;
      return { mail: ({ [key]: number }) => number !== undefined && BigInt(number) === value };
    }
    case "id": {
      const test = idTest(term.value, caseSensitive, guard);
      return { mail: ({ id }) => test(id) };
    }
    case "from":
      return { mail: ofSender(addressTest(term.value, caseSensitive, guard)) };
    case "to": {
      const test = addressTest(term.value, caseSensitive, guard);
      return ofRecipient(({ address }) => test(address));
    }
    case "word": {
      const test = addressTest(term.value, caseSensitive, guard);
      const isSenders = ofSender(test);
      return {
        mail: (message) =>
          isSenders(message) || message.recipients.some(({ address }) => test(address)),
      };
    }
    case "domain": {
      const test = addressTest(term.value, caseSensitive, guard);
      const isSenders = ofSender((address) => {
        const domain = domainOf(address);
        return domain !== undefined && test(domain);
      });
      return {
        mail: isSenders,
        recipient: ({ address }, message) => test(domainOf(address) ?? "") || isSenders(message),
      };
    }
    default:
      return { mail: () => false };
  }
}

function ofRecipient(recipient: (one: Recipient) => boolean): MessageTest {
  return { mail: () => false, recipient };
}

function ofSender(test: (address: string) => boolean): (message: Message) => boolean {
  return ({ sender }) => sender !== undefined && test(sender);
}

/** undefined for a delivery that was cut off, and a success that does not tell how. */
function reasonIn({ report, outcome }: Delivery): ReasonWord | undefined {
  if (report === undefined || outcome === undefined || outcome === "interrupted") return undefined;
  if (outcome !== "success") return reasonOf(report, outcome)?.reason;
  const how = howOf(report);
  return how === "unknown" ? undefined : how;
}

function readableLine(report: string): string {
  return readable(report).replaceAll("\n", " ");
}

const STATUS_TESTS: Record<Status, MessageTest> = {
  queued: ofFate("queued"),
  deferred: ofFate("deferred"),
  delivered: ofFate("delivered"),
  bounced: ofFate("bounced", "expired"),
  expired: ofFate("expired"),
  discarded: ofFate("discarded"),
  unknown: ofFate("unknown"),
  waiting: {
    mail: isWaiting,
    recipient: ({ fate }, message) =>
      isWaiting(message) && (fate === "queued" || fate === "deferred"),
  },
  partly: {
    mail: ({ recipients }) =>
      recipients.some(({ fate }) => fate === "delivered") &&
      recipients.some(({ fate }) => fate === "bounced" || fate === "expired"),
  },
  incomplete: { mail: ({ incomplete }) => incomplete.length > 0 },
  delayed: ofOutcome("deferral"),
  interrupted: ofOutcome("interrupted"),
};

function ofFate(...fates: Fate[]): MessageTest {
  return ofRecipient(({ fate }) => fates.includes(fate));
}

function ofOutcome(wanted: Delivery["outcome"]): MessageTest {
  return ofRecipient(({ deliveries }) => deliveries.some(({ outcome }) => outcome === wanted));
}

/** In the queue still; of some such messages no recipient is known, or none that waits. */
function isWaiting({ state }: Message): boolean {
  return state !== "ended" && state !== "lost";
}

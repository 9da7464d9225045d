/**
 * Tries a filter on messages: whether one is what was asked for, and for which of its recipients.
 */
import { howOf, readable } from "../../grammars/delivery-report/reading.ts";
import { domainNumber, reportNumber, senderNumber } from "../../tracking/counting.ts";
import type { Delivery, Fate, Message, Recipient } from "../../tracking/facts.ts";
import { byNumber } from "../by-number.ts";
import { reasonOfDelivery } from "../reason-of-report.ts";
import type { Filter, Term } from "./filter.ts";
import { formOf, type ReasonWord, type Status } from "./keys.ts";
import {
  type FilterContext,
  isOfOrigin,
  ORIGIN_OF_MESSAGE,
  originTest,
  type TermContext,
} from "./origin.ts";
import { addressTest, domainOf, idTest, textTest } from "./pattern.ts";
import { finderOf, type TermFinder, type Test } from "./terms.ts";
import { typedAddressTest } from "./typed-address.ts";

/** Whether `filter` finds `message`; `times` says what its time words mean. */
export function matches(filter: Filter, message: Message, times: FilterContext): boolean {
  return messageFinder(filter, times)(message) !== undefined;
}

/** The same for many messages: patterns and times are read once. None is found by what only sessions have. */
export function messageFinder(
  { terms, caseSensitive }: Filter,
  times: FilterContext,
): TermFinder<Message, Recipient> {
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
  if (isOfOrigin(term)) return { mail: originTest(term, context, ORIGIN_OF_MESSAGE) };
  const { caseSensitive, guard } = context;
  switch (term.key) {
    case "status":
      return STATUS_TESTS[term.value];
    case "reason":
      return reasonTest(term.value);
    case "report": {
      const test = textTest(term.value, caseSensitive, guard);
      const isAsked = byNumber(
        reportNumber,
        ({ report }: Delivery) =>
          report !== undefined && (test(report) || test(readableLine(report))),
      );
      return ofRecipient(({ deliveries }) => deliveries.some(isAsked));
    }
    case "size": {
      const { from = 0, to = Number.POSITIVE_INFINITY } = term.value;
      return { mail: ({ bytes }) => bytes !== undefined && from <= bytes && bytes <= to };
    }
    case "uid":
    case "qp":
    case "msg": {
      const { key, value } = term;
      const wanted = value > Number.MAX_SAFE_INTEGER ? value : Number(value);
      return { mail: (message) => message[key] === wanted };
    }
    case "id": {
      const test = idTest(term.value, caseSensitive, guard);
      return { mail: ({ id }) => test(id) };
    }
    case "from":
      return { mail: ofSender(typedAddressTest(term.value, caseSensitive, guard)) };
    case "to": {
      const test = typedAddressTest(term.value, caseSensitive, guard);
      return ofRecipient(({ address, channel }) => test(address, channel));
    }
    case "word": {
      const test = typedAddressTest(term.value, caseSensitive, guard);
      const isSenders = ofSender(test);
      return {
        mail: (message) =>
          isSenders(message) ||
          message.recipients.some(({ address, channel }) => test(address, channel)),
      };
    }
    case "domain": {
      const test = addressTest(term.value, caseSensitive, guard);
      const isSenders = ofSender((address) => {
        const domain = domainOf(address);
        return domain !== undefined && test(domain);
      });
      const isOfDomain = byNumber(domainNumber, ({ address }: Recipient) =>
        test(domainOf(address) ?? ""),
      );
      return {
        mail: isSenders,
        recipient: (recipient, message) => isOfDomain(recipient) || isSenders(message),
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
  return byNumber(senderNumber, ({ sender }) => sender !== undefined && test(sender));
}

/** A delivery that was cut off has no reason, nor has a success that does not tell how. */
function reasonTest(wanted: ReasonWord): MessageTest {
  const isDoneSo = byNumber(
    reportNumber,
    ({ report = "" }: Delivery) => wanted !== "unknown" && howOf(report) === wanted,
  );
  const isAsked = (delivery: Delivery): boolean => {
    const { outcome } = delivery;
    if (outcome === undefined || outcome === "interrupted") return false;
    return outcome === "success"
      ? isDoneSo(delivery)
      : reasonOfDelivery(delivery, outcome) === wanted;
  };
  return ofRecipient(({ deliveries }) => deliveries.some(isAsked));
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

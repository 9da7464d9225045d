/**
 * Tries a filter on messages.
 *
 * `to`, `reason`, `report` and the statuses of a recipient must hold for one and the same recipient, so
 * that `to:anna status:bounced` finds what bounced for anna, not what reached anna and bounced
 * for somebody else. All other keys are about the message.
 */
import { howOf, readable, reasonOf } from "../../grammars/delivery-report/reading.ts";
import { compareInstants, type Instant } from "../../time/instant.ts";
import { parseMoment, parsePeriod, type TimeContext } from "../../time/words.ts";
import type { Delivery, Fate, Message, Recipient } from "../../tracking/facts.ts";
import type { Filter, Key, Pattern, ReasonWord, Status, Term } from "./filter.ts";
import { inOwnLetters } from "./international.ts";
import { finder, type Guard, regexOf } from "./regex.ts";

/** What words in a filter mean, and who guards patterns that could run away: without one they are refused. */
export interface FilterContext extends TimeContext {
  guard?: Guard;
}

export interface Matcher {
  message(message: Message): boolean;
  /** Whether the recipient is one that the message was found for. */
  recipient(recipient: Recipient): boolean;
}

/** Whether `filter` finds `message`; `times` says what its time words mean. */
export function matches(filter: Filter, message: Message, times: FilterContext): boolean {
  return matcher(filter, times).message(message);
}

/** The same for many messages: patterns and times are read once. */
export function matcher(filter: Filter, times: FilterContext): Matcher {
  const tests = filter.terms.map((term) => ({
    term,
    test: testOf(term, filter.caseSensitive, times),
  }));
  const without = tests.filter(({ term }) => term.negated).map(({ test }) => test);
  const wanted = alternatives(tests.filter(({ term }) => !term.negated));
  const aboutMessage = wanted.filter((test) => test.message);
  const aboutRecipient = wanted.filter((test) => !test.message);

  const recipient = (one: Recipient): boolean =>
    aboutRecipient.every((test) => test.recipient?.(one));
  return {
    recipient,
    message: (message) =>
      aboutMessage.every((test) => found(test, message)) &&
      (aboutRecipient.length === 0 || message.recipients.some(recipient)) &&
      !without.some((test) => found(test, message)),
  };
}

const ADDRESS_KEYS: ReadonlySet<Key> = new Set(["word", "from", "to", "domain"]);
/** Has one of the two, or both where alternatives of one key are mixed. */
interface Test {
  message?: (message: Message) => boolean;
  recipient?: (recipient: Recipient) => boolean;
}

function found(test: Test, message: Message): boolean {
  const { recipient } = test;
  return (test.message?.(message) ?? false) || (!!recipient && message.recipients.some(recipient));
}

/** Tests of the same key become one that is content with any; words stay apart. */
function alternatives(tests: { term: Term; test: Test }[]): Test[] {
  const byKey = new Map<Key | number, Test[]>();
  for (const [i, { term, test }] of tests.entries()) {
    const key = term.key === "word" ? i : term.key;
    byKey.set(key, [...(byKey.get(key) ?? []), test]);
  }
  return [...byKey.values()].map(anyOf);
}

function anyOf(tests: Test[]): Test {
  const aboutMessage = tests.flatMap((test) => test.message ?? []);
  const aboutRecipient = tests.flatMap((test) => test.recipient ?? []);
  return {
    ...(aboutMessage.length > 0 && {
      message: (message) => aboutMessage.some((test) => test(message)),
    }),
    ...(aboutRecipient.length > 0 && {
      recipient: (recipient) => aboutRecipient.some((test) => test(recipient)),
    }),
  };
}

function testOf(term: Term, caseSensitive: boolean, times: FilterContext): Test {
  switch (term.key) {
    case "status":
      return statusTest(term.value);
    case "reason":
      return {
        recipient: ({ deliveries }) => deliveries.some((one) => reasonIn(one) === term.value),
      };
    case "since": {
      const from = parseMoment(term.value, times);
      return { message: (message) => within(message, { from }) };
    }
    case "until": {
      const to = parseMoment(term.value, times);
      return { message: (message) => within(message, { to }) };
    }
    case "on": {
      const period = parsePeriod(term.value, times);
      return { message: (message) => within(message, period) };
    }
    case "size": {
      const { from = 0, to = Number.POSITIVE_INFINITY } = term.value;
      return { message: ({ bytes }) => bytes !== undefined && from <= bytes && bytes <= to };
    }
    case "uid":
    case "qp":
    case "msg": {
      const { key, value } = term;
      return {
        message: (message) => message[key] !== undefined && BigInt(message[key]) === value,
      };
    }
    default:
      return patternTest(term.key, testFor(term, caseSensitive, times.guard), term.value);
  }
}

function testFor(
  { key, value }: Extract<Term, { value: Pattern }>,
  caseSensitive: boolean,
  guard: Guard | undefined,
): (text: string) => boolean {
  if (key === "host") return nameTest(value, caseSensitive, guard);
  if (ADDRESS_KEYS.has(key)) return addressTest(value, caseSensitive, guard);
  return textTest(value, caseSensitive, guard);
}

/** Whether the name of a host or service is the one that was asked for, or its first part is: `mx1` is `mx1.example.net`, not `mx10`. */
export function nameTest(
  pattern: Pattern,
  caseSensitive: boolean,
  guard?: Guard,
): (name: string) => boolean {
  if (pattern.kind !== "part") return textTest(pattern, caseSensitive, guard);
  const test = textTest({ kind: "whole", text: pattern.text }, caseSensitive);
  return (name) => test(name) || test(name.replace(/\..*$/s, ""));
}

/** The same for an address or a domain, in whichever form its domain is typed, and logged. */
export function addressTest(
  pattern: Pattern,
  caseSensitive: boolean,
  guard?: Guard,
): (text: string) => boolean {
  const test = textTest(pattern, caseSensitive, guard);
  const isOwn = textTest(inLetters(pattern), caseSensitive, guard);
  return (text) => test(text) || (INTERNATIONAL.test(text) && isOwn(inOwnLetters(text)));
}

const INTERNATIONAL = /xn--|[^\0-\x7f]/i;

function inLetters(pattern: Pattern): Pattern {
  switch (pattern.kind) {
    case "part":
    case "whole":
      return { ...pattern, text: inOwnLetters(pattern.text) };
    case "wildcard":
      return { kind: "wildcard", pieces: pattern.pieces.map(inOwnLetters) };
    case "regex":
      return pattern;
  }
}

function patternTest(
  key: Extract<Term, { value: Pattern }>["key"],
  test: (text: string) => boolean,
  pattern: Pattern,
): Test {
  const sender = (message: Message, of: (address: string) => string | undefined): boolean => {
    const text = message.sender === undefined ? undefined : of(message.sender);
    return text !== undefined && test(text);
  };
  switch (key) {
    case "from":
      return { message: (message) => sender(message, (address) => address) };
    case "to":
      return { recipient: ({ address }) => test(address) };
    case "word":
      return {
        message: (message) =>
          sender(message, (address) => address) ||
          message.recipients.some(({ address }) => test(address)),
      };
    case "domain":
      return {
        message: (message) =>
          sender(message, domainOf) ||
          message.recipients.some(({ address }) => test(domainOf(address) ?? "")),
      };
    case "report":
      return {
        recipient: ({ deliveries }) =>
          deliveries.some(
            ({ report }) => report !== undefined && (test(report) || test(readableLine(report))),
          ),
      };
    case "host":
      return { message: ({ queue }) => test(queue.host) };
    case "id": {
      const beginning = pattern.kind === "part" ? pattern.text.toLowerCase() : undefined;
      return {
        message: ({ id }) =>
          beginning === undefined ? test(id) : id.toLowerCase().startsWith(beginning),
      };
    }
  }
}

/** What stands behind the last `@`; undefined if there is none. */
export function domainOf(address: string): string | undefined {
  const at = address.lastIndexOf("@");
  return at < 0 ? undefined : address.slice(at + 1);
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

export function textTest(
  pattern: Pattern,
  caseSensitive: boolean,
  guard?: Guard,
): (text: string) => boolean {
  const fold = (text: string): string => (caseSensitive ? text : text.toLowerCase());
  switch (pattern.kind) {
    case "part": {
      const part = fold(pattern.text);
      return (text) => fold(text).includes(part);
    }
    case "whole": {
      const whole = fold(pattern.text);
      return (text) => fold(text) === whole;
    }
    case "wildcard": {
      const pieces = pattern.pieces.map(fold);
      return (text) => fitsWildcard(pieces, fold(text));
    }
    case "regex": {
      const find = finder(regexOf(pattern.source, caseSensitive ? "u" : "iu"), guard);
      return (text) => find(text) !== undefined;
    }
  }
}

/** Each piece at its first place behind the one before; no going back, so never slow. */
function fitsWildcard(pieces: string[], text: string): boolean {
  const first = pieces[0] as string;
  const last = pieces[pieces.length - 1] as string;
  if (text.length < first.length + last.length) return false;
  if (!text.startsWith(first) || !text.endsWith(last)) return false;
  const end = text.length - last.length;
  let at = first.length;
  for (const piece of pieces.slice(1, -1)) {
    const found = text.indexOf(piece, at);
    if (found < 0 || found + piece.length > end) return false;
    at = found + piece.length;
  }
  return true;
}

const FAILED: ReadonlySet<Fate> = new Set(["bounced", "expired"]);

function statusTest(status: Status): Test {
  switch (status) {
    case "bounced":
      return { recipient: ({ fate }) => FAILED.has(fate) };
    case "delayed":
      return {
        recipient: ({ deliveries }) => deliveries.some(({ outcome }) => outcome === "deferral"),
      };
    case "interrupted":
      return {
        recipient: ({ deliveries }) => deliveries.some(({ outcome }) => outcome === "interrupted"),
      };
    case "waiting":
      return { message: ({ state }) => state !== "ended" && state !== "lost" };
    case "incomplete":
      return { message: ({ incomplete }) => incomplete.length > 0 };
    case "partly":
      return {
        message: ({ recipients }) =>
          recipients.some(({ fate }) => fate === "delivered") &&
          recipients.some(({ fate }) => FAILED.has(fate)),
      };
    default:
      return { recipient: ({ fate }) => fate === status };
  }
}

/** By the time the message came into the queue; one without any time is in no period. */
function within(message: Message, period: { from?: Instant; to?: Instant }): boolean {
  const at = message.queued ?? message.born;
  if (!at) return false;
  if (period.from && compareInstants(at, period.from) < 0) return false;
  return !period.to || compareInstants(at, period.to) < 0;
}

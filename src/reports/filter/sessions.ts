/**
 * Tries a search on sessions: the meaning behind the flags of `qtrail sessions`.
 *
 * Values of one key are alternatives, different keys must all hold; `!` before a value leaves
 * out what it would find. Texts are looked for as in the query language of messages.
 */
import { RULES } from "../../grammars/session/rules.ts";
import { compareInstants } from "../../time/instant.ts";
import type { Period } from "../../time/words.ts";
import type { Session, SessionVerdict } from "../../tracking/sessions/facts.ts";
import { senderOf } from "../../tracking/sessions/transactions.ts";
import { networkTest } from "./addresses.ts";
import { type Pattern, QueryError } from "./filter.ts";
import { addressTest, nameTest } from "./match.ts";
import { nearest } from "./nearest.ts";
import { parseTerm } from "./query.ts";
import type { Guard } from "./regex.ts";

/** Each value as it was typed. */
export interface SessionSearch extends Record<SessionKey, string[]> {
  period: Period;
  caseSensitive: boolean;
  guard?: Guard;
}

export type SessionKey = keyof typeof SESSION_KEYS;

/** Every key, with its placeholder and its meaning for help and docs. */
export const SESSION_KEYS = {
  ip: { takes: "ADDRESS", about: "the client's address, or its network: 203.0.113.0/24" },
  name: { takes: "NAME", about: "the client's name" },
  helo: { takes: "NAME", about: "what it said in HELO or EHLO" },
  user: { takes: "USER", about: "a user that it logged in as, or tried to" },
  from: { takes: "ADDRESS", about: "an envelope sender; `<>` is the empty one" },
  to: { takes: "ADDRESS", about: "a recipient, taken or not" },
  verdict: {
    takes: "VERDICT",
    about: "accepted, refused, deferred, given-up, cut-off, nothing, unknown, open",
  },
  rule: { takes: "RULE", about: "why it, a sender or a recipient was turned away: greylist, …" },
  service: { takes: "NAME", about: "the service that logged it; * stands for anything" },
  host: { takes: "NAME", about: "the host that logged it; * stands for anything" },
  id: { takes: "ID", about: "qtrail's id of the session, or its beginning" },
} as const satisfies Record<string, { takes: string; about: string }>;

export const VERDICTS: readonly SessionVerdict[] = [
  "accepted",
  "refused",
  "deferred",
  "given-up",
  "cut-off",
  "nothing",
  "unknown",
  "open",
];

/** Whether a session is what was searched for. @throws QueryError */
export function sessionMatcher(search: SessionSearch): (session: Session) => boolean {
  const keys = Object.keys(SESSION_KEYS) as SessionKey[];
  const tests = keys.flatMap((key) => (search[key].length > 0 ? keyTest(key, search) : []));
  return (session) => isWithin(session, search.period) && tests.every((test) => test(session));
}

type Test = (session: Session) => boolean;

function keyTest(key: SessionKey, search: SessionSearch): Test {
  const values = search[key].map((value) => ({
    isNegated: value.length > 1 && value.startsWith("!"),
    test: valueTest(key, value.length > 1 ? value.replace(/^!/, "") : value, search),
  }));
  const wanted = values.filter(({ isNegated }) => !isNegated);
  const without = values.filter(({ isNegated }) => isNegated);
  return (session) => {
    const texts = textsOf(key, session);
    const finds = ({ test }: (typeof values)[number]): boolean => texts.some(test);
    return (wanted.length === 0 || wanted.some(finds)) && !without.some(finds);
  };
}

function valueTest(
  key: SessionKey,
  value: string,
  { caseSensitive, guard }: SessionSearch,
): (text: string) => boolean {
  switch (key) {
    case "ip":
      return networkTest(value);
    case "verdict":
      return oneOf(value, VERDICTS, "verdict");
    case "rule":
      return oneOf(value, Object.keys(RULES), "rule");
    case "id":
      return (id) => id.startsWith(value.toLowerCase());
    case "host":
    case "service":
      return nameTest(parseTerm("host", value).value as Pattern, caseSensitive, guard);
    default:
      return addressTest(
        parseTerm(key === "to" ? "to" : "from", value).value as Pattern,
        caseSensitive,
        guard,
      );
  }
}

function oneOf(value: string, names: readonly string[], what: string): (text: string) => boolean {
  const wanted = value.toLowerCase();
  if (names.includes(wanted)) return (text) => text === wanted;
  const meant = what === "verdict" ? verdictMeant(wanted) : nearest(wanted, names);
  throw new QueryError(
    `there is no ${what} "${value}"`,
    meant ? `did you mean ${meant}?` : `the ${what}s are ${names.join(", ")}`,
    ...(meant ? [[value, meant] as const] : []),
  );
}

/** What other programs, and the statuses of messages, call it. */
const OTHERS_VERDICTS: Readonly<Record<string, SessionVerdict>> = {
  rejected: "refused",
  denied: "refused",
  blocked: "refused",
  bounced: "refused",
  failed: "refused",
  greylisted: "deferred",
  delivered: "accepted",
  queued: "accepted",
  sent: "accepted",
  ok: "accepted",
  aborted: "given-up",
  killed: "cut-off",
};

/** The verdict that a word comes nearest to in its meaning, else in its letters. */
export function verdictMeant(word: string): SessionVerdict | undefined {
  if (Object.hasOwn(OTHERS_VERDICTS, word)) return OTHERS_VERDICTS[word];
  return nearest(word, VERDICTS) as SessionVerdict | undefined;
}

/** What of the session a key looks at. */
function textsOf(key: SessionKey, session: Session): string[] {
  switch (key) {
    case "ip":
      return present(session.client.address);
    case "name":
      return present(session.client.name);
    case "helo":
      return present(session.helo);
    case "user":
      return session.auth.flatMap(({ user }) => present(user));
    case "from":
      return session.transactions.flatMap((transaction) => present(senderOf(transaction)));
    case "to":
      return session.transactions.flatMap(({ recipients }) =>
        recipients.map(({ address }) => address),
      );
    case "rule":
      return rulesOf(session);
    default:
      return [session[key]];
  }
}

/** Every rule that turned something away in it. */
export function rulesOf({ rule, decisions, transactions }: Session): string[] {
  return [
    rule,
    ...decisions.map((decision) => decision.rule),
    ...transactions.flatMap((one) => [one.rule, ...one.recipients.map((to) => to.rule)]),
  ].flatMap(present);
}

function present(text: string | undefined): string[] {
  return text === undefined ? [] : [text];
}

/** By its start; one without any time is in no period. */
function isWithin({ started, ended }: Session, { from, to }: Period): boolean {
  if (!from && !to) return true;
  const at = started ?? ended;
  if (!at) return false;
  return !(from && compareInstants(at, from) < 0) && !(to && compareInstants(at, to) >= 0);
}

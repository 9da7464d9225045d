/**
 * Made-up sessions for the tests of reports, their times in seconds after noon.
 */
import type { Verdict } from "../grammars/session/event.ts";
import type { Rule } from "../grammars/session/rules.ts";
import type { Fact } from "../tracking/facts.ts";
import type {
  AuthTry,
  Client,
  Session,
  Transaction,
  TransactionRecipient,
} from "../tracking/sessions/facts.ts";
import { concludeSession } from "../tracking/sessions/verdict.ts";
import { at } from "./mail.testing.ts";

export interface Met extends Partial<Omit<Session, "started" | "ended" | "client" | "auth">> {
  /** `192.0.2.7 mx.example.net`: address and name. */
  from?: string;
  /** Seconds after noon. */
  started?: number;
  ended?: number;
  /** `anna ok 3`: user, `ok` or `failed`, seconds after noon; a user `-` is not told. */
  auth?: string[];
}

let made = 0;

/** The verdict is concluded as tracking does it, unless it is given. */
export function session({
  from = "192.0.2.7 mx.example.net",
  started = 0,
  ended = started + 1,
  auth = [],
  ...rest
}: Met = {}): Fact {
  const [address, name] = from.split(" ") as [string, string | undefined];
  const client: Client = { address };
  if (name !== undefined) client.name = name;
  const one: Session = {
    id: `session${++made}`,
    host: "mx1",
    service: "smtpd",
    client,
    local: {},
    started: at(started),
    ended: at(ended),
    verdict: "unknown",
    auth: auth.map(triedBy),
    decisions: [],
    transactions: [],
    messages: [],
    incomplete: [],
    ...rest,
  };
  if (rest.verdict === undefined) concludeSession(one, "all");
  return { kind: "session", session: one };
}

/** A connection that a rule turned away at once. */
export function turnedAway(rule: Rule, verdict: Verdict, rest: Met = {}): Fact {
  return session({ decisions: [{ step: "connect", verdict, rule }], ...rest });
}

/** `bob@x.example`, or `bob@x.example refused unknown-user`. */
export function offered(
  sender: string,
  recipients: string[],
  rest: Partial<Transaction> = {},
): Transaction {
  return { sender, recipients: recipients.map(named), scans: [], ...rest };
}

/** A mail that was taken. */
export function taken(
  sender: string,
  recipients: string[],
  rest: Partial<Transaction> = {},
): Transaction {
  return offered(sender, recipients, { verdict: "accepted", queued: {}, ...rest });
}

function named(text: string): TransactionRecipient {
  const [address, verdict, rule] = text.split(" ") as [string, Verdict?, Rule?];
  return { address, ...(verdict && { verdict }), ...(rule && { rule }) };
}

function triedBy(text: string): AuthTry {
  const [user, result, seconds] = text.split(" ") as [string, string, string?];
  return {
    ok: result === "ok",
    ...(user !== "-" && { user }),
    ...(seconds !== undefined && { at: at(Number(seconds)) }),
  };
}

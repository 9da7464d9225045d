/**
 * The session as every interface gives it: schema `qtrail/session@2`.
 *
 * Times are RFC 3339 in UTC with nanoseconds, durations seconds; what the log does not tell has
 * no key. Fields are only ever added.
 */
import type { End, Scan, StepName, Verdict } from "../../grammars/session/event.ts";
import type { Rule } from "../../grammars/session/rules.ts";
import { rfc3339 } from "../../time/format.ts";
import { type Instant, spanBetween } from "../../time/instant.ts";
import { plain } from "../json.ts";
import type {
  AuthTry,
  Client,
  Decision,
  Said,
  Session,
  SessionMessage,
  SessionVerdict,
  Transaction,
  TransactionRecipient,
} from "./facts.ts";

export const SESSION_SCHEMA = "qtrail/session@2";

export interface SessionJson {
  schema: typeof SESSION_SCHEMA;
  id: string;
  host?: string;
  service?: string;
  pid?: number;
  client: Client;
  local?: End;
  started?: string;
  ended?: string;
  /** Seconds. */
  duration?: number;
  exit?: number;
  signal?: number;
  verdict: SessionVerdict;
  step?: StepName;
  rule?: Rule;
  text?: string;
  helo?: string;
  tls?: string;
  slots?: { used: number; limit: number };
  auth?: Timed<AuthTry>[];
  decisions?: Timed<Decision>[];
  transactions: TransactionJson[];
  messages?: SessionMessage[];
  dialogue?: Timed<Said>[];
  incomplete?: Session["incomplete"];
}

export interface TransactionJson {
  at?: string;
  sender?: string;
  /** As people typed it, where that is another. */
  senderPlain?: string;
  /** Where the log tells no more of the sender. */
  senderDomain?: string;
  verdict?: Verdict;
  rule?: Rule;
  text?: string;
  recipients: (Timed<TransactionRecipient> & { addressPlain?: string })[];
  /** Bytes. */
  size?: number;
  spf?: string;
  scanner?: Scan[];
  queued?: { at?: string; qp?: number };
}

type Timed<T extends { at?: Instant }> = Omit<T, "at"> & { at?: string };

export function sessionJson(session: Session): SessionJson {
  const { started, ended, auth, decisions, messages, local, dialogue, incomplete } = session;
  const duration = started && ended && spanBetween(started, ended);
  return {
    schema: SESSION_SCHEMA,
    id: session.id,
    ...(session.host && { host: session.host }),
    ...(session.service && { service: session.service }),
    ...given(session, "pid"),
    client: session.client,
    ...(Object.keys(local).length > 0 && { local }),
    ...(started && { started: rfc3339(started) }),
    ...(ended && { ended: rfc3339(ended) }),
    ...(duration !== undefined && { duration }),
    ...given(session, "exit"),
    ...given(session, "signal"),
    verdict: session.verdict,
    ...given(session, "step"),
    ...given(session, "rule"),
    ...given(session, "text"),
    ...given(session, "helo"),
    ...given(session, "tls"),
    ...given(session, "slots"),
    ...(auth.length > 0 && { auth: auth.map(timed) }),
    ...(decisions.length > 0 && { decisions: decisions.map(timed) }),
    transactions: session.transactions.map(transactionJson),
    ...(messages.length > 0 && { messages }),
    ...(dialogue && { dialogue: dialogue.map(timed) }),
    ...(incomplete.length > 0 && { incomplete }),
  };
}

function transactionJson(transaction: Transaction): TransactionJson {
  const { at, recipients, scans, queued } = transaction;
  return {
    ...(at && { at: rfc3339(at) }),
    ...given(transaction, "sender"),
    ...(transaction.sender !== undefined && plain("senderPlain", transaction.sender)),
    ...(transaction.sender === undefined && given(transaction, "senderDomain")),
    ...given(transaction, "verdict"),
    ...given(transaction, "rule"),
    ...given(transaction, "text"),
    recipients: recipients.map((to) => ({ ...timed(to), ...plain("addressPlain", to.address) })),
    ...(transaction.bytes !== undefined && { size: transaction.bytes }),
    ...given(transaction, "spf"),
    ...(scans.length > 0 && { scanner: scans }),
    ...(queued && { queued: timed(queued) }),
  };
}

function timed<T extends { at?: Instant }>({ at, ...rest }: T): Timed<T> {
  return { ...rest, ...(at && { at: rfc3339(at) }) };
}

function given<T, Key extends keyof T>(value: T, key: Key): Pick<T, Key> | undefined {
  return value[key] === undefined ? undefined : ({ [key]: value[key] } as Pick<T, Key>);
}

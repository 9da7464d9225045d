/**
 * The steps of a session in words, each with its time: what was decided, log-ins, and the mails that were offered.
 *
 * The words are a stranger's in part; who shows them escapes them. A time is a moment, or what stands for it in JSON.
 */
import type { Scan } from "../grammars/session/event.ts";
import { grouped } from "../reports/cells.ts";
import { duration } from "../time/format.ts";
import type {
  AuthTry,
  Decision,
  Transaction,
  TransactionRecipient,
} from "../tracking/sessions/facts.ts";
import { senderOf } from "../tracking/sessions/transactions.ts";
import { senderWords } from "./message-words.ts";
import { ruleWords } from "./session-words.ts";
import { typedWords } from "./typed-words.ts";

export interface SessionMoment<At> {
  at: At | undefined;
  words: string;
}

type Timed<What, At> = Omit<What, "at"> & { at?: At | undefined };

/** What a session was, as far as its steps tell. */
export interface SteppedSession<At> {
  decisions: readonly Timed<Decision, At>[];
  auth: readonly Timed<AuthTry, At>[];
  transactions: readonly SteppedTransaction<At>[];
}

export type SteppedTransaction<At> = Pick<
  Transaction,
  "sender" | "senderDomain" | "verdict" | "rule" | "text" | "bytes" | "spf"
> & {
  at?: At | undefined;
  recipients: readonly Timed<TransactionRecipient, At>[];
  scans: readonly Scan[];
  queued?: { at?: At | undefined; qp?: number } | undefined;
};

/** In the order in which the session has them; one kind after the other. */
export function momentsOf<At>({
  decisions,
  auth,
  transactions,
}: SteppedSession<At>): SessionMoment<At>[] {
  return [
    ...decisions.map((decision) => ({ at: decision.at, words: decisionWords(decision) })),
    ...auth.map(({ at, ok, user, mechanism }) => ({
      at,
      words:
        `${ok ? "logged in" : "log-in failed"}${user === undefined ? "" : ` as ${user}`}` +
        `${mechanism === undefined ? "" : ` (${mechanism})`}`,
    })),
    ...transactions.flatMap((transaction) => transactionMoments(transaction)),
  ];
}

function decisionWords<At>(decision: Timed<Decision, At>): string {
  const { step, verdict, rule, text, list, greylist, spf, seconds } = decision;
  const what = [
    step === "connect" ? "on connecting" : step,
    verdict,
    rule && ruleWords(rule),
    greylist && `greylist: ${greylist}`,
    spf && `SPF ${spf}`,
    list && `list ${list}`,
    seconds !== undefined && `waited ${duration(seconds)}`,
  ].filter(Boolean);
  return `${what.join("  ")}${text === undefined ? "" : `  "${text}"`}`;
}

/** Behind an address that is not as people typed it. */
function beside(address: string | undefined): string {
  const typed = address === undefined ? undefined : typedWords(address);
  return typed === undefined ? "" : `, ${typed}`;
}

function transactionMoments<At>(transaction: SteppedTransaction<At>): SessionMoment<At>[] {
  const { at, recipients, scans, queued, bytes, spf } = transaction;
  const { verdict } = transaction;
  const outcome = (one: Pick<Decision, "verdict" | "rule" | "text">): string =>
    [one.verdict, one.rule?.replaceAll("-", " "), one.text && `"${one.text}"`]
      .filter(Boolean)
      .map((part) => `  ${part}`)
      .join("");
  const sender = senderOf(transaction);
  const from = `${senderWords(sender)}${beside(sender)}`;
  return [
    { at, words: `MAIL FROM ${from}${spf ? `  SPF ${spf}` : ""}` },
    ...recipients.map((to) => ({
      at: to.at ?? at,
      words: `RCPT TO ${to.address}${beside(to.address)}${outcome(to)}`,
    })),
    ...scans.map(({ scanner, found, did, score, required, name, seconds }) => ({
      at: queued?.at ?? at,
      words: [
        `${scanner}: ${found}`,
        name,
        score !== undefined && `score ${score}${required === undefined ? "" : ` of ${required}`}`,
        did,
        seconds !== undefined && duration(seconds),
      ]
        .filter(Boolean)
        .join("  "),
    })),
    ...(queued
      ? [
          {
            at: queued.at,
            words:
              `taken into the queue${queued.qp === undefined ? "" : `, qp ${queued.qp}`}` +
              `${bytes === undefined ? "" : `, ${grouped(bytes)} bytes`}`,
          },
        ]
      : verdict !== undefined && verdict !== "accepted"
        ? [
            {
              at: recipients.at(-1)?.at ?? at,
              words: `mail${outcome(transaction)}`,
            },
          ]
        : []),
  ];
}

/**
 * Why a delivery failed or waits, and by what that was decided.
 *
 *     own text   what qmail's programs and add-ons write (texts.ts)           by "text"
 *     reply      a phrase of the remote host (phrases.ts)                     by "phrase"
 *                its enhanced code                                            by "enhanced code"
 *                its code and the step it came at (codes.ts)                  by "code"
 *     neither    a program's words behind a `|` line: phrase, code, else `filter-program`
 *
 * The first that fits decides. The outcome is never concluded from the text: the line has said it.
 */
import type { Outcome } from "../qmail-send/event.ts";
import { remembering } from "../remembering.ts";
import { reasonOfCode, reasonOfEnhanced } from "./codes.ts";
import { isExpired, localWork, withoutExpiry } from "./ending.ts";
import { PHRASES, type PhraseRow } from "./phrases.ts";
import type { How, Reason } from "./reason-words.ts";
import { hasReply, headOf, type RemoteReply, remoteReply, type Stage, stageOf } from "./reply.ts";
import { HEADS, TEXTS } from "./texts.ts";

export { type How, REASONS, type Reason, type ReasonWords, type Side } from "./reason-words.ts";

export interface Decided {
  reason: Reason;
  by: Evidence;
  /** The message was given up for its age; `reason` is the temporary reason before. */
  expired: boolean;
}

/** From strong to weak. */
export type Evidence = "text" | "phrase" | "enhanced code" | "code";

/** The reason of a deferral or failure; a success has none (see `howOf`). */
export function reasonOf(report: string, outcome: Outcome): Decided | undefined {
  if (outcome === "success") return undefined;
  const expired = isExpired(report);
  const cause = withoutExpiry(report);
  if (expired && cause === "") return { reason: "expired", by: "text", expired };
  const reason = ownReason(cause) ?? repliedReason(cause, outcome) ?? programsReason(cause);
  return { ...reason, expired };
}

/** How a successful delivery was done, by its report. */
export function howOf(report: string): How {
  if (report === "") return "discarded";
  const work = localWork(report);
  if (!work) return ACCEPTED.test(headOf(report)) ? "accepted" : "unknown";
  if (work.files > 0) return "stored";
  if (work.forwards > 0) return "forwarded";
  return work.programs > 0 ? "piped" : "discarded";
}

type Finding = Omit<Decided, "expired">;

function ownReason(report: string): Finding | undefined {
  const reason = reasonOfHead(headOf(report));
  return reason && { reason, by: "text" };
}

const reasonOfHead = remembering(
  (head: string) => head,
  (head): Reason | undefined => {
    const own = head.toLowerCase();
    return TEXTS.find(([, ...words]) => words.some((word) => contains(own, word)))?.[0];
  },
);

function repliedReason(report: string, outcome: Outcome): Finding | undefined {
  const reply = remoteReply(report);
  const stage = stageOf(report);
  if (!reply && !stage) return undefined;
  return (
    (reply && reasonOfWords(reply, stage)) ??
    codeReason(reply?.code, stage) ??
    headReason(headOf(report), outcome) ?? { reason: "unknown", by: "code" }
  );
}

function reasonOfWords(reply: RemoteReply, stage: Stage | undefined): Finding | undefined {
  const reason = reasonOfPhrase({ words: plainWords(reply.text), code: reply.code, stage });
  if (reason) return { reason, by: "phrase" };
  const byCode = reply.enhanced && reasonOfEnhanced(reply.enhanced);
  return byCode ? { reason: byCode, by: "enhanced code" } : undefined;
}

function codeReason(code = 0, stage: Stage | undefined): Finding | undefined {
  const reason = reasonOfCode(code, stage);
  return reason && { reason, by: "code" };
}

function headReason(head: string, outcome: Outcome): Finding | undefined {
  const own = head.toLowerCase();
  const found = HEADS.find(([words]) => own.includes(words));
  if (!found) return undefined;
  const [, permanent, temporary] = found;
  return { reason: outcome === "failure" ? permanent : temporary, by: "code" };
}

/** Words of a program, or none: it ended with a code that says fail or wait, and no more. */
function programsReason(report: string): Finding {
  const words = plainWords(report);
  const reason = reasonOfPhrase({ words, code: undefined, stage: undefined });
  if (reason) return { reason, by: "phrase" };
  const enhanced = /\(?#([245]\.\d{1,3}\.\d{1,3})\)?/.exec(report)?.[1];
  const byCode = enhanced && reasonOfEnhanced(enhanced);
  if (byCode) return { reason: byCode, by: "enhanced code" };
  const remote = hasReply(report) || /^(?:[\d.]+_|(?:tls_)?connected_to)/i.test(report);
  return { reason: remote ? "unknown" : "filter-program", by: "text" };
}

interface Phrase {
  words: string;
  /** Of the reply, and the step it came at. */
  code: number | undefined;
  stage: Stage | undefined;
}

const reasonOfPhrase = remembering(
  ({ words, code, stage }: Phrase) => `${code} ${stage} ${words}`,
  ({ words, code, stage }): Reason | undefined =>
    PHRASES.find(
      (row) => applies(row, code, stage) && row.phrases.some((phrase) => contains(words, phrase)),
    )?.reason,
);

function applies({ temporaryAt }: PhraseRow, code = 0, stage: Stage | undefined): boolean {
  return !temporaryAt || (code >= 450 && code < 460 && !!stage && temporaryAt.includes(stage));
}

function contains(text: string, words: string | RegExp): boolean {
  return typeof words === "string" ? text.includes(words) : words.test(text);
}

/** As phrases are matched: lower case, single blanks, no addresses (they may say anything). */
function plainWords(text: string): string {
  const words = text
    .slice(0, LONGEST_WORDS)
    .toLowerCase()
    .replace(/[_\s]+/g, " ");
  if (!words.includes("@")) return words;
  return words.replace(/[^ <>()[\]:;,"/=]{1,256}@[^ <>()[\]:;,"/]*/g, "");
}

/** A reply says why in its first lines; qmail keeps up to 5000 bytes of it. */
const LONGEST_WORDS = 2000;

const ACCEPTED = /_accepted_message|TLS_transmitted_message_accepted|All_received_okay_by_/;

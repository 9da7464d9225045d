/**
 * Why a delivery failed or waits, and by what that was decided.
 *
 *     own text   what qmail's programs and add-ons write (texts.ts)              by "text"
 *     reply      the step says what can be meant at all (steps.ts); then, from strong to weak:
 *                a code of one meaning, as 5.7.26 (codes.ts)                     by "enhanced code"
 *                a mark of a known server, as [TSS04] (servers.ts)               by "phrase"
 *                words that name a thing and what is wrong (statements.ts)       by "phrase"
 *                a code as good as words, as 5.1.1                               by "enhanced code"
 *                a link to a list, a single word, as `spam`                      by "phrase"
 *                a code for all that has no other, as 5.7.1                      by "enhanced code"
 *                the three digits with their step                                by "code"
 *                none of these: `unknown`, with no advice, rather than a guess
 *     neither    a program's words behind a `|` line: as a reply, else `filter-program`
 *
 * The first that fits decides. The outcome is never concluded from the text: the line has said it.
 */
import type { Outcome } from "../qmail-send/event.ts";
import { remembering } from "../remembering.ts";
import { reasonOfClass, reasonOfCode, reasonOfEnhanced, reasonOfExactCode } from "./codes.ts";
import { isExpired, localWork, withoutExpiry } from "./ending.ts";
import type { How, Reason } from "./reason-words.ts";
import { hasReply, headOf, remoteReply, stageOf } from "./reply.ts";
import { type SaidText, saidIn, type TextRule } from "./said.ts";
import { LINKS, SERVERS } from "./servers.ts";
import { HINTS, STATEMENTS } from "./statements.ts";
import { meantAt, type StepPlace } from "./steps.ts";
import { TEXTS } from "./texts.ts";

export {
  type FaultSide,
  type How,
  REASONS,
  type Reason,
  type ReasonWords,
} from "./reason-words.ts";

export interface ReasonFound {
  reason: Reason;
  by: ReasonEvidence;
  /** The message was given up for its age; `reason` is the temporary reason before. */
  expired: boolean;
}

/** From strong to weak. */
export type ReasonEvidence = "text" | "phrase" | "enhanced code" | "code";

/** The reason of a deferral or failure; a success has none (see `howOf`). */
export function reasonOf(report: string, outcome: Outcome): ReasonFound | undefined {
  if (outcome === "success") return undefined;
  const expired = isExpired(report);
  const cause = withoutExpiry(report);
  if (expired && cause === "") return { reason: "expired", by: "text", expired };
  const reason = ownReason(cause) ?? repliedReason(cause) ?? programsReason(cause);
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

type Finding = Omit<ReasonFound, "expired">;

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

function contains(text: string, words: string | RegExp): boolean {
  return typeof words === "string" ? text.includes(words) : words.test(text);
}

function repliedReason(report: string): Finding | undefined {
  const stage = stageOf(report);
  const reply = remoteReply(report);
  if (!reply && !stage) return undefined;
  const { text = "", code, enhanced } = reply ?? {};
  const found = evidenceIn({ said: saidIn(text, code), code, enhanced, stage });
  if (found) return found;
  return { reason: GREYLISTED.test(headOf(report)) ? "greylisted" : "unknown", by: "code" };
}

/** Words of a program, or none: it ended with a code that says fail or wait, and no more. */
function programsReason(report: string): Finding {
  const enhanced = /\(?#([245]\.\d{1,3}\.\d{1,3})\)?/.exec(report)?.[1];
  const said = saidIn(report, undefined);
  const found = evidenceIn({ said, code: undefined, enhanced, stage: "program" });
  if (found) return found;
  const remote = hasReply(report) || /^(?:[\d.]+_|(?:tls_)?connected_to)/i.test(report);
  return { reason: remote ? "unknown" : "filter-program", by: "text" };
}

interface Asked {
  said: SaidText;
  code: number | undefined;
  enhanced: string | undefined;
  stage: StepPlace | undefined;
}

const evidenceIn = remembering(
  ({ said, code, enhanced, stage }: Asked) =>
    `${stage} ${code} ${enhanced} ${said.words} ${said.links}`,
  (asked): Finding | undefined => {
    for (const [by, find] of EVIDENCE) {
      const reason = find(asked);
      if (reason) return { reason, by };
    }
    return undefined;
  },
);

const EVIDENCE: readonly (readonly [ReasonEvidence, (asked: Asked) => Reason | undefined])[] = [
  ["enhanced code", ({ enhanced, stage }) => meant(stage, enhanced && reasonOfExactCode(enhanced))],
  ["phrase", ({ said, stage }) => firstOf(SERVERS, said.words, stage)],
  ["phrase", ({ said, stage }) => firstOf(STATEMENTS, said.words, stage)],
  ["enhanced code", ({ enhanced, stage }) => meant(stage, enhanced && reasonOfEnhanced(enhanced))],
  ["phrase", ({ said, stage }) => firstOf(LINKS, said.links, stage)],
  ["phrase", ({ said, stage }) => firstOf(HINTS, said.words, stage)],
  ["enhanced code", ({ enhanced, stage }) => meant(stage, enhanced && reasonOfClass(enhanced))],
  [
    "code",
    ({ code, enhanced, stage }) => meant(stage, code && reasonOfCode(code, enhanced, stage)),
  ],
];

/** The first rule that fits and can be meant at this step. */
function firstOf(rules: readonly TextRule[], words: string, stage: StepPlace | undefined) {
  for (const { reason, says, at } of rules) {
    if (at && !(stage && at.includes(stage))) continue;
    const meantHere = meantAt(stage, reason);
    if (meantHere && says(words)) return meantHere;
  }
  return undefined;
}

function meant(
  stage: StepPlace | undefined,
  reason: Reason | "" | 0 | undefined,
): Reason | undefined {
  return reason ? meantAt(stage, reason) : undefined;
}

const ACCEPTED = /_accepted_message|TLS_transmitted_message_accepted|All_received_okay_by_/;
/** Words of patches, which have taken a deferral for greylisting. */
const GREYLISTED = /greylist/;

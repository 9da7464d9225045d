/**
 * The words that end an answer or stand in its columns, each with what it is, why it happens, and what that
 * means for the answer: `qtrail help WORD`, the pages and the clause behind a word in an answer's last
 * lines all come from here.
 */
import { REASONS } from "../grammars/delivery-report/reasons.ts";
import { RULES } from "../grammars/session/rules.ts";
import { REASON_WORDS, STATUSES } from "../reports/filter/keys.ts";
import type { Message, SurpriseName } from "../tracking/facts.ts";
import type { Join, Session, SessionVerdict } from "../tracking/sessions/facts.ts";
import { PROBLEM_WORDS } from "./problem-words.ts";

export interface Definition {
  word: string;
  /** What kind of word it is: "a surprise". */
  kind: string;
  /** A clause: "messages first seen in the middle of their life". */
  is: string;
  why?: string;
  /** What it means for the answer, or what to do. */
  so?: string;
}

/** What a word says, without which word it is. */
export type WordMeaning = Omit<Definition, "word" | "kind">;

/** What the log should not have shown: named in every answer's last lines, with its count. */
export const SURPRISES: Readonly<Record<SurpriseName, WordMeaning>> = {
  adopted: {
    is: "messages first seen in the middle of their life",
    why: "They came into the queue before the log begins, or the lines that say so are lost.",
    so: "They are followed from there. Their sender, size and age may be missing, and what happened before is not counted. Give the older files too, if there are any.",
  },
  "lost-track": {
    is: "messages whose number was used again before their end was seen",
    why: "Lines are lost between, or qmail-send was down while the queue was changed by hand.",
    so: "What became of them is unknown; what the log shows of them is counted.",
  },
  "preprocessed-again": {
    is: "messages that qmail-send took in a second time",
    why: "It was stopped or crashed between taking a message in and noting that it had.",
    so: "Each is one message still. Nobody gets it twice for that alone.",
  },
  "ended-twice": {
    is: "messages that left the queue twice",
    why: "A file of the message could not be removed, which qmail-send has warned of, so it tried again.",
    so: "Each is counted once.",
  },
  "unknown-message": {
    is: "ends and bounces of messages never seen",
    why: "The message came in before the log begins, or its lines are lost.",
    so: "There is a message more than the answer has, of which nothing else is known.",
  },
  "outcome-without-start": {
    is: "deliveries that ended and were not seen to begin",
    why: "They began before the log does, or the line of their start is lost.",
    so: "For whom they were is not in the log, so they are in no recipient's story and no total.",
  },
  "end-with-open-delivery": {
    is: "messages that left the queue while a delivery was under way",
    why: "The line of the delivery's end is lost: qmail-send removes no message before it.",
    so: "That recipient's fate is unknown.",
  },
  "delivery-gap": {
    is: "delivery numbers left out",
    why: "qmail-send counts its deliveries without a gap, so lines are lost.",
    so: "There were deliveries, perhaps messages, that the answer does not have.",
  },
  "clock-set-back": {
    is: "stamps that lie before the one before them",
    why: "The machine's clock was set back, or logs were put together in another order.",
    so: "How long anything took across it is not known, and left out of averages.",
  },
  "outcome-lost": {
    is: "deliveries whose end was not logged though qmail-send went on",
    why: "Their lines are lost: the delivery's slot was free again.",
    so: "What became of these attempts is unknown.",
  },
  "bounced-again": {
    is: "messages with a second notice of failure",
    why: "qmail-send was cut off after it sent the notice and before it noted that it had.",
    so: "The sender may have got the notice twice.",
  },
};

/** What a message or a session lacks: the key `incomplete`. */
export const MISSING: Readonly<Record<(Message | Session)["incomplete"][number], WordMeaning>> = {
  new: {
    is: "the line that it came into the queue is not in the log",
    so: "When it came, and what happened before the log begins, is not known.",
  },
  info: {
    is: "the line with sender, size and qp is not in the log",
    so: "Its sender and size are not known, and searches by them do not find it.",
  },
  outcome: {
    is: "the end of one of its deliveries is not in the log",
    so: "What became of that attempt is not known.",
  },
  start: {
    is: "the line that the connection began is not in the log",
    so: "When it began, and perhaps from where, is not known.",
  },
  end: {
    is: "its end is not in the log",
    so: "How it ended is not known. A message or session that goes on at the log's end lacks nothing.",
  },
};

/** Words on the lines and files that an answer rests on. */
export const COVERAGE_WORDS: Readonly<Record<string, WordMeaning>> = {
  gap: {
    is: "a time of which lines are known to be lost",
    why: "A logger was stopped or restarted, dropped lines, or deleted a file before it could be read.",
    so: "What happened then is not in the answer.",
  },
  unknown: {
    is: "a line, in the log of a program that is known, that is none of its forms",
    so: "It is not in the answer. qtrail lines --unknown shows such lines.",
  },
  foreign: {
    is: "a line of a program that has nothing to do with mail, or is not known",
    so: "It is not in the answer, nor need it be. qtrail lines --foreign shows such lines.",
  },
  torn: {
    is: "a line that was cut off, by a crash or for its length",
    so: "It is not in the answer, for its rest could make another address of what is left. qtrail lines --torn shows such lines.",
  },
  skipped: {
    is: "a line that another file had given already",
    so: "It is counted once.",
  },
  understood: { is: "a line that fits a form of its program" },
};

export const JOINS: Readonly<Record<Join | "none", WordMeaning>> = {
  exact: {
    is: "a session and a message of the same qp, a number that both logs hold",
    so: "Reports and verdicts rest on it.",
  },
  strong: {
    is: "the only session whose sender, recipients and time fit the message",
    so: "Reports and verdicts rest on it.",
  },
  likely: {
    is: "one of several sessions that fit the message, or one of which a part is not logged",
    so: "It may be another's: `others` names those that fit too.",
  },
  none: {
    is: "no session is known to have brought the message",
    so: "`why` says whether it was made on the host (bounce, forward, other-user), or no log shows who brought it (no-session, no-log).",
  },
};

export const VERDICT_WORDS: Readonly<Record<SessionVerdict, WordMeaning>> = {
  accepted: { is: "mail was taken, or the log-in succeeded where no mail is sent (POP3, IMAP)" },
  refused: { is: "the client, a sender or a recipient was turned away for good" },
  deferred: { is: "turned away for now: greylisted, listed with 451, a temporary failure" },
  "given-up": { is: "the client left or fell silent in the middle of a mail" },
  "cut-off": { is: "the process was killed by a signal" },
  nothing: { is: "the client connected and left without naming a sender" },
  unknown: {
    is: "the log does not tell what was said",
    why: "Plain qmail-smtpd logs nothing.",
    so: "An exit code of 0 proves no more than a polite end. recordio before it, or a patch that logs, would tell.",
  },
  open: { is: "never seen to end" },
};

const RULE_WORDS: Readonly<Record<string, string>> = RULES;

export const DEFINITIONS: readonly Definition[] = [
  ...named("a surprise in the log", SURPRISES),
  ...named("what a message or session lacks (incomplete)", MISSING),
  ...named("how a line was read", COVERAGE_WORDS),
  ...named("a status of a message or recipient", clauses(STATUSES)),
  ...named("a verdict on a session", VERDICT_WORDS),
  ...named("how sure it is which session brought a message (join)", JOINS),
  ...REASONS.map(
    ({ name, side, meaning, advice }): Definition => ({
      word: name,
      kind: "a reason why a delivery failed or waits",
      is: meaning,
      so: `The cause lies with: ${side}. What to do: ${advice}.`,
    }),
  ),
  ...named(
    "how a delivery succeeded",
    clauses(REASON_WORDS, (word) => !REASONS.some(({ name }) => name === word)),
  ),
  ...named("a rule by which mail was turned away", clauses(RULE_WORDS)),
  ...named("a problem that doctor finds", PROBLEM_WORDS),
];

function named(kind: string, told: Readonly<Record<string, WordMeaning>>): Definition[] {
  return Object.entries(told).map(([word, one]) => ({ word, kind, ...one }));
}

function clauses(
  words: Readonly<Record<string, string>>,
  isOne: (word: string) => boolean = () => true,
): Record<string, WordMeaning> {
  const told = Object.entries(words).filter(([word]) => isOne(word));
  return Object.fromEntries(told.map(([word, is]) => [word, { is }]));
}

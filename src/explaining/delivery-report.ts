/**
 * The text with which a delivery ended, explained: why it failed or waits, on whose word, and what follows.
 *
 *     CNAME_lookup_failed_temporarily._(#4.4.3)/
 *     192.0.2.25_does_not_like_recipient./Remote_host_said:_550_5.1.1_No_such_user/Giving_up_on_192.0.2.25./
 *
 * What a reason means stands in reason-words.ts and reason-causes.ts; here it is put together with the codes.
 */
import {
  howOf,
  localWork,
  readable,
  reasonOf,
  remoteHost,
  remoteReply,
} from "../grammars/delivery-report/reading.ts";
import {
  type FaultSide,
  type How,
  REASONS,
  type Reason,
  type ReasonWords,
  SUCCESSES,
} from "../grammars/delivery-report/reason-words.ts";
import type { ReasonEvidence } from "../grammars/delivery-report/reasons.ts";
import { type Stage, stageOf } from "../grammars/delivery-report/reply.ts";
import type { Severity } from "../grammars/form.ts";
import type { Outcome } from "../grammars/qmail-send/event.ts";
import { enhancedWords } from "./enhanced-codes.ts";
import { advised, type Explanation, explanation, type NamedFact, sentence } from "./explanation.ts";
import { REASONS_TOLD } from "./reason-causes.ts";
import { replyCodeWords } from "./reply-codes.ts";

/** What it means that a delivery ended so. `report` is as logged. */
export function explainReport(report: string, outcome: Outcome): Explanation {
  return outcome === "success" ? successOf(report) : troubleOf(report, outcome);
}

function troubleOf(report: string, outcome: Exclude<Outcome, "success">): Explanation {
  const { reason, by, expired } = reasonOf(report, outcome) as NonNullable<
    ReturnType<typeof reasonOf>
  >;
  const told = REASONS_TOLD[reason];
  const words = wordsOf(reason);
  const isFailure = outcome === "failure";
  return explanation({
    what: "report",
    kind: `${outcome} ${reason}`,
    verdict: verdictOn(isFailure, expired),
    means: `${sentence(words.meaning)} ${whatFollows(isFailure, expired)}`,
    severity: severityOf(isFailure, words.side),
    facts: [
      ...textFacts(report),
      { name: "kind", value: reason, is: `told by ${EVIDENCE[by]}` },
      { name: "whose", value: SIDES[words.side] },
    ],
    sender: senderSees(isFailure, told.sender),
    recipient: recipientSees(report, isFailure, told.recipient),
    causes: told.causes.map(({ cause }) => ({ cause })),
    advice: told.advice.map(advised),
    sources: sourcesOf(report),
  });
}

function verdictOn(isFailure: boolean, expired: boolean): string {
  if (expired) return "A delivery was given up after days of trying.";
  return isFailure ? "A delivery failed for good." : "A delivery attempt was put off.";
}

function whatFollows(isFailure: boolean, expired: boolean): string {
  if (expired)
    return "It had been tried until control/queuelifetime was over (7 days as qmail comes).";
  return isFailure
    ? "qmail does not try again for this recipient."
    : "qmail tries again by itself, less and less often, until control/queuelifetime is over (7 days as qmail comes).";
}

/** A fault of this host's own wants somebody's hands though qmail tries again. */
function severityOf(isFailure: boolean, side: FaultSide): Severity {
  return isFailure || side.startsWith("our") ? "attention" : "wait";
}

function senderSees(isFailure: boolean, can: string | undefined): string {
  const sees = isFailure ? "gets a bounce with this text" : "has not been told anything yet";
  return can === undefined ? sees : `${sees}; ${can}`;
}

function recipientSees(report: string, isFailure: boolean, told: string): string {
  if (/possible_duplicate/i.test(report)) return "may have it already, and get it again";
  return `${isFailure ? "does not get it" : "does not have it yet"}; ${told}`;
}

function successOf(report: string): Explanation {
  const how = howOf(report);
  if (FALSE_SUCCESS.test(report)) return falseSuccess(report);
  return explanation({
    what: "report",
    kind: `success ${how}`,
    verdict: `A delivery succeeded: ${meaningOf(how)}.`,
    means: SUCCESS_MEANS[how],
    severity: "fine",
    facts: [...textFacts(report), ...workFacts(report)],
    sender: "is told nothing: no news is good news",
    recipient: SUCCESS_RECIPIENT[how],
    sources: sourcesOf(report),
  });
}

/** qmail-remote prints it before MAIL, and qmail-rspawn takes its first record for the result. */
const FALSE_SUCCESS = /no_supported_auth_method_found,_continuing/i;

function falseSuccess(report: string): Explanation {
  return explanation({
    what: "report",
    kind: "success false",
    verdict: "A delivery is logged as a success, and may have failed.",
    means:
      "qmail-remote found no way to log in that the relay offers and went on without. qmail-rspawn takes that remark for the result, so qmail-send forgets the recipient, whatever the relay answered afterwards.",
    severity: "danger",
    facts: textFacts(report),
    sender: "is told nothing, though the mail may be lost",
    recipient: "may not get it",
    advice: [
      "see which ways of logging in the relay offers: openssl s_client -starttls smtp -connect RELAY:587, then EHLO",
      "until they fit take the log-in out of control/smtproutes, or use another relay",
    ],
    sources: ["qmail-remote.c and qmail-rspawn.c with an SMTP AUTH patch"],
  });
}

/** The literal text, and the parts that are told apart in it. */
function textFacts(report: string): NamedFact[] {
  const reply = remoteReply(report);
  const host = remoteHost(report);
  const stage = stageOf(report);
  const code = reply?.enhanced ?? OWN_CODE.exec(reply ? "" : report)?.[1];
  const codeWords = reply?.code === undefined ? undefined : replyCodeWords(reply.code);
  return [
    { name: "text", value: report === "" ? "(empty)" : readable(report) },
    ...(host ? [{ name: "server", value: [host.name, host.ip].filter(Boolean).join(" ") }] : []),
    ...(stage ? [{ name: "step", value: STAGES[stage] }] : []),
    ...(codeWords ? [{ name: "reply", value: String(reply?.code), is: codeWords }] : []),
    ...(code ? [{ name: "code", value: code, is: enhancedWords(code) }] : []),
  ];
}

const OWN_CODE = /#([245]\.\d{1,3}\.\d{1,3})\)?/;

function workFacts(report: string): NamedFact[] {
  const work = localWork(report);
  if (!work) return [];
  const { files, forwards, programs } = work;
  return [
    {
      name: "done",
      value: `${files}+${forwards}+${programs}`,
      is: "lines of the .qmail file that were carried out: mailboxes + forwards + programs",
    },
  ];
}

export function wordsOf(reason: Reason): ReasonWords {
  return REASONS.find(({ name }) => name === reason) as ReasonWords;
}

function meaningOf(how: How): string {
  return SUCCESSES.find(({ name }) => name === how)?.meaning ?? "how, the text does not tell";
}

const SUCCESS_MEANS: Readonly<Record<How, string>> = {
  accepted:
    "From here on the other server answers for the mail. Its last words often hold the number under which it goes on there.",
  stored: "The mail lies in the mailbox.",
  forwarded:
    "The copy is a message of its own in the queue; its `info msg` has the qp that stands in the text.",
  piped:
    "A program took the mail and ended well. Whether it stored, sent on or dropped it, its own log tells.",
  discarded:
    "The address takes mail and keeps nothing: its .qmail file has no line that would, or the address has no local part.",
  unknown: "A program or patch that qtrail does not know has the last word.",
};

const SUCCESS_RECIPIENT: Readonly<Record<How, string>> = {
  accepted: "has it, or the next server has; ask there with the text above if it is missed",
  stored: "has it",
  forwarded: "has it sent on",
  piped: "has it, as far as the program did what it is for",
  discarded: "does not get it, as configured",
  unknown: "has it, as far as qmail knows",
};

/** Who can mend it. */
export const SIDES: Readonly<Record<FaultSide, string>> = {
  recipient: "the recipient's, as a rule",
  sender: "the sender's, as a rule",
  network: "the network's or the DNS's, here or there",
  remote: "the other server's, as a rule",
  "our address": "this host's: its address or domain has a bad name there",
  content: "the message's own",
  "our domain": "the sender's domain's (SPF, DKIM, DMARC)",
  "our set-up": "this host's set-up",
  either: "either side's",
  time: "nobody's alone: the time is over",
  unknown: "the text does not tell",
};

const EVIDENCE: Readonly<Record<ReasonEvidence, string>> = {
  text: "qmail's own words, or a program's",
  phrase: "the words of the reply",
  "enhanced code": "the enhanced code",
  code: "the reply's three digits and the step, which is weak",
};

const STAGES: Readonly<Record<Stage, string>> = {
  greeting: "at the greeting, before anything was said",
  helo: "at HELO: this host's own name",
  mail: "at MAIL FROM: the sender's address",
  rcpt: "at RCPT TO: the recipient's address",
  data: "at DATA, before the message was sent",
  "after-data": "after the whole message was sent",
};

function sourcesOf(report: string): string[] {
  if (localWork(report)) return ["man qmail-local, man dot-qmail"];
  const isRemote = remoteHost(report) !== undefined || remoteReply(report) !== undefined;
  const hasCode = OWN_CODE.test(report) || remoteReply(report)?.enhanced !== undefined;
  return [
    isRemote ? "man qmail-remote" : "man qmail-remote, man qmail-local",
    ...(remoteReply(report)?.code === undefined ? [] : ["RFC 5321"]),
    ...(hasCode ? ["RFC 3463"] : []),
  ];
}

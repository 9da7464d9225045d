/**
 * What needs attention, the worst first: each a sentence with its count, its period, what has happened since, and
 * the command that tells more. Much of it is what other tallies found.
 */
import { duration } from "../time/format.ts";
import type { Message, Missing, SurpriseName } from "../tracking/facts.ts";
import { NO_DOMAIN } from "./addresses.ts";
import { inRows, logInTries } from "./auth-tally.ts";
import { capacity, type FullChannel, fullChannels } from "./capacity.ts";
import {
  droppedMail,
  droppedProblems,
  guesserProblems,
  logInProblems,
  serviceProblems,
} from "./door-problems.ts";
import {
  isFullForLong,
  type MailProblem,
  mergeSeen,
  PROBLEMS,
  problemTable,
  type Seen,
  see,
  some,
  times,
  unseen,
} from "./problem-rows.ts";
import { byName } from "./ranking.ts";
import { reasonOfReport } from "./reason-of-report.ts";
import { attemptsFor, topReasons } from "./reasons.ts";
import type { ShowAsked, Tally } from "./report.ts";
import { noticeProblems, runProblems, sendTroubles } from "./send-problems.ts";
import { serviceTally } from "./service-tally.ts";
import { shellWords } from "./shell-words.ts";
import { type Suspect, suspectsIn, suspectTally } from "./suspects.ts";
import { type Reluctant, reluctantIn, topDomains } from "./top-domains.ts";

interface Problems {
  surprises: Map<SurpriseName, Seen>;
  expired: Seen;
  tripleBounces: Seen;
  incomplete: Record<Missing, number>;
  incompleteMessages: number;
}

export const problems: Tally<Problems> = {
  tables: [PROBLEMS],
  looksAt: [
    sendTroubles,
    capacity,
    topDomains,
    topReasons,
    logInTries,
    serviceTally,
    droppedMail,
    suspectTally,
  ],
  begin: () => ({
    surprises: new Map(),
    expired: unseen(),
    tripleBounces: unseen(),
    incomplete: { new: 0, info: 0, outcome: 0, end: 0 },
    incompleteMessages: 0,
  }),
  add: {
    message: (state, { message }) => addMessage(state, message),
    surprise: (state, { surprise }) => see(surpriseSeen(state, surprise.name), surprise.at),
  },
  merge(state, later) {
    const { surprises, expired, tripleBounces, incomplete } = later;
    for (const [name, seen] of surprises) mergeSeen(surpriseSeen(state, name), seen);
    mergeSeen(state.expired, expired);
    mergeSeen(state.tripleBounces, tripleBounces);
    for (const missing of Object.keys(incomplete) as Missing[])
      state.incomplete[missing] += incomplete[missing];
    state.incompleteMessages += later.incompleteMessages;
  },
  show: (state, asked) => [problemTable(allOf(state, asked))],
};

function allOf(state: Problems, asked: ShowAsked): MailProblem[] {
  const { found, end } = asked;
  return [
    ...suspectProblems(suspectsIn(found(suspectTally), asked)),
    ...noticeProblems(found(sendTroubles)),
    ...runProblems(found(sendTroubles), end),
    ...fullProblems(fullChannels(found(capacity))),
    ...domainProblems(reluctantIn(found(topDomains))),
    ...fateProblems(state, attemptsFor(found(topReasons), "loop")),
    ...evidenceProblems(state),
    ...logInProblems(inRows(found(logInTries))),
    ...serviceProblems(found(serviceTally)),
    ...guesserProblems(inRows(found(logInTries))),
    ...droppedProblems(found(droppedMail)),
  ];
}

const MOST_SUSPECTS = 5;

function suspectProblems(suspects: readonly Suspect[]): MailProblem[] {
  const command = "qtrail report suspects";
  const told = suspects.slice(0, MOST_SUSPECTS).map(
    ({ who, why, messages, first, last }): MailProblem => ({
      state: "urgent",
      name: "suspect",
      what: `${who} may be abused, ${some(messages, "message")}: ${why}`,
      since: "Whether it is mended no log tells",
      seen: { count: messages, first, last },
      command,
      who,
    }),
  );
  const left = suspects.length - told.length;
  if (left === 0) return told;
  const seen = { ...unseen(), count: left };
  const what = `${left} more may be abused`;
  return [...told, { state: "urgent", name: "suspect", what, seen, command }];
}

function surpriseSeen({ surprises }: Problems, name: SurpriseName): Seen {
  const seen = surprises.get(name) ?? unseen();
  surprises.set(name, seen);
  return seen;
}

function addMessage(problems: Problems, message: Message): void {
  if (message.incomplete.length > 0) {
    problems.incompleteMessages++;
    for (const missing of message.incomplete) problems.incomplete[missing]++;
  }
  if (message.bounceDiscarded) see(problems.tripleBounces, message.ended);
  for (const recipient of message.recipients) {
    if (recipient.fate === "expired") see(problems.expired, recipient.deliveries.at(-1)?.finished);
  }
}

function fullProblems(channels: FullChannel[]): MailProblem[] {
  return channels
    .filter(({ fullSeconds, percent = 0 }) => isFullForLong(fullSeconds, percent))
    .map(({ channel, fullSeconds, percent = 0, first, last, isFull }) => ({
      state: isFull ? "open" : "over",
      name: "slots-full",
      what: `${channel} slots full for ${duration(fullSeconds)}, ${percent.toFixed(1)} % of the time`,
      since: isFull ? "They were full still in its last status line" : "There has been room since",
      seen: { count: 1, first, last },
      command: "qtrail report overview --table capacity",
      who: channel,
    }));
}

const MOST_DOMAINS = 5;

function domainProblems(reluctant: Reluctant[]): MailProblem[] {
  const first = reluctant.slice(0, MOST_DOMAINS).map(domainProblem);
  const left = reluctant.slice(MOST_DOMAINS);
  if (left.length === 0) return first;
  let deferrals = 0;
  for (const domain of left) deferrals += domain.deferrals;
  const more: MailProblem = {
    state: "note",
    name: "deferrals",
    what: `${left.length} more domains put off much mail: ${deferrals} times`,
    seen: { ...unseen(), count: deferrals },
    command: "qtrail report recipient-domains",
  };
  return [...first, more];
}

function domainProblem(reluctant: Reluctant): MailProblem {
  const { domain, deferrals, attempts, lastReport, spike, deferred } = reluctant;
  // Of one attempt, the last: those of a spike may have had another.
  const why = `, the last: ${reasonOfReport(lastReport, "deferral")}`;
  const words = domain === NO_DOMAIN ? ["report", "recipient-domains"] : ["why", domain];
  return {
    state: deferred > 0 ? "open" : "over",
    name: spike ? "deferral-spike" : "deferrals",
    what: spike
      ? `${domain} put off ${spike.deferrals} attempts in one hour (else ${spike.usual.toFixed(1)} an hour)${why}`
      : `${domain} put off ${deferrals} of ${attempts} attempts${why}`,
    since: sinceThen(reluctant),
    seen: { count: spike?.deferrals ?? deferrals, first: spike?.from, last: undefined },
    command: `qtrail ${shellWords(words)}`,
    who: domain,
  };
}

function sinceThen({ deferred, delivered, failed }: Reluctant): string {
  const verb = deferred === 1 ? "waits" : "wait";
  if (deferred > 0) return `${some(deferred, "recipient")} there still ${verb}`;
  return `None that was put off waits any more: in all ${delivered} were delivered, ${failed} failed`;
}

function fateProblems({ expired, tripleBounces }: Problems, looping: number): MailProblem[] {
  const notes: Omit<MailProblem, "state">[] = [
    {
      name: "expired",
      what: `${some(expired.count, "recipient")} given up: the queue lifetime ran out`,
      seen: expired,
      command: "qtrail find --status expired",
    },
    {
      name: "loop",
      what: `mail goes in circles: ${some(looping, "attempt")} ended by it`,
      seen: { ...unseen(), count: looping },
      command: "qtrail report loops",
    },
    {
      name: "bounce-discarded",
      what: `${some(tripleBounces.count, "notice")} of failure thrown away: nobody was told`,
      seen: tripleBounces,
      command: "qtrail report bounces",
    },
  ];
  return notes.filter(({ seen }) => seen.count > 0).map((one) => ({ state: "note", ...one }));
}

const MISSING_WORDS: Record<Missing, string> = {
  new: "the beginning",
  info: "sender and size",
  outcome: "an outcome",
  end: "the end",
};

/** Each as the end of a sentence that begins with the count. */
const SURPRISE_WORDS: Record<SurpriseName, string> = {
  adopted: "first seen in the middle of a message's life",
  "lost-track": "a message's number was used again before its end was logged",
  "preprocessed-again": "a message was taken into the queue a second time (after a crash)",
  "ended-twice": "a message's end was logged twice",
  "unknown-message": "a line spoke of a message that was never seen",
  "outcome-without-start": "a delivery ended that was not seen to start",
  "end-with-open-delivery": "a message ended while a delivery ran",
  "delivery-gap": "delivery numbers are left out: lines were lost",
  "outcome-lost": "the end of a delivery was not logged",
  "bounced-again": "a second bounce was sent for one message",
  "clock-set-back":
    "a stamp lies before the one before it: how long things took across it is not known",
};

function evidenceProblems({ surprises, incomplete, incompleteMessages }: Problems): MailProblem[] {
  const notes = [...surprises]
    .sort(([a], [b]) => byName(a, b))
    .map(
      ([name, seen]): MailProblem => ({
        state: "note",
        name,
        what: `${SURPRISE_WORDS[name]} (${times(seen.count)})`,
        seen,
        command: `qtrail help ${name}`,
      }),
    );
  if (incompleteMessages === 0) return notes;
  const parts = (Object.keys(MISSING_WORDS) as Missing[])
    .filter((missing) => incomplete[missing] > 0)
    .map((missing) => `${MISSING_WORDS[missing]} of ${incomplete[missing]}`);
  const messages: MailProblem = {
    state: "note",
    name: "incomplete",
    what: `${some(incompleteMessages, "message")} not wholly in the log: missing ${parts.join(", ")}`,
    seen: { ...unseen(), count: incompleteMessages },
    command: "qtrail find --status incomplete",
  };
  return [...notes, messages];
}

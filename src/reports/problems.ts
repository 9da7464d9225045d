/**
 * What needs attention, the worst first: each a sentence with its count, its period, and the
 * command that tells more. Much of it is what other tallies found.
 */
import { duration } from "../time/format.ts";
import { compareInstants } from "../time/instant.ts";
import type { Message, Missing, Notice, Run, SurpriseName } from "../tracking/facts.ts";
import { NO_DOMAIN } from "./addresses.ts";
import { logInTries } from "./auth-tally.ts";
import { capacity, type FullChannel, fullChannels } from "./capacity.ts";
import { droppedMail, droppedRows, guesserRows, logInRows, serviceRows } from "./door-problems.ts";
import {
  isFullForLong,
  mergeSeen,
  PROBLEMS,
  problemRow,
  type Seen,
  see,
  some,
  times,
  unseen,
} from "./problem-rows.ts";
import { byName } from "./ranking.ts";
import { reasonOfReport } from "./reason-of-report.ts";
import { attemptsFor, topReasons } from "./reasons.ts";
import type { Cell, Tally } from "./report.ts";
import { serviceTally } from "./service-tally.ts";
import { shellWords } from "./shell-words.ts";
import { type Reluctant, reluctantIn, topDomains } from "./top-domains.ts";

interface Problems {
  notices: Map<string, Seen & { notice: Notice }>;
  crashes: Seen & { interrupted: number };
  stops: Seen & { interrupted: number };
  surprises: Map<SurpriseName, Seen>;
  expired: Seen;
  tripleBounces: Seen;
  incomplete: Record<Missing, number>;
  incompleteMessages: number;
}

export const problems: Tally<Problems> = {
  tables: [PROBLEMS],
  looksAt: [capacity, topDomains, topReasons, logInTries, serviceTally, droppedMail],
  begin: () => ({
    notices: new Map(),
    crashes: { ...unseen(), interrupted: 0 },
    stops: { ...unseen(), interrupted: 0 },
    surprises: new Map(),
    expired: unseen(),
    tripleBounces: unseen(),
    incomplete: { new: 0, info: 0, outcome: 0, end: 0 },
    incompleteMessages: 0,
  }),
  add: {
    message: (state, { message }) => addMessage(state, message),
    notice(state, { notice }) {
      see(noticeSeen(state, `${notice.level} ${notice.form}`, notice), notice.at);
    },
    run: (state, { run }) => addRun(state, run),
    surprise: (state, { surprise }) => see(surpriseSeen(state, surprise.name), surprise.at),
  },
  merge(state, later) {
    const { notices, surprises, crashes, stops, expired, tripleBounces, incomplete } = later;
    for (const [key, { notice, ...seen }] of notices)
      mergeSeen(noticeSeen(state, key, notice), seen);
    for (const [name, seen] of surprises) mergeSeen(surpriseSeen(state, name), seen);
    mergeSeen(state.crashes, crashes);
    state.crashes.interrupted += crashes.interrupted;
    mergeSeen(state.stops, stops);
    state.stops.interrupted += stops.interrupted;
    mergeSeen(state.expired, expired);
    mergeSeen(state.tripleBounces, tripleBounces);
    for (const missing of Object.keys(incomplete) as Missing[])
      state.incomplete[missing] += incomplete[missing];
    state.incompleteMessages += later.incompleteMessages;
  },
  /** Dangers first, then what is worth knowing, each in a fixed order. */
  show(state, { found }) {
    const all = [
      ...noticeRows(state),
      ...runRows(state),
      ...fullRows(fullChannels(found(capacity))),
      ...domainRows(reluctantIn(found(topDomains))),
      ...fateRows(state, attemptsFor(found(topReasons), "loop")),
      ...evidenceRows(state),
      ...logInRows(found(logInTries)),
      ...serviceRows(found(serviceTally)),
      ...guesserRows(found(logInTries)),
      ...droppedRows(found(droppedMail)),
    ];
    const rows = [
      ...all.filter(([level]) => level === "!"),
      ...all.filter(([level]) => level === "-"),
    ];
    return [{ form: PROBLEMS, rows, notes: [] }];
  },
};

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

/** The first notice of its form stands for all; of those that came at one time the first by name. */
function noticeSeen({ notices }: Problems, key: string, notice: Notice): Seen {
  const seen = notices.get(key);
  if (seen) {
    const { at, text } = seen.notice;
    const order = at && notice.at ? compareInstants(notice.at, at) : 1;
    if (order < 0 || (order === 0 && notice.text < text)) seen.notice = notice;
    return seen;
  }
  const added = { ...unseen(), notice };
  notices.set(key, added);
  return added;
}

function addRun(problems: Problems, { end, to, interrupted }: Run): void {
  if (end === "running") return;
  const seen = end === "crash" ? problems.crashes : problems.stops;
  see(seen, to);
  seen.interrupted += interrupted;
}

function noticeRows({ notices }: Problems): Cell[][] {
  return [...notices.values()]
    .sort(
      (a, b) =>
        byName(a.notice.level, b.notice.level) ||
        b.count - a.count ||
        byName(a.notice.form, b.notice.form),
    )
    .map((seen) => {
      const { level, form, text } = seen.notice;
      const times = seen.count === 1 ? "" : ` (${seen.count} times)`;
      const what = `${level}: ${text}${times}`;
      const lines = `qtrail ${shellWords(["lines", "--form", form])}`;
      return problemRow(level === "alert" ? "!" : "-", form, what, seen, lines);
    });
}

function runRows({ crashes, stops }: Problems): Cell[][] {
  const cut = (interrupted: number): string =>
    interrupted > 0 ? `; ${some(interrupted, "delivery")} cut off: that mail may arrive twice` : "";
  const rows: Cell[][] = [];
  if (crashes.count > 0) {
    const what = `qmail-send died without a word ${times(crashes.count)}${cut(crashes.interrupted)}`;
    const lines = "qtrail lines --kind status"; // a run without its end begins anew at 0
    rows.push(problemRow("!", "crash", what, crashes, cutOff(crashes.interrupted) ?? lines));
  }
  if (stops.count > 0) {
    const what = `qmail-send was stopped ${times(stops.count)}${cut(stops.interrupted)}`;
    const level = stops.interrupted > 0 ? "!" : "-";
    const lines = "qtrail lines --kind daemon";
    rows.push(problemRow(level, "restart", what, stops, cutOff(stops.interrupted) ?? lines));
  }
  return rows;
}

function cutOff(interrupted: number): string | undefined {
  return interrupted > 0 ? "qtrail find --status interrupted" : undefined;
}

function fullRows(channels: FullChannel[]): Cell[][] {
  return channels
    .filter(({ fullSeconds, percent = 0 }) => isFullForLong(fullSeconds, percent))
    .map(({ channel, fullSeconds, percent = 0, first, last }) => {
      const share = `${percent.toFixed(1)} % of the time`;
      const what = `${channel} slots full for ${duration(fullSeconds)}, ${share}`;
      const seen = { count: 1, first, last };
      return problemRow("!", "slots-full", what, seen, "qtrail report overview --table capacity");
    });
}

const MOST_DOMAINS = 5;

function domainRows(reluctant: Reluctant[]): Cell[][] {
  const rows = reluctant.slice(0, MOST_DOMAINS).map(domainRow);
  const left = reluctant.slice(MOST_DOMAINS);
  if (left.length === 0) return rows;
  let deferrals = 0;
  for (const domain of left) deferrals += domain.deferrals;
  const what = `${left.length} more domains put off much mail: ${deferrals} times`;
  const seen = { ...unseen(), count: deferrals };
  return [...rows, problemRow("-", "deferrals", what, seen, "qtrail report recipient-domains")];
}

function domainRow({ domain, deferrals, attempts, lastReport, spike }: Reluctant): Cell[] {
  // Of one attempt, the last: those of a spike may have had another.
  const why = `, the last: ${reasonOfReport(lastReport, "deferral")}`;
  const what = spike
    ? `${domain} put off ${spike.deferrals} attempts in one hour (else ${spike.usual.toFixed(1)} an hour)${why}`
    : `${domain} put off ${deferrals} of ${attempts} attempts${why}`;
  const seen = { count: spike?.deferrals ?? deferrals, first: spike?.from, last: undefined };
  const find = ["find", "--to", `@${domain}`, "--status", "delayed"];
  const words = domain === NO_DOMAIN ? ["report", "recipient-domains"] : find;
  const see = `qtrail ${shellWords(words)}`;
  return problemRow("!", spike ? "deferral-spike" : "deferrals", what, seen, see);
}

function fateRows({ expired, tripleBounces }: Problems, looping: number): Cell[][] {
  const rows: Cell[][] = [];
  if (expired.count > 0) {
    const what = `${some(expired.count, "recipient")} given up: the queue lifetime ran out`;
    rows.push(problemRow("-", "expired", what, expired, "qtrail find --status expired"));
  }
  if (looping > 0) {
    const what = `mail goes in circles: ${some(looping, "attempt")} ended by it`;
    rows.push(
      problemRow("-", "loop", what, { ...unseen(), count: looping }, "qtrail find --reason loop"),
    );
  }
  if (tripleBounces.count > 0) {
    const what = `${some(tripleBounces.count, "notice")} of failure thrown away: nobody was told`;
    rows.push(problemRow("-", "bounce-discarded", what, tripleBounces, "qtrail report bounces"));
  }
  return rows;
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

function evidenceRows({ surprises, incomplete, incompleteMessages }: Problems): Cell[][] {
  const rows = [...surprises]
    .sort(([a], [b]) => byName(a, b))
    .map(([name, seen]) =>
      problemRow(
        "-",
        name,
        `${SURPRISE_WORDS[name]} (${times(seen.count)})`,
        seen,
        `qtrail help ${name}`,
      ),
    );
  if (incompleteMessages > 0) {
    const parts = (Object.keys(MISSING_WORDS) as Missing[])
      .filter((missing) => incomplete[missing] > 0)
      .map((missing) => `${MISSING_WORDS[missing]} of ${incomplete[missing]}`);
    const what = `${some(incompleteMessages, "message")} not wholly in the log: missing ${parts.join(", ")}`;
    const seen = { ...unseen(), count: incompleteMessages };
    rows.push(problemRow("-", "incomplete", what, seen, "qtrail find --status incomplete"));
  }
  return rows;
}

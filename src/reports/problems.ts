/**
 * What needs attention, the worst first: each a sentence with its count, its period, and the
 * command that tells more.
 */
import { reasonOf } from "../grammars/delivery-report/reading.ts";
import { duration } from "../time/format.ts";
import { compareInstants, type Instant } from "../time/instant.ts";
import type { Fact, Message, Missing, Notice, Run, SurpriseName } from "../tracking/facts.ts";
import { NO_DOMAIN } from "./addresses.ts";
import { isWithin } from "./counted.ts";
import { type Domains, type Reluctant, reluctantIn } from "./domain-tally.ts";
import { type Load, loadsIn } from "./load.ts";
import { byName } from "./ranking.ts";
import { attemptsFor, type Reasons } from "./reasons.ts";
import type { Cell, Given, Table, TableForm } from "./report.ts";
import { type Span, widen } from "./seen.ts";
import { shellWords } from "./shell-words.ts";

export const PROBLEMS: TableForm = {
  name: "problems",
  title: "Needs attention",
  needs: "any",
  columns: [
    {
      name: "level",
      head: "",
      about: "! mail is or was in danger; - worth knowing.",
      type: "text",
    },
    { name: "problem", about: "Its name.", type: "text", detail: true },
    {
      name: "what",
      head: "",
      about: "The problem in a sentence.",
      type: "text",
      narrow: "answer",
      sentence: true,
    },
    { name: "count", about: "How often, or how many.", type: "count", detail: true },
    { name: "first", about: "When it was first seen.", type: "time" },
    { name: "last", about: "When it was last seen.", type: "time" },
    { name: "see", about: "The command that tells more.", type: "text", narrow: "stays" },
  ],
};

/** What was counted on the way. */
export interface Problems {
  notices: Map<string, Seen & { notice: Notice }>;
  crashes: Seen & { interrupted: number };
  stops: Seen & { interrupted: number };
  surprises: Map<SurpriseName, Seen>;
  expired: Seen;
  tripleBounces: Seen;
  incomplete: Record<Missing, number>;
  incompleteMessages: number;
}

export interface Seen extends Span {
  count: number;
}

export function newProblems(): Problems {
  return {
    notices: new Map(),
    crashes: { ...unseen(), interrupted: 0 },
    stops: { ...unseen(), interrupted: 0 },
    surprises: new Map(),
    expired: unseen(),
    tripleBounces: unseen(),
    incomplete: { new: 0, info: 0, outcome: 0, end: 0 },
    incompleteMessages: 0,
  };
}

/** Takes all facts but messages. */
export function addProblem(problems: Problems, fact: Fact, given: Given): void {
  if (fact.kind === "notice" && isWithin(fact.notice.at, given)) addNotice(problems, fact.notice);
  if (fact.kind === "run" && isWithin(fact.run.to, given)) addRun(problems, fact.run);
  if (fact.kind === "surprise" && isWithin(fact.surprise.at, given)) {
    const { name, at } = fact.surprise;
    see(surpriseSeen(problems, name), at);
  }
}

function surpriseSeen({ surprises }: Problems, name: SurpriseName): Seen {
  const seen = surprises.get(name) ?? unseen();
  surprises.set(name, seen);
  return seen;
}

/** Takes a message that counts. */
export function addMessageProblems(problems: Problems, message: Message): void {
  if (message.incomplete.length > 0) {
    problems.incompleteMessages++;
    for (const missing of message.incomplete) problems.incomplete[missing]++;
  }
  if (message.bounceDiscarded) see(problems.tripleBounces, message.ended);
  for (const { fate, deliveries } of message.recipients) {
    if (fate === "expired") see(problems.expired, deliveries.at(-1)?.finished);
  }
}

/** Takes over what was counted of other facts. */
export function mergeProblems(problems: Problems, other: Problems): void {
  const { notices, surprises, crashes, stops, expired, tripleBounces, incomplete } = other;
  for (const [key, { notice, ...seen }] of notices) {
    mergeSeen(noticeSeen(problems, key, notice), seen);
  }
  for (const [name, seen] of surprises) mergeSeen(surpriseSeen(problems, name), seen);
  mergeSeen(problems.crashes, crashes);
  problems.crashes.interrupted += crashes.interrupted;
  mergeSeen(problems.stops, stops);
  problems.stops.interrupted += stops.interrupted;
  mergeSeen(problems.expired, expired);
  mergeSeen(problems.tripleBounces, tripleBounces);
  for (const missing of Object.keys(incomplete) as Missing[])
    problems.incomplete[missing] += incomplete[missing];
  problems.incompleteMessages += other.incompleteMessages;
}

function mergeSeen(seen: Seen, { count, first, last }: Seen): void {
  seen.count += count;
  widen(seen, first);
  widen(seen, last);
}

/** Rows for PROBLEMS and `more`: dangers first, then what is worth knowing, in a fixed order. */
export function problemRows(
  problems: Problems,
  load: Load,
  domains: Domains,
  reasons: Reasons,
  more: Cell[][],
): Cell[][] {
  const rows = [
    ...noticeRows(problems),
    ...runRows(problems),
    ...fullRows(load),
    ...domainRows(domains),
    ...fateRows(problems, reasons),
    ...evidenceRows(problems),
    ...more,
  ];
  return [...rows.filter(([level]) => level === "!"), ...rows.filter(([level]) => level === "-")];
}

/** Those by which mail is or was in danger. */
export function dangersIn(table: Table): Table {
  return { ...table, rows: table.rows.filter(([level]) => level === "!") };
}

/** Else it is not worth a line. */
export function isFullForLong(seconds: number, percent: number): boolean {
  return seconds >= LEAST_FULL_SECONDS || percent >= LEAST_FULL_PERCENT;
}

const LEAST_FULL_SECONDS = 60;
const LEAST_FULL_PERCENT = 5;

function addNotice(problems: Problems, notice: Notice): void {
  see(noticeSeen(problems, `${notice.level} ${notice.form}`, notice), notice.at);
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

function fullRows(load: Load): Cell[][] {
  return loadsIn(load)
    .filter(({ fullSeconds, percent = 0 }) => isFullForLong(fullSeconds, percent))
    .map(({ channel, fullSeconds, percent = 0 }) => {
      const share = `${percent.toFixed(1)} % of the time`;
      const what = `${channel.channel} slots full for ${duration(fullSeconds)}, ${share}`;
      const seen = { count: 1, first: channel.firstFull, last: channel.lastFull };
      return problemRow("!", "slots-full", what, seen, "qtrail report overview --table capacity");
    });
}

const MOST_DOMAINS = 5;

function domainRows(domains: Domains): Cell[][] {
  const reluctant = reluctantIn(domains);
  const rows = reluctant.slice(0, MOST_DOMAINS).map(domainRow);
  const left = reluctant.slice(MOST_DOMAINS);
  if (left.length === 0) return rows;
  let deferrals = 0;
  for (const { domain } of left) deferrals += domain.deferrals;
  const what = `${left.length} more domains put off much mail: ${deferrals} times`;
  const seen = { ...unseen(), count: deferrals };
  return [...rows, problemRow("-", "deferrals", what, seen, "qtrail report recipient-domains")];
}

function domainRow({ domain, spike }: Reluctant): Cell[] {
  const { name, deferrals, attempts, lastReport } = domain;
  const reason = reasonOf(lastReport, "deferral")?.reason;
  // Of one attempt, the last: those of a spike may have had another.
  const why = reason ? `, the last: ${reason}` : "";
  const what = spike
    ? `${name} put off ${spike.deferrals} attempts in one hour (else ${spike.usual.toFixed(1)} an hour)${why}`
    : `${name} put off ${deferrals} of ${attempts} attempts${why}`;
  const seen = { count: spike?.deferrals ?? deferrals, first: spike?.from, last: undefined };
  const find = ["find", "--to", `@${name}`, "--status", "delayed"];
  const words = name === NO_DOMAIN ? ["report", "recipient-domains"] : find;
  const see = `qtrail ${shellWords(words)}`;
  return problemRow("!", spike ? "deferral-spike" : "deferrals", what, seen, see);
}

function fateRows({ expired, tripleBounces }: Problems, reasons: Reasons): Cell[][] {
  const rows: Cell[][] = [];
  if (expired.count > 0) {
    const what = `${some(expired.count, "recipient")} given up: the queue lifetime ran out`;
    rows.push(problemRow("-", "expired", what, expired, "qtrail find --status expired"));
  }
  const looping = attemptsFor(reasons, "loop");
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

export function problemRow(
  level: "!" | "-",
  name: string,
  what: string,
  seen: Seen,
  command: string,
): Cell[] {
  return [level, name, what, seen.count, seen.first, seen.last, command];
}

export function unseen(): Seen {
  return { count: 0, first: undefined, last: undefined };
}

export function see(seen: Seen, at: Instant | undefined): void {
  seen.count++;
  widen(seen, at);
}

export function some(count: number, thing: string): string {
  const plural = thing.endsWith("y") ? `${thing.slice(0, -1)}ies` : `${thing}s`;
  return `${count} ${count === 1 ? thing : plural}`;
}

export function times(count: number): string {
  return count === 1 ? "once" : `${count} times`;
}

/**
 * What needs attention at the door: guessed passwords, full services, mail thrown away.
 */
import { duration } from "../time/format.ts";
import { compareInstants, type Instant } from "../time/instant.ts";
import { ADDRESS, type AuthTally, type Guessed, guessedIn, looksGuessed } from "./auth-tally.ts";
import { nameAt } from "./figures-by-name.ts";
import { firstOf, lastOf, widen, widenBy } from "./first-and-last.ts";
import { numberAt } from "./number-rows.ts";
import {
  isFullForLong,
  type MailProblem,
  mergeSeen,
  type Seen,
  see,
  some,
  times,
  unseen,
} from "./problem-rows.ts";
import { byName } from "./ranking.ts";
import type { Tally } from "./report.ts";
import { eachScan, type ScanFact } from "./scanners.ts";
import {
  fullPercent,
  fullSpan,
  limitOf,
  linesOf,
  type ServiceFigures,
  type Services,
  servicesIn,
} from "./service-tally.ts";
import { totalOf } from "./sum.ts";

/** Mail that was accepted and thrown away, by scanner. */
export const droppedMail: Tally<Map<string, Seen>> = {
  name: "dropped-mail",
  tables: [],
  begin: () => new Map(),
  add: eachScan(addScan),
  merge(dropped, later) {
    for (const [scanner, seen] of later) mergeSeen(droppedBy(dropped, scanner), seen);
  },
  show: () => [],
};

function addScan(dropped: Map<string, Seen>, scan: ScanFact, at: Instant | undefined): void {
  if (scan.did === "dropped") see(droppedBy(dropped, scan.scanner), at);
}

function droppedBy(dropped: Map<string, Seen>, scanner: string): Seen {
  const seen = dropped.get(scanner) ?? unseen();
  dropped.set(scanner, seen);
  return seen;
}

export function droppedProblems(dropped: Map<string, Seen>): MailProblem[] {
  return [...dropped].map(([scanner, seen]) => {
    const what = `${scanner} accepted ${some(seen.count, "mail")} and threw ${seen.count === 1 ? "it" : "them"} away: nobody was told`;
    return { state: "note", name: "mail-dropped", what, seen, command: "qtrail report scanners" };
  });
}

const MOST_GUESSED = 5;

export function logInProblems(auth: AuthTally): MailProblem[] {
  const guessed = guessedIn(auth).filter((one) => looksGuessed(one.failures, one.users));
  const first = guessed.slice(0, MOST_GUESSED).map(guessedProblem);
  const left = guessed.length - first.length;
  if (left === 0) return first;
  const what = `${left} more logged in after many failures`;
  return [...first, guessedAs(what, { ...unseen(), count: left })];
}

function guessedProblem({ user, address, failures, users, from, at }: Guessed): MailProblem {
  const named = users > 1 ? ` of ${users} users` : "";
  const what = `${user} logged in from ${address} after ${some(failures, "failure")}${named} in a row: a guessed password?`;
  const seen = { count: failures, first: from, last: at };
  return { ...guessedAs(what, seen), who: user };
}

function guessedAs(what: string, seen: Seen): MailProblem {
  return {
    state: "urgent",
    name: "password-guessed",
    what,
    since: "Whether the password was changed since no log tells",
    seen,
    command: "qtrail report auth",
  };
}

export function guesserProblems({ addresses, addressesFailed }: AuthTally): MailProblem[] {
  const all = unseen();
  let guessers = 0;
  let failures = 0;
  let most = { address: "", failures: 0 };
  for (let row = 0; row < addresses.rows; row++) {
    const longest = numberAt(addresses, row, ADDRESS.longestRow);
    if (!looksGuessed(longest, numberAt(addresses, row, ADDRESS.mostUsers))) continue;
    const failed = numberAt(addresses, row, ADDRESS.failed);
    guessers++;
    failures += failed;
    const address = nameAt(addresses, row);
    if (failed > most.failures || (failed === most.failures && byName(address, most.address) < 0))
      most = { address, failures: failed };
    widen(all, firstOf(addressesFailed, row));
    widen(all, lastOf(addressesFailed, row));
  }
  if (guessers === 0) return [];
  const from = guessers === 1 ? most.address : `${guessers} addresses`;
  const worst = guessers === 1 ? "" : `, most from ${most.address} (${most.failures})`;
  const what = `passwords are guessed from ${from}: ${failures} log-ins failed${worst}`;
  const seen = { ...all, count: guessers };
  const command = "qtrail report auth";
  return [{ state: "note", name: "password-guessing", what, seen, command }];
}

export function serviceProblems(services: Services): MailProblem[] {
  return servicesIn(services).flatMap(problemsOf);
}

function problemsOf(service: ServiceFigures): MailProblem[] {
  const { name } = service;
  const seconds = totalOf(service.full);
  const found: MailProblem[] = [];
  const percent = fullPercent(service) ?? 0;
  if (isFullForLong(seconds, percent)) {
    const what = `${name} at its limit (${limitOf(service)} connections) for ${duration(seconds)}, ${percent.toFixed(1)} % of the time`;
    const seen = { count: 1, ...fullSpan(service) };
    found.push({
      state: service.isFull ? "open" : "over",
      name: "service-full",
      what,
      since: service.isFull ? "It was full still when its log ends" : "It has had room since",
      seen,
      command: "qtrail report services --table limits",
      who: name,
    });
  }
  if (service.trouble > 0) found.push(troubleProblem(service));
  return found;
}

/** With the words that were said most often; of equal ones the first by name. */
function troubleProblem(service: ServiceFigures): MailProblem {
  const { name, trouble, statusAt } = service;
  const all = { ...unseen(), count: trouble };
  let worst = { text: "", count: 0 };
  for (const { what, text, count, first, last } of linesOf(service)) {
    if (what !== "trouble") continue;
    widenBy(all, { first, last });
    if (count > worst.count || (count === worst.count && byName(text, worst.text) < 0))
      worst = { text, count };
  }
  const what = `${name} was in trouble ${times(trouble)}: ${worst.text}`;
  const isOver = statusAt && all.last && compareInstants(statusAt, all.last) > 0;
  return {
    state: isOver ? "over" : "urgent",
    name: "service-trouble",
    what,
    since: isOver ? "It has taken connections since" : "No connection that it took since is logged",
    seen: all,
    command: "qtrail report services --table lines",
    who: name,
  };
}

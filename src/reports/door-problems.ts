/**
 * What needs attention at the door: guessed passwords, full services, mail thrown away.
 */
import { duration } from "../time/format.ts";
import type { Instant } from "../time/instant.ts";
import { ADDRESS, type AuthTally, type Guessed, guessedIn, looksGuessed } from "./auth-tally.ts";
import { nameAt } from "./figures-by-name.ts";
import { firstOf, lastOf, widen } from "./first-and-last.ts";
import { numberAt } from "./number-rows.ts";
import {
  isFullForLong,
  mergeSeen,
  problemRow,
  type Seen,
  see,
  some,
  times,
  unseen,
} from "./problem-rows.ts";
import type { Cell, Tally } from "./report.ts";
import { eachScan, type ScanFact } from "./scanners.ts";
import { fullPercent, type ServiceFigures, type Services, servicesIn } from "./service-tally.ts";

/** Mail that was accepted and thrown away, by scanner. */
export const droppedMail: Tally<Map<string, Seen>> = {
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

/** Rows for PROBLEMS, as all that follow. */
export function droppedRows(dropped: Map<string, Seen>): Cell[][] {
  return [...dropped].map(([scanner, seen]) => {
    const what = `${scanner} accepted ${some(seen.count, "mail")} and threw ${seen.count === 1 ? "it" : "them"} away: nobody was told`;
    return problemRow("-", "mail-dropped", what, seen, "qtrail report scanners");
  });
}

const MOST_GUESSED = 5;

export function logInRows(auth: AuthTally): Cell[][] {
  const guessed = guessedIn(auth).filter((one) => looksGuessed(one.failures, one.users));
  const rows = guessed.slice(0, MOST_GUESSED).map(guessedRow);
  const left = guessed.length - rows.length;
  if (left === 0) return rows;
  const what = `${left} more logged in after many failures`;
  return [
    ...rows,
    problemRow("!", "password-guessed", what, { ...unseen(), count: left }, "qtrail report auth"),
  ];
}

function guessedRow({ user, address, failures, users, from, at }: Guessed): Cell[] {
  const named = users > 1 ? ` of ${users} users` : "";
  const what = `${user} logged in from ${address} after ${some(failures, "failure")}${named} in a row: a guessed password?`;
  const seen = { count: failures, first: from, last: at };
  return problemRow("!", "password-guessed", what, seen, "qtrail report auth");
}

export function guesserRows({ addresses, addressesFailed }: AuthTally): Cell[][] {
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
    if (failed > most.failures) most = { address: nameAt(addresses, row), failures: failed };
    widen(all, firstOf(addressesFailed, row));
    widen(all, lastOf(addressesFailed, row));
  }
  if (guessers === 0) return [];
  const from = guessers === 1 ? most.address : `${guessers} addresses`;
  const worst = guessers === 1 ? "" : `, most from ${most.address} (${most.failures})`;
  const what = `passwords are guessed from ${from}: ${failures} log-ins failed${worst}`;
  const seen = { ...all, count: guessers };
  return [problemRow("-", "password-guessing", what, seen, "qtrail report auth")];
}

export function serviceRows(services: Services): Cell[][] {
  return servicesIn(services).flatMap(rowsOf);
}

function rowsOf(service: ServiceFigures): Cell[][] {
  const { name, limit, fullSeconds, firstFull, lastFull } = service;
  const rows: Cell[][] = [];
  const percent = fullPercent(service) ?? 0;
  if (isFullForLong(fullSeconds, percent)) {
    const what = `${name} at its limit (${limit} connections) for ${duration(fullSeconds)}, ${percent.toFixed(1)} % of the time`;
    const seen = { count: 1, first: firstFull, last: lastFull };
    rows.push(problemRow("!", "service-full", what, seen, "qtrail report services --table limits"));
  }
  if (service.trouble > 0) rows.push(troubleRow(service));
  return rows;
}

/** With the words that were said most often. */
function troubleRow({ name, trouble, lines }: ServiceFigures): Cell[] {
  const all = { ...unseen(), count: trouble };
  let worst = { text: "", count: 0 };
  for (const { what, text, count, first, last } of lines.values()) {
    if (what !== "trouble") continue;
    widen(all, first);
    widen(all, last);
    if (count > worst.count) worst = { text, count };
  }
  const what = `${name} was in trouble ${times(trouble)}: ${worst.text}`;
  return problemRow("!", "service-trouble", what, all, "qtrail report services --table lines");
}

/**
 * Which problems stand, from looks at them every minute: one is opened when it was seen twice, or at once if it is urgent,
 * and closed when it was gone for some looks, so that what comes and goes is told once.
 *
 *     seen      . x . . x x x x . x x . . . . .
 *     told              opened             closed
 */
import type { News, StandingProblem } from "../../reports/news.ts";
import type { Instant } from "../../time/instant.ts";
import { seedOf, stableId } from "../../tracking/id.ts";

/** A problem as one look has found it. */
export type ProblemSeen = Omit<StandingProblem, "opened">;

/** One that stands, or may come to; plain data. */
interface WatchedProblem {
  problem: StandingProblem;
  isOpen: boolean;
  /** Looks in a row in which it was there, or, if it is open, gone. */
  looks: number;
}

/** By key. */
export type WatchedProblems = Record<string, WatchedProblem>;

const LOOKS_TO_OPEN = 2;
const LOOKS_TO_CLOSE = 5;

/** How they stand after another look, and what is to be told. */
export function lookedAgain(
  before: WatchedProblems,
  found: readonly ProblemSeen[],
  now: Instant,
): { problems: WatchedProblems; news: News[] } {
  const problems: WatchedProblems = {};
  const news: News[] = [];
  for (const seen of found) {
    const known = before[seen.key];
    const opened = known?.problem.opened ?? now;
    const one = { problem: { ...seen, opened }, isOpen: known?.isOpen ?? false, looks: 0 };
    problems[seen.key] = one;
    if (one.isOpen) continue;
    one.looks = (known?.looks ?? 0) + 1;
    if (one.looks < LOOKS_TO_OPEN && seen.state !== "urgent") continue;
    Object.assign(one, { isOpen: true, looks: 0 });
    news.push(newsOf("problem.opened", one.problem, opened));
  }
  for (const [key, known] of Object.entries(before)) {
    if (problems[key] || !known.isOpen) continue;
    const looks = known.looks + 1;
    if (looks < LOOKS_TO_CLOSE) problems[key] = { ...known, looks };
    else news.push(newsOf("problem.closed", known.problem, now));
  }
  return { problems, news };
}

/** The worst first, else the newest. */
export function openOnes(problems: WatchedProblems): StandingProblem[] {
  const open = Object.values(problems).filter(({ isOpen }) => isOpen);
  return open
    .map(({ problem }) => problem)
    .sort(
      (a, b) =>
        Number(b.state === "urgent") - Number(a.state === "urgent") ||
        b.opened.seconds - a.opened.seconds,
    );
}

function newsOf(
  type: "problem.opened" | "problem.closed",
  problem: StandingProblem,
  at: Instant,
): News {
  const id = stableId(seedOf(type, problem.key), 0, problem.opened, 0);
  return { id, type, at, about: { kind: "problem", problem } };
}

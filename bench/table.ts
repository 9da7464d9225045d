/**
 * How a row of the table is judged and shown: medians, in brackets the best and the worst turn.
 */
import type { Measured } from "./measure.ts";
import type { Goal, Row } from "./rows.ts";

export const HEAD =
  "| what | beside | is | at most | aim | reached | seconds: min/median/max | CPU s | peak MB | seconds beside | answer |\n" +
  "| --- | --- | ---: | ---: | ---: | --- | ---: | ---: | ---: | ---: | --- |\n";

export function tableRow(
  row: Row,
  ours: Measured[],
  beside: Measured[] | undefined,
  answer: string,
): string {
  const { is, reached } = judged(row, ours, beside);
  const { most, aim } = limits(row.goal);
  const cells = [
    row.what,
    row.beside ? `\`${row.beside.name}\`` : "-",
    is,
    most,
    aim,
    reached,
    spread(ours),
    median(ours.map(({ cpuSeconds }) => cpuSeconds)).toFixed(2),
    shownPeak(ours),
    beside ? spread(beside) : "-",
    answer,
  ];
  return `| ${cells.join(" | ")} |\n`;
}

export function wrongRow({ what }: Row): string {
  return `| ${what} | - | - | - | - | no | - | - | - | - | wrong |\n`;
}

/** A row about the source: its lines. */
export function linesRow(lines: number, before: number, fewer: number, aim: number): string {
  const reached = lines <= before - fewer ? "yes" : "no";
  const cells = [
    "product lines in src/",
    `before: ${before}`,
    String(lines),
    String(before - fewer),
  ];
  return `| ${cells.join(" | ")} | ${before - aim} | ${reached} | - | - | - | - | - |\n`;
}

function judged(
  { goal, ours: { bytes }, beside: other }: Row,
  ours: Measured[],
  beside: Measured[] | undefined,
): { is: string; reached: string } {
  const seconds = median(secondsOf(ours));
  switch (goal.is) {
    case "peak MB":
      return atMost(peakMegabytes(ours), goal.most, 0);
    case "MB per CPU s": {
      const speed = bytes / 1e6 / median(ours.map(({ cpuSeconds }) => cpuSeconds));
      return { is: speed.toFixed(0), reached: speed >= goal.least ? "yes" : "no" };
    }
    default:
  }
  if (!beside || !other) return { is: "-", reached: "not told: no --before" };
  const theirs = median(secondsOf(beside));
  switch (goal.is) {
    case "ms more":
      return atMost(1000 * (seconds - theirs), goal.most, 0);
    case "times":
      return atMost(seconds / theirs, goal.most, 2);
    case "times per MB":
      return atMost(seconds / bytes / (theirs / other.bytes), goal.most, 2);
    default:
      return goal satisfies never;
  }
}

function atMost(figure: number, most: number, digits: number): { is: string; reached: string } {
  return { is: figure.toFixed(digits), reached: figure <= most ? "yes" : "no" };
}

function limits(goal: Goal): { most: string; aim: string } {
  const aim = "aim" in goal && goal.aim !== undefined ? String(goal.aim) : "-";
  if (goal.is === "MB per CPU s") return { most: `at least ${goal.least} ${goal.is}`, aim };
  return { most: `${goal.most} ${goal.is}`, aim };
}

// ---- figures

function secondsOf(times: readonly Measured[]): number[] {
  return times.map(({ seconds }) => seconds);
}

export function spread(times: readonly Measured[]): string {
  return [0, 0.5, 1].map((share) => atShare(secondsOf(times), share).toFixed(3)).join("/");
}

export function median(numbers: number[]): number {
  return atShare(numbers, 0.5);
}

/** -Infinity: it was over each time before it could be asked. */
function peakMegabytes(times: readonly Measured[]): number {
  return Math.max(...times.flatMap(({ peakBytes }) => peakBytes ?? [])) / 1e6;
}

export function shownPeak(times: readonly Measured[]): string {
  const peak = peakMegabytes(times);
  return peak > 0 ? peak.toFixed(0) : "-";
}

function atShare(numbers: number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN;
}

/** The lives of qmail-send in the log against the starts and ends that were recorded. */
import type { Run } from "../../src/tracking/facts.ts";
import type { Difference } from "./difference.ts";
import { at, type Period } from "./match.ts";
import type { EventRecord, Truth } from "./record.ts";

export function compareRuns(truth: Truth, runs: Run[], period: Period): Difference[] {
  const lives = livesOf(truth).filter(({ start }) => period.from <= start && start < period.to);
  const differences: Difference[] = [];
  const differ = (id: string, detail: string) =>
    differences.push({ what: "runs of qmail-send", id, detail });
  if (lives.length !== runs.length) differ("count", `${runs.length}, in truth ${lives.length}`);
  lives.forEach((life, index) => {
    const run = runs[index];
    if (!run) return;
    const id = `run ${index + 1}`;
    if (run.end !== life.end) differ(`${id}, end`, `${run.end}, in truth ${life.end}`);
    if (at(run.from) < life.start || at(run.from) > life.start + FIRST_LINE_SECONDS)
      differ(`${id}, from`, `${at(run.from)}, in truth ${life.start}`);
    if (at(run.to) > life.stop || at(run.to) < life.stop - QUIET_SECONDS)
      differ(`${id}, to`, `${at(run.to)}, in truth ${life.stop}`);
  });
  return differences;
}

/** The first line comes so soon after the start. */
const FIRST_LINE_SECONDS = 1;
/** So long may qmail-send have been silent before its end. */
const QUIET_SECONDS = 5;

interface Life {
  start: number;
  stop: number;
  end: Run["end"];
}

/** One whose end nobody saw was there until the next start. */
function livesOf({ events }: Truth): Life[] {
  const starts = events.filter(({ what, pid }) => {
    if (what !== "start qmail-send" && !what.startsWith("second qmail-start while")) return false;
    return endOf(events, pid)?.returncode !== CANNOT_START;
  });
  return starts.map(({ t, pid }, index) => {
    const ended = endOf(events, pid);
    const stop = ended?.t ?? starts[index + 1]?.t ?? Number.NaN;
    const helperKilled = events.some(
      (event) => HELPERS.includes(event.name ?? "") && t < event.t && event.t < stop,
    );
    const orderly = helperKilled ? "stopping" : "clean";
    return { start: t, stop, end: ended?.returncode === 0 ? orderly : "crash" };
  });
}

function endOf(events: EventRecord[], pid: number | undefined): EventRecord | undefined {
  return events.find((event) => event.what === "qmail-send ended" && event.pid === pid);
}

/** With this qmail-send ends when another one runs already. */
const CANNOT_START = 111;
const HELPERS = ["qmail-lspawn", "qmail-rspawn", "qmail-clean", "qmail-todo"];

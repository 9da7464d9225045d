/**
 * What interrupted the work, in the order of time: ends of qmail-send, alerts, lines that were lost, clocks that
 * were set back; and what each did to the mail. Gaps of the logs themselves are known where the logs are read
 * (`withIncidents`).
 *
 * What waited at a moment is counted from all messages, those before and after a period too.
 */
import { duration } from "../time/format.ts";
import { compareInstants, type Instant, secondsBetween, spanBetween } from "../time/instant.ts";
import type { Message, QueueName, Run, SurpriseName } from "../tracking/facts.ts";
import type { Span } from "./first-and-last.ts";
import { some, times } from "./problem-rows.ts";
import { byName } from "./ranking.ts";
import {
  type Cell,
  type Rows,
  reportOf,
  type Table,
  type TableForm,
  type Tally,
} from "./report.ts";
import { shellWords } from "./shell-words.ts";

export const INCIDENTS: TableForm = {
  name: "incidents",
  title: "Incidents",
  needs: "any",
  told: { from: "begin", to: "end", sentences: ["what"], command: "see" },
  columns: [
    {
      name: "begin",
      about: "When it began: of an end of qmail-send, its last line before.",
      type: "time",
    },
    {
      name: "end",
      about: "When it was over: of an end of qmail-send, the first line of the next run.",
      type: "time",
    },
    {
      name: "incident",
      about:
        "crash, stop, alert, lines-lost, clock-set-back, gap (of the log), silence (a log that ends before the others).",
      type: "text",
    },
    {
      name: "what",
      head: "",
      about: "The incident in a sentence.",
      type: "text",
      narrow: "answer",
      sentence: true,
    },
    {
      name: "interrupted",
      head: "CUT OFF",
      about: "Deliveries that it cut off: that mail may arrive twice.",
      type: "count",
      detail: true,
    },
    {
      name: "down",
      about:
        "Seconds without qmail-send, at most: from its last line to the first of the next run.",
      type: "seconds",
      detail: true,
    },
    {
      name: "waiting",
      about: "Messages in the queue when it began, as far as the log shows them.",
      type: "count",
      detail: true,
    },
    { name: "queue", about: "Host and instance.", type: "text", detail: true },
    { name: "see", about: "The command that looks closer.", type: "text", narrow: "stays" },
  ],
};

export interface Incident {
  begin: Instant | undefined;
  end?: Instant | undefined;
  name: string;
  what: string;
  interrupted?: number;
  down?: number | undefined;
  waiting?: number | undefined;
  queue?: string;
  command: string;
}

type Incidents = Map<string, QueueStory>;

interface QueueStory {
  name: QueueName;
  runs: { run: Run; isAsked: boolean }[];
  /** What may come again and again, by what is told of it. */
  series: Map<string, Series>;
  /** Seconds at which messages came and went, in any order. */
  came: number[];
  left: number[];
}

interface Series {
  name: "alert" | "lines-lost" | "clock-set-back";
  what: string;
  command: string;
  moments: Instant[];
  /** Those without a time. */
  timeless: number;
}

/** What comes again within an hour is one incident. */
const ONE_INCIDENT_SECONDS = 3600;

const incidentTally: Tally<Incidents> = {
  tables: [INCIDENTS],
  begin: () => new Map(),
  add: {
    run: (state, { run }) => storyOf(state, run.queue).runs.push({ run, isAsked: true }),
    notice(state, { notice: { queue, level, form, text, at } }) {
      if (level !== "alert") return;
      const command = `qtrail ${shellWords(["lines", "--form", form])}`;
      const series = { name: "alert", what: `alert: ${text}`, command } as const;
      addMoment(storyOf(state, queue), `alert ${form}`, series, at);
    },
    surprise(state, { surprise: { queue, name, at } }) {
      const told = OF_SURPRISES[name];
      const command = `qtrail help ${name}`;
      if (told) addMoment(storyOf(state, queue), name, { ...told, command }, at);
    },
    message: (state, { message }) => addStay(storyOf(state, message.queue), message),
  },
  pass: {
    run: (state, { run }) => storyOf(state, run.queue).runs.push({ run, isAsked: false }),
    message: (state, { message }) => addStay(storyOf(state, message.queue), message),
  },
  merge(state, later) {
    for (const [key, story] of later) {
      const known = state.get(key);
      if (known) mergeStory(known, story);
      else state.set(key, story);
    }
  },
  show: (state) => [
    incidentTable([...state.values()].flatMap((story) => [...endsIn(story), ...seriesIn(story)])),
  ],
};

/** Those by which lines are known to be missing, or moments not to be trusted. */
const OF_SURPRISES: { [Name in SurpriseName]?: Pick<Series, "name" | "what"> } = {
  "delivery-gap": {
    name: "lines-lost",
    what: "lines were lost: delivery numbers are left out",
  },
  "outcome-lost": {
    name: "lines-lost",
    what: "lines were lost: the end of a delivery was not logged",
  },
  "clock-set-back": {
    name: "clock-set-back",
    what: "the clock was set back: how long things took across it is not known",
  },
};

function storyOf(state: Incidents, name: QueueName): QueueStory {
  const key = queueText(name);
  let story = state.get(key);
  if (!story) {
    story = { name, runs: [], series: new Map(), came: [], left: [] };
    state.set(key, story);
  }
  return story;
}

function queueText({ host, instance }: QueueName): string {
  return [host, instance].filter((word) => word !== "").join(" ");
}

function addMoment(
  { series }: QueueStory,
  key: string,
  told: Omit<Series, "moments" | "timeless">,
  at: Instant | undefined,
): void {
  const one = series.get(key) ?? { ...told, moments: [], timeless: 0 };
  series.set(key, one);
  if (at) one.moments.push(at);
  else one.timeless++;
}

function mergeStory(story: QueueStory, later: QueueStory): void {
  for (const run of later.runs) story.runs.push(run);
  for (const seconds of later.came) story.came.push(seconds);
  for (const seconds of later.left) story.left.push(seconds);
  for (const [key, series] of later.series) {
    const known = story.series.get(key);
    if (!known) {
      story.series.set(key, series);
      continue;
    }
    for (const at of series.moments) known.moments.push(at);
    known.timeless += series.timeless;
  }
}

/** One whose number was used again has left at a moment that nobody knows. */
function addStay({ came, left }: QueueStory, { queued, born, ended, state }: Message): void {
  const entered = queued ?? born;
  if (!entered || state === "lost") return;
  came.push(entered.seconds);
  if (ended) left.push(ended.seconds);
}

function endsIn(story: QueueStory): Incident[] {
  const runs = story.runs.sort((a, b) => a.run.run - b.run.run);
  const waitingAt = waitingIn(story);
  return runs.flatMap(({ run, isAsked }, i) => {
    const next = runs[i + 1]?.run;
    return isAsked && run.end !== "running" ? [endOf(run, next, waitingAt)] : [];
  });
}

const ENDS: Record<Run["end"], string> = {
  clean: "was stopped",
  stopping: "stopped",
  crash: "died without a word",
  running: "runs",
};

function endOf(
  { queue, to, end, interrupted }: Run,
  next: Run | undefined,
  waitingAt: (at: Instant | undefined) => number | undefined,
): Incident {
  const isCrash = end === "crash";
  const down = to && next?.from && spanBetween(to, next.from);
  const waiting = waitingAt(to);
  const did = [
    interrupted > 0 && `${some(interrupted, "delivery")} cut off: that mail may arrive twice`,
    down !== undefined && `${isCrash ? "at most " : ""}${duration(down)} without it`,
    waitingWords(waiting),
    !next && "no start is logged since",
  ].filter(Boolean);
  return {
    begin: to,
    end: next?.from,
    name: isCrash ? "crash" : "stop",
    what: `qmail-send ${ENDS[end]}; ${did.join("; ")}`,
    interrupted,
    down,
    waiting,
    queue: queueText(queue),
    command: interrupted > 0 ? "qtrail find --status interrupted" : "qtrail lines --kind daemon",
  };
}

function waitingWords(waiting: number | undefined): string | false {
  return waiting !== undefined && `${some(waiting, "message")} in the queue`;
}

function seriesIn(story: QueueStory): Incident[] {
  const waitingAt = waitingIn(story);
  return [...story.series.values()].flatMap((series) => {
    const { name, what, command } = series;
    return spansOf(series).map(({ first, last, count }) => {
      const waiting = waitingAt(first);
      const often = count > 1 ? ` (${times(count)})` : "";
      const words = waitingWords(waiting);
      return {
        begin: first,
        end: count > 1 ? last : undefined,
        name,
        what: `${what}${often}${words ? `; ${words}` : ""}`,
        waiting,
        queue: queueText(story.name),
        command,
      };
    });
  });
}

/** The moments of which each follows the one before within an hour, put together; those without a time too. */
function spansOf({ moments, timeless }: Series): (Span & { count: number })[] {
  const spans: (Span & { count: number })[] =
    timeless > 0 ? [{ first: undefined, last: undefined, count: timeless }] : [];
  for (const at of moments.sort(compareInstants)) {
    const span = spans.at(-1);
    if (span?.last && secondsBetween(span.last, at) < ONE_INCIDENT_SECONDS) {
      span.last = at;
      span.count++;
    } else spans.push({ first: at, last: at, count: 1 });
  }
  return spans;
}

/** How many messages were in the queue at a moment. */
function waitingIn({ came, left }: QueueStory): (at: Instant | undefined) => number | undefined {
  const [ins, outs] = [Float64Array.from(came).sort(), Float64Array.from(left).sort()];
  return (at) => at && countUpTo(ins, at.seconds) - countUpTo(outs, at.seconds);
}

/** How many of the sorted numbers are `limit` or less. */
function countUpTo(sorted: Float64Array, limit: number): number {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (sorted[middle] <= limit) from = middle + 1;
    else to = middle;
  }
  return from;
}

function incidentTable(incidents: readonly Incident[]): Table {
  const rows = [...incidents].map(rowOf).sort(inTime);
  return { form: INCIDENTS, rows, notes: notesOn(rows) };
}

/** The table with others among its rows. */
export function withIncidents(table: Table, incidents: readonly Incident[]): Table {
  const rows = [...table.rows, ...incidents.map(rowOf)].sort(inTime);
  return { ...table, rows, notes: notesOn(rows) };
}

function rowOf(one: Incident): Cell[] {
  const { begin, end, name, what, interrupted, down, waiting, queue, command } = one;
  return [begin, end, name, what, interrupted, down, waiting, queue || undefined, command];
}

/** Those without a time last. */
function inTime(a: Cell[], b: Cell[]): number {
  const [one, other] = [a[0] as Instant | undefined, b[0] as Instant | undefined];
  if (one && other) {
    const order = compareInstants(one, other);
    if (order !== 0) return order;
  } else if (one || other) return one ? -1 : 1;
  return byName(String(a[2]), String(b[2])) || byName(String(a[3]), String(b[3]));
}

function notesOn(rows: Rows): string[] {
  let cutOff = 0;
  let seconds = 0;
  for (const [, , , , interrupted, down] of rows) {
    cutOff += Number(interrupted ?? 0);
    seconds += Number(down ?? 0);
  }
  if (rows.length === 0) return [];
  return [
    `${some(rows.length, "incident")}: ${some(cutOff, "delivery")} cut off, ${duration(seconds)} without qmail-send.`,
  ];
}

export const incidents = reportOf({
  name: "incidents",
  version: 1,
  title: "What interrupted the work",
  about:
    "Restarts and deaths of qmail-send, its alerts, lines that were lost, clocks that were set back, gaps of the logs and logs that end before the others, in the order of time, and what each did to the mail: deliveries cut off, time without qmail-send, messages in the queue at that moment. A death shows by what the next run says, so its time is that of the last line before. What comes again within an hour is one incident. Warnings are not in it: qtrail lines --kind notice.",
  needs: ["queue"],
  tallies: [incidentTally],
});

/**
 * What a report is: a name, its words, and a list of tallies.
 *
 * A report is defined once, as one value in a file of its own, and printed anywhere: the
 * command line, JSON, CSV, a page. It never reads a log and knows no clock; where it needs
 * the present moment or a limit, it is given them.
 *
 * A tally is a file: what it shows, how it begins, adds, merges and shows. Its state is plain
 * data, which a structured clone saves. Any tally could be a report by itself.
 */

import type { Instant } from "../time/instant.ts";
import type { Fact } from "../tracking/facts.ts";
import type { MachineUser } from "./machine-user.ts";
import type { LogKind } from "./reach.ts";

/** How a report is told. */
export interface ReportWords {
  /** The word after `qtrail report`. */
  name: string;
  /** Of its schema: `qtrail/report-NAME@VERSION`. Inside a version columns are only added. */
  version: 1 | 2 | 3;
  /** One line for lists of reports. */
  title: string;
  /** What is counted, what the columns mean: a paragraph for help and docs. */
  about: string;
  /** The logs it is made from, the most important first: without these it can tell nothing. */
  needs: readonly LogKind[];
  /** How its rankings may be counted otherwise (counting.ts). */
  counts?: Counts;
  /** What it comes to, in a sentence without its full stop, from its tables; undefined where these tell too little. */
  verdict?(tables: readonly Table[]): string | undefined;
  /** Rows of its lists unless somebody asks for more or fewer; absent: as all reports have it. */
  top?: number;
}

/** What rows may be summed up by. */
export type By = "domain" | "network" | "template";

export interface Counts {
  /** The tallies that can be asked for each period by itself, which look at no fact beside it. */
  per?: readonly AnyTally[];
  /** In place of its own tallies, such as sum up their rows; they can be asked for each period if its own can. */
  by?: { readonly [Word in By]?: readonly AnyTally[] };
  /** Its rows are of senders, who may be folded. */
  fold?: true;
}

export interface Report extends ReportWords {
  tallies: readonly AnyTally[];
  tables: readonly TableForm[];
  /** It looks at facts that were not asked for, such as those before and after a period. */
  looksBeyond: boolean;
  /** Begins a new, empty fold. */
  fold(given: Given): Fold;
}

/**
 * Figures of facts. `In` and `Out` are both the type of its state, but for AnyTally.
 *
 * A fact is valid until `add` returns; a moment of it is a value that may be kept.
 */
export interface Tally<In, Out = In> {
  tables: readonly TableForm[];
  /** What a store calls it where it has no table, by whose name it would be called (kept-tallies.ts). */
  name?: string;
  /** Of the shape of its state, counted up when that changes (kept-shapes.test.ts); absent: 1. */
  stateVersion?: number;
  /** It lists facts, so its state is as large as they are: a store keeps none, and folds its rows. */
  isListing?: true;
  /** Others that it looks at when it shows: they are counted along, shown or not. */
  looksAt?: readonly AnyTally[];
  begin(): Out;
  /** What it does with each kind of fact that it takes; only those come that were asked for. */
  add: Takers<In>;
  /** What it does with those that were not, for what they tell of those that were. */
  pass?: Takers<In>;
  /**
   * Takes over the state of later days, which is used no more: the answer is that of all facts added in one go.
   * Absent where facts have to be.
   */
  merge?(state: In, later: In): void;
  /** Makes the state small before it is kept; nothing is lost by it, further facts of the day may come. */
  settle?(state: In): void;
  show(state: In, asked: ShowAsked): Table[];
}

/** A tally of whatever state: what calls it must hand it its own. */
export type AnyTally = Tally<never, unknown>;

/** States, each of its tally. */
export type States = Map<AnyTally, unknown>;

/** Adds a fact to the state of one tally, for who keeps that himself. */
export function takeFact<State>(
  { add }: Tally<State>,
  state: State,
  fact: Fact,
  given: Given,
): void {
  const take = add[fact.kind] as ((state: State, fact: Fact, given: Given) => void) | undefined;
  take?.(state, fact, given);
}

export type Takers<State> = {
  [Kind in Fact["kind"]]?: (
    state: State,
    fact: Extract<Fact, { kind: Kind }>,
    given: Given,
  ) => void;
};

/** What a tally may need to show. */
export interface ShowAsked extends Given {
  /** The last stamp of the log. */
  end: Instant | undefined;
  /** The state of another tally of the same fold. */
  found<State>(tally: Tally<State>): State;
  /** Its own state in all folds of the answer: one for each period, or this one. */
  everywhere<State>(tally: Tally<State>): State[];
}

/** A report that shows these tallies in order; the summary, which looks at others, comes first. */
export function reportOf({
  tallies,
  summary,
  ...words
}: ReportWords & { tallies: readonly AnyTally[]; summary?: AnyTally }): Report {
  const shown = summary ? [summary, ...tallies] : tallies;
  const counted = [...new Set([...shown, ...shown.flatMap(({ looksAt = [] }) => looksAt)])];
  return {
    ...words,
    tallies: counted,
    tables: shown.flatMap(({ tables }) => tables),
    looksBeyond: counted.some(({ pass }) => pass !== undefined),
    fold: (given) => foldOf(shown, counted, given),
  };
}

/** The states of these tallies before there was a fact; those that count alike have one. */
export function newStates(tallies: Iterable<AnyTally>): States {
  const states: States = new Map();
  for (const tally of tallies) {
    const alike = [...states.keys()].find(
      ({ add, pass }) => add === tally.add && pass === tally.pass,
    );
    states.set(tally, alike ? states.get(alike) : tally.begin());
  }
  return states;
}

/** Takes over those of later days, which are used no more. */
export function mergeStates(states: States, later: States): void {
  const byAdding = new Map([...later].map(([{ add }, state]) => [add, state]));
  for (const [tally, state] of eachState(states))
    tally.merge?.(state as never, byAdding.get(tally.add) as never);
}

/** Each state once, with one of its tallies. */
function eachState(states: States): [AnyTally, unknown][] {
  const met = new Set<unknown>();
  return [...states].filter(([, state]) => {
    const isNew = typeof state !== "object" || !met.has(state);
    met.add(state);
    return isNew;
  });
}

/** What takes a fact into these states: one that was asked for (`add`), or not (`pass`). */
export function takerOf(
  states: States,
  given: Given,
  what: "add" | "pass" = "add",
): (fact: Fact) => void {
  const takers: { [kind: string]: { take: Take; state: never }[] } = {};
  for (const [tally, state] of eachState(states)) {
    for (const [kind, take] of Object.entries(tally[what] ?? {})) {
      takers[kind] ??= [];
      takers[kind].push({ take, state: state as never });
    }
  }
  const nobody: (typeof takers)[string] = [];
  return (fact) => {
    for (const { take, state } of takers[fact.kind] ?? nobody) take(state, fact as never, given);
  };
}

function foldOf(shown: readonly AnyTally[], counted: readonly AnyTally[], given: Given): Fold {
  const states = newStates(counted);
  const found = <State>(tally: Tally<State>): State =>
    states.get(tally as unknown as AnyTally) as State;
  return {
    add: takerOf(states, given),
    pass: takerOf(states, given, "pass"),
    merge: (later) => mergeStates(states, later),
    found,
    tables(end, folds) {
      const everywhere = <State>(tally: Tally<State>): State[] =>
        folds?.map((fold) => fold.found(tally)) ?? [found(tally)];
      const asked: ShowAsked = { ...given, end, found, everywhere };
      return shown.flatMap((tally) => tally.show(states.get(tally) as never, asked));
    },
  };
}

type Take = (state: never, fact: never, given: Given) => void;

/** What a report may need besides facts. */
export interface Given {
  /** Rows of a top list; the rest is one row named so. Infinity: all. */
  top: number;
  /** Seconds after which qmail gives a message up (control/queuelifetime). */
  queueLifetime: number;
  /** The moment the report speaks of (queue); absent: the last stamp of the log. */
  at?: Instant;
  /** Whether a mail address, or a client's, is left out of rankings; absent: none is. */
  isLeftOut?(address: string): boolean;
  /** Users of the machine that wrote the logs, by uid; absent: they are not known. */
  users?: ReadonlyMap<number, MachineUser>;
  /** For hours and days: seconds that local time is ahead of UTC at a moment. */
  offsetAt(unixSeconds: number): number;
}

export interface Fold {
  /** Takes a fact that was asked for, as far as it was. */
  add(fact: Fact): void;
  /** Takes one that was not. */
  pass(fact: Fact): void;
  /**
   * Takes over the states of its tallies, of facts that count at `at`, for the period of that moment, which is no
   * shorter than theirs; they are used no more. Days come in the order of time, and facts of a day in that of the log.
   */
  merge(later: States, at: Instant | undefined): void;
  /**
   * The answer so far; may be asked more than once. `end` is the last stamp of the log, `folds` are those of the
   * other periods, and this one, where it is of one period.
   */
  tables(end: Instant | undefined, folds?: readonly Fold[]): Table[];
  /** The state of a tally. */
  found<State>(tally: Tally<State>): State;
}

/** The form of one table: fixed columns, so that a machine can rely on them. */
export interface TableForm {
  name: string;
  title: string;
  columns: Column[];
  /** The log that it is made from; absent: the first that its report needs. */
  needs?: LogKind | "any";
  /** Made from what belongs to no message and no session: left out where some of these are asked for. */
  isOfAll?: boolean;
  /** Said where some messages or sessions are asked for: what of it belongs to none. */
  leftOut?: string;
  /** Shown by `--wide` and in machine formats only. */
  detail?: boolean;
  /** Left out where it has no rows, unless asked for by name. */
  onlyWithRows?: boolean;
  /** Hours of the day, with the columns of traffic: HTML draws them, and shows them though they are detail. */
  charted?: boolean;
  /** For people each row is told in sentences instead. */
  told?: ToldBy;
}

/** Which columns of a row are told, by their names. */
export interface ToldBy {
  /** A word that stands before, in capitals. */
  label?: string;
  /** When it began and was over. */
  from: string;
  to: string;
  sentences: readonly string[];
  /** Whole, on a line of its own. */
  command: string;
}

export interface Column {
  /** Key in JSON, head in CSV: snake-free single words where possible ("bytes", "p50"). */
  name: string;
  /** Head on a terminal; defaults to `name` in capitals. */
  head?: string;
  /** What the figure is, with its unit, for docs. */
  about: string;
  type: ColumnType;
  /** Shown by `--wide` and in machine formats only. */
  detail?: boolean;
  /** For people, where the figure does not exist; machines have no key, or an empty cell. */
  absent?: string;
  /**
   * Where the screen is narrow: "answer" is what the table is read for and the last to be cut,
   * "stays" is not left out, a number leaves before the others, 1 first. Else columns leave from
   * the right, the first never.
   */
  narrow?: "answer" | "stays" | 1 | 2 | 3;
  /** Text in whole sentences: it may wrap, or stand below its row. */
  sentence?: boolean;
}

/** text: a stranger's text, escaped wherever printed. report: a delivery's, as logged, `_` being a blank. seconds: a duration. percent: 0 to 100. */
export type ColumnType =
  | "text"
  | "report"
  | "count"
  | "bytes"
  | "seconds"
  | "percent"
  | "number"
  | "time"
  | "msg";

/** undefined: the figure does not exist (JSON: no key). */
export type Cell = string | number | bigint | Instant | undefined;

/** Each row has a cell for each column, in order: an array, or what makes them one after the other. */
export interface Rows extends Iterable<Cell[]> {
  readonly length: number;
  map<T>(make: (row: Cell[]) => T): T[];
}

export interface Table {
  form: TableForm;
  rows: Rows;
  /** Sentences to be read with the table: definitions, remainders by name. */
  notes: string[];
}

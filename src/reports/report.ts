/**
 * What a report is: a name, its columns and its words, and a fold over facts.
 *
 * A report is defined once, as one value in a file of its own, and printed anywhere: the
 * command line, JSON, CSV, a page. It never reads a log and knows no clock; where it needs
 * the present moment or a limit, it is given them.
 */

import type { Instant } from "../time/instant.ts";
import type { Fact } from "../tracking/facts.ts";
import type { LogKind } from "./reach.ts";

export interface Report {
  /** The word after `qtrail report`. */
  name: string;
  /** Of its schema: `qtrail/report-NAME@VERSION`. Inside a version columns are only added. */
  version: 1 | 2;
  /** One line for lists of reports. */
  title: string;
  /** What is counted, what the columns mean: a paragraph for help and docs. */
  about: string;
  /** The logs it is made from, the most important first: without these it can tell nothing. */
  needs: readonly LogKind[];
  tables: TableForm[];
  /** Rows of its lists unless somebody asks for more or fewer; absent: as all reports have it. */
  top?: number;
  /** Begins a new, empty fold. */
  fold(given: Given): Fold;
}

/** What a report may need besides facts. */
export interface Given {
  /** Rows of a top list; the rest is one row named so. Infinity: all. */
  top: number;
  /** Names that the overview counts at most, the rarer ones being forgotten; absent: all. */
  mostNames?: number;
  /** Seconds after which qmail gives a message up (control/queuelifetime). */
  queueLifetime: number;
  /** The moment the report speaks of (queue); absent: the last stamp of the log. */
  at?: Instant;
  /** Only messages that came into the queue in here count: from <= t < to. */
  from?: Instant;
  to?: Instant;
  /** For hours and days: seconds that local time is ahead of UTC at a moment. */
  offsetAt(unixSeconds: number): number;
}

export interface Fold {
  add(fact: Fact): void;
  /** The answer so far; may be asked more than once. `end` is the last stamp of the log. */
  tables(end: Instant | undefined): Table[];
  /** Present if the fold can be put together from parts that were made side by side. */
  parts?: Parts;
}

/**
 * A part is a fold of the same report over the facts of one section of one queue's log, in which no
 * run begins or ends, without ids and links of messages; parts are put together in the log's order,
 * after all that was before them.
 */
export interface Parts {
  /**
   * Begins a part at the first load of its section, which is not added to it but to the fold that
   * takes the part over, before it does.
   */
  begin(load: Fact & { kind: "load" }): void;
  /** What was added, as plain data that another thread may be handed. */
  part(): unknown;
  /** Takes over what `part` gave. */
  merge(part: unknown): void;
}

/** The form of one table: fixed columns, so that a machine can rely on them. */
export interface TableForm {
  name: string;
  title: string;
  columns: Column[];
  /** The log that it is made from; absent: the first that its report needs. */
  needs?: LogKind | "any";
  /** Shown by `--wide` and in machine formats only. */
  detail?: boolean;
  /** Left out where it has no rows, unless asked for by name. */
  onlyWithRows?: boolean;
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

export interface Table {
  form: TableForm;
  /** Each row has a cell for each column, in order. */
  rows: Cell[][];
  /** Sentences to be read with the table: definitions, remainders by name. */
  notes: string[];
}

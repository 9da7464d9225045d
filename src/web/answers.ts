/**
 * Answers as pages read them: the JSON of commands (docs/schema.md), as far as a page shows it.
 */
import type { Cell } from "../reports/report.ts";
import type { MessageJson } from "../tracking/json.ts";

export interface CoverageJson {
  from?: string;
  to?: string;
  lines: number;
  sources: SourceJson[];
}

export interface SourceJson {
  name: string;
  kinds: string[];
  from?: string;
  to?: string;
  lines: number;
}

/** Mail that was turned away at the door. */
export interface RefusedJson {
  session: string;
  at?: string;
  sender?: string;
  recipients?: string[];
  verdict?: string;
  rule?: string;
  text?: string;
  client?: { address?: string; name?: string };
  senderPlain?: string;
  /** Sessions that tried it again in vain. */
  triesAfter?: number;
  /** The session that got it in. */
  gotIn?: { session: string; at?: string };
}

/** `qtrail find -o json`, a page of it. */
export interface FoundPage {
  query: string;
  messages: MessageJson[];
  refused: RefusedJson[];
  cursor?: string;
  coverage: CoverageJson;
}

/** `qtrail report -o json`. */
export interface ReportJson {
  schema: string;
  zone: string;
  tables: Record<string, Record<string, Cell>[]>;
  /** Sentences to be read with the tables. */
  notes?: string[];
  /** What it comes to, in a sentence. */
  verdict?: string;
  /** What was asked for; a side that was not, as far as the logs go. */
  period?: { from?: string; to?: string };
  coverage: CoverageJson;
}

/**
 * Answers as pages read them: the JSON of commands (docs/schema.md), as far as a page shows it.
 */
import type { Rule } from "../grammars/session/rules.ts";
import type { LogKind } from "../reports/reach.ts";
import type { Cell } from "../reports/report.ts";
import type { Compared } from "../reports/why/verdict.ts";
import type { MessageJson } from "../tracking/json.ts";

export interface CoverageJson {
  from?: string;
  to?: string;
  lines: number;
  /** Lines that were not understood. */
  unknown?: number;
  sources: SourceJson[];
  gaps?: { from?: string; to?: string; reason: string; lines?: number }[];
  notRead?: LogKind[];
  /** Times asked for that the logs do not tell of. */
  notCovered?: { kind?: LogKind; log?: string; isWhole: boolean }[];
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
  rule?: Rule;
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

/** `qtrail queue -o json`. */
export interface QueueJson extends ReportJson {
  /** The moment that it is of. */
  at?: string;
  /** Of that moment, and of qmail-send where that does not run. */
  now?: string[];
  /** What else is there, and what qmail itself may tell otherwise. */
  besides?: string[];
}

/** `qtrail why -o json`. */
export interface WhyJson {
  asked: string;
  kind: string;
  query?: string;
  verdict: string;
  /** The verdict first. */
  words: string[];
  main?: { isOpen: boolean };
  compared?: Pick<Compared, "before" | "during" | "after">;
  reasons?: Record<string, Cell>[];
  senders?: Record<string, Cell>[];
  servers?: Record<string, Cell>[];
  own?: Record<string, Cell>[];
  refusals?: Record<string, Cell>[];
  /** Word for word, the first and the last. */
  replies: string[];
  repliedAt: (string | undefined)[];
  chart?: { seconds: number; steps: string[]; rows: WhyChartRow[] };
  advice: string[];
  next?: string[];
  near?: string[];
  coverage: CoverageJson;
}

export interface WhyChartRow {
  what: string;
  counts: number[];
  total: number;
}

/** `qtrail doctor -o json`. */
export interface DoctorJson {
  now: string;
  supervisor: string;
  flavour: string;
  services: DoctorService[];
  problems: DoctorProblem[];
}

export interface DoctorService {
  service: string;
  destination: { kind: string; path?: string };
  down?: boolean;
  started?: boolean;
  readable?: boolean;
  files?: number;
  first?: string;
  last?: string;
  gaps?: { from?: string; to?: string }[];
  coversHours?: number;
  keepsHours?: number;
}

export interface DoctorProblem {
  code: string;
  say: string;
  line?: string;
  file?: string;
  fix?: string;
  /** True of every set-up of a kind, and no fault of this one. */
  isAdvice?: boolean;
}

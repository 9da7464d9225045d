/**
 * Where a service's lines end, and how much of them is kept there.
 */
import type { Origin } from "./shell/value.ts";

export type LogPlace =
  | Directory
  | LogFile
  | SyslogPlace
  | { kind: "journal"; unit?: string }
  | { kind: "docker"; path: string }
  | { kind: "readproctitle" }
  | { kind: "discarded" }
  | { kind: "none" }
  | { kind: "unknown" };

/** Of a logger that rotates by itself. */
export interface Directory {
  kind: "directory";
  path: string;
  stamp: string;
  retention: Retention;
  /** The logger keeps so many files besides `current`. */
  keepsBeside: boolean;
  /** Patterns that choose lines, as they are written; none if all are kept. */
  selects: readonly string[];
  /** A program that each finished file goes through. */
  processor?: string;
}

export interface LogFile {
  kind: "file";
  path: string;
  stamp?: string;
}

export interface SyslogPlace {
  kind: "syslog";
  facility: string;
  tag: string;
  /** The file in which the system's rules put it. */
  path?: string;
  stamp?: string;
}

export interface Retention {
  size?: RetentionSetting;
  files?: RetentionSetting;
  /** Seconds after which a file is finished. */
  age?: number;
  /** Files that stay even where the disk is full. */
  min?: number;
}

/** A number that a script or a configuration gives, and where to change it. */
export interface RetentionSetting {
  /** As it counts, whatever is written. */
  value: number;
  isGiven: boolean;
  /** The word of the option, `n50`. */
  word?: string;
  /** Where the number itself was written. */
  from?: Origin | undefined;
  /** Only this program would tell; `value` is what counts if it says nothing. */
  unknown?: string | undefined;
  /** It was to be read from a file that is not there. */
  missing?: string | undefined;
}

/**
 * What multilog does with its input: gathers a line, carries the script out, puts the line into
 * the directories that selected it.
 *
 *            newline                      newline, or 1000 bytes
 *     empty --------> empty      gathering ---------------------> (script) --> empty, or
 *           any other byte: stamp, gathering                      rest: bytes go straight into the
 *                                                                 directories until a newline
 *
 * A newline in `empty` is a line too: with only its stamp, or empty. Patterns, alerts and status
 * files know the first 1000 bytes, the stamp among them.
 * Source: doit of multilog.c (daemontools 0.76).
 */
import type { LogDirectory } from "./log-directory.ts";
import { matches } from "./pattern.ts";
import type { Stamper } from "./stamps.ts";
import type { StatusFile } from "./status-file.ts";

export type ScriptStep =
  | { kind: "select" | "deselect"; pattern: Uint8Array }
  | { kind: "alert"; mostBytes: number }
  | { kind: "status"; file: StatusFile }
  | { kind: "directory"; directory: LogDirectory };

export class ScriptedLines {
  readonly #stamper: Stamper;
  readonly #steps: readonly ScriptStep[];
  readonly #directories: readonly LogDirectory[];
  readonly #print: (alerts: Uint8Array) => void;
  /** Those that selected the line. */
  #selected: readonly LogDirectory[];
  /** The script looks at no line: all go into all directories. */
  readonly #isPlain: boolean;
  readonly #line = new Uint8Array(LONGEST);
  #length = 0;
  #isInRest = false;
  #alerts: Buffer[] = [];
  /** Status files in the order of their last lines: two may be the same file. */
  #changed: StatusFile[] = [];

  /** `print` gets what goes to standard error. */
  constructor(stamper: Stamper, steps: readonly ScriptStep[], print: (alerts: Uint8Array) => void) {
    this.#stamper = stamper;
    this.#steps = steps;
    this.#directories = steps.flatMap((step) =>
      step.kind === "directory" ? [step.directory] : [],
    );
    this.#print = print;
    this.#isPlain = this.#directories.length === steps.length;
    this.#selected = this.#directories;
  }

  /** A piece of input, as much as the original reads at once. */
  read(bytes: Uint8Array, start: number, end: number): void {
    this.#stamper.renew();
    for (let at = start; at < end; )
      at = this.#isInRest ? this.#readRest(bytes, at, end) : this.#gather(bytes, at, end);
    for (const directory of this.#directories) directory.endPiece();
  }

  rotate(): void {
    for (const directory of this.#directories) directory.rotateNow();
  }

  /** Nothing more comes: an unfinished line gets its newline, and all is closed. */
  close(): void {
    if (!this.#isInRest && this.#length > 0) {
      this.#carryOut();
      this.#isInRest = true;
    }
    if (this.#isInRest) this.#endLine();
    this.settle();
    for (const step of this.#steps) {
      if (step.kind === "status") step.file.close();
      if (step.kind === "directory") step.directory.close();
    }
  }

  /** What was put is where it belongs: in `current`, in status files, on standard error. */
  settle(): void {
    for (const directory of this.#directories) directory.settle();
    for (const file of this.#changed) file.settle();
    this.#changed = [];
    if (this.#alerts.length === 0) return;
    this.#print(Buffer.concat(this.#alerts));
    this.#alerts = [];
  }

  #gather(bytes: Uint8Array, start: number, end: number): number {
    const line = this.#line;
    let length = this.#length > 0 ? this.#length : this.#stamper.put(line);
    let at = start;
    let byte = 0;
    while (at < end && length < LONGEST) {
      byte = bytes[at++] as number;
      if (byte === NEWLINE) break;
      line[length++] = byte;
    }
    this.#length = length;
    if (byte === NEWLINE) {
      this.#carryOut();
      this.#endLine();
    } else if (length === LONGEST) {
      this.#carryOut();
      this.#isInRest = true;
    }
    return at;
  }

  #readRest(bytes: Uint8Array, start: number, end: number): number {
    let at = start;
    for (; at < end; at++) {
      const byte = bytes[at] as number;
      if (byte === NEWLINE) {
        this.#endLine();
        return at + 1;
      }
      for (const directory of this.#selected) directory.putByte(byte);
    }
    return at;
  }

  #carryOut(): void {
    if (!this.#isPlain) this.#select();
    for (const directory of this.#selected) directory.put(this.#line, 0, this.#length);
  }

  #select(): void {
    const line = this.#line;
    const length = this.#length;
    const selected: LogDirectory[] = [];
    let isSelected = true;
    for (const step of this.#steps) {
      switch (step.kind) {
        case "select":
          isSelected ||= matches(step.pattern, line, 0, length);
          break;
        case "deselect":
          isSelected &&= !matches(step.pattern, line, 0, length);
          break;
        case "alert":
          if (isSelected) this.#alert(step.mostBytes);
          break;
        case "status":
          if (isSelected) this.#keep(step.file);
          break;
        case "directory":
          if (isSelected) selected.push(step.directory);
          break;
        default:
          never(step);
      }
    }
    this.#selected = selected;
  }

  #keep(file: StatusFile): void {
    file.put(this.#line, this.#length);
    if (this.#changed.at(-1) === file) return;
    this.#changed = [...this.#changed.filter((other) => other !== file), file];
  }

  #endLine(): void {
    for (const directory of this.#selected) directory.putByte(NEWLINE);
    this.#length = 0;
    this.#isInRest = false;
  }

  #alert(mostBytes: number): void {
    const shown = Math.min(this.#length, mostBytes);
    this.#alerts.push(Buffer.from(this.#line.subarray(0, shown)));
    this.#alerts.push(shown < this.#length ? CUT : LINE_END);
  }
}

const NEWLINE = 10;
/** Bytes of a line that the script sees. */
const LONGEST = 1000;
const LINE_END = Buffer.from("\n");
const CUT = Buffer.from("...\n");

function never(step: never): never {
  throw new Error(`no such step: ${JSON.stringify(step)}`);
}

/**
 * A log that is written fast into small files, as multilog writes it: `current` is renamed to the moment when it was full,
 * and of such files only the last are kept.
 */
import {
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import { tai64n } from "../../simulator/log.ts";
import { linesOf } from "../following/soak.ts";

export interface RotatingPlan {
  linesPerSecond: number;
  /** Bytes of a file, and how many are kept beside `current`. */
  size: number;
  files: number;
}

export class RotatingLog {
  readonly directory: string;
  /** When each message was logged, in milliseconds: the number of a message is its place. */
  readonly times: number[] = [];
  private readonly plan: RotatingPlan;
  private readonly began = Date.now();
  private current: number;
  private micros = 0;
  private written = 0;

  constructor(directory: string, plan: RotatingPlan) {
    this.directory = directory;
    this.plan = plan;
    mkdirSync(directory);
    this.current = this.opened();
  }

  /** Writes what is due by now. */
  write(): void {
    const each = linesOf(0).length;
    const due = ((Date.now() - this.began) * this.plan.linesPerSecond) / each / 1000;
    while (this.times.length <= due) {
      const stamp = this.stamp();
      const lines = linesOf(this.times.length).map((line) => `${stamp} ${line}\n`);
      this.written += writeSync(this.current, lines.join(""));
      this.times.push(Math.floor(this.micros / 1000));
      if (this.written >= this.plan.size) this.rotate();
    }
  }

  close(): void {
    closeSync(this.current);
  }

  private rotate(): void {
    closeSync(this.current);
    renameSync(join(this.directory, "current"), join(this.directory, `${this.stamp()}.s`));
    this.current = this.opened();
    const old = readdirSync(this.directory).filter((one) => one.startsWith("@"));
    for (const one of old.sort().slice(0, -this.plan.files)) rmSync(join(this.directory, one));
  }

  /** Each is later than the one before. */
  private stamp(): string {
    this.micros = Math.max(this.micros + 1, Date.now() * 1000);
    return tai64n(this.micros);
  }

  private opened(): number {
    this.written = 0;
    return openSync(join(this.directory, "current"), "a", 0o644);
  }
}

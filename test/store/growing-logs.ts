/**
 * The logs of a queue and of its service, as multilog writes them: they grow piece by piece, both to the same moment, and
 * are rotated now and then. A piece may end within a line.
 *
 *     home/whole/send, smtpd      from the beginning as they are at the end
 *     home/logs/send, smtpd       as they grow
 */
import { appendFileSync, mkdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bigPlan } from "../../simulator/big-plan.ts";
import { simulateWhole } from "../../simulator/qmail-send.ts";
import { mailsOf, simulateSmtpd } from "../../simulator/smtpd.ts";
import type { Random } from "../../src/chance.testing.ts";

export interface GrowingPlan {
  seed: number;
  /** Of the queue's log. */
  bytes: number;
  /** How much faster than usual mail comes: 0.01 spreads it over days, and then there is no service. */
  pace: number;
  pieces: number;
}

export class GrowingLogs {
  readonly logs: string;
  readonly whole: string;
  private readonly random: Random;
  private readonly growing: GrowingLog[];
  readonly pieces: number;
  private readonly ends: string[];

  constructor(home: string, { seed, bytes, pace, pieces }: GrowingPlan, random: Random) {
    this.logs = join(home, "logs");
    this.whole = join(home, "whole");
    this.random = random;
    this.pieces = pieces;
    const send = simulateWhole(bigPlan(bytes, seed, pace)).log;
    const stamps = stampsOf(send);
    this.ends = Array.from(
      { length: pieces - 1 },
      (_, i) => stamps[Math.floor((stamps.length * (i + 1)) / pieces)] as string,
    );
    this.growing = Object.entries(pace < 1 ? { send } : { send, smtpd: serviceOf(send, seed) }).map(
      ([name, log]) => {
        mkdirSync(join(this.whole, name), { recursive: true });
        writeFileSync(join(this.whole, name, "current"), log);
        return new GrowingLog(join(this.logs, name), log);
      },
    );
  }

  /** Writes the next piece; false if there is none. */
  grow(): boolean {
    if (this.growing.every(({ isOver }) => isOver)) return false;
    const end = this.ends.shift();
    for (const log of this.growing) {
      if (this.random(3) === 0) log.rotate();
      log.growTo(end, this.random(40));
    }
    return true;
  }
}

class GrowingLog {
  private readonly directory: string;
  private readonly log: Buffer;
  private written = 0;

  constructor(directory: string, log: Buffer) {
    this.directory = directory;
    this.log = log;
    mkdirSync(directory, { recursive: true });
    writeFileSync(this.current, "");
  }

  get isOver(): boolean {
    return this.written === this.log.length;
  }

  /** Up to the first line of that moment and some bytes of it; undefined: all. */
  growTo(stamp: string | undefined, more: number): void {
    let end = this.log.indexOf(NEWLINE, this.written - 1) + 1;
    while (end < this.log.length && this.isBefore(end, stamp))
      end = this.log.indexOf(NEWLINE, end) + 1;
    end = Math.max(end + (stamp === undefined ? 0 : more), this.written);
    appendFileSync(this.current, this.log.subarray(this.written, end));
    this.written = Math.min(end, this.log.length);
  }

  /** If the last line is whole. */
  rotate(): void {
    const label = this.log.toString("latin1", this.written, this.written + LABEL_LETTERS);
    if (!/^@\w{24}$/.test(label) || this.log[this.written - 1] !== NEWLINE) return;
    renameSync(this.current, join(this.directory, `${label}.s`));
    writeFileSync(this.current, "");
  }

  private isBefore(line: number, stamp: string | undefined): boolean {
    return stamp === undefined || this.log.toString("latin1", line, line + stamp.length) < stamp;
  }

  private get current(): string {
    return join(this.directory, "current");
  }
}

function serviceOf(send: Buffer, seed: number): Buffer {
  const mails = mailsOf(send.toString("latin1"));
  const plan = { seed, begin: 1_793_491_200, bytesWanted: send.length, atOneTime: 7, mails };
  return Buffer.concat([...simulateSmtpd(plan)]);
}

/** The beginnings of all lines, but for the last letters: two logs share them. */
function stampsOf(log: Buffer): string[] {
  return log
    .toString("latin1")
    .split("\n")
    .map((line) => line.slice(0, "@400000006afe559f".length));
}

const LABEL_LETTERS = 25;
const NEWLINE = 0x0a;

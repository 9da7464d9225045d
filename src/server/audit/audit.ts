/**
 * The audit: who has looked up whose mail. Each look-up is a line, in a file for each day (UTC).
 *
 *     served/audit/2026-11-29.ndjson
 *     {"at":"2026-11-29T09:14:02.118Z","who":"help desk","token":"8c1f0a2b3d","from":"192.0.2.7","asked":"qtrail find …","rows":2}
 *
 * Reports of figures are none: they are about nobody in particular.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { appendFile } from "node:fs/promises";
import { join } from "node:path";
import { askedOfLog } from "../../explaining/text.ts";
import { shellWords } from "../../reports/shell-words.ts";
import type { AnswerGiven } from "../question.ts";
import type { Viewer } from "../viewer.ts";

interface LookUp {
  /** RFC 3339. */
  at: string;
  /** `this machine`, or the token's name. */
  who: string;
  /** The token's id. */
  token?: string;
  /** The address from which it was asked. */
  from?: string;
  /** The command that gave the answer. */
  asked: string;
  /** Records in the answer. */
  rows: number;
}

/** Files of more days than these are removed. */
export const AUDIT_DAYS = 180;

const LOOKS_UP: ReadonlySet<string> = new Set([
  "find",
  "show",
  "sessions",
  "session",
  "queue",
  "why",
]);

export class Audit {
  private readonly folder: string;
  private readonly onError: (error: unknown) => void;
  private readonly now: () => number;
  private last: Promise<void> = Promise.resolve();
  private day = "";

  /** `onError`: a line that could not be written is said to whoever runs the server. */
  constructor(folder: string, onError: (error: unknown) => void, now: () => number = Date.now) {
    this.folder = join(folder, "audit");
    this.onError = onError;
    this.now = now;
  }

  note(viewer: Viewer, words: readonly string[], { out, status }: AnswerGiven): void {
    if (!isLookUp(words)) return;
    const at = new Date(this.now()).toISOString();
    const line: LookUp = {
      at,
      who: viewer.name,
      ...(viewer.token && { token: viewer.token }),
      ...(viewer.from && { from: viewer.from }),
      asked: shellWords(["qtrail", ...words]),
      rows: status === 0 ? recordsIn(out) : 0,
    };
    this.last = this.last.then(() => this.append(at.slice(0, 10), line)).catch(this.onError);
  }

  /** Days of which there is an audit, the newest first. */
  days(): string[] {
    return this.files()
      .map((name) => name.slice(0, 10))
      .reverse();
  }

  /** The look-ups of that day, in order; none for a day of which there is nothing. */
  ofDay(day: string): LookUp[] {
    if (!this.files().includes(fileOf(day))) return [];
    const lines = readFileSync(join(this.folder, fileOf(day)), "utf8").split("\n");
    return lines.flatMap((line) => lookUpIn(line) ?? []);
  }

  /** All that was noted is written. */
  async close(): Promise<void> {
    await this.last;
  }

  private async append(day: string, line: LookUp): Promise<void> {
    if (day !== this.day) this.begin(day);
    await appendFile(join(this.folder, fileOf(day)), `${JSON.stringify(line)}\n`, { mode: 0o600 });
  }

  private begin(day: string): void {
    mkdirSync(this.folder, { recursive: true, mode: 0o700 });
    const over = this.files().filter((name) => name !== fileOf(day));
    for (const name of over.slice(0, Math.max(0, over.length - AUDIT_DAYS + 1)))
      rmSync(join(this.folder, name), { force: true });
    this.day = day;
  }

  /** The oldest first. */
  private files(): string[] {
    try {
      return readdirSync(this.folder)
        .filter((name) => FILE.test(name))
        .sort();
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
      throw error;
    }
  }
}

/** An explanation is one if it is of an id or a number, which the logs are asked for. */
function isLookUp(words: readonly string[]): boolean {
  const [verb = ""] = words;
  if (verb !== "explain") return LOOKS_UP.has(verb);
  return askedOfLog(words.slice(words.indexOf("--") + 1).join(" ")) !== undefined;
}

const FILE = /^\d{4}-\d\d-\d\d\.ndjson$/;

function fileOf(day: string): string {
  return `${day}.ndjson`;
}

/** The last line of a server that was killed may be a stump. */
function lookUpIn(line: string): LookUp | undefined {
  try {
    return JSON.parse(line) as LookUp;
  } catch {
    return undefined;
  }
}

/** Answers have a line for each record: JSON between its first line and its last, CSV behind its head. */
function recordsIn(out: string): number {
  const lines = out.split("\n").filter((line) => line !== "");
  const records = lines.filter((line) => line.startsWith('{"schema":'));
  const isList = /^\{"schema":.*\[$/.test(lines[0] ?? "");
  if (records.length > 0) return records.length - (isList ? 1 : 0);
  return Math.max(0, lines.length - 1);
}

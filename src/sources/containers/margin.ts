/**
 * What stands before a line that is not the line's own: a log that somebody pasted, or a logger's prefix.
 *
 *     12  @4000000038c3eeb027f41c7c new msg 5           numbers, of cat -n, grep -n, a book
 *     send/current:2023-07-26 14:28:27.910000500 ...    grep's file names
 *     > 2023-07-26 14:28:27.910000500 new msg 5         a quotation in a mail
 *             qmail: new msg 53                         blanks
 *     send: 2005-02-24_12:51:15.34401 new msg 5         svlogd's prefix, the service's name
 *     [pod/mail-0/qmail] 2026-03-09T09:15:30Z ...       kubectl logs --prefix
 *
 * A file has one margin or none, and its first line with a stamp decides: where the stamp begins the
 * line, nothing is ever taken off. So no line of a log that is not pasted can be made to look like
 * another by what a client says in it.
 */
import { type Clock, emptyStamp, readStamp } from "../../time/stamps.ts";

export type MarginKind = "numbers" | "names" | "quotation" | "blanks" | "prefix";

/** What comes off, in any order and together: `> 12: ` is a quotation of numbers. */
const KINDS: readonly (readonly [MarginKind, RegExp])[] = [
  ["blanks", /^[ \t]+/],
  ["quotation", /^(?:>[ \t]?)+/],
  ["prefix", /^(?:[A-Za-z][\w.@-]{0,40}: |\[[\w./-]{1,200}\] )/],
  ["numbers", /^\d{1,7}(?:[:.)-][ \t]*|[ \t]+)/],
  ["names", /^[^ \t:"<>[\]{}|]*[A-Za-z_][^ \t:"<>[\]{}|]*:/],
  ["names", /^[^ \t:"<>[\]{}|]*?[A-Za-z_][^ \t:"<>[\]{}|]*?-(?=@4|\d+-)/],
];

export class Margin {
  /** undefined until a line with a stamp has come; empty where there is no margin. */
  private kinds: readonly MarginKind[] | undefined;
  private undecided = MOST_UNDECIDED;
  private readonly stamp = emptyStamp();
  /** The prefix of the last line, without its punctuation: the name of the service. "" if there is none. */
  service = "";

  /** What it is made of; nothing where there is none, or none yet. */
  get found(): readonly MarginKind[] {
    return this.kinds ?? [];
  }

  /** Another file: it has a margin of its own, or none. */
  beginFile(): void {
    this.kinds = undefined;
    this.undecided = MOST_UNDECIDED;
    this.service = "";
  }

  /** True where lines begin at their beginning, for good. */
  get isNone(): boolean {
    return this.kinds !== undefined && this.kinds.length === 0;
  }

  /** Where the line [at, end) begins. */
  skip(bytes: Buffer, at: number, end: number, clock: Clock): number {
    if (this.isNone || at >= end) return at;
    const text = bytes.toString("latin1", at, Math.min(end, at + LONGEST));
    if (this.kinds) return at + this.widthOf(text, this.kinds);
    const found = this.begins(bytes, at, end, clock) ? [] : this.look(text, bytes, at, end, clock);
    if (found || --this.undecided === 0) this.kinds = found ?? [];
    return at + this.widthOf(text, found ?? []);
  }

  /** The kinds in the order in which they come off; undefined if no line begins behind any. */
  private look(
    text: string,
    bytes: Buffer,
    at: number,
    end: number,
    clock: Clock,
  ): MarginKind[] | undefined {
    const found: MarginKind[] = [];
    for (let width = 0; ; ) {
      const rest = text.slice(width);
      const next = KINDS.find(([kind, form]) => mayFollow(kind, found) && form.test(rest));
      if (!next) return undefined;
      width += marginOf(rest, next[0]).length;
      found.push(next[0]);
      if (this.begins(bytes, at + width, end, clock)) return found;
    }
  }

  /** How much of `text` the kinds take off together; what is missing takes nothing. */
  private widthOf(text: string, kinds: readonly MarginKind[]): number {
    let width = 0;
    for (const kind of kinds) {
      const margin = marginOf(text.slice(width), kind);
      width += margin.length;
      if (kind === "prefix") this.service = margin.replace(/^\[|[\]:]+ $/g, "");
    }
    return width;
  }

  /** A stamp, a priority, or the name of one whose lines come by syslog. */
  private begins(bytes: Buffer, at: number, end: number, clock: Clock): boolean {
    return (
      readStamp(bytes, at, end, clock, this.stamp) ||
      BEGINNING.test(bytes.toString("latin1", at, Math.min(end, at + LONGEST)))
    );
  }
}

/** recordio's `12345 > ` is no number of a quotation. */
function mayFollow(kind: MarginKind, found: readonly MarginKind[]): boolean {
  return !found.includes(kind) && (kind !== "quotation" || !found.includes("numbers"));
}

function marginOf(text: string, kind: MarginKind): string {
  for (const [name, form] of KINDS) {
    const margin = name === kind && form.exec(text)?.[0];
    if (margin) return margin;
  }
  return "";
}

const BEGINNING = /^(?:<\d{1,3}>(?:1 )?[A-Z0-9]|\{"|qmail: |[a-z][\w-]*\[\d+\]: |_?_[A-Z_]+=)/;
/** No margin is longer. */
const LONGEST = 512;
/** A file of so many lines without a stamp has none. */
const MOST_UNDECIDED = 200;

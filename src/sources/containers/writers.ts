/**
 * Who wrote the lines of a source: a number for each host and tag, found from bytes.
 *
 * A line's host and tag are looked up by a hash of their bytes, so a string is made only for a
 * writer not met before.
 */
import type { Lexed } from "../lexed.ts";
import type { Writer } from "../lines.ts";

/** So that a log of noise does not fill memory: later ones count as the writer without a name. */
const MOST_WRITERS = 10_000;

export class Writers {
  readonly list: Writer[];
  /** Whether the writer is a logger, whose notices tell of lost lines. */
  readonly isLogger: boolean[] = [];
  private readonly byHash = new Map<number, Known>();
  /** The same for heads whose hash was lexed: `mx qmail`, with one blank between. */
  private readonly byHeadHash = new Map<number, Known>();
  private readonly byName = new Map<string, number>();

  /** Goes on with `list`, whose first is the writer without host and tag. */
  constructor(list: Writer[]) {
    this.list = list;
    for (const [i, writer] of list.entries()) this.note(writer, i);
  }

  /** The writer whose host and tag are these bytes. */
  at(bytes: Buffer, hostAt: number, hostEnd: number, tagAt: number, tagEnd: number): number {
    const hash = hashOf(bytes, tagAt, tagEnd, hashOf(bytes, hostAt, hostEnd, 0x811c9dc5));
    const known = this.byHash.get(hash);
    if (
      known &&
      isSame(known.host, bytes, hostAt, hostEnd) &&
      isSame(known.tag, bytes, tagAt, tagEnd)
    )
      return known.writer;
    const host = bytes.toString("utf8", hostAt, hostEnd);
    const tag = bytes.toString("utf8", tagAt, tagEnd);
    const writer = this.named(host, tag);
    if (!known && this.byHash.size < MOST_WRITERS)
      this.byHash.set(hash, knownOf(bytes, hostAt, hostEnd, tagAt, tagEnd, writer));
    return writer;
  }

  /** The writer of a row that has a syslog's head. */
  ofHead({ bytes, hostAt, tagAt, tagEnd, headHash }: Lexed, i: number): number {
    const host = hostAt[i];
    const tag = tagAt[i];
    const end = tagEnd[i];
    const known = this.byHeadHash.get(headHash[i]);
    if (known && isSame(known.host, bytes, host, tag - 1) && isSame(known.tag, bytes, tag, end))
      return known.writer;
    const writer = this.at(bytes, host, tag - 1, tag, end);
    if (!known && this.byHeadHash.size < MOST_WRITERS)
      this.byHeadHash.set(headHash[i], knownOf(bytes, host, tag - 1, tag, end, writer));
    return writer;
  }

  named(host: string, tag: string): number {
    const known = this.byName.get(key(host, tag));
    if (known !== undefined) return known;
    if (this.list.length >= MOST_WRITERS) return 0;
    const writer = { host, tag };
    this.note(writer, this.list.length);
    return this.list.push(writer) - 1;
  }

  private note(writer: Writer, i: number): void {
    this.byName.set(key(writer.host, writer.tag), i);
    this.isLogger.push(LOGGERS.test(writer.tag));
  }
}

interface Known {
  host: Buffer;
  tag: Buffer;
  writer: number;
}

function knownOf(
  bytes: Buffer,
  hostAt: number,
  hostEnd: number,
  tagAt: number,
  tagEnd: number,
  writer: number,
): Known {
  const host = Buffer.from(bytes.subarray(hostAt, hostEnd));
  return { host, tag: Buffer.from(bytes.subarray(tagAt, tagEnd)), writer };
}

const LOGGERS = /^(?:rsyslogd(?:-\d+)?|imuxsock|imjournal|systemd-journald?|journal|syslogd)$/;

const key = (host: string, tag: string): string => `${host}\0${tag}`;

function isSame(known: Buffer, bytes: Buffer, at: number, end: number): boolean {
  if (known.length !== end - at) return false;
  for (let i = 0; i < known.length; i++) if (known[i] !== bytes[at + i]) return false;
  return true;
}

/** FNV-1a over 32 bits, going on from `hash`. */
function hashOf(bytes: Buffer, at: number, end: number, hash: number): number {
  for (let i = at; i < end; i++) hash = Math.imul(hash ^ bytes[i], 0x01000193);
  return Math.imul(hash ^ 0xff, 0x01000193);
}

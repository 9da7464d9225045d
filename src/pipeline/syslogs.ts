/**
 * The logs that lie in one syslog: those of its queues, of its service, and what others wrote.
 *
 *     Nov  1 00:00:03 mx1 qmail: 1793491203.132489 new msg 1310721        a queue's
 *     Nov  1 00:00:03 mx1 smtpd: 1793491203.141001 tcpserver: pid 7 …     a service's
 *     Nov  1 00:00:04 mx1 dovecot[812]: imap-login: …                     the rest
 *
 * Each is a view of the same files (src/sources/views.ts), so it may be read by itself.
 */
import { isDeepStrictEqual } from "node:util";
import { readSession } from "../grammars/session/grammars.ts";
import type { Lines, Writer } from "../sources/lines.ts";
import { headOf as firstBytesOf } from "../sources/sections.ts";
import { addFileCoverage, type FileCoverage, type Source, unread } from "../sources/source.ts";
import { StrandReader } from "../sources/strand.ts";
import { headOf } from "../sources/views.ts";
import { Writers } from "../sources/writers.ts";
import { loadEngine } from "../tallying/module.ts";
import { Sieve } from "../tallying/sieve.ts";
import { newTracking } from "../tracking/queue.ts";
import { newCoverage } from "./coverage.ts";
import { type ReadOptions, streamsFor, trackBatch } from "./facts.ts";
import { loadSessionGrammars, type Stream } from "./streams.ts";

export interface Views {
  queues: Source[];
  /** Of the only writer of sessions, if there is one whose lines may be read so. */
  service: Source | undefined;
  /** Whether any writer has been met whose lines are of sessions. */
  haveSessions: boolean;
}

/** Who wrote lines near the beginning is taken for all who did. */
const FIRST_BYTES = 1 << 18;
/** Each is read by itself. */
const MOST_QUEUES = 4;

/** undefined if there is no queue whose lines could be read by themselves. */
export async function viewsOf(
  source: Source,
  options: ReadOptions,
  firstBytes = FIRST_BYTES,
): Promise<Views | undefined> {
  const met = await writersIn(source, options, firstBytes);
  const queues = met.filter(({ stream }) => stream.isSend);
  const sessions = met.filter(({ stream }) => stream.isSession);
  const areApart = queues.every(({ stream, isStamped }) => isStamped && !stream.isSession);
  if (queues.length === 0 || queues.length > MOST_QUEUES || !areApart) return undefined;
  const [only, ...more] = sessions;
  const service = more.length === 0 && only?.isStamped && saysNothing(only.writer.tag) && only;
  return {
    queues: queues.map(({ writer }) => unread(source, { only: writer })),
    service: service ? unread(source, { only: service.writer }) : undefined,
    haveSessions: sessions.length > 0,
  };
}

/** All that is in no queue's view, nor in that of `own`; what it covers is the syslog's. */
export function restOf(source: Source, { queues, service }: Views, own?: Source): Source {
  const alone = service && service === own ? [...queues, service] : queues;
  const without = alone.flatMap(({ view }) => (view && "only" in view ? view.only : []));
  const hidden = without.flatMap((writer) => {
    const head = headOf(writer);
    return head === undefined ? [] : { head, host: writer.host };
  });
  const parts = loadEngine("lines");
  return {
    ...source,
    writers: [{ host: "", tag: "" }],
    view: { without },
    ...(parts && { sieve: new Sieve(parts, hidden) }),
  };
}

/** What the views have shown of a syslog's files is added to what the rest has. */
export function addViews({ coverage }: Source, { queues, service }: Views): void {
  for (const { coverage: shown } of service ? [...queues, service] : queues) {
    for (const kind of shown.kinds) coverage.kinds.add(kind);
    for (const [i, file] of shown.files.entries())
      addFileCoverage(coverage.files[i] as FileCoverage, { ...file, bytes: 0, bytesOnDisk: 0 });
  }
}

interface Met {
  writer: Writer;
  stream: Stream;
  /** All its lines bear splogger's stamp, behind a head. */
  isStamped: boolean;
}

async function writersIn(source: Source, options: ReadOptions, firstBytes: number): Promise<Met[]> {
  const again = unread(source);
  const { writers } = again;
  const strand = again.strands[0] as number[];
  const reader = new StrandReader(again, strand, new Writers(writers), options);
  const streams: Stream[] = [];
  const bare = new Set<number>();
  const [tracking, coverage] = [newTracking(), newCoverage([])];
  for (const part of await firstBytesOf(again, firstBytes))
    for await (const lines of reader.part(part)) {
      streamsFor(again, streams, options, false);
      const batch = { source: again, lines, from: 0, to: lines.count, streams };
      while (!trackBatch(tracking, batch, coverage, options, () => undefined))
        await loadSessionGrammars();
      for (let i = 0; i < lines.count; i++)
        if (!isStamped(writers, lines, i)) bare.add(lines.writer[i] as number);
    }
  return streams.map((stream, i) => ({
    writer: writers[i] as Writer,
    stream,
    isStamped: !bare.has(i),
  }));
}

/** A line that was put together of splogger's pieces is. */
function isStamped(writers: readonly Writer[], lines: Lines, i: number): boolean {
  const at = lines.at[i] as number;
  const rawAt = lines.rawAt[i] as number;
  const head = headOf(writers[lines.writer[i] as number] as Writer);
  if (head === undefined) return false;
  if (at < rawAt || at >= (lines.rawEnd[i] as number)) return true;
  const stampAt = at - STAMP_BYTES;
  const headAt = stampAt - head.length;
  const isBehindHead = headAt > rawAt && lines.raw.toString("latin1", headAt, stampAt) === head;
  return isBehindHead && STAMP.test(lines.raw.toString("latin1", stampAt, at));
}

/** `1793491203.132489 ` */
const STAMP = /^\d{10}\.\d{6} $/;
const STAMP_BYTES = 18;

/** Lines of a service are read as if they had no tag: the tag must not be a program's that matters. */
function saysNothing(tag: string): boolean {
  return OF_A_SERVICE.every((words) => {
    const line = Buffer.from(words, "latin1");
    const [tagged, bare] = [tag, ""].map((by) =>
      readSession(line, 0, line.length, { tag: by, pid: undefined }),
    );
    return isDeepStrictEqual(tagged, bare);
  });
}

const OF_A_SERVICE = [
  "tcpserver: status: 1/40",
  "tcpserver: pid 7 from 192.0.2.1",
  "tcpserver: end 7 status 0",
  "rblsmtpd: 192.0.2.1 pid 7: 451 listed",
  "7 < MAIL FROM:<a@example.com>\r ",
  "7 > [EOF]",
];

/**
 * The logs that a source is made of: one for each directory of a logger, and for each family of files.
 *
 *     send/@1.s send/current   mail.log.2.gz mail.log.1 mail.log   copy/send.log        three, of which one is a copy
 */
import { basename } from "node:path";
import { compareInstants, type Instant } from "../../time/instant.ts";
import { byRotation } from "../files/arrange.ts";
import { isPacked } from "../files/chunks.ts";
import { copiesAmong } from "../files/copies.ts";
import { endsOf } from "../files/ends.ts";
import { labelOf } from "../files/logdir.ts";
import { probe, unpackedHead } from "../files/probe.ts";
import type { FileEntry, Source } from "../source.ts";
import type { LineOptions } from "../strand.ts";
import type { Start } from "./beginning.ts";
import { homeKey, homeOf, type LogHome } from "./log-home.ts";

/** Files of one directory or family, and the first stamp in them. */
export interface FoundLog {
  files: FileEntry[];
  first: Instant | undefined;
  /** What its first line begins with: a label, a date, the name of a month. */
  form: string;
}

export async function logsOf({ files }: Source, options: LineOptions): Promise<FoundLog[]> {
  const byHome = new Map<string, FileEntry[]>();
  for (const file of files) {
    const key = homeKey(homeOf(file));
    byHome.set(key, [...(byHome.get(key) ?? []), file]);
  }
  const logs: FoundLog[] = [];
  for (const found of byHome.values()) {
    const { first } = await probe(found[0], options);
    logs.push({ files: found, first, form: await formOf(found[0]) });
  }
  return logs;
}

async function formOf(file: FileEntry): Promise<string> {
  const head = isPacked(file) ? await unpackedHead(file, []) : endsOf(file, 1).head;
  return head.toString("latin1", 0, 1).replace(/\d/, "0").replace(/[A-Z]/, "A");
}

export function isEarlier(
  { first }: Pick<FoundLog, "first">,
  other: Pick<FoundLog, "first">,
): boolean {
  return (
    first !== undefined && other.first !== undefined && compareInstants(first, other.first) < 0
  );
}

/**
 * Which of the logs are followed: the largest; of those that are kept the one that was read before, or, as what is
 * newer in the others is known by its bytes, the one that begins first.
 */
export async function withoutCopies(
  logs: readonly FoundLog[],
  options: LineOptions,
  start: Start,
): Promise<number[]> {
  if (logs.length < 2) return logs.map((_, i) => i);
  const probed = await Promise.all(
    logs.map(({ files }) =>
      Promise.all(files.map(async (file) => ({ file, probe: await probe(file, options) }))),
    ),
  );
  const bytes = (log: number) => logs[log].files.reduce((sum, { size }) => sum + size, 0);
  const isKnown = (log: number) => keyAt(homeOf(logs[log].files[0]), start) !== undefined;
  const isBetter = (log: number, other: number): boolean => {
    if (start.records && isKnown(log) !== isKnown(other)) return isKnown(log);
    return start.records && logs[log].form === logs[other].form
      ? isEarlier(logs[log], logs[other])
      : bytes(log) > bytes(other);
  };
  return copiesAmong(probed, options).map((copies) =>
    copies.reduce((best, log) => (isBetter(log, best) ? log : best)),
  );
}

/** Oldest first, each rotation once: a finished file may stand beside its packed copy. */
export function onceEach(
  found: readonly FileEntry[],
  { stem }: LogHome,
): { files: FileEntry[]; again: FileEntry[] } {
  const sorted = stem === undefined ? found : found.toSorted(byFamily);
  const isSame = (file: FileEntry, other: FileEntry) =>
    stem === undefined
      ? labelIn(file) !== undefined && labelIn(file) === labelIn(other)
      : byRotation(file, other) === 0;
  const again = sorted.filter((file, i) => i > 0 && isSame(file, sorted[i - 1]));
  return { files: sorted.filter((file) => !again.includes(file)), again };
}

/** Of one rotation first the file that is not packed. */
function byFamily(a: FileEntry, b: FileEntry): number {
  return byRotation(a, b) || a.path.length - b.path.length;
}

function labelIn({ path }: FileEntry): string | undefined {
  return labelOf(basename(path));
}

/** The log whose place lies there: that of the directory or family, or one that was gone on with in it. */
export function keyAt(home: LogHome, start: Pick<Start, "known" | "records">): string | undefined {
  const own = homeKey(home);
  const isHere = (key: string) => {
    const place = start.known(key)?.place;
    return place && homeKey(homeOf({ path: place.path, kind: home.kind })) === own;
  };
  return isHere(own) ? own : [...(start.records?.keys() ?? [])].find(isHere);
}

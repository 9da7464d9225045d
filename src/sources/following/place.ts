/**
 * Where reading of a log has come to: in which of its files, and how far.
 *
 * A file is told by its first bytes, and by device and inode where these are not enough: its name moves on with
 * each rotation, a processor or gzip may have put another file in its place, and an inode is used again when the
 * file is gone.
 */
import { basename } from "node:path";
import { compareInstants, type Instant } from "../../time/instant.ts";
import { isPacked } from "../files/chunks.ts";
import { beginningOf } from "../files/held.ts";
import { labelOf } from "../files/logdir.ts";
import { unpackedHead } from "../files/probe.ts";
import type { FileEntry } from "../source.ts";

export interface FollowedPlace {
  /** The file's name when it was last looked at; of device and inode. */
  path: string;
  identity: string;
  /** Its first bytes, as they lay on disk; none if it was empty. */
  beginning: Uint8Array;
  /** Bytes of it that were read, unpacked; they end with a line. Of a packed one nothing or all. */
  offset: number;
  /** Lines behind these bytes that were handed out already. */
  lines: number;
  /** Of a logger's directory: the label of the finished file before it; "" if none is known. */
  after: string;
  /** When the file was changed last, and the latest stamp that was read. */
  changed: Instant;
  last: Instant | undefined;
}

/** Which of `files`, oldest first, is the one of the place; -1 if it is none of them. */
export async function fileOf(place: FollowedPlace, files: readonly FileEntry[]): Promise<number> {
  const { identity, beginning } = place;
  if (beginning.length === 0) return emptyFileOf(place, files);
  const own = files.findIndex((file) => file.identity === identity);
  if (own >= 0 && (await isOf(place, files[own]))) return own;
  for (const [i, file] of files.entries()) if (i !== own && (await isOf(place, file))) return i;
  return -1;
}

/** It was empty: it is the first of those behind the others, unless that was deleted. */
function emptyFileOf(place: FollowedPlace, files: readonly FileEntry[]): number {
  const first = files.findIndex((file) => isBehind(file, place));
  const isThere = first > 0 || files[first]?.identity === place.identity;
  return isThere ? first : -1;
}

/** Of a log of which the place's own file is gone: whether a file was written later. */
export function isBehind({ path, kind, changed }: FileEntry, place: FollowedPlace): boolean {
  if (kind === "files") return compareInstants(changed, place.changed) >= 0;
  const label = labelOf(basename(path));
  return label === undefined || label > place.after;
}

async function isOf({ beginning, offset }: FollowedPlace, file: FileEntry): Promise<boolean> {
  const begins = (head: Buffer): boolean => head.subarray(0, beginning.length).equals(beginning);
  const isSame = begins(beginningOf(file));
  if (!isPacked(file)) return isSame && file.size >= offset;
  return isSame || begins(await unpackedHead(file, []));
}

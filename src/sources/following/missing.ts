/**
 * What is missing of a log where files are gone that were not read: from the last line before them to the first
 * behind them.
 */
import type { Instant } from "../../time/instant.ts";
import { probe, stampsAtEnd } from "../files/probe.ts";
import type { FileEntry, Gap } from "../source.ts";
import type { LineOptions } from "../strand.ts";

/** `before`: the file that was read last, or the last stamp that was read; `next`: the one that is there again. */
export async function missingBetween(
  before: FileEntry | Instant | undefined,
  next: FileEntry | undefined,
  reason: string,
  options: LineOptions,
): Promise<Gap> {
  const from = before && "path" in before ? stampsAtEnd(before, options)?.last : before;
  const to = next && (await probe(next, options)).first;
  return { ...(from && { from }), ...(to && { to }), reason };
}

/** Why, of files in a logger's directory. */
export function deletedIn(directory: string): string {
  return `files in ${directory} were deleted before they were read`;
}

/** What was read last is gone, too: nothing tells whether there was a file behind it. */
export function perhapsDeletedIn(directory: string): string {
  return `what was read last in ${directory} is gone: files behind it, if there were any, were deleted before they were read`;
}

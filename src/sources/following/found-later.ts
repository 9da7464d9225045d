/**
 * Files of a log of which others were read before, and which were not read: are they of that log at all, and when were
 * they written?
 *
 *     read          ├──────────────┤
 *     older   ├───┤                          an archive that was found later
 *     within           ├────┤                another machine's log, or cut from a copy: nobody can tell
 *     newer                        ├───┤
 */
import { compareInstants, type Instant, secondsBetween } from "../../time/instant.ts";
import { isPacked } from "../files/chunks.ts";
import { soleOwner } from "../files/owner.ts";
import { type Probe, probe, stampsAtEnd } from "../files/probe.ts";
import { type OfLog, saidOfLog } from "../of-log.ts";
import { linesOf } from "../read.ts";
import { type FileEntry, newSource } from "../source.ts";
import type { LineOptions } from "../strand.ts";
import type { KnownLog } from "./known-files.ts";

/** What tells whose log a file is of, where its lines do not. */
export interface SaidOfLogs extends LineOptions {
  logHost?: string | undefined;
  logServices?: readonly OfLog<string>[] | undefined;
}

export type WhoseLog = Pick<KnownLog, "host" | "writers" | "owner" | "service">;

export interface WrittenSpan {
  first: Instant | undefined;
  last: Instant | undefined;
}

/** `label`: what a logger's directory calls the service. */
export async function whoseIs(
  files: readonly FileEntry[],
  label: string | undefined,
  options: SaidOfLogs,
): Promise<WhoseLog> {
  const { logHost = "", logServices } = options;
  const probed = await firstWithLines(files, options);
  const said = saidOfLog(files[0]?.path ?? "", logServices) ?? label;
  const writers = probed?.isLabelled ? writersIn(probed) : [];
  const owner = probed && !probed.isLabelled ? soleOwner(probed) : undefined;
  return { host: logHost, writers, owner, service: said };
}

async function firstWithLines(
  files: readonly FileEntry[],
  options: LineOptions,
): Promise<Probe | undefined> {
  for (const file of files) {
    const probed = await probe(file, options);
    if (!probed.isEmpty) return probed;
  }
  return undefined;
}

function writersIn({ head, tail }: Probe): string[] {
  const named = [...head, ...tail].map(({ what }) => what.split("\0", 2).join(" ").trim());
  return [...new Set(named)].filter((name) => name !== "");
}

/** True unless it is certain that two logs are not one. */
export function mayBeOne(a: WhoseLog, b: WhoseLog): boolean {
  if (a.writers.length > 0 || b.writers.length > 0)
    return a.writers.some((writer) => b.writers.includes(writer));
  if (a.host !== b.host) return false;
  if (a.owner && b.owner && a.owner !== b.owner) return false;
  const areServices = a.owner === "service" && b.owner === "service";
  return !areServices || !a.service || !b.service || a.service === b.service;
}

/** From its first stamp to its last; a packed file is unpacked for that only if it begins before `read`. */
export async function spanOf(
  file: FileEntry,
  read: readonly WrittenSpan[],
  options: LineOptions,
): Promise<WrittenSpan> {
  const { first } = await probe(file, options);
  if (!isPacked(file)) return { first, last: stampsAtEnd(file, options)?.last };
  if (!first || !read.some((span) => span.first && compareInstants(first, span.first) < 0))
    return { first, last: undefined };
  const source = newSource(file.path, file.kind, [{ ...file }], [[0]], undefined);
  for await (const _ of linesOf(source, options)); // its end is known when it was read
  return { first, last: source.coverage.files[0].last };
}

/** When it was written, seen from what was read of the log. */
export function isWritten(
  { first, last }: WrittenSpan,
  read: WrittenSpan,
): "older" | "within" | "newer" | "unknown" {
  if (!first || !read.first || !read.last) return "unknown";
  if (last && compareInstants(last, read.first) <= 0) return "older";
  return compareInstants(first, read.last) >= 0 ? "newer" : "within";
}

/** By more than lines of one moment may be apart, on either side. */
export function goesBeyond({ first, last }: WrittenSpan, read: WrittenSpan): boolean {
  return (
    (first && read.first && secondsBetween(first, read.first) > APART_SECONDS) === true ||
    (last && read.last && secondsBetween(read.last, last) > APART_SECONDS) === true
  );
}

const APART_SECONDS = 60;

export function spanOfBoth(a: WrittenSpan, b: WrittenSpan): WrittenSpan {
  const first = !a.first || (b.first && compareInstants(b.first, a.first) < 0) ? b.first : a.first;
  const last = !a.last || (b.last && compareInstants(b.last, a.last) > 0) ? b.last : a.last;
  return { first, last };
}

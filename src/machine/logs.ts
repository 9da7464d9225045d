/**
 * What there is of a log: its files, the first and the last line, how many hours it covers.
 */
import type { Stats } from "node:fs";
import { posix } from "node:path";
import { byRotation, isLoggerName } from "../sources/files/logdir.ts";
import { probe } from "../sources/files/probe.ts";
import type { FileEntry, SourceKind } from "../sources/source.ts";
import type { LineOptions } from "../sources/strand.ts";
import type { Instant } from "../time/instant.ts";
import type { LogPlace } from "./place.ts";
import { patternOf, type Root } from "./root.ts";

/** The files of a place, oldest first, by their paths in the system looked at. */
export interface LogFiles {
  path: string;
  files: string[];
  /** The place itself is there. */
  exists: boolean;
  /** What of it may not be read, nearest to the root. */
  closed?: string;
  /** Names of machines that stand in the files' paths. */
  hosts: string[];
}

export interface Log extends LogFiles {
  bytes: number;
  first: Instant | undefined;
  last: Instant | undefined;
  /** Between its files, as far as these were looked at. */
  gaps: { from: Instant; to: Instant }[];
  /** Seconds: when a file of it was last written to. */
  changed: number | undefined;
}

/** Undefined of a place that has no files. */
export function filesOf(place: LogPlace, root: Root): LogFiles | undefined {
  if (place.kind === "directory") return directoryFiles(place.path, root);
  if (place.kind === "file" || place.kind === "docker") return familyFiles(place.path, root);
  if (place.kind === "syslog" && place.path !== undefined) return familyFiles(place.path, root);
  return undefined;
}

function directoryFiles(path: string, root: Root): LogFiles {
  const names = root.list(path).filter(isLoggerName).sort(byRotation);
  const files = names.map((name) => posix.join(path, name)).filter((file) => isOwn(file, root));
  return withClosed({ path, files, exists: root.isDirectory(path), hosts: [] }, root);
}

/** A link that leads out of its directory is no file of the logger's. */
function isOwn(file: string, root: Root): boolean {
  const real = root.real(file);
  return (
    root.isFile(file) &&
    (root.link(file) === undefined ||
      posix.dirname(real as string) === root.real(posix.dirname(file)))
  );
}

/** Macros of a syslog's, and strftime's: any text may stand there. */
const MACRO = /%[YmdHjyUVG]|%[\w$-]+(?::[^%]*)?%|\$\{?[A-Z_]\w*\}?/g;

function familyFiles(path: string, root: Root): LogFiles {
  if (new RegExp(MACRO.source).test(path)) return manyFiles(path, root);
  const directory = posix.dirname(path);
  const name = posix.basename(path);
  const copies = root
    .list(directory)
    .filter(
      (other) => other !== name && other.startsWith(name) && COPY.test(other.slice(name.length)),
    );
  const files = [...copies, name]
    .map((one) => posix.join(directory, one))
    .filter((file) => root.isFile(file));
  return withClosed(
    { path, files: inTime(files, root), exists: root.real(path) !== undefined, hosts: [] },
    root,
  );
}

/** `.1`, `.2.gz`, `-20261115`, `.0.bz2`, `.processed.1.gz` (Plesk). */
const COPY = /^(?:\.processed)?(?:[.-]\d[\d-]*|\.old)(?:\.(?:gz|bz2|xz|zst|Z))?$/;

function manyFiles(path: string, root: Root): LogFiles {
  const files = root.glob(path.replace(MACRO, "*")).filter((file) => root.isFile(file));
  const host = new RegExp(
    `^${path
      .split(/(\$\{?(?:HOST|FULLHOST)\}?|%(?:HOSTNAME|FROMHOST)[^%]*%)/i)
      .map((part, i) =>
        i % 2 === 1 ? "(.*?)" : patternOf(part.replace(MACRO, "*")).source.slice(1, -1),
      )
      .join("")}$`,
  );
  const hosts = files.flatMap((file) => host.exec(file)?.[1] ?? []);
  const directory = path.slice(0, path.search(MACRO)).replace(/\/[^/]*$/, "") || "/";
  const exists = files.length > 0 || root.isDirectory(directory);
  return withClosed({ path, files: inTime(files, root), exists, hosts: [...new Set(hosts)] }, root);
}

function inTime(files: string[], root: Root): string[] {
  const time = (file: string) => root.stat(file)?.mtimeMs ?? 0;
  return files.sort((a, b) => time(a) - time(b) || (a < b ? -1 : 1));
}

function withClosed(files: LogFiles, root: Root): LogFiles {
  const parents = parentsOf(files.path).filter((path) => root.unreadable.has(path));
  const closed = [...parents, files.path, ...files.files].find(
    (path) => root.unreadable.has(path) || (root.real(path) !== undefined && !root.mayRead(path)),
  );
  return closed === undefined ? files : { ...files, closed };
}

function parentsOf(path: string): string[] {
  const parts = path.split("/").slice(1, -1);
  return parts.map((_, i) => `/${parts.slice(0, i + 1).join("/")}`);
}

/** Looks at the first and the last lines. */
export async function logOf(
  files: LogFiles,
  kind: SourceKind,
  root: Root,
  options: LineOptions,
): Promise<Log> {
  const entries = files.files.flatMap((path) => entryOf(path, kind, root));
  const filled = entries.filter(({ size }) => size > 0);
  const bytes = entries.reduce((sum, { size }) => sum + size, 0);
  const changed = filled.reduce<number | undefined>(
    (latest, { changed: { seconds } }) => Math.max(latest ?? 0, seconds),
    undefined,
  );
  const looked = filled.length > MOST_LOOKED_AT ? endsOnly(filled) : filled;
  const ends: Ends[] = [];
  for (const entry of looked) ends.push(await probe(entry, options));
  const first = ends.find((one) => one.first)?.first;
  const last = ends.findLast((one) => one.last)?.last;
  return { ...files, bytes, first, last, changed, gaps: looked === filled ? gapsIn(ends) : [] };
}

interface Ends {
  first: Instant | undefined;
  last: Instant | undefined;
}

/** Of more files only the outermost are opened. */
const MOST_LOOKED_AT = 200;

function endsOnly(entries: readonly FileEntry[]): FileEntry[] {
  return [...entries.slice(0, 2), ...entries.slice(-2)];
}

/** Where one file ends and the next begins much later. */
function gapsIn(ends: readonly Ends[]): { from: Instant; to: Instant }[] {
  return ends.flatMap(({ first: to }, i) => {
    const from = ends[i - 1]?.last;
    return from && to && to.seconds - from.seconds > GAP_SECONDS ? [{ from, to }] : [];
  });
}

/** Half a day without a line is more than a quiet night. */
const GAP_SECONDS = 43_200;

function entryOf(path: string, kind: SourceKind, root: Root): FileEntry[] {
  const stat: Stats | undefined = root.stat(path);
  if (!stat) return [];
  const seconds = Math.floor(stat.mtimeMs / 1000);
  const nanos = Math.round((stat.mtimeMs - seconds * 1000) * 1e6);
  const identity = `${stat.dev}:${stat.ino}`;
  return [
    { path: root.outside(path), kind, size: stat.size, identity, changed: { seconds, nanos } },
  ];
}

/** Hours between its first and its last line. */
export function hoursCovered({ first, last }: Pick<Log, "first" | "last">): number | undefined {
  if (!first || !last) return undefined;
  return Math.round((last.seconds - first.seconds) / 360) / 10;
}

/**
 * From what an operator names to sources: files, patterns, directories, "-".
 *
 * - A logger's directory (multilog, s6-log, svlogd) is one source, in order of rotation.
 * - Any other directory is walked: each logger's directory in it is a source, and so is each
 *   family of rotated files that look like logs.
 * - Files whose lines name their writers (syslog, journals, containers) are one source for each
 *   directory and family. All other files that were named one by one are one log together,
 *   ordered by their first stamps; but those of a queue are one, and those of services another.
 * - Sources that hold the same lines are one source, and no line comes twice.
 *
 * The order in which things are named does not matter. What cannot be used is trouble; it never
 * keeps the rest from being read.
 */
import { basename, dirname, join } from "node:path";
import type { Instant } from "../../time/instant.ts";
import {
  type FileEntry,
  type Gap,
  newSource,
  type Source,
  type SourceKind,
  type Trouble,
} from "../source.ts";
import type { LineOptions } from "../strand.ts";
import { type ProbedFile, strandsOf } from "./arrange.ts";
import { copiesAmong, lookAlikesAmong } from "./copies.ts";
import { familyName } from "./family.ts";
import { cutUnfinishedLine, hasGrown, release } from "./held.ts";
import { giveLabels } from "./labels.ts";
import { byRotation, loggerOf } from "./logdir.ts";
import { soleOwner } from "./owner.ts";
import { hasStamp, isBefore, type Probe, probe } from "./probe.ts";
import { type FoundFile, walk } from "./walk.ts";

export type FindOptions = LineOptions;

export async function findSources(
  paths: string[],
  options: FindOptions,
): Promise<{ sources: Source[]; troubles: Trouble[] }> {
  const { directories, gaps, files, pipes, named, troubles } = walk(paths);
  const groups: Group[] = [];
  for (const [path, entries] of directories)
    groups.push(...directoryGroup(path, entries, gaps.get(path) ?? []));
  groups.push(...(await familyGroups(files, options, troubles)));
  const sources = [...(await unite(groups, options, troubles)), ...pipes.map(pipeSource)];
  // An empty file beside others is read, and has no lines; where all are empty that is what is wrong.
  if (sources.length === 0 && troubles.length === 0)
    for (const { file, isNamed } of files)
      if (isNamed && file.size === 0) troubles.push({ path: file.path, what: "it is empty" });
  const used = new Set(sources.flatMap((source) => source.files));
  const found = [...[...directories.values()].flat(), ...files.map(({ file }) => file)];
  release(found.filter((file) => !used.has(file)));
  for (const [path, led] of named)
    if (!led.some((file) => used.has(file))) troubles.push(barren(path, led));
  sources.sort((a, b) => (a.name < b.name ? -1 : 1));
  giveLabels(sources);
  return { sources, troubles };
}

/** Files that are one log by their place and names. */
interface Group {
  name: string;
  kind: SourceKind;
  files: FileEntry[];
  strands: number[][];
  /** What of it was gone before it could be opened. */
  gaps?: readonly Gap[];
  /** Absent until it is needed. */
  probes?: Probe[];
}

/** Why a directory that was named is of no use. */
function barren(path: string, files: readonly FileEntry[]): Trouble {
  return files.every(({ size }) => size === 0)
    ? { path, what: "all files in it are empty" }
    : { path, what: "no file in it looks like a log", hint: "name the file itself if it is one" };
}

function directoryGroup(path: string, files: FileEntry[], gaps: readonly Gap[]): Group[] {
  if (files.every(({ size }) => size === 0)) return [];
  files.sort((a, b) => byRotation(basename(a.path), basename(b.path)));
  const kind = loggerOf(path, files);
  for (const file of files) file.kind = kind;
  return [{ name: path, kind, files, strands: rotationStrands(files), gaps }];
}

/** One strand, but for a finished file that stands beside its compressed copy. */
function rotationStrands(files: readonly FileEntry[]): number[][] {
  const label = ({ path }: FileEntry) => basename(path).replace(/\.(?:gz|bz2|xz|zst)$/, "");
  const first: number[] = [];
  const copies: number[] = [];
  for (const [i, file] of files.entries()) {
    const isCopy = i > 0 && label(file) === label(files[i - 1]);
    (isCopy ? copies : first).push(i);
  }
  return copies.length > 0 ? [first, copies] : [first];
}

/**
 * A last line without its end is read as it stands in a file by itself: it may have been pasted. It is half of one in
 * a file that grows meanwhile, and in those of a rotation, of which one is written to, and another may be being copied.
 */
async function familyGroups(
  files: readonly FoundFile[],
  options: FindOptions,
  troubles: Trouble[],
): Promise<Group[]> {
  const families = new Map<string, ProbedFile[]>();
  const named: ProbedFile[] = [];
  for (const { file, isNamed } of files) {
    const looked = await probe(file, options);
    if (!isUsable(file, looked, isNamed, troubles)) continue;
    const probed = { file, probe: looked };
    if (isNamed && !looked.isLabelled) {
      named.push(probed);
      continue;
    }
    const { stem } = familyName(basename(file.path));
    const key = join(dirname(file.path), stem);
    const family = families.get(key) ?? [];
    family.push(probed);
    families.set(key, family);
  }
  for (const family of [...families.values(), ...named.map((file) => [file])])
    for (const { file, probe } of family)
      if (!probe.isPacked && (family.length > 1 || hasGrown(file))) cutUnfinishedLine(file);
  return [
    ...logsAmong(named).map((log) => familyGroup(undefined, log)),
    ...[...families].map(([name, family]) => familyGroup(name, family)),
  ];
}

/** One log; a queue's and the services' if all files tell whose they are. */
function logsAmong(named: readonly ProbedFile[]): ProbedFile[][] {
  const byOwner = new Map<string, ProbedFile[]>();
  for (const file of named) {
    const owner = soleOwner(file.probe);
    if (!owner) return [[...named]];
    byOwner.set(owner, [...(byOwner.get(owner) ?? []), file]);
  }
  return [...byOwner.values()];
}

function isUsable(file: FileEntry, probe: Probe, isNamed: boolean, troubles: Trouble[]): boolean {
  const isLogs = isNamed || looksLikeLog(file, probe);
  // Of one that was emptied while it was looked at, reading it says what is lost.
  if (probe.isEmpty && !probe.troubles.some(({ isLoss }) => isLoss)) {
    if (isLogs) troubles.push(...probe.troubles);
    return false;
  }
  return isLogs;
}

/** Text with stamps, or text with the name of a log. */
function looksLikeLog({ path }: FileEntry, { isBinary, isLabelled, head }: Probe): boolean {
  const stamped = head.filter(hasStamp).length;
  const hasLogsName = /\blog\b|maillog|^mail\.|^messages|^syslog/i.test(basename(path));
  return !isBinary && (isLabelled || hasLogsName || stamped * 2 > head.length);
}

/** `name`: what several files have in common, if they have. */
function familyGroup(name: string | undefined, family: ProbedFile[]): Group {
  const [path, ...others] = family.map(({ file }) => file.path).sort();
  return {
    name: others.length === 0 ? path : (name ?? `${path} and ${others.length} more`),
    kind: "files",
    files: family.map(({ file }) => file),
    strands: strandsOf(family),
    probes: family.map((each) => each.probe),
  };
}

/** Groups as sources; those that hold the same lines are one. */
async function unite(
  groups: Group[],
  options: FindOptions,
  troubles: Trouble[],
): Promise<Source[]> {
  groups.sort((a, b) => (a.name < b.name ? -1 : 1));
  if (groups.length < 2) return groups.map((group) => sourceOf([group], undefined));
  const probed = await Promise.all(groups.map((group) => probedFiles(group, options)));
  const united = copiesAmong(probed, options);
  for (const [one, other] of lookAlikesAmong(probed, united, options))
    troubles.push(saidTwice(groups[one], groups[other]));
  return united.map((indices) =>
    sourceOf(
      indices.map((index) => groups[index]),
      earliest(indices.flatMap((index) => probed[index].map(({ probe }) => probe.first))),
    ),
  );
}

function saidTwice({ name }: Group, { name: other }: Group): Trouble {
  return {
    path: name,
    what: `its lines stand in ${other} too, so what they tell is counted twice`,
    hint: `name one of the two: ${name} or ${other}`,
    isWhole: true,
  };
}

async function probedFiles(group: Group, options: FindOptions): Promise<ProbedFile[]> {
  const probed: ProbedFile[] = [];
  for (const [i, file] of group.files.entries())
    probed.push({ file, probe: group.probes?.[i] ?? (await probe(file, options)) });
  return probed;
}

/** The largest of the groups lends its name. */
function sourceOf(groups: readonly Group[], first: Instant | undefined): Source {
  const bytes = (group: Group) => group.files.reduce((sum, { size }) => sum + size, 0);
  const main = groups.reduce((best, group) => (bytes(group) > bytes(best) ? group : best));
  const kind = groups.every((group) => group.kind === main.kind) ? main.kind : "files";
  const files: FileEntry[] = [];
  const strands: number[][] = [];
  for (const group of groups) {
    const before = files.length;
    files.push(...group.files);
    for (const strand of group.strands) strands.push(strand.map((index) => index + before));
  }
  const gaps = groups.flatMap((group) => group.gaps ?? []);
  return newSource(main.name, kind, files, strands, first, gaps);
}

function earliest(moments: readonly (Instant | undefined)[]): Instant | undefined {
  return moments.reduce(
    (least, moment) => (moment && (!least || isBefore(moment, least)) ? moment : least),
    undefined,
  );
}

function pipeSource(path: string): Source {
  const seconds = Math.floor(Date.now() / 1000);
  const changed = { seconds, nanos: 0 };
  const file: FileEntry = { path, kind: "stdin", size: 0, identity: "", changed };
  return newSource(path === "-" ? "standard input" : path, "stdin", [file], [[0]], undefined);
}

/**
 * Sources that are copies of one another: then they are one, and no line is counted twice.
 *
 * A second multilog directory fed by the same process, a backup, mail.info beside mail.log, an
 * ISO-stamped file beside the traditional one: their periods overlap, and a few lines taken from
 * one stand in the other with the same stamp.
 *
 * A multilog directory, or a journal, beside a syslog that got the same lines is not one log with it: stamps are of
 * two loggers, to two precisions, and they may name the writer or not. Their lines cannot be told apart one by
 * one, but that they are the same can be said.
 */

import type { LineOptions } from "../strand.ts";
import type { ProbedFile } from "./arrange.ts";
import { hasStamp, isBefore, linesAround, type ProbeLine } from "./probe.ts";

/** Groups of indices into `sources`: each group is one log. */
export function copiesAmong(sources: readonly ProbedFile[][], options: LineOptions): number[][] {
  const groups = sources.map((_, index) => [index]);
  for (let a = 0; a < sources.length; a++) {
    for (let b = a + 1; b < sources.length; b++) {
      if (groups[a] === groups[b]) continue;
      if (!areCopies(sources[a], sources[b], options, isSameLine)) continue;
      const joined = [...groups[a], ...groups[b]];
      for (const index of joined) groups[index] = joined;
    }
  }
  return [...new Set(groups)].map((group) => group.sort((a, b) => a - b));
}

/** Pairs of indices into `sources`: logs that hold the same lines, though no copies, one of them a syslog or the like. */
export function lookAlikesAmong(
  sources: readonly ProbedFile[][],
  copies: readonly number[][],
  options: LineOptions,
): [one: number, other: number][] {
  const haveNames = sources.map(namesWriters);
  const areOne = (a: number, b: number): boolean =>
    copies.some((group) => group.includes(a) && group.includes(b));
  return sources.flatMap((one, a) =>
    sources.flatMap((other, b): [number, number][] => {
      const mayBe = a < b && (haveNames[a] || haveNames[b]) && !areOne(a, b);
      return mayBe && areCopies(one, other, options, isSaidAgain) ? [[a, b]] : [];
    }),
  );
}

function namesWriters(files: readonly ProbedFile[]): boolean {
  return files.some(({ probe }) => probe.head.some(({ what }) => !what.startsWith("\0\0")));
}

type Compare = (line: ProbeLine, other: ProbeLine) => boolean;

const isSameLine: Compare = (line, other) =>
  line.seconds === other.seconds && line.nanos === other.nanos && line.what === other.what;

/** In the same second, on one host as far as they name it; a status may be another program's too. */
const isSaidAgain: Compare = (line, other) => {
  const [host, text] = saidIn(line);
  const [otherHost, otherText] = saidIn(other);
  const isOneHost = host === "" || otherHost === "" || host === otherHost;
  return line.seconds === other.seconds && isOneHost && text === otherText && !STATUS.test(text);
};

function saidIn({ what }: ProbeLine): [host: string, text: string] {
  return [what.slice(0, what.indexOf("\0")), what.slice(what.lastIndexOf("\0") + 1).trimEnd()];
}

const STATUS = /^(?:\w+: )?status: /;

/** Lines tried of one source. */
const MOST_TRIED = 4;
const MOST_SAMPLES = 24;

function areCopies(
  a: readonly ProbedFile[],
  b: readonly ProbedFile[],
  options: LineOptions,
  compare: Compare,
): boolean {
  return standsIn(a, b, options, compare) || standsIn(b, a, options, compare);
}

/** True if most lines tried of `part` stand in `whole`. */
function standsIn(
  part: readonly ProbedFile[],
  whole: readonly ProbedFile[],
  options: LineOptions,
  compare: Compare,
): boolean {
  let tried = 0;
  let found = 0;
  for (const line of samplesOf(part)) {
    const stands = isIn(line, whole, options, compare);
    if (stands === undefined) continue;
    tried++;
    if (stands) found++;
    if (tried >= MOST_TRIED) break;
  }
  return found > 0 && found * 2 >= tried;
}

/** Lines from the beginnings of files spread over the source. */
function samplesOf(files: readonly ProbedFile[]): ProbeLine[] {
  const step = Math.max(1, Math.floor(files.length / (MOST_SAMPLES / 2)));
  return files.flatMap(({ probe }, index) => {
    if (index % step !== 0 && index !== files.length - 1) return [];
    const stamped = [...probe.head, ...probe.tail].filter(hasStamp);
    return [1 / 3, 2 / 3].flatMap((share) => stamped[Math.floor(stamped.length * share)] ?? []);
  });
}

/** undefined: the source has no file in which the line could stand. */
function isIn(
  line: ProbeLine,
  files: readonly ProbedFile[],
  options: LineOptions,
  compare: Compare,
): boolean | undefined {
  let tried: boolean | undefined;
  for (const each of files.filter((file) => mayHold(file, line)).slice(0, MOST_TRIED)) {
    const lines = each.probe.isPacked ? each.probe.head : linesAround(each.file, line, options);
    tried = false;
    if (lines.some((other) => compare(line, other))) return true;
  }
  return tried;
}

/** Of a packed file only the beginning is known. */
function mayHold({ probe }: ProbedFile, line: ProbeLine): boolean {
  const last = probe.isPacked ? probe.head.findLast(hasStamp) : probe.last;
  return !!probe.first && !!last && !isBefore(line, probe.first) && !isBefore(last, line);
}

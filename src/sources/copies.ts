/**
 * Sources that are copies of one another: then they are one, and no line is counted twice.
 *
 * A second multilog directory fed by the same process, a backup, mail.info beside mail.log, an
 * ISO-stamped file beside the traditional one: their periods overlap, and a few lines taken from
 * one stand in the other with the same stamp.
 */
import type { ProbedFile } from "./arrange.ts";
import { hasStamp, isBefore, linesAround, type ProbeLine } from "./probe.ts";
import type { LineOptions } from "./strand.ts";

/** Groups of indices into `sources`: each group is one log. */
export function copiesAmong(sources: readonly ProbedFile[][], options: LineOptions): number[][] {
  const groups = sources.map((_, index) => [index]);
  for (let a = 0; a < sources.length; a++) {
    for (let b = a + 1; b < sources.length; b++) {
      if (groups[a] === groups[b]) continue;
      if (!areCopies(sources[a], sources[b], options)) continue;
      const joined = [...groups[a], ...groups[b]];
      for (const index of joined) groups[index] = joined;
    }
  }
  return [...new Set(groups)].map((group) => group.sort((a, b) => a - b));
}

/** Lines tried of one source. */
const MOST_TRIED = 4;
const MOST_SAMPLES = 24;

function areCopies(
  a: readonly ProbedFile[],
  b: readonly ProbedFile[],
  options: LineOptions,
): boolean {
  return standsIn(a, b, options) || standsIn(b, a, options);
}

/** True if most lines tried of `part` stand in `whole`. */
function standsIn(
  part: readonly ProbedFile[],
  whole: readonly ProbedFile[],
  options: LineOptions,
): boolean {
  let tried = 0;
  let found = 0;
  for (const line of samplesOf(part)) {
    const stands = isIn(line, whole, options);
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
): boolean | undefined {
  let tried: boolean | undefined;
  for (const each of files.filter((file) => mayHold(file, line)).slice(0, MOST_TRIED)) {
    const lines = each.probe.isPacked ? each.probe.head : linesAround(each.file, line, options);
    tried = false;
    const same = lines.some(
      ({ seconds, nanos, what }) =>
        seconds === line.seconds && nanos === line.nanos && what === line.what,
    );
    if (same) return true;
  }
  return tried;
}

/** Of a packed file only the beginning is known. */
function mayHold({ probe }: ProbedFile, line: ProbeLine): boolean {
  const last = probe.isPacked ? probe.head.findLast(hasStamp) : probe.last;
  return !!probe.first && !!last && !isBefore(line, probe.first) && !isBefore(last, line);
}

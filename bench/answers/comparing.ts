/**
 * Two folders of answers, side by side: of each answer that differs the question and the first line
 * that is another one, and how many there are.
 */
import type { Answer } from "./asking.ts";
import { answersIn, type Kept, manifestOf } from "./folder.ts";

export function compareFolders(
  before: string,
  after: string,
): { report: string; differing: number } {
  const [was, is] = [manifestOf(before), manifestOf(after)];
  let report = "";
  let differing = 0;
  let compared = 0;
  for (const log of new Set([...was.keys(), ...is.keys()])) {
    const [old, now] = [was.get(log), is.get(log)];
    compared += Math.max(old?.answers ?? 0, now?.answers ?? 0);
    if (old?.sha256 === now?.sha256) continue;
    const answers = (folder: string, kept: Kept | undefined) =>
      kept ? answersIn(folder, kept) : new Map<string, Answer>();
    const [oldAnswers, newAnswers] = [answers(before, old), answers(after, now)];
    for (const asked of new Set([...oldAnswers.keys(), ...newAnswers.keys()])) {
      const difference = differenceOf(oldAnswers.get(asked), newAnswers.get(asked));
      if (difference === undefined) continue;
      differing++;
      report += `$ qtrail ${asked}\n${difference}`;
    }
  }
  return { report: `${report}${differing} of ${compared} answers differ\n`, differing };
}

/** undefined if there is none. */
function differenceOf(was: Answer | undefined, is: Answer | undefined): string | undefined {
  if (!was || !is) return was ? "  is no longer asked\n" : "  was not asked\n";
  if (was.status !== is.status) return `  status\n- ${was.status}\n+ ${is.status}\n`;
  for (const stream of ["stdout", "stderr"] as const) {
    if (was[stream] === is[stream]) continue;
    const [old, now] = [was[stream].split("\n"), is[stream].split("\n")];
    const at = old.findIndex((line, i) => line !== now[i]);
    const line = at < 0 ? old.length : at;
    return `  ${stream}, line ${line + 1}\n- ${shown(old[line])}\n+ ${shown(now[line])}\n`;
  }
  return undefined;
}

function shown(line: string | undefined): string {
  return line === undefined ? "(its end)" : line.slice(0, MOST_SHOWN);
}

const MOST_SHOWN = 300;

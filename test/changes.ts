/** What may become of a log's lines on their way: they are lost, doubled, cut, or are something else. */

/** What becomes of the lines at a place; `line` is one more to make it of. */
export type Change = (lines: string[], at: number, line: string) => void;

export const CHANGES: Record<string, Change> = {
  lost: (lines, at) => lines.splice(at, 1),
  "many lost": (lines, at) => lines.splice(at, 40),
  doubled: (lines, at) => lines.splice(at, 0, lines[at] as string),
  exchanged: (lines, at) => lines.splice(at, 2, lines[at + 1] as string, lines[at] as string),
  "said again later": (lines, at) => lines.splice(at + 30, 0, lines[at] as string),
  another: (lines, at, line) => lines.splice(at, 1, `${lines[at]?.slice(0, 26)}${line}`),
  added: (lines, at, line) => lines.splice(at, 0, `${lines[at]?.slice(0, 26)}${line}`),
  unstamped: (lines, at, line) => lines.splice(at, 0, line),
  cut: (lines, at) => lines.splice(at, 1, lines[at]?.slice(0, 40) ?? ""),
  "with a CR": (lines, at) => lines.splice(at, 1, `${lines[at]}\r`),
  "stopping begins": (lines, at) =>
    lines.splice(at, 0, `${lines[at]?.slice(0, 26)}status: local 1/20 remote 0/120 exitasap`),
  "killed and started": (lines, at) =>
    lines.splice(at, 0, `${lines[at]?.slice(0, 26)}status: local 0/20 remote 0/120`),
  "a letter": (lines, at, line) => {
    const place = line.length % (lines[at]?.length ?? 1);
    const changed = `${lines[at]?.slice(0, place)}\xe9${lines[at]?.slice(place + 1)}`;
    lines.splice(at, 1, changed);
  },
};

export interface Changed {
  change: string;
  at: number;
  line: string;
}

/** The log after all of them. */
export function changed(log: string, changes: readonly Changed[]): string {
  const lines = log.split("\n");
  for (const { change, at, line } of changes)
    CHANGES[change]?.(lines, at % Math.max(1, lines.length - 2), line);
  return lines.join("\n");
}

/**
 * Short names for sources: as much of the path's end as tells them apart.
 *
 *     /service/qmail-send/log/main  /service/qmail-smtpd/log/main    qmail-send  qmail-smtpd
 */
import type { Source } from "../source.ts";

export function giveLabels(sources: readonly Source[]): void {
  const words = sources.map(({ name }) => wordsOf(name));
  for (const [i, source] of sources.entries()) {
    let length = 1;
    const label = (of: string[]) => of.slice(-length).join("/");
    const isShared = () => words.some((other, j) => j !== i && label(other) === label(words[i]));
    while (length < words[i].length && isShared()) length++;
    source.label = label(words[i]);
  }
}

/** The path's parts, without those that every logger's directory has. */
function wordsOf(path: string): string[] {
  const parts = path.split("/").filter((part) => part !== "" && part !== ".");
  while (parts.length > 1 && /^(?:main|log|logs|current)$/.test(parts[parts.length - 1]))
    parts.pop();
  return parts.length > 0 ? parts : [path];
}

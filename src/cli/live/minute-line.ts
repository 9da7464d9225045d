/**
 * What happens in one line, once a minute, for where there is no screen:
 *
 *     17:31  in 142/min, out remote 96/min, refused 610/min, slots local 1/10, remote 17/20, queue 31 seen (oldest 5d 02h)
 *
 * An alert that is open is a line of its own.
 */
import { localText } from "../../time/format.ts";
import type { Instant } from "../../time/instant.ts";
import type { Zone } from "../../time/zones.ts";
import { alertWords, levelsOf, ratesOf } from "./figures.ts";
import type { Happening } from "./happening.ts";

export function minuteLine(happening: Happening, now: Instant, zone: Zone): string {
  const figures = [...ratesOf(happening, now), ...levelsOf(happening, now)];
  const time = localText(now, zone, 0).slice(11, 16);
  const open = happening.alerts.filter(({ until }) => !until);
  const lines = [
    `${time}  ${figures.map(({ words }) => words).join(", ")}`,
    ...open.map((alert) => alertWords(alert, happening, zone)),
  ];
  return lines.map((line) => `${line}\n`).join("");
}

/**
 * Lines in the form of multilog with daemontools' labels: all that the engines read, and keep for
 * whoever follows them later.
 */
import type { Instant } from "../time/instant.ts";
import { emptyStamp, fileClock, readStamp } from "../time/stamps.ts";
import { utc } from "../time/zones.ts";

export interface Labelled {
  /** Where the text begins behind the label, and the line ends. */
  at: number;
  end: number;
  moment: Instant;
}

/** The line in [from, end), behind what a view has blanked out; undefined if it has no such label. */
export function labelledAt(bytes: Buffer, from: number, end: number): Labelled | undefined {
  let at = from;
  while (at < end && bytes[at] === 0) at++;
  if (bytes[at] !== AT_SIGN || !readStamp(bytes, at, end, CLOCK, STAMP)) return undefined;
  if (STAMP.form !== "tai64n") return undefined;
  const moment = { seconds: STAMP.seconds, nanos: STAMP.nanos };
  return { at: STAMP.end, end, moment };
}

/** All of some whole lines. */
export function* labelledIn(lines: Buffer): Generator<Labelled> {
  for (let at = 0; at < lines.length; ) {
    const end = lines.indexOf(NEWLINE, at);
    const line = labelledAt(lines, at, end);
    if (line) yield line;
    at = end + 1;
  }
}

/** What the zone is does not matter to labels. */
const CLOCK = fileClock({ zone: utc, tai: "daemontools" });
const STAMP = emptyStamp();
const NEWLINE = 0x0a;
const AT_SIGN = 0x40;

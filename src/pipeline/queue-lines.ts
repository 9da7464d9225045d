/**
 * The lines of a queue where they lie in a file: in a log of its own, or in a syslog among others.
 */
import { Heads, type View } from "../sources/views.ts";
import type { Instant } from "../time/instant.ts";
import { fileClock } from "../time/stamps.ts";
import { utc } from "../time/zones.ts";
import { labelledAt } from "./labelled.ts";

/** Where its text begins, and when it was written; that is undefined if it has no stamp. */
export interface QueueLine {
  at: number;
  moment: Instant | undefined;
}

/** Reads the line in [at, end); "other" if it is none of the queue's, "odd" if that takes a closer look. */
export type ReadQueueLine = (bytes: Buffer, at: number, end: number) => QueueLine | "other" | "odd";

/** `view`: of the queue's writer, in a syslog. */
export function queueLines(view: View | undefined): ReadQueueLine {
  if (!view || !("only" in view))
    return (bytes, at, end) => labelledAt(bytes, at, end) ?? { at, moment: undefined };
  const heads = new Heads([view.only]);
  const { tag } = view.only;
  // In whatever a logger may wrap it, the tag is a word, or within an object.
  const mayBeIts = new RegExp(`^[{_]|(?:^|[ >])${tag.replace(/\W/g, "\\$&")}[:\\[ ]`);
  return (bytes, at, end) => {
    const isKnown = heads.writerOf(bytes, at, end, ANY_CLOCK) !== undefined;
    if (isKnown) return { at: heads.textAt, moment: heads.momentIn(bytes) };
    return mayBeIts.test(bytes.toString("latin1", at, end)) ? "odd" : "other";
  };
}

/** Only whether it is a date matters: not in which year, so one that only leap years have is none. */
const ANY_CLOCK = fileClock({ zone: utc, year: 2023, tai: "daemontools" });

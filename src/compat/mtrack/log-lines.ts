/**
 * Lines of a log on their way to the groups: what a line says is found behind its stamp and its
 * syslog head, and what is handed on is the whole line as it stands.
 *
 * A line that splogger folded comes in pieces, of which only the first can be read; the others go
 * where it went.
 */
import { readSend } from "../../grammars/qmail-send/reader.ts";
import { Unwrapped, unwrap } from "../../sources/containers/unwrap.ts";
import { Writers } from "../../sources/containers/writers.ts";
import { fileClock } from "../../time/clock.ts";
import { utc } from "../../time/zones.ts";
import type { MessageGroups } from "./grouping.ts";

/** Reads the line in [at, end), which is without its newline. */
export function groupingReader(
  groups: MessageGroups,
): (bytes: Buffer, at: number, end: number) => void {
  // Where a stamp ends does not depend on the zone, and its time is not asked for.
  const clock = fileClock({ zone: utc, tai: "daemontools" });
  const writers = new Writers([{ host: "", tag: "" }]);
  const unwrapped = new Unwrapped();
  return (bytes, at, end) => {
    const wrapping = unwrap(bytes, at, end, clock, writers, unwrapped);
    if (wrapping !== "text" && wrapping !== "piece") return;
    const { writer } = unwrapped;
    if (wrapping === "piece") return groups.addPiece(writer, copy(bytes, at, end));
    const event = readSend(bytes, unwrapped.at, unwrapped.end);
    // Four lines in ten are of no message: not worth a copy.
    groups.add(event, writer, event.kind === "status" ? "" : copy(bytes, at, end));
  };
}

/** The whole line with its newline, one character for each byte. */
function copy(bytes: Buffer, at: number, end: number): string {
  return `${bytes.toString("latin1", at, end)}\n`;
}

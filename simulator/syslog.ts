/**
 * A line as splogger and a syslogd of the traditional form keep it:
 *
 *     @400000006ae68f8a0000c350 new msg 5
 *     Nov  1 00:00:00 mx1 qmail: 1793491200.000049 new msg 5
 */

const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
/** Of a line, behind `@`: 16 digits of seconds, 8 of nanoseconds, a blank. */
const SECONDS_END = 17;
const STAMP_END = 26;

/** `Nov  1 00:00:00 mx1 qmail: 1793491200.000049 new msg 5`, with splogger's own stamp. */
export function asSyslog(line: string, tag: string): string {
  const seconds = Number.parseInt(line.slice(2, SECONDS_END), 16) - 10;
  const micros = Math.floor(Number.parseInt(line.slice(SECONDS_END, STAMP_END - 1), 16) / 1000);
  const stamp = `${seconds}.${String(micros).padStart(6, "0")}`;
  return `${syslogTime(seconds)} mx1 ${tag}: ${stamp} ${line.slice(STAMP_END)}\n`;
}

let last = { seconds: Number.NaN, time: "" };

function syslogTime(seconds: number): string {
  if (seconds === last.seconds) return last.time;
  const date = new Date(seconds * 1000);
  const day = String(date.getUTCDate()).padStart(2, " ");
  const time = `${MONTHS[date.getUTCMonth()]} ${day} ${date.toISOString().slice(11, 19)}`;
  last = { seconds, time };
  return time;
}

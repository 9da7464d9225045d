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
  const label = line.slice(0, STAMP_END - 1);
  const micros = Math.floor(Number.parseInt(label.slice(SECONDS_END), 16) / 1000);
  const stamp = `${secondsOf(label)}.${String(micros).padStart(6, "0")}`;
  const text = line.slice(STAMP_END).replace(UNPRINTABLE, "?");
  let logged = syslogLine(label, tag, `${stamp} ${text.slice(0, PIECE)}`);
  for (let at = PIECE; at < text.length; at += PIECE)
    logged += syslogLine(label, tag, `${stamp}+${text.slice(at, at + PIECE)}`);
  return logged;
}

/** A line of a program that calls syslog() itself, at the moment of a label. */
export function syslogLine(label: string, tag: string, text: string): string {
  return `${syslogTime(secondsOf(label))} mx1 ${tag}: ${text}\n`;
}

/** splogger writes what is not printable as `?`, and a long line in pieces, with one stamp. */
const UNPRINTABLE = /[^\x20-\x7e]/g;
const PIECE = 799;

function secondsOf(label: string): number {
  return Number.parseInt(label.slice(2, SECONDS_END), 16) - 10;
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

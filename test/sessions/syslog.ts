/** Logs of several programs as splogger and a syslogd would keep them: in one file. */

/** How a syslogd writes when a line came. */
export const DATES = {
  traditional: (seconds: number) => {
    const date = new Date(seconds * 1000);
    const day = String(date.getUTCDate()).padStart(2, " ");
    return `${MONTHS[date.getUTCMonth()]} ${day} ${date.toISOString().slice(11, 19)}`;
  },
  "with a year": (seconds: number, micros: number) =>
    `${new Date(seconds * 1000).toISOString().slice(0, 19)}.${six(micros)}+00:00`,
  "in another zone": (seconds: number) =>
    `${new Date((seconds + 5400) * 1000).toISOString().slice(0, 19)}+01:30`,
};

export type Dates = keyof typeof DATES;

/** All lines, which have multilog's labels, in the order of these; by the tags of those who wrote them. */
export function syslogOf(
  logs: Record<string, readonly string[]>,
  { dates = "traditional", host = "mx1" }: { dates?: Dates; host?: string } = {},
): string[] {
  const all = Object.entries(logs).flatMap(([tag, lines]) => lines.map((line) => ({ tag, line })));
  const label = (line: string) => line.slice(0, LABEL_END);
  const sorted = all.toSorted((a, b) => (label(a.line) < label(b.line) ? -1 : 1));
  return sorted.flatMap(({ tag, line }) => {
    const seconds = Number.parseInt(line.slice(2, SECONDS_END), 16) - 10;
    const micros = Math.floor(Number.parseInt(line.slice(SECONDS_END, LABEL_END), 16) / 1000);
    const head = `${DATES[dates](seconds, micros)} ${host} ${tag}: ${seconds}.${six(micros)}`;
    const text = line.slice(LABEL_END + 1).replace(/[^ -~]/g, "?");
    return piecesOf(text).map((piece, i) => `${head}${i === 0 ? " " : "+"}${piece}`);
  });
}

/** splogger cuts a line here. */
function piecesOf(text: string): string[] {
  const pieces = [text.slice(0, PIECE_LENGTH)];
  for (let at = PIECE_LENGTH; at < text.length; at += PIECE_LENGTH)
    pieces.push(text.slice(at, at + PIECE_LENGTH));
  return pieces;
}

const PIECE_LENGTH = 799;
const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
/** Of a line, behind `@`: 16 digits of seconds, 8 of nanoseconds, a blank. */
const SECONDS_END = 17;
const LABEL_END = 25;

function six(micros: number): string {
  return String(micros).padStart(6, "0");
}

/** What other programs write between. */
export const OTHERS = [
  "kernel: [12345.678901] TCP: request_sock_TCP: Possible SYN flooding on port 25.",
  "sshd[812]: Connection closed by authenticating user root 192.0.2.1 port 4000 [preauth]",
  "systemd[1]: Started Session 12 of user root.",
  "qmail-backup: done",
  "-- MARK --",
  "last message repeated 2 times",
  "cron[77]: message repeated 3 times: [ (root) CMD (true)]",
];
/** A session's. */
export const DOVECOT =
  "dovecot[812]: imap-login: Aborted login (no auth attempts): user=<>, rip=192.0.2.1";

/** After every so many lines one of another program's. */
export function withOthers(
  lines: readonly string[],
  every: number,
  others: readonly string[] = OTHERS,
): string[] {
  return lines.flatMap((line, i) => {
    const date = line.slice(0, line.indexOf(" mx1 "));
    return i % every > 0 ? [line] : [line, `${date} mx1 ${others[(i / every) % others.length]}`];
  });
}

/**
 * What becomes of a machine's lines on their way to the disk: some are lost, others come between
 * them, and they are written by multilog or by syslogd.
 */
import { oneOf, seededRandom, wholeBelow } from "../random.ts";
import { asSyslog, syslogLine } from "../syslog.ts";
import type { LogLine } from "./repeats.ts";

/** Without one line in `many`. */
export function* withLosses(
  lines: Iterable<LogLine>,
  many: number,
  seed: number,
): Generator<LogLine> {
  const random = seededRandom(seed);
  for (const line of lines) if (wholeBelow(random, many) > 0) yield line;
}

/** As multilog writes them. */
export function asMultilog(lines: Iterable<LogLine>): Generator<Buffer> {
  return chunksOf(lines, ({ label, text }) => `${label} ${text}\n`);
}

/**
 * In one syslog, through splogger; qmail-send's lines bear the tag qmail, a service's its name. With
 * `others`, a seed, every fifth line is of a program that has to do with none of them.
 */
export function asOneSyslog(lines: Iterable<LogLine>, others?: number): Generator<Buffer> {
  const random = seededRandom(others ?? 0);
  let count = 0;
  return chunksOf(lines, ({ log, label, text }) => {
    const line = asSyslog(`${label} ${text}`, log === "send" ? "qmail" : log);
    if (others === undefined || ++count % 4 > 0) return line;
    const [tag, words] = oneOf(random, OTHERS);
    const pid = 300 + wholeBelow(random, 30_000);
    return line + syslogLine(label, tag.replace("PID", String(pid)), words);
  });
}

const OTHERS: [tag: string, words: string][] = [
  ["postfix/smtpd[PID]", "connect from unknown[198.51.100.77]"],
  ["postfix/qmgr[PID]", "4Fz2Rk1: from=<news@shop.example>, size=4711, nrcpt=1 (queue active)"],
  ["postfix/smtp[PID]", "4Fz2Rk1: to=<info@club.example>, relay=none, status=deferred"],
  ["sshd[PID]", "Failed password for invalid user admin from 203.0.113.9 port 41234 ssh2"],
  ["sshd[PID]", "Connection closed by 203.0.113.9 port 41234 [preauth]"],
  ["CRON[PID]", "(root) CMD (test -x /usr/sbin/logrotate || exit 0)"],
  ["systemd[1]", "Started Daily Cleanup of Temporary Directories."],
  ["named[PID]", "client 192.0.2.53#5353: query: mx1.example.net IN MX +"],
  ["kernel", "eth0: link up, 1000 Mbps, full duplex"],
];

function* chunksOf(lines: Iterable<LogLine>, write: (line: LogLine) => string): Generator<Buffer> {
  let waiting = "";
  for (const line of lines) {
    waiting += write(line);
    if (waiting.length < CHUNK_LETTERS) continue;
    yield Buffer.from(waiting, "latin1");
    waiting = "";
  }
  yield Buffer.from(waiting, "latin1");
}

const CHUNK_LETTERS = 1 << 20;

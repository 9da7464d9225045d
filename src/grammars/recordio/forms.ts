/**
 * What recordio logs: each read of a session's two streams, in pieces of at most 256 bytes.
 *
 *     12345 < EHLO mail.example.com\r·      a line, then one blank
 *     12345 < RCPT TO:<joe@ex+              the read ended here; the line goes on in the next piece
 *     12345 < [EOF]                         the client has closed the connection
 *
 * A client can write anything behind its `pid < `, also what looks like a mark: its own `+` or
 * `[EOF]` at a line's end is followed by the blank. It can never write another pid or a `>`, so
 * it speaks for nobody else, and never for the server.
 */
import { lettersOfText } from "../../bytes/bytes.ts";
import type { Field } from "../form.ts";
import type { Recorded, SessionEvent } from "../session/event.ts";
import { type SessionForm, sessionForm } from "../session/grammar.ts";

export const PROGRAM = "recordio";

const FIELDS = {
  pid: { pattern: "\\d{1,10}", means: "process of the recorded program: the session's" },
  side: { pattern: "[<>]", means: "< from the client, > from the server" },
  text: { pattern: ".*", means: "what was said" },
} satisfies Record<string, Field>;

const SOURCE = "recordio.c (ucspi-tcp 0.88, ucspi-tcp6)";

const PIECE = sessionForm({
  name: "piece",
  template: "{pid} {side} {text}+",
  examples: ["12345 < RCPT TO:<joe@ex+", "12345 > 250-mx.exam+", "12345 < +"],
  fields: FIELDS,
  means: "a read that ended within a line: the rest comes in the next line of this pid and side.",
  source: SOURCE,
  read: ({ pid = "", side = "", text = "" }) => said("piece", pid, side, text, true, false),
});

const END_OF_STREAM = sessionForm({
  name: "end-of-stream",
  template: "{pid} {side} [EOF]",
  examples: ["12345 < [EOF]", "12345 > [EOF]"],
  fields: FIELDS,
  pattern: /^(?<pid>\d{1,10}) (?<side>[<>]) \[EOF\]$/,
  means: "this side has closed the connection; the line may come after the session's end.",
  source: SOURCE,
  read: ({ pid = "", side = "" }) => said("end-of-stream", pid, side, "", false, true),
});

const LINE = sessionForm({
  name: "line",
  template: "{pid} {side} {text} ",
  examples: [
    "12345 < EHLO mail.example.com\r ",
    "12345 > 250 ok\r ",
    "12345 < Subject: 1 + 1 = 2+\r ",
    "12345 < +\r ",
    "12345 < [EOF]\r ",
    "12345 < bare newline ",
    "12345 < \r ",
    "12345 <  ",
    "12345 < without the blank",
    "12345 <",
  ],
  fields: FIELDS,
  pattern: /^(?<pid>\d{1,10}) (?<side>[<>])(?: (?<text>.*?) ?)?$/s,
  means: "a line that one side said, or the last part of one; some loggers take off the blank.",
  source: SOURCE,
  read: ({ pid = "", side = "", text = "" }) => said("line", pid, side, text, false, false),
});

const TROUBLE = sessionForm({
  name: "trouble",
  template: "recordio: fatal: {text}",
  examples: [
    "recordio: fatal: unable to create pipe: out of file descriptors",
    "recordio: fatal: unable to run qmail-smtpd: file does not exist",
    "recordio: fatal: (111) unable to fork: temporary failure",
  ],
  fields: FIELDS,
  severity: "danger",
  means: "recordio cannot start; the session it was to record ends at once.",
  advice: "mend what the line names: limits of files and processes, or the program's path.",
  source: SOURCE,
  read: ({ text = "" }) => ({ kind: "service", form: "trouble", what: "trouble", text }),
});

const USAGE = sessionForm({
  name: "usage",
  template: "recordio: usage: {text}",
  examples: ["recordio: usage: recordio program [ arg ... ]"],
  fields: FIELDS,
  severity: "danger",
  means: "recordio was called without a program to run.",
  advice: "correct the service's run script.",
  source: SOURCE,
  read: ({ text = "" }) => ({ kind: "service", form: "usage", what: "trouble", text }),
});

export const FORMS: readonly SessionForm[] = [PIECE, END_OF_STREAM, LINE, TROUBLE, USAGE];

/** What a syslog's loggers may have changed of the line, in which `tag` stands. */
export function asLogged(event: Recorded, hasBlank: boolean, tag: string): Recorded {
  if (tag === "") return event;
  const returnMark = ESCAPED_RETURN.exec(event.text)?.[0];
  if (returnMark !== undefined) event.returnMark = returnMark;
  if (hasBlank) event.hasBlank = true;
  if (event.continues || event.eof) event.isMark = true;
  return event;
}

/** rsyslog, syslogd of BSD, syslog-ng in octal, and others. */
const ESCAPED_RETURN = /(?:#015|\^M|\\015|\\x0d|\\r)$/i;

function said(
  form: string,
  pid: string,
  side: string,
  text: string,
  continues: boolean,
  eof: boolean,
): SessionEvent {
  const by = side === "<" ? "client" : "server";
  const said = lettersOfText(text);
  return { kind: "recorded", form, pid: Number(pid), by, text: said, continues, eof };
}

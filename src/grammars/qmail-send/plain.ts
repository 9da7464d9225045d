/**
 * Reads a line of qmail-send slowly and plainly: the twin that says what reader.ts must do.
 *
 * The forms do the reading. Before that a line is put right where its writer or its container
 * changed it: a CR at the end, eQmail's `qmail-send: notice: ` in front, and the queue's name
 * that IndiMail writes behind the newline of the line before.
 */
import { type FieldTexts, fieldsIn } from "../form.ts";
import type { SendEvent } from "./event.ts";
import { FORMS } from "./forms.ts";
import type { SendForm } from "./send-form.ts";

/** What `line` says; its text is without stamp, prefix and newline. */
export function readPlainly(line: string): SendEvent {
  const found = sendFormOf(line);
  return found ? found.form.read(found.fields, found.text) : { queue: "", kind: "unknown" };
}

/** The form that reads `line`, with its fields and what it was put right to; undefined if it fits none. */
export function sendFormOf(
  line: string,
): { form: SendForm; fields: FieldTexts; text: string } | undefined {
  const text = withoutPrefix(withoutStrayQueue(withoutReturn(withoutBlanks(line))));
  for (const form of FORMS) {
    const fields = fieldsIn(form, text);
    if (fields) return { form, fields, text };
  }
  return undefined;
}

/** Without those at its end: / +$/ would begin anew at each of many blanks that stand before a letter. */
function withoutBlanks(line: string): string {
  let end = line.length;
  while (line[end - 1] === " ") end--;
  return line.slice(0, end);
}

function withoutReturn(line: string): string {
  return line.endsWith("\r") ? line.slice(0, -1) : line;
}

/** `" queue1status: local 0/10 ..."` after `local deliveries temporarily held`. */
function withoutStrayQueue(line: string): string {
  return line.replace(STRAY_QUEUE, "");
}

/** eQmail: `qmail-send: notice: end msg 5`, `qmail-send: info: msg 5: ...`, `WHO: warning: ...`. */
function withoutPrefix(line: string): string {
  return line.replace(EQMAIL_INFO, "info msg ").replace(EQMAIL, "");
}

const STRAY_QUEUE =
  /^ [A-Za-z][A-Za-z0-9_.-]*?(?=(?:new msg|info msg|starting delivery|delivery|end msg|bounce msg|triple bounce:|double bounce:|status:|warn:|warning:|alert:|info:|local:|remote:) )/;
const EQMAIL_INFO = /^qmail-send: info: msg /;
const EQMAIL = /^(?:qmail-send: (?:notice: )?|WHO: )/;

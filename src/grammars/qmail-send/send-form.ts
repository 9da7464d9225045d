/**
 * A form of qmail-send's log: a line form that is read as a SendEvent.
 */
import { type Form, type FormWords, form, literal, templatePattern } from "../form.ts";
import type { SendEvent } from "./event.ts";
import { FIELDS, QUEUE } from "./fields.ts";
import { msgOfPath } from "./numbers.ts";

export type SendForm = Form<SendEvent>;

type SendFormWords = Omit<FormWords<SendEvent>, "fields">;

export function sendForm(words: SendFormWords): SendForm {
  return form({ ...words, fields: FIELDS });
}

/**
 * A `warning:` or `alert:` of which `says` is the part behind the level. Whatever qmail it comes
 * from, the level may be followed by the program (EXT_TODO, IndiMail) and the queue (IndiMail),
 * and the text by the system's reason (IndiMail's todo-proc).
 */
export function notice(
  level: "warning" | "alert",
  { says, examples, ...words }: Omit<SendFormWords, "template" | "read"> & { says: string },
): SendForm {
  const body = templatePattern(says, FIELDS);
  return form({
    ...words,
    name: `${level}-${words.name}`,
    examples,
    template: `${level}: ${says}`,
    fields: FIELDS,
    pattern: new RegExp(`^${LEVELS[level]}${INFIX}${body}(?:: .+)?$`, "s"),
    read: ({ queue = "", file = "" }, line) => ({
      queue,
      kind: level,
      form: `${level}-${words.name}`,
      msg: msgOfPath(file),
      text: line.slice(line.indexOf(": ") + 2),
    }),
  });
}

/** IndiMail 3 writes `warn: `. */
const LEVELS = { warning: "warn(?:ing)?: ", alert: "alert: " };

const PROGRAMS = ["qmail-todo", "qmail-send", "slowq-send", "qmta-send", "todo-proc"];
const PROGRAM = `(?:${PROGRAMS.map(literal).join("|")}|todo-processor): `;
const INFIX = `(?:${PROGRAM})?(?:(?<queue>${QUEUE}): )?`;

/** What stands behind the level tells that a program of qmail-send wrote it. */
export const NAMES_ITSELF = new RegExp(`^${PROGRAM}`);

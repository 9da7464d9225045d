/**
 * Which lines nobody but qmail-send writes: by the first of them its log is known.
 *
 * Other programs write warnings, alerts and remarks too. Those of qmail-send are known by its exact
 * words, with a file of the queue where they name one, or by its name in them:
 *
 *     alert: cannot start: qmail-send is already running     qmail-send's words
 *     warning: unable to open todo/3/26                      and a file of the queue
 *     warn: qmail-send: queue1: the moon is full             it says who it is
 *     warning: unable to open /etc/aliases.db                anybody's
 */
import { ALERTS } from "./alerts.ts";
import type { SendEvent } from "./event.ts";
import { NAMES_ITSELF, type SendForm } from "./send-form.ts";
import { WARNINGS } from "./warnings.ts";

/** False as long as it may be another program's. */
export function isSendsAlone(event: SendEvent): boolean {
  switch (event.kind) {
    case "unknown":
    case "remark":
    case "recipient-announced":
      return false;
    case "daemon":
      return !ANYBODYS.has(event.text);
    case "warning":
    case "alert":
      return NAMES_ITSELF.test(event.text) || hasItsWords(event);
    case "message-new":
    case "message-info":
    case "message-ended":
    case "delivery-started":
    case "delivery-ended":
    case "delivery-mangled":
    case "delivery-log":
    case "bounce-sent":
    case "bounce-discarded":
    case "status":
      return true;
    default:
      return event satisfies never;
  }
}

/** qmail 1.01's. */
const ANYBODYS: ReadonlySet<string> = new Set(["running", "exiting"]);

function hasItsWords({ form, queue, text }: SendEvent & { kind: "warning" | "alert" }): boolean {
  return (FIXED.has(form) && queue === "") || (OF_A_FILE.has(form) && QUEUE_FILE.test(text));
}

const FIXED = formsWhere(({ fields }) => !("text" in fields) && !("file" in fields));
const OF_A_FILE = formsWhere(({ fields }) => !("text" in fields) && "file" in fields);
/** qmail-send works in the queue's directory. */
const QUEUE_FILE =
  /(?<= )(?:bounce|foop|info|intd|local|mess|remote|suppl\d|todo)\/(?:\d+\/)?\d+\b/;

function formsWhere(holds: (form: SendForm) => boolean): ReadonlySet<string> {
  return new Set([...WARNINGS, ...ALERTS].filter(holds).map(({ name }) => name));
}

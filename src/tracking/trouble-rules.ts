/**
 * Warnings and alerts of qmail-send, and what follows from some of them.
 */
import { keepLine } from "./message-rules.ts";
import { recordOf } from "./open-numbers.ts";
import { NONE } from "./records.ts";
import type { SendLine } from "./send-line.ts";
import { notice } from "./surprises.ts";

export function warning(said: SendLine): void {
  notice(said, "warning");
  trouble(said);
}

export function alert(said: SendLine): void {
  notice(said, "alert");
  trouble(said);
}

/** Understood, but of no weight: one of the message's lines. */
export function remark(said: SendLine): void {
  const message = messageOf(said);
  if (message !== NONE) keepLine(said, message);
}

/** qmail-send could not even begin: an alert, and no line of a run. */
export function isFailedStart(form: string): boolean {
  return form.startsWith("alert-cannot-start");
}

function trouble(said: SendLine): void {
  const { queue, form, msg } = said;
  if (form.startsWith("alert-lost-")) {
    queue.run.stopping = true;
    queue.run.helperLost = true;
  }
  if (Number.isNaN(msg)) return;
  const message = messageOf(said);
  if (message !== NONE) keepLine(said, message);
  if (form === "warning-trouble-marking" && message !== NONE)
    queue.records.messages.unmarked[message]++;
  if (form === "warning-unable-to-unlink-later" && message === NONE) queue.unlinkTrouble.add(msg);
}

function messageOf({ queue, msg }: SendLine): number {
  return Number.isNaN(msg) ? NONE : recordOf(queue.messages, msg);
}

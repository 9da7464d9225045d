/**
 * Telling what the log should not have shown, by name, and what qmail-send itself warns of.
 */
import { OUTCOMES } from "../grammars/qmail-send/rows.ts";
import { instantOf } from "../time/instant.ts";
import type { Notice, Surprise, SurpriseName } from "./facts.ts";
import { msgOfNumber } from "./records.ts";
import type { SendLine } from "./send-line.ts";

/** What it is about, as columns have it; when it happened, if that was not at this line. */
interface About {
  msg?: number;
  delivery?: number;
  outcome?: number;
  seconds?: number;
  nanos?: number;
}

export function surprise(said: SendLine, name: SurpriseName, about: About = {}): void {
  const { queue, emit } = said;
  const { seconds = said.seconds, nanos = said.nanos, msg, delivery, outcome } = about;
  const fact: Surprise = { queue: queue.name, name };
  const at = instantOf(seconds, nanos);
  if (at) fact.at = at;
  if (msg !== undefined) fact.msg = msgOfNumber(queue.records, msg);
  if (delivery !== undefined) fact.delivery = delivery;
  if (outcome !== undefined) fact.outcome = OUTCOMES[outcome];
  emit({ kind: "surprise", surprise: fact });
}

/** A warning or alert. */
export function notice(
  { queue, seconds, nanos, emit, form, words, msg }: SendLine,
  level: Notice["level"],
): void {
  const fact: Notice = { queue: queue.name, level, form, text: words };
  const at = instantOf(seconds, nanos);
  if (at) fact.at = at;
  if (!Number.isNaN(msg)) fact.msg = msgOfNumber(queue.records, msg);
  emit({ kind: "notice", notice: fact });
}

/**
 * Messages and sessions that a reading has told of, for what was open before it: where another version saved what was in
 * flight, that is read again from the logs, and what these do not hold any more stays as it was.
 */
import type { Fact } from "../tracking/facts.ts";

export class ToldFacts {
  private readonly keys = new Set<string>();

  add(fact: Fact): void {
    for (const key of keysOf(fact)) this.keys.add(key);
  }

  /** It, or what is later known of the same message: read from the middle of its life it has another id. */
  has(fact: Fact): boolean {
    return keysOf(fact).some((key) => this.keys.has(key));
  }
}

function keysOf(fact: Fact): string[] {
  if (fact.kind === "session") return [`${fact.session.host}\n${fact.session.id}`];
  if (fact.kind !== "message") return [fact.kind];
  const { queue, msg, id } = fact.message;
  return [`${queue.host}\n${id}`, `${queue.host}\n${queue.instance}\n${msg}`];
}

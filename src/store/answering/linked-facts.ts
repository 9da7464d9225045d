/**
 * Which messages and sessions those that were shown speak of, so that both ends of a link can be told.
 */
import type { Fact } from "../../tracking/facts.ts";

export class LinkedFacts {
  private readonly shown = new Set<string>();
  private readonly named = new Set<string>();

  /** It was shown. */
  add(fact: Fact): void {
    if (fact.kind === "message") {
      const { id, bounce, bounceOf, forwards, forwardOf, session } = fact.message;
      this.shown.add(id);
      for (const end of [bounce, bounceOf, forwardOf, session, ...forwards])
        if (end?.id !== undefined) this.named.add(end.id);
    }
    if (fact.kind === "session") {
      this.shown.add(fact.session.id);
      for (const { id } of fact.session.messages) this.named.add(id);
    }
  }

  /** Those that were named and not shown. */
  missing(): string[] {
    return [...this.named].filter((id) => id !== "" && !this.shown.has(id));
  }
}

/**
 * Which messages and sessions those that were shown speak of, so that both ends of a link can be told.
 */
import type { Fact } from "../../tracking/facts.ts";
import { keep } from "../../tracking/views.ts";

export class LinkedFacts {
  private readonly shown = new Set<string>();
  private readonly named = new Set<string>();
  private readonly kept = new Map<string, Fact>();

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

  /** It was met and is not asked for: another may speak of it. */
  keep(fact: Fact): void {
    if (fact.kind === "message") this.kept.set(fact.message.id, keep(fact));
    if (fact.kind === "session") this.kept.set(fact.session.id, fact);
  }

  /** Those that were named, as far as they were met; they count as shown. */
  keptOnes(): Fact[] {
    const found = this.missing().flatMap((id) => this.kept.get(id) ?? []);
    for (const fact of found)
      if (fact.kind === "message") this.shown.add(fact.message.id);
      else if (fact.kind === "session") this.shown.add(fact.session.id);
    return found;
  }

  /** Those that were named and not shown. */
  missing(): string[] {
    return [...this.named].filter((id) => id !== "" && !this.shown.has(id));
  }
}

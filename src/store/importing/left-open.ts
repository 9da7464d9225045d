/**
 * What was open in a store whose state another version wrote: what was in flight then is read again from the logs, and
 * until these have told of a fact, it stays open; what they do not hold any more stays as it was.
 */
import type { ReadingOn } from "../../pipeline/following/reading-on.ts";
import type { Fact } from "../../tracking/facts.ts";
import { StoredFacts } from "../answering/stored-facts.ts";
import { OPEN } from "../days.ts";
import { ToldFacts } from "../told-facts.ts";
import type { StoreWriter } from "../writer.ts";

export class LeftOpen {
  private readonly reading: ReadingOn;
  private facts: Fact[] = [];
  private readonly told = new ToldFacts();

  constructor(reading: ReadingOn) {
    this.reading = reading;
  }

  /** All that the store has. */
  async takeOver({ folder, manifest }: StoreWriter): Promise<void> {
    const stored = new StoredFacts(folder, undefined);
    const segments = manifest.segments.filter(({ day }) => day === OPEN);
    for await (const facts of stored.in(segments, {})) this.facts.push(...facts);
    stored.close();
  }

  /** The logs have told of it. */
  see(fact: Fact): void {
    if (this.facts.length > 0) this.told.add(fact);
  }

  /** What reading has told nothing of yet. */
  still(): Fact[] {
    if (this.facts.length === 0) return [];
    const open = new ToldFacts();
    this.reading.showOpen((fact) => open.add(fact));
    return this.facts.filter((fact) => !this.told.has(fact) && !open.has(fact));
  }

  /** The same when the logs are read: they do not hold it any more. */
  end(): Fact[] {
    const left = this.still();
    this.facts = [];
    return left;
  }
}

/**
 * Which thread reads which section, and in which region. Of each round of sections one is left to who
 * puts them together, who reads too, unless it is so slow that a thread has nothing else to do. None
 * runs further ahead than a few rounds.
 *
 * What came of a section lies in its region until it is taken over. A thread may read a section that
 * comes before one it has read already, so its regions do not become free in the order they were given.
 */
import type { Region } from "../tallying/module.ts";

/** A section, by its index, for a thread, by its own. */
export interface Turn {
  thread: number;
  index: number;
  region: Region;
}

interface Member {
  free: Region[];
  /** Sections that it has been given and has not read. */
  unread: number;
}

export class Rota {
  private readonly members: Member[];
  /** From the wanted one on, and the one before. */
  private readonly turns = new Map<number, Turn>();
  private sections = 0;
  /** The section that is asked for. */
  private wanted = 0;
  private isAlone = false;

  /** `regions`: of each thread. */
  constructor(regions: readonly (readonly Region[])[]) {
    this.members = regions.map((own) => ({ free: [...own], unread: 0 }));
  }

  /** All sections but the first are to be read. `isAlone`: none is left to who puts them together. */
  begin(sections: number, isAlone: boolean): void {
    this.sections = sections;
    this.isAlone = isAlone;
  }

  /** From now on every section of a round is left to who puts them together. */
  shareAgain(): void {
    this.isAlone = false;
  }

  /** A section is asked for, so what came of the one before is of no use any more. Whether a thread has it. */
  ask(index: number): boolean {
    this.wanted = index;
    const before = this.turns.get(index - 1);
    if (before) this.members[before.thread]?.free.push(before.region);
    this.turns.delete(index - 1);
    return this.turns.has(index);
  }

  /** A thread has read this section. */
  hasRead(index: number): void {
    const turn = this.turns.get(index);
    const member = turn && this.members[turn.thread];
    if (member) member.unread--;
  }

  /** What can be begun now. */
  *handOut(): Generator<Turn> {
    for (const [thread, member] of this.members.entries()) {
      while (member.free.length > 0) {
        const index = this.next(member.unread === 0);
        if (index === undefined) break;
        const turn = { thread, index, region: member.free.pop() as Region };
        this.turns.set(index, turn);
        member.unread++;
        yield turn;
      }
    }
  }

  /** The next section for a thread; one of those that are left to others only if it has nothing. */
  private next(isIdle: boolean): number | undefined {
    const round = this.members.length + 1;
    const last = Math.min(this.sections, this.wanted + AHEAD * round);
    let left: number | undefined;
    for (let i = this.wanted + 1; i < last; i++) {
      if (this.turns.has(i)) continue;
      if (this.isAlone || i % round !== 0) return i;
      left ??= i;
    }
    return isIdle ? left : undefined;
  }
}

/** Rounds. */
const AHEAD = 2;

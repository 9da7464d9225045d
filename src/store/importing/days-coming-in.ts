/**
 * Days whose facts come in: rows that no commit has yet, and the tallies of a day of which these have seen all.
 *
 * A day that is over is kept in memory no more when it is committed; its tallies are written then. Those of a day that goes
 * on are written now and then: an answer folds what came in since from its rows.
 */
import { KEPT_TALLIES } from "../../reports/kept-tallies.ts";
import type { Given } from "../../reports/report.ts";
import { NO_DAY, OPEN } from "../days.ts";
import type { TallyFile } from "../manifest.ts";
import { DayRows } from "../rows/day-rows.ts";
import { soundStatesIn } from "../tally-file.ts";
import type { StoreWriter } from "../writer.ts";
import { DayStates } from "./day-states.ts";

/** Rows of a day that no commit has yet, and its tallies where these are kept in memory. */
interface Day {
  rows: DayRows;
  states: DayStates | undefined;
}

export class DaysComingIn {
  private readonly writer: StoreWriter;
  private readonly given: Given;
  private readonly byName = new Map<string, Day>();
  private talliedAt = Date.now();
  /** The first sequence that tallies do not have. */
  private talliedThrough: number;
  /** Milliseconds that writing them took. */
  private tallyCost = 0;

  constructor(writer: StoreWriter, given: Given) {
    this.writer = writer;
    this.given = given;
    this.talliedThrough = writer.manifest.sequence;
  }

  of(name: string): Day {
    const known = this.byName.get(name);
    if (known) return known;
    const day = { rows: new DayRows(), states: this.statesFor(name) };
    this.byName.set(name, day);
    return day;
  }

  /** Of a day of which nothing is stored yet, and of the last one: late facts of others are few. */
  private statesFor(name: string): DayStates | undefined {
    const { segments, tallies } = this.writer.manifest;
    const stored = segments.filter(({ day }) => day === name);
    const tally = tallies.find(({ period }) => period === name);
    if (stored.length === 0 && !tally) return new DayStates(this.given);
    const isLast = segments.every(({ day }) => day === OPEN || day === NO_DAY || day <= name);
    if (!isLast || !tally || stored.some(({ last }) => last >= tally.through)) return undefined;
    const states = soundStatesIn(this.writer.folder, tally, KEPT_TALLIES);
    return states && new DayStates(this.given, states);
  }

  /** Of the rows. */
  get bytes(): number {
    let bytes = 0;
    for (const { rows } of this.byName.values()) bytes += rows.bytes;
    return bytes;
  }

  /** By the name of the day. */
  *rows(): Generator<[string, DayRows]> {
    for (const [name, { rows }] of this.byName) yield [name, rows];
  }

  /** After a commit: days that are over are kept in memory no more; the present one's tallies are written now and then. */
  async lookAfter(present: string): Promise<void> {
    const over = [...this.byName.keys()].filter((name) => name < present);
    const isDue = this.areTalliesDue();
    const begun = Date.now();
    if (over.length > 0 || isDue) await this.writeTallies(isDue ? undefined : over);
    for (const name of over) this.byName.delete(name);
    if (isDue) {
      this.talliedAt = Date.now();
      this.tallyCost = this.talliedAt - begun;
      this.talliedThrough = this.writer.manifest.sequence;
    }
  }

  private areTalliesDue(): boolean {
    const since = Date.now() - this.talliedAt;
    if (since > TALLY_MILLISECONDS) return true;
    const rows = this.writer.manifest.sequence - this.talliedThrough;
    return rows > MOST_UNTALLIED && since > TALLY_SHARE * this.tallyCost;
  }

  /** Of these days, as far as they are in memory; absent: of all. */
  async writeTallies(names: readonly string[] = [...this.byName.keys()]): Promise<void> {
    const fresh: TallyFile[] = [];
    for (const name of names) {
      const states = name === NO_DAY ? undefined : this.byName.get(name)?.states;
      if (!states) continue;
      const file = await this.writer.publish(
        `tallies/${name}-${this.writer.manifest.generation + 1}`,
        states.bytes(),
      );
      fresh.push({ ...file, period: name, through: this.writer.manifest.sequence });
    }
    if (fresh.length === 0) return;
    const isNew = ({ period }: TallyFile) => fresh.some((one) => one.period === period);
    const others = this.writer.manifest.tallies.filter((one) => !isNew(one));
    this.writer.commit({ ...this.writer.manifest, tallies: [...others, ...fresh] });
  }
}

/**
 * So often the tallies of a day that goes on are written, and sooner where much comes in: later facts are folded from
 * their rows, so many in half a second. Writing them takes no more than a fiftieth of the time.
 */
const TALLY_MILLISECONDS = 3_600_000;
const MOST_UNTALLIED = 50_000;
const TALLY_SHARE = 50;

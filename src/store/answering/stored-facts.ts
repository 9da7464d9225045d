/**
 * Rows and states of a store, each file checked before it is read: of what is damaged nothing is told but that it is.
 */
import { join } from "node:path";
import type { KeptTally } from "../../reports/kept-tallies.ts";
import type { States } from "../../reports/report.ts";
import { addTrouble, type Trouble } from "../../sources/source.ts";
import type { Fact } from "../../tracking/facts.ts";
import { damageOf, damageWords } from "../check-files.ts";
import { type DuckDB, openDuckDB } from "../duckdb.ts";
import type { Segment, StorePart, TallyFile } from "../manifest.ts";
import { factsOf, holdsAny, newestFacts } from "../rows/facts-of.ts";
import type { Where } from "../rows/where.ts";
import type { TableName } from "../tables/index.ts";
import { statesIn } from "../tally-file.ts";

export class StoredFacts {
  /** Files that could not be used. */
  readonly troubles: Trouble[] = [];
  private readonly folder: string;
  private readonly signal: AbortSignal | undefined;
  private readonly checked = new Map<string, boolean>();
  private duckdb: DuckDB | undefined;

  constructor(folder: string, signal: AbortSignal | undefined) {
    this.folder = folder;
    this.signal = signal;
  }

  /** The states of these tallies; undefined if the file has not all of them. */
  async states(tally: TallyFile, kept: readonly KeptTally[]): Promise<States | undefined> {
    return (await this.isSound(tally)) ? statesIn(join(this.folder, tally.file), kept) : undefined;
  }

  /** The facts in these files of a day, in the order in which they were concluded. */
  async *in(segments: readonly Segment[], where: Where): AsyncGenerator<Fact[]> {
    const files = await this.filesOf(segments, where.kinds);
    if (Object.keys(files).length > 0) yield* factsOf(await this.opened(), files, where);
  }

  /** Messages, the newest first. */
  async *newest(segments: readonly Segment[], where: Where): AsyncGenerator<Fact[]> {
    const files = await this.filesOf(segments, ["message"]);
    if (files.messages) yield* newestFacts(await this.opened(), files, "message", where);
  }

  close(): void {
    this.duckdb?.close();
  }

  private async opened(): Promise<DuckDB> {
    const { signal } = this;
    this.duckdb ??= await openDuckDB({ ...(signal && { signal }) });
    return this.duckdb;
  }

  /**
   * Those that hold facts of these kinds and are sound: what is not read need not be. Messages whose deliveries are damaged
   * are left out with these.
   */
  private async filesOf(
    segments: readonly Segment[],
    kinds: Where["kinds"],
  ): Promise<{ [Name in TableName]?: string[] }> {
    const files: { [Name in TableName]?: string[] } = {};
    const lost: Segment[] = [];
    if (holdsAny("deliveries", kinds))
      for (const segment of segments)
        if (segment.table === "deliveries" && !(await this.isSound(segment))) lost.push(segment);
    const isLost = ({ table, day, first, last }: Segment): boolean =>
      table === "messages" &&
      lost.some((one) => one.day === day && one.first <= last && first <= one.last);
    for (const segment of segments.toSorted((a, b) => a.first - b.first)) {
      const table = segment.table as TableName;
      if (!holdsAny(table, kinds) || isLost(segment)) continue;
      if (!(await this.isSound(segment))) continue;
      files[table] ??= [];
      files[table].push(join(this.folder, segment.file));
    }
    return files;
  }

  /** If it is not, that is told among the troubles. */
  async isSound(part: StorePart): Promise<boolean> {
    const known = this.checked.get(part.file);
    if (known !== undefined) return known;
    const damage = await damageOf(this.folder, part);
    this.checked.set(part.file, damage === undefined);
    if (damage)
      addTrouble(this.troubles, {
        path: join(this.folder, part.file),
        what: damageWords(damage),
        hint: "what can be done: qtrail fsck",
      });
    return damage === undefined;
  }
}

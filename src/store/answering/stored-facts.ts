/**
 * Rows and states of a store, each file checked before it is read: of what is damaged nothing is told but that it is.
 */
import { join } from "node:path";
import type { KeptTally } from "../../reports/kept-tallies.ts";
import type { States } from "../../reports/report.ts";
import type { Fact } from "../../tracking/facts.ts";
import { type DuckDB, openDuckDB } from "../duckdb.ts";
import type { Segment, TallyFile } from "../manifest.ts";
import { factsOf, holdsAny, newestFacts } from "../rows/facts-of.ts";
import type { Where } from "../rows/where.ts";
import { SoundFiles } from "../sound-files.ts";
import type { TableName } from "../tables/index.ts";
import { statesIn } from "../tally-file.ts";
import type { Resident } from "./resident.ts";

export class StoredFacts {
  /** Those that were asked for. */
  readonly files: SoundFiles;
  private readonly folder: string;
  private readonly signal: AbortSignal | undefined;
  private readonly resident: Resident | undefined;
  /** Of its own. */
  private duckdb: DuckDB | undefined;

  constructor(folder: string, signal: AbortSignal | undefined, resident?: Resident) {
    this.folder = folder;
    this.signal = signal;
    this.resident = resident;
    this.files = new SoundFiles(folder, signal, resident);
  }

  /** The states of these tallies; undefined if the file has not all of them. */
  async states(tally: TallyFile, kept: readonly KeptTally[]): Promise<States | undefined> {
    return (await this.files.isSound(tally))
      ? statesIn(join(this.folder, tally.file), kept)
      : undefined;
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
    const { signal, resident } = this;
    if (resident) return resident.opened();
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
        if (segment.table === "deliveries" && !(await this.files.isSound(segment)))
          lost.push(segment);
    const isLost = ({ table, day, first, last }: Segment): boolean =>
      table === "messages" &&
      lost.some((one) => one.day === day && one.first <= last && first <= one.last);
    for (const segment of segments.toSorted((a, b) => a.first - b.first)) {
      const table = segment.table as TableName;
      if (!holdsAny(table, kinds) || isLost(segment)) continue;
      if (!(await this.files.isSound(segment))) continue;
      files[table] ??= [];
      files[table].push(join(this.folder, segment.file));
    }
    return files;
  }
}

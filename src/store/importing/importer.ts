/**
 * Takes logs over into a store: what is new in them since the last time, once.
 *
 *     lines as written --> tracker --> facts --> rows of their days, and tallies
 *                             └ at a commit: rows, what is open, what is in flight, where each log was read to
 *
 * All of a commit comes with one rename, so that whoever was killed begins again where the last one was made, and makes
 * the same rows of the same bytes. A fact that tracking still holds is no row yet: what is open stands apart, and each
 * commit replaces it.
 */
import { join } from "node:path";
import type { Coverage } from "../../pipeline/coverage.ts";
import { type NewsAsked, NewsTeller } from "../../pipeline/following/news-teller.ts";
import { ReadingOn, type ReadOnOptions } from "../../pipeline/following/reading-on.ts";
import type { News } from "../../reports/news.ts";
import { zoneNamed } from "../../sources/local-zone.ts";
import type { Gap, Trouble } from "../../sources/source.ts";
import { SECONDS_PER_DAY } from "../../time/calendar.ts";
import { compareInstants, later } from "../../time/instant.ts";
import type { Zone } from "../../time/zones.ts";
import type { Fact } from "../../tracking/facts.ts";
import type { Emit } from "../../tracking/tracker.ts";
import { keep } from "../../tracking/views.ts";
import { dayAt, daysIn, OPEN } from "../days.ts";
import { type DuckDB, openDuckDB } from "../duckdb.ts";
import { TMP } from "../folder.ts";
import { isHashed, type Manifest, type Segment } from "../manifest.ts";
import type { RetentionRules } from "../pruning/due-days.ts";
import { hashKeyMadeIn } from "../pruning/hash-key.ts";
import { hashedFact } from "../pruning/hashed-facts.ts";
import { type HashedNames, hashedNames } from "../pruning/hashed-names.ts";
import { type Pruned, prune } from "../pruning/prune.ts";
import { publishRows } from "../published-rows.ts";
import { DayRows } from "../rows/day-rows.ts";
import type { TableName } from "../tables/index.ts";
import { StoreWriter } from "../writer.ts";
import { coverageOf, coverageWith } from "./coverage.ts";
import { givenIn } from "./day-states.ts";
import { DaysComingIn } from "./days-coming-in.ts";
import { LeftOpen } from "./left-open.ts";
import { Outgoing } from "./outgoing.ts";
import { savedBytes, soundSavedIn, withoutFlight } from "./saved.ts";
import { Upkeep } from "./upkeep.ts";

export interface ImportOptions extends Omit<ReadOnOptions, "saved"> {
  /** As it was typed: others are told who writes. */
  command: string;
  /** The number of a group that may read the store. */
  group?: number | undefined;
  /** What is to be kept for how long; absent: everything, for ever. */
  rules?: RetentionRules | undefined;
  /** Who is told of what happens, and which of it is to be sent to others, by way of the outbox. */
  news?: (Omit<NewsAsked, "since"> & { isSent(news: News): boolean }) | undefined;
  /** Is shown what is taken over. */
  onFact?: Emit;
}

/** What has come in since this import began, and will not change any more. */
export interface Imported {
  messages: number;
  deliveries: number;
  sessions: number;
  commits: number;
}

export class Importer {
  readonly imported: Imported = { messages: 0, deliveries: 0, sessions: 0, commits: 0 };
  readonly pruned: Pruned = { days: [], named: [], troubles: [] };
  private readonly writer: StoreWriter;
  private readonly reading: ReadingOn;
  private readonly database: DuckDB;
  private readonly zone: Zone;
  private readonly rules: RetentionRules | undefined;
  private readonly signal: AbortSignal | undefined;
  private readonly onFact: Emit | undefined;
  private readonly dayOf: (fact: Fact) => string;
  private readonly days: DaysComingIn;
  private readonly before: Coverage | undefined;
  private readonly leftOpen: LeftOpen;
  private readonly surprises: NonNullable<Manifest["surprises"]>;
  private hashed: HashedNames | undefined;
  private prunedOn: string | undefined;
  private sequence: number;
  /** Lines that the last commit has. */
  private committedLines: number;
  private committedAt = Date.now();
  /** Milliseconds that it took. */
  private commitCost = 0;
  private readonly upkeep: Upkeep;
  /** What is to be told to others with the next commit. */
  readonly outgoing: Outgoing;
  private readonly teller: NewsTeller | undefined;

  private constructor(
    writer: StoreWriter,
    reading: ReadingOn,
    database: DuckDB,
    zone: Zone,
    { rules, signal, onFact }: ImportOptions,
    outgoing: Outgoing,
    teller: NewsTeller | undefined,
  ) {
    this.outgoing = outgoing;
    this.teller = teller;
    this.rules = rules;
    this.signal = signal;
    this.onFact = onFact;
    this.writer = writer;
    this.reading = reading;
    this.database = database;
    this.zone = zone;
    this.days = new DaysComingIn(writer, givenIn(zone.offsetAt));
    this.leftOpen = new LeftOpen(reading);
    this.dayOf = daysIn(zone);
    this.before = coverageOf(writer.manifest);
    this.sequence = writer.manifest.sequence;
    this.upkeep = new Upkeep(writer, database, zone);
    this.surprises = structuredClone(writer.manifest.surprises ?? {});
    this.committedLines = this.before?.lines ?? 0;
  }

  /** Takes the store's lock, and finds the logs. @throws StoreError */
  static async open(
    folder: string,
    paths: readonly string[],
    options: ImportOptions,
  ): Promise<Importer> {
    const { command, group } = options;
    const writer = new StoreWriter(folder, { command, group, zone: options.zone.name });
    try {
      const zone = zoneOf(writer.manifest, options.zone);
      const database = await openDuckDB({ spillFolder: join(folder, TMP) });
      const saved = await soundSavedIn(writer);
      const outgoing = new Outgoing(writer, options.now, options.news !== undefined);
      const teller = tellerOf(options, outgoing);
      const reading = await ReadingOn.open(paths, { ...options, zone, saved, told: teller });
      const importer = new Importer(writer, reading, database, zone, options, outgoing, teller);
      if (reading.remark !== undefined) await importer.leftOpen.takeOver(writer);
      return importer;
    } catch (error) {
      writer.leave();
      throw error;
    }
  }

  /** Reads and commits; a step when some lines were read, and when all that was written until now has been. */
  async *steps(): AsyncGenerator<"batch" | "present"> {
    for await (const step of this.reading.facts((fact) => this.take(fact))) {
      if (step === "present") for (const fact of this.leftOpen.end()) this.take(fact);
      if (this.isDue(step)) {
        await this.commit();
        if (step === "present" && this.today !== this.prunedOn) await this.prune();
      }
      yield step;
    }
    await this.commit();
    await this.days.writeTallies();
    if (this.signal?.aborted) return; // whoever ended it waits
    await this.prune();
    await this.upkeep.all();
  }

  get manifest(): Manifest {
    return this.writer.manifest;
  }

  /** What later lines may tell more of, as the last commit has it. */
  get followed(): Pick<Imported, "messages" | "sessions"> {
    const rowsOf = (table: TableName): number =>
      this.manifest.segments
        .filter((segment) => segment.day === OPEN && segment.table === table)
        .reduce((sum, { rows }) => sum + rows, 0);
    return { messages: rowsOf("messages"), sessions: rowsOf("sessions") };
  }

  get troubles(): Trouble[] {
    return [...this.reading.troubles, ...this.pruned.troubles];
  }

  get gaps(): Gap[] {
    return this.reading.gaps;
  }

  get logs(): number {
    return this.reading.logs;
  }

  /** What was found, and had been read before. */
  get passed(): ReadingOn["passed"] {
    return this.reading.passed;
  }

  /** What was in flight could not be taken over, and why. */
  get remark(): string | undefined {
    return this.reading.remark;
  }

  /** The messages that are in the queues where it has come to. */
  showWaiting(emit: Emit): void {
    this.reading.showWaiting(emit);
  }

  /** What this import has read. */
  readNow(): Coverage {
    return this.reading.coverage();
  }

  close(): void {
    this.reading.close();
    this.database.close();
    this.writer.leave();
  }

  private take(fact: Fact): void {
    this.leftOpen.see(fact);
    if (fact.kind === "notice") this.teller?.notice(fact.notice);
    const day = this.dayOf(fact);
    const { rows, states } = this.days.of(day);
    const stored = isHashed(this.manifest, day) ? hashedFact(keep(fact), this.names()) : fact;
    rows.add(stored, this.sequence++);
    states?.add(stored);
    this.count(fact, day);
    this.onFact?.(fact);
  }

  private count(fact: Fact, day: string): void {
    const { imported, surprises } = this;
    if (fact.kind === "surprise") {
      const { name } = fact.surprise;
      surprises[day] ??= {};
      surprises[day][name] = (surprises[day][name] ?? 0) + 1;
    }
    if (fact.kind === "session") imported.sessions++;
    if (fact.kind !== "message") return;
    imported.messages++;
    for (const { deliveries } of fact.message.recipients) imported.deliveries += deliveries.length;
  }

  /** What takes the place of names where they are not kept any more. */
  private names(): HashedNames {
    this.hashed ??= hashedNames(hashKeyMadeIn(this.writer.folder));
    return this.hashed;
  }

  private isDue(step: "batch" | "present"): boolean {
    if (this.days.bytes > MOST_BYTES) return true;
    const pause = Math.max(COMMIT_MILLISECONDS, COMMIT_SHARE * this.commitCost);
    return step === "present" && Date.now() - this.committedAt > pause;
  }

  private async commit(): Promise<void> {
    const begun = Date.now();
    await this.commitNew();
    this.committedAt = Date.now();
    this.commitCost = this.committedAt - begun;
  }

  private async commitNew(): Promise<void> {
    const coverage = coverageWith(this.before, this.readNow());
    const { outgoing } = this;
    const isSame = coverage.lines === this.committedLines && !outgoing.hasNew;
    if (isSame && !this.hasOtherTroubles(coverage)) return;
    const { manifest } = this.writer;
    const segments = manifest.segments.filter(({ day }) => day !== OPEN);
    for (const [name, rows] of this.days.rows()) segments.push(...(await this.written(name, rows)));
    const open = new DayRows();
    let next = this.sequence;
    this.reading.showOpen((fact) => open.add(fact, next++));
    for (const fact of this.leftOpen.still()) open.add(fact, next++);
    segments.push(...(await this.written(OPEN, open)));
    const saved = this.reading.saved();
    const name = `state/${this.generation}`;
    const state = await this.writer.publish(name, savedBytes(saved));
    const places = await this.writer.publish(`${name}-places`, savedBytes(withoutFlight(saved)));
    const outbox = this.teller && (await outgoing.published(`outbox/${this.generation}`));
    this.writer.commit({
      ...manifest,
      sequence: this.sequence,
      segments,
      state,
      places,
      ...(outbox && { outbox }),
      coverage,
      surprises: structuredClone(this.surprises),
    });
    this.committedLines = coverage.lines;
    this.imported.commits++;
    await this.days.lookAfter(this.today);
    await this.upkeep.mergeRows();
  }

  /** Lets the store keep what the rules say; behind a commit, so that no row waits that has a number. */
  private async prune(): Promise<void> {
    const { rules } = this;
    if (!rules) return;
    this.prunedOn = this.today;
    const now = { seconds: Math.floor(Date.now() / 1000), nanos: 0 };
    const { days, named, troubles } = await prune(this.writer, this.database, this.zone, {
      rules,
      now,
    });
    this.sequence = this.manifest.sequence;
    this.pruned.days.push(...days);
    this.pruned.named = named;
    this.pruned.troubles.push(...troubles);
  }

  /** The day that the logs have come to. */
  private get today(): string {
    return dayAt(coverageOf(this.manifest)?.to?.seconds ?? 0, this.zone);
  }

  private hasOtherTroubles({ troubles }: Coverage): boolean {
    const { generation } = this.manifest;
    const before = coverageOf(this.manifest)?.troubles ?? [];
    return generation > 0 && JSON.stringify(troubles) !== JSON.stringify(before);
  }

  private get generation(): number {
    return this.writer.manifest.generation + 1;
  }

  /** The rows as files of their tables. */
  private written(day: string, rows: DayRows): Promise<Segment[]> {
    return publishRows(this.writer, this.database, rows, {
      day,
      first: this.manifest.sequence,
      last: this.sequence - 1,
      name: (table) => `segments/${day}/${table}-${this.generation}.parquet`,
    });
  }
}

/** Of what is older than a day nobody is told: it is no news. */
function tellerOf({ news, now }: ImportOptions, outgoing: Outgoing): NewsTeller | undefined {
  if (!news) return undefined;
  const { since } = outgoing.outbox;
  const aDayAgo = later(now, -SECONDS_PER_DAY);
  return new NewsTeller({
    ...news,
    since: compareInstants(since, aDayAgo) < 0 ? aDayAgo : since,
    tell(one) {
      if (news.isSent(one)) outgoing.add(one);
      news.tell(one);
    },
  });
}

function zoneOf({ generation, zone }: Manifest, given: Zone): Zone {
  return generation === 0 ? given : zoneNamed(zone, process.env);
}

/** Rows that wait for a commit. */
const MOST_BYTES = 64e6;
/** While logs are followed: so far behind them answers may be, and so much longer than committing takes. */
const COMMIT_MILLISECONDS = 3000;
const COMMIT_SHARE = 4;

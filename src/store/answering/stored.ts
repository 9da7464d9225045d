/**
 * Facts of a store, as a reading of the logs would have handed them out, and of the logs beyond its end.
 *
 *     days of the store ─────────────────────── open ┤
 *     ▓▓ states of tallies   ░ rows                   ├── logs, read on from what was in flight
 *
 * A day that is asked for whole gives the states of its tallies where the answer is a report on everything, and a whole
 * month those of the month; what came in later than these were written is in rows. Whatever else is asked is
 * answered from rows. What is open at the store's end is told by its last commit, or by reading on.
 */
import { type Asked, isAsked } from "../../pipeline/asked.ts";
import type { Coverage } from "../../pipeline/coverage.ts";
import type { ReadOptions } from "../../pipeline/facts.ts";
import { openIn, ReadingOn } from "../../pipeline/following/reading-on.ts";
import type { Saved } from "../../pipeline/following/state.ts";
import {
  ORIGIN_OF_MESSAGE,
  ORIGIN_OF_OTHER,
  ORIGIN_OF_SESSION,
} from "../../reports/filter/origin.ts";
import type { KeptTally } from "../../reports/kept-tallies.ts";
import { refusalsIn } from "../../reports/refusals.ts";
import type { States } from "../../reports/report.ts";
import { zoneNamed } from "../../sources/local-zone.ts";
import type { Gap } from "../../sources/source.ts";
import { SECONDS_PER_DAY } from "../../time/calendar.ts";
import { compareInstants, type Instant, later } from "../../time/instant.ts";
import type { Period } from "../../time/words.ts";
import type { Zone } from "../../time/zones.ts";
import type { Fact } from "../../tracking/facts.ts";
import { secondOf } from "../../tracking/id.ts";
import type { Emit } from "../../tracking/tracker.ts";
import { keep } from "../../tracking/views.ts";
import { dayAt, NO_DAY, OPEN } from "../days.ts";
import { coverageOf, coverageWith } from "../importing/coverage.ts";
import { savedIn } from "../importing/saved.ts";
import { isOfTotals, type Manifest } from "../manifest.ts";
import { answeringManifestIn } from "../reader.ts";
import type { TextCondition, Where } from "../rows/where.ts";
import { ToldFacts } from "../told-facts.ts";
import { answerCoverage, storedCoverage } from "./answer-coverage.ts";
import { type Conditions, conditionsOf } from "./conditions.ts";
import { LinkedFacts } from "./linked-facts.ts";
import { daysOfStretch, type StoredStretch, stretchesOf } from "./plan.ts";
import type { Resident } from "./resident.ts";
import { StoredFacts } from "./stored-facts.ts";

export interface StoredOptions extends ReadOptions {
  /** A report on everything takes over states in place of facts. */
  kept?: KeptAsked | undefined;
  /** The days that are looked at where `asked` names no period; absent: all. */
  around?: Period | undefined;
  /** What is still open alone: rows of days are not read. */
  isOfOpen?: boolean;
  /** Mail alone that has an address of one of these domains; other facts too. Absent: all. */
  domains?: readonly string[] | undefined;
  /** Of a process that answers many questions, one after the other. */
  resident?: Resident | undefined;
  /** The present moment. */
  now: Instant;
}

export interface KeptAsked {
  tallies: readonly KeptTally[];
  /** The longest stretch that a state may be of. */
  longest: "day" | "month";
  merge(states: States, at: Instant | undefined): void;
}

/**
 * Shows each fact to `emit`, which is valid until that returns: those of the store that are asked for, and those of the
 * logs that `paths` name, from where the store has read them to. Gives what the answer rests on.
 */
export async function* showStored(
  folder: string,
  paths: readonly string[],
  options: StoredOptions,
  emit: Emit,
): AsyncGenerator<never[], Coverage> {
  const answer = new StoredAnswer(folder, options, emit);
  try {
    yield* answer.days();
    const read = yield* answer.end(paths);
    yield* answer.linked();
    return answer.coverage(read, paths);
  } finally {
    answer.close();
  }
}

class StoredAnswer {
  readonly folder: string;
  readonly manifest: Manifest;
  private readonly zone: Zone;
  private readonly options: StoredOptions;
  private readonly emit: Emit;
  private readonly facts: StoredFacts;
  private readonly links = new LinkedFacts();
  /** Addresses of those who were turned away, as far as they were asked for. */
  private readonly clients = new Set<string>();
  /** The logs beyond it cannot be read on. */
  private endsAtStore = false;
  /** Days whose rows are no longer kept, and would be needed. */
  private readonly gone = new Set<string>();

  constructor(folder: string, options: StoredOptions, emit: Emit) {
    this.folder = folder;
    this.manifest = answeringManifestIn(folder);
    this.zone = zoneNamed(this.manifest.zone, process.env);
    this.options = options;
    this.emit = emit;
    this.facts = new StoredFacts(folder, options.signal, options.resident);
  }

  /** What is over, day by day. */
  async *days(): AsyncGenerator<never[]> {
    const { kept, asked, around, zone, isOfOpen } = this.options;
    if (isOfOpen) return;
    const longest = zone.name === this.manifest.zone ? kept?.longest : undefined;
    const period = asked?.period ?? around ?? {};
    const all = stretchesOf(this.manifest, this.zone, period, longest);
    const stretches = asked?.ids ? [atOnce(all)] : all;
    await this.noteClients(stretches);
    if (asked?.newest) yield* this.newest(stretches, asked.newest);
    for (const stretch of stretches) yield* this.stretch(stretch);
  }

  private async *stretch(stretch: StoredStretch): AsyncGenerator<never[]> {
    const { kept } = this.options;
    const { tally, at, days, segments } = stretch;
    const states = tally && kept && (await this.facts.states(tally, kept.tallies));
    if (states) kept.merge(states, at);
    else if (tally && days.length > 1) {
      for (const day of daysOfStretch(stretch, this.manifest, this.zone)) yield* this.stretch(day);
      return;
    }
    const since = states ? tally.through : 0;
    const wheres = this.wheres({ since, withMessages: !this.options.asked?.newest });
    if (!states && wheres.length > 0) this.noteGone(days);
    const files = segments.filter(({ last }) => last >= since);
    for (const where of wheres)
      for await (const facts of this.facts.in(files, where)) {
        for (const fact of facts) this.show(fact);
        yield [];
      }
  }

  /** Rows of these days were asked for. */
  private noteGone(days: readonly string[]): void {
    for (const day of days) if (isOfTotals(this.manifest, day)) this.gone.add(day);
  }

  /** The last of what is found: from the newest day on, and from the end of each, until there are enough. */
  private async *newest(
    stretches: readonly StoredStretch[],
    { count, isFound }: NonNullable<Asked["newest"]>,
  ): AsyncGenerator<never[]> {
    const found: Fact[] = [];
    const texts = this.texts().messages;
    for (const { days, segments } of moreAndMore(stretches.toReversed())) {
      if (found.length >= count) break;
      this.noteGone(days);
      for await (const facts of this.facts.newest(segments, { texts })) {
        found.push(...facts.filter((fact) => isFound(fact)));
        yield [];
        if (found.length >= count) break;
      }
    }
    for (const fact of found.reverse()) this.show(fact);
  }

  /**
   * Of a search that tells what came of refusals: whose sessions are to be read. One who was turned away before he
   * named anybody is known again by his address alone.
   */
  private async noteClients(stretches: readonly StoredStretch[]): Promise<void> {
    const { filter, facts } = this.options.asked ?? {};
    if (!filter || !facts?.includes("message") || !facts.includes("session")) return;
    const { sessions: texts } = this.texts();
    if (texts.length === 0) return;
    const where: Where = { kinds: ["session"], texts };
    for (const { segments } of stretches)
      for await (const found of this.facts.in(segments, where))
        for (const fact of found)
          if (fact.kind === "session" && refusalsIn(fact.session).length > 0)
            this.clients.add(fact.session.client.address ?? "");
  }

  /** What of the rows is read: one question for all kinds, or one for each where their texts are others. */
  private wheres({ since, withMessages }: { since: number; withMessages: boolean }): Where[] {
    const { asked } = this.options;
    const { facts, ids, filter } = asked ?? {};
    const { from, to } = asked?.withLaterSessions ? {} : (asked?.period ?? {});
    const where: Where = {
      ...(since > 0 && { since }),
      ...(facts && { kinds: facts }),
      ...(ids && { ids }),
      ...(!asked?.byFirstLine && from && { from }),
      ...(!asked?.byFirstLine && to && { to }),
    };
    const { messages, sessions: said } = this.texts();
    if (!filter || facts?.some((kind) => kind !== "message" && kind !== "session"))
      return [{ ...where, texts: this.ofDomains() }];
    const clients = [...this.clients];
    const sessions = clients.length > MOST_CLIENTS ? [] : said;
    const isOf = (kind: Fact["kind"]) => facts?.includes(kind) ?? true;
    return [
      ...(isOf("session")
        ? [{ ...where, kinds: ["session"] as const, texts: sessions, clients }]
        : []),
      ...(isOf("message") && withMessages
        ? [{ ...where, kinds: ["message"] as const, texts: messages }]
        : []),
    ];
  }

  /** What has to stand in messages and in sessions. */
  private texts(): Conditions {
    const { messages, sessions } = conditionsOf(this.options.asked?.filter);
    const ofDomains = this.ofDomains();
    return { messages: [...messages, ...ofDomains], sessions: [...sessions, ...ofDomains] };
  }

  private ofDomains(): TextCondition[] {
    const [first, ...others] = this.options.domains ?? [];
    return first === undefined ? [] : [{ of: "address", contains: first, orContains: others }];
  }

  /** What is open where the store ends: as it was then, or as the logs go on. */
  async *end(paths: readonly string[]): AsyncGenerator<never[], Coverage | undefined> {
    const { state } = this.manifest;
    // Where DuckDB is there already, rows that are asked for are had sooner than all that was in flight.
    const isOfRows = paths.length === 0 && this.options.resident !== undefined;
    const isLost = state !== undefined && !isOfRows && !(await this.facts.files.isSound(state));
    const saved = isLost || isOfRows ? undefined : savedIn(this);
    const open: Fact[] = [];
    const show = saved && openIn(saved, this.readOn());
    if (show) show((fact) => open.push(keep(fact)));
    else
      for (const where of this.wheres({ since: 0, withMessages: true }))
        for await (const facts of this.facts.in(this.openSegments(), where)) open.push(...facts);
    if (isLost && paths.length > 0) this.endsAtStore = true;
    else if (paths.length > 0 && !this.isBefore(open))
      return yield* this.beyond(paths, saved, open);
    for (const fact of open) this.show(fact);
    return undefined;
  }

  /** The other ends of links of what was asked for. */
  async *linked(): AsyncGenerator<never[]> {
    const { asked } = this.options;
    if (!asked?.withLinked) return;
    for (const fact of this.links.keptOnes()) this.emit(fact);
    const ids = this.links.missing();
    if (ids.length === 0) return;
    const { segments } = this.manifest;
    const where: Where = { kinds: ["message", "session"], ids };
    const days = new Set(ids.flatMap((id) => this.daysOf(id)));
    const files = segments.filter(({ day }) => days.has(day) || day === OPEN);
    for await (const found of this.facts.in(files, where)) {
      for (const fact of found) this.emit(fact);
      yield [];
    }
  }

  coverage(read: Coverage | undefined, paths: readonly string[]): Coverage {
    const { asked, around } = this.options;
    const { folder, manifest, zone, gone } = this;
    const period = asked?.period ?? around ?? {};
    const stored = storedCoverage(manifest, zone, period);
    const all = read ? coverageWith(stored, read) : stored;
    const answer = answerCoverage(all, {
      folder,
      manifest,
      zone,
      period,
      gone,
      files: this.facts.files,
      paths,
    });
    return {
      ...answer,
      ...(this.canBeReadWhole() && { narrowed: true }),
      gaps: [...answer.gaps, ...(this.endsAtStore ? [unread(all.to)] : [])],
    };
  }

  /** Not all of it was looked at, and that would take no more than some seconds. */
  private canBeReadWhole(): boolean {
    const { asked } = this.options;
    const isNarrow = asked?.ids !== undefined || (asked?.filter?.terms.length ?? 0) > 0;
    if (!isNarrow) return false;
    const messages = this.manifest.segments.filter(({ table }) => table === "messages");
    return messages.reduce((sum, { rows }) => sum + rows, 0) <= MOST_READ;
  }

  close(): void {
    this.facts.close();
  }

  private show(fact: Fact): void {
    const { asked, isOfHost } = this.options;
    if (isOfHost && !isOfHost(hostOf(fact))) return;
    const isOfOthers = asked !== undefined && !isWanted(fact, asked);
    if (asked?.withLinked) {
      if (isOfOthers) this.links.keep(fact);
      else this.links.add(fact);
    }
    if (!isOfOthers) this.emit(fact);
  }

  /** Where what has that id may be: it counts when it came in, which may be a moment after its first line. */
  private daysOf(id: string): string[] {
    const second = secondOf(id);
    if (second === undefined) return [NO_DAY];
    return [dayAt(second, this.zone), dayAt(second + SECONDS_PER_DAY, this.zone)];
  }

  /** Nothing of what is asked for can come any more behind the store's end. */
  private isBefore(open: readonly Fact[]): boolean {
    const { asked } = this.options;
    const { to } = asked?.period ?? {};
    const end = coverageOf(this.manifest)?.to;
    if (!asked || !to || !end || asked.withLaterSessions) return false;
    return (
      compareInstants(later(to, LATE_SECONDS), end) < 0 &&
      !open.some((fact) => isAsked(fact, asked))
    );
  }

  /** Reads on; what was in flight and is in no log any more stays as it was. */
  private async *beyond(
    paths: readonly string[],
    saved: Saved | undefined,
    open: readonly Fact[],
  ): AsyncGenerator<never[], Coverage> {
    const reading = await ReadingOn.open(paths, { ...this.readOn(), saved });
    try {
      const told = new ToldFacts();
      const show = (fact: Fact): void => {
        told.add(fact);
        this.show(fact);
      };
      for await (const _ of reading.facts(show)) yield [];
      reading.showOpen(show);
      for (const fact of reading.remark === undefined ? [] : open)
        if (!told.has(fact)) this.show(fact);
      return reading.coverage();
    } finally {
      reading.close();
    }
  }

  /** Stamps without a zone are read as they were when the store was written. */
  private readOn() {
    return { ...this.options, zone: this.zone, untilPresent: true };
  }

  private openSegments() {
    return this.manifest.segments.filter(({ day }) => day === OPEN);
  }
}

/** Few rows are looked for: one question for all days is quicker than one for each. */
function atOnce(stretches: readonly StoredStretch[]): StoredStretch {
  return {
    at: stretches[0]?.at,
    days: stretches.flatMap(({ days }) => days),
    segments: stretches.flatMap(({ segments }) => segments),
  };
}

/** The first day, of the next two, of the next four: who finds nothing soon looks at many at once. */
function* moreAndMore(stretches: readonly StoredStretch[]): Generator<StoredStretch> {
  for (let from = 0; from < stretches.length; from = 2 * from + 1)
    yield atOnce(stretches.slice(from, 2 * from + 1));
}

/** With more of them all sessions are read. */
const MOST_CLIENTS = 1000;
/** Messages that are read for what was nearly asked for. */
const MOST_READ = 300_000;
/** Lines of another log, and a recorder's, may be so late. */
const LATE_SECONDS = 60;

function unread(from: Instant | undefined): Gap {
  const reason =
    "the logs beyond the store's end are not read, for what was in flight there is damaged";
  return { ...(from && { from }), reason };
}

/** Whether it is asked for by its time, and by its id where there is one to ask for. */
function isWanted(fact: Fact, asked: Asked): boolean {
  const { period, ids } = asked;
  if ((period.from || period.to) && !isAsked(fact, asked)) return false;
  if (!ids || (fact.kind !== "message" && fact.kind !== "session")) return true;
  const { id } = fact.kind === "message" ? fact.message : fact.session;
  return ids.some((begin) => id.startsWith(begin));
}

function hostOf(fact: Fact): string {
  switch (fact.kind) {
    case "message":
      return ORIGIN_OF_MESSAGE.host(fact.message);
    case "session":
      return ORIGIN_OF_SESSION.host(fact.session);
    default:
      return ORIGIN_OF_OTHER.host(fact);
  }
}

/**
 * From a source that was found to the logs in it that are followed. Of copies of one another one is.
 *
 * Where it is kept what was read (Start.records), files in which reading did not stand before are looked up by their
 * content (arrivals.ts). What stands in a log that is being read waits until that was read.
 */
import { compareInstants, type Instant } from "../../time/instant.ts";
import { release } from "../files/held.ts";
import { giveLabels } from "../files/labels.ts";
import { probe } from "../files/probe.ts";
import { type FileEntry, newSource, type Source } from "../source.ts";
import { type ArrivalDecision, Before, decide, type GoingOn, type Undecided } from "./arrivals.ts";
import { aheadFrom, beginningOf, type Known, type Start } from "./beginning.ts";
import { type Content, contentAgain, noContent } from "./content.ts";
import { ALL, FollowedLog } from "./followed-log.ts";
import { goesBeyond, isWritten, type SaidOfLogs, spanOf } from "./found-later.ts";
import { copyOf, type KnownFiles, type KnownLog, takeLast } from "./known-files.ts";
import { filesIn, homeKey, homeOf, type LogHome, newestIn } from "./log-home.ts";
import { isEarlier, keyAt, logsOf, onceEach, withoutCopies } from "./logs-of-source.ts";
import { missingBetween } from "./missing.ts";
import { type FollowedPlace, fileOf } from "./place.ts";
import { standsUpTo } from "./read-before.ts";

/** What was opened, and what became of all else that was found. */
export interface OpenedLogs {
  logs: FollowedLog[];
  /** Archives of logs that were read, older than all that was read of them: to be read by themselves. */
  older: FollowedLog[];
  /** Neither known nor certain to be another log's. */
  undecided: Undecided[];
  /** Of what was read before: how many files were passed over, and how much of them. */
  passed: { files: number; bytes: number };
  /** What may stand in a log that is being read. */
  waiting: Arrival[];
  /** Read where they were, and gone on with elsewhere. */
  left: FollowedLog[];
}

/** The files of one directory or family of a source, oldest first. */
interface Arrival {
  source: Source;
  home: LogHome;
  key: string;
  /** As the source is called, where there is no other in it. */
  name: string;
  files: FileEntry[];
  first: Instant | undefined;
  /** Its lines stand in another log of the source. */
  isCopy: boolean;
}

export function nothingOpened(): OpenedLogs {
  return {
    logs: [],
    older: [],
    undecided: [],
    passed: { files: 0, bytes: 0 },
    waiting: [],
    left: [],
  };
}

/** Opens the logs that a source is made of. */
export async function openIn(
  source: Source,
  options: SaidOfLogs,
  start: Start,
  opened: OpenedLogs,
): Promise<void> {
  const logs = await logsOf(source, options);
  const followed = await withoutCopies(logs, options, start);
  const main = start.records && followed.reduce((a, b) => (isEarlier(logs[b], logs[a]) ? b : a));
  for (const [i, { files: found, first }] of logs.entries()) {
    const home = homeOf(found[0]);
    const name = logs.length === 1 ? source.name : found[0].path;
    const isCopy = !followed.includes(i);
    const { files, again } = onceEach(found, home);
    const arrival = { source, home, key: homeKey(home), name, files, first, isCopy };
    const mayOverlap = i !== main && source.strands.length > 1;
    if (!start.records && isCopy) release(files);
    else if (start.records && (isCopy || mayOverlap) && keyAt(home, start) === undefined)
      opened.waiting.push(arrival);
    else await new Opening(arrival, options, start, opened).open();
    if (again.length === 0) continue;
    if (start.records) opened.waiting.push({ ...arrival, key: again[0].path, files: again });
    else release(again);
  }
}

/** The first that has waited, now that all other logs were read. */
export async function openWaiting(
  options: SaidOfLogs,
  start: Start,
  opened: OpenedLogs,
): Promise<void> {
  const { waiting } = opened;
  const next = waiting.reduce((a, b) => (isEarlier(b, a) ? b : a));
  waiting.splice(waiting.indexOf(next), 1);
  await new Opening(next, options, start, opened).arrive(true);
}

/** All that is known by its content, as far as lines were used; of an older archive all or nothing. */
export function knownIn(
  { logs, older }: OpenedLogs,
  records: ReadonlyMap<string, KnownLog>,
): KnownFiles {
  const known = new Map(records);
  for (const log of [...logs, ...older.filter(({ isOver }) => isOver)]) {
    const { key, knownLog } = log;
    if (knownLog) known.set(key, knownLog);
  }
  return { logs: [...known.values()] };
}

class Opening {
  private readonly arrival: Arrival;
  private readonly options: SaidOfLogs;
  private readonly start: Start;
  private readonly opened: OpenedLogs;
  private readonly key: string;
  private readonly known: Known | undefined;

  constructor(arrival: Arrival, options: SaidOfLogs, start: Start, opened: OpenedLogs) {
    this.arrival = arrival;
    this.options = options;
    this.start = start;
    this.opened = opened;
    const isAll = arrival.key === homeKey(arrival.home);
    this.key = (isAll ? keyAt(arrival.home, start) : undefined) ?? arrival.key;
    this.known = start.known(this.key);
  }

  async open(): Promise<void> {
    await this.findMoved();
    const { records } = this.start;
    if (!records) {
      await this.follow(undefined);
      return;
    }
    if (this.opened.logs.some(({ key }) => key === this.key)) {
      this.opened.waiting.push(this.arrival);
      return;
    }
    const record = records.get(this.key);
    const place = this.known?.place;
    const own = place && record ? await this.ownOf(place, record) : -1;
    if (own < 0 || !place || !record) {
      await this.arrive(false);
      return;
    }
    await this.lookBefore(own, record);
    this.pass(
      this.arrival.files.slice(0, own),
      Math.min(place.offset, this.arrival.files[own].size),
    );
    const of = await contentOf(this.arrival.files[own], place.offset, place, record);
    await this.follow(record, { index: own, of });
  }

  /** By content. `isLast`: all that is being read was read. */
  async arrive(isLast: boolean): Promise<void> {
    const { arrival, opened, start, options } = this;
    const { files, source, home, isCopy } = arrival;
    const records = start.records as Map<string, KnownLog>;
    const isRead = (log: string) => opened.logs.some((one) => one.key === log);
    const isOpen = (log: string) => isRead(log) && !(isLast && start.untilPresent);
    const isPlaced = (log: string) => this.stateOf(log) !== undefined;
    const before = new Before(knownIn(opened, records));
    const label = home.stem === undefined ? labelAlone(source) : undefined;
    // What stands beside it among what was found now is another log, but for what stands in both.
    const mayBePart = (log: string) => isLast || (start.earlier?.has(log) ?? true);
    const decided = await decide({ files, label }, before, options, {
      isOpen,
      isPlaced,
      mayBePart,
    });
    if (!isLast && decided.holds.some((log) => isRead(log.key))) {
      opened.waiting.push(arrival);
      return;
    }
    this.pass(decided.known, 0);
    if (decided.older) await this.openOlder(decided.older, decided);
    const undecided = decided.undecided.flatMap((one) => one.files);
    const begin =
      start.readsUndecided && undecided.length > 0 ? files.indexOf(undecided[0]) : decided.newFrom;
    // What is a copy by its lines, though not by its bytes, is one in another form: of its time all was read.
    const isInOtherForm = isCopy && decided.holds.length === 0;
    if (!start.readsUndecided)
      opened.undecided.push(
        ...decided.undecided.filter((one) => !isInOtherForm || goesBeyond(one.own, one.read)),
      );
    if (decided.goesOn) await this.goOn(decided.goesOn);
    else if (begin !== undefined) {
      const key = isRead(this.key) ? files[begin].path : this.key;
      const record = records.get(key) ?? newRecord(key, decided);
      records.set(key, record);
      await this.follow(record, undefined, files.slice(begin));
    }
    const used = [...opened.logs, ...opened.older].flatMap((log) => log.source.files);
    release(files.filter((file) => !used.includes(file)));
  }

  /** Where only some files were named, that in which reading stands may have another name by now. */
  private async findMoved(): Promise<void> {
    const { arrival, known } = this;
    if (!known || (await fileOf(known.place, arrival.files)) >= 0) return;
    const { files } = filesIn(arrival.home, known.place.after);
    const own = await fileOf(known.place, files);
    if (own < 0) release(files);
    else {
      release([...arrival.files, ...files.slice(0, own)]);
      arrival.files = files.slice(own);
    }
  }

  /** The file in which reading stands; -1 if there is none that holds all that was read of it. */
  private async ownOf(place: FollowedPlace, { files: known }: KnownLog): Promise<number> {
    const { files } = this.arrival;
    const own = await fileOf(place, files);
    const last = known.at(-1);
    if (own < 0 || !last || !isWithinFile(place)) return own;
    return (await standsUpTo(place.offset, files[own], last)) ? own : -1;
  }

  private pass(files: readonly FileEntry[], more: number): void {
    const { passed } = this.opened;
    passed.files += files.length + (more > 0 ? 1 : 0);
    passed.bytes += files.reduce((sum, { size }) => sum + size, more);
  }

  /** Older files beside those that were read: an archive that was put there. */
  private async lookBefore(own: number, record: KnownLog): Promise<void> {
    const { options, opened, start, arrival } = this;
    let before: Before | undefined;
    const older: FileEntry[] = [];
    for (const file of arrival.files.slice(0, own)) {
      const { first } = await probe(file, options);
      if (!first || !record.first || compareInstants(first, record.first) >= 0) break;
      before ??= new Before(knownIn(opened, start.records as Map<string, KnownLog>));
      if ((await before.read(file)).pieces.length > 0) break;
      if (isWritten(await spanOf(file, [record], options), record) !== "older") break;
      older.push(file);
    }
    if (older.length > 0) await this.openOlder({ files: older, of: record }, { whose: record });
  }

  private async openOlder(
    { files, of }: { files: FileEntry[]; of: KnownLog },
    { whose }: Pick<ArrivalDecision, "whose">,
  ): Promise<void> {
    const key = `${of.key} before ${of.first?.seconds}`;
    const part = this.sourceOf(files);
    part.label = of.service ?? part.label;
    part.first = (await probe(files[0], this.options)).first;
    const begin = { files: aheadFrom(files, 0, 0), isClosed: true };
    for (const one of begin.files) one.isFinished = true;
    const record = newRecord(key, { whose });
    const { home } = this.arrival;
    this.opened.older.push(new FollowedLog(home, part, this.options, begin, record));
  }

  /** The log goes on here that was read in another place, or in files that are gone. */
  private async goOn({ log, index, at, piece, isBehindGap }: GoingOn): Promise<void> {
    const { arrival, options, opened } = this;
    const record = copyOf(log);
    const { place, reader } = this.stateOf(log.key) as Known;
    this.leave(log.key);
    const { files } = arrival;
    const part = this.sourceOf(files);
    if (reader) part.writers = reader.writers;
    if (isBehindGap) {
      const reason = `${place.path} is gone, which was read last; what was written between was not read`;
      part.coverage.gaps.push(await missingBetween(place.last, files[index], reason, options));
    }
    const begin = {
      files: aheadFrom(files, index, at),
      place: piece ? place : { ...place, lines: 0 },
      hand: reader?.hand,
      isElsewhere: true,
    };
    if (piece) begin.files[0].content = await contentOf(files[index], at, place, record);
    release(files.slice(0, index));
    opened.logs.push(new FollowedLog(arrival.home, part, options, begin, record));
  }

  /** Where a log stands that is read, or was before. */
  private stateOf(key: string): Known | undefined {
    const log = this.opened.logs.find((one) => one.key === key);
    const place = log?.place;
    if (!log || !place) return this.start.known(key);
    return { place, reader: { hand: log.hand, writers: log.source.writers } };
  }

  private leave(key: string): void {
    const { logs, left } = this.opened;
    const at = logs.findIndex((one) => one.key === key);
    if (at < 0) return;
    const { knownLog } = logs[at];
    if (knownLog) this.start.records?.set(key, knownLog);
    logs[at].close();
    left.push(...logs.splice(at, 1));
  }

  /** These files of it, by themselves. */
  private sourceOf(files: readonly FileEntry[]): Source {
    const { name, source } = this.arrival;
    const order = files.map((_, i) => i);
    const part = newSource(name, source.kind, [...files], [order], undefined);
    part.label = source.label;
    part.lost = source.lost;
    return part;
  }

  /** Whether its log may be written to in one of these files, not in another that nobody named. */
  private hasNewest(files: readonly FileEntry[]): boolean {
    const newest = newestIn(this.arrival.home);
    return !newest || files.some(({ identity }) => identity === newest.identity);
  }

  private async follow(
    record: KnownLog | undefined,
    content?: { index: number; of: Content },
    files: readonly FileEntry[] = this.arrival.files,
  ): Promise<void> {
    const { arrival, known, options, start, opened } = this;
    const source = this.sourceOf(files);
    if (known?.reader) source.writers = known.reader.writers;
    const begin = await beginningOf(source, options, start, known);
    const [first] = begin.files;
    const own = begin.files.find(({ index }) => index === content?.index);
    if (own) own.content = content?.of;
    if (start.records && start.untilPresent && !this.hasNewest(files)) {
      begin.isClosed = true;
      for (const one of begin.files) one.isFinished = true;
    }
    release(files.slice(0, first?.index ?? files.length));
    if (first && !begin.place) source.first = (await probe(first.file, options)).first;
    opened.logs.push(new FollowedLog(arrival.home, source, options, begin, record));
  }
}

/** The file that was read last is noted anew if it is read on, from byte `to` of `file`; what was read whole stays noted. */
async function contentOf(
  file: FileEntry,
  to: number,
  place: FollowedPlace,
  record: KnownLog,
): Promise<Content> {
  const isWithin = isWithinFile(place) || record.files.at(-1)?.bytes === 0;
  const last = isWithin ? takeLast(record) : undefined;
  return last ? contentAgain(file, to, last) : noContent();
}

/** Some of a file was read; of one that is packed, not all. */
function isWithinFile({ offset }: FollowedPlace): boolean {
  return offset > 0 && offset !== ALL;
}

function newRecord(key: string, { whose }: Pick<ArrivalDecision, "whose">): KnownLog {
  const { host, writers, owner, service } = whose;
  return {
    key,
    host,
    writers: [...writers],
    owner,
    service,
    first: undefined,
    last: undefined,
    files: [],
    marks: 0,
  };
}

/** What a directory is called where no other is by. */
function labelAlone({ name, kind, files }: Source): string {
  const alone = newSource(name, kind, files, [], undefined);
  giveLabels([alone]);
  return alone.label;
}

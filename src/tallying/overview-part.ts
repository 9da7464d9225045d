/**
 * The overview's part of a section, from the engine's figures.
 *
 * They lie as the classes of assembly/lines/tallies.ts, spans.ts and load.ts have them: numbers of eight
 * bytes, moments among them.
 */

import { REASONS } from "../grammars/delivery-report/reason-words.ts";
import { type Counters, nameAt } from "../reports/counters.ts";
import { domainTally } from "../reports/domain-tally.ts";
import type { QueueLoad } from "../reports/load.ts";
import { type Counted, newCounted } from "../reports/overview.ts";
import { reasonTally } from "../reports/reasons.ts";
import { type Sketch, sketchOf } from "../reports/sketch.ts";
import { FATE_NAMES } from "../reports/totals.ts";
import type { Instant } from "../time/instant.ts";
import type { QueueName } from "../tracking/facts.ts";
import type { Engine } from "./engine.ts";
import { instantOf } from "./moment.ts";
import { CHANNELS, OUTCOMES } from "./open.ts";

/** The number of a reason of deferrals or failures, which is the same in all threads. */
export function reasonNumber(outcome: "deferral" | "failure", reason: string): number {
  const index = NAMES.indexOf(reason);
  return (outcome === "deferral" ? 0 : MOST_NAMES) + (index < 0 ? NAMES.length : index);
}

const NAMES: string[] = REASONS.map(({ name }) => name);
const MOST_NAMES = 128;

/** What the engine has counted, but for the load; valid as long as nothing else is done with it. */
export function overviewPart(engine: Engine): Counted {
  const counted = newCounted({});
  const [totals, reasons, senders, domains, first, final, hours] = engine.wordsAt(
    engine.is.talliesAt(),
    7,
  ) as unknown as [number, number, number, number, number, number, number];
  const row = new Row(engine, totals);
  readTotals(row, counted);
  readCompleted(row, counted);
  for (const kind of KINDS) {
    const messages = row.number();
    if (messages > 0) counted.bounces.set(kind, messages);
  }
  counted.problems.expired = row.seen();
  counted.problems.tripleBounces = row.seen();
  counted.domains.firstHour = row.number();
  counted.domains.lastHour = row.number();
  readReasons(engine, reasons, counted);
  readDomains(engine, domains, hours, counted);
  counted.senders.counters = countersAt(engine, senders);
  counted.first = sketchAt(engine, first);
  counted.final = sketchAt(engine, final);
  return counted;
}

/** The same with a copy of all that lies in the engine's memory. */
export function copied(part: Counted): Counted {
  const { counters } = part.senders;
  part.senders.counters = {
    ...counters,
    numbers: counters.numbers.map((block) => block.slice()),
    places: counters.places.map((block) => block.slice()),
    letters: counters.letters.map((block) => block.slice()),
    table: counters.table.slice(),
  };
  return part;
}

/** How full the slots were in the present piece: runs end between pieces, so each has its own. */
export function loadPart(engine: Engine, queue: QueueName): Counted {
  const counted = newCounted({});
  readLoad(engine, queue, counted);
  return counted;
}

const KINDS = ["single", "double", "discarded-double", "discarded-triple", "not-logged"];
/** Of messages that have left the queue. */
const FATES = FATE_NAMES.slice(0, 4);

/** Reads numbers one after the other. */
class Row {
  private readonly engine: Engine;
  private at: number;

  constructor(engine: Engine, at: number) {
    this.engine = engine;
    this.at = at;
  }

  number(): number {
    this.at += 8;
    return this.engine.bytes.readDoubleLE(this.at - 8);
  }

  moment(): Instant | undefined {
    this.at += 8;
    return instantOf(this.engine.momentAt(this.at - 8));
  }

  sum(): { seconds: number; nanos: number } {
    return { seconds: this.number(), nanos: this.number() };
  }

  seen(): { count: number; first: Instant | undefined; last: Instant | undefined } {
    return { count: this.number(), first: this.moment(), last: this.moment() };
  }

  /** Of a text, "" if there is none; takes eight bytes, of which four are the address. */
  text(): string {
    this.at += 8;
    const text = this.engine.bytes.readUInt32LE(this.at - 8);
    if (text === 0) return "";
    const { is } = this.engine;
    return this.engine.textAt(is.textLetters(text), is.textLength(text));
  }
}

function readTotals(row: Row, { totals }: Counted): void {
  for (const fate of FATES) {
    const total = totals.fates[fate];
    total.messages = row.number();
    total.local = row.number();
    total.remote = row.number();
    total.bytes = row.number();
  }
  for (const outcome of OUTCOMES) {
    const total = totals.attempts[outcome];
    total.local = row.number();
    total.remote = row.number();
    total.time = row.sum();
  }
}

function readCompleted(row: Row, { completed }: Counted): void {
  completed.messages = row.number();
  completed.recipients = row.number();
  completed.messageAttempts = row.number();
  completed.bytes = row.number();
  completed.successBytes = row.number();
  completed.success = row.number();
  completed.failure = row.number();
  completed.deferral = row.number();
  completed.qtime = row.sum();
  completed.ddelay = row.sum();
  completed.xdelay = row.sum();
  completed.first = row.moment();
  completed.last = row.moment();
}

const REASON_BYTES = 48;

function readReasons(engine: Engine, at: number, { reasons }: Counted): void {
  for (const outcome of ["deferral", "failure"] as const) {
    for (const name of [...NAMES, "unknown"]) {
      const row = new Row(engine, at + reasonNumber(outcome, name) * REASON_BYTES);
      const attempts = row.number();
      if (attempts === 0) continue;
      const tally = reasonTally(reasons, outcome, name);
      tally.attempts = attempts;
      Object.assign(tally, row.sum());
      tally.first = row.moment();
      tally.last = row.moment();
      tally.example = row.text();
    }
  }
}

function readLoad(engine: Engine, name: QueueName, { load }: Counted): void {
  const row = new Row(engine, engine.is.loadAt());
  const at = row.moment();
  const time = row.sum();
  if (row.number() === 0) return;
  const channels = CHANNELS.map((channel) => ({
    channel,
    peak: row.number(),
    limit: row.number(),
    isFull: row.number() === 1,
    full: row.sum(),
    firstFull: row.moment(),
    lastFull: row.moment(),
    isHeld: false,
  }));
  const queue: QueueLoad = { name, at, time, channels };
  load.queues.set(`${name.host}\n${name.instance}`, queue);
}

const ROWS = 4096;

/** Columns as assembly/lines/tallies.ts has them: Domain. */
function readDomains(engine: Engine, at: number, hoursAt: number, { domains }: Counted): void {
  const names = countersAt(engine, at);
  const hours = readHours(engine, hoursAt);
  for (let i = 0; i < names.rows; i++) {
    const block = names.numbers[Math.floor(i / ROWS)] as Float64Array;
    const first = (i % ROWS) * names.width;
    const lies = block.byteOffset + first * 8;
    const tally = domainTally(domains, nameAt(names, i));
    const number = (column: number): number => block[first + column] as number;
    tally.recipients = number(0);
    tally.delivered = number(1);
    tally.discarded = number(2);
    tally.bounced = number(3);
    tally.expired = number(4);
    tally.attempts = number(5);
    tally.deferrals = number(6);
    if (tally.deferrals === 0) continue;
    const row = new Row(engine, lies + 7 * 8);
    tally.lastDeferral = row.moment();
    tally.lastReport = row.text();
    tally.hours = hours.get(lies);
  }
}

const SLOT_BYTES = 16;

/** Deferrals by hour, for each domain that had any, by where its numbers lie. */
function readHours(engine: Engine, table: number): Map<number, Map<number, number>> {
  const [at, mask] = engine.wordsAt(table, 2) as unknown as [number, number];
  const { bytes } = engine;
  const byDomain = new Map<number, Map<number, number>>();
  for (let i = 0; i <= mask; i++) {
    const slot = at + i * SLOT_BYTES;
    if (bytes.readUInt32LE(slot + 12) === 0) continue;
    const domain = bytes.readUInt32LE(slot + 4);
    const hours = byDomain.get(domain) ?? new Map<number, number>();
    byDomain.set(domain, hours);
    hours.set(bytes.readUInt32LE(slot), bytes.readUInt32LE(slot + 8));
  }
  return byDomain;
}

/** The engine's names, which lie as a report's counters do (assembly/lines/names.ts: Names). */
function countersAt(engine: Engine, at: number): Counters {
  const [width, rows, numbers, places, letters, letterBlocks, taken, table, mask] = engine.wordsAt(
    at,
    9,
  ) as unknown as [number, number, number, number, number, number, number, number, number];
  const rowBlocks = Math.ceil(rows / ROWS);
  const blocks = <Block>(list: number, count: number, block: (at: number) => Block): Block[] =>
    Array.from(engine.wordsAt(list, count), block);
  return {
    width,
    rows,
    numbers: blocks(numbers, rowBlocks, (block) => engine.numbersAt(block, ROWS * width)),
    places: blocks(places, rowBlocks, (block) => engine.wordsAt(block, ROWS * 2)),
    letters: blocks(letters, letterBlocks, (block) => engine.lettersAt(block, LETTERS)),
    taken,
    table: engine.wordsAt(table, mask + 1),
    odd: { byRow: new Map(), byName: new Map() },
  };
}

const LETTERS = 1 << 16;
const BUCKETS = 64 << 10;

/** As assembly/spans.ts has it: Sketch. */
function sketchAt(engine: Engine, at: number): Sketch {
  const row = new Row(engine, at);
  const count = row.number();
  const total = row.sum();
  const [smallest, largest] = [row.number(), row.number()];
  const [exact, buckets] = engine.wordsAt(at + 40, 2) as unknown as [number, number];
  return sketchOf(
    { count, total, smallest, largest },
    (most) => engine.numbersAt(exact, Math.min(count, most)),
    () => engine.numbersAt(buckets, BUCKETS),
  );
}

/**
 * The overview's part of a section, from the engine's figures.
 *
 * They lie as the classes of assembly/tallies.ts, spans.ts and load.ts have them: numbers of eight
 * bytes, moments among them.
 */
import type { Outcome } from "../grammars/qmail-send/event.ts";
import { type Counters, nameAt } from "../reports/counters.ts";
import { domainTally } from "../reports/domain-tally.ts";
import type { QueueLoad } from "../reports/load.ts";
import { type Counted, newCounted } from "../reports/overview.ts";
import { reasonTally } from "../reports/reasons.ts";
import { type Sketch, sketchOf } from "../reports/sketch.ts";
import type { Instant } from "../time/instant.ts";
import type { QueueName } from "../tracking/facts.ts";
import type { Engine } from "./engine.ts";
import { instantOf } from "./moment.ts";

/** What the numbers of `categoryOf` stand for. */
export interface Category {
  outcome: Outcome;
  name: string;
}

export function overviewPart(
  engine: Engine,
  queue: QueueName,
  categories: readonly Category[],
): Counted {
  const counted = newCounted({});
  const row = new Row(engine, engine.is.totalsAt());
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
  readReasons(engine, categories, counted);
  readLoad(engine, queue, counted);
  readDomains(engine, counted);
  counted.senders.counters = countersOf(engine, SENDERS, 3);
  counted.first = readSketch(engine, 0);
  counted.final = readSketch(engine, 1);
  return counted;
}

const KINDS = ["single", "double", "discarded-double", "discarded-triple", "not-logged"];
const FATES = ["delivered", "discarded", "bounced", "expired"] as const;
const OUTCOMES = ["success", "deferral", "failure"] as const satisfies Outcome[];
const CHANNELS = ["local", "remote"];
const SENDERS = 0;
const DOMAINS = 1;

/** Reads numbers one after the other. */
class Row {
  private readonly engine: Engine;
  private at: number;

  constructor(engine: Engine, at: number) {
    this.engine = engine;
    this.at = at >>> 0;
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

function readReasons(engine: Engine, categories: readonly Category[], { reasons }: Counted): void {
  const at = engine.is.reasonsAt();
  for (const [i, { outcome, name }] of categories.entries()) {
    const row = new Row(engine, at + i * REASON_BYTES);
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

const DOMAIN_WIDTH = 9;
const ROWS = 4096;

function readDomains(engine: Engine, { domains }: Counted): void {
  const names = countersOf(engine, DOMAINS, DOMAIN_WIDTH);
  const hours = readHours(engine);
  for (let i = 0; i < names.rows; i++) {
    const block = engine.is.numbersBlock(DOMAINS, Math.floor(i / ROWS)) >>> 0;
    const at = block + (i % ROWS) * DOMAIN_WIDTH * 8;
    const row = new Row(engine, at);
    const name = nameAt(names, i);
    const tally = domainTally(domains, name);
    tally.recipients = row.number();
    for (const fate of FATES) tally[fate] = row.number();
    tally.attempts = row.number();
    tally.deferrals = row.number();
    tally.lastDeferral = row.moment();
    tally.lastReport = row.text();
    tally.hours = hours.get(at);
  }
}

const SLOT_BYTES = 16;

/** Deferrals by hour, for each domain that had any, by where its numbers lie. */
function readHours(engine: Engine): Map<number, Map<number, number>> {
  const at = engine.is.slotsAt(1) >>> 0;
  const { bytes } = engine;
  const byDomain = new Map<number, Map<number, number>>();
  for (let i = 0; i < engine.is.slotCount(1); i++) {
    const slot = at + i * SLOT_BYTES;
    if (bytes.readUInt32LE(slot + 12) === 0) continue;
    const domain = bytes.readUInt32LE(slot + 4);
    const hours = byDomain.get(domain) ?? new Map<number, number>();
    byDomain.set(domain, hours);
    hours.set(bytes.readUInt32LE(slot), bytes.readUInt32LE(slot + 8));
  }
  return byDomain;
}

/** Copies of the engine's blocks, which lie as a report's counters do. */
function countersOf(engine: Engine, which: number, width: number): Counters {
  const { is } = engine;
  const rows = is.rowsOf(which);
  const blocks = Array.from({ length: Math.ceil(rows / ROWS) }, (_, i) => i);
  const letters = Array.from({ length: is.letterBlocksOf(which) }, (_, i) => {
    const at = is.lettersBlock(which, i) >>> 0;
    return new Uint8Array(is.memory.buffer.slice(at, at + LETTERS));
  });
  return {
    width,
    rows,
    numbers: blocks.map((i) => engine.numbersAt(is.numbersBlock(which, i), ROWS * width)),
    places: blocks.map((i) => engine.wordsAt(is.placesBlock(which, i), ROWS * 2)),
    letters,
    taken: is.lettersTaken(which),
    table: engine.wordsAt(is.rowTable(which), is.rowTableLength(which)),
    odd: { byRow: new Map(), byName: new Map() },
  };
}

const LETTERS = 1 << 16;
const BUCKETS = 64 << 10;

function readSketch(engine: Engine, which: number): Sketch {
  const at = engine.is.sketchAt(which) >>> 0;
  const row = new Row(engine, at);
  const count = row.number();
  const total = row.sum();
  const [smallest, largest] = [row.number(), row.number()];
  const exact = engine.bytes.readUInt32LE(at + 40);
  const buckets = engine.bytes.readUInt32LE(at + 44);
  return sketchOf(
    { count, total, smallest, largest },
    (most) => engine.numbersAt(exact, Math.min(count, most)),
    () => engine.numbersAt(buckets, BUCKETS),
  );
}

/**
 * Facts, made again of the files of days, in the order in which they were concluded.
 *
 * Each table is read a chunk after the other, in the order in which its rows lie; the next fact is that of the
 * table whose row has the smallest sequence. So it needs the memory of a few chunks, however large a day is.
 */
import type { Fact, Recipient } from "../../tracking/facts.ts";
import type { DuckDB } from "../duckdb.ts";
import { TABLES, type TableName } from "../tables/index.ts";
import type { StoredTable } from "../tables/table.ts";
import type { ColumnValues } from "./column-values.ts";
import { find, forget, newestOf, whichAt, whichOf } from "./found.ts";
import { loadAt } from "./load-rows.ts";
import { deliveryAt, hasAll, messageAt, recipientAt } from "./message-rows.ts";
import { noticeAt } from "./notice-rows.ts";
import { restAt } from "./rest.ts";
import { sessionAt } from "./session-rows.ts";
import { END, StoredRows, tableIn, type Which } from "./stored-rows.ts";
import { conditionOf, type FactTable, KINDS, type Where } from "./where.ts";

/** The files of each table, of one day or several. */
export type TableFiles = { readonly [Name in TableName]?: readonly string[] | undefined };

export async function* factsOf(
  duckdb: DuckDB,
  all: TableFiles,
  where: Where = {},
): AsyncGenerator<Fact[]> {
  const wanted = wantedOf(all, where.kinds);
  const { messages = [] } = wanted;
  const asked = conditionOf("messages", where, recipientsIn(wanted));
  const isAsked = asked !== undefined && messages.length > 0;
  const found = isAsked ? await find(duckdb, "messages", messages, asked) : undefined;
  try {
    const which: WhichRows = {
      messages: found ? await whichOf(duckdb, found) : undefined,
      sessions: whichFit("sessions", where),
      loads: whichFit("loads", where),
      notices: whichFit("notices", where),
    };
    const files = found?.count === 0 ? { ...wanted, messages: [] } : wanted;
    for await (const { facts } of factsIn(duckdb, files, which)) yield facts;
  } finally {
    if (found) await forget(duckdb, found);
  }
}

/**
 * Messages, or sessions, the newest first by the time at which they count, those without one last. Who has seen enough
 * ends it: no more is read than a page of each length that was taken.
 */
export async function* newestFacts(
  duckdb: DuckDB,
  files: TableFiles,
  kind: "message" | "session",
  where: Where = {},
): AsyncGenerator<Fact[]> {
  const table = `${kind}s` as const;
  const { [table]: of = [] } = files;
  if (of.length === 0) return;
  const wanted = wantedOf(files, [kind]);
  const condition = conditionOf(table, where, recipientsIn(wanted)) ?? "true";
  const found = await find(duckdb, table, of, condition);
  try {
    let most = FIRST_PAGE;
    for await (const sequences of newestOf(duckdb, found))
      for (let i = 0; i < sequences.length; ) {
        const page = sequences.slice(i, i + most);
        yield await factsAt(duckdb, wanted, table, page);
        i += page.length;
        most *= GROWTH;
      }
  } finally {
    await forget(duckdb, found);
  }
}

const FIRST_PAGE = 128;
/** Where few of a page are wanted it pays to read many: they lie in all parts of a file. */
const GROWTH = 4;

/** The facts of these sequences, in their order. */
async function factsAt(
  duckdb: DuckDB,
  files: TableFiles,
  table: "messages" | "sessions",
  asked: readonly number[],
): Promise<Fact[]> {
  const found = new Map<number, Fact>();
  for await (const { facts, sequences } of factsIn(duckdb, files, { [table]: whichAt(asked) }))
    for (const [i, fact] of facts.entries()) found.set(sequences[i] as number, fact);
  return asked.flatMap((sequence) => found.get(sequence) ?? []);
}

/** The files of the tables that hold facts of these kinds. */
function wantedOf(files: TableFiles, kinds: Where["kinds"]): TableFiles {
  const wanted = Object.entries(files).filter(([table]) => holdsAny(table as TableName, kinds));
  return Object.fromEntries(wanted);
}

/** Whether facts of these kinds are made of the table's rows; absent: of any. */
export function holdsAny(table: TableName, kinds: Where["kinds"]): boolean {
  const facts = FACTS[table];
  if (!facts) return false;
  return kinds === undefined || KINDS[facts].some((kind) => kinds.includes(kind));
}

/** Which facts are made of a table's rows, alone or with others. */
const FACTS: { [Name in TableName]: FactTable | undefined } = {
  messages: "messages",
  deliveries: "messages",
  sessions: "sessions",
  refusals: undefined,
  loads: "loads",
  notices: "notices",
};

function recipientsIn({ deliveries = [] }: TableFiles): string | undefined {
  return deliveries.length > 0 ? tableIn(TABLES.deliveries, deliveries) : undefined;
}

function whichFit(table: FactTable, where: Where): Which | undefined {
  const sql = conditionOf(table, where);
  return sql === undefined ? undefined : { sql };
}

/** Of each table; absent: all. */
type WhichRows = { readonly [Table in FactTable]?: Which | undefined };

/** Facts, each with its sequence. */
interface Taken {
  facts: Fact[];
  sequences: number[];
}

async function* factsIn(
  duckdb: DuckDB,
  files: TableFiles,
  which: WhichRows,
): AsyncGenerator<Taken> {
  const sessions = new StoredRows(duckdb, TABLES.sessions, files.sessions, which.sessions);
  const loads = new StoredRows(duckdb, TABLES.loads, files.loads, which.loads);
  const notices = new StoredRows(duckdb, TABLES.notices, files.notices, which.notices);
  const sources: FactSource[] = [
    new MessageSource(duckdb, files, which.messages),
    new RowSource(sessions, (values, row) => ({
      kind: "session",
      session: sessionAt(values, row),
    })),
    new RowSource(loads, loadAt),
    new RowSource(notices, noticeAt),
  ];
  try {
    for (;;) {
      for (const source of sources) if (source.isSpent) await source.refill();
      const taken: Taken = { facts: [], sequences: [] };
      takeUntilOneIsSpent(sources, taken);
      if (taken.facts.length > 0) yield taken;
      else if (sources.every(({ isSpent, sequence }) => !isSpent && sequence === END)) return;
    }
  } finally {
    for (const source of sources) await source.end();
  }
}

/** Facts of one table, or two that belong together. */
interface FactSource {
  /** What was read of it is used up. */
  readonly isSpent: boolean;
  /** Of the next fact, unless it is spent; END if there is none. */
  readonly sequence: number;
  /** The next fact; undefined if the rest of it is to be read first, or is lost. */
  take(): Fact | undefined;
  refill(): Promise<void>;
  end(): Promise<void>;
}

function takeUntilOneIsSpent(sources: readonly FactSource[], taken: Taken): void {
  for (;;) {
    let next: FactSource | undefined;
    let first = END;
    let second = END;
    for (const source of sources) {
      if (source.isSpent) return;
      const { sequence } = source;
      if (sequence < first) {
        second = first;
        first = sequence;
        next = source;
      } else if (sequence < second) second = sequence;
    }
    if (!next) return;
    while (!next.isSpent && next.sequence < second) {
      const { sequence } = next;
      const fact = next.take();
      if (!fact) continue;
      taken.facts.push(fact);
      taken.sequences.push(sequence);
    }
  }
}

type MakeFact<Values> = (values: Values, row: number) => Fact;

/** Facts that are one row each. */
class RowSource<Of extends StoredTable> implements FactSource {
  readonly #rows: StoredRows<Of>;
  readonly #make: MakeFact<ColumnValues<Of>>;

  constructor(rows: StoredRows<Of>, make: MakeFact<ColumnValues<Of>>) {
    this.#rows = rows;
    this.#make = make;
  }

  get isSpent(): boolean {
    return this.#rows.isSpent;
  }

  get sequence(): number {
    return this.#rows.sequence;
  }

  take(): Fact {
    const rows = this.#rows;
    return this.#make(rows.values, rows.row++);
  }

  refill(): Promise<void> {
    return this.#rows.refill();
  }

  end(): Promise<void> {
    return this.#rows.end();
  }
}

/**
 * Messages with their recipients: the rows of these have the sequence of their message. Of a message whose recipients'
 * file is not there nothing is told.
 */
class MessageSource implements FactSource {
  readonly #messages: StoredRows<typeof TABLES.messages>;
  readonly #deliveries: StoredRows<typeof TABLES.deliveries>;
  /** Of the next message, as far as they were read. */
  #recipients: Recipient[] = [];

  constructor(duckdb: DuckDB, { messages, deliveries }: TableFiles, which: Which | undefined) {
    const isAny = messages !== undefined && messages.length > 0;
    this.#messages = new StoredRows(duckdb, TABLES.messages, messages, which);
    this.#deliveries = new StoredRows(duckdb, TABLES.deliveries, isAny ? deliveries : [], which);
  }

  get isSpent(): boolean {
    return this.#messages.isSpent || this.#deliveries.isSpent;
  }

  get sequence(): number {
    return this.#messages.sequence;
  }

  take(): Fact | undefined {
    const { sequence } = this;
    const rows = this.#deliveries;
    while (rows.sequence <= sequence) this.#takeDelivery(sequence);
    if (rows.isSpent) return undefined;
    const { values, row } = this.#messages;
    const recipients = this.#recipients;
    this.#messages.row++;
    this.#recipients = [];
    if (!hasAll(values, row, recipients)) return undefined;
    return { kind: "message", message: messageAt(values, row, recipients) };
  }

  /** A row of a message that is not there is passed over. */
  #takeDelivery(ofMessage: number): void {
    const { values, row, sequence } = this.#deliveries;
    this.#deliveries.row++;
    if (sequence < ofMessage) return;
    const rest = restAt(values.rest, row);
    const recipients = this.#recipients;
    const place = values.recipient.at(row, rest);
    if (place === recipients.length) recipients.push(recipientAt(values, row, rest));
    const delivery = deliveryAt(values, row, rest);
    if (delivery) recipients.at(-1)?.deliveries.push(delivery);
  }

  async refill(): Promise<void> {
    if (this.#messages.isSpent) await this.#messages.refill();
    if (this.#deliveries.isSpent) await this.#deliveries.refill();
  }

  async end(): Promise<void> {
    await this.#messages.end();
    await this.#deliveries.end();
  }
}

/**
 * Facts, made again of the files of a day, in the order in which they were concluded.
 *
 * Each table is read a chunk after the other, in the order in which its rows lie; the next fact is that of the
 * table whose row has the smallest sequence. So it needs the memory of a few chunks, however large a day is.
 */
import type { Fact, Recipient } from "../../tracking/facts.ts";
import type { DuckDB } from "../duckdb.ts";
import { TABLES, type TableName } from "../tables/index.ts";
import type { StoredTable } from "../tables/table.ts";
import type { ColumnValues } from "./column-values.ts";
import { loadAt } from "./load-rows.ts";
import { deliveryAt, messageAt, recipientAt } from "./message-rows.ts";
import { noticeAt } from "./notice-rows.ts";
import { restAt } from "./rest.ts";
import { sessionAt } from "./session-rows.ts";
import { END, StoredRows } from "./stored-rows.ts";

/** The files of each table, in the order in which they were written. */
export type TableFiles = { readonly [Name in TableName]?: readonly string[] };

export async function* factsOf(duckdb: DuckDB, files: TableFiles): AsyncGenerator<Fact[]> {
  const sessions = new StoredRows(duckdb, TABLES.sessions, files.sessions);
  const loads = new StoredRows(duckdb, TABLES.loads, files.loads);
  const notices = new StoredRows(duckdb, TABLES.notices, files.notices);
  const sources: FactSource[] = [
    new MessageSource(duckdb, files),
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
      const facts: Fact[] = [];
      takeUntilOneIsSpent(sources, facts);
      if (facts.length > 0) yield facts;
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
  /** The next fact; undefined if the rest of it is to be read first. */
  take(): Fact | undefined;
  refill(): Promise<void>;
  end(): Promise<void>;
}

function takeUntilOneIsSpent(sources: readonly FactSource[], facts: Fact[]): void {
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
      const fact = next.take();
      if (fact) facts.push(fact);
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

/** Messages with their recipients: the rows of these have the sequence of their message. */
class MessageSource implements FactSource {
  readonly #messages: StoredRows<typeof TABLES.messages>;
  readonly #deliveries: StoredRows<typeof TABLES.deliveries>;
  /** Of the next message, as far as they were read. */
  #recipients: Recipient[] = [];

  constructor(duckdb: DuckDB, { messages, deliveries }: TableFiles) {
    this.#messages = new StoredRows(duckdb, TABLES.messages, messages);
    this.#deliveries = new StoredRows(duckdb, TABLES.deliveries, deliveries);
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
    const messages = this.#messages;
    const message = messageAt(messages.values, messages.row++, this.#recipients);
    this.#recipients = [];
    return { kind: "message", message };
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

/**
 * The facts of one day that wait to be written, in columns: one file of each table.
 *
 * A fact that is a view is read where it lies, before `add` returns.
 */
import type { Fact } from "../../tracking/facts.ts";
import type { DuckDB } from "../duckdb.ts";
import type { TableName } from "../tables/index.ts";
import { LoadRows } from "./load-rows.ts";
import { MessageRows } from "./message-rows.ts";
import { NoticeRows } from "./notice-rows.ts";
import { SessionRows } from "./session-rows.ts";
import type { WrittenRows } from "./table-rows.ts";

/** A file that was written. */
export interface WrittenTable extends WrittenRows {
  table: TableName;
  path: string;
}

export class DayRows {
  readonly #messages = new MessageRows();
  readonly #sessions = new SessionRows();
  readonly #loads = new LoadRows();
  readonly #notices = new NoticeRows();

  /** `sequence` is greater than that of all facts that were added before, to this day or another. */
  add(fact: Fact, sequence: number): void {
    switch (fact.kind) {
      case "message":
        this.#messages.add(fact.message, sequence);
        break;
      case "session":
        this.#sessions.add(fact.session, sequence);
        break;
      case "load":
      case "slots":
        this.#loads.add(fact, sequence);
        break;
      default:
        this.#notices.add(fact, sequence);
    }
  }

  /** About how much memory the rows take. */
  get bytes(): number {
    return this.#tables().reduce((sum, { bytes }) => sum + bytes, 0);
  }

  /** How many rows wait. */
  get count(): number {
    return this.#tables().reduce((sum, { count }) => sum + count, 0);
  }

  /**
   * Writes each table that has rows to a new file where `pathOf` says, and begins anew; where one cannot be written, all rows
   * stay, and it can be tried again. @throws StoreFull
   */
  async write(duckdb: DuckDB, pathOf: (table: TableName) => string): Promise<WrittenTable[]> {
    const written: WrittenTable[] = [];
    for (const rows of this.#tables()) {
      if (rows.count === 0) continue;
      const table = rows.table.name;
      const path = pathOf(table);
      written.push({ table, path, ...(await rows.write(duckdb, path)) });
    }
    for (const rows of this.#tables()) rows.beginAnew();
    return written;
  }

  #tables() {
    const { messages, deliveries } = this.#messages;
    const { sessions, refusals } = this.#sessions;
    return [messages, deliveries, sessions, refusals, this.#loads.loads, this.#notices.notices];
  }
}

/**
 * A question in SQL to a store: views over its files are made, all else is locked, and the query is carried out.
 */
import type { Coverage } from "../../pipeline/coverage.ts";
import type { Period } from "../../time/words.ts";
import { type AnswerValue, type DuckDB, openDuckDB, type SqlAnswer } from "../duckdb.ts";
import { tablesIn } from "./statement.ts";
import { StoreViews } from "./store-views.ts";
import { outOfTime, type SqlLimits, sqlTrouble } from "./trouble.ts";

export interface SqlAsked extends SqlLimits {
  /** Only what is of this time. */
  period: Period;
  /** Ends what is running. */
  stop: AbortController;
}

export class StoreQuery {
  private readonly asked: SqlAsked;
  private readonly views: StoreViews;
  private duckdb: DuckDB | undefined;
  /** Of its time, in milliseconds. */
  private left: number;

  constructor(folder: string, asked: SqlAsked) {
    this.asked = asked;
    this.views = new StoreViews(folder, asked.period, asked.stop.signal);
    this.left = asked.seconds * 1000;
  }

  /** Carries it out; its rows come as they are asked for. @throws StoreError */
  async answer(sql: string): Promise<SqlAnswer> {
    const { memory, stop } = this.asked;
    const duckdb = await openDuckDB({ memory, signal: stop.signal });
    this.duckdb = duckdb;
    const named = await this.limited(() => tablesIn(duckdb, sql));
    await this.views.make(duckdb, ({ name }) => named.has(name));
    await duckdb.lock(this.views.files);
    const { columns, rows } = await this.limited(() => duckdb.answer(sql));
    return { columns, rows: () => this.rowsOf(rows()) };
  }

  /** What it rests on. */
  coverage(): Coverage {
    return this.views.coverage();
  }

  close(): void {
    this.duckdb?.close();
  }

  private async *rowsOf(rows: AsyncGenerator<AnswerValue[][]>): AsyncGenerator<AnswerValue[][]> {
    try {
      for (;;) {
        const { value, done } = await this.limited(() => rows.next());
        if (done) return;
        yield value;
      }
    } finally {
      await rows.return(undefined);
    }
  }

  /** Work of DuckDB on what was typed, in the time that is left. */
  private async limited<Result>(work: () => Promise<Result>): Promise<Result> {
    const { asked } = this;
    const begun = performance.now();
    const timer = setTimeout(() => asked.stop.abort(outOfTime(asked)), this.left);
    try {
      return await work();
    } catch (error) {
      throw sqlTrouble(error, asked);
    } finally {
      clearTimeout(timer);
      this.left -= performance.now() - begun;
    }
  }
}

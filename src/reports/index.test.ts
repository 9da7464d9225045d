/**
 * What holds for every report: over any mail and sessions its rows fit its columns, its answer
 * does not depend on the order of the messages, and asking does not change it.
 *
 * Sessions come in the order of their ends; what follows a client through them needs that order.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fc } from "../chance.testing.ts";
import type { Fact, Message } from "../tracking/facts.ts";
import { anyFact, anyMail, anySession } from "./any-facts.testing.ts";
import { REPORTS } from "./index.ts";
import { at, between, GIVEN, mail, rowsOf } from "./mail.testing.ts";
import type { Cell, Report, Table } from "./report.ts";

/** Their answer follows a client or a service from one fact to the next. */
const IN_ORDER = new Set(["greylisted", "guessed", "runs", "limits", "problems"]);

function answer(report: Report, facts: Fact[], top = 3): Table[] {
  const fold = report.fold({ ...GIVEN, top });
  for (const fact of facts) fold.add(fact);
  const tables = fold.tables(at(200_000));
  assert.deepEqual(rounded(fold.tables(at(200_000))), rounded(tables));
  return tables;
}

/** Sums of doubles depend on their order in the last digits. */
function rounded(tables: Table[]): unknown {
  const cell = (one: Cell): unknown => (typeof one === "number" ? Number(one.toPrecision(9)) : one);
  return tables.map(({ rows, notes }) => ({ rows: rows.map((row) => row.map(cell)), notes }));
}

for (const report of REPORTS) {
  test(`${report.name}: each row has a cell for each column, of its type`, () => {
    fc.assert(
      fc.property(fc.array(anyFact, { maxLength: 12 }), (facts) => {
        for (const { form, rows } of answer(report, facts)) {
          for (const row of rows) {
            assert.equal(row.length, form.columns.length, form.name);
            for (const [i, { type, name }] of form.columns.entries()) {
              assert.ok(fits(row[i], type), `${form.name}.${name}: ${String(row[i])}`);
            }
          }
        }
      }),
    );
  });

  test(`${report.name}: the order of the messages makes no difference`, () => {
    fc.assert(
      fc.property(fc.array(anyMail, { maxLength: 12 }), (facts) => {
        const inOrder = rounded(answer(report, facts));
        assert.deepEqual(rounded(answer(report, [...facts].reverse())), inOrder);
      }),
    );
  });

  test(`${report.name}: the order of sessions makes no difference to what counts each alone`, () => {
    const alone = (facts: Fact[]): unknown =>
      rounded(answer(report, facts).filter(({ form }) => !IN_ORDER.has(form.name)));
    fc.assert(
      fc.property(fc.array(anySession, { maxLength: 12 }), (facts) => {
        assert.deepEqual(alone([...facts].reverse()), alone(facts));
      }),
    );
  });

  test(`${report.name}: without mail it has tables and does not fail`, () => {
    assert.deepEqual(
      answer(report, []).map(({ form }) => form),
      report.tables,
    );
  });
}

function fits(cell: Cell, type: string): boolean {
  if (cell === undefined) return true;
  if (type === "text") return typeof cell === "string";
  if (type === "time") return typeof cell === "object";
  return typeof cell === "number" ? Number.isFinite(cell) : typeof cell === "bigint";
}

test("in the overview every column of the totals adds up, whatever the mail", () => {
  const overview = REPORTS[0] as Report;
  fc.assert(
    fc.property(fc.array(anyMail, { maxLength: 20 }), (facts) => {
      for (const name of ["totals", "attempts"]) {
        const table = answer(overview, facts).find(({ form }) => form.name === name) as Table;
        const [all, ...parts] = table.rows as number[][];
        const last = name === "totals" ? 5 : 4;
        for (let column = 1; column <= last; column++) {
          const sum = parts.reduce((total, row) => total + (row[column] as number), 0);
          assert.ok(Math.abs(sum - (all?.[column] as number)) < 1e-6);
        }
      }
    }),
  );
});

test("names of reports, tables and columns are plain words, and each is explained", () => {
  const names = new Set<string>();
  for (const { name, about, tables } of REPORTS) {
    assert.match(name, /^[a-z]+(-[a-z]+)*$/);
    assert.ok(!names.has(name), name);
    names.add(name);
    assert.match(about, /\.$/);
    for (const table of tables) {
      for (const column of table.columns) {
        assert.match(column.name, /^[a-z][a-zA-Z0-9]*$/, `${name} ${table.name} ${column.name}`);
        assert.match(column.about, /\.$/, `${name} ${table.name} ${column.name}`);
      }
      assert.equal(new Set(table.columns.map((column) => column.name)).size, table.columns.length);
    }
  }
});

test("a message is counted by its first sign where info msg is missing", () => {
  const fact = mail({ queued: 50 }) as { kind: "message"; message: Message };
  const { queued: _, ...message } = fact.message;
  const senders = REPORTS.find(({ name }) => name === "senders") as Report;
  const facts: Fact[] = [{ kind: "message", message }];
  assert.equal(rowsOf(senders, "senders", facts, { query: between(50, 51) }).length, 1);
});

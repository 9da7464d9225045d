/**
 * Whatever the facts, a table fits: no line is wider than was asked for, and in a pipe every cell
 * of a column that is shown is there, whole.
 *
 * Not tested here: how screens look (test/screens.test.ts).
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fc } from "../../chance.testing.ts";
import { humanCell } from "../../reports/cells.ts";
import { REPORTS } from "../../reports/index.ts";
import { PROBLEMS } from "../../reports/problem-rows.ts";
import type { Cell, Column, ColumnType, Table, TableForm } from "../../reports/report.ts";
import { utc } from "../../time/zones.ts";
import { PLAIN } from "../colours.ts";
import { fitted } from "../helptext.ts";
import { MESSAGES } from "../messages.ts";
import { SESSION_LIST } from "../session-words.ts";
import { renderTable } from "./table.ts";
import { toldLines } from "./told.ts";
import { displayWidth } from "./width.ts";

const FORMS: TableForm[] = [
  MESSAGES,
  SESSION_LIST.table,
  ...REPORTS.flatMap(({ tables }) => tables).map((form) => ({
    ...form,
    // Some tables show a column where a log needs it: all must fit.
    columns: form.columns.map((column) => ({ ...column, detail: false })),
  })),
];

const WORD = fc.string({
  unit: fc.constantFrom(..."abcdefghijklmnopqrstuvwxyz0123456789@.-=+郵\u0301"),
  minLength: 1,
  maxLength: 30,
});
const LONG = fc.string({ unit: "grapheme", maxLength: 300 });
const SENTENCE = fc.array(WORD, { minLength: 1, maxLength: 60 }).map((words) => words.join(" "));

function cellOf(type: ColumnType): fc.Arbitrary<Cell> {
  if (type === "text" || type === "report") return fc.oneof(WORD, WORD, LONG, SENTENCE);
  if (type === "time")
    return fc.record({
      seconds: fc.integer({ min: 1, max: 2_000_000_000 }),
      nanos: fc.constant(0),
    });
  if (type === "percent") return fc.integer({ min: 0, max: 100 });
  return fc.oneof(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 0, max: 1e12 }));
}

const anyTable: fc.Arbitrary<Table> = fc
  .constantFrom(...FORMS)
  .chain((form) =>
    fc
      .array(
        fc.tuple(...form.columns.map(({ type }) => fc.option(cellOf(type), { nil: undefined }))),
        { minLength: 1, maxLength: 5 },
      )
      .map((rows) => ({ form, rows, notes: [] })),
  );
const anyWidth = fc.integer({ min: 40, max: 240 });

function rendered(table: Table, width: number | undefined, cuts: boolean) {
  return renderTable(table, {
    zone: utc,
    screen: { width, cuts, wide: false, unicode: true, colours: PLAIN },
  });
}

test("no line is wider than was asked for", () => {
  fc.assert(
    fc.property(anyTable, anyWidth, fc.boolean(), (table, width, cuts) => {
      for (const line of rendered(table, width, cuts).lines)
        assert.ok(displayWidth(line.slice(0, -1)) <= width, `${table.form.title}: ${line}`);
    }),
  );
});

test("on a terminal a row is one line", () => {
  fc.assert(
    fc.property(anyTable, anyWidth, (table, width) => {
      assert.equal(rendered(table, width, true).lines.length, table.rows.length + 1);
    }),
  );
});

/** All but blanks: what wraps has its letters in their order still. */
const letters = (text: string): string => text.replaceAll(/\s/gu, "");

test("in a pipe no text of a column that is shown is cut", () => {
  const column = (name: string, more: Partial<Column> = {}): Column => ({
    ...{ name, head: "", about: "", type: "text", narrow: "stays" },
    ...more,
  });
  const form = {
    name: "example",
    title: "Example",
    columns: [column("address"), column("id"), column("reply", { sentence: true })],
  };
  fc.assert(
    fc.property(fc.oneof(WORD, LONG), WORD, SENTENCE, anyWidth, (address, id, reply, width) => {
      const { lines, leftOut } = rendered(
        { form, rows: [[address, id, reply]], notes: [] },
        width,
        false,
      );
      const printed = letters(lines.join(""));
      assert.equal(leftOut, 0);
      const wanted = [address, id].map((cell) => letters(humanCell(cell, { type: "text" }, utc)));
      for (const cell of wanted)
        if (displayWidth(cell) <= width - 2)
          assert.ok(printed.includes(cell), `${cell}\n${printed}`);
      const all = [...letters(address + id + reply)].sort().join("");
      if (/^[ -~]*$/.test(address)) assert.equal([...printed].sort().join(""), all);
    }),
  );
});

test("a column that says that it stays is never left out, and the first is not", () => {
  for (const form of FORMS) {
    const row = form.columns.map(
      ({ type }): Cell => (type === "text" ? "x".repeat(50) : 123_456_789),
    );
    const [head = ""] = rendered({ form, rows: [row], notes: [] }, 40, true).lines;
    const [first] = form.columns;
    assert.ok(
      head.trim().startsWith((first?.head ?? first?.name.toUpperCase() ?? "").slice(0, 5)),
      head,
    );
  }
});

test("without bounds every row is one whole line", () => {
  fc.assert(
    fc.property(anyTable, (table) => {
      const { lines, leftOut } = rendered(table, undefined, false);
      assert.equal(lines.length, table.rows.length + 1);
      assert.equal(leftOut, 0);
      for (const [i, row] of [...table.rows].entries())
        for (const [j, cell] of row.entries()) {
          const column = table.form.columns[j] as Column;
          if (!column.detail)
            assert.ok(lines[i + 1]?.includes(humanCell(cell, column, utc).trimEnd()));
        }
    }),
  );
});

test("an address that is wider than its column is whole, and the row goes on below it", () => {
  const verp = "bounces-2026-11-19-anna.schmidt=club.example@lists.shop.example";
  const form = {
    name: "senders",
    title: "Senders",
    columns: [
      { name: "sender", about: "", type: "text" },
      { name: "messages", about: "", type: "count", narrow: "answer" },
    ],
  } as const satisfies TableForm as TableForm;
  const { lines } = rendered(
    {
      form,
      rows: [
        ["anna@club.example", 273],
        [verp, 5],
      ],
      notes: [],
    },
    64,
    false,
  );
  assert.deepEqual(lines.map((line) => line.trimEnd()).slice(2), [verp, `${" ".repeat(63)}5`]);
});

test("a problem is no wider than was asked for, but for its command", () => {
  fc.assert(
    fc.property(fc.oneof(SENTENCE, LONG), anyWidth, (what, width) => {
      const first = { seconds: 1_795_000_000, nanos: 0 };
      const last = { seconds: 1_796_000_000, nanos: 0 };
      const row = ["open", "x", what, "It goes on", 2, first, last, "qtrail lines"];
      const lines = toldLines({ form: PROBLEMS, rows: [row], notes: [] }, utc, width);
      for (const line of lines) assert.ok(displayWidth(line.slice(0, -1)) <= width, line);
      const printed = letters(lines.join(""));
      assert.ok(printed.includes(letters(humanCell(what, { type: "text" }, utc))));
    }),
  );
});

test("of a problem the command stands on a line of its own, whole", () => {
  const command =
    `qtrail find --to partner.test ${"/var/log/qmail/mx1.example.net/send ".repeat(4)}`.trim();
  const at = { seconds: 1_795_000_000, nanos: 0 };
  const what = "partner.test put off 29 attempts in one hour";
  const row = ["urgent", "x", what, "1 still waits", 29, at, at, command];
  const lines = toldLines({ form: PROBLEMS, rows: [row], notes: [] }, utc, 50);
  assert.deepEqual(lines, [
    "URGENT  Wed 18 Nov 2026 11:06:40 UTC: partner.test\n",
    "        put off 29 attempts in one hour. 1 still\n",
    "        waits.\n",
    `        ${command}\n`,
  ]);
});

test("the command that ends a sentence is whole, on a line of its own where there is no room", () => {
  const sentence = "3 lines not understood: qtrail lines --unknown /var/log/qmail/send";
  assert.equal(fitted(sentence, 80), sentence);
  assert.equal(
    fitted(`Searched a day, no gaps.\n${sentence}`, 40),
    "Searched a day, no gaps.\n3 lines not understood:\n   qtrail lines --unknown /var/log/qmail/send",
  );
});

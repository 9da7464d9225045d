/**
 * What is printed is harmless and can be read back.
 *
 * Not tested here: where it is printed (test/cli.test.ts).
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { jsonText } from "../../bytes/json-text.ts";
import { fc } from "../../chance.testing.ts";
import { grouped, jsonCell } from "../../reports/cells.ts";
import type { Cell, Table } from "../../reports/report.ts";
import { utc } from "../../time/zones.ts";
import { PLAIN } from "../colours.ts";
import { delimitedTable } from "./delimited.ts";
import { chooseFields, chooseKeys } from "./fields.ts";
import { jsonPieces } from "./json.ts";
import { markdownTable } from "./markdown.ts";
import { renderTable } from "./table.ts";
import { cutTo, displayWidth } from "./width.ts";

const table = (...rows: Cell[][]): Table => ({
  form: {
    name: "example",
    title: "Example",
    columns: [
      { name: "sender", about: "", type: "text" },
      { name: "bytes", about: "", type: "bytes" },
      { name: "at", about: "", type: "time" },
      { name: "delay", about: "", type: "seconds", detail: true },
    ],
  },
  rows,
  notes: [],
});
const AT = { seconds: 1_795_000_000, nanos: 5 };
const screen = (width?: number) => ({
  width,
  cuts: width !== undefined,
  wide: false,
  unicode: true,
  colours: PLAIN,
});
const rendered = (one: Table, width?: number): string =>
  renderTable(one, { zone: utc, screen: screen(width) }).lines.join("");

test("columns stand two spaces apart, numbers to the right", () => {
  assert.equal(
    rendered(table(["anna@shop.example", 1234567, AT, 1], ["<>", 5, undefined, 2])),
    "SENDER                 BYTES  AT (UTC)\n" +
      "anna@shop.example  1,234,567  2026-11-18 11:06:40\n" +
      "<>                         5\n",
  );
});

test("a row is cut to the terminal's width, and nowhere else", () => {
  const long = table(["a".repeat(100), 1, AT, 1]);
  for (const line of rendered(long, 60).trimEnd().split("\n"))
    assert.ok(displayWidth(line) <= 60, line);
  assert.match(rendered(long, 60), /…/);
  assert.ok(rendered(long).includes("a".repeat(100)));
});

test("elsewhere a very long text sticks out of its column, and the other rows stay short", () => {
  const [, odd, usual] = rendered(table(["a".repeat(900), 1, AT, 1], ["<>", 5, AT, 2])).split("\n");
  assert.ok(odd?.startsWith(`${"a".repeat(900)}  `));
  assert.ok((usual as string).length < 140, usual);
});

test("no control sign of a stranger reaches a table", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (stranger) => {
      const printed = rendered(table([stranger, 1, AT, 1])) + markdown(stranger);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
      assert.doesNotMatch(printed, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
      assert.equal(rendered(table([stranger, 1, AT, 1])).split("\n").length, 3);
    }),
  );
});

const markdown = (stranger: string): string =>
  markdownTable(table([stranger, 1, AT, 1]), utc, false);

test("no sign of a stranger ends a Markdown cell", () => {
  assert.equal(markdown("a|b`<i>").split("\n")[2], "| a\\|b\\`\\<i\\> | 1 | 2026-11-18 11:06:40 |");
});

const SHEET = { kind: "csv", raw: false, isTerminal: false } as const;
const RAW = { ...SHEET, raw: true } as const;
const delimited = (...given: Parameters<typeof delimitedTable>): string =>
  [...delimitedTable(...given)].join("");

test("JSON piece by piece is that of one string, with anything iterable for arrays", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      assert.deepEqual(
        JSON.parse([...jsonPieces(value)].join("")),
        JSON.parse(JSON.stringify(value)),
      );
    }),
  );
  const absent = { a: undefined, b: [undefined, 1, {}], c: { d: [] } };
  assert.equal([...jsonPieces(absent)].join(""), JSON.stringify(absent, undefined, 2));
  assert.equal([...jsonPieces(new Set([1, 2]))].join(""), "[\n  1,\n  2\n]");
});

test("nothing in JSON acts on a terminal, and it reads as the same text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (stranger) => {
      assert.equal(JSON.parse(jsonText(stranger)), stranger);
    }),
  );
  for (const sign of [
    "\u009b",
    "\u007f",
    "\u202e",
    "\u2066",
    "\u200b",
    "\u200d",
    "\ufeff",
    "\u{e0041}",
  ])
    assert.match(jsonText(`a${sign}b`), /^"a(\\u[0-9a-f]{4}){1,2}b"$/);
  assert.equal(jsonText("Zoë 郵便 ☺"), '"Zoë 郵便 ☺"');
});

test("on a terminal a stranger's controls are shown in CSV and TSV", () => {
  for (const kind of ["csv", "tsv"] as const)
    for (const raw of [false, true]) {
      const shown = delimited(table(["\u001b[31m\u009b\u202e", 1, AT, 1]), {
        ...{ kind, raw, isTerminal: true },
      });
      assert.match(shown, /\\x1b\[31m\\x9b\\u202e/);
    }
});

test("a delivery's report has blanks in a spreadsheet, and as logged for a program", () => {
  const reports: Table = {
    form: { name: "x", title: "", columns: [{ name: "report", about: "", type: "report" }] },
    rows: [["192.0.2.9_does_not_like_recipient./Remote_host_said:_550_no/"]],
    notes: [],
  };
  assert.match(delimited(reports, SHEET), /does not like recipient\. Remote host said: 550 no/);
  assert.match(delimited(reports, RAW), /192\.0\.2\.9_does_not_like_recipient/);
});

test("CSV is read back as it was, and no cell begins a formula", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (stranger) => {
      const [, row] = readCsv(delimited(table([stranger, 1, AT, 0.5]), SHEET));
      const formula = /^[=+\-@\t\r]/.test(stranger);
      assert.deepEqual(row, [
        formula ? `'${stranger}` : stranger,
        "1",
        "2026-11-18 11:06:40",
        "0.5",
      ]);
      const [, raw] = readCsv(delimited(table([stranger, 1, AT, 0.5]), RAW));
      assert.deepEqual(raw, [stranger, "1", "2026-11-18T11:06:40.000000005Z", "0.5"]);
    }),
  );
});

/** RFC 4180, plainly. */
function readCsv(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare = "", end] of csv.matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n|$)/g,
  )) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare);
    if (end === "\n") rows.push([]);
  }
  return rows;
}

test("a TSV row is one line with one tab between cells", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (stranger) => {
      const lines = delimited(table([stranger, 1, AT, 1]), { ...SHEET, kind: "tsv" }).split("\n");
      assert.equal(lines.length, 3);
      assert.equal(lines[1]?.split("\t").length, 4);
    }),
  );
});

test("a number stays a number in JSON, but for message numbers", () => {
  assert.equal(jsonCell(12n, "bytes"), 12);
  assert.equal(jsonCell(93869, "msg"), "93869");
  assert.equal(jsonCell(2n ** 63n, "msg"), "9223372036854775808");
  assert.equal(jsonCell(undefined, "count"), undefined);
});

test("digits are grouped by three", () => {
  for (const [amount, text] of [
    [0, "0"],
    [999, "999"],
    [1000, "1,000"],
    [412907, "412,907"],
    [1234567.5, "1,234,567.5"],
    [10n ** 15n, "1,000,000,000,000,000"],
  ] as const)
    assert.equal(grouped(amount), text);
});

test("columns are chosen by name, in the order asked for", () => {
  const chosen = chooseFields(table().form, "delay, sender");
  assert.deepEqual(
    chosen.form.columns.map(({ name }) => name),
    ["delay", "sender"],
  );
  assert.deepEqual(chosen.row(["x", 1, AT, 2]), [2, "x"]);
  assert.throws(() => chooseFields(table().form, "sendr"), { hint: /did you mean sender/ });
  const called = { from: "sender" };
  assert.deepEqual(chooseFields(table().form, "from", { called }).row(["x", 1, AT, 2]), ["x"]);
});

test("keys are chosen by the same names, and within lists", () => {
  const fields = {
    called: { from: "sender", to: "recipient" },
    within: { recipient: ["to.address"] },
    more: ["recipient", "state"],
  };
  const record = { schema: "s", sender: "a", bytes: 1, to: [{ address: "b", fate: "c" }] };
  const chosen = (names: string): object => chooseKeys(table().form, names, fields)(record);
  assert.deepEqual(chosen("from,to"), { schema: "s", sender: "a", to: [{ address: "b" }] });
  assert.deepEqual(chosen("Bytes"), { schema: "s", bytes: 1 });
  assert.throws(() => chosen("from,sendr"), { hint: /did you mean sender.*sender, bytes, at/ });
  assert.throws(() => chosen(","), /needs names/);
});

test("wide letters count as two columns", () => {
  assert.equal(displayWidth("ab"), 2);
  assert.equal(displayWidth("郵便"), 4);
  assert.equal(displayWidth("e\u0301"), 1);
  assert.equal(cutTo("郵便局", 5, "…"), "郵便…");
  assert.equal(cutTo("short", 5, "…"), "short");
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { fc } from "../../chance.testing.ts";
import { type CellStyle, emptyGrid, type Grid, put, STYLES, textOfGrid } from "./cells.ts";
import { repaint } from "./repaint.ts";
import { terminal } from "./terminal.testing.ts";

const COLUMNS = 12;
const ROWS = 6;

function gridOf(lines: readonly (readonly [string, CellStyle])[], columns = COLUMNS): Grid {
  const grid = emptyGrid(columns, ROWS);
  for (const [row, [text, style]] of lines.entries()) put(grid, row, 0, text, style);
  return grid;
}

const anyLine = fc.tuple(
  fc.string({ unit: fc.constantFrom("a", "b", " ", "漢", "é", "…"), maxLength: 14 }),
  fc.constantFrom(...STYLES),
);
const anyGrid = fc.array(anyLine, { maxLength: ROWS }).map((lines) => gridOf(lines));

test("a terminal shows each grid after what is written for it, and is cleared once", () => {
  fc.assert(
    fc.property(fc.array(anyGrid, { minLength: 1, maxLength: 5 }), (grids) => {
      const screen = terminal(COLUMNS, ROWS);
      let before: Grid | undefined;
      for (const grid of grids) {
        screen.write(repaint(before, grid, true));
        assert.deepEqual(screen.grid(), grid);
        before = grid;
      }
      assert.equal(screen.clears, 1);
    }),
  );
});

test("rows that have moved down are moved by the terminal", () => {
  const lines = fc.array(anyLine, { minLength: ROWS, maxLength: ROWS });
  fc.assert(
    fc.property(
      lines,
      lines,
      fc.integer({ min: 1, max: 3 }),
      fc.integer({ min: 0, max: 2 }),
      (old, added, by, top) => {
        const now = [...old.slice(0, top), ...added.slice(0, by), ...old.slice(top)].slice(0, ROWS);
        const screen = terminal(COLUMNS, ROWS);
        screen.write(repaint(undefined, gridOf(old), true));
        screen.write(repaint(gridOf(old), gridOf(now), true));
        assert.deepEqual(screen.grid(), gridOf(now));
      },
    ),
  );
  const row = (name: string): [string, CellStyle] => [`${name.repeat(11)}!`, "plain"];
  const before = gridOf([row("a"), row("b"), row("c"), row("d"), row("e")]);
  const after = gridOf([row("a"), row("x"), row("b"), row("c"), row("d")]);
  assert.equal(repaint(before, after, true), "\x1b[2;5r\x1b[2H\x1b[L\x1b[r\x1b[2Hxxxxxxxxxxx!");
});

test("what has not changed is not written", () => {
  const before = gridOf([
    ["in 142/min", "plain"],
    ["10:15:01", "plain"],
  ]);
  const after = gridOf([
    ["in 142/min", "plain"],
    ["10:15:07", "plain"],
  ]);
  assert.equal(repaint(before, before, true), "");
  assert.equal(repaint(before, after, true), "\x1b[2;8H7");
});

test("without colours no letter has another, and weight and inversion stay", () => {
  const grid = gridOf([
    ["ok", "good"],
    ["bad", "bad"],
    ["late", "waiting"],
    ["head", "strong"],
    ["this", "chosen"],
  ]);
  const written = repaint(undefined, grid, false).replaceAll("\x1b[", "<");
  assert.doesNotMatch(written, /<[\d;]*3\d/);
  assert.match(written, /<0;1m/);
  assert.match(written, /<0;7m/);
});

test("a screen of another size is painted over, and not cleared", () => {
  const wide = gridOf([["abc", "good"]], 20);
  const screen = terminal(20, ROWS);
  put(screen.grid(), 3, 3, "of before");
  screen.write(repaint(gridOf([["abc", "good"]]), wide, true));
  assert.equal(textOfGrid(screen.grid()), textOfGrid(wide));
  assert.equal(screen.clears, 0);
});

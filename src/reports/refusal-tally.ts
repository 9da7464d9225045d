/**
 * Refusals by a name: of clients, senders or recipients, of which there may be millions.
 */
import { RULES, type Rule } from "../grammars/session/rules.ts";
import {
  type FiguresByName,
  knownRow,
  mergeFigures,
  nameAt,
  newFigures,
  rowOf,
} from "./figures-by-name.ts";
import {
  firstOf,
  lastOf,
  mergeSpansByRow,
  newSpans,
  type SpansByRow,
  widenRow,
} from "./first-and-last.ts";
import { addTo, columns, numberAt } from "./number-rows.ts";
import type { Refusal } from "./refusals.ts";
import type { Cell, Column, Given } from "./report.ts";
import { leavingOut, topRows } from "./top-list.ts";

export interface RefusalTally {
  byName: FiguresByName;
  seen: SpansByRow;
  /** How often each rule met each row of `byName`. */
  byRowAndRule: FiguresByName;
}

const TURNED_AWAY = columns("refusals", "refused", "deferred");
const MET = columns("times");

export function newRefusalTally(): RefusalTally {
  return { byName: newFigures(TURNED_AWAY), seen: newSpans(), byRowAndRule: newFigures(MET) };
}

export function tallyRefusal(tally: RefusalTally, name: string, refusal: Refusal): void {
  const row = rowOf(tally.byName, name);
  addTo(tally.byName, row, TURNED_AWAY.refusals, 1);
  addTo(tally.byName, row, TURNED_AWAY[refusal.verdict], 1);
  widenRow(tally.seen, row, refusal.at);
  const pair = rowOf(tally.byRowAndRule, pairName(row, ruleName(refusal.rule)));
  addTo(tally.byRowAndRule, pair, MET.times, 1);
}

export function mergeRefusals(tally: RefusalTally, later: RefusalTally): void {
  const rows = mergeFigures(tally.byName, later.byName);
  mergeSpansByRow(tally.seen, later.seen, rows);
  const { byRowAndRule } = later;
  for (let pair = 0; pair < byRowAndRule.rows; pair++) {
    const [row, rule] = nameAt(byRowAndRule, pair).split(" ");
    const known = rowOf(tally.byRowAndRule, `${rows[Number(row)]} ${rule}`);
    addTo(tally.byRowAndRule, known, MET.times, numberAt(byRowAndRule, pair, MET.times));
  }
}

/** Behind the columns that name the row. */
export const REFUSAL_COLUMNS = [
  { name: "refusals", about: "refused + deferred.", type: "count", narrow: "stays" },
  { name: "refused", about: "Turned away for good.", type: "count" },
  { name: "deferred", about: "Turned away for now: the client may come again.", type: "count" },
  {
    name: "rule",
    about: "The rule that turned most of them away.",
    type: "text",
    narrow: "answer",
  },
  { name: "first", about: "When the first was.", type: "time", detail: true },
  { name: "last", about: "When the last was.", type: "time" },
] as const satisfies Column[];

/**
 * The name and the cells for REFUSAL_COLUMNS of the first rows, most refusals first. `addressIn` finds the address
 * in a name, where names have one.
 */
export function refusalRows(
  tally: RefusalTally,
  asked: Given,
  addressIn?: (name: string) => string,
): { name: string; cells: Cell[] }[] {
  const rows = topRows(tally.byName, TURNED_AWAY, {
    top: asked.top,
    by: ["refusals"],
    leavesOut: addressIn && leavingOut(asked, addressIn),
  });
  return rows.map(({ name, row, refusals, refused, deferred }) => ({
    name,
    cells: [
      refusals,
      refused,
      deferred,
      mostFrequentRule(tally, row),
      firstOf(tally.seen, row),
      lastOf(tally.seen, row),
    ],
  }));
}

/** The log names no rule. */
const NO_RULE = "(not told)";

export function ruleName(rule: Rule | undefined): Rule | typeof NO_RULE {
  return rule ?? NO_RULE;
}

/** What a rule means; undefined for what is none. */
export function meaningOf(rule: string): string | undefined {
  return Object.hasOwn(RULES, rule) ? RULES[rule as Rule] : undefined;
}

const RULE_NAMES = [...Object.keys(RULES), NO_RULE];

/** None of several rows (-1). */
function mostFrequentRule({ byRowAndRule }: RefusalTally, row: number): string | undefined {
  let found: string | undefined;
  let most = 0;
  for (const rule of RULE_NAMES) {
    const pair = knownRow(byRowAndRule, pairName(row, rule));
    const count = pair < 0 ? 0 : numberAt(byRowAndRule, pair, MET.times);
    if (count <= most) continue;
    most = count;
    found = rule;
  }
  return found;
}

function pairName(row: number, rule: string): string {
  return `${row} ${RULE_NAMES.indexOf(rule)}`;
}

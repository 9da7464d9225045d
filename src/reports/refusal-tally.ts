/**
 * Refusals by a name: of clients, senders or recipients, of which there may be millions.
 */
import { RULES, type Rule } from "../grammars/session/rules.ts";
import type { Instant } from "../time/instant.ts";
import {
  addTo,
  type Counters,
  knownRow,
  nameAt,
  newCounters,
  numberAt,
  rowOf,
} from "./counters.ts";
import { byName, topOf } from "./ranking.ts";
import type { Refusal } from "./refusals.ts";
import type { Cell, Column } from "./report.ts";
import { firstSeen, lastSeen, SEEN_WIDTH, seeAt } from "./seen.ts";

export interface RefusalTally {
  byName: Counters;
  /** How often each rule met each row of `byName`. */
  byRowAndRule: Counters;
}

export function newRefusalTally(): RefusalTally {
  return { byName: newCounters(SEEN + SEEN_WIDTH), byRowAndRule: newCounters(1) };
}

export function tallyRefusal(tally: RefusalTally, name: string, refusal: Refusal): void {
  const row = rowOf(tally.byName, name);
  addTo(tally.byName, row, refusal.verdict === "refused" ? REFUSED : DEFERRED, 1);
  seeAt(tally.byName, row, SEEN, refusal.at);
  const pair = rowOf(tally.byRowAndRule, pairName(row, ruleName(refusal.rule)));
  addTo(tally.byRowAndRule, pair, 0, 1);
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

/** The name and the cells for REFUSAL_COLUMNS of the first `top`, most refusals first. */
export function refusalRows(tally: RefusalTally, top: number): { name: string; cells: Cell[] }[] {
  const rows = topOf(refusedIn(tally), top, {
    order: (a, b) => b.refusals - a.refusals || byName(a.name, b.name),
    empty: (name): Refused => ({
      name,
      refusals: 0,
      refused: 0,
      deferred: 0,
      rule: undefined,
      first: undefined,
      last: undefined,
    }),
  });
  return rows.map(({ name, refusals, refused, deferred, rule, first, last }) => ({
    name,
    cells: [refusals, refused, deferred, rule, first, last],
  }));
}

/** The log names no rule. */
export const NO_RULE = "(not told)";

export function ruleName(rule: Rule | undefined): Rule | typeof NO_RULE {
  return rule ?? NO_RULE;
}

/** What a rule means; undefined for what is none. */
export function meaningOf(rule: string): string | undefined {
  return Object.hasOwn(RULES, rule) ? RULES[rule as Rule] : undefined;
}

interface Refused {
  name: string;
  refusals: number;
  refused: number;
  deferred: number;
  rule: string | undefined;
  first: Instant | undefined;
  last: Instant | undefined;
}

const REFUSED = 0;
const DEFERRED = 1;
const SEEN = 2;
const RULE_NAMES = [...Object.keys(RULES), NO_RULE];

/** Names, rules and times are made when asked for: most rows are far from the top. */
function* refusedIn(tally: RefusalTally): Generator<Refused> {
  const { byName: counters } = tally;
  for (let row = 0; row < counters.rows; row++) {
    const refused = numberAt(counters, row, REFUSED);
    const deferred = numberAt(counters, row, DEFERRED);
    yield {
      get name() {
        return nameAt(counters, row);
      },
      refusals: refused + deferred,
      refused,
      deferred,
      get rule() {
        return mostFrequentRule(tally, row);
      },
      get first() {
        return firstSeen(counters, row, SEEN);
      },
      get last() {
        return lastSeen(counters, row, SEEN);
      },
    };
  }
}

function mostFrequentRule({ byRowAndRule }: RefusalTally, row: number): string | undefined {
  let found: string | undefined;
  let most = 0;
  for (const rule of RULE_NAMES) {
    const pair = knownRow(byRowAndRule, pairName(row, rule));
    const count = pair < 0 ? 0 : numberAt(byRowAndRule, pair, 0);
    if (count <= most) continue;
    most = count;
    found = rule;
  }
  return found;
}

function pairName(row: number, rule: string): string {
  return `${row} ${RULE_NAMES.indexOf(rule)}`;
}

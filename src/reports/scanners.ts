/**
 * What content scanners found, and what became of the mail.
 */
import type { Instant } from "../time/instant.ts";
import type { Fact } from "../tracking/facts.ts";
import {
  addToSketch,
  mergeSketch,
  newSketch,
  percentileOf,
  type Sketch,
} from "./bounded-percentiles.ts";
import { type FiguresByName, mergeFigures, newFigures, rowOf } from "./figures-by-name.ts";
import {
  firstOf,
  lastOf,
  mergeSpansByRow,
  newSpans,
  type Span,
  type SpansByRow,
  widen,
  widenBy,
  widenRow,
} from "./first-and-last.ts";
import { addTo, columns } from "./number-rows.ts";
import { byName } from "./ranking.ts";
import { type Cell, reportOf, type TableForm, type Takers, type Tally } from "./report.ts";
import { addSpan, addSum, newSum, type Sum, totalOf } from "./sum.ts";
import { topRows } from "./top-list.ts";

const FINDINGS: TableForm = {
  name: "findings",
  title: "By scanner and finding",
  leftOut: "Findings that no session could be told for are not among them.",
  columns: [
    { name: "scanner", about: "Who looked.", type: "text" },
    {
      name: "found",
      about: "clean, spam, virus, attachment (of a kind that is not taken), pattern, unscanned.",
      type: "text",
      narrow: "stays",
    },
    {
      name: "did",
      about:
        "passed: on to the queue. refused: the client was told. dropped: accepted towards the client and thrown away, nobody was told. (not told): no line says.",
      type: "text",
      narrow: "stays",
    },
    { name: "scans", about: "How often.", type: "count", narrow: "answer" },
    { name: "share", about: "Its share of the scans of this scanner.", type: "percent" },
    { name: "score", about: "Average of the scores that were told.", type: "number", narrow: 1 },
    { name: "p50", about: "Half of the scans took no longer, in seconds.", type: "seconds" },
    { name: "p90", about: "90 % of them.", type: "seconds" },
    { name: "first", about: "The first time.", type: "time", detail: true },
    { name: "last", about: "The last time.", type: "time" },
  ],
};

const NAMES: TableForm = {
  name: "names",
  title: "What they called it",
  columns: [
    { name: "found", about: "virus, attachment, pattern or another finding.", type: "text" },
    {
      name: "name",
      about: "Name of the virus, the file or the pattern.",
      type: "text",
      narrow: "stays",
    },
    { name: "scanner", about: "Who found it.", type: "text" },
    { name: "scans", about: "How often.", type: "count", narrow: "answer" },
    { name: "first", about: "The first time.", type: "time", detail: true },
    { name: "last", about: "The last time.", type: "time" },
  ],
};

/** A look of a scanner at a mail. */
export type ScanFact = Extract<Fact, { kind: "scan" }>["scan"];

/** What calls back for each scan that a fact holds. */
export function eachScan<State>(
  onScan: (state: State, scan: ScanFact, at: Instant | undefined) => void,
): Pick<Takers<State>, "scan" | "session"> {
  return {
    scan: (state, { scan, at }) => onScan(state, scan, at),
    session(state, { session }) {
      for (const { scans, queued, at } of session.transactions)
        for (const scan of scans) onScan(state, scan, queued?.at ?? at ?? session.started);
    },
  };
}

interface Finding extends Span {
  scanner: string;
  found: string;
  did: string;
  scans: number;
  scores: Sum;
  scored: number;
  seconds: Sketch;
}

const byFinding: Tally<Map<string, Finding>> = {
  tables: [FINDINGS],
  begin: () => new Map(),
  add: eachScan(addFinding),
  merge(findings, later) {
    for (const one of later.values()) {
      const known = findingOf(findings, one);
      known.scans += one.scans;
      known.scored += one.scored;
      addSum(known.scores, one.scores);
      mergeSketch(known.seconds, one.seconds);
      widenBy(known, one);
    }
  },
  show: (findings) => [{ form: FINDINGS, rows: findingRows(findings), notes: [] }],
};

const SCANS = columns("scans");

/** By `found\nscanner\nname`. */
const byNameFound: Tally<{ figures: FiguresByName; seen: SpansByRow }> = {
  tables: [NAMES],
  begin: () => ({ figures: newFigures(SCANS), seen: newSpans() }),
  add: eachScan(({ figures, seen }, scan, at) => {
    if (!scan.name) return;
    const row = rowOf(figures, [scan.found, scan.scanner, scan.name].join("\n"));
    addTo(figures, row, SCANS.scans, 1);
    widenRow(seen, row, at);
  }),
  merge({ figures, seen }, later) {
    mergeSpansByRow(seen, later.seen, mergeFigures(figures, later.figures));
  },
  show({ figures, seen }, { top }) {
    const first = topRows(figures, SCANS, {
      top,
      by: ["scans"],
    });
    const rows = first.map(({ name, row, scans }) => {
      const [found, scanner, ...words] = row < 0 ? ["", "", name] : name.split("\n");
      return [found, words.join("\n"), scanner, scans, firstOf(seen, row), lastOf(seen, row)];
    });
    return [{ form: NAMES, rows, notes: [] }];
  },
};

export const scanners = reportOf({
  name: "scanners",
  version: 1,
  title: "What scanners found, and what became of the mail",
  about:
    "Each look of a scanner at a mail counts once: a mail that two scanners looked at counts for both. Those count that belong to sessions which came in in the period, and those that no session could be told for, when they were logged.",
  needs: ["sessions"],
  tallies: [byFinding, byNameFound],
});

function addFinding(
  findings: Map<string, Finding>,
  { scanner, found, did = "(not told)", score, seconds }: Omit<ScanFact, "did"> & { did?: string },
  at: Instant | undefined,
): void {
  const finding = findingOf(findings, { scanner, found, did });
  finding.scans++;
  if (score !== undefined && Number.isFinite(score)) {
    addSpan(finding.scores, score);
    finding.scored++;
  }
  if (seconds !== undefined && seconds >= 0) addToSketch(finding.seconds, seconds);
  widen(finding, at);
}

function findingOf(
  findings: Map<string, Finding>,
  { scanner, found, did }: Pick<Finding, "scanner" | "found" | "did">,
): Finding {
  const key = [scanner, found, did].join("\n");
  let finding = findings.get(key);
  if (!finding) {
    finding = {
      scanner,
      found,
      did,
      scans: 0,
      scores: newSum(),
      scored: 0,
      seconds: newSketch(),
      first: undefined,
      last: undefined,
    };
    findings.set(key, finding);
  }
  return finding;
}

/** By scanner, then most scans first. */
function findingRows(findings: Map<string, Finding>): Cell[][] {
  const all = [...findings.values()].sort(
    (a, b) =>
      byName(a.scanner, b.scanner) ||
      b.scans - a.scans ||
      byName(`${a.found} ${a.did}`, `${b.found} ${b.did}`),
  );
  const total = new Map<string, number>();
  for (const { scanner, scans } of all) total.set(scanner, (total.get(scanner) ?? 0) + scans);
  return all.map((one) => [
    one.scanner,
    one.found,
    one.did,
    one.scans,
    (100 * one.scans) / (total.get(one.scanner) ?? one.scans),
    one.scored > 0 ? totalOf(one.scores) / one.scored : undefined,
    percentileOf(one.seconds, 50),
    percentileOf(one.seconds, 90),
    one.first,
    one.last,
  ]);
}

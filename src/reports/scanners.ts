/**
 * What content scanners found, and what became of the mail.
 */
import type { Instant } from "../time/instant.ts";
import type { Fact } from "../tracking/facts.ts";
import { countsSession, isWithin } from "./counted.ts";
import { addTo, type Counters, nameAt, newCounters, numberAt, rowOf } from "./counters.ts";
import { byName, topOf } from "./ranking.ts";
import type { Cell, Fold, Given, Report, TableForm } from "./report.ts";
import { firstSeen, lastSeen, SEEN_WIDTH, type Span, seeAt, widen } from "./seen.ts";
import { addToSketch, newSketch, percentileOf, type Sketch } from "./sketch.ts";

const FINDINGS: TableForm = {
  name: "findings",
  title: "By scanner and finding",
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

export const scanners: Report = {
  name: "scanners",
  version: 1,
  title: "What scanners found, and what became of the mail",
  about:
    "Each look of a scanner at a mail counts once: a mail that two scanners looked at counts for both. Those count that belong to sessions which came in in the period, and those that no session could be told for, when they were logged.",
  needs: ["sessions"],
  tables: [FINDINGS, NAMES],
  fold: foldScanners,
};

/** A look of a scanner at a mail. */
export type Scan = Extract<Fact, { kind: "scan" }>["scan"];

/** Calls back for each scan that a fact holds and that counts. */
export function scansIn(
  fact: Fact,
  given: Given,
  onScan: (scan: Scan, at: Instant | undefined) => void,
): void {
  if (fact.kind === "scan" && isWithin(fact.at, given)) onScan(fact.scan, fact.at);
  if (fact.kind !== "session" || !countsSession(fact.session, given)) return;
  const { transactions, started } = fact.session;
  for (const { scans, queued, at } of transactions) {
    for (const scan of scans) onScan(scan, queued?.at ?? at ?? started);
  }
}

interface Finding extends Span {
  scanner: string;
  found: string;
  did: string;
  scans: number;
  scores: number;
  scored: number;
  seconds: Sketch;
}

function foldScanners(given: Given): Fold {
  const findings = new Map<string, Finding>();
  const names = newCounters(NAME_SEEN + SEEN_WIDTH);

  function addScan(scan: Scan, at: Instant | undefined): void {
    addFinding(findings, scan, at);
    if (!scan.name) return;
    const row = rowOf(names, [scan.found, scan.scanner, scan.name].join("\n"));
    addTo(names, row, NAME_SCANS, 1);
    seeAt(names, row, NAME_SEEN, at);
  }

  return {
    add(fact) {
      scansIn(fact, given, addScan);
    },
    tables() {
      return [
        { form: FINDINGS, rows: findingRows(findings), notes: [] },
        { form: NAMES, rows: nameRows(names, given.top), notes: [] },
      ];
    },
  };
}

function addFinding(
  findings: Map<string, Finding>,
  { scanner, found, did = "(not told)", score, seconds }: Omit<Scan, "did"> & { did?: string },
  at: Instant | undefined,
): void {
  const key = [scanner, found, did].join("\n");
  let finding = findings.get(key);
  if (!finding) {
    finding = {
      scanner,
      found,
      did,
      scans: 0,
      scores: 0,
      scored: 0,
      seconds: newSketch(),
      first: undefined,
      last: undefined,
    };
    findings.set(key, finding);
  }
  finding.scans++;
  if (score !== undefined && Number.isFinite(score)) {
    finding.scores += score;
    finding.scored++;
  }
  if (seconds !== undefined && seconds >= 0) addToSketch(finding.seconds, seconds);
  widen(finding, at);
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
    one.scored > 0 ? one.scores / one.scored : undefined,
    percentileOf(one.seconds, 50),
    percentileOf(one.seconds, 90),
    one.first,
    one.last,
  ]);
}

const NAME_SCANS = 0;
const NAME_SEEN = 1;

interface Named extends Span {
  /** `found\nscanner\nname`. */
  key: string;
  scans: number;
}

function nameRows(names: Counters, top: number): Cell[][] {
  const rows = topOf(namesIn(names), top, {
    order: (a, b) => b.scans - a.scans || byName(a.key, b.key),
    empty: (name): Named => ({
      key: ["", "", name].join("\n"),
      scans: 0,
      first: undefined,
      last: undefined,
    }),
  });
  return rows.map(({ key, scans, first, last }) => {
    const [found, scanner, ...name] = key.split("\n");
    return [found, name.join("\n"), scanner, scans, first, last];
  });
}

function* namesIn(names: Counters): Generator<Named> {
  for (let row = 0; row < names.rows; row++) {
    yield {
      get key() {
        return nameAt(names, row);
      },
      scans: numberAt(names, row, NAME_SCANS),
      get first() {
        return firstSeen(names, row, NAME_SEEN);
      },
      get last() {
        return lastSeen(names, row, NAME_SEEN);
      },
    };
  }
}

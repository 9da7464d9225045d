/**
 * What the coverage of an answer adds to its tables: times that the logs do not reach need attention, gaps in them
 * and logs that end before the others are incidents. Reports are made from facts and know of none of it.
 */
import type { Coverage } from "../pipeline/coverage.ts";
import { isWithin } from "../reports/filter/origin.ts";
import { INCIDENTS, type Incident, withIncidents } from "../reports/incidents.ts";
import { type MailProblem, PROBLEMS, unseen, withProblems } from "../reports/problem-rows.ts";
import { LOG_KINDS, type Uncovered, uncoveredWords } from "../reports/reach.ts";
import type { Table } from "../reports/report.ts";
import { compareInstants, secondsBetween } from "../time/instant.ts";
import type { Period } from "../time/words.ts";
import type { Zone } from "../time/zones.ts";

/** A table with what the coverage adds to it; `period` is what was asked for. */
export function withCoverage(table: Table, coverage: Coverage, period: Period, zone: Zone): Table {
  if (table.form === PROBLEMS)
    return withProblems(
      table,
      (coverage.notCovered ?? []).map((one) => notCovered(one, zone)),
    );
  if (table.form === INCIDENTS)
    return withIncidents(
      table,
      [...gapsIn(coverage), ...silencesIn(coverage)].filter(({ begin, end }) =>
        isOf(period, begin ?? end),
      ),
    );
  return table;
}

function notCovered(one: Uncovered, zone: Zone): MailProblem {
  return {
    state: one.isAlarming ? "urgent" : "note",
    name: "not-covered",
    what: uncoveredWords(one, zone),
    seen: { ...unseen(), count: 1 },
    command: "",
  };
}

function isOf(period: Period, at: Incident["begin"]): boolean {
  return at ? isWithin(at, period) : !period.from && !period.to;
}

function gapsIn({ gaps }: Coverage): Incident[] {
  return gaps.map(({ from, to, reason, lines }) => ({
    begin: from,
    end: to,
    name: "gap",
    what: `a gap in the log: ${reason}${lines === undefined ? "" : ` (${lines} lines)`}`,
    command: "qtrail doctor",
  }));
}

/** So much earlier than other logs all those of a kind have to end, so that it is told. */
const SILENT_SECONDS = 3600;

function silencesIn({ sources, to: end }: Coverage): Incident[] {
  return LOG_KINDS.flatMap((kind) => {
    const ends = sources.flatMap(({ kinds, to }) => (kinds.includes(kind) && to ? [to] : []));
    const last = ends.sort(compareInstants).at(-1);
    if (!last || !end || secondsBetween(last, end) < SILENT_SECONDS) return [];
    const whose = kind === "queue" ? "the log of qmail-send" : "the log of the sessions";
    const what = `${whose} ends while other logs go on: logging has stopped, or there was nothing to log`;
    return [{ begin: last, name: "silence", what, command: "qtrail doctor" }];
  });
}

/**
 * Every text that delivery reports give, literally: how often, and what time it cost.
 *
 * Most servers put a queue id into their answer, so nearly every success has a text of its
 * own. Memory grows with the number of different texts; `reasons` has them put together.
 */
import type { Outcome } from "../grammars/qmail-send/event.ts";
import { secondsIn } from "./attempts.ts";
import { addByName, columnParts, newColumns, topIn } from "./columns.ts";
import { counts } from "./counted.ts";
import { byName, type Ranking } from "./ranking.ts";
import type { Fold, Given, Report, TableForm } from "./report.ts";
import { addSpan, newSum, type Sum, totalOf } from "./sum.ts";

const TEXTS: TableForm = {
  name: "texts",
  title: "Delivery reports, word for word",
  columns: [
    { name: "outcome", about: "success, deferral or failure.", type: "text" },
    {
      name: "attempts",
      about: "Attempts that ended with this text.",
      type: "count",
      narrow: "answer",
    },
    {
      name: "seconds",
      head: "TIME",
      about: "Time spent in these attempts, each from its start to its end: xdelay.",
      type: "seconds",
      narrow: 1,
    },
    {
      name: "report",
      about: "The report as logged, with a blank for _, which is how qmail-send logs a blank.",
      type: "text",
      sentence: true,
      narrow: "stays",
    },
  ],
};

export const texts: Report = {
  name: "texts",
  version: 2,
  title: "Every delivery report word for word, with its count",
  about:
    "One row for each outcome and each literal report, most attempts first. Texts that differ in an address or a queue id are different rows; the report named reasons puts them together. Messages count that came into the queue in the period.",
  needs: ["queue"],
  tables: [TEXTS],
  fold: foldTexts,
};

/** Its sum is the time of the attempts. */
interface TextTally extends Sum {
  outcome: Outcome | undefined;
  text: string;
  attempts: number;
}

function foldTexts(given: Given): Fold {
  const tallies = newColumns(tallyNamed);
  return {
    add(fact) {
      if (fact.kind !== "message" || !counts(fact.message, given)) return;
      for (const { deliveries } of fact.message.recipients) {
        for (const delivery of deliveries) {
          const { outcome, report } = delivery;
          if (outcome === undefined || outcome === "interrupted") continue;
          addByName(tallies, `${outcome} ${report ?? ""}`, (tally) => {
            tally.attempts++;
            addSpan(tally, secondsIn(delivery) ?? 0);
          });
        }
      }
    },
    parts: columnParts(tallies),
    tables() {
      const rows = topIn(tallies, given.top, BY_ATTEMPTS, ["attempts", "attempts"]);
      return [
        {
          form: TEXTS,
          rows: rows.map((tally) => [
            tally.outcome,
            tally.attempts,
            totalOf(tally),
            tally.text.replaceAll("_", " "),
          ]),
          notes: [],
        },
      ];
    },
  };
}

const BY_ATTEMPTS: Ranking<TextTally> = {
  order: (a, b) =>
    b.attempts - a.attempts ||
    totalOf(b) - totalOf(a) ||
    byName(a.text, b.text) ||
    byName(a.outcome ?? "", b.outcome ?? ""),
  empty: (name) => newTally(undefined, name),
};

/** `deferral CNAME_lookup_failed_temporarily._(#4.4.3)/` */
function tallyNamed(name: string): TextTally {
  const blank = name.indexOf(" ");
  return newTally(name.slice(0, blank) as Outcome, name.slice(blank + 1));
}

function newTally(outcome: Outcome | undefined, text: string): TextTally {
  return { outcome, text, attempts: 0, ...newSum() };
}

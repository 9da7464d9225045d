/**
 * Every text that delivery reports give, literally: how often, and what time it cost.
 *
 * Most servers put a queue id into their answer, so nearly every success has a text of its
 * own. Memory grows with the number of different texts; `reasons` has them put together.
 */
import type { Outcome } from "../grammars/qmail-send/event.ts";
import { secondsIn } from "./attempts.ts";
import { counts } from "./counted.ts";
import { byName, topOf } from "./ranking.ts";
import type { Fold, Given, Report, TableForm } from "./report.ts";

const TEXTS: TableForm = {
  name: "texts",
  title: "Delivery reports, word for word",
  columns: [
    { name: "outcome", about: "success, deferral or failure.", type: "text" },
    { name: "attempts", about: "Attempts that ended with this text.", type: "count" },
    {
      name: "seconds",
      head: "TIME",
      about: "Time spent in these attempts, each from its start to its end: xdelay.",
      type: "seconds",
    },
    {
      name: "text",
      about: "The report as logged, with a blank for _, which is how qmail-send logs a blank.",
      type: "text",
    },
  ],
};

export const texts: Report = {
  name: "texts",
  title: "Every delivery report word for word, with its count",
  about:
    "One row for each outcome and each literal report, most attempts first. Texts that differ in an address or a queue id are different rows; the report named reasons puts them together. Messages count that came into the queue in the period.",
  tables: [TEXTS],
  fold: foldTexts,
};

interface TextTally {
  outcome: Outcome | undefined;
  text: string;
  attempts: number;
  seconds: number;
}

function foldTexts(given: Given): Fold {
  const byOutcome: Record<Outcome, Map<string, TextTally>> = {
    success: new Map(),
    deferral: new Map(),
    failure: new Map(),
  };
  return {
    add(fact) {
      if (fact.kind !== "message" || !counts(fact.message, given)) return;
      for (const { deliveries } of fact.message.recipients) {
        for (const delivery of deliveries) {
          const { outcome, report } = delivery;
          if (outcome === undefined || outcome === "interrupted") continue;
          const tally = tallyOf(byOutcome[outcome], outcome, report ?? "");
          tally.attempts++;
          tally.seconds += secondsIn(delivery) ?? 0;
        }
      }
    },
    tables() {
      const all = Object.values(byOutcome).flatMap((byText) => [...byText.values()]);
      const rows = topOf(all, given.top, {
        order: (a, b) =>
          b.attempts - a.attempts ||
          b.seconds - a.seconds ||
          byName(a.text, b.text) ||
          byName(a.outcome ?? "", b.outcome ?? ""),
        empty: (name) => newTally(undefined, name),
      });
      return [
        {
          form: TEXTS,
          rows: rows.map(({ outcome, attempts, seconds, text }) => [
            outcome,
            attempts,
            seconds,
            text.replaceAll("_", " "),
          ]),
          notes: [],
        },
      ];
    },
  };
}

function tallyOf(byText: Map<string, TextTally>, outcome: Outcome, report: string): TextTally {
  const known = byText.get(report);
  if (known) return known;
  const tally = newTally(outcome, report);
  byText.set(report, tally);
  return tally;
}

function newTally(outcome: Outcome | undefined, text: string): TextTally {
  return { outcome, text, attempts: 0, seconds: 0 };
}

/**
 * Every text that delivery reports give, literally: how often, and what time it cost.
 *
 * Most servers put a queue id into their answer, so nearly every success has a text of its
 * own. Memory grows with the number of different texts; `reasons` has them put together.
 */
import { secondsIn } from "../tracking/counting.ts";
import { rowOf } from "./figures-by-name.ts";
import { addSpanTo, addTo, columns } from "./number-rows.ts";
import { byName } from "./ranking.ts";
import { byTemplate } from "./reasons.ts";
import { reportOf, type TableForm } from "./report.ts";
import { totalOf } from "./sum.ts";
import { topListOf } from "./top-list.ts";

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

const ENDED = columns("attempts", "seconds", "nanos");

/** By outcome and text: `deferral CNAME_lookup_failed_temporarily._(#4.4.3)/`. */
const byText = topListOf({
  form: TEXTS,
  columns: ENDED,
  add: {
    message(figures, { message }) {
      for (const { deliveries } of message.recipients) {
        for (const delivery of deliveries) {
          const { outcome, report = "" } = delivery;
          if (outcome === undefined || outcome === "interrupted") continue;
          const row = rowOf(figures, `${outcome} ${report}`);
          addTo(figures, row, ENDED.attempts, 1);
          addSpanTo(figures, row, ENDED.seconds, secondsIn(delivery) ?? 0);
        }
      }
    },
  },
  by: ["attempts"],
  order: (a, b) =>
    totalOf(b) - totalOf(a) || byName(textIn(a.name), textIn(b.name)) || byName(a.name, b.name),
  cells: (one) => [
    one.row < 0 ? undefined : one.name.slice(0, one.name.indexOf(" ")),
    one.attempts,
    totalOf(one),
    (one.row < 0 ? one.name : textIn(one.name)).replaceAll("_", " "),
  ],
});

export const texts = reportOf({
  name: "texts",
  version: 2,
  title: "Every delivery report word for word, with its count",
  about:
    "One row for each outcome and each literal report, most attempts first. Texts that differ in an address or a queue id are different rows; the report named reasons puts them together. Messages count that came into the queue in the period.",
  needs: ["queue"],
  counts: { per: [byText], by: { template: [byTemplate] } },
  tallies: [byText],
});

function textIn(name: string): string {
  return name.slice(name.indexOf(" ") + 1);
}

/**
 * The chart of `why` in signs: a column for each step, a row for what was taken and for each trouble, each in its
 * own scale; the total stands at the end.
 */
import { grouped } from "../reports/cells.ts";
import type { ChartRow, WhyChart } from "../reports/why/chart.ts";
import { SECONDS_PER_DAY } from "../time/calendar.ts";
import { localText } from "../time/format.ts";
import type { Instant } from "../time/instant.ts";
import type { Zone } from "../time/zones.ts";

export function chartLines(chart: WhyChart, zone: Zone, unicode: boolean): string[] {
  const isOfDays = chart.seconds >= SECONDS_PER_DAY;
  const heads = chart.steps.map((step) =>
    isOfDays ? localText(step, zone, 0).slice(8, 10) : localText(step, zone, 0).slice(11, 13),
  );
  const [first] = chart.steps as [Instant];
  const label = isOfDays
    ? `days from ${localText(first, zone, 0).slice(5, 10)}`
    : `hours from ${localText(first, zone, 0).slice(5, 10)}`;
  return [
    `${label.padEnd(LABEL)}${heads.join(" ")}`,
    ...chart.rows.map((row) => rowLine(row, unicode)),
    unicode
      ? "Each row in its own scale: █ is its most."
      : "Each row in its own scale: ## above half of its most, # above a tenth, . less.",
  ];
}

const LABEL = 17;

function rowLine({ what, counts, total }: ChartRow, unicode: boolean): string {
  const most = Math.max(...counts, 1);
  const cells = counts.map((count) => (unicode ? block(count / most) : sign(count / most)));
  return `${what.padEnd(LABEL)}${cells.join(" ")}  ${grouped(total)}`;
}

function sign(share: number): string {
  if (share === 0) return "  ";
  if (share > 0.5) return "##";
  return share > 0.1 ? "# " : ". ";
}

const BLOCKS = "▁▂▃▄▅▆▇█";

function block(share: number): string {
  if (share === 0) return "  ";
  return (BLOCKS[Math.max(0, Math.ceil(share * BLOCKS.length) - 1)] as string).repeat(2);
}

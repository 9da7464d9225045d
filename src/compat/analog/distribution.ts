/**
 * zddist: within which time each percentage of the deliveries was made.
 *
 * The original is a pipe of awk, sort -n, awk and sort -n, and its rows show it. They are kept,
 * with what is odd about them (docs/qmailanalog.md; `qtrail report delays` is without):
 *
 * - It has six digits of each delay, so delays become equal that are not.
 * - sort -n stops at the `e` of 9.5e-05, so that very short delays count as long ones.
 * - The least delay of a percentage is looked for among texts: "10.2" is below "9.5".
 */
import { fixed, numberOf, plainNumber } from "./numbers.ts";
import type { AnalogReport } from "./report.ts";
import { tableLines } from "./table.ts";

export const zddist: AnalogReport = {
  title: "How long deliveries took, as a distribution",
  explains: `pct of 100 successful deliveries had ended doneby seconds after their message was queued;
avg is the average time of these. The ten fastest of a hundred are left out.
`,
  keeps: `  - delays below 0.0001 s count as long ones, and delays of ten seconds and more may come in the
    wrong order or fall together; "qtrail report delays" is without
`,
  begin() {
    const delays: string[] = [];
    return {
      visitor: {
        delivery({ result, birth, end }) {
          if (result === "k") delays.push(plainNumber(numberOf(end) - numberOf(birth)));
        },
      },
      lines: () =>
        tableLines(["doneby", "avg", "pct"], rowsOf(delays), {
          by: [0],
          as: "numbers",
          direction: "down",
        }),
    };
  },
};

const LEAST_PERCENT = 10;

interface Percent {
  least: string | undefined;
  /** Of delays that differ. */
  total: number;
  count: number;
}

function rowsOf(delays: string[]): string[][] {
  const percents = percentsOf(delays);
  const rows: string[][] = [];
  let total = 0;
  let count = 0;
  for (const [percent, of] of percents.entries()) {
    total += of.total;
    count += of.count;
    if (percent < LEAST_PERCENT || of.least === undefined) continue;
    rows.push([fixed(Number(of.least), 2), fixed(total / count, 2), String(percent)]);
  }
  return rows;
}

function percentsOf(delays: string[]): Percent[] {
  const percents = Array.from(
    { length: 101 },
    (): Percent => ({ least: undefined, total: 0, count: 0 }),
  );
  for (const [delay, upTo] of cumulated(delays)) {
    const percent = percents[Math.floor((upTo * 100) / delays.length)] as Percent;
    if (percent.least === undefined || delay < percent.least) percent.least = delay;
    percent.total += Number(delay);
    percent.count++;
  }
  return percents;
}

/** Each delay with the number of delays up to its last one, in the order of sort -n. */
function cumulated(delays: string[]): Map<string, number> {
  const sorted = delays
    .map((delay) => ({ delay, key: Number.parseFloat(delay.split("e")[0] as string) }))
    .sort((a, b) => a.key - b.key || (a.delay < b.delay ? -1 : a.delay > b.delay ? 1 : 0));
  return new Map(sorted.map(({ delay }, i) => [delay, i + 1]));
}

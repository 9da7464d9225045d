/**
 * `--per`, `--by` and `--fold` of a report: which take them, and what is said of one that does not.
 */
import { BYS, type Counting, canCount, reportCounted } from "../reports/counting.ts";
import { REPORTS } from "../reports/index.ts";
import { PERIODS, type PeriodWord } from "../reports/periods.ts";
import type { By, Report, TableForm } from "../reports/report.ts";
import { onOff, text, type Values } from "./command.ts";
import { UserError } from "./error.ts";

export const COUNTED = {
  per: text("PERIOD", `rankings for each ${PERIODS.join(", ")} of the zone that is shown`, {
    choices: PERIODS,
  }),
  by: text(
    "GROUP",
    "rows summed up by domain, by network of clients (/24 of IPv4, /48 of IPv6), or by the template of texts",
    { choices: BYS },
  ),
  fold: onOff("senders that are VERP, SRS or BATV are one row: that of whom people know"),
};

/** The report, counted as the flags say. */
export function countedAsAsked(report: Report, given: Values<typeof COUNTED>): Report {
  const counting = {
    per: given.per as PeriodWord | undefined,
    by: given.by as By | undefined,
    fold: given.fold,
  };
  for (const [flag, one] of asked(counting)) {
    if (canCount(report, one)) continue;
    const others = REPORTS.filter((other) => canCount(other, one)).map(({ name }) => name);
    throw new UserError(`${flag}: report ${report.name} cannot be counted so`, {
      hint: `these can: ${others.join(", ")}`,
    });
  }
  return reportCounted(report, counting);
}

/** Each flag that is given, by itself. */
function asked({ per, by, fold }: Counting): [flag: string, Counting][] {
  return [
    ...(per ? [[`--per ${per}`, { per }] as [string, Counting]] : []),
    ...(by ? [[`--by ${by}`, { by }] as [string, Counting]] : []),
    ...(fold ? [["--fold", { fold }] as [string, Counting]] : []),
  ];
}

/** For help and docs: the flags that a report takes; "" for none. */
export function countingWords(report: Report): string {
  const flags = [
    ...(canCount(report, { per: "day" }) ? ["--per"] : []),
    ...BYS.filter((by) => canCount(report, { by })).map((by) => `--by ${by}`),
    ...(canCount(report, { fold: true }) ? ["--fold"] : []),
  ];
  return flags.length === 0 ? "" : `It takes ${flags.join(", ")}.`;
}

/** The tables that only `--by` shows, with the word for it. */
export function tablesByGroup(report: Report): { by: By; form: TableForm }[] {
  return BYS.filter((by) => canCount(report, { by })).flatMap((by) =>
    reportCounted(report, { by })
      .tables.filter((form) => !report.tables.includes(form))
      .map((form) => ({ by, form })),
  );
}

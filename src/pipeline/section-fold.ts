/**
 * The report that a section is folded into, as whoever reads it in another thread begins it.
 */
import { REPORTS } from "../reports/index.ts";
import type { Report } from "../reports/report.ts";
import { zoneNamed } from "../sources/local-zone.ts";
import type { SectionWork } from "./section-read.ts";
import type { NewFold } from "./tallying.ts";

export function foldsFor({ report, given, options }: SectionWork): NewFold {
  const { offsetAt } = zoneNamed(options.zone, process.env);
  const named = REPORTS.find(({ name }) => name === report) as Report;
  return () => named.fold({ ...given, offsetAt });
}

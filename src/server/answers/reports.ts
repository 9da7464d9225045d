/**
 * Reports: `qtrail report NAME`. Who sees figures alone sees each of them, without addresses.
 */
import { REPORTS } from "../../reports/index.ts";
import type { Report } from "../../reports/report.ts";
import type { ReportJson } from "../../web/answers.ts";
import { HttpProblem } from "../http/exchange.ts";
import type { Served } from "../service.ts";
import type { Viewer } from "../viewer.ts";
import { type AnswerTold, told } from "./answers.ts";
import { argumentWords, flagsOf } from "./pages.ts";

export interface ReportAsked {
  q: string;
  since: string;
  until: string;
  /** Rows of a list. */
  top: string;
}

/** @throws HttpProblem 404 for a name that no report has */
export function reportNamed(name: string): Report {
  const found = REPORTS.find((report) => report.name === name);
  if (found) return found;
  throw new HttpProblem(404, `there is no report "${name}"`, {
    hint: `the reports are ${REPORTS.map((report) => report.name).join(", ")}`,
  });
}

export function reportTold(
  service: Served,
  viewer: Viewer,
  { name }: Report,
  { q, ...flags }: ReportAsked,
): Promise<AnswerTold<ReportJson>> {
  const given = Object.entries(flags).filter(([, value]) => value !== "");
  return told<ReportJson>(service, viewer, [
    "report",
    name,
    ...flagsOf(given),
    ...argumentWords(q),
  ]);
}

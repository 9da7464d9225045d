/**
 * Reports: `qtrail report NAME`, and who may see which.
 */
import { REPORTS } from "../../reports/index.ts";
import type { Report } from "../../reports/report.ts";
import type { ReportJson } from "../../web/answers.ts";
import { HttpProblem } from "../http/exchange.ts";
import type { Served } from "../service.ts";
import { maySee, type Viewer } from "../viewer.ts";
import { type AnswerTold, told } from "./answers.ts";

export interface ReportAsked {
  q: string;
  since: string;
  until: string;
  /** Rows of a list. */
  top: string;
}

/** Reports that somebody may see. */
export function reportsFor(viewer: Viewer): Report[] {
  return REPORTS.filter(({ isOfFigures }) => maySee(viewer, isOfFigures ? "figures" : "mail"));
}

/** @throws HttpProblem 404 for a name that no report has, 403 for one that the viewer may not see */
export function reportNamed(viewer: Viewer, name: string): Report {
  const found = REPORTS.find((report) => report.name === name);
  if (!found)
    throw new HttpProblem(404, `there is no report "${name}"`, {
      hint: `the reports are ${REPORTS.map((report) => report.name).join(", ")}`,
    });
  if (!reportsFor(viewer).includes(found))
    throw new HttpProblem(403, "your token shows figures, and this report names addresses", {
      hint: `it shows ${reportsFor(viewer)
        .map((report) => report.name)
        .join(", ")}`,
    });
  return found;
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
    ...given.map(([flag, value]) => `--${flag}=${value}`),
    "--",
    q,
  ]);
}

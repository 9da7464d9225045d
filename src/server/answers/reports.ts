/**
 * Reports: `qtrail report NAME`. Who sees figures alone sees of them what lists no single message and quotes nothing.
 */
import { nearest } from "../../reports/filter/nearest.ts";
import { REPORTS } from "../../reports/index.ts";
import type { Report, TableForm } from "../../reports/report.ts";
import { isOfFigures } from "../../reports/scope/figures-alone.ts";
import type { ReportJson } from "../../web/answers.ts";
import { HttpProblem } from "../http/exchange.ts";
import type { Served } from "../service.ts";
import { maySee, type Viewer } from "../viewer.ts";
import { type AnswerTold, told } from "./answers.ts";
import { argumentWords, flagsOf } from "./pages.ts";

interface ReportAsked {
  q: string;
  since: string;
  until: string;
  /** Rows of a list. */
  top: string;
}

/** Those of which he may see a table. */
export function reportsFor(viewer: Viewer): readonly Report[] {
  return REPORTS.filter((report) => tablesFor(viewer, report).length > 0);
}

export function tablesFor(viewer: Viewer, { tables }: Report): readonly TableForm[] {
  return maySee(viewer, "mail") ? tables : tables.filter(isOfFigures);
}

/** `table`: the one that is asked for. @throws HttpProblem 404 for a name that no report has, 403 for what he may not see */
export function reportNamed(name: string, viewer: Viewer, table?: string): Report {
  const found = REPORTS.find((report) => report.name === name);
  if (!found) throw noSuchReport(name);
  const shown = tablesFor(viewer, found);
  const isHidden = found.tables.some((form) => form.name === table && !shown.includes(form));
  if (shown.length > 0 && !isHidden) return found;
  const others = shown.map((form) => form.name).join(", ");
  throw new HttpProblem(
    403,
    `your token shows figures alone, and ${isHidden ? `the table ${table} of ` : ""}report ${name} lists single messages, or replies word for word`,
    {
      hint:
        others === ""
          ? "ask whoever gave it to you for one that shows mail"
          : `its other tables are shown: ${others}`,
    },
  );
}

function noSuchReport(name: string): HttpProblem {
  const names = REPORTS.map((report) => report.name);
  const meant = nearest(name.toLowerCase(), names);
  return new HttpProblem(404, `there is no report "${name}"`, {
    hint: meant ? `did you mean ${meant}?` : `the reports are ${names.join(", ")}`,
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

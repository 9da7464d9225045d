/**
 * `/reports`, `/reports/NAME`, and the reports that have an address of their own.
 */
import { reportPage } from "../../web/report-page.ts";
import { reportsPage } from "../../web/reports-page.ts";
import { reportNamed, reportsFor, reportTold } from "../answers/reports.ts";
import type { HttpReply, Incoming } from "../http/exchange.ts";
import type { Route } from "../http/router.ts";
import type { Served } from "../service.ts";
import { pageQuestion } from "./page-question.ts";
import { dataAddress, pageReply } from "./page-reply.ts";

/** Asked for so often that they have an address of their own. */
const BY_THEMSELVES = ["refused", "bounces", "auth", "suspects"];

export const REPORT_PAGES: Route[] = [
  {
    method: "GET",
    path: "/reports",
    needs: "figures",
    reply: (asked, service) =>
      pageReply(
        asked,
        service,
        { title: "Reports", page: "reports", command: service.command(["report", "--list"]) },
        reportsPage(reportsFor(asked.viewer), service),
      ),
  },
  {
    method: "GET",
    path: "/reports/:name",
    needs: "figures",
    reply: (asked, service) => replyWith(asked.params.name as string, asked, service),
  },
  ...BY_THEMSELVES.map(
    (name): Route => ({
      method: "GET",
      path: `/${name}`,
      needs: "figures",
      reply: (asked, service) => replyWith(name, asked, service),
    }),
  ),
];

async function replyWith(name: string, asked: Incoming, service: Served): Promise<HttpReply> {
  const report = reportNamed(name, asked.viewer);
  const { path, ...period } = pageQuestion(asked);
  const question = { ...period, top: asked.query.get("top")?.trim() ?? "" };
  const { value, command, said } = await reportTold(service, asked.viewer, report, question);
  const data = dataAddress(service.base, `reports/${name}`, asked.query);
  const page = { ...question, report, path, isWide: asked.query.has("wide") };
  return pageReply(
    asked,
    service,
    { title: value.verdict ?? report.title, page: "reports", command, said, data },
    reportPage(page, value, service),
  );
}

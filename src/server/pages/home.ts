/**
 * `/`: where everybody begins; who sees figures alone begins at the reports.
 */
import { PROBLEM_STATES } from "../../reports/problem-rows.ts";
import { rfc3339 } from "../../time/format.ts";
import type { ReportJson } from "../../web/answers.ts";
import { homePage } from "../../web/home-page.ts";
import { told } from "../answers/answers.ts";
import { type HttpReply, type Incoming, seeOther } from "../http/exchange.ts";
import type { Route } from "../http/router.ts";
import type { Served } from "../service.ts";
import { maySee } from "../viewer.ts";
import { pageReply } from "./page-reply.ts";

export const HOME: Route = { method: "GET", path: "/", needs: "figures", reply };

async function reply(asked: Incoming, service: Served): Promise<HttpReply> {
  const { viewer } = asked;
  if (!maySee(viewer, "mail")) return seeOther(`${service.base}/reports`);
  const { value, said, command } = await told<ReportJson>(service, viewer, [
    "report",
    "--since=24h",
  ]);
  const isEmpty = value.coverage.sources.length === 0;
  const seen =
    isEmpty && maySee(viewer, "all")
      ? (await service.ask({ words: ["doctor"], scope: viewer.scope })).out
      : undefined;
  return pageReply(
    asked,
    service,
    {
      title: `${service.host}: the last 24 hours`,
      isHome: true,
      command,
      said,
      data: `${service.base}/api/v1/reports/overview?since=24h`,
    },
    homePage(maySee(viewer, "all") ? withStanding(value, service.problems) : value, seen, service),
  );
}

/** With what checks have found, and what the server knows of itself: no report tells that. */
function withStanding(report: ReportJson, standing: Served["problems"] = []): ReportJson {
  const told = report.tables.problems ?? [];
  const others = standing
    .filter(({ name }) => told.every(({ problem }) => problem !== name))
    .map(({ name: problem, state, what, see, opened }) => ({
      ...{ state, problem, what, see },
      first: rfc3339(opened),
    }));
  const all = [...others, ...told];
  const problems = PROBLEM_STATES.flatMap((wanted) => all.filter(({ state }) => state === wanted));
  return { ...report, tables: { ...report.tables, problems } };
}

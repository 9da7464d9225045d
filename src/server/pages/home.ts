/**
 * `/`: where everybody begins; who sees figures alone begins at the reports.
 */
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
    homePage(value, seen, service),
  );
}

/**
 * `/logs`: the logging of this machine as `qtrail doctor` sees it, and what answers rest on.
 */
import type { DoctorJson, ReportJson } from "../../web/answers.ts";
import { logsPage } from "../../web/logs-page.ts";
import { told } from "../answers/answers.ts";
import { knownWords } from "../answers/known-logs.ts";
import type { Route } from "../http/router.ts";
import { pageReply } from "./page-reply.ts";

export const LOGS: Route = {
  method: "GET",
  path: "/logs",
  needs: "all",
  async reply(asked, service) {
    const [doctor, days] = await Promise.all([
      told<DoctorJson>(service, asked.viewer, ["doctor"]),
      told<ReportJson>(service, asked.viewer, ["report", "days"]),
    ]);
    const now = service.known && knownWords(service.known, service.zone);
    return pageReply(
      asked,
      service,
      {
        title: "Logs",
        page: "logs",
        command: doctor.command,
        said: days.said,
        data: `${service.base}/api/v1/sources`,
      },
      logsPage({ doctor: doctor.value, coverage: days.value.coverage, now }, service),
    );
  },
};

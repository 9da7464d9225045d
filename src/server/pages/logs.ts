/**
 * `/logs`: the logging of this machine as `qtrail doctor` sees it, and what answers rest on.
 */
import { humanText } from "../../time/format.ts";
import type { Zone } from "../../time/zones.ts";
import type { DoctorJson, ReportJson } from "../../web/answers.ts";
import { logsPage } from "../../web/logs-page.ts";
import { told } from "../answers/answers.ts";
import type { Route } from "../http/router.ts";
import type { LogsKnown } from "../service.ts";
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

const STATES: Record<LogsKnown["state"], string> = {
  reading: "They are being read: answers do not know all of them yet",
  following: "They are followed as they are written",
  waiting: "Nothing is taken over for now",
};

function knownWords({ state, says, logs, asOf, troubles }: LogsKnown, zone: Zone): string {
  const count = logs === 1 ? "1 log is known" : `${logs} logs are known`;
  const end = asOf ? `; the last line is of ${humanText(asOf, zone)}` : "";
  const why = says ? `: ${says}` : "";
  const trouble = troubles.map(({ path, what }) => ` ${path}: ${what}.`).join("");
  return `${count}${end}. ${STATES[state]}${why}.${trouble}`;
}

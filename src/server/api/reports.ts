/**
 * `/api/v1/reports`: which there are; `/api/v1/reports/NAME`: what `qtrail report NAME` tells.
 */

import { BYS, canCount } from "../../reports/counting.ts";
import { PERIODS } from "../../reports/periods.ts";
import { LOG_KINDS } from "../../reports/reach.ts";
import { reportNamed, reportsFor, tablesFor } from "../answers/reports.ts";
import { json } from "../http/exchange.ts";
import type { Parameter, Route } from "../http/router.ts";
import { dataRoute, givenIn } from "./data-route.ts";
import { commandReply, MEDIA } from "./formats.ts";
import { flagWords, MOMENT, searchParameters, TOP, wordsOfSearch } from "./searching.ts";

const COUNTED: readonly Parameter[] = [
  TOP,
  {
    name: "per",
    about: "rankings for each hour, day, week or month",
    type: "string",
    choices: PERIODS,
  },
  {
    name: "by",
    about: "rows summed up by domain, by network of clients, or by the template of texts",
    type: "string",
    choices: BYS,
  },
  { ...MOMENT, about: "the moment that a report on the queue speaks of; else the present" },
  { name: "table", about: "only this table; csv has one: this, or the first", type: "string" },
];

export const REPORT_ROUTES: Route[] = [
  dataRoute({
    method: "GET",
    path: "/api/v1/reports",
    needs: "figures",
    told: {
      about: "which reports there are, with their tables and how they can be counted",
      parameters: [],
      answers: { [MEDIA.json]: "reports" },
    },
    reply: ({ viewer }) =>
      json({
        schema: "qtrail/reports@1",
        reports: reportsFor(viewer).map((report) => ({
          name: report.name,
          title: report.title,
          about: report.about,
          needs: report.needs,
          tables: tablesFor(viewer, report).map(({ name }) => name),
          by: BYS.filter((by) => canCount(report, { by })),
          per: canCount(report, { per: "day" }) ? PERIODS : [],
        })),
      }),
  }),
  dataRoute({
    method: "GET",
    path: "/api/v1/reports/:name",
    needs: "figures",
    told: {
      about: "one report",
      parameters: [...COUNTED, ...searchParameters(LOG_KINDS)],
      answers: { [MEDIA.json]: "report", [MEDIA.ndjson]: undefined, [MEDIA.csv]: undefined },
    },
    reply(asked, service, format) {
      const { params, query } = asked;
      const name = params.name as string;
      reportNamed(name, asked.viewer, givenIn(query, "table"));
      const flags = flagWords(
        query,
        COUNTED.map((one) => one.name),
      );
      return commandReply(asked, service, format, [
        "report",
        ...flags,
        ...wordsOfSearch(query, LOG_KINDS, name),
      ]);
    },
  }),
];

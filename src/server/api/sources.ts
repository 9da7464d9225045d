/**
 * `/api/v1/sources`: which logs are known, since when, how much of each, and where something is missing. It is what
 * every answer rests on, without the answer.
 */
import type { CoverageJson } from "../../web/answers.ts";
import { told } from "../answers/answers.ts";
import { json } from "../http/exchange.ts";
import type { Route } from "../http/router.ts";
import { dataRoute } from "./data-route.ts";
import { MEDIA } from "./formats.ts";

export const SOURCES: Route = dataRoute({
  method: "GET",
  path: "/api/v1/sources",
  needs: "figures",
  told: {
    about: "which logs are known, since when, and where something is missing in them",
    parameters: [],
    answers: { [MEDIA.json]: "sources" },
  },
  async reply({ viewer }, service) {
    const words = ["find", "-r", "-n", "1"] as const;
    const { value } = await told<{ coverage: CoverageJson }>(service, viewer, words);
    const { coverage } = value;
    return json({ schema: "qtrail/sources@1", sources: coverage.sources, coverage });
  },
});

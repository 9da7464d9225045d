/**
 * All that is answered.
 */
import { DATA } from "./api/data.ts";
import { EVENTS } from "./api/events.ts";
import { HEALTH } from "./api/health.ts";
import { openapiRoute } from "./api/openapi.ts";
import type { Route } from "./http/router.ts";
import { ASSETS } from "./pages/assets.ts";
import { ENTERING } from "./pages/entering.ts";
import { EXPLAIN } from "./pages/explain.ts";
import { FIND } from "./pages/find.ts";
import { HOME } from "./pages/home.ts";
import { LIVE } from "./pages/live.ts";
import { LOGS } from "./pages/logs.ts";
import { MESSAGE } from "./pages/message.ts";
import { QUEUE } from "./pages/queue.ts";
import { REPORT_PAGES } from "./pages/reports.ts";
import { SESSION } from "./pages/session.ts";
import { TOKENS } from "./pages/tokens.ts";
import { WHY } from "./pages/why.ts";

const ANSWERED: readonly Route[] = [
  ...DATA,
  ...HEALTH,
  EVENTS,
  ASSETS,
  HOME,
  ...ENTERING,
  ...EXPLAIN,
  FIND,
  LIVE,
  LOGS,
  MESSAGE,
  QUEUE,
  ...REPORT_PAGES,
  SESSION,
  ...TOKENS,
  ...WHY,
];

export const ROUTES: readonly Route[] = [...ANSWERED, openapiRoute(ANSWERED)];

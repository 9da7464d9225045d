/**
 * All that is answered.
 */
import { DATA } from "./api/data.ts";
import type { Route } from "./http/router.ts";
import { ASSETS } from "./pages/assets.ts";
import { FIND } from "./pages/find.ts";
import { MESSAGE } from "./pages/message.ts";
import { QUEUE } from "./pages/queue.ts";
import { REPORT_PAGES } from "./pages/reports.ts";
import { SESSION } from "./pages/session.ts";
import { WHY } from "./pages/why.ts";

export const ROUTES: readonly Route[] = [
  ...DATA,
  ASSETS,
  FIND,
  MESSAGE,
  QUEUE,
  ...REPORT_PAGES,
  SESSION,
  ...WHY,
];

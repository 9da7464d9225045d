/**
 * All that is answered.
 */
import { MESSAGES } from "./api/messages.ts";
import type { Route } from "./http/router.ts";
import { ASSETS } from "./pages/assets.ts";
import { FIND } from "./pages/find.ts";
import { REPORT_PAGES } from "./pages/reports.ts";

export const ROUTES: readonly Route[] = [...MESSAGES, ASSETS, FIND, ...REPORT_PAGES];

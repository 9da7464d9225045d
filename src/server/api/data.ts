/**
 * All data for programs, below `/api/v1/`.
 */
import type { Route } from "../http/router.ts";
import { MESSAGES } from "./messages.ts";
import { QUEUE } from "./queue.ts";
import { REPORT_ROUTES } from "./reports.ts";
import { SESSIONS } from "./sessions.ts";
import { SOURCES } from "./sources.ts";
import { VOCABULARY } from "./vocabulary.ts";

export const DATA: readonly Route[] = [
  ...MESSAGES,
  ...SESSIONS,
  ...QUEUE,
  ...REPORT_ROUTES,
  ...VOCABULARY,
  SOURCES,
];

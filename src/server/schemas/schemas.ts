/**
 * All schemas of what the server answers, by the names under which they refer to each other.
 */
import { COVERAGE } from "./coverage.ts";
import { EVENT } from "./events.ts";
import { FOUND, LINES, MESSAGE, MESSAGES, REFUSAL } from "./mail.ts";
import { QUEUE, REPORT, REPORT_LIST, WHY_SCHEMA } from "./reports.ts";
import type { JsonSchema } from "./schema.ts";
import { SESSION, SESSION_LIST } from "./sessions.ts";
import { LOOK_UP, TOKEN } from "./viewers.ts";
import { EXPLANATION, EXPLANATIONS, PROBLEM, REASON_LIST, SOURCES } from "./words.ts";

export const SCHEMAS = {
  found: FOUND,
  messages: MESSAGES,
  message: MESSAGE,
  lines: LINES,
  refusal: REFUSAL,
  sessions: SESSION_LIST,
  session: SESSION,
  queue: QUEUE,
  why: WHY_SCHEMA,
  reports: REPORT_LIST,
  report: REPORT,
  reasons: REASON_LIST,
  sources: SOURCES,
  explanations: EXPLANATIONS,
  explanation: EXPLANATION,
  coverage: COVERAGE,
  event: EVENT,
  problem: PROBLEM,
  token: TOKEN,
  lookUp: LOOK_UP,
} as const satisfies Record<string, JsonSchema>;

export type SchemaName = keyof typeof SCHEMAS;

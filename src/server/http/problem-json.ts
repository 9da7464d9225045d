/**
 * A problem as RFC 9457 has it.
 */
import type { Problem, Reply } from "./exchange.ts";
import { STATUS_CODES } from "node:http";

export function problemJson(problem: Problem): Reply {
  const { status, message, hint, headers } = problem;
  return {
    status,
    type: "application/problem+json",
    body: `${JSON.stringify({ type: "about:blank", title: STATUS_CODES[status], status, detail: message, ...(hint && { hint }) })}\n`,
    headers,
  };
}

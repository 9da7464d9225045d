/**
 * A problem as RFC 9457 has it.
 */

import { STATUS_CODES } from "node:http";
import { jsonText } from "../../bytes/json-text.ts";
import type { HttpProblem, HttpReply } from "./exchange.ts";

export function problemJson(problem: HttpProblem): HttpReply {
  const { status, message, hint, headers } = problem;
  return {
    status,
    type: "application/problem+json",
    body: `${jsonText({ type: "about:blank", title: STATUS_CODES[status], status, detail: message, ...(hint && { hint }) })}\n`,
    headers,
  };
}

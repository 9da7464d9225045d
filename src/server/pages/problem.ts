/**
 * A problem as a page, for who reads pages; programs get it as JSON (RFC 9457), whatever they are called.
 */
import { PAGES, type PageName } from "../../web/frame.ts";
import { problemPage } from "../../web/problem-page.ts";
import type { HttpProblem, HttpReply, Incoming } from "../http/exchange.ts";
import { problemJson } from "../http/problem-json.ts";
import type { Served } from "../service.ts";
import { framedReply } from "./page-reply.ts";

/** For programs, whoever asks. */
const FOR_PROGRAMS = /^\/(?:api|events|metrics|healthz|readyz|assets)(?:\/|$)/;

export function problemReply(service: Served) {
  return (
    problem: HttpProblem,
    { path, headers }: Pick<Incoming, "path" | "headers">,
  ): HttpReply => {
    const isPerson = /\btext\/html\b/.test(String(headers.accept ?? ""));
    if (!isPerson || FOR_PROGRAMS.test(path)) return problemJson(problem);
    const { status, message } = problem;
    // Who is not let in is shown no way further in.
    const isLetIn = status !== 401 && status !== 403 && status !== 421;
    const pages = isLetIn ? (Object.keys(PAGES) as PageName[]) : [];
    const reply = framedReply(
      service,
      pages,
      { title: message },
      problemPage(problem, service.base),
      status,
    );
    return { ...reply, headers: problem.headers };
  };
}

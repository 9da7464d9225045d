/**
 * The overview of the last 24 hours, which everybody who opens the page asks for: one answer for all who see the same,
 * for some seconds.
 */
import type { ReportJson } from "../../web/answers.ts";
import type { Served } from "../service.ts";
import type { Viewer } from "../viewer.ts";
import { type AnswerTold, told } from "./answers.ts";

const KEPT_SECONDS = 15;
/** Viewers that see different things, at most so many. */
const MOST_KEPT = 50;

interface KeptOverview {
  at: number;
  answer: Promise<AnswerTold<ReportJson>>;
}

/** Of each server, known by its tokens: the service is another one for each request. */
const kept = new WeakMap<Served["tokens"], Map<string, KeptOverview>>();

export function overviewTold(service: Served, viewer: Viewer): Promise<AnswerTold<ReportJson>> {
  const answers = kept.get(service.tokens) ?? new Map<string, KeptOverview>();
  kept.set(service.tokens, answers);
  const seen = JSON.stringify(viewer.scope);
  const now = service.now().seconds;
  const known = answers.get(seen);
  if (known && now - known.at < KEPT_SECONDS) return known.answer;
  const answer = told<ReportJson>(service, viewer, ["report", "--since=24h"]);
  if (answers.size >= MOST_KEPT) answers.clear();
  answers.set(seen, { at: now, answer });
  answer.catch(() => answers.delete(seen)); // who asked is told of it; the next one asks again
  return answer;
}

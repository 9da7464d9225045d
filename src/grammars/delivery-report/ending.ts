/**
 * What qmail itself wrote at the very end of a report: the work that qmail-local has done, and
 * that a message is given up.
 *
 *     ...program's words.../did_{files}+{forwards}+{programs}/[qp_{qp}/]
 *     ...temporary reason/I'm_not_going_to_try_again;_this_message_has_been_in_the_queue_too_long./
 *
 * A remote host can say these words too, and its reply may end the report; so a report with a
 * reply in it has no local work. Source: qmail-local.c, qmail-send.c (notqmail 1.03 to 1.09).
 */
import type { Outcome } from "../qmail-send/event.ts";
import { hasReply } from "./reply.ts";

/** How many lines of each kind of a .qmail file were carried out. */
export interface LocalWork {
  files: number;
  forwards: number;
  programs: number;
}

export function localWork(report: string): LocalWork | undefined {
  const done = ownDone(report);
  if (!done) return undefined;
  const [, files, forwards, programs] = done.match;
  return { files: Number(files), forwards: Number(forwards), programs: Number(programs) };
}

/**
 * The qp of each message that this delivery sent on: qmail-local's forward, and what a program
 * (ezmlm's, condredirect, forward) says it sent.
 */
export function forwardedQps(report: string, outcome: Outcome): number[] {
  if (outcome !== "success" || !report.includes("qp_")) return [];
  const done = ownDone(report);
  if (!done) return [];
  const ofPrograms = [...report.slice(0, done.at).matchAll(PROGRAM_SENT)].map(([, qp]) => qp);
  const own = done.match[4];
  const qps = own === undefined ? ofPrograms : [...ofPrograms, own];
  return qps.map(Number);
}

/** Whether the message was given up for its age: the reason before it is a temporary one. */
export function isExpired(report: string): boolean {
  return report.endsWith(GIVEN_UP) || report.endsWith(GIVEN_UP.slice(0, -1));
}

/** The report without the words of giving up. */
export function withoutExpiry(report: string): string {
  return isExpired(report) ? report.slice(0, report.lastIndexOf(GIVEN_UP.slice(0, -1))) : report;
}

/** qmail-local's last words, and where they begin. */
function ownDone(report: string): { match: RegExpExecArray; at: number } | undefined {
  const at = report.endsWith("/") ? report.lastIndexOf("did_") : -1;
  if (at < 0 || hasReply(report)) return undefined;
  const match = DONE.exec(report.slice(at));
  return match ? { match, at } : undefined;
}

const GIVEN_UP = "I'm_not_going_to_try_again;_this_message_has_been_in_the_queue_too_long./";
const DONE = /^did_(\d{1,9})\+(\d{1,9})\+(\d{1,9})\/(?:qp_(\d{1,15})\/)?$/;
const PROGRAM_SENT =
  /(?:^|\/)(?:ezmlm-[a-z]+:_info:_(?:forward_)?|(?:cond)?redirect:_|forward:_)qp_(\d{1,15})(?=\/)/g;

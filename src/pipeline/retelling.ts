/**
 * A session's lines, told once more, to say what they mean: for the engine (session-engine.ts), which
 * follows sessions word by word, and asks once for all whose lines say the same.
 *
 * What is said here must be true of all of them, as far as the overview shows it: how the session ended,
 * by which rule, and how many recipients were refused. Where that depends on more than the words (on
 * what a client answered in a log-in), the session is strange. Times and qps only tell to which of two
 * mails a reply belongs, of which the first is taken already; that is the same to those figures.
 */
import type { SessionEvent } from "../grammars/session/event.ts";
import { readSession } from "../grammars/session/grammars.ts";
import { isTimeout, replyLine, ruleOf } from "../grammars/smtp-dialogue/reply.ts";
import { type TextKind, WAY, type Way } from "../tallying/session-engine.ts";
import type { Instant } from "../time/instant.ts";
import type { Session } from "../tracking/sessions/facts.ts";
import {
  newSessionHost,
  type OpenSession,
  type SessionHost,
  serviceOf,
} from "../tracking/sessions/state.ts";
import { finishSessions, trackSession } from "../tracking/sessions/tracker.ts";
import { entriesOf } from "../tracking/table.ts";
import { labelledIn } from "./labelled.ts";

export interface Told {
  event: SessionEvent;
  at: Instant;
}

/** What lines say that the engine has kept. */
export function* toldIn(lines: Buffer): Generator<Told> {
  for (const { at, end, moment } of labelledIn(lines)) {
    const event = readSession(lines, at, end, BARE);
    if (event) yield { event, at: moment };
  }
}

/** How the session goes on. */
export function wayAfter(lines: Buffer): Way {
  const host = newSessionHost("");
  for (const one of toldIn(lines)) tell(host, one);
  const holder = onlySession(host);
  if (!holder) return WAY.strange;
  if (!holder.recording) return WAY.commands;
  const { mode, hasAuth, ahead, lost } = holder.recording.dialogue;
  if (hasAuth || ahead || lost > 0) return WAY.strange;
  if (mode === "body") return WAY.body;
  return mode === "commands" ? WAY.commands : WAY.strange;
}

/** The session whose lines these are all. */
export function sessionIn(lines: Buffer): Session {
  const host = newSessionHost("");
  const sessions: Session[] = [];
  for (const one of toldIn(lines)) tell(host, one);
  finishSessions(host, (fact) => {
    if (fact.kind === "session") sessions.push(fact.session);
  });
  return sessions[0] as Session;
}

/** Numbers for what texts mean. */
export class Meanings {
  private readonly numbers = new Map<string, number>();

  /** 0 for what is strange. */
  numberOf(kind: TextKind, text: string): number {
    const meaning = kind === "reply" ? meaningOfReply(text) : meaningOfListing(text);
    if (meaning === undefined) return 0;
    const known = this.numbers.get(meaning) ?? this.numbers.size + 1;
    this.numbers.set(meaning, known);
    return known;
  }
}

/** A reply of one line that turns something down: all that `answers.ts` asks of its text. */
function meaningOfReply(text: string): string | undefined {
  const reply = replyLine(text);
  if (!reply || reply.hasMore) return undefined;
  const { code } = reply;
  return `${code} ${isTimeout(text)} ${ruleOf(text, code, "data")}`;
}

/** What rblsmtpd says behind the pid. */
function meaningOfListing(text: string): string | undefined {
  const line = Buffer.from(`rblsmtpd: 192.0.2.1 pid 1: ${text}`);
  const event = readSession(line, 0, line.length, BARE);
  if (event?.kind !== "step" || event.step !== "connect") return undefined;
  const isPlain = Object.keys(event).every((key) => OF_A_LISTING.has(key));
  return isPlain ? `listing ${event.verdict} ${event.rule}` : undefined;
}

const OF_A_LISTING = new Set([
  "kind",
  "form",
  "pid",
  "ip",
  "step",
  "verdict",
  "rule",
  "text",
  "list",
]);

function tell(host: SessionHost, { event, at }: Told): void {
  trackSession(host, "", event, at, () => undefined);
}

/** undefined if there were none, or several. */
function onlySession(host: SessionHost): OpenSession | undefined {
  const { byPid, lateByPid, count } = serviceOf(host, "");
  if (count !== 1) return undefined;
  for (const [, holder] of entriesOf(byPid)) return holder;
  for (const [, holder] of entriesOf(lateByPid)) return holder;
  return undefined;
}

const BARE = { tag: "", pid: undefined };

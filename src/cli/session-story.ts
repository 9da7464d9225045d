/**
 * The story of one session, for people:
 *
 *     ACCEPTED 1 MAIL.  198.51.100.23 (dsl-23.isp.example), Fri 20 Nov 2026 09:14:05.110 CET, 2.9 s (smtpd, pid 26163)
 *
 *       09:14:05.997  HELO [192.168.1.4]
 *       09:14:06.410  logged in as billing@shop.example (LOGIN)
 *       09:14:06.700  MAIL FROM billing@shop.example
 *       09:14:06.820  RCPT TO info@shop.example          accepted
 *       09:14:07.412  queued, qp 27763
 */

import { escapeControls } from "../bytes/bytes.ts";
import { momentsOf } from "../explaining/session-moments.ts";
import { joinWords, NO_SESSION, ruleMeaning, sessionVerdict } from "../explaining/session-words.ts";
import { judged, verdictOf } from "../explaining/verdict.ts";
import { duration, humanText, localText } from "../time/format.ts";
import { compareInstants, type Instant } from "../time/instant.ts";
import type { Zone } from "../time/zones.ts";
import type { Message } from "../tracking/facts.ts";
import type { Session } from "../tracking/sessions/facts.ts";
import { paintVerdict } from "./colours.ts";
import { plural } from "./coverage.ts";
import type { Screen } from "./screen.ts";
import { shownLines } from "./session-lines.ts";
import { durationOf } from "./session-words.ts";

export interface SessionStyle {
  zone: Zone;
  screen: Pick<Screen, "colours">;
  withDialogue: boolean;
  withLines: boolean;
}

/** `brought` are the messages it brought, as far as the log shows them. */
export function sessionStory(
  session: Session,
  brought: readonly Message[],
  style: SessionStyle,
): string {
  const head = paintVerdict(sessionVerdict(session).toUpperCase(), style.screen.colours);
  const parts = [
    `${head}.  ${whoAndWhen(session, style.zone)}`,
    "",
    ...timeline(session, style.zone),
  ];
  parts.push(...whyLines(session), ...messageLines(session, brought), ...missing(session));
  if (style.withDialogue) parts.push("", ...dialogue(session, style.zone));
  if (style.withLines)
    parts.push("", ...shownLines(session).map((line) => `  ${escapeControls(line)}`));
  return `${parts.join("\n")}\n`;
}

/**
 * Who brought a message, for its story; nothing where no log of sessions was read. `withAll`
 * tells the whole session, its dialogue too.
 */
export function broughtBy(
  { session: joined }: Message,
  session: Session | undefined,
  { zone, withAll }: { zone: Zone; withAll: boolean },
): string[] {
  if (!joined) return [];
  if (joined.join === "none") {
    const others = joined.others ? `: ${joined.others.join(", ")}` : "";
    return [`  session  ${NO_SESSION[joined.why ?? "no-session"]}${others}`];
  }
  const head = `  session  ${joined.id}  join: ${joinWords({ join: joined.join, evidence: joined.evidence })}`;
  if (!session) return [head];
  const lines = [head, `           ${whoAndWhen(session, zone)}`];
  const user = session.auth.findLast(({ ok }) => ok)?.user;
  if (user !== undefined) lines.push(`           logged in as ${escapeControls(user)}`);
  if (!withAll) return lines;
  return [...lines, "", ...timeline(session, zone), "", ...dialogue(session, zone)];
}

function whoAndWhen(session: Session, zone: Zone): string {
  const { client, started, ended, service, pid, exit, signal, host, slots } = session;
  const at = started ?? ended;
  const seconds = durationOf(session);
  const numbers = [
    [host, service].filter(Boolean).map(escapeControls).join(" "),
    pid !== undefined && `pid ${pid}`,
    exit !== undefined && `exit ${exit}`,
    signal !== undefined && `signal ${signal}`,
    slots && `slot ${slots.used} of ${slots.limit}`,
    `id ${session.id}`,
  ].filter(Boolean);
  return [
    clientWords(session),
    client.ident && `, ident ${escapeControls(client.ident)}`,
    at && `, ${humanText(at, zone, 3)}`,
    seconds !== undefined && `, ${duration(seconds)}`,
    ` (${numbers.join(", ")})`,
  ]
    .filter(Boolean)
    .join("");
}

function clientWords({ client }: Session): string {
  const address = client.address ?? "client not logged";
  const name = client.name ? ` (${client.name})` : "";
  return escapeControls(`${address}${name}`);
}

function timeline(session: Session, zone: Zone): string[] {
  const begin = session.started ?? session.ended;
  const inOrder = momentsOf(session).toSorted((a, b) =>
    a.at && b.at ? compareInstants(a.at, b.at) : 0,
  );
  const said = [
    ...(session.helo === undefined ? [] : [`  HELO ${escapeControls(session.helo)}`]),
    ...(session.tls === undefined ? [] : [`  TLS  ${escapeControls(session.tls)}`]),
  ];
  return [
    ...said,
    ...inOrder.map(({ at, words }) => `  ${clock(at, begin, zone)}${escapeControls(words)}`),
  ];
}

/** What the decisive rule means. */
function whyLines({ rule, verdict }: Session): string[] {
  if (rule === undefined || verdict === "accepted") return [];
  return [`  -> ${ruleMeaning(rule)}`];
}

function messageLines(session: Session, brought: readonly Message[]): string[] {
  return session.messages.map((joined) => {
    const message = brought.find(({ id }) => id === joined.id);
    const result = message ? `  ${verdictOf(judged(message))}` : "";
    return `  message ${joined.id}${result}   join: ${joinWords(joined)}`;
  });
}

function missing({ incomplete }: Session): string[] {
  if (incomplete.length === 0) return [];
  const words = incomplete.map((part) => (part === "start" ? "its beginning" : "its end"));
  return [`  not in the log: ${words.join(", ")}`];
}

function dialogue({ dialogue, started, ended }: Session, zone: Zone): string[] {
  if (!dialogue)
    return ["  The dialogue was not recorded: recordio before qmail-smtpd would log it."];
  return dialogue.map(
    ({ at, by, text, mail }) =>
      `  ${clock(at, started ?? ended, zone)}${by === "client" ? "<" : ">"} ${mail ? mailWords(mail) : escapeControls(text)}`,
  );
}

function mailWords({ lines, bytes }: { lines: number; bytes: number }): string {
  return `(${plural(lines, "line")} of the mail, ${plural(bytes, "byte")}, not shown: --body)`;
}

/** The time of day; with the day where it is another than the session's own. */
function clock(at: Instant | undefined, begin: Instant | undefined, zone: Zone): string {
  if (!at) return "";
  const local = localText(at, zone, 3);
  const sameDay = begin && localText(begin, zone, 0).slice(0, 10) === local.slice(0, 10);
  return `${sameDay ? local.slice(11) : local}  `;
}

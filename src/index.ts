/**
 * qtrail as a library: what the commands use.
 *
 * Reading: `openLogs` finds the logs that paths name and holds them open until `closeLogs`; `factsIn` reads
 * them and hands out facts as async batches, returning the coverage; `linesIn` hands out lines with their events.
 * A program that calls `track` or `foldIn` itself is shown facts that are valid until its function
 * returns: what he stores of one he has to `keep`, which makes an object of it, as those of `factsIn` are.
 * Pure parts, usable anywhere: the trackers (`track`, `trackSession`), reports (folds over facts), the filter
 * language, the line forms with their meaning, time codecs.
 * Nothing here prints, reads a clock, or talks to a network.
 */
export { escapeControls } from "./bytes/bytes.ts";
export {
  forwardedQps,
  isExpired,
  localWork,
  readable,
  remoteHost,
  remoteReply,
} from "./grammars/delivery-report/reading.ts";
export { REASONS, reasonOf } from "./grammars/delivery-report/reasons.ts";
export { template } from "./grammars/delivery-report/template.ts";
export type {
  DaemonWord,
  DeliveryNumber,
  Msg,
  Outcome,
  SendEvent,
  SendKind,
  Slots,
} from "./grammars/qmail-send/event.ts";
export { FORMS } from "./grammars/qmail-send/forms.ts";
export { readSend } from "./grammars/qmail-send/reader.ts";
export type { Scan, SessionEvent, Verdict } from "./grammars/session/event.ts";
export type { LoggedBy, SessionGrammar } from "./grammars/session/grammar.ts";
export { readSession, SESSION_GRAMMARS } from "./grammars/session/grammars.ts";
export { RULES, type Rule } from "./grammars/session/rules.ts";
export type { Asked } from "./pipeline/asked.ts";
export type { Coverage, Gap, PassedOver, SourceRead, Trouble } from "./pipeline/coverage.ts";
export { linesIn, type TimedLine } from "./pipeline/each-line.ts";
export {
  closeLogs,
  type Facts,
  factsIn,
  type Logs,
  openLogs,
  type ReadOptions,
} from "./pipeline/facts.ts";
export { foldIn } from "./pipeline/folding.ts";
export { followFacts } from "./pipeline/following/follow-facts.ts";
export { Follower, type FollowOptions, type FollowStep } from "./pipeline/following/follower.ts";
export type { Saved } from "./pipeline/following/state.ts";
export { type Choice, choiceOf, chosen } from "./reports/filter/chosen.ts";
export { matches } from "./reports/filter/match.ts";
export { parseQuery } from "./reports/filter/query.ts";
export { REPORTS } from "./reports/index.ts";
export type { Cell, Column, Fold, Given, Report, Table, TableForm } from "./reports/report.ts";
export { duration, humanText, localText, rfc3339 } from "./time/format.ts";
export { compareInstants, type Instant, later, secondsBetween } from "./time/instant.ts";
export { leapSeconds, parseLeapSeconds, parseTai64, tai64nLabel } from "./time/tai64.ts";
export { parseMoment, parsePeriod, TimeWordsError } from "./time/words.ts";
export { UnknownZoneError, utc, type Zone, zone } from "./time/zones.ts";
export type {
  Delivery,
  Fact,
  Fate,
  Message,
  MessageState,
  Missing,
  Notice,
  QueueName,
  Recipient,
  Run,
  Surprise,
  SurpriseName,
} from "./tracking/facts.ts";
export { MESSAGE_SCHEMA, type MessageJson, messageJson } from "./tracking/json.ts";
export { newTracking, type Queue, queueOf, type Tracking } from "./tracking/queue.ts";
export type {
  AuthTry,
  Client,
  Decision,
  Evidence,
  Join,
  MessageSession,
  NoSession,
  Said,
  Session,
  SessionFact,
  SessionMessage,
  SessionVerdict,
  Transaction,
  TransactionRecipient,
} from "./tracking/sessions/facts.ts";
export { SESSION_SCHEMA, type SessionJson, sessionJson } from "./tracking/sessions/json.ts";
export { trackSession } from "./tracking/sessions/tracker.ts";
export { type Emit, finish, track } from "./tracking/tracker.ts";
export { keep } from "./tracking/views.ts";

/**
 * Follows sessions through the lines of the programs that serve them.
 *
 *     session   (none) --opened--> open --closed--> late --2 s--> handed out
 *               open --the same pid opened again--> never seen to end
 *               (none) --any other line of an unknown pid--> open, without its start
 *
 * A pid is one session's while it is open in its service; pids are used again. A line without a
 * pid finds its session by the client's address. A recorder is a process of its own: its last
 * lines may come after the end. What a client says stands inside fields of lines that carry its
 * own session's pid or address, so it can only ever speak for itself.
 */

import { detached } from "../../bytes/bytes.ts";
import type { RecordedRows } from "../../grammars/recordio/rows.ts";
import {
  type End,
  newStep,
  type SessionEvent,
  type SessionKind,
  type Step,
  type Whose,
} from "../../grammars/session/event.ts";
import {
  type Instant,
  instantOf,
  type Reached,
  reachedAt,
  secondsBetween,
} from "../../time/instant.ts";
import type { Surprise } from "../facts.ts";
import { NONE } from "../lists.ts";
import { showsStep } from "../set-back.ts";
import { withPid } from "./by-pid.ts";
import {
  hearBody,
  hearPiece,
  isGreeting,
  newRecording,
  type Piece,
  pieceAt,
  pieceOf,
  type RecordedLines,
} from "./dialogue.ts";
import { fillEnd, joined } from "./ends.ts";
import { finishJoins, reachJoins } from "./joins.ts";
import { end, endIdle, neverEnded, release, releaseAll, releaseUntimed } from "./leaving.ts";
import { holderOfTry } from "./log-ins.ts";
import { isIdle } from "./silence.ts";
import {
  type EmitSession,
  type OpenSession,
  type Service,
  type SessionHost,
  serviceOf,
} from "./state.ts";
import { decided, takeStep } from "./steps.ts";
import { adopt, begin, begunElsewhere, find, setAddress } from "./whose.ts";

/** The line that a rule is applied to; one object, refilled for each. */
interface Line {
  host: SessionHost;
  service: Service;
  /** Its stamp; NaN if it has none. */
  seconds: number;
  nanos: number;
  /** The same, to be kept: made when it is first asked for (momentOf). */
  at: Instant | undefined;
  emit: EmitSession;
  /** The line itself, given where session facts shall carry their lines and dialogue. */
  raw: string | undefined;
}

type EventOf<Kind extends SessionKind> = SessionEvent & { kind: Kind };

/** What is done for each thing that a line may say. */
const RULES: { [Kind in SessionKind]: (event: EventOf<Kind>, line: Line) => void } = {
  load,
  service: serviceChanged,
  opened: (event, line) => keep(opened(event, line), line),
  admitted: (event, line) => keep(admitted(event, line), line),
  denied: (event, line) => keep(admitted(event, line), line),
  closed,
  step,
  recorded: (event, line) => recorded(event, pieceOf(event), line),
  remark: (event, line) => keep(find(line.host, line.service, event), line),
  unknown: () => {},
};

/** Takes one event of a service's log, in the log's order. `at` is its stamp; `raw` its line (see Line). */
export function trackSession(
  host: SessionHost,
  serviceName: string,
  event: SessionEvent,
  at: Instant | undefined,
  emit: EmitSession,
  raw?: string,
): void {
  const { seconds, nanos } = at ?? NO_STAMP;
  const line = refill(host, serviceName, seconds, nanos, emit, raw);
  line.at = at;
  reach(line);
  if (event.kind !== "load" && event.kind !== "service" && event.kind !== "unknown")
    endIdle(host, line.service, event, emit);
  (RULES[event.kind] as (event: SessionEvent, line: Line) => void)(event, line);
}

const NO_STAMP: Instant = Object.freeze({ seconds: Number.NaN, nanos: 0 });

/**
 * Takes a row of a recorder, of which most of a recorded log is, without an event; `bytes` are those of the rows.
 * `seconds` is NaN where the line has no stamp.
 */
export function trackRecorded(
  host: SessionHost,
  serviceName: string,
  rows: RecordedRows,
  row: number,
  bytes: Uint8Array,
  seconds: number,
  nanos: number,
  emit: EmitSession,
  raw?: string,
): void {
  const line = refill(host, serviceName, seconds, nanos, emit, raw);
  reach(line);
  RECORDED.pid = rows.pid[row] as number;
  endIdle(host, line.service, RECORDED, emit);
  recorded(RECORDED, pieceAt(rows, row, bytes), line);
}

/**
 * Takes the rows from `from` to `to` as long as they are of a message within a recorded dialogue: most of a recorded
 * log is. Returns the first row that is not, or says more.
 */
export function trackBody(
  host: SessionHost,
  serviceName: string,
  lines: RecordedLines,
  from: number,
  to: number,
): number {
  const service = serviceOf(host, serviceName);
  const holder = withPid(service.byPid, lines.recorded.pid[from] as number);
  if (!holder?.recording || service.writing.returnMark !== undefined) return from;
  NOW.seconds = lines.seconds[from] as number;
  NOW.nanos = lines.nanos[from] as number;
  if (!isOfThisSecond(host, service, NOW) || isIdle(holder, NOW)) return from;
  const behind = hearBody(holder.recording, lines, from, to);
  if (behind === from) return from;
  const nanos = lines.nanos[behind - 1] as number;
  holder.last = reachedAt(holder.last, NOW.seconds, nanos);
  service.reached = reachedAt(service.reached, NOW.seconds, nanos);
  host.reached = reachedAt(host.reached, NOW.seconds, nanos);
  reachJoins(host.joins, NOW.seconds, nanos);
  return behind;
}

/** The second that the log has come to: nothing is decided by time within it. */
function isOfThisSecond(host: SessionHost, service: Service, { seconds }: Instant): boolean {
  return service.reached?.seconds === seconds && host.reached?.seconds === seconds;
}

const NOW: Reached = { seconds: 0, nanos: 0 };

/** Whose a recorded read is, but for its pid; refilled for each. */
const RECORDED: Whose & { pid: number } = { pid: 0 };

let reused: Line | undefined;

function refill(
  host: SessionHost,
  serviceName: string,
  seconds: number,
  nanos: number,
  emit: EmitSession,
  raw: string | undefined,
): Line {
  const service = serviceOf(host, serviceName);
  if (!reused) {
    reused = { host, service, seconds, nanos, at: undefined, emit, raw };
    return reused;
  }
  reused.host = host;
  reused.service = service;
  reused.seconds = seconds;
  reused.nanos = nanos;
  reused.at = undefined;
  reused.emit = emit;
  reused.raw = raw;
  return reused;
}

function isStamped({ seconds }: Line): boolean {
  return !Number.isNaN(seconds);
}

function momentOf(line: Line): Instant | undefined {
  line.at ??= instantOf(line.seconds, line.nanos);
  return line.at;
}

/** The log has come to the line's stamp. */
function reach(line: Line): void {
  if (!isStamped(line)) return;
  const { host, service, seconds, nanos, emit } = line;
  if (service.reached && showsStep(service, host.joins, secondsBetween(service.reached, line)))
    emit({ kind: "surprise", surprise: setBack(line) });
  service.reached = reachedAt(service.reached, seconds, nanos);
  reachJoins(host.joins, seconds, nanos);
  release(host, line, emit);
}

/** The log ends here: hands out what is still open. */
export function finishSessions(host: SessionHost, emit: EmitSession): void {
  releaseAll(host, emit);
  for (const { byPid, byKey } of host.services.values()) {
    for (const holder of byPid.held) if (holder) neverEnded(host, holder, emit);
    for (const holder of [...byKey.values()]) neverEnded(host, holder, emit);
  }
  releaseAll(host, emit);
  finishJoins(host.joins, emit);
}

function load({ used, limit }: EventOf<"load">, line: Line): void {
  const { host, service, emit } = line;
  service.slots = { used, limit };
  const at = momentOf(line);
  emit({ kind: "slots", host: host.name, service: service.name, at, used, limit });
}

function serviceChanged({ what, text }: EventOf<"service">, line: Line): void {
  line.emit({ kind: "service", ...placeOf(line), what, text });
}

function opened(event: Whose & { client?: End; isGate?: true }, line: Line): OpenSession {
  const { host, service, emit } = line;
  const { pid, ip, client } = event;
  const served = event.isGate && begunElsewhere(host, service, event);
  if (served) {
    fillEnd(served.session.client, client);
    return served;
  }
  const before = pid === undefined ? undefined : withPid(service.byPid, pid);
  if (before) neverEnded(host, before, emit);
  // Without a pid a client may have several at a time.
  const key = pid === undefined ? `${service.count} from ${ip}` : undefined;
  const holder = begin(host, service, { pid, key, ip }, momentOf(line), NONE);
  fillEnd(holder.session.client, client);
  if (service.slots) holder.session.slots = service.slots;
  return holder;
}

/** `ok` and `deny`; without `opened` before it where the server does not log that. */
function admitted(event: EventOf<"admitted" | "denied">, line: Line): OpenSession {
  const { host, service } = line;
  const known = event.pid === undefined ? undefined : withPid(service.byPid, event.pid);
  const fresh = known && isFresh(known) ? known : opened(event, line);
  const { session } = fresh;
  // A stranger's name or IDENT answer with a colon in it may move the address of an IPv6 line;
  // that of `pid ... from` stands alone on its line, and came first.
  setAddress(host, fresh, event.ip ?? event.client?.address);
  fillEnd(session.client, event.client);
  if (event.local) session.local = joined(session.local, event.local);
  if (event.ident) session.client.ident = event.ident;
  if (event.kind === "denied")
    decided(fresh, { step: "connect", verdict: "refused", rule: "tcp-rules" }, momentOf(line));
  return fresh;
}

/** Not admitted yet: else the pid has been used again. */
function isFresh({ session }: OpenSession): boolean {
  return session.local.address === undefined && session.local.port === undefined;
}

function closed(event: EventOf<"closed">, line: Line): void {
  const { host, service, emit } = line;
  const at = momentOf(line);
  const holder = find(host, service, event) ?? adopt(host, service, event, at);
  if (!holder) return;
  const { session } = holder;
  keep(holder, line);
  if (at) session.ended = at;
  if (event.exit !== undefined) session.exit = event.exit;
  if (event.signal !== undefined) session.signal = event.signal;
  if (event.exit === FAILED_TLS_EXIT) claimFailedTls(host, service, holder, at);
  end(host, holder);
  if (!at) releaseUntimed(host, emit);
}

/** A process that serves one client after another has gone on to this one. */
function hasGoneOn({ session }: OpenSession, { isOneOfMany, pid, ip }: Step): boolean {
  const { address } = session.client;
  return isOneOfMany === true && pid !== undefined && address !== undefined && address !== ip;
}

/** sslserver does not say whose handshake failed, but that session's process ends at once with 111. */
const FAILED_TLS_EXIT = 111;
const FAILED_TLS_SECONDS = 5;
const MOST_FAILED_TLS = 100;

function awaitEnd({ failedTls }: Service, step: Step, at: Instant | undefined): void {
  failedTls.push({ step, at });
  if (failedTls.length > MOST_FAILED_TLS) failedTls.shift();
}

function claimFailedTls(
  host: SessionHost,
  { failedTls }: Service,
  holder: OpenSession,
  at: Instant | undefined,
): void {
  while (failedTls.length > 0) {
    const { step, at: failed } = failedTls.shift() as Service["failedTls"][number];
    if (at && failed && secondsBetween(failed, at) > FAILED_TLS_SECONDS) continue;
    takeStep(host, holder, step, "told", failed);
    return;
  }
}

function step(event: Step, line: Line): void {
  const { host, service, emit } = line;
  const at = momentOf(line);
  const said = inOneShape(event);
  const known = holderOfTry(host, said, at) ?? find(host, service, said, said);
  const isOver = known !== undefined && hasGoneOn(known, said);
  if (isOver && withPid(service.byPid, said.pid as number) === known) neverEnded(host, known, emit);
  const holder = known && !isOver ? known : adopt(host, service, said, at);
  if (!holder) {
    if (said.scan) emit({ kind: "scan", ...placeOf(line), scan: said.scan });
    if (said.step === "tls" && said.verdict === "refused") awaitEnd(service, said, at);
    return;
  }
  keep(holder, line);
  takeStep(host, holder, said, "told", at);
}

/**
 * The rare forms give steps of many shapes, whose texts are cut out of their lines. Those that most lines give are of
 * one, and so is what is taken: so that steps are quick to look into, and no session holds a line.
 */
function inOneShape(event: Step): Step {
  if ("isAside" in event) return event;
  const said = Object.assign(newStep(event.form, event.step), event);
  const texts = said as unknown as Record<string, unknown>;
  for (const [key, value] of Object.entries(event))
    if (typeof value === "string") texts[key] = detached(value);
  said.recipients = event.recipients?.map(detached);
  return said;
}

function recorded(whose: Whose, piece: Piece, line: Line): void {
  const { host, service, emit, raw } = line;
  const before = whose.pid === undefined ? undefined : withPid(service.byPid, whose.pid);
  const isOver = before !== undefined && isGreetedAnew(before, piece);
  if (isOver) neverEnded(host, before, emit);
  const own = isOver ? undefined : before;
  const known = own ?? (isOver ? undefined : find(host, service, whose));
  const holder = known ?? (piece.eof ? undefined : adopt(host, service, whose, momentOf(line)));
  if (!holder) return;
  keep(holder, line);
  holder.recording ??= newRecording(!holder.session.incomplete.includes("start"));
  const onLine =
    raw === undefined
      ? undefined
      : (shown: string) => addSaid(holder, piece.by, shown, momentOf(line));
  const { steps, count } = hearPiece(holder.recording, piece, service.writing, onLine);
  if (count === 0) return;
  const at = momentOf(line);
  for (let i = 0; i < count; i++) takeStep(host, holder, steps[i] as Step, "spoken", at);
}

/** No connection server tells that the pid has been used again, but a server greets once. */
function isGreetedAnew({ session, recording }: OpenSession, piece: Piece): boolean {
  return (
    recording !== undefined && session.incomplete.includes("start") && isGreeting(recording, piece)
  );
}

// Small things

function placeOf(line: Line): { host: string; service: string; at?: Instant } {
  const at = momentOf(line);
  return { host: line.host.name, service: line.service.name, ...(at && { at }) };
}

function setBack(line: Line): Surprise {
  const { host, service } = line;
  const queue = { host: host.name, instance: service.name };
  return { queue, name: "clock-set-back", at: momentOf(line) as Instant };
}

function keep(holder: OpenSession | undefined, line: Line): void {
  if (!holder) return;
  const { seconds, nanos, raw } = line;
  if (isStamped(line)) holder.last = reachedAt(holder.last, seconds, nanos);
  if (raw === undefined) return;
  holder.session.lines ??= [];
  holder.session.lines.push(raw);
}

function addSaid(
  { session }: OpenSession,
  by: "client" | "server",
  text: string,
  at: Instant | undefined,
): void {
  session.dialogue ??= [];
  session.dialogue.push(at ? { at, by, text } : { by, text });
}

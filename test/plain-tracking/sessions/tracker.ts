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

import type {
  End,
  Recorded,
  SessionEvent,
  Step,
  Whose,
} from "../../../src/grammars/session/event.ts";
import { type Instant, secondsBetween } from "../../../src/time/instant.ts";
import type { Surprise } from "../../../src/tracking/facts.ts";
import { NONE } from "../lists.ts";
import { wasSetBack } from "../set-back.ts";
import { entriesOf, get } from "../table.ts";
import { hearPiece, isGreeting, newRecording } from "./dialogue.ts";
import { fillEnd, joined } from "./ends.ts";
import { finishJoins, reachJoins } from "./joins.ts";
import { end, endIdle, neverEnded, release, releaseAll, releaseUntimed } from "./leaving.ts";
import { holderOfTry } from "./log-ins.ts";
import {
  type EmitSession,
  type OpenSession,
  type Service,
  type SessionHost,
  serviceOf,
} from "./state.ts";
import { decided, takeStep } from "./steps.ts";
import { adopt, begin, begunElsewhere, find, setAddress } from "./whose.ts";

/**
 * Takes one event of a service's log, in the log's order. `at` is its stamp; `line` its raw line,
 * given where session facts shall carry their lines and dialogue.
 */
export function trackSession(
  host: SessionHost,
  serviceName: string,
  event: SessionEvent,
  at: Instant | undefined,
  emit: EmitSession,
  line?: string,
): void {
  const service = serviceOf(host, serviceName);
  if (at) {
    if (wasSetBack(service, host.joins, service.reached, at))
      emit({ kind: "surprise", surprise: setBack(host, service, at) });
    service.reached = at;
    reachJoins(host.joins, at);
    release(host, at, emit);
  }
  if (event.kind !== "load" && event.kind !== "service" && event.kind !== "unknown")
    endIdle(host, service, event, emit);
  switch (event.kind) {
    case "load":
      service.slots = { used: event.used, limit: event.limit };
      emit({ kind: "slots", ...placeOf(host, service, at), used: event.used, limit: event.limit });
      return;
    case "service":
      emit({ kind: "service", ...placeOf(host, service, at), what: event.what, text: event.text });
      return;
    case "opened":
      keep(opened(host, service, event, at, emit), at, line);
      return;
    case "admitted":
    case "denied":
      keep(admitted(host, service, event, at, emit), at, line);
      return;
    case "closed":
      closed(host, service, event, at, emit, line);
      return;
    case "step":
      step(host, service, event, at, emit, line);
      return;
    case "recorded":
      recorded(host, service, event, at, emit, line);
      return;
    case "remark":
      keep(find(host, service, event), at, line);
      return;
    case "unknown":
      return;
    default:
      throw new Error(`no rule for ${JSON.stringify(event satisfies never)}`);
  }
}

/** The log ends here: hands out what is still open. */
export function finishSessions(host: SessionHost, emit: EmitSession): void {
  releaseAll(host, emit);
  for (const service of host.services.values()) {
    for (const [, holder] of entriesOf(service.byPid)) neverEnded(host, holder, emit);
    for (const holder of [...service.byKey.values()]) neverEnded(host, holder, emit);
  }
  releaseAll(host, emit);
  finishJoins(host.joins, emit);
}

function opened(
  host: SessionHost,
  service: Service,
  event: Whose & { client?: End; isGate?: true },
  at: Instant | undefined,
  emit: EmitSession,
): OpenSession {
  const { pid, ip, client } = event;
  const served = event.isGate && begunElsewhere(host, service, event);
  if (served) {
    fillEnd(served.session.client, client);
    return served;
  }
  const before = pid === undefined ? undefined : get(service.byPid, pid);
  if (before) neverEnded(host, before, emit);
  // Without a pid a client may have several at a time.
  const key = pid === undefined ? `${service.count} from ${ip}` : undefined;
  const holder = begin(host, service, { pid, key, ip }, at, NONE);
  fillEnd(holder.session.client, client);
  if (service.slots) holder.session.slots = service.slots;
  return holder;
}

/** `ok` and `deny`; without `opened` before it where the server does not log that. */
function admitted(
  host: SessionHost,
  service: Service,
  event: SessionEvent & { kind: "admitted" | "denied" },
  at: Instant | undefined,
  emit: EmitSession,
): OpenSession {
  const known = event.pid === undefined ? undefined : get(service.byPid, event.pid);
  const fresh = known && isFresh(known) ? known : opened(host, service, event, at, emit);
  const { session } = fresh;
  // A stranger's name or IDENT answer with a colon in it may move the address of an IPv6 line;
  // that of `pid ... from` stands alone on its line, and came first.
  setAddress(host, fresh, event.ip ?? event.client?.address);
  fillEnd(session.client, event.client);
  if (event.local) session.local = joined(session.local, event.local);
  if (event.ident) session.client.ident = event.ident;
  if (event.kind === "denied")
    decided(fresh, { step: "connect", verdict: "refused", rule: "tcp-rules" }, at);
  return fresh;
}

/** Not admitted yet: else the pid has been used again. */
function isFresh({ session }: OpenSession): boolean {
  return session.local.address === undefined && session.local.port === undefined;
}

function closed(
  host: SessionHost,
  service: Service,
  event: SessionEvent & { kind: "closed" },
  at: Instant | undefined,
  emit: EmitSession,
  line: string | undefined,
): void {
  const holder = find(host, service, event) ?? adopt(host, service, event, at);
  if (!holder) return;
  const { session } = holder;
  keep(holder, at, line);
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

function step(
  host: SessionHost,
  service: Service,
  event: Step,
  at: Instant | undefined,
  emit: EmitSession,
  line: string | undefined,
): void {
  const known = holderOfTry(host, event, at) ?? find(host, service, event, event);
  const isOver = known !== undefined && hasGoneOn(known, event);
  if (isOver && get(service.byPid, event.pid as number) === known) neverEnded(host, known, emit);
  const holder = known && !isOver ? known : adopt(host, service, event, at);
  if (!holder) {
    if (event.scan) emit({ kind: "scan", ...placeOf(host, service, at), scan: event.scan });
    if (event.step === "tls" && event.verdict === "refused") awaitEnd(service, event, at);
    return;
  }
  keep(holder, at, line);
  takeStep(host, holder, event, "told", at);
}

function recorded(
  host: SessionHost,
  service: Service,
  event: SessionEvent & { kind: "recorded" },
  at: Instant | undefined,
  emit: EmitSession,
  line: string | undefined,
): void {
  const before = event.pid === undefined ? undefined : get(service.byPid, event.pid);
  const isOver = before !== undefined && isGreetedAnew(before, event);
  if (isOver) neverEnded(host, before, emit);
  const own = isOver ? undefined : before;
  const known = own ?? (isOver ? undefined : find(host, service, event));
  const holder = known ?? (event.eof ? undefined : adopt(host, service, event, at));
  if (!holder) return;
  keep(holder, at, line);
  holder.recording ??= newRecording(!holder.session.incomplete.includes("start"));
  const { shown, steps } = hearPiece(holder.recording, event, service.writing);
  if (line !== undefined && shown !== undefined) addSaid(holder, event.by, shown, at);
  for (const spoken of steps) takeStep(host, holder, spoken, "spoken", at);
}

/** No connection server tells that the pid has been used again, but a server greets once. */
function isGreetedAnew({ session, recording }: OpenSession, event: Recorded): boolean {
  return (
    recording !== undefined && session.incomplete.includes("start") && isGreeting(recording, event)
  );
}

// Small things

function placeOf(
  { name }: SessionHost,
  service: Service,
  at: Instant | undefined,
): { host: string; service: string; at?: Instant } {
  return { host: name, service: service.name, ...(at && { at }) };
}

function setBack({ name: host }: SessionHost, { name }: Service, at: Instant): Surprise {
  return { queue: { host, instance: name }, name: "clock-set-back", at };
}

function keep(
  holder: OpenSession | undefined,
  at: Instant | undefined,
  line: string | undefined,
): void {
  if (!holder) return;
  if (at) holder.last = at;
  if (line === undefined) return;
  holder.session.lines ??= [];
  holder.session.lines.push(line);
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

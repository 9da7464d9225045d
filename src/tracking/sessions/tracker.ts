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
import type { ClientLine } from "../../grammars/recordio/reader.ts";
import type { End, SessionEvent, Step, Whose } from "../../grammars/session/event.ts";
import { hearEnd } from "../../grammars/smtp-dialogue/dialogue.ts";
import { type Instant, secondsBetween } from "../../time/instant.ts";
import { stableId } from "../id.ts";
import { added, NONE } from "../lists.ts";
import { entriesOf, get, put, remove, sizeOf } from "../table.ts";
import { hearBodyLine, hearPiece, newRecording } from "./dialogue.ts";
import type { AuthTry, Decision, Session } from "./facts.ts";
import { awaitMessages, expect, finishJoins, offer, reachJoins } from "./joins.ts";
import {
  type EmitSession,
  type OpenSession,
  type Service,
  type SessionHost,
  serviceOf,
} from "./state.ts";
import { addToTransaction, type Witness } from "./transactions.ts";
import { concludeSession } from "./verdict.ts";

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
    reachJoins(host.joins, at);
    release(host, at, emit);
  }
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
      recorded(host, service, event, at, line);
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

/**
 * Takes a line of a message within a recorded dialogue, which is most of such a log, without an
 * event. False if the line is not within a message, or says more: then `trackSession` takes it.
 */
export function trackBodyLine(
  host: SessionHost,
  serviceName: string,
  line: ClientLine,
  seconds: number,
  nanos: number,
): boolean {
  const service = host.services.get(serviceName);
  const holder = service && get(service.byPid, line.pid);
  if (!holder?.recording || !hearBodyLine(holder.recording, line)) return false;
  // Within a second nothing is decided by time.
  if (!Number.isNaN(seconds) && holder.last?.seconds !== seconds) holder.last = { seconds, nanos };
  return true;
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
  event: Whose,
  at: Instant | undefined,
  emit: EmitSession,
): OpenSession {
  const { pid, ip } = event;
  const before = pid === undefined ? undefined : get(service.byPid, pid);
  if (before) neverEnded(host, before, emit);
  // Without a pid a client may have several at a time.
  const key = pid === undefined ? `${service.count} from ${ip}` : undefined;
  const holder = begin(host, service, { pid, key, ip }, at, NONE);
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
  if (!at) releaseBeyond(host, MOST_LATE, emit);
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
  const holder = find(host, service, event, event.sender) ?? adopt(host, service, event, at);
  if (!holder) {
    if (event.scan) emit({ kind: "scan", ...placeOf(host, service, at), scan: event.scan });
    if (event.step === "tls" && event.verdict === "refused") awaitEnd(service, event, at);
    return;
  }
  keep(holder, at, line);
  holder.isTold ||= event.step !== "connect" && event.step !== "tls";
  takeStep(host, holder, event, "told", at);
}

function recorded(
  host: SessionHost,
  service: Service,
  event: SessionEvent & { kind: "recorded" },
  at: Instant | undefined,
  line: string | undefined,
): void {
  const own = event.pid === undefined ? undefined : get(service.byPid, event.pid);
  const known = own ?? find(host, service, event);
  const holder = known ?? (event.eof ? undefined : adopt(host, service, event, at));
  if (!holder) return;
  keep(holder, at, line);
  holder.isTold = true;
  holder.recording ??= newRecording();
  const { shown, steps } = hearPiece(holder.recording, event);
  if (line !== undefined && shown !== undefined) addSaid(holder, event.by, shown, at);
  for (const spoken of steps) takeStep(host, holder, spoken, "spoken", at);
}

function takeStep(
  host: SessionHost,
  holder: OpenSession,
  event: Step,
  witness: Witness,
  at: Instant | undefined,
): void {
  const { session } = holder;
  // A dialogue tells of the client's end no more than its greeting.
  if (witness === "told") fill(host, holder, event);
  else if (event.helo !== undefined) session.helo = detached(event.helo);
  switch (event.step) {
    case "auth":
      addAuth(session, event, at);
      if (event.text !== undefined) decided(holder, event, at);
      return;
    case "mail":
    case "rcpt":
    case "data":
    case "queue":
      offer(host.joins, session, addToTransaction(holder, event, witness, at), at);
      return;
    case "connect":
    case "tls":
    case "helo":
    case "end":
      if (saysMore(event)) decided(holder, event, at);
      return;
    default:
      event.step satisfies never;
  }
}

function saysMore({ verdict, rule, text, list, greylist, spf, seconds }: Step): boolean {
  return (
    (verdict ?? rule ?? text ?? list ?? greylist ?? spf) !== undefined || seconds !== undefined
  );
}

function decided(
  { session }: OpenSession,
  { step, verdict, rule, text, list, greylist, spf, seconds }: Omit<Step, "kind" | "form"> | Step,
  at: Instant | undefined,
): void {
  const decision: Decision = { step };
  if (at) decision.at = at;
  if (verdict !== undefined) decision.verdict = verdict;
  if (rule !== undefined) decision.rule = rule;
  if (text !== undefined) decision.text = text;
  if (list !== undefined) decision.list = list;
  if (greylist !== undefined) decision.greylist = greylist;
  if (spf !== undefined) decision.spf = spf;
  if (seconds !== undefined) decision.seconds = seconds;
  if (session.decisions.length < MOST_DECISIONS)
    session.decisions = added(session.decisions, decision);
}

function addAuth(session: Session, event: Step, at: Instant | undefined): void {
  const attempt: AuthTry = { ok: event.verdict === "accepted" };
  if (event.user !== undefined) attempt.user = event.user;
  if (event.mechanism !== undefined) attempt.mechanism = event.mechanism;
  if (at) attempt.at = at;
  const last = session.auth.at(-1);
  if (last && isSameTry(last, attempt)) {
    Object.assign(last, { ...attempt, ...last });
    return;
  }
  if (session.auth.length < MOST_DECISIONS) session.auth = added(session.auth, attempt);
}

/** Two programs may tell of one try: qmail-smtpd and the dialogue, or the password checker. */
function isSameTry(one: AuthTry, other: AuthTry): boolean {
  const sameUser = one.user === undefined || other.user === undefined || one.user === other.user;
  const isNear =
    one.at !== undefined &&
    other.at !== undefined &&
    secondsBetween(one.at, other.at) <= SAME_TRY_SECONDS;
  return one.ok === other.ok && sameUser && isNear && !(one.user === other.user && hasAll(one));
}

/** A try that one program has told in full: the next one alike is another. */
function hasAll({ user, mechanism }: AuthTry): boolean {
  return user !== undefined && mechanism !== undefined;
}

const SAME_TRY_SECONDS = 1;
/** A client may try for hours: what is beyond so many tries is only in the lines. */
const MOST_DECISIONS = 1000;

function fill(host: SessionHost, holder: OpenSession, event: Step): void {
  const { session } = holder;
  if (event.ip !== undefined) setAddress(host, holder, event.ip);
  if (event.name !== undefined) session.client.name ??= event.name;
  if (event.port !== undefined) session.client.port ??= event.port;
  if (event.ident !== undefined) session.client.ident ??= event.ident;
  if (event.local) session.local = joined(session.local, event.local);
  if (event.helo !== undefined) session.helo = detached(event.helo);
  if (event.tls !== undefined) session.tls = event.tls;
}

/** The first that is given is kept as it is: most sessions of a service share it. */
function joined(known: Readonly<End>, given: Readonly<End>): Readonly<End> {
  return known === NOWHERE ? given : { ...given, ...known };
}

const NOWHERE: Readonly<End> = Object.freeze({});

function fillEnd(end: End, given: End | undefined): void {
  if (!given) return;
  if (given.address !== undefined) end.address ??= given.address;
  if (given.name !== undefined) end.name ??= detached(given.name);
  if (given.port !== undefined) end.port ??= given.port;
}

// Which session a line is of

function find(host: SessionHost, service: Service, whose: Whose, sender?: string) {
  const { pid, key, ip } = whose;
  if (pid !== undefined) return byPid(host, service, pid, ip);
  if (key !== undefined) return service.byKey.get(key);
  return ip === undefined ? undefined : byAddress(host, service, ip, sender);
}

/** Of the own service first; then of others, as gates may log to a place of their own. */
function byPid(
  host: SessionHost,
  service: Service,
  pid: number,
  ip: string | undefined,
): OpenSession | undefined {
  const own = get(service.byPid, pid) ?? get(service.lateByPid, pid);
  if (own) return own;
  for (const other of host.services.values()) {
    const known = other === service ? undefined : get(other.byPid, pid);
    if (known && (ip === undefined || known.session.client.address === ip)) return known;
  }
  return undefined;
}

/**
 * Among the open sessions of that client the one with that sender, else the newest that the own
 * service was seen to open, else the newest.
 */
function byAddress(
  host: SessionHost,
  service: Service,
  ip: string,
  sender: string | undefined,
): OpenSession | undefined {
  let found: OpenSession | undefined;
  let best = 0;
  for (const holder of host.byAddress.get(ip) ?? NONE) {
    const isSenders = sender !== undefined && presentSender(holder) === sender;
    const isOwn = holder.service === service && holder.session.incomplete.length === 0;
    const rank = isSenders ? 3 : isOwn ? 2 : 1;
    if (rank < best) continue;
    best = rank;
    found = holder;
  }
  return found;
}

function presentSender({ progress, told }: OpenSession): string | undefined {
  return progress[told]?.transaction.sender;
}

/** A session first seen in the middle; undefined if the line does not say whose it is. */
function adopt(
  host: SessionHost,
  service: Service,
  whose: Whose,
  at: Instant | undefined,
): OpenSession | undefined {
  if (whose.pid === undefined && whose.key === undefined && whose.ip === undefined)
    return undefined;
  return begin(host, service, whose, at, ["start"]);
}

function begin(
  host: SessionHost,
  service: Service,
  { pid, key, ip }: { [Name in keyof Whose]: Whose[Name] | undefined },
  at: Instant | undefined,
  incomplete: Session["incomplete"],
): OpenSession {
  const ordinal = at ? 0 : service.count;
  service.count++;
  const id = stableId(host.seed, pid ?? service.count, at, ordinal);
  const session = newSession(id, host, service, pid, at, incomplete);
  const holder: OpenSession = {
    session,
    service,
    key: pid === undefined ? (key ?? `from ${ip}`) : undefined,
    progress: NONE,
    told: -1,
    spoken: -1,
    recording: undefined,
    last: at,
    isTold: false,
  };
  if (pid !== undefined) put(service.byPid, pid, holder);
  if (holder.key !== undefined) service.byKey.set(holder.key, holder);
  setAddress(host, holder, ip);
  expect(host.joins, session);
  return holder;
}

/** All keys at once: an object whose shape never changes is small and quick to reach into. */
function newSession(
  id: string,
  host: SessionHost,
  service: Service,
  pid: number | undefined,
  started: Instant | undefined,
  incomplete: Session["incomplete"],
): Session {
  return {
    id,
    host: host.name,
    service: service.name,
    pid,
    client: {},
    local: NOWHERE,
    started,
    ended: undefined,
    exit: undefined,
    signal: undefined,
    verdict: "open",
    step: undefined,
    rule: undefined,
    text: undefined,
    helo: undefined,
    tls: undefined,
    slots: undefined,
    auth: NONE,
    decisions: NONE,
    transactions: NONE,
    messages: NONE,
    incomplete,
  };
}

function setAddress(host: SessionHost, holder: OpenSession, ip: string | undefined): void {
  const { client } = holder.session;
  if (ip === undefined || client.address !== undefined) return;
  client.address = ip;
  const open = host.byAddress.get(ip);
  if (open) open.add(holder);
  else host.byAddress.set(ip, new Set([holder]));
}

// How sessions leave

/** The process is gone; the recorder may not be. */
function end(host: SessionHost, holder: OpenSession): void {
  const { service, session, key } = holder;
  const { pid } = session;
  if (pid !== undefined) {
    if (get(service.byPid, pid) === holder) remove(service.byPid, pid);
    put(service.lateByPid, pid, holder);
  }
  if (key !== undefined && service.byKey.get(key) === holder) service.byKey.delete(key);
  const ip = session.client.address;
  const open = ip === undefined ? undefined : host.byAddress.get(ip);
  if (open?.delete(holder) && open.size === 0) host.byAddress.delete(ip as string);
  host.late.push(holder);
}

function neverEnded(host: SessionHost, holder: OpenSession, emit: EmitSession): void {
  holder.session.incomplete = added(holder.session.incomplete, "end");
  end(host, holder);
  if (!holder.last) releaseBeyond(host, MOST_LATE, emit);
}

/** How long a recorder's last lines may come after the end, in seconds. */
const LATE_SECONDS = 2;
/** Without stamps, the number of later ends bounds the same. */
const MOST_LATE = 20;
/** A session without pid has no end line: it is over after so many seconds without a line. */
const IDLE_SECONDS = 60;
/** One that has a pid, but whose service logs no end. */
const FORGOTTEN_SECONDS = 21_600;
/** Idle sessions are looked for after so many events, and some for each session that is open. */
const LEAST_SWEEP_EVENTS = 4096;
const EVENTS_PER_OPEN = 8;

function release(host: SessionHost, now: Instant, emit: EmitSession): void {
  while (host.firstLate < host.late.length) {
    const holder = host.late[host.firstLate] as OpenSession;
    if (holder.last && secondsBetween(holder.last, now) <= LATE_SECONDS) break;
    handOver(host, emit);
  }
  host.sinceSweep++;
  if (host.sinceSweep < host.sweepAfter) return;
  host.sinceSweep = 0;
  host.sweepAfter = LEAST_SWEEP_EVENTS + EVENTS_PER_OPEN * sweep(host, now, emit);
}

function releaseAll(host: SessionHost, emit: EmitSession): void {
  releaseBeyond(host, 0, emit);
}

function releaseBeyond(host: SessionHost, most: number, emit: EmitSession): void {
  while (host.late.length - host.firstLate > most) handOver(host, emit);
}

/** The oldest of the late ones is concluded, and stays only for messages that it may have brought. */
function handOver(host: SessionHost, emit: EmitSession): void {
  const holder = host.late[host.firstLate++] as OpenSession;
  if (host.firstLate > host.late.length / 2) {
    host.late = host.late.slice(host.firstLate);
    host.firstLate = 0;
  }
  const { session, service } = holder;
  if (session.pid !== undefined && get(service.lateByPid, session.pid) === holder)
    remove(service.lateByPid, session.pid);
  hearTheEnd(host, holder);
  concludeSession(session, holder.isTold, isHeard(holder));
  awaitMessages(host.joins, session, holder.last, emit);
}

/** The recorder may have been killed before its last lines: what was asked then has no answer. */
function hearTheEnd(host: SessionHost, holder: OpenSession): void {
  if (!holder.recording) return;
  for (const spoken of hearEnd(holder.recording.dialogue, "server"))
    takeStep(host, holder, spoken, "spoken", holder.last);
}

/** To its end: what follows STARTTLS is not recorded. */
function isHeard({ session, recording }: OpenSession): boolean {
  return recording !== undefined && recording.dialogue.mode !== "deaf" && !session.incomplete[0];
}

/** How many sessions were looked at. */
function sweep(host: SessionHost, now: Instant, emit: EmitSession): number {
  let open = 0;
  for (const service of host.services.values()) {
    for (const holder of service.byKey.values()) {
      if (isIdle(holder, now, IDLE_SECONDS)) neverEnded(host, holder, emit);
    }
    open += service.byKey.size + sizeOf(service.byPid);
    for (const [, holder] of entriesOf(service.byPid)) {
      if (isIdle(holder, now, FORGOTTEN_SECONDS)) neverEnded(host, holder, emit);
    }
  }
  return open;
}

function isIdle({ last }: OpenSession, now: Instant, seconds: number): boolean {
  return last !== undefined && secondsBetween(last, now) > seconds;
}

// Small things

function placeOf(
  { name }: SessionHost,
  service: Service,
  at: Instant | undefined,
): { host: string; service: string; at?: Instant } {
  return { host: name, service: service.name, ...(at && { at }) };
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

/**
 * Which session a line is of: by pid, by the service's own key, or by the client's address; and how
 * one begins.
 */
import type { Step, Whose } from "../../grammars/session/event.ts";
import { compareInstants, type Instant, reachedAt } from "../../time/instant.ts";
import { stableId } from "../id.ts";
import { NONE } from "../lists.ts";
import { putByPid, withPid } from "./by-pid.ts";
import { NOWHERE } from "./ends.ts";
import type { Session, Transaction } from "./facts.ts";
import { expect } from "./joins.ts";
import { mayBeWritten } from "./rewriting.ts";
import { isGone, isIdle } from "./silence.ts";
import type { OpenSession, Service, SessionHost } from "./state.ts";

/** The words of a line that help to tell sessions apart. */
type Said = Pick<Step, "sender" | "recipients">;

/** The session of a line that is read now. */
export function find(
  host: SessionHost,
  service: Service,
  whose: Whose,
  said: Said = {},
): OpenSession | undefined {
  const { pid, key, ip, exchange, worker } = whose;
  if (worker !== undefined) return employer(host, service, worker, pid);
  if (pid !== undefined) return byPid(host, service, pid, ip);
  if (key !== undefined) return service.byKey.get(key);
  if (ip !== undefined) return byAddress(host, service, ip, said.sender);
  if (exchange === "answers") return answering(service);
  const found = onlyWriter(host, service, said);
  if (exchange === "asks" && service.asking.push(found) > MOST_ASKING) service.asking.shift();
  return found;
}

/** Whose worker it is, one line has told; the others name the worker only. */
function employer(
  host: SessionHost,
  service: Service,
  worker: number,
  told: number | undefined,
): OpenSession | undefined {
  const { workers } = service;
  if (told !== undefined) {
    workers.delete(worker);
    workers.set(worker, told);
    if (workers.size > MOST_WORKERS) workers.delete(workers.keys().next().value as number);
  }
  const pid = workers.get(worker);
  return pid === undefined ? undefined : byPid(host, service, pid, undefined);
}

/** A worker's number is used again; what was told long ago is of another one. */
const MOST_WORKERS = 1000;

/** Of the own service first; then of others, as gates may log to a place of their own. */
function byPid(
  host: SessionHost,
  service: Service,
  pid: number,
  ip: string | undefined,
): OpenSession | undefined {
  const own = withPid(service.byPid, pid);
  if (own) return own;
  const late = withPid(service.lateByPid, pid);
  if (late && !isGone(late, host.reached)) return late;
  for (const other of host.services.values()) {
    const known = other === service ? undefined : withPid(other.byPid, pid);
    if (!known || isIdle(known, host.reached)) continue;
    if (ip === undefined || known.session.client.address === ip) return known;
  }
  return undefined;
}

/** The open session that the connection server has begun for a gate's process, in a log of its own. */
export function begunElsewhere(
  host: SessionHost,
  service: Service,
  { pid, ip }: Whose,
): OpenSession | undefined {
  if (pid === undefined || ip === undefined) return undefined;
  for (const other of host.services.values()) {
    const known = other === service ? undefined : withPid(other.byPid, pid);
    if (known?.session.client.address === ip && !isIdle(known, host.reached)) return known;
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
    if (rank < best || (found && rank === best && isNewer(found, holder))) continue;
    best = rank;
    found = holder;
  }
  return found;
}

/** An answer that never came keeps no place for ever. */
const MOST_ASKING = 100;

/**
 * The line says no more than its words: it is of the only session that is open in its service, or of
 * the only one that has named that sender and not other recipients, where all have named one.
 */
function onlyWriter(
  host: SessionHost,
  service: Service,
  { sender, recipients }: Said,
): OpenSession | undefined {
  const open = openIn(host, service);
  const [only] = open;
  if (only && open.length === 1) return isInOtherMail(only, sender) ? undefined : only;
  if (sender === undefined) return undefined;
  let found: OpenSession | undefined;
  let fitting = 0;
  for (const holder of open) {
    const mail = presentMail(holder);
    if (mail?.sender === undefined) return undefined;
    if (mail.sender !== sender || !hasNamed(mail, recipients)) continue;
    found = holder;
    fitting++;
  }
  return fitting === 1 ? found : undefined;
}

/** Its dialogue is in the mail of another sender. */
function isInOtherMail({ progress, spoken }: OpenSession, sender: string | undefined): boolean {
  const present = progress[spoken];
  const named = present?.spoken?.isDone ? undefined : present?.transaction.sender;
  return sender !== undefined && named !== undefined && !mayBeWritten(named, sender);
}

/** Those that are not silent for too long. */
function openIn({ reached }: SessionHost, { byPid, byKey }: Service): OpenSession[] {
  const open: OpenSession[] = [];
  for (const holder of byPid.held) if (holder && !isIdle(holder, reached)) open.push(holder);
  for (const holder of byKey.values()) if (!isIdle(holder, reached)) open.push(holder);
  return open;
}

function hasNamed({ recipients: named }: Transaction, recipients: string[] = []): boolean {
  return (
    named.length === 0 || recipients.every((one) => named.some(({ address }) => address === one))
  );
}

/** Of those that a program's first line was of, and not yet its second: if that is one, and certain. */
function answering({ asking }: Service): OpenSession | undefined {
  const [first] = asking;
  const isCertain = asking.every((one) => one === first);
  asking.shift();
  return isCertain ? first : undefined;
}

/** By when they began; then by pid, so that it does not matter which was followed first. */
function isNewer({ session: one }: OpenSession, { session: other }: OpenSession): boolean {
  const order = one.started && other.started ? compareInstants(one.started, other.started) : 0;
  return order !== 0 ? order > 0 : (one.pid ?? 0) > (other.pid ?? 0);
}

function presentSender({ progress, told }: OpenSession): string | undefined {
  return progress[told]?.transaction.sender;
}

function presentMail({ progress, told, spoken }: OpenSession): Transaction | undefined {
  return progress[Math.max(told, spoken)]?.transaction;
}

/** A session first seen in the middle; undefined if the line does not say whose it is. */
export function adopt(
  host: SessionHost,
  service: Service,
  whose: Whose,
  at: Instant | undefined,
): OpenSession | undefined {
  if (whose.worker !== undefined) return undefined;
  if (whose.pid === undefined && whose.key === undefined && whose.ip === undefined)
    return undefined;
  return begin(host, service, whose, at, ["start"]);
}

/** A session begins, or is first seen: it is open from now on. */
export function begin(
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
    last: at && reachedAt(undefined, at.seconds, at.nanos),
    isVoid: false,
    relaysAnyway: false,
  };
  if (pid !== undefined) putByPid(service.byPid, holder);
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

/** The first address that is told counts. */
export function setAddress(host: SessionHost, holder: OpenSession, ip: string | undefined): void {
  const { client } = holder.session;
  if (ip === undefined || client.address !== undefined) return;
  client.address = ip;
  const open = host.byAddress.get(ip);
  if (open) open.push(holder);
  else host.byAddress.set(ip, [holder]);
}

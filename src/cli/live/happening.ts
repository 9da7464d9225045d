/**
 * What happens to mail now, from facts as they come: rates of the last minute, slots, the queue as far as it was
 * seen, the newest outcomes, and what has gone on too long.
 *
 * A message may be shown again and again while it is in the queue: what has ended since the last time is new. Of
 * what is in the queue only its place in time is kept; of outcomes the newest.
 */
import type { Slots } from "../../grammars/qmail-send/event.ts";
import { domainName } from "../../reports/addresses.ts";
import { compareInstants, type Instant } from "../../time/instant.ts";
import type { Fact, Message, QueueName } from "../../tracking/facts.ts";
import type { Session } from "../../tracking/sessions/facts.ts";
import { keptMessage } from "../../tracking/views.ts";
import { countAt, newPerMinute, type PerMinute } from "./per-minute.ts";
import { alertRow, deliveryRow, type Held, type LiveRow, refusalRows, remarkRow } from "./rows.ts";

export interface Happening {
  limits: AlertLimits;
  /** What was before is not told. */
  since: Instant;
  /** Hosts that facts named. */
  hosts: Set<string>;
  incoming: PerMinute;
  /** Deliveries that succeeded, by channel. */
  outgoing: Map<string, PerMinute>;
  refused: PerMinute;
  /** By host, queue and channel. */
  channels: Map<string, Channel>;
  /** Connections of services. */
  services: Map<string, { service: string; used: number; limit: number }>;
  inQueue: Map<string, InQueue>;
  /** The newest last. */
  rows: LiveRow[];
  /** Rows that there were before those. */
  dropped: number;
  alerts: Alert[];
  /** The last stamp. */
  last: Instant | undefined;
}

/** From when on something has gone on too long. */
export interface AlertLimits {
  /** Of a channel's slots. */
  slotsPercent: number;
  slotsMinutes: number;
}

/** The slots of one channel of a queue. */
export interface Channel {
  host: string;
  instance: string;
  channel: string;
  used: number;
  limit: number;
  /** Since when more than the limit's share has been taken. */
  above: Instant | undefined;
  /** Deliveries that ran when it was last surveyed, by the recipient's domain. */
  running: Map<string, number>;
}

/** Slots that have been nearly full for too long. */
export interface Alert {
  of: Channel;
  /** When it had been so for long enough. */
  from: Instant;
  until?: Instant;
}

/** A message that has not left the queue. */
interface InQueue {
  since: Instant | undefined;
  /** Of each recipient, in order, the deliveries whose end was told. */
  told: number[];
  /** For its rows, once it has one. */
  held: Held | undefined;
  /** The second in which its recipients were looked at last, and how many it had. */
  looked: number;
  recipients: number;
}

/** Recipients of a message from which on they are looked at once a second, and not after each delivery. */
const MANY = 1000;

const MOST_ROWS = 2000;
/** Alerts that are kept, most of them over. */
const MOST_ALERTS = 10;

export function newHappening(limits: AlertLimits, since: Instant): Happening {
  return {
    limits,
    since,
    hosts: new Set(),
    incoming: newPerMinute(),
    outgoing: new Map(),
    refused: newPerMinute(),
    channels: new Map(),
    services: new Map(),
    inQueue: new Map(),
    rows: [],
    dropped: 0,
    alerts: [],
    last: undefined,
  };
}

/** Takes a fact, which is valid until this returns. */
export function takeFact(happening: Happening, fact: Fact): void {
  switch (fact.kind) {
    case "message":
      takeMessage(happening, fact.message);
      break;
    case "load":
      for (const slots of fact.slots) takeSlots(happening, fact, slots);
      see(happening, fact.at, fact.queue.host);
      break;
    case "session":
      takeSession(happening, fact.session);
      break;
    case "slots": {
      const { host, service, used, limit, at } = fact;
      happening.services.set(`${host}\n${service}`, { service, used, limit });
      see(happening, at, host);
      break;
    }
    case "notice":
      if (fact.notice.level === "alert") addRow(happening, alertRow(fact.notice));
      see(happening, fact.notice.at, fact.notice.queue.host);
      break;
  }
}

function takeSlots(
  happening: Happening,
  { queue, at }: Load,
  { channel, used, limit }: Slots,
): void {
  const one = channelOf(happening, queue, channel);
  one.used = used;
  one.limit = limit;
  watch(happening, one, at);
}

type Load = Extract<Fact, { kind: "load" }>;

function takeSession(happening: Happening, session: Session): void {
  for (const row of refusalRows(session)) {
    if (row.at && compareInstants(row.at, happening.since) < 0) continue;
    if (row.at) countAt(happening.refused, row.at.seconds);
    addRow(happening, row);
  }
  see(happening, session.ended ?? session.started, session.host);
}

/** What time alone brings about. */
export function tick(happening: Happening, now: Instant): void {
  for (const channel of happening.channels.values()) {
    if (!channel.above) continue;
    const from = {
      seconds: channel.above.seconds + happening.limits.slotsMinutes * 60,
      nanos: channel.above.nanos,
    };
    const isOpen = happening.alerts.some((alert) => alert.of === channel && !alert.until);
    if (now.seconds >= from.seconds && !isOpen) happening.alerts.push({ of: channel, from });
  }
}

/**
 * All messages that are in the queues now, shown one after the other: what was there before anything happened, and
 * which deliveries run.
 */
export function survey(happening: Happening, show: (emit: (fact: Fact) => void) => void): void {
  for (const { running } of happening.channels.values()) running.clear();
  show((fact) => {
    if (fact.kind !== "message") return;
    const { message } = fact;
    const known = happening.inQueue.has(message.id);
    const { told } = placeOf(happening, message);
    if (!known) endedSince(message, told);
    for (const { channel, address, deliveries } of message.recipients) {
      const last = deliveries.at(-1);
      if (!last || last.outcome !== undefined) continue;
      const { running } = channelOf(happening, message.queue, channel);
      const domain = domainName(address);
      running.set(domain, (running.get(domain) ?? 0) + 1);
    }
  });
}

/** A remark on the logs themselves. */
export function takeRemark(happening: Happening, word: string, text: string, at: Instant): void {
  addRow(happening, remarkRow(word, text, at));
}

/** The domain that most of a channel's running deliveries go to. */
export function mostOf({ running }: Channel): { domain: string; count: number; all: number } {
  let [domain, count, all] = ["", 0, 0];
  for (const [name, number] of running) {
    all += number;
    if (number > count) [domain, count] = [name, number];
  }
  return { domain, count, all };
}

/** Since when the oldest message is known to be there. */
export function oldestSince({ inQueue }: Happening): Instant | undefined {
  for (const { since } of inQueue.values()) if (since) return since;
  return undefined;
}

function takeMessage(happening: Happening, message: Message): void {
  const { id, queue, queued, ended, state } = message;
  if (!happening.inQueue.has(id) && queued) countAt(happening.incoming, queued.seconds);
  const one = placeOf(happening, message);
  const isOver = state === "ended" || state === "lost";
  const second = happening.last?.seconds ?? 0;
  if (!isOver && one.recipients > MANY && second === one.looked) return;
  one.looked = second;
  one.recipients = message.recipients.length;
  addDeliveries(happening, message, one, isOver);
  if (isOver) happening.inQueue.delete(id);
  see(happening, ended ?? queued, queue.host);
}

function placeOf({ inQueue }: Happening, { id, queued, born }: Message): InQueue {
  let one = inQueue.get(id);
  if (!one) {
    one = { since: queued ?? born, told: [], held: undefined, looked: 0, recipients: 0 };
    inQueue.set(id, one);
  }
  return one;
}

/** The rows of deliveries that have ended; earlier rows of the message are of what it is now. */
function addDeliveries(
  happening: Happening,
  message: Message,
  one: InQueue,
  isOver: boolean,
): void {
  const ended = endedSince(message, one.told);
  if (ended.length === 0 && !(isOver && one.held)) return;
  const kept = keptMessage(message);
  one.held ??= { fact: { kind: "message", message: kept } };
  one.held.fact = { kind: "message", message: kept };
  for (const which of ended) {
    const row = deliveryRow(one.held, kept, which);
    if (row.at && compareInstants(row.at, happening.since) < 0) continue;
    addRow(happening, row);
    see(happening, row.at, message.queue.host);
    if (row.at && row.word === "delivered")
      countAt(outgoingOf(happening, kept.recipients[which[0]]?.channel ?? ""), row.at.seconds);
  }
}

/** Deliveries that have ended and were not told, by recipient and number; they are told then. */
function endedSince({ recipients }: Message, told: number[]): [place: number, index: number][] {
  const ended: [number, number][] = [];
  for (const [i, { deliveries }] of recipients.entries()) {
    for (let next = told[i] ?? 0; next < deliveries.length; next++) {
      const hasEnded = deliveries[next]?.outcome !== undefined;
      if (!hasEnded && next === deliveries.length - 1) break; // it runs
      if (hasEnded) ended.push([i, next]);
      told[i] = next + 1;
    }
  }
  return ended;
}

function channelOf(
  { channels }: Happening,
  { host, instance }: QueueName,
  channel: string,
): Channel {
  const name = `${host}\n${instance}\n${channel}`;
  let one = channels.get(name);
  if (!one) {
    one = { host, instance, channel, used: 0, limit: 0, above: undefined, running: new Map() };
    channels.set(name, one);
  }
  return one;
}

function outgoingOf({ outgoing }: Happening, channel: string): PerMinute {
  let rate = outgoing.get(channel);
  if (!rate) {
    rate = newPerMinute();
    outgoing.set(channel, rate);
  }
  return rate;
}

/** Since when a channel's slots have been nearly full, and whether an alert is over. */
function watch(happening: Happening, channel: Channel, at: Instant | undefined): void {
  const isAbove = channel.used * 100 > channel.limit * happening.limits.slotsPercent;
  if (isAbove && at) {
    channel.above ??= at;
    tick(happening, at);
    return;
  }
  channel.above = undefined;
  const open = happening.alerts.find((alert) => alert.of === channel && !alert.until);
  if (open && at) open.until = at;
  if (happening.alerts.length > MOST_ALERTS) happening.alerts.shift();
}

function addRow(happening: Happening, row: LiveRow): void {
  happening.rows.push(row);
  if (happening.rows.length <= MOST_ROWS) return;
  happening.rows.shift();
  happening.dropped++;
}

function see(happening: Happening, at: Instant | undefined, host: string): void {
  if (host !== "") happening.hosts.add(host);
  const { last } = happening;
  if (at && (!last || compareInstants(at, last) > 0)) happening.last = at;
}

/**
 * The state of tracking, as plain data.
 *
 * It holds what is in flight and nothing else: open messages, open deliveries, the present
 * run of each qmail-send, and links that still look for their other end. Everything here is
 * an object, array, Map or Set, or a typed array, so a structured clone saves it and gives it back whole.
 */
import type { Instant } from "../time/instant.ts";
import { type Births, newBirths } from "./births.ts";
import type { QueueName, Run } from "./facts.ts";
import { type Leaving, newLeaving } from "./leaving.ts";
import { type Links, newLinks } from "./links.ts";
import { newOpenNumbers, type OpenNumbers, recordsIn } from "./open-numbers.ts";
import { msgOfNumber, NONE, newRecords, type Records } from "./records.ts";
import { newSessionHost, type SessionHost } from "./sessions/state.ts";
import type { SetBacks } from "./set-back.ts";

/** What all queues of one log share. */
export interface Tracking {
  queues: Map<string, Queue>;
  /** By host: a bounce may enter another queue of the same host. */
  hosts: Map<string, Host>;
  records: Records;
}

export interface Host {
  links: Links;
  leaving: Leaving;
  sessions: SessionHost;
}

/** One qmail-send's queue. */
export interface Queue extends SetBacks {
  name: QueueName;
  /** What tells this queue's messages from another's, for their ids: as the line that is read names it. */
  seed: number;
  /** Its log itself names the host, as a syslog does and multilog does not. */
  isNamed: boolean;
  /**
   * Reading began within its log: a message first seen in the middle is older than what was read, and has no
   * id, for that is made of its first line.
   */
  isContinued: boolean;
  host: Host;
  records: Records;
  /** Its place in `queues` of the records. */
  place: number;
  messages: OpenNumbers;
  deliveries: OpenNumbers;
  /** The open delivery that began first, and the one that began last. */
  oldest: number;
  newest: number;
  /** Numbers whose `info/` file could not be unlinked: `end msg` will come again. */
  unlinkTrouble: Set<number>;
  births: Births;
  run: PresentRun;
}

/** The life of qmail-send that the log is in. Moments are seconds, NaN where there is none, and nanoseconds. */
export interface PresentRun {
  number: number;
  end: Run["end"];
  interrupted: number;
  /** First and last line of it. */
  from: number;
  fromNanos: number;
  to: number;
  toNanos: number;
  /** False until a line of it was seen. */
  seen: boolean;
  /** `exitasap`, a lost helper, qmail-todo told to stop. */
  stopping: boolean;
  helperLost: boolean;
  exited: boolean;
  lastDelivery: number;
  /** The first that was read; 0 before that. */
  firstDelivery: number;
  /** The last line was a delivery's begin or end: only then, and at the start, comes a status. */
  afterDelivery: boolean;
  /** Numbers left out so far, the newest few: a late line is no restart. */
  missed: Set<number>;
  /**
   * Deliveries, by number, that were open when a status line said that none is: cut off by a restart, or
   * their end was not logged. The next delivery's number tells which.
   */
  doubtful: Set<number>;
  /** A status line that may be a new run's first, and the last line before it. */
  doubt: { at: Instant | undefined; before: Instant | undefined } | undefined;
  /** Last line before the crash that ended the run before. */
  crashed: number;
  crashedNanos: number;
}

export function newTracking(): Tracking {
  return { queues: new Map(), hosts: new Map(), records: newRecords() };
}

/** The queue of `name`, made if it is new. */
export function queueOf(
  tracking: Tracking,
  name: QueueName,
  seed: number,
  isNamed: boolean = name.host !== "",
): Queue {
  const key = `${name.host}\n${name.instance}`;
  const known = tracking.queues.get(key);
  if (known) return known;
  const { records } = tracking;
  const queue: Queue = {
    name,
    seed,
    isNamed,
    isContinued: false,
    host: hostOf(tracking, name.host),
    records,
    place: records.queues.push(name) - 1,
    messages: newOpenNumbers(),
    deliveries: newOpenNumbers(),
    oldest: NONE,
    newest: NONE,
    unlinkTrouble: new Set(),
    births: newBirths(),
    setBacks: 0,
    run: newRun(1, Number.NaN, 0),
  };
  tracking.queues.set(key, queue);
  return queue;
}

/**
 * The queue that a log goes on with which begins now: its log has moved, as from multilog to a syslog. Its
 * qmail-send has stopped, and is the only one of the machine in a log of the other kind.
 */
export function movedQueue(
  tracking: Tracking,
  { host }: QueueName,
  isNamed: boolean,
): Queue | undefined {
  const { links } = hostOf(tracking, host);
  const [only, ...more] = [...tracking.queues.values()].filter(
    (queue) => queue.host.links === links && queue.isNamed !== isNamed,
  );
  return only?.run.exited && more.length === 0 ? only : undefined;
}

/** What is in the queue, oldest first; what came before the log comes before that. */
export function waitingIn({ messages, records }: Queue): number[] {
  const { msg, born, bornNanos } = records.messages;
  const since = (one: number) => (Number.isNaN(born[one]) ? Number.NEGATIVE_INFINITY : born[one]);
  return recordsIn(messages).sort((a, b) => {
    if (since(a) !== since(b)) return since(a) - since(b);
    const [one, other] = [msgOfNumber(records, msg[a]), msgOfNumber(records, msg[b])];
    return bornNanos[a] - bornNanos[b] || (one < other ? -1 : 1);
  });
}

export function newRun(number: number, crashed: number, crashedNanos: number): PresentRun {
  return {
    number,
    end: "running",
    interrupted: 0,
    from: Number.NaN,
    fromNanos: 0,
    to: Number.NaN,
    toNanos: 0,
    seen: false,
    stopping: false,
    helperLost: false,
    exited: false,
    lastDelivery: 0,
    firstDelivery: 0,
    afterDelivery: false,
    missed: new Set(),
    doubtful: new Set(),
    doubt: undefined,
    crashed,
    crashedNanos,
  };
}

/** By how many seconds the queue's log is ahead of the sessions', as exact joins have shown. */
export interface ClockSkew {
  host: string;
  seconds: number;
}

/** Of the hosts where it is a second or more. */
export function clockSkews({ hosts }: Tracking): ClockSkew[] {
  const machines = new Map([...hosts].map(([host, { sessions }]) => [sessions.joins, host]));
  return [...machines].flatMap(([joins, host]) => {
    const seconds = Number(joins.skew.toFixed(1));
    return seconds === 0 ? [] : [{ host, seconds }];
  });
}

/** The host of `name`, made if it is new. */
export function hostOf(tracking: Tracking, name: string): Host {
  const known = tracking.hosts.get(name);
  if (known) return known;
  const same = sameMachine(tracking, name);
  const sessions = newSessionHost(name, same?.sessions);
  const host: Host = {
    links: same?.links ?? newLinks(),
    leaving: same?.leaving ?? newLeaving(sessions.joins),
    sessions,
  };
  tracking.hosts.set(name, host);
  return host;
}

/**
 * multilog names no host, a syslog does: where there is one of each they are one machine's, and its
 * messages, sessions and bounces belong together. Ids stay those of each log.
 */
function sameMachine({ hosts }: Tracking, name: string): Host | undefined {
  const [only, ...more] = [...hosts];
  const isOne = only !== undefined && more.length === 0 && (name === "") !== (only[0] === "");
  return isOne ? only[1] : undefined;
}

/**
 * The state of tracking, in objects: the plain twin of src/tracking/, to hold its facts against (test/tracking.test.ts).
 *
 * It holds what is in flight and nothing else: open messages, open deliveries, the present
 * run of each qmail-send, and links that still look for their other end. Everything here is
 * an object, array, Map or Set, so a structured clone saves it and gives it back whole.
 */
import type { DeliveryNumber, Msg } from "../../src/grammars/qmail-send/event.ts";
import { compareInstants, type Instant } from "../../src/time/instant.ts";
import type { Delivery, Message, QueueName, Recipient, Run } from "../../src/tracking/facts.ts";
import { type Births, newBirths } from "./births.ts";
import type { Leaving, Links } from "./links.ts";
import { newSessionHost, type SessionHost } from "./sessions/state.ts";
import type { SetBacks } from "./set-back.ts";
import { entriesOf, newTable, type Table } from "./table.ts";

/** What all queues of one log share. */
export interface Tracking {
  queues: Map<string, Queue>;
  /** By host: a bounce may enter another queue of the same host. */
  hosts: Map<string, Host>;
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
  host: Host;
  messages: Table<Msg, OpenMessage>;
  deliveries: Table<DeliveryNumber, OpenDelivery>;
  /** Numbers whose `info/` file could not be unlinked: `end msg` will come again. */
  unlinkTrouble: Set<Msg>;
  births: Births;
  run: PresentRun;
}

export interface OpenMessage {
  message: Message;
  /** Set when `new msg` came for the open number: who it is shows at `info msg`. */
  again: { at: Instant | undefined; line: string | undefined; ordinal: number } | undefined;
  /** Recipients of deliveries that run. */
  busy: Recipient[];
  /** Recipients that IndiMail announced and that were not tried yet. */
  announced: number;
  /** Deliveries that could not be marked done: so many will be made twice. */
  unmarked: number;
  /** Recipients by channel and address, once there are many. */
  byAddress: Map<string, Recipient[]> | undefined;
}

export function openMessage(message: Message): OpenMessage {
  return {
    message,
    again: undefined,
    busy: [],
    announced: 0,
    unmarked: 0,
    byAddress: undefined,
  };
}

export interface OpenDelivery {
  holder: OpenMessage;
  recipient: Recipient;
  delivery: Delivery;
}

/** The life of qmail-send that the log is in. */
export interface PresentRun {
  fact: Run;
  /** False until a line of it was seen. */
  seen: boolean;
  /** `exitasap`, a lost helper, qmail-todo told to stop. */
  stopping: boolean;
  helperLost: boolean;
  exited: boolean;
  lastDelivery: number;
  /** The last line was a delivery's begin or end: only then, and at the start, comes a status. */
  afterDelivery: boolean;
  /** Numbers left out so far, the newest few: a late line is no restart. */
  missed: Set<number>;
  /**
   * Deliveries that were open when a status line said that none is: cut off by a restart, or
   * their end was not logged. The next delivery's number tells which.
   */
  doubtful: Set<DeliveryNumber>;
  /** A status line that may be a new run's first, and the last line before it. */
  doubt: { at: Instant | undefined; before: Instant | undefined } | undefined;
  /** Last line before the crash that ended the run before. */
  crashed: Instant | undefined;
}

export function newTracking(): Tracking {
  return { queues: new Map(), hosts: new Map() };
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
  const queue: Queue = {
    name,
    seed,
    isNamed,
    host: hostOf(tracking, name.host),
    messages: newTable(),
    deliveries: newTable(),
    unlinkTrouble: new Set(),
    births: newBirths(),
    setBacks: 0,
    run: newRun(name, 1, undefined),
  };
  tracking.queues.set(key, queue);
  return queue;
}

/** What is in the queue, oldest first; what came before the log comes before that. */
export function waitingIn({ messages }: Queue): Message[] {
  const waiting = [...entriesOf(messages)].map(([, { message }]) => message);
  return waiting.sort((a, b) => byBirth(a, b) || (a.msg < b.msg ? -1 : 1));
}

function byBirth({ born: a }: Message, { born: b }: Message): number {
  return a && b ? compareInstants(a, b) : Number(a !== undefined) - Number(b !== undefined);
}

export function newRun(queue: QueueName, run: number, crashed: Instant | undefined): PresentRun {
  return {
    fact: { queue, run, end: "running", interrupted: 0 },
    seen: false,
    stopping: false,
    helperLost: false,
    exited: false,
    lastDelivery: 0,
    afterDelivery: false,
    missed: new Set(),
    doubtful: new Set(),
    doubt: undefined,
    crashed,
  };
}

/** The host of `name`, made if it is new. */
export function hostOf(tracking: Tracking, name: string): Host {
  const known = tracking.hosts.get(name);
  if (known) return known;
  const same = sameMachine(tracking, name);
  const sessions = newSessionHost(name, same?.sessions);
  const host: Host = {
    links: same?.links ?? { seen: newTable(), wanted: new Map() },
    leaving: same?.leaving ?? { soon: [], first: 0, held: new Map(), joins: sessions.joins },
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

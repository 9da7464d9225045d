/**
 * What happened in the last minutes, minute by minute: attempts, log-ins, and how long all slots were taken.
 *
 * Only as many minutes are kept as the window has; what is older is forgotten as time goes on, so the state stays
 * small however long it is kept and gone on with.
 */
import { compareInstants, type Instant } from "../../time/instant.ts";
import type { Message, QueueName } from "../../tracking/facts.ts";
import type { Session } from "../../tracking/sessions/facts.ts";
import { looksGuessed } from "../auth-tally.ts";
import { addressText } from "../client-names.ts";
import type { Tally } from "../report.ts";

export interface Minute {
  /** Attempts of other channels than local that ended, and those of them that were put off. */
  attempts: number;
  deferrals: number;
  logIns: number;
  failedLogIns: number;
  /** Seconds in which all slots of a channel were taken, by channel. */
  full: { [channel: string]: number };
}

/** A log-in behind so many failures of its address that the password may have been guessed. */
export interface GuessedLogIn {
  user: string;
  address: string;
  failures: number;
  at: Instant | undefined;
}

export interface Recent {
  /** By Unix minute. */
  minutes: Map<number, Minute>;
  guessed: GuessedLogIn[];
  /** By address: failures since its last success, of whom, and the minute of the last. */
  failing: Map<string, { failures: number; users: string[]; minute: number }>;
  /** By queue: the channels that its last status line showed full, and when that was. */
  slots: Map<string, { at: Instant; full: string[] }>;
  /** The last mail that a session brought, and that its qmail-smtpd said was taken. */
  taken: Instant | undefined;
}

/** Messages may have ended long ago, or wait; sessions and status lines come in the order of time. */
export const recent: Tally<Recent> = {
  tables: [],
  begin: () => ({
    minutes: new Map(),
    guessed: [],
    failing: new Map(),
    slots: new Map(),
    taken: undefined,
  }),
  add: {
    message: (state, { message }) => addAttempts(state, message),
    session: (state, { session }) => addSession(state, session),
    load(state, { queue, at, slots }) {
      addFull(state, queue, at);
      const full = slots.flatMap(({ channel, used, limit }) =>
        limit > 0 && used >= limit ? [channel] : [],
      );
      if (at) state.slots.set(keyOf(queue), { at: { ...at }, full });
    },
    run(state, { run: { queue, end, to } }) {
      if (end === "running") return;
      addFull(state, queue, to);
      state.slots.delete(keyOf(queue));
    },
  },
  show: () => [],
};

/** Forgets what lies before `from`, a Unix minute. */
export function forget(state: Recent, from: number): void {
  for (const minute of state.minutes.keys()) if (minute < from) state.minutes.delete(minute);
  for (const [address, { minute }] of state.failing)
    if (minute < from) state.failing.delete(address);
  state.guessed = state.guessed.filter(({ at }) => at && minuteOf(at) >= from);
}

export function minuteOf({ seconds }: Instant): number {
  return Math.floor(seconds / 60);
}

function addAttempts(state: Recent, { recipients }: Message): void {
  for (const { channel, deliveries } of recipients) {
    if (channel === "local") continue;
    for (const { outcome, finished } of deliveries) {
      if (!finished || outcome === undefined || outcome === "interrupted") continue;
      const minute = minuteAt(state, finished);
      minute.attempts++;
      if (outcome === "deferral") minute.deferrals++;
    }
  }
}

function addSession(state: Recent, session: Session): void {
  const { client, auth, started, transactions } = session;
  const address = addressText(client);
  for (const { ok, user, at = started } of auth) {
    if (!at) continue;
    const minute = minuteAt(state, at);
    minute.logIns++;
    if (ok) succeed(state, address, user ?? "", at);
    else {
      minute.failedLogIns++;
      fail(state, address, user, minuteOf(at));
    }
  }
  for (const { queued } of transactions) {
    const at = queued?.at;
    if (at && (!state.taken || compareInstants(at, state.taken) > 0)) state.taken = at;
  }
}

function fail(state: Recent, address: string, user: string | undefined, minute: number): void {
  const row = state.failing.get(address) ?? { failures: 0, users: [], minute };
  row.failures++;
  row.minute = minute;
  if (user !== undefined && row.users.length < MOST_USERS && !row.users.includes(user))
    row.users.push(user);
  state.failing.set(address, row);
}

/** Enough to tell a guesser. */
const MOST_USERS = 16;

function succeed(state: Recent, address: string, user: string, at: Instant): void {
  const row = state.failing.get(address);
  if (!row) return;
  state.failing.delete(address);
  if (looksGuessed(row.failures, row.users.length))
    state.guessed.push({ user, address, failures: row.failures, at });
}

/** From the last status line of the queue to `at`, minute by minute, where nothing says that it was not so. */
function addFull(state: Recent, queue: QueueName, at: Instant | undefined): void {
  const last = state.slots.get(keyOf(queue));
  if (!last || !at || last.full.length === 0) return;
  const end = at.seconds + at.nanos / 1e9;
  let from = last.at.seconds + last.at.nanos / 1e9;
  while (from < end) {
    const minute = Math.floor(from / 60);
    const to = Math.min(end, (minute + 1) * 60);
    const { full } = minuteNumbered(state, minute);
    for (const channel of last.full) full[channel] = (full[channel] ?? 0) + to - from;
    from = to;
  }
}

function minuteAt(state: Recent, at: Instant): Minute {
  return minuteNumbered(state, minuteOf(at));
}

function minuteNumbered({ minutes }: Recent, number: number): Minute {
  const known = minutes.get(number);
  if (known) return known;
  const added = { attempts: 0, deferrals: 0, logIns: 0, failedLogIns: 0, full: {} };
  minutes.set(number, added);
  return added;
}

function keyOf({ host, instance }: QueueName): string {
  return `${host}\n${instance}`;
}

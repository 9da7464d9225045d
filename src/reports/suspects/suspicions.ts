/**
 * Who may be abused: of each sender the stretch of mail that most speaks for it, and of several names for the same
 * mail the one that says most.
 *
 * Mail that a user handed in counts as that user's alone. Where no session tells of it, it counts twice: as that of
 * its uid, and as that of its sender. Where both are suspect for it, a uid through which few senders
 * write (a site's) is named, and its sender told beside it; else the sender.
 */
import { type AuthTally, type Guessed, guessedIn } from "../auth-tally.ts";
import { byName } from "../ranking.ts";
import type { SenderDay } from "./sender-day.ts";
import { senderWord } from "./sender-records.ts";
import { recordedDays, type SendingDays } from "./sending-days.ts";
import {
  type HeldAgainst,
  LEAST_DAYS_READ,
  LEAST_NAMED,
  regularity,
  type Sign,
  scoreOf,
  signsOf,
} from "./signs.ts";
import {
  type BusyStretch,
  isOfMany,
  type Sender,
  sendersIn,
  stretchesOf,
  sumOf,
} from "./stretches.ts";

export interface Suspicion {
  sender: Sender;
  stretch: BusyStretch;
  signs: Sign[];
  score: number;
  regular: "weekly" | "monthly" | undefined;
  /** What became of its mail is known. */
  isTold: boolean;
}

/** All who sent much more than they do, the most suspect first. */
export function suspicionsIn(state: SendingDays, logIns: AuthTally): Suspicion[] {
  const guessed = guessedIn(logIns);
  const around = { ...state, guessed };
  const records = recordedDays(state);
  const firstDay = Math.min(...records.map((one) => one.firstDay));
  const all = sendersIn(records).flatMap((sender) => {
    const judged = stretchesOf(sender, firstDay, records).map((stretch) =>
      judge(sender, stretch, around),
    );
    judged.sort((a, b) => b.score - a.score || b.stretch.all.recipients - a.stretch.all.recipients);
    return judged.slice(0, 1);
  });
  return withoutDoubles(withWhatBecame(all), state.sessionUids).sort(inOrder);
}

/** It sent more than it does, as far as what it does was read; or it does that at times. */
export function isUnusual({ score, regular, stretch }: Suspicion): boolean {
  return regular !== undefined || (score >= LEAST_UNUSUAL && stretch.daysRead >= LEAST_DAYS_READ);
}

const LEAST_UNUSUAL = 15;

export function isNamed({ score }: Suspicion): boolean {
  return score >= LEAST_NAMED;
}

function judge(sender: Sender, stretch: BusyStretch, around: HeldAgainst): Suspicion {
  const own = around.guessed.filter((one) => isOf(one, sender, stretch));
  const signs = signsOf(sender, stretch, { ...around, guessed: own });
  const isTold = stretch.all.untold < stretch.all.messages;
  return { sender, stretch, signs, score: scoreOf(signs), regular: regularity(stretch), isTold };
}

/** The log-ins after wrong passwords that speak for it. */
export function guessesOf({ sender, stretch }: Suspicion, logIns: AuthTally): Guessed[] {
  return guessedIn(logIns).filter((one) => isOf(one, sender, stretch));
}

/** A log-in after wrong passwords, from where this user never came: who mistypes does so at home. */
function isOf(
  { user, address, failures }: Guessed,
  { kind, name }: Sender,
  { before }: BusyStretch,
): boolean {
  return (
    kind !== "uid" &&
    user.toLowerCase() === name &&
    failures >= LEAST_GUESSED &&
    !before.some(({ places }) => places.has(address))
  );
}

const LEAST_GUESSED = 4;

function inOrder(a: Suspicion, b: Suspicion): number {
  return (
    b.score - a.score ||
    b.stretch.all.recipients - a.stretch.all.recipients ||
    byName(a.sender.kind, b.sender.kind) ||
    byName(a.sender.name, b.sender.name)
  );
}

// ---- several names for the same mail

/**
 * A user whose mail is joined to no message has signs of where it came from, and a sender of that mail those of how
 * it was taken: both are told of the user.
 */
function withWhatBecame(all: Suspicion[]): Suspicion[] {
  const taken = new Set<Suspicion>();
  const users = all.map((one) => {
    if (one.sender.kind !== "user" || one.stretch.all.untold === 0) return one;
    const same = all.filter((other) => other.sender.kind === "sender" && isMostlyBy(other, one));
    for (const other of same) taken.add(other);
    const told = same.flatMap(({ signs }) => signs.filter(({ name }) => !has(one.signs, name)));
    const signs = [...one.signs, ...told].sort((a, b) => b.points - a.points);
    if (same.length === 0) return one;
    const stretch = withAnswers(one.stretch, same);
    return { ...one, stretch, signs, score: scoreOf(signs), isTold: true };
  });
  return users.filter((one) => !taken.has(one));
}

function has(signs: readonly Sign[], name: Sign["name"]): boolean {
  return signs.some((sign) => sign.name === name);
}

/** What became of the mail of these senders is what became of the user's. */
function withAnswers(stretch: BusyStretch, senders: readonly Suspicion[]): BusyStretch {
  const all = { ...stretch.all };
  for (const name of ["messages", "recipients"] as const)
    all[name] = Math.max(all[name], sumOf(senders.map((one) => one.stretch.all))[name]);
  for (const name of ["dead", "failed", "blamed", "listed", "limited", "waiting"] as const)
    all[name] = sumOf(senders.map((one) => one.stretch.all))[name];
  return { ...stretch, all };
}

/** Whether most mail of a sender is told by the sessions of a user. */
function isMostlyBy({ sender, stretch }: Suspicion, user: Suspicion): boolean {
  const word = senderWord(sender.name);
  const told = recipientsOf(user.stretch.days, ({ detail }) => detail?.senders.get(word) ?? 0);
  return told >= stretch.all.recipients / 2;
}

function withoutDoubles(all: Suspicion[], sessionUids: ReadonlySet<number>): Suspicion[] {
  const gone = new Set<Suspicion>();
  for (const uid of all.filter(({ sender }) => sender.kind === "uid")) {
    const isOfSessions = sessionUids.has(Number(uid.sender.name));
    if (isOfSessions && all.some((one) => isNamed(one) && isSameMail(one, uid))) gone.add(uid);
    for (const sender of all.filter((one) => one.sender.kind === "sender")) {
      const double = doubleOf(uid, sender);
      if (double) gone.add(double);
    }
  }
  return all.filter((one) => !gone.has(one));
}

/** Which of the two tells nothing that the other does not. */
function doubleOf(uid: Suspicion, sender: Suspicion): Suspicion | undefined {
  const shared = sharedRecipients(uid, sender);
  if (shared < sender.stretch.all.recipients / 2) return undefined;
  if (shared >= uid.stretch.all.recipients / 2) {
    const isSendersAlone = isNamed(sender) && (!isNamed(uid) || isOfMany(uid.stretch));
    return isSendersAlone ? uid : sender;
  }
  const isBecauseOfIt = badIn(sender) >= badIn(uid) / 2;
  return isNamed(sender) && isBecauseOfIt ? uid : undefined;
}

function badIn({ stretch }: Suspicion): number {
  const { dead, blamed, listed } = stretch.all;
  return dead + blamed + listed;
}

/** A user of whose mail the sessions tell has sent most of what came through this uid meanwhile, or most that was bad. */
function isSameMail(one: Suspicion, uid: Suspicion): boolean {
  const { sender, stretch, isTold } = one;
  if (sender.kind !== "user" || stretch.all.untold === 0) return false;
  const meanwhile = new Set(uid.stretch.days.map(({ day }) => day));
  const sent = recipientsOf(stretch.days, ({ day, recipients }) =>
    meanwhile.has(day) ? recipients : 0,
  );
  return sent >= uid.stretch.all.recipients / 2 || (isTold && badIn(one) >= badIn(uid) / 2);
}

function sharedRecipients(uid: Suspicion, { stretch }: Suspicion): number {
  return recipientsOf(stretch.days, ({ detail }) => detail?.uids.get(Number(uid.sender.name)) ?? 0);
}

function recipientsOf(days: readonly SenderDay[], of: (day: SenderDay) => number): number {
  return days.reduce((sum, day) => sum + of(day), 0);
}

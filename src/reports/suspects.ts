/**
 * Who may be abused: a stolen account, a web site through which somebody sends.
 *
 * What each user, uid and sender sent on each day is counted (suspects/sending-days.ts), its unusual stretches are
 * held against its own past and against all others (suspects/signs.ts), and what speaks for abuse is told in words.
 */

import type { Instant } from "../time/instant.ts";
import type { Fact, Message } from "../tracking/facts.ts";
import { type AuthTally, inRows, logInTries } from "./auth-tally.ts";
import { namedRows } from "./named-rows.ts";
import {
  type Cell,
  type Given,
  reportOf,
  type ShowAsked,
  type Table,
  type TableForm,
  type Tally,
} from "./report.ts";
import {
  forget,
  type HandingIn,
  mergeHandingIn,
  newHandingIn,
  release,
  userOf,
} from "./suspects/handed-in-by.ts";
import { outgoingMail } from "./suspects/outgoing-mail.ts";
import {
  addDomains,
  addMail,
  addSession,
  mergeSendingDays,
  newSendingDays,
  type SendingDays,
  settleDays,
} from "./suspects/sending-days.ts";
import {
  adviceText,
  domainsIn,
  seeText,
  spanOf,
  storyText,
  usualPerDay,
  whoText,
  whyText,
} from "./suspects/suspect-words.ts";
import {
  guessesOf,
  isNamed,
  isUnusual,
  type Suspicion,
  suspicionsIn,
} from "./suspects/suspicions.ts";

interface Suspects {
  days: SendingDays;
  handingIn: HandingIn;
  /** Of mail that waits for its session: whether it was asked for. */
  asked: Set<string>;
}

/** One who may be abused, as the overview tells it. */
export interface Suspect {
  /** `AUTH anna@club.example`, `uid 10003 web17 (shop-old.example)`, or a sender. */
  who: string;
  score: number;
  why: string;
  messages: number;
  first: Instant | undefined;
  last: Instant | undefined;
}

const FIGURES = [
  { name: "sent", about: "Messages of the days in question that left this host.", type: "count" },
  {
    name: "usual",
    head: "USUAL/DAY",
    about: "Messages of an ordinary day before, the median of those with any.",
    type: "count",
    absent: "not read",
  },
  {
    name: "failed",
    about: "Of recipients, the share that failed for good.",
    type: "percent",
    absent: "not told",
  },
  {
    name: "fresh",
    head: "NEW RCPTS",
    about: "Of recipients, the share that it was never seen to write to before.",
    type: "percent",
    narrow: 2,
  },
  {
    name: "places",
    head: "IPS",
    about: "Most addresses of clients that it logged in from in a day, as far as sessions tell.",
    type: "count",
    absent: "-",
    narrow: 1,
  },
] as const;

const MORE = [
  {
    name: "recipients",
    about: "Remote recipients of these messages.",
    type: "count",
    detail: true,
  },
  {
    name: "domains",
    about: "Different domains of these recipients; counted up to 2000 a day.",
    type: "count",
    detail: true,
  },
  {
    name: "spam",
    about: "Recipients whose servers refused it as spam, by policy or for a list.",
    type: "count",
    detail: true,
    absent: "not told",
  },
  { name: "waiting", about: "Recipients still in the queue.", type: "count", detail: true },
  { name: "kind", about: "user (of a log-in), uid or sender.", type: "text", detail: true },
  { name: "name", about: "That user, uid or sender.", type: "text", detail: true },
  {
    name: "sender",
    about: "The sender of four in five of these messages, where there is one.",
    type: "text",
    detail: true,
  },
  { name: "first", about: "First of these messages.", type: "time", detail: true },
  { name: "last", about: "Last of them.", type: "time", detail: true },
] as const;

const WHO = [
  {
    name: "score",
    about: "0 to 99: how much speaks for abuse; from 50 on it is called suspect.",
    type: "count",
  },
  {
    name: "who",
    about: "A user who logged in, a uid with its user and site, or a sender.",
    type: "text",
    narrow: "stays",
  },
] as const;

const WHY = {
  name: "why",
  about: "What speaks for it, or against.",
  type: "text",
  sentence: true,
  narrow: "answer",
} as const;

const SUSPECTS: TableForm = {
  name: "suspects",
  title: "Suspects",
  needs: "any",
  columns: [...WHO, ...FIGURES, WHY, ...MORE],
};

const STORIES: TableForm = {
  name: "stories",
  title: "What happened, and what to do",
  needs: "any",
  onlyWithRows: true,
  told: { from: "first", to: "last", sentences: ["story", "advice"], command: "see" },
  columns: [
    { name: "first", about: "First mail of these days.", type: "time" },
    { name: "last", about: "Last mail of them.", type: "time" },
    {
      name: "story",
      head: "",
      about: "Who, and what is known besides.",
      type: "text",
      sentence: true,
      narrow: "answer",
    },
    {
      name: "advice",
      head: "",
      about: "What an administrator does about it.",
      type: "text",
      sentence: true,
    },
    { name: "see", about: "The command that shows it.", type: "text", narrow: "stays" },
  ],
};

const UNUSUAL: TableForm = {
  name: "unusual",
  title: "Much mail, and too little that speaks for abuse",
  needs: "any",
  onlyWithRows: true,
  columns: [...WHO, ...FIGURES, WHY, ...MORE],
};

/**
 * For the overview: `looksAt: [suspectTally, logInTries]`, and `suspectsIn(found(suspectTally), asked)` in its
 * `show` gives those who are called suspect, the worst first.
 */
export const suspectTally: Tally<Suspects> = {
  name: "suspects-seen",
  stateVersion: 2,
  tables: [],
  looksAt: [logInTries],
  begin: () => ({ days: newSendingDays(), handingIn: newHandingIn(), asked: new Set() }),
  add: {
    message: (state, { message }, given) => addMessage(state, message, true, given),
    session: (state, { session }, given) => takeSession(state, session, true, given),
  },
  merge: mergeSuspects,
  settle: ({ days }) => settleDays(days),
  show: () => [],
};

const suspectTables: Tally<Suspects> = {
  ...suspectTally,
  name: "suspects",
  tables: [SUSPECTS, STORIES, UNUSUAL],
  pass: {
    message: (state, { message }, given) => addMessage(state, message, false, given),
    session: (state, { session }, given) => takeSession(state, session, false, given),
  },
  show(state, asked) {
    const logIns = inRows(asked.found(logInTries));
    const all = suspicionsIn(state.days, logIns);
    const named = all.filter(isNamed);
    const others = all.filter((one) => !isNamed(one) && isUnusual(one));
    const stories = named.slice(0, MOST_STORIES).map((one) => storyRow(one, logIns, asked));
    return [
      { form: SUSPECTS, rows: firstRows(named, asked), notes: remainder(named, asked) },
      { form: STORIES, rows: stories, notes: [] },
      { form: UNUSUAL, rows: firstRows(others, asked), notes: remainder(others, asked) },
    ];
  },
};

const MOST_STORIES = 3;

export const suspects = reportOf({
  name: "suspects",
  version: 1,
  title: "Who may be abused: stolen accounts, web sites that send spam",
  about:
    "One row for each user who logged in, uid or sender that sent much more on some days than it does, the most suspect first. Mail that left this host counts, without bounces, forwards and what mailing lists send out; that of a log-in counts as that user's, where the session that brought it is joined exactly or strongly. Those days are held against all that was read before them, also of before the period, and against the mail of all others at the same time. Days are those of the display zone.",
  needs: ["queue", "sessions"],
  verdict: verdictOnSuspects,
  tallies: [suspectTables],
});

function verdictOnSuspects(tables: readonly Table[]): string | undefined {
  const rows = namedRows(tables, SUSPECTS.name);
  const [first, ...others] = rows ?? [];
  if (!first) return rows && "Nobody is called suspect";
  return `${first.who} may be abused${others.length > 0 ? ", and others" : ""}`;
}

/** Who is called suspect, the worst first: `found` has the log-ins. */
export function suspectsIn({ days }: Suspects, { found, users }: ShowAsked): Suspect[] {
  return suspicionsIn(days, inRows(found(logInTries)))
    .filter(isNamed)
    .map((one) => ({
      who: whoText(one, users),
      score: one.score,
      why: whyText(one),
      messages: one.stretch.all.messages,
      ...spanOf(one.stretch),
    }));
}

function addMessage(state: Suspects, message: Message, isAsked: boolean, given: Given): void {
  addDomains(state.days, message);
  const mail = outgoingMail(message, given);
  if (!mail) {
    if (message.session?.id !== undefined) forget(state.handingIn, message.id);
    return;
  }
  const user = userOf(state.handingIn, mail, message.session);
  if (user !== undefined) addMail(state.days, mail, user, isAsked);
  else if (isAsked) state.asked.add(mail.id);
}

function takeSession(
  state: Suspects,
  session: (Fact & { kind: "session" })["session"],
  isAsked: boolean,
  given: Given,
): void {
  const { mails, user } = release(state.handingIn, session);
  for (const mail of mails) addMail(state.days, mail, user, state.asked.delete(mail.id));
  addSession(state.days, session, isAsked, given);
}

/** Mail whose session was told on another day finds it now. */
function mergeSuspects(state: Suspects, later: Suspects): void {
  mergeSendingDays(state.days, later.days);
  for (const id of later.asked) state.asked.add(id);
  for (const { mail, user } of mergeHandingIn(state.handingIn, later.handingIn))
    addMail(state.days, mail, user, state.asked.delete(mail.id));
}

// ---- rows

function firstRows(all: readonly Suspicion[], asked: ShowAsked): Cell[][] {
  return all.slice(0, asked.top).map((one) => rowOf(one, asked));
}

function remainder(all: readonly Suspicion[], { top }: ShowAsked): string[] {
  return all.length > top ? [`${all.length - top} more: --top 0 shows all.`] : [];
}

function rowOf(one: Suspicion, { users }: ShowAsked): Cell[] {
  const { sender, stretch, score, isTold } = one;
  const { all, days } = stretch;
  const places = Math.max(...days.map((day) => day.places.size));
  const { first, last } = spanOf(stretch);
  const share = (count: number): number | undefined =>
    all.recipients > 0 ? (100 * count) / all.recipients : undefined;
  return [
    score,
    whoText(one, users),
    all.messages,
    usualPerDay(one),
    isTold ? share(all.failed) : undefined,
    share(all.fresh),
    sender.kind === "user" && places > 0 ? places : undefined,
    whyText(one),
    all.recipients,
    domainsIn(days),
    isTold ? all.blamed + all.listed : undefined,
    all.waiting,
    sender.kind,
    sender.name,
    stretch.mostSender,
    first,
    last,
  ];
}

function storyRow(one: Suspicion, logIns: AuthTally, asked: ShowAsked): Cell[] {
  const { first, last } = spanOf(one.stretch);
  const story = storyText(one, guessesOf(one, logIns), asked);
  return [first, last, story, `Suggested: ${adviceText(one)}`, seeText(one)];
}

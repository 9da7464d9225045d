/**
 * Who connects: one row for each address, with how its sessions ended and what they brought.
 */
import { type Instant, spanBetween } from "../time/instant.ts";
import type { Session } from "../tracking/sessions/facts.ts";
import { isTaken } from "../tracking/sessions/verdict.ts";
import { type Acceptances, noteAcceptance, unloggedBits, unloggedNotes } from "./acceptances.ts";
import {
  addressText,
  type ClientNames,
  learnName,
  nameOf,
  newClientNames,
} from "./client-names.ts";
import { countsSession } from "./counted.ts";
import {
  addTo,
  type Counters,
  nameAt,
  newCounters,
  numberAt,
  rowOf,
  setNumber,
} from "./counters.ts";
import { byName, topOf } from "./ranking.ts";
import { isTurnedAway } from "./refusals.ts";
import type { Fold, Given, Report, TableForm } from "./report.ts";
import { firstSeen, lastSeen, SEEN_WIDTH, seeAt } from "./seen.ts";
import {
  ENDING_COLUMNS,
  ENDINGS,
  endingOf,
  messagesBrought,
  messagesLikely,
} from "./session-verdicts.ts";

const CLIENTS: TableForm = {
  name: "clients",
  title: "Clients",
  columns: [
    { name: "address", about: "The client's IP address.", type: "text" },
    { name: "name", about: "The last name that the server found for it.", type: "text", narrow: 2 },
    ...ENDING_COLUMNS,
    {
      name: "messages",
      about: "Messages that they brought, as lines tell that accept them.",
      type: "count",
      absent: "not logged",
    },
    {
      name: "likely",
      about: "Further messages that are likely theirs, though no line tells that one was accepted.",
      type: "count",
    },
    {
      name: "recipients",
      about: "Recipients of `messages`, as far as they were logged.",
      type: "count",
      absent: "not logged",
    },
    {
      name: "seconds",
      head: "TIME",
      about: "Time from the start to the end of its sessions, in seconds.",
      type: "seconds",
    },
    { name: "first", about: "Start of the first session.", type: "time", detail: true },
    { name: "last", about: "Start of the last session.", type: "time" },
  ],
};

export const clients: Report = {
  name: "clients",
  version: 1,
  title: "Who connects, how that ends, and how much mail it brings",
  about:
    "One row for each client address of any service whose log was read, most sessions first. Sessions count that came in in the period.",
  needs: ["sessions"],
  tables: [CLIENTS],
  fold: foldClients,
};

// Columns: the endings in their order, then these.
const MESSAGES = ENDINGS.length;
const LIKELY = MESSAGES + 1;
const RECIPIENTS = MESSAGES + 2;
const SECONDS = MESSAGES + 3;
/** Of which services a session of it does not tell whether it got mail in. */
const UNTOLD = MESSAGES + 4;
const SEEN = MESSAGES + 5;

interface Client {
  name: string;
  alsoNamed: string | undefined;
  sessions: number;
  accepted: number;
  refused: number;
  deferred: number;
  left: number;
  nothing: number;
  unknown: number;
  messages: number;
  likely: number;
  recipients: number;
  seconds: number;
  /** 1: it may have got mail in by a service that never tells so. */
  unlogged: number;
  first: Instant | undefined;
  last: Instant | undefined;
}

function foldClients(given: Given): Fold {
  const counters = newCounters(SEEN + SEEN_WIDTH);
  const names = newClientNames();
  const acceptances: Acceptances = new Map();
  return {
    add(fact) {
      if (fact.kind !== "session") return;
      const { session } = fact;
      const untold = noteAcceptance(acceptances, session);
      if (!countsSession(session, given)) return;
      learnName(names, session.client);
      addSession(counters, session, untold);
    },
    tables() {
      const rows = topOf(clientsIn(counters, names, unloggedBits(acceptances)), given.top, {
        order: (a, b) => b.sessions - a.sessions || byName(a.name, b.name),
        empty: newClient,
      });
      return [
        {
          form: CLIENTS,
          rows: rows.map((one) => [
            one.name,
            one.alsoNamed,
            one.sessions,
            ...ENDINGS.map((ending) => (ending === "accepted" ? told(one, ending) : one[ending])),
            told(one, "messages"),
            one.likely,
            told(one, "recipients"),
            one.seconds,
            one.first,
            one.last,
          ]),
          notes: unloggedNotes(acceptances),
        },
      ];
    },
  };
}

/** None is told where none can be told. */
function told(client: Client, figure: "accepted" | "messages" | "recipients"): number | undefined {
  return client[figure] === 0 && client.unlogged > 0 ? undefined : client[figure];
}

function addSession(counters: Counters, session: Session, untold: number): void {
  const { client, started, ended } = session;
  const row = rowOf(counters, addressText(client));
  addTo(counters, row, ENDINGS.indexOf(endingOf(session)), 1);
  addTo(counters, row, MESSAGES, messagesBrought(session));
  addTo(counters, row, LIKELY, messagesLikely(session));
  if (untold !== 0) setNumber(counters, row, UNTOLD, numberAt(counters, row, UNTOLD) | untold);
  addTo(counters, row, RECIPIENTS, recipientsTaken(session));
  const seconds = started && ended && spanBetween(started, ended);
  if (seconds !== undefined) addTo(counters, row, SECONDS, seconds);
  seeAt(counters, row, SEEN, started ?? ended);
}

function recipientsTaken({ transactions }: Session): number {
  let taken = 0;
  for (const transaction of transactions) {
    if (!isTaken(transaction)) continue;
    for (const { verdict } of transaction.recipients) if (!isTurnedAway(verdict)) taken++;
  }
  return taken;
}

/** Names and times are made when asked for: most rows are far from the top. */
function* clientsIn(counters: Counters, names: ClientNames, unlogged: number): Generator<Client> {
  for (let row = 0; row < counters.rows; row++) {
    const [accepted, refused, deferred, left, nothing, unknown] = ENDINGS.map((_, i) =>
      numberAt(counters, row, i),
    ) as [number, number, number, number, number, number];
    yield {
      get name() {
        return nameAt(counters, row);
      },
      get alsoNamed() {
        return nameOf(names, nameAt(counters, row));
      },
      sessions: accepted + refused + deferred + left + nothing + unknown,
      accepted,
      refused,
      deferred,
      left,
      nothing,
      unknown,
      messages: numberAt(counters, row, MESSAGES),
      likely: numberAt(counters, row, LIKELY),
      recipients: numberAt(counters, row, RECIPIENTS),
      unlogged: (numberAt(counters, row, UNTOLD) & unlogged) === 0 ? 0 : 1,
      seconds: numberAt(counters, row, SECONDS),
      get first() {
        return firstSeen(counters, row, SEEN);
      },
      get last() {
        return lastSeen(counters, row, SEEN);
      },
    };
  }
}

function newClient(name: string): Client {
  return {
    name,
    alsoNamed: undefined,
    sessions: 0,
    accepted: 0,
    refused: 0,
    deferred: 0,
    left: 0,
    nothing: 0,
    unknown: 0,
    messages: 0,
    likely: 0,
    recipients: 0,
    seconds: 0,
    unlogged: 0,
    first: undefined,
    last: undefined,
  };
}

/**
 * Who connects: one row for each address, with how its sessions ended and what they brought.
 */
import { type Instant, secondsBetween } from "../time/instant.ts";
import type { Session } from "../tracking/sessions/facts.ts";
import { isTaken } from "../tracking/sessions/verdict.ts";
import {
  addressText,
  type ClientNames,
  learnName,
  nameOf,
  newClientNames,
} from "./client-names.ts";
import { countsSession } from "./counted.ts";
import { addTo, type Counters, nameAt, newCounters, numberAt, rowOf } from "./counters.ts";
import { byName, topOf } from "./ranking.ts";
import { isTurnedAway } from "./refusals.ts";
import type { Fold, Given, Report, TableForm } from "./report.ts";
import { firstSeen, lastSeen, SEEN_WIDTH, seeAt } from "./seen.ts";
import { ENDING_COLUMNS, ENDINGS, endingOf, messagesBrought } from "./session-verdicts.ts";

const CLIENTS: TableForm = {
  name: "clients",
  title: "Clients",
  columns: [
    { name: "address", about: "The client's IP address.", type: "text" },
    { name: "name", about: "The last name that the server found for it.", type: "text" },
    ...ENDING_COLUMNS,
    { name: "messages", about: "Messages that they brought.", type: "count" },
    {
      name: "recipients",
      about: "Recipients of these, as far as they were logged.",
      type: "count",
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
  tables: [CLIENTS],
  fold: foldClients,
};

// Columns: the endings in their order, then these.
const MESSAGES = ENDINGS.length;
const RECIPIENTS = MESSAGES + 1;
const SECONDS = MESSAGES + 2;
const SEEN = MESSAGES + 3;

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
  recipients: number;
  seconds: number;
  first: Instant | undefined;
  last: Instant | undefined;
}

function foldClients(given: Given): Fold {
  const counters = newCounters(SEEN + SEEN_WIDTH);
  const names = newClientNames();
  return {
    add(fact) {
      if (fact.kind !== "session" || !countsSession(fact.session, given)) return;
      learnName(names, fact.session.client);
      addSession(counters, fact.session);
    },
    tables() {
      const rows = topOf(clientsIn(counters, names), given.top, {
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
            ...ENDINGS.map((ending) => one[ending]),
            one.messages,
            one.recipients,
            one.seconds,
            one.first,
            one.last,
          ]),
          notes: [],
        },
      ];
    },
  };
}

function addSession(counters: Counters, session: Session): void {
  const { client, started, ended } = session;
  const row = rowOf(counters, addressText(client));
  addTo(counters, row, ENDINGS.indexOf(endingOf(session)), 1);
  addTo(counters, row, MESSAGES, messagesBrought(session));
  addTo(counters, row, RECIPIENTS, recipientsTaken(session));
  if (started && ended) addTo(counters, row, SECONDS, Math.max(0, secondsBetween(started, ended)));
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
function* clientsIn(counters: Counters, names: ClientNames): Generator<Client> {
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
      recipients: numberAt(counters, row, RECIPIENTS),
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
    recipients: 0,
    seconds: 0,
    first: undefined,
    last: undefined,
  };
}

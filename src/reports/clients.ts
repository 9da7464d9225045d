/**
 * Who connects: one row for each address, with how its sessions ended and what they brought.
 */
import { spanBetween } from "../time/instant.ts";
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
import { type FiguresByName, newFigures, rowOf } from "./figures-by-name.ts";
import { firstOf, lastOf, newSpans, type SpansByRow, widenRow } from "./first-and-last.ts";
import { addSpanTo, addTo, columns, numberAt, setNumber } from "./number-rows.ts";
import { isTurnedAway } from "./refusals.ts";
import { reportOf, type TableForm, type Tally } from "./report.ts";
import {
  ENDING_COLUMNS,
  ENDINGS,
  endingOf,
  messagesBrought,
  messagesLikely,
} from "./session-verdicts.ts";
import { totalOf } from "./sum.ts";
import { leavingOut, type Row, topRows } from "./top-list.ts";

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

/** `untold`: of which services a session of it does not tell whether it got mail in, in bits. */
const CLIENT = columns(
  "sessions",
  ...ENDINGS,
  "messages",
  "likely",
  "recipients",
  "seconds",
  "nanos",
  "untold",
);

interface Clients {
  figures: FiguresByName;
  seen: SpansByRow;
  names: ClientNames;
  acceptances: Acceptances;
}

const byAddress: Tally<Clients> = {
  tables: [CLIENTS],
  begin: () => ({
    figures: newFigures(CLIENT),
    seen: newSpans(),
    names: newClientNames(),
    acceptances: new Map(),
  }),
  add: {
    session(tally, { session }) {
      const untold = noteAcceptance(tally.acceptances, session);
      learnName(tally.names, session.client);
      addSession(tally, session, untold);
    },
  },
  pass: {
    session: ({ acceptances }, { session }) => noteAcceptance(acceptances, session),
  },
  show({ figures, seen, names, acceptances }, asked) {
    const isUntold = untoldIn(figures, unloggedBits(acceptances));
    const first = topRows(figures, CLIENT, {
      top: asked.top,
      by: ["sessions"],
      leavesOut: leavingOut(asked),
    });
    const rows = first.map((one) => {
      const told = (figure: "accepted" | "messages" | "recipients"): number | undefined =>
        one[figure] === 0 && isUntold(one, first) ? undefined : one[figure];
      return [
        one.name,
        nameOf(names, one.name),
        one.sessions,
        ...ENDINGS.map((ending) => (ending === "accepted" ? told(ending) : one[ending])),
        told("messages"),
        one.likely,
        told("recipients"),
        totalOf(one),
        firstOf(seen, one.row),
        lastOf(seen, one.row),
      ];
    });
    return [{ form: CLIENTS, rows, notes: unloggedNotes(acceptances) }];
  },
};

export const clients = reportOf({
  name: "clients",
  version: 1,
  title: "Who connects, how that ends, and how much mail it brings",
  about:
    "One row for each client address of any service whose log was read, most sessions first. Sessions count that came in in the period.",
  needs: ["sessions"],
  tallies: [byAddress],
});

function addSession({ figures, seen }: Clients, session: Session, untold: number): void {
  const { client, started, ended } = session;
  const row = rowOf(figures, addressText(client));
  addTo(figures, row, CLIENT.sessions, 1);
  addTo(figures, row, CLIENT[endingOf(session)], 1);
  addTo(figures, row, CLIENT.messages, messagesBrought(session));
  addTo(figures, row, CLIENT.likely, messagesLikely(session));
  if (untold !== 0)
    setNumber(figures, row, CLIENT.untold, numberAt(figures, row, CLIENT.untold) | untold);
  addTo(figures, row, CLIENT.recipients, recipientsTaken(session));
  const seconds = started && ended && spanBetween(started, ended);
  if (seconds !== undefined) addSpanTo(figures, row, CLIENT.seconds, seconds);
  widenRow(seen, row, started ?? ended);
}

type Client = Row<keyof typeof CLIENT>;

/** Whether a row, or one of those that it sums up, may have got mail in by a service that never tells. */
function untoldIn(
  figures: FiguresByName,
  unlogged: number,
): (one: Client, shown: Client[]) => boolean {
  let all = 0;
  for (let row = 0; row < figures.rows; row++)
    if ((numberAt(figures, row, CLIENT.untold) & unlogged) !== 0) all++;
  const isUntold = ({ row, untold }: Client): boolean => row >= 0 && (untold & unlogged) !== 0;
  return (one, shown) => (one.row >= 0 ? isUntold(one) : all > shown.filter(isUntold).length);
}

function recipientsTaken({ transactions }: Session): number {
  let taken = 0;
  for (const transaction of transactions) {
    if (!isTaken(transaction)) continue;
    for (const { verdict } of transaction.recipients) if (!isTurnedAway(verdict)) taken++;
  }
  return taken;
}

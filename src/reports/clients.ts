/**
 * Who connects: one row for each address, with how its sessions ended and what they brought.
 */
import { spanBetween } from "../time/instant.ts";
import type { Client, Session } from "../tracking/sessions/facts.ts";
import { isTaken } from "../tracking/sessions/verdict.ts";
import {
  type Acceptances,
  mergeAcceptances,
  noteAcceptance,
  unloggedKinds,
  unloggedNotes,
} from "./acceptances.ts";
import {
  addressText,
  type ClientNames,
  learnName,
  mergeNamesOfClients,
  nameOf,
  newClientNames,
} from "./client-names.ts";
import {
  type FiguresByName,
  knownRow,
  mergeFigures,
  mergeNames,
  nameAt,
  newFigures,
  rowOf,
} from "./figures-by-name.ts";
import { networkOf } from "./filter/networks.ts";
import {
  firstOf,
  lastOf,
  mergeSpansByRow,
  newSpans,
  type SpansByRow,
  widenRow,
} from "./first-and-last.ts";
import { addSpanTo, addTo, columns } from "./number-rows.ts";
import { isTurnedAway } from "./refusals.ts";
import { type Cell, type Column, reportOf, type TableForm, type Tally } from "./report.ts";
import {
  ENDING_COLUMNS,
  ENDINGS,
  endingOf,
  messagesBrought,
  messagesLikely,
} from "./session-verdicts.ts";
import { totalOf } from "./sum.ts";
import { leavingOut, type Row, topRows } from "./top-list.ts";

const HOW_COLUMNS: Column[] = [
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
];

const CLIENTS: TableForm = {
  name: "clients",
  title: "Clients",
  columns: [
    { name: "address", about: "The client's IP address.", type: "text" },
    { name: "name", about: "The last name that the server found for it.", type: "text", narrow: 2 },
    ...HOW_COLUMNS,
  ],
};

const NETWORKS: TableForm = {
  name: "networks",
  title: "Clients by network",
  columns: [
    {
      name: "network",
      about: "The network that clients are in: /24 of IPv4, /48 of IPv6.",
      type: "text",
    },
    ...HOW_COLUMNS,
  ],
};

const CLIENT = columns(
  "sessions",
  ...ENDINGS,
  "messages",
  "likely",
  "recipients",
  "seconds",
  "nanos",
);

interface Clients {
  figures: FiguresByName;
  seen: SpansByRow;
  names: ClientNames;
  acceptances: Acceptances;
  /** By row's name and kind of session: of which no line tells whether they got mail in. */
  untold: FiguresByName;
}

/** Clients whose rows bear these names. */
function clientsBy(
  form: TableForm,
  rowName: (client: Client) => string,
  cellsOf: (name: string, names: ClientNames) => Cell[],
  ofAddresses: boolean,
): Tally<Clients> {
  return {
    tables: [form],
    begin: () => ({
      figures: newFigures(CLIENT),
      seen: newSpans(),
      names: newClientNames(),
      acceptances: new Map(),
      untold: newFigures({}),
    }),
    add: {
      session(tally, { session }) {
        const name = rowName(session.client);
        const untold = noteAcceptance(tally.acceptances, session);
        if (untold !== undefined) rowOf(tally.untold, `${name}\n${untold}`);
        learnName(tally.names, session);
        addSession(tally, name, session);
      },
    },
    pass: {
      session: ({ acceptances }, { session }) => noteAcceptance(acceptances, session),
    },
    merge(tally, later) {
      mergeSpansByRow(tally.seen, later.seen, mergeFigures(tally.figures, later.figures));
      mergeNamesOfClients(tally.names, later.names);
      mergeAcceptances(tally.acceptances, later.acceptances);
      mergeNames(tally.untold, later.untold);
    },
    show(tally, asked) {
      const { figures, seen, names, acceptances } = tally;
      const isUntold = untoldIn(tally);
      const first = topRows(figures, CLIENT, {
        top: asked.top,
        by: ["sessions"],
        leavesOut: ofAddresses ? leavingOut(asked) : undefined,
      });
      const rows = first.map((one) => {
        const told = (figure: "accepted" | "messages" | "recipients"): number | undefined =>
          one[figure] === 0 && isUntold(one, first) ? undefined : one[figure];
        return [
          ...cellsOf(one.name, names),
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
      return [{ form, rows, notes: unloggedNotes(acceptances) }];
    },
  };
}

const byAddress = clientsBy(
  CLIENTS,
  addressText,
  (address, names) => [address, nameOf(names, address)],
  true,
);

const byNetwork = clientsBy(
  NETWORKS,
  ({ address = "" }) => networkOf(address) ?? addressText({ address }),
  (network) => [network],
  false,
);

export const clients = reportOf({
  name: "clients",
  version: 1,
  title: "Who connects, how that ends, and how much mail it brings",
  about:
    "One row for each client address of any service whose log was read, most sessions first. Sessions count that came in in the period.",
  needs: ["sessions"],
  counts: { per: [byAddress], by: { network: [byNetwork] } },
  tallies: [byAddress],
});

function addSession({ figures, seen }: Clients, name: string, session: Session): void {
  const { started, ended } = session;
  const row = rowOf(figures, name);
  addTo(figures, row, CLIENT.sessions, 1);
  addTo(figures, row, CLIENT[endingOf(session)], 1);
  addTo(figures, row, CLIENT.messages, messagesBrought(session));
  addTo(figures, row, CLIENT.likely, messagesLikely(session));
  addTo(figures, row, CLIENT.recipients, recipientsTaken(session));
  const seconds = started && ended && spanBetween(started, ended);
  if (seconds !== undefined) addSpanTo(figures, row, CLIENT.seconds, seconds);
  widenRow(seen, row, started ?? ended);
}

type ClientRow = Row<keyof typeof CLIENT>;

/** Whether a row, or one of those that it sums up, may have got mail in by a service that never tells. */
function untoldIn({
  figures,
  acceptances,
  untold,
}: Clients): (one: ClientRow, shown: ClientRow[]) => boolean {
  const unlogged = unloggedKinds(acceptances);
  const rows = new Set<number>();
  for (let pair = 0; pair < untold.rows && unlogged.size > 0; pair++) {
    const [name, ...kind] = nameAt(untold, pair).split("\n");
    if (unlogged.has(kind.join("\n"))) rows.add(knownRow(figures, name));
  }
  return (one, shown) =>
    one.row >= 0 ? rows.has(one.row) : rows.size > shown.filter(({ row }) => rows.has(row)).length;
}

function recipientsTaken({ transactions }: Session): number {
  let taken = 0;
  for (const transaction of transactions) {
    if (!isTaken(transaction)) continue;
    for (const { verdict } of transaction.recipients) if (!isTurnedAway(verdict)) taken++;
  }
  return taken;
}

/**
 * The services that are connected to: how many, how long, how full, how well.
 */
import {
  type Acceptances,
  isUnlogged,
  mergeAcceptances,
  noteAcceptance,
  unloggedNotes,
} from "./acceptances.ts";
import { percentileOf } from "./bounded-percentiles.ts";
import { byName, topOf } from "./ranking.ts";
import { type Cell, reportOf, type TableForm, type Tally } from "./report.ts";
import {
  fullPercent,
  fullSpan,
  limitOf,
  linesOf,
  type ServiceFigures,
  type ServiceLine,
  servicesIn,
  serviceTally,
} from "./service-tally.ts";
import { ENDING_COLUMNS, ENDINGS } from "./session-verdicts.ts";
import { totalOf } from "./sum.ts";

const PLACE = [
  { name: "host", about: "Where the log tells it.", type: "text", detail: true },
  { name: "service", about: "Where it was logged to.", type: "text" },
] as const;

const SERVICES: TableForm = {
  name: "services",
  title: "Connections",
  columns: [
    ...PLACE,
    ...ENDING_COLUMNS,
    {
      name: "encrypted",
      head: "TLS",
      about: "Share of sessions in which the log shows TLS.",
      type: "percent",
    },
    { name: "p50", about: "Half of the sessions were no longer, in seconds.", type: "seconds" },
    { name: "p90", about: "90 % of them.", type: "seconds" },
    { name: "p99", about: "99 % of them.", type: "seconds" },
  ],
};

const LIMITS: TableForm = {
  name: "limits",
  title: "Connections at one time",
  isOfAll: true,
  columns: [
    ...PLACE,
    { name: "peak", about: "Most connections at one time.", type: "count" },
    { name: "limit", about: "Connections that the last status line allows.", type: "count" },
    {
      name: "fullSeconds",
      head: "FULL FOR",
      about: "Time at the limit, in seconds: further clients wait.",
      type: "seconds",
    },
    {
      name: "fullPercent",
      head: "FULL",
      about: "That time as a share of the time between status lines.",
      type: "percent",
    },
    { name: "firstFull", about: "When it came to its limit first.", type: "time", detail: true },
    { name: "lastFull", head: "LAST FULL", about: "When it last did.", type: "time" },
    { name: "started", about: "Lines that tell of its start.", type: "count" },
    { name: "stopped", about: "Lines that tell of its stop.", type: "count" },
    { name: "trouble", about: "Lines that tell of trouble.", type: "count" },
  ],
};

const LINES: TableForm = {
  name: "lines",
  title: "Starts, stops and troubles",
  isOfAll: true,
  columns: [
    ...PLACE,
    { name: "what", about: "started, stopped or trouble.", type: "text", narrow: "stays" },
    { name: "count", about: "How often.", type: "count", narrow: "stays" },
    { name: "text", about: "Its words.", type: "text", sentence: true },
    { name: "first", about: "The first time.", type: "time", detail: true },
    { name: "last", about: "The last time.", type: "time" },
  ],
};

/** Whether a service tells of acceptances; what else is shown, the service tally found. */
const connections: Tally<Acceptances> = {
  tables: [SERVICES, LIMITS, LINES],
  looksAt: [serviceTally],
  begin: () => new Map(),
  add: {
    session: (acceptances, { session }) => noteAcceptance(acceptances, session),
  },
  pass: {
    session: (acceptances, { session }) => noteAcceptance(acceptances, session),
  },
  merge: mergeAcceptances,
  show(acceptances, { found, top }) {
    const all = servicesIn(found(serviceTally));
    return [
      {
        form: SERVICES,
        rows: all
          .filter(({ sessions }) => sessions > 0)
          .map((service) => sessionRow(service, isUnlogged(acceptances, service))),
        notes: unloggedNotes(acceptances),
      },
      { form: LIMITS, rows: all.filter(hasLimits).map(limitRow), notes: [] },
      { form: LINES, rows: all.flatMap((one) => lineRows(one, top)), notes: [] },
    ];
  },
};

export const services = reportOf({
  name: "services",
  version: 1,
  title: "The services that are connected to: how many, how long, how full, how well",
  about:
    "One row for each service: SMTP, submission, POP3, IMAP, as far as their logs are apart. Sessions count that came in in the period; places taken, starts, stops and troubles when they were logged.",
  needs: ["sessions"],
  tallies: [connections],
});

function placeOf({ host, name }: ServiceFigures): Cell[] {
  return [host || undefined, name];
}

function sessionRow(service: ServiceFigures, isUnlogged: boolean): Cell[] {
  const isUntold = isUnlogged && service.accepted === 0;
  return [
    ...placeOf(service),
    service.sessions,
    ...ENDINGS.map((ending) => (ending === "accepted" && isUntold ? undefined : service[ending])),
    (100 * service.encrypted) / service.sessions,
    percentileOf(service.seconds, 50),
    percentileOf(service.seconds, 90),
    percentileOf(service.seconds, 99),
  ];
}

function hasLimits(service: ServiceFigures): boolean {
  const { started, stopped, trouble } = service;
  return limitOf(service) !== undefined || started + stopped + trouble > 0;
}

function limitRow(service: ServiceFigures): Cell[] {
  const limit = limitOf(service);
  const isKnown = limit !== undefined;
  const { first, last } = fullSpan(service);
  return [
    ...placeOf(service),
    isKnown ? service.peak : undefined,
    limit,
    isKnown ? totalOf(service.full) : undefined,
    fullPercent(service),
    first,
    last,
    service.started,
    service.stopped,
    service.trouble,
  ];
}

/** Troubles first, then by count. */
function lineRows(service: ServiceFigures, top: number): Cell[][] {
  const rows = topOf(linesOf(service), top, {
    order: (a, b) =>
      Number(b.what === "trouble") - Number(a.what === "trouble") ||
      b.count - a.count ||
      byName(`${a.what} ${a.text}`, `${b.what} ${b.text}`),
    empty: (text): ServiceLine => ({
      what: "",
      text,
      count: 0,
      first: undefined,
      last: undefined,
    }),
  });
  return rows.map(({ what, text, count, first, last }) => [
    ...placeOf(service),
    what,
    count,
    text,
    first,
    last,
  ]);
}

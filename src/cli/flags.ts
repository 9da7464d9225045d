/**
 * Flags that several commands share, in the groups in which help lists them.
 */
import { KEYS, type Key, STATUSES } from "../reports/filter/filter.ts";
import { statusMeant } from "../reports/filter/query.ts";
import { count, type Flag, grouped, list, onOff, text } from "./command.ts";

/** How logs are read. */
export const READING = grouped("Reading the logs", {
  tz: text("ZONE", "zone of times shown, and of stamps that name none: Europe/Berlin, +02:00"),
  utc: onOff("the same as --tz UTC"),
  logTz: list(
    "[PATH=]ZONE",
    "zone of stamps that name none, of all logs or of the file or directory PATH",
  ),
  year: count("YEAR", "year of stamps that have none; else it is inferred from the file", {
    least: 1970,
  }),
  host: text("NAME", `only what is of this host; ${KEYS.host.about}`),
  logHost: text("NAME", "what the host is called whose log names none"),
  as: text("PROGRAM", "take all lines for this program's: qmail-send, tcpserver, qmail-smtpd, …"),
  leapSeconds: text("FILE", "leap-seconds file, for labels that are true TAI"),
});

/** A value for each placeholder: what is shown to somebody who has left the value out. */
const EXAMPLES: Readonly<Record<string, string>> = {
  ADDRESS: "bob@example.com",
  DAY: "yesterday",
  DOMAIN: "example.com",
  ID: "4c3he",
  KIND: "alert",
  N: "10",
  NAME: "mail",
  NUM: "10",
  NUMBER: "12345",
  PROGRAM: "qmail-send",
  REASON: "greylisted",
  RULE: "greylist",
  SECONDS: "604800",
  SIZE: ">1M",
  STATUS: "bounced",
  TEXT: "mailbox full",
  TIME: "yesterday",
  USER: "bob",
  VERDICT: "refused",
  YEAR: "2026",
  ZONE: "Europe/Berlin",
  "[PATH=]ZONE": "Europe/Berlin",
};

/** A value that the flag takes; its placeholder where only the caller's own would do. */
export function exampleOf({ choices, takes = "" }: Flag<unknown>): string {
  return choices?.[0] ?? EXAMPLES[takes] ?? takes;
}

export const FORMATS = ["table", "json", "ndjson", "csv", "tsv", "md"] as const;
export type Format = (typeof FORMATS)[number];

/** Columns of a screen: nothing can be read in fewer. */
export const LEAST_WIDTH = 40;

/** How any answer is shown. */
export const SCREEN = grouped("Output", {
  color: text("WHEN", "colours: auto, always or never; NO_COLOR turns them off too", {
    choices: ["auto", "always", "never"],
  }),
  noPager: onOff("do not page, however long the answer is"),
  wide: onOff("show every column and cut none"),
  width: count(
    "N",
    "columns that a table may take; else the terminal's, and for a report in a pipe $COLUMNS, else 120",
    { least: LEAST_WIDTH },
  ),
  ascii: onOff("only ASCII in the answer's own signs"),
  noProgress: onOff("no progress on standard error"),
  quiet: onOff("no warnings and no remarks on standard error", { short: "q" }),
});

/** Flags of commands whose answer has several formats. */
export const OUTPUT = {
  ...grouped("Output", {
    output: text("FORMAT", `format: ${FORMATS.join(", ")}`, { short: "o", choices: FORMATS }),
    json: onOff("the same as -o json"),
    fields: text(
      "NAMES",
      "only these fields, in this order: a,b,c; names of flags will do: from,to,status",
    ),
    raw: onOff(
      "csv, tsv for a program: texts as logged, nothing before what a spreadsheet takes for a formula, stamps in full",
    ),
  }),
  ...SCREEN,
};

/** The period, where it is not part of a filter. */
export const PERIOD = grouped("Period", {
  since: text("TIME", "from this time on: 2d, yesterday, 2026-11-20, '2026-11-20 09:14', @TAI64N", {
    short: "S",
  }),
  until: text("TIME", "before this time", { short: "U" }),
  on: text("DAY", "this day, month (2026-11) or week (2026-W47)"),
});

const FILTER = "Which messages (a flag given twice: either; different flags: both)";

type FilterKey = Exclude<Key, "word" | "host">;
type NotKey = "from" | "to" | "domain" | "status" | "reason" | "report";

/** One flag for each key of the query language, and its negation where that is of use. */
export const FILTERS: Record<FilterKey, Flag<string[]>> &
  Record<`not${Capitalize<NotKey>}`, Flag<string[]>> & { case: Flag<boolean> } = grouped(FILTER, {
  from: filterFlag("from"),
  to: filterFlag("to"),
  domain: filterFlag("domain"),
  status: filterFlag("status", { choices: Object.keys(STATUSES) }),
  reason: filterFlag("reason"),
  report: filterFlag("report"),
  since: filterFlag("since", { short: "S" }),
  until: filterFlag("until", { short: "U" }),
  on: filterFlag("on"),
  size: filterFlag("size"),
  uid: filterFlag("uid"),
  qp: filterFlag("qp"),
  msg: filterFlag("msg"),
  id: filterFlag("id"),
  notFrom: filterFlag("from", { negated: true }),
  notTo: filterFlag("to", { negated: true }),
  notDomain: filterFlag("domain", { negated: true }),
  notStatus: filterFlag("status", { negated: true, choices: Object.keys(STATUSES) }),
  notReason: filterFlag("reason", { negated: true }),
  notReport: filterFlag("report", { negated: true }),
  case: onOff("capitals matter in addresses and texts"),
});

function filterFlag(
  key: FilterKey,
  extra: { short?: string; negated?: boolean; choices?: readonly string[] } = {},
): Flag<string[]> {
  const { negated, short } = extra;
  const { takes, about } = KEYS[key];
  const meant = key === "status" ? { meant: statusMeant } : {};
  // Statuses are checked by the query language (a leading ! is allowed), so not here.
  return list(takes, negated ? `leave out what --${key} would find` : about, {
    ...(short && { short }),
    ...meant,
  });
}

/**
 * Flags that several commands share, in the groups in which help lists them.
 */
import { KEYS, keysOf, type NamedKey } from "../reports/filter/keys.ts";
import { statusMeant, verdictMeant } from "../reports/filter/query.ts";
import type { LogKind } from "../reports/reach.ts";
import { count, type Flag, grouped, list, onOff, text } from "./command.ts";

/** Names are replaced as the logs are read. */
export const REDACTING = grouped("Redaction", {
  redact: onOff(
    "pseudonyms for addresses, IPs, hosts, users, subjects and ids, so that the answer can be shown to others",
  ),
  redactKey: text(
    "FILE",
    "the key that makes them, so that they stay the same; it is made if there is none; implies --redact",
  ),
  redactDomains: text("WHETHER", "hide: domains too (the default); keep: they stay", {
    choices: ["hide", "keep"],
  }),
});

/** How logs are read, by commands that show no names or keep them. */
export const READING_AS_IT_IS = grouped("Reading the logs", {
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
  logService: list(
    "[PATH=]NAME",
    "what the service is called whose log does not name it, of all logs or of the file or directory PATH",
  ),
  as: text("PROGRAM", "take all lines for this program's: qmail-send, tcpserver, qmail-smtpd, …"),
  leapSeconds: text("FILE", "leap-seconds file, for labels that are true TAI"),
});

/** How logs are read. */
export const READING = { ...READING_AS_IT_IS, ...REDACTING };

/** Which store answers. */
export const STORE = grouped("The store", {
  store: text(
    "DIR",
    "the store in this folder answers, and with paths these logs beyond its end; else the usual one, where no logs are named and it is there",
  ),
  noStore: onOff("read the logs, whatever is in a store"),
});

/** Seconds: control/queuelifetime as qmail comes. */
export const QUEUE_LIFETIME = 604_800;

export const SLOTS_PERCENT = 80;
export const SLOTS_MINUTES = 5;

/** How reports count. */
export const COUNTING = {
  leaveOut: list(
    "ADDRESS",
    "no row of its own for this address in rankings of senders, recipients and clients, of those that were refused too: *@lists.example, <>, 192.0.2.0/24",
  ),
  queueLifetime: count("SECONDS", `qmail's control/queuelifetime (default ${QUEUE_LIFETIME})`),
};

/** From when on it is said that slots have been nearly full for too long. */
export const WATCHING = {
  slotsPercent: count(
    "PERCENT",
    `more of a channel's slots than this are nearly all (default ${SLOTS_PERCENT})`,
  ),
  slotsMinutes: count(
    "MINUTES",
    `how long nearly all are taken before it is an alert (default ${SLOTS_MINUTES})`,
  ),
};

/** A weekend: what happened on the Friday before it is gone on Monday. */
export const LEAST_HISTORY = 48;

/** How long the store keeps what. */
export const RETAINING = {
  rowsDays: count("DAYS", "rows are kept for so many days, then totals alone; absent: for ever"),
  hashDays: count(
    "DAYS",
    "mail addresses are hashed after so many days, but for their domains; absent: never",
  ),
};

/** How long logs are to be kept. */
export const KEEPING = {
  history: count(
    "HOURS",
    `fewer hours of history than these are too few (default ${LEAST_HISTORY})`,
  ),
};

/** A value for each placeholder: what is shown to somebody who has left the value out. */
const EXAMPLES: Readonly<Record<string, string>> = {
  ADDRESS: "bob@example.com",
  DAY: "yesterday",
  DAYS: "400",
  DOMAIN: "example.com",
  HOURS: "168",
  ID: "4c3he",
  KIND: "alert",
  MB: "600",
  MINUTES: "5",
  N: "10",
  NAME: "mail",
  NUM: "10",
  NUMBER: "12345",
  PERCENT: "80",
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
  "[PATH=]NAME": "smtpd",
  "[PATH=]ZONE": "Europe/Berlin",
};

/** A value that the flag takes; its placeholder where only the caller's own would do. */
export function exampleOf({
  example,
  choices,
  takes = "",
}: Pick<Flag<unknown>, "example" | "choices" | "takes">): string {
  return example ?? choices?.[0] ?? EXAMPLES[takes] ?? takes;
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

/** Of commands that say what they did. */
export const TEXT_OR_JSON = grouped("Output", {
  output: text("FORMAT", "format: text, json (default text)", {
    short: "o",
    choices: ["text", "json"],
  }),
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

/** Going on where an answer ended. */
export const FOLLOWING = grouped("Following", {
  follow: onOff("go on as lines are written; from now on, or from --since", { short: "f" }),
  cursorFile: text(
    "FILE",
    "only what is new since the last time, which FILE keeps; the first time from now on, or from --since",
  ),
});

/** Values are checked by the query language, where a leading ! is allowed. */
const FLAG_EXTRAS: { [Key in NamedKey]?: Pick<Flag<unknown>, "short" | "meant"> } = {
  since: { short: "S" },
  until: { short: "U" },
  status: { meant: statusMeant },
  verdict: { meant: verdictMeant },
};

/** The period, of what has no other key of the query language. */
export const PERIOD = grouped("Period", {
  since: filterFlag("since"),
  until: filterFlag("until"),
  on: filterFlag("on"),
});

/**
 * One flag for each key of the query language that facts of these logs have, and its negation where that is
 * of use; `which` is what they choose.
 */
export function filtersOn(which: string, kinds: readonly LogKind[]): { case: Flag<boolean> } {
  const keys = keysOf(kinds).filter((key) => key !== "host"); // it is a flag of the reading
  const heading = `Which ${which} (a flag given twice: either; different flags: both; ! before a value: not)`;
  return grouped(heading, {
    ...Object.fromEntries(keys.map((key) => [key, filterFlag(key)])),
    ...Object.fromEntries(
      keys.filter((key) => NEGATED.has(key)).map((key) => [notKey(key), negatedFlag(key)]),
    ),
    case: onOff("capitals matter in addresses and texts"),
  });
}

/** What somebody may want to leave out, and no other flag says. */
const NEGATED: ReadonlySet<NamedKey> = new Set([
  "from",
  "to",
  "domain",
  "status",
  "reason",
  "report",
]);

/** `from` as the key of `--not-from`. */
export function notKey(key: NamedKey): string {
  return `not${key[0]?.toUpperCase()}${key.slice(1)}`;
}

export function filterFlag(key: NamedKey): Flag<string[]> {
  const { takes, about } = KEYS[key];
  return list(takes, about, FLAG_EXTRAS[key]);
}

function negatedFlag(key: NamedKey): Flag<string[]> {
  const { meant } = FLAG_EXTRAS[key] ?? {};
  return list(KEYS[key].takes, `leave out what --${key} would find`, { ...(meant && { meant }) });
}

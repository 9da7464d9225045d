/**
 * What a configuration may say: a value for flags that are not typed, and the logs to read where none are named.
 *
 * One row for each key. Its value is checked as the flag's is; help, the manual, `config show` and errors come
 * from the row.
 */
import { leftOutTest } from "../../reports/filter/left-out.ts";
import { type Flag, list, longName, text } from "../command.ts";
import { COUNTING, KEEPING, READING, RETAINING, WATCHING } from "../flags.ts";
import { networkIn, webhookIn } from "../serve/webhook-typed.ts";
import { zoneTyped } from "../zone-typed.ts";

export interface Setting {
  flag: Flag<unknown>;
  /** The flag's key in the commands that have it; absent: they ask for the setting themselves. */
  key?: string;
  /** What says the same, where there is no such key. */
  typed?: string;
  /** A flag that says the same in another way: where it is typed the setting says nothing. */
  unless?: string;
  /** A value, as one might write it. */
  example: string;
  /** @throws what an operator can mend */
  check?(value: string): unknown;
}

export const SETTINGS: Readonly<Record<string, Setting>> = {
  paths: {
    flag: list("PATH", "logs that are read where a command names none and no pipe gives one"),
    typed: "PATH arguments",
    example: "/var/log/qmail",
  },
  "zones.shown": {
    flag: READING.tz,
    key: "tz",
    unless: "utc",
    example: "Europe/Berlin",
    check: zoneTyped,
  },
  "zones.logs": {
    flag: READING.logTz,
    key: "logTz",
    example: "/var/log/maillog=America/New_York",
    check: (value) => zoneTyped(value.slice(value.lastIndexOf("=") + 1)),
  },
  "names.host": { flag: READING.logHost, key: "logHost", example: "mx1.example.net" },
  "names.services": {
    flag: READING.logService,
    key: "logService",
    example: "/var/log/qmail/in=smtpd",
  },
  "rankings.leave-out": {
    flag: COUNTING.leaveOut,
    key: "leaveOut",
    example: "*@lists.example",
    check: (value) => leftOutTest([value]),
  },
  "thresholds.queue-lifetime": {
    flag: COUNTING.queueLifetime,
    key: "queueLifetime",
    example: "604800",
  },
  "thresholds.slots-percent": { flag: WATCHING.slotsPercent, key: "slotsPercent", example: "80" },
  "thresholds.slots-minutes": { flag: WATCHING.slotsMinutes, key: "slotsMinutes", example: "5" },
  "store.path": {
    flag: text("DIR", "the folder of the store, where none is named"),
    typed: "--store",
    example: "/srv/qtrail",
  },
  "store.group": {
    flag: text("GROUP", "who may read the store beside its owner, by name or number"),
    typed: "--group",
    example: "helpdesk",
  },
  "store.rows-days": { flag: RETAINING.rowsDays, key: "rowsDays", example: "400" },
  "store.hash-days": { flag: RETAINING.hashDays, key: "hashDays", example: "90" },
  "serve.webhook": {
    flag: list(
      "'URL FILE [EVENT...]'",
      "where events are sent, signed with the secret in FILE: names of events, or message.* (without any: problem.*)",
    ),
    example: "https://hooks.example/qtrail /etc/qtrail/hook.secret problem.* delivery.failed",
    check: webhookIn,
  },
  "serve.webhook-allow": {
    flag: list("NETWORK", "private networks in which receivers of events may be"),
    example: "10.1.2.0/24",
    check: networkIn,
  },
  "serve.alert-command": {
    flag: list(
      "WORD",
      "a command, and its arguments, that is run without a shell for each problem, the event as JSON on its standard input",
    ),
    example: "/usr/local/bin/page-me",
  },
  "retention.hours": { flag: KEEPING.history, key: "history", example: "168" },
};

/** `zones.shown` in the environment: QTRAIL_ZONES_SHOWN. */
export function variableOf(key: string): string {
  return `QTRAIL_${key.toUpperCase().replace(/[.-]/g, "_")}`;
}

/** Each key with what it says, and what says the same. */
export function settingRows(): [key: string, about: string][] {
  return Object.entries(SETTINGS).map(([name, { flag, key, typed = "" }]) => {
    const said = key === undefined ? typed : longName(key);
    const many = flag.many ? "one or a list; " : "";
    const ways = [said, variableOf(name)].filter((way) => way !== "").join(", ");
    return [`${name} ${flag.takes}`, `${flag.about} (${many}${ways})`];
  });
}

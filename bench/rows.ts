/**
 * The table: what is asked of which log, beside what, and what it may take.
 *
 * An answer is checked before it is timed. Of a real-shaped log everything that adds up must be what
 * one repeat says, so many times, and the overview's figures must be those that were counted while
 * the log was made; of a simulated log they must be the simulator's. And `small`, the same question
 * on one repeat, is compared with the answer of the revision before, if that is there.
 */
import { join } from "node:path";
import { REPORTS } from "../src/reports/index.ts";
import { differences, figuresOfReport, figuresOfTruth } from "./check.ts";
import {
  type Counter,
  figuresIn,
  linesWith,
  notMultiplied,
  notWithinLosses,
  sumsOfReport,
} from "./counting.ts";
import { benchLog } from "./data.ts";
import { type Command, outputOf } from "./measure.ts";
import {
  type Ask,
  asBefore,
  asking,
  find,
  node,
  OVERVIEW,
  PIPED,
  qtrail,
  reportOf,
  SESSIONS,
  UNKNOWN,
} from "./questions.ts";
import {
  bytesOf,
  filesOf,
  inDirectories,
  inOneSyslog,
  type PlacedLog,
  packed,
  QUEUE,
  type RealLog,
  realLog,
  WITH_QLOG,
  WITH_RECORDIO,
} from "./real-logs.ts";
import { inFlightLog, thirtyDays } from "./simulated-logs.ts";
import { messagesFound, smallDirectory } from "./small.ts";
import { grepCount, unzip } from "./tools.ts";

export interface Setting {
  megabytes: number;
  /** Where logs are made. */
  folder: string;
  /** A folder with a built copy of the revision before. */
  before: string | undefined;
  /** The log of thirty days, ten times as large as all others, is asked too. */
  isLong: boolean;
}

/** Logs, and the rows that ask them. */
export interface Group {
  /** Its logs lie in a folder of this name. */
  name: string;
  rows: string[];
  /** Makes the logs. */
  make(isChosen: (what: string) => boolean): Promise<Row[]>;
}

export interface Row {
  what: string;
  goal: Goal;
  ours: Asked;
  /** undefined: it is not there, and the row cannot be judged. */
  beside?: (Asked & { name: string }) | undefined;
  /** The same question, of a log that is small. */
  small?: Command;
  /** What is wrong with the answer: a sentence each. */
  wrong(): Promise<string[]>;
}

export interface Asked {
  command: Command;
  /** Bytes of the log. */
  bytes: number;
}

export type Goal =
  | { is: "times" | "times per MB"; most: number; aim?: number }
  | { is: "ms more"; most: number }
  | { is: "MB per CPU s"; least: number; aim: number }
  | { is: "peak MB"; most: number };

export function groupsOf(setting: Setting): Group[] {
  const madeQueue = once(() =>
    realLog(join(setting.folder, "queue"), QUEUE, setting.megabytes, inDirectories),
  );
  const groups = [
    queue(madeQueue),
    queueInOtherForms(setting, madeQueue),
    queueAndService(setting, madeQueue),
    qlog(setting),
    simulated(setting),
    inFlight(setting),
    starting(setting),
  ];
  return setting.isLong ? [...groups, days(setting)] : groups;
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

type MadeQueue = () => Promise<RealLog>;
type RowOf<Log> = (log: Log) => Omit<Row, "what">;

function group<Log>(
  name: string,
  logs: () => Promise<Log>,
  rows: { [what: string]: RowOf<Log> },
): Group {
  return {
    name,
    rows: Object.keys(rows),
    async make(isChosen) {
      const log = await logs();
      const chosen = Object.entries(rows).filter(([what]) => isChosen(what));
      return chosen.map(([what, row]) => ({ what, ...row(log) }));
    },
  };
}

// ---- the queue of a real machine

function queue(madeQueue: MadeQueue): Group {
  const beside =
    (ask: Ask, count: () => Counter, most: number, aim?: number, times?: number): RowOf<RealLog> =>
    (log) => ({
      goal: { is: "times", most, ...(aim && { aim }) },
      beside: { ...asked(OVERVIEW, log), name: "report" },
      ...repeatedly(ask, log, count, times),
    });
  const others = REPORTS.filter(
    ({ name, needs }) =>
      needs[0] === "queue" && !["overview", "deliveries", "queue"].includes(name),
  );
  return group("queue", madeQueue, {
    report: (log) => ({
      goal: { is: "times", most: 10, aim: 8 },
      beside: starts(log),
      ...overview(log),
    }),
    "report, memory": (log) => ({ goal: { is: "peak MB", most: 250 }, ...overview(log) }),
    ...Object.fromEntries(
      others.map(({ name }) => [`report ${name}`, beside(reportOf(name), sumsOfReport, 1.5)]),
    ),
    // At the end of a repeat nothing waits, so its answer is that of one.
    "report queue": beside(reportOf("queue"), () => linesWith(""), 1.5, undefined, 1),
    "find --status bounced": beside(find("--status", "bounced"), messages, 1.3),
    "find --reason": beside(find("--reason", "connection-lost"), messages, 1.3),
    "find --from": beside(find("--from", "cxo@partner.example"), messages, 1.3),
    "find --to": beside(find("--to", "progodd@a.example"), messages, 1.3),
    // Numbers of messages go on from repeat to repeat, so it is that of the first.
    "find --msg": beside(find("--msg", "663"), messages, 1.3, undefined, 1),
    grep: beside(asking("grep", "progodd@a.example"), () => linesWith(" end msg "), 1.3),
    "find, every message": beside(find(), messages, 5, 3),
    "report deliveries": beside(
      asking("report", "deliveries", "-o", "csv"),
      () => linesWith(":"),
      5,
      3,
    ),
    "lines --unknown": beside(UNKNOWN, () => linesWith(""), 1.5),
    "report -": beside(PIPED, sumsOfReport, 1.5),
  });
}

function overview(log: RealLog): Pick<Row, "ours" | "small" | "wrong"> {
  const { ours, small, wrong } = repeatedly(OVERVIEW, log, sumsOfReport);
  return {
    ours,
    small,
    wrong: async () => [
      ...(await wrong()),
      ...differences(log.said, figuresOfReport(await outputOf(ours.command))),
    ],
  };
}

/** Each beside `report` on the queue's log, or on as much of it. */
function queueInOtherForms({ folder, megabytes }: Setting, madeQueue: MadeQueue): Group {
  const place = join(folder, "forms");
  const logs = async () => ({
    queue: await madeQueue(),
    lost: await realLog(join(place, "lost"), QUEUE, megabytes, inDirectories, 10_000),
    packed: await realLog(join(place, "packed"), QUEUE, megabytes, packed),
    syslog: await realLog(join(place, "syslog"), QUEUE, megabytes, inOneSyslog),
  });
  return group("forms", logs, {
    "report, 1 line of 10,000 lost": ({ queue, lost }) => ({
      goal: { is: "times", most: 1.1 },
      beside: { ...asked(OVERVIEW, queue), name: "report" },
      ours: asked(OVERVIEW, lost),
      small: OVERVIEW(...lost.once.paths),
      wrong: async () => {
        const many = (queue.said.lines ?? 0) - (lost.said.lines ?? 0);
        const told = figuresOfReport(await outputOf(OVERVIEW(...lost.paths)));
        return notWithinLosses(lost.said, many, told);
      },
    }),
    "report, .gz": ({ packed }) => ({
      goal: { is: "times", most: 1.2 },
      beside: { command: unzip(packed.paths[0] ?? ""), bytes: packed.bytes, name: "zcat" },
      ...overview(packed),
    }),
    "report, a syslog with other programs": ({ queue, syslog }) => ({
      goal: { is: "times", most: 2 },
      beside: { ...asked(OVERVIEW, queue), name: "report" },
      ...repeatedly(OVERVIEW, syslog, sumsOfReport),
    }),
  });
}

// ---- a queue and its service, and services alone

function queueAndService({ folder, megabytes }: Setting, madeQueue: MadeQueue): Group {
  const place = join(folder, "services");
  const logs = async () => ({
    queue: await madeQueue(),
    apart: await realLog(join(place, "apart"), WITH_RECORDIO, megabytes, inDirectories),
    together: await realLog(join(place, "together"), WITH_RECORDIO, megabytes, inOneSyslog),
  });
  const perMegabyte =
    (which: "apart" | "together"): RowOf<Awaited<ReturnType<typeof logs>>> =>
    ({ queue, [which]: log }) => ({
      goal: { is: "times per MB", most: 2 },
      beside: { ...asked(OVERVIEW, queue), name: "report" },
      ...repeatedly(OVERVIEW, log, sumsOfReport),
    });
  return group("services", logs, {
    "report, queue and service in directories": perMegabyte("apart"),
    "report, queue and service in one syslog": perMegabyte("together"),
    "report refused, recordio": ({ apart }) => ({
      goal: { is: "MB per CPU s", least: 200, aim: 300 },
      ...repeatedly(reportOf("refused"), only("smtpd", apart), sumsOfReport),
    }),
    "sessions --ip, recordio": ({ apart }) => ({
      goal: { is: "MB per CPU s", least: 200, aim: 300 },
      ...repeatedly(SESSIONS, only("smtpd", apart), sessions),
    }),
  });
}

function qlog({ folder, megabytes }: Setting): Group {
  const logs = () => realLog(join(folder, "qlog"), WITH_QLOG, megabytes, inDirectories);
  return group("qlog", logs, {
    "report refused, qlog and chkuser": (log) => ({
      goal: { is: "MB per CPU s", least: 150, aim: 200 },
      ...repeatedly(reportOf("refused"), log, sumsOfReport),
    }),
    "sessions --ip, qlog and chkuser": (log) => ({
      goal: { is: "MB per CPU s", least: 150, aim: 200 },
      ...repeatedly(SESSIONS, log, sessions),
    }),
  });
}

/** One of the logs. */
function only(name: string, log: RealLog): RealLog {
  const of = ({ paths, ...rest }: PlacedLog): PlacedLog => {
    const some = paths.filter((path) => path.endsWith(`/${name}`));
    return { ...rest, paths: some, bytes: bytesOf(some) };
  };
  return { ...of(log), once: of(log.once), times: log.times };
}

// ---- simulated logs, beside the revision before

function simulated({ folder, megabytes, before }: Setting): Group {
  const place = join(folder, "simulated");
  const logs = async () => ({
    large: benchLog(megabytes, place),
    middle: benchLog(megabytes / 10, place),
    small: benchLog(1, place),
  });
  const besidePresent =
    (which: "large" | "middle" | "small", goal: Goal): RowOf<Awaited<ReturnType<typeof logs>>> =>
    ({ [which]: { path, truth } }) => {
      const ours = { command: OVERVIEW(path), bytes: truth.bytes };
      return {
        goal,
        ours,
        beside: present(ours, before),
        wrong: async () =>
          differences(figuresOfTruth(truth), figuresOfReport(await outputOf(ours.command))),
      };
    };
  return group("simulated", logs, {
    "report, simulated": besidePresent("large", { is: "times", most: 1.5, aim: 1.2 }),
    "report, simulated, a tenth": besidePresent("middle", { is: "times", most: 1.1 }),
    "report, simulated, 1 MB": besidePresent("small", { is: "ms more", most: 20 }),
    "find --to, simulated": ({ large: { path, truth, address } }) => {
      const command = find("--to", address)(path);
      const ours = { command, bytes: truth.bytes };
      return {
        goal: { is: "times", most: 2 },
        ours,
        beside: present(ours, before),
        wrong: async () =>
          (await outputOf(command)).includes(address) ? [] : [`${address} is not found`],
      };
    },
  });
}

function inFlight({ folder, megabytes }: Setting): Group {
  const messages = Math.round((400_000 * megabytes) / 450);
  return group("in-flight", async () => inFlightLog(join(folder, "in-flight"), messages), {
    [`report, ${messages.toLocaleString("en-US")} messages in flight, memory`]: ({
      path,
      truth,
    }) => ({
      goal: { is: "peak MB", most: 600 },
      ours: { command: OVERVIEW(path), bytes: truth.bytes },
      wrong: async () =>
        differences(figuresOfTruth(truth), figuresOfReport(await outputOf(OVERVIEW(path)))),
    }),
  });
}

/** A tenth of the whole for an hour of thirty days, and for one message with its links. */
function days({ folder, megabytes }: Setting): Group {
  const logs = async () => {
    const log = thirtyDays(join(folder, "days"), megabytes * 10e6);
    const { path, hour } = log;
    const bounces = await outputOf(find("--from", "<>", "--since", hour.since)(path));
    const [, id = ""] = [...bounces.matchAll(/"id":"(\w+)".*"bounceOf"/g)].at(-1) ?? [];
    return { ...log, id, beside: { command: OVERVIEW(path), bytes: log.bytes, name: "report" } };
  };
  return group("days", logs, {
    "report --since -1h, of 30 days": ({ path, bytes, hour, beside }) => {
      const command = qtrail("report", "overview", "-o", "json", "--since", hour.since, path);
      return {
        goal: { is: "times", most: 0.1 },
        ours: { command, bytes },
        beside,
        wrong: async () => {
          const { messages } = figuresOfReport(await outputOf(command));
          return differences({ messages: hour.messages }, { messages: messages ?? Number.NaN });
        },
      };
    },
    "show of a bounce's id, of 30 days": ({ path, bytes, id, beside }) => {
      const command = qtrail("show", id, "-o", "json", path);
      return {
        goal: { is: "times", most: 0.1 },
        ours: { command, bytes },
        beside,
        wrong: async () =>
          /"bounceOf":\s*\{\s*"id"/.test(await outputOf(command)) ? [] : [`${id}: of no message`],
      };
    },
  });
}

// ---- small questions

function starting({ folder }: Setting): Group {
  const place = join(folder, "starting");
  const logs = async () => smallDirectory(benchLog(2, place).path, place);
  const nothing = { command: node("-e", "0"), bytes: 0, name: "node -e 0" };
  return group("starting", logs, {
    "--version": () => ({
      goal: { is: "times", most: 1.5 },
      ours: { command: qtrail("--version"), bytes: 0 },
      beside: nothing,
      wrong: async () => {
        const told = await outputOf(qtrail("--version"));
        return /^qtrail \d+\.\d+\.\d+\n$/.test(told) ? [] : [`the version is ${told}`];
      },
    }),
    "find --to ADDRESS, 1 MB": ({ directory, address, messages: known }) => {
      const command = find("--to", `<${address}>`)(directory);
      return {
        goal: { is: "times", most: 3 },
        ours: { command, bytes: 1e6 },
        beside: nothing,
        wrong: async () => {
          const found = messagesFound(await outputOf(command)).join();
          return found === known.join() ? [] : [`messages ${found}, ${known.join()} in the log`];
        },
      };
    },
  });
}

// ---- answers

function present(ours: Asked, before: string | undefined): Row["beside"] {
  if (before === undefined) return undefined;
  return { ...ours, command: asBefore(ours.command, before), name: "present" };
}

function asked(ask: Ask, { paths, bytes }: PlacedLog): Asked {
  return { command: ask(...paths), bytes };
}

function starts(log: PlacedLog): Asked & { name: string } {
  const files = log.paths.flatMap(filesOf);
  const name = "grep -c 'starting delivery'";
  return { command: grepCount("starting delivery", ...files), bytes: log.bytes, name };
}

const messages = (): Counter => linesWith('"schema":"qtrail/message@');
const sessions = (): Counter => linesWith('"schema":"qtrail/session@');

/** What adds up in the answer is `times` what one repeat says. */
function repeatedly(
  ask: Ask,
  log: RealLog,
  count: () => Counter,
  times = log.times,
): Pick<Row, "ours" | "small" | "wrong"> {
  const small = ask(...log.once.paths);
  const ours = asked(ask, log);
  return {
    ours,
    small,
    wrong: async () => {
      const once = await figuresIn(small, count());
      return notMultiplied(once, times, await figuresIn(ours.command, count()));
    },
  };
}

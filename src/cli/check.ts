/**
 * `qtrail check`: for monitoring systems, as Nagios' plugins answer.
 *
 *     QTRAIL WARNING - 1200 messages in the queue | queue=1200;1000;5000;0 oldest=7200s;691200;864000;0 …
 *     WARNING  queue: 1200 messages in the queue: qtrail queue
 *     OK  oldest: the oldest message has waited 2h
 *
 * The first line is the state and what is worst, with figures of all that was measured; below it a line for each.
 */
import { deserialize, serialize } from "node:v8";
import { escapeControls } from "../bytes/bytes.ts";
import { jsonText } from "../bytes/json-text.ts";
import type { Coverage } from "../pipeline/coverage.ts";
import {
  CHECK_FORMS,
  type CheckForm,
  type CheckResult,
  type CheckState,
  checksOn,
  stateOf,
  type Thresholds,
} from "../reports/checks/checks.ts";
import { forget, minuteOf, type Recent, recent } from "../reports/checks/recent.ts";
import { type SendsNow, standing, waiting } from "../reports/metrics/gauges.ts";
import { type Given, takeFact } from "../reports/report.ts";
import { type Instant, later, secondsBetween } from "../time/instant.ts";
import type { Fact } from "../tracking/facts.ts";
import { againOn } from "./again.ts";
import { BadValue, type Call, command, type Flag, grouped, text, type Values } from "./command.ts";
import { coverageJson } from "./coverage.ts";
import { COUNTING, FOLLOWING, QUEUE_LIFETIME, READING, SCREEN } from "./flags.ts";
import { readSince } from "./following.ts";
import { orTrouble, type ReadingAsked, readFacts, readOptions } from "./logs.ts";
import { openScreen, type Screen } from "./screen.ts";

const EXIT: Record<CheckState, number> = { OK: 0, WARNING: 1, CRITICAL: 2, UNKNOWN: 3 };

const WITHIN = 3600;

const flags = {
  ...grouped("What is checked (W,C: a warning from W on, critical from C on; off: not checked)", {
    queue: thresholds("queue"),
    oldest: thresholds("oldest"),
    deferrals: thresholds("deferrals"),
    slots: thresholds("slots"),
    logIns: thresholds("logIns"),
    silence: thresholds("silence"),
    within: {
      ...text("SPAN", "the time that shares and log-ins are taken over (default 1h)"),
      read: (given: string[]) => {
        const last = given.at(-1);
        return last === undefined ? WITHIN : secondsIn(last);
      },
    } satisfies Flag<number>,
    cursorFile: {
      ...FOLLOWING.cursorFile,
      about: "read only what has come since the last time, which FILE keeps: for large logs",
    },
    queueLifetime: COUNTING.queueLifetime,
    store: text("DIR", "the last day of the store in this folder, in place of logs"),
  }),
  ...grouped("Output", {
    output: text("FORMAT", "format: plugin, json (default plugin)", {
      short: "o",
      choices: ["plugin", "json"],
    }),
  }),
  ...SCREEN,
  ...READING,
};

export const check = command({
  name: "check",
  summary: "OK, WARNING, CRITICAL or UNKNOWN, for Nagios, Icinga and the like",
  about: [
    "Measures the queue, what was put off, slots, log-ins and how long the logs are silent, and holds each against two thresholds. The first line is the state, what is worst, and the figures as performance data; a line for each check follows. Two checks have no threshold: qmail-send was stopped and did not start again; mail was taken at the door half an hour and more after the last line of qmail-send.",
    "Thresholds are W,C: numbers for queue and log-ins, percent for deferrals and slots, times such as 90min, 4h, 2d for oldest and silence. The defaults are made not to be reached by a healthy server, busy or quiet: what is usual on this one is for you to set.",
    "Without --cursor-file the logs are read whole, for the queue is rebuilt from them; with it only what has come since the last time. Of a log of sessions that is not read nothing is checked; without a log of qmail-send the answer is UNKNOWN.",
    "Exit status, as plugins have it: 0 OK, 1 WARNING, 2 CRITICAL, 3 UNKNOWN, which wrong flags and logs that cannot be read are too.",
  ],
  arguments: [
    {
      usage: "[PATH...]",
      about: "log files or directories; none: those that are found",
      completes: "paths",
    },
  ],
  flags,
  troubleStatus: EXIT.UNKNOWN,
  examples: [
    { command: "qtrail check", about: "the logs found here, with the defaults" },
    {
      command: "qtrail check --queue 200,1000 --silence 30min,2h --cursor-file check.cursor",
      about: "for a busy server, every five minutes",
    },
  ],
  run,
});

async function run(call: Call<typeof flags>): Promise<number> {
  const screen = await openScreen(call.flags, call.asker.outlet);
  try {
    return await checked(call, screen);
  } catch (error) {
    if (!(error instanceof Error && "hint" in error)) throw error;
    const says = error.message;
    if (call.flags.output === "json")
      await screen.deliver(jsonText({ schema: CHECK_SCHEMA, state: "UNKNOWN", says, checks: [] }));
    else await screen.deliver(`QTRAIL UNKNOWN - ${inPluginLine(says)}\n`);
    return EXIT.UNKNOWN;
  }
}

export const CHECK_SCHEMA = "qtrail/check@1";

/** What a cursor file keeps for the next time: as plain data. */
interface Kept {
  recent: Recent;
  sends: SendsNow;
  /** Services that were read, with their last lines. */
  logs: [name: string, isQueue: boolean, to: Instant][];
}

/** Of a store its last day is looked at; it is asked only where it is named, for the present is in the logs. */
function readingOf(
  { store, ...options }: ReadingAsked,
  { store: named, within }: Pick<Values<typeof flags>, "store" | "within">,
  now: Instant,
): ReadingAsked {
  if (named === undefined) return options;
  return {
    ...options,
    ...(store && { store }),
    around: { from: later(now, -Math.max(DAY, within)) },
  };
}

const DAY = 86_400;

async function checked(
  { args: paths, flags: given, now, asker }: Call<typeof flags>,
  screen: Screen,
): Promise<number> {
  const options = readingOf(await readOptions(given, asker), given, now);
  const { within, cursorFile, queueLifetime = QUEUE_LIFETIME } = given;
  const asks: Given = { top: 0, queueLifetime, offsetAt: options.zone.offsetAt };
  const queues = waiting.begin();
  const ofWaiting = recent.begin();
  let kept: Kept = { recent: recent.begin(), sends: standing.begin(), logs: [] };
  const add = (fact: Fact): void => {
    takeFact(recent, kept.recent, fact, asks);
    takeFact(standing, kept.sends, fact, asks);
    if (fact.kind === "load") takeFact(waiting, queues, fact, asks);
  };
  const { coverage, save } = await readSince(
    {
      paths,
      options,
      given: { follow: false, cursorFile },
      screen,
      now,
      since: later(now, -queueLifetime),
    },
    async function* (follower, last) {
      if (last.kept) kept = deserialize(last.kept) as Kept;
      yield* follower.facts(add);
      follower.showWaiting((fact) => {
        takeFact(recent, ofWaiting, fact, asks);
        takeFact(waiting, queues, fact, asks);
      });
    },
    () =>
      readFacts(paths, options, screen, (fact) => {
        add(fact);
        if (fact.kind === "message") takeFact(waiting, queues, fact, asks);
      }),
  );
  forget(kept.recent, minuteOf(now) - Math.ceil(within / 60));
  kept.logs = logsOf(coverage, kept.logs).filter(
    // A store remembers logs that are no more.
    ([, , to]) => given.store === undefined || secondsBetween(to, now) < queueLifetime,
  );
  const all = checksOn({
    queues,
    sends: kept.sends,
    recent: cursorFile === undefined ? kept.recent : bothOf(kept.recent, ofWaiting),
    logs: kept.logs.map(([name, isQueue, to]) => ({ name, isQueue, to })),
    now,
    within,
    thresholds: given,
  });
  const again = againOn(paths, given);
  const checks = all.map((one) => (one.see ? { ...one, see: again(one.see) } : one));
  const state =
    orTrouble(0, coverage) > 0 && stateOf(checks) === "OK" ? "UNKNOWN" : stateOf(checks);
  await screen.deliver(
    given.output === "json"
      ? jsonText({ schema: CHECK_SCHEMA, state, checks, coverage: coverageJson(coverage) })
      : pluginText(state, checks, coverage),
  );
  save(serialize(kept));
  return EXIT[state];
}

/** Of each log the last line, that of the time before where none has come since. */
function logsOf({ sources }: Coverage, before: Kept["logs"]): Kept["logs"] {
  const logs = new Map(before.map((log) => [log[0], log]));
  for (const { name, kinds, to } of sources)
    if (to) logs.set(name, [name, kinds.includes("queue") || logs.get(name)?.[1] === true, to]);
  return [...logs.values()];
}

/** What has left, and what waits, as one. */
function bothOf(left: Recent, waits: Recent): Recent {
  const minutes = new Map(left.minutes);
  for (const [number, minute] of waits.minutes) {
    const known = minutes.get(number);
    minutes.set(
      number,
      known
        ? {
            ...known,
            attempts: known.attempts + minute.attempts,
            deferrals: known.deferrals + minute.deferrals,
          }
        : minute,
    );
  }
  return { ...left, minutes };
}

/** The state and what is worst, performance data, and a line for each check. */
function pluginText(
  state: CheckState,
  checks: readonly CheckResult[],
  { troubles }: Coverage,
): string {
  const worst = checks.filter((one) => one.state === state && state !== "OK");
  const [trouble] = troubles;
  const summary =
    worst.length > 0
      ? worst.map(({ says }) => says).join("; ")
      : trouble
        ? `${trouble.path}: ${trouble.what}`
        : checks
            .slice(0, 2)
            .map(({ says }) => says)
            .join("; ");
  const figures = checks.flatMap(performance).join(" ");
  return [
    `QTRAIL ${state} - ${inPluginLine(summary)}${figures && ` | ${figures}`}\n`,
    ...checks.map(
      ({ name, state, says, see }) =>
        `${state}  ${flagName(name)}: ${inPluginLine(says)}${see ? `: ${inPluginLine(see)}` : ""}\n`,
    ),
    ...troubles.map(({ path, what }) => `UNKNOWN  ${inPluginLine(`${path}: ${what}`)}\n`),
  ].join("");
}

/** `queue=1200;1000;5000;0`; a threshold that is never reached is left out. */
function performance({ name, value, thresholds }: CheckResult): string[] {
  if (value === undefined || !thresholds) return [];
  const { unit } = CHECK_FORMS[name as keyof typeof CHECK_FORMS] as CheckForm;
  const figure = (number: number): string => (Number.isFinite(number) ? String(number) : "");
  const { warning, critical } = thresholds;
  const measured = `${Math.round(value * 100) / 100}${unit}`;
  return [`${flagName(name)}=${measured};${figure(warning)};${figure(critical)};0`];
}

/** `logIns` as it is typed. */
function flagName(name: string): string {
  return name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
}

/** In one line, without the sign that performance data begins with. */
function inPluginLine(text: string): string {
  return escapeControls(text).replaceAll("|", "/").replaceAll("\n", " ");
}

function thresholds(name: keyof typeof CHECK_FORMS): Flag<Thresholds> {
  const form: CheckForm = CHECK_FORMS[name];
  const { warning, critical } = form.thresholds;
  const written = (figure: number): string =>
    form.unit === "s" ? spanOf(figure) : `${figure}${form.unit}`;
  return {
    takes: "W,C",
    about: `${form.about} (default ${written(warning)},${written(critical)})`,
    read(given) {
      const last = given.at(-1);
      if (last === undefined) return form.thresholds;
      if (last === "off")
        return { warning: Number.POSITIVE_INFINITY, critical: Number.POSITIVE_INFINITY };
      const parts = last.split(",");
      const [first, second] = parts.map((part) => figureIn(part, form));
      if (parts.length !== 2 || first === undefined || second === undefined || first > second)
        throw new BadValue(last, `two figures W,C, the first not above the second, or off`);
      return { warning: first, critical: second };
    },
  };
}

function figureIn(text: string, { unit }: CheckForm): number | undefined {
  if (unit === "s") return secondsIn(text);
  const number = unit === "%" ? text.replace(/%$/, "") : text;
  if (!/^\d{1,12}(?:\.\d{1,6})?$/.test(number)) return undefined;
  return Number(number);
}

const SECONDS: Readonly<Record<string, number>> = {
  s: 1,
  min: 60,
  m: 60,
  h: 3600,
  d: 86_400,
  w: 604_800,
};

/** `90min`, `4h`, `2d`; a number alone is seconds. @throws BadValue */
function secondsIn(text: string): number {
  const [, number, unit = "s"] = /^(\d{1,9})(s|min|m|h|d|w)?$/.exec(text) ?? [];
  if (number === undefined || Number(number) === 0)
    throw new BadValue(text, "a time such as 90min, 4h or 2d");
  return Number(number) * (SECONDS[unit] as number);
}

function spanOf(seconds: number): string {
  return seconds % 86_400 === 0 ? `${seconds / 86_400}d` : `${seconds / 3600}h`;
}

/**
 * `qtrail doctor`: where the logs are, what they cover, and what is wrong with the logging.
 */
import { escapeControls } from "../bytes/bytes.ts";
import { jsonText } from "../bytes/json-text.ts";
import type { Diagnosis } from "../machine/doctor.ts";
import { examine } from "../machine/doctor.ts";
import { hoursCovered, type Log } from "../machine/logs.ts";
import type { LogPlace } from "../machine/place.ts";
import { ADVICE, type Problem } from "../machine/problems/problem.ts";
import { Root } from "../machine/root.ts";
import type { MailService } from "../machine/service.ts";
import { zoneNameOf } from "../machine/zone.ts";
import type { Table } from "../reports/report.ts";
import { duration, periodText } from "../time/format.ts";
import { parseMoment } from "../time/words.ts";
import type { Zone } from "../time/zones.ts";
import { type Call, command, grouped, onOff, text } from "./command.ts";
import { doctorJson, keptHours } from "./doctor-json.ts";
import { UserError } from "./error.ts";
import { eventsNotTaken } from "./events-not-taken.ts";
import { KEEPING, LEAST_HISTORY, READING, SCREEN } from "./flags.ts";
import { readOptions } from "./logs.ts";
import { renderTable } from "./output/table.ts";
import { wrappedTo } from "./output/width.ts";
import { openScreen, type Screen } from "./screen.ts";

const { tz, utc, logTz, year } = READING;

const flags = {
  ...grouped("Which system", {
    root: text("DIR", "a system that is mounted or copied there, in place of this one"),
    now: text("TIME", "as if it were that time: what is old, and what is short, depends on it"),
  }),
  ...grouped("What is wrong", KEEPING),
  ...grouped("Output", {
    output: text("FORMAT", "format: table or json", { short: "o", choices: ["table", "json"] }),
    json: onOff("the same as -o json"),
  }),
  ...SCREEN,
  ...grouped("Reading the logs", { tz, utc, logTz, year }),
};

export const doctor = command({
  name: "doctor",
  summary: "where the logs are, what they cover, and what is wrong with the logging",
  about: [
    "Finds every log of a mail system by reading what the machine is set up with: service directories of daemontools, runit and s6 with their scripts, scripts of init and rc.d, systemd's units, inetd and xinetd, the rules of the syslog, and who rotates its files. It runs nothing of what it reads.",
    "For each service: where it logs, how many files there are, what they cover, and how much history is kept at the present rate. Then what is wrong, each with the line to blame and what to write instead.",
    "With --root it looks at another system: links are followed inside it, and nothing outside is read.",
    "Exit status: 0 if nothing is wrong (advice is not counted), 1 if something is, 2 on trouble.",
  ],
  arguments: [],
  flags,
  examples: [
    { command: "qtrail doctor", about: "this machine" },
    {
      command: "qtrail doctor --root /mnt/old --now 2026-11-20",
      about: "a copy of another, as it was then",
    },
    { command: "qtrail doctor -o json", about: "for programs" },
  ],
  run,
});

async function run({
  args,
  flags: given,
  now: present,
  asker,
}: Call<typeof flags>): Promise<number> {
  if (args.length > 0)
    throw new UserError(`doctor takes no path: "${args[0]}"`, {
      hint: "a system that is mounted there: qtrail doctor --root DIR",
    });
  const root = given.root ?? "/";
  if (!new Root("/").isDirectory(absolute(root)))
    throw new UserError(`--root: ${root} is no directory`, {
      hint: "name where the system is mounted",
    });
  const named = given.tz !== undefined || given.utc;
  const zoneName =
    named || given.root === undefined ? given.tz : zoneNameOf(new Root(absolute(root)));
  const options = await readOptions({
    ...given,
    tz: zoneName,
    host: undefined,
    logHost: undefined,
    logService: [],
    as: undefined,
    leapSeconds: undefined,
  });
  const now =
    given.now === undefined
      ? present
      : parseMoment(given.now, { now: present, zone: options.zone });
  const found = await examine(absolute(root), now, options, given.history ?? LEAST_HISTORY);
  const others = given.root === undefined ? await eventsNotTaken() : [];
  const diagnosis = { ...found, problems: [...found.problems, ...others] };
  const screen = await openScreen(given, asker.outlet);
  if (given.json || given.output === "json")
    await screen.write(`${jsonText(doctorJson(diagnosis, now), 2)}\n`);
  else await screen.show([...told(diagnosis, options.zone, screen)].join(""));
  return diagnosis.problems.some(({ code }) => !ADVICE.has(code)) ? 1 : 0;
}

function absolute(path: string): string {
  return path.startsWith("/") ? path : `${process.cwd()}/${path}`;
}

function* told(diagnosis: Diagnosis, zone: Zone, screen: Screen): Generator<string> {
  const { services, flavour, supervisor, problems } = diagnosis;
  if (services.length > 0) {
    yield `${hostOf(diagnosis)}${flavour} under ${supervisor}\n\n`;
    const { lines } = renderTable(servicesTable(diagnosis), { zone, screen });
    for (const line of lines) yield line;
    for (const line of gapLines(diagnosis, zone)) yield line;
    yield "\n";
  }
  for (const problem of problems) yield* problemText(problem, screen);
  if (problems.length === 0) yield "Nothing is wrong with the logging.\n";
}

function* gapLines({ services, logs }: Diagnosis, zone: Zone): Generator<string> {
  for (const service of services)
    for (const { from, to } of logs.get(service)?.gaps ?? [])
      yield escapeControls(`${service.name} has no line: ${periodText(from, to, zone)}\n`);
}

/** What the machine is called, as qmail knows it. */
function hostOf({ root, services }: Diagnosis): string {
  const homes = services.flatMap(({ home }) => home ?? []);
  const files = [
    ...homes.map((home) => `${home}/control/me`),
    "/var/qmail/control/me",
    "/etc/qmail/control/me",
  ];
  const me = files.map((file) => root.text(file)?.trim()).find(Boolean);
  return me === undefined ? "" : `${escapeControls(me)}: `;
}

const COLUMNS = [
  { name: "service", type: "text", about: "the service" },
  { name: "log", head: "LOG", type: "text", about: "where its lines end" },
  { name: "files", type: "count", about: "files of the log" },
  { name: "bytes", type: "bytes", about: "their size on disk" },
  { name: "first", head: "FROM", type: "time", about: "the first line" },
  { name: "last", head: "TO", type: "time", about: "the last line" },
  { name: "history", head: "HISTORY AT THIS RATE", type: "text", about: "how long lines are kept" },
  { name: "read", head: "READ?", type: "text", about: "whether you may read it" },
] as const;

function servicesTable({ services, logs }: Diagnosis): Table {
  const rows = services.map((service) => {
    const log = logs.get(service);
    const hours = log && (keptHours(log, service.place) ?? hoursCovered(log));
    const isRead = log && readWord(log);
    return [
      service.name,
      whereText(service),
      log?.files.length,
      log?.bytes,
      log?.first,
      log?.last,
      !hours ? "" : hours > YEAR_HOURS ? "over a year" : duration(hours * 3600),
      isRead ?? "",
    ];
  });
  return { form: { name: "services", title: "services", columns: [...COLUMNS] }, rows, notes: [] };
}

function readWord({ closed, exists }: Log): string {
  if (closed !== undefined) return "PERMISSION";
  return exists ? "ok" : "missing";
}

const YEAR_HOURS = 8760;

function whereText({ place, mistakenLogger, isStarted, isDown }: MailService): string {
  const state = isDown ? " (down)" : isStarted ? "" : " (not started)";
  return placeText(place, mistakenLogger !== undefined) + state;
}

function placeText(place: LogPlace, isMistaken: boolean): string {
  switch (place.kind) {
    case "directory":
    case "file":
    case "docker":
      return place.path;
    case "syslog":
      return `${place.path ?? "nowhere here"} (syslog ${place.facility}, ${place.tag}${isMistaken ? "?" : ""})`;
    case "journal":
      return `journal (${place.unit ?? "all units"})`;
    case "none":
      return "nowhere";
    default:
      return place.kind;
  }
}

/** A sentence, and what to write where. */
export function* problemText(
  { code, say, line, file, fix }: Problem,
  screen: Screen,
): Generator<string> {
  const { colours, reportWidth } = screen;
  const width = Math.max(20, (reportWidth ?? Number.POSITIVE_INFINITY) - 5);
  const sign = ADVICE.has(code) ? "-" : "!";
  const [first = "", ...rest] = wrapped(`${code}: ${say}`, width);
  yield `  ${ADVICE.has(code) ? sign : colours.bad(sign)}  ${first}\n`;
  for (const more of rest) yield `     ${more}\n`;
  if (file !== undefined) yield `     in    ${escapeControls(file)}\n`;
  if (line !== undefined) yield `     line  ${escapeControls(line)}\n`;
  if (fix !== undefined)
    yield `     ${line === undefined ? "do  " : "write"} ${escapeControls(fix)}\n`;
}

function wrapped(sentence: string, width: number): string[] {
  const shown = escapeControls(sentence);
  return Number.isFinite(width) ? wrappedTo(shown, width) : [shown];
}

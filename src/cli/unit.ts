/**
 * `qtrail unit`: the files by which a machine starts `qtrail serve` at its own start.
 */
import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { nearest } from "../reports/filter/nearest.ts";
import { type Call, command, grouped, text } from "./command.ts";
import { UserError } from "./error.ts";
import { SCREEN } from "./flags.ts";
import { logsHere } from "./found-logs.ts";
import { readOptions, reasonWords } from "./logs.ts";
import { openScreen, type Screen } from "./screen.ts";
import { settingsHere } from "./settings/read.ts";
import type { ServiceAsked, ServiceFile } from "./unit/service-files.ts";
import { SUPERVISORS, supervised } from "./unit/supervised.ts";
import { systemdUnit } from "./unit/systemd.ts";

const KINDS = ["systemd", ...SUPERVISORS] as const;

const flags = {
  ...grouped("Output", {
    into: text(
      "DIR",
      "write the files into this folder, which must be new or empty, in place of printing them",
    ),
  }),
  ...SCREEN,
};

export const unit = command({
  name: "unit",
  summary: "print the files by which this machine starts qtrail serve",
  about: [
    "Prints the unit of systemd, or the service directory of daemontools, runit or s6, for qtrail as it is installed here: with the groups that may read the logs found here, a state folder of its own, and as little else as can be. Nothing is installed: look at it, put it where its first line says, and start it.",
    "Words behind the kind go to qtrail serve. Without any it listens on a socket that is its user's alone, since on a port every user of the machine could ask; a proxy is named with --proxy, and people get tokens: qtrail token --help.",
    "How to upgrade and how to remove it: docs/serve.md.",
  ],
  arguments: [
    { usage: KINDS.join("|"), about: "what starts services here", completes: KINDS },
    { usage: "[-- SERVE FLAGS...]", about: "flags of qtrail serve" },
  ],
  flags,
  examples: [
    {
      command: "qtrail unit systemd > qtrail.service",
      about: "to look at, and to put where units are",
    },
    { command: "qtrail unit runit --into ./qtrail", about: "a service directory for /etc/sv" },
    {
      command:
        "qtrail unit systemd -- --listen 127.0.0.1:8470 --proxy https://mail.example.net/qtrail",
      about: "behind a web server, for people with tokens",
    },
  ],
  run,
});

async function run({ args, flags: given, asker }: Call<typeof flags>): Promise<number> {
  const [kind, ...words] = args;
  const screen = await openScreen(given, asker.outlet);
  const asked = await asksFor(words, screen);
  const files = filesFor(kind, asked);
  if (given.into === undefined) await screen.write(printed(files));
  else {
    writeInto(given.into, files);
    screen.talk(
      `qtrail: written into ${given.into}: ${files.map(({ path }) => (basename(dirname(path)) === "log" ? "log/run" : basename(path))).join(", ")}`,
    );
  }
  return 0;
}

function filesFor(kind: string | undefined, asked: ServiceAsked): ServiceFile[] {
  if (kind === "systemd") return systemdUnit(asked);
  const supervisor = SUPERVISORS.find((name) => name === kind);
  if (supervisor) return supervised(supervisor, asked);
  const meant = kind === undefined ? undefined : nearest(kind.toLowerCase(), KINDS);
  throw new UserError(
    kind === undefined ? "the files of what?" : `"${kind}" starts no services that qtrail knows`,
    {
      hint: meant ? `did you mean: qtrail unit ${meant}` : `name one of ${KINDS.join(", ")}`,
    },
  );
}

async function asksFor(words: string[], screen: Screen): Promise<ServiceAsked> {
  const program = process.argv[1];
  const options = await readOptions({
    tz: undefined,
    utc: true,
    logTz: [],
    year: undefined,
    host: undefined,
    logHost: undefined,
    logService: [],
    as: undefined,
    leapSeconds: undefined,
  });
  const { places } = await logsHere(options, screen);
  const directories = [
    ...new Set(places.map((path) => (isDirectory(path) ? path : dirname(path)))),
  ];
  const settings = await settingsHere();
  return {
    program: program === undefined ? ["qtrail"] : [process.execPath, program],
    words,
    groups: groupsOf(places, screen),
    logs: directories,
    sendsEvents: settings.has("serve.webhook") || settings.has("serve.alert-command"),
  };
}

/** Of the groups that may read what lies there. */
function groupsOf(places: readonly string[], screen: Screen): string[] {
  const names = groupNames();
  const found = new Set<string>();
  for (const path of places) {
    const { mode, gid } = statSync(path);
    const isOpen = (mode & 0o4) !== 0;
    if (isOpen) continue;
    if ((mode & 0o40) === 0 || gid === 0)
      screen.talk(`qtrail: ${path}: only its owner may read it: let a group, as in chmod g+rX`);
    else found.add(names.get(gid) ?? String(gid));
  }
  return [...found].sort();
}

function groupNames(): Map<number, string> {
  try {
    const rows = readFileSync("/etc/group", "utf8")
      .split("\n")
      .map((row) => row.split(":"));
    return new Map(rows.map(([name = "", , gid]) => [Number(gid), name]));
  } catch {
    return new Map(); // numbers will do
  }
}

function isDirectory(path: string): boolean {
  return statSync(path).isDirectory();
}

function printed(files: readonly ServiceFile[]): string {
  return files.map(({ path, text }) => withPlace(path, text)).join("\n");
}

/** Says where it belongs, behind the line that says what runs it. */
function withPlace(path: string, text: string): string {
  const place = `# ${path}\n`;
  return text.startsWith("#!") ? text.replace("\n", `\n${place}`) : `${place}${text}`;
}

function writeInto(folder: string, files: readonly ServiceFile[]): void {
  const [first] = files;
  const top = dirname(first?.path ?? "");
  try {
    for (const { path, text, isScript } of files) {
      const place = join(folder, relative(top, path));
      if (existsSync(place))
        throw new UserError(`${place} is there already`, {
          hint: "name another folder, and compare: diff -r",
        });
      mkdirSync(dirname(place), { recursive: true });
      writeFileSync(place, text);
      if (isScript) chmodSync(place, 0o755);
    }
  } catch (cause) {
    if (cause instanceof UserError) throw cause;
    throw new UserError(`--into: ${folder}: ${reasonWords(cause)}`, {
      cause,
      hint: `name a folder of yours: qtrail unit runit --into ./qtrail`,
    });
  }
}

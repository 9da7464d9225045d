/**
 * `qtrail import`: takes what is new in the logs over into the store.
 */
import { resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { escapeControls } from "../bytes/bytes.ts";
import { jsonText } from "../bytes/json-text.ts";
import { grouped as digits } from "../reports/cells.ts";
import type { Importer, ImportOptions } from "../store/importing/importer.ts";
import { bytesOf, type Manifest } from "../store/manifest.ts";
import type { RetentionRules } from "../store/pruning/due-days.ts";
import type { Zone } from "../time/zones.ts";
import { type Again, againOn } from "./again.ts";
import { type Call, command, grouped, onOff, text } from "./command.ts";
import { coverageJson, coverageText, plural } from "./coverage.ts";
import { UserError } from "./error.ts";
import { FOLLOWING, READING_AS_IT_IS, SCREEN, STORE, TEXT_OR_JSON } from "./flags.ts";
import { gapWords, POLLS } from "./following.ts";
import { logsFor } from "./found-logs.ts";
import { groupNumber } from "./group-number.ts";
import { orTrouble, readOptions, warning } from "./logs.ts";
import { prunedLines } from "./prune.ts";
import { openScreen, type Screen } from "./screen.ts";
import { settingsHere } from "./settings/read.ts";
import { storeFolder } from "./stored.ts";

const flags = {
  ...grouped("The store", {
    store: { ...STORE.store, about: "the folder of the store; it is made if it is not there" },
    group: text("GROUP", "who may read the store beside its owner: the name or number of a group"),
  }),
  ...grouped("How", {
    follow: { ...FOLLOWING.follow, about: "go on as lines are written" },
    dryRun: onOff("say what would be read, and read and write nothing"),
  }),
  ...TEXT_OR_JSON,
  ...SCREEN,
  ...READING_AS_IT_IS,
};

export const IMPORT_SCHEMA = "qtrail/import@1";

export const importing = command({
  name: "import",
  summary: "keep what the logs tell in the store, which answers for years",
  about: [
    "Takes over what is new in the logs since the last time, and ends; with -f it goes on as lines are written. The same lines add nothing, whatever their file is called now: a log that was rotated, packed or copied is known by what is in it. What was understood is kept, not the lines: they are looked up in the logs as long as these are there.",
    "Commands answer from the store, and from the logs found here beyond its end, wherever no logs are named. A day is one of the store's zone, which is that of its first import.",
    "Everything is kept unless the configuration says otherwise (store.rows-days, store.hash-days: qtrail prune --help); then the store is pruned when the import ends, and with -f once a day. One process at a time writes a store, any number read it. Whatever happens to an import, its store is as the last commit left it, and the next import goes on there; ^C commits what is whole.",
    "The folder is its owner's alone, and a group's that is asked for; removing it removes all that is kept.",
    "Exit status: 0, also if nothing was new; 2 on trouble; 130 if it was interrupted.",
  ],
  arguments: [
    {
      usage: "[PATH...]",
      about: "log files or directories; none: those that are found",
      completes: "paths",
    },
  ],
  flags,
  examples: [
    { command: "qtrail import", about: "the logs found here, as a cron job" },
    { command: "qtrail import --dry-run /var/log/qmail", about: "what that would read" },
    { command: "qtrail import -f --group helpdesk", about: "as a service, read by a group" },
  ],
  run,
});

async function run({ args: paths, flags: given, now }: Call<typeof flags>): Promise<number> {
  const screen = await openScreen(given);
  const folder = await storeFolder(given.store);
  if (paths.includes("-"))
    throw new UserError("standard input is read once, and an import knows again what it has read", {
      hint: "name the file that is written",
    });
  // The store may be asked in another directory.
  const named = paths.map((path) => resolve(path));
  const found = await logsFor(named, await readOptions(given), screen);
  const group = given.group ?? (await settingsHere()).get("store.group")?.values[0];
  const stop = new AbortController();
  const options = {
    ...found.options,
    now,
    command: `qtrail import${given.follow ? " -f" : ""}`,
    untilPresent: !given.follow,
    polls: POLLS,
    signal: stop.signal,
    ...(group !== undefined && { group: groupNumber(group) }),
    rules: await rulesSet(),
  };
  if (given.dryRun) return tellWhatWouldBe(folder, found.places, options, given, screen);
  const interrupt = (): void => stop.abort();
  process.once("SIGINT", interrupt).once("SIGTERM", interrupt);
  if (!given.follow) return importInto(folder, found.places, options, given, screen);
  return untilThereIsRoom(
    () => importInto(folder, found.places, options, given, screen),
    stop.signal,
    screen,
  );
}

/** Where the disk is full, it begins anew at the last commit, so that nothing is lost. */
async function untilThereIsRoom(
  work: () => Promise<number>,
  signal: AbortSignal,
  screen: Screen,
): Promise<number> {
  const { StoreFull } = await import("../store/trouble.ts");
  for (let isSaid = false; ; isSaid = true) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof StoreFull)) throw error;
      if (signal.aborted) return INTERRUPTED;
      if (!isSaid)
        screen.talk(`qtrail: warning: ${error.message}; it goes on by itself when there is room`);
    }
    await pause(ROOM_MILLISECONDS, undefined, { signal }).catch(() => undefined); // it was told to end
    if (signal.aborted) return INTERRUPTED;
  }
}

const ROOM_MILLISECONDS = 10_000;

async function importInto(
  folder: string,
  paths: readonly string[],
  options: ImportOptions & { signal: AbortSignal },
  given: Call<typeof flags>["flags"],
  screen: Screen,
): Promise<number> {
  const { Importer } = await import("../store/importing/importer.ts");
  const importer = await Importer.open(folder, paths, options);
  const { generation } = importer.manifest;
  try {
    const { zone } = importer.manifest;
    if ((given.tz !== undefined || given.utc) && options.zone.name !== zone)
      screen.talk(
        `qtrail: ${folder}: its days are those of ${zone} since the first import, and so are stamps that name no zone; --log-tz says of which zone a log is`,
      );
    if (importer.remark !== undefined) screen.talk(`qtrail: ${folder}: ${importer.remark}`);
    const said = new Set<string>();
    for await (const step of importer.steps()) {
      screen.progress(progressLine(importer));
      if (step === "present") tellTroubles(importer, options.zone, said, screen);
    }
    tellTroubles(importer, options.zone, said, screen);
    const answer = { importer, folder, isFirst: generation === 0, again: againOn(paths, given) };
    await screen.write(
      given.output === "json" ? importedJson(answer) : importedText(answer, options.zone),
    );
    const read = importer.readNow();
    const isForeign = read.lines > 0 && read.understood === 0;
    if (isForeign) screen.talk(`${FOREIGN}: ${answer.again("qtrail lines")}`);
    return options.signal.aborted ? INTERRUPTED : orTrouble(isForeign ? 2 : 0, read);
  } finally {
    importer.close();
  }
}

const FOREIGN =
  "qtrail: warning: none of these lines is from qmail-send or from a program of its sessions; how they were read";

async function tellWhatWouldBe(
  folder: string,
  paths: readonly string[],
  options: ImportOptions,
  given: Call<typeof flags>["flags"],
  screen: Screen,
): Promise<number> {
  const { whatWouldBeRead } = await import("../store/importing/dry-run.ts");
  const { logs, troubles } = await whatWouldBeRead(folder, paths, options);
  if (given.output === "json")
    await screen.write(
      jsonText({ schema: IMPORT_SCHEMA, dryRun: true, store: folder, logs, troubles }),
    );
  else {
    const bytes = logs.reduce((sum, log) => sum + log.bytes, 0);
    const lines = logs.map(
      ({ name, bytes, files }) =>
        `  ${escapeControls(name)}: ${bytes > 0 ? `${digits(bytes)} bytes in ${plural(files, "file")}` : "nothing new"}`,
    );
    await screen.write(
      `Would be read into ${folder}: ${digits(bytes)} bytes of ${plural(logs.length, "log")}.\n${lines.map((line) => `${line}\n`).join("")}`,
    );
  }
  for (const one of troubles) screen.talk(warning(one));
  return troubles.length > 0 ? 2 : 0;
}

interface Answer {
  importer: Importer;
  folder: string;
  isFirst: boolean;
  again: Again;
}

function importedText({ importer, folder, isFirst, again }: Answer, zone: Zone): string {
  const { imported, followed, manifest } = importer;
  const read = importer.readNow();
  if (manifest.generation === 0)
    return `Nothing was imported: ${folder} has nothing, and is not kept.\n`;
  const what = [
    plural(imported.messages, "message"),
    `${digits(imported.deliveries)} deliveries`,
    plural(imported.sessions, "session"),
  ].join(", ");
  const said =
    read.lines === 0
      ? [`Nothing new for ${folder}.${passedText(importer)}`]
      : [
          `Imported into ${folder}: ${plural(read.lines, "line")}. Complete: ${what}.`,
          ...followedText(followed),
          coverageText({ ...read, again }, zone),
        ];
  said.push(...prunedLines(importer.pruned));
  if (isFirst) said.push(...firstWords(manifest));
  return said.map((one) => `${one}\n`).join("");
}

function followedText({ messages, sessions }: Importer["followed"]): string[] {
  if (messages + sessions === 0) return [];
  const what = `${plural(messages, "message")}, ${plural(sessions, "session")}`;
  return [`Still followed, for later lines may tell more: ${what}; answers have them too.`];
}

/** What is there was read before, as far as it is known. */
function passedText({ passed: { files, bytes } }: Importer): string {
  return files > 0
    ? ` ${plural(files, "file")}, ${digits(bytes)} bytes, had been read before.`
    : "";
}

/** What the configuration says of keeping less; undefined: everything is kept. */
export async function rulesSet(): Promise<RetentionRules | undefined> {
  const settings = await settingsHere();
  const daysOf = (key: string): number | undefined => {
    const value = settings.get(key)?.values[0];
    return value === undefined ? undefined : Number(value);
  };
  const [rows, hash] = [daysOf("store.rows-days"), daysOf("store.hash-days")];
  return rows === undefined && hash === undefined ? undefined : { rows, hash };
}

/** What a year of it takes, and that nothing is thrown away. */
function firstWords(manifest: Manifest): string[] {
  const days = new Set(manifest.segments.map(({ day }) => day).filter((day) => /^\d/.test(day)));
  if (days.size === 0) return [];
  const bytes = bytesOf(manifest);
  const megabytes = (amount: number): string => `${digits(Math.ceil(amount / 1e6))} MB`;
  return [
    `It takes ${megabytes(bytes)} for ${plural(days.size, "day")}: a year like these will take some ${megabytes((bytes / days.size) * DAYS_OF_YEAR)}.`,
    "Everything is kept, addresses too, until the configuration says otherwise: qtrail help store",
  ];
}

const DAYS_OF_YEAR = 365;

function importedJson({ importer, folder }: Answer): string {
  const { imported, followed, manifest } = importer;
  return jsonText({
    schema: IMPORT_SCHEMA,
    store: folder,
    generation: manifest.generation,
    ...imported,
    followed,
    passed: importer.passed,
    pruned: importer.pruned.days,
    bytes: bytesOf(manifest),
    coverage: coverageJson(importer.readNow()),
  });
}

/** What is wrong, and what was lost, each once. */
function tellTroubles(importer: Importer, zone: Zone, said: Set<string>, screen: Screen): void {
  const talk = (sentence: string): void => {
    if (!said.has(sentence)) screen.talk(sentence);
    said.add(sentence);
  };
  for (const trouble of importer.troubles) talk(warning(trouble));
  for (const gap of importer.gaps) talk(`qtrail: warning: ${gapWords(gap, zone)}`);
}

function progressLine({ imported: { messages, sessions } }: Importer): string {
  return `importing… ${plural(messages, "message")}, ${plural(sessions, "session")}`;
}

const INTERRUPTED = 130;

/**
 * `qtrail fsck`: whether the store is what was written, and what can be done where it is not.
 */
import { join } from "node:path";
import { escapeControls } from "../bytes/bytes.ts";
import { jsonText } from "../bytes/json-text.ts";
import type { Coverage } from "../pipeline/coverage.ts";
import { closeLogs, openLogs, type ReadOptions, showFacts } from "../pipeline/facts.ts";
import { grouped as digits } from "../reports/cells.ts";
import { zoneNamed } from "../sources/local-zone.ts";
import { checkFiles, damageWords, type FileCheck, partWords } from "../store/check-files.ts";
import { TMP } from "../store/folder.ts";
import { DamagedManifest, filesIn, MANIFEST } from "../store/manifest.ts";
import { manifestIn } from "../store/reader.ts";
import type { Repaired } from "../store/repairing/repair.ts";
import type { Fact } from "../tracking/facts.ts";
import { keep } from "../tracking/views.ts";
import { type Call, command, grouped, onOff } from "./command.ts";
import { plural } from "./coverage.ts";
import { UserError } from "./error.ts";
import { READING_AS_IT_IS, SCREEN, STORE, TEXT_OR_JSON } from "./flags.ts";
import { logsHere } from "./found-logs.ts";
import { fitted } from "./helptext.ts";
import { readOptions } from "./logs.ts";
import { openScreen, type Screen } from "./screen.ts";
import { storeThere } from "./stored.ts";

const flags = {
  ...grouped("The store", {
    store: { ...STORE.store, about: "the folder of the store" },
  }),
  ...grouped("How", {
    repair: onOff("make again what can be made of the rest of the store and of the logs"),
  }),
  ...TEXT_OR_JSON,
  ...SCREEN,
  ...READING_AS_IT_IS,
};

export const FSCK_SCHEMA = "qtrail/fsck@1";

export const fsck = command({
  name: "fsck",
  summary: "check whether the store is what was written, and repair it",
  about: [
    "Reads every file of the store and compares its sum with that of the manifest: a flipped bit is found, which whoever reads rows would not notice. Names what is damaged: the day, the table and the rows, or the totals of a day or month, or what was in flight. Answers leave out what is damaged and say so, until it is repaired. It may run while another process writes.",
    "With --repair totals are folded again from the rows. Rows are made again from the logs, those that are named or else those found here, if these reach from that day to the store's end and tell as many of each table of that day as it had; where they do not, the damaged rows are taken out, and every later answer has the gap, with its day. What was in flight is read again by the next import: where the logs were read to is kept twice, so that nothing comes in twice.",
    "Exit status: 0 if the store is sound, or was made so; 1 if it is damaged, or rows were lost; 2 on trouble.",
  ],
  arguments: [
    {
      usage: "[PATH...]",
      about: "with --repair: log files or directories; none: those that are found",
      completes: "paths",
    },
  ],
  flags,
  examples: [
    { command: "qtrail fsck", about: "is the store sound?" },
    { command: "qtrail fsck --repair /var/log/qmail", about: "make again what these logs tell" },
  ],
  run,
});

async function run({ args: paths, flags: given, now }: Call<typeof flags>): Promise<number> {
  const screen = await openScreen(given);
  const folder = await storeThere(given.store);
  const check = (): Promise<FileCheck> =>
    checkFiles(folder, ({ file }) => screen.progress(`checking… ${file}`)) as Promise<FileCheck>;
  let checked: FileCheck;
  try {
    checked = await check();
  } catch (error) {
    if (!(error instanceof DamagedManifest)) throw error;
    const damaged = [{ file: MANIFEST, what: error.message }];
    await screen.write(
      given.output === "json"
        ? jsonText({ schema: FSCK_SCHEMA, store: folder, damaged })
        : `Damaged: ${escapeControls(error.message)}.\nTo mend it: ${error.hint}.\n`,
    );
    return 1;
  }
  let repaired: Repaired[] = [];
  if (given.repair) {
    const options = { ...(await readOptions(given)), now };
    repaired = await repairedStore(folder, checked, paths, options, screen);
    if (repaired.length > 0) checked = await check();
  }
  await screen.write(
    given.output === "json"
      ? fsckJson(folder, checked, repaired)
      : fsckText(folder, checked, repaired, given.repair, screen.width),
  );
  const isLost = repaired.some(({ of }) => of === undefined);
  return checked.damaged.length > 0 || isLost ? 1 : 0;
}

/** Takes the store's lock for it, which removes what a writer has left who was killed. */
async function repairedStore(
  folder: string,
  { damaged, orphans }: FileCheck,
  paths: string[],
  options: ReadOptions & { now: Call<typeof flags>["now"] },
  screen: Screen,
): Promise<Repaired[]> {
  if (damaged.length === 0 && orphans.length === 0) return [];
  const [{ StoreWriter }, { openDuckDB }, { repair }] = await Promise.all([
    import("../store/writer.ts"),
    import("../store/duckdb.ts"),
    import("../store/repairing/repair.ts"),
  ]);
  const writer = new StoreWriter(folder, { command: "qtrail fsck --repair", zone: "UTC" });
  try {
    const zone = zoneNamed(writer.manifest.zone, process.env);
    const duckdb = await openDuckDB({ spillFolder: join(folder, TMP) });
    const readLogs = async (emit: (fact: Fact) => void): Promise<Coverage | undefined> => {
      const found = paths.length > 0 ? { places: paths, options } : await logsHere(options, screen);
      screen.progress("reading the logs…");
      return readAll(found.places, { ...found.options, zone }, emit);
    };
    try {
      return await repair(writer, duckdb, damaged, { zone, now: options.now, readLogs });
    } finally {
      duckdb.close();
    }
  } finally {
    writer.close();
  }
}

async function readAll(
  places: string[],
  options: ReadOptions,
  emit: (fact: Fact) => void,
): Promise<Coverage | undefined> {
  if (places.length === 0) return undefined;
  const logs = await openLogs(places, options);
  try {
    if (logs.sources.length === 0)
      throw new UserError(`no logs in ${places.join(", ")}`, {
        hint: "name those that the store was made of; nothing was changed for want of them",
      });
    const reading = showFacts(logs, options, (fact) => emit(keep(fact)));
    for (;;) {
      const { done, value } = await reading.next();
      if (done) return value;
    }
  } finally {
    closeLogs(logs);
  }
}

const MADE_OF: Record<NonNullable<Repaired["of"]>, string> = {
  rows: "folded again from its rows",
  logs: "made again of the logs",
  state: "made again of what is in flight",
  copy: "made again of its copy",
  nothing: "taken out: nobody is told of them",
};

/** The verdict first, then what is wrong, then what can be done. */
function fsckText(
  folder: string,
  { sound, bytes, damaged, orphans, writer }: FileCheck,
  repaired: readonly Repaired[],
  isRepair: boolean,
  width: number | undefined,
): string {
  const where = escapeControls(folder);
  const rest = `${plural(sound, "file")}, ${digits(bytes)} bytes`;
  const said = repaired.map(({ part, of, why }) =>
    of === undefined
      ? `Lost: ${partWords(part)} (${part.file})${why === undefined ? "" : `: ${why}`}. Every later answer says so.`
      : `Mended: ${partWords(part)}, ${MADE_OF[of]}.`,
  );
  if (damaged.length === 0) said.push(`Sound: ${where}, ${rest}, all as they were written.`);
  else {
    said.push(
      `Damaged: ${where}, ${plural(damaged.length, "file")} of ${digits(sound + damaged.length)}; the rest is sound, ${rest}.`,
      ...damaged.map((one) => `  ${one.part.file}: ${damageWords(one)}`),
      isRepair
        ? "It cannot be mended. Take the folder from a backup; or import the logs into another: qtrail import --store DIR"
        : "Answers leave that out, and say so. What can be made again: qtrail fsck --repair",
    );
  }
  if (orphans.length > 0)
    said.push(
      `Left by a writer that was killed, and removed by the next one: ${plural(orphans.length, "file")}.`,
    );
  if (writer)
    said.push(
      `It is being written by ${escapeControls(writer.command)} (pid ${writer.pid}): what that is about to commit was not looked at.`,
    );
  return said.map((one) => `${fitted(one, width)}\n`).join("");
}

function fsckJson(folder: string, check: FileCheck, repaired: readonly Repaired[]): string {
  const { sound, bytes, damaged, orphans, writer } = check;
  const ofPart = (part: Repaired["part"]) => ({
    file: part.file,
    what: partWords(part),
    ...("table" in part && { day: part.day, table: part.table, rows: part.rows }),
    ...("period" in part && { period: part.period }),
  });
  return jsonText({
    schema: FSCK_SCHEMA,
    store: folder,
    generation: manifestIn(folder).generation,
    files: filesIn(manifestIn(folder)).length,
    sound,
    bytes,
    damaged: damaged.map(({ part, damage, why }) => ({
      ...ofPart(part),
      damage,
      ...(why !== undefined && { why }),
    })),
    repaired: repaired.map(({ part, of }) => ({ ...ofPart(part), ...(of && { madeOf: of }) })),
    orphans,
    ...(writer && { writer: { command: writer.command, pid: writer.pid } }),
  });
}

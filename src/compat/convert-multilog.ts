/**
 * convert-multilog: takes the finished files of every service's multilog, turns their labels into
 * local time, and appends the lines to one file for each service and day.
 *
 * Which files: convert-multilog/finished-files.ts; which lines of which day: by-day.ts; that nothing is
 * lost or doubled however it ends: ledger.ts.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, openSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { SERVICE_ROOTS, type ServiceLog, serviceLogs } from "../sources/files/places.ts";
import { libcZone } from "../sources/local-zone.ts";
import type { LocalZone } from "../time/zone-file.ts";
import { linesByDay } from "./convert-multilog/by-day.ts";
import { claimOf, type Unit, unitsIn } from "./convert-multilog/finished-files.ts";
import { claim, Ledger, type SourceFate, Unclear } from "./convert-multilog/ledger.ts";
import { whyNotLocked } from "./multilog/lock.ts";
import type { Program } from "./program.ts";

const USAGE = `usage: convert-multilog [-arv] [--dry-run] [--keep] [--gzip | --zstd] [--utc]
                        [--service-dir DIR]... [--log-dir DIR] [--exclude SERVICE]... [SERVICE...]
`;

export const convertMultilog: Program = {
  summary: "append what multilog has finished to a file per service and day",
  help: `${USAGE}
Finds the finished files (@*.s, @*.u) of every service's log directory, SERVICE/log/main, turns
the TAI64N label of each line into local time, and appends the line to LOGDIR/SERVICE.YYYY-MM-DD
by its own day. A file is removed once its lines are on disk. With SERVICE names only these.

  -a                  first let each multilog finish its current file (svc -a), and wait for it
  -r                  rename the files to NAME.done instead of removing them
  -v                  say what is done
  --dry-run           only say what would be done
  --keep              leave the files as they are; they are not converted again
  --gzip, --zstd      append compressed: SERVICE.YYYY-MM-DD.gz, .zst (zstd must be installed)
  --utc               times in UTC instead of TZ or /etc/localtime
  --service-dir DIR   where the services are, instead of ${SERVICE_ROOTS.join(", ")}:
                      DIR/SERVICE/log/main, or DIR/SERVICE where a logger writes into it
  --log-dir DIR       where the days go, instead of /var/log
  --exclude SERVICE   not this one

It can be started by cron as often as you like, while multilog writes: a second one at the same
time steps back (status 111). Killed at any moment, or out of disk space, it loses no line and
writes none twice: the next run mends what was left. A line that goes on in the next file waits
for it.
`,
  async run(words) {
    let options: Options;
    try {
      options = read(words);
    } catch (error) {
      process.stderr.write(`convert-multilog: fatal: ${(error as Error).message}\n${USAGE}`);
      return WRONG_USE;
    }
    try {
      await convertAll(options);
      return 0;
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      if (code === undefined && !(error instanceof Unclear || error instanceof Refusal))
        throw error;
      process.stderr.write(`convert-multilog: fatal: ${message}\n`);
      return TEMPORARY;
    }
  },
};

const WRONG_USE = 2;
const TEMPORARY = 111;
/** multilog ends its file at the end of a line, so it may take a moment. */
const WAIT_MILLISECONDS = 2000;

class Refusal extends Error {}

interface Options {
  cutsOff: boolean;
  fate: SourceFate;
  isVerbose: boolean;
  isDry: boolean;
  packing: "plain" | "gzip" | "zstd";
  zone: LocalZone;
  roots: readonly string[];
  logDirectory: string;
  wants(service: string): boolean;
}

function read(words: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      a: { type: "boolean", short: "a" },
      r: { type: "boolean", short: "r" },
      v: { type: "boolean", short: "v" },
      "dry-run": { type: "boolean" },
      keep: { type: "boolean" },
      gzip: { type: "boolean" },
      zstd: { type: "boolean" },
      utc: { type: "boolean" },
      "service-dir": { type: "string", multiple: true },
      "log-dir": { type: "string" },
      exclude: { type: "string", multiple: true },
    },
  });
  if (values.keep && values.r) throw new Error("--keep and -r exclude each other");
  if (values.gzip && values.zstd) throw new Error("--gzip and --zstd exclude each other");
  const excluded = values.exclude ?? [];
  return {
    cutsOff: values.a ?? false,
    fate: values.keep ? "kept" : values.r ? "renamed" : "removed",
    isVerbose: values.v ?? false,
    isDry: values["dry-run"] ?? false,
    packing: values.gzip ? "gzip" : values.zstd ? "zstd" : "plain",
    zone: libcZone(values.utc ? { TZ: "UTC" } : process.env),
    roots: values["service-dir"] ?? SERVICE_ROOTS,
    logDirectory: values["log-dir"] ?? "/var/log",
    wants: (service) =>
      !excluded.includes(service) && (positionals.length === 0 || positionals.includes(service)),
  };
}

async function convertAll(options: Options): Promise<void> {
  const logs = serviceLogs(options.roots).filter(({ service }) => options.wants(service));
  if (logs.length === 0)
    throw new Refusal(`no service with a log in ${options.roots.join(", ")}: see --service-dir`);
  if (options.isDry) {
    for (const log of logs) convertLog(log, options, undefined);
    return;
  }
  mkdirSync(options.logDirectory, { recursive: true });
  lock(options.logDirectory);
  const ledger = new Ledger(options.logDirectory);
  ledger.recover(logs.map(({ directory }) => directory));
  if (options.cutsOff) await cutOff(logs, options);
  for (const log of logs) convertLog(log, options, ledger);
}

/** The lock is the open file's: it goes when we end, however that comes about. */
function lock(directory: string): void {
  const path = join(directory, ".convert-multilog.lock");
  const why = whyNotLocked(openSync(path, "a"));
  if (why === "temporary failure") throw new Refusal("another convert-multilog is at work");
  if (why !== undefined) throw new Refusal(`unable to lock ${path}: ${why}`);
}

/** Lets each multilog that has something begin a new file. */
async function cutOff(logs: readonly ServiceLog[], options: Options): Promise<void> {
  for (const { service, directory } of logs) {
    const current = statSync(join(directory, "current"), { throwIfNoEntry: false });
    if (!current || current.size === 0) continue;
    const logger = options.roots.map((root) => join(root, service, "log"));
    const supervised = logger.find((one) => statSync(one, { throwIfNoEntry: false }));
    if (!supervised) continue;
    say(options, `svc -a ${supervised}`);
    const { error, status } = spawnSync("svc", ["-a", supervised], { stdio: "ignore" });
    if (error || status !== 0)
      throw new Refusal(`svc -a ${supervised} failed: ${error?.message ?? `status ${status}`}`);
    await sleep(WAIT_MILLISECONDS);
  }
}

function convertLog(
  { service, directory }: ServiceLog,
  options: Options,
  ledger: Ledger | undefined,
): void {
  for (const unit of unitsIn(directory)) {
    if (options.fate === "kept" && unit.paths.every((path) => isKept(path, options))) continue;
    if (ledger) convertUnit(service, unit, options, ledger);
    else announce(service, unit, blocksOf(service, unit, unit.paths, options), options);
  }
}

function isKept(path: string, { logDirectory }: Options): boolean {
  return new Ledger(logDirectory).isKept(path);
}

function convertUnit(service: string, unit: Unit, options: Options, ledger: Ledger): void {
  const sources = claim(unit.paths);
  if (sources.length === 0) return; // multilog has thrown them away meanwhile
  const blocks = blocksOf(service, unit, sources.map(claimOf), options);
  if (options.isVerbose) announce(service, unit, blocks, options);
  const packed = new Map([...blocks].map(([path, text]) => [path, pack(text, options)]));
  ledger.convert(sources, options.fate, packed);
}

/** Text by the file that it is appended to. */
function blocksOf(
  service: string,
  { isTorn, paths }: Unit,
  readable: readonly string[],
  { zone, logDirectory, packing }: Options,
): Map<string, Buffer> {
  const pieces = readable.map((path) => readFileSync(path));
  const log = Buffer.concat(isTorn ? [...pieces, Buffer.from("\n")] : pieces);
  const suffix = { plain: "", gzip: ".gz", zstd: ".zst" }[packing];
  const days = linesByDay(log, basename(paths[0] as string), zone);
  return new Map(
    [...days].map(([day, text]) => [join(logDirectory, `${service}.${day}${suffix}`), text]),
  );
}

function pack(text: Buffer, { packing }: Options): Uint8Array {
  if (packing === "plain") return text;
  if (packing === "gzip") return gzipSync(text);
  const { error, status, stdout } = spawnSync("zstd", ["-qc"], { input: text, maxBuffer: 2 ** 31 });
  if (error || status !== 0)
    throw new Refusal(`zstd failed: ${error?.message ?? `status ${status}`}; is it installed?`);
  return stdout;
}

function announce(
  service: string,
  { paths }: Unit,
  blocks: ReadonlyMap<string, Buffer>,
  options: Options,
): void {
  for (const [target, text] of blocks) {
    const lines = text.toString("latin1").split("\n").length - 1;
    const from = paths.map((path) => basename(path)).join(" ");
    process.stdout.write(
      `${options.isDry ? "would append" : "append"} ${lines} lines of ${service} ${from} to ${target}\n`,
    );
  }
}

function say({ isVerbose }: Options, what: string): void {
  if (isVerbose) process.stdout.write(`${what}\n`);
}

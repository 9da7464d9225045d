/**
 * The log of the simulated qmail-send: made once in a directory (bench/data/, unless told another),
 * kept beside its truth, made again when it is not whole. Its twins, in syslog form and compressed, are
 * for tools that read these.
 */
import {
  closeSync,
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  statSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { bigPlan } from "../simulator/big-plan.ts";
import { simulate } from "../simulator/qmail-send.ts";
import { asSyslog } from "../simulator/syslog.ts";
import { truthAsJson } from "../simulator/truth.ts";

const DIRECTORY = "bench/data";
const SEED = 20_261_101;
/** Raised when the simulator or its plan writes another log than before. */
const EDITION = 1;

/** A part of the truth file: what the answers are compared with. */
export interface KnownTruth {
  bytes: number;
  lines: Record<string, number> & { all: number };
  messages: { taken: number; bytes: number; adopted: number; ended: number; waiting: number };
  deliveries: { started: number; success: number; deferral: number; failure: number };
  recipients: Record<
    "all" | "delivered" | "discarded" | "bounced" | "expired" | "deferred" | "queued",
    number
  >;
  distinctSenders: number;
  distinctRecipients: number;
}

export interface BenchLog {
  /** As multilog writes it. */
  path: string;
  truth: KnownTruth;
  /** A remote recipient of the log. */
  address: string;
}

export function benchLog(megabytes: number, directory = DIRECTORY): BenchLog {
  const path = join(directory, `send-${megabytes}mb-seed${SEED}-edition${EDITION}.log`);
  // JSON, but not by name: the formatter would lay it out anew.
  const truthPath = `${path}.truth`;
  if (!isWhole(path, truthPath)) write(path, truthPath, megabytes * 1e6);
  const truth = JSON.parse(readFileSync(truthPath, "utf8")) as KnownTruth;
  return { path, truth, address: addressIn(path) };
}

/** The same lines as splogger and a traditional syslogd would keep them. */
export async function syslogTwin(path: string): Promise<string> {
  const twin = `${path}.syslog`;
  if (existsSync(twin)) return twin;
  const file = openSync(`${twin}.part`, "w");
  let rest = "";
  for await (const chunk of createReadStream(path, {
    encoding: "latin1",
    highWaterMark: 1 << 22,
  })) {
    const lines = (rest + chunk).split("\n");
    rest = lines.pop() ?? "";
    writeSync(file, lines.map((line) => asSyslog(line, "qmail")).join(""), null, "latin1");
  }
  closeSync(file);
  renameSync(`${twin}.part`, twin);
  return twin;
}

export async function gzipTwin(path: string): Promise<string> {
  const twin = `${path}.gz`;
  if (existsSync(twin)) return twin;
  await pipeline(createReadStream(path), createGzip(), createWriteStream(`${twin}.part`));
  renameSync(`${twin}.part`, twin);
  return twin;
}

function isWhole(path: string, truthPath: string): boolean {
  if (!existsSync(path) || !existsSync(truthPath)) return false;
  const { bytes } = JSON.parse(readFileSync(truthPath, "utf8")) as KnownTruth;
  return statSync(path).size === bytes;
}

function write(path: string, truthPath: string, bytes: number): void {
  mkdirSync(dirname(path), { recursive: true });
  const file = openSync(path, "w");
  const steps = simulate(bigPlan(bytes, SEED));
  let step = steps.next();
  for (; !step.done; step = steps.next()) writeSync(file, step.value);
  closeSync(file);
  writeFileSync(truthPath, truthAsJson(step.value));
}

function addressIn(path: string): string {
  const head = Buffer.alloc(1 << 20);
  const file = openSync(path, "r");
  const length = readSync(file, head);
  closeSync(file);
  const found = / to remote (\S+)\n/.exec(head.toString("latin1", 0, length));
  if (!found?.[1]) throw new Error(`${path}: no remote recipient in its first megabyte`);
  return found[1];
}

/**
 * The log of a tcpserver with recordio that serves nobody (simulator/smtpd.ts): made once, kept in
 * bench/data/ beside its truth, made again when it is not whole; and what the overview must say of
 * its door.
 */
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  statSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import { type SmtpdPlan, type SmtpdTruth, simulateSmtpd } from "../simulator/smtpd.ts";
import type { Figures } from "./counting.ts";

const DIRECTORY = "bench/data";
const SEED = 20_261_101;
/** Raised when the simulator writes another log than before. */
const EDITION = 3;
/** Sunday, 1 November 2026, 00:00 UTC. */
const BEGIN = 1_793_491_200;

export interface SmtpdLog {
  path: string;
  truth: SmtpdTruth;
}

export function smtpdLog(megabytes: number, atOneTime: number): SmtpdLog {
  const name = `smtpd-${megabytes}mb-${atOneTime}open-seed${SEED}-edition${EDITION}.log`;
  const path = join(DIRECTORY, name);
  const truthPath = `${path}.truth`;
  const plan = { seed: SEED, begin: BEGIN, bytesWanted: megabytes * 1e6, atOneTime };
  if (!isWhole(path, truthPath)) write(path, truthPath, plan);
  return { path, truth: JSON.parse(readFileSync(truthPath, "utf8")) as SmtpdTruth };
}

export function doorOfTruth(truth: SmtpdTruth): Figures {
  const { lines, sessions, accepted, listed, denied, relaying, left } = truth;
  return { lines, sessions, accepted, listed, denied, relaying, left };
}

/** The same figures in the JSON of `qtrail report overview`; NaN where one is not there. */
export function doorOfReport(json: string): Figures {
  const { tables, coverage } = JSON.parse(json) as Overview;
  const at = (verdict: string, rule?: string): number =>
    tables.door.find((row) => row.verdict === verdict && row.rule === rule)?.sessions ?? Number.NaN;
  return {
    lines: coverage.lines,
    sessions: at("connections"),
    accepted: at("accepted"),
    listed: at("deferred", "dns-list"),
    denied: at("refused", "tcp-rules"),
    relaying: at("refused", "relaying"),
    left: at("nothing"),
  };
}

interface Overview {
  tables: { door: { verdict: string; rule?: string; sessions: number }[] };
  coverage: { lines: number };
}

function isWhole(path: string, truthPath: string): boolean {
  if (!existsSync(path) || !existsSync(truthPath)) return false;
  const truth = JSON.parse(readFileSync(truthPath, "utf8")) as SmtpdTruth;
  return statSync(path).size === truth.bytes;
}

function write(path: string, truthPath: string, plan: SmtpdPlan): void {
  mkdirSync(DIRECTORY, { recursive: true });
  const file = openSync(path, "w");
  const steps = simulateSmtpd(plan);
  let step = steps.next();
  for (; !step.done; step = steps.next()) writeSync(file, step.value);
  closeSync(file);
  writeFileSync(truthPath, JSON.stringify(step.value));
}

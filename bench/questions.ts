/**
 * The questions of the table: commands of qtrail, as it is built here, or as it was before.
 */
import { join } from "node:path";
import type { Command } from "./measure.ts";
import { filesOf } from "./real-logs.ts";

/** A question, of some logs. */
export type Ask = (...paths: string[]) => Command;

const MAIN = "dist/program/cli/main.js";

export function qtrail(...words: string[]): Command {
  return node(MAIN, ...words);
}

export function node(...args: string[]): Command {
  return { program: process.execPath, args };
}

export function asking(...words: string[]): Ask {
  return (...paths) => qtrail(...words, ...paths);
}

export function reportOf(name: string): Ask {
  return asking("report", name, "-o", "json", "--year", "2026");
}

export function find(...words: string[]): Ask {
  return asking("find", ...words, "-o", "ndjson");
}

export const OVERVIEW = reportOf("overview");
export const SESSIONS = asking("sessions", "--ip", "198.51.100.172", "-o", "ndjson");
export const PIPED: Ask = (...paths) => ({ ...OVERVIEW("-"), piped: paths.flatMap(filesOf) });
/** It exits with 1 where there is no such line. */
export const UNKNOWN: Ask = (...paths) => ({
  ...qtrail("lines", "--unknown", ...paths),
  allowed: [0, 1],
});

/** The same of the revision that is built in `folder`. */
export function asBefore(command: Command, folder: string): Command {
  return { ...command, args: [join(folder, MAIN), ...command.args.slice(1)] };
}

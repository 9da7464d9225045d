/**
 * Simulated logs of the table that are made when they are asked, for they are large or odd: a queue with
 * very many messages in flight, and thirty days in multilog's directory.
 */
import { closeSync, mkdirSync, openSync, readFileSync, writeSync } from "node:fs";
import { basename, join } from "node:path";
import { planOfDays } from "../simulator/big-plan.ts";
import { inFlightPlan } from "../simulator/in-flight-plan.ts";
import { tai64n } from "../simulator/log.ts";
import { writeMultilogFiles } from "../simulator/multilog-files.ts";
import { type Plan, simulate } from "../simulator/qmail-send.ts";
import type { Truth } from "../simulator/truth.ts";
import { filesOf } from "./real-logs.ts";

const SEED = 20_261_101;
/** What multilog's s is at most. */
const FILE_BYTES = 16_777_215;

export function inFlightLog(folder: string, messages: number): { path: string; truth: Truth } {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, "send.log");
  const file = openSync(path, "w");
  const { chunks, truth } = simulated(inFlightPlan(messages, SEED));
  for (const chunk of chunks) writeSync(file, chunk);
  closeSync(file);
  return { path, truth: truth() };
}

export interface ThirtyDays {
  path: string;
  bytes: number;
  /** The last hour: when it begins, as a label, and the messages that came in it, as grep counts. */
  hour: { since: string; messages: number };
}

export function thirtyDays(folder: string, bytes: number): ThirtyDays {
  const path = join(folder, "send");
  const { chunks, truth } = simulated(planOfDays(30, bytes, SEED));
  writeMultilogFiles(path, chunks, FILE_BYTES);
  const since = tai64n(truth().toMicros - 3600e6);
  return { path, bytes: truth().bytes, hour: { since, messages: takenSince(since, path) } };
}

/** A file is named by the stamp of what follows. */
function takenSince(since: string, directory: string): number {
  let messages = 0;
  for (const file of filesOf(directory).filter((name) => basename(name) > since))
    for (const [, label = ""] of readFileSync(file, "latin1").matchAll(/^(@\w{24}) info msg /gm))
      if (label >= since) messages++;
  return messages;
}

function simulated(plan: Plan): { chunks: Iterable<Buffer>; truth: () => Truth } {
  let known: Truth | undefined;
  function* chunks(): Generator<Buffer> {
    known = yield* simulate(plan);
  }
  const truth = (): Truth => {
    if (!known) throw new Error("the log has not been written yet");
    return known;
  };
  return { chunks: chunks(), truth };
}

/**
 * A folder of answers: a packed file for each log with a record for each answer, and a manifest.
 */
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import type { Answer } from "./asking.ts";

/** A log's line in the manifest. */
export interface Kept {
  log: string;
  file: string;
  answers: number;
  bytes: number;
  sha256: string;
}

export function keepAnswers(folder: string, log: string, answers: Answer[]): Kept {
  const file = `${log.replaceAll(" ", "-")}.ndjson.gz`;
  const records = answers.map((answer) => `${JSON.stringify(answer)}\n`).join("");
  const packed = gzipSync(records);
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), packed);
  const sha256 = createHash("sha256").update(records).digest("hex");
  return { log, file, answers: answers.length, bytes: packed.length, sha256 };
}

export function writeManifest(folder: string, kept: Kept[]): void {
  const logs = kept.toSorted((a, b) => (a.log < b.log ? -1 : 1));
  writeFileSync(join(folder, MANIFEST), `${JSON.stringify({ logs }, undefined, 1)}\n`);
}

/** By the log's name. */
export function manifestOf(folder: string): Map<string, Kept> {
  const { logs } = JSON.parse(readFileSync(join(folder, MANIFEST), "utf8")) as { logs: Kept[] };
  return new Map(logs.map((kept) => [kept.log, kept]));
}

/** By what was asked. */
export function answersIn(folder: string, { file }: Kept): Map<string, Answer> {
  const records = gunzipSync(readFileSync(join(folder, file))).toString("utf8");
  const answers = records
    .split("\n")
    .slice(0, -1)
    .map((record) => JSON.parse(record) as Answer);
  return new Map(answers.map((answer) => [answer.asked, answer]));
}

const MANIFEST = "manifest.json";

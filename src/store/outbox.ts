/**
 * Events that are still to be sent: files of the store, so that what was committed of mail and what is told of it are one.
 *
 *     outbox/4711     {"number":90210,"id":"…","type":"delivery.failed","subject":"…","body":"{…}"}      one a line
 *
 * Each has a number. Who sends them remembers elsewhere up to which one each receiver has them; a file goes away when all
 * have what is in it.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Instant } from "../time/instant.ts";
import type { StoredFile } from "./manifest.ts";

export interface Outbox {
  /** Of what happened before nothing is told. */
  since: Instant;
  /** Of the next event. */
  next: number;
  files: OutboxFile[];
  /** Problems as they stood when the last of these events was told: as JSON has it, known to who looks at them. */
  problems?: unknown;
}

export interface OutboxFile extends StoredFile {
  /** Numbers of its first and its last event. */
  first: number;
  last: number;
}

export interface OutboxEntry {
  number: number;
  id: string;
  type: string;
  /** Events with the same are sent in order. */
  subject: string;
  /** What is sent. */
  body: string;
}

export function newOutbox(since: Instant): Outbox {
  return { since, next: 1, files: [] };
}

export function outboxBytes(entries: readonly OutboxEntry[]): Buffer {
  return Buffer.from(entries.map((entry) => `${JSON.stringify(entry)}\n`).join(""));
}

export function entriesIn(folder: string, { file }: Pick<OutboxFile, "file">): OutboxEntry[] {
  const lines = readFileSync(join(folder, file), "utf8").split("\n").slice(0, -1);
  return lines.map((line) => JSON.parse(line) as OutboxEntry);
}

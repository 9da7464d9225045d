/**
 * What a store consists of, one file: whatever it names is there and whole, and what it does not name is no part of
 * the store. That it is replaced by a rename is what commits.
 *
 *     {"store":"qtrail","format":1,"sha256":"…","manifest":{"zone":"Europe/Berlin","generation":42,…}}
 *
 * The sum is that of the manifest's own bytes. A format that is newer than ours we do not read.
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { reasonWords } from "../sources/files/reasons.ts";
import type { Outbox } from "./outbox.ts";
import { StoreError } from "./trouble.ts";

export interface Manifest {
  /** The zone of the store's days, by its name. */
  zone: string;
  /** One more with each commit. */
  generation: number;
  /** Of the next fact. */
  sequence: number;
  segments: Segment[];
  tallies: TallyFile[];
  /** What was in flight. */
  state?: StoredFile;
  /** Where the logs were read to, once more: if the state is damaged, nothing comes in twice for it. */
  places?: StoredFile;
  /** How far each log was read and what is missing, as JSON has it; known to who imports. */
  coverage?: unknown;
  /** How often each surprise was met on each day that has some: an answer on a period tells of its days. */
  surprises?: Record<string, Record<string, number>>;
  /** What is still to be told to others. */
  outbox?: Outbox;
  /** Days whose rows are not what was imported. */
  retention?: Record<string, Retained>;
  /** Files of earlier manifests, which readers of these may still open. */
  dead: DeadFile[];
}

/** What is left of a day: rows with hashed addresses, or its totals, with the addresses as they were or hashed. */
export type Retained = "hashed" | "totals" | "hashed totals";

/** A file of the store that does not change any more. */
export interface StoredFile {
  /** Below the store's folder, with slashes. */
  file: string;
  bytes: number;
  sha256: string;
}

/** Rows of one table that belong to one day. */
export interface Segment extends StoredFile {
  table: string;
  /** `2026-11-19`, or a word for what has no day. */
  day: string;
  rows: number;
  /** The first and last moment in it, as nanoseconds since 1970 in digits; absent if no row has one. */
  from?: string;
  to?: string;
  /** Sequence of the first and the last fact in it. */
  first: number;
  last: number;
  /** 0 as committed, 1 merged of several. */
  level: 0 | 1;
  /** Which columns the table had. */
  schema: number;
}

/** The states of all tallies of a day, `2026-11-19`, or a month, `2026-11`. */
export interface TallyFile extends StoredFile {
  period: string;
  /** The first sequence that is not in them: later facts of the period are in rows alone. */
  through: number;
}

/** Its day and table, its period, or neither tell what is lost with it. */
export type StorePart = Segment | TallyFile | StoredFile;

export interface DeadFile {
  file: string;
  /** Milliseconds since 1970. */
  since: number;
}

export function newManifest(zone: string): Manifest {
  return { zone, generation: 0, sequence: 0, segments: [], tallies: [], dead: [] };
}

/** Whether the addresses of a day are hashed; what comes in late for it is too. */
export function isHashed({ retention }: Manifest, day: string): boolean {
  return retention?.[day]?.startsWith("hashed") ?? false;
}

/** Whether the rows of a day are gone, but for what came in late. */
export function isOfTotals({ retention }: Manifest, day: string): boolean {
  return retention?.[day]?.endsWith("totals") ?? false;
}

/** All that make up the store. */
export function filesIn({
  segments,
  tallies,
  state,
  places,
  outbox,
}: Pick<Manifest, "segments" | "tallies" | "state" | "places" | "outbox">): StorePart[] {
  return [
    ...segments,
    ...tallies,
    ...(state ? [state] : []),
    ...(places ? [places] : []),
    ...(outbox?.files ?? []),
  ];
}

/** What the store takes on disk. */
export function bytesOf(manifest: Manifest): number {
  return filesIn(manifest).reduce((sum, { bytes }) => sum + bytes, 0);
}

export const MANIFEST = "manifest.json";

/** What the store consists of is not known any more. */
export class DamagedManifest extends StoreError {}

/** Needs no lock. undefined if there is no store. @throws StoreError */
export function readManifest(folder: string): Manifest | undefined {
  const path = join(folder, MANIFEST);
  const bytes = bytesIfThere(path);
  return bytes && parseManifest(path, bytes);
}

export function manifestBytes(manifest: Manifest): Buffer {
  const inner = JSON.stringify(manifest);
  const sum = createHash("sha256").update(inner).digest("hex");
  return Buffer.from(
    `{"store":"qtrail","format":${FORMAT},"sha256":"${sum}","manifest":${inner}}\n`,
  );
}

const FORMAT = 1;
const HEAD = /^\{"store":"qtrail","format":(\d+),"sha256":"([0-9a-f]{64})","manifest":/;
const HEAD_BYTES = 200;
const TAIL_BYTES = "}\n".length;

function bytesIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
    throw new StoreError(
      `${path}: the store cannot be read: ${reasonWords(cause)}`,
      "a store is for its owner, and for a group that it was given; or name another with --store",
      cause,
    );
  }
}

function parseManifest(path: string, bytes: Buffer): Manifest {
  const [head = "", format, sum] = HEAD.exec(bytes.toString("latin1", 0, HEAD_BYTES)) ?? [];
  if (Number(format) > FORMAT)
    throw new StoreError(
      `${path}: a later version of qtrail wrote this store`,
      "read it with that version, or name another store with --store",
    );
  const inner = bytes.subarray(head.length, -TAIL_BYTES);
  if (createHash("sha256").update(inner).digest("hex") !== sum)
    throw new DamagedManifest(
      `${path}: it is damaged, or no manifest of a store`,
      "take the whole folder from a backup, or remove it and import the logs again",
    );
  const manifest = JSON.parse(inner.toString()) as Manifest;
  for (const { file } of [...filesIn(manifest), ...manifest.dead])
    if (!OF_STORE.test(file))
      throw new StoreError(
        `${path}: it names ${file}, which is no file of a store`,
        "import into another folder: this one may be made to harm",
      );
  return manifest;
}

/** Nothing outside the folder, and none of what is around the data. */
const OF_STORE = /^(?:segments|tallies|state|outbox)(?:\/[\w-][\w.-]*)+$/;

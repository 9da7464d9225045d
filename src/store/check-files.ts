/**
 * Whether the files of a store are what was written: each is read whole, and its sum is compared with the manifest's.
 */
import { statSync } from "node:fs";
import { join } from "node:path";
import { reasonWords } from "../sources/files/reasons.ts";
import { checksumOf } from "./checksum.ts";
import { DATA, entriesBelow } from "./folder.ts";
import { writerOf } from "./lock.ts";
import type { LockHolder } from "./lock-holder.ts";
import { filesIn, type Manifest, readManifest, type StorePart } from "./manifest.ts";

export interface FileCheck {
  /** Files that are what they were. */
  sound: number;
  bytes: number;
  damaged: DamagedFile[];
  /** What no manifest names: left by a writer that was killed, and removed by the next. Not known while one writes. */
  orphans: string[];
  writer: LockHolder | undefined;
}

export interface DamagedFile {
  part: StorePart;
  damage: "missing" | "wrong size" | "wrong checksum" | "unreadable";
  /** Of one that is unreadable. */
  why?: string;
}

/** undefined if there is no store. @throws StoreError if its manifest is damaged */
export async function checkFiles(
  folder: string,
  onFile: (part: StorePart) => void = () => {},
): Promise<FileCheck | undefined> {
  const manifest = readManifest(folder);
  if (!manifest) return undefined;
  let [sound, bytes] = [0, 0];
  const found: DamagedFile[] = [];
  for (const part of filesIn(manifest)) {
    onFile(part);
    const damaged = await damageOf(folder, part);
    if (damaged) found.push(damaged);
    else [sound, bytes] = [sound + 1, bytes + part.bytes];
  }
  const now = readManifest(folder) ?? manifest;
  const named = new Set(filesIn(now).map(({ file }) => file));
  const damaged = found.filter(({ part }) => named.has(part.file)); // or it was replaced meanwhile
  const writer = writerOf(folder);
  return { sound, bytes, damaged, orphans: writer ? [] : orphansOf(folder, now), writer };
}

export async function damageOf(folder: string, part: StorePart): Promise<DamagedFile | undefined> {
  const path = join(folder, part.file);
  try {
    const { size } = statSync(path);
    if (size !== part.bytes) return { part, damage: "wrong size" };
    const { sha256 } = await checksumOf(path);
    return sha256 === part.sha256 ? undefined : { part, damage: "wrong checksum" };
  } catch (error) {
    if (!(error instanceof Error && "syscall" in error)) throw error;
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return { part, damage: "missing" };
    return { part, damage: "unreadable", why: reasonWords(error) };
  }
}

function orphansOf(folder: string, manifest: Manifest): string[] {
  const known = new Set([...filesIn(manifest), ...manifest.dead].map(({ file }) => file));
  return DATA.flatMap((data) => entriesBelow(folder, data))
    .filter(({ path, isFolder }) => !isFolder && !known.has(path))
    .map(({ path }) => path);
}

/** What is wrong with it, and what was in it. */
export function damageWords({ part, damage, why }: DamagedFile): string {
  return `${damage}${why === undefined ? "" : ` (${why})`}: ${partWords(part)}`;
}

/** What a file of the store holds. */
export function partWords(part: StorePart): string {
  if ("table" in part) return `${part.rows} rows of ${part.table}, ${part.day}`;
  if ("period" in part) return `the totals of ${part.period}`;
  if (part.file.startsWith("outbox/")) return "events that are still to be sent";
  return part.file.endsWith("places") ? "where the logs were read to" : "what was in flight";
}

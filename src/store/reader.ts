/**
 * Reading a store takes no lock and makes nobody wait: the manifest that was read names files that do not change. When a
 * reader takes so long that a file is gone, it begins again with the manifest of now.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { filesIn, type Manifest, readManifest } from "./manifest.ts";
import { StoreError } from "./trouble.ts";

/** Gives what `work` makes of the store; `work` may be done more than once. @throws StoreError */
export async function withReader<Result>(
  folder: string,
  work: (manifest: Manifest, pathOf: (file: string) => string) => Promise<Result>,
): Promise<Result> {
  for (let tries = 1; ; tries++) {
    const manifest = manifestIn(folder);
    try {
      return await work(manifest, (file) => join(folder, file));
    } catch (error) {
      // Whoever opened it may have said so in any words.
      const missing = filesIn(manifest).find(({ file }) => !existsSync(join(folder, file)));
      if (!missing) throw error;
      const isReplaced = manifestIn(folder).generation !== manifest.generation;
      if (!isReplaced) throw damaged(folder, missing.file, error);
      if (tries === MOST_TRIES) throw outrun(folder, error);
    }
  }
}

const MOST_TRIES = 5;

export function manifestIn(folder: string): Manifest {
  const manifest = readManifest(folder);
  if (manifest) return manifest;
  throw new StoreError(
    `${folder}: there is no store`,
    "qtrail import makes one; another is named with --store",
  );
}

/** The same of a store from which something can be told. */
export function answeringManifestIn(folder: string): Manifest {
  const manifest = manifestIn(folder);
  if (manifest.generation === 0)
    throw new StoreError(
      `${folder}: the store is empty: no import into it has come to its first commit`,
      "qtrail import goes on with it; --no-store reads the logs",
    );
  return manifest;
}

function damaged(folder: string, file: string, cause: unknown): StoreError {
  return new StoreError(
    `${folder}: ${file} is missing, and belongs to the store`,
    "qtrail fsck says what it held, and makes it again from logs that are still there",
    cause,
  );
}

function outrun(folder: string, cause: unknown): StoreError {
  return new StoreError(
    `${folder}: the store was replaced ${MOST_TRIES} times while it was read`,
    "ask for a shorter period, or when less is written",
    cause,
  );
}

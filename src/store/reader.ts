/**
 * What a reader of a store begins with, the manifest of now. Reading takes no lock and makes nobody wait: the files that it
 * names do not change, and are there for a quarter of an hour after the last manifest that named them.
 */
import { type Manifest, readManifest } from "./manifest.ts";
import { StoreError } from "./trouble.ts";

/** @throws StoreError if there is none, or it cannot be read */
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

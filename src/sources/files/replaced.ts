/**
 * Files that are written as a whole: whatever happens to the machine meanwhile, there is the old one or the new one.
 */
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import { dirname } from "node:path";

/** @throws what the file system says; the old file, or none, is then still there */
export function replaceFile(path: string, bytes: Uint8Array, mode: number): void {
  const fresh = `${path}.new`;
  rmSync(fresh, { force: true });
  try {
    writeForced(fresh, bytes, "w", mode);
    renameSync(fresh, path);
    forceDirectory(dirname(path));
  } catch (cause) {
    rmSync(fresh, { force: true });
    throw cause;
  }
}

/** Ends when the bytes are on the disk. `flags`: "a" adds to what is there. */
export function writeForced(path: string, bytes: Uint8Array, flags: string, mode: number): void {
  const descriptor = openSync(path, flags, mode);
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Names that came and went in the directory are on the disk. */
export function forceDirectory(path: string): void {
  const descriptor = openSync(path, "r");
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

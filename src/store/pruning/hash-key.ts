/**
 * The key with which a store's addresses are hashed: a file of the store, made when the first are, and for nobody's eyes.
 *
 * Whoever has it can try whether an address is behind a hash. Without it nobody can, and nobody finds one any more.
 */
import { createHmac, randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Keyed } from "../../redaction/pseudonyms.ts";
import { replaceFile } from "../../sources/files/replaced.ts";
import { StoreError } from "../trouble.ts";

export const HASH_KEY = "hash-key";

/** undefined: there is none, or it may not be read. */
export function hashKeyIn(folder: string): Keyed | undefined {
  const path = join(folder, HASH_KEY);
  const key = lettersIfThere(path);
  if (key === undefined) return undefined;
  if (key.length < KEY_BYTES * 2)
    throw new StoreError(
      `${path}: it is no key of a store`,
      "take it from a backup; or remove it: whoever is hashed already is found by nobody then",
    );
  return (kind, text) => createHmac("sha256", key).update(`${kind}\0${text}`).digest();
}

/** For who writes the store. */
export function hashKeyMadeIn(folder: string): Keyed {
  const known = hashKeyIn(folder);
  if (known) return known;
  const key = randomBytes(KEY_BYTES).toString("hex");
  replaceFile(join(folder, HASH_KEY), Buffer.from(`${key}\n`), 0o600);
  return hashKeyIn(folder) as Keyed;
}

const KEY_BYTES = 32;

function lettersIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, "latin1").trim();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "EACCES" || code === "EPERM") return undefined;
    throw error;
  }
}

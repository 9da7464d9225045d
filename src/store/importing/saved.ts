/** What is in flight and where each log was read to, as a file of the store. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import { deflateSync, inflateSync } from "node:zlib";
import type { Saved } from "../../pipeline/following/state.ts";
import { damageOf, damageWords } from "../check-files.ts";
import type { Manifest } from "../manifest.ts";
import { StoreError } from "../trouble.ts";

export function savedBytes(saved: Saved): Buffer {
  return deflateSync(serialize(saved), { level: 1 });
}

/** The same without what is in flight, which is then read again from the logs before these places. */
export function withoutFlight(saved: Saved): Saved {
  return { ...saved, shape: "", flight: new Uint8Array() };
}

/** undefined for a store that has none yet. @throws StoreError if it is damaged */
export async function soundSavedIn(of: {
  folder: string;
  manifest: Manifest;
}): Promise<Saved | undefined> {
  const { folder, manifest } = of;
  const damage = manifest.state && (await damageOf(folder, manifest.state));
  if (damage)
    throw new StoreError(
      `${join(folder, damage.part.file)}: ${damageWords(damage)}`,
      "where the logs were read to is not known without it: qtrail fsck --repair",
    );
  return savedIn(of);
}

/** undefined for a store that has none yet. */
export function savedIn({
  folder,
  manifest: { state },
}: {
  folder: string;
  manifest: Manifest;
}): Saved | undefined {
  return state && savedAt(join(folder, state.file));
}

export function savedAt(path: string): Saved {
  return deserialize(inflateSync(readFileSync(path))) as Saved;
}

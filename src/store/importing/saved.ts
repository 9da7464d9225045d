/** What is in flight and where each log was read to, as a file of the store. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import { deflateSync, inflateSync } from "node:zlib";
import type { Saved } from "../../pipeline/following/state.ts";
import type { Manifest } from "../manifest.ts";

export function savedBytes(saved: Saved): Buffer {
  return deflateSync(serialize(saved), { level: 1 });
}

/** undefined for a store that has none yet. */
export function savedIn({
  folder,
  manifest: { state },
}: {
  folder: string;
  manifest: Manifest;
}): Saved | undefined {
  return state && (deserialize(inflateSync(readFileSync(join(folder, state.file)))) as Saved);
}

/**
 * What an import would read, without reading or writing anything of it.
 */
import { ReadingOn, type ReadOnOptions } from "../../pipeline/following/reading-on.ts";
import type { Trouble } from "../../sources/source.ts";
import { readManifest } from "../manifest.ts";
import { soundSavedIn } from "./saved.ts";

/** A log with what is new in it. */
export interface LogToImport {
  name: string;
  /** On disk, packed where they are. */
  bytes: number;
  files: number;
}

export async function whatWouldBeRead(
  folder: string,
  paths: readonly string[],
  options: ReadOnOptions,
): Promise<{ logs: LogToImport[]; troubles: Trouble[] }> {
  const manifest = readManifest(folder);
  const saved = manifest && (await soundSavedIn({ folder, manifest }));
  const reading = await ReadingOn.open(paths, { ...options, saved });
  try {
    return { logs: reading.toRead(), troubles: reading.troubles };
  } finally {
    reading.close();
  }
}

/**
 * How far each receiver of events has got: a file of the store's folder that is not part of what is committed, since it changes
 * with every event that was taken. If it is lost, receivers begin at the present.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { replaceFile } from "../sources/files/replaced.ts";

export interface ReceiverPlace {
  /** As the log calls it. */
  name: string;
  /** It has all that it wanted up to this number. */
  through: number;
  /** Milliseconds since 1970: since when nothing could be sent to it, and when that was given up. */
  failingSince?: number;
  disabledAt?: number;
  /** What went wrong last. */
  why?: string;
}

/** By the receiver's key. */
export type ReceiverPlaces = Record<string, ReceiverPlace>;

/** What is wrong with a receiver, in a sentence; undefined: it takes what is sent. */
export function troubleWith({
  name,
  failingSince,
  disabledAt,
  why,
}: ReceiverPlace): string | undefined {
  if (failingSince === undefined) return undefined;
  if (disabledAt === undefined) return `${name} takes no events: ${why}`;
  return `${name} is told of nothing any more: ${why}`;
}

const FILE = "receivers.json";

export function receiversIn(folder: string): ReceiverPlaces {
  try {
    return JSON.parse(readFileSync(join(folder, FILE), "utf8")) as ReceiverPlaces;
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    if (NOT_FOR_US.has(code) || error instanceof SyntaxError) return {};
    throw error;
  }
}

/** There is none, or it is not for us to see. */
const NOT_FOR_US: ReadonlySet<string> = new Set(["ENOENT", "ENOTDIR", "EACCES"]);

export function keepReceivers(folder: string, places: ReceiverPlaces): void {
  replaceFile(join(folder, FILE), Buffer.from(`${JSON.stringify(places)}\n`), 0o600);
}

/**
 * A small question: `find --to ADDRESS` in a multilog directory of 1 MB, the first whole lines of a
 * larger log, and what it must find.
 */
import { closeSync, mkdirSync, openSync, readSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const SMALL_BYTES = 1e6;

export interface Small {
  directory: string;
  /** A recipient, of the last remote delivery that is tried in it. */
  address: string;
  /** The numbers of the messages to it, in order. */
  messages: string[];
}

/** Written below `parent`. */
export function smallDirectory(path: string, parent: string): Small {
  const directory = join(parent, "small");
  mkdirSync(directory, { recursive: true });
  const log = smallLog(path);
  writeFileSync(join(directory, "current"), log);
  const address = rareAddress(log);
  return { directory, address, messages: messagesTo(log, address) };
}

/** The numbers of messages in `find -o ndjson`, in order. */
export function messagesFound(ndjson: string): string[] {
  return ndjson
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as { msg?: string | number })
    .flatMap(({ msg }) => (msg === undefined ? [] : [String(msg)]))
    .sort();
}

/** The first whole lines. */
function smallLog(path: string): string {
  const bytes = Buffer.alloc(SMALL_BYTES);
  const descriptor = openSync(path, "r");
  const read = readSync(descriptor, bytes, 0, bytes.length, 0);
  closeSync(descriptor);
  return bytes.toString("latin1", 0, bytes.lastIndexOf("\n", read - 1) + 1);
}

/** The last remote recipient that is tried in the log. */
function rareAddress(log: string): string {
  const [, address] = [...log.matchAll(/ to remote (\S+)$/gm)].at(-1) ?? [];
  if (address === undefined) throw new Error("no remote delivery in the small log");
  return address;
}

/** The numbers of the messages that are tried for the address, told without qtrail. */
function messagesTo(log: string, address: string): string[] {
  const starts = [...log.matchAll(/starting delivery \d+: msg (\d+) to remote (\S+)$/gm)];
  const numbers = starts.filter(([, , to]) => to === address).map(([, msg]) => msg as string);
  return [...new Set(numbers)].sort();
}

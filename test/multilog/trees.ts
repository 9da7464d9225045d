/**
 * What a multilog left in a directory, so that two can be compared: names, modes, contents.
 *
 * Stamps differ from run to run. In names the order is kept and the stamp left out; in contents a
 * stamp at the start of a line becomes `@`.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface Entry {
  name: string;
  mode: string;
  content: string;
}

/** Sorted by name, so finished files come in the order in which they were finished. */
export function treeOf(directory: string): Entry[] {
  return readdirSync(directory)
    .sort()
    .map((name) => {
      const path = join(directory, name);
      const mode = (statSync(path).mode & 0o7777).toString(8);
      return { name: withoutStamp(name), mode, content: withoutStamps(readFileSync(path)) };
    });
}

export function withoutStamps(bytes: Buffer): string {
  return bytes.toString("latin1").replace(/^@[0-9a-f]{24} /gm, "@ ");
}

/**
 * All that a directory holds, in order, also while no multilog is at work or after it was killed:
 * finished files, what was being finished, `current`.
 */
export function contentOf(directory: string): Buffer {
  const files = readdirSync(directory);
  const finished = files.filter((name) => name.startsWith("@")).sort();
  const pending = isSafe(join(directory, "processed")) ? "processed" : "previous";
  const unnamed = [pending, "current"].filter((name) => isUnnamed(join(directory, name)));
  return Buffer.concat(
    [...finished, ...unnamed].map((name) => readFileSync(join(directory, name))),
  );
}

/** The directory as it is, links and modes too, under another name. */
export function copyOf(directory: string, to: string): string {
  execFileSync("cp", ["-a", directory, to]);
  return to;
}

/** An empty directory, in memory where the system has one there: syncing costs nothing. */
export function scratch(use: (directory: string) => void | Promise<void>): Promise<void> {
  const root = existsSync("/dev/shm") ? "/dev/shm" : tmpdir();
  const directory = mkdtempSync(join(root, "qtrail-multilog-"));
  return Promise.resolve(directory)
    .then(use)
    .finally(() => rmSync(directory, { recursive: true, force: true }));
}

function withoutStamp(name: string): string {
  return name.replace(/^@[0-9a-f]{24}/, "@");
}

function isSafe(path: string): boolean {
  return existsSync(path) && (statSync(path).mode & 0o100) !== 0;
}

/** A file with two links has its name already. */
function isUnnamed(path: string): boolean {
  return existsSync(path) && statSync(path).nlink === 1;
}

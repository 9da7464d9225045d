/**
 * Where one log lies on disk, and which files it has there now: a logger's directory, or a family of rotated files.
 *
 *     send/@….s send/@….s send/current            the newest is `current`
 *     mail.log.2.gz mail.log.1 mail.log           the one without a mark
 *     smtpd.2026-03-08 smtpd.2026-03-09           the latest date
 */
import { basename, dirname, join, resolve } from "node:path";
import { byRotation } from "../files/arrange.ts";
import { familyName } from "../files/family.ts";
import { hold, identityOf, isAbsent, settle, system } from "../files/held.ts";
import { filesOfLogger, type Snapshot } from "../files/rotation.ts";
import type { FileEntry, SourceKind } from "../source.ts";

export interface LogHome {
  directory: string;
  kind: SourceKind;
  /** What the names of a family's files begin with; undefined in a logger's directory. */
  stem: string | undefined;
}

/** The log that a file which was found is of. */
export function homeOf({ path, kind }: Pick<FileEntry, "path" | "kind">): LogHome {
  const directory = resolve(dirname(path));
  return { directory, kind, stem: kind === "files" ? familyName(basename(path)).stem : undefined };
}

/** One word for each log. */
export function homeKey({ directory, stem = "" }: LogHome): string {
  return join(directory, stem);
}

/** The file that is being written; undefined while there is none. */
export function newestIn(home: LogHome): { identity: string; size: number } | undefined {
  try {
    const name = home.stem === undefined ? "current" : familyIn(home).at(-1);
    if (name === undefined) return undefined;
    const stats = system.look(join(home.directory, name));
    return { identity: identityOf(stats), size: stats.size };
  } catch (error) {
    return absence(error);
  }
}

/** All that a logger finished after the file of a label, or the whole family: held, oldest first. */
export function filesIn(home: LogHome, after: string): Snapshot {
  try {
    const { directory, kind } = home;
    const snapshot =
      home.stem === undefined
        ? filesOfLogger(directory, system.list(directory).map(nameOf), after)
        : { files: familyIn(home).flatMap((name) => held(join(directory, name))), gaps: [] };
    for (const file of snapshot.files) file.kind = kind;
    return snapshot;
  } catch (error) {
    return absence(error) ?? { files: [], gaps: [] };
  }
}

/** It is not there, or no more: it may come. */
function absence(error: unknown): undefined {
  if (!isAbsent(error)) throw error;
  return undefined;
}

const nameOf = ({ name }: { name: string }): string => name;

/** Names of its files, oldest first. */
function familyIn({ directory, stem }: LogHome): string[] {
  return system
    .list(directory)
    .map(nameOf)
    .filter((name) => familyName(name).stem === stem)
    .sort((a, b) => byRotation(named(a), named(b)));
}

/** As much of a file as its name tells. */
function named(path: string): FileEntry {
  return { path, kind: "files", size: 0, identity: "", changed: { seconds: 0, nanos: 0 } };
}

function held(path: string): FileEntry[] {
  const file = hold(path);
  if (!file) return [];
  settle(file);
  return [file];
}

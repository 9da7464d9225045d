/**
 * The folder of a store: where it is, what is in it, and who may look into it.
 *
 *     manifest.json       what the store consists of
 *     segments/ tallies/ state/ outbox/     files that do not change any more
 *     tmp/                what is being written
 *     lock                who writes
 *     served/             who may ask a server, and who has asked: not of the store, and for its owner alone
 *
 * Only its owner may enter it, or a group that was asked for: its rights on the folder say so for all files. There is
 * nothing else in it, so who removes the folder removes everything.
 */
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  type Stats,
  statSync,
} from "node:fs";
import { dirname, isAbsolute, join } from "node:path";
import { MANIFEST, readManifest } from "./manifest.ts";
import { StoreError } from "./trouble.ts";

/** Where files are that the manifest names. */
export const DATA = ["segments", "tallies", "state", "outbox"] as const;

export const TMP = "tmp";

export const LOCK = "lock";

export const SERVED = "served";

/** The lock, and what taking it leaves where that is killed. */
export const LOCK_FILE = /^lock(?:[-.].*)?$/;

/** Who may read: the owner, or also a group. */
export interface Rights {
  folder: number;
  file: number;
  group: number | undefined;
}

export const OWNER: Rights = { folder: 0o700, file: 0o600, group: undefined };

/** Where a store is if none is named; undefined for a user without a home. */
export function defaultStore(env: NodeJS.ProcessEnv, uid: number | undefined): string | undefined {
  if (uid === 0) return "/var/lib/qtrail";
  const { XDG_STATE_HOME: said = "", HOME: home = "" } = env;
  if (isAbsolute(said)) return join(said, "qtrail");
  return isAbsolute(home) ? join(home, ".local/state/qtrail") : undefined;
}

/** Makes the folder unless it is there; true if it was not. @throws StoreError if it is something else, or somebody else's */
export function makeFolder(folder: string): boolean {
  const isMade = makeIfMissing(folder);
  const stats = statSync(folder);
  if (!stats.isDirectory())
    throw new StoreError(`${folder}: it is a file, and a store is a folder`, NAME_ANOTHER);
  checkOwner(folder, stats);
  const names = readdirSync(folder).filter((name) => name !== SERVED && name !== "lost+found"); // of a file system of its own
  if (readManifest(folder)) return isMade;
  const isBegun = names.some((name) => LOCK_FILE.test(name));
  const foreign = isBegun ? names.find((name) => !isBeforeData(name)) : names[0];
  if (foreign !== undefined)
    throw new StoreError(
      `${folder}: it is not empty, and not a store: ${foreign} is in it`,
      NAME_ANOTHER,
    );
  chmodSync(folder, OWNER.folder);
  return isMade;
}

/**
 * Parents too. Node's own way calls a file system that is read-only a file that is not there, and below /proc it never
 * ends.
 */
function makeIfMissing(folder: string): boolean {
  try {
    mkdirSync(folder, { mode: OWNER.folder });
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EEXIST") return false;
    if (code !== "ENOENT" || existsSync(dirname(folder))) throw error;
    makeIfMissing(dirname(folder));
    return makeIfMissing(folder);
  }
}

/** The folder's rights, which its files take after. */
export function rightsOf(folder: string): Rights {
  const { mode, gid } = statSync(folder);
  return (mode & GROUP_MAY_READ) === GROUP_MAY_READ ? { ...WITH_GROUP, group: gid } : OWNER;
}

/** Lets a group read the folder, and all that is in it. */
export function letGroupRead(folder: string, group: number): void {
  const rights: Rights = { ...WITH_GROUP, group };
  for (const data of DATA) {
    for (const entry of entriesBelow(folder, data))
      setRights(join(folder, entry.path), entry.isFolder ? rights.folder : rights.file, rights);
  }
  for (const name of readdirSync(folder))
    if (name === MANIFEST || name === LOCK) setRights(join(folder, name), rights.file, rights);
  setRights(folder, rights.folder, rights);
}

/** With these rights, whatever the umask takes. */
export function makeDirectory(path: string, rights: Rights): void {
  mkdirSync(path, { mode: rights.folder });
  setRights(path, rights.folder, rights);
}

export function setRights(path: string, mode: number, { group }: Rights): void {
  if (group !== undefined) giveTo(group, path);
  chmodSync(path, mode);
}

function giveTo(group: number, path: string): void {
  try {
    chownSync(path, -1, group);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== "EPERM") throw cause;
    throw new StoreError(
      `${path}: it cannot be given to the group ${group}`,
      "name a group that the store's owner belongs to, or do it as root",
      cause,
    );
  }
}

export interface FolderEntry {
  /** Below the store's folder, with slashes. */
  path: string;
  isFolder: boolean;
}

/** Files and folders below one of the store's, what is deeper first; links are left alone. */
export function entriesBelow(folder: string, path: string): FolderEntry[] {
  if (!statSync(join(folder, path), { throwIfNoEntry: false })?.isDirectory()) return [];
  const entries = readdirSync(join(folder, path), { withFileTypes: true });
  const below = entries.flatMap((entry): FolderEntry[] => {
    const inner = `${path}/${entry.name}`;
    if (entry.isDirectory()) return entriesBelow(folder, inner);
    return entry.isFile() ? [{ path: inner, isFolder: false }] : [];
  });
  return [...below, { path, isFolder: true }];
}

const WITH_GROUP = { folder: 0o750, file: 0o640 };
const GROUP_MAY_READ = 0o050;

const NAME_ANOTHER = "name a folder that is empty, or that is not there yet, with --store";

/** What a store has before its first manifest. */
function isBeforeData(name: string): boolean {
  return name === TMP || LOCK_FILE.test(name);
}

/** What root writes in somebody else's store its owner could not read; and whose folder it is may change what is in it. */
function checkOwner(folder: string, { uid }: Stats): void {
  const me = process.geteuid?.();
  if (me === undefined || uid === me) return;
  throw new StoreError(
    `${folder}: it belongs to another user (uid ${uid})`,
    `write it as that user: sudo ${uid === 0 ? "" : `-u '#${uid}' `}qtrail ...; or name another with --store`,
  );
}

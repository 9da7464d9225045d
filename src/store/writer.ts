/**
 * The one who writes a store. Files are written below tmp/, forced to the disk and renamed into place; then a new
 * manifest that names them is, and that is the commit. Whatever happens before it, the store is what it was.
 *
 *     publish a file ... publish a file, commit      the new files are the store's, those no longer named are dead
 *
 * A dead file stays for the readers of earlier manifests, a quarter of an hour. What nobody names, because a writer was
 * killed before it committed, is removed when the next one begins.
 */
import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
} from "node:fs";
import { writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { forceDirectory, writeForced } from "../sources/files/replaced.ts";
import { checksumOf } from "./checksum.ts";
import {
  DATA,
  entriesBelow,
  letGroupRead,
  makeDirectory,
  makeFolder,
  OWNER,
  type Rights,
  rightsOf,
  setRights,
  TMP,
} from "./folder.ts";
import { Lock } from "./lock.ts";
import {
  type DeadFile,
  filesIn,
  MANIFEST,
  type Manifest,
  manifestBytes,
  newManifest,
  readManifest,
  type StoredFile,
} from "./manifest.ts";
import { storeTrouble } from "./trouble.ts";

export interface WriterOptions {
  /** As it was typed: others are told who writes. */
  command: string;
  /** Of the days, if the store is new. */
  zone: string;
  /** The number of a group that may read. */
  group?: number | undefined;
  /** Milliseconds since 1970. */
  clock?: () => number;
}

/** A manifest made of the last one; what is dead follows. */
export type Committed = Omit<Manifest, "zone" | "dead">;

/** How long readers may take, in milliseconds. */
const KEPT_FOR_READERS = 15 * 60_000;

export class StoreWriter {
  readonly folder: string;
  /** As it was committed last. */
  manifest: Manifest;
  private readonly lock: Lock;
  /** The folder was not there. */
  private isMade = false;
  private readonly rights: Rights;
  private readonly clock: () => number;
  /** In place, and not yet named by a manifest. */
  private readonly published = new Set<string>();
  /** Directories with names that may not be on the disk. */
  private readonly unforced = new Set<string>();
  private written = 0;

  /** Makes the store if there is none. @throws StoreBusy, StoreFull, StoreError */
  constructor(folder: string, { command, zone, group, clock }: WriterOptions) {
    this.folder = folder;
    this.clock = clock ?? Date.now;
    this.lock = sayingWhat(folder, () => {
      this.isMade = makeFolder(folder);
      return new Lock(folder, command, rightsOf(folder));
    });
    try {
      if (group !== undefined && group !== rightsOf(folder).group) letGroupRead(folder, group);
      this.rights = rightsOf(folder);
      this.manifest = this.begun(zone);
      this.sweep();
    } catch (error) {
      this.close();
      throw storeTrouble(folder, error);
    }
  }

  /**
   * Puts a file in place: of these bytes, or as `content` writes it at a path on the same file system.
   * @throws StoreFull, StoreError: nothing is left of it, and it can be tried again
   */
  async publish(
    file: string,
    content: Uint8Array | ((path: string) => void | Promise<void>),
  ): Promise<StoredFile> {
    if (this.isKnown(file)) throw new Error(`${file}: the store has it`);
    const path = join(this.folder, TMP, `${++this.written}-${basename(file)}`);
    try {
      if (typeof content === "function") await content(path);
      else await writeFile(path, content, { mode: this.rights.file });
      setRights(path, this.rights.file, this.rights);
      force(path);
      const sum = await checksumOf(path);
      this.makeDirectoriesOf(file);
      renameSync(path, join(this.folder, file));
      this.unforced.add(dirname(join(this.folder, file)));
      this.published.add(file);
      return { file, ...sum };
    } catch (error) {
      rmSync(path, { force: true });
      throw storeTrouble(this.folder, error);
    }
  }

  /** Removes a file that was published and shall not be committed. */
  withdraw(file: string): void {
    if (this.published.delete(file)) this.remove(file);
  }

  /** @throws StoreFull, StoreError: the store is what it was, and it can be tried again */
  commit(next: Committed): void {
    sayingWhat(this.folder, () => {
      this.lock.check();
      const { zone, generation } = this.manifest;
      if (next.generation !== generation)
        throw new Error(`made of manifest ${next.generation}, and ${generation} is the last one`);
      const [dead, expired] = this.deadBeside(next);
      for (const directory of this.unforced) forceDirectory(directory);
      this.unforced.clear();
      this.replaceManifest({ ...next, zone, generation: generation + 1, dead });
      for (const { file } of filesIn(next)) this.published.delete(file);
      for (const { file } of expired) this.remove(file);
    });
  }

  /** Lets others write. */
  close(): void {
    this.lock.release();
  }

  /** The same; of a store that nothing was ever committed to nothing is left. */
  leave(): void {
    const isEmpty = this.manifest.generation === 0;
    if (isEmpty)
      for (const name of [...DATA, TMP, MANIFEST])
        rmSync(join(this.folder, name), { recursive: true, force: true });
    this.close();
    if (isEmpty && this.isMade) this.removeIfEmpty(".");
  }

  /** With nothing in tmp/; a store that is new gets its manifest, or nothing is left of it. */
  private begun(zone: string): Manifest {
    const tmp = join(this.folder, TMP);
    rmSync(tmp, { recursive: true, force: true });
    makeDirectory(tmp, OWNER);
    const manifest = readManifest(this.folder);
    if (manifest) return manifest;
    try {
      this.replaceManifest(newManifest(zone));
    } catch (error) {
      rmSync(tmp, { recursive: true, force: true });
      throw error;
    }
    return this.manifest;
  }

  private isKnown(file: string): boolean {
    const { dead } = this.manifest;
    return [...filesIn(this.manifest), ...dead].some((known) => known.file === file);
  }

  private replaceManifest(manifest: Manifest): void {
    const path = join(this.folder, TMP, MANIFEST);
    rmSync(path, { force: true });
    try {
      writeForced(path, manifestBytes(manifest), "wx", this.rights.file);
      setRights(path, this.rights.file, this.rights);
      renameSync(path, join(this.folder, MANIFEST));
    } catch (error) {
      rmSync(path, { force: true });
      throw error;
    }
    this.manifest = manifest;
    forceDirectory(this.folder);
  }

  /** What is dead once `next` is committed: what readers may need, and what they had time for. */
  private deadBeside(next: Committed): [dead: DeadFile[], expired: DeadFile[]] {
    const now = this.clock();
    const after = filesIn(next).map(({ file }) => file);
    const named = new Set(after);
    if (named.size < after.length) throw new Error("a file is named twice");
    const before = filesIn(this.manifest).map(({ file }) => file);
    const had = new Set(before);
    for (const file of named)
      if (!had.has(file) && !this.published.has(file))
        throw new Error(`${file}: it was not published`);
    const all = [
      // A clock that was set back must not keep them for years.
      ...this.manifest.dead.map(({ file, since }) => ({ file, since: Math.min(since, now) })),
      ...before.filter((file) => !named.has(file)).map((file) => ({ file, since: now })),
    ];
    return [all.filter((one) => !isExpired(one, now)), all.filter((one) => isExpired(one, now))];
  }

  /** Removes what a writer has left who was killed, and dead files that readers had time for. */
  private sweep(): void {
    const now = this.clock();
    const kept = new Set([
      ...filesIn(this.manifest).map(({ file }) => file),
      ...this.manifest.dead.filter((one) => !isExpired(one, now)).map(({ file }) => file),
    ]);
    for (const { path, isFolder } of DATA.flatMap((data) => entriesBelow(this.folder, data))) {
      if (isFolder) this.removeIfEmpty(path);
      else if (!kept.has(path)) rmSync(join(this.folder, path));
    }
  }

  private remove(file: string): void {
    rmSync(join(this.folder, file), { force: true });
    this.removeIfEmpty(dirname(file));
  }

  private removeIfEmpty(directory: string): void {
    const path = join(this.folder, directory);
    if (!existsSync(path) || readdirSync(path).length > 0) return;
    rmdirSync(path);
    this.unforced.delete(path);
  }

  private makeDirectoriesOf(file: string): void {
    let path = this.folder;
    for (const name of dirname(file).split("/")) {
      const parent = path;
      path = join(parent, name);
      if (existsSync(path)) continue;
      makeDirectory(path, this.rights);
      this.unforced.add(parent);
    }
  }
}

function isExpired({ since }: DeadFile, now: number): boolean {
  return now - since >= KEPT_FOR_READERS;
}

/** Ends when the file's bytes are on the disk. */
function force(path: string): void {
  const descriptor = openSync(path, "r+");
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function sayingWhat<Result>(folder: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw storeTrouble(folder, error);
  }
}

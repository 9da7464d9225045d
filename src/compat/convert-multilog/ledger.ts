/**
 * What is being converted, written down so that a crash at any moment loses and doubles nothing.
 *
 *     claim     a second name for each source, which multilog does not throw away
 *     writing   the journal: sources, and the targets with their lengths before
 *     (append)  to each target, forced to disk
 *     written   the journal again: from here on everything is there
 *     (finish)  sources removed or renamed or noted as kept, claims removed, journal removed
 *
 * After a crash in `writing` the targets are cut back to their lengths and the sources converted
 * again; after one in `written` only the finishing is done again.
 */
import {
  closeSync,
  existsSync,
  fsyncSync,
  ftruncateSync,
  linkSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  unlinkSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { isFinished, namesIn } from "../../sources/files/places.ts";
import { forceDirectory, replaceFile, writeForced } from "../../sources/files/replaced.ts";
import { CLAIM, claimOf } from "./finished-files.ts";

/** Of all that is written. */
const MODE = 0o640;

/** What becomes of a source when its lines are on disk. */
export type SourceFate = "removed" | "renamed" | "kept";

export interface Target {
  path: string;
  /** Device and inode; absent where it was not there before. */
  identity?: string;
  length: number;
}

interface Journal {
  stage: "writing" | "written";
  sources: string[];
  fate: SourceFate;
  targets: Target[];
}

/** A person has to look: what was found fits no crash of ours. */
export class Unclear extends Error {}

export class Ledger {
  readonly #directory: string;
  readonly #journal: string;
  readonly #kept: string;

  constructor(directory: string) {
    this.#directory = directory;
    this.#journal = join(directory, ".convert-multilog.journal");
    this.#kept = join(directory, ".convert-multilog.kept");
  }

  /** Mends what a crash has left. */
  recover(directories: readonly string[]): void {
    rmSync(`${this.#journal}.new`, { force: true });
    if (existsSync(this.#journal)) {
      const journal = JSON.parse(readFileSync(this.#journal, "utf8")) as Journal;
      if (journal.stage === "writing") this.#undo(journal);
      else this.#finish(journal);
    }
    for (const directory of directories) releaseClaims(directory);
  }

  /** Appends to each target what is its own, and has done with the sources. */
  convert(sources: string[], fate: SourceFate, blocks: ReadonlyMap<string, Uint8Array>): void {
    const journal: Journal = {
      stage: "writing",
      sources,
      fate,
      targets: [...blocks.keys()].map(targetAt),
    };
    this.#write(journal);
    try {
      for (const [path, block] of blocks) writeForced(path, block, "a", MODE);
      forceDirectory(this.#directory);
    } catch (error) {
      this.#undo(journal);
      throw error;
    }
    this.#write({ ...journal, stage: "written" });
    this.#finish(journal);
  }

  /** Sources that were converted and kept. */
  isKept(path: string): boolean {
    return this.#keptKeys().has(keyOf(path));
  }

  #finish({ sources, fate }: Journal): void {
    if (fate === "kept") this.#keep(sources);
    for (const source of sources) {
      const done = `${source}.done`;
      if (fate === "removed") rmSync(source, { force: true });
      if (fate === "renamed" && existsSync(source)) renameSync(source, done);
      rmSync(claimOf(source), { force: true });
      forceDirectory(dirname(source));
    }
    this.#forgetJournal();
  }

  #undo({ targets, sources }: Journal): void {
    for (const target of targets) cutBack(target);
    forceDirectory(this.#directory);
    for (const source of sources) releaseClaims(dirname(source));
    this.#forgetJournal();
  }

  #write(journal: Journal): void {
    replaceFile(this.#journal, Buffer.from(JSON.stringify(journal)), MODE);
  }

  #forgetJournal(): void {
    rmSync(this.#journal, { force: true });
    forceDirectory(this.#directory);
  }

  #keep(sources: readonly string[]): void {
    const keys = this.#keptKeys();
    // Those whose file is gone need not be remembered.
    const known = [...keys].filter((key) => existsSync(key.slice(key.indexOf(" ") + 1)));
    const added = sources.filter((source) => existsSync(source)).map(keyOf);
    const lines = [...new Set([...known, ...added])].map((key) => `${key}\n`);
    replaceFile(this.#kept, Buffer.from(lines.join("")), MODE);
  }

  #keptKeys(): Set<string> {
    if (!existsSync(this.#kept)) return new Set();
    return new Set(readFileSync(this.#kept, "utf8").split("\n").filter(Boolean));
  }
}

/** Gives each source its second name; a source that has gone meanwhile is left out. */
export function claim(paths: readonly string[]): string[] {
  return paths.filter((path) => {
    try {
      linkSync(path, claimOf(path));
      return true;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === "ENOENT") return false;
      if (code === "EEXIST") return true;
      throw error;
    }
  });
}

/** Takes claims back; what multilog threw away meanwhile gets its own name again. */
function releaseClaims(directory: string): void {
  for (const name of namesIn(directory).filter((one) => one.startsWith(CLAIM))) {
    const source = join(directory, name.slice(CLAIM.length));
    if (!isFinished(basename(source))) continue;
    if (existsSync(source)) unlinkSync(join(directory, name));
    else renameSync(join(directory, name), source);
  }
  forceDirectory(directory);
}

function keyOf(path: string): string {
  const { dev, ino, size } = statSync(path);
  return `${dev}:${ino}:${size} ${path}`;
}

function targetAt(path: string): Target {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return { path, length: 0 };
  return { path, identity: `${found.dev}:${found.ino}`, length: found.size };
}

function cutBack({ path, identity, length }: Target): void {
  if (identity === undefined) {
    rmSync(path, { force: true });
    return;
  }
  const now = targetAt(path);
  if (now.identity !== identity || now.length < length)
    throw new Unclear(
      `${path} is not the file that a cut-off conversion was writing to: ` +
        `see which lines are in it twice, then remove .convert-multilog.journal beside it`,
    );
  const descriptor = openSync(path, "r+");
  try {
    ftruncateSync(descriptor, length);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

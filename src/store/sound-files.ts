/**
 * The files of a store that may be used: each is compared with its sum before it is read, once. Of what is damaged nothing
 * is told but that it is.
 */
import { join } from "node:path";
import type { Trouble } from "../sources/source.ts";
import { type DamagedFile, damageOf, damageWords } from "./check-files.ts";
import type { StorePart } from "./manifest.ts";

/** Which files were found sound before. */
export interface ComparedFiles {
  isKnownSound(path: string): boolean;
  noteSound(path: string): void;
}

export class SoundFiles {
  readonly damaged: DamagedFile[] = [];
  private readonly folder: string;
  private readonly signal: AbortSignal | undefined;
  private readonly before: ComparedFiles | undefined;
  private readonly checked = new Map<string, boolean>();

  constructor(folder: string, signal?: AbortSignal, before?: ComparedFiles) {
    this.folder = folder;
    this.signal = signal;
    this.before = before;
  }

  async isSound(part: StorePart): Promise<boolean> {
    const known = this.checked.get(part.file);
    if (known !== undefined) return known;
    this.signal?.throwIfAborted();
    const damage = await this.damageOf(part);
    this.checked.set(part.file, damage === undefined);
    if (damage) this.damaged.push(damage);
    return damage === undefined;
  }

  /** Where those lie that were asked for and are sound. */
  get paths(): string[] {
    return [...this.checked].flatMap(([file, isSound]) => (isSound ? [this.pathOf(file)] : []));
  }

  get troubles(): Trouble[] {
    return this.damaged.map((damage) => ({
      path: this.pathOf(damage.part.file),
      what: damageWords(damage),
      hint: "what can be done: qtrail fsck",
    }));
  }

  private async damageOf(part: StorePart): Promise<DamagedFile | undefined> {
    const path = this.pathOf(part.file);
    if (this.before?.isKnownSound(path)) return undefined;
    const damage = await damageOf(this.folder, part);
    if (!damage) this.before?.noteSound(path);
    return damage;
  }

  private pathOf(file: string): string {
    return join(this.folder, file);
  }
}

/**
 * Which store a command reads or writes: the one that is named, the one that a configuration names, else the usual one.
 *
 *     qtrail find                     the usual store, where there is one, and the logs found here beyond its end
 *     qtrail find --store DIR         that store alone: it may be another machine's
 *     qtrail find --store DIR LOG     that store, and this log beyond its end
 *     qtrail find LOG                 this log
 */
import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { defaultStore } from "../store/folder.ts";
import { MANIFEST } from "../store/manifest.ts";
import type { Values } from "./command.ts";
import { UserError } from "./error.ts";
import type { STORE } from "./flags.ts";
import { settingsHere } from "./settings/read.ts";

/** What was said of the store. */
export type StoreFlags = Partial<Values<typeof STORE>>;

/** The folder for a command that works on a store, there or not. */
export async function storeFolder(named: string | undefined): Promise<string> {
  const folder = named ?? (await usualStore());
  if (folder === undefined)
    throw new UserError("no store is named, and there is no home directory to keep one in", {
      hint: "name a folder: --store DIR",
    });
  return folder;
}

/** The same of one that has to be there. */
export async function storeThere(named: string | undefined): Promise<string> {
  const folder = await storeFolder(named);
  if (!isStore(folder)) throw noStore(folder);
  return folder;
}

/** The store that answers a question; undefined: logs do. */
export async function storeThatAnswers(
  { store, noStore: isOff = false }: StoreFlags,
  paths: readonly string[],
): Promise<string | undefined> {
  if (store !== undefined) {
    if (isOff)
      throw new UserError("--store and --no-store: one of them", {
        hint: "leave out one of the two",
      });
    if (!isStore(store)) throw noStore(store);
    return store;
  }
  if (isOff || paths.length > 0) return undefined;
  const usual = await usualStore();
  return usual !== undefined && isStore(usual) ? usual : undefined;
}

async function usualStore(): Promise<string | undefined> {
  const set = (await settingsHere()).get("store.path")?.values[0];
  return set ?? defaultStore(process.env, process.geteuid?.());
}

function isStore(folder: string): boolean {
  return existsSync(join(folder, MANIFEST));
}

function noStore(folder: string): UserError {
  if (isClosed(folder))
    return new UserError(`${folder}: permission denied`, {
      hint: "ask its owner to let a group read it: qtrail import --group GROUP",
    });
  return new UserError(`${folder}: there is no store`, {
    hint: "make one of the logs: qtrail import",
  });
}

/** It may be one, and is not for us to see. */
function isClosed(folder: string): boolean {
  try {
    statSync(join(folder, MANIFEST));
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EACCES";
  }
}

/**
 * What a server keeps besides mail, in the folder of the store: who may ask, who has asked, and how it is called.
 *
 *     served/tokens/ links/ visits/    tokens/tokens.ts
 *     served/audit/                    audit/audit.ts
 *     served/address                   the address that people open
 *
 * It is for its owner alone, also where a group may read the store.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { SERVED } from "../store/folder.ts";

export function servedFolder(store: string): string {
  return join(store, SERVED);
}

/** Under which address it serves, for links that are given out. */
export function keepAddress(served: string, address: string): void {
  mkdirSync(served, { recursive: true, mode: 0o700 });
  writeFileSync(join(served, "address"), `${address}\n`, { mode: 0o600 });
}

/** undefined where no server has ever run. */
export function addressKept(served: string): string | undefined {
  try {
    return readFileSync(join(served, "address"), "utf8").trim() || undefined;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

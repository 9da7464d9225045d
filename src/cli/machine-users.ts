/**
 * The names of users by uid, of the machine that wrote the logs: from the passwd that is named, or from this
 * machine's where its own logs are read. A log or a store that was named may come from another machine,
 * where the same uid is somebody else.
 */
import { readFileSync } from "node:fs";
import { usersIn } from "../machine/users.ts";
import type { MachineUser } from "../reports/machine-user.ts";
import { UserError } from "./error.ts";
import { reasonWords, stdinIsGiven } from "./logs.ts";

export async function machineUsers(
  passwd: string | undefined,
  paths: readonly string[],
  store?: string,
): Promise<ReadonlyMap<number, MachineUser> | undefined> {
  if (passwd !== undefined) return usersIn(textOf(passwd));
  if (paths.length > 0 || store !== undefined || stdinIsGiven()) return undefined;
  const { Root } = await import("../machine/root.ts");
  return usersIn(new Root("/").text("/etc/passwd") ?? "");
}

function textOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (cause) {
    throw new UserError(`--passwd: ${path}: ${reasonWords(cause)}`, {
      cause,
      hint: "name a copy of /etc/passwd of the machine that wrote the logs",
    });
  }
}

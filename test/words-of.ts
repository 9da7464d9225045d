/**
 * The words behind `qtrail` in a command line, as a shell takes them apart.
 */
import { spawnSync } from "node:child_process";

export function wordsOf(command: string): string[] {
  const script = `qtrail() { printf '%s\\0' "$@"; }; ${command}`;
  const { stdout } = spawnSync("sh", ["-c", script], { encoding: "utf8" });
  return stdout.split("\0").slice(0, -1);
}

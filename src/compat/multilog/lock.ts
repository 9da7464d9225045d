/**
 * The lock of a log directory: flock(2), the one that the original takes.
 *
 * Node cannot lock. The lock belongs to the open file, though, not to the process that took it:
 * so the program `flock` (util-linux, busybox) is given our descriptor, locks it and ends, and the
 * lock stays with us until we end, however that comes about.
 */
import { spawnSync } from "node:child_process";

/** Why the lock was not got; undefined if it was. */
export function whyNotLocked(descriptor: number): string | undefined {
  const { error, status, stderr } = spawnSync("flock", ["-x", "-n", "3"], {
    stdio: ["ignore", "ignore", "pipe", descriptor],
  });
  if (error && "code" in error && error.code === "ENOENT")
    return "the program flock (of util-linux) is not installed";
  if (error) return error.message;
  if (status === 0) return undefined;
  const said = stderr.toString("utf8").trim();
  return said === "" ? "temporary failure" : said; // the original's words for: another has it
}

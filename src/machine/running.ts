/**
 * Which services run: what their supervisors have noted, and the processes there are.
 *
 * `supervise/status` has the process of the service: of daemontools at byte 12, little-endian (18 bytes), and of
 * runit the same (20 bytes); of s6 at byte 24, eight of them, big-endian (35 or 43 bytes). A process that /proc does not have is gone.
 */
import { readFileSync } from "node:fs";
import { posix } from "node:path";
import type { Found } from "./finder.ts";
import { processesOf } from "./processes.ts";
import { nameOf } from "./programs.ts";
import type { Root } from "./root.ts";
import type { MailService } from "./service.ts";

export function runningServices({ root, services }: Found): Set<MailService> {
  const processes = new Map(processesOf(root, /./).map(({ pid, argv }) => [pid, nameOf(argv[0])]));
  const programs = new Set(processes.values());
  return new Set(
    services.filter(({ run, isSupervised, programs: own }) => {
      const pid =
        isSupervised && run !== undefined ? supervisedPid(root, posix.dirname(run)) : undefined;
      if (pid !== undefined) return processes.size === 0 || processes.has(pid);
      return own.some((name) => programs.has(name));
    }),
  );
}

/** Undefined if there is no process, or nobody has noted it. */
function supervisedPid(root: Root, directory: string): number | undefined {
  const file = posix.join(directory, "supervise/status");
  if (root.stat(file) === undefined || !root.mayRead(file)) return undefined;
  const status = readFileSync(root.outside(file));
  if (status.length === 18 || status.length === 20) return status.readUInt32LE(12) || undefined;
  if (status.length === 35 || status.length === 43) return status.readUInt32BE(28) || undefined;
  return undefined;
}

/**
 * Which services run: what their supervisors have noted, and the processes there are.
 *
 * `supervise/status` has the process of the service: of daemontools at byte 12, little-endian (18 bytes), and of
 * runit the same (20 bytes). A process that /proc does not have is gone.
 */
import { readFileSync } from "node:fs";
import { posix } from "node:path";
import type { Found } from "./finder.ts";
import { processesOf } from "./processes.ts";
import { nameOf } from "./programs.ts";
import type { Root } from "./root.ts";
import type { Service } from "./service.ts";

export function runningServices({ root, services }: Found): Set<Service> {
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
  const size = root.stat(file)?.size;
  if ((size !== 18 && size !== 20) || !root.mayRead(file)) return undefined;
  return readFileSync(root.outside(file)).readUInt32LE(12) || undefined;
}

/**
 * The processes that run, as /proc has them: their command lines and directories.
 *
 * Anybody may start a program and call it svscan. Only processes of root, and of whoever asks, tell where logs are.
 */
import type { Root } from "./root.ts";

export interface Process {
  pid: number;
  argv: string[];
  /** Undefined if that may not be seen. */
  cwd: string | undefined;
  isTrusted: boolean;
}

/** Of programs whose command line matches; none where there is no /proc. */
export function processesOf(root: Root, wanted: RegExp): Process[] {
  return root.list("/proc").flatMap((name): Process[] => {
    if (!/^\d+$/.test(name)) return [];
    const line = root.text(`/proc/${name}/cmdline`) ?? "";
    if (!wanted.test(line)) return [];
    const argv = line.replace(/\0$/, "").split("\0");
    const owner = root.stat(`/proc/${name}`)?.uid;
    const isTrusted = owner === 0 || owner === process.getuid?.();
    return [{ pid: Number(name), argv, cwd: root.link(`/proc/${name}/cwd`), isTrusted }];
  });
}

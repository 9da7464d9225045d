/**
 * Whether a descriptor was opened by the program that called us, or is one of Node's own.
 *
 * A C program that was given no descriptor 5 has none. Node opens pipes and event queues for
 * itself before we run, and one of these may have got the number 5: to write there would be lost,
 * or worse. Ask before anything else is opened.
 *
 * On Linux /proc tells: an event queue is an `anon_inode:`, and of a pipe for itself Node holds
 * the reading end too. Elsewhere only a file or a device is sure to be the caller's.
 */
import { fstatSync, readdirSync, readFileSync, readlinkSync } from "node:fs";

const DESCRIPTORS = "/proc/self/fd";

export function isCallers(descriptor: number): boolean {
  try {
    const target = readlinkSync(`${DESCRIPTORS}/${descriptor}`);
    if (target.startsWith("anon_inode:")) return false;
    return !target.startsWith("pipe:") || !isReadHere(target);
  } catch {
    return isFileOrDevice(descriptor);
  }
}

function isReadHere(pipe: string): boolean {
  return readdirSync(DESCRIPTORS).some((name) => {
    try {
      return readlinkSync(`${DESCRIPTORS}/${name}`) === pipe && isForReading(name);
    } catch {
      return false; // the descriptor that listed the directory
    }
  });
}

/** `flags: 02000001`, octal; the last digit is 0 for reading, 1 for writing, 2 for both. */
function isForReading(descriptor: string): boolean {
  const info = readFileSync(`/proc/self/fdinfo/${descriptor}`, "latin1");
  return /^flags:\s+\d*0$/m.test(info);
}

function isFileOrDevice(descriptor: number): boolean {
  try {
    const stat = fstatSync(descriptor);
    return stat.isFile() || stat.isCharacterDevice();
  } catch {
    return false;
  }
}

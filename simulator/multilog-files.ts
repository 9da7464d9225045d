/**
 * A log as `multilog t` leaves it in its directory: files of some size, each named by the moment of
 * its rotation, and `current`.
 *
 * multilog rotates at the first line end within 2,000 bytes of the limit, when the next line is
 * there, and takes that moment for the name.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export function writeMultilogFiles(directory: string, log: Iterable<Buffer>, limit: number): void {
  mkdirSync(directory, { recursive: true });
  for (const [name, bytes] of multilogFiles(log, limit))
    writeFileSync(join(directory, name), bytes);
}

/** `limit`: bytes that a file may have, multilog's s. No more than one file is held. */
export function* multilogFiles(
  log: Iterable<Buffer>,
  limit: number,
): Generator<[name: string, bytes: Buffer]> {
  let waiting: Buffer[] = [];
  let size = 0;
  for (const chunk of log) {
    waiting.push(chunk);
    size += chunk.length;
    if (size <= limit) continue;
    let whole = Buffer.concat(waiting);
    for (let end = fileEnd(whole, limit); end > 0; end = fileEnd(whole, limit)) {
      yield [`${whole.toString("latin1", end, end + LABEL_LETTERS)}.s`, whole.subarray(0, end)];
      whole = whole.subarray(end);
    }
    waiting = [whole];
    size = whole.length;
  }
  yield ["current", Buffer.concat(waiting)];
}

/** Where the next line begins; 0 if the file is not full, or no line has come since. */
function fileEnd(log: Buffer, limit: number): number {
  const end = log.length > limit ? log.indexOf("\n", limit - EARLY_BYTES) + 1 : 0;
  return end + LABEL_LETTERS <= log.length ? end : 0;
}

const EARLY_BYTES = 2000;
const LABEL_LETTERS = 25;

/**
 * A processor: the shell command through which a full file goes before it gets its name.
 *
 *     previous -> 0   processor   1 -> processed
 *        state -> 4               5 -> newstate
 *
 * It must end with status 0; until it does it is run again, from the same `previous` and `state`.
 * Source: startprocessor and fullcurrent of multilog.c (daemontools 0.76).
 */
import { spawnSync } from "node:child_process";
import { chmodSync, closeSync, fsyncSync, openSync, renameSync, unlinkSync } from "node:fs";
import { type FilesPlace, finish } from "./finished-files.ts";
import { CannotStart, orCannotStart, pause, say, untilDone } from "./trouble.ts";

export function runProcessor(place: FilesPlace, processor: string): void {
  const { path, base } = place;
  while (!isDone(place, processor)) pause(`processor failed in ${path}, pausing`);
  toDisk(place, "processed");
  untilDone(
    () => `unable to set mode of ${path}/processed`,
    () => chmodSync(`${base}/processed`, 0o744),
  );
  toDisk(place, "newstate");
  untilDone(
    () => `unable to remove ${path}/previous`,
    () => unlinkSync(`${base}/previous`),
  );
  untilDone(
    () => `unable to rename newstate to state in directory ${path}`,
    () => renameSync(`${base}/newstate`, `${base}/state`),
  );
  finish(place, "processed", "s");
}

function isDone({ path, base }: FilesPlace, processor: string): boolean {
  const opened: number[] = [];
  const open = (name: string, flags: string) => {
    const descriptor = openSync(`${base}/${name}`, flags, 0o644);
    opened.push(descriptor);
    return descriptor;
  };
  try {
    const { error, signal, status } = orCannotStart(`unable to run ${processor}`, () => {
      const [previous, processed] = [open("previous", "r"), open("processed", "w")];
      const [state, newState] = [open("state", "r"), open("newstate", "w")];
      return spawnSync("/bin/sh", ["-c", processor], {
        argv0: "sh",
        cwd: base,
        stdio: [previous, processed, "inherit", "ignore", state, newState],
      });
    });
    if (error) throw new CannotStart(`unable to run ${processor}: ${error.message}`);
    if (signal !== null) pause(`processor crashed in ${path}, pausing`);
    return status === 0;
  } catch (error) {
    if (!(error instanceof CannotStart)) throw error;
    say(Buffer.from(`multilog: fatal: ${error.message}\n`)); // as the original's child says
    return false;
  } finally {
    for (const descriptor of opened) closeSync(descriptor);
  }
}

/** The file, made if the processor removed it, is safe from a power cut. */
function toDisk({ path, base }: FilesPlace, name: string): void {
  const descriptor = untilDone(
    () => `unable to create ${path}/${name}`,
    () => openSync(`${base}/${name}`, "a", 0o600),
  );
  untilDone(
    () => `unable to write ${path}/${name} to disk`,
    () => fsyncSync(descriptor),
  );
  closeSync(descriptor);
}

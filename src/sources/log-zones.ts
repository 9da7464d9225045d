/**
 * The zones that logs were written in, where that is another than the one that times are shown in.
 */
import { resolve } from "node:path";
import type { Zone } from "../time/zones.ts";

/** The zone of the file or directory `path`; of every log if there is none. */
export interface LogZone {
  path?: string | undefined;
  zone: Zone;
}

/** Of the paths that hold `file` the longest decides; undefined if none does. */
export function zoneOfLog(file: string, logZones: readonly LogZone[] = []): Zone | undefined {
  let [found, length]: [Zone | undefined, number] = [undefined, -1];
  for (const one of logZones) {
    const path = one.path === undefined ? "" : resolve(one.path);
    if (path.length <= length || !(path === "" || holds(path, file))) continue;
    [found, length] = [one.zone, path.length];
  }
  return found;
}

function holds(path: string, file: string): boolean {
  if (file === "-") return path === resolve("-");
  const whole = resolve(file);
  return whole === path || whole.startsWith(path.endsWith("/") ? path : `${path}/`);
}

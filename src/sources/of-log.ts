/**
 * What somebody says of some logs by their path, and the logs do not say themselves: the zone that a log was
 * written in, the service that it is of.
 */
import { resolve } from "node:path";

/** What is said of the file or directory `path`; of every log if there is none. */
export interface OfLog<Value> {
  path?: string | undefined;
  value: Value;
}

/** Of the paths that hold `file` the longest decides; undefined if none does. */
export function saidOfLog<Value>(
  file: string,
  said: readonly OfLog<Value>[] = [],
): Value | undefined {
  let [found, length]: [Value | undefined, number] = [undefined, -1];
  for (const one of said) {
    const path = one.path === undefined ? "" : resolve(one.path);
    if (path.length <= length || !(path === "" || holds(path, file))) continue;
    [found, length] = [one.value, path.length];
  }
  return found;
}

function holds(path: string, file: string): boolean {
  if (file === "-") return path === resolve("-");
  const whole = resolve(file);
  return whole === path || whole.startsWith(path.endsWith("/") ? path : `${path}/`);
}

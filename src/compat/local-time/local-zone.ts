/**
 * The zone that C programs take for local, by the variable TZ: tzset(3).
 */
import { readFileSync } from "node:fs";
import { isAbsolute, join } from "node:path";
import { offsetByRules } from "./rules.ts";
import { type LocalZone, NO_LEAP, readZoneFile } from "./zone-file.ts";

/** Unset: /etc/localtime. Empty, or understood by nobody: UTC. */
export function localZone({ TZ, TZDIR }: NodeJS.ProcessEnv): LocalZone {
  if (TZ === undefined) return zoneIn("/etc/localtime") ?? UTC;
  const name = TZ.replace(/^:/, "");
  if (name === "") return UTC;
  const path = isAbsolute(name) ? name : join(TZDIR || "/usr/share/zoneinfo", name);
  const rules = offsetByRules(name);
  return zoneIn(path) ?? (rules ? { offsetAt: rules, leapAt: () => NO_LEAP } : UTC);
}

const UTC: LocalZone = { offsetAt: () => 0, leapAt: () => NO_LEAP };

function zoneIn(path: string): LocalZone | undefined {
  try {
    return readZoneFile(readFileSync(path));
  } catch {
    return undefined; // not there, or not a file: as tzset does, try the next meaning
  }
}

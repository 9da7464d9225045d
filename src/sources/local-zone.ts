/**
 * The zone that programs on this machine take for local, and zones by the names that it knows.
 *
 * TZ is read as tzset(3) reads it: unset is /etc/localtime, empty is UTC, a colon in front means
 * nothing; then the name of a file below /usr/share/zoneinfo (or TZDIR), the path of a zone file,
 * or the rules themselves, `CET-1CEST,M3.5.0,M10.5.0/3`. Node's own reading of TZ has neither
 * paths nor rules, so it is not asked. Names that the machine has no file for are looked up in
 * Intl; what nobody knows is an error here, where C's library silently takes UTC.
 */
import { readFileSync, realpathSync } from "node:fs";
import { isAbsolute, join } from "node:path";
import { type LocalZone, NO_LEAP, readZoneFile } from "../time/zone-file.ts";
import { timeByRules } from "../time/zone-rules.ts";
import { UnknownZoneError, utc, type Zone, zone, zoneBy } from "../time/zones.ts";

/** The variables of the environment that decide. */
export interface ZoneSetting {
  TZ?: string | undefined;
  TZDIR?: string | undefined;
}

/**
 * The zone of TZ, or of the machine.
 * @throws UnknownZoneError, which names TZ
 */
export function localZone(setting: ZoneSetting): Zone {
  const { TZ } = setting;
  const name = TZ === undefined ? nameOfLocaltime() : TZ.replace(/^:/, "");
  if (UTC_NAME.test(name)) return utc;
  const found = byLibc(name, setting);
  // Behind the colon it is libc's again for a program that makes the zone anew: `UTC+2` is west there.
  if (found) return zoneBy(found.isByRules ? `:${name}` : name, found.timeAt);
  if (TZ === undefined) return utc;
  try {
    return zone(name);
  } catch (cause) {
    if (cause instanceof UnknownZoneError)
      throw new UnknownZoneError(TZ, { cause, setting: "the variable TZ" });
    throw cause;
  }
}

/** Empty, or the names that servers go by; their files hold no rules. */
const UTC_NAME = /^(?:(?:etc\/)?(?:utc|gmt|uct|zulu|universal))?$/i;

/**
 * The zone that an operator names: an IANA name, an offset, `UTC`, a path, or a POSIX string.
 * @throws UnknownZoneError
 */
export function zoneNamed(name: string, setting: ZoneSetting = {}): Zone {
  if (name.startsWith(":")) return localZone({ ...setting, TZ: name });
  if (OFFSET.test(name)) return zone(name);
  const found = byLibc(name, setting);
  return found ? zoneBy(name, found.timeAt) : zone(name);
}

/** What has one meaning to people, whatever a file of that name or POSIX says: `UTC+2` is east. */
const OFFSET = /^(?:utc|gmt|z|etc\/utc)?(?:[+-]\d\d?(?::?[0-5]\d)?)?$/i;

/** The same as C programs have it, leap seconds too: UTC where TZ is understood by nobody. */
export function libcZone(setting: ZoneSetting): LocalZone {
  const { TZ = ":/etc/localtime" } = setting;
  return byLibc(TZ.replace(/^:/, ""), setting) ?? UTC;
}

const UTC: LocalZone = {
  timeAt: () => ({ offset: 0, abbreviation: "UTC" }),
  leapAt: () => NO_LEAP,
};

/** undefined if it is neither a file nor rules. */
function byLibc(
  name: string,
  { TZDIR }: ZoneSetting,
): (LocalZone & { isByRules: boolean }) | undefined {
  if (name === "") return undefined;
  const path = isAbsolute(name) ? name : join(TZDIR || "/usr/share/zoneinfo", name);
  const file = zoneIn(path);
  if (file) return { ...file, isByRules: false };
  const timeAt = timeByRules(name);
  return timeAt && { timeAt, leapAt: () => NO_LEAP, isByRules: true };
}

/** `Europe/Berlin` where /etc/localtime is a link to that zone's file, else its path. */
function nameOfLocaltime(): string {
  const path = "/etc/localtime";
  try {
    return /\/zoneinfo\/(?:posix\/)?(.+)$/.exec(realpathSync(path))?.[1] ?? path;
  } catch {
    return ""; // there is none: then it is UTC
  }
}

/** undefined if it is not there, or no zone file: as for tzset, the name may mean another thing. */
function zoneIn(path: string): LocalZone | undefined {
  try {
    return readZoneFile(readFileSync(path));
  } catch {
    return undefined;
  }
}

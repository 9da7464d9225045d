/**
 * The zone that somebody names, in a flag or in a configuration.
 */
import { nearest } from "../reports/filter/nearest.ts";
import { zoneNamed } from "../sources/local-zone.ts";
import { UnknownZoneError, type Zone } from "../time/zones.ts";
import { UserError } from "./error.ts";

/** `before`: what stands before it in the same word. */
export function zoneTyped(name: string, before = ""): Zone {
  try {
    return zoneNamed(name, process.env);
  } catch (cause) {
    if (!(cause instanceof UnknownZoneError)) throw cause;
    const meant = zoneMeant(name);
    throw new UserError(cause.message, {
      cause,
      hint: meant ? `did you mean ${meant}?` : cause.hint,
      corrections: [[before + name, before + (meant ?? "UTC")]],
    });
  }
}

/** A zone is called by its city: `Berlin`, `new york`. */
function zoneMeant(typed: string): string | undefined {
  const zones = new Map(
    Intl.supportedValuesOf("timeZone").map((name) => [name.toLowerCase(), name]),
  );
  const cities = new Map([...zones].map(([key, name]) => [key.split("/").at(-1) as string, name]));
  const name = typed.toLowerCase().replaceAll(" ", "_");
  const near = (names: Map<string, string>) => names.get(nearest(name, [...names.keys()]) ?? "");
  return cities.get(name) ?? near(zones) ?? near(cities);
}

/**
 * What a whole id says by itself: where to look for what it names, if these logs do not hold it.
 */
import { humanText } from "../time/format.ts";
import type { Zone } from "../time/zones.ts";
import { secondOf } from "../tracking/id.ts";

export function firstLineOf(id: string, zone: Zone): string[] {
  const seconds = secondOf(id.toLowerCase());
  if (seconds === undefined) return [];
  return [`What has that id began at ${humanText({ seconds, nanos: 0 }, zone)}.`];
}

/**
 * The zone of a system that is looked at from outside: stamps without one are its local time.
 */
import type { Root } from "./root.ts";

/** As /etc/localtime or /etc/timezone name it; UTC where neither does. */
export function zoneNameOf(root: Root): string {
  const linked = /zoneinfo\/(?:posix\/|right\/)?(.+)$/.exec(root.link("/etc/localtime") ?? "")?.[1];
  return linked ?? (root.text("/etc/timezone")?.trim() || "UTC");
}

/**
 * Where daemontools' multilog is; without it these suites cannot compare and are skipped, by CI
 * never.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";

const PLACES = [...(process.env.PATH ?? "").split(":"), "/usr/bin", "/command"];

export const original: string | undefined = PLACES.map((place) => join(place, "multilog")).find(
  existsSync,
);

/** For node:test: why a comparison is not made, or false. */
export const without: string | false =
  original === undefined && process.env.CI !== "true"
    ? "not run: multilog of daemontools is not here (apt-get install daemontools)"
    : false;

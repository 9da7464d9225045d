/**
 * Real loggers are followed while they rotate several times a second, by followers that are killed again and
 * again: each line and each message is printed once, and what was deleted unread is said.
 *
 * For longer, and with every logger both ways: follow-loggers.long.ts.
 */
import { test } from "node:test";
import { seed } from "../src/chance.testing.ts";
import type { Soak } from "./following/soak.ts";
import { isWhole, isWholeButForGaps, PACKAGES, soakIn } from "./following/soaked.ts";
import { without } from "./originals.ts";

const BRIEFLY = {
  seconds: 1.5,
  linesPerSecond: 10_000,
  size: 125_000,
  lives: 1000,
  dead: 300,
  seed,
};

for (const [logger, files, check] of [
  ["multilog", 100_000, isWhole],
  ["svlogd", 100_000, isWhole],
  ["s6-log", 100_000, isWhole],
  ["multilog", 10, isWholeButForGaps],
] as const) {
  const skip = without(logger, PACKAGES[logger]);
  const asked: Soak = { ...BRIEFLY, logger, files };
  test(`${logger} keeps ${files} files`, { skip, timeout: 100_000 }, () => soakIn(asked, check));
}

/**
 * As follow-loggers.test.ts, for two minutes each.
 */
import { test } from "node:test";
import { seed } from "../src/chance.testing.ts";
import type { Logger } from "./following/soak.ts";
import { isWhole, isWholeButForGaps, PACKAGES, soakIn } from "./following/soaked.ts";
import { without } from "./originals.ts";

const LONG = { seconds: 120, linesPerSecond: 20_000, size: 250_000, lives: 5000, dead: 2000, seed };

for (const logger of Object.keys(PACKAGES) as Logger[]) {
  const skip = without(logger, PACKAGES[logger]);
  for (const [files, check] of [
    [100_000, isWhole],
    [10, isWholeButForGaps],
  ] as const)
    test(`${logger} keeps ${files} files`, { skip, timeout: 400_000 }, () =>
      soakIn({ ...LONG, logger, files }, check),
    );
}

/** A report on a log, counted with the engine and plainly. */
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after } from "node:test";
import { openLogs } from "../../src/pipeline/facts.ts";
import { Folding, foldIn } from "../../src/pipeline/folding.ts";
import type { Sharing } from "../../src/pipeline/source-fold.ts";
import { overview } from "../../src/reports/overview.ts";
import type { Given } from "../../src/reports/report.ts";
import { utc } from "../../src/time/zones.ts";

export const GIVEN: Given = { top: 5, queueLifetime: 604_800, offsetAt: utc.offsetAt };
const PLAINLY: Sharing = { threads: 1, leastBytes: Number.POSITIVE_INFINITY };

const home = mkdtempSync(join(tmpdir(), "qtrail-tallying-"));
after(() => rmSync(home, { recursive: true }));
const path = join(home, "one.log");

/** Fails if the engine, working so, counts anything else in this log than the plain way. */
export async function isTheSame(
  log: Buffer | string,
  sharing: Partial<Sharing>,
  asked = GIVEN,
  report = overview,
): Promise<void> {
  writeFileSync(path, log, "latin1");
  await isTheSameIn(path, sharing, asked, report);
}

/** The same for a file or a directory, or several. */
export async function isTheSameIn(
  place: string | string[],
  sharing: Partial<Sharing>,
  asked = GIVEN,
  report = overview,
): Promise<void> {
  const tallied = await answerOf(place, { threads: 1, leastBytes: 0, ...sharing }, asked, report);
  assert.equal(tallied, await answerOf(place, PLAINLY, asked, report));
}

export async function answerOf(
  place: string | string[],
  sharing: Sharing,
  asked: Given,
  report = overview,
): Promise<string> {
  const options = { zone: utc };
  const logs = await openLogs([place].flat(), options);
  const folding = new Folding(report, asked);
  const reading = foldIn(logs, options, folding, sharing);
  for (;;) {
    const { done, value } = await reading.next();
    if (done) return asText([folding.fold.tables(value.to), value]);
  }
}

/** To be compared: a message number above 2^53 is a bigint, which JSON has no word for. */
export function asText(answer: unknown): string {
  return JSON.stringify(answer, (_, value) => (typeof value === "bigint" ? `${value}n` : value), 1);
}

/** Logs read apart from each other: whether they are, and what an interrupt does. */
import assert from "node:assert/strict";
import { foldApart } from "../../src/pipeline/apart.ts";
import type { Coverage } from "../../src/pipeline/coverage.ts";
import { openLogs } from "../../src/pipeline/facts.ts";
import { Folding } from "../../src/pipeline/folding.ts";
import type { Sharing } from "../../src/pipeline/source-fold.ts";
import { overview } from "../../src/reports/overview.ts";
import { utc } from "../../src/time/zones.ts";
import { GIVEN } from "./twins.ts";

/** undefined if they have to be read together. */
export async function apart(
  place: string | string[],
  sharing: Sharing,
  asked = GIVEN,
): Promise<Coverage | undefined> {
  const options = { zone: utc };
  const folding = new Folding(overview, asked);
  const reading = foldApart(await openLogs([place].flat(), options), options, folding, sharing);
  for (;;) {
    const { done, value } = await reading.next();
    if (done) return value;
  }
}

/** An interrupt at any moment at which progress is told ends the reading. */
export async function endsAnywhere(path: string, sharing: Sharing): Promise<void> {
  const all = await turns(path, sharing, Number.POSITIVE_INFINITY);
  assert.ok(all > 4, `${all} turns`);
  for (let most = 1; most < all; most++)
    await assert.rejects(() => turns(path, sharing, most), /enough/);
}

/** How often progress is told, until an interrupt comes at the last time. */
async function turns(path: string, sharing: Sharing, most: number): Promise<number> {
  const interrupt = new AbortController();
  let turn = 0;
  const onProgress = () => {
    if (++turn === most) interrupt.abort(new Error("enough"));
  };
  const options = { zone: utc, signal: interrupt.signal, onProgress };
  const logs = await openLogs([path], options);
  const reading = foldApart(logs, options, new Folding(overview, GIVEN), sharing);
  while (!(await reading.next()).done);
  return turn;
}

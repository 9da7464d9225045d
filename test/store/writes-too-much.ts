/**
 * Writes more to a store than its files may hold, and then what fits; says how each went.
 *
 *     ulimit -f 64; node writes-too-much.js FOLDER
 */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { readManifest } from "../../src/store/manifest.ts";
import { type Committed, StoreWriter } from "../../src/store/writer.ts";

const [folder = ""] = process.argv.slice(2);
const TOO_MUCH = 300_000;

const writer = new StoreWriter(folder, { command: "test", zone: "UTC" });
const publish = (bytes: number) => writer.publish("state/2", Buffer.alloc(bytes));
const commit = (next: Partial<Committed>) => writer.commit({ ...writer.manifest, ...next });
await saying(() => publish(TOO_MUCH));
const state = await publish(10);
await saying(() => commit({ state, coverage: "x".repeat(TOO_MUCH) }));
await saying(() => commit({ state, sequence: 7 }));

async function saying(work: () => unknown): Promise<void> {
  let how = "done";
  try {
    await work();
  } catch (error) {
    how = `${error}`.replace(`${folder}: `, "");
  }
  const left = readdirSync(join(folder, "tmp"));
  process.stdout.write(`${readManifest(folder)?.generation} [${left}] ${how}\n`);
}

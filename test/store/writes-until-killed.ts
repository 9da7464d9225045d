/**
 * Commits to a store at random until it is killed, and says what nobody may lose any more.
 *
 *     node writes-until-killed.js FOLDER SEED      "0" when it may write, then the next number after each commit
 *
 * Its clock runs so fast that files which are dead go while it runs.
 */
import { join } from "node:path";
import { generator } from "../../src/chance.testing.ts";
import { StoreWriter } from "../../src/store/writer.ts";
import { commitSome } from "./numbered-rows.ts";

const [folder = "", seed = ""] = process.argv.slice(2);
const START = Date.UTC(2026, 0);
const clock = (): number => START + (Date.now() - START) * SPEED;
const SPEED = 5000;

const writer = new StoreWriter(folder, { command: "storm", zone: "UTC", clock });
const random = generator(Number(seed));
process.stdout.write("0\n");
for (;;) {
  await commitSome(writer, (file) => join(folder, file), random);
  process.stdout.write(`${writer.manifest.sequence}\n`);
}

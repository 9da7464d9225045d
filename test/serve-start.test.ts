/**
 * What keeps a server from its start is said in a sentence, with what to try.
 */
import assert from "node:assert/strict";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { qtrail } from "../src/cli/in-this-process.testing.ts";

const home = mkdtempSync(join(tmpdir(), "qtrail-serve-start-"));
after(() => rmSync(home, { recursive: true }));

const log = join(home, "current");
writeFileSync(log, "");

async function refused(words: readonly string[], says: RegExp): Promise<void> {
  const { status, stdout, stderr } = await qtrail(["serve", ...words]);
  assert.deepEqual([status, stdout], [2, ""], words.join(" "));
  assert.match(stderr, says);
}

test("a place that is taken is named, and another one is offered", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await once(other, "listening");
  const taken = `127.0.0.1:${(other.address() as AddressInfo).port}`;
  const store = ["--no-store", "--store", join(home, "served"), log];
  await refused(
    ["--listen", taken, ...store],
    /--listen: 127\.0\.0\.1:\d+: it is taken already\n {2}name another: qtrail serve --listen/,
  );
  await refused(["--socket", log, ...store], /--socket: .*current: it is taken already/);
  await refused(
    ["--socket", join(home, "none", "s"), ...store],
    /--socket: .*: there is no such directory|permission denied/,
  );
  other.close();
});

test("a log or a store that cannot be one is said at once", async () => {
  await refused(
    ["--no-store", join(home, "none", "current")],
    /none\/current: there is no such directory\n/,
  );
  const none = ["--store", join(home, "none"), "--no-import"];
  await refused(none, /none: there is no store\n/);
  const full = join(home, "other");
  await qtrail(["unit", "runit", "--into", full]);
  await refused(["--store", full, log], /other/);
  assert.ok(!existsSync(join(full, "manifest.json")));
});

/**
 * The store: what it answers is what the logs answer, and the same lines come in once.
 */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { bigPlan } from "../simulator/big-plan.ts";
import { simulateWhole } from "../simulator/qmail-send.ts";
import { qtrail as inThisProcess } from "../src/cli/in-this-process.testing.ts";
import type { DifferenceOfLog } from "./store-both-ways.ts";

const MAIN = fileURLToPath(new URL("../program/cli/main.js", import.meta.url));
const BOTH_WAYS = fileURLToPath(new URL("./store-both-ways.js", import.meta.url));
const home = mkdtempSync(join(tmpdir(), "qtrail-store-"));
after(() => rmSync(home, { recursive: true, force: true }));

function differencesOn(names: readonly string[]): {
  asked: number;
  found: DifferenceOfLog[];
} {
  const out = join(home, "differences.json");
  const { stderr } = spawnSync(process.execPath, [BOTH_WAYS, out, ...names], {
    encoding: "utf8",
    env: { ...process.env, TZ: "Europe/Berlin", NO_COLOR: "1", COLUMNS: "100" },
  });
  assert.equal(stderr, "");
  return JSON.parse(readFileSync(out, "utf8"));
}

async function qtrail(...words: string[]): Promise<string> {
  const place = { cwd: home, env: { ...process.env, TZ: "UTC" } };
  const { stdout, stderr, status } = await inThisProcess(words, place);
  assert.equal(status, 0, stderr);
  return stdout;
}

test("a store answers as the logs that it was made of", () => {
  const some = ["simulated/05", "corpus/field/s-smtpd", "corpus/field/b-J3"];
  const { asked, found } = differencesOn(process.env.QTRAIL_TESTS === "long" ? [] : some);
  assert.ok(asked > 100);
  assert.deepEqual(found, []);
});

test("the folder is its owner's, and an import without anything new leaves it as it is", async () => {
  const logs = join(home, "logs");
  cpSync("corpus/demo", logs, { recursive: true });
  await qtrail("import", "--store", "kept", logs);
  const before = readdirSync(join(home, "kept"), { recursive: true }).sort();
  const manifest = readFileSync(join(home, "kept/manifest.json"), "utf8");
  assert.equal(statSync(join(home, "kept")).mode & 0o777, 0o700);
  assert.equal(statSync(join(home, "kept/manifest.json")).mode & 0o777, 0o600);
  assert.match(await qtrail("import", "--store", "kept", logs), /^Nothing new/);
  const ofLogs = (await qtrail("find", "-o", "csv", logs)).split("\n").sort();
  assert.deepEqual(
    (await qtrail("find", "-o", "csv", "--store", "kept", logs)).split("\n").sort(),
    ofLogs,
  );
  assert.equal(readFileSync(join(home, "kept/manifest.json"), "utf8"), manifest);
  const files = readdirSync(join(home, "kept"), { recursive: true }).sort();
  assert.deepEqual(files, before);
});

test("a native module is opened where a store is read, and nowhere else", () => {
  const hook = join(home, "hook.cjs");
  writeFileSync(
    hook,
    "const open = process.dlopen; process.dlopen = (module, file, ...more) => { console.error('opened ' + file); open.call(process, module, file, ...more); };",
  );
  const openedBy = (...words: string[]): string =>
    spawnSync(process.execPath, ["--require", hook, MAIN, ...words], {
      encoding: "utf8",
      cwd: home,
      env: { ...process.env, QTRAIL_STORE_PATH: join(home, "none") },
    }).stderr;
  const log = resolve("corpus/demo/pop3d");
  for (const words of [
    ["--version"],
    ["report", log],
    ["find", log],
    ["report", "--store", "kept"],
  ])
    assert.doesNotMatch(openedBy(...words), /^opened/m, words.join(" "));
  assert.match(openedBy("find", "--store", "kept"), /^opened .*duckdb/m);
});

test("an archive that is older than all that was read comes in, also where nothing else is new", async () => {
  const lines = readFileSync("corpus/qmail-send/qmail-send-restart.log", "utf8").split("\n");
  const half = lines.length >> 1;
  const parts = { new: lines.slice(half), old: lines.slice(0, half) };
  for (const [name, part] of Object.entries(parts)) {
    mkdirSync(join(home, name, "send"), { recursive: true });
    writeFileSync(join(home, name, "send", "current"), `${part.join("\n").trimEnd()}\n`);
  }
  await qtrail("import", "--store", "archive", "new/send");
  assert.match(await qtrail("import", "--store", "archive", "old/send"), /^Imported into/);
  assert.match(await qtrail("import", "--store", "archive", "old/send"), /^Nothing new/);
});

test("two hosts' logs of the same hours come in both, their packed files and copies add nothing", async () => {
  for (const [host, seed] of [
    ["mx1", 3],
    ["mx2", 4],
  ] as const) {
    const { log } = simulateWhole(bigPlan(20_000, seed));
    mkdirSync(join(home, "hosts", host, "send"), { recursive: true });
    writeFileSync(join(home, "hosts", host, "send", "current"), log);
    mkdirSync(join(home, "copies", host), { recursive: true });
    writeFileSync(join(home, "copies", host, "send.log.1.gz"), gzipSync(log));
    writeFileSync(join(home, "copies", host, "old"), log);
  }
  await qtrail("import", "--store", "both", "hosts");
  const found = async (...words: string[]) =>
    (await qtrail("find", "-o", "csv", ...words)).split("\n").sort();
  assert.deepEqual(await found("--store", "both"), await found("hosts"));
  assert.match(await qtrail("import", "--store", "both", "copies"), /^Nothing new .* 4 files/);
});

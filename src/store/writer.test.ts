/**
 * What a store's folder is after each deed of its writer. Killed writers, full disks: ../../test/store-storm.test.ts.
 */
import assert from "node:assert/strict";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { checkFiles } from "./check-files.ts";
import { defaultStore } from "./folder.ts";
import { newHolder } from "./lock-holder.ts";
import { type Manifest, readManifest, type StoredFile } from "./manifest.ts";
import { manifestIn } from "./reader.ts";
import { StoreBusy, StoreError } from "./trouble.ts";
import { StoreWriter } from "./writer.ts";

const home = mkdtempSync(join(tmpdir(), "qtrail-store-"));
after(() => rmSync(home, { recursive: true, force: true }));

const HOW = { command: "qtrail import", zone: "Europe/Berlin" };
const DAY = "2026-11-19";

/** No system gives a process this number. */
const NO_PID = 2 ** 30;

let made = 0;

/** A path at which nothing is. */
function nowhere(): string {
  return join(home, String(++made));
}

async function filled(text = "rows"): Promise<StoreWriter> {
  const writer = new StoreWriter(nowhere(), HOW);
  commitSegments(writer, [await publish(writer, "messages-1", text)]);
  return writer;
}

function publish(writer: StoreWriter, name: string, text: string): Promise<StoredFile> {
  return writer.publish(`segments/${DAY}/${name}.parquet`, Buffer.from(text));
}

function commitSegments(writer: StoreWriter, files: StoredFile[]): void {
  const of = {
    table: "messages",
    day: DAY,
    rows: 1,
    first: 0,
    last: 0,
    level: 0 as const,
    schema: 1,
  };
  writer.commit({ ...writer.manifest, segments: files.map((file) => ({ ...file, ...of })) });
}

function modeOf(...path: string[]): string {
  return (statSync(join(...path)).mode & 0o7777).toString(8);
}

/** What is below the folder, folders too. */
function namesIn(folder: string): string[] {
  return (readdirSync(folder, { recursive: true }) as string[]).sort();
}

/** The message of what `work` throws, without the folder's own name. */
function troubleOf(folder: string, work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    assert.ok(error.hint);
    return error.message.replace(`${folder}: `, "");
  }
  throw new Error("it was done");
}

test("a new store is a folder for its owner alone, whatever the umask is", async () => {
  for (const umask of [0o000, 0o277]) {
    const before = process.umask(umask);
    const writer = await filled().finally(() => process.umask(before));
    const { folder } = writer;
    assert.deepEqual(
      ["", "segments", `segments/${DAY}`, "tmp"].map((name) => modeOf(folder, name)),
      ["700", "700", "700", "700"],
    );
    assert.equal(modeOf(folder, `segments/${DAY}/messages-1.parquet`), "600");
    assert.equal(modeOf(folder, "manifest.json"), "600");
    assert.equal(modeOf(folder, "lock"), "600");
    writer.close();
  }
});

test("a group that was asked for may read all that is there and all that comes", async () => {
  const group = process.getgid?.() ?? 0;
  const before = await filled();
  before.close();
  const { folder } = before;
  const first = new StoreWriter(folder, { ...HOW, group });
  assert.equal(modeOf(folder, "lock"), "640");
  first.close();
  const writer = new StoreWriter(folder, HOW);
  assert.equal(modeOf(folder, "lock"), "640");
  commitSegments(writer, [
    ...writer.manifest.segments,
    await publish(writer, "messages-2", "more"),
  ]);
  writer.close();
  for (const name of ["", "segments", `segments/${DAY}`]) assert.equal(modeOf(folder, name), "750");
  const day = `segments/${DAY}`;
  for (const name of ["manifest.json", `${day}/messages-1.parquet`, `${day}/messages-2.parquet`])
    assert.equal(modeOf(folder, name), "640");
  assert.equal(modeOf(folder, "tmp"), "700");
});

test("what was committed is there for who opens it next, and the zone is the first one's", async () => {
  const writer = await filled();
  writer.close();
  const next = new StoreWriter(writer.folder, { ...HOW, zone: "UTC" });
  const { zone, generation, segments } = next.manifest;
  assert.deepEqual([zone, generation, segments.length], ["Europe/Berlin", 1, 1]);
  assert.deepEqual(next.manifest, readManifest(writer.folder));
  next.close();
});

test("what was published and not committed is gone when the store is opened again", async () => {
  const writer = await filled();
  await publish(writer, "messages-2", "never committed");
  await writer.publish("tallies/2026-11-18-2", Buffer.from("nor this"));
  writeFileSync(join(writer.folder, "tmp", "half"), "");
  const before = readManifest(writer.folder);
  writer.close();
  new StoreWriter(writer.folder, HOW).close();
  assert.deepEqual(readManifest(writer.folder), before);
  const day = `segments/${DAY}`;
  assert.deepEqual(namesIn(writer.folder), [
    "manifest.json",
    "segments",
    day,
    `${day}/messages-1.parquet`,
    "tmp",
  ]);
});

test("what was withdrawn is gone at once", async () => {
  const writer = await filled();
  await writer.publish("tallies/2026-11-18-2", Buffer.from("too early"));
  writer.withdraw("tallies/2026-11-18-2");
  writer.withdraw(`segments/${DAY}/messages-1.parquet`); // is committed: stays
  assert.ok(!existsSync(join(writer.folder, "tallies")));
  assert.ok(existsSync(join(writer.folder, `segments/${DAY}/messages-1.parquet`)));
  commitSegments(writer, writer.manifest.segments);
  assert.equal(writer.manifest.generation, 2);
  writer.close();
});

test("a file that is no longer named stays for readers, and goes with the first commit a quarter of an hour later", async () => {
  let now = 1_795_000_000_000;
  const writer = new StoreWriter(nowhere(), { ...HOW, clock: () => now });
  const file = `segments/${DAY}/messages-1.parquet`;
  commitSegments(writer, [await publish(writer, "messages-1", "rows")]);
  commitSegments(writer, []);
  const dead = [{ file, since: now }];
  now += 14 * 60_000;
  commitSegments(writer, []);
  assert.ok(existsSync(join(writer.folder, file)));
  assert.deepEqual(writer.manifest.dead, dead);
  now += 60_000;
  commitSegments(writer, []);
  assert.ok(!existsSync(join(writer.folder, `segments/${DAY}`)));
  assert.deepEqual(writer.manifest.dead, []);
  writer.close();
});

test("what a library writes by itself is published as bytes are, and nothing is left where that fails", async () => {
  const writer = await filled();
  const file = await writer.publish("tallies/2026-11", (path) => writeFileSync(path, "abc"));
  assert.deepEqual(file, {
    file: "tallies/2026-11",
    bytes: 3,
    sha256: "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
  });
  const full = writer.publish("tallies/2026-12", (path) => {
    writeFileSync(path, "half");
    throw new Error(`IO Error: could not write "${path}": No space left on device`);
  });
  await assert.rejects(full, { name: "StoreFull", message: /no space is left on the disk$/ });
  assert.deepEqual(readdirSync(join(writer.folder, "tmp")), []);
  writer.close();
});

test("a commit names only what was published, and is made of the last one; nothing is published over what the store has", async () => {
  const writer = await filled();
  const { manifest } = writer;
  const [segment] = manifest.segments;
  const tallies = [{ period: DAY, through: 0, file: "tallies/none", bytes: 0, sha256: "" }];
  assert.throws(
    () => writer.commit({ ...manifest, tallies }),
    /tallies\/none: it was not published/,
  );
  const segments = [...manifest.segments, ...manifest.segments];
  assert.throws(() => writer.commit({ ...manifest, segments }), /a file is named twice/);
  await assert.rejects(writer.publish(segment?.file ?? "", Buffer.from("x")), /the store has it/);
  assert.deepEqual(readManifest(writer.folder), manifest);
  writer.commit(manifest);
  assert.throws(() => writer.commit(manifest), /made of manifest 1, and 2 is the last one/);
  writer.close();
});

test("while one writes the other is told who, and reads", async () => {
  const writer = await filled();
  assert.throws(
    () => new StoreWriter(writer.folder, { ...HOW, command: "qtrail serve" }),
    (error) => {
      assert.ok(error instanceof StoreBusy);
      const { pid, command, since } = error.holder;
      assert.deepEqual([pid, command], [process.pid, "qtrail import"]);
      assert.ok(Math.abs(since - Date.now()) < 60_000);
      return true;
    },
  );
  assert.equal(manifestIn(writer.folder).segments.length, 1);
  writer.close();
});

test("a folder that holds something else is left as it is", () => {
  const foreign = nowhere();
  for (const name of ["tmp", "precious.txt"]) {
    mkdirSync(join(foreign, "tmp"), { recursive: true });
    writeFileSync(join(foreign, "tmp", "mine"), "");
    if (name !== "tmp") writeFileSync(join(foreign, name), "");
    const before = namesIn(foreign);
    const said = troubleOf(foreign, () => new StoreWriter(foreign, HOW));
    assert.match(said, /^it is not empty, and not a store: \S+ is in it$/);
    assert.deepEqual(namesIn(foreign), before);
  }
  const begun = nowhere();
  mkdirSync(join(begun, "tmp"), { recursive: true });
  const dead = JSON.stringify({ ...newHolder("qtrail import", "1"), pid: NO_PID });
  writeFileSync(join(begun, "lock"), dead);
  new StoreWriter(begun, HOW).close();
  rmSync(join(begun, "manifest.json"));
  mkdirSync(join(begun, "segments"));
  writeFileSync(join(begun, "lock"), dead);
  const said = troubleOf(begun, () => new StoreWriter(begun, HOW));
  assert.equal(said, "it is not empty, and not a store: segments is in it");
  const file = nowhere();
  writeFileSync(file, "");
  assert.equal(
    troubleOf(file, () => new StoreWriter(file, HOW)),
    "it is a file, and a store is a folder",
  );
});

test("where no folder can be made, that is said", () => {
  const file = nowhere();
  writeFileSync(file, "");
  const cases: [folder: string, why: RegExp][] = [[join(file, "store"), /not a directory$/]];
  if (existsSync("/proc/self")) cases.push(["/proc/store", /no such file or directory$/]);
  for (const [folder, why] of cases)
    assert.match(
      troubleOf(folder, () => new StoreWriter(folder, HOW)),
      why,
    );
  const folder = join(nowhere(), "below", "others");
  new StoreWriter(folder, HOW).close();
  assert.equal(modeOf(folder, ".."), "700");
});

test("an empty folder, one on a file system of its own and a link to one become a store", () => {
  for (const name of ["", "lost+found"]) {
    const folder = nowhere();
    mkdirSync(join(folder, name), { recursive: true });
    chmodSync(folder, 0o755);
    const link = nowhere();
    symlinkSync(folder, link);
    new StoreWriter(link, HOW).close();
    assert.equal(modeOf(folder), "700");
    assert.equal(readManifest(folder)?.zone, "Europe/Berlin");
  }
});

test("a manifest that is damaged, of a later version, or that leads out of the folder is refused", async () => {
  const writer = await filled();
  writer.close();
  const path = join(writer.folder, "manifest.json");
  const text = readFileSync(path, "utf8");
  const saidOf = (bytes: string): string => {
    writeFileSync(path, bytes);
    return troubleOf(path, () => readManifest(writer.folder));
  };
  const damaged = "it is damaged, or no manifest of a store";
  for (const at of [0, 20, 60, 150, text.length - 10]) {
    const flipped = String.fromCharCode(text.charCodeAt(at) ^ 1);
    assert.equal(saidOf(text.slice(0, at) + flipped + text.slice(at + 1)), damaged);
  }
  for (const other of ["", "{}", "null", text.slice(0, -9)]) assert.equal(saidOf(other), damaged);
  assert.match(saidOf(text.replace('"format":1', '"format":2')), /^a later version of qtrail/);
  const { manifestBytes } = await import("./manifest.ts");
  const dead = [{ file: "segments/../../precious", since: 0 }];
  const led = manifestBytes({ ...(JSON.parse(text).manifest as Manifest), dead }).toString();
  assert.match(saidOf(led), /^it names segments\/\.\.\/\.\.\/precious/);
  assert.equal(readManifest(nowhere()), undefined);
});

test("where there is no store a reader is told so", () => {
  assert.throws(() => manifestIn(nowhere()), /there is no store$/);
});

test("each kind of damage is found, and what no manifest names", async () => {
  const writer = await filled();
  const names = ["flipped", "shorter", "missing", "sound"];
  const files = await Promise.all(names.map((name) => publish(writer, name, `${name} rows`)));
  commitSegments(writer, files);
  const pathOf = (name: string): string => join(writer.folder, `segments/${DAY}/${name}.parquet`);
  writeFileSync(pathOf("flipped"), "flipped rowr");
  writeFileSync(pathOf("shorter"), "shorter");
  rmSync(pathOf("missing"));
  writeFileSync(pathOf("orphan"), "");
  const whileWritten = await checkFiles(writer.folder);
  assert.deepEqual([whileWritten?.orphans, whileWritten?.writer?.pid], [[], process.pid]);
  writer.close();
  const { damaged, ...rest } = (await checkFiles(writer.folder)) ?? assert.fail();
  assert.deepEqual(
    damaged.map(({ part, damage }) => ["day" in part && part.day, part.file, damage]),
    [
      [DAY, `segments/${DAY}/flipped.parquet`, "wrong checksum"],
      [DAY, `segments/${DAY}/shorter.parquet`, "wrong size"],
      [DAY, `segments/${DAY}/missing.parquet`, "missing"],
    ],
  );
  const orphans = [`segments/${DAY}/orphan.parquet`];
  assert.deepEqual(rest, { sound: 1, bytes: 10, orphans, writer: undefined });
  assert.equal(await checkFiles(nowhere()), undefined);
});

test("a store is where the system keeps such things, or below the user's home", () => {
  const cases: [env: NodeJS.ProcessEnv, uid: number, place: string | undefined][] = [
    [{ HOME: "/root", XDG_STATE_HOME: "/x" }, 0, "/var/lib/qtrail"],
    [{ HOME: "/home/a", XDG_STATE_HOME: "/x" }, 1000, "/x/qtrail"],
    [{ HOME: "/home/a", XDG_STATE_HOME: "x" }, 1000, "/home/a/.local/state/qtrail"],
    [{ HOME: "/home/a" }, 1000, "/home/a/.local/state/qtrail"],
    [{}, 1000, undefined],
  ];
  for (const [env, uid, place] of cases) assert.equal(defaultStore(env, uid), place);
});

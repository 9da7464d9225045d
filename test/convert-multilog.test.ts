/**
 * convert-multilog: which lines go where, and that none is lost or doubled: killed at any moment,
 * out of space, two at once, and while daemontools' multilog writes.
 */
import assert from "node:assert/strict";
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { generator, type Random, seed, times } from "../src/chance.testing.ts";
import { original, without } from "./originals.ts";

const QTRAIL = fileURLToPath(new URL("../program/cli/main.js", import.meta.url));
const KILLS = times(15, 500);
const FULL_SPEED_SECONDS = times(1.5, 60);

interface Place {
  root: string;
  main: string;
  days: string;
}

async function withPlace(use: (place: Place) => Promise<void> | void): Promise<void> {
  const root = mkdtempSync(join(tmpdir(), "convert-"));
  const place = { root, main: join(root, "service/smtpd/log/main"), days: join(root, "days") };
  mkdirSync(place.main, { recursive: true });
  try {
    await use(place);
  } finally {
    rmSync(root, { recursive: true });
  }
}

function words({ root, days }: Place, ...more: string[]): string[] {
  return ["convert-multilog", "--service-dir", join(root, "service"), "--log-dir", days, ...more];
}

function convert(place: Place, ...more: string[]): { status: number | null; said: string } {
  const env = { ...process.env, TZ: "Europe/Berlin" };
  const done = spawnSync("node", [QTRAIL, ...words(place, ...more)], { env, encoding: "utf8" });
  return { status: done.status, said: done.stdout + done.stderr };
}

function label(seconds: number, nanos = 0): string {
  const whole = (2n ** 62n + BigInt(seconds) + 10n).toString(16).padStart(16, "0");
  return `@${whole}${nanos.toString(16).padStart(8, "0")}`;
}

function daysIn({ days }: Place): Record<string, string> {
  const names = readdirSync(days).filter((name) => !name.startsWith("."));
  return Object.fromEntries(
    names.sort().map((name) => [name, readFileSync(join(days, name), "latin1")]),
  );
}

/** 2026-10-24 22:00:00 UTC is midnight in Berlin; the night after has an hour twice. */
const MIDNIGHT = 1_792_879_200;

test("lines go to their own day in local time, over midnight and the doubled hour", () =>
  withPlace((place) => {
    const at = (seconds: number, text: string): string =>
      `${label(MIDNIGHT + seconds, 5)} ${text}\n`;
    const log =
      at(-1, "before midnight") +
      at(0, "midnight") +
      at(9000, "02:30 once") +
      at(12_600, "02:30 again");
    writeFileSync(join(place.main, `${label(MIDNIGHT + 20_000)}.s`), log);
    assert.deepEqual(convert(place), { status: 0, said: "" });
    assert.deepEqual(daysIn(place), {
      "smtpd.2026-10-24": "2026-10-24 23:59:59.000000005 before midnight\n",
      "smtpd.2026-10-25":
        "2026-10-25 00:00:00.000000005 midnight\n" +
        "2026-10-25 02:30:00.000000005 02:30 once\n" +
        "2026-10-25 02:30:00.000000005 02:30 again\n",
    });
    assert.deepEqual(readdirSync(place.main), []);
  }));

test("a line without a stamp stays with the one before, or goes to the day of its file", () =>
  withPlace((place) => {
    const name = `${label(MIDNIGHT + 60)}.s`;
    writeFileSync(join(place.main, name), `no stamp\n${label(MIDNIGHT - 9)} a\nnor here\n`);
    convert(place, "--utc");
    assert.deepEqual(daysIn(place), {
      "smtpd.2026-10-24": "no stamp\n2026-10-24 21:59:51.000000000 a\nnor here\n",
    });
  }));

test("a line that goes on in the next file is not cut, and waits for it", () =>
  withPlace((place) => {
    const files = [10, 20, 30].map((seconds) => join(place.main, `${label(MIDNIGHT + seconds)}.s`));
    writeFileSync(files[0] as string, `${label(MIDNIGHT)} one\n${label(MIDNIGHT)} tw`);
    writeFileSync(join(place.main, "current"), "");
    convert(place);
    assert.ok(existsSync(files[0] as string));
    writeFileSync(files[1] as string, `o\n${label(MIDNIGHT)} three`);
    writeFileSync(join(place.main, "current"), `${label(MIDNIGHT)} four\n`);
    convert(place);
    const [text = ""] = Object.values(daysIn(place));
    assert.deepEqual(
      text.split("\n").map((line) => line.slice(30)),
      ["one", "two", "three", ""],
    );
  }));

test("-r renames, --keep leaves and remembers, --dry-run touches nothing, --gzip packs", () =>
  withPlace((place) => {
    const name = `${label(MIDNIGHT)}.s`;
    const fill = () => writeFileSync(join(place.main, name), `${label(MIDNIGHT)} a\n`);
    fill();
    assert.match(convert(place, "--dry-run").said, /^would append 1 lines of smtpd @/);
    assert.ok(!existsSync(place.days));
    convert(place, "--keep");
    convert(place, "--keep");
    assert.equal(Object.values(daysIn(place)).join(""), "2026-10-25 00:00:00.000000000 a\n");
    assert.deepEqual(readdirSync(place.main), [name]);
    convert(place, "-rv");
    assert.deepEqual(readdirSync(place.main), [`${name}.done`]);
    fill();
    convert(place, "--gzip");
    fill();
    convert(place, "--gzip");
    const packed = readFileSync(join(place.days, "smtpd.2026-10-25.gz"));
    assert.equal(gunzipSync(packed).toString().split("\n").length, 3);
  }));

test("excluded services, unknown flags and missing places are told", () =>
  withPlace((place) => {
    writeFileSync(join(place.main, `${label(MIDNIGHT)}.s`), `${label(MIDNIGHT)} a\n`);
    assert.equal(convert(place, "--exclude", "smtpd").status, 111);
    assert.equal(convert(place, "other").status, 111);
    const slip = convert(place, "--keeep");
    assert.equal(slip.status, 2);
    assert.match(slip.said, /usage: convert-multilog/);
  }));

test("without room for the lines the sources stay, and the targets are as before", () =>
  withPlace((place) => {
    const lines = Array.from({ length: 2000 }, (_, i) => `${label(MIDNIGHT + i)} line ${i}\n`);
    mkdirSync(place.days);
    writeFileSync(join(place.main, `${label(MIDNIGHT)}.s`), lines.slice(0, 10).join(""));
    convert(place);
    const before = daysIn(place);
    writeFileSync(join(place.main, `${label(MIDNIGHT + 1)}.s`), lines.join(""));
    // A file may not grow beyond 8 blocks of 1024 bytes: the write fails in the middle.
    const command = ["node", QTRAIL, ...words(place)].map((word) => `'${word}'`).join(" ");
    const limited = spawnSync("bash", ["-c", `trap '' XFSZ; ulimit -f 8; exec ${command}`], {
      encoding: "utf8",
      env: { ...process.env, TZ: "Europe/Berlin" },
    });
    assert.equal(limited.status, 111, limited.stderr);
    assert.deepEqual(daysIn(place), before);
    assert.equal(readdirSync(place.main).length, 1);
    convert(place);
    assert.equal(Object.values(daysIn(place)).join("").split("\n").length, 2011);
  }));

/** Numbered lines in finished files, some of which end within a line. */
class Log {
  readonly #main: string;
  lines = 0;
  #files = 0;
  #rest = "";

  constructor(main: string) {
    this.#main = main;
  }

  add(files: number): void {
    for (let i = 0; i < files; i++) {
      let text = this.#rest;
      for (let j = 0; j < 20; j++)
        text += `${label(MIDNIGHT - 50 + this.lines)} n${this.lines++}\n`;
      const cut = this.#files % 3 === 0 ? text.length - 7 : text.length;
      this.#rest = text.slice(cut);
      const name = `${label(MIDNIGHT, ++this.#files)}.${this.#files % 5 === 0 ? "u" : "s"}`;
      writeFileSync(join(this.#main, `${name}.part`), text.slice(0, cut));
      renameSync(join(this.#main, `${name}.part`), join(this.#main, name));
    }
  }
}

function numbersIn(place: Place): number[] {
  return Object.values(daysIn(place)).flatMap((text) =>
    [...text.matchAll(/ n(\d+)\n/g)].map(([, number]) => Number(number)),
  );
}

test(
  `killed ${KILLS} times at any moment it loses no line and writes none twice`,
  { timeout: 300_000 },
  () =>
    withPlace(async (place) => {
      const log = new Log(place.main);
      const random = generator(seed);
      for (let kill = 0; kill < KILLS; kill++) {
        log.add(3);
        const child = spawn("node", [QTRAIL, ...words(place, ...(kill % 7 === 0 ? ["-r"] : []))], {
          stdio: "ignore",
          env: { ...process.env, TZ: "Europe/Berlin" },
        });
        await Promise.race([ended(child), randomMoment(child, place, random)]);
        child.kill("SIGKILL");
        await ended(child);
      }
      log.add(1);
      while (readdirSync(place.main).filter((name) => /\.[su]$/.test(name)).length > 1) {
        const { status, said } = convert(place);
        assert.equal(status, 0, said);
        if (readdirSync(place.main).filter((name) => /\.[su]$/.test(name)).length <= 1) break;
        log.add(1);
      }
      const numbers = numbersIn(place);
      assert.deepEqual(
        numbers,
        Array.from({ length: numbers.length }, (_, i) => i),
      );
      assert.ok(numbers.length > log.lines - 60, `${numbers.length} of ${log.lines}`);
    }),
);

/**
 * Mostly some time after the first file has come or gone, for each unit takes some milliseconds of
 * waiting for the disk; else at any time from the start on, most of which is Node's.
 */
async function randomMoment(child: ChildProcess, place: Place, random: Random): Promise<void> {
  if (random(5) === 0) return sleep(random(100));
  const before = namesIn(place);
  while (child.exitCode === null && namesIn(place) === before) await sleep(1);
  return sleep(random(30));
}

function namesIn({ main, days }: Place): string {
  return [main, days].flatMap((one) => (existsSync(one) ? readdirSync(one) : [])).join(" ");
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => child.once("exit", () => resolve()));
}

test("two at once: one steps back, nothing is doubled", () =>
  withPlace(async (place) => {
    const log = new Log(place.main);
    log.add(60);
    const children = Array.from({ length: 4 }, () =>
      spawn("node", [QTRAIL, ...words(place)], { stdio: "ignore" }),
    );
    await Promise.all(children.map(ended));
    assert.ok(children.some(({ exitCode }) => exitCode === 0));
    convert(place);
    const numbers = numbersIn(place);
    assert.deepEqual(
      numbers,
      numbers.map((_, i) => i),
    );
  }));

test(
  "while daemontools' multilog writes at full speed, nothing is lost or doubled",
  { skip: without("multilog", "daemontools"), timeout: 200_000 },
  () =>
    withPlace(async (place) => {
      const multilog = original("multilog", "daemontools") as string;
      const writer = spawn(multilog, ["t", "s16384", "n100000", place.main], {
        stdio: ["pipe", "ignore", "inherit"],
      });
      const end = Date.now() + FULL_SPEED_SECONDS * 1000;
      let lines = 0;
      const feeding = (async () => {
        while (Date.now() < end) {
          let text = "";
          for (let i = 0; i < 500; i++) text += `n${lines++}\n`;
          if (!writer.stdin.write(text)) await new Promise((go) => writer.stdin.once("drain", go));
          await sleep(1);
        }
        writer.stdin.end();
      })();
      while (Date.now() < end) {
        const child = spawn("node", [QTRAIL, ...words(place)], { stdio: "ignore" });
        await ended(child);
      }
      await feeding;
      await ended(writer);
      convert(place);
      const current = readFileSync(join(place.main, "current"), "latin1");
      const last = [...current.matchAll(/ n(\d+)\n/g)].map(([, number]) => Number(number));
      const numbers = [...numbersIn(place), ...last];
      assert.equal(numbers.length, lines);
      assert.ok(numbers.every((number, i) => number === i));
    }),
);

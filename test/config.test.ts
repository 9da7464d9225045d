/**
 * What is set, and what comes of it: a file of the user's, read by the built program.
 *
 * Not tested here: the files of the machine, which are the machine's (src/cli/settings/read.test.ts).
 */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { readSettings } from "../src/cli/settings/read.ts";
import { asNobody } from "./nobody.ts";

const MAIN = fileURLToPath(new URL("../program/cli/main.js", import.meta.url));
const home = mkdtempSync(join(tmpdir(), "qtrail-config-"));
after(() => rmSync(home, { recursive: true, force: true }));
mkdirSync(join(home, "qtrail"));
const FILE = join(home, "qtrail", "config.toml");

function qtrail(toml: string, ...words: string[]) {
  writeFileSync(FILE, toml);
  const env = { PATH: process.env.PATH, TZ: "UTC", XDG_CONFIG_HOME: home };
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...words], {
    env,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });
  return { status, stdout, stderr };
}

test("paths that are set are read where none are named, in the zone that is set", () => {
  const found = qtrail(
    `paths = "corpus/demo/send"\n[zones]\nshown = "Asia/Tokyo"\n`,
    "report",
    "senders",
  );
  assert.equal(found.status, 0, found.stderr);
  assert.match(found.stdout, /JST\n/);
  assert.match(found.stdout, /anna@club\.example/);
});

test("an address that is set to be left out has no row, and a flag says otherwise", () => {
  const toml = 'rankings.leave-out = "anna@club.example"\n';
  const first = (...flags: string[]): string[] | undefined =>
    qtrail(toml, "report", "senders", "corpus/demo/send", "-o", "csv", ...flags)
      .stdout.match(/anna@club\.example|left out/g)
      ?.slice(0);
  assert.deepEqual(first(), ["left out"]);
  assert.deepEqual(first("--leave-out", "<>"), ["anna@club.example", "left out"]);
});

test("a service is called as it was said to be", () => {
  const toml = `names.services = ["corpus/demo/smtpd=door"]\n`;
  const services = qtrail(toml, "report", "services", "corpus/demo", "-o", "csv").stdout;
  assert.match(services, /^,door,/m);
  assert.doesNotMatch(services, /^,smtpd,/m);
  assert.match(services, /^,submission,/m);
});

test("config show prints a configuration that says the same, and where it comes from", () => {
  const { stdout } = qtrail('paths = ["/a", "/b"]\n', "config", "show");
  assert.match(stdout, /^paths = \["\/a", "\/b"\]$/m);
  assert.match(stdout, /^# zones\.shown = /m);
  assert.equal(qtrail(stdout, "config", "show").stdout, stdout);
  const origins = qtrail(stdout, "config", "show", "--origin").stdout;
  assert.ok(origins.includes(`# ${FILE}\n`));
});

test("an unknown key stops a command with the one that was meant, and help still helps", () => {
  const toml = '[zone]\nshown = "UTC"\n';
  const found = qtrail(toml, "report", "corpus/demo/send");
  assert.equal(found.status, 2);
  assert.equal(found.stdout, "");
  assert.match(
    found.stderr,
    /config\.toml: there is no key "zone"\n {2}did you mean zones\.shown\?/,
  );
  assert.equal(qtrail(toml, "report", "--help").status, 0);
  assert.equal(qtrail(toml, "--version").status, 0);
});

test("what is no file is an error: a device is not read to its end", async () => {
  rmSync(FILE, { force: true });
  symlinkSync("/dev/zero", FILE);
  const refused = await readSettings({ XDG_CONFIG_HOME: home }, "/nowhere").catch((error) => error);
  rmSync(FILE);
  assert.match(refused.message, /config\.toml: the configuration is no file/);
});

test("a file that may not be read is an error, but one in a home that may not be looked into is none", async () => {
  writeFileSync(FILE, 'zones.shown = "UTC"\n');
  const read = () => asNobody(() => readSettings({ XDG_CONFIG_HOME: home }, "/nowhere"));
  chmodSync(home, 0o000);
  const hidden = await read();
  chmodSync(home, 0o755);
  chmodSync(FILE, 0o000);
  const closed = await read().catch((error) => error);
  chmodSync(FILE, 0o644);
  assert.equal(hidden.size, 0);
  assert.match(closed.message, /config\.toml: the configuration cannot be read: EACCES/);
});

/** Tokens, in the time of a clock that the test has. */
import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { LINK_SECONDS, TokenProblem, Tokens } from "./tokens.ts";

const FOLDER = mkdtempSync(join(tmpdir(), "qtrail-tokens-"));
after(() => rmSync(FOLDER, { recursive: true }));

const CLUB = { kind: "domains" as const, domains: ["club.example"] };
let now = Date.parse("2026-11-20T10:00:00Z");
let folders = 0;

/** Two that share their files, as a command and a server do. */
function shared(): { folder: string; ofServer: Tokens; ofCommand: Tokens } {
  const folder = join(FOLDER, String(++folders));
  return {
    folder,
    ofServer: new Tokens(folder, () => now),
    ofCommand: new Tokens(folder, () => now),
  };
}

test("a server knows at once of a token that is added, and of one that is revoked", () => {
  const { ofServer, ofCommand } = shared();
  assert.equal(ofServer.isAny(), false);
  const { secret, token } = ofCommand.add("help desk", CLUB, 60);
  assert.match(secret, /^qtr_[\w-]{43}$/);
  assert.deepEqual(ofServer.holding(secret), { ...ofServer.holding(secret), ...token });
  assert.ok(ofServer.isAny());
  assert.ok(ofCommand.revoke("help desk"));
  assert.equal(ofServer.holding(secret), undefined);
  assert.equal(ofCommand.revoke("help desk"), false);
});

test("a token is over when its time is; it counts until it is revoked", () => {
  const { ofServer, ofCommand } = shared();
  const { secret } = ofCommand.add("short", CLUB, 60);
  now += 59_000;
  assert.ok(ofServer.holding(secret));
  now += 2000;
  assert.equal(ofServer.holding(secret), undefined);
  assert.ok(ofServer.isAny() && ofServer.list()[0]?.isExpired);
});

test("a token without a link, on a disk that is full, is taken away again", () => {
  const { folder, ofCommand } = shared();
  ofCommand.add("first", CLUB, 60);
  rmSync(join(folder, "links"), { recursive: true });
  writeFileSync(join(folder, "links"), "");
  assert.throws(() => ofCommand.add("second", CLUB, 60), /EEXIST|ENOTDIR/);
  assert.deepEqual(
    ofCommand.list().map(({ name }) => name),
    ["first"],
  );
  assert.equal(readdirSync(join(folder, "tokens")).length, 1);
});

test("a link works once, for whoever is first, and for a while", () => {
  const { ofServer, ofCommand } = shared();
  const link = (name: string): string => ofCommand.add(name, CLUB, undefined).link.slice(6);
  const one = link("one");
  const visit = ofServer.enterBy(one);
  assert.ok(visit);
  assert.equal(ofServer.enterBy(one), undefined);
  assert.equal(ofServer.holding(visit.secret)?.name, "one");
  const two = link("two");
  now += LINK_SECONDS * 1000;
  assert.equal(ofServer.enterBy(two), undefined);
});

test("who leaves is out, and so is everybody whose token is revoked", () => {
  const { ofServer, ofCommand } = shared();
  const { secret } = ofCommand.add("help desk", CLUB, undefined);
  const [here, there] = [ofServer.enterWith(secret), ofServer.enterWith(secret)];
  assert.ok(here && there);
  ofServer.leave(here.secret);
  assert.equal(ofServer.holding(here.secret), undefined);
  assert.ok(ofServer.holding(there.secret));
  ofCommand.revoke("help desk");
  assert.equal(ofServer.holding(there.secret), undefined);
  assert.equal(ofServer.enterWith("qtr_none"), undefined);
});

test("no secret stands in a file, and each is for its owner alone", () => {
  const { folder, ofCommand } = shared();
  const { secret, link } = ofCommand.add("help desk", CLUB, undefined);
  const visit = ofCommand.enterWith(secret)?.secret as string;
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());
  assert.equal(files.length, 3);
  for (const path of files) {
    assert.equal(statSync(path).mode & 0o777, 0o600);
    const text = path + readFileSync(path, "utf8");
    for (const kept of [secret, link.slice(6), visit]) assert.ok(!text.includes(kept));
  }
  assert.equal(statSync(folder).mode & 0o777, 0o700);
});

test("a token's name is one line that shows as it is", () => {
  const { ofCommand } = shared();
  for (const name of ["", " ", "x".repeat(81), "a\nb", "\x1b[2J", "a\u202eb", "a\u2028b"])
    assert.throws(() => ofCommand.add(name, CLUB, 60), TokenProblem);
  assert.ok(ofCommand.add("Jürgens Büro, 2. Stock", CLUB, 60));
});

test("two tokens cannot have one name; what is no secret holds nothing", () => {
  const { ofCommand } = shared();
  ofCommand.add("help desk", CLUB, undefined);
  assert.throws(() => ofCommand.add("help desk", CLUB, undefined), TokenProblem);
  for (const nonsense of ["", "qtr_", "../../tokens", "a/b", "\0"])
    assert.equal(ofCommand.holding(nonsense), undefined);
});

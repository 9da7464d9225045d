/** `qtrail token`, as it is typed. */
import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { qtrail } from "../src/cli/in-this-process.testing.ts";
import { servedFolder } from "../src/server/served-folder.ts";
import { Tokens } from "../src/server/tokens/tokens.ts";

const STORE = mkdtempSync(join(tmpdir(), "qtrail-token-"));
after(() => rmSync(STORE, { recursive: true }));

const token = (...words: string[]) => qtrail(["token", ...words, "--store", STORE]);

test("a token is added, listed and revoked, without a store too", async () => {
  assert.match((await token("list")).stdout, /^There is no token/);
  const added = await token("add", "help desk", "--domain", "Club.example", "--expires", "12h");
  assert.match(
    added.stdout,
    /^Token "help desk" \(\w{10}\) shows the mail of club\.example, until /,
  );
  const [secret = ""] = /qtr_\S{43}/.exec(added.stdout) ?? [];
  const [, link = ""] = /^ {2}http:\/\/127\.0\.0\.1:8470\/enter\/(\S+)$/m.exec(added.stdout) ?? [];
  const tokens = new Tokens(servedFolder(STORE));
  assert.deepEqual(tokens.holding(secret)?.scope, { kind: "domains", domains: ["club.example"] });
  assert.ok(tokens.enterBy(link));
  const { tokens: listed } = JSON.parse((await token("list", "-o", "json")).stdout);
  assert.deepEqual([listed.length, listed[0].name, "hash" in listed[0]], [1, "help desk", false]);
  assert.match((await token("list")).stdout, /help desk\n {2}shows {5}the mail of club\.example\n/);
  assert.equal((await token("revoke", "help desk")).status, 0);
  assert.equal((await token("revoke", "help desk")).status, 1);
  assert.equal(tokens.holding(secret), undefined);
});

test("its name is what it shows, where none is said", async () => {
  await token("add", "--reports", "--expires", "never");
  await token("add", "--domain", "a.example", "--domain", "b.example");
  const { tokens } = JSON.parse((await token("list", "-o", "json")).stdout);
  assert.deepEqual(
    tokens.map(({ name, expires }: { name: string; expires?: string }) => [
      name,
      expires !== undefined,
    ]),
    [
      ["figures alone", false],
      ["a.example, b.example", true],
    ],
  );
});

test("what is wrong is said in a sentence, with what to try", async () => {
  const wrong: [words: string[], says: RegExp][] = [
    [["add", "x"], /what is the token to show\?\n.*--domain club\.example/],
    [["add", "x", "--all", "--reports"], /one of them/],
    [["add", "x", "--domain", "anna@club.example"], /is no domain\n.*--domain club\.example/],
    [["add", "x", "--all", "--expires", "soon"], /--expires: "soon" is not a span/],
    [["add", "help", "desk", "--all"], /put a name in quotes/],
    [["revoke"], /revoke which token\?/],
    [["remove", "x"], /none of add, list, revoke\n.*qtrail token/],
  ];
  for (const [words, says] of wrong) {
    const { status, stderr } = await token(...words);
    assert.equal(status, 2, words.join(" "));
    assert.match(stderr, says);
  }
});

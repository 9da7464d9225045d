/**
 * Keys of `--redact`, the log that is written, and what is typed as a filter.
 *
 * Not tested here: which words are names (src/redaction/lines.test.ts).
 */
import assert from "node:assert/strict";
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { typedAs, withPseudonyms } from "../src/cli/redacted-filter.ts";
import { redactionOf, redactorFor } from "../src/cli/redaction.ts";
import { closeLogs, factsIn, openLogs } from "../src/pipeline/facts.ts";
import { parseQuery } from "../src/reports/filter/query.ts";
import { redacted } from "../src/sources/redacting.ts";
import { utc } from "../src/time/zones.ts";

const directory = mkdtempSync(join(tmpdir(), "qtrail-redact-"));
after(() => rmSync(directory, { recursive: true }));
const KEY = join(directory, "key");

test("the key is made once, for its owner alone, and used again", () => {
  const made = redactionOf({ redactKey: KEY });
  assert.equal(statSync(KEY).mode & 0o777, 0o600);
  assert.deepEqual(redactionOf({ redactKey: KEY }), made);
  assert.notDeepEqual(redactionOf({ redact: true })?.key, made?.key);
  assert.equal(redactionOf({}), undefined);
});

test("what is no secret is no key", () => {
  const path = (name: string): string => join(directory, name);
  writeFileSync(path("open"), "k".repeat(64), { mode: 0o600 });
  chmodSync(path("open"), 0o644);
  writeFileSync(path("short"), "k", { mode: 0o600 });
  mkdirSync(path("folder"));
  symlinkSync(KEY, path("link"));
  for (const [name, said] of [
    ["open", /others may read it/],
    ["short", /too short/],
    ["folder", /no file/],
    ["link", /symbolic link/],
    ["absent/key", /no such file/],
  ] as const)
    assert.throws(() => redactionOf({ redactKey: path(name) }), said);
});

test("a real log with other names has the same messages, sizes, fates and moments", async () => {
  const redaction = redactionOf({ redactKey: KEY });
  const log = "corpus/real/run-a/send/@400000006b0389101d6853f4.s";
  const copy = join(directory, "current");
  const pieces: Buffer[] = [];
  async function* inPieces() {
    const bytes = readFileSync(log);
    for (let at = 0; at < bytes.length; at += 10_007) yield bytes.subarray(at, at + 10_007);
  }
  for await (const piece of redacted(inPieces(), redaction)) pieces.push(piece);
  writeFileSync(copy, Buffer.concat(pieces));
  const [before, behind] = [await toldBy(log), await toldBy(copy)];
  assert.ok(before.length > 20);
  assert.deepEqual(behind, before);
});

async function toldBy(path: string): Promise<unknown[]> {
  const logs = await openLogs([path], { zone: utc });
  const told: unknown[] = [];
  try {
    for await (const facts of factsIn(logs, { zone: utc }))
      for (const fact of facts)
        if (fact.kind === "message") {
          const { msg, bytes, state, recipients, qp, uid } = fact.message;
          told.push({ msg, bytes, state, qp, uid, fates: recipients.map(({ fate }) => fate) });
        }
  } finally {
    closeLogs(logs);
  }
  return told;
}

test("names are typed as they are, pseudonyms as they were shown, and patterns are refused", () => {
  const by = redactorFor({ redactKey: KEY });
  const typed = (query: string): string =>
    JSON.stringify(withPseudonyms(parseQuery(query, false), by).terms.map(({ value }) => value));
  const address = by?.address("joe@example.com") ?? "";
  assert.ok(typed("from:joe@example.com").includes(address));
  assert.ok(typed(`from:${address}`).includes(address));
  assert.ok(typed("ip:198.51.100.7").includes(by?.names.ipv4("198.51.100.7") ?? ""));
  assert.match(typed("ip:198.51.100.0/24"), /^\["2[45]\d\.\d+\.\d+\.\d+\/24"\]$/);
  assert.throws(() => typed("ip:198.51.0.0/16"), /only networks of \/24/);
  assert.throws(() => typed("from:/j.e/"), /pseudonyms/);
  assert.equal(typedAs("joe@example.com", by), address);
  assert.equal(typedAs("example.com", by), by?.host("example.com"));
  assert.equal(typedAs("198.51.100.7", by), by?.names.ipv4("198.51.100.7"));
});

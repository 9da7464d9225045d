/**
 * What a store keeps less of by rule: names go and figures stay, rows go and totals stay, and no answer says more than
 * what is left can tell.
 */
import assert from "node:assert/strict";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { answerTo } from "../bench/answers/asking.ts";
import { REPORTS } from "../src/reports/index.ts";
import { keptOf } from "../src/reports/kept-tallies.ts";
import type { States } from "../src/reports/report.ts";
import { zoneNamed } from "../src/sources/local-zone.ts";
import { openDuckDB } from "../src/store/duckdb.ts";
import { type Manifest, readManifest, type TallyFile } from "../src/store/manifest.ts";
import type { RetentionRules } from "../src/store/pruning/due-days.ts";
import { type Pruned, prune } from "../src/store/pruning/prune.ts";
import { statesIn } from "../src/store/tally-file.ts";
import { StoreWriter } from "../src/store/writer.ts";

const home = mkdtempSync(join(tmpdir(), "qtrail-retention-"));
const store = join(home, "store");
after(() => rmSync(home, { recursive: true, force: true }));
/** Behind all logs. */
const NOW = { seconds: 1_796_000_000, nanos: 0 };
/** All days, the last one too. */
const ALL = -1;

async function pruned(rules: RetentionRules): Promise<Pruned> {
  const writer = new StoreWriter(store, { command: "test", zone: "UTC" });
  const duckdb = await openDuckDB();
  try {
    const zone = zoneNamed(writer.manifest.zone, process.env);
    return await prune(writer, duckdb, zone, { rules, now: NOW });
  } finally {
    duckdb.close();
    writer.close();
  }
}

async function ask(...words: string[]): Promise<string> {
  const { stdout, status, stderr } = await answerTo([...words, "--store", store]);
  assert.ok(status === 0 || status === 1, stderr);
  return stdout;
}

/**
 * What the totals of all days tell, report by report: figures without texts, each table as a bag of rows, for names that
 * are others stand in another order.
 */
function figures(): [report: string, rows: string[]][] {
  const { tallies } = readManifest(store) as Manifest;
  const days = tallies.map(({ period }) => period).sort();
  const given = { top: 1e9, queueLifetime: 604_800, offsetAt: () => 0 };
  return REPORTS.flatMap((report): [string, string[]][] => {
    const kept = keptOf(report);
    if (!kept) return [];
    const fold = report.fold(given);
    for (const day of days) {
      const { file } = tallies.find(({ period }) => period === day) as TallyFile;
      const at = { seconds: Date.parse(day) / 1000, nanos: 0 };
      fold.merge(statesIn(join(store, file), kept) as States, at);
    }
    const rows = fold.tables(undefined).flatMap((table) => table.rows.map(numbersIn).sort());
    return [[report.name, rows]];
  });
}

function numbersIn(row: readonly unknown[]): string {
  return row.filter((one) => typeof one === "number").join();
}

const NAMED =
  /(?<![\w.+=/-])(?![\w.-]*sha-|postmaster@|root@|mailer-daemon@)[\w.+-]+@[\w-]+\.(?:example|test)\b/gi;

/** Three quiet days of the demo. */
const logs = join(home, "logs");
for (const [name, lines] of [
  ["send", 392],
  ["smtpd", 539],
  ["submission", 134],
] as const) {
  const files = readdirSync(`corpus/demo/${name}`).sort();
  const text = files.map((file) => readFileSync(`corpus/demo/${name}/${file}`, "latin1")).join("");
  mkdirSync(join(logs, name), { recursive: true });
  writeFileSync(
    join(logs, name, "current"),
    `${text.split("\n").slice(0, lines).join("\n")}\n`,
    "latin1",
  );
}

// Asked before the first test: the answers are taken from standard output, which tests write to as well.
await answerTo(["import", "--store", store, "--quiet", "--tz", "UTC", join(logs, "send")]);
const early = await pruned({ rows: undefined, hash: ALL });
await answerTo(["import", "--store", store, "--quiet", join(logs, "smtpd")]);
const late = await ask("sessions", "-o", "ndjson", "--until", "2026-11-14");
rmSync(store, { recursive: true });

await answerTo(["import", "--store", store, "--quiet", "--tz", "UTC", logs]);
const whole = figures();
const sent = await ask("report", "senders");
const found = await ask("find", "b.lang@shop.example", "-o", "csv", "--fields", "id");
const [row = ""] = (await ask("find", "to:@harbour.test", "-o", "csv", "--until", "2026-11-14"))
  .split("\n")
  .slice(1);
const [id = ""] = row.split(",");
const [recipient = ""] = /[\w.]+@harbour\.test/.exec(row) ?? [];
const whyNamed = await ask("why", recipient, "--until", "2026-11-14");
const hashing = await pruned({ rows: undefined, hash: ALL });
const nameless = figures();
const hashedSent = await ask("report", "senders");
const listed =
  (await ask("find", "-o", "ndjson", "--until", "2026-11-14")) +
  (await ask("sessions", "-o", "ndjson", "--until", "2026-11-14"));
const again = await ask("find", "B.LANG@shop.example", "-o", "csv", "--fields", "id");
const whyHashed = await ask("why", recipient, "--until", "2026-11-14");
const letter = await ask("show", id, "--for", "customer", "--to", recipient);
const [, hashedSender] = (
  await ask("find", "b.lang@shop.example", "-o", "csv", "--fields", "sender")
).split("\n");
const allSent = await ask("report", "senders", "--top", "0");
const leftOut = await ask("report", "senders", "--top", "0", "--leave-out", "b.lang@shop.example");
const slip = await ask("find", "shop.exampel", "--until", "2026-11-14");
const part = await ask("find", "lang", "--on", "2026-11-13");
const { generation } = readManifest(store) as Manifest;
const twice = await pruned({ rows: undefined, hash: ALL });
const unchanged = (readManifest(store) as Manifest).generation;
const dropping = await pruned({ rows: 1, hash: ALL });
const ofTotals = figures();
const totalsSent = await ask("report", "senders");
const ofGone = await ask("find", "--on", "2026-11-12");
const ofKept = await ask("find", "--on", "2026-11-14");

test("once addresses are hashed figures are what they were, and nobody is named", () => {
  assert.deepEqual([hashing.days.length, hashing.troubles], [3, []]);
  assert.ok(whole.length > 20);
  assert.deepEqual(nameless, whole);
  assert.notEqual(hashedSent, sent);
  assert.deepEqual(named(listed.split("\n").filter(isOver)), []);
  assert.equal(statSync(join(store, "hash-key")).mode & 0o777, 0o600);
});

test("what comes in late for a day whose addresses are hashed is hashed", () => {
  assert.ok(early.days.length > 0);
  assert.match(late, /sha-/);
  assert.deepEqual(named([late]), []);
});

function named(texts: readonly string[]): string[] {
  return [...new Set(texts.flatMap((one) => one.match(NAMED) ?? []))];
}

/** What is still in the queue is of no day. */
function isOver(record: string): boolean {
  return !/"state":"(?:queued|delivering|classifying)"/.test(record);
}

test("who types a whole address finds what he found, who types a part is told why not", () => {
  assert.deepEqual(again.split("\n").sort(), found.split("\n").sort());
  assert.match(part, /^No message/);
  assert.match(part, /before 2026-11-15 are hashed: whole ones are found there, parts are not/);
});

test("a whole address is asked about, left out and written to as before", () => {
  const verdict = (answer: string) => answer.split("\n")[0]?.replace(/\S+@\S+/g, "…");
  assert.equal(verdict(whyHashed), verdict(whyNamed));
  assert.doesNotMatch(whyHashed, /named nowhere/);
  assert.notEqual(letter, "");
  assert.match(hashedSender ?? "", /^sha-/);
  assert.ok(allSent.includes(hashedSender ?? "none") && !leftOut.includes(hashedSender ?? ""));
});

test("a near miss is no hash", () => {
  assert.match(slip, /Near misses: @shop\.example \(\d+\)/);
  assert.doesNotMatch(slip, /Near misses: .*sha-/);
});

test("what was hashed is hashed once", () => {
  assert.deepEqual(twice.days, []);
  assert.equal(unchanged, generation);
});

test("once rows are gone reports are what they were, and what needs rows is a gap", () => {
  assert.deepEqual(
    dropping.days.map(({ becomes }) => becomes),
    ["totals"],
  );
  assert.deepEqual([ofTotals, totalsSent], [nameless, hashedSent]);
  assert.match(ofGone, /^Not kept: the rows of Thu 12 Nov .* are gone/m);
  assert.match(ofGone, /1 gap\.\nGap: Thu 12 Nov .*: the rows are no longer kept/);
  assert.doesNotMatch(ofKept, /Gap/);
  assert.equal(readManifest(store)?.retention?.["2026-11-12"], "hashed totals");
});

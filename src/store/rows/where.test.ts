/**
 * What is asked of stored facts: all that fit are read back, in order, and what surely does not is left behind.
 */
import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fc, times } from "../../chance.testing.ts";
import { anyFact } from "../../reports/any-facts.testing.ts";
import {
  isWithin,
  ORIGIN_OF_MESSAGE,
  ORIGIN_OF_OTHER,
  ORIGIN_OF_SESSION,
} from "../../reports/filter/origin.ts";
import { at, mail, recipient } from "../../reports/mail.testing.ts";
import { session } from "../../reports/session.testing.ts";
import type { Fact } from "../../tracking/facts.ts";
import { idOfBits } from "../../tracking/id-bits.ts";
import { type DuckDB, openDuckDB } from "../duckdb.ts";
import type { TableName } from "../tables/index.ts";
import { anyStored } from "./any-stored.testing.ts";
import { DayRows } from "./day-rows.ts";
import { factsOf, newestFacts, type TableFiles } from "./facts-of.ts";
import { mergeFiles } from "./merging.ts";
import type { TextCondition, Where } from "./where.ts";

const home = mkdtempSync(join(tmpdir(), "qtrail-where-"));
let duckdb: DuckDB;
let written = 0;

before(async () => {
  duckdb = await openDuckDB();
});
after(() => {
  duckdb.close();
  rmSync(home, { recursive: true });
});

const HELLO = mail({
  id: idOfBits(1_600_000_000, 7),
  sender: "Anna@Shop.example",
  queued: 10,
  to: [
    recipient("remote bob@partner.test", [
      [10, 11, "deferral", "busy"],
      [20, 22, "success", "ok"],
    ]),
    recipient("local carol@shop.example", [[10, 12, "success", "did_1+0+0/"]]),
  ],
});
const BOUNCE = mail({ id: idOfBits(1_600_000_001, 8), sender: "", queued: 20, to: [] });
const LATER = mail({
  id: idOfBits(1_600_000_002, 9),
  sender: "dave@shop.example",
  queued: 30,
  msg: (2n ** 60n) as never,
  to: [recipient("remote erin@other.test", [[30, 31, "failure", "no_such_user"]])],
});
const MET = session({ from: "192.0.2.9 mail.partner.test", started: 25, id: idOfBits(5, 5) });
const STATUS: Fact = {
  kind: "slots",
  host: "mx2",
  service: "smtpd",
  at: at(15),
  used: 1,
  limit: 9,
};
const ALL = [HELLO, STATUS, BOUNCE, MET, LATER];

const text = (of: TextCondition["of"], asked: Omit<TextCondition, "of">): Where => ({
  kinds: ["message", "session"],
  texts: [{ of, ...asked }],
});

const ASKED: [string, Where, Fact[]][] = [
  ["nothing", {}, ALL],
  ["kinds", { kinds: ["slots", "session"] }, [STATUS, MET]],
  ["from", { from: at(20) }, [BOUNCE, MET, LATER]],
  ["to", { to: at(20) }, [HELLO, STATUS]],
  [
    "ids",
    { kinds: ["message", "session"], ids: [idOfBits(1_600_000_001, 8), idOfBits(5, 5)] },
    [BOUNCE, MET],
  ],
  ["no id", { kinds: ["message"], ids: [] }, []],
  ["a sender in part", text("sender", { contains: "SHOP.example" }), [HELLO, LATER]],
  ["the empty sender", { ...text("sender", { is: "" }), kinds: ["message"] }, [BOUNCE]],
  ["a recipient", text("recipient", { is: "BOB@partner.test" }), [HELLO]],
  ["sender or recipient", text("address", { contains: "shop" }), [HELLO, LATER]],
  ["a report", { ...text("report", { contains: "such_user" }), kinds: ["message"] }, [LATER]],
  ["a fate", { ...text("fate", { among: ["bounced", "expired"] }), kinds: ["message"] }, [LATER]],
  ["a fate of none", { ...text("fate", { among: ["discarded"] }), kinds: ["message"] }, []],
  [
    "a number past 53 bits",
    { ...text("msg", { is: String(2n ** 60n) }), kinds: ["message"] },
    [LATER],
  ],
  ["the client's name", { ...text("name", { contains: "partner" }), kinds: ["session"] }, [MET]],
  ["a client by its address", text("address", { contains: "192.0.2.9" }), [MET]],
  ["a client by its name", text("address", { contains: "mail.partner" }), [MET]],
  ["another address", { ...text("ip", { is: "192.0.2.1" }), kinds: ["session"] }, []],
  ["a quote and a NUL", text("sender", { contains: "'\0" }), []],
  [
    "two texts",
    {
      kinds: ["message"],
      texts: [
        { of: "sender", contains: "shop" },
        { of: "recipient", contains: "erin" },
      ],
    },
    [LATER],
  ],
];

test("what is asked for is read back, and nothing else", async () => {
  const files = await filesOf(ALL);
  for (const [name, where, expected] of ASKED)
    assert.deepEqual(idsOf(await read(files, where)), idsOf(expected), name);
});

test("a domain whose letters stand for others may be what is asked for", async () => {
  const facts = [
    mail({ sender: "x@xn--mller-kva.example" }),
    mail({ sender: "x@xnmller.example" }),
  ];
  const found = await read(await filesOf(facts), text("sender", { contains: "ller.exa" }));
  assert.equal(found.length, 2);
  const own = await read(await filesOf(facts), text("sender", { contains: "\u00fcller" }));
  assert.equal(own.length, 2);
  const other = await read(await filesOf(facts), text("sender", { contains: "other" }));
  assert.deepEqual(idsOf(other), idsOf(facts.slice(0, 1)));
});

test("never less than was asked is read back, whatever the facts hold", async () => {
  const anyWhere = fc.record({
    from: fc.option(fc.nat(100_000).map(at), { nil: undefined }),
    to: fc.option(fc.nat(100_000).map(at), { nil: undefined }),
  });
  const anyFacts = fc.array(fc.oneof(anyFact, anyStored), { minLength: 100, maxLength: 100 });
  await fc.assert(
    fc.asyncProperty(anyFacts, anyWhere, anyText, async (facts, period, part) => {
      const where = { ...period, texts: [{ of: "sender", contains: part }] } as const;
      const found = new Set((await read(await filesOf(facts), where)).map(textOf));
      for (const fact of facts)
        if (isWithin(momentOf(fact), period) && hasSender(fact, part))
          assert.ok(found.has(textOf(fact)), textOf(fact));
    }),
    { numRuns: times(3, 300) },
  );
});

const anyText = fc.constantFrom("", "x.EXAMPLE", "a", "\0", "é", "'", "\u{1f4e7}");

function hasSender(fact: Fact, part: string): boolean {
  if (fact.kind === "message")
    return fact.message.sender?.toLowerCase().includes(part.toLowerCase()) === true;
  return fact.kind !== "session";
}

test("the newest come first, page by page, and who has enough ends it", async () => {
  const facts = Array.from({ length: 1000 }, (_, i) =>
    mail({
      sender: `${i}@x.example`,
      queued: (i * 7919) % 1000,
      to: [recipient("local a@x.example", [])],
    }),
  );
  const files = await filesOf(facts);
  const seen: Fact[] = [];
  for await (const page of newestFacts(duckdb, files, "message")) seen.push(...page);
  const ordered = facts.toSorted((a, b) => secondsOf(b) - secondsOf(a));
  assert.deepEqual(idsOf(seen), idsOf(ordered));
  const some: Fact[] = [];
  const where: Where = { texts: [{ of: "sender", contains: "99" }] };
  for await (const page of newestFacts(duckdb, files, "message", where)) {
    some.push(...page);
    break;
  }
  assert.deepEqual(
    idsOf(some),
    idsOf(ordered.filter((fact) => fact.kind === "message" && fact.message.sender?.includes("99"))),
  );
  assert.deepEqual(await duckdb.rows("SELECT count(*)::INTEGER FROM duckdb_tables()"), [[0]]);
});

test("of messages whose recipients are lost nothing is told, nor of recipients without their message", async () => {
  const { deliveries, ...others } = await filesOf(ALL);
  assert.deepEqual(idsOf(await read(others)), idsOf([STATUS, BOUNCE, MET]));
  const newest: Fact[] = [];
  for await (const page of newestFacts(duckdb, others, "message")) newest.push(...page);
  assert.deepEqual(idsOf(newest), idsOf([BOUNCE]));
  const { messages } = await filesOf([STATUS, STATUS, BOUNCE]);
  assert.deepEqual(idsOf(await read({ messages, deliveries })), idsOf([BOUNCE]));
});

test("files that were merged hold the same facts, but for those left out", async () => {
  const rows = new DayRows();
  const inputs: Partial<Record<TableName, string[]>> = {};
  for (const [i, fact] of ALL.entries()) {
    rows.add(fact, i);
    for (const [table, paths] of Object.entries(await writtenFrom(rows)))
      inputs[table as TableName] = [...(inputs[table as TableName] ?? []), ...paths];
  }
  const merged = async (without: number[]): Promise<TableFiles> => {
    const files: Partial<Record<TableName, string[]>> = {};
    for (const [table, paths] of Object.entries(inputs)) {
      const output = join(home, `${table}-merged-${++written}.parquet`);
      await mergeFiles(duckdb, table as TableName, paths, output, without);
      files[table as TableName] = [output];
    }
    return files;
  };
  assert.deepEqual((await read(await merged([]))).map(textOf), ALL.map(textOf));
  assert.deepEqual(
    (await read(await merged([0, 3]))).map(textOf),
    [STATUS, BOUNCE, LATER].map(textOf),
  );
});

async function filesOf(facts: readonly Fact[]): Promise<TableFiles> {
  const rows = new DayRows();
  for (const [i, fact] of facts.entries()) rows.add(fact, i);
  return writtenFrom(rows);
}

async function writtenFrom(rows: DayRows): Promise<Record<string, string[]>> {
  written++;
  const files = await rows.write(duckdb, (table) => join(home, `${table}-${written}.parquet`));
  return Object.fromEntries(files.map(({ table, path }) => [table, [path]]));
}

async function read(files: TableFiles, where?: Where): Promise<Fact[]> {
  const facts: Fact[] = [];
  for await (const batch of factsOf(duckdb, files, where)) facts.push(...batch);
  return facts;
}

function idsOf(facts: readonly Fact[]): string[] {
  return facts.map((fact) =>
    fact.kind === "message"
      ? fact.message.id
      : fact.kind === "session"
        ? fact.session.id
        : fact.kind,
  );
}

function secondsOf(fact: Fact): number {
  return momentOf(fact)?.seconds ?? 0;
}

function momentOf(fact: Fact) {
  if (fact.kind === "message") return ORIGIN_OF_MESSAGE.at(fact.message);
  return fact.kind === "session" ? ORIGIN_OF_SESSION.at(fact.session) : ORIGIN_OF_OTHER.at(fact);
}

/** All that it says, without keys that have no value. */
function textOf(fact: Fact): string {
  const sorted = (_: string, value: unknown): unknown =>
    typeof value === "bigint"
      ? `${value}n`
      : typeof value === "object" && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
        : value;
  return JSON.stringify(fact, sorted);
}

/**
 * The query language: what is written is read back, and what is read finds what it should.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fc } from "../../chance.testing.ts";
import type { Msg } from "../../grammars/qmail-send/event.ts";
import { utc } from "../../time/zones.ts";
import type { Delivery, Fate, Message } from "../../tracking/facts.ts";
import { type Filter, type Pattern, QueryError, type SizeRange, type Term } from "./filter.ts";
import { KEYS, type NamedKey, REASON_WORDS, RULE_WORDS, STATUSES, VERDICTS } from "./keys.ts";
import { matches, messageFinder } from "./match.ts";
import { editDistance, nearest } from "./nearest.ts";
import { textTest } from "./pattern.ts";
import { describe, flagValue, printFilter } from "./print.ts";
import { looksLikeTerm, parseQuery, parseTerm } from "./query.ts";
import { firstIn, type Guard } from "./regex.ts";

const NOW = { seconds: 1_795_000_000, nanos: 0 }; // Wed 18 Nov 2026 11:06:40 UTC
const TIMES = { now: NOW, zone: utc };

const text = fc.string({ minLength: 1, maxLength: 20, unit: "grapheme" });
const address = fc.oneof(text, fc.emailAddress(), fc.constantFrom('a"b\\c*d', "not-x", "/x", "<x"));
const pattern: fc.Arbitrary<Pattern> = fc.oneof(
  address.map((part): Pattern => ({ kind: "part", text: part })),
  fc
    .string({ maxLength: 20 })
    .map((whole): Pattern => ({ kind: "whole", text: whole.replace(/>/g, "") })),
  fc
    .array(fc.oneof(fc.constant(""), address), { minLength: 2, maxLength: 4 })
    .map((pieces): Pattern => ({ kind: "wildcard", pieces })),
  fc
    .constantFrom("^a+@shop", "x\\/y", 'sp ace"', "[a-z]{2,}$")
    .map((source): Pattern => ({ kind: "regex", source })),
);
const bytes = fc.nat({ max: 1e9 });
const size: fc.Arbitrary<SizeRange> = fc.oneof(
  bytes.map((from) => ({ from })),
  bytes.map((to) => ({ to })),
  fc.tuple(bytes, bytes).map(([from, to]) => ({ from, to })),
);
const negated = fc.boolean();
/** Records as the parser makes them, with a prototype. */
const PLAIN = { noNullPrototype: true };
const patternKeys = [
  ...(["word", "from", "to", "domain", "report", "id", "host"] as const),
  ...(["name", "helo", "user", "service"] as const),
] as const;
const keysIn = <Word extends string>(words: Readonly<Record<Word, unknown>>): Word[] =>
  Object.keys(words) as Word[];
const term: fc.Arbitrary<Term> = fc.oneof(
  fc.record({ negated, key: fc.constantFrom(...patternKeys), value: pattern }, PLAIN),
  fc.record(
    { negated, key: fc.constant("status" as const), value: fc.constantFrom(...keysIn(STATUSES)) },
    PLAIN,
  ),
  fc.record(
    {
      negated,
      key: fc.constant("reason" as const),
      value: fc.constantFrom(...keysIn(REASON_WORDS)),
    },
    PLAIN,
  ),
  fc.record(
    { negated, key: fc.constant("verdict" as const), value: fc.constantFrom(...VERDICTS) },
    PLAIN,
  ),
  fc.record(
    { negated, key: fc.constant("rule" as const), value: fc.constantFrom(...RULE_WORDS) },
    PLAIN,
  ),
  fc.record(
    {
      negated,
      key: fc.constant("ip" as const),
      value: fc.constantFrom("192.0.2.1", "203.0.113.0/24", "2001:db8::/32"),
    },
    PLAIN,
  ),
  fc.record({ negated, key: fc.constantFrom("since", "until", "on"), value: text }, PLAIN),
  fc.record({ negated, key: fc.constant("size" as const), value: size }, PLAIN),
  fc.record(
    { negated, key: fc.constantFrom("uid", "qp", "msg"), value: fc.bigInt(0n, 2n ** 63n) },
    PLAIN,
  ),
);

test("a printed filter reads as the same filter", () => {
  fc.assert(
    fc.property(fc.array(term, { maxLength: 6 }), fc.boolean(), (terms, caseSensitive) => {
      const filter: Filter = { terms, caseSensitive };
      assert.deepEqual(parseQuery(printFilter(filter), caseSensitive), filter);
    }),
  );
});

test("and the value of a flag as the same term", () => {
  fc.assert(
    fc.property(term, (one) => {
      if (one.key !== "word") assert.deepEqual(parseTerm(one.key, flagValue(one)), one);
    }),
  );
});

test("every key is read, and asks for what it says", () => {
  const values: Partial<Record<string, string>> = {
    status: "bounced",
    reason: "greylisted",
    verdict: "refused",
    rule: "greylist",
    size: ">1M",
    uid: "7",
    qp: "7",
    msg: "7",
    ip: "192.0.2.7",
  };
  for (const key of Object.keys(KEYS))
    assert.equal(parseQuery(`${key}:${values[key] ?? "x"}`).terms[0]?.key, key);
});

test("any text is read or refused with a hint, and never crashes", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), (query) => {
      try {
        parseQuery(query);
      } catch (error) {
        assert.ok(error instanceof QueryError && error.hint !== "", String(error));
      }
    }),
  );
});

test("a flag and a term of the query are the same", () => {
  const pairs: [NamedKey, string, string][] = [
    ["from", "*@shop.example", "from:*@shop.example"],
    ["from", "<>", "from:<>"],
    ["from", "!<>", "!from:<>"],
    ["to", "two words", 'to:"two words"'],
    ["status", "deferred", "status:deferred"],
    ["size", ">1M", "size:>1M"],
    ["since", "2026-11-20 09:14", 'since:"2026-11-20 09:14"'],
    ["report", "/user unknown/", "report:/user unknown/"],
    ["from", "!anna", "not-from:anna"],
    ["msg", "93869", "msg:93869"],
  ];
  for (const [key, value, query] of pairs)
    assert.deepEqual([parseTerm(key, value)], parseQuery(query).terms, query);
});

test("what cannot be read is refused with what can", () => {
  const refused: [string, RegExp][] = [
    ["form:anna", /did you mean from:/],
    ["status:bouncd", /did you mean bounced/],
    ["size:big", /size:>1M/],
    ["size:..", /size:>1M/],
    ["uid:root", /uid:12345/],
    ['"open', /quoted words/],
    ["from:", /from:<>/],
    ["/open", /slash inside/],
    ["from:/[/", /quotes/],
    [`from:/${"a".repeat(201)}/`, /shorten/],
    ["x ".repeat(3000), /fewer/],
  ];
  for (const [query, hint] of refused)
    assert.throws(
      () => parseQuery(query),
      (error) => error instanceof QueryError && hint.test(error.hint),
      query,
    );
});

const BORN = { seconds: NOW.seconds - 3600, nanos: 0 };

function message(parts: Partial<Message> = {}): Message {
  return {
    id: "7q4kx1a2b3c4",
    queue: { host: "mx1", instance: "" },
    msg: 93869 as Msg,
    qp: 27763,
    uid: 1001,
    bytes: 48_211,
    sender: "Billing@shop.example",
    born: BORN,
    state: "ended",
    recipients: [
      recipient("info@shop.example", "delivered", { outcome: "success", report: "did_1+0+0/" }),
      recipient("k.maier@partner.test", "bounced", {
        outcome: "failure",
        report: "Remote_host_said:_550_5.1.1_user_unknown/",
      }),
    ],
    forwards: [],
    incomplete: [],
    ...parts,
  };
}

function recipient(
  to: string,
  fate: Fate,
  delivery: Partial<Delivery>,
): Message["recipients"][number] {
  return { address: to, channel: "remote", fate, deliveries: [{ delivery: 1, ...delivery }] };
}

const finds = (query: string, one = message(), caseSensitive = false): boolean =>
  matches(parseQuery(query, caseSensitive), one, TIMES);

test("queries that find the example message", () => {
  const queries = [
    "",
    "billing",
    "maier billing",
    "from:SHOP",
    "from:*@shop.example",
    "from:<billing@shop.example>",
    "from:/^bill.*@/",
    "to:partner",
    "to:nobody to:info",
    "domain:partner.test",
    "domain:shop",
    "status:bounced",
    "status:partly",
    "to:maier status:bounced",
    'report:"user unknown"',
    "since:2h",
    "since:2026-11-18 until:now",
    "on:2026-11-18",
    "size:>40k",
    "size:48211",
    "size:..1M",
    "size:47Ki..48Ki",
    "uid:1001 qp:27763 msg:93869",
    "id:7Q4K",
    "host:mx1",
    "host:mx*",
    "!from:<>",
    "!to:nobody",
    "not-status:deferred",
  ];
  for (const query of queries) assert.ok(finds(query), query);
});

test("queries that do not find it", () => {
  const queries = [
    "nobody",
    "billing nobody",
    "from:partner",
    "from:shop*",
    "from:<shop.example>",
    "from:<>",
    "to:info status:bounced",
    "to:info reason:unknown-user",
    "status:deferred",
    "status:waiting",
    "since:30min",
    "until:2026-11-18",
    "on:yesterday",
    "size:<40k",
    "id:4k",
    "!billing",
    "from:shop !to:info",
  ];
  for (const query of queries) assert.ok(!finds(query), query);
});

test("capitals matter only when asked", () => {
  assert.ok(finds("from:billing"));
  assert.ok(!finds("from:billing", message(), true));
  assert.ok(finds("from:Billing", message(), true));
});

test("what is not known is not found by it", () => {
  const bare: Message = message({ recipients: [], state: "classifying" });
  delete bare.sender;
  delete bare.bytes;
  delete bare.born;
  for (const query of ["from:<>", "size:>0", "since:2000-01-01", "to:/./", "status:delivered"])
    assert.ok(!finds(query, bare), query);
  assert.ok(finds("status:waiting", bare));
});

test("a filter is told as the command that runs it", () => {
  assert.deepEqual(describe(parseQuery("from:shop !to:'x'")), {
    query: "from:shop !to:'x'",
    command: "qtrail find 'from:shop !to:'\\''x'\\'''",
  });
  assert.equal(describe(parseQuery("")).command, "qtrail find");
});

test("a pattern that could run away needs a guard, which is asked for such ones and long texts only", () => {
  const NOW = { now: { seconds: 0, nanos: 0 }, zone: utc };
  for (const source of ["(a+)+$", "(a|aa)+$", ".*.*.*.*x", "(a)\\1"]) {
    const filter = parseQuery(`from:/${source}/`);
    assert.throws(() => messageFinder(filter, NOW), { hint: /write it without/ });
    const asked: string[] = [];
    const guard: Guard = (regex) => (text) => {
      asked.push(text);
      return firstIn(regex, text);
    };
    const guarded = textTest({ kind: "regex", source }, false, guard);
    guarded("xaay");
    assert.deepEqual(asked, ["xaay"]);
    const plain = textTest({ kind: "regex", source: "x$" }, false, guard);
    assert.ok(plain("ax"));
    assert.equal(asked.length, 1);
    assert.ok(plain(`${"a".repeat(2000)}x`));
    assert.equal(asked.length, 2);
  }
});

test("what begins with a known key is a term and not a file", () => {
  for (const term of ["from:x", "!to:x", "not-status:y"]) assert.ok(looksLikeTerm(term), term);
  for (const path of ["C:/logs", "/var/log", "from", "x:y"]) assert.ok(!looksLikeTerm(path), path);
});

test("a slip is near to the word that was meant", () => {
  assert.equal(nearest("fnid", ["find", "grep"]), "find");
  assert.equal(nearest("rep", ["report", "grep"]), "report");
  assert.equal(nearest("xyzzy", ["find", "grep"]), undefined);
  assert.equal(editDistance("kitten", "sitting", 9), 3);
  assert.equal(editDistance("ab", "ba", 9), 1);
  assert.equal(editDistance("abc", "abcdefgh", 3), 3);
});

/**
 * tai64n and tai64nlocal beside daemontools' own: the same bytes in, the same bytes out.
 */
import assert from "node:assert/strict";
import { type SpawnSyncReturns, spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { fc } from "../src/chance.testing.ts";
import { original, without } from "./originals.ts";

const QTRAIL = fileURLToPath(new URL("../program/cli/main.js", import.meta.url));
const theirs = original("tai64nlocal", "daemontools");
const skip = without("tai64nlocal", "daemontools");

const ZONES = [
  "UTC",
  "America/New_York",
  "Europe/Berlin",
  "Australia/Lord_Howe",
  "Asia/Kathmandu",
  "America/St_Johns",
  "Africa/Monrovia",
  "right/Europe/London",
  "EST5EDT",
  ":Europe/Dublin",
  "CET-1CEST,M3.5.0,M10.5.0/3",
  "<+0330>-3:30",
  "NZST-12NZDT,M9.5.0,M4.1.0/3",
  "XXX3YYY,J60/0,J300/24",
  "no/such/zone",
  "",
];

interface Answer {
  output: string;
  status: number | null;
}

function ours(name: string, input: Buffer, zone: string): Answer {
  return answer(
    spawnSync("node", [QTRAIL, name], { input, env: { ...process.env, TZ: zone }, maxBuffer: 1e9 }),
  );
}

function daemontools(input: Buffer, zone: string): Answer {
  const env = { ...process.env, TZ: zone };
  return answer(spawnSync(theirs as string, [], { input, env, maxBuffer: 1e9 }));
}

function answer({ stdout, status }: SpawnSyncReturns<Buffer>): Answer {
  return { output: stdout.toString("latin1"), status };
}

test("daemontools is here to compare with", { skip }, () => {
  assert.ok(theirs);
});

/** Labels of moments that matter, as lines and pieces of lines. */
const label = (seconds: number, nanos = 0): string =>
  `@${(2n ** 62n + BigInt(Math.trunc(seconds)) + 10n).toString(16).padStart(16, "0")}${nanos.toString(16).padStart(8, "0")}`;
const seconds = fc.oneof(
  fc.integer({ min: 0, max: 4_294_967_295 }),
  fc.integer({ min: -4_000_000_000, max: 200_000_000_000 }),
  fc.integer({ min: -60_000_000_000_000, max: 60_000_000_000_000 }),
  // Around changes of daylight saving and leap seconds.
  fc
    .constantFrom(
      1_111_885_200,
      1_130_630_400,
      1_173_596_400,
      1_194_159_600,
      78_796_800,
      63_593_070,
    )
    .chain((around) => fc.integer({ min: around - 4000, max: around + 4000 })),
);
const piece = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(seconds, fc.nat(0xffffffff)).map(([s, n]) => label(s, n)) },
  { weight: 3, arbitrary: fc.string({ maxLength: 12 }) },
  { weight: 1, arbitrary: fc.constantFrom("\0", "\r", "\xff\xfe", " ", "@ABC", "0".repeat(40)) },
);
/** A label whose seconds no calendar holds makes the original crash, so all have enough digits. */
const line = fc
  .array(piece, { maxLength: 4 })
  .map((pieces) => pieces.join(" ").replaceAll("\n", ""))
  .filter((text) => !text.startsWith("@") || /^@[34]0000[0-9a-f]{19,}(?![0-9a-f])/.test(text));

test("thousands of lines in many zones come out as daemontools writes them", { skip }, () => {
  const lines = fc.sample(line, { numRuns: 4000, seed: 20261101 });
  const input = Buffer.from(lines.map((text) => `${text}\n`).join(""), "latin1");
  for (const zone of ZONES)
    assert.equal(ours("tai64nlocal", input, zone).output, daemontools(input, zone).output, zone);
});

test("a last line without newline, and a label without end, as daemontools", { skip }, () => {
  const stamp = label(1_700_000_000, 5);
  const ends = [
    "",
    "\n",
    "a",
    stamp,
    `${stamp} `,
    `${stamp} a`,
    `x\n${stamp}`,
    `${stamp}\n\n`,
    "@",
  ];
  for (const end of [
    ...ends,
    stamp.slice(0, 9),
    `${stamp}ff`,
    `${stamp.toUpperCase()} a`.slice(0, 0),
  ])
    assert.deepEqual(
      ours("tai64nlocal", Buffer.from(end, "latin1"), "UTC"),
      daemontools(Buffer.from(end, "latin1"), "UTC"),
      JSON.stringify(end),
    );
});

test("the real logs come out as daemontools writes them", { skip }, () => {
  const directory = "corpus/containers/multilog-dir";
  const files = readdirSync(directory).filter((name) => name !== "lock" && name !== "state");
  const log = Buffer.concat(files.sort().map((name) => readFileSync(join(directory, name))));
  for (const zone of ["UTC", "America/New_York"])
    assert.deepEqual(ours("tai64nlocal", log, zone), daemontools(log, zone));
});

/** Where ours is another on purpose. Each fails when it heals. */
const DIFFERENCES = [
  {
    name: "no calendar holds the year: the original crashes",
    input: "@ffffffffffffffffffffffff a\nb\n",
  },
  { name: "a label of no digits: the original crashes", input: "@ a\nb\n" },
  { name: "a label of few digits: the original crashes", input: "@4000 a\nb\n" },
];

for (const { name, input } of DIFFERENCES) {
  test(`on purpose: ${name}`, { skip }, () => {
    const bytes = Buffer.from(input, "latin1");
    assert.deepEqual(ours("tai64nlocal", bytes, "UTC"), { output: input, status: 0 });
    assert.equal(daemontools(bytes, "UTC").status, null);
  });
}

test("tai64n puts a label of now before each line, and tai64nlocal reads it back", () => {
  const before = Date.now() / 1000;
  const { output, status } = ours("tai64n", Buffer.from("a\n\nb"), "UTC");
  const after = Date.now() / 1000;
  assert.equal(status, 0);
  const lines = output.split("\n");
  assert.deepEqual(
    lines.map((text) => text.slice(25)),
    [" a", " ", " b"],
  );
  for (const text of lines) {
    assert.match(text, /^@4[0-9a-f]{23} /);
    const at = Number.parseInt(text.slice(2, 17), 16) - 10;
    assert.ok(at >= Math.floor(before) && at <= after, text);
  }
  const local = ours("tai64nlocal", Buffer.from(output), "UTC").output;
  assert.match(local, /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{9} a\n/);
});

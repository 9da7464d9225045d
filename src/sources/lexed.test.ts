/**
 * A lexed line says what unwrapping finds in it, and says it wherever the chunks are cut.
 *
 * Not tested here: what the rows of qmail-send say (grammars/qmail-send/agreement.test.ts), how rows are settled
 * (reader.test.ts and containers.test.ts).
 */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { gunzipSync } from "node:zlib";
import { fc, times } from "../chance.testing.ts";
import { ROW_KINDS } from "../grammars/qmail-send/rows.ts";
import { fileClock, momentOfDate } from "../time/stamps.ts";
import { utc } from "../time/zones.ts";
import { Unwrapped, unwrap } from "./containers/unwrap.ts";
import { Writers } from "./containers/writers.ts";
import { dateParts, type Lexed, LINE_FORMS, lexedWhole } from "./lexed.ts";

const CLOCK = { zone: utc, year: 2026, tai: "daemontools" } as const;

/** Of every line that is not odd: what unwrapping says of it. Returns how many these were. */
function agree(log: Buffer): number {
  const lexed = lexedWhole(log);
  const writers = new Writers([{ host: "", tag: "" }]);
  const clock = fileClock(CLOCK);
  const line = new Unwrapped();
  let read = 0;
  for (let i = 0; i < lexed.count; i++) {
    const [at, end] = [lexed.rawAt[i], lexed.rawEnd[i]];
    const wrapping = unwrap(log, at, end, clock, writers, line);
    const form = LINE_FORMS[lexed.form[i]];
    if (form === "odd") continue;
    read++;
    const hasHead = form !== "label";
    const settled = {
      wrapping: "text",
      at: lexed.at[i],
      end: lexed.end[i],
      seconds: settledSeconds(lexed, i),
      nanos: lexed.nanos[i],
      hasHead,
      isSplogger: form === "splogger" || form === "iso-splogger",
      form: hasHead ? "syslog" : "tai64n",
      writer: hasHead ? writers.ofHead(lexed, i) : 0,
    };
    const { seconds, nanos, isSplogger, writer } = line;
    const { at: textAt, end: textEnd, hasHead: isHeaded, form: unwrapped } = line;
    const found = { wrapping, at: textAt, end: textEnd, seconds, nanos, hasHead: isHeaded };
    const rest = { isSplogger, form: unwrapped, writer };
    assert.deepEqual(settled, { ...found, ...rest }, log.toString("latin1", at, end));
  }
  return read;
}

function settledSeconds(lexed: Lexed, i: number): number {
  const seconds = lexed.seconds[i];
  if (LINE_FORMS[lexed.form[i]] === "label") return seconds - 10;
  if (!Number.isNaN(seconds)) return seconds;
  const { month, day, secondOfDay } = dateParts(lexed.date[i]);
  return momentOfDate(month, day, secondOfDay, fileClock(CLOCK));
}

const anyStamp = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      "@4000000069ae8f7c075bca00 ",
      "Mar  9 09:15:30 ",
      "2026-03-09T09:15:30.123456+01:00 ",
    ),
  },
  fc.constantFrom("@4000000069ae8f7c075bca0 ", "@40000000ffffffff3b9aca00 ", "Mar 09 09:15:30 "),
  fc.constantFrom("Feb 29 23:59:60 ", "Mar 32 09:15:30 ", "Dec 31 24:00:00 ", "Mon Mar  9 "),
  fc.constantFrom("Mar  9 2026 09:15:30 ", "Mar  9 09:15:30.5 ", "2026-03-09T09:15:30 "),
);
const anyHead = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom("mx qmail: ", "mx smtpd[12]: ", "192.0.2.1 qmail: ", "MX1 qmail: "),
  },
  fc.constantFrom(
    "mail.info qmail: ",
    "mx mail.info qmail: ",
    "mx  qmail: ",
    "mx qmail[1] ",
    "mx qmail:",
  ),
  fc.constantFrom(
    "triple bounce: ",
    "stdout F: ",
    "stderr P: ",
    "[qmail] ",
    "qmail: ",
    "Mar qmail: ",
  ),
  fc.constantFrom(
    "1773047730.5 qmail: ",
    "2026-03-0 qmail: ",
    "<22>mx qmail: ",
    "mx qmail: [ID 1 mail.info] ",
  ),
  fc.constantFrom(
    "mx greylisting filter[1]: ",
    "status: ",
    "mx.info qmail: ",
    "local0.info qmail: ",
    "",
  ),
);
const anyText = fc.oneof(
  fc.constantFrom("new msg 5", "1773047730.123456 new msg 5", "1773047730.12 new msg 5", ""),
  fc.constantFrom("1773047730.123456+rest", "1773047730.123456 +rest", "1773047730.123456 "),
  fc.constantFrom(
    "last message repeated 2 times",
    "message repeated 2 times: [ x]",
    "mail.info: x",
  ),
  fc.constantFrom(
    "@4000000069ae8f7c075bca00 x",
    "12345 < QUIT",
    "1773047730 x",
    "Mar  9 09:15:30 x",
  ),
  fc.constantFrom(`1773047730.123456 ${"a".repeat(799)}`, "x\r", "x\0y", "2026-03-09 09:15:30 x"),
  fc.string({ maxLength: 40 }).map((text) => text.replaceAll("\n", "")),
);
const anyLine = fc.tuple(anyStamp, anyHead, anyText).map((parts) => parts.join(""));
const anyLog = fc
  .array(anyLine, { maxLength: 30 })
  .map((lines) => Buffer.from(lines.map((line) => `${line}\n`).join("")));

test("a lexed line says what unwrapping finds in it", () => {
  let read = 0;
  const numRuns = times(400, 4000);
  fc.assert(
    fc.property(anyLog, (log) => {
      read += agree(log);
    }),
    { numRuns },
  );
  assert.ok(read > numRuns / 2, `only ${read} were not odd`);
});

test("of real logs nearly all lines are lexed, and agree", () => {
  const send = "corpus/real/run-a/send/";
  const logs = readdirSync(send).map((name) => readFileSync(send + name));
  const syslog = "corpus/real/run-b2/syslog/";
  for (const name of ["mail.log.gz", "mail-iso.log.gz"]) {
    logs.push(gunzipSync(readFileSync(syslog + name)));
  }
  for (const log of logs) {
    const lines = log.filter((byte) => byte === 10).length;
    assert.ok(agree(log) >= 0.95 * lines);
  }
});

test("any cut into chunks, lexed in any order, gives the same columns", () => {
  fc.assert(
    fc.property(
      anyLog,
      fc.array(fc.nat(), { maxLength: 5 }),
      fc.boolean(),
      (log, cuts, isBackwards) => {
        const whole = rowsOf(log);
        const ends = [
          0,
          ...cuts.map((cut) => log.indexOf("\n", cut % (log.length + 1)) + 1),
          log.length,
        ];
        ends.sort((a, b) => a - b);
        const parts = ends.slice(1).map((end, i) => log.subarray(ends[i], end));
        const order = parts.map((_, i) => i);
        if (isBackwards) order.reverse();
        const found: string[][] = [];
        for (const i of order) found[i] = rowsOf(parts[i]);
        assert.deepEqual(found.flat(), whole);
      },
    ),
    { numRuns: times(300, 3000) },
  );
});

/** What each row says, wherever it lies. */
function rowsOf(log: Buffer): string[] {
  const lexed = lexedWhole(log);
  return Array.from({ length: lexed.count }, (_, i) => {
    const { rawAt, at, end, seconds, nanos, date, hostAt, tagAt, tagEnd, headHash, send } = lexed;
    const form = LINE_FORMS[lexed.form[i]];
    const places = [at, end].map((column) => column[i] - rawAt[i]);
    const head = [hostAt, tagAt, tagEnd].map((column) => column[i] - rawAt[i]);
    const said = [ROW_KINDS[send.kind[i]], send.textEnd[i] - send.textAt[i], send.hash[i]];
    switch (form) {
      case "odd":
        return form;
      case "label":
        return [form, ...places, seconds[i], nanos[i], said[0]].join(" ");
      default:
        return [form, ...places, ...head, seconds[i], nanos[i], date[i], headHash[i], said[0]].join(
          " ",
        );
    }
  });
}

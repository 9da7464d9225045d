/**
 * The byte reader and its plain twin take the same layers off every line.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fc, times } from "../../chance.testing.ts";
import { fileClock } from "../../time/stamps.ts";
import { readStampPlainly } from "../../time/stamps-plainly.testing.ts";
import { utc } from "../../time/zones.ts";
import { Unwrapped, unwrap } from "./unwrap.ts";
import { type PlainLine, unwrapPlainly } from "./unwrap-plainly.testing.ts";
import { Writers } from "./writers.ts";

const clock = () =>
  fileClock({ zone: utc, changed: { seconds: 1_773_100_000, nanos: 0 }, tai: "daemontools" });

function byBytes(line: string): PlainLine {
  const writers = new Writers([{ host: "", tag: "" }]);
  const found = new Unwrapped();
  // Bytes on both sides show whether it looks beyond the line.
  const bytes = Buffer.from(`: x[1]: ${line}1 - [x]: |`, "latin1");
  const end = 8 + line.length;
  const wrapping = unwrap(bytes, 8, end, clock(), writers, found);
  const { seconds, nanos, repeats } = found;
  const { host, tag } = writers.list[found.writer];
  const text = bytes.toString("latin1", found.at, found.end);
  return { wrapping, text, seconds, nanos, host, tag, repeats };
}

const plainly = (line: string) =>
  unwrapPlainly(line, (text) => readStampPlainly(text, clock(), "daemontools"));

const anyStamp = fc.constantFrom(
  "@4000000069ae8fbc075bca00 ",
  "1773047730.5 ",
  "1773047730.5+",
  "Mar  9 09:15:30 ",
  "Mar 09 09:15:30.25 ",
  "2026-03-09T09:15:30.123456+01:00 ",
  "2026-03-09T09:15:30Z ",
  "2026-03-09 09:15:30.123456789  ",
  "2026-03-09_09:15:30.12345 ",
  "Mon 2026-03-09 09:15:30 UTC ",
  "Mon Mar  9 09:15:30 2026 ",
  "Mon, 9 Mar 2026 09:15:30 +0000:",
  "Mon, 09 Mar 2026 09:15:30 CET: ",
  "1773047730 ",
);
const anyHead = fc.constantFrom(
  "mx qmail: ",
  "mx qmail[812]: ",
  "mx qmail[812] ",
  "qmail: ",
  "<mail.info> mx qmail: ",
  "qmail: [ID 748625 mail.info] ",
  "mx mail.info qmail: ",
  "mx mail:info qmail: ",
  "mail.info qmail: ",
  "[qmail] ",
  "[qmail",
  "status: ",
  "alert: ",
  "imap-login: Info: ",
  "imap(a@b)<7><x>: Error: ",
  "dovecot: ",
  "mx greylisting filter[7]: ",
  "mx greylisting filter",
  "vpopmail[12]: ",
  "[   12.345678] ",
  "[12.345678 < 0.1 >] ",
  "2001:db8::1 /usr/bin/x[1]:",
  "mx ",
  "mx 12: ",
  "triple bounce: ",
  "stdout F ",
  "stderr P ",
  "stdout F:x ",
  "mail.info: ",
  "<22>1 ",
  "<22>",
  "61 <22>",
  "mail-1  | ",
  "{",
  "-- Boot ",
);
const anyHead5424 = fc.constantFrom(
  "mx qmail - - - ",
  '- qmail 7 id [a b="\\]\\""][c d] ',
  "- qmail 7 id [a][c d",
  "mx - - - -  ",
  "mx qmail - - [",
  "mx qmail - - -\xef\xbb\xbf ",
);
const anyText = fc.constantFrom(
  "",
  "new msg 5",
  "delivery 1: success: x/",
  "status: local 0/10 remote 0/20",
  "last message repeated 2 times",
  "message repeated 2 times: [ new msg 5]",
  "message repeated 0 times: [x",
  "x\r",
);
const anyPart = fc.oneof(
  { weight: 4, arbitrary: anyStamp },
  { weight: 4, arbitrary: anyHead },
  { weight: 1, arbitrary: anyHead5424 },
  { weight: 1, arbitrary: fc.string({ maxLength: 12 }) },
);
const anyLine = fc
  .tuple(fc.array(anyPart, { maxLength: 5 }), anyText)
  .map(([parts, text]) => parts.join("") + text)
  .filter((line) => !/[\n\u0100-\uffff]/.test(line));

test("bytes and plain reading take the same layers off", () => {
  fc.assert(
    fc.property(anyLine, (line) => {
      assert.deepEqual(byBytes(line), plainly(line));
    }),
    { numRuns: times(2000, 20_000) },
  );
});

test("so they do where a byte of the line was changed, or its end cut off", () => {
  const anyChange = fc.tuple(fc.nat(), fc.constantFrom(...' :[]<>-1a\\"+|@{P', ""));
  fc.assert(
    fc.property(anyLine, anyChange, fc.nat(), (line, [place, byte], cut) => {
      const at = place % (line.length + 1);
      const changed = (line.slice(0, at) + byte + line.slice(at + 1)).slice(
        0,
        cut % 3 === 0 ? cut % (line.length + 1) : undefined,
      );
      assert.deepEqual(byBytes(changed), plainly(changed));
    }),
    { numRuns: times(2000, 20_000) },
  );
});

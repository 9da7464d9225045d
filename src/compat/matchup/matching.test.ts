/**
 * What matchup makes of lines: against its plain twin, and cut anywhere.
 *
 * What the original printed for real logs, descriptors and exit statuses: test/matchup.test.ts.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fc, times } from "../../chance.testing.ts";
import { anyLog } from "./any-log.testing.ts";
import { Matching } from "./matching.ts";
import { type Matched, matchPlainly } from "./plain.testing.ts";

/** As the program does it: lines where they lie, an unfinished one behind what is pending. */
function matched(log: string): Matched {
  const bytes = Buffer.from(log, "latin1");
  const matching = new Matching();
  let at = 0;
  for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, at)) {
    matching.readLine(bytes, at, end);
    at = end + 1;
  }
  const unfinished = bytes.toString("latin1", at);
  return { output: matching.takeOutput(), pending: matching.pending() + unfinished };
}

function gives(name: string, lines: string[], output: string[], pending: string[] = []): void {
  test(name, () => {
    const result = matched(lines.map((line) => `${line}\n`).join(""));
    assert.deepEqual(result.output.split("\n").slice(0, -1), output);
    assert.deepEqual(result.pending.split("\n").slice(0, -1), pending);
  });
}

const INFO = "1.1 info msg 5: bytes 99 from <Ann@Example.com> qp 8 uid 9";

test("bytes and plain agree on any log", () => {
  fc.assert(
    fc.property(anyLog, (log) => assert.deepEqual(matched(log), matchPlainly(log))),
    { numRuns: times(600, 3000) },
  );
});

test("any bytes are read, and a line that is not understood comes out as it went in", () => {
  const anyWord = fc.oneof(
    fc.constantFrom("info", "delivery", "starting", "end", "new", "extra", "@4", "@", "msg", "7.1"),
    fc.constantFrom("99999999999999999999999", "-1", "", "\t", "\0", "success:", "report"),
    fc.uint8Array({ maxLength: 5 }).map((bytes) => Buffer.from(bytes).toString("latin1")),
  );
  const anyLine = fc.array(anyWord, { maxLength: 14 }).map((words) => words.join(" "));
  fc.assert(
    fc.property(fc.array(anyLine, { maxLength: 8 }), (lines) => {
      const { output } = matched(lines.map((line) => `${line}\n`).join(""));
      const whole = lines.flatMap((line) => line.split("\n"));
      for (const line of output.split("\n"))
        if (line.startsWith("? ")) assert.ok(whole.includes(line.slice(2)));
    }),
    { numRuns: times(600, 3000) },
  );
});

test("a log cut at any byte, with what is pending carried over, gives the same as the whole", () => {
  fc.assert(
    fc.property(anyLog, fc.array(fc.nat({ max: 4000 })), (log, cuts) => {
      const places = cuts.map((cut) => cut % (log.length + 1)).sort((a, b) => a - b);
      let output = "";
      let pending = "";
      for (const [i, place] of [...places, log.length].entries()) {
        const run = matched(pending + log.slice(places[i - 1] ?? 0, place));
        output += run.output;
        pending = run.pending;
      }
      assert.deepEqual({ output, pending }, matched(log));
    }),
    { numRuns: times(600, 3000) },
  );
});

gives(
  "a delivery and its message are a d line and an m line",
  [
    ...["1.0 new msg 5", INFO, "1.2 starting delivery 7: msg 5 to remote Bob@Example.org"],
    ...["1.3 status: local 0/10 remote 1/20", "1.4 delivery 7: success: Ok./", "1.5 end msg 5"],
  ],
  [
    "d k 1.1 1.2 1.4 99 <ann@example.com> remote.bob@example.org 8 9 Ok./",
    "m 1.1 1.5 99 1 0 0 <ann@example.com> 8 9",
  ],
);
gives(
  "TAI64N becomes decimal seconds, ten less",
  ["@4000000065a1b2c3075bcd15 info msg 5: bytes 9 from <> qp 1 uid 2"],
  [],
  [
    "1705095865.123456789 info msg 5: bytes 9 from <> qp 1 uid 2",
    "1705095865.123456789 extra 5 0 0 0",
  ],
);
gives(
  "a short label is counted as the original counts it",
  ["@12 info msg 5: bytes 9 from <> qp 1 uid 2"],
  [],
  [
    "13835058055282163702.000000018 info msg 5: bytes 9 from <> qp 1 uid 2",
    "13835058055282163702.000000018 extra 5 0 0 0",
  ],
);
gives(
  "a delivery of a message that was never seen begins it",
  ["1.2 starting delivery 7: msg 5 to local bob@example.org", "1.4 delivery 7: failure: No./"],
  ["d d 1.2 1.2 1.4 0 ? local.bob@example.org ? ? No./"],
);
gives("an end without a start is nothing", ["1.4 delivery 7: success: Ok./", "1.5 end msg 5"], []);
gives(
  "new msg takes the number from an open message",
  [INFO, "1.2 new msg 5", "1.3 end msg 5"],
  [],
);
gives(
  "when qmail-send is gone, its deliveries never end",
  [
    INFO,
    "1.2 starting delivery 7: msg 5 to local b@example.org",
    "1.3 exiting",
    "1.4 delivery 7: success: x",
  ],
  [],
  ["1.1 info msg 5: bytes 99 from <ann@example.com> qp 8 uid 9", "1.1 extra 5 0 0 0"],
);
gives(
  "warnings and alerts pass as they are, other lines behind a question mark",
  ["1.1 warning: x", "1.2 alert: y", "1.3 bounce msg 5 qp 6", "1.4  Odd  Line ", ""],
  ["1.1 warning: x", "1.2 alert: y", "? 1.3 bounce msg 5 qp 6", "? 1.4  Odd  Line ", "? "],
);
gives(
  "delivery 7 of queue 1 is not delivery 7 of queue 2, in the next run neither",
  [
    ...["1.1 starting delivery 7.1: msg 5 to local a@example.org queue1"],
    ...["1.2 starting delivery 7.2: msg 6 to local b@example.org queue2"],
    ...["1.3 delivery 7.2: success: Ok./ queue2"],
  ],
  ["d k 1.2 1.2 1.3 0 ? local.b@example.org ? ? Ok./"],
  ["1.1 starting delivery 7.1: msg 5 to local a@example.org"],
);
gives(
  "a word of qmail-ldap's within a delivery ends nothing",
  [
    ...["1.1 starting delivery 7: msg 5 to local a@example.org", "1.2 delivery 7: log: hello"],
    ...["1.3 delivery 7: success: Ok./"],
  ],
  ["? 1.2 delivery 7: log: hello", "d k 1.1 1.1 1.3 0 ? local.a@example.org ? ? Ok./"],
);
gives(
  "what is open is given with the last one in the place of one that ended",
  [
    ...[
      "1.1 starting delivery 1: msg 5 to local a@x.example",
      "1.2 starting delivery 2: msg 5 to local b@x.example",
    ],
    ...[
      "1.3 starting delivery 3: msg 5 to local c@x.example",
      "1.4 delivery 1: report mangled, will defer",
    ],
  ],
  ["d z 1.1 1.1 1.4 0 ? local.a@x.example ? ? report_mangled"],
  [
    "1.3 starting delivery 3: msg 5 to local c@x.example",
    "1.2 starting delivery 2: msg 5 to local b@x.example",
  ],
);

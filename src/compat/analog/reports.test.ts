/**
 * The z* reports print the rows of qmailanalog, byte for byte, for real logs.
 *
 * corpus/qmailanalog holds matchup's lines and what the original made of them, without its words
 * of introduction. Not tested here: the programs themselves (test/matchup.test.ts).
 */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { gunzipSync } from "node:zlib";
import { matchupLineReader } from "./matchup-lines.ts";
import { ANALOG_REPORTS, type AnalogName } from "./programs.ts";

const RUNS = ["run-a", "run-b2", "run-d2", "run-e"];
const NAMES = Object.keys(ANALOG_REPORTS) as AnalogName[];

for (const name of NAMES) {
  for (const run of RUNS) {
    test(`${name} of ${run} is qmailanalog's`, () => {
      assert.equal(
        reported(name, golden(run, "matchup.out")),
        golden(run, name).toString("latin1"),
      );
    });
  }
}

function prints(title: string, name: AnalogName, lines: string[], expected: string[]): void {
  test(title, () => {
    const input = lines.map((line) => `${line}\n`).join("");
    assert.equal(reported(name, Buffer.from(input)), expected.map((line) => `${line}\n`).join(""));
  });
}

prints(
  "without a line zoverall has two zeros",
  "zoverall",
  [],
  [...["Completed messages: 0", "", "Total delivery attempts: 0"]],
);
prints("without a line a table is its heads", "zrhosts", [], ["sbytes  mess  tries  xdelay  host"]);
prints("without a line zsendmail is empty", "zsendmail", [], []);
prints(
  "more than a day is told in days, and nobody succeeded",
  "zoverall",
  ["d d 1000 1000 173800 9 <> local.ann@example.com 1 2 No./"],
  [
    ...["Completed messages: 0", "", "Total delivery attempts: 1", "  success: 0", "  failure: 1"],
    ...["  deferral: 0", "Total ddelay (s): 0.000000", "Total xdelay (s): 172800.000000"],
    ...["Average xdelay per delivery attempt (s): 172800.000000", "Time span (days): 2"],
    "Queue concurrency: 1",
  ],
);
prints(
  "a host is what stands behind the last @, or nothing",
  "zrhosts",
  ["d k 1 2 3 9 <> local.a@b@x.example 1 2 Ok./", "d z 1 2 2.5 9 <> local.nobody 1 2 Later./"],
  [
    ...["sbytes  mess  tries  xdelay  host", "     9     1      1    1.00  x.example"],
    "     0     0      1    0.50  ",
  ],
);
prints(
  "what matchup did not understand is passed on by zsendmail",
  "zsendmail",
  ["? 1.0 bounce msg 5 qp 6", "1.0 warning: x", "m 1 2.5 9 1 0 2 <> 3 4"],
  [
    ...["? 1.0 bounce msg 5 qp 6", "1.0 warning: x"],
    "2.5 qp 3: from=<>, uid=4, size=9, nrcpts=1, deferrals=2, qtime=1.500000",
  ],
);

function reported(name: AnalogName, input: Buffer): string {
  const { visitor, lines } = ANALOG_REPORTS[name].begin();
  const read = matchupLineReader(visitor);
  let at = 0;
  for (let end = input.indexOf(10); end >= 0; end = input.indexOf(10, at)) {
    read(input, at, end);
    at = end + 1;
  }
  return lines();
}

function golden(run: string, name: string): Buffer {
  return gunzipSync(readFileSync(`corpus/qmailanalog/${run}/${name}.gz`));
}

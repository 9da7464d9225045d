/**
 * Reports of many servers have the reason that a postmaster gave them (corpus/reasons and
 * corpus/field), and nobody is told to delete an address that may exist.
 */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import type { Outcome } from "../qmail-send/event.ts";
import { REASONS, type Reason, reasonOf } from "./reasons.ts";

interface Labelled {
  n: string;
  outcome: Outcome;
  /** Several words with `|` between them are all right. */
  expected: string;
  report: string;
}

/** `own` and `held-back` were labelled before the rules were written, `further` after the first. */
const SETS: Record<string, Labelled[]> = {
  field: linesOf("corpus/field/reasons.ndjson").map((line) => {
    const { text, ...rest } = JSON.parse(line) as Labelled & { text: string };
    return { ...rest, report: `${text.trimEnd()}\n`.replaceAll(" ", "_").replaceAll("\n", "/") };
  }),
  own: linesOf("corpus/reasons/own.ndjson").map((line) => JSON.parse(line) as Labelled),
  "held-back": linesOf("corpus/reasons/held-back.ndjson").map(
    (line) => JSON.parse(line) as Labelled,
  ),
  further: linesOf("corpus/reasons/further.ndjson").map((line) => JSON.parse(line) as Labelled),
  spoken: linesOf("corpus/reasons/spoken.ndjson").map((line) => JSON.parse(line) as Labelled),
  attacked: linesOf("corpus/reasons/attacked.ndjson").map((line) => JSON.parse(line) as Labelled),
};

function linesOf(file: string): string[] {
  return readFileSync(file, "utf8").trim().split("\n");
}

function found({ report, outcome }: Labelled): Reason {
  return reasonOf(report, outcome)?.reason ?? "unknown";
}

for (const [name, set] of Object.entries(SETS)) {
  test(`each of the ${set.length} reports of ${name} has its reason`, () => {
    const wrong = set.filter((labelled) => !labelled.expected.split("|").includes(found(labelled)));
    assert.deepEqual(
      wrong.map((labelled) => `${labelled.n} ${labelled.expected}: ${found(labelled)}`),
      [],
    );
  });
}

const TO_BE_DELETED = REASONS.filter(({ advice }) => /off lists|remove|delete/.test(advice)).map(
  ({ name }) => name as Reason,
);

test("only the address of an unknown user is to be taken off lists", () => {
  assert.deepEqual(TO_BE_DELETED, ["unknown-user"]);
  for (const labelled of Object.values(SETS).flat()) {
    if (!TO_BE_DELETED.includes(found(labelled))) continue;
    assert.match(labelled.expected, /unknown-user/, labelled.report);
  }
});

const HEADS = [
  "Connected_to_192.0.2.25_but_greeting_failed",
  "Connected_to_192.0.2.25_but_my_name_was_rejected",
  "Connected_to_192.0.2.25_but_sender_was_rejected",
  "192.0.2.25_does_not_like_recipient",
  "192.0.2.25_failed_on_DATA_command",
  "192.0.2.25_failed_after_I_sent_the_message",
];

test("no code but x.1.1 says that a user is unknown, at no step", () => {
  for (const head of HEADS) {
    for (const enhanced of ["", "1.0", "1.2", "1.6", "2.0", "2.1", "3.0", "4.1", "5.0", "7.1"]) {
      for (const code of [450, 451, 452, 500, 501, 503, 550, 551, 552, 553, 554]) {
        const codes = enhanced ? `${code}_${Math.trunc(code / 100)}.${enhanced}` : `${code}`;
        const report = `${head}./Remote_host_said:_${codes}_no/`;
        assert.notEqual(reasonOf(report, "failure")?.reason, "unknown-user", report);
      }
    }
  }
});

/** What is said where nobody can know it is not believed. */
test("before RCPT nothing is said of the recipient", () => {
  const ofRecipient: Reason[] = ["unknown-user", "mailbox-disabled", "mailbox-full"];
  for (const { report, outcome } of Object.values(SETS).flat()) {
    const said = report.split("Remote_host_said:_")[1];
    if (said === undefined) continue;
    for (const head of HEADS.slice(0, 3)) {
      const reason = reasonOf(`${head}./Remote_host_said:_${said}`, outcome)?.reason;
      assert.ok(reason && !ofRecipient.includes(reason), `${head} ${said}: ${reason}`);
    }
  }
});

/** The same as scope.test.ts, on many days, and of stores. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { seed } from "../src/chance.testing.ts";
import { closeLogs, openLogs, showFacts } from "../src/pipeline/facts.ts";
import { maskingFor } from "../src/reports/scope/masked-addresses.ts";
import { maskedMessage } from "../src/reports/scope/masked-message.ts";
import { utc } from "../src/time/zones.ts";
import type { Fact } from "../src/tracking/facts.ts";
import { reasonIn } from "../src/tracking/json.ts";
import { keep } from "../src/tracking/views.ts";
import { seenOfDay } from "./scope/what-is-seen.ts";

const DAYS = 12;

test("no answer names anybody of another domain, of logs and of stores", async () => {
  let own = 0;
  for (let day = 0; day < DAYS; day++) {
    const asked = { seed: seed + day, mails: 120, questions: 150, withStore: day % 4 === 0 };
    const seen = await seenOfDay(asked);
    assert.deepEqual(seen.slips, [], `seed ${asked.seed}`);
    own += seen.own;
  }
  assert.ok(own > DAYS * 100);
});

test("no delivery has another reason once its reply is masked", async () => {
  const masking = maskingFor(["club.example"]);
  const changed: string[] = [];
  let deliveries = 0;
  const look = (fact: Fact): void => {
    if (fact.kind !== "message") return;
    const seen = maskedMessage(fact.message, masking);
    const all = (message: typeof seen) => message.recipients.flatMap((one) => one.deliveries);
    const masked = all(seen);
    for (const [i, delivery] of all(fact.message).entries()) {
      deliveries++;
      const after = masked[i];
      if (!after || reasonIn(after) !== reasonIn(delivery)) changed.push(delivery.report ?? "");
    }
  };
  for (const path of ["corpus/demo", "corpus/real"]) {
    const logs = await openLogs([path], { zone: utc });
    const reading = showFacts(logs, { zone: utc }, (fact) => look(keep(fact)));
    while (!(await reading.next()).done);
    closeLogs(logs);
  }
  assert.deepEqual(changed, []);
  assert.ok(deliveries > 5000, `${deliveries} deliveries`);
});

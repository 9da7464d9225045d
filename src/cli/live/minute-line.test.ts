import assert from "node:assert/strict";
import { test } from "node:test";
import { at, mail, QUEUE, recipient } from "../../reports/mail.testing.ts";
import { utc } from "../../time/zones.ts";
import { newHappening, takeFact, tick } from "./happening.ts";
import { minuteLine } from "./minute-line.ts";

test("a minute is a line, and an alert that is open another", () => {
  const happening = newHappening({ slotsPercent: 80, slotsMinutes: 5 }, at(-600));
  const slots = [{ channel: "remote", used: 19, limit: 20, held: false }];
  takeFact(happening, { kind: "load", queue: QUEUE, at: at(-300), slots, exitasap: false });
  takeFact(
    happening,
    mail({ queued: 1, to: [recipient("remote b@x.example", [[2, 3, "success", ""]])] }),
  );
  tick(happening, at(30));
  assert.equal(
    minuteLine(happening, at(31), utc),
    `12:00  in 1/min, out remote 1/min, refused 0/min, slots remote 19/20, queue 1 seen (oldest 30 s)
ALERT 12:00  remote slots above 80 % for 5 minutes
`,
  );
});

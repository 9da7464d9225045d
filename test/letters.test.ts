/**
 * `show --for` on the demo, as it is pasted into a mail: standard output has nothing else.
 *
 * Not tested here: a message that was delivered, and one that was refused (docs/guide.md, shown.test.ts).
 */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { answerTo } from "./shown.ts";

const LETTERS: [command: string, letter: string][] = [
  [
    "36zg1 --for customer",
    `
The message from billing@shop.example (48,211 bytes) was taken by our mail
server on Thu 19 Nov 2026 09:14:07 CET.

To info@shop.example: delivered on our server on Thu 19 Nov 2026 09:14:07 CET,
to the program that is set up for this address, which reported success; where
it put the message, the log does not tell.

To k.maier@partner.test: their server 198.51.100.234 accepted it on Thu 19 Nov
2026 12:00:48 CET, and answered: "250 2.0.0 Ok: queued as 53A5C741F8". What it
did with it afterwards, only its postmaster can tell. Before, it was put off 5
times, first on Thu 19 Nov 2026 09:14:07 CET. Then their server 198.51.100.234
answered: "451 4.7.650 The mail server [192.0.2.25] has been temporarily rate
limited due to IP reputation. See https://postmaster.partner.test/limits
[S775]". In plain words: we send them too much at a time.
`,
  ],
  [
    "z95vs --for customer",
    `
The message from billing@shop.example (48,211 bytes) was taken by our mail
server on Sat 14 Nov 2026 16:48:00 CET.

To o.beck@silent.test: not delivered yet. It was put off 34 times, the last
time on Thu 19 Nov 2026 17:42:31 CET. The reason: none of their servers could
be reached. The next try is due on Fri 20 Nov 2026 00:52:01 CET. If no try
succeeds, it is given up on Sat 21 Nov 2026 17:22:01 CET.
`,
  ],
  [
    "z95vs --for postmaster",
    `
The message from billing@shop.example (48,211 bytes) was taken by our mail
server on Sat 14 Nov 2026 16:48:00 CET.

To o.beck@silent.test: your server could not take it on Thu 19 Nov 2026
17:42:31 CET; our server noted: "Sorry, I wasn't able to establish an SMTP
connection. (#4.4.1)". It was put off 34 times, first on Sat 14 Nov 2026
16:49:00 CET. Could you tell us why, and what would let it through?
`,
  ],
  [
    "09awv --for customer",
    `
The message from f.braun25@dairy.example (946 bytes) was taken by our mail
server on Thu 19 Nov 2026 16:13:54 CET.

To k.maier@club.example: not delivered. Our server refused it on Thu 19 Nov
2026 16:13:54 CET. The reason: the mailbox has no room left. A notice of this
went to the sender.
`,
  ],
  [
    "eeh46 --for customer --to t.wolf@shop.example",
    `
The message from paula@example.net (7,499 bytes) was taken by our mail server
on Thu 19 Nov 2026 23:31:25 CET.

To t.wolf@shop.example: delivered on our server on Thu 19 Nov 2026 23:31:25
CET, to the program that is set up for this address, which reported success;
where it put the message, the log does not tell.
`,
  ],
];

describe("each text is what qtrail prints now", { concurrency: 2 }, () => {
  for (const [command, letter] of LETTERS)
    test(command, async () => {
      assert.equal(await answerTo(`qtrail demo show ${command} -q`), letter.trim());
    });
});

test("machines have the message as data, so a format is a slip, and --to goes with --for", async () => {
  const said = await answerTo(
    "qtrail demo show 36zg1 --for customer -o json 2>&1 || qtrail demo show 36zg1 --to a@b.example 2>&1 || true",
  );
  assert.match(said, /--for writes text for others, which has no --output/);
  assert.match(said, /--to goes with --for/);
});

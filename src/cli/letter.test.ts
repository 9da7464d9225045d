/**
 * Text for customers and other postmasters: what it says of each end of a recipient, and what it never says.
 *
 * Not tested here: the texts of the demo (test/letters.test.ts).
 */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { at, type Made, mail, NOON, recipient } from "../reports/mail.testing.ts";
import { utc } from "../time/zones.ts";
import type { Message } from "../tracking/facts.ts";
import type { MessageSession, Session } from "../tracking/sessions/facts.ts";
import { letterOf } from "./letter.ts";
import { type LetterReader, recipientsFor } from "./letter-recipients.ts";

const TIMES = { now: at(90_000), zone: utc };
const LOGGED_IN = { auth: [{ ok: true }] } as unknown as Session;
const EXACT: MessageSession = { join: "exact", evidence: ["qp"] };

interface Asked {
  reader?: LetterReader;
  to?: string[];
  session?: Session;
  end?: number;
}

/** On one line: paragraphs with `|` between them, without the first. */
function written(made: Made, { reader = "customer", to = [], session, end = 90_000 }: Asked = {}) {
  const { message } = mail(made) as { message: Message };
  const told = recipientsFor({ reader, to, withHash: (term) => term }, message, session, TIMES);
  const style = { reader, zone: utc, end: at(end), queueLifetime: 604_800, width: 78 };
  const letter = letterOf(message, told, style);
  for (const line of letter.split("\n")) assert.ok(line.length <= 78, line);
  const [, ...paragraphs] = letter.trimEnd().split("\n\n");
  return paragraphs.map((words) => words.replaceAll("\n", " ")).join(" | ");
}

const TAKEN = "192.0.2.7_accepted_message./Remote_host_said:_250_ok_id=1jiyCl-0007dx-HE/";
const LATE =
  "Connected_to_192.0.2.7_but_sender_was_rejected./Remote_host_said:_451_4.7.1_greylisted,_try_later/";
const NOBODY =
  "192.0.2.7_does_not_like_recipient./Remote_host_said:_550_5.1.1_no_such_user/Giving_up_on_192.0.2.7./";
const GIVEN_UP = "I'm_not_going_to_try_again;_this_message_has_been_in_the_queue_too_long./";
const BOB = "remote bob@partner.test";

describe("what became of it", () => {
  const ends: [name: string, made: Made, words: RegExp][] = [
    [
      "accepted by the other server",
      { to: [recipient(BOB, [[0, 2, "success", TAKEN]])], ended: 2 },
      /^To bob@partner\.test: their server 192\.0\.2\.7 accepted it on Fri 20 Nov 2026 12:00:02 UTC, and answered: "250 ok id=1jiyCl-0007dx-HE"\. .*only its postmaster can tell\.$/,
    ],
    [
      "accepted at the second try",
      {
        to: [
          recipient(BOB, [
            [0, 1, "deferral", LATE],
            [400, 402, "success", TAKEN],
          ]),
        ],
      },
      /Before, it was put off once on Fri 20 Nov 2026 12:00:01 UTC\. Then their server 192\.0\.2\.7 answered: "451 4\.7\.1 greylisted, try later"/,
    ],
    [
      "accepted, without an answer in the log",
      { to: [recipient(BOB, [[0, 2, "success", ""]], "delivered")] },
      /their server accepted it .* and the log does not hold its answer\./,
    ],
    [
      "stored in a mailbox here",
      { to: [recipient("local ann@shop.example", [[0, 2, "success", "did_1+0+0/"]])] },
      /delivered into the mailbox on our server on Fri/,
    ],
    [
      "sent on",
      { to: [recipient("local ann@shop.example", [[0, 2, "success", "did_0+1+0/qp_7/"]])] },
      /taken by our server on .* and sent on as is set up for this address\.$/,
    ],
    [
      "handed to a program",
      { to: [recipient("local ann@shop.example", [[0, 2, "success", "did_0+0+1/"]])] },
      /where it put the message, the log does not tell\.$/,
    ],
    [
      "thrown away",
      { to: [recipient("local ann@shop.example", [[0, 2, "success", ""]], "discarded")] },
      /thrown away, as is set up for this address\.$/,
    ],
    [
      "bounced",
      { to: [recipient(BOB, [[0, 2, "failure", NOBODY]])], bounce: { qp: 9 } },
      /not delivered\. Their server 192\.0\.2\.7 refused it on .*"550 5\.1\.1 no such user"\. In plain words: they say that there is no such mailbox\. A notice of this went to the sender\.$/,
    ],
    [
      "expired",
      {
        to: [
          recipient(
            BOB,
            [
              [0, 1, "deferral", LATE],
              [700_000, 700_001, "failure", LATE + GIVEN_UP],
            ],
            "expired",
          ),
        ],
      },
      /not delivered, and given up on Sat 28 Nov 2026 14:26:41 UTC after 2 tries, as it had waited for too long\. Then .*"451 4\.7\.1 greylisted, try later"/,
    ],
    ["not tried yet", { to: [recipient(BOB, [])] }, /not tried yet at the end of the log\.$/],
    [
      "under way",
      { to: [recipient(BOB, [[0]], "queued")] },
      /a try is under way at the end of the log\.$/,
    ],
    [
      "unknown",
      { to: [recipient(BOB, [[0]], "unknown")] },
      /: the log does not tell what became of it\.$/,
    ],
    ["no recipients in the log", { to: [] }, /^The log does not tell its recipients\.$/],
  ];
  for (const [name, made, words] of ends)
    test(name, () => {
      assert.match(written(made), words);
    });

  test("waiting, with the next try and the last, by the first start of its pass", () => {
    const made = { to: [recipient(BOB, [[0, 1, "deferral", LATE]])] };
    assert.match(
      written(made, { end: 60 }),
      /The next try is due on Fri 20 Nov 2026 12:06:40 UTC\. If no try succeeds, it is given up on Fri 27 Nov 2026 /,
    );
    assert.match(
      written(made, { end: 500 }),
      /The next try was due on .*12:06:40 UTC, and is not in the log\./,
    );
  });

  test("of a message that was lost nothing is foretold", () => {
    const to = [recipient(BOB, [[0, 1, "deferral", LATE]])];
    assert.match(written({ to, state: "lost" }), /What followed, the log does not tell\.$/);
  });
});

describe("what is left out", () => {
  const two = [
    recipient(BOB, [[0, 2, "failure", NOBODY]]),
    recipient("remote eve@other.test", [[0, 2, "success", TAKEN]]),
  ];

  test("of several recipients all but that of --to, unless the sender has logged in", () => {
    assert.throws(() => written({ to: two }), /may not know of all/);
    assert.throws(() => written({ to: two }, { session: LOGGED_IN }), /may not know of all/);
    assert.doesNotMatch(written({ to: two }, { to: ["bob@partner.test"] }), /eve/);
    assert.match(written({ to: two, session: EXACT }, { session: LOGGED_IN }), /bob@.* \| To eve@/);
  });

  test("a likely session makes nobody the sender", () => {
    const session: MessageSession = { join: "likely", evidence: ["time"] };
    assert.throws(
      () => written({ to: two, session }, { session: LOGGED_IN }),
      /may not know of all/,
    );
  });

  test("the recipient of a forward", () => {
    const made = { to: two.slice(0, 1), forwardOf: { id: "x" } };
    assert.throws(() => written(made), /may not know of all/);
    assert.match(written(made, { to: ["BOB@partner.test"] }), /^To bob/);
  });

  test("an answer that names another recipient", () => {
    const report = NOBODY.replace("no_such_user", "not_bob,_ask_<EVE@other.test>");
    const to = [recipient(BOB, [[0, 2, "failure", report]]), ...two.slice(1)];
    const words = written({ to }, { to: ["bob@partner.test"] });
    assert.doesNotMatch(words, /eve/i);
    assert.match(words, /its answer is left out here, as it names other addresses\./);
  });

  test("what programs of this host wrote, numbers and ids", () => {
    const report = "Unable_to_open_/home/ann/Maildir:_access_denied._(#4.3.0)/";
    const made = { to: [recipient("local ann@shop.example", [[0, 2, "deferral", report]])] };
    assert.doesNotMatch(written(made), /home|Maildir|93869|27763|1001|mx1|message\d/);
  });

  test("an address stands as it was typed, and is found so", () => {
    const to = [
      recipient("local shop.example-ann@shop.example", [[0, 2, "success", "did_1+0+0/"]]),
      ...two,
    ];
    const words = written({ to }, { to: ["ann@shop.example"] });
    assert.match(words, /^To ann@shop\.example: /);
    assert.doesNotMatch(words, /bob|eve/);
  });

  test("whom the message has not is said, and nobody else", () => {
    assert.throws(
      () => written({ to: two }, { to: ["zoe@partner.test"] }),
      /has no recipient zoe@partner\.test in the log/,
    );
  });

  test("control characters of a stranger", () => {
    const report = TAKEN.replace("250_ok", "250_\x1b[31mok");
    const words = written({ to: [recipient(BOB, [[0, 2, "success", report]])] });
    assert.match(words, /\\x1b\[31mok/);
  });
});

describe("to the other postmaster", () => {
  const asked = { reader: "postmaster" } as const;

  test("the id of the message there", () => {
    const words = written({ to: [recipient(BOB, [[0, 2, "success", TAKEN]])] }, asked);
    assert.match(words, /^To bob@partner\.test: your server 192\.0\.2\.7 accepted it on /);
    assert.match(words, /Your server's id of it is 1jiyCl-0007dx-HE\. Could you tell us /);
  });

  test("what was refused or put off, and since when", () => {
    const late = [
      [0, 1, "deferral", LATE],
      [400, 401, "deferral", LATE],
    ] as const;
    assert.match(
      written(
        {
          to: [
            recipient(
              BOB,
              late.map((one) => [...one]),
            ),
          ],
        },
        asked,
      ),
      /put it off on .*12:06:41 UTC.* It was put off 2 times, first on .*12:00:01 UTC\./,
    );
    assert.match(
      written({ to: [recipient(BOB, [[0, 2, "failure", NOBODY]])] }, asked),
      /your server 192\.0\.2\.7 refused it on .*"550 5\.1\.1 no such user"\. Could you tell us why/,
    );
  });

  test("recipients of one domain only, and none of this server", () => {
    const other = recipient("remote eve@other.test", [[0, 2, "success", TAKEN]]);
    const local = recipient("local ann@shop.example", [[0, 2, "success", "did_1+0+0/"]]);
    const bob = recipient(BOB, [[0, 2, "success", TAKEN]]);
    assert.throws(() => written({ to: [bob, other] }, asked), /several domains/);
    assert.throws(() => written({ to: [local] }, asked), /no other postmaster/);
    assert.doesNotMatch(written({ to: [bob, local] }, asked), /ann/);
  });
});

test("the beginning of a message that the log does not hold is not made up", () => {
  const { message } = mail({ incomplete: ["new"], queued: 0 }) as { message: Message };
  const style = { zone: utc, end: { seconds: NOON, nanos: 0 }, queueLifetime: 604_800, width: 78 };
  assert.match(
    letterOf(message, [], { reader: "customer", ...style }).replaceAll("\n", " "),
    /was seen by our mail server first on .*; when it came, the log does not tell\./,
  );
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { at, mail, QUEUE, recipient, TIMES } from "../../reports/mail.testing.ts";
import { session, taken } from "../../reports/session.testing.ts";
import { zone } from "../../time/zones.ts";
import type { Fact } from "../../tracking/facts.ts";
import { type Grid, textOfGrid } from "./cells.ts";
import { frameOf, type Shown } from "./frame.ts";
import { newHappening, survey, takeFact, tick } from "./happening.ts";
import { pageOf } from "./page.ts";
import { repaint } from "./repaint.ts";
import { terminal } from "./terminal.testing.ts";
import { newView, pressed, type View } from "./view.ts";

const SHOWN: Shown = {
  columns: 116,
  rows: 14,
  now: at(62),
  zone: zone("Europe/Berlin"),
  unicode: false,
  logs: 5,
  lag: 0.1,
};

/** What happened before: J10's minute. */
function minute() {
  const happening = newHappening({ slotsPercent: 80, slotsMinutes: 5 }, at(-3600));
  for (const fact of FACTS) takeFact(happening, fact);
  survey(happening, (show) => FACTS.slice(2, 3).forEach(show));
  tick(happening, SHOWN.now);
  return happening;
}

function load(seconds: number, remote: number): Fact {
  const slots = [
    { channel: "local", used: 1, limit: 10, held: false },
    { channel: "remote", used: remote, limit: 20, held: false },
  ];
  return {
    kind: "load",
    queue: QUEUE,
    at: at(seconds),
    slots,
    exitasap: false,
  };
}
const FACTS: Fact[] = [
  load(-300, 17),
  { kind: "slots", host: "mx1", service: "smtpd", at: at(10), used: 22, limit: 50 },
  mail({
    id: "k7q2m4x8a1b2c",
    queued: -440_000,
    sender: "shop@shop.example",
    to: [recipient("remote x@slow.test", [[5]]), recipient("remote y@slow.test", [[6]])],
  }),
  mail({
    id: "8a19m4x8a1b2c",
    queued: 40,
    ended: 60,
    sender: "shop@shop.example",
    bounce: { qp: 7, id: "8a20m4x8a1b2c" },
    to: [
      recipient("remote old@gone.test", [
        [
          45,
          59,
          "failure",
          "192.0.2.9_does_not_like_recipient./Remote_host_said:_550_5.1.1_user_unknown/Giving_up_on_192.0.2.9./",
        ],
      ]),
    ],
  }),
  mail({
    id: "8a1cm4x8a1b2c",
    queued: -2000,
    sender: "list-admin@club.example",
    to: [
      recipient("remote x@slow.test", [
        [-1900, -1880, "deferral", ""],
        [-1000, -990, "deferral", ""],
        [30, 60, "deferral", "Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/"],
      ]),
    ],
  }),
  session({
    id: "2mx7d0r5c9yex",
    from: "203.0.113.9",
    started: 60,
    ended: 61,
    transactions: [taken("a@spam.test", ["nobody@club.example refused unknown-user"])],
  }),
  mail({
    id: "8a1fm4x8a1b2c",
    queued: 59,
    ended: 61,
    sender: "anna@shop.example",
    to: [
      recipient("remote bob@remote.test", [
        [
          60,
          60.9,
          "success",
          "192.0.2.7_accepted_message./Remote_host_said:_250_2.0.0_OK_1763656301/",
        ],
      ]),
    ],
  }),
];

/** What stands on the screen after these keys. */
function screenAfter(names: readonly string[], shown: Partial<Shown> = {}): string {
  const happening = minute();
  const where = { ...SHOWN, ...shown };
  let view: View = newView();
  for (const name of names) {
    const key = { name, sequence: name.length === 1 ? name : "" };
    const next = pressed(view, key, happening, TIMES, 5);
    assert.notEqual(next, "quit");
    view = next as View;
  }
  const page = pageOf(happening, view, where.zone, where.columns);
  return `\n${textOfGrid(frameOf(happening, view, where, page).grid)}`;
}

const letters = (text: string): string[] => [...text];

test("the screen of J10", () => {
  assert.equal(
    screenAfter([]),
    `
mx1  Fri 13:01:02 CET   following 5 logs   lag 0.1 s           [/]filter [enter]open [p]ause [s]ort [e]xplain [q]uit
in 2/min ##########   out remote 1/min ##########   refused 1/min ##########
slots local 1/10 #.........   remote 17/20 #########.   smtpd 22/50   queue 2 seen (oldest 5d 02h)
--------------------------------------------------------------------------------------------------------------------
 13:01:00  8a1fm4x  delivered   anna@shop.example -> bob@remote.test            0.90 s  "250 2.0.0 OK 1763656301"
 13:01:00  2mx7d0r  refused     203.0.113.9 -> nobody@club.example                      unknown user
 13:01:00  8a1cm4x  put off #3  list-admin@club.example -> x@slow.test            30 s  again 13:37, connect-failed
 12:43:30  8a1cm4x  put off #2  list-admin@club.example -> x@slow.test            10 s  again 13:10, filter-program
 12:28:40  8a1cm4x  put off     list-admin@club.example -> x@slow.test            20 s  again 12:41, filter-program
 13:00:59  8a19m4x  BOUNCED     shop@shop.example -> old@gone.test                14 s  "550 5.1.1 user unknown"



ALERT 13:00  remote slots above 80 % for 5 minutes; 2 of 2 are slow.test
`,
  );
});

test("on 80 columns, a row chosen", () => {
  assert.equal(
    screenAfter(["down", "down"], { columns: 80, unicode: true }),
    `
mx1  Fri 13:01:02 CET   following 5 logs   lag 0.1 s
in 2/min ##########   out remote 1/min ##########   refused 1/min ##########
slots local 1/10 #.........   remote 17/20 #########.   smtpd 22/50
queue 2 seen (oldest 5d 02h)
────────────────────────────────────────────────────────────────────────────────
 13:01:00  8a1fm4x  delivered   anna@shop.example -> bob@remote.test      0.90 s
 13:01:00  2mx7d0r  refused     203.0.113.9 -> nobody@club.example
>13:01:00  8a1cm4x  put off #3  list-admin@club.example -> x@slow.test      30 s
 12:43:30  8a1cm4x  put off #2  list-admin@club.example -> x@slow.test      10 s
 12:28:40  8a1cm4x  put off     list-admin@club.example -> x@slow.test      20 s
 13:00:59  8a19m4x  BOUNCED     shop@shop.example -> old@gone.test          14 s

ALERT 13:00  remote slots above 80 % for 5 minutes; 2 of 2 are slow.test
[/]filter [enter]open [p]ause [s]ort [e]xplain [q]uit
`,
  );
});

test("on 60 columns, a filter", () => {
  assert.equal(
    screenAfter([..."/to:slow.test", "return"], { columns: 60 }),
    `
mx1  Fri 13:01:02 CET   following 5 logs   lag 0.1 s
in 2/min ##########   out remote 1/min ##########
refused 1/min ##########
slots local 1/10 #.........   remote 17/20 #########.
smtpd 22/50   queue 2 seen (oldest 5d 02h)
------------------------------------------------------------
 13:01:00  put off #3  list-admin@c~ -> x@slow.test     30 s
 12:43:30  put off #2  list-admin@c~ -> x@slow.test     10 s
 12:28:40  put off     list-admin@c~ -> x@slow.test     20 s



ALERT 13:00  remote slots above 80 % for 5 minutes; 2 of 2 ~
only to:slow.test
`,
  );
});

test("a message that is opened", () => {
  assert.equal(
    screenAfter(["down", "down", "return"], { columns: 100, rows: 20 }),
    `
mx1  Fri 13:01:02 CET   following 5 logs   lag 0.1 s
in 2/min ##########   out remote 1/min ##########   refused 1/min ##########
slots local 1/10 #.........   remote 17/20 #########.   smtpd 22/50   queue 2 seen (oldest 5d 02h)
----------------------------------------------------------------------------------------------------
WAITING for 1 of 1 recipient.  1,000 bytes, queued Fri 20 Nov 2026 12:26:40.000 CET on mx1 qmail
(msg 93869, qp 27763, id 8a1cm4x8a1b2c)

  from   list-admin@club.example   uid 1001
  to     x@slow.test               12:28:40.000  put off after 20 s: a program in the path refused
  or failed
                                   12:43:30.000  put off after 10 s: a program in the path refused
                                   or failed
                                   13:01:00.000  put off after 30 s: none of their servers could be
                                   reached
                                                 "Sorry, I wasn't able to establish an SMTP
                                                 connection. (#4.4.1)"
                                                 -> none of their servers could be reached: check
                                                 the firewall, port 25 and their status
ALERT 13:00  remote slots above 80 % for 5 minutes; 2 of 2 are slow.test
[esc]back to the list
`,
  );
});

test("what is behind an alert", () => {
  assert.equal(
    screenAfter(["e"], { columns: 80 }),
    `
mx1  Fri 13:01:02 CET   following 5 logs   lag 0.1 s
in 2/min ##########   out remote 1/min ##########   refused 1/min ##########
slots local 1/10 #.........   remote 17/20 #########.   smtpd 22/50
queue 2 seen (oldest 5d 02h)
--------------------------------------------------------------------------------
ALERT 13:00  remote slots above 80 % for 5 minutes; 2 of 2 are slow.test

mx1 qmail remote 17/20: deliveries that run, by domain
       2  slow.test

Why a domain's mail waits: qtrail report reasons --domain DOMAIN

ALERT 13:00  remote slots above 80 % for 5 minutes; 2 of 2 are slow.test
[esc]back to the list
`,
  );
});

test("what is wrong with a filter is said where it is typed", () => {
  const typed = ["/", ...letters("foo:"), "return"];
  assert.match(screenAfter(typed), /\nfilter: foo:_ {3}"foo:" is no key of the query language/);
  assert.match(screenAfter([...typed, "backspace"]), /\nfilter: foo_ {3}\[enter\]show/);
  assert.match(screenAfter([...typed, "escape"]), /delivered/);
});

test("sorted by how bad it is, and paused", () => {
  const screen = screenAfter(["s", "s", "p"]);
  assert.match(screen, /PAUSED {3}worst first/);
  assert.match(screen.split("\n")[5] as string, /BOUNCED/);
});

test("of a screen without room nothing is written beside it", () => {
  for (const rows of [1, 2, 3, 5])
    assert.equal(screenAfter([], { rows }).split("\n").length, rows + 2);
});

test("30 frames of J10's screen take at most 700 bytes each", () => {
  const happening = minute();
  const screen = terminal(SHOWN.columns, SHOWN.rows);
  let before: Grid | undefined;
  const bytes: number[] = [];
  for (let i = 0; i < 31; i++) {
    const now = at(62 + i * 0.2);
    for (let j = 0; j <= i % 3; j++) takeFact(happening, happened(62 + i * 0.2, i * 3 + j));
    takeFact(happening, load(62 + i * 0.2, 14 + (i % 6)));
    const { grid } = frameOf(happening, newView(), { ...SHOWN, now });
    const written = repaint(before, grid, true);
    screen.write(written);
    assert.deepEqual(screen.grid(), grid);
    if (before) bytes.push(Buffer.byteLength(written));
    before = grid;
  }
  assert.equal(screen.clears, 1);
  assert.ok(Math.max(...bytes) <= 700, `${Math.max(...bytes)} bytes`);
});

/** Another message, of other people, that went well or not. */
function happened(seconds: number, number: number): Fact {
  const [outcome, report] = [
    ["success", "192.0.2.7_accepted_message./Remote_host_said:_250_2.0.0_OK_1763656301/"],
    ["deferral", "Connected_to_192.0.2.8_but_greeting_failed./Remote_host_said:_421_busy/"],
    [
      "failure",
      "192.0.2.9_does_not_like_recipient./Remote_host_said:_550_no/Giving_up_on_192.0.2.9./",
    ],
  ][number % 3] as ["success", string];
  return mail({
    id: `${number}9wx4m8a1b2c3d`.slice(0, 13),
    queued: seconds - 2,
    ended: seconds,
    sender: `anna${number}@shop.example`,
    to: [
      recipient(`remote b${number}.${number * 7}@remote.test`, [
        [seconds - 1, seconds, outcome, report],
      ]),
    ],
  });
}

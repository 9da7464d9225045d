/**
 * The log-ins of dovecot and courier are the same in whatever log they stand, under whatever name.
 *
 * Not tested here: what else these servers write (the grammars' own tests), and how log-ins are counted
 * (log-ins.test.ts).
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { tellingOfLog } from "./sessions/forging.ts";
import { type Told, tellingOf } from "./sessions/reading.ts";

/** user, whether it went well, and the client. */
function logInsOf({ sessions }: Told): string[] {
  return sessions.flatMap(({ auth, client }) =>
    auth.map(({ user, ok }) => `${user ?? "?"} ${ok ? "ok" : "failed"} ${client.address}`),
  );
}

function allIsRead({ coverage }: Told): void {
  const { unknown, foreign } = coverage;
  assert.deepEqual({ unknown, foreign }, { unknown: 0, foreign: 0 });
}

const own = await tellingOf(["corpus/field/w55.log"]);

test("dovecot's own log tells of three tries that failed, and one that did not", () => {
  const failed = "bilbo@example.net failed 192.0.2.92";
  assert.deepEqual(logInsOf(own), [failed, failed, failed, "bilbo@example.net ok 192.0.2.92"]);
  allIsRead(own);
});

/** What follows the stamp in w55.log, without the level: as dovecot hands it to a syslog. */
const LINES = [
  [
    "imap-login",
    "Disconnected (auth failed, 2 attempts in 4 secs): user=<bilbo@example.net>, method=PLAIN, rip=192.0.2.92, lip=198.51.100.74, TLS",
  ],
  [
    "pop3-login",
    "Aborted login (auth failed, 1 attempts): user=<frodo>, method=PLAIN, rip=192.0.2.93, lip=198.51.100.74",
  ],
  [
    "imap-login",
    "Disconnected (auth failed, 1 attempts): method=PLAIN, rip=192.0.2.94, lip=198.51.100.74, TLS: Disconnected",
  ],
  ["pop3-login", "Disconnected: Inactivity (no auth attempts): rip=192.0.2.95, lip=198.51.100.74"],
  [
    "imap-login",
    "Login: user=<sam@example.net>, method=PLAIN, rip=192.0.2.96, lip=198.51.100.74, mpid=9, TLS",
  ],
] as const;

const DRESSES: Record<string, (part: string, text: string, second: number) => string> = {
  "a syslog": (part, text, s) => `Nov 14 22:13:2${s} mx dovecot: ${part}: ${text}`,
  "a syslog with a pid": (part, text, s) => `Nov 14 22:13:2${s} mx dovecot[442]: ${part}: ${text}`,
  "its own log": (part, text, s) => `Nov 14 22:13:2${s} ${part}: Info: ${text}`,
  "its own log with a year": (part, text, s) => `2023-11-14 22:13:2${s} ${part}: Info: ${text}`,
  "its own log before version 2": (part, text, s) =>
    `dovecot: Nov 14 22:13:2${s} Info: ${part}: ${text}`,
  "its own log before version 2, with a year": (part, text, s) =>
    `dovecot: 2023-11-14 22:13:2${s} Info: ${part}: ${text}`,
  multilog: (part, text, s) => `@400000006553f1ea0000000${s} ${part}: Info: ${text}`,
  "multilog, with its own stamp too": (part, text, s) =>
    `@400000006553f1ea0000000${s} Nov 14 22:13:2${s} ${part}: Info: ${text}`,
};

const EXPECTED = [
  "bilbo@example.net failed 192.0.2.92",
  "bilbo@example.net failed 192.0.2.92",
  "frodo failed 192.0.2.93",
  "? failed 192.0.2.94",
  "sam@example.net ok 192.0.2.96",
];

for (const [name, dress] of Object.entries(DRESSES))
  test(`dovecot's log-ins are the same in ${name}`, async () => {
    const lines = LINES.map(([part, text], i) => `${dress(part, text, i)}\n`);
    const told = await tellingOfLog(lines.join(""), false);
    assert.deepEqual(logInsOf(told), EXPECTED);
    assert.equal(told.sessions.length, 5);
    assert.ok(told.sessions.every(({ started }) => started !== undefined));
    allIsRead(told);
  });

test("what checkers of passwords say is no log-in: the next may know the user", async () => {
  const told = await tellingOfLog(
    [
      "Nov 14 22:13:20 auth: Info: passwd-file(sam@example.net,192.0.2.96): unknown user\n",
      "Nov 14 22:13:20 auth-worker(14442): Info: sql(sam@example.net,192.0.2.96): Password mismatch\n",
      "Nov 14 22:13:20 dovecot-auth: pam_unix(dovecot:auth): authentication failure; logname= uid=0 euid=0 tty=dovecot ruser=sam rhost=192.0.2.96\n",
      "Nov 14 22:13:21 imap-login: Info: Login: user=<sam@example.net>, method=PLAIN, rip=192.0.2.96, lip=198.51.100.74\n",
    ].join(""),
    false,
  );
  assert.deepEqual(logInsOf(told), ["sam@example.net ok 192.0.2.96"]);
  allIsRead(told);
});

test("courier's older names are courier's", async () => {
  const told = await tellingOf(["corpus/field/w57.log"]);
  assert.deepEqual(logInsOf(told), [
    "user@example.com ok 127.0.0.1",
    "user@example.com ok 192.0.2.7",
  ]);
  allIsRead(told);
});

test("courier's failures are counted under each of its names, with a user or without", async () => {
  const programs = [
    "imapd",
    "imapd-ssl",
    "imaplogin",
    "pop3d",
    "pop3d-ssl",
    "pop3login",
    "courierpop3login",
  ];
  const lines = programs.flatMap((program, i) => [
    `Nov 14 22:13:20 mx ${program}: LOGIN FAILED, user=a, ip=[::ffff:192.0.2.${i}]\n`,
    `Nov 14 22:13:21 mx ${program}: LOGIN FAILED, ip=[::ffff:198.51.100.${i}]\n`,
  ]);
  const told = await tellingOfLog(lines.join(""), false);
  const expected = programs.flatMap((_, i) => [
    `a failed 192.0.2.${i}`,
    `? failed 198.51.100.${i}`,
  ]);
  assert.deepEqual(logInsOf(told).toSorted(), expected.toSorted());
  allIsRead(told);
});

test("courier's log-ins under multilog have no name, and are read", async () => {
  const told = await tellingOfLog(
    [
      "@400000006553f1ea00000000 INFO: Connection, ip=[::ffff:192.0.2.1]\n",
      "@400000006553f1ea00000001 INFO: LOGIN, user=a, ip=[::ffff:192.0.2.1], protocol=IMAP\n",
      "@400000006553f1ea00000002 ERR: LOGIN FAILED, user=b, ip=[::ffff:192.0.2.2]\n",
    ].join(""),
    false,
  );
  assert.deepEqual(logInsOf(told), ["a ok 192.0.2.1", "b failed 192.0.2.2"]);
  allIsRead(told);
});

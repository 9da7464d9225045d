import assert from "node:assert/strict";
import { test } from "node:test";
import { fc } from "../chance.testing.ts";
import { shownLines } from "./session-lines.ts";

const SECRET = "AGpvZQBzZWNyZXQ=";

function shows(lines: string[], expected: string[]): void {
  assert.deepEqual(shownLines({ lines, incomplete: [] }), expected);
}

test("a recorded log-in shows its mechanism and nothing else", () => {
  shows(
    [
      "@4000000069ae902000000bb8 12 > 220 mx.example.org ESMTP ",
      `@4000000069ae902000000fa0 12 < AUTH PLAIN ${SECRET} `,
      "@4000000069ae902000001388 12 > 235 ok, go ahead ",
      "@4000000069ae902000001770 12 < MAIL FROM:<joe@example.com> ",
    ],
    [
      "@4000000069ae902000000bb8 12 > 220 mx.example.org ESMTP ",
      "@4000000069ae902000000fa0 12 < AUTH PLAIN (hidden)",
      "@4000000069ae902000001388 12 > 235 ok, go ahead ",
      "@4000000069ae902000001770 12 < MAIL FROM:<joe@example.com> ",
    ],
  );
});

test("answers to AUTH LOGIN's prompts are hidden, whatever they look like", () => {
  shows(
    [
      "12 > 220 mx.example.org ESMTP ",
      "12 < AUTH LOGIN ",
      "12 > 334 VXNlcm5hbWU6 ",
      "12 < am9lQGV4YW1wbGUuY29t ",
      "12 > 334 UGFzc3dvcmQ6 ",
      "12 < QUIT ",
      "12 > 535 authorization failed ",
      "12 < QUIT ",
    ],
    [
      "12 > 220 mx.example.org ESMTP ",
      "12 < AUTH LOGIN ",
      "12 > 334 VXNlcm5hbWU6 ",
      "12 < (hidden)",
      "12 > 334 UGFzc3dvcmQ6 ",
      "12 < (hidden)",
      "12 > 535 authorization failed ",
      "12 < QUIT ",
    ],
  );
});

test("a log-in is hidden in every piece that it was read in", () => {
  shows(
    ["12 < AUTH PL+", "12 < AIN AGpvZ+", "12 > 220 late ", "12 < QBzZWNyZXQ= "],
    ["12 < AUTH PL+", "12 < AIN (hidden)+", "12 > 220 late ", "12 < (hidden)"],
  );
});

test("a log-in whose line does not end is hidden too", () => {
  shows(["12 < AUTH PLAIN AGpvZ+", "12 < [EOF]"], ["12 < AUTH PLAIN (hidden)+", "12 < [EOF]"]);
});

test("POP3's and IMAP's passwords are hidden", () => {
  shows(
    ["12 > +OK ", "12 < USER joe ", "12 > +OK ", "12 < PASS secret "],
    ["12 > +OK ", "12 < USER joe ", "12 > +OK ", "12 < PASS (hidden)"],
  );
  shows(["12 < a1 LOGIN joe secret "], ["12 < a1 LOGIN joe (hidden)"]);
});

test("behind syslog's head a log-in is found as well", () => {
  shows(
    [`Mar  9 09:15:30 mx smtpd: 1773047730.123456 12 < AUTH PLAIN ${SECRET}? `],
    ["Mar  9 09:15:30 mx smtpd: 1773047730.123456 12 < AUTH PLAIN (hidden)"],
  );
});

test("of an object of docker or journald, a line with a log-in is hidden whole", () => {
  const log = `12 < AUTH PLAIN ${SECRET} \n`;
  const bytes = [...Buffer.from(log)];
  shows([JSON.stringify({ log })], ["(a line of a log-in is hidden here)"]);
  shows([JSON.stringify({ MESSAGE: bytes })], ["(a line of a log-in is hidden here)"]);
});

test("the password that vchkpw shows is hidden", () => {
  shows(
    ["vchkpw-smtp: password fail (pass: 'it's secret') joe@example.net:203.0.113.57"],
    ["vchkpw-smtp: password fail (pass: (hidden)) joe@example.net:203.0.113.57"],
  );
});

test("lines of other programs and of messages stay as they are", () => {
  const lines = [
    "@4000000069ae9020000003e8 tcpserver: pid 12 from 198.51.100.7",
    "12 > 220 mx.example.org ESMTP ",
    "12 < DATA ",
    "12 > 354 go ahead ",
    "12 < QUJDRA== ",
    "12 < PASS the salt ",
    "12 < . ",
    "tcpserver: end 12 status 0",
    "",
  ];
  shows(lines, lines);
});

test("however a log-in is cut into pieces, nothing of it is shown", () => {
  const said = `AUTH PLAIN ${SECRET}`;
  const cuts = fc.uniqueArray(fc.integer({ min: 1, max: said.length - 1 }), { maxLength: 6 });
  fc.assert(
    fc.property(cuts, (at) => {
      const ends = [...at.toSorted((a, b) => a - b), said.length];
      const lines = ends.map(
        (end, i) => `12 < ${said.slice(ends[i - 1] ?? 0, end)}${end < said.length ? "+" : " "}`,
      );
      const shown = shownLines({ lines, incomplete: [] }).map((line) => line.slice("12 < ".length));
      const visible = shown.join("").replaceAll("(hidden)", "").replaceAll("+", "").trim();
      assert.ok("AUTH PLAIN".startsWith(visible.trim()) || visible === "AUTH PLAIN", visible);
    }),
  );
});

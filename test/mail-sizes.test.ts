/**
 * The size of a mail in a recorded dialogue is what qmail-send logs, but for the Received lines that
 * qmail-smtpd and qmail-queue put before it: byte for byte, on corpus/real.
 *
 * In run-a and run-b2 the bodies of most recorded messages are cut to their first 30 lines: there only the
 * short ones are compared.
 */
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import type { Message } from "../src/tracking/facts.ts";
import type { Session } from "../src/tracking/sessions/facts.ts";
import { pathsOf, tellingOf } from "./sessions/reading.ts";
import type { RunName } from "./truth/record.ts";

const RUNS: readonly [run: RunName, whole: number, cut: number][] = [
  ["run-a", 75, 85],
  ["run-b2", 229, 113],
  ["run-e", 226, 0],
];

for (const [run, whole, cut] of RUNS)
  test(`${run}: sizes of recorded mails agree with the queue's`, async () => {
    const { messages, sessions } = await tellingOf(pathsOf(run));
    const off = messages.flatMap((message) => {
      const session = sessions.find(({ id }) => id === message.session?.id);
      const mail = session?.transactions.find(({ queued }) => queued?.qp === message.qp);
      if (!session || mail?.bytes === undefined || message.bytes === undefined) return [];
      return [message.bytes - mail.bytes - receivedBytes(session, message)];
    });
    const agreeing = off.filter((bytes) => bytes === 0).length;
    const shorter = off.filter((bytes) => bytes > 0).length;
    assert.deepEqual(
      { agreeing, shorter, all: off.length },
      { agreeing: whole, shorter: cut, all: whole + cut },
    );
  });

/** The two lines as notqmail's received.c and qmail-queue.c write them; the date is of a fixed length here. */
function receivedBytes({ client, local, helo = "" }: Session, { qp }: Message): number {
  const name = client.name ?? "unknown";
  const called = helo.toLowerCase() === name.toLowerCase() ? "" : `(HELO ${helo}) `;
  const by = `Received: from ${name} ${called}(${client.address})\n  by ${local.name} with SMTP; `;
  return `Received: (qmail ${qp} invoked from network); ${DATE}${by}${DATE}`.length;
}

const DATE = "23 Nov 2026 00:30:00 -0000\n";

test("behind splogger, a line cut before its newline is the same line", async () => {
  const folder = mkdtempSync(join(tmpdir(), "qtrail-sizes-"));
  try {
    const said = [
      "tcpserver: pid 7 from 192.0.2.7",
      "7 > 220 mx.example.org ESMTP? ",
      "7 < MAIL FROM:<a@example.com>?+",
      "7 <  ",
      "7 > 250 ok? ",
      "7 < RCPT TO:<b@example.org>? ",
      "7 > 250 ok? ",
      "7 < DATA?+",
      "7 <  ",
      "7 > 354 go ahead? ",
      "7 < why?+",
      "7 <  ",
      "7 < .?+",
      "7 <  ",
      "7 > 250 ok 1800000000 qp 9? ",
      "7 < QUIT?+",
      "7 <  ",
      "7 > 221 mx.example.org? ",
      "tcpserver: end 7 status 0",
    ];
    const path = join(folder, "maillog");
    const lines = said.map((text) => `Nov 23 01:46:12 mx smtpd: 1795394772.417556 ${text}\n`);
    writeFileSync(path, lines.join(""));
    const { sessions } = await tellingOf([path]);
    const [mail] = sessions[0]?.transactions ?? [];
    assert.deepEqual(
      [mail?.sender, mail?.bytes, mail?.queued?.qp, sessions[0]?.verdict],
      ["a@example.com", "why\n".length, 9, "accepted"],
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});

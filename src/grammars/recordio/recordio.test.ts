/**
 * What pieces of a recorded dialogue say. How they become a dialogue: smtp-dialogue.test.ts.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { agrees, keepsTheRules } from "../session/agreement.testing.ts";
import { BARE } from "../session/grammar.ts";
import { sessionSamples } from "../session/samples.testing.ts";
import { recordio } from "./reader.ts";

keepsTheRules(recordio, sessionSamples("smtpd-recordio.log"));

function reads(line: string, expected: object | undefined): void {
  test(`reads ${JSON.stringify(line)}`, () => {
    assert.deepEqual(agrees(recordio, line, BARE), expected);
  });
}

const LINE = { kind: "recorded", form: "line", pid: 12345, continues: false, eof: false };
const PIECE = { ...LINE, form: "piece", continues: true };
const EOF = { ...LINE, form: "end-of-stream", text: "", eof: true };

reads("12345 < EHLO mail.example.com\r ", {
  ...LINE,
  by: "client",
  text: "EHLO mail.example.com\r",
});
reads("12345 > 250 ok\r ", { ...LINE, by: "server", text: "250 ok\r" });
reads("12345 < RCPT TO:<joe@ex+", { ...PIECE, by: "client", text: "RCPT TO:<joe@ex" });
reads("12345 < QUIT\r+", { ...PIECE, by: "client", text: "QUIT\r" });
reads("12345 <  ", { ...LINE, by: "client", text: "" });
reads("12345 < ", { ...LINE, by: "client", text: "" });
reads("12345 <", { ...LINE, by: "client", text: "" });
reads("12345 > [EOF]", { ...EOF, by: "server" });
reads("007 < x ", { ...LINE, pid: 7, by: "client", text: "x" });

// splogger has made a `?` of the CR

test("reads the line that a syslog has", () => {
  const by = { tag: "smtpd", pid: undefined };
  const line = { ...LINE, by: "client", text: "QUIT\r" };
  assert.deepEqual(agrees(recordio, "12345 < QUIT? ", by), { ...line, hasBlank: true });
  assert.deepEqual(agrees(recordio, "12345 < QUIT?", by), line);
  assert.deepEqual(agrees(recordio, "12345 < QUIT? ", BARE), { ...line, text: "QUIT?" });
});

test("behind splogger, a line whose newline came alone has its CR in the piece before", () => {
  const by = { tag: "smtpd", pid: undefined };
  const end = { ...LINE, by: "client", text: "", endsMarked: true };
  assert.deepEqual(agrees(recordio, "12345 <  ", by), { ...end, hasBlank: true });
  assert.deepEqual(agrees(recordio, "12345 <  ", BARE), { ...LINE, by: "client", text: "" });
});

test("in a syslog, what loggers may have changed is told", () => {
  const by = { tag: "smtpd", pid: undefined };
  for (const returnMark of ["#015", "^M", "\\015", "\\x0d", "\\r"])
    assert.deepEqual(agrees(recordio, `12345 < .${returnMark} `, by), {
      ...LINE,
      by: "client",
      text: `.${returnMark}`,
      returnMark,
      hasBlank: true,
    });
  const [piece, eof] = ["12345 < NOOP x+", "12345 < [EOF]"].map((line) =>
    agrees(recordio, line, by),
  );
  assert.deepEqual(piece, { ...PIECE, by: "client", text: "NOOP x", isMark: true });
  assert.deepEqual(eof, { ...EOF, by: "client", isMark: true });
});

// What a client writes that looks like a mark, or like another's line

reads("12345 < 1 + 1 = 2+\r ", { ...LINE, by: "client", text: "1 + 1 = 2+\r" });
reads("12345 < + ", { ...LINE, by: "client", text: "+" });
reads("12345 < [EOF]\r ", { ...LINE, by: "client", text: "[EOF]\r" });
reads("12345 < [EOF] ", { ...LINE, by: "client", text: "[EOF]" });
reads("12345 < 777 > 250 ok 1 qp 5\r ", { ...LINE, by: "client", text: "777 > 250 ok 1 qp 5\r" });
reads("12345 < tcpserver: end 12345 status 0\r ", {
  ...LINE,
  by: "client",
  text: "tcpserver: end 12345 status 0\r",
});

// Bytes are bytes

test("each byte is a letter, whatever it is in UTF-8", () => {
  const said = Buffer.from([0xc3, 0xa9, 0x80, 0x00, 0x0d, 0x0d]);
  const line = Buffer.concat([Buffer.from("12345 < "), said, Buffer.from(" ")]);
  const text = said.toString("latin1");
  assert.deepEqual(agrees(recordio, line, BARE), { ...LINE, by: "client", text });
});

// Not the recorder's

reads("12345 = x ", undefined);
reads("12345 <x ", undefined);
reads("12345678901 < x ", undefined);
reads("< x ", undefined);
reads("tcpserver: pid 12345 from 198.51.100.7", undefined);
reads("recordio: nonsense", { kind: "unknown" });

/**
 * splogger's messages: qmail's rules as facts, and a plain twin on generated lines and cuts.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fc } from "../../chance.testing.ts";
import { Messages, type SyslogMessage } from "./messages.ts";

/** The rules as splogger.c states them, for input that is all there. */
function tellPlainly(input: string): SyslogMessage[] {
  const lines = input.split("\n");
  const last = lines.pop() as string;
  const finished = lines.flatMap((line, number) => piecesOf(line, number + 1));
  // Of an unfinished line only the pieces are sent that were full when another byte came.
  return [...finished, ...piecesOf(last, lines.length + 1).slice(0, -1)].filter(hasText);
}

function piecesOf(line: string, number: number): SyslogMessage[] {
  const text = line.replace(/[^ -~]/g, "?");
  const severity = text.startsWith("alert:") ? 1 : text.startsWith("warning:") ? 4 : 6;
  return (text.match(/.{1,799}/g) ?? [""]).map((piece, i) => ({
    severity,
    text: `${number}.0${i === 0 ? " " : "+"}${piece}`,
  }));
}

function hasText({ text }: SyslogMessage): boolean {
  return /[ +]./.test(text);
}

/** The stamp is the number of the line, so it shows which pieces share one. */
function tell(chunks: readonly Buffer[]): SyslogMessage[] {
  let number = 0;
  const whole = Buffer.concat(chunks).toString("latin1").split("\n");
  const nextNonEmpty = () => {
    while (whole[number] === "") number++;
    return `${++number}.0`;
  };
  const messages = new Messages(nextNonEmpty);
  return chunks.flatMap((chunk) => messages.read(chunk, 0, chunk.length));
}

function tells(line: string, ...expected: SyslogMessage[]): void {
  const shown = line.length > 40 ? `a line of ${line.length - 1} bytes` : JSON.stringify(line);
  test(`${shown} is ${expected.length} messages`, () => {
    assert.deepEqual(tell([Buffer.from(line, "latin1")]), expected);
  });
}

const A799 = "a".repeat(799);

tells("new msg 5\n", { severity: 6, text: "1.0 new msg 5" });
tells("warning: slow\n", { severity: 4, text: "1.0 warning: slow" });
tells("alert: out of memory\n", { severity: 1, text: "1.0 alert: out of memory" });
tells("an alert: no\n", { severity: 6, text: "1.0 an alert: no" });
tells("a\tb\x00\x7f\xff~\n", { severity: 6, text: "1.0 a?b???~" });
tells("\n");
tells("unfinished");
tells(`${A799}\n`, { severity: 6, text: `1.0 ${A799}` });
tells(`${A799}b\n`, { severity: 6, text: `1.0 ${A799}` }, { severity: 6, text: "1.0+b" });

test("any cut into chunks tells the same messages as the plain twin", () => {
  const anyLine = fc.oneof(
    fc.string({ unit: "binary-ascii", maxLength: 20 }),
    fc.integer({ min: 790, max: 2500 }).map((length) => `warning: ${"x".repeat(length)}`),
  );
  const anyCut = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(fc.array(anyLine, { maxLength: 8 }), fc.array(anyCut), (lines, cuts) => {
      const bytes = Buffer.from(lines.join("\n"), "latin1");
      assert.deepEqual(tell(cut(bytes, cuts)), tellPlainly(bytes.toString("latin1")));
    }),
    { numRuns: 500 },
  );
});

function cut(bytes: Buffer, at: readonly number[]): Buffer[] {
  const ends = at.map((share) => Math.floor(share * bytes.length)).sort((a, b) => a - b);
  return [...ends, bytes.length].map((end, i) => bytes.subarray(ends[i - 1] ?? 0, end));
}

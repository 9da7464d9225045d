/**
 * The byte reader and the plain reader say the same of every line.
 *
 * What each line means is tested in forms.test.ts.
 */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { fc, times } from "../../chance.testing.ts";
import { anyOddLine, anySendLine } from "./any-line.testing.ts";
import { FORMS } from "./forms.ts";
import { readPlainly } from "./plain.ts";
import { readSend } from "./reader.ts";
import { newSendRows, ROW_KINDS, readSendRow, sendEventAt } from "./rows.ts";

/** Between other bytes, so that a look beyond the line is seen. */
function agrees(line: Buffer | string): void {
  const bytes = Buffer.concat([Buffer.from("7 "), Buffer.from(line), Buffer.from("7/8 queue1\r")]);
  const end = bytes.length - "7/8 queue1\r".length;
  const plain = readPlainly(bytes.toString("utf8", 2, end));
  assert.deepEqual(readSend(bytes, 2, end), plain);
  assert.deepEqual(readSend(bytes, 2, end), plain, "and a second time");
}

test("bytes and plain agree on every example", () => {
  for (const { examples } of FORMS) for (const line of examples) agrees(line);
});

test("bytes and plain agree on lines of every form", () => {
  fc.assert(fc.property(anySendLine, agrees), { numRuns: times(2000, 20_000) });
});

test("bytes and plain agree on lines that went through bad hands", () => {
  fc.assert(fc.property(anyOddLine, agrees), { numRuns: times(2000, 20_000) });
});

test("bytes and plain agree on random bytes", () => {
  const anyBytes = fc.uint8Array({ maxLength: 80 }).map((bytes) => Buffer.from(bytes));
  fc.assert(fc.property(anyBytes, agrees), { numRuns: times(500, 5_000) });
});

test("bytes and plain agree on every line of the samples, whole and cut anywhere", () => {
  for (const line of sampleLines()) {
    for (let end = 0; end <= line.length; end++) agrees(line.slice(0, end));
  }
});

test("rows of a batch hold what each of its lines says, whatever order they are filled in", () => {
  const anyLines = fc.array(fc.oneof(anySendLine, anyOddLine), { maxLength: 30 });
  fc.assert(
    fc.property(anyLines, fc.infiniteStream(fc.nat()), (lines, numbers) => {
      const bytes = Buffer.from(lines.join("\n"));
      const rows = newSendRows(lines.length);
      const places = lines.map((_, i) => i);
      const order = places.map((i) => ({ i, by: numbers.next().value })).sort(byNumber);
      const starts = lines.map((_, i) =>
        Buffer.byteLength(lines.slice(0, i).map(withEnd).join("")),
      );
      for (const { i } of order)
        readSendRow(rows, i, bytes, starts[i], starts[i] + Buffer.byteLength(lines[i]));
      for (const i of places)
        assert.deepEqual(sendEventAt(rows, i, bytes), readPlainly(lines[i]), lines[i]);
    }),
    { numRuns: times(300, 3000) },
  );
});

function withEnd(line: string): string {
  return `${line}\n`;
}

function byNumber(a: { by: number }, b: { by: number }): number {
  return a.by - b.by;
}

test("of a real queue the rows hold nearly all lines, and plain ones agree as well", () => {
  const kinds = { none: 0, plain: 0, read: 0 };
  const rows = newSendRows(1);
  for (const line of realLines()) {
    agrees(line);
    const bytes = Buffer.from(line);
    readSendRow(rows, 0, bytes, 0, bytes.length);
    const kind = ROW_KINDS[rows.kind[0]];
    kinds[kind === "none" || kind === "plain" ? kind : "read"]++;
  }
  assert.equal(kinds.none, 0);
  assert.ok(kinds.read > 20 * kinds.plain, JSON.stringify(kinds));
});

test("no line of the samples is unknown", () => {
  for (const line of sampleLines()) {
    assert.notEqual(readPlainly(line).kind, "unknown", line);
  }
});

function realLines(): string[] {
  const directory = "corpus/real/run-a/send";
  return readdirSync(directory).flatMap((name) =>
    readFileSync(`${directory}/${name}`, "latin1")
      .split("\n")
      .filter((line) => line.startsWith("@"))
      .map((line) => line.slice(26)),
  );
}

function sampleLines(): string[] {
  const logs = readdirSync("corpus/qmail-send").filter((name) => name.endsWith(".log"));
  return logs.flatMap((name) =>
    readFileSync(`corpus/qmail-send/${name}`, "latin1")
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => line.replace(/^(?:@[0-9a-f]{24}|\S+ \S+) /, "")),
  );
}

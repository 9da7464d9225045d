/**
 * What every grammar of a session must keep, as tests: its examples are read by their own form,
 * and its reader says of any line what its plain twin says.
 *
 * For tests only (it needs fast-check), and left out of the package by its name.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { textOfLetters } from "../../bytes/bytes.ts";
import { fc, times } from "../../chance.testing.ts";
import type { SessionEvent } from "./event.ts";
import { BARE, type LoggedBy, type SessionGrammar } from "./grammar.ts";

/** `samples` are lines of real or composed logs, of this program and of others. */
export function keepsTheRules(grammar: SessionGrammar, samples: readonly string[]): void {
  test(`${grammar.name}: each example is read by its own form, and by no other before it`, () => {
    for (const [position, { name, examples, pattern }] of grammar.forms.entries()) {
      for (const line of examples) {
        assert.match(line, pattern, name);
        const first = grammar.forms.findIndex((form) => form.pattern.test(line));
        assert.equal(grammar.forms[first]?.name, name, line);
        assert.equal(first, position);
        assert.equal(formOf(grammar.readPlainly(line, BARE)), name, line);
      }
    }
  });

  test(`${grammar.name}: names of forms are unique, and every form has words for everything`, () => {
    const { forms } = grammar;
    assert.equal(new Set(forms.map(({ name }) => name)).size, forms.length);
    for (const { name, means, source, fields, advice } of forms) {
      assert.ok(means.endsWith("."), name);
      assert.ok(advice === undefined || advice.endsWith("."), name);
      assert.notEqual(source, "", name);
      for (const about of Object.values(fields)) assert.notEqual(about, "", name);
    }
  });

  const examples = grammar.forms.flatMap(({ examples }) => examples);
  const anyExample = fc.constantFrom(...examples, ...samples);

  test(`${grammar.name}: the reader and its twin agree on every example and sample, cut anywhere`, () => {
    for (const line of [...examples, ...samples]) {
      for (let end = 0; end <= line.length; end++) agrees(grammar, line.slice(0, end), BARE);
      for (const by of loggers(grammar.name, line)) {
        agrees(grammar, line, by);
        agrees(grammar, withoutName(line), by);
      }
    }
  });

  test(`${grammar.name}: the reader and its twin agree on lines that went through bad hands`, () => {
    const anyLine = fc
      .tuple(anyExample, anyExample, fc.array(anyChange(), { maxLength: 3 }))
      .map(([line, other, changes]) => changes.reduce((odd, change) => change(odd, other), line));
    const anyLogger = anyExample.chain((line) => fc.constantFrom(...loggers(grammar.name, line)));
    fc.assert(
      fc.property(anyLine, anyLogger, (line, by) => {
        agrees(grammar, line, by);
      }),
      { numRuns: times(1000, 5_000) },
    );
  });

  test(`${grammar.name}: the reader and its twin agree on random bytes`, () => {
    const anyBytes = fc
      .tuple(anyExample, fc.nat(60), fc.uint8Array({ maxLength: 40 }))
      .map(([line, at, bytes]) => Buffer.concat([Buffer.from(line).subarray(0, at), bytes]));
    fc.assert(
      fc.property(anyBytes, (line) => {
        agrees(grammar, line, BARE);
      }),
      { numRuns: times(400, 2_000) },
    );
  });
}

/** Reads by both, and finds that they agree; the line lies between other bytes. */
export function agrees(
  grammar: SessionGrammar,
  line: Buffer | string,
  by: LoggedBy,
): SessionEvent | undefined {
  const bytes = Buffer.concat([Buffer.from("7 "), Buffer.from(line), Buffer.from(" 7: +\r")]);
  const end = bytes.length - " 7: +\r".length;
  const plain = grammar.readPlainly(bytes.toString("utf8", 2, end), by);
  const read = grammar.read(bytes, 2, end, by);
  assert.deepEqual(readable(read), readable(plain), JSON.stringify({ line: String(line), by }));
  return read;
}

/** The twin is given text, and knows nothing of bytes that are none. A key that is undefined is as good as none. */
export function readable(event: SessionEvent | undefined): object | undefined {
  if (!event) return undefined;
  const said = event.kind === "recorded" ? { ...event, text: textOfLetters(event.text) } : event;
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
}

function formOf(event: SessionEvent | undefined): string | undefined {
  return event && "form" in event ? event.form : event?.kind;
}

/** Who may have logged it: nobody, the grammar's program, the name in front of the line, another. */
function loggers(name: string, line: string): LoggedBy[] {
  const [head = name] = NAME.exec(line) ?? [];
  return [
    BARE,
    { tag: name, pid: undefined },
    { tag: head, pid: 26170 },
    { tag: head, pid: undefined },
    { tag: "smtpd", pid: 9 },
  ];
}

function withoutName(line: string): string {
  return line.replace(PREFIX, "");
}

const NAME = /^[A-Za-z][\w-]*/;
const PREFIX = /^[A-Za-z][\w-]*(?:\[\d+\])?: ?/;

/** What becomes of a line; `other` is one more line to make it of. */
type Change = (line: string, other: string) => string;

const ODD = [
  " ",
  "  ",
  "\r",
  "/",
  "_",
  "é",
  "7",
  ":",
  "::",
  "<",
  ">",
  "(",
  "[",
  "]",
  "+",
  "|",
  "-",
  "",
];

function anyChange(): fc.Arbitrary<Change> {
  const place = fc.nat({ max: 200 });
  return fc.oneof(
    place.map(
      (at): Change =>
        (line) =>
          line.slice(0, at),
    ),
    place.map(
      (at): Change =>
        (line) =>
          line.slice(at),
    ),
    place.map(
      (at): Change =>
        (line, other) =>
          line.slice(0, at) + other,
    ),
    fc.tuple(place, fc.constantFrom(...ODD)).map(
      ([at, odd]): Change =>
        (line) =>
          line.slice(0, at) + odd + line.slice(at),
    ),
    fc.tuple(place, fc.constantFrom(...ODD)).map(
      ([at, odd]): Change =>
        (line) =>
          line.slice(0, at) + odd + line.slice(at + 1),
    ),
    fc.constant((line: string) => `${line}\r`),
    fc.constant((line: string) => `${line} `),
  );
}

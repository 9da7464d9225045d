/**
 * All grammars together: each line is its own grammar's, through the one reader over them.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fc, times } from "../../chance.testing.ts";
import { readable } from "./agreement.testing.ts";
import { BARE } from "./grammar.ts";
import { readSession, SESSION_GRAMMARS } from "./grammars.ts";
import { sessionSamples } from "./samples.testing.ts";

const EXAMPLES = SESSION_GRAMMARS.flatMap(({ forms }) =>
  forms.flatMap(({ examples }) => [...examples]),
);
const SAMPLES = [
  "smtpd-jms1.log",
  "smtpd-recordio.log",
  "smtpd-patches.log",
  "servers-variants.log",
].flatMap(sessionSamples);

/** The reader over all grammars, slowly and plainly: all are asked, in their order. */
function readPlainly(line: string) {
  for (const grammar of SESSION_GRAMMARS) {
    const event = grammar.readPlainly(line, BARE);
    if (event) return event;
  }
  return undefined;
}

function readsAlike(line: string): void {
  const bytes = Buffer.from(line);
  const read = readSession(bytes, 0, bytes.length, BARE);
  assert.deepEqual(readable(read), readable(readPlainly(line)), line);
}

test("grammars have different names", () => {
  const names = SESSION_GRAMMARS.map(({ name }) => name);
  assert.equal(new Set(names).size, names.length);
});

test("each example is read by its own grammar, though all are asked", () => {
  for (const { name, forms, readPlainly: own } of SESSION_GRAMMARS) {
    for (const { examples } of forms) {
      for (const line of examples)
        assert.deepEqual(readPlainly(line), own(line, BARE), `${name}: ${line}`);
    }
  }
});

test("the reader over all and its plain twin agree", () => {
  for (const line of [...EXAMPLES, ...SAMPLES]) readsAlike(line);
  const odd = fc
    .tuple(fc.constantFrom(...EXAMPLES, ...SAMPLES), fc.nat(200), fc.string({ maxLength: 3 }))
    .map(([line, at, put]) => line.slice(0, at) + put + line.slice(at));
  fc.assert(fc.property(odd, readsAlike), { numRuns: times(1000, 5000) });
});

test("asked are those of the container's program too, and no other grammar would have read the line", () => {
  const programs = SESSION_GRAMMARS.flatMap(({ programs }) => programs);
  const tags = fc.constantFrom(...programs, "/usr/libexec/spf", "postfix/qmgr", "sshd");
  const pids = fc.constantFrom(undefined, 77);
  const bodies = EXAMPLES.map((line) => line.replace(/^[A-Za-z][\w-]*(?:\[\d+\])?: ?/, ""));
  const lines = fc.constantFrom(
    ...EXAMPLES,
    ...SAMPLES,
    ...bodies,
    ...programs,
    "words of no form",
    "",
  );
  const asked = fc.tuple(lines, tags, pids);
  fc.assert(
    fc.property(asked, ([line, tag, pid]) => {
      const bytes = Buffer.from(line);
      const by = { tag, pid };
      const byAll = SESSION_GRAMMARS.map((one) => one.read(bytes, 0, bytes.length, by));
      assert.deepEqual(
        readable(readSession(bytes, 0, bytes.length, by)),
        readable(byAll.find((event) => event !== undefined)),
        `${tag}: ${line}`,
      );
    }),
    { numRuns: times(10_000, 50_000) },
  );
});

test("which grammar reads a line does not depend on how its examples begin", () => {
  const heads = [
    "",
    "qmail-smtpd: ",
    "qmail-smtpd[77]: ",
    "rblsmtpd: ",
    "jgreylist: ",
    "tcpserver: ",
  ];
  const bodies = EXAMPLES.map((line) => line.replace(/^[A-Za-z][\w-]*(?:\[\d+\])?: ?/, ""));
  const lines = fc
    .tuple(fc.constantFrom(...heads), fc.constantFrom(...bodies, "words of no form"))
    .map(([head, body]) => head + body);
  fc.assert(fc.property(lines, readsAlike), { numRuns: 10_000 });
  for (const body of bodies) for (const head of heads) readsAlike(head + body);
});

test("an IMAP or POP3 server's own tag is known, with the name taken off", () => {
  const line = Buffer.from("LOGIN FAILED, user=guess, ip=[::ffff:203.0.113.43]");
  const event = readSession(line, 0, line.length, { tag: "pop3d", pid: undefined });
  assert.equal(event?.kind, "step");
});

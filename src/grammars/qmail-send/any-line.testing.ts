/**
 * Lines for tests, made from the forms: what qmail-send could write, and what is nearly that.
 *
 * For tests only (it needs fast-check), and left out of the package by its name.
 */
import { fc } from "../../chance.testing.ts";
import { FIELDS } from "./fields.ts";
import { FORMS } from "./forms.ts";
import type { SendForm } from "./send-form.ts";

/** A line as its form's template describes it, with fields of every shape. */
export const anySendLine: fc.Arbitrary<string> = fc
  .constantFrom(...FORMS)
  .chain((form) => fc.oneof(lineOf(form), fc.constantFrom(...form.examples)));

/** A line that went through bad hands: cut, joined, with odd letters, CR, a container's leftovers. */
export const anyOddLine: fc.Arbitrary<string> = fc
  .tuple(anySendLine, anySendLine, fc.array(anyChange(), { maxLength: 3 }))
  .map(([line, other, changes]) => changes.reduce((odd, change) => change(odd, other), line));

function lineOf({ template }: SendForm): fc.Arbitrary<string> {
  return fc.tuple(...piecesOf(template), anyEnd()).map((pieces) => pieces.join(""));
}

/** `{field}`, `[optional]` and the words between. */
function piecesOf(template: string): fc.Arbitrary<string>[] {
  return [...template.matchAll(/\[([^\]]*)\]|\{(\w+)\}|[^{}[\]]+/g)].map(
    ([words, option, name]) => {
      if (option !== undefined) {
        return fc.oneof(
          fc.constant(""),
          fc.tuple(...piecesOf(option)).map((pieces) => pieces.join("")),
        );
      }
      if (name !== undefined) return anyField(name as keyof typeof FIELDS);
      const level = /^(?:warning|alert): $/.exec(words) ? anyInfix() : fc.constant("");
      return level.map((infix) => words + infix);
    },
  );
}

function anyField(name: keyof typeof FIELDS): fc.Arbitrary<string> {
  switch (name) {
    case "msg":
    case "delivery":
      return anyNumber();
    case "sender":
    case "recipient":
      return anyAddress();
    case "report":
    case "text":
      return anyReport();
    case "channel":
      return fc.constantFrom("local", "remote", "suppl0", "to");
    case "queue":
      return anyQueue();
    case "slots":
      return fc
        .array(fc.tuple(fc.constantFrom("local", "remote", "x"), anySlots()), { maxLength: 4 })
        .map((all) => all.map(([channel, slots]) => ` ${channel} ${slots}`).join(""));
    case "file":
    case "messfile":
      return fc.constantFrom("info/3/26", "bounce/401", "todo/77001234567", "mess/x", "26");
    case "directory":
      return fc.constantFrom("todo", "mess/3");
    case "outcome":
      return fc.constantFrom("success", "deferral", "failure", "maybe");
    default:
      return FIELDS[name].pattern.startsWith("\\d") ? anyNumber() : fc.constantFrom(...WORDS);
  }
}

const WORDS = ["qmail-send", "todo-proc", "queue1", "local", "TERM", "control/me", "mess"];

function anyNumber(): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 5, arbitrary: fc.nat().map(String) },
    fc.bigInt({ min: 0n, max: 10n ** 22n }).map(String),
    fc.constantFrom("9007199254740991", "9007199254740993", "007", "", "1x"),
  );
}

function anySlots(): fc.Arbitrary<string> {
  return fc
    .tuple(anyNumber(), anyNumber(), fc.constantFrom("", "", " (held)"))
    .map(([used, limit, held]) => `${used}/${limit}${held}`);
}

function anyAddress(): fc.Arbitrary<string> {
  return fc.oneof(
    fc.constantFrom("a@example.com", "", "#@[]", "list-@lists.example.org-@[]"),
    fc.constantFrom("a>_qp_1_uid_0>@example.com", "x> qp 1 uid 2", "<>", "\u2028@example.com"),
    fc.string(),
  );
}

function anyReport(): fc.Arbitrary<string> {
  return fc.oneof(
    fc.constantFrom("did_1+0+0/", "", "two words", "one queue1", " ", " queue1", "x exitasap"),
    fc.string(),
    fc.string({ unit: "binary" }),
  );
}

function anyQueue(): fc.Arbitrary<string> {
  return fc.constantFrom("queue1", "slowq", "exitasap", "9", "queue/1", "q-1_a.b");
}

function anyInfix(): fc.Arbitrary<string> {
  return fc.constantFrom("", "", "qmail-todo: ", "queue1: ", "qmail-send: queue1: ", "todo-proc: ");
}

function anyEnd(): fc.Arbitrary<string> {
  return fc.constantFrom("", "", "", "", " ", "\r", "\r\r", " queue1", " exitasap", ": I/O error");
}

/** What becomes of a line; `other` is one more line to make it of. */
type Change = (line: string, other: string) => string;

function anyChange(): fc.Arbitrary<Change> {
  const place = fc.nat({ max: 200 });
  const letters = fc.constantFrom(" ", "  ", "\r", "\n", "/", "_", "é", "7", ":", "<", "> qp ", "");
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
    fc.tuple(place, letters).map(
      ([at, odd]): Change =>
        (line) =>
          line.slice(0, at) + odd + line.slice(at),
    ),
    fc.tuple(place, letters).map(
      ([at, odd]): Change =>
        (line) =>
          line.slice(0, at) + odd + line.slice(at + 1),
    ),
    fc
      .constantFrom(
        " queue1",
        "qmail-send: notice: ",
        "qmail-send: info: ",
        "WHO: ",
        "tcpserver: ",
        "+",
      )
      .map(
        (front): Change =>
          (line) =>
            front + line,
      ),
  );
}

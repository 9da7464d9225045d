/**
 * The bytes with which a line may begin that a regular expression fits: by them the few forms are
 * found that have to be tried on a line.
 *
 *     ^(?:qmail-smtpd: )?(?<what>MFCHECK|RCPT) .*$      q, M and R
 *
 * They are worked out from the expression itself, so no form is left out that would fit: where a
 * part is not understood, any byte may stand there. A part that may be empty adds what may follow it.
 */

/** With which a line of one of the forms may begin. */
export function firstBytesOf(forms: readonly { pattern: RegExp }[]): ReadonlySet<number> {
  return new Set(forms.flatMap(({ pattern }) => [...firstBytes(pattern.source, pattern.flags)]));
}

/** With which what the expression fits may begin; any byte, if that may be nothing at all. */
export function firstBytes(pattern: string, flags = ""): ReadonlySet<number> {
  if (flags !== "" && flags !== "s") return ANY;
  const reading: Reading = { pattern, at: 0 };
  const { bytes, mayBeEmpty } = alternatives(reading);
  return mayBeEmpty || reading.at < pattern.length ? ANY : setOf(bytes);
}

/** What one part of the expression may begin with. */
interface Part {
  /** A bit for each byte. */
  bytes: bigint;
  mayBeEmpty: boolean;
}

interface Reading {
  pattern: string;
  at: number;
}

const ANY: ReadonlySet<number> = new Set(Array.from({ length: 256 }, (_, byte) => byte));
const NOTHING: Part = { bytes: 0n, mayBeEmpty: true };
const ANYTHING: Part = { bytes: (1n << 256n) - 1n, mayBeEmpty: false };
/** The first bytes of what is longer in UTF-8. */
const NOT_ASCII = ANYTHING.bytes ^ ((1n << 128n) - 1n);

function alternatives(reading: Reading): Part {
  let found = sequence(reading);
  while (reading.pattern[reading.at] === "|") {
    reading.at++;
    const other = sequence(reading);
    found = {
      bytes: found.bytes | other.bytes,
      mayBeEmpty: found.mayBeEmpty || other.mayBeEmpty,
    };
  }
  return found;
}

function sequence(reading: Reading): Part {
  let found = NOTHING;
  while (reading.at < reading.pattern.length) {
    const letter = reading.pattern[reading.at];
    if (letter === "|" || letter === ")") break;
    const next = repeated(reading, one(reading));
    if (found.mayBeEmpty) found = { bytes: found.bytes | next.bytes, mayBeEmpty: next.mayBeEmpty };
  }
  return found;
}

/** `*`, `?` and `{0,9}` let the part be empty. */
function repeated(reading: Reading, part: Part): Part {
  QUANTIFIER.lastIndex = reading.at;
  const sign = QUANTIFIER.exec(reading.pattern)?.[0];
  if (sign === undefined) return part;
  reading.at += sign.length;
  return { bytes: part.bytes, mayBeEmpty: part.mayBeEmpty || /^[*?]|^\{0/.test(sign) };
}

const QUANTIFIER = /(?:[*+?]|\{\d+(?:,\d*)?\})\??/y;

function one(reading: Reading): Part {
  const letter = reading.pattern[reading.at] as string;
  switch (letter) {
    case "(":
      return group(reading);
    case "[":
      return letterOf(reading, classEnd(reading));
    case "\\":
      return letterOf(reading, reading.at + 2);
    case "^":
    case "$":
      reading.at++;
      return NOTHING;
    default:
      return letterOf(reading, reading.at + 1);
  }
}

/** A look ahead or behind takes no letter: what it asks for is not looked at. */
function group(reading: Reading): Part {
  const [open] = GROUP.exec(reading.pattern.slice(reading.at)) as RegExpExecArray;
  reading.at += open.length;
  const inside = alternatives(reading);
  reading.at++;
  return LOOK.test(open) ? NOTHING : inside;
}

const GROUP = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/;
const LOOK = /^\(\?<?[=!]/;

function classEnd({ pattern, at }: Reading): number {
  let end = at + 1;
  while (pattern[end] !== "]") end += pattern[end] === "\\" ? 2 : 1;
  return end + 1;
}

/** A letter, an escape or a class, which ends at `end`: what it fits, it is asked itself. */
function letterOf(reading: Reading, end: number): Part {
  const source = reading.pattern.slice(reading.at, end);
  reading.at = end;
  const known = LETTERS.get(source) ?? partOfLetter(source);
  LETTERS.set(source, known);
  return known;
}

/** Some hundred expressions are made of few letters: each is asked once. */
const LETTERS = new Map<string, Part>();

function partOfLetter(source: string): Part {
  if (source === "\\b" || source === "\\B") return NOTHING;
  if (/^\\[pPkux\d]/.test(source)) return ANYTHING;
  const letter = new RegExp(`^${source}$`, "s");
  let bytes = NOT_ASCII;
  for (let byte = 0; byte < 0x80; byte++)
    if (letter.test(String.fromCharCode(byte))) bytes |= 1n << BigInt(byte);
  return { bytes, mayBeEmpty: false };
}

function setOf(bytes: bigint): ReadonlySet<number> {
  const digits = bytes.toString(2);
  const found = new Set<number>();
  for (let i = 0; i < digits.length; i++) if (digits[i] === "1") found.add(digits.length - 1 - i);
  return found;
}

/**
 * multilog's script: each word of the command line is one action, carried out for every line.
 *
 *     t  T        first word only: a TAI64N label, or accustamp's decimal seconds, before each line
 *     -PATTERN    deselect, +PATTERN select (pattern.ts)
 *     e  E        print to standard error, cut at 200 or at 1000 bytes
 *     =FILE       keep the last selected line in FILE
 *     sSIZE nNUM !PROCESSOR   for the directories behind
 *     ./DIR /DIR  append to a log that rotates
 *
 * Any other word does nothing, as in the original.
 * Source: multilog.c and scan_ulong.c (daemontools 0.76); T is of daemontools-encore.
 */
export type Action =
  | { kind: "select" | "deselect"; pattern: Uint8Array }
  | { kind: "alert"; mostBytes: number }
  | { kind: "status"; path: string }
  | { kind: "directory"; settings: DirectorySettings };

export type StampChoice = "none" | "tai64n" | "accustamp";

export interface DirectorySettings {
  /** As it was said, for opening and for messages. */
  path: string;
  sizeBytes: number;
  /** How many finished files may stay. */
  files: number;
  processor: string | undefined;
}

export interface Script {
  stamp: StampChoice;
  actions: Action[];
}

export function parseScript(words: readonly string[]): Script {
  const actions: Action[] = [];
  let settings = { sizeBytes: 99_999, files: 10, processor: undefined as string | undefined };
  for (const word of words) {
    const rest = word.slice(1);
    switch (word[0]) {
      case "-":
        actions.push({ kind: "deselect", pattern: Buffer.from(rest) });
        break;
      case "+":
        actions.push({ kind: "select", pattern: Buffer.from(rest) });
        break;
      case "e":
        actions.push({ kind: "alert", mostBytes: 200 });
        break;
      case "E":
        actions.push({ kind: "alert", mostBytes: 1000 });
        break;
      case "=":
        actions.push({ kind: "status", path: rest });
        break;
      case "s":
        settings = { ...settings, sizeBytes: between(LEAST_SIZE, leadingNumber(rest), MOST_SIZE) };
        break;
      case "n":
        settings = { ...settings, files: Math.max(2, leadingNumber(rest)) };
        break;
      case "!":
        settings = { ...settings, processor: rest };
        break;
      case ".":
      case "/":
        actions.push({ kind: "directory", settings: { ...settings, path: word } });
        break;
    }
  }
  return { stamp: stampOf(words[0]), actions };
}

const LEAST_SIZE = 4096;
const MOST_SIZE = 16_777_215;

function stampOf(first: string | undefined): StampChoice {
  if (first?.startsWith("t")) return "tai64n";
  return first?.startsWith("T") ? "accustamp" : "none";
}

/** The digits that the text begins with, 0 if there are none; wraps as a 64-bit number of C does. */
function leadingNumber(text: string): number {
  const digits = /^[0-9]*/.exec(text)?.[0] ?? "";
  return Number(BigInt.asUintN(64, BigInt(digits)));
}

function between(least: number, number: number, most: number): number {
  return Math.min(most, Math.max(least, number));
}

/**
 * `--redact`: with which key names are replaced, and what somebody typed, as it is called then.
 *
 * The key is a file's, so that tomorrow's answer has the same pseudonyms; it is made where there is none, for
 * its owner alone: whoever has it can try names until one fits. Without a file the key is one of this run.
 */
import { randomBytes } from "node:crypto";
import {
  closeSync,
  constants,
  fchmodSync,
  fstatSync,
  fsyncSync,
  openSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import type { Redactor } from "../redaction/lines.ts";
import type { Redaction } from "../redaction/pseudonyms.ts";
import { reasonWords } from "../sources/files/reasons.ts";
import { redactorOf } from "../sources/redacting.ts";
import type { Values } from "./command.ts";
import { UserError } from "./error.ts";
import type { REDACTING } from "./flags.ts";

type RedactingFlags = Values<typeof REDACTING>;

/** How names are replaced; undefined: they are not. The same each time that it is asked for in a run. */
export function redactionOf(flags: Partial<RedactingFlags>): Redaction | undefined {
  const { redact, redactKey, redactDomains } = flags;
  if (!redact && redactKey === undefined && redactDomains === undefined) return undefined;
  const key = redactKey === undefined ? keyOfRun() : keyIn(redactKey);
  return { key, keepsDomains: redactDomains === "keep" };
}

/** The redactor for what was typed; undefined if names stay. */
export function redactorFor(flags: Partial<RedactingFlags>): Redactor | undefined {
  const redaction = redactionOf(flags);
  return redaction && redactorOf(redaction);
}

/** What is to be said of a key that nobody will have again; undefined for a file's. */
export function remarkOn(redaction: Redaction | undefined): string | undefined {
  return redaction && redaction.key === ofRun
    ? "qtrail: the pseudonyms are of this run alone; with --redact-key FILE they stay the same"
    : undefined;
}

let ofRun: Uint8Array | undefined;

function keyOfRun(): Uint8Array {
  ofRun ??= randomBytes(KEY_BYTES);
  return ofRun;
}

const KEY_BYTES = 32;
/** Of a key that somebody has made in another way: fewer letters can be guessed. */
const FEWEST_LETTERS = 32;
const MOST_LETTERS = 4096;

/** The key in a file, which is made if there is none. @throws UserError for a file that is no secret */
function keyIn(path: string): Uint8Array {
  return madeIn(path) ?? readFrom(path);
}

/** undefined: there is a file of that name. */
function madeIn(path: string): Uint8Array | undefined {
  let file: number;
  try {
    file = openSync(path, "wx", 0o600);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === "EEXIST") return undefined;
    throw new UserError(`--redact-key: ${path}: ${reasonWords(cause)}`, {
      cause,
      hint: "name a file in a directory that is there and that you may write to",
    });
  }
  try {
    fchmodSync(file, 0o600);
    const key = randomBytes(KEY_BYTES).toString("hex");
    writeFileSync(file, `${key}\n`);
    fsyncSync(file);
    return Buffer.from(key);
  } finally {
    closeSync(file);
  }
}

function readFrom(path: string): Uint8Array {
  let file: number;
  try {
    file = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  } catch (cause) {
    const isLink = (cause as NodeJS.ErrnoException).code === "ELOOP";
    throw new UserError(
      `--redact-key: ${path}: ${isLink ? "a symbolic link" : reasonWords(cause)}`,
      {
        cause,
        hint: "name the file itself, or one that is not there yet: it is made",
      },
    );
  }
  try {
    const stats = fstatSync(file);
    const wrong = !stats.isFile()
      ? "no file"
      : (stats.mode & 0o077) !== 0
        ? "others may read it"
        : stats.size > MOST_LETTERS
          ? "too long for a key"
          : undefined;
    const key = wrong === undefined ? readFileSync(file, "latin1").trim() : "";
    if (wrong !== undefined || key.length < FEWEST_LETTERS)
      throw new UserError(`--redact-key: ${path}: ${wrong ?? "too short for a key"}`, {
        hint:
          wrong === "others may read it"
            ? `whoever has the key can find out names: chmod 600 ${path}, or name another file`
            : "name a file that is not there yet: it is made",
      });
    return Buffer.from(key, "latin1");
  } finally {
    closeSync(file);
  }
}

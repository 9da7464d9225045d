/**
 * The raw lines of a session as they may be shown: without what somebody logged in with.
 *
 *     12345 < AUTH PLAIN AGpvZQBzZWNyZXQ=     becomes    12345 < AUTH PLAIN (hidden)
 *
 * A recorder logs whatever a client says, passwords too, in pieces as it reads them; vchkpw shows a
 * wrong password if it was built to. What is hidden is what the dialogue of `qtrail session` hides,
 * so the recorded lines are heard once more. Where it is not certain, a line is hidden.
 */
import { bytesOfLetters, textOfLetters } from "../bytes/bytes.ts";
import { greylisting } from "../grammars/greylisting/reader.ts";
import { recordio } from "../grammars/recordio/reader.ts";
import type { Recorded } from "../grammars/session/event.ts";
import { smtpDebug } from "../grammars/smtp-debug/reader.ts";
import { hear, shownLine } from "../grammars/smtp-dialogue/dialogue.ts";
import { HIDDEN } from "../grammars/smtp-dialogue/mask.ts";
import { newSmtpDialogue, type SmtpDialogue } from "../grammars/smtp-dialogue/state.ts";
import { Unwrapped, unwrap } from "../sources/containers/unwrap.ts";
import { Writers } from "../sources/containers/writers.ts";
import { fileClock } from "../time/clock.ts";
import { utc } from "../time/zones.ts";
import type { Session } from "../tracking/sessions/facts.ts";

export function shownLines({
  lines = [],
  incomplete,
}: Pick<Session, "lines" | "incomplete">): string[] {
  const shown = lines.map((line) => line.replace(PASSWORD, `(pass: ${HIDDEN})`));
  const dialogue = newSmtpDialogue(!incomplete.includes("start"));
  /** Of each side, the pieces so far of a line that is not over. */
  const begun: Record<Recorded["by"], Piece[]> = { client: [], server: [] };
  const over = (pieces: Piece[], by: Recorded["by"]): void => {
    for (const piece of heard(dialogue, pieces, by)) shown[piece.line] = piece.shown;
  };
  const read = lineReader();
  for (const [line, raw] of lines.entries()) {
    const found = read(raw);
    if (!found) continue;
    const { by, text, continues, eof } = found.said;
    if (eof) continue;
    const pieces = begun[by];
    pieces.push({ line, head: found.head, text, continues });
    if (continues) continue;
    begun[by] = [];
    over(pieces, by);
  }
  over(begun.client, "client");
  return shown;
}

/** vchkpw: `password fail (pass: 'secret') joe@example.net:203.0.113.57`. */
const PASSWORD = /\(pass: '.*'\)/s;

/** One line of the log, which holds a line of the dialogue or a part of it. */
interface Piece {
  line: number;
  /** What stands before the text; undefined in a container where that cannot be told. */
  head: string | undefined;
  text: string;
  continues: boolean;
}

/** The pieces of a line of which something has to be hidden, without it. */
function heard(
  dialogue: SmtpDialogue,
  pieces: readonly Piece[],
  by: Recorded["by"],
): { line: number; shown: string }[] {
  if (pieces.length === 0) return [];
  const whole = pieces.map(({ text }) => text).join("");
  const bytes = bytesOfLetters(whole);
  const shown = shownLine(dialogue, by, bytes, 0, bytes.length);
  hear(dialogue, by, bytes, 0, bytes.length);
  if (!shown.endsWith(HIDDEN)) return [];
  const before = shown.slice(0, -HIDDEN.length);
  // Letters of several bytes are not counted: then all is hidden.
  let open = textOfLetters(whole).startsWith(before) && IN_ASCII.test(before) ? before.length : 0;
  return pieces.flatMap(({ line, head, text, continues }) => {
    const visible = text.slice(0, Math.max(0, open));
    open -= text.length;
    if (visible.length === text.length) return [];
    const end = continues ? "+" : "";
    return { line, shown: head === undefined ? HIDDEN_LINE : `${head}${visible}${HIDDEN}${end}` };
  });
}

const IN_ASCII = /^[\t -~]*$/;
const HIDDEN_LINE = "(a line of a log-in is hidden here)";

/** Reads what a recorder logged in a raw line; undefined for a line of another program. */
function lineReader(): (raw: string) => { said: Recorded; head: string | undefined } | undefined {
  const clock = fileClock({ zone: utc, tai: "daemontools" });
  const writers = new Writers([{ host: "", tag: "" }]);
  const unwrapped = new Unwrapped();
  return (raw) => {
    const bytes = Buffer.from(raw);
    const wrapping = unwrap(bytes, 0, bytes.length, clock, writers, unwrapped);
    const { at, end, writer } = unwrapped;
    const tag = writers.list[writer]?.tag ?? "";
    if (wrapping === "text") return recordedIn(bytes, at, end, tag);
    const found = wrapping === "json" ? recordedInJson(raw) : undefined;
    return found && { ...found, head: undefined };
  };
}

function recordedIn(
  bytes: Buffer,
  at: number,
  end: number,
  tag: string,
): { said: Recorded; head: string } | undefined {
  const by = { tag, pid: undefined };
  const said = RECORDERS.map((grammar) => grammar.read(bytes, at, end, by)).find(
    (event) => event?.kind === "recorded",
  );
  if (said?.kind !== "recorded") return undefined;
  const head = SPOKEN.exec(bytes.toString("utf8", at, end))?.[0] ?? "";
  return { said, head: bytes.toString("utf8", 0, at) + head };
}

/** The programs that log a dialogue. */
const RECORDERS = [recordio, greylisting, smtpDebug];

const SPOKEN = /^(?:\d+ [<>] ?|(?:client|server):\[\d+\]:|\w+(?:\[\d+\])?: (?:<<<|>>>) )/;

/** docker's and journald's objects: their text is decoded, so it is not found in the raw line. */
function recordedInJson(raw: string): { said: Recorded } | undefined {
  const { log, MESSAGE } = objectIn(raw);
  const message = Array.isArray(MESSAGE) ? Buffer.from(MESSAGE) : (MESSAGE ?? log);
  if (typeof message !== "string" && !Buffer.isBuffer(message)) return undefined;
  const bytes = Buffer.from(message.toString().replace(/\n$/, ""));
  return recordedIn(bytes, 0, bytes.length, "");
}

function objectIn(raw: string): { log?: unknown; MESSAGE?: unknown } {
  try {
    return JSON.parse(raw) as object;
  } catch {
    return {}; // cut off: the reader took nothing from it either
  }
}

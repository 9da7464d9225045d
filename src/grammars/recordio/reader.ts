/**
 * Reads a line of recordio where its bytes lie: where dialogues are recorded, more than half of
 * a log is lines of this kind.
 *
 *     12345 < RCPT TO:<joe@ex+
 *
 * Nothing is looked at but the pid, the side and the line's last bytes.
 */
import { ascii, startsWith, text } from "../../bytes/bytes.ts";
import type { Recorded, SessionEvent } from "../session/event.ts";
import type { LoggedBy, SessionGrammar } from "../session/grammar.ts";
import { asLogged, FORMS, PROGRAM } from "./forms.ts";
import { readPlainly } from "./plain.ts";
import { newRecordedRows, readRecordedRow, recordedAt } from "./rows.ts";

export const recordio: SessionGrammar = {
  name: PROGRAM,
  programs: [PROGRAM],
  forms: FORMS,
  read,
  readPlainly,
};

function read(bytes: Uint8Array, at: number, end: number, by: LoggedBy): SessionEvent | undefined {
  readRecordedRow(ROW, 0, bytes, at, end);
  const said = recordedAt(ROW, 0, bytes);
  if (said) return by.tag === "" ? said : inSyslog(said, (ROW.textEnd[0] as number) < end, by.tag);
  if (by.tag !== PROGRAM && !startsWith(bytes, at, end, NAME)) return undefined;
  return readPlainly(text(bytes, at, end), by);
}

const ROW = newRecordedRows(1);

/** splogger makes a `?` of a CR. */
function inSyslog(said: Recorded, hasBlank: boolean, tag: string): SessionEvent {
  const { text, continues, eof } = said;
  if (continues || eof) return asLogged(said, false, tag);
  if (text.endsWith("?")) said.text = `${text.slice(0, -1)}\r`;
  if (said.text === "") said.endsMarked = true;
  return asLogged(said, hasBlank, tag);
}

const NAME = ascii(PROGRAM);

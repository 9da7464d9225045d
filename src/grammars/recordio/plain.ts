/**
 * Reads a line of recordio slowly and plainly: the twin that says what reader.ts must do.
 */
import type { SessionEvent } from "../session/event.ts";
import { firstThatFits, type LoggedBy } from "../session/grammar.ts";
import { asWritten, withoutReturn } from "../session/prefix.ts";
import { asLogged, FORMS, PROGRAM } from "./forms.ts";

/** The recorder's lines begin with a pid; only its own complaints begin with its name. */
export function readPlainly(line: string, by: LoggedBy): SessionEvent | undefined {
  if (PIECE_OF_DIALOGUE.test(line)) {
    if (by.tag === "") return firstThatFits(FORMS, line);
    const event = firstThatFits(FORMS, line.replace(CHANGED_RETURN, "\r$1"));
    if (event?.kind !== "recorded") return event;
    const isEnd = event.text === "" && event.form === "line";
    const said = isEnd ? { ...event, endsMarked: true as const } : event;
    return asLogged(said, event.form === "line" && HAS_BLANK.test(line), by.tag);
  }
  const complaint = asWritten(line, by, [PROGRAM]);
  if (complaint === undefined) return undefined;
  return firstThatFits(FORMS, withoutReturn(complaint)) ?? { kind: "unknown" };
}

const PIECE_OF_DIALOGUE = /^\d{1,10} [<>](?: |$)/;
/** Behind the one that stands before the text. */
const HAS_BLANK = /^\d{1,10} [<>] .* $/s;
/** splogger writes `?` for every byte that is not printable: here the CR of SMTP. */
const CHANGED_RETURN = /\?( ?)$/;

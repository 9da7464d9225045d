/**
 * A recorded dialogue, put together again: a recorder logs what it reads, so a line may come in
 * several pieces, with pieces of the other side in between.
 */
import type { Recorded, Step } from "../../grammars/session/event.ts";
import { hear, hearEnd } from "../../grammars/smtp-dialogue/dialogue.ts";
import { newSmtpDialogue, type SmtpDialogue } from "../../grammars/smtp-dialogue/state.ts";

export interface Recording {
  /** The beginning of a line of each side that is not over. */
  client: string;
  server: string;
  dialogue: SmtpDialogue;
}

/** What one piece has completed. */
export interface Heard {
  /** The line as it may be shown; absent where it is not over, or was the end of the stream. */
  shown?: string;
  steps: readonly Step[];
}

/** `isWhole`: the session's beginning is in the log. */
export function newRecording(isWhole: boolean): Recording {
  return { client: "", server: "", dialogue: newSmtpDialogue(isWhole) };
}

export function hearPiece(
  recording: Recording,
  { by, text, continues, eof, cut, endsMarked }: Recorded,
): Heard {
  const begun = endsMarked ? recording[by].replace(/\?$/, "\r") : recording[by];
  if (continues) {
    if (begun.length < LONGEST) recording[by] = begun + text;
    return NOTHING;
  }
  if (begun !== "") recording[by] = "";
  if (eof) return { steps: hearEnd(recording.dialogue, by) };
  return hear(recording.dialogue, by, begun === "" ? text : begun + text, cut);
}

/**
 * Takes a client's line if it is one of a message, which says nothing but its length: `length`
 * bytes without the line's end. False if it has to be heard.
 */
export function hearBodyLine(
  { client, dialogue }: Recording,
  { length, isDot, isStuffed }: { length: number; isDot: boolean; isStuffed: boolean },
): boolean {
  if (dialogue.mode !== "body" || isDot || client !== "") return false;
  dialogue.bytes += length + (isStuffed ? 0 : 1);
  return true;
}

/** What is beyond that of a line says nothing of the session. */
const LONGEST = 65_536;
const NOTHING: Heard = Object.freeze({ steps: [] });

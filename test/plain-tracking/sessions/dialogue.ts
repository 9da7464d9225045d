/**
 * A recorded dialogue, put together again: a recorder logs what it reads, so a line may come in
 * several pieces, with pieces of the other side in between.
 *
 * Syslogs change what it logs: some write the CR of a line in letters, as the server's greeting shows;
 * some take off the recorder's blank, and then a piece's `+` or a stream's `[EOF]` may be the client's own.
 * What is one line then, and what are two, nobody knows: so the dialogue is not followed from there.
 */
import type { Recorded, Step } from "../../../src/grammars/session/event.ts";
import { hear, hearEnd, isHeard } from "../smtp-dialogue/dialogue.ts";
import { newSmtpDialogue, type SmtpDialogue } from "../smtp-dialogue/state.ts";

export interface Recording {
  /** The beginning of a line of each side that is not over. */
  client: string;
  server: string;
  dialogue: SmtpDialogue;
  /** The last line of the message may go on in the next. */
  isTorn: boolean;
}

/** How a service's logger writes what a recorder logs. */
export interface Writing {
  keepsBlanks: boolean;
  /** For a CR. */
  returnMark: string | undefined;
}

/** What one piece has completed. */
export interface Heard {
  /** The line as it may be shown; absent where it is not over, or was the end of the stream. */
  shown?: string;
  steps: readonly Step[];
}

/** `isWhole`: the session's beginning is in the log. */
export function newRecording(isWhole: boolean): Recording {
  return { client: "", server: "", dialogue: newSmtpDialogue(isWhole), isTorn: false };
}

export function hearPiece(recording: Recording, event: Recorded, writing: Writing): Heard {
  learn(writing, event, recording);
  if (event.isMark && !writing.keepsBlanks && event.text.length < PIECE)
    return hearDoubtful(recording, event);
  const { returnMark, text } = event;
  if (returnMark === undefined || returnMark !== writing.returnMark)
    return hearCertain(recording, event);
  return hearCertain(recording, { ...event, text: `${text.slice(0, -returnMark.length)}\r` });
}

/** From the server's lines: its greeting ends in a CR, and no client has a word in it. */
function learn(writing: Writing, event: Recorded, { dialogue }: Recording): void {
  if (event.hasBlank && event.by === "server") writing.keepsBlanks = true;
  const isGreeting = event.by === "server" && !dialogue.isGreeted && event.text.startsWith("220");
  if (isGreeting && event.returnMark !== undefined) writing.returnMark = event.returnMark;
}

/** A mark, or a line's own last letters. */
function hearDoubtful(recording: Recording, event: Recorded): Heard {
  const { by, text, eof } = event;
  if (by === "server" && eof) return hearCertain(recording, event);
  const isBody = recording.dialogue.mode === "body";
  const heard = hearCertain(recording, {
    ...event,
    text: eof ? "[EOF]" : `${text}+`,
    continues: false,
    eof: false,
  });
  if (by === "client" && !eof && !isBody) recording.dialogue.mode = "deaf";
  recording.isTorn = by === "client" && !eof && isBody;
  return heard;
}

function hearCertain(
  recording: Recording,
  { by, text, continues, eof, cut, endsMarked }: Recorded,
): Heard {
  if (by === "client" && recording.isTorn) {
    recording.isTorn = false;
    if (/^\.\r?$/.test(text)) recording.dialogue.mode = "deaf";
  }
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
 * Whether the piece begins another session's dialogue: 220 is a greeting, or the answer to STARTTLS
 * (RFC 5321 section 4.2.3, RFC 3207). What follows that is encrypted, until both sides are over.
 */
export function isGreeting(
  { server, dialogue }: Recording,
  { by, text, eof }: Pick<Recorded, "by" | "text" | "eof">,
): boolean {
  const { isGreeted, isOver, awaited, reply } = dialogue;
  if (by !== "server" || eof || !isGreeted || server !== "" || reply !== "") return false;
  const mayBeIt = isOver || (isHeard(dialogue) && !awaited.some(({ verb }) => verb === "STARTTLS"));
  return mayBeIt && /^220[ -]/.test(text);
}

/** As many bytes as recordio reads at once: such a piece is one for certain. */
const PIECE = 256;
/** What is beyond that of a line says nothing of the session. */
const LONGEST = 65_536;
const NOTHING: Heard = Object.freeze({ steps: [] });

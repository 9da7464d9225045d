/**
 * A recorded dialogue, put together again: a recorder logs what it reads, so a line may come in
 * several pieces, with pieces of the other side in between.
 */
import type { Recorded, Step } from "../../grammars/session/event.ts";

export interface Dialogue {
  /** The beginning of a line of each side that is not over. */
  client: string;
  server: string;
}

/** A whole line of one side. */
export interface Heard {
  by: "client" | "server";
  text: string;
  steps: Step[];
}

export function newDialogue(): Dialogue {
  return { client: "", server: "" };
}

/** Takes a piece; gives the line that it ends, if it does. */
export function hear(dialogue: Dialogue, { by, text, continues, eof }: Recorded): Heard[] {
  const begun = dialogue[by];
  if (continues) {
    if (begun.length < LONGEST) dialogue[by] = begun + text;
    return [];
  }
  dialogue[by] = "";
  if (eof && begun === "") return [];
  return [{ by, text: begun + text, steps: [] }];
}

/** What is beyond that of a line says nothing of the session. */
const LONGEST = 65_536;

/**
 * Lines of the daemons themselves, of which matchup prints nothing: how each is known.
 *
 * Plain qmail's are told by the word behind the stamp. The others are IndiMail's, known to the
 * fork of qmailanalog in indimail-mta; they are words at certain places.
 */
import { ascii } from "../../bytes/bytes.ts";
import type { Fields } from "./fields.ts";

/** - `none`   nothing; - `forget` the daemon has ended or begun: its deliveries never end. */
export type SilentEffect = "none" | "forget";

/** Undefined if the line is none of these. */
export function silentEffect(fields: Fields): SilentEffect | undefined {
  for (const { effect, words } of SILENT) {
    if (words.every((word) => isThere(fields, word))) return effect;
  }
  return undefined;
}

interface Word {
  field: number;
  word: Uint8Array;
  /** The field may go on behind the word. */
  open: boolean;
}

/** Field numbers and words; `ratelimit=*` stands for any word that begins so. */
const SILENT = [
  silent("forget", { 1: "running" }),
  silent("forget", { 1: "exiting" }),
  silent("none", { 1: "status:" }),
  silent("none", { 1: "number" }),
  silent("none", { 1: "local:" }),
  silent("none", { 1: "remote:" }),
  silent("none", { 1: "qscheduler:" }),
  silent("none", { 4: "ratelimit=*" }),
  silent("none", { 4: "conf", 5: "split=*" }),
  silent("none", { 5: "got" }),
  silent("none", { 5: "has", 6: "shutdown" }),
  silent("none", { 2: "qscheduler:", 7: "started" }),
  silent("none", { 2: "qscheduler:", 7: "killed" }),
  silent("none", { 2: "qscheduler:", 5: "static" }),
  silent("none", { 2: "qscheduler:", 5: "dynamic" }),
  silent("none", { 2: "qscheduler:", 3: "issue" }),
  silent("none", { 2: "qscheduler:", 3: "average" }),
  silent("none", { 2: "todo-proc:", 4: "Resetting" }),
  silent("none", { 2: "todo-proc:", 4: "subdir=*" }),
  silent("forget", { 2: "qscheduler:", 5: "exiting" }),
  silent("forget", { 2: "slowq-send:", 6: "exiting" }),
  silent("forget", { 2: "qmta-send:", 6: "exiting" }),
  silent("forget", { 2: "qmta-send:", 6: "quitting..." }),
];

function silent(effect: SilentEffect, words: Record<number, string>) {
  return {
    effect,
    words: Object.entries(words).map(
      ([field, word]): Word => ({
        field: Number(field),
        word: ascii(word.replace(/\*$/, "")),
        open: word.endsWith("*"),
      }),
    ),
  };
}

function isThere(fields: Fields, { field, word, open }: Word): boolean {
  return open ? fields.begins(field, word) : fields.is(field, word);
}

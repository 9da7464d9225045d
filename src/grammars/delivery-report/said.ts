/**
 * A text made ready for looking at its words, and the rules that look.
 *
 *     550-5.1.1_<joe@example.org>_No_such_user/550_5.1.1_see_https://www.example.com/x?u=joe
 *     words   550 5.1.1 no such user see
 *     links   https://www.example.com/x?u=joe
 *
 * Words are in lower case with single blanks. Lines of a reply are put together, as sentences
 * run over them; where the next begins with a capital, the sentence has ended. Addresses are left out, as they may say anything. Links stand apart: they say
 * where to read, and what is in their names is seldom why.
 */
import type { Reason } from "./reason-words.ts";
import type { StepPlace } from "./steps.ts";

export interface SaidText {
  /** Beginning with the code, if the text does. */
  words: string;
  links: string;
}

export interface TextRule {
  reason: Reason;
  says: (words: string) => boolean;
  /** The rule counts only at these steps of the talk; otherwise at all. */
  at?: readonly StepPlace[];
}

/** A rule of alternatives, each the source of a pattern of words. */
export function rule(reason: Reason, ...words: string[]): TextRule {
  const pattern = new RegExp(words.join("|"));
  return { reason, says: (said) => pattern.test(said) };
}

export function ruleAt(at: readonly StepPlace[], reason: Reason, ...words: string[]): TextRule {
  return { ...rule(reason, ...words), at };
}

/** A thing and what is said of it, in one sentence and in either order. */
export function of(things: readonly string[], states: readonly string[]): string {
  const thing = `\\b(?:${things.join("|")})`;
  const state = `\\b(?:${states.join("|")})`;
  return `${thing}\\b${WITHIN_SENTENCE}{0,60}?${state}|${state}${WITHIN_SENTENCE}{0,25}?${thing}\\b`;
}

/** A dot inside a name ends no sentence. */
const WITHIN_SENTENCE = "(?:[^.;!?]|\\.(?=\\S))";

export function saidIn(text: string, code: number | undefined): SaidText {
  const lines = text.slice(0, LONGEST);
  const whole =
    code === undefined
      ? lines
      : lines
          .replaceAll(new RegExp(`(?<=\\w)/(?=${code}[-_](?:\\d\\.\\d+\\.\\d+_)?[A-Z])`, "g"), ";_")
          .replaceAll(new RegExp(`/(?=${code}[-_])`, "g"), "_");
  const blank = whole.toLowerCase().replace(/[_\s]+/g, " ");
  const links = blank.match(LINK)?.join(" ") ?? "";
  const words = blank
    .replace(LINK, " ")
    .replace(ADDRESS, " ")
    .replace(/<>/g, " ")
    .replace(IP, "{ip}")
    .replace(CODE_WITHIN, " ")
    .replace(/^(\d{3})[- /]+(?:[#([]*(?=\d\.\d))?/, "$1 ")
    .replace(PURPOSE, " ")
    .replace(/ {2,}/g, " ");
  return { words, links };
}

/** A reply says why in its first lines; qmail keeps up to 5000 bytes of it. */
const LONGEST = 2000;
const LINK = /\b(?:https?:\/\/ ?|www\.)[^\s<>"']+/g;
/** Looked for from the beginning of a word alone: else each letter of a long one would be a beginning. */
const ADDRESS =
  /<[^<>@]{0,256}@[^<>]{0,256}>|(?<![^ <>()[\]:;,"/=])[^ <>()[\]:;,"/=]+@[^ <>()[\]:;,"/]*/g;
const IP = /\b(?:\d{1,3}\.){3}\d{1,3}\b|\b[0-9a-f]{1,4}:[0-9a-f:]{2,40}/g;
/** Codes at the beginning of further lines, wherever these have come to stand. */
const CODE_WITHIN = /(?<=.)\b[45]\d\d[- ](?:[45]\.\d{1,3}\.\d{1,3}\b ?)?(?=[^\d])/g;
/** What a rule is for is not what this message is: "to reduce the amount of spam, ...". */
const PURPOSE =
  /\bto (?:best |help )?(?:protect|reduce|prevent|fight|stop|combat)\b[^.,;]*|\bfight spam\b/g;

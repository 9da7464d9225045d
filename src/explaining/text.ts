/**
 * What a piece of text is, found out by what it looks like, and explained. It may be a line of a log, a delivery's
 * report, a server's reply, a code, a label, a word of qtrail's, a bounce message, or another mail server's line.
 *
 * The first that the text is for certain wins; what needs a log (a message's number, an id) is only named here.
 */

import { howOf, reasonOf } from "../grammars/delivery-report/reading.ts";
import { stageOf } from "../grammars/delivery-report/reply.ts";
import type { Outcome } from "../grammars/qmail-send/event.ts";
import { shellWords } from "../reports/shell-words.ts";
import type { Zone } from "../time/zones.ts";
import { explainBounce } from "./bounce.ts";
import { explainReport } from "./delivery-report.ts";
import { type Explanation, explanation } from "./explanation.ts";
import { explainLabel } from "./label.ts";
import { explainLine, type GivenLine } from "./line.ts";
import { explainOthers } from "./other-programs.ts";
import { explainWord } from "./own-words.ts";
import { explainCode, explainReply } from "./reply.ts";

/** Of what is longer only the beginning can tell anything: a bounce with its message behind it. No line is so long. */
const LONGEST = 1 << 16;

/** What `text` is, whose lines were also read as a log's; none if it is nothing that is known. */
export function explainText(text: string, lines: readonly GivenLine[], zone: Zone): Explanation[] {
  const words = text.slice(0, LONGEST).trim();
  const bounce = explainBounce(words);
  if (bounce.length > 0) return bounce;
  const [only, ...more] = lines.filter((line) => line.text.trim() !== "");
  if (!only || more.length > 0 || text.length > LONGEST)
    return listOf(explainReply(words) ?? (only && explainOthers(only.text)));
  const alone = explainLabel(words, zone) ?? explainCode(words);
  if (alone) return [alone];
  const asWord = explainWord(words);
  if (asWord.length > 0) return asWord;
  return listOf(explainLine(only, zone) ?? explainReply(words) ?? reportAlone(words));
}

/** RFC 5321, 4.5.3.1. */
const LONGEST_ADDRESS = 320;

function listOf(told: Explanation | undefined): Explanation[] {
  return told ? [told] : [];
}

/** The text behind `delivery N: outcome:`, with `_` or with blanks. */
function reportAlone(words: string): Explanation | undefined {
  const report = words.replaceAll(/\s/g, "_");
  const outcome = isReport(report) ? outcomeOf(report) : undefined;
  return outcome && explainReport(report, outcome);
}

/** Words that anybody may write are no report: it has qmail's own, a code, or a server's. */
function isReport(report: string): boolean {
  if (howOf(report) !== "unknown" || stageOf(report) !== undefined) return true;
  if (/Remote_host_said:_|\(#[245]\.\d+\.\d+\)/.test(report)) return true;
  const found = reasonOf(report, "failure");
  return found?.reason !== "filter-program" && found?.reason !== "unknown";
}

/** By the code in it: 4 or 5. Without one, and without words of success, nobody can tell. */
function outcomeOf(report: string): Outcome {
  if (howOf(report) !== "unknown") return "success";
  const code = /Remote_host_said:_([245])\d\d|#([245])\.\d+\.\d+/.exec(report);
  return (code?.[1] ?? code?.[2]) === "4" ? "deferral" : "failure";
}

/** What is in the log alone: the message or delivery of a number, or what has an id. */
export interface AskedOfLog {
  of: "msg" | "delivery" | "number" | "id";
  value: string;
}

/** undefined if the text names no such thing. */
export function askedOfLog(text: string): AskedOfLog | undefined {
  const words = text.trim().toLowerCase();
  const [, noun, number] = /^(?:(msg|message|delivery)[ :#]*)?(\d{1,20})$/.exec(words) ?? [];
  if (number !== undefined)
    return {
      of: noun === undefined ? "number" : noun === "delivery" ? noun : "msg",
      value: number,
    };
  return /^[0-9a-z]{5,13}$/.test(words) && /\d/.test(words)
    ? { of: "id", value: words }
    : undefined;
}

/** It is none of these: what it was compared with, and what to try. */
export function notKnown(text: string): Explanation {
  const words = text.trim();
  const asked = askedOfLog(words);
  if (asked && asked.of !== "id") return notInLogs(asked);
  const isName = words.length <= LONGEST_ADDRESS && /^(?:[^\s@]*@)?[\w.-]+\.[\w-]+$/.test(words);
  return explanation({
    what: "nothing",
    kind: "nothing",
    verdict: "This is nothing that qtrail can explain.",
    means:
      "It was compared with the lines of qmail and of the programs around it, delivery reports, replies and codes of SMTP, TAI64N labels, bounce messages, the words of qtrail's answers, and the numbers and ids of messages and sessions.",
    advice: [
      "Give the whole line, in quotes, as it stands in the log: qtrail explain 'LINE'. Of a bounce message hand over all of it: qtrail explain - < FILE.",
      ...(isName ? ["An address or a domain is looked for in the logs"] : []),
    ],
    next: isName
      ? [`qtrail ${shellWords(["why", words])}`, `qtrail ${shellWords(["find", words])}`]
      : ["qtrail help"],
  });
}

function notInLogs({ of, value }: AskedOfLog): Explanation {
  const what =
    of === "delivery" ? "delivery" : of === "msg" ? "message" : "message and no delivery";
  return explanation({
    what: "nothing",
    kind: "not in the logs",
    verdict: `No ${what} of this number is in the logs that were read.`,
    facts: [{ name: "number", value }],
    advice: ["Name the logs of the time in question: --log PATH"],
    next: ["qtrail find"],
  });
}

/**
 * What an SMTP server said, without the line around it, explained: a whole reply, or its code alone.
 *
 *     550 5.1.1 <joe@example.org>: User unknown        a reply
 *     550-5.7.1 This message looks                     of several lines
 *     550 5.7.1 like spam
 *     4.4.3   #5.1.1   (#5.1.1)   451                  a code
 */
import { reasonOf } from "../grammars/delivery-report/reading.ts";
import type { Reason } from "../grammars/delivery-report/reason-words.ts";
import { explainReport, wordsOf } from "./delivery-report.ts";
import { enhancedCode, enhancedWords } from "./enhanced-codes.ts";
import { advised, type Explanation, explanation, sentence } from "./explanation.ts";
import { REASONS_TOLD } from "./reason-causes.ts";
import { CLASSES, replyCodeWords } from "./reply-codes.ts";

/** undefined if the text does not begin as a reply does. */
export function explainReply(text: string): Explanation | undefined {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  const [first = ""] = lines;
  const code = Number(/^([2-5]\d\d)(?:[- ]|$)/.exec(first)?.[1]);
  if (Number.isNaN(code) || !lines.every((line) => line.startsWith(String(code)))) return undefined;
  if (code < 400) return goodReply(code, text);
  const told = explainReport(asReport(lines), code < 500 ? "deferral" : "failure");
  return {
    ...told,
    facts: [{ name: "text", value: text }, ...told.facts.slice(1)],
    what: "reply",
    verdict: code < 500 ? "A server says: not now." : "A server says no, for good.",
  };
}

/** As qmail-remote would report it, with no step of the talk: a reply alone does not tell at which it came. */
function asReport(lines: readonly string[]): string {
  const said = lines.join("/").replaceAll(/\s/g, "_");
  return `Remote_host_said:_${said}/`;
}

function goodReply(code: number, text: string): Explanation {
  return explanation({
    what: "reply",
    kind: `reply ${code}`,
    verdict: code < 300 ? "A server says yes." : "A server says: go on.",
    means: sentence(replyCodeWords(code) ?? (CLASSES[Math.floor(code / 100)] as string)),
    severity: "fine",
    facts: [
      { name: "text", value: text },
      { name: "reply", value: String(code), is: replyCodeWords(code) as string },
    ],
    sources: ["RFC 5321"],
  });
}

/** A code alone, enhanced or of three digits; undefined if it is none. */
export function explainCode(text: string): Explanation | undefined {
  const enhanced = ENHANCED.exec(text)?.[1];
  if (enhanced) return explainEnhanced(enhanced);
  const words = /^[2-5]\d\d$/.test(text) ? replyCodeWords(Number(text)) : undefined;
  if (words === undefined) return undefined;
  return explanation({
    what: "code",
    kind: `reply ${text}`,
    verdict: `${text} is a reply of an SMTP server: ${words}.`,
    means: sentence(`${text[0]} says: ${CLASSES[Number(text[0])]}`),
    severity: severityOf(text),
    advice:
      Number(text) < 400 ? [] : ["The words behind the code tell more: explain the whole reply."],
    sources: ["RFC 5321 section 4.2"],
    next: [`qtrail explain msg ${text}`],
  });
}

const ENHANCED = /^\(?#?([245]\.\d{1,3}\.\d{1,3})\)?\.?$/;

function explainEnhanced(code: string): Explanation | undefined {
  const found = enhancedCode(code);
  if (!found) return undefined;
  const reason = code.startsWith("2") ? undefined : (QMAILS[code] ?? reasonOfReply(code));
  const isKnown = reason !== undefined && reason !== "unknown";
  return explanation({
    what: "code",
    kind: `code ${code}`,
    verdict: `${code} says: ${found.detail ?? found.subject}, ${found.class}.`,
    means: `An enhanced status code: ${enhancedWords(code)}.`,
    severity: severityOf(code),
    facts: isKnown ? [{ name: "kind", value: reason, is: wordsOf(reason).meaning }] : [],
    causes: isKnown ? REASONS_TOLD[reason].causes.map(({ cause }) => ({ cause })) : [],
    advice: isKnown ? REASONS_TOLD[reason].advice.map(advised) : [],
    sources: ["RFC 3463"],
    next: isKnown ? [`qtrail find --reason ${reason}`] : [],
  });
}

function reasonOfReply(code: string): Reason | undefined {
  const outcome = code.startsWith("5") ? "failure" : "deferral";
  return reasonOf(`Remote_host_said:_${code[0]}50_${code}_/`, outcome)?.reason;
}

/** What qmail-remote and qmail-local mean by a code in their own texts. */
const QMAILS: Readonly<Record<string, Reason>> = {
  "4.1.2": "dns-failure",
  "4.3.0": "local-resources",
  "4.4.1": "connect-failed",
  "4.4.2": "connection-lost",
  "4.4.3": "dns-failure",
  "5.1.1": "unknown-user",
  "5.1.2": "unknown-domain",
  "5.4.4": "no-mail-exchanger",
};

function severityOf(code: string): "fine" | "wait" | "attention" {
  if (code.startsWith("5")) return "attention";
  return code.startsWith("4") ? "wait" : "fine";
}

/**
 * Whose log it is that qtrail cannot read: known by the name that the program gives itself, or by the form of
 * its lines, so that nobody looks for a fault in a log that was never qmail's.
 */
import { type Explanation, explanation } from "./explanation.ts";

/** One line of each is enough; its group names the part of the program. */
const OTHERS: readonly [program: string, line: RegExp][] = [
  ["Postfix", /\bpostfix(?:-[\w-]+)?\/([\w/-]+)\[\d+\]: /],
  ["Sendmail", /\b(sendmail|sm-mta|sm-msp-queue|sm-acceptingconnections)\[\d+\]: /],
  [
    "Exim",
    /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\S*(?: [+-]\d{4})?(?: \[\d+\])? (?:\w{6}-\w{6}(?:\w{5})?-\w{2,4} |End queue run|Start queue run|exim \d)/,
  ],
  ["Exim", /\bexim(?:4)?\[\d+\]: /],
  ["OpenSMTPD", /\bsmtpd\[\d+\]: [0-9a-f]{16} (smtp|mta|mda) /],
  ["Microsoft Exchange", /^#(?:Software: Microsoft Exchange|Log-type: Message Tracking)/],
];

/** What the lines are: `a log of Postfix`; undefined if that is not known. */
export function whatTheyAre(lines: readonly string[]): string | undefined {
  const whose = OTHERS.find(([, form]) => lines.some((line) => form.test(line)));
  if (whose) return `a log of ${whose[0]}`;
  return isBinary(lines.join("\n")) ? "no text: a binary file" : undefined;
}

/** A line of another mail server, named as such, without a word on what it says; undefined if it is of none. */
export function explainOthers(line: string): Explanation | undefined {
  const [program, form] = OTHERS.find(([, form]) => form.test(line)) ?? [];
  if (program === undefined) return undefined;
  const part = form?.exec(line)?.[1];
  const whose = part ? `${program}'s ${part}` : program;
  return explanation({
    what: "foreign",
    kind: `foreign ${program}`,
    verdict: `A line of ${whose}, not of qmail.`,
    means: `qtrail reads qmail's logs, and those of the programs around it; what ${program} says, it does not know.`,
    advice: [`What it means stands in ${program}'s own documentation.`],
  });
}

/** Text has no NUL, and hardly any control characters. */
function isBinary(text: string): boolean {
  const strange = text.match(/(?![\t\n\r])[\p{Cc}\ufffd]/gu)?.length ?? 0;
  return strange > text.length / 20;
}

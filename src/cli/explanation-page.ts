/**
 * An explanation as a page for people: the verdict first, then what stands in the line, then what to do.
 *
 *     A DELIVERY ATTEMPT WAS PUT OFF.  qmail tries again by itself.
 *
 *       when        2005-09-22 03:31:07.954917500 UTC - a TAI64N label
 *       delivery    37051 - number of the delivery, from 1 in each run of qmail-send
 *
 *     Usual causes  1. your resolver is down or slow
 *     Do            Check /etc/resolv.conf.
 */
import { escapeControls } from "../bytes/bytes.ts";
import { type Cause, type Explanation, SEVERITIES } from "../explaining/explanation.ts";
import type { LineKind } from "../explaining/kinds.ts";
import { grouped } from "../reports/cells.ts";
import type { Again } from "./again.ts";
import type { Colours } from "./colours.ts";
import { wrappedTo } from "./output/width.ts";

export interface PageStyle {
  width: number;
  colours: Colours;
  again: Again;
}

export function explanationPage(told: Explanation, style: PageStyle): string {
  const { width } = style;
  return [head(told, style), rows(told, width), [...causeLines(told, width), ...below(told, style)]]
    .filter((part) => part.length > 0)
    .map((part) => `${part.join("\n")}\n`)
    .join("\n");
}

/** The verdict in capitals, and what it means behind it. */
function head({ verdict, means, severity }: Explanation, { width, colours }: PageStyle): string[] {
  const loud = escapeControls(verdict.toUpperCase());
  const lines = wrappedTo(means ? `${loud}  ${escapeControls(means)}` : loud, width);
  const paint = severity === "danger" || severity === "attention" ? colours.bad : colours.strong;
  const [first = ""] = lines;
  const end = first.startsWith(loud) ? loud.length : first.length;
  return [paint(first.slice(0, end)) + first.slice(end), ...lines.slice(1)];
}

/** Room for a name, and its blanks. */
const LABEL = 12;

function rows({ facts, severity, sender, recipient }: Explanation, width: number): string[] {
  const all = [
    ...facts,
    ...(severity ? [{ name: "severity", value: severity, is: SEVERITIES[severity] }] : []),
    ...(sender ? [{ name: "sender", value: sender }] : []),
    ...(recipient ? [{ name: "recipient", value: recipient }] : []),
  ];
  const label = Math.max(LABEL, ...all.map(({ name }) => name.length + 2));
  return all.flatMap(({ name, value, is }) =>
    row(name, is ? `${value} - ${is}` : value, width, label),
  );
}

function row(name: string, value: string, width: number, label = LABEL): string[] {
  const room = Math.max(20, width - label - 2);
  const lines = value.split("\n").flatMap((line) => wrappedTo(escapeControls(line), room));
  return lines.map((line, i) => `  ${(i === 0 ? name : "").padEnd(label)}${line}`);
}

function causeLines({ causes, inLog }: Explanation, width: number): string[] {
  const several = causes.length > 1;
  const lines = causes.flatMap((cause, i) =>
    part(i === 0 ? "Usual causes" : "", causeText(cause), width, several ? `${i + 1}. ` : ""),
  );
  return inLog ? [...lines, ...part("In your log", inLog, width)] : lines;
}

function causeText({ cause, inLog }: Cause): string {
  return inLog ? `${cause}   <- ${inLog}` : cause;
}

function below({ advice, sources, next }: Explanation, { width, again }: PageStyle): string[] {
  return [
    ...advice.flatMap((one, i) => part(i === 0 ? "Do" : "", one, width)),
    ...(sources.length > 0 ? part("See", sources.join("; "), width) : []),
    ...next.map(
      (command, i) =>
        `${(i === 0 ? "Next" : "").padEnd(PART)}${command === "qtrail help" ? command : again(command)}`,
    ),
  ];
}

const PART = LABEL + 2;

function part(name: string, text: string, width: number, mark = ""): string[] {
  const lines = wrappedTo(escapeControls(text), Math.max(20, width - PART - mark.length));
  const space = " ".repeat(PART + mark.length);
  return lines.map((line, i) => (i === 0 ? name.padEnd(PART) + mark + line : space + line));
}

/** The kinds of lines of a log, each in a few lines. */
export function* kindsPage(
  kinds: readonly LineKind[],
  lines: number,
  style: PageStyle,
): Generator<string> {
  const many = `${grouped(lines)} lines of ${kinds.length} ${kinds.length === 1 ? "kind" : "kinds"}`;
  yield `${many}, the most urgent first.\n`;
  for (const kind of kinds) yield `\n${kindPart(kind, style)}`;
}

function kindPart({ explanation: told, times, first }: LineKind, style: PageStyle): string {
  const { width } = style;
  const often = times === 1 ? "once" : `${grouped(times)} times`;
  const where = `${often}, first in line ${grouped(first.line)} of ${first.file === "-" ? "standard input" : first.file}`;
  const { severity } = told;
  return `${[
    ...head(told, style),
    ...row("seen", where, width),
    ...row("example", first.text, width),
    ...(severity ? row("severity", `${severity} - ${SEVERITIES[severity]}`, width) : []),
    ...told.advice.slice(0, 2).flatMap((one, i) => row(i === 0 ? "do" : "", one, width)),
  ].join("\n")}\n`;
}

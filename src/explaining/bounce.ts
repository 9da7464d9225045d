/**
 * A bounce message, as somebody pasted it, explained: each recipient of it with the reason.
 *
 *     Hi. This is the qmail-send program at mx.example.org.          qmail's own form (QSBMF):
 *     ...                                                            a paragraph of introduction,
 *     <joe@example.com>:                                             one for each recipient,
 *     192.0.2.25 does not like recipient.
 *     Remote host said: 550 5.1.1 No such user
 *     --- Below this line is a copy of the message.                  and the message behind a line of its own
 *
 *     Reporting-MTA: dns; mx.example.org                             RFC 3464: fields of the message,
 *     Final-Recipient: rfc822; joe@example.com                       and of each recipient
 *     Action: failed
 *     Status: 5.1.1
 *     Diagnostic-Code: smtp; 550 5.1.1 No such user
 *
 * The lines may be quoted with `> `. Sources: cr.yp.to/proto/qsbmf.txt; qmail-send.c; RFC 3464 section 2.
 */
import type { Outcome } from "../grammars/qmail-send/event.ts";
import { shellWords } from "../reports/shell-words.ts";
import { explainReport } from "./delivery-report.ts";
import { enhancedWords } from "./enhanced-codes.ts";
import { type Explanation, explanation, type NamedFact } from "./explanation.ts";

/** One explanation for each recipient; none if the text is no bounce. */
export function explainBounce(text: string): Explanation[] {
  const lines = text.split(/\r?\n/).map((line) => line.replace(QUOTED, "").trimEnd());
  const own = ofQmail(lines);
  return own.length > 0 ? own : ofFields(lines);
}

const QUOTED = /^(?:> ?)+/;

function ofQmail(lines: readonly string[]): Explanation[] {
  const start = lines.findIndex((line) => GREETING.test(line));
  if (start < 0) return [];
  const host = GREETING.exec(lines[start] as string)?.[2] as string;
  const paragraphs = paragraphsOf(lines.slice(start));
  const isDouble = paragraphs[0]?.some((line) => /the bounce bounced/.test(line)) ?? false;
  const made = { name: "made by", value: host, is: "the host whose qmail-send gave up" };
  return paragraphs.flatMap(([head = "", ...said]) => {
    const recipient = RECIPIENT.exec(head)?.[1];
    if (recipient === undefined) return [];
    const report = `${said.join("/").replaceAll(/\s/g, "_")}/`;
    return [
      ofRecipient({ recipient, report, outcome: "failure", isDouble, isSaid: true, facts: [made] }),
    ];
  });
}

const GREETING = /^Hi\. This is (?:the )?(.+?) (?:program )?at (\S+?)\.?$/;
const RECIPIENT = /^<(.*)>:$/;

/** Up to the line that begins with a hyphen, behind which the message itself is copied. */
function paragraphsOf(lines: readonly string[]): string[][] {
  const paragraphs: string[][] = [[]];
  for (const line of lines) {
    if (line.startsWith("---")) break;
    if (line === "") paragraphs.push([]);
    else paragraphs.at(-1)?.push(line);
  }
  return paragraphs.filter((paragraph) => paragraph.length > 0);
}

function ofFields(lines: readonly string[]): Explanation[] {
  const groups = fieldGroups(lines);
  const reporting = groups.map((fields) => fields.get("reporting-mta")).find(Boolean);
  const facts: NamedFact[] = reporting
    ? [{ name: "made by", value: withoutType(reporting), is: "the server that reports" }]
    : [];
  return groups.flatMap((fields) => {
    const action = fields.get("action")?.toLowerCase() ?? "";
    const outcome = ACTIONS[action];
    if (outcome === undefined) return [];
    return [ofRecipient(recipientOf(fields, action, outcome, facts))];
  });
}

const ACTIONS: Readonly<Record<string, Outcome>> = {
  failed: "failure",
  delayed: "deferral",
  delivered: "success",
  relayed: "success",
  expanded: "success",
};

type Fields = ReadonlyMap<string, string>;

/** Fields stand in groups, apart by an empty line; a line that begins with a blank goes on with the one before. */
function fieldGroups(lines: readonly string[]): Fields[] {
  const groups: Map<string, string>[] = [new Map()];
  let last = "";
  for (const line of lines) {
    const group = groups.at(-1) as Map<string, string>;
    const [, name, value = ""] = FIELD.exec(line) ?? [];
    if (line.trim() === "") groups.push(new Map());
    else if (name !== undefined) {
      last = name.toLowerCase();
      group.set(last, value);
    } else if (/^\s/.test(line) && group.has(last))
      group.set(last, `${group.get(last)} ${line.trim()}`);
  }
  return groups;
}

const FIELD = /^([A-Za-z][A-Za-z-]*):\s*(.*)$/;

function recipientOf(
  fields: Fields,
  action: string,
  outcome: Outcome,
  facts: readonly NamedFact[],
): BouncedRecipient {
  const status = fields.get("status")?.match(/[245]\.\d{1,3}\.\d{1,3}/)?.[0];
  const said = withoutType(fields.get("diagnostic-code") ?? "");
  const asReply = said || (status ? `${status[0]}50 ${status}` : "");
  const remote = fields.get("remote-mta");
  return {
    recipient: withoutType(
      fields.get("original-recipient") ?? fields.get("final-recipient") ?? "?",
    ),
    report: `Remote_host_said:_${asReply.replaceAll(/\s/g, "_")}/`,
    outcome,
    isDouble: false,
    isSaid: said !== "",
    facts: [
      ...facts,
      { name: "action", value: action, is: ACTION_WORDS[action] as string },
      ...(status ? [{ name: "status", value: status, is: enhancedWords(status) }] : []),
      ...(remote
        ? [{ name: "remote", value: withoutType(remote), is: "the server that said so" }]
        : []),
    ],
  };
}

const ACTION_WORDS: Readonly<Record<string, string>> = {
  failed: "given up: this recipient does not get it",
  delayed: "not yet; it is tried again, and need not be sent again",
  delivered: "put into the mailbox",
  relayed: "given to a server that sends no such notices",
  expanded: "sent on to several addresses",
};

/** `rfc822; joe@example.com` and `smtp; 550 ...` without what kind of text it is. */
function withoutType(value: string): string {
  return value.replace(/^[\w.-]+\s*;\s*/, "").trim();
}

interface BouncedRecipient {
  recipient: string;
  report: string;
  outcome: Outcome;
  /** It tells of a bounce that could not be delivered. */
  isDouble: boolean;
  /** The report is what was said; else it is made from the status, to find out its reason. */
  isSaid: boolean;
  facts: readonly NamedFact[];
}

function ofRecipient({
  recipient,
  report,
  outcome,
  isDouble,
  isSaid,
  facts,
}: BouncedRecipient): Explanation {
  const told = explainReport(report, outcome);
  return explanation({
    ...told,
    what: "bounce",
    kind: `bounce ${told.kind}`,
    verdict: VERDICTS[outcome],
    ...(isDouble && {
      means: `${told.means} What failed was a bounce itself: a double bounce, which goes to the postmaster.`,
    }),
    facts: [
      { name: "mail for", value: recipient },
      ...facts,
      ...(isSaid ? told.facts : told.facts.filter(isConcluded)),
    ],
    sender: SENDER_SEES[outcome],
    next: recipient.includes("@") ? [`qtrail ${shellWords(["find", "--to", recipient])}`] : [],
  });
}

function isConcluded({ name }: NamedFact): boolean {
  return name === "kind" || name === "whose";
}

const VERDICTS: Readonly<Record<Outcome, string>> = {
  failure: "A bounce: a mail was not delivered.",
  deferral: "A notice of delay: a mail still waits.",
  success: "A notice of success: a mail was delivered.",
};

const SENDER_SEES: Readonly<Record<Outcome, string>> = {
  failure: "is told by this mail; the message has to be sent again once the cause is gone",
  deferral: "is told by this mail, and need not send again",
  success: "had asked for this notice",
};

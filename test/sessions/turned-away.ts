/**
 * What a session's client was turned away with, and what it got in, told from the client's side alone:
 * from what it sent and what it was answered. As `report refused` and `report clients` count it.
 */
import type { Rule } from "../../src/grammars/session/rules.ts";
import type { Refusal } from "../../src/reports/refusals.ts";
import type { ClientRecord } from "./record.ts";

export type TurnedAway = Pick<Refusal, "unit" | "verdict" | "sender" | "recipients"> & {
  rule: Rule;
  /** What the server said; empty where it said nothing. */
  answer: string;
};

export interface GotIn {
  messages: number;
  recipients: number;
}

/** `denied`: tcpserver's rules, which tell the client nothing. */
export function turnedAway({ dialog, kind }: ClientRecord): TurnedAway[] {
  const said = dialog.map(([, sent, answer]) => ({ sent, answer: lastOf(answer) }));
  const [first] = said;
  if (DENIED.has(kind) && first?.answer === "[eof]") return [connection("", "tcp-rules")];
  const mails = mailsIn(said);
  if (first?.answer.startsWith("220 rblsmtpd")) {
    const answer = said.find(({ sent }) => /^RCPT/i.test(sent))?.answer ?? "";
    const [mail] = mails;
    const recipients = mails.flatMap(({ recipients }) => recipients.map(({ address }) => address));
    return [{ ...connection(answer, "dns-list"), sender: mail?.sender, recipients }];
  }
  const hello = said.find(({ sent, answer }) => /^(?:EHLO|HELO)/.test(sent) && isNo(answer));
  if (hello) return [connection(hello.answer)];
  const found = mails.flatMap(refusalsOf);
  const isIn = mails.some(({ answer }) => answer !== undefined && /^2/.test(answer));
  if (found.length > 0 || isIn) return found;
  return logInRefused(said);
}

/** `hasQueued`: one was queued, though the client may not have waited for the answer. */
export function gotIn({ dialog }: ClientRecord, hasQueued: boolean): GotIn {
  const said = dialog.map(([, sent, answer]) => ({ sent, answer: lastOf(answer) }));
  const taken = mailsIn(said).filter(({ answer, recipients }) =>
    answer === "354" ? hasQueued && recipients.length > 0 : /^2/.test(answer ?? ""),
  );
  const recipients = taken.flatMap((mail) => passedOf(mail));
  return { messages: taken.length, recipients: recipients.length };
}

const DENIED = new Set(["denied", "deny_name"]);

interface Turn {
  sent: string;
  answer: string;
}

/** One mail as far as it was offered. */
interface Mail {
  sender: string | undefined;
  recipients: { address: string; answer: string }[];
  /** To MAIL where that was turned down, else to DATA or to the message: `354` where none came to that. */
  answer?: string;
}

function mailsIn(said: readonly Turn[]): Mail[] {
  const mails: Mail[] = [];
  let mail: Mail | undefined;
  for (const { sent, answer } of said) {
    if (/^MAIL/i.test(sent)) {
      mail = begin(mails, addressIn(sent));
      if (!isNo(answer)) continue;
      mail.answer = answer;
      mail = undefined;
    } else if (/^(?:RSET|HELO|EHLO)/i.test(sent)) {
      mail = undefined;
    } else if (/^RCPT/i.test(sent)) {
      if (!/^\d/.test(answer)) continue;
      mail ??= begin(mails, undefined);
      mail.recipients.push({ address: addressIn(sent), answer });
    } else if (mail && isOfData(sent) && /^\d/.test(answer)) {
      mail.answer = answer.startsWith("354") ? "354" : answer;
      if (!/^(?:354|503)/.test(answer)) mail = undefined;
    }
  }
  return mails;
}

/** `sender` undefined: there was no MAIL, or it was refused. */
function begin(mails: Mail[], sender: string | undefined): Mail {
  const mail = { sender, recipients: [] };
  mails.push(mail);
  return mail;
}

/** `[937 bytes of data]`, `[hops: 6777 bytes]`: the record does not repeat a message. */
function isOfData(sent: string): boolean {
  return /^DATA/i.test(sent) || /^\[.*\bbytes\b.*\]$/.test(sent);
}

function refusalsOf({ sender, recipients, answer }: Mail): TurnedAway[] {
  const passed = passedOf({ recipients });
  const refused = new Map(
    recipients.filter((one) => isNo(one.answer)).map((one) => [one.address, one]),
  );
  const found = [...refused.values()].map(
    ({ address, answer: no }): TurnedAway => ({
      unit: "recipient",
      verdict: verdictOf(no),
      rule: ruleOf(no),
      sender,
      recipients: [address],
      answer: no,
    }),
  );
  const isWhole = isNo(answer) && (passed.length > 0 || recipients.length === 0);
  if (!isWhole) return found;
  const [verdict, rule] = [verdictOf(answer), ruleOf(answer)];
  return [
    ...found,
    { unit: "message", verdict, rule, sender, recipients: passed, answer } satisfies TurnedAway,
  ];
}

function passedOf({ recipients }: Pick<Mail, "recipients">): string[] {
  return [...new Set(recipients.filter((one) => !isNo(one.answer)).map(({ address }) => address))];
}

/** The log-in was all that there was: the first answer that refuses one. */
function logInRefused(said: readonly Turn[]): TurnedAway[] {
  const tries: string[] = [];
  let isLoggingIn = false;
  for (const { sent, answer } of said) {
    const isOfLogIn: boolean = isLoggingIn || /^AUTH/i.test(sent);
    isLoggingIn = isOfLogIn && answer.startsWith("334");
    if (isOfLogIn && !isLoggingIn) tries.push(answer);
  }
  const wrong = tries.find((answer) => answer.startsWith("535")) ?? tries[0];
  if (!isNo(wrong) || tries.some((answer) => answer.startsWith("235"))) return [];
  return [connection(wrong)];
}

function connection(answer: string, rule = ruleOf(answer)): TurnedAway {
  const verdict = answer === "" ? "refused" : verdictOf(answer);
  return { unit: "connection", verdict, rule, sender: undefined, recipients: [], answer };
}

/** As qmail-smtpd's addrparse takes it: a route, quotes and backslashes fall off, and all behind a NUL. */
function addressIn(command: string): string {
  const sent = Buffer.from(command.split("\0")[0] as string, "latin1").toString("utf8");
  const open = sent.indexOf("<");
  const argument = sent.includes(":") ? sent.slice(sent.indexOf(":") + 1).trimStart() : "";
  const rest = open >= 0 ? sent.slice(open + 1) : argument;
  const colon = rest.indexOf(":");
  const afterRoute = colon < 0 ? "" : rest.slice(colon + 1);
  const routed = rest.startsWith("@") ? afterRoute : rest;
  let [address, isQuoted] = ["", false];
  for (let i = 0; i < routed.length; i++) {
    const letter = routed[i] as string;
    if (letter === "\\") address += routed[++i] ?? "";
    else if (letter === '"') isQuoted = !isQuoted;
    else if (!isQuoted && letter === (open >= 0 ? ">" : " ")) break;
    else address += letter;
  }
  return address;
}

function isNo(answer: string | undefined): answer is string {
  return answer !== undefined && /^[45]\d\d/.test(answer);
}

function verdictOf(answer: string): "refused" | "deferred" {
  return answer.startsWith("4") ? "deferred" : "refused";
}

function ruleOf(answer: string): Rule {
  const found = WORDS.find(([words]) => answer.includes(words));
  if (!found) throw new Error(`no rule is known for ${answer}`);
  return found[1];
}

/** What the servers of these runs say, and by what check. */
const WORDS: readonly [words: string, rule: Rule][] = [
  ["allowed rcpthosts", "relaying"],
  ["badmailfrom", "bad-sender"],
  ["HELO host name has been denied", "bad-helo"],
  ["envelope recipient has been denied", "bad-recipient"],
  ["no mailbox here", "unknown-user"],
  ["mailbox is full", "mailbox-full"],
  ["rcpt syntax not allowed", "recipient-syntax"],
  ["must specify a domain", "recipient-syntax"],
  ["MX for rcpt domain", "recipient-domain"],
  ["MX for sender domain", "sender-domain"],
  ["sender syntax not allowed", "sender-syntax"],
  ["DNS temporary failure", "dns-failure"],
  ["SPF lookup failure", "spf"],
  ["max rcpt limit", "too-many-recipients"],
  ["too many invalid addresses", "too-many-invalid"],
  ["Authorization required", "auth-required"],
  ["authentication failed", "auth-failed"],
  ["malformed auth input", "syntax"],
  ["auth type invalid", "syntax"],
  ["auth exchange canceled", "syntax"],
  ["SMTP protocol violation", "early-talker"],
  ["databytes limit", "size"],
  ["this message is looping", "mail-loop"],
  ["smtplf.html", "bare-newline"],
  ["qq out of memory", "queue"],
  ["qq write error or disk full", "queue"],
  ["permanently rejected message", "queue"],
  ["syntax error", "syntax"],
  ["unimplemented", "syntax"],
  ["unrecognised", "syntax"],
  ["RCPT first", "syntax"],
  ["MAIL first", "syntax"],
];

function lastOf(answer: string | string[]): string {
  return typeof answer === "string" ? answer : (answer.at(-1) ?? "");
}

/**
 * A session without the names of others. Its raw lines and recorded mail are left out; of a dialogue stays what is
 * SMTP: of POP3 and IMAP the server's lines are mail.
 */
import type { End, Scan } from "../../grammars/session/event.ts";
import type {
  AuthTry,
  Client,
  Decision,
  Said,
  Session,
  SessionMessage,
  Transaction,
  TransactionRecipient,
} from "../../tracking/sessions/facts.ts";
import { withoutMail } from "../dialogue-without-mail.ts";
import type { EveryField } from "./every-field.ts";
import { MASK, type Masking } from "./masked-addresses.ts";
import { namedInTexts, type TextMask, textMask } from "./masked-texts.ts";

/** `whole`: with the mails in it that are left out, for whose mail these are may stand in a reply. */
export function maskedSession(session: Session, masking: Masking, whole = session): Session {
  const dialogue = withoutMail(session).dialogue?.filter(isSmtp);
  const text = textMask(masking, masking.othersIn(namedIn(whole, dialogue)));
  const user = userMask(masking);
  const masked: EveryField<Session> = {
    id: session.id,
    host: text(session.host),
    service: text(session.service),
    pid: session.pid,
    client: maskedClient(session.client, text, user),
    local: maskedEnd(session.local, text),
    started: session.started,
    ended: session.ended,
    exit: session.exit,
    signal: session.signal,
    verdict: session.verdict,
    step: session.step,
    rule: session.rule,
    text: text(session.text),
    helo: text(session.helo),
    tls: text(session.tls),
    slots: session.slots && { used: session.slots.used, limit: session.slots.limit },
    auth: session.auth.map((one) => maskedAuth(one, user)),
    decisions: session.decisions.map((one) => maskedDecision(one, text)),
    transactions: session.transactions.map((one) => maskedTransaction(one, masking, text)),
    messages: session.messages.map(maskedJoin),
    incomplete: session.incomplete,
    dialogue: dialogue?.map((one) => maskedSaid(one, text)),
    lines: undefined,
  };
  return masked;
}

/** Whoever is named in it. */
function namedIn(
  { auth, client, transactions, text }: Session,
  dialogue: readonly Said[] = [],
): (string | undefined)[] {
  return [
    ...namedInTexts([text, ...dialogue.map((said) => said.text)]),
    client.ident,
    ...auth.map(({ user }) => user),
    ...transactions.flatMap(({ sender, recipients }) => [
      sender,
      ...recipients.map(({ address }) => address),
    ]),
  ];
}

/** A name without a domain may be anybody's. */
function userMask({ address, isOwn }: Masking): TextMask {
  return ((user: string | undefined) => {
    if (user === undefined) return undefined;
    return isOwn(user) || user.includes("@") ? address(user) : MASK;
  }) as TextMask;
}

function maskedClient(client: Client, text: TextMask, user: TextMask): Client {
  const masked: EveryField<Client> = { ...maskedEnd(client, text), ident: user(client.ident) };
  return masked;
}

function maskedEnd({ address, name, port }: End, text: TextMask): Required<End> {
  const masked: EveryField<End> = { address: text(address), name: text(name), port };
  return masked as Required<End>;
}

function maskedAuth({ ok, user, mechanism, at }: AuthTry, mask: TextMask): AuthTry {
  const masked: EveryField<AuthTry> = { ok, user: mask(user), mechanism, at };
  return masked;
}

function maskedDecision(decision: Decision, text: TextMask): Decision {
  const masked: EveryField<Decision> = {
    at: decision.at,
    step: decision.step,
    verdict: decision.verdict,
    rule: decision.rule,
    text: text(decision.text),
    list: text(decision.list),
    greylist: decision.greylist,
    spf: text(decision.spf),
    seconds: decision.seconds,
  };
  return masked;
}

function maskedTransaction(
  transaction: Transaction,
  masking: Masking,
  text: TextMask,
): Transaction {
  const { sender } = transaction;
  const masked: EveryField<Transaction> = {
    at: transaction.at,
    sender: sender === undefined ? undefined : masking.address(sender),
    senderDomain: text(transaction.senderDomain),
    verdict: transaction.verdict,
    rule: transaction.rule,
    text: text(transaction.text),
    recipients: transaction.recipients.map((one) => maskedRecipient(one, masking, text)),
    bytes: transaction.bytes,
    spf: text(transaction.spf),
    scans: transaction.scans.map((one) => maskedScan(one, text)),
    queued: transaction.queued && { at: transaction.queued.at, qp: transaction.queued.qp },
  };
  return masked;
}

function maskedJoin({ id, qp, join, evidence }: SessionMessage): SessionMessage {
  const masked: EveryField<SessionMessage> = { id, qp, join, evidence };
  return masked;
}

function maskedRecipient(
  { address, verdict, rule, text, at }: TransactionRecipient,
  masking: Masking,
  mask: TextMask,
): TransactionRecipient {
  const masked: EveryField<TransactionRecipient> = {
    address: masking.address(address),
    verdict,
    rule,
    text: mask(text),
    at,
  };
  return masked;
}

export function maskedScan(scan: Scan, text: TextMask): Scan {
  const masked: EveryField<Scan> = {
    scanner: text(scan.scanner),
    found: scan.found,
    did: scan.did,
    score: scan.score,
    required: scan.required,
    name: text(scan.name),
    subject: text(scan.subject),
    seconds: scan.seconds,
    messageId: text(scan.messageId),
  };
  return masked;
}

function maskedSaid({ at, by, text, mail }: Said, mask: TextMask): Said {
  const masked: EveryField<Said> = {
    at,
    by,
    text: mask(text),
    mail: mail && { lines: mail.lines, bytes: mail.bytes },
  };
  return masked;
}

function isSmtp({ by, text, mail }: Said): boolean {
  return mail !== undefined || (by === "client" ? COMMAND : REPLY).test(text);
}

const COMMAND =
  /^(?:HELO|EHLO|LHLO|MAIL|RCPT|DATA|BDAT|RSET|NOOP|QUIT|STARTTLS|AUTH|VRFY|EXPN|HELP|ETRN)\b/i;
const REPLY = /^[2-5]\d\d(?:[ -]|$)/;

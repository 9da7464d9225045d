/**
 * A fact without the names of people: all that counts in it is what it was.
 */
import type { Scan } from "../../grammars/session/event.ts";
import type { Fact, Message } from "../../tracking/facts.ts";
import type {
  Decision,
  Session,
  Transaction,
  TransactionRecipient,
} from "../../tracking/sessions/facts.ts";
import type { HashedNames } from "./hashed-names.ts";

export function hashedFact(fact: Fact, names: HashedNames): Fact {
  switch (fact.kind) {
    case "message":
      return { kind: "message", message: hashedMessage(fact.message, names) };
    case "session":
      return { kind: "session", session: hashedSession(fact.session, names) };
    case "notice":
      return { kind: "notice", notice: withText(fact.notice, names) };
    case "service":
      return withText(fact, names);
    case "scan":
      return { ...fact, scan: hashedScan(fact.scan, names) };
    case "load":
    case "slots":
    case "run":
    case "surprise":
      return fact;
  }
}

function hashedMessage(message: Message, names: HashedNames): Message {
  const { sender, recipients } = message;
  return {
    ...message,
    ...(sender !== undefined && { sender: names.address(sender) }),
    recipients: recipients.map((recipient) => ({
      ...recipient,
      address: names.address(recipient.address, recipient.channel),
      deliveries: recipient.deliveries.map((delivery) => {
        const { report } = delivery;
        return report === undefined ? delivery : { ...delivery, report: names.text(report) };
      }),
    })),
  };
}

function hashedSession(session: Session, names: HashedNames): Session {
  const { client, helo, auth, decisions, transactions } = session;
  const { ident } = client;
  return {
    ...withText(session, names),
    client: ident === undefined ? client : { ...client, ident: names.address(ident) },
    // It is a host's name; but anybody may write there what he likes.
    helo: helo?.includes("@") ? names.text(helo) : helo,
    auth: auth.map((one) => {
      const { user } = one;
      return user === undefined ? one : { ...one, user: names.address(user) };
    }),
    decisions: decisions.map((one): Decision => withText(one, names)),
    transactions: transactions.map((one) => hashedTransaction(one, names)),
  };
}

function hashedTransaction(transaction: Transaction, names: HashedNames): Transaction {
  const { sender, recipients, scans } = transaction;
  return {
    ...withText(transaction, names),
    ...(sender !== undefined && { sender: names.address(sender) }),
    recipients: recipients.map(
      (one): TransactionRecipient => ({
        ...withText(one, names),
        address: names.address(one.address),
      }),
    ),
    scans: scans.map((one) => hashedScan(one, names)),
  };
}

function hashedScan(scan: Scan, names: HashedNames): Scan {
  const { subject, messageId, found, name } = scan;
  return {
    ...scan,
    // Of a file; a virus is nobody.
    ...(found === "attachment" && name !== undefined && { name: names.text(name) }),
    ...(subject !== undefined && { subject: names.hidden(subject) }),
    ...(messageId !== undefined && { messageId: names.address(messageId) }),
  };
}

function withText<One extends { text?: string | undefined }>(one: One, names: HashedNames): One {
  const { text } = one;
  return text === undefined ? one : { ...one, text: names.text(text) };
}

/**
 * Tries a filter on sessions: whether one is what was asked for, and which of its mail.
 *
 * `from`, `to` and `domain` must hold for one and the same mail; of a session that offered several only those
 * are left that were asked for, with the recipients that were. All other keys are about the whole session.
 */

import type { Session, Transaction, TransactionRecipient } from "../../tracking/sessions/facts.ts";
import { senderOf } from "../../tracking/sessions/transactions.ts";
import type { Filter, Term } from "./filter.ts";
import { formOf } from "./keys.ts";
import { networkTest } from "./networks.ts";
import {
  type FilterContext,
  isOfOrigin,
  ORIGIN_OF_SESSION,
  originTest,
  type TermContext,
} from "./origin.ts";
import { partOfSession, partOfTransaction } from "./part.ts";
import { addressTest, domainOf, idTest } from "./pattern.ts";
import { finderOf, isFound, type TermFinder, type Test } from "./terms.ts";
import { typedAddressTest } from "./typed-address.ts";

/** What was asked for of a session, itself if that is all; undefined if it was not found. */
export function sessionFinder(
  { terms, caseSensitive }: Filter,
  times: FilterContext,
): (session: Session) => Session | undefined {
  if (!terms.every(({ key }) => formOf(key).of.includes("sessions"))) return () => undefined;
  const context = { ...times, caseSensitive };
  const ofMail = terms.filter((term): term is MailTerm => !term.negated && isOfMail(term));
  const ofSession = terms.filter((term) => term.negated || !isOfMail(term));
  const findMail = finderOf(
    ofMail,
    (term) => mailTest(term as MailTerm, context),
    ({ recipients }) => recipients,
  );
  const find = finderOf(
    ofSession,
    (term) => ({ mail: sessionTest(term, context) }),
    () => NO_RECIPIENTS,
  );
  return (session) => {
    if (!find(session)) return undefined;
    return ofMail.length === 0 ? session : withMail(session, findMail);
  };
}

const NO_RECIPIENTS: readonly never[] = [];

/** The session with the mail that is found; undefined without any. */
function withMail(
  session: Session,
  find: TermFinder<Transaction, TransactionRecipient>,
): Session | undefined {
  const { transactions } = session;
  const found = transactions.flatMap((transaction) => {
    const recipients = find(transaction);
    if (!recipients) return [];
    return recipients === transaction.recipients
      ? transaction
      : partOfTransaction(transaction, { recipients: [...recipients] });
  });
  if (found.length === 0) return undefined;
  const isAll = found.every((one, i) => one === transactions[i]);
  return isAll && found.length === transactions.length
    ? session
    : partOfSession(session, { transactions: found });
}

type MailTerm = Term & { key: "from" | "to" | "domain" };
type MailTest = Test<Transaction, Pick<TransactionRecipient, "address">>;

function isOfMail(term: Term): term is MailTerm {
  return term.key === "from" || term.key === "to" || term.key === "domain";
}

function mailTest({ key, value }: MailTerm, { caseSensitive, guard }: TermContext): MailTest {
  const ofSender = (isAsked: (address: string) => boolean) => (mail: Transaction) => {
    const sender = senderOf(mail);
    return sender !== undefined && isAsked(sender);
  };
  switch (key) {
    case "from":
      return { mail: ofSender(typedAddressTest(value, caseSensitive, guard)) };
    case "to": {
      const test = typedAddressTest(value, caseSensitive, guard);
      return { mail: () => false, recipient: ({ address }) => test(address) };
    }
    case "domain": {
      const test = addressTest(value, caseSensitive, guard);
      const mail = ofSender((address) => test(domainOf(address) ?? ""));
      return {
        mail,
        recipient: ({ address }, whole) => test(domainOf(address) ?? "") || mail(whole),
      };
    }
  }
}

function sessionTest(term: Term, context: TermContext): (session: Session) => boolean {
  if (isOfOrigin(term)) return originTest(term, context, ORIGIN_OF_SESSION);
  if (isOfMail(term)) {
    const test = mailTest(term, context);
    return ({ transactions }) => transactions.some((mail) => isFound(mail, mail.recipients, test));
  }
  const { caseSensitive, guard } = context;
  switch (term.key) {
    case "verdict":
      return ({ verdict }) => verdict === term.value;
    case "rule":
      return (session) => rulesOf(session).includes(term.value);
    case "id": {
      const test = idTest(term.value, caseSensitive, guard);
      return ({ id }) => test(id);
    }
    case "ip": {
      const test = networkTest(term.value);
      return ({ client }) => client.address !== undefined && test(client.address);
    }
    case "name":
    case "helo":
    case "user":
    case "word": {
      const { key } = term;
      const test = typedAddressTest(term.value, caseSensitive, guard);
      return (session) => namesIn(session, key).some((name) => test(name));
    }
    default:
      return () => false;
  }
}

/** What of the session a key looks at; a word is looked for in all addresses. */
function namesIn(session: Session, key: "name" | "helo" | "user" | "word"): string[] {
  const { client, helo, auth, transactions } = session;
  switch (key) {
    case "name":
      return present(client.name);
    case "helo":
      return present(helo);
    case "user":
      return auth.flatMap(({ user }) => present(user));
    case "word":
      return [
        ...present(client.address),
        ...namesIn(session, "name"),
        ...namesIn(session, "user"),
        ...transactions.flatMap((mail) => [
          ...present(senderOf(mail)),
          ...mail.recipients.map(({ address }) => address),
        ]),
      ];
  }
}

/** Every rule that turned something away in it. */
function rulesOf({ rule, decisions, transactions }: Session): string[] {
  return [
    rule,
    ...decisions.map((decision) => decision.rule),
    ...transactions.flatMap((one) => [one.rule, ...one.recipients.map((to) => to.rule)]),
  ].flatMap(present);
}

function present<Text extends string>(text: Text | undefined): Text[] {
  return text === undefined ? [] : [text];
}

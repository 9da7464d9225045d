/**
 * How the terms of a filter go together: terms of one key are alternatives, all keys must hold, and a negated
 * term leaves out what it alone would find.
 *
 * The same for a message in the queue and for a mail that was offered in a session. Both have recipients: by a
 * sender, a size or a number the whole of it is asked for, by an address or a fate only some of these; and
 * what is asked of recipients must hold for one and the same, so that `to:anna status:bounced` finds what
 * bounced for anna, not what reached anna and bounced for somebody else.
 */
import type { Term } from "./filter.ts";
import { formOf, type Key, LOOKS_AT } from "./keys.ts";

/** What one term, or all terms of one key, ask for. */
export interface Test<Mail, Recipient> {
  /** Whether the mail is asked for, whichever of its recipients are. */
  mail(mail: Mail): boolean;
  /** Whether this recipient of it is; absent: all are if the mail is. */
  recipient?(recipient: Recipient, mail: Mail): boolean;
}

/** The recipients that a mail was found for, the same list if these are all; undefined if it was not found. */
export type TermFinder<Mail, Recipient> = (mail: Mail) => readonly Recipient[] | undefined;

export function finderOf<Mail, Recipient>(
  terms: readonly Term[],
  testOf: (term: Term) => Test<Mail, Recipient>,
  recipientsOf: (mail: Mail) => readonly Recipient[],
): TermFinder<Mail, Recipient> {
  const tests = cheapFirst(terms).map((term) => ({ term, test: testOf(term) }));
  const wanted = byKey(tests.filter(({ term }) => !term.negated));
  const ofMail = wanted.filter(({ recipient }) => !recipient);
  const ofRecipients = wanted.filter(({ recipient }) => recipient);
  const without = tests.filter(({ term }) => term.negated).map(({ test }) => test);

  return (mail) => {
    for (const test of ofMail) if (!test.mail(mail)) return undefined;
    const recipients = recipientsOf(mail);
    const found = ofRecipients.length === 0 ? recipients : someOf(recipients, mail, ofRecipients);
    return without.some((test) => isFound(mail, recipients, test)) ? undefined : found;
  };
}

/** One test for each key; words stay apart, for all of them must be found. */
function byKey<Mail, Recipient>(
  tests: readonly { term: Term; test: Test<Mail, Recipient> }[],
): Test<Mail, Recipient>[] {
  const keys = new Map<Key | number, Test<Mail, Recipient>[]>();
  for (const [i, { term, test }] of tests.entries()) {
    const key = term.key === "word" ? i : term.key;
    keys.set(key, [...(keys.get(key) ?? []), test]);
  }
  return [...keys.values()].map(anyOf);
}

function anyOf<Mail, Recipient>(tests: Test<Mail, Recipient>[]): Test<Mail, Recipient> {
  const [only] = tests;
  if (only && tests.length === 1) return only;
  return {
    mail: (mail) => tests.some((test) => test.mail(mail)),
    ...(tests.some((test) => test.recipient) && {
      recipient: (recipient, mail) =>
        tests.some((test) => test.recipient?.(recipient, mail) ?? test.mail(mail)),
    }),
  };
}

/** Those for whom all tests hold; none, where the mail is asked for without any. */
function someOf<Mail, Recipient>(
  recipients: readonly Recipient[],
  mail: Mail,
  tests: readonly Test<Mail, Recipient>[],
): readonly Recipient[] | undefined {
  const found = recipients.filter((one) => tests.every((test) => test.recipient?.(one, mail)));
  if (found.length === 0) return tests.every((test) => test.mail(mail)) ? found : undefined;
  return found.length === recipients.length ? recipients : found;
}

/** Whether a test alone finds the mail. */
export function isFound<Mail, Recipient>(
  mail: Mail,
  recipients: readonly Recipient[],
  { mail: isAsked, recipient }: Test<Mail, Recipient>,
): boolean {
  return isAsked(mail) || (!!recipient && recipients.some((one) => recipient(one, mail)));
}

function cheapFirst(terms: readonly Term[]): Term[] {
  const cost = ({ key }: Term): number => LOOKS_AT.indexOf(formOf(key).looksAt);
  return terms.toSorted((a, b) => cost(a) - cost(b));
}

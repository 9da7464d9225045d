/**
 * Texts of strangers and of programs with nobody named in them whom a viewer may not know.
 *
 *     550_5.1.1_<k.maier@bigmail.example>_no_such_user_k.maier
 *     550_5.1.1_<…@bigmail.example>_no_such_user_…
 *
 * Addresses are found by their @, or how a link writes it (%40): what stands before it belongs to the name up to a
 * bracket, a blank or the like, or, as a report has `_` for blanks, up to a number or a punctuation mark before one.
 * In doubt a word more is masked. So are words by which somebody is called in an address that is known.
 */
import { MASK, type Masking } from "./masked-addresses.ts";

/** What a fact does not have stays away. */
export type TextMask = <Text extends string | undefined>(text: Text) => Text;

/** `others`: how they are called whom the viewer may not know, in small letters. */
export function textMask({ address, isOwn }: Masking, others: ReadonlySet<string>): TextMask {
  const words = maskOfWords(others);
  return ((text) => (text === undefined ? undefined : masked(text))) as TextMask;

  function masked(text: string): string {
    let made = "";
    let from = 0;
    for (const { begin, local, sign, domain, end } of addressesIn(text)) {
      const isShown = local === "" || (local === "#" && text.startsWith("[]", end));
      made += words(text.slice(from, begin));
      if (isShown) made += local + sign;
      else if (isOwn(`@${domain}`)) made += address(`${local}@${domain}`);
      else made += words(aheadOfName(local)) + MASK + sign + domain;
      from = isShown ? end : end + domain.length;
    }
    return made + words(text.slice(from));
  }
}

function maskOfWords(others: ReadonlySet<string>): (text: string) => string {
  const isName = (word: string): boolean => {
    const small = word.toLowerCase();
    return others.has(small) && !SAYS_NOTHING.test(small) && !OFTEN_SAID.has(small);
  };
  const run = (whole: string): string => {
    if (isName(whole) || isRewritten(whole)) return MASK;
    return whole.replace(WORD, (word) => (isName(word) ? MASK : word));
  };
  return (text) => text.replace(RUN, run);
}

/** What lists and forwarders have made of an address, where its own @ is not there any more. */
function isRewritten(run: string): boolean {
  const mark = run.search(REWRITTEN);
  return mark >= 0 && run.lastIndexOf("=") > mark + SHORTEST_MARK;
}

/** Who is named in texts by an address. */
export function namedInTexts(texts: Iterable<string | undefined>): string[] {
  const named: string[] = [];
  for (const text of texts)
    for (const { local, domain } of addressesIn(text ?? "")) named.push(`${local}@${domain}`);
  return named;
}

interface AddressFound {
  begin: number;
  local: string;
  sign: string;
  domain: string;
  /** Where the domain begins. */
  end: number;
}

function* addressesIn(text: string): Generator<AddressFound> {
  let from = 0;
  for (const { 0: sign, index } of text.matchAll(SIGN)) {
    const begin = beginOf(text, from, index);
    const local = text.slice(begin, index);
    const end = index + sign.length;
    const domain = DOMAIN.exec(text.slice(end, end + LONGEST_DOMAIN))?.[0] ?? "";
    yield { begin, local, sign, domain, end };
    from = end + domain.length;
  }
}

/** Where the name begins whose @ stands at `at`. */
function beginOf(text: string, from: number, at: number): number {
  if (text[at - 1] === '"') {
    const open = text.lastIndexOf('"', at - 2);
    if (open >= from) return open;
  }
  let begin = at;
  while (begin > from && !BEFORE_NAME.test(text[begin - 1] as string)) begin--;
  return begin;
}

/** `550_5.1.1_user_k.maier`: what is no name in any case. */
function aheadOfName(local: string): string {
  return NO_NAME.exec(local)?.[0] ?? "";
}

const SIGN = /@|%40/g;
const BEFORE_NAME = /[\s<>()[\]{},;:"|/]/;
const DOMAIN = /^(?:[\p{L}\p{N}.-]+|\[[0-9a-f.:]*\])/iu;
const LONGEST_DOMAIN = 255;
const NO_NAME = /^(?:_+|[\d.#-]+_|[^_]*[.,!?]_)+/;
const RUN = /[^\s<>"',:;()]+/g;
const WORD = /[\p{L}\p{N}]+(?:\.[\p{L}\p{N}]+)*/gu;
const REWRITTEN = /SRS[01][-+=]|-return-|-owner-|prvs=|btv1=/i;
const SHORTEST_MARK = 5;
/** A letter, a code. */
const SAYS_NOTHING = /^(?:.?|[\d.]{1,3})$/u;
/** Mailboxes that are called as replies call what is wrong: that word there tells of nobody. */
const OFTEN_SAID: ReadonlySet<string> = new Set([
  "account",
  "address",
  "bounce",
  "bounces",
  "domain",
  "host",
  "list",
  "mail",
  "mailbox",
  "message",
  "owner",
  "postmaster",
  "recipient",
  "return",
  "sender",
  "server",
  "unknown",
  "user",
]);

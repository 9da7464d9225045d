/**
 * Texts of strangers and of programs with nobody named in them whom a viewer may not know.
 *
 *     550_5.1.1_<k.maier@bigmail.example>_no_such_user_k.maier
 *     550_5.1.1_<…@bigmail.example>_no_such_user_…
 *
 * Addresses are found by their @, or how a link, a page or a shy writer has it (%40, &#64;, (at)): what stands before
 * belongs to the name as far as RFC 5321 lets it, and as a report has `_` for blanks, all but a code and a sentence
 * before one. In doubt words more are masked. So is the name of a path (bigmail.example!joe), and words by which
 * somebody is called in an address that is known.
 */
import { MASK, type Masking } from "./masked-addresses.ts";

/** What a fact does not have stays away. */
export type TextMask = <Text extends string | undefined>(text: Text) => Text;

/** `others`: how they are called whom the viewer may not know, in small letters. */
export function textMask({ address, isOwn }: Masking, others: ReadonlySet<string>): TextMask {
  const words = maskOfWords(others, (domain) => isOwn(`@${domain}`));
  return ((text) => (text === undefined ? undefined : masked(text))) as TextMask;

  function masked(text: string): string {
    let made = "";
    let from = 0;
    for (const { begin, local, sign, domain, end } of addressesIn(text)) {
      const isShown = local === "" || (local === "#" && text.startsWith("[]", end));
      const ahead = isShown ? "" : aheadOfName(local);
      made += words(text.slice(from, begin)) + words(ahead);
      if (isShown) made += local + sign;
      else if (isOwn(`@${domain}`)) made += address(`${local.slice(ahead.length)}@${domain}`);
      else made += MASK + sign + domain;
      from = isShown ? end : end + domain.length;
    }
    return made + words(text.slice(from));
  }
}

function maskOfWords(
  others: ReadonlySet<string>,
  isOwnDomain: (domain: string) => boolean,
): (text: string) => string {
  const isName = (word: string): boolean => {
    const small = word.toLowerCase();
    return others.has(small) && !SAYS_NOTHING.test(small) && !OFTEN_SAID.has(small);
  };
  const run = (whole: string): string => {
    if (isName(whole) || isRewritten(whole)) return MASK;
    return whole.replace(WORD, (word) => (isName(word) ? MASK : word));
  };
  const path = (whole: string, domain: string): string =>
    isOwnDomain(domain) ? whole : `${domain}!${MASK}`;
  return (text) => text.replace(PATH, path).replace(RUN, run);
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
  let begin = at;
  while (begin > from) {
    const before = text[begin - 1] as string;
    if (before === '"') {
      const open = openingOf(text, begin - 1);
      if (open < from) break;
      begin = open;
    } else if (isBeforeName(before, text[begin])) break;
    else begin--;
  }
  return begin;
}

/** The " that begins what the one at `close` ends; -1: there is none. */
function openingOf(text: string, close: number): number {
  if (close === 0) return -1;
  let open = text.lastIndexOf('"', close - 1);
  while (open > 0 && text[open - 1] === "\\") open = text.lastIndexOf('"', open - 1);
  return open;
}

/** A comma is part of a name where no blank follows it (uid=joe,ou=x@bigmail.example). */
function isBeforeName(sign: string, next = ""): boolean {
  return BEFORE_NAME.test(sign) || (sign === "," && BLANK.test(next));
}

/** `550_5.1.1_user_k.maier`: what is no name in any case. */
function aheadOfName(local: string): string {
  return NO_NAME.exec(local)?.[0] ?? "";
}

const SIGN =
  /[@\uFF20\uFE6B]|%(?:25)*40|&(?:amp;)?(?:#0*64|#x0*40|commat);|\\x40|\\u0040|=40(?=[\p{N}-]{0,63}\p{L}[\p{L}\p{N}-]{0,63}\.)|[\s_]{1,3}@[\s_]{1,3}(?=[\p{L}\p{N}-]{1,63}\.\p{L})|[\s_]{0,3}[([{<]at[)\]}>][\s_]{0,3}/giu;
const BEFORE_NAME = /[\s<>()[\];:]/;
const BLANK = /[\s_]/;
const DOMAIN = /^(?:[\p{L}\p{N}.-]+|\[[0-9a-f.:]*\])/iu;
const LONGEST_DOMAIN = 255;
/** Lines of a reply before the last (a report has `/` between them), codes, and a sentence of three words or more. */
const NO_NAME =
  /^(?:[^_]*_.*\/(?=[2-5]\d\d[_-]))?(?:_+|[2-5]\d\d[_-]|#?[245]\.\d{1,3}\.\d{1,3}[_-]|(?:[\p{L}']+_){2,}[\p{L}']+[.!?]_)*/u;
/** Of UUCP. */
const PATH =
  /(?<![\p{L}\p{N}.-])([\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,9}\.\p{L}{2,63})!([^\s<>()[\],;:"]*[\p{L}\p{N}])/gu;
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

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
  let names: RegExp | undefined;
  function words(text: string): string {
    if (text === "") return text;
    names ??= wordsOf(others);
    return withoutRewritten(text.replace(names, MASK));
  }
  return ((text) => (text === undefined ? undefined : masked(text))) as TextMask;

  function masked(text: string): string {
    let made = "";
    let from = 0;
    for (const { 0: sign, index } of text.matchAll(SIGN)) {
      if (index < from) continue;
      const begin = beginOf(text, from, index);
      const end = index + sign.length;
      const domain = DOMAIN.exec(text.slice(end, end + LONGEST_DOMAIN))?.[0] ?? "";
      const local = text.slice(begin, index);
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

/** What lists and forwarders have made of an address, where its own @ is not there any more. */
function withoutRewritten(text: string): string {
  return text.replace(RUN, (run) => (REWRITTEN.test(run) ? MASK : run));
}

function wordsOf(others: ReadonlySet<string>): RegExp {
  const found = [...others].filter(
    (one) => one.length > 1 && !REPLY_CODE.test(one) && !OFTEN_SAID.has(one),
  );
  const longestFirst = found.sort((a, b) => b.length - a.length).map(escaped);
  const any = longestFirst.length > 0 ? longestFirst.join("|") : "(?!)";
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, "giu");
}

function escaped(name: string): string {
  return name.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}

const SIGN = /@|%40/g;
const BEFORE_NAME = /[\s<>()[\]{},;:"|/]/;
const DOMAIN = /^(?:[\p{L}\p{N}.-]+|\[[0-9a-f.:]*\])/iu;
const LONGEST_DOMAIN = 255;
const NO_NAME = /^(?:_+|[\d.#-]+_|[^_]*[.,!?]_)+/;
const RUN = /[^\s<>",:;]+/g;
const REWRITTEN = /(?:SRS[01][-+=]|-return-|-owner-|prvs=|btv1=).*=/is;
const REPLY_CODE = /^[245]\d\d$/;
/** Mailboxes that are called as replies call what is wrong: that word there tells of nobody. */
const OFTEN_SAID: ReadonlySet<string> = new Set([
  "account",
  "address",
  "domain",
  "host",
  "mail",
  "mailbox",
  "message",
  "postmaster",
  "recipient",
  "sender",
  "server",
  "unknown",
  "user",
]);

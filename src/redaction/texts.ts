/**
 * Names in a text, whatever program wrote it: found by their shape, and whatever is no known word is one.
 *
 *     550_5.1.1_<anna@shop.example>_unknown_user_Anna_Meyer_(in_reply_to_RCPT_TO)_[X7aQ2]
 *     550_5.1.1_<user…@d….example>_unknown_user_Kqwz_Trbnm_(in_reply_to_RCPT_TO)_[B2kF9]
 *
 * A text is cut into runs at blanks, brackets and quotes; a run with an @ is an address with perhaps something
 * around it, any other is cut further, into IPs, hosts, numbers and words. What cannot be told from a name is taken
 * for one: numbers and signs stay, and words of the vocabulary. Every part costs time in line with its length.
 */
import type { Pseudonyms } from "./pseudonyms.ts";
import { isIpv6, kept } from "./pseudonyms.ts";
import { isWord } from "./vocabulary.ts";

export interface TextRedactor {
  /** A sentence, a reply, an unknown line. */
  text(text: string): string;
  /** What stands where an address stands, though it may be a bare name. */
  address(address: string): string;
  /** What stands where a host stands: a name, an IP in brackets. */
  host(host: string): string;
  /** Where a log-in stands. */
  user(user: string): string;
  /** Nothing of it stays but its shape and its length: a mail's body, a subject, a password. */
  hidden(text: string): string;
}

/** `renamed`: how addresses are replaced; absent: part by part, each part of a name by another. */
export function textRedactor(
  names: Pseudonyms,
  renamed?: (address: string) => string,
): TextRedactor {
  const text = (whole: string): string => whole.replace(RUN, run);
  const address = renamed ?? byParts;
  function byParts(whole: string): string {
    const at = whole.lastIndexOf("@");
    if (at < 0) return localPart(whole);
    const [, domain = "", rest = ""] = DOMAIN_AND_REST.exec(whole.slice(at + 1)) ?? [];
    return `${localPart(whole.slice(0, at))}@${host(domain)}${rest === "" ? "" : text(rest)}`;
  }

  /** `user_anna@shop.example:198.51.100.7`: the address begins behind the last known word. */
  const runOf = (whole: string): string => {
    let made = "";
    let from = 0;
    for (let at = whole.indexOf("@"); at >= 0; at = whole.indexOf("@", from)) {
      const piece = from + whole.slice(from, at).lastIndexOf(":") + 1;
      const local = whole.slice(piece, at);
      const begins = Math.max(behindKnownWords(local), behindKey(local));
      const domain =
        /^[A-Za-z0-9.\x80-\xff-]*/.exec(whole.slice(at + 1, at + 1 + LONGEST_DOMAIN))?.[0] ?? "";
      made += withoutAddress(whole.slice(from, piece)) + part(local.slice(0, begins));
      made += address(`${local.slice(begins)}@${domain}`);
      from = at + 1 + domain.length;
    }
    return made + withoutAddress(whole.slice(from));
  };
  function withoutAddress(whole: string): string {
    if (!MAY_HOLD_IPV6.test(whole)) return part(whole);
    return whole
      .split(HEX_AND_COLONS)
      .map((piece, i) => (i % 2 === 1 ? withIpv6(piece) : part(piece)))
      .join("");
  }
  const shortRun = kept(runOf);
  function run(whole: string): string {
    return whole.length > LONGEST_KEPT ? runOf(whole) : shortRun(whole);
  }

  /** `2001:db8::7::40002`: as much as is an address, and what stands behind it. */
  function withIpv6(whole: string): string {
    if (whole.length > LONGEST_IPV6) return whole.replace(WORD, names.word);
    for (let end = whole.length; end > 2; end = whole.slice(0, end).search(/:{1,2}[^:]*$/)) {
      const ip = whole.slice(0, end);
      if (isIpv6(ip)) return names.ipv6(ip) + part(whole.slice(end));
    }
    return part(whole);
  }

  /** Without an @. */
  function part(whole: string): string {
    return whole.replace(DASHED_IP, dashedIp).replace(ATOM, atom);
  }
  function dashedIp(whole: string, sign: string): string {
    const bytes = whole.split(sign);
    if (bytes.some((byte) => Number(byte) > 255)) return whole;
    return names.ipv4(bytes.join(".")).replaceAll(".", sign);
  }
  function atom(whole: string): string {
    const core = whole.replace(/[.-]+$/, "");
    const end = whole.slice(core.length);
    if (IPV4.test(core)) return names.ipv4(core) + end;
    const [code = ""] = REPLY_CODE.exec(core) ?? [];
    if (code !== "") return code + atom(whole.slice(code.length));
    if (NUMBERS.test(core)) return whole;
    if (HOST.test(core) && !isNoHost(core)) return host(core) + end;
    return core.replace(WORD, word) + end;
  }
  function word(one: string): string {
    const small = one.toLowerCase();
    return one.length === 1 || /^\d+$/.test(one) || isWord(small) || KNOWN_CODE.test(one)
      ? one
      : names.word(one);
  }

  function host(whole: string): string {
    const [, open = "", bare = "", close = ""] = /^(\[?(?:IPv6:)?)(.*?)(\]?)$/is.exec(whole) ?? [];
    if (bare === "") return whole;
    if (IPV4.test(bare)) return open + names.ipv4(bare) + close;
    if (isIpv6(bare)) return open + names.ipv6(bare) + close;
    const reversed = REVERSED_IP.exec(bare);
    if (reversed) {
      const ip = names.ipv4((reversed[1] as string).split(".").reverse().join("."));
      return `${open}${ip.split(".").reverse().join(".")}.${host(reversed[2] as string)}${close}`;
    }
    if (/^[A-Za-z0-9.-]+$/.test(bare)) return open + names.host(bare) + close;
    return (
      open +
      bare.replace(/[A-Za-z0-9\x80-\xff-]+(?:\.[A-Za-z0-9\x80-\xff-]+)*/g, names.host) +
      close
    );
  }

  /** Part by part, so that a list's return address stays one. */
  function localPart(local: string): string {
    if (ROLES.test(local) || /^[^A-Za-z0-9\x80-\xff]*$/.test(local)) return local;
    const srs = /^(srs[01])([-+=])([^=]*)=(.*)$/is.exec(local);
    if (srs) {
      const [, mark, sign, hash = "", rest = ""] = srs;
      return `${mark}${sign}${names.word(hash)}=${rest.split("=").map(srsPart).join("=")}`;
    }
    const batv = /^(prvs|btv1)(=+)(.*)$/is.exec(local);
    if (batv)
      return `${batv[1]}${batv[2]}${(batv[3] as string).split("=").map(batvPart).join("=")}`;
    const equals = local.lastIndexOf("=");
    if (equals > 0) return `${localPart(local.slice(0, equals))}=${host(local.slice(equals + 1))}`;
    const prefix = /^((?:[a-z0-9-]+\.)+[a-z]{2,})-(.+)$/i.exec(local);
    if (prefix) return `${host(prefix[1] as string)}-${localPart(prefix[2] as string)}`;
    let isTagged = false;
    return local.replace(/[^-+]+/g, (one, offset: number) => {
      const stays = (offset > 0 && LIST_TAG.test(one)) || (isTagged && /^\d+$/.test(one));
      if (stays) isTagged = true;
      return stays ? one : names.user(one);
    });
  }
  function srsPart(one: string): string {
    if (one.length <= 2) return one;
    return one.includes(".")
      ? host(one)
      : /^[A-Za-z0-9+/]{4}$/.test(one)
        ? names.word(one)
        : localPart(one);
  }
  function batvPart(one: string): string {
    if (/^\d{4}[0-9a-f]{6}$/i.test(one)) return `${one.slice(0, 4)}${hexOf(one.slice(4))}`;
    return one === "" ? one : localPart(one);
  }
  /** A tag of BATV is hexadecimal. */
  function hexOf(tag: string): string {
    return names.word(tag).replace(/[g-z]/gi, (letter) => String(letter.charCodeAt(0) % 10));
  }

  const hidden = (whole: string): string =>
    whole.replace(/[A-Za-z0-9\x80-\xff]+/g, (one) =>
      one.length <= MOST_HIDDEN
        ? names.word(one)
        : (one.match(HIDDEN_PIECE) ?? []).map(names.word).join(""),
    );
  return { text, address: kept(address), host, user: kept(localPart), hidden };
}

/** A program, a page, one of Exchange's codes: `RESOLVER.RST.AuthRequired`. */
function isNoHost(dotted: string): boolean {
  if (isWord(dotted) || FILE.test(dotted)) return true;
  return /^[A-Z]{4,}\./.test(dotted) && dotted.split(".").every((one) => isWord(one.toLowerCase()));
}

/** `rejecting_john_doe`: the place of `john_doe`. */
function behindKnownWords(local: string): number {
  for (let end = local.length; ; ) {
    const at = local.lastIndexOf("_", end - 1);
    if (at < 0) return 0;
    const before = local.slice(local.lastIndexOf("_", at - 1) + 1, at);
    if (before === "" || /^[\d.,-]+$/.test(before) || isWord(before.toLowerCase())) return at + 1;
    end = at;
  }
}

/** `from=anna`: the place of `anna`; a list's `joe=example.org` has no such key. */
function behindKey(local: string): number {
  return (
    /^(?:from|to|user|rcpt|sender|recipient|mail|mailfrom|rcptto|login|env|f|t)=/i.exec(local)?.[0]
      .length ?? 0
  );
}

const LONGEST_KEPT = 256;
/** With a port behind it. */
const LONGEST_IPV6 = 64;
/** RFC 1035, 2.3.4. */
const LONGEST_DOMAIN = 256;
const MOST_HIDDEN = 64;
const HIDDEN_PIECE = /.{1,64}/gs;
/** Blanks, brackets, quotes, control signs, and `/`, which stands for a newline in reports. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: a log may hold any
const RUN = /[^\s<>()[\]{},;"'|`*!?\\/\x00-\x1f\x7f]+/g;
const ATOM = /[A-Za-z0-9.\-\x80-\xff]+/g;
const WORD = /[A-Za-z0-9\x80-\xff]+/g;
const NUMBERS = /^[\d.+-]+$/;
const IPV4 = /^(?:\d{1,3}\.){3}\d{1,3}$/;
const DASHED_IP = /(?<![\d.])\d{1,3}([-_])\d{1,3}\1\d{1,3}\1\d{1,3}(?![\d])/g;
const REVERSED_IP = /^((?:\d{1,3}\.){3}\d{1,3})\.(.*[a-z].*)$/is;
const MAY_HOLD_IPV6 = /::|(?::[^:]*){7}/;
const HEX_AND_COLONS = /(?<![A-Za-z0-9.])((?:[0-9a-f]{0,4}:){2,}[0-9a-f.:]*)/i;
const HOST =
  /^[A-Za-z0-9\x80-\xff-]+(?:\.[A-Za-z0-9\x80-\xff-]+)*\.(?:[A-Za-z\x80-\xff]{2,24}|xn--[A-Za-z0-9-]+)$/;
/** In front of a host that greets: `554-mx.example.net`. */
const REPLY_CODE = /^[245]\d\d-(?=[A-Za-z]|(?:\d{1,3}\.){3})/;
const FILE = /\.(?:html?|shtml|php|cgi|aspx?|txt|log|conf)$/i;
const DOMAIN_AND_REST = /^([A-Za-z0-9.\x80-\xff[\]-]*)(.*)$/s;
/** Codes of providers by which a reason is known; ciphers, protocols; numbers with their unit; queues. */
const KNOWN_CODE =
  /^(?:t\d|tss?\d\d|s\d{3,5}|cs01|hm0\d|bl2\d|[45]xx|[78]bitmime|v?[78]bit|ipv[46]|(?:aes|sha|md|tlsv?|sslv?|chacha|poly|base|utf|pop|imap|x|p|iso|des|cbc)\d{1,4}s?|\d+(?:s|ms|sec|min|h|d|k|m|g|kb|mb|gb|st|nd|rd|th)|q(?:ueue)?\d{1,3})$/i;
/** Mailboxes that are an office, not a person (RFC 2142), and qmail's own. */
export const ROLES =
  /^(?:postmaster|mailer-daemon|double-?bounce|root|anonymous|abuse|hostmaster|webmaster|nobody|#)$/i;
/** What ezmlm and its like put behind a list's name. */
const LIST_TAG =
  /^(?:return|owner|subscribe|unsubscribe|request|help|accept|reject|confirm|digest|default|get|thread|index|allow|deny|bounces?|errors|sc|tc|uc|vc)$/i;

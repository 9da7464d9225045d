/**
 * What takes the place of people's names in a store: of an address another local part, the same for the same address.
 *
 *     Anna@shop.example                              sha-k3m9x2p7q4ab@shop.example
 *     list-return-7-joe=example.org@lists.example    sha-…-return-7-sha-…=example.org@lists.example
 *     550 anna@shop.example: no Anna Meyer here      550 sha-k3m9x2p7q4ab@shop.example: no Qwzi Trbnm here
 *
 * Domains stay, and names of hosts, and IPs; so do offices (postmaster). In a text whatever is no known word is taken for
 * a name, as `--redact` does it. An address that programs have rewritten stays one, with the names in it hashed.
 */
import { lettersOfText, textOfLetters } from "../../bytes/bytes.ts";
import { renamed } from "../../grammars/addresses/plain-address.ts";
import { type Keyed, kept, letters32, pseudonyms } from "../../redaction/pseudonyms.ts";
import { ROLES, textRedactor } from "../../redaction/texts.ts";
import { inOwnLetters } from "../../reports/filter/international.ts";

export interface HashedNames {
  /** `channel` is that of a recipient. */
  address(address: string, channel?: string): string;
  text(text: string): string;
  /** Of which only the shape stays. */
  hidden(text: string): string;
}

export function hashedNames(keyed: Keyed): HashedNames {
  const name = (local: string, domain: string): string => {
    if (ROLES.test(local) || HASHED.test(local) || !/[\p{L}\p{N}]/u.test(local)) return local;
    const whole = domain === "" ? local : `${local}@${inOwnLetters(domain)}`;
    return `sha-${letters32(keyed("address", whole.toLowerCase()), HASH_LETTERS)}`;
  };
  const anywhere = kept((address) => renamed(address, name));
  const local = kept((address) => renamed(address, name, "local"));
  const texts = textRedactor(
    { ...pseudonyms(keyed, true), user: anywhere, host: same, ipv4: same, ipv6: same },
    (letters) => lettersOfText(anywhere(textOfLetters(letters))),
  );
  const ofText = (work: (letters: string) => string) => (text: string) =>
    textOfLetters(work(lettersOfText(text)));
  return {
    address: (address, channel) => (channel === "local" ? local : anywhere)(address),
    text: kept(ofText(texts.text)),
    hidden: ofText(texts.hidden),
  };
}

/** 60 bits: of ten million addresses two share one with a chance of one in 20,000. */
const HASH_LETTERS = 12;

/** What was hashed stays as it is. */
const HASHED = /^sha-[a-z2-9]{12}$/;

function same(text: string): string {
  return text;
}

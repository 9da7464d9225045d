/**
 * What `why` is asked about: an address, an IP, or a name, which may be a domain that takes mail or a host.
 *
 * A name is a domain if mail was sent to that very domain: its subdomains often have servers and troubles of their
 * own, so they are told apart and named. Else it is a host, or the domain of hosts, that replies and connections
 * name. qmail does not log which mail exchangers a domain has: no more is known of them than what they say.
 */
import { inOwnLetters } from "../filter/international.ts";

export interface AskedAbout {
  kind: "address" | "name" | "ip";
  /** In lower case, international names in their own letters, without what people type around it. */
  text: string;
  /** What an address is called where a store has hashed it. */
  alias?: string;
}

/** undefined for what is none of them. */
export function askedAbout(typed: string): AskedAbout | undefined {
  const bare = typed.trim().replace(/^<(.*)>$|^\[(.*)\]$/, "$1$2");
  if (IPV4.test(bare) || IPV6.test(bare)) return { kind: "ip", text: bare.toLowerCase() };
  const text = inOwnLetters(bare.toLowerCase());
  const at = text.lastIndexOf("@");
  const name = text.slice(at + 1).replace(/\.$/, "");
  if (name === "" || /[\s/<>"*]/.test(name)) return undefined;
  return at > 0
    ? { kind: "address", text: `${text.slice(0, at)}@${name}` }
    : { kind: "name", text: name };
}

/** Whether this name is the one that was asked for. */
export function isSameName({ text, alias }: AskedAbout, name: string): boolean {
  const one = named(name);
  return one === text || one === alias;
}

/** Whether it lies under it: mx1.example.com under example.com. */
export function isUnderName({ text }: AskedAbout, name: string): boolean {
  return named(name).endsWith(`.${text}`);
}

function named(name: string): string {
  return inOwnLetters(name.toLowerCase());
}

const IPV4 = /^(?:\d{1,3}\.){3}\d{1,3}$/;
const IPV6 = /^(?=[^:]*:[^:]*:)[0-9a-f:]{2,39}(?:\.\d{1,3}){0,3}$/i;

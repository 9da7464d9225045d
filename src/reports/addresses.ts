/**
 * Addresses as keys of lists: lower case, as qmailanalog counts them.
 *
 * Words in parentheses stand for what is no address.
 */
import { domainNumber } from "../tracking/counting.ts";
import type { Recipient } from "../tracking/facts.ts";
import { byNumber } from "./by-number.ts";

/** As logged, but `<>` for a bounce and `<#@[]>` for a double bounce. */
export function senderText(sender: string | undefined): string {
  if (sender === undefined) return UNKNOWN;
  return sender === "" || sender === "#@[]" ? `<${sender}>` : sender;
}

/** The same in lower case. */
export function senderName(sender: string | undefined): string {
  return sender === undefined ? UNKNOWN : senderText(sender).toLowerCase();
}

/** The address that such a name stands for: what `<>` holds is empty. */
export function senderAddress(name: string): string {
  return name.replace(/^<(.*)>$/s, "$1");
}

export function senderDomain(sender: string | undefined): string {
  if (sender === undefined) return UNKNOWN;
  return sender === "" || sender === "#@[]" ? `<${sender}>` : domainName(sender);
}

/** What stands behind the last `@`. */
export function domainName(address: string): string {
  const at = address.lastIndexOf("@");
  return at < 0 || at === address.length - 1 ? NO_DOMAIN : address.slice(at + 1).toLowerCase();
}

/** The same of a recipient. */
export const domainOf = byNumber(domainNumber, ({ address }: Recipient) => domainName(address));

export const NO_DOMAIN = "(no domain)";

/** `info msg` is not in the log. */
export const UNKNOWN = "(unknown)";

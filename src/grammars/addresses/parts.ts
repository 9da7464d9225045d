/**
 * An address as its two parts, and whether a text can be a domain: what every rewriting asks.
 */

export interface AddressParts {
  local: string;
  domain: string;
}

/** Cut at the last `@`; undefined where one of the parts is missing. */
export function partsOf(address: string): AddressParts | undefined {
  const at = address.lastIndexOf("@");
  if (at <= 0 || at === address.length - 1) return undefined;
  return { local: address.slice(0, at), domain: address.slice(at + 1) };
}

/** Two labels or more, the last of letters: `example.org`, not `7.1` and not `localhost`. */
export function isDomain(text: string): boolean {
  if (text.length > 253) return false;
  const labels = text.split(".");
  return labels.length > 1 && labels.every((label) => LABEL.test(label)) && LAST.test(text);
}

const LABEL = /^(?!-)[\p{L}\p{N}_-]{1,63}(?<!-)$/u;
const LAST = /\.(?:\p{L}{2,}|xn--[a-z0-9-]+)$/iu;

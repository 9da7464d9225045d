/**
 * Whether an address is the one that was asked for, as programs wrote it or as people typed it.
 *
 * An address is tried as logged and in its plain form: `to:joe@example.com` finds `example.com-joe@example.com`,
 * `from:ann@example.net` what was forwarded for her by SRS, and `from:list@lists.example.com` every copy of the
 * list's mail. The other way round, an address that is asked for in full is taken for what it was made from too,
 * wherever it is: but for VERP, which is one copy of a list's mail, and `<...>`, which is exactly what it says.
 */
import { plainAddress } from "../../grammars/addresses/plain-address.ts";
import type { Pattern } from "./filter.ts";
import { addressTest } from "./pattern.ts";
import type { Guard } from "./regex.ts";

/** `channel` is that of a recipient in the queue. */
export type AddressTest = (address: string, channel?: string) => boolean;

export function typedAddressTest(
  pattern: Pattern,
  caseSensitive: boolean,
  guard?: Guard,
): AddressTest {
  const test = addressTest(pattern, caseSensitive, guard);
  const from = madeFrom(pattern);
  const testFrom = from && addressTest(from, caseSensitive);
  const isAsked = (text: string): boolean => test(text) || testFrom?.(text) === true;
  return (address, channel) => {
    if (isAsked(address)) return true;
    const typed = plainAddress(address, channel);
    return typed !== undefined && isAsked(typed.plain);
  };
}

function madeFrom(pattern: Pattern): Pattern | undefined {
  if (pattern.kind !== "part") return undefined;
  const typed = plainAddress(pattern.text, "local");
  if (!typed || typed.rewritings.includes("verp")) return undefined;
  const alias = pattern.alias && plainAddress(pattern.alias, "local")?.plain;
  return { kind: "whole", text: typed.plain, ...(alias && { alias }) };
}

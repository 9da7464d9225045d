/**
 * A rewriting: a way in which programs write an address into another one.
 *
 * The text alone has to tell it. Where an address can be read in two ways, or in none, it is what it is:
 * `unwrap` gives undefined, and the address stands as logged.
 */
import type { AddressParts } from "./parts.ts";

export type RewritingName = "virtual-domain" | "verp" | "srs" | "batv";

export interface Rewriting {
  name: RewritingName;
  /** What people call it. */
  head: string;
  /** What it is for. */
  means: string;
  /** As logged, and what it was made from. */
  examples: readonly { logged: string; plain: string; recipient?: string }[];
  source: string;
  unwrap(parts: AddressParts): MadeFrom | undefined;
}

/** What an address was made from. */
export interface MadeFrom {
  address: string;
  /** Whom the mail is to, where a sender names that and the text shows where the name begins. */
  recipient?: string;
  /** Where in the local part somebody is named, in order. */
  names: readonly NamedPart[];
}

/** A local part that lies in another one, and the domain that it goes with. */
export interface NamedPart {
  from: number;
  to: number;
  domain: string;
}

/**
 * Networks of a search: `203.0.113.7`, `203.0.113.0/24`, `2001:db8::/32`.
 */
import { QueryError } from "./filter.ts";

/** Whether an address lies in the network that `text` names. @throws QueryError */
export function networkTest(text: string): (address: string) => boolean {
  const [address = "", length, ...rest] = text.split("/");
  const wanted = addressBits(address);
  const bits = length === undefined ? (wanted?.length ?? 0) : Number(length);
  const isLength = length === undefined || /^\d{1,3}$/.test(length);
  if (!wanted || rest.length > 0 || !isLength || bits > wanted.length)
    throw new QueryError(
      `"${text}" is no address or network`,
      "write 203.0.113.7, 203.0.113.0/24 or 2001:db8::/32",
      [text, wanted ? address : "203.0.113.7"],
    );
  const prefix = wanted.slice(0, bits);
  return (other) => {
    const found = addressBits(other);
    return found?.length === wanted.length && found.startsWith(prefix);
  };
}

/** The network of a client: a /24 of IPv4, a /48 of IPv6; undefined if the text is no address. */
export function networkOf(text: string): string | undefined {
  const bits = addressBits(text);
  if (bits === undefined) return undefined;
  const group = (from: number, length: number): number =>
    Number.parseInt(bits.slice(from, from + length), 2);
  if (bits.length === 32) return `${group(0, 8)}.${group(8, 8)}.${group(16, 8)}.0/24`;
  const groups = [group(0, 16), group(16, 16), group(32, 16)];
  while (groups.length > 1 && groups.at(-1) === 0) groups.pop();
  return `${groups.map((one) => one.toString(16)).join(":")}::/48`;
}

/** 32 or 128 zeros and ones; undefined if it is no address. An IPv4-mapped one is IPv4. */
export function addressBits(text: string): string | undefined {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(text)?.[1];
  return fourBits(mapped ?? text) ?? sixBits(text);
}

function fourBits(text: string): string | undefined {
  const parts = text.split(".");
  const isFour = parts.length === 4 && parts.every((part) => /^\d{1,3}$/.test(part) && +part < 256);
  return isFour
    ? parts.map((part) => Number(part).toString(2).padStart(8, "0")).join("")
    : undefined;
}

/** RFC 4291 section 2.2: up to eight groups of hex digits, `::` for one or more of zeros. */
function sixBits(text: string): string | undefined {
  const [head = "", tail, ...more] = text.split("::");
  if (more.length > 0) return undefined;
  const before = head === "" ? [] : head.split(":");
  const after = tail === undefined || tail === "" ? [] : tail.split(":");
  const missing = 8 - before.length - after.length;
  if (tail === undefined ? missing !== 0 : missing < 1) return undefined;
  const groups = [...before, ...Array<string>(missing).fill("0"), ...after];
  if (!groups.every((group) => /^[0-9a-f]{1,4}$/i.test(group))) return undefined;
  return groups.map((group) => Number.parseInt(group, 16).toString(2).padStart(16, "0")).join("");
}

/**
 * To which addresses events may be sent: none that only this network can reach, unless it was allowed, so that nobody who can
 * name a receiver, or its name server, makes us talk to our neighbours. The address that was looked at is the one that is
 * connected to.
 */
import { lookup } from "node:dns";
import { BlockList, isIP, type LookupFunction } from "node:net";

/** RFC 6890 and its like: what is not the public network. */
const PRIVATE = [
  "0.0.0.0/8",
  "10.0.0.0/8",
  "100.64.0.0/10",
  "127.0.0.0/8",
  "169.254.0.0/16",
  "172.16.0.0/12",
  "192.0.0.0/24",
  "192.168.0.0/16",
  "198.18.0.0/15",
  "224.0.0.0/4",
  "240.0.0.0/4",
  "::/127",
  "64:ff9b::/96",
  "64:ff9b:1::/48",
  "2001::/32",
  "2002::/16",
  "fc00::/7",
  "fe80::/10",
  "fec0::/10",
  "ff00::/8",
];

/** @throws RangeError for what is no network */
export function networks(texts: readonly string[]): BlockList {
  const list = new BlockList();
  for (const text of texts) {
    const [address = "", bits] = text.split("/");
    const family = isIP(address);
    const width = family === 6 ? 128 : 32;
    const prefix = bits === undefined ? width : Number(bits);
    if (family === 0 || !/^\d*$/.test(bits ?? "") || prefix > width)
      throw new RangeError(`"${text}" is no network`);
    list.addSubnet(address, prefix, family === 6 ? "ipv6" : "ipv4");
  }
  return list;
}

const PRIVATE_NETWORKS = networks(PRIVATE);

/** Why events may not be sent there at all; undefined: they may. */
export function whyNotSent(url: URL): string | undefined {
  const isSafe = url.protocol === "https:";
  const isHere = url.protocol === "http:" && isWrittenLoopback(url.hostname);
  if (!isSafe && !isHere) return "events are sent by https, and by http to this machine only";
  return url.username || url.password
    ? "a name and a password in the address are not sent"
    : undefined;
}

/** `named`: the host as it was written; loopback is meant where it is written so. */
export function mayBeSentTo(address: string, named: string, allowed: BlockList): boolean {
  if (isWrittenLoopback(named)) return isLoopbackAddress(address);
  const plain = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1] ?? address;
  const family = isIP(plain) === 6 ? "ipv6" : "ipv4";
  if (isIP(plain) === 0) return false;
  return (
    allowed.check(plain, family) || !(PRIVATE_NETWORKS.check(plain, family) || isMapped(plain))
  );
}

/** `localhost`, or an address of it. */
function isWrittenLoopback(host: string): boolean {
  return host === "localhost" || isLoopbackAddress(host.replace(/^\[|\]$/g, ""));
}

/** For a request to `named`: resolves it to those of its addresses that may be sent to. */
export function checkedLookup(named: string, allowed: BlockList): LookupFunction {
  return (hostname, options, then) => {
    lookup(hostname, { ...options, all: true }, (error, found) => {
      if (error) return then(error, "", 0);
      const open = found.filter(({ address }) => mayBeSentTo(address, named, allowed));
      const [first] = open;
      if (!first) return then(new Error(`${named} is an address of a private network`), "", 0);
      if (options.all) return then(null, open);
      return then(null, first.address, first.family);
    });
  };
}

function isLoopbackAddress(address: string): boolean {
  return address === "::1" || (isIP(address) === 4 && address.startsWith("127."));
}

/** An address of IPv4 written as one of IPv6 in another way. */
function isMapped(address: string): boolean {
  return isIP(address) === 6 && /^(?:0*:){0,5}:?ffff:/i.test(address);
}

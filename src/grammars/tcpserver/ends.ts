/**
 * The two ends of a connection as tcpserver prints them.
 *
 *     mx.example.org:192.0.2.10:25      mail.example.com:198.51.100.7:ident?user:40001
 *     name          :address   :port    name            :address     :ident     :port
 *
 * Any part but the port may be empty. tcpserver 0.88 replaces colons inside the parts; the IPv6
 * variants leave them, so the name is what stands before the first colon, the port what stands
 * behind the last, and the ident, which is empty as a rule, the part before that.
 *
 * In those variants a stranger's IDENT server that answers with a colon, or a name with one, can
 * lengthen the address; where that makes it none, the leftmost that is one is taken. The address
 * of `pid ... from` is always the true one.
 */

import { findLast, text, uint } from "../../bytes/bytes.ts";
import { rememberingBytes } from "../../bytes/remembering.ts";
import { remembering } from "../remembering.ts";
import { plainAddress } from "../session/address.ts";
import type { End } from "../session/event.ts";

export interface Remote {
  client: End;
  ident: string;
}

const COLON = 58;

/** A server has few ends of its own: they are read once, and shared. */
export const localEnd: (text: string) => Readonly<End> = remembering((text) => text, readLocalEnd);

function readLocalEnd(text: string): End {
  const portAt = text.lastIndexOf(":");
  const addressAt = text.indexOf(":") + 1;
  const address = text.slice(addressAt, Math.max(addressAt, portAt));
  return endOf(text.slice(0, addressAt - 1), plainAddress(address), text.slice(portAt + 1));
}

export function remoteEnd(text: string): Remote {
  const portAt = text.lastIndexOf(":");
  const identAt = portAt > 0 ? text.lastIndexOf(":", portAt - 1) : -1;
  const addressAt = text.indexOf(":") + 1;
  const address = identAt >= addressAt ? plainAddress(text.slice(addressAt, identAt)) : undefined;
  if (address === undefined) return oddRemote(text, portAt);
  return {
    client: endOf(text.slice(0, addressAt - 1), address, text.slice(portAt + 1)),
    ident: text.slice(identAt + 1, portAt),
  };
}

/** The same where its bytes lie. Clients come again, each time from another port. */
export function remoteEndAt(bytes: Uint8Array, at: number, end: number): Remote {
  const portAt = findLast(bytes, COLON, at, end) + 1;
  const { client, ident } = portless(bytes, at, Math.max(at, portAt));
  const port = portAt < end ? uint(bytes, portAt, end) : Number.NaN;
  return port >= 0 ? { client: { ...client, port }, ident } : { client, ident };
}

const portless = rememberingBytes((bytes, at, end) => remoteEnd(text(bytes, at, end)));

/** The same of a server's own. */
export const localEndAt = rememberingBytes((bytes, at, end) => localEnd(text(bytes, at, end)));

/** What stands in no part is absent. */
export function endOf(name: string, address: string | undefined, port: string): End {
  const end: End = {};
  if (address !== undefined) end.address = address;
  if (name !== "") end.name = name;
  if (port !== "") end.port = Number(port);
  return end;
}

/** Colons in the name or the ident: the first address that can be cut out, from the left. */
function oddRemote(text: string, portAt: number): Remote {
  const port = text.slice(portAt + 1);
  const colons = [...text.slice(0, Math.max(0, portAt)).matchAll(/:/g)].map(({ index }) => index);
  for (const before of colons) {
    for (const after of colons.toReversed()) {
      const address = after > before ? plainAddress(text.slice(before + 1, after)) : undefined;
      if (address === undefined) continue;
      const client = endOf(text.slice(0, before), address, port);
      return { client, ident: text.slice(after + 1, portAt) };
    }
  }
  const [name = ""] = text.split(":", 1);
  return { client: endOf(name, undefined, port), ident: "" };
}

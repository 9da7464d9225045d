/**
 * Where a server listens and whom it lets in, from what was typed. What would show mail to a network by a slip does not
 * start.
 */
import { X509Certificate } from "node:crypto";
import { readFileSync } from "node:fs";
import { createSecureContext } from "node:tls";
import type { Door } from "../../server/http/doorkeeper.ts";
import { isLoopbackName, nameIn } from "../../server/http/host-names.ts";
import type { Certificate, Place } from "../../server/http/listening.ts";
import type { Tokens } from "../../server/tokens/tokens.ts";
import { grouped, list, text, type Values } from "../command.ts";
import { UserError } from "../error.ts";
import { reasonWords } from "../logs.ts";

const PORT = 8470;

export const DOOR = {
  ...grouped("Where", {
    listen: text("HOST:PORT", `where it listens (default 127.0.0.1:${PORT})`),
    socket: text("PATH", "a socket in the file system in place of a port, for its owner alone"),
    tlsCert: text("FILE", "the certificate, with those that lead to it (PEM)"),
    tlsKey: text("FILE", "its key (PEM)"),
    proxy: text("URL", "the address that people open, of a proxy on this machine before it"),
    allowHost: list("NAME", "a further name of this host; may be given several times"),
  }),
};

interface DoorAsked {
  place: Place;
  door: Door;
  certificate?: Certificate;
}

export function doorFor(given: Values<typeof DOOR>, tokens: Tokens): DoorAsked {
  const place = placeOf(given);
  const certificate = certificateOf(given);
  const proxy = proxyOf(given.proxy);
  const isSocket = "socket" in place;
  const isNear = isSocket || isLoopbackName(nameIn(hostOf(place.host)));
  if (!isNear) refuseOpenDoor(place.host, { isSafe: !!(certificate || proxy), tokens });
  const own = isNear || EVERY_ADDRESS.has(place.host) ? [] : [hostOf(place.host)];
  const hosts = [...own, ...namesOf(certificate), ...given.allowHost].map(nameIn);
  return {
    place,
    door: { tokens, isSocket, proxy, hosts },
    ...(certificate && { certificate }),
  };
}

/** The names that a certificate is for are names of this host. */
function namesOf(certificate: Certificate | undefined): string[] {
  if (!certificate) return [];
  const { subjectAltName = "" } = new X509Certificate(certificate.cert);
  return [...subjectAltName.matchAll(/(?:^|, )DNS:([^,*]+)/g)].map(([, name]) => name as string);
}

/** As it stands in an address. */
function hostOf(host: string): string {
  return host.includes(":") ? `[${host}]` : host;
}

const EVERY_ADDRESS: ReadonlySet<string> = new Set(["0.0.0.0", "::"]);

function placeOf({ listen, socket }: Values<typeof DOOR>): Place {
  if (socket !== undefined) {
    if (listen !== undefined)
      throw new UserError("--listen and --socket: one of them", {
        hint: "leave out one of the two",
      });
    return { socket };
  }
  const found = /^(\[[0-9a-f:.]+\]|[^:]+):(\d{1,5})$/i.exec(listen ?? `127.0.0.1:${PORT}`);
  const port = Number(found?.[2]);
  if (!found || port > 65_535)
    throw new UserError(`--listen: "${listen}" is no HOST:PORT`, {
      hint: `write: qtrail serve --listen 127.0.0.1:${PORT}`,
    });
  return { host: (found[1] as string).replace(/^\[|\]$/g, ""), port };
}

function refuseOpenDoor(host: string, { isSafe, tokens }: { isSafe: boolean; tokens: Tokens }) {
  if (!isSafe)
    throw new UserError(`--listen: on ${host} everybody on the way could read along`, {
      hint: "add --tls-cert and --tls-key, or listen on 127.0.0.1 behind a proxy: --proxy URL",
    });
  if (!tokens.isAny())
    throw new UserError(`--listen: on ${host} others may ask, and nobody has a token`, {
      hint: "make one first: qtrail token add NAME --all",
    });
}

function certificateOf({ tlsCert, tlsKey }: Values<typeof DOOR>): Certificate | undefined {
  if (tlsCert === undefined && tlsKey === undefined) return undefined;
  if (tlsCert === undefined || tlsKey === undefined)
    throw new UserError("--tls-cert and --tls-key go together", { hint: "name both files" });
  const certificate = {
    cert: fileOf("--tls-cert", tlsCert),
    key: fileOf("--tls-key", tlsKey),
  };
  try {
    createSecureContext(certificate);
    return certificate;
  } catch (cause) {
    throw new UserError(`--tls-cert, --tls-key: ${(cause as Error).message}`, {
      cause,
      hint: "both are PEM files: a certificate, and the key that it was made for",
    });
  }
}

function fileOf(flag: string, path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (cause) {
    throw new UserError(`${flag}: ${path}: ${reasonWords(cause)}`, {
      cause,
      hint: "it has to be a file that the user of this server may read",
    });
  }
}

function proxyOf(given: string | undefined): URL | undefined {
  if (given === undefined) return undefined;
  const url = URL.canParse(given) ? new URL(given) : undefined;
  const isPlain =
    url && /^https?:$/.test(url.protocol) && !url.username && !url.search && !url.hash;
  if (!isPlain)
    throw new UserError(`--proxy: "${given}" is no address that people could open`, {
      hint: "write it as it stands in their browsers: --proxy https://mail.example.net/qtrail",
    });
  return url;
}

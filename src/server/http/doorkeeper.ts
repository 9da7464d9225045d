/**
 * Who may ask at all, and what he sees.
 *
 *     127.0.0.1:8470, no token yet        who comes over loopback and means it: all
 *     127.0.0.1:8470, tokens              who shows one
 *     a socket in the file system         who may open it, its owner: all
 *     --proxy https://mail.example.net/   what the proxy hands on over loopback or the socket, with a token
 *     another address                     over TLS, with a token
 *
 * A browser may be made to ask by a page of anybody's: whose name for this server is another (DNS rebinding), and
 * what other sites make it send, is turned away before anything else.
 */
import type { IncomingMessage } from "node:http";
import type { TLSSocket } from "node:tls";
import type { TokenKept, Tokens } from "../tokens/tokens.ts";
import type { ScopeNeeded, Viewer } from "../viewer.ts";
import { cookieIn } from "./cookie.ts";
import { HttpProblem } from "./exchange.ts";
import { isLoopback, isLoopbackName, nameIn } from "./host-names.ts";

export interface Door {
  tokens: Tokens;
  /** Requests come over a socket that the file system guards. */
  isSocket: boolean;
  /** The address by which the world knows the server: that of a proxy before it. */
  proxy?: URL | undefined;
  /** Further names of this host, in small letters. */
  hosts: readonly string[];
}

export interface Doorkeeper {
  /** What is sent under another name, and what another site makes a browser send. @throws HttpProblem */
  refuseStrangers(request: IncomingMessage, path: string): void;
  /** Who asks. @throws HttpProblem for who would need a token */
  viewerOf(request: IncomingMessage, path: string, needs: ScopeNeeded): Viewer;
  /** The scheme, host and port by which the server was called, as the browser knows them. */
  originOf(request: IncomingMessage): string;
}

const THIS_MACHINE = { name: "this machine", scope: { kind: "all" } } as const;
/** Sees what needs nothing. */
const NOBODY = { name: "nobody", scope: { kind: "domains", domains: [] } } satisfies Viewer;

export function doorkeeperOf(door: Door): Doorkeeper {
  return {
    refuseStrangers(request, path) {
      refuseStrangeHost(request, door);
      refuseOtherSites(request, path, door);
    },
    viewerOf(request, path, needs) {
      const from = clientOf(request, door);
      if (isOfThisMachine(request, door)) return { ...THIS_MACHINE, from };
      const token = door.tokens.holding(bearerIn(request) ?? cookieIn(request.headers.cookie));
      if (token) return { ...viewerFor(token), from };
      if (needs === "nothing") return { ...NOBODY, from };
      throw noToken(request, path, door);
    },
    originOf: (request) => door.proxy?.origin ?? ownOrigin(request),
  };
}

/** @throws HttpProblem 421, 400 for two names, or 403 for who does not come by the proxy */
function refuseStrangeHost(request: IncomingMessage, door: Door): void {
  if ((request.headersDistinct.host?.length ?? 0) > 1)
    throw new HttpProblem(400, "the request names two hosts", { hint: "send one Host" });
  const { proxy, isSocket, hosts } = door;
  const isNear = isSocket || isLoopback(request.socket.remoteAddress ?? "");
  if (proxy && !isNear)
    throw new HttpProblem(403, "requests are taken from the proxy of this machine alone", {
      hint: `the address to open is ${proxy.href}`,
    });
  const name = nameIn(request.headers.host ?? "");
  const isKnown =
    (isNear && (isLoopbackName(name) || name === "")) ||
    name === proxy?.hostname ||
    hosts.includes(name);
  if (!isKnown)
    throw new HttpProblem(421, `this server is not called "${name}"`, {
      hint: "whoever runs it may say that it is: qtrail serve --allow-host NAME",
    });
}

/** What a page of another site makes a browser send. @throws HttpProblem 403 */
function refuseOtherSites(request: IncomingMessage, path: string, { proxy }: Door): void {
  const { method = "GET", headers } = request;
  const site = headers["sec-fetch-site"];
  const isOther = site === "cross-site" || site === "same-site";
  const isRead = method === "GET" || method === "HEAD";
  const isOpened = isRead && headers["sec-fetch-mode"] === "navigate" && !isStream(path);
  const { origin } = headers;
  // Under `Referrer-Policy: no-referrer` a browser hides the origin of our own forms, and says whose they are here.
  const isOwnForm = origin === "null" && site === "same-origin";
  const isForeign = origin !== undefined && !isOwnForm && !isOwnOrigin(origin, request, proxy);
  const isChecked = !isRead || isStream(path);
  if ((isOther && !isOpened) || (isChecked && isForeign))
    throw new HttpProblem(403, "this was sent by a page of another site", {
      hint: "open the page of this server, and do it there",
    });
}

/** Its reader would hear what goes on from now on. */
function isStream(path: string): boolean {
  return path.endsWith("/events");
}

/** By the name of a proxy only the proxy is called. */
function isOwnOrigin(origin: string, request: IncomingMessage, proxy: URL | undefined): boolean {
  if (origin === proxy?.origin) return true;
  return origin === ownOrigin(request) && nameIn(request.headers.host ?? "") !== proxy?.hostname;
}

function ownOrigin(request: IncomingMessage): string {
  const isTls = (request.socket as Partial<TLSSocket>).encrypted === true;
  return `${isTls ? "https" : "http"}://${request.headers.host}`;
}

/** Nobody else can have sent it, and nobody was told that a token is needed. */
function isOfThisMachine(request: IncomingMessage, { isSocket, proxy, tokens }: Door): boolean {
  if (proxy) return false;
  if (isSocket) return !isForwarded(request);
  return (
    isLoopback(request.socket.remoteAddress ?? "") &&
    isLoopbackName(nameIn(request.headers.host ?? "")) &&
    !isForwarded(request) &&
    !tokens.isAny()
  );
}

/** As in RFC 7239, and as proxies wrote before. */
function isForwarded({ headers }: IncomingMessage): boolean {
  return Object.keys(headers).some((name) => FORWARDED.test(name));
}

const FORWARDED =
  /^(?:forwarded$|via$|x-forwarded|x-real-ip$|x-(?:cluster-)?client-ip$|true-client-ip$|cf-|fastly-|x-original-|x-envoy-)/;

/** For the audit alone. What a proxy adds stands last; what stands before it anybody may have written. */
function clientOf(request: IncomingMessage, { proxy, isSocket }: Door): string {
  const said = proxy && request.headers["x-forwarded-for"];
  const last = String(said ?? "")
    .split(",")
    .at(-1)
    ?.trim();
  if (last && ADDRESS.test(last)) return last;
  return isSocket ? "the socket" : (request.socket.remoteAddress ?? "");
}

const ADDRESS = /^\[?[0-9a-f.:]{2,45}\]?(?::\d{1,5})?$/i;

function bearerIn({ headers }: IncomingMessage): string | undefined {
  return /^Bearer +(\S+)$/i.exec(headers.authorization ?? "")?.[1];
}

function viewerFor({ id, name, scope }: TokenKept): Viewer {
  return { name, scope, token: id };
}

function noToken(request: IncomingMessage, path: string, { proxy, tokens }: Door): HttpProblem {
  const isAny = tokens.isAny();
  const { headers } = request;
  const isFollowed =
    headers["sec-fetch-site"] === "cross-site" && headers["sec-fetch-mode"] === "navigate";
  return new HttpProblem(
    401,
    isAny ? "this needs a token that is valid" : "nobody has a token yet",
    {
      hint: isAny
        ? "open the link that you were given, or enter your token at /enter"
        : "on the server: qtrail token add NAME --all",
      headers: {
        "www-authenticate": 'Bearer realm="qtrail"',
        // A link in a mail is another site's: to what is opened again from here the browser adds the cookie.
        ...(isAny &&
          isFollowed && { refresh: `0; url=${baseOf(proxy)}${path}${searchIn(request)}` }),
      },
    },
  );
}

function searchIn({ url = "" }: IncomingMessage): string {
  return url.includes("?") ? url.slice(url.indexOf("?")) : "";
}

export function baseOf(proxy: URL | undefined): string {
  return proxy?.pathname.replace(/\/+$/, "") ?? "";
}

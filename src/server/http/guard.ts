/**
 * Who may ask at all: what comes over loopback and means loopback, as long as nobody was given a token.
 */
import type { IncomingMessage } from "node:http";
import type { Viewer } from "../viewer.ts";
import { HttpProblem } from "./exchange.ts";

export interface GuardOptions {
  /** Requests come over a socket that the file system guards. */
  isSocket: boolean;
}

export type Doorkeeper = (request: IncomingMessage, path: string) => Viewer;

const THIS_MACHINE: Viewer = { name: "this machine", scope: { kind: "all" } };

export function guardOf({ isSocket }: GuardOptions): Doorkeeper {
  return (request) => {
    if (isSocket) return THIS_MACHINE;
    const isLocal =
      isLoopback(request.socket.remoteAddress ?? "") &&
      isLoopbackName(hostNameIn(request.headers.host ?? "")) &&
      !isForwarded(request);
    if (isLocal) return THIS_MACHINE;
    throw new HttpProblem(403, "only this machine is answered here");
  };
}

/** As in RFC 7239, and as proxies wrote before. */
function isForwarded({ headers }: IncomingMessage): boolean {
  return Object.keys(headers).some(
    (name) => name === "forwarded" || name.startsWith("x-forwarded-"),
  );
}

export function isLoopback(address: string): boolean {
  return address === "::1" || /^(?:::ffff:)?127\./.test(address);
}

function isLoopbackName(name: string): boolean {
  return name === "localhost" || name === "[::1]" || /^127(?:\.\d{1,3}){3}$/.test(name);
}

/** Without its port. */
export function hostNameIn(host: string): string {
  return host.toLowerCase().replace(/:\d*$/, "");
}

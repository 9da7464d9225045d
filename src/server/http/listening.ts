/**
 * The server's socket: where it listens, and how much of strangers' time it gives.
 */
import { once } from "node:events";
import { lstatSync, unlinkSync } from "node:fs";
import { createServer, type RequestListener, type Server } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { connect } from "node:net";

export type Place = { host: string; port: number } | { socket: string };

/** A certificate with those that lead to it, and its key, as PEM. */
export interface Certificate {
  cert: Buffer;
  key: Buffer;
}

/** Milliseconds in which the head of a request has to have come, and the whole of it. */
const HEAD_MILLISECONDS = 10_000;
const REQUEST_MILLISECONDS = 30_000;
const IDLE_MILLISECONDS = 15_000;
const MOST_CONNECTIONS = 4000;

const LIMITS = {
  headersTimeout: HEAD_MILLISECONDS,
  requestTimeout: REQUEST_MILLISECONDS,
  keepAliveTimeout: IDLE_MILLISECONDS,
  connectionsCheckingInterval: 2000,
  maxHeaderSize: 16_384,
};

export async function listen(
  place: Place,
  handler: RequestListener,
  certificate?: Certificate,
): Promise<Server> {
  const server = certificate
    ? createTlsServer(
        { ...LIMITS, ...certificate, minVersion: "TLSv1.2", handshakeTimeout: HEAD_MILLISECONDS },
        handler,
      )
    : createServer(LIMITS, handler);
  server.maxConnections = MOST_CONNECTIONS;
  const begun = once(server, "listening");
  if ("socket" in place) {
    await removeLeftover(place.socket);
    // From the first moment on it is its owner's alone.
    const outside = process.umask(0o177);
    server.listen(place.socket);
    process.umask(outside);
  } else server.listen(place.port, place.host);
  await begun;
  return server;
}

/** The socket of a server that was killed: nobody listens there. */
async function removeLeftover(path: string): Promise<void> {
  if (!lstatSync(path, { throwIfNoEntry: false })?.isSocket()) return;
  const probe = connect(path);
  try {
    await once(probe, "connect");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ECONNREFUSED") unlinkSync(path);
  } finally {
    probe.destroy();
  }
}

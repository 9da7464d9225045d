/**
 * The server's socket: where it listens, and how much of strangers' time it gives.
 */

import { chmodSync } from "node:fs";
import { createServer, type RequestListener, type Server } from "node:http";

export type Place = { host: string; port: number } | { socket: string };

/** Milliseconds in which the head of a request has to have come, and the whole of it. */
const HEAD_MILLISECONDS = 10_000;
const REQUEST_MILLISECONDS = 30_000;
const IDLE_MILLISECONDS = 15_000;
const MOST_CONNECTIONS = 4000;

export async function listen(place: Place, handler: RequestListener): Promise<Server> {
  const server = createServer(
    {
      headersTimeout: HEAD_MILLISECONDS,
      requestTimeout: REQUEST_MILLISECONDS,
      keepAliveTimeout: IDLE_MILLISECONDS,
      connectionsCheckingInterval: 2000,
      maxHeaderSize: 16_384,
    },
    handler,
  );
  server.maxConnections = MOST_CONNECTIONS;
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    const begun = (): void => {
      server.off("error", reject);
      resolve();
    };
    if ("socket" in place) server.listen(place.socket, begun);
    else server.listen(place.port, place.host, begun);
  });
  if ("socket" in place) chmodSync(place.socket, 0o600);
  return server;
}

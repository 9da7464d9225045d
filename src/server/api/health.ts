/**
 * What machines ask of the server: whether it lives, whether it can answer, and its metrics.
 */
import type { HttpReply } from "../http/exchange.ts";
import type { Route } from "../http/router.ts";
import type { Served } from "../service.ts";

const TEXT = "text/plain; charset=utf-8";
/** Prometheus' text format. */
const EXPOSITION = "text/plain; version=0.0.4; charset=utf-8";

export const HEALTH: readonly Route[] = [
  {
    method: "GET",
    path: "/healthz",
    needs: "nothing",
    told: {
      about: "ok, as long as it answers at all",
      parameters: [],
      answers: { [TEXT]: undefined },
    },
    reply: () => word(200, "ok"),
  },
  {
    method: "GET",
    path: "/readyz",
    needs: "nothing",
    told: {
      about: "ok, or with status 503 not ready: nothing of the logs is known yet",
      parameters: [],
      answers: { [TEXT]: undefined },
    },
    reply: (_, service) => (isReady(service) ? word(200, "ok") : word(503, "not ready")),
  },
  {
    method: "GET",
    path: "/metrics",
    needs: "all",
    told: {
      about: "the queue, counters since the server's start, its logs and its store, for Prometheus",
      parameters: [],
      answers: { [EXPOSITION]: undefined },
    },
    reply: async (_, service) => ({ status: 200, type: EXPOSITION, body: await service.metrics() }),
  },
];

function word(status: number, text: string): HttpReply {
  return { status, type: TEXT, body: `${text}\n` };
}

/** Where no log is followed all that can be known is. */
function isReady({ known }: Served): boolean {
  return known === undefined || known.state === "following" || known.asOf !== undefined;
}

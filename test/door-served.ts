/**
 * A server with few routes in the test's own process, asked as strangers ask: of who is let in nothing else matters.
 */
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { request } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Audit } from "../src/server/audit/audit.ts";
import { type Door, doorkeeperOf } from "../src/server/http/doorkeeper.ts";
import { json } from "../src/server/http/exchange.ts";
import { listen } from "../src/server/http/listening.ts";
import { problemJson } from "../src/server/http/problem-json.ts";
import { handlerOf } from "../src/server/http/requests.ts";
import type { Route } from "../src/server/http/router.ts";
import { ENTERING } from "../src/server/pages/entering.ts";
import type { Served } from "../src/server/service.ts";
import { Tokens } from "../src/server/tokens/tokens.ts";
import { utc } from "../src/time/zones.ts";

const ROUTES: readonly Route[] = [
  ...ENTERING,
  {
    method: "GET",
    path: "/mail",
    needs: "mail",
    async reply({ viewer }, service) {
      await service.ask({ words: ["find", "anna"], scope: viewer.scope });
      return json({ name: viewer.name, scope: viewer.scope });
    },
  },
  { method: "GET", path: "/events", needs: "mail", reply: () => json({}) },
  { method: "GET", path: "/all", needs: "all", reply: () => json({}) },
  { method: "GET", path: "/healthz", needs: "nothing", reply: () => json({}) },
  { method: "POST", path: "/form", needs: "mail", reply: ({ body }) => json(body.length) },
];

export type Asked = { method?: string; headers?: Record<string, string>; body?: string };
export type Told = { status: number; headers: NodeJS.Dict<string | string[]>; body: string };
export type AskDoor = (path: string, asked?: Asked) => Promise<Told>;

export interface DoorServed {
  ask: AskDoor;
  port: number;
  tokens: Tokens;
  audit: Audit;
  /** Nothing has gone wrong inside until then. */
  close(): Promise<void>;
}

export async function doorServed(door: Partial<Door>, base = ""): Promise<DoorServed> {
  const folder = mkdtempSync(join(tmpdir(), "qtrail-door-"));
  const errors: unknown[] = [];
  const tokens = door.tokens ?? new Tokens(join(folder, "served"));
  const audit = new Audit(join(folder, "served"), (error) => errors.push(error));
  const service: Served = {
    ask: async () => ({ status: 0, out: "", said: [] }),
    now: () => ({ seconds: 0, nanos: 0 }),
    zone: utc,
    host: "mx",
    base,
    command: () => "",
    metrics: async () => "",
    assets: new Map(),
    tokens,
    audit,
  };
  const handler = handlerOf({
    service,
    routes: ROUTES,
    doorkeeper: doorkeeperOf({ isSocket: false, hosts: [], ...door, tokens }),
    problemReply: problemJson,
    onError: (error) => errors.push(error),
  });
  const socket = door.isSocket ? join(folder, "socket") : undefined;
  const server = await listen(
    socket === undefined ? { host: "127.0.0.1", port: 0 } : { socket },
    handler,
  );
  if (socket !== undefined) assert.equal(statSync(socket).mode & 0o777, 0o600);
  const port = socket === undefined ? (server.address() as AddressInfo).port : 0;
  const to = socket === undefined ? { host: "127.0.0.1", port } : { socketPath: socket };
  return {
    port,
    tokens,
    audit,
    ask: (path, { method = "GET", headers = {}, body } = {}) =>
      new Promise((resolve, reject) => {
        const sent = request({ ...to, path, method, headers }, (response) => {
          const pieces: Buffer[] = [];
          response.on("data", (piece: Buffer) => pieces.push(piece));
          response.on("end", () =>
            resolve({
              status: response.statusCode ?? 0,
              headers: response.headers,
              body: Buffer.concat(pieces).toString(),
            }),
          );
        });
        sent.on("error", reject).end(body);
      }),
    async close() {
      server.close();
      server.closeAllConnections();
      await audit.close();
      rmSync(folder, { recursive: true });
      assert.deepEqual(errors, []);
    },
  };
}

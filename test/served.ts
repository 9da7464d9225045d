/**
 * The server of the made-up week, in the test's own process: what it replies to a request.
 */
import { mkdtempSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pageAssets } from "../src/cli/page-assets.ts";
import { answered, refusalIn } from "../src/cli/serve/answered.ts";
import { seenUnder } from "../src/reports/scope.ts";
import { Audit } from "../src/server/audit/audit.ts";
import { doorkeeperOf } from "../src/server/http/doorkeeper.ts";
import { listen } from "../src/server/http/listening.ts";
import { problemJson } from "../src/server/http/problem-json.ts";
import { handlerOf } from "../src/server/http/requests.ts";
import { type Ask, QuestionRefused } from "../src/server/question.ts";
import { ROUTES } from "../src/server/routes.ts";
import type { Served } from "../src/server/service.ts";
import { Tokens } from "../src/server/tokens/tokens.ts";
import { zoneNamed } from "../src/sources/local-zone.ts";
import { parseMoment } from "../src/time/words.ts";
import { factsInMemory } from "./facts-in-memory.ts";

const ZONE = "Europe/Berlin";

export interface DemoServed {
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  post(path: string, type: string, body: string): Promise<Response>;
  /** What went wrong inside, which no request may bring about. */
  errors: unknown[];
  close(): void;
}

/** `besides`: in place of what the service of a test usually has. */
export async function demoServed(besides: Partial<Served> = {}): Promise<DemoServed> {
  const zone = zoneNamed(ZONE, process.env);
  const now = parseMoment("2026-11-20", { now: { seconds: 0, nanos: 0 }, zone });
  const facts = await factsInMemory("corpus/demo", { zone });
  const folder = mkdtempSync(join(tmpdir(), "qtrail-served-"));
  const errors: unknown[] = [];
  const service: Served = {
    ask: inTurn(({ words: [verb = "", ...rest], scope }) =>
      answered([verb, "--tz", ZONE, ...rest], now, {
        facts,
        seen: seenUnder(scope),
        logs: ["corpus/demo"],
      }),
    ),
    now: () => now,
    zone,
    host: "mx1.example.net",
    base: "",
    command: (words) => `qtrail ${words.join(" ")}`,
    assets: pageAssets(),
    tokens: new Tokens(folder),
    audit: new Audit(folder, (error) => errors.push(error)),
    metrics: async () => "# HELP up It is.\n",
    ...besides,
  };
  const server = await listen(
    { host: "127.0.0.1", port: 0 },
    handlerOf({
      service,
      routes: ROUTES,
      doorkeeper: doorkeeperOf({ isSocket: false, hosts: [], tokens: service.tokens }),
      problemReply: problemJson,
      onError: (error) => errors.push(error),
    }),
  );
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    get: (path, headers = {}) => fetch(origin + path, { headers }),
    post: (path, type, body) =>
      fetch(origin + path, { method: "POST", headers: { "content-type": type }, body }),
    errors,
    close() {
      server.close();
      server.closeAllConnections();
      void service.audit.close().then(() => rmSync(folder, { recursive: true }));
    },
  };
}

/** One after the other, and refusals as a thread hands them over. */
function inTurn(answer: Ask): Ask {
  let earlier: Promise<unknown> = Promise.resolve();
  return (question) => {
    const mine = earlier
      .then(() => answer(question))
      .catch((error) => {
        const refused = refusalIn(error);
        throw refused ? new QuestionRefused(refused) : error;
      });
    earlier = mine.catch(() => undefined);
    return mine;
  };
}

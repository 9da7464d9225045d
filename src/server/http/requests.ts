/**
 * From a request to its reply: is it for us, who asks, which route, may he; and what every reply carries.
 */
import type { IncomingMessage, ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { Busy, QuestionRefused } from "../question.ts";
import type { Served } from "../service.ts";
import { keyOf, maySee } from "../viewer.ts";
import type { Doorkeeper } from "./doorkeeper.ts";
import { HttpProblem, type HttpReply, type Incoming } from "./exchange.ts";
import { refusalOf } from "./refused-question.ts";
import { type Route, routeOf } from "./router.ts";

interface Handling {
  service: Served;
  routes: readonly Route[];
  doorkeeper: Doorkeeper;
  /** How a problem is told: a page to a browser, else as JSON. */
  problemReply(problem: HttpProblem, asked: Pick<Incoming, "path" | "headers">): HttpReply;
  /** What went wrong is said to whoever runs the server. */
  onError(error: unknown): void;
}

/** The strictest policy under which the pages work: all comes from here, and nothing is written inside. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

const HEADERS: Readonly<Record<string, string>> = {
  "content-security-policy": POLICY,
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "cache-control": "no-store",
};

/** Bytes of a form, or of a text to explain. */
const MOST_BODY = 1 << 16;
const MOST_URL = 8192;

export function handlerOf(handling: Handling) {
  return (request: IncomingMessage, response: ServerResponse): void => {
    void handle(request, response, handling).catch((error: unknown) => {
      handling.onError(error);
      response.destroy();
    });
  };
}

async function handle(
  request: IncomingMessage,
  response: ServerResponse,
  handling: Handling,
): Promise<void> {
  const gone = new AbortController();
  response.once("close", () => gone.abort());
  response.on("error", () => gone.abort()); // who asked has gone
  let place: Pick<Incoming, "path" | "headers" | "query"> = {
    path: "/",
    headers: request.headers,
    query: new URLSearchParams(),
  };
  let reply: HttpReply;
  try {
    const { path, query } = addressOf(request, handling.service);
    place = { ...place, path, query };
    const { doorkeeper } = handling;
    doorkeeper.refuseStrangers(request, path);
    const { route, params } = routeOf(handling.routes, request.method ?? "GET", path);
    const viewer = doorkeeper.viewerOf(request, path, route.needs);
    if (!maySee(viewer, route.needs))
      throw new HttpProblem(403, "your token does not show this", {
        hint: "ask whoever gave it to you for one that does",
      });
    const asked: Incoming = {
      method: request.method ?? "GET",
      path,
      params: decoded(params),
      query,
      headers: request.headers,
      body: await bodyOf(request, route.method),
      viewer,
      origin: doorkeeper.originOf(request),
      signal: gone.signal,
    };
    reply = await route.reply(asked, askedBy(asked, handling.service));
  } catch (error) {
    if (gone.signal.aborted) return;
    const problem = problemOf(error, place.query);
    if (problem.status === 500) handling.onError(error);
    reply = handling.problemReply(problem, place);
  }
  await send(request, response, reply);
}

/** Questions wait in the name of the viewer, and only as long as he does; what he looks up of people's mail is noted. */
function askedBy({ viewer, signal }: Incoming, service: Served): Served {
  const by = keyOf(viewer);
  const ask: Served["ask"] = async (question) => {
    const answer = await service.ask({ ...question, by, signal });
    service.audit.note(viewer, question.words, answer);
    return answer;
  };
  return Object.assign(Object.create(service) as Served, { ask });
}

/** Not by URL's own reading, which would walk up `..`: what is in no route is not found. */
function addressOf(
  { url: target = "/" }: IncomingMessage,
  { base }: Served,
): { path: string; query: URLSearchParams } {
  if (target.length > MOST_URL) throw new HttpProblem(414, "the address is too long");
  const mark = target.indexOf("?");
  const whole = mark < 0 ? target : target.slice(0, mark);
  if (!whole.startsWith("/") || whole.includes("\0") || whole.split("/").includes(".."))
    throw new HttpProblem(400, "the address cannot be read");
  const isBelow = base !== "" && (whole === base || whole.startsWith(`${base}/`));
  const path = isBelow ? whole.slice(base.length) || "/" : whole;
  return { path, query: new URLSearchParams(mark < 0 ? "" : target.slice(mark + 1)) };
}

function decoded(params: Record<string, string>): Record<string, string> {
  try {
    return Object.fromEntries(
      Object.entries(params).map(([name, text]) => [name, decodeURIComponent(text)]),
    );
  } catch {
    throw new HttpProblem(400, "the address cannot be read");
  }
}

async function bodyOf(request: IncomingMessage, method: Route["method"]): Promise<string> {
  const { "content-length": length = "0", "transfer-encoding": coding } = request.headers;
  const packed = request.headers["content-encoding"] ?? "identity";
  if (method !== "POST") {
    if (length !== "0" || coding !== undefined) throw tooLarge(0);
    return "";
  }
  if (packed !== "identity")
    throw new HttpProblem(415, "a body that is packed is not read", {
      hint: "send it without content-encoding",
    });
  if (Number(length) > MOST_BODY) throw tooLarge(MOST_BODY);
  const pieces: Buffer[] = [];
  let bytes = 0;
  for await (const piece of request) {
    bytes += (piece as Buffer).length;
    if (bytes > MOST_BODY) throw tooLarge(MOST_BODY);
    pieces.push(piece as Buffer);
  }
  return Buffer.concat(pieces).toString();
}

function tooLarge(most: number): HttpProblem {
  return new HttpProblem(413, `more than ${most} bytes are not read with this`);
}

function problemOf(error: unknown, query: URLSearchParams): HttpProblem {
  if (error instanceof HttpProblem) return error;
  if (error instanceof QuestionRefused) return refusalOf(error, query);
  if (error instanceof Busy)
    return new HttpProblem(503, error.message, {
      hint: "ask again in a moment, or for a shorter period",
      headers: { "retry-after": "5" },
    });
  return new HttpProblem(500, "something went wrong here", {
    hint: "what, stands in the server's own log",
  });
}

async function send(
  request: IncomingMessage,
  response: ServerResponse,
  reply: HttpReply,
): Promise<void> {
  if (response.destroyed) return;
  const { body } = reply;
  const isWhole = typeof body === "string" || body instanceof Uint8Array;
  const bytes = isWhole ? Buffer.from(body as string) : undefined;
  const packing =
    bytes && bytes.length > LEAST_PACKED ? packingFor(request, reply.type) : undefined;
  response.writeHead(reply.status, {
    ...HEADERS,
    "content-type": reply.type,
    ...(packing && { "content-encoding": packing, vary: "accept-encoding" }),
    ...(bytes && !packing && reply.status !== 304 && { "content-length": bytes.length }),
    ...(!request.complete && { connection: "close" }),
    ...reply.headers,
  });
  if (!request.complete) response.once("finish", () => leaveUnread(request));
  if (request.method === "HEAD") {
    response.end();
    if (!isWhole) (body as Readable).destroy();
    return;
  }
  const source = bytes ? Readable.from([bytes]) : (body as Readable);
  const steps = packing ? [createGzip()] : [];
  await pipeline([source, ...steps, response]).catch((error: NodeJS.ErrnoException) => {
    if (!GONE.has(error.code ?? "")) throw error;
  });
}

/**
 * What has not come of a request that is refused is not waited for. The reply is: closing at once would take it away from
 * who still writes.
 */
function leaveUnread(request: IncomingMessage): void {
  request.pause();
  setTimeout(() => request.destroy(), LINGER_MILLISECONDS).unref();
}

const LINGER_MILLISECONDS = 500;
const GONE: ReadonlySet<string> = new Set(["ERR_STREAM_PREMATURE_CLOSE", "ECONNRESET", "EPIPE"]);
const LEAST_PACKED = 1400;

function packingFor(request: IncomingMessage, type: string): "gzip" | undefined {
  if (!/^(?:text|application)\/(?:html|css|javascript|json|csv|x-ndjson|problem\+json)/.test(type))
    return undefined;
  const accepted = String(request.headers["accept-encoding"] ?? "");
  return /\bgzip\b/.test(accepted) ? "gzip" : undefined;
}

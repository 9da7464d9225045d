/**
 * From a request to its reply: is it for us, who asks, which route, may he; and what every reply carries.
 */
import type { IncomingMessage, ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { Busy, QuestionRefused } from "../question.ts";
import type { Served } from "../service.ts";
import { maySee, type Viewer } from "../viewer.ts";
import { HttpProblem, type HttpReply, type Incoming } from "./exchange.ts";
import { refusalOf } from "./refused-question.ts";
import { type Route, routeOf } from "./router.ts";

export interface Handling {
  service: Served;
  routes: readonly Route[];
  /** Who asks. @throws HttpProblem for who may not ask at all */
  viewerOf(request: IncomingMessage, path: string): Viewer | Promise<Viewer>;
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
    const url = urlOf(request, handling.service);
    place = { ...place, path: url.pathname, query: url.searchParams };
    const viewer = await handling.viewerOf(request, url.pathname);
    const { route, params } = routeOf(handling.routes, request.method ?? "GET", url.pathname);
    if (!maySee(viewer, route.needs))
      throw new HttpProblem(403, "your token does not show this", {
        hint: "ask whoever gave it to you for one that does",
      });
    const asked: Incoming = {
      method: request.method ?? "GET",
      path: url.pathname,
      params: decoded(params),
      query: url.searchParams,
      headers: request.headers,
      body: route.method === "POST" ? await bodyOf(request) : "",
      viewer,
      origin: url.origin,
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

/** Questions wait in the name of the viewer, and only as long as he does. */
function askedBy({ viewer, signal }: Incoming, service: Served): Served {
  const by = viewer.token ?? viewer.name;
  return { ...service, ask: (question) => service.ask({ ...question, by, signal }) };
}

function urlOf(request: IncomingMessage, { base }: Served): URL {
  const target = request.url ?? "/";
  if (target.length > MOST_URL) throw new HttpProblem(414, "the address is too long");
  const host = request.headers.host ?? "localhost";
  if (!target.startsWith("/") || !URL.canParse(target, `http://${host}`))
    throw new HttpProblem(400, "the address cannot be read");
  const url = new URL(`http://${host}`);
  const [path = "/", ...rest] = target.split("?");
  url.search = rest.join("?");
  // Not by URL's own reading, which would walk up `..`: what is in no route is not found.
  if (path.includes("\0") || path.split("/").some((part) => part === ".."))
    throw new HttpProblem(400, "the address cannot be read");
  url.pathname = base !== "" && path.startsWith(base) ? path.slice(base.length) || "/" : path;
  return url;
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

async function bodyOf(request: IncomingMessage): Promise<string> {
  if (Number(request.headers["content-length"] ?? 0) > MOST_BODY) throw tooLarge();
  const pieces: Buffer[] = [];
  let bytes = 0;
  for await (const piece of request) {
    bytes += (piece as Buffer).length;
    if (bytes > MOST_BODY) throw tooLarge();
    pieces.push(piece as Buffer);
  }
  return Buffer.concat(pieces).toString();
}

function tooLarge(): HttpProblem {
  return new HttpProblem(413, `more than ${MOST_BODY} bytes are not read`, {
    headers: { connection: "close" },
  });
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
    ...reply.headers,
  });
  // What was not read of a request that is refused is not waited for.
  if (reply.status === 413) response.once("finish", () => request.destroy());
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

const GONE: ReadonlySet<string> = new Set(["ERR_STREAM_PREMATURE_CLOSE", "ECONNRESET", "EPIPE"]);
const LEAST_PACKED = 1400;

function packingFor(request: IncomingMessage, type: string): "gzip" | undefined {
  if (!/^(?:text|application)\/(?:html|css|javascript|json|csv|x-ndjson|problem\+json)/.test(type))
    return undefined;
  const accepted = String(request.headers["accept-encoding"] ?? "");
  return /\bgzip\b/.test(accepted) ? "gzip" : undefined;
}

/**
 * What a route is asked, and what it replies: of HTTP only as much as an answer needs.
 */
import type { Readable } from "node:stream";
import { jsonText } from "../../bytes/json-text.ts";
import type { Viewer } from "../viewer.ts";

export interface Incoming {
  method: string;
  /** Below the base that a proxy may have put before it. */
  path: string;
  /** What stands for the names in a route's path. */
  params: Record<string, string>;
  query: URLSearchParams;
  headers: NodeJS.Dict<string | string[]>;
  /** Of a POST: a form's fields, or JSON as text. */
  body: string;
  viewer: Viewer;
  /** The host and port by which the server was called, with its scheme: `http://127.0.0.1:8470`. */
  origin: string;
  /** Aborted when who asked has gone. */
  signal: AbortSignal;
}

export interface HttpReply {
  status: number;
  type: string;
  /** Sent whole, or as it comes. */
  body: string | Uint8Array | Readable;
  headers?: Record<string, string | string[]>;
}

/** What is wrong with a request, and the reply to it (RFC 9457). */
export class HttpProblem extends Error {
  readonly status: number;
  readonly hint: string | undefined;
  readonly headers: Record<string, string>;

  constructor(
    status: number,
    message: string,
    { hint, headers = {} }: { hint?: string | undefined; headers?: Record<string, string> } = {},
  ) {
    super(message);
    this.name = "Problem";
    this.status = status;
    this.hint = hint;
    this.headers = headers;
  }
}

/** Whether who asks has what that tag is of. RFC 9110 section 13.1.2: compared weakly. */
export function hasAlready({ headers }: Pick<Incoming, "headers">, etag: string): boolean {
  const given = String(headers["if-none-match"] ?? "");
  const opaque = (tag: string): string => tag.trim().replace(/^W\//, "");
  return given.trim() === "*" || given.split(",").some((tag) => opaque(tag) === opaque(etag));
}

export function json(value: unknown, status = 200): HttpReply {
  return { status, type: "application/json", body: `${jsonText(value)}\n` };
}

export function seeOther(location: string, headers: Record<string, string> = {}): HttpReply {
  return {
    status: 303,
    type: "text/plain; charset=utf-8",
    body: `see ${location}\n`,
    headers: { location, ...headers },
  };
}

/**
 * Messages and refusals that match, newest first, a page at a time.
 *
 * A page goes on where the one before ended: at a time, and behind so many messages of that very time. What comes
 * in meanwhile shifts nothing.
 */
import type { MessageJson } from "../../tracking/json.ts";
import type { CoverageJson, FoundPage, RefusedJson } from "../../web/answers.ts";
import { HttpProblem } from "../http/exchange.ts";
import type { Served } from "../service.ts";
import type { Viewer } from "../viewer.ts";
import { type AnswerTold, told } from "./answers.ts";

export interface MessagesAsked {
  /** The query language, as typed. */
  q: string;
  /** Values of single keys, beside it. */
  terms: readonly (readonly [key: string, value: string])[];
  limit: number;
  cursor: string | undefined;
}

export interface MessagesFound extends FoundPage {
  schema: "qtrail/found@1";
}

interface FoundJson {
  query: string;
  messages: MessageJson[];
  refused?: RefusedJson[];
  coverage: CoverageJson;
}

/** Where a page begins: before or at that time, behind so many messages of it. */
interface Cursor {
  at: string;
  behind: number;
}

export async function messagesFound(
  service: Served,
  viewer: Viewer,
  { q, terms, limit, cursor }: MessagesAsked,
): Promise<AnswerTold<MessagesFound>> {
  const from = cursor === undefined ? undefined : cursorIn(cursor);
  const behind = from?.behind ?? 0;
  const asked = [...terms.map(([key, value]) => `--${key}=${value}`), "--", q];
  const until = from ? [`--until=${nextNano(from.at)}`] : [];
  const { value, command, ...rest } = await told<FoundJson>(service, viewer, [
    "find",
    "-r",
    "-n",
    String(behind + limit + 1),
    ...until,
    ...asked,
  ]);
  const all = value.messages.slice(behind);
  const messages = all.slice(0, limit);
  const last = messages.at(-1);
  const isMore = all.length > limit && last !== undefined;
  const oldest = isMore ? timeOf(last) : "";
  const refused = (value.refused ?? []).filter(({ at }) => at === undefined || at > oldest);
  const next = isMore && cursorFor(oldest, messages, from);
  return {
    ...rest,
    command: service.command(["find", ...asked.filter((word) => word !== "--" && word !== "")]),
    value: {
      schema: "qtrail/found@1",
      query: value.query,
      messages,
      refused,
      ...(next && { cursor: next }),
      coverage: value.coverage,
    },
  };
}

export function timeOf({ queued, born }: MessageJson): string {
  return queued ?? born ?? "";
}

function cursorFor(at: string, messages: readonly MessageJson[], from: Cursor | undefined): string {
  const ofThat = messages.filter((message) => timeOf(message) === at).length;
  const behind = from?.at === at ? from.behind + ofThat : ofThat;
  return Buffer.from(JSON.stringify({ at, behind })).toString("base64url");
}

function cursorIn(text: string): Cursor {
  try {
    const { at, behind } = JSON.parse(Buffer.from(text, "base64url").toString()) as Cursor;
    if (/^[-\dT:.]{20,35}Z$/.test(at) && Number.isInteger(behind) && behind >= 0 && behind < 1e6)
      return { at, behind };
  } catch {
    // told below
  }
  throw new HttpProblem(400, "the cursor is none of this server's", {
    hint: "begin again without it",
  });
}

/** The first moment after it. */
function nextNano(at: string): string {
  const nanos = Number(at.slice(20, 29)) + 1;
  if (nanos < 1e9) return `${at.slice(0, 20)}${String(nanos).padStart(9, "0")}Z`;
  return new Date(Date.parse(`${at.slice(0, 19)}Z`) + 1000).toISOString().replace(/\.\d+/, "");
}

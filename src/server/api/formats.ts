/**
 * In which format a program wants its answer: the media type that its `accept` likes best.
 */
import { jsonText } from "../../bytes/json-text.ts";
import { printed } from "../answers/answers.ts";
import { HttpProblem, type HttpReply, type Incoming } from "../http/exchange.ts";
import type { Served } from "../service.ts";

export const MEDIA = {
  json: "application/json",
  ndjson: "application/x-ndjson",
  csv: "text/csv; charset=utf-8",
} as const;

export type DataFormat = keyof typeof MEDIA;

/** `types`: media types of the answers that there are, the usual first. */
export function formatAsked(
  { headers }: Pick<Incoming, "headers">,
  types: readonly string[],
): DataFormat {
  const formats = (Object.keys(MEDIA) as DataFormat[]).filter((one) => types.includes(MEDIA[one]));
  for (const range of rangesIn(String(headers.accept ?? "*/*"))) {
    const found = formats.find((format) => isIn(mediaOf(format), range));
    if (found) return found;
  }
  throw new HttpProblem(406, "there is no answer in a format that is accepted", {
    hint: `accept one of ${formats.map(mediaOf).join(", ")}`,
  });
}

/** Without its charset. */
function mediaOf(format: DataFormat): string {
  return MEDIA[format].replace(/;.*/, "");
}

/** Media ranges, the best liked first; what is not wanted at all is left out. */
function rangesIn(accept: string): string[] {
  return accept
    .split(",")
    .map((part) => {
      const [range = "", ...rest] = part.split(";").map((word) => word.trim().toLowerCase());
      const q = rest.find((word) => word.startsWith("q="));
      return { range, q: q === undefined ? 1 : Number(q.slice(2)) || 0 };
    })
    .filter(({ q }) => q > 0)
    .sort((a, b) => b.q - a.q)
    .map(({ range }) => range);
}

function isIn(media: string, range: string): boolean {
  return range === "*/*" || range === media || range === media.replace(/\/.*/, "/*");
}

/** What the command prints in that format. */
export async function commandReply(
  asked: Incoming,
  service: Served,
  format: DataFormat,
  words: CommandWords,
): Promise<HttpReply> {
  return (await asPrinted(asked, service, format, words)).reply;
}

/** The same for one message or session, which may be none. */
export async function commandReplyOnOne(
  asked: Incoming,
  service: Served,
  format: DataFormat,
  words: CommandWords,
): Promise<HttpReply> {
  const { reply, isFound } = await asPrinted(asked, service, format, words);
  if (isFound) return reply;
  throw nothingHasThisId();
}

export function nothingHasThisId(): HttpProblem {
  return new HttpProblem(404, "nothing that is known has this id", {
    hint: "lists show the ids; what logs are known, and since when, /api/v1/sources tells",
  });
}

type CommandWords = readonly [string, ...string[]];

async function asPrinted(
  { viewer }: Incoming,
  service: Served,
  format: DataFormat,
  words: CommandWords,
): Promise<{ reply: HttpReply; isFound: boolean }> {
  const { text, isFound, said } = await printed(service, viewer, format, words);
  const reply = { status: 200, type: MEDIA[format], body: text, ...besides(format, said) };
  return { reply, isFound };
}

/** What csv has no place for goes with it: what was searched, and what is wrong; without commands for a shell. */
function besides(format: DataFormat, said: readonly string[]): Pick<HttpReply, "headers"> {
  const facts = said.filter((sentence) => !/\bqtrail [a-z]/.test(sentence));
  if (format !== "csv" || facts.length === 0) return {};
  return { headers: { "qtrail-said": asciiOnly(facts.join(" | ")).slice(0, MOST_SAID) } };
}

const MOST_SAID = 2000;

/** A header holds no other signs. */
function asciiOnly(text: string): string {
  return text.replace(/[^ -~]/gu, "?");
}

export function ndjson(records: readonly object[], headers: Record<string, string>): HttpReply {
  const body = records.map((record) => `${jsonText(record)}\n`).join("");
  return { status: 200, type: MEDIA.ndjson, body, headers };
}

/**
 * An event as it is sent: JSON that is never larger than receivers take. Of what has too many parts the first are told,
 * and that it is cut.
 */
import { jsonText } from "../../bytes/json-text.ts";
import type { NewsJson } from "../../reports/news.ts";

/** Standard Webhooks asks for less than 20 kB. */
const MOST_BYTES = 19_000;

export function newsBody(news: NewsJson): string {
  const whole = jsonText(news);
  if (Buffer.byteLength(whole) <= MOST_BYTES) return whole;
  for (const [parts, letters] of CUTS) {
    const data = { ...(cut(news.data, parts, letters) as object), isCut: true };
    const body = jsonText({ ...news, data });
    if (Buffer.byteLength(body) <= MOST_BYTES) return body;
  }
  return jsonText({ ...news, data: { isCut: true } });
}

/** Parts of each list, and letters of each text. */
const CUTS = [
  [20, 2000],
  [5, 500],
  [1, 200],
] as const;

function cut(value: unknown, parts: number, letters: number): unknown {
  if (typeof value === "string") return value.slice(0, letters);
  if (Array.isArray(value)) return value.slice(0, parts).map((one) => cut(one, parts, letters));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, cut(part, parts, letters)]),
  );
}

/**
 * A webhook as the configuration names it: `URL FILE [EVENT...]`.
 */
import { NEWS_TYPES, newsTypesNamed } from "../../reports/news-types.ts";
import { networks, whyNotSent } from "../../server/sending/addresses.ts";
import { UserError } from "../error.ts";

interface WebhookTyped {
  url: URL;
  /** Of the secret. */
  file: string;
  types: ReadonlySet<string>;
}

const WRITE =
  "write: https://hooks.example/qtrail /etc/qtrail/hook.secret problem.* delivery.failed";

/** @throws UserError */
export function webhookIn(text: string): WebhookTyped {
  const [address = "", file = "", ...words] = text.split(/\s+/).filter((word) => word !== "");
  if (!URL.canParse(address))
    throw new UserError(`"${address}" is no address of a web server`, { hint: WRITE });
  const url = new URL(address);
  const why = whyNotSent(url);
  if (why !== undefined) throw new UserError(`${url.origin}: ${why}`, { hint: WRITE });
  if (!file.startsWith("/"))
    throw new UserError(`${url.origin}: the file of its secret is not named`, { hint: WRITE });
  const types = new Set(words.length === 0 ? newsTypesNamed("problem.*") : words.flatMap(typesIn));
  return { url, file, types };
}

/** @throws UserError */
export function networkIn(text: string): string {
  try {
    networks([text]);
    return text;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new UserError(error.message, { hint: "write: 10.1.2.0/24, or one address" });
  }
}

function typesIn(word: string): string[] {
  const types = newsTypesNamed(word);
  if (types) return types;
  throw new UserError(`"${word}" is no event`, {
    hint: `events are ${Object.keys(NEWS_TYPES).join(", ")}`,
  });
}

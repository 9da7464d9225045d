/**
 * Bytes of a log in which names are replaced as they are read, line by line: all that stands behind, from the
 * lexer to the answer, sees no other ones.
 *
 *     read       …anna@shop.example \n info ms         whole lines; what is left waits for more
 *     given on   …user4k2m9qxz@d….example \n
 *
 * Of a line that is longer than any program writes the parts are looked at alone.
 */
import { createHmac } from "node:crypto";
import { type Redactor, redactor } from "../redaction/lines.ts";
import type { Redaction } from "../redaction/pseudonyms.ts";

export function redactorOf({ key, keepsDomains }: Redaction): Redactor {
  return redactor(
    (kind, text) => createHmac("sha256", key).update(`${kind}\0${text}`, "latin1").digest(),
    keepsDomains,
  );
}

/** The same bytes where nothing is to be replaced. */
export async function* redacted(
  chunks: AsyncIterable<Buffer>,
  redaction: Redaction | undefined,
): AsyncGenerator<Buffer> {
  if (!redaction) {
    yield* chunks;
    return;
  }
  const by = redactorOf(redaction);
  let waiting = "";
  for await (const chunk of chunks) {
    const end = chunk.lastIndexOf(NEWLINE) + 1;
    if (end === 0) waiting += chunk.toString("latin1");
    else {
      yield lines(by, waiting + chunk.toString("latin1", 0, end));
      waiting = chunk.toString("latin1", end);
    }
    if (waiting.length > LONGEST_LINE) {
      yield lines(by, waiting);
      waiting = "";
    }
  }
  if (waiting !== "") yield lines(by, waiting);
}

function lines(by: Redactor, text: string): Buffer {
  let made = "";
  let from = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", from)) {
    made += `${by.line(text.slice(from, at))}\n`;
    from = at + 1;
  }
  if (from < text.length) made += by.line(text.slice(from));
  return Buffer.from(made, "latin1");
}

const NEWLINE = 0x0a;
const LONGEST_LINE = 1 << 20;

/**
 * Lines that are JSON objects: docker's json-file, and journalctl -o json.
 *
 *     {"log":"new msg 5\n","stream":"stdout","time":"2026-03-09T09:15:30.123456789Z"}
 *     {"__REALTIME_TIMESTAMP":"1773047730123456","_HOSTNAME":"mx","MESSAGE":"new msg 5",…}
 *
 * A journal's MESSAGE is an array of byte numbers where it is not UTF-8, and null where it was
 * too big to print; a field that was logged twice is an array of its values.
 * Source: docker's json-file driver; systemd's journal-export-formats.
 */

/** One object, decoded. */
export interface JsonLine {
  container: "docker" | "journal";
  /** Without its newline. */
  text: Buffer;
  /** docker: `text` is a part of a line, the next of the same `stream` goes on from here. */
  partial: boolean;
  /** The text itself was left out. */
  missing: boolean;
  stream: string;
  host: string;
  tag: string;
  /** As the container wrote it: RFC 3339 of docker, microseconds of a journal; "" if there is none. */
  stamp: string;
}

/** undefined: it is no JSON object that either of them writes. */
export function readJson(line: string): JsonLine | undefined {
  const fields = objectIn(line);
  if (!fields) return undefined;
  if (typeof fields.log === "string") return dockerLine(fields.log, fields);
  return "MESSAGE" in fields ? journalLine(fields) : undefined;
}

/** A journal's entry as a line, from whichever of its formats. */
export function journalLine(fields: Record<string, unknown>): JsonLine {
  const text = bytesOf(fields.MESSAGE);
  return {
    container: "journal",
    text: text ?? Buffer.alloc(0),
    partial: false,
    missing: text === undefined,
    stream: "",
    host: wordOf(fields._HOSTNAME),
    tag:
      wordOf(fields.SYSLOG_IDENTIFIER) ||
      wordOf(fields._COMM) ||
      wordOf(fields._SYSTEMD_UNIT).replace(/\.service$/, ""),
    stamp: wordOf(fields._SOURCE_REALTIME_TIMESTAMP) || wordOf(fields.__REALTIME_TIMESTAMP),
  };
}

function objectIn(line: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined; // a line like any other that happens to begin with a brace
  }
}

function dockerLine(log: string, fields: Record<string, unknown>): JsonLine {
  const whole = log.endsWith("\n");
  return {
    container: "docker",
    text: Buffer.from(whole ? log.slice(0, -1) : log),
    partial: !whole,
    missing: false,
    stream: wordOf(fields.stream),
    host: "",
    tag: "",
    stamp: wordOf(fields.time),
  };
}

/** A string, or byte numbers; of several values the first. undefined: null, or none of these. */
function bytesOf(value: unknown): Buffer | undefined {
  if (typeof value === "string") return Buffer.from(value);
  if (Buffer.isBuffer(value)) return value;
  if (!Array.isArray(value)) return undefined;
  if (value.every((byte) => typeof byte === "number")) return Buffer.from(value);
  return bytesOf(value[0]);
}

function wordOf(value: unknown): string {
  if (Array.isArray(value)) return wordOf(value[0]);
  if (Buffer.isBuffer(value)) return value.toString();
  return typeof value === "string" ? value : "";
}

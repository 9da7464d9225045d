/**
 * Lines of containers that are objects: docker's json-file, and a journal as JSON or for export.
 *
 *     {"_HOSTNAME":"mx","MESSAGE":"new msg 5"}     each value by its key; keys stay if they are known
 *     _HOSTNAME=mx                                 the same, a line for each
 */
import { lettersOfText, textOfLetters } from "../bytes/bytes.ts";
import type { TextRedactor } from "./texts.ts";

export function objectRedactor(
  texts: TextRedactor,
  said: (text: string, tag: string) => string,
): (line: string) => string | undefined {
  const value = (key: string, text: string, tag: string): string => {
    if (STAMP_KEYS.test(key)) return text;
    if (TEXT_KEYS.test(key))
      return said(text.replace(/\n$/, ""), tag) + (text.endsWith("\n") ? "\n" : "");
    if (HOST_KEYS.test(key)) return texts.host(text);
    return texts.text(text);
  };
  /** Of a field that was logged twice there is an array, and of bytes that are no UTF-8 one of numbers. */
  const any = (key: string, one: unknown, tag: string): unknown => {
    if (typeof one === "string") return textOfLetters(value(key, lettersOfText(one), tag));
    if (Array.isArray(one))
      return one.length > 0 && one.every((byte) => typeof byte === "number")
        ? Array.from(
            value(key, String.fromCharCode(...one.map((byte) => byte & 255)), tag),
            (letter) => letter.charCodeAt(0),
          )
        : one.map((other) => any(key, other, tag));
    if (typeof one !== "object" || one === null) return one;
    return Object.fromEntries(
      Object.entries(one).map(([name, other]) => [texts.text(name), any(name, other, tag)]),
    );
  };
  return (line) => {
    if (line.startsWith("{")) {
      const object = objectIn(line);
      if (!object) return undefined;
      const tag = String(object.SYSLOG_IDENTIFIER ?? object._COMM ?? "");
      const made = Object.entries(object).map(([key, one]) => [
        KEYS.test(key) ? key : texts.text(key),
        any(key, one, tag),
      ]);
      return lettersOfText(JSON.stringify(Object.fromEntries(made)));
    }
    const [, key, text = ""] = FIELD.exec(line) ?? [];
    return key === undefined ? undefined : `${key}=${value(key, text, "")}`;
  };
}

function objectIn(line: string): Record<string, unknown> | undefined {
  try {
    const object: unknown = JSON.parse(textOfLetters(line));
    return typeof object === "object" && object !== null && !Array.isArray(object)
      ? (object as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined; // what only begins like one is a text
  }
}

const STAMP_KEYS =
  /^(?:time|stream|PRIORITY|SYSLOG_FACILITY|_TRANSPORT|_?_[A-Z_]*TIMESTAMP|SYSLOG_TIMESTAMP)$/;
const TEXT_KEYS = /^(?:log|MESSAGE)$/;
const HOST_KEYS = /^_HOSTNAME$/;
const KEYS =
  /^(?:log|stream|time|attrs|MESSAGE|PRIORITY|(?:__?|SYSLOG_|CODE_|JOB_|INVOCATION_)[A-Z_]{1,60})$/;
const FIELD = /^(MESSAGE|PRIORITY|(?:__?|SYSLOG_)[A-Z_]{1,60})=(.*)$/s;

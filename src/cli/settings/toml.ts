/**
 * TOML: the one door to smol-toml, which is loaded when there is a configuration.
 */
import { parse, TomlError } from "smol-toml";

/** @throws NoToml */
export function parseToml(text: string): Record<string, unknown> {
  try {
    return parse(text);
  } catch (cause) {
    if (!(cause instanceof TomlError)) throw cause;
    const [first = ""] = cause.message.split("\n");
    throw new NoToml(first.replace(/^Invalid TOML document: /, ""), cause.line, { cause });
  }
}

/** What keeps a text from being TOML, and its line, from 1 on. */
export class NoToml extends Error {
  readonly line: number;
  constructor(what: string, line: number, options: { cause: unknown }) {
    super(what, options);
    this.line = line;
  }
}

/**
 * Who may see what, and who has looked up whose mail.
 */
import { count, type JsonSchema, list, record, text, time, word, yes } from "./schema.ts";

export const TOKEN: JsonSchema = record(
  {
    id: text("names it to `token revoke`"),
    name: text("who has it"),
    scope: record(
      { kind: word(["all", "domains", "figures"]) },
      { domains: list(text(""), "") },
      "`kind`: all mail, the mail of `domains`, or figures alone",
    ),
    created: time("when it was made"),
    isExpired: yes("it opens nothing any more"),
  },
  {
    expires: time("absent: it is valid until it is revoked"),
    lastUsed: time("some minutes late; absent: never"),
  },
);

export const LOOK_UP: JsonSchema = record(
  {
    at: time("when"),
    who: text("`this machine`, or the token's name"),
    asked: text("the command that gave the answer"),
    rows: count("records in the answer"),
  },
  { token: text("the token's id"), from: text("the address from which it was asked") },
);

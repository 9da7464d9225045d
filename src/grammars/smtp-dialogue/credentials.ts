/**
 * The user name in what a client sends to log in, and nothing else of it: passwords and digests
 * are dropped here, before anything is kept.
 *
 *     AUTH PLAIN      base64 of: authorization identity, NUL, user, NUL, password
 *     AUTH LOGIN      base64 of the user, then base64 of the password
 *     AUTH CRAM-MD5   base64 of: user, blank, digest
 *     AUTH XOAUTH2    base64 of: user=NAME, ^A, auth=Bearer TOKEN, ^A, ^A
 */
import { lettersOfText, textOfLetters } from "../../bytes/bytes.ts";
import { HIDDEN } from "./mask.ts";

/**
 * A response that names the same user as `response`, and holds nothing else of it: what is kept of a
 * line that may be one.
 */
export function withoutPassword(mechanism: string, step: number, response: string): string {
  const user = userIn(mechanism, step, response);
  const encode = (text: string): string => btoa(lettersOfText(text));
  switch (user === undefined ? "" : mechanism) {
    case "LOGIN":
      return response;
    case "PLAIN":
      return encode(`\0${user}\0`);
    case "XOAUTH2":
      return encode(`user=${user}\u0001`);
    case "":
      return HIDDEN;
    default:
      return encode(`${user} `);
  }
}

/** `step` counts the client's responses from 0, an initial response being the first. */
export function userIn(mechanism: string, step: number, response: string): string | undefined {
  if (step > 0) return undefined;
  const text = decoded(response);
  if (text === undefined) return undefined;
  switch (mechanism) {
    case "LOGIN":
      return text.includes("\0") ? undefined : text;
    case "PLAIN": {
      const [identity = "", user, password] = text.split("\0");
      if (user === undefined || password === undefined) return undefined;
      return user === "" ? identity : user;
    }
    case "CRAM-MD5":
    case "CRAM-SHA1":
    case "CRAM-SHA256":
      return text.includes(" ") ? text.slice(0, text.lastIndexOf(" ")) : undefined;
    case "XOAUTH2":
      return OAUTH.exec(text)?.[1];
    default:
      return undefined;
  }
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: RFC draft's separator is the byte 1
const OAUTH = /^user=([^\u0001]*)\u0001/;
const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;
/** A response is at most a few lines long; what is longer is no log-in. */
const LONGEST = 4096;

function decoded(response: string): string | undefined {
  if (response.length > LONGEST || !BASE64.test(response)) return undefined;
  const whole = response.replace(/=+$/, "");
  // One letter alone holds no byte.
  return textOfLetters(atob(whole.length % 4 === 1 ? whole.slice(0, -1) : whole));
}

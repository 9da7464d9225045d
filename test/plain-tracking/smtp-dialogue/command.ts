/**
 * What a client's line asks for.
 *
 *     MAIL FROM:<sender@example.com> SIZE=2900 BODY=8BITMIME
 *     RCPT TO:<joe@example.net>
 *     AUTH PLAIN (a user name and a password, in base64)
 *
 * qmail-smtpd is lenient: verbs in any case, addresses with or without angle brackets, blanks
 * before them. It takes no other blank than the space, and nothing behind a NUL.
 */

export interface Command {
  /** In capitals; "" if it is none that SMTP servers know. */
  verb: Verb | "";
  /** What stands behind the verb. */
  argument: string;
}

export type Verb = (typeof VERBS)[number];

export function commandIn(line: string): Command {
  const nul = line.indexOf("\0");
  const said = nul < 0 ? line : line.slice(0, nul);
  const blank = said.indexOf(" ");
  const word = (blank < 0 ? said : said.slice(0, blank)).toUpperCase();
  const argument = blank < 0 ? "" : said.slice(blank + 1).replace(BLANKS, "");
  return { verb: isVerb(word) ? word : ((CHANGED_NUL.exec(word)?.[1] as Verb) ?? ""), argument };
}

/**
 * The address behind `FROM:` or `TO:` as qmail-smtpd takes it: in angle brackets, else the first
 * word; a source route is dropped, quotes and backslashes are undone.
 */
export function addressIn(argument: string): string {
  const colon = argument.indexOf(":");
  const rest = colon < 0 ? "" : argument.slice(colon + 1);
  const open = argument.indexOf("<");
  const isBracketed = open >= 0;
  const from = isBracketed ? argument.slice(open + 1) : rest.replace(BLANKS, "");
  return unquoted(withoutRoute(from), isBracketed ? ">" : " ");
}

/** `SIZE=2900`; undefined if the client does not say. */
export function sizeIn(argument: string): number | undefined {
  const [, size] = SIZE.exec(argument.slice(argument.lastIndexOf(">") + 1)) ?? [];
  return size === undefined ? undefined : Number(size);
}

/** `BDAT 8600 LAST`. */
export function chunkIn(argument: string): { bytes: number; isLast: boolean } {
  const [bytes = "", last = ""] = argument.trim().split(/\s+/);
  return {
    bytes: /^\d{1,12}$/.test(bytes) ? Number(bytes) : 0,
    isLast: last.toUpperCase() === "LAST",
  };
}

/** The first word, as a name: of HELO, or a mechanism. */
export function firstWord(argument: string): string {
  return argument.trim().split(/\s/, 1)[0] ?? "";
}

const VERBS = [
  "HELO",
  "EHLO",
  "LHLO",
  "STARTTLS",
  "AUTH",
  "MAIL",
  "RCPT",
  "DATA",
  "BDAT",
  "RSET",
  "QUIT",
  "NOOP",
  "HELP",
  "VRFY",
  "EXPN",
  "ETRN",
  "TURN",
  "SEND",
  "SOML",
  "SAML",
  "XCLIENT",
  "XFORWARD",
] as const;

const KNOWN: ReadonlySet<string> = new Set(VERBS);
const BLANKS = /^ +/;
/**
 * splogger writes a NUL as `?`. Of commands whose answer tells what the next lines are, it also tells
 * whether this was one.
 */
const CHANGED_NUL = /^(DATA|STARTTLS)\?/;
const QUOTING = /["\\]/;
const SIZE = /\sSIZE=(\d{1,15})(?=\s|$)/i;

function isVerb(word: string): word is Verb {
  return KNOWN.has(word);
}

/**
 * `@relay.example.com,@other.example.com:joe@example.net` is joe's; a route that leads to nobody
 * is the empty address. Source: qmail-smtpd.c, `addrparse`.
 */
function withoutRoute(address: string): string {
  if (!address.startsWith("@")) return address;
  const colon = address.indexOf(":");
  return colon < 0 ? "" : address.slice(colon + 1);
}

function unquoted(address: string, end: string): string {
  const close = address.indexOf(end);
  const whole = close < 0 ? address : address.slice(0, close);
  if (!QUOTING.test(whole)) return whole;
  let plain = "";
  let isQuoted = false;
  for (let i = 0; i < address.length; i++) {
    const letter = address[i] as string;
    if (letter === "\\") plain += address[++i] ?? "";
    else if (letter === '"') isQuoted = !isQuoted;
    else if (letter === end && !isQuoted) break;
    else plain += letter;
  }
  return plain;
}

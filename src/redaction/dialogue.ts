/**
 * A recorded line of a dialogue (recordio), of which each piece is looked at alone.
 *
 *     12345 < RCPT TO:<anna@shop.example>     a command: its arguments go by what they are
 *     12345 < AGFubmEAc2VjcmV0                what somebody logged in with: another's, encoded again
 *     12345 < Dear Anna, the invoice          all else of a client is mail: its shape stays, and its length
 *     12345 > 550 no mailbox anna here        a reply is a text; what is no reply is mail that is fetched
 *
 * So the sizes of recorded mail stay what they were.
 */
import type { TextRedactor } from "./texts.ts";

export function dialogueRedactor(texts: TextRedactor): (line: string) => string | undefined {
  return (line) => {
    const [, head = "", side, said = "", end = ""] = PIECE.exec(line) ?? [];
    if (side === undefined) return undefined;
    if (said === END) return line;
    const shown = side === "<" ? client(said) : server(said);
    return head + shown + end;
  };

  function server(said: string): string {
    return REPLY.test(said) ? texts.text(said) : texts.hidden(said);
  }

  function client(said: string): string {
    if (BARE_COMMAND.test(said)) return said;
    const [, greets, name = ""] = GREETING.exec(said) ?? [];
    if (greets !== undefined) return greets + texts.host(name);
    const [, asks, address = "", behind = ""] = ADDRESSED.exec(said) ?? [];
    if (asks !== undefined) return asks + texts.address(address) + texts.text(behind);
    const [, plain, named = ""] = PLAIN_ADDRESS.exec(said) ?? [];
    if (plain !== undefined) return plain + texts.address(named);
    const [, auth, response = ""] = AUTH.exec(said) ?? [];
    if (auth !== undefined) return auth + (credentials(response) ?? texts.hidden(response));
    const [, header, value = ""] = HEADER.exec(said) ?? [];
    if (header !== undefined) return header + texts.hidden(value);
    return credentials(said) ?? texts.hidden(said);
  }

  /** undefined: it is no base64 of a name. */
  function credentials(response: string): string | undefined {
    const [, encoded = "", rest = ""] = ENCODED.exec(response) ?? [];
    if (encoded === "" || encoded.length % 4 !== 0) return undefined;
    const decoded = atob(encoded);
    if (!NAMES.test(decoded)) return undefined;
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what parts them
    return btoa(decoded.replace(/[^\0\x01 ]+/g, credential)) + rest;
  }
  function credential(one: string): string {
    const [, key = "", name = ""] = /^(user=|auth=)?(.*)$/s.exec(one) ?? [];
    return key + texts.address(name);
  }
}

const PIECE = /^(\d{1,10} ([<>])(?: |$))(.*?)( ?\r? ?|\+)$/s;
/** The stream's, as recordio marks it. */
const END = "[EOF]";
const REPLY = /^(?:\d{3}(?:[- ]|$)|\+OK|-ERR|\* |\+(?: |$)|\w+ (?:OK|NO|BAD) )/;
const BARE_COMMAND =
  /^(?:DATA|RSET|QUIT|NOOP|HELP|STARTTLS|STLS|CAPA|STAT|LIST|UIDL|RETR \d+|DELE \d+|TOP \d+ \d+|\.+)?$/i;
const GREETING = /^((?:HELO|EHLO|LHLO) +)(\S+)$/i;
const ADDRESSED = /^((?:MAIL|RCPT) +(?:FROM|TO): *<)([^>]*)(>.*)$/is;
const PLAIN_ADDRESS = /^((?:(?:MAIL|RCPT) +(?:FROM|TO):|VRFY|EXPN|USER) *)(\S+)$/i;
const AUTH =
  /^(AUTH +(?:PLAIN|LOGIN|CRAM-[A-Z0-9]+|DIGEST-MD5|XOAUTH2|SCRAM-[A-Z0-9-]+)(?: +|$))(.*)$/is;
/** By these mail programs know each other, and readers a message. */
const HEADER =
  /^((?:From|To|Cc|Bcc|Subject|Date|Received|Message-ID|Reply-To|Sender|Return-Path|Delivered-To|Content-[A-Z-]{1,30}|MIME-Version|List-[A-Z]{1,20}|References|In-Reply-To|User-Agent):)(.*)$/is;
const ENCODED = /^([A-Za-z0-9+/]{4,400}={0,2})(.*)$/s;
// biome-ignore lint/suspicious/noControlCharactersInRegex: NUL and 1 part what is logged in with
const NAMES = /^[\x20-\x7e\0\x01]{2,160}$/;

/**
 * The template of a report: its text without what differs from mail to mail, so that equal reasons
 * fall together and can be counted.
 *
 *     192.0.2.25_does_not_like_recipient./Remote_host_said:_550_5.1.1_<a@example.org>_User_unknown/Giving_up_on_192.0.2.25./
 *     {ip} does not like recipient. / Remote host said: 550 5.1.1 <{address}> User unknown
 *
 * Taken out are addresses, IPs, host names, ids and numbers; reply codes, blocklists and the hosts of
 * URLs stay, as they are the reason. It is a key for grouping and a text for people, no more.
 */

import { remembering } from "../remembering.ts";
import { withoutExpiry } from "./ending.ts";
import { readable } from "./reading.ts";

/** In time linear in the report's length. */
export const template: (report: string) => string = remembering((report) => report, templateOf);

function templateOf(report: string): string {
  const delimited = withoutExpiry(report)
    .replace(ENVELOPE, "")
    .replace(BRACKETED_ADDRESS, "<{address}>");
  return readable(delimited)
    .replace(AFTER_REPLY, "")
    .replace(URL, (_, host: string) => `${host}{path}`)
    .replace(WORD, placeholder)
    .replace(REPEATED, (several) => (several.includes("{id}") ? "{id}" : "{n}"))
    .replace(/\n/g, " / ")
    .replace(/ {2,}/g, " ")
    .trim();
}

/** What patches write before qmail-remote's text: sender and recipient. */
const ENVELOPE =
  /^(?:<From:.*?>_|From:_<.*?>_RCPT:_<.*?>_|\(.*?\)_)(?=[0-9a-fA-F.:]{3,45}_|(?:TLS_)?[Cc]onnected_to_?)/;
/** `_` may be part of an address, so it is found before `_` becomes a blank. */
const BRACKETED_ADDRESS = /<[^<>/@]*@[^<>/]*>/g;
/** What qmail-remote repeats behind the reply, and the facts of TLS. */
const AFTER_REPLY = /\n(?:Giving up on|STARTTLS proto=|DDC saved)[^\n]*/g;
const URL = /\b(https?:\/\/[^\s/<>"']+)(?:\/[^\s<>"']*)?/gi;
/** Words and what stands for them already; a URL's host is taken as a whole. */
const WORD = /\bhttps?:\/\/[^\s/<>"'{]+|\{[a-z]+\}|[^\s<>()[\]{},;"'=/|]+/gi;
const REPEATED = /\{(?:id|n)\}(?:[-.:+ ]{0,3}\{(?:id|n)\})+/g;

function placeholder(word: string, offset: number, text: string): string {
  if (word.startsWith("{") || /^https?:/i.test(word)) return word;
  const code = beginsReply(text, offset) ? (REPLY_CODE.exec(word)?.[0] ?? "") : "";
  const mark = /^[#*:-]*/.exec(word.slice(code.length))?.[0] ?? "";
  const rest = word.slice(code.length + mark.length);
  const core = rest.replace(/[.:!?*]{1,3}$/, "");
  return code + mark + kindOf(core) + rest.slice(core.length);
}

function beginsReply(text: string, offset: number): boolean {
  return offset === 0 || text[offset - 1] === "\n" || text.endsWith("said: ", offset);
}

function kindOf(word: string): string {
  if (word.includes("@")) return "{address}";
  if (IPV4.test(word) || IPV6.test(word)) return "{ip}";
  if (TIME.test(word)) return "{time}";
  if (ENHANCED.test(word) || DONE.test(word)) return word;
  if (HOST.test(word)) return BLOCKLIST.test(word) ? blocklistOf(word) : "{host}";
  return withoutIds(word);
}

/** `198.51.100.7.zen.spamhaus.org`: the list without the address that was asked for. */
function blocklistOf(word: string): string {
  return word.toLowerCase().replace(/^(?:\d{1,3}\.){4}/, "");
}

/** Where one part of a word is an id, the others with digits belong to it. */
function withoutIds(word: string): string {
  if (!/\d/.test(word)) return word;
  const hasId = word.split(/[^A-Za-z0-9]+/).some(isId);
  return word.replace(/[A-Za-z0-9]+/g, (part) => {
    if (!/\d/.test(part)) return part;
    if (hasId) return "{id}";
    return /^\d+$/.test(part) ? "{n}" : part;
  });
}

/** Letters and digits by turns, hexadecimal, or just long: no word, no `TSS04`, no `S3150`. */
function isId(part: string): boolean {
  if (!/\d/.test(part) || !/[A-Za-z]/.test(part)) return false;
  if (part.length >= 12 || HEXADECIMAL.test(part)) return true;
  const turns = part.match(/\d(?=[A-Za-z])|[A-Za-z](?=\d)/g)?.length ?? 0;
  return part.length >= 6 && turns >= 2;
}

const REPLY_CODE = /^[2-5]\d\d(?=-|$)/;
const HEXADECIMAL = /^(?:[0-9A-F]{4,}|[0-9a-f]{6,})$/;
const IPV4 = /^(?:\d{1,3}\.){3}\d{1,3}$/;
const IPV6 = /^(?=[^:]*:[^:]*:)(?=.*(?:::|[a-f]|(?:[0-9a-f]*:){5}))[0-9a-f:.]{3,45}$/i;
const TIME = /^\d{1,2}:\d{2}(?::\d{2})?$|^\d{4}-\d{2}-\d{2}(?:T[\d:.]+Z?)?$/;
const ENHANCED = /^[245]\.\d{1,3}\.\d{1,3}$/;
const DONE = /^\d+\+\d+\+\d+$/;
const HOST = /^[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){0,20}\.(?:[a-z]{2,24}|[A-Z]{2,24})$/;
const BLOCKLIST =
  /spamhaus|spamcop|sorbs|barracuda|uceprotect|spamrats|abuseat|manitu|nixspam|dnsbl|rbl|blacklist|blocklist|senderscore|senderbase|mailspike|psbl|abusix|invaluement/i;

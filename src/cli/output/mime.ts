/**
 * A mail for `sendmail -t`: its text and the same as HTML, in base64, which survives whatever filters bodies.
 *
 * A header is made of printable ASCII alone, so none can be slipped in: addresses that hold anything else are
 * refused before, and of the subject what is not ASCII, or too long for a line, becomes encoded words (RFC 2047).
 */
import {
  dateOf,
  MONTH_NAMES,
  SECONDS_PER_DAY,
  WEEKDAY_NAMES,
  weekdayOf,
} from "../../time/calendar.ts";
import type { Instant } from "../../time/instant.ts";
import type { Zone } from "../../time/zones.ts";

export interface Mail {
  to: string;
  from?: string | undefined;
  subject: string;
  at: Instant;
  zone: Zone;
  text: string;
  html: string;
}

/** A base64 body has no `_`. */
const BOUNDARY = "=_qtrail_parts";

export function mimeMail({ to, from, subject, at, zone, text, html }: Mail): string[] {
  const headers = [
    ...(from === undefined ? [] : [`From: ${from}`]),
    `To: ${to}`,
    `Subject: ${encodedWords(subject)}`,
    `Date: ${dateHeader(at, zone)}`,
    "MIME-Version: 1.0",
    "Auto-Submitted: auto-generated",
    `Content-Type: multipart/alternative; boundary="${BOUNDARY}"`,
  ];
  return [
    `${headers.join("\n")}\n\n`,
    ...part("text/plain", text),
    ...part("text/html", html),
    `--${BOUNDARY}--\n`,
  ];
}

/** Whether it may stand in a header: one address or several, in printable ASCII. */
export function isMailAddress(words: string): boolean {
  return /^[\x20-\x7e]*[\x21-\x7e][\x20-\x7e]*$/.test(words);
}

function* part(type: string, content: string): Generator<string> {
  yield `--${BOUNDARY}\nContent-Type: ${type}; charset=utf-8\nContent-Transfer-Encoding: base64\n\n`;
  const encoded = Buffer.from(content, "utf8").toString("base64");
  for (let i = 0; i < encoded.length; i += LINE) yield `${encoded.slice(i, i + LINE)}\n`;
}

/** Letters of a line of base64. */
const LINE = 76;

/** With `Subject: ` before it, a line that mail takes. */
const SHORT_SUBJECT = 78;
/** Bytes that fit an encoded word of 75 letters: 12 of them are its frame. */
const WORD_BYTES = 45;

function encodedWords(subject: string): string {
  if (/^[\x20-\x7e]*$/.test(subject) && !subject.includes("=?") && subject.length <= SHORT_SUBJECT)
    return subject;
  const words: string[] = [];
  let word = "";
  for (const sign of subject) {
    if (Buffer.byteLength(word + sign) > WORD_BYTES) {
      words.push(word);
      word = "";
    }
    word += sign;
  }
  return [...words, word]
    .map((one) => `=?utf-8?B?${Buffer.from(one, "utf8").toString("base64")}?=`)
    .join("\n ");
}

/** `Fri, 20 Nov 2026 00:10:00 +0100`. */
function dateHeader({ seconds }: Instant, zone: Zone): string {
  const offset = zone.offsetAt(seconds);
  const local = seconds + offset;
  const days = Math.floor(local / SECONDS_PER_DAY);
  const inDay = local - days * SECONDS_PER_DAY;
  const { year, month, day } = dateOf(days);
  const two = (number: number): string => String(Math.floor(number)).padStart(2, "0");
  const time = [inDay / 3600, (inDay / 60) % 60, inDay % 60].map(two).join(":");
  const sign = offset < 0 ? "-" : "+";
  const ahead = `${sign}${two(Math.abs(offset) / 3600)}${two((Math.abs(offset) / 60) % 60)}`;
  return `${WEEKDAY_NAMES[weekdayOf(days)]}, ${two(day)} ${MONTH_NAMES[month - 1]} ${year} ${time} ${ahead}`;
}

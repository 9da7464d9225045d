/**
 * A line of a log with other names in it, which reads as the same form with the same numbers.
 *
 *     @40000000… info msg 5: bytes 700 from <anna@shop.example> qp 900 uid 82
 *     stamp      what qmail-send says: the address goes, the numbers stay
 *     Mar  9 10:15:30 mx vpopmail[77]: vchkpw-smtp: password fail anna@…:198.51.100.7
 *     stamp           host tag        the grammar tells which words are names
 *
 * First goes what the line's grammar reads as a name, whatever word it is; then whatever else looks like one
 * (texts.ts). Each line is looked at alone, so any file gives the same, however it is cut; what a client says in a
 * recorded dialogue is a command with its arguments or nobody knows what, of which only the shape stays.
 * Letters are bytes. In time linear in the line's length, but for lines whose names are words of the program too.
 */
import { bytesOfLetters, lettersOfText } from "../bytes/bytes.ts";
import type { Step } from "../grammars/session/event.ts";
import { readSession } from "../grammars/session/grammars.ts";
import { dialogueRedactor } from "./dialogue.ts";
import { objectRedactor } from "./objects.ts";
import { type Keyed, type Pseudonyms, pseudonyms } from "./pseudonyms.ts";
import { type TextRedactor, textRedactor } from "./texts.ts";

export interface Redactor extends TextRedactor {
  names: Pseudonyms;
  /** A line without its newline. */
  line(line: string): string;
}

export function redactor(keyed: Keyed, keepsDomains: boolean): Redactor {
  const names = pseudonyms(keyed, keepsDomains);
  const texts = textRedactor(names);
  const dialogue = dialogueRedactor(texts);

  const body = (said: string, tag: string): string =>
    sendLine(said) ?? dialogue(said) ?? sessionLine(said, tag);

  function sendLine(said: string): string | undefined {
    if (SEND_NUMBERS.test(said)) return said;
    const started = STARTED.exec(said);
    if (started) return `${started[1]}${texts.address(started[2] as string)}`;
    const info = INFO.exec(said);
    if (info) return `${info[1]}<${texts.address(info[2] as string)}>${info[3]}`;
    const ended = ENDED.exec(said);
    return ended ? `${ended[1]}${report(ended[2] as string)}` : undefined;
  }

  /** In what a server replied, long numbers are ids or telephones, but for what qmail says itself. */
  function report(said: string): string {
    return texts
      .text(said)
      .replace(LONG_NUMBER, (one, qmails: string | undefined) => (qmails ? one : names.word(one)));
  }

  function sessionLine(said: string, tag: string): string {
    const shown = said.replace(PASSWORD, (one) => texts.hidden(one));
    let pieces: Piece[] = [{ text: shown, isDone: false }];
    for (const { text, made } of namesIn(shown, tag))
      pieces = pieces.flatMap((piece) => (piece.isDone ? piece : replaced(piece.text, text, made)));
    return pieces.map(({ text, isDone }) => (isDone ? text : texts.text(text))).join("");
  }

  /** What the line's grammar reads as names, the longest first, with what takes their place. */
  function namesIn(said: string, tag: string): { text: string; made: string }[] {
    const bytes = bytesOfLetters(said);
    const event = readSession(bytes, 0, bytes.length, { tag, pid: undefined });
    if (!event || event.kind === "unknown") return [];
    const found = new Map<string, (name: string) => string>();
    const add = (name: string | undefined, as: (name: string) => string): void => {
      if (name !== undefined && name !== "") found.set(lettersOfText(name), as);
    };
    const step: Partial<Step> = event.kind === "step" ? event : {};
    const ends = "client" in event ? [event.client] : [];
    const local = "local" in event ? event.local : undefined;
    add(step.scan?.subject, texts.hidden);
    add(step.scan?.messageId, texts.text);
    add(step.sender, texts.address);
    for (const recipient of step.recipients ?? []) add(recipient, texts.address);
    add(step.user, texts.address);
    add("ident" in event ? event.ident : undefined, texts.user);
    add(step.senderDomain, texts.host);
    add(step.helo, texts.host);
    for (const end of [...ends, local]) add(end?.name, texts.host);
    add(step.name, texts.host);
    return [...found]
      .map(([text, as]) => ({ text, made: as(text) }))
      .sort((one, other) => other.text.length - one.text.length);
  }

  const rest = (said: string, tag: string): string => {
    const inner = INNER_STAMP.exec(said)?.[0] ?? "";
    return inner + body(said.slice(inner.length), tag);
  };
  const objects = objectRedactor(texts, rest);
  const line = (whole: string): string => {
    if (whole === "") return whole;
    const cr = whole.endsWith("\r") ? "\r" : "";
    const said = cr ? whole.slice(0, -1) : whole;
    const stamp = STAMPS.exec(said)?.[0] ?? "";
    const syslog = SYSLOG.exec(said);
    if (syslog) {
      const [head, before = "", host = "", bsd = "", pid = "", ietf = "", ids = ""] = syslog;
      const tag = bsd || ietf;
      const behind = rest(said.slice(head.length), tag);
      return `${before}${texts.host(host)} ${texts.text(tag)}${pid}${ids && texts.text(ids)}${behind}${cr}`;
    }
    return stamp + (objects(said.slice(stamp.length)) ?? body(said.slice(stamp.length), "")) + cr;
  };
  return { ...texts, names, line };
}

interface Piece {
  text: string;
  isDone: boolean;
}

/** `text` with `made` where `name` stands as a whole: last, should it be one of the program's own words too. */
function replaced(text: string, name: string, made: string): Piece[] {
  const places: number[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
    if (!isInName(text[at - 1]) && !isInName(text[at + name.length])) places.push(at);
  const pieces: Piece[] = [];
  let from = 0;
  for (const at of places) {
    pieces.push({ text: text.slice(from, at), isDone: false }, { text: made, isDone: true });
    from = at + name.length;
  }
  return [...pieces, { text: text.slice(from), isDone: false }];
}

function isInName(letter: string | undefined): boolean {
  return letter !== undefined && /[A-Za-z0-9\x80-\xff@]/.test(letter);
}

const SEND_NUMBERS =
  /^(?:(?:new|end) msg \d+|status: [\d\w /]+|(?:triple|double )?bounce msg \d+ qp \d+|running|exiting|cannot start: [a-z ]+)$/;
const STARTED = /^(starting delivery \d+: msg \d+ to (?:local|remote) )(.*)$/s;
const INFO = /^(info msg \d+: bytes \d+ from )<(.*)>( qp \d+ uid \d+.*)$/s;
const ENDED = /^(delivery \d+: (?:success|failure|deferral): )(.*)$/s;
/** As vchkpw logs one that was wrong. */
const PASSWORD = /(?<=\(pass: ').*(?='\) )/s;
const LONG_NUMBER = /(ok[_ ]|qp[_ ]|queued_\d+_)?(?<![\d.A-Za-z+])\d{7,}(?![\d.])/g;

/** Labels, and times as loggers write them, one or two. */
const STAMPS =
  /^(?:@[0-9a-f]{16,24} |\d{9,11}\.\d+ |\d{4}-\d\d-\d\d[ _T]\d\d:\d\d:\d\d(?:[.,]\d+)?(?:Z|[+-]\d\d:?\d\d)? {1,2}){1,3}/;
const INNER_STAMP = /^(?:\d{9,11}\.\d+ |@[0-9a-f]{16,24} )/;
/** `<22>1 time host tag pid id structure`, `Mar  9 10:15:30 host tag[pid]: `, and the same with other times. */
const SYSLOG =
  /^((?:<\d{1,3}>)?(?:1 )?(?:[A-Z][a-z]{2} [ \d]\d (?:\d{4} )?\d\d:\d\d:\d\d(?:\.\d+)?|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:[.,]\d+)?(?:Z|[+-]\d\d:?\d\d)) )([^\s[]\S*) (?:([^\s:[]+)((?:\[[^\]\s]*\])?: ?)|(\S+)((?: \S+){2} (?:-|\[[^\]]*\]) ?))?/;

/**
 * All grammars of the programs around a session, and the one reader over them.
 *
 * A line is tried only by grammars of which a form, or a program's name, begins with the same byte, and by those of
 * the program whose name a container has taken off.
 */
import { rememberingBytes } from "../../bytes/remembering.ts";
import { chkuser } from "../chkuser/reader.ts";
import { clamd } from "../clamd/reader.ts";
import { clamscan } from "../clamscan/reader.ts";
import { courier } from "../courier/reader.ts";
import { couriertcpd } from "../couriertcpd/reader.ts";
import { dovecot } from "../dovecot/reader.ts";
import { empf } from "../empf/reader.ts";
import { greylisting } from "../greylisting/reader.ts";
import { indimail } from "../indimail/reader.ts";
import { plesk } from "../plesk/reader.ts";
import { qlog } from "../qlog/reader.ts";
import { qmailLdap } from "../qmail-ldap/reader.ts";
import { qmailScanner } from "../qmail-scanner/reader.ts";
import { qmailSmtpd } from "../qmail-smtpd/reader.ts";
import { qpsmtpd } from "../qpsmtpd/reader.ts";
import { rblsmtpd } from "../rblsmtpd/reader.ts";
import { recordio } from "../recordio/reader.ts";
import { qmailPopup, sQmail } from "../s-qmail/reader.ts";
import { s6Tcpserver } from "../s6-tcpserver/reader.ts";
import { simscan } from "../simscan/reader.ts";
import { smtpDebug } from "../smtp-debug/reader.ts";
import { spamd } from "../spamd/reader.ts";
import { spamdyke } from "../spamdyke/reader.ts";
import { tcpserver } from "../tcpserver/reader.ts";
import { tcpsvd } from "../tcpsvd/reader.ts";
import { vchkpw } from "../vchkpw/reader.ts";
import { verboseSmtpd } from "../verbose-smtpd/reader.ts";
import { xinetd } from "../xinetd/reader.ts";
import type { SessionEvent } from "./event.ts";
import { firstBytesOf } from "./first-bytes.ts";
import { BARE, type LoggedBy, type SessionGrammar } from "./grammar.ts";

/** In the order in which they are tried: the most frequent first. */
export const SESSION_GRAMMARS: readonly SessionGrammar[] = [
  recordio,
  tcpserver,
  rblsmtpd,
  qmailSmtpd,
  verboseSmtpd,
  sQmail,
  qmailPopup,
  qmailLdap,
  indimail,
  spamdyke,
  chkuser,
  simscan,
  qmailScanner,
  qlog,
  vchkpw,
  dovecot,
  couriertcpd,
  courier,
  clamd,
  spamd,
  greylisting,
  tcpsvd,
  s6Tcpserver,
  xinetd,
  empf,
  smtpDebug,
  qpsmtpd,
  clamscan,
  plesk,
];

/** What the line in [at, end) says, which several readers may share; undefined if it is of none of these programs. */
export function readSession(
  bytes: Uint8Array,
  at: number,
  end: number,
  by: LoggedBy,
): SessionEvent | undefined {
  if (by.tag !== "") return readAsAny(bytes, at, end, by);
  for (const grammar of FREQUENT[at < end ? (bytes[at] as number) : 0] ?? NONE) {
    const event = grammar.readFrequent?.(bytes, at, end);
    if (event) return event;
  }
  return rememberedLine(bytes, at, end);
}

/** What is of no process comes again to the letter: the same clients with the same mail, the same answers. */
const rememberedLine = rememberingBytes((bytes, at, end) => readAsAny(bytes, at, end, BARE));

function readAsAny(
  bytes: Uint8Array,
  at: number,
  end: number,
  by: LoggedBy,
): SessionEvent | undefined {
  for (const grammar of likelyOf(by.tag)[at < end ? (bytes[at] as number) : 0] ?? NONE) {
    const event = grammar.read(bytes, at, end, by);
    if (event) return event;
  }
  return undefined;
}

/** By a line's first byte the grammars that may read it, if a container calls its program so. */
function likelyOf(tag: string): ByFirst {
  if (tag === "") return BY_FIRST;
  const known = BY_TAG.get(tag);
  if (known) return known;
  const name = tag.slice(tag.lastIndexOf("/") + 1);
  const own = SESSION_GRAMMARS.filter(({ programs }) => programs.includes(name));
  const likely = own.length === 0 ? BY_FIRST : BY_FIRST.map((first) => inOrder([...own, ...first]));
  if (BY_TAG.size < MOST_TAGS) BY_TAG.set(tag, likely);
  return likely;
}

function inOrder(some: readonly SessionGrammar[]): readonly SessionGrammar[] {
  return SESSION_GRAMMARS.filter((grammar) => some.includes(grammar));
}

/** The grammar of that name; undefined if there is none. */
export function grammarNamed(name: string): SessionGrammar | undefined {
  return SESSION_GRAMMARS.find((grammar) => grammar.name === name);
}

const NONE: readonly SessionGrammar[] = [];

/** An empty line is looked for at 0. */
type ByFirst = readonly (readonly SessionGrammar[])[];

const BY_FIRST: ByFirst = grammarsByFirstByte();
const BY_TAG = new Map<string, ByFirst>();
/** More programs log in no system. */
const MOST_TAGS = 10_000;

/** Of these the ones that read most of their lines in a quicker way. */
const FREQUENT: ByFirst = BY_FIRST.map((grammars) =>
  grammars.filter(({ readFrequent }) => readFrequent !== undefined),
);

function grammarsByFirstByte(): SessionGrammar[][] {
  const byFirst = Array.from({ length: 256 }, (): SessionGrammar[] => []);
  for (const grammar of SESSION_GRAMMARS) {
    const names = grammar.programs.map((name) => name.charCodeAt(0));
    for (const byte of new Set([...firstBytesOf(grammar.forms), ...names]))
      byFirst[byte]?.push(grammar);
  }
  return byFirst;
}

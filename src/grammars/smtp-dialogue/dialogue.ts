/**
 * Follows an SMTP dialogue, line by line, and gives what was decided in it as steps.
 *
 *     commands --DATA, 354--> body --a lone dot--> commands
 *              --BDAT n-----> chunk --n bytes, or the reply--> commands
 *              --AUTH, 334--> one line is a response --334, or the answer--> commands
 *              --STARTTLS, 220--> handshake   --timeout, 221--> (over)
 *     handshake --a command, and a reply in clear--> commands     --anything else--> deaf
 *
 * A recorder logs what it reads, not when the server takes it: clients send several commands at
 * once (pipelining), so each command waits in a queue for its reply. What comes behind an
 * unanswered DATA, STARTTLS or AUTH is held until the answer tells what it is: so one log-in at a time
 * is under way. Nothing of log-ins is kept but the user.
 *
 * Behind STARTTLS most recorders see what is encrypted, but some stand behind it. In TLS the first byte
 * of both sides is none of SMTP's; later bytes may be chosen by the client, even of the server's side
 * (it sends back the client's session id). So the first line of each side decides, for good.
 *
 * Only the server's replies decide anything, so a client can forge no more than its own words: a
 * line `250 ok 1 qp 5` of its own is a command or a line of its message. A server's reply that
 * repeats a client's words begins with a code of the server's.
 *
 * The log may begin in the middle and may lack lines. Replies that only one command can get (354,
 * 334, 235, 221, `250 ok ... qp ...`) put the queue right again.
 */
import { bytesOfLetters, letters, lettersOfText, text } from "../../bytes/bytes.ts";
import { rememberingBytes } from "../../bytes/remembering.ts";
import {
  add,
  answered,
  namesQueued,
  nothingTold,
  skipped,
  stepWith,
  type ToldSteps,
} from "./answers.ts";
import {
  addressIn,
  argumentAt,
  chunkIn,
  commandOf,
  firstWordIn,
  saidEndOf,
  sizeIn,
  verbAt,
} from "./command.ts";
import { userIn, withoutPassword } from "./credentials.ts";
import { HIDDEN, maskedBody, maskedCommand } from "./mask.ts";
import { readReply, replyAt, replyLineAt } from "./reply.ts";
import { type Ahead, type Auth, type Awaited, newAwaited, type SmtpDialogue } from "./state.ts";

/**
 * Takes a whole line of one side, in [at, end) without its newline; `isCut` if its end was not logged. One CR
 * belongs to the line's end, as in qmail's commands.c and qmail-smtpd.c: `.` and two of them end no message.
 * What was told is valid until the next line is heard.
 */
export function hear(
  dialogue: SmtpDialogue,
  by: "client" | "server",
  bytes: Uint8Array,
  at: number,
  end: number,
  isCut = false,
): Readonly<ToldSteps> {
  const lineEnd = withoutReturn(bytes, at, end);
  if (by === "server") return server(dialogue, bytes, at, lineEnd);
  client(dialogue, bytes, at, lineEnd, isCut);
  return NOTHING;
}

/** The same of a client's line in the mode `body`. */
export function hearInBody(
  dialogue: SmtpDialogue,
  bytes: Uint8Array,
  at: number,
  end: number,
): void {
  body(dialogue, bytes, at, withoutReturn(bytes, at, end));
}

/** One side has closed the connection. */
export function hearEnd(dialogue: SmtpDialogue, by: "client" | "server"): Readonly<ToldSteps> {
  const hasQuit = dialogue.isOver || dialogue.awaited.some(({ verb }) => verb === "QUIT");
  const told = nothingTold();
  if (by === "server") skipped(dialogue, dialogue.awaited.length, told);
  const isBroken = by === "client" && !hasQuit && isHeard(dialogue);
  if (isBroken) add(told, stepWith("end", { rule: "disconnect" }));
  dialogue.isOver = true;
  return told;
}

/** The line that is heard next as it may be shown: without passwords. */
export function shownLine(
  dialogue: SmtpDialogue,
  by: "client" | "server",
  bytes: Uint8Array,
  at: number,
  end: number,
): string {
  const line = text(bytes, at, withoutReturn(bytes, at, end));
  if (by === "server") return line;
  const { mode, auth, ahead, isGreeted } = dialogue;
  const hasAuth = dialogue.hasAuth || ahead?.auth !== undefined;
  if (isAtFork(dialogue))
    return awaitsData(dialogue) ? maskedBody(line) : maskedCommand(line, hasAuth);
  if (mode === "body" || mode === "chunk") return maskedBody(line);
  if (mode === "commands" && auth && isPrompted(auth)) return HIDDEN;
  return mode === "commands" && line === "." && !isGreeted ? line : maskedCommand(line, hasAuth);
}

/** What is said now is in the log. */
export function isHeard({ mode }: SmtpDialogue): boolean {
  return mode !== "deaf" && mode !== "handshake";
}

const NOTHING: Readonly<ToldSteps> = Object.freeze(nothingTold());

// The client

function client(
  dialogue: SmtpDialogue,
  bytes: Uint8Array,
  at: number,
  end: number,
  isCut: boolean,
): void {
  if (dialogue.mode === "handshake" && !dialogue.ahead && !isCommand(bytes, at, end))
    dialogue.mode = "deaf";
  if (isAtFork(dialogue)) {
    hold(dialogue, bytes, at, end);
    return;
  }
  switch (dialogue.mode) {
    case "deaf":
      return;
    case "body":
      body(dialogue, bytes, at, end);
      return;
    case "chunk":
      chunk(dialogue, end - at);
      return;
    default:
      command(dialogue, bytes, at, end, isCut);
  }
}

function command(
  dialogue: SmtpDialogue,
  bytes: Uint8Array,
  at: number,
  end: number,
  isCut: boolean,
): void {
  if (dialogue.auth && isPrompted(dialogue.auth)) {
    respond(dialogue.auth, letters(bytes, at, end));
    return;
  }
  if (!dialogue.isGreeted && isDot(bytes, at, end)) {
    endOfBody(dialogue);
    return;
  }
  const verb = verbAt(bytes, at, end);
  if (verb === "AUTH") beginAuth(dialogue, argumentOf(bytes, at, end));
  if (verb === "BDAT") beginChunk(dialogue, argumentOf(bytes, at, end));
  if (verb === "BDAT" || verb === "DATA") dialogue.isOffered = true;
  const isNaming = NAMING.has(verb) && (!isCut || argumentOf(bytes, at, end).includes(">"));
  expect(dialogue, isNaming ? rememberedCommand(bytes, at, end) : newAwaited(verb));
}

function argumentOf(bytes: Uint8Array, at: number, end: number): string {
  const saidEnd = saidEndOf(bytes, at, end);
  return text(bytes, argumentAt(bytes, at, saidEnd), saidEnd);
}

/** Whether it is one that no bytes of TLS are. */
function isCommand(bytes: Uint8Array, at: number, end: number): boolean {
  return isPrintable(bytes, at, end) && verbAt(bytes, at, end) !== "";
}

/** Of these the words are kept: not of AUTH. */
const NAMING: ReadonlySet<string> = new Set(["HELO", "EHLO", "LHLO", "MAIL", "RCPT", "BDAT"]);

/** Clients say the same again and again. */
const rememberedCommand = rememberingBytes(awaitedBy);

function awaitedBy(bytes: Uint8Array, at: number, end: number): Awaited {
  const saidEnd = saidEndOf(bytes, at, end);
  const awaited = newAwaited(verbAt(bytes, at, saidEnd));
  const argument = argumentAt(bytes, at, saidEnd);
  switch (awaited.verb) {
    case "MAIL":
      awaited.sender = bounded(addressIn(bytes, argument, saidEnd));
      awaited.size = sizeIn(bytes, argument, saidEnd);
      return awaited;
    case "RCPT":
      awaited.recipient = bounded(addressIn(bytes, argument, saidEnd));
      return awaited;
    case "BDAT":
      awaited.isLast = chunkIn(text(bytes, argument, saidEnd)).isLast;
      return awaited;
    default:
      awaited.helo = bounded(firstWordIn(bytes, argument, saidEnd));
      return awaited;
  }
}

function expect(dialogue: SmtpDialogue, awaited: Awaited): void {
  const isFull = dialogue.lost > 0 || dialogue.awaited.length >= MOST_AWAITED;
  if (isFull) dialogue.lost++;
  else dialogue.awaited.push(awaited);
}

// Log-ins

function beginAuth(dialogue: SmtpDialogue, argument: string): void {
  const { mechanism, initial } = logInOf(argument);
  dialogue.hasAuth = true;
  dialogue.auth = { mechanism, responses: 0, prompts: 0 };
  if (initial !== "") respond(dialogue.auth, initial);
  if (initial !== "") dialogue.auth.prompts++;
}

/** `PLAIN AGpvZQBz` has an initial response. */
function logInOf(argument: string): { mechanism: string; initial: string } {
  const [word = ""] = argument.trim().split(/\s/, 1);
  const mechanism = word.toUpperCase();
  const initial = argument.trim().slice(mechanism.length).trim();
  return { mechanism: bounded(mechanism), initial };
}

/** The next line is a response, whatever it looks like. Without a prompt none is. */
function isPrompted({ prompts, responses }: Auth): boolean {
  return prompts > responses;
}

function respond(auth: Auth, response: string): void {
  const user = userIn(auth.mechanism, auth.responses, response);
  if (user !== undefined) auth.user = bounded(user);
  auth.responses++;
}

// Messages

function body(dialogue: SmtpDialogue, bytes: Uint8Array, at: number, end: number): void {
  if (isDot(bytes, at, end)) endOfBody(dialogue);
  else dialogue.bytes += end - at + (isStuffed(bytes, at, end) ? 0 : 1);
}

function isDot(bytes: Uint8Array, at: number, end: number): boolean {
  return end - at === 1 && bytes[at] === DOT;
}

/** qmail-smtpd takes off a dot that begins a line, unless a CR stands behind it. */
function isStuffed(bytes: Uint8Array, at: number, end: number): boolean {
  return end > at && bytes[at] === DOT && (end - at === 1 || bytes[at + 1] !== RETURN);
}

/** Where the log began within a message, what seemed to be commands was not. */
function endOfBody(dialogue: SmtpDialogue): void {
  if (!dialogue.isGreeted) {
    dialogue.awaited = [];
    dialogue.lost = 0;
  }
  dialogue.mode = "commands";
  expect(dialogue, newAwaited("BODY"));
}

function beginChunk(dialogue: SmtpDialogue, argument: string): void {
  dialogue.chunkLeft = chunkIn(argument).bytes;
  if (dialogue.chunkLeft > 0) dialogue.mode = "chunk";
}

/** A bare newline counts as two bytes here: at worst the reply tells that the chunk is over. */
function chunk(dialogue: SmtpDialogue, length: number): void {
  dialogue.bytes += length + 1;
  dialogue.chunkLeft -= length + 2;
  if (dialogue.chunkLeft <= 0) dialogue.mode = "commands";
}

// What an unanswered command decides

function isAtFork({ awaited, mode, auth }: SmtpDialogue): boolean {
  if (mode !== "commands") return mode === "handshake";
  const last = awaited.length === 0 ? undefined : awaited[awaited.length - 1]?.verb;
  return last === "DATA" || last === "STARTTLS" || (last === "AUTH" && !(auth && isPrompted(auth)));
}

function awaitsData({ awaited }: SmtpDialogue): boolean {
  return awaited.at(-1)?.verb === "DATA";
}

/** So many letters behind DATA are a message that was sent without waiting for 354. */
function hold(dialogue: SmtpDialogue, bytes: Uint8Array, at: number, end: number): void {
  const isMessage = awaitsData(dialogue);
  const { auth } = dialogue;
  dialogue.ahead ??= { lines: [], letters: 0, lost: 0, auth: auth && { ...auth } };
  const { ahead } = dialogue;
  const line = text(bytes, at, end);
  const shown = shownLine(dialogue, "client", bytes, at, end);
  const isHarmless = isMessage && shown === line;
  const kept = isHarmless ? letters(bytes, at, end) : lettersOfText(keptOf(ahead, line, shown));
  ahead.letters += kept.length + 1;
  if (ahead.letters <= MOST_AHEAD) ahead.lines.push(kept);
  else if (isMessage) releaseAsBody(dialogue, kept);
  else ahead.lost++;
}

/** What may be a log-in is kept with the user, and without the password. */
function keptOf(ahead: Ahead, line: string, shown: string): string {
  const { verb, argument } = commandOf(line);
  if (verb === "AUTH") {
    const { mechanism, initial } = logInOf(argument);
    ahead.auth = { mechanism, responses: initial === "" ? 0 : 1 };
    return initial === "" ? shown : `AUTH ${mechanism} ${withoutPassword(mechanism, 0, initial)}`;
  }
  if (verb !== "" || !ahead.auth) return shown;
  return withoutPassword(ahead.auth.mechanism, ahead.auth.responses++, line);
}

function releaseAsBody(dialogue: SmtpDialogue, last: string): void {
  dialogue.mode = "body";
  release(dialogue);
  goOn(dialogue, last);
}

/** What was held goes on as if it came now. */
function release(dialogue: SmtpDialogue): void {
  const { ahead } = dialogue;
  if (!ahead) return;
  dialogue.ahead = undefined;
  for (const line of ahead.lines) goOn(dialogue, line);
  if (!dialogue.ahead) dialogue.lost += ahead.lost;
  else (dialogue.ahead as Ahead).lost += ahead.lost;
}

function goOn(dialogue: SmtpDialogue, line: string): void {
  const bytes = bytesOfLetters(line);
  client(dialogue, bytes, 0, bytes.length, false);
}

// The server

function server(
  dialogue: SmtpDialogue,
  bytes: Uint8Array,
  at: number,
  end: number,
): Readonly<ToldSteps> {
  if (dialogue.mode === "handshake") endHandshake(dialogue, bytes, at, end);
  if (dialogue.mode === "deaf") return NOTHING;
  const isFirst = dialogue.reply === "";
  const line = isFirst ? replyAt(bytes, at, end) : replyLineAt(bytes, at, end);
  if (line.code === 0) return NOTHING;
  const joined = isFirst ? line.text : `${dialogue.reply} / ${line.text}`;
  dialogue.reply = line.hasMore ? joined.slice(0, LONGEST_TEXT) : "";
  if (line.hasMore) return NOTHING;
  const reply = isFirst ? line : readReply(joined, line.code);
  if (namesQueued(dialogue, reply)) endHeldMessage(dialogue);
  TOLD.count = 0;
  answered(dialogue, reply, TOLD);
  if (dialogue.ahead && !isAtFork(dialogue)) release(dialogue);
  return TOLD;
}

/** By the last line. */
const TOLD = nothingTold();

/** A reply in clear to a command in clear: the log has what was encrypted. */
function endHandshake(dialogue: SmtpDialogue, bytes: Uint8Array, at: number, end: number): void {
  const isClear =
    dialogue.ahead !== undefined &&
    isPrintable(bytes, at, end) &&
    replyAt(bytes, at, end).code !== 0;
  dialogue.mode = isClear ? "commands" : "deaf";
  if (isClear) release(dialogue);
  dialogue.ahead = isClear ? dialogue.ahead : undefined;
}

/** The 354 was lost: what is held behind DATA is the message that was taken, and what came after it. */
function endHeldMessage(dialogue: SmtpDialogue): void {
  if (dialogue.mode !== "commands" || !awaitsData(dialogue)) return;
  dialogue.awaited.pop();
  dialogue.mode = "body";
  dialogue.bytes = 0;
  release(dialogue);
}

function withoutReturn(bytes: Uint8Array, at: number, end: number): number {
  return end > at && bytes[end - 1] === RETURN ? end - 1 : end;
}

function isPrintable(bytes: Uint8Array, at: number, end: number): boolean {
  for (let i = at; i < end; i++) {
    const byte = bytes[i] as number;
    if (byte < BLANK || byte > TILDE) return false;
  }
  return true;
}

function bounded(word: string): string {
  return word.length > LONGEST_WORD ? word.slice(0, LONGEST_WORD) : word;
}

/** A client that sends more commands than this without reading a reply is not heard further. */
const MOST_AWAITED = 4096;
const MOST_AHEAD = 65_536;
/** qmail-smtpd refuses an address of more than 900 bytes. */
const LONGEST_WORD = 1000;
const LONGEST_TEXT = 2000;
const RETURN = 13;
const BLANK = 32;
const DOT = 46;
const TILDE = 126;

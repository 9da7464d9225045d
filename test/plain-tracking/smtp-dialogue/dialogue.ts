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
import { lettersOfText, textOfLetters } from "../../../src/bytes/bytes.ts";
import type { Step } from "../../../src/grammars/session/event.ts";
import { userIn, withoutPassword } from "../../../src/grammars/smtp-dialogue/credentials.ts";
import { HIDDEN, maskedBody, maskedCommand } from "../../../src/grammars/smtp-dialogue/mask.ts";
import { answered, namesQueued, skipped, step } from "./answers.ts";
import { addressIn, type Command, chunkIn, commandIn, firstWord, sizeIn } from "./command.ts";
import { replyLine } from "./reply.ts";
import type { Ahead, Auth, Awaited, SmtpDialogue } from "./state.ts";

export interface Heard {
  /** The line as it may be shown: without passwords. */
  shown: string;
  steps: readonly Step[];
}

/**
 * Takes a whole line of one side, one letter for each byte, without its newline; `isCut` if its end was
 * not logged. One CR belongs to the line's end, as in qmail's commands.c and qmail-smtpd.c: `.` and two of
 * them end no message.
 */
export function hear(
  dialogue: SmtpDialogue,
  by: "client" | "server",
  line: string,
  isCut = false,
): Heard {
  const bytes = line.endsWith("\r") ? line.slice(0, -1) : line;
  if (by === "client") return { shown: textOfLetters(client(dialogue, bytes, isCut)), steps: NONE };
  const text = textOfLetters(bytes);
  return { shown: text, steps: server(dialogue, text) };
}

/** One side has closed the connection. */
export function hearEnd(dialogue: SmtpDialogue, by: "client" | "server"): readonly Step[] {
  const hasQuit = dialogue.isOver || dialogue.awaited.some(({ verb }) => verb === "QUIT");
  const steps = by === "server" ? skipped(dialogue, dialogue.awaited.length) : [];
  const isBroken = by === "client" && !hasQuit && isHeard(dialogue);
  if (isBroken) steps.push({ ...step("end"), rule: "disconnect" });
  dialogue.isOver = true;
  return steps;
}

/** What is said now is in the log. */
export function isHeard({ mode }: SmtpDialogue): boolean {
  return mode !== "deaf" && mode !== "handshake";
}

const NONE: readonly Step[] = Object.freeze([]);

// The client

/** Takes the line in; gives it as it may be shown. */
function client(dialogue: SmtpDialogue, line: string, isCut = false): string {
  if (dialogue.mode === "handshake" && !dialogue.ahead && !isCommand(line)) dialogue.mode = "deaf";
  if (isAtFork(dialogue)) return hold(dialogue, line);
  switch (dialogue.mode) {
    case "deaf":
      return lettersOfText(maskedCommand(textOfLetters(line), dialogue.hasAuth));
    case "body":
      return body(dialogue, line);
    case "chunk":
      return chunk(dialogue, line);
    default:
      return command(dialogue, line, isCut);
  }
}

function command(dialogue: SmtpDialogue, bytes: string, isCut: boolean): string {
  if (dialogue.auth && isPrompted(dialogue.auth)) {
    respond(dialogue.auth, bytes);
    return HIDDEN;
  }
  const line = textOfLetters(bytes);
  const known = commandIn(line);
  if (line === "." && !dialogue.isGreeted) {
    endOfBody(dialogue);
    return line;
  }
  const shown = lettersOfText(maskedCommand(line, dialogue.hasAuth));
  if (known.verb === "AUTH") beginAuth(dialogue, known.argument);
  if (known.verb === "BDAT") beginChunk(dialogue, known.argument);
  if (known.verb === "BDAT" || known.verb === "DATA") dialogue.isOffered = true;
  expect(
    dialogue,
    isCut && !known.argument.includes(">") ? { verb: known.verb } : awaitedBy(known),
  );
  return shown;
}

/** Whether it is one that no bytes of TLS are. */
function isCommand(line: string): boolean {
  return PRINTABLE.test(line) && commandIn(line).verb !== "";
}

function awaitedBy({ verb, argument }: Command): Awaited {
  switch (verb) {
    case "HELO":
    case "EHLO":
    case "LHLO":
      return { verb, helo: bounded(firstWord(argument)) };
    case "MAIL": {
      const size = sizeIn(argument);
      const sender = bounded(addressIn(argument));
      return size === undefined ? { verb, sender } : { verb, sender, size };
    }
    case "RCPT":
      return { verb, recipient: bounded(addressIn(argument)) };
    case "BDAT":
      return { verb, isLast: chunkIn(argument).isLast };
    default:
      return { verb };
  }
}

function expect(dialogue: SmtpDialogue, awaited: Awaited): void {
  const isFull = dialogue.lost > 0 || dialogue.awaited.length >= MOST_AWAITED;
  if (isFull) dialogue.lost++;
  else if (dialogue.awaited.length === 0) dialogue.awaited = [awaited];
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
  const mechanism = firstWord(argument).toUpperCase();
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

function body(dialogue: SmtpDialogue, line: string): string {
  if (line === ".") {
    endOfBody(dialogue);
    return line;
  }
  dialogue.bytes += line.length + 1 - (isStuffed(line) ? 1 : 0);
  return maskedBody(line);
}

/** qmail-smtpd takes off a dot that begins a line, unless a CR stands behind it. */
function isStuffed(line: string): boolean {
  return line.startsWith(".") && line[1] !== "\r";
}

/** Where the log began within a message, what seemed to be commands was not. */
function endOfBody(dialogue: SmtpDialogue): void {
  if (!dialogue.isGreeted) {
    dialogue.awaited = [];
    dialogue.lost = 0;
  }
  dialogue.mode = "commands";
  expect(dialogue, { verb: "BODY" });
}

function beginChunk(dialogue: SmtpDialogue, argument: string): void {
  dialogue.chunkLeft = chunkIn(argument).bytes;
  if (dialogue.chunkLeft > 0) dialogue.mode = "chunk";
}

/** A bare newline counts as two bytes here: at worst the reply tells that the chunk is over. */
function chunk(dialogue: SmtpDialogue, line: string): string {
  const bytes = line.length;
  dialogue.bytes += bytes + 1;
  dialogue.chunkLeft -= bytes + 2;
  if (dialogue.chunkLeft <= 0) dialogue.mode = "commands";
  return maskedBody(line);
}

// What an unanswered command decides

function isAtFork({ awaited, mode, auth }: SmtpDialogue): boolean {
  const last = awaited.at(-1)?.verb;
  if (mode !== "commands") return mode === "handshake";
  return last === "DATA" || last === "STARTTLS" || (last === "AUTH" && !(auth && isPrompted(auth)));
}

/** So many letters behind DATA are a message that was sent without waiting for 354. */
function hold(dialogue: SmtpDialogue, line: string): string {
  const isMessage = dialogue.awaited.at(-1)?.verb === "DATA";
  const { auth } = dialogue;
  dialogue.ahead ??= { lines: [], letters: 0, lost: 0, auth: auth && { ...auth } };
  const { ahead } = dialogue;
  const text = textOfLetters(line);
  const hasAuth = dialogue.hasAuth || ahead.auth !== undefined;
  const shown = isMessage ? maskedBody(line) : lettersOfText(maskedCommand(text, hasAuth));
  const kept = isMessage && shown === line ? line : keptOf(ahead, text, shown);
  ahead.letters += kept.length + 1;
  if (ahead.letters <= MOST_AHEAD) ahead.lines.push(kept);
  else if (isMessage) releaseAsBody(dialogue, kept);
  else ahead.lost++;
  return shown;
}

/** What may be a log-in is kept with the user, and without the password. */
function keptOf(ahead: Ahead, line: string, shown: string): string {
  const { verb, argument } = commandIn(line);
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
  client(dialogue, last);
}

/** What was held goes on as if it came now. */
function release(dialogue: SmtpDialogue): void {
  const { ahead } = dialogue;
  if (!ahead) return;
  dialogue.ahead = undefined;
  for (const line of ahead.lines) client(dialogue, line);
  if (!dialogue.ahead) dialogue.lost += ahead.lost;
  else (dialogue.ahead as Ahead).lost += ahead.lost;
}

// The server

function server(dialogue: SmtpDialogue, line: string): readonly Step[] {
  if (dialogue.mode === "handshake") endHandshake(dialogue, line);
  if (dialogue.mode === "deaf") return NONE;
  const reply = replyLine(line);
  if (!reply) return NONE;
  const text = dialogue.reply === "" ? line : `${dialogue.reply} / ${line}`;
  dialogue.reply = reply.hasMore ? text.slice(0, LONGEST_TEXT) : "";
  if (reply.hasMore) return NONE;
  if (namesQueued(dialogue, text)) endHeldMessage(dialogue);
  const steps = answered(dialogue, reply.code, text.slice(0, LONGEST_TEXT));
  if (dialogue.ahead && !isAtFork(dialogue)) release(dialogue);
  return steps;
}

/** A reply in clear to a command in clear: the log has what was encrypted. */
function endHandshake(dialogue: SmtpDialogue, line: string): void {
  const isClear = dialogue.ahead !== undefined && PRINTABLE.test(line) && replyLine(line);
  dialogue.mode = isClear ? "commands" : "deaf";
  if (isClear) release(dialogue);
  dialogue.ahead = isClear ? dialogue.ahead : undefined;
}

/** The 354 was lost: what is held behind DATA is the message that was taken, and what came after it. */
function endHeldMessage(dialogue: SmtpDialogue): void {
  if (dialogue.mode !== "commands" || dialogue.awaited.at(-1)?.verb !== "DATA") return;
  dialogue.awaited.pop();
  dialogue.mode = "body";
  dialogue.bytes = 0;
  release(dialogue);
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
const PRINTABLE = /^[ -~]*$/;

/**
 * Follows an SMTP dialogue, line by line, and gives what was decided in it as steps.
 *
 *     commands --DATA, 354--> body --a lone dot--> commands
 *              --BDAT n-----> chunk --n bytes, or the reply--> commands
 *              --STARTTLS, 220--> deaf        --timeout, 221--> (over)
 *
 * A recorder logs what it reads, not when the server takes it: clients send several commands at
 * once (pipelining), so each command waits in a queue for its reply. What comes behind an
 * unanswered DATA or STARTTLS is held until the answer tells what it is. Log-ins are read as they
 * come; nothing of them is kept but the user.
 *
 * Only the server's replies decide anything, so a client can forge no more than its own words: a
 * line `250 ok 1 qp 5` of its own is a command or a line of its message. A server's reply that
 * repeats a client's words begins with a code of the server's.
 *
 * The log may begin in the middle and may lack lines. Replies that only one command can get (354,
 * 334, 235, 221, `250 ok ... qp ...`) put the queue right again.
 */
import type { Step } from "../session/event.ts";
import { answered, skipped, step } from "./answers.ts";
import { addressIn, type Command, chunkIn, commandIn, firstWord, sizeIn } from "./command.ts";
import { userIn } from "./credentials.ts";
import { HIDDEN, maskedBody, maskedCommand } from "./mask.ts";
import { replyLine } from "./reply.ts";
import type { Awaited, SmtpDialogue } from "./state.ts";

export interface Heard {
  /** The line as it may be shown: without passwords. */
  shown: string;
  steps: readonly Step[];
}

/** Takes a whole line of one side, without its line end; `isCut` if its end was not logged. */
export function hear(
  dialogue: SmtpDialogue,
  by: "client" | "server",
  line: string,
  isCut = false,
): Heard {
  const text = line.endsWith("\r") ? line.slice(0, -1) : line;
  if (by === "client") return { shown: client(dialogue, text, isCut), steps: NONE };
  return { shown: text, steps: server(dialogue, text) };
}

/** One side has closed the connection. */
export function hearEnd(dialogue: SmtpDialogue, by: "client" | "server"): readonly Step[] {
  const hasQuit = dialogue.isOver || dialogue.awaited.some(({ verb }) => verb === "QUIT");
  const steps = by === "server" ? skipped(dialogue, dialogue.awaited.length) : [];
  const isBroken = by === "client" && !hasQuit && dialogue.mode !== "deaf";
  if (isBroken) steps.push({ ...step("end"), rule: "disconnect" });
  dialogue.isOver = true;
  return steps;
}

const NONE: readonly Step[] = Object.freeze([]);

// The client

/** Takes the line in; gives it as it may be shown. */
function client(dialogue: SmtpDialogue, line: string, isCut = false): string {
  if (isAtFork(dialogue)) return hold(dialogue, line);
  switch (dialogue.mode) {
    case "deaf":
      return line;
    case "body":
      return body(dialogue, line);
    case "chunk":
      return chunk(dialogue, line);
    default:
      return command(dialogue, line, isCut);
  }
}

function command(dialogue: SmtpDialogue, line: string, isCut: boolean): string {
  const known = commandIn(line);
  if (dialogue.auth && isResponse(dialogue.auth, known.verb)) {
    respond(dialogue.auth, line);
    return HIDDEN;
  }
  if (line === "." && !dialogue.isGreeted) {
    endOfBody(dialogue);
    return line;
  }
  const shown = maskedCommand(line, dialogue.hasAuth);
  if (known.verb === "AUTH") beginAuth(dialogue, known.argument);
  if (known.verb === "BDAT") beginChunk(dialogue, known.argument);
  expect(
    dialogue,
    isCut && !known.argument.includes(">") ? { verb: known.verb } : awaitedBy(known),
  );
  return shown;
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
  const mechanism = firstWord(argument).toUpperCase();
  const initial = argument.trim().slice(mechanism.length).trim();
  dialogue.hasAuth = true;
  dialogue.auth = { mechanism: bounded(mechanism), responses: 0, prompts: 0 };
  if (initial !== "") respond(dialogue.auth, initial);
  if (initial !== "") dialogue.auth.prompts++;
}

type Auth = NonNullable<SmtpDialogue["auth"]>;

/** The answer to a prompt is one whatever it looks like; a client may also run ahead of prompts. */
function isResponse({ prompts, responses }: Auth, verb: Command["verb"]): boolean {
  return prompts > responses || verb === "";
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
  dialogue.bytes += Buffer.byteLength(line) + 1 - (line.startsWith(".") ? 1 : 0);
  return maskedBody(line);
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
  const bytes = Buffer.byteLength(line);
  dialogue.bytes += bytes + 1;
  dialogue.chunkLeft -= bytes + 2;
  if (dialogue.chunkLeft <= 0) dialogue.mode = "commands";
  return maskedBody(line);
}

// What an unanswered command decides

function isAtFork({ awaited, mode }: SmtpDialogue): boolean {
  const last = awaited.at(-1)?.verb;
  return mode === "commands" && (last === "DATA" || last === "STARTTLS");
}

/** So many letters behind DATA are a message that was sent without waiting for 354. */
function hold(dialogue: SmtpDialogue, line: string): string {
  const isMessage = dialogue.awaited.at(-1)?.verb === "DATA";
  const shown = isMessage ? maskedBody(line) : maskedCommand(line, dialogue.hasAuth);
  dialogue.aheadLength += shown.length + 1;
  dialogue.ahead ??= [];
  if (dialogue.aheadLength <= MOST_AHEAD) dialogue.ahead.push(shown);
  else if (isMessage) releaseAsBody(dialogue, shown);
  return shown;
}

function releaseAsBody(dialogue: SmtpDialogue, last: string): void {
  const held = takeAhead(dialogue);
  dialogue.mode = "body";
  for (const line of held) client(dialogue, line);
  client(dialogue, last);
}

function release(dialogue: SmtpDialogue): void {
  for (const line of takeAhead(dialogue)) client(dialogue, line);
}

function takeAhead(dialogue: SmtpDialogue): string[] {
  const { ahead = [] } = dialogue;
  dialogue.ahead = undefined;
  dialogue.aheadLength = 0;
  return ahead;
}

// The server

function server(dialogue: SmtpDialogue, line: string): readonly Step[] {
  if (dialogue.mode === "deaf") return NONE;
  const reply = replyLine(line);
  if (!reply) return NONE;
  const text = dialogue.reply === "" ? line : `${dialogue.reply} / ${line}`;
  dialogue.reply = reply.hasMore ? text.slice(0, LONGEST_TEXT) : "";
  if (reply.hasMore) return NONE;
  const steps = answered(dialogue, reply.code, text.slice(0, LONGEST_TEXT));
  if (dialogue.ahead && !isAtFork(dialogue)) release(dialogue);
  return steps;
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

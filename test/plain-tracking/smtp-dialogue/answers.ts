/**
 * What the server's reply says of the command that it answers, as steps.
 */
import type { Step, StepName } from "../../../src/grammars/session/event.ts";
import type { Rule } from "../../../src/grammars/session/rules.ts";
import { isTimeout, queuedAs, ruleOf, verdictOf } from "./reply.ts";
import type { Awaited, SmtpDialogue } from "./state.ts";

/** Takes a whole reply, its lines joined. */
export function answered(dialogue: SmtpDialogue, code: number, text: string): readonly Step[] {
  const isFirst = !dialogue.isGreeted;
  dialogue.isGreeted = true;
  if (code >= 400 && isTimeout(text))
    return ended(dialogue, { ...step("end"), rule: "timeout", text });
  const steps = align(dialogue, code, text);
  if (isFirst && isGreeting(dialogue, code)) return both(steps, greeted(code, text));
  const isCutOff = dialogue.mode === "body" && dialogue.awaited.length === 0;
  if (isCutOff) return both(steps, inBody(dialogue, code, text));
  const next = dialogue.awaited[0];
  if (!next) return both(steps, unasked(dialogue, code, text));
  if (next.verb === "AUTH" && code === PROMPT) {
    if (dialogue.auth) dialogue.auth.prompts++;
    return steps;
  }
  dialogue.awaited.shift();
  const said = answer(dialogue, next, code, text);
  if (!said && code === HANGS_UP) return both(steps, hungUp(dialogue, code, text));
  if (!said) return steps;
  return steps.length === 0 ? [said] : [...steps, said];
}

function both(steps: readonly Step[], more: readonly Step[]): readonly Step[] {
  if (more.length === 0) return steps;
  return steps.length === 0 ? more : [...steps, ...more];
}

const NONE: readonly Step[] = Object.freeze([]);

/** The first commands leave the queue without a reply. */
export function skipped(dialogue: SmtpDialogue, count: number): Step[] {
  const steps: Step[] = [];
  for (const { verb, sender, recipient } of dialogue.awaited.splice(0, count)) {
    if (verb === "AUTH") dialogue.auth = undefined;
    if (sender !== undefined) steps.push({ ...step("mail"), sender });
    if (recipient !== undefined) steps.push({ ...step("rcpt"), recipients: [recipient] });
  }
  return steps;
}

export function step(name: StepName): Step {
  return { kind: "step", form: FORMS[name], step: name };
}

/** The form of each step, as `forms` names it. */
const FORMS: Readonly<Record<StepName, string>> = {
  connect: "said-connect",
  tls: "said-tls",
  helo: "said-helo",
  auth: "said-auth",
  mail: "said-mail",
  rcpt: "said-rcpt",
  data: "said-data",
  queue: "said-queue",
  end: "said-end",
};

// Putting the queue right

const PROMPT = 334;
/** RFC 5321: a server may answer any command so, and closes the connection. */
const HANGS_UP = 421;
const BAD_CREDENTIALS = 535;

/** Replies that only one command can get. */
function wantedBy(dialogue: SmtpDialogue, code: number, text: string): Awaited["verb"] {
  switch (code) {
    case 354:
      return "DATA";
    case PROMPT:
    case 235:
    case BAD_CREDENTIALS:
      return "AUTH";
    case 221:
      return "QUIT";
    default:
      return namesQueued(dialogue, text) ? "BODY" : "";
  }
}

/**
 * Whether the reply is the answer to a mail, by its own form. It is believed where one was offered, or
 * where it answers nothing else that was logged.
 */
export function namesQueued({ isOffered, awaited }: SmtpDialogue, text: string): boolean {
  return queuedAs(text) !== undefined && (isOffered || awaited.length === 0);
}

/** Drops what lost its reply, or supposes what was lost itself. */
function align(dialogue: SmtpDialogue, code: number, text: string): readonly Step[] {
  const wanted = wantedBy(dialogue, code, text);
  const { awaited } = dialogue;
  if (wanted === "") return NONE;
  const place = awaited.findIndex((one) => isFor(wanted, one));
  if (place >= 0) return place === 0 ? NONE : skipped(dialogue, place);
  switch (wanted) {
    case "BODY":
      return supposeMail(dialogue);
    case "DATA":
      return supposeData(dialogue);
    case "AUTH":
      return code === BAD_CREDENTIALS ? NONE : supposeAuth(dialogue, code, text);
    default:
      return skipped(dialogue, awaited.length);
  }
}

function isFor(wanted: Awaited["verb"], { verb, isLast }: Awaited): boolean {
  return verb === wanted || (wanted === "BODY" && verb === "BDAT" && isLast === true);
}

/** The end of a message was lost; or its answer is late, and what was asked since is unanswered still. */
function supposeMail(dialogue: SmtpDialogue): readonly Step[] {
  const isWithin = dialogue.mode !== "commands";
  const steps = isWithin ? skipped(dialogue, dialogue.awaited.length) : NONE;
  dialogue.mode = "commands";
  dialogue.awaited.unshift({ verb: "BODY" });
  return steps;
}

/** DATA was lost, or not understood. Then what came behind it are lines of a message, not commands. */
function supposeData(dialogue: SmtpDialogue): readonly Step[] {
  const { awaited } = dialogue;
  const strange = awaited.findIndex(({ verb }) => verb === "");
  const steps = skipped(dialogue, strange < 0 ? awaited.length : strange);
  awaited.length = 0;
  awaited.push({ verb: "DATA" });
  dialogue.mode = "commands";
  return steps;
}

function supposeAuth(dialogue: SmtpDialogue, code: number, text: string): readonly Step[] {
  const steps = skipped(dialogue, dialogue.awaited.length);
  dialogue.mode = "commands";
  dialogue.auth = code === PROMPT ? authOfPrompt(text) : undefined;
  dialogue.hasAuth = true;
  dialogue.awaited.push({ verb: "AUTH" });
  return steps;
}

/** `Username:` and `Password:` in base64: the log-in's beginning was lost. */
function authOfPrompt(text: string): NonNullable<SmtpDialogue["auth"]> {
  const isPassword = /^334 UGFzc3dvcmQ6/.test(text);
  const mechanism = isPassword || /^334 VXNlcm5hbWU6/.test(text) ? "LOGIN" : "";
  return { mechanism, responses: isPassword ? 1 : 0, prompts: isPassword ? 1 : 0 };
}

// Replies to nothing

/** The first reply of a server, whatever was sent before it; where its first may be lost, by its code. */
function isGreeting({ awaited, isWhole }: SmtpDialogue, code: number): boolean {
  if (isWhole || awaited.length === 0) return code >= 400 || code === 220;
  return code === 220 && !isTls(awaited);
}

function isTls(awaited: readonly Awaited[]): boolean {
  return awaited.at(-1)?.verb === "STARTTLS";
}

function greeted(code: number, text: string): Step[] {
  return code < 400 ? [] : [refusedAt("connect", code, text, "policy")];
}

/** Before the message's end: the server will hear no more of it. */
function inBody(dialogue: SmtpDialogue, code: number, text: string): Step[] {
  dialogue.mode = "commands";
  forgetMail(dialogue);
  return code < 400 ? [] : [dataRefused(dialogue, code, text)];
}

function unasked(dialogue: SmtpDialogue, code: number, text: string): Step[] {
  if (dialogue.lost > 0) {
    dialogue.lost--;
    return [];
  }
  if (code === 221) return ended(dialogue, step("end"));
  return code === HANGS_UP ? hungUp(dialogue, code, text) : [];
}

function hungUp(dialogue: SmtpDialogue, code: number, text: string): Step[] {
  return ended(dialogue, refusedAt("end", code, text, "policy"));
}

function ended(dialogue: SmtpDialogue, last: Step): Step[] {
  const steps = skipped(dialogue, dialogue.awaited.length);
  dialogue.isOver = true;
  return [...steps, last];
}

// Replies to commands

function answer(
  dialogue: SmtpDialogue,
  { verb, helo, sender, recipient, size, isLast }: Awaited,
  code: number,
  text: string,
): Step | undefined {
  switch (verb) {
    case "HELO":
    case "EHLO":
    case "LHLO": {
      const said = code < 400 ? step("helo") : refusedAt("helo", code, text, "bad-helo");
      if (helo) said.helo = helo;
      if (code < 400) forgetMail(dialogue);
      return said;
    }
    case "MAIL":
      return sender === undefined ? undefined : senderTaken(dialogue, sender, size, code, text);
    case "RCPT":
      return recipientTaken(dialogue, recipient, code, text);
    case "DATA":
      return code === 354 ? beginBody(dialogue) : dataTurnedDown(dialogue, code, text);
    case "BDAT":
      return chunkTaken(dialogue, isLast ?? false, code, text);
    case "BODY":
      return bodyTaken(dialogue, code, text);
    case "AUTH":
      return loggedIn(dialogue, code, text);
    case "STARTTLS":
      return tls(dialogue, code, text);
    case "RSET":
      if (code >= 400) return undefined;
      dialogue.bytes = 0;
      forgetMail(dialogue);
      return undefined;
    case "QUIT":
      if (code >= 400) return undefined;
      dialogue.isOver = true;
      return step("end");
    default:
      return undefined;
  }
}

function forgetMail(dialogue: SmtpDialogue): void {
  dialogue.refusal = undefined;
  dialogue.hasMail = false;
}

/** A MAIL that is refused leaves the mail under way as it was. Source: qmail-smtpd.c, `smtp_mail`. */
function senderTaken(
  dialogue: SmtpDialogue,
  sender: string,
  size: number | undefined,
  code: number,
  text: string,
): Step {
  const said = decided("mail", code, text, "policy");
  if (code >= 400 && dialogue.hasMail) said.isAside = true;
  else if (code >= 400) dialogue.refusal ??= refusalOf("sender", said);
  else {
    dialogue.refusal = undefined;
    dialogue.hasMail = true;
  }
  said.sender = sender;
  if (size !== undefined && code >= 400) said.bytes = size;
  return said;
}

/** `503 MAIL first` means no more than that the sender was turned away. */
function recipientTaken(
  dialogue: SmtpDialogue,
  recipient: string | undefined,
  code: number,
  text: string,
): Step {
  const said = decided("rcpt", code, text, "policy");
  if (recipient !== undefined) said.recipients = [recipient];
  const { refusal } = dialogue;
  if (code === OUT_OF_ORDER && refusal?.of === "sender") said.rule = refusal.rule;
  else dialogue.refusal = refusalOf("recipient", said) ?? refusal;
  return said;
}

function refusalOf(of: "sender" | "recipient", { rule }: Step): SmtpDialogue["refusal"] {
  return rule === undefined ? undefined : { of, rule };
}

const UNKNOWN_COMMAND = 500;
const UNIMPLEMENTED = 502;
const OUT_OF_ORDER = 503;

/** A client that did not wait may be within the message by now, or behind it. */
function beginBody(dialogue: SmtpDialogue): undefined {
  if (dialogue.mode === "body" || dialogue.awaited[0]?.verb === "BODY") return;
  dialogue.mode = "body";
  dialogue.bytes = 0;
  dialogue.isOffered = true;
}

/** `503 RCPT first` says nothing new after a refusal; the talk of rblsmtpd repeats its own. */
function dataTurnedDown(dialogue: SmtpDialogue, code: number, text: string): Step | undefined {
  dialogue.mode = "commands";
  if (code === UNKNOWN_COMMAND || code === UNIMPLEMENTED) return undefined;
  const { refusal } = dialogue;
  if (refusal && (code === OUT_OF_ORDER || ruleOf(text, code, "rcpt") === refusal.rule))
    return undefined;
  return code < 400 ? undefined : refusedAt("data", code, text, "policy");
}

function chunkTaken(
  dialogue: SmtpDialogue,
  isLast: boolean,
  code: number,
  text: string,
): Step | undefined {
  if (!dialogue.awaited.some(({ verb }) => verb === "BDAT")) {
    dialogue.mode = "commands";
    dialogue.chunkLeft = 0;
  }
  if (code < 400 && !isLast) return undefined;
  return bodyTaken(dialogue, code, text);
}

function bodyTaken(dialogue: SmtpDialogue, code: number, text: string): Step {
  forgetMail(dialogue);
  if (code >= 400) return dataRefused(dialogue, code, text);
  const qp = queuedAs(text);
  const said = step("queue");
  said.verdict = "accepted";
  if (dialogue.bytes > 0) said.bytes = dialogue.bytes;
  if (qp === undefined) said.text = text;
  else said.qp = qp;
  if (qp !== undefined) dialogue.isOffered = false;
  dialogue.bytes = 0;
  return said;
}

/** qmail-queue's refusals are at the step `queue`, what the message itself is refused for at `data`. */
function dataRefused(dialogue: SmtpDialogue, code: number, text: string): Step {
  const rule = ruleOf(text, code, "data") ?? "queue";
  const atQueue = rule === "queue" || rule === "resources" || rule === "policy";
  const said = refusedAt(atQueue ? "queue" : "data", code, text, rule);
  if (dialogue.bytes > 0) said.bytes = dialogue.bytes;
  dialogue.bytes = 0;
  return said;
}

function loggedIn(dialogue: SmtpDialogue, code: number, text: string): Step {
  const { mechanism = "", user } = dialogue.auth ?? {};
  dialogue.auth = undefined;
  const said = decided("auth", code, text, "auth-failed");
  if (code === BAD_CREDENTIALS) said.rule = "auth-failed";
  if (mechanism !== "") said.mechanism = mechanism;
  if (user !== undefined) said.user = user;
  return said;
}

function tls(dialogue: SmtpDialogue, code: number, text: string): Step {
  if (code >= 400) return refusedAt("tls", code, text, "tls-failure");
  // What was sent ahead a server throws away, or should: what its next replies answer is not certain.
  dialogue.mode = dialogue.ahead ? "deaf" : "handshake";
  dialogue.ahead = undefined;
  forgetMail(dialogue);
  return { ...step("tls"), verdict: "accepted" };
}

// Steps

function decided(name: StepName, code: number, text: string, otherwise: Rule): Step {
  if (code >= 400) return refusedAt(name, code, text, otherwise);
  const said = step(name);
  said.verdict = "accepted";
  return said;
}

function refusedAt(name: StepName, code: number, text: string, otherwise: Rule): Step {
  const said = step(name);
  said.verdict = verdictOf(code);
  said.rule = ruleOf(text, code, name) ?? otherwise;
  said.text = text;
  return said;
}

/**
 * What the server's reply says of the command that it answers, as steps.
 */
import type { Step, StepName } from "../session/event.ts";
import type { Rule } from "../session/rules.ts";
import { type Reply, ruleAt, verdictOf } from "./reply.ts";
import { type Awaited, newAwaited, type SmtpDialogue } from "./state.ts";

/** Steps that were told, the first `count` of the list; the others are of lines before. */
export interface ToldSteps {
  steps: Step[];
  count: number;
}

export function nothingTold(): ToldSteps {
  return { steps: [], count: 0 };
}

export function add(told: ToldSteps, step: Step): void {
  told.steps[told.count++] = step;
}

/** Takes a whole reply; adds what it says. */
export function answered(dialogue: SmtpDialogue, reply: Reply, told: ToldSteps): void {
  const { code } = reply;
  const isFirst = !dialogue.isGreeted;
  dialogue.isGreeted = true;
  if (reply.isTimeout) {
    ended(dialogue, stepWith("end", { rule: "timeout", text: reply.text }), told);
    return;
  }
  align(dialogue, reply, told);
  if (isFirst && isGreeting(dialogue, code)) {
    if (code >= 400) add(told, refusedAt("connect", reply, "policy"));
    return;
  }
  const isCutOff = dialogue.mode === "body" && dialogue.awaited.length === 0;
  if (isCutOff) {
    inBody(dialogue, reply, told);
    return;
  }
  const next = dialogue.awaited[0];
  if (!next) {
    unasked(dialogue, reply, told);
    return;
  }
  if (next.verb === "AUTH" && code === PROMPT) {
    if (dialogue.auth) dialogue.auth.prompts++;
    return;
  }
  dialogue.awaited.shift();
  const said = answer(dialogue, next, reply);
  if (said) add(told, said);
  else if (code === HANGS_UP) hungUp(dialogue, reply, told);
}

/** The first commands leave the queue without a reply. */
export function skipped(dialogue: SmtpDialogue, count: number, told: ToldSteps): void {
  if (count === 0) return;
  for (const { verb, sender, recipient } of dialogue.awaited.splice(0, count)) {
    if (verb === "AUTH") dialogue.auth = undefined;
    if (sender !== undefined) add(told, stepWith("mail", { sender }));
    if (recipient !== undefined) add(told, stepWith("rcpt", { recipients: [recipient] }));
  }
}

/** With all keys that a dialogue may give: so these steps have one shape. */
function step(name: StepName): Step {
  return {
    kind: "step",
    form: FORMS[name],
    step: name,
    verdict: undefined,
    rule: undefined,
    text: undefined,
    helo: undefined,
    sender: undefined,
    recipients: undefined,
    isAside: undefined,
    user: undefined,
    mechanism: undefined,
    bytes: undefined,
    qp: undefined,
  };
}

/** Not spread into another, which would have a shape of its own. */
export function stepWith(name: StepName, more: Partial<Step>): Step {
  return Object.assign(step(name), more);
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
function wantedBy(dialogue: SmtpDialogue, reply: Reply): Awaited["verb"] {
  switch (reply.code) {
    case 354:
      return "DATA";
    case PROMPT:
    case 235:
    case BAD_CREDENTIALS:
      return "AUTH";
    case 221:
      return "QUIT";
    default:
      return namesQueued(dialogue, reply) ? "BODY" : "";
  }
}

/**
 * Whether the reply is the answer to a mail, by its own form. It is believed where one was offered, or
 * where it answers nothing else that was logged.
 */
export function namesQueued({ isOffered, awaited }: SmtpDialogue, { qp }: Reply): boolean {
  return qp !== undefined && (isOffered || awaited.length === 0);
}

/** Drops what lost its reply, or supposes what was lost itself. */
function align(dialogue: SmtpDialogue, reply: Reply, told: ToldSteps): void {
  const wanted = wantedBy(dialogue, reply);
  if (wanted === "") return;
  const { awaited } = dialogue;
  const [first] = awaited;
  if (first && isFor(wanted, first)) return;
  const place = awaited.findIndex((one) => isFor(wanted, one));
  if (place >= 0) {
    skipped(dialogue, place, told);
    return;
  }
  switch (wanted) {
    case "BODY":
      supposeMail(dialogue, told);
      return;
    case "DATA":
      supposeData(dialogue, told);
      return;
    case "AUTH":
      if (reply.code !== BAD_CREDENTIALS) supposeAuth(dialogue, reply, told);
      return;
    default:
      skipped(dialogue, awaited.length, told);
  }
}

function isFor(wanted: Awaited["verb"], { verb, isLast }: Awaited): boolean {
  return verb === wanted || (wanted === "BODY" && verb === "BDAT" && isLast === true);
}

/** The end of a message was lost; or its answer is late, and what was asked since is unanswered still. */
function supposeMail(dialogue: SmtpDialogue, told: ToldSteps): void {
  if (dialogue.mode !== "commands") skipped(dialogue, dialogue.awaited.length, told);
  dialogue.mode = "commands";
  dialogue.awaited = [newAwaited("BODY"), ...dialogue.awaited];
}

/** DATA was lost, or not understood. Then what came behind it are lines of a message, not commands. */
function supposeData(dialogue: SmtpDialogue, told: ToldSteps): void {
  const strange = dialogue.awaited.findIndex(({ verb }) => verb === "");
  skipped(dialogue, strange < 0 ? dialogue.awaited.length : strange, told);
  dialogue.awaited = [newAwaited("DATA")];
  dialogue.mode = "commands";
}

function supposeAuth(dialogue: SmtpDialogue, { code, text }: Reply, told: ToldSteps): void {
  skipped(dialogue, dialogue.awaited.length, told);
  dialogue.mode = "commands";
  dialogue.auth = code === PROMPT ? authOfPrompt(text) : undefined;
  dialogue.hasAuth = true;
  dialogue.awaited = [newAwaited("AUTH")];
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

/** Before the message's end: the server will hear no more of it. */
function inBody(dialogue: SmtpDialogue, reply: Reply, told: ToldSteps): void {
  dialogue.mode = "commands";
  forgetMail(dialogue);
  if (reply.code >= 400) add(told, dataRefused(dialogue, reply));
}

function unasked(dialogue: SmtpDialogue, reply: Reply, told: ToldSteps): void {
  if (dialogue.lost > 0) dialogue.lost--;
  else if (reply.code === 221) ended(dialogue, step("end"), told);
  else if (reply.code === HANGS_UP) hungUp(dialogue, reply, told);
}

function hungUp(dialogue: SmtpDialogue, reply: Reply, told: ToldSteps): void {
  ended(dialogue, refusedAt("end", reply, "policy"), told);
}

function ended(dialogue: SmtpDialogue, last: Step, told: ToldSteps): void {
  skipped(dialogue, dialogue.awaited.length, told);
  dialogue.isOver = true;
  add(told, last);
}

// Replies to commands

function answer(
  dialogue: SmtpDialogue,
  { verb, helo, sender, recipient, size, isLast }: Awaited,
  reply: Reply,
): Step | undefined {
  const { code } = reply;
  switch (verb) {
    case "HELO":
    case "EHLO":
    case "LHLO": {
      const said = code < 400 ? step("helo") : refusedAt("helo", reply, "bad-helo");
      if (helo) said.helo = helo;
      if (code < 400) forgetMail(dialogue);
      return said;
    }
    case "MAIL":
      return sender === undefined ? undefined : senderTaken(dialogue, sender, size, reply);
    case "RCPT":
      return recipientTaken(dialogue, recipient, reply);
    case "DATA":
      return code === 354 ? beginBody(dialogue) : dataTurnedDown(dialogue, reply);
    case "BDAT":
      return chunkTaken(dialogue, isLast, reply);
    case "BODY":
      return bodyTaken(dialogue, reply);
    case "AUTH":
      return loggedIn(dialogue, reply);
    case "STARTTLS":
      return tls(dialogue, reply);
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
  reply: Reply,
): Step {
  const { code } = reply;
  const said = decided("mail", reply, "policy");
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
function recipientTaken(dialogue: SmtpDialogue, recipient: string | undefined, reply: Reply): Step {
  const said = decided("rcpt", reply, "policy");
  if (recipient !== undefined) said.recipients = [recipient];
  const { refusal } = dialogue;
  if (reply.code === OUT_OF_ORDER && refusal?.of === "sender") said.rule = refusal.rule;
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
function dataTurnedDown(dialogue: SmtpDialogue, reply: Reply): Step | undefined {
  const { code, rule } = reply;
  dialogue.mode = "commands";
  if (code === UNKNOWN_COMMAND || code === UNIMPLEMENTED) return undefined;
  const { refusal } = dialogue;
  if (refusal && (code === OUT_OF_ORDER || ruleAt(rule, "rcpt") === refusal.rule)) return undefined;
  return code < 400 ? undefined : refusedAt("data", reply, "policy");
}

function chunkTaken(dialogue: SmtpDialogue, isLast: boolean, reply: Reply): Step | undefined {
  if (!dialogue.awaited.some(({ verb }) => verb === "BDAT")) {
    dialogue.mode = "commands";
    dialogue.chunkLeft = 0;
  }
  if (reply.code < 400 && !isLast) return undefined;
  return bodyTaken(dialogue, reply);
}

function bodyTaken(dialogue: SmtpDialogue, reply: Reply): Step {
  forgetMail(dialogue);
  const { code, text, qp } = reply;
  if (code >= 400) return dataRefused(dialogue, reply);
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
function dataRefused(dialogue: SmtpDialogue, reply: Reply): Step {
  const rule = ruleAt(reply.rule, "data") ?? "queue";
  const atQueue = rule === "queue" || rule === "resources" || rule === "policy";
  const said = refusedAt(atQueue ? "queue" : "data", reply, rule);
  if (dialogue.bytes > 0) said.bytes = dialogue.bytes;
  dialogue.bytes = 0;
  return said;
}

function loggedIn(dialogue: SmtpDialogue, reply: Reply): Step {
  const { mechanism = "", user } = dialogue.auth ?? {};
  dialogue.auth = undefined;
  const said = decided("auth", reply, "auth-failed");
  if (reply.code === BAD_CREDENTIALS) said.rule = "auth-failed";
  if (mechanism !== "") said.mechanism = mechanism;
  if (user !== undefined) said.user = user;
  return said;
}

function tls(dialogue: SmtpDialogue, reply: Reply): Step {
  if (reply.code >= 400) return refusedAt("tls", reply, "tls-failure");
  // What was sent ahead a server throws away, or should: what its next replies answer is not certain.
  dialogue.mode = dialogue.ahead ? "deaf" : "handshake";
  dialogue.ahead = undefined;
  forgetMail(dialogue);
  return stepWith("tls", { verdict: "accepted" });
}

// Steps

function decided(name: StepName, reply: Reply, otherwise: Rule): Step {
  if (reply.code >= 400) return refusedAt(name, reply, otherwise);
  const said = step(name);
  said.verdict = "accepted";
  return said;
}

function refusedAt(name: StepName, { code, rule, text }: Reply, otherwise: Rule): Step {
  const said = step(name);
  said.verdict = verdictOf(code);
  said.rule = ruleAt(rule, name) ?? otherwise;
  said.text = text;
  return said;
}

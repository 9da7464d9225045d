/**
 * What one step adds to its session: a decision, a log-in, a part of a mail, what it tells of the
 * client.
 */
import type { Step } from "../../grammars/session/event.ts";
import type { Instant } from "../../time/instant.ts";
import { added } from "../lists.ts";
import { joined } from "./ends.ts";
import type { Decision } from "./facts.ts";
import { offer } from "./joins.ts";
import { isTry, supposeLogIn, takeLogIn } from "./log-ins.ts";
import type { OpenSession, SessionHost } from "./state.ts";
import { addToTransaction, decideRecipientBefore, type Witness } from "./transactions.ts";
import { setAddress } from "./whose.ts";

/** Takes a step of the session that `holder` holds, as lines tell it or as it was spoken. */
export function takeStep(
  host: SessionHost,
  holder: OpenSession,
  event: Step,
  witness: Witness,
  at: Instant | undefined,
): void {
  const { session } = holder;
  // A dialogue tells of the client's end no more than its greeting.
  if (witness === "told") fill(host, holder, event);
  else if (event.helo !== undefined) session.helo = event.helo;
  holder.relaysAnyway ||= event.relaysAnyway === true;
  if (event.step !== "auth" && hasLoggedIn(event, holder)) supposeLogIn(host, holder, event, at);
  if (event.ofRecipient && decideRecipientBefore(holder, event, witness)) return;
  if (event.step === "rcpt" && namesNoMail(event)) {
    if (saysMore(event)) decided(holder, event, at);
    return;
  }
  switch (event.step) {
    case "auth":
      addAuth(host, holder, event, witness, at);
      return;
    case "mail":
    case "rcpt":
    case "data":
    case "queue":
      offer(host.joins, session, addToTransaction(holder, event, witness, at));
      return;
    case "connect":
    case "tls":
    case "helo":
    case "end":
      if (saysMore(event)) decided(holder, event, at);
      return;
    default:
      event.step satisfies never;
  }
}

/** A recipient that no line names, of a mail that is not known either. */
function namesNoMail({ sender, recipients = [], spf }: Step): boolean {
  return sender === undefined && recipients.length === 0 && spf === undefined;
}

/** Where the connection server has told what IDENT said, and it was another name, the user is no such one. */
function hasLoggedIn(
  { user, hasLoggedIn: isSaid, relays }: Step,
  { session: { client, local }, relaysAnyway }: OpenSession,
): boolean {
  if (user === undefined) return false;
  if (isSaid) return !(relays && relaysAnyway);
  return local.port !== undefined && client.ident !== user;
}

/** Several may tell of one try: its words are noted once. */
function addAuth(
  host: SessionHost,
  holder: OpenSession,
  event: Step,
  witness: Witness,
  at: Instant | undefined,
): void {
  let isNew = !isTry(event);
  for (let i = 0; isTry(event) && i < (event.tries ?? 1); i++)
    isNew = takeLogIn(host, holder, event, witness, at) || isNew;
  const isFirst = isNew || !holder.session.decisions.some(({ step }) => step === "auth");
  if (isFirst && event.text !== undefined) decided(holder, event, at);
}

function saysMore({ verdict, rule, text, list, greylist, spf, seconds }: Step): boolean {
  return (
    (verdict ?? rule ?? text ?? list ?? greylist ?? spf) !== undefined || seconds !== undefined
  );
}

/** Notes what was decided or found out outside of a mail. */
export function decided(
  { session }: OpenSession,
  { step, verdict, rule, text, list, greylist, spf, seconds }: Omit<Step, "kind" | "form"> | Step,
  at: Instant | undefined,
): void {
  const decision: Decision = { step };
  if (at) decision.at = at;
  if (verdict !== undefined) decision.verdict = verdict;
  if (rule !== undefined) decision.rule = rule;
  if (text !== undefined) decision.text = text;
  if (list !== undefined) decision.list = list;
  if (greylist !== undefined) decision.greylist = greylist;
  if (spf !== undefined) decision.spf = spf;
  if (seconds !== undefined) decision.seconds = seconds;
  if (session.decisions.length < MOST_DECISIONS)
    session.decisions = added(session.decisions, decision);
}

/** What is beyond so many decisions of a session is only in the lines. */
const MOST_DECISIONS = 1000;

function fill(host: SessionHost, holder: OpenSession, event: Step): void {
  const { session } = holder;
  if (event.ip !== undefined) setAddress(host, holder, event.ip);
  if (event.name !== undefined) session.client.name ??= event.name;
  if (event.port !== undefined) session.client.port ??= event.port;
  if (event.ident !== undefined) session.client.ident ??= event.ident;
  if (event.local) session.local = joined(session.local, event.local);
  if (event.helo !== undefined) session.helo = event.helo;
  if (event.tls !== undefined) session.tls = event.tls;
}

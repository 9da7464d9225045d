/**
 * Log-ins, each counted once, whoever tells of it.
 *
 * A try is an AUTH, or a log-in of POP3 or IMAP, of which the server has said whether the password is
 * right. Several programs may tell of one, each in its own log: the recorded dialogue, qmail-smtpd, qlog,
 * the password checker. Each of them tells of a try once:
 *
 *     line of a program that has told of this try    another try
 *     line of one that has not, and all agrees       the same try
 *
 * All are: outcome, user, client, protocol, and time. Programs that run for a session have its pid, so two
 * tries that both are known to be of different sessions are two. A password checker is a process of its
 * own: its line knows the client only, and is given to a session that may be the wrong one; the line that
 * knows better takes the try with it.
 */
import type { Protocol, Step } from "../../grammars/session/event.ts";
import { type Instant, secondsBetween } from "../../time/instant.ts";
import { added } from "../lists.ts";
import type { AuthTry, Session } from "./facts.ts";
import { rewritten } from "./rewriting.ts";
import type { OpenSession, SessionHost } from "./state.ts";
import type { Witness } from "./transactions.ts";

/** A try of the last minutes, and who has told of it. */
export interface LogIn {
  attempt: AuthTry;
  holder: OpenSession;
  /** A line that knows the session has told of it; else only one that knows the client. */
  isSure: boolean;
  protocol: Protocol;
  /** Forms of the lines that told of it. */
  tellers: string[];
}

/** The password was checked; what is turned down before, for its form or its moment, is no try. */
export function isTry({ verdict, rule }: Pick<Step, "verdict" | "rule">): boolean {
  return verdict === "accepted" || (verdict === "refused" && rule === "auth-failed");
}

/** The session of a try that the line, which knows no more than the client, tells of too. */
export function holderOfTry(
  host: SessionHost,
  event: Step,
  at: Instant | undefined,
): OpenSession | undefined {
  if (event.step !== "auth" || !isTry(event) || event.ip === undefined) return undefined;
  if (event.pid !== undefined || event.key !== undefined) return undefined;
  return find(host, telling(event, "told", undefined, at))?.holder;
}

/** Counts the try that the line tells of, or knows it again. True if it is a new one. */
export function takeLogIn(
  host: SessionHost,
  holder: OpenSession,
  event: Step,
  witness: Witness,
  at: Instant | undefined,
): boolean {
  const told = telling(event, witness, holder, at);
  const known = find(host, told);
  if (!known) {
    begin(host, holder, told);
    return true;
  }
  known.tellers.push(...told.tellers);
  fill(known.attempt, told.attempt);
  if (told.isSure && !known.isSure) settle(host, known, holder);
  known.isSure ||= told.isSure;
  return false;
}

/** A line that names who has logged in, without telling when: counted where no other line told of it. */
export function supposeLogIn(
  host: SessionHost,
  holder: OpenSession,
  event: Step,
  at: Instant | undefined,
): void {
  const { auth } = holder.session;
  if (auth.some(({ ok, user }) => ok && isSameUser(user, event.user))) return;
  const told = telling({ ...event, verdict: "accepted" }, "told", holder, at);
  told.tellers = [];
  const from = holder.session.started ?? at;
  const known = find(host, told, from && at && secondsBetween(from, at));
  if (!known) begin(host, holder, told);
  else if (told.isSure && !known.isSure) settle(host, known, holder);
}

/** What a line tells, as if it were a new try. */
interface Telling extends Omit<LogIn, "holder"> {
  holder: OpenSession | undefined;
  ip: string | undefined;
}

function telling(
  { form, verdict, user, mechanism, protocol = "smtp", pid, key, ip }: Step,
  witness: Witness,
  holder: OpenSession | undefined,
  at: Instant | undefined,
): Telling {
  const attempt: AuthTry = { ok: verdict === "accepted" };
  if (user !== undefined) attempt.user = user;
  if (mechanism !== undefined) attempt.mechanism = mechanism;
  if (at) attempt.at = at;
  const isSure = witness === "spoken" || pid !== undefined || key !== undefined;
  const address = holder?.session.client.address ?? ip;
  return { attempt, holder, isSure, protocol, tellers: [form], ip: address };
}

/** Its own session's before another's, then the oldest. */
function find({ logIns }: SessionHost, told: Telling, seconds: number = 0): LogIn | undefined {
  const alike = logIns.filter((known) => isSame(known, told, seconds + SAME_TRY_SECONDS));
  return alike.find(({ holder }) => holder === told.holder) ?? alike[0];
}

function isSame(known: LogIn, told: Telling, seconds: number): boolean {
  const isOwn = known.holder === told.holder;
  return (
    known.attempt.ok === told.attempt.ok &&
    known.protocol === told.protocol &&
    !told.tellers.some((teller) => known.tellers.includes(teller)) &&
    (isOwn || !(known.isSure && told.isSure)) &&
    (isOwn || (told.ip !== undefined && known.holder.session.client.address === told.ip)) &&
    isSameUser(known.attempt.user, told.attempt.user) &&
    areWithin(seconds, known.attempt.at, told.attempt.at, isOwn)
  );
}

function areWithin(
  seconds: number,
  one: Instant | undefined,
  other: Instant | undefined,
  isOwn: boolean,
): boolean {
  return one && other ? Math.abs(secondsBetween(one, other)) <= seconds : isOwn;
}

/** As far as both are named: a password checker may know the domain of a name without one. */
function isSameUser(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined || one === other) return true;
  const [name, another] = [plainName(one), plainName(other)];
  if (name.replaceAll(".", "@") === another.replaceAll(".", "@")) return true;
  return name.startsWith(`${another}@`) || another.startsWith(`${name}@`);
}

/** vchkpw makes small letters, and takes other signs for `@`. Source: vpopmail, `parse_email`, ATCHARS. */
function plainName(user: string): string {
  return rewritten(user.toLowerCase()).replace(/[%/:]/g, "@");
}

function begin(host: SessionHost, holder: OpenSession, told: Telling): void {
  const { attempt, isSure, protocol, tellers } = told;
  addTo(holder, attempt);
  host.logIns.push({ attempt, holder, isSure, protocol, tellers });
  const now = attempt.at;
  const isOver = ({ attempt: { at } }: LogIn): boolean =>
    !areWithin(REMEMBERED_SECONDS, at, now, true);
  while (host.logIns.length > MOST_LOG_INS || isOver(host.logIns[0] as LogIn)) host.logIns.shift();
}

/**
 * A name that was not rewritten is the better one: it has letters that others show as marks. So is one
 * with its domain.
 */
function fill(known: AuthTry, told: AuthTry): void {
  const isBetter =
    known.user === undefined ||
    (told.user !== undefined && /[_?]/.test(known.user)) ||
    (told.user?.includes("@") && !known.user.includes("@"));
  if (told.user !== undefined && isBetter && !told.user.includes("?")) known.user = told.user;
  if (told.mechanism !== undefined) known.mechanism ??= told.mechanism;
}

/** The try is of this session. One that was only begun for it never was. */
function settle(host: SessionHost, logIn: LogIn, holder: OpenSession): void {
  const { attempt, holder: before } = logIn;
  logIn.isSure = true;
  if (before === holder) return;
  const { session } = before;
  session.auth = session.auth.filter((one) => one !== attempt);
  logIn.holder = holder;
  addTo(holder, attempt);
  before.isVoid = isEmpty(session);
  if (!before.isVoid) return;
  host.joins.silent.delete(session);
  if (session.lines) holder.session.lines = [...(holder.session.lines ?? []), ...session.lines];
}

/** Nothing is known of it but that there was a log-in. */
function isEmpty({ pid, auth, decisions, transactions, ended, incomplete }: Session): boolean {
  return (
    pid === undefined &&
    ended === undefined &&
    incomplete.includes("start") &&
    auth.length === 0 &&
    transactions.length === 0 &&
    decisions.every(({ step }) => step === "auth")
  );
}

function addTo(holder: OpenSession, attempt: AuthTry): void {
  const { session } = holder;
  holder.isVoid = false;
  if (session.auth.length < MOST_TRIES) session.auth = added(session.auth, attempt);
}

/** A server may make a client wait for its refusal; a syslog's stamps have no fractions. */
const SAME_TRY_SECONDS = 10;
/** A mail may tell so long after it that its sender has logged in. */
const REMEMBERED_SECONDS = 600;
/** What is beyond so many tries of a session is only in the lines. */
const MOST_TRIES = 1000;
/** Of all clients. */
const MOST_LOG_INS = 1000;

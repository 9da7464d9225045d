/**
 * Which user handed a mail in: of the session that brought it, exactly or strongly joined, the log-in.
 *
 * A session is told a minute after its end, a message when it has left the queue: either may come first. Whoever
 * is first waits for the other, so no more waits than was under way at one time.
 */
import type { MessageSession, Session } from "../../tracking/sessions/facts.ts";
import type { OutgoingMail } from "./outgoing-mail.ts";

export interface HandingIn {
  /** By message: the user of its session, "" without one. */
  users: Map<string, string>;
  /** By session: mail that came first. */
  held: Map<string, OutgoingMail[]>;
}

export function newHandingIn(): HandingIn {
  return { users: new Map(), held: new Map() };
}

/** The user, "" for none; undefined if the mail is held until its session is told. */
export function userOf(
  { users, held }: HandingIn,
  mail: OutgoingMail,
  session: MessageSession | undefined,
): string | undefined {
  if (session?.id === undefined || !isSure(session.join)) return "";
  const user = users.get(mail.id);
  if (user !== undefined) {
    users.delete(mail.id);
    return user;
  }
  const waiting = held.get(session.id);
  if (waiting) waiting.push(mail);
  else held.set(session.id, [mail]);
  return undefined;
}

/** A message that nobody is judged by has come: nobody waits for it. */
export function forget({ users }: HandingIn, id: string): void {
  users.delete(id);
}

/** The session is told; its mail that was held is handed back. */
export function release(
  { users, held }: HandingIn,
  session: Session,
): { mails: OutgoingMail[]; user: string } {
  const waiting = held.get(session.id) ?? [];
  held.delete(session.id);
  const user = loggedInAs(session) ?? "";
  const come = new Set(waiting.map(({ id }) => id));
  for (const { id, join } of session.messages)
    if (isSure(join) && !come.has(id)) users.set(id, user);
  return { mails: waiting, user };
}

/** Takes over what waits there; tells the mail whose session is known now. */
export function mergeHandingIn(
  { users, held }: HandingIn,
  later: HandingIn,
): { mail: OutgoingMail; user: string }[] {
  const found: { mail: OutgoingMail; user: string }[] = [];
  const waiting = [...held, ...later.held];
  held.clear();
  for (const [id, user] of later.users) users.set(id, user);
  for (const [session, mails] of waiting) {
    for (const mail of mails) {
      const user = users.get(mail.id);
      if (user === undefined) held.set(session, [...(held.get(session) ?? []), mail]);
      else if (users.delete(mail.id)) found.push({ mail, user });
    }
  }
  return found;
}

export function loggedInAs({ auth }: Session): string | undefined {
  return auth.findLast(({ ok }) => ok)?.user?.toLowerCase();
}

export function isSure(join: string): boolean {
  return join === "exact" || join === "strong";
}

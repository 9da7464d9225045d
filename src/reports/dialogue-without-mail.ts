/**
 * A recorded dialogue without the mail that was sent in it: between the server's 354 and the lone dot stand
 * other people's words, which nobody needs who looks for what was refused.
 *
 *     > 354 go ahead
 *     < (412 lines of the mail, 18,240 bytes, not shown: --body)
 *     > 250 ok 1773047831 qp 5
 *
 * The lines are heard once more, for only the dialogue tells what is mail. What came before the server's answer
 * is mail unless that answer says otherwise; so is what came before the first answer in the log.
 */
import { bytesOf } from "../bytes/bytes.ts";
import { hear } from "../grammars/smtp-dialogue/dialogue.ts";
import { newSmtpDialogue, type SmtpDialogue } from "../grammars/smtp-dialogue/state.ts";
import type { Said, Session } from "../tracking/sessions/facts.ts";

export function withoutMail(session: Session): Session {
  if (!session.dialogue) return session;
  const dialogue = newSmtpDialogue(!session.incomplete.includes("start"));
  const shown: Said[] = [];
  /** Lines of which the next answer tells what they are. */
  let undecided: Said[] = [];
  for (const said of session.dialogue) {
    const isClient = said.by === "client";
    const isMail = isClient && isWithinMail(dialogue);
    const isUndecided = isClient && !isMail && mayBeMail(dialogue);
    const bytes = bytesOf(said.text);
    hear(dialogue, said.by, bytes, 0, bytes.length);
    if (isUndecided) {
      undecided.push(said);
      continue;
    }
    if (!isClient && undecided.length > 0 && !mayBeMail(dialogue)) {
      decide(shown, undecided, /^[45]/.test(said.text));
      undecided = [];
    }
    if (isMail) addMail(shown, said);
    else shown.push(said);
  }
  decide(shown, undecided, false);
  return { ...session, dialogue: shown };
}

function isWithinMail({ mode }: SmtpDialogue): boolean {
  return mode === "body" || mode === "chunk";
}

function mayBeMail({ mode, awaited, isGreeted, isWhole }: SmtpDialogue): boolean {
  if (mode !== "commands") return false;
  return awaited.at(-1)?.verb === "DATA" || (!isGreeted && !isWhole);
}

/** Behind DATA that was refused come commands; else mail up to its dot, and without one all of it. */
function decide(shown: Said[], lines: readonly Said[], isRefused: boolean): void {
  const dot = lines.findIndex(({ text }) => text === ".");
  const end = isRefused ? 0 : dot < 0 ? lines.length : dot + 1;
  for (const line of lines.slice(0, end)) addMail(shown, line);
  shown.push(...lines.slice(end));
}

function addMail(shown: Said[], { at, text }: Said): void {
  const last = shown.at(-1);
  const bytes = bytesOf(text).length + 1;
  if (last?.mail) {
    last.mail.lines++;
    last.mail.bytes += bytes;
  } else shown.push({ ...(at && { at }), by: "client", text: "", mail: { lines: 1, bytes } });
}

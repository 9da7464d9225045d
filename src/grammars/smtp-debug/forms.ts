/**
 * The dialogue that QMailToaster's qmail-smtpd logs where SMTP_DEBUG is set.
 *
 *     client:[4711]:RCPT TO:<joe@example.net>
 *     server:[4711]:250 ok
 *     client:[4711]:<cr><lf>.<cr><lf>            the end of a message, which is not logged itself
 *
 * The pid is the session's. A client's words stand behind its own pid and cannot begin a line; what
 * a client answers to AUTH's prompts is not logged.
 */
import { lettersOfText } from "../../bytes/bytes.ts";
import type { Field, FieldTexts } from "../form.ts";
import type { SessionEvent } from "../session/event.ts";
import { type SessionForm, sessionForm } from "../session/grammar.ts";

const FIELDS = {
  side: { pattern: "client|server", means: "who said it" },
  pid: { pattern: "\\d{1,10}", means: "process of qmail-smtpd, the session's" },
  text: { pattern: ".*", means: "what was said" },
} satisfies Record<string, Field>;

const SAID = sessionForm({
  name: "said",
  template: "{side}:[{pid}]:{text}",
  examples: [
    "client:[4711]:RCPT TO:<joe@example.net>",
    "server:[4711]:250 ok",
    "client:[4711]:<cr><lf>.<cr><lf>",
    "client:[4711]:AUTH PLAIN AGpvZQBz",
    "server:[4711]:503 auth not available (#5.3.3) - 203.0.113.9",
    "client:[4711]:",
  ],
  pattern: /^(?<side>client|server):\[(?<pid>\d{1,10})\]:(?<text>.*)$/s,
  fields: FIELDS,
  means: "one line of the dialogue; of a message only its end.",
  source: "qt-smtp-smtpd-debug.patch, qt-smtp-command-debug.patch (QMailToaster)",
  read: said,
});

export const FORMS: readonly SessionForm[] = [SAID];

function said({ side, pid, text = "" }: FieldTexts): SessionEvent {
  const isClient = side === "client";
  return {
    kind: "recorded",
    form: "said",
    pid: Number(pid),
    by: isClient ? "client" : "server",
    text: isClient && END_OF_MESSAGE.test(text) ? "." : lettersOfText(text),
    continues: false,
    eof: false,
  };
}

const END_OF_MESSAGE = /^(?:<cr>)?<lf>\.(?:<cr>)?<lf>$/;

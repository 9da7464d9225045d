/**
 * One line of a recorded SMTP dialogue, explained: what a client asked for, or what the server answered.
 *
 * A line that is no command may be one of the message itself, or of a log-in, which is hidden: a line alone does not
 * tell where in the talk it stood.
 */
import type { SessionEvent } from "../grammars/session/event.ts";
import { withoutReturn } from "../grammars/session/prefix.ts";
import { RULES } from "../grammars/session/rules.ts";
import { commandOf, type Verb } from "../grammars/smtp-dialogue/command.ts";
import { maskedCommand } from "../grammars/smtp-dialogue/mask.ts";
import { readReply } from "../grammars/smtp-dialogue/reply.ts";
import { advised, type Explanation, type NamedFact } from "./explanation.ts";
import { replyCodeWords } from "./reply-codes.ts";
import { RULES_TOLD } from "./rule-advice.ts";

type Recorded = SessionEvent & { kind: "recorded" };

/** The same for lines that are explained alike: by the command, or by the reply's code and rule. */
export function recordedKind({ by, eof, text }: Recorded): string {
  if (eof) return `${by} end`;
  if (by === "client") return `client ${commandOf(withoutReturn(text)).verb}`;
  const { code, rule = "" } = readReply(withoutReturn(text));
  return `server ${code} ${rule}`.trimEnd();
}

/** What the line says, beside what its form does. */
export function explainRecorded(
  event: Recorded,
): Pick<Explanation, "verdict" | "facts" | "advice" | "severity"> {
  const { by, eof, pid } = event;
  const facts = [{ name: "pid", value: String(pid), is: "the session's process" }];
  if (eof)
    return {
      verdict: `The ${by} has closed its side of the connection.`,
      facts,
      advice: [],
      severity: "fine",
    };
  const text = withoutReturn(event.text);
  return by === "client" ? ofClient(text, facts) : ofServer(text, facts);
}

function ofClient(text: string, facts: NamedFact[]): ReturnType<typeof explainRecorded> {
  const { verb } = commandOf(text);
  const asked = verb === "" ? undefined : VERBS[verb];
  return {
    verdict: asked
      ? `What a client said: ${asked}.`
      : "What a client said: no command, but a line of the message, or of a log-in.",
    facts: [...facts, { name: "said", value: maskedCommand(text, false).trimEnd() || "(nothing)" }],
    advice: [],
    severity: "fine",
  };
}

const VERBS: Readonly<Partial<Record<Verb, string>>> = {
  HELO: "its name",
  EHLO: "its name, and that it knows extensions of SMTP",
  MAIL: "the sender of a message",
  RCPT: "a recipient of the message",
  DATA: "the message follows",
  RSET: "forget the message begun",
  NOOP: "nothing, to keep the connection",
  QUIT: "good-bye",
  VRFY: "whether an address exists",
  EXPN: "who is on a list",
  HELP: "a call for help",
  AUTH: "it wants to log in",
  STARTTLS: "the rest is to be encrypted",
  ETRN: "mail that waits for it is to be sent",
};

function ofServer(text: string, facts: NamedFact[]): ReturnType<typeof explainRecorded> {
  const { code, rule } = readReply(text);
  const words = code === 0 ? undefined : replyCodeWords(code);
  const said = [...facts, { name: "said", value: text.trimEnd() || "(nothing)" }];
  return {
    verdict: `What this server answered${words ? `: ${ANSWERS[Math.floor(code / 100)]}` : ""}.`,
    facts: [
      ...said,
      ...(words ? [{ name: "reply", value: String(code), is: words }] : []),
      ...(rule ? [{ name: "rule", value: rule, is: RULES[rule] }] : []),
    ],
    advice: rule ? [advised(RULES_TOLD[rule].advice)] : [],
    severity: (rule && RULES_TOLD[rule].severity) ?? (code >= 400 && code < 500 ? "wait" : "fine"),
  };
}

const ANSWERS: Readonly<Record<number, string>> = {
  2: "yes",
  3: "go on",
  4: "not now",
  5: "no",
};

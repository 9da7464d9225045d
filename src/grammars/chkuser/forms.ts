/**
 * chkuser's lines (Tonix): one for each sender and recipient that qmail-smtpd was given.
 *
 *     CHKUSER rejected rcpt: from <a@example.com|remoteinfo/auth:|chkuser-identify:> remote
 *       <helo:x|remotehostname:y|remotehostip:203.0.113.70> rcpt <b@example.net> : not existing recipient
 *
 * There is no pid: a line finds its session by the client's address. All fields are raw: an
 * address may hold `|`, `>` and words of the line. Title and description are chkuser's own. Where
 * a field of the client's holds the line's fixed words, the line could be read in two ways: then
 * it tells no sender, HELO and user, or, where they are those at the address, whose it is.
 * Source: chkuser.c 2.0.8 and 2.0.9, and sagredo's.
 */
import type { Field, FieldTexts } from "../form.ts";
import { remembering } from "../remembering.ts";
import { plainAddress } from "../session/address.ts";
import type { SessionEvent, Step, StepName, Verdict } from "../session/event.ts";
import { type SessionForm, sessionForm } from "../session/grammar.ts";
import type { Rule } from "../session/rules.ts";

export const PROGRAM = "CHKUSER";

const FIELDS = {
  title: { pattern: "[a-z ]+?", means: "what was decided" },
  sender: { pattern: ".*?", means: "envelope sender; empty for a bounce" },
  auth: { pattern: "[^|>:]*?", means: "user who has logged in, or what IDENT said" },
  identify: { pattern: "[^|>:]*?", means: "the server's CHKUSER_IDENTIFY" },
  helo: { pattern: ".*?", means: "what the client said in HELO" },
  name: { pattern: "[^|>:]*?", means: "the client's name" },
  ip: { pattern: "[0-9a-fA-F.:]*", means: "the client's address" },
  recipient: { pattern: ".*", means: "recipient; empty where the sender was looked at" },
  description: { pattern: "[^:<>]*", means: "why" },
} satisfies Record<string, Field>;

const SOURCE = "chkuser.c (chkuser 2.0.8, 2.0.9; sagredo's chkuser)";

const NEW = sessionForm({
  name: "decision",
  template:
    "CHKUSER {title}: from <{sender}|remoteinfo/auth:{auth}|chkuser-identify:{identify}> remote <helo:{helo}|remotehostname:{name}|remotehostip:{ip}> rcpt <{recipient}> : {description}",
  examples: [
    "CHKUSER accepted rcpt: from <sender@example.com|remoteinfo/auth:|chkuser-identify:> remote <helo:mail.example.com|remotehostname:mail.example.com|remotehostip:198.51.100.7> rcpt <joe@example.net> : found existing recipient",
    "CHKUSER accepted sender: from <sender@example.com|remoteinfo/auth:|chkuser-identify:> remote <helo:mail.example.com|remotehostname:mail.example.com|remotehostip:198.51.100.7> rcpt <> : sender accepted",
    "CHKUSER rejected rcpt: from <s@example.info|remoteinfo/auth:|chkuser-identify:> remote <helo:x|remotehostname:unknown|remotehostip:2001:db8::9> rcpt <nobody@example.net> : not existing recipient",
    "CHKUSER relaying rcpt: from <joe@example.net|remoteinfo/auth:joe@example.net|chkuser-identify:submission> remote <helo:pc|remotehostname:home.example.net|remotehostip:203.0.113.57> rcpt <ann@example.edu> : client allowed to relay",
  ],
  fields: FIELDS,
  means: "qmail-smtpd asked chkuser about a sender or a recipient, and this is what came of it.",
  advice:
    "What a title and its description mean is in chkuser's documentation; unknown users are worth no action.",
  source: SOURCE,
  read: decision("decision"),
});

const OLD = sessionForm({
  name: "decision-old",
  template:
    "CHKUSER {title}: from <{sender}:{auth}:{identify}> remote <{helo}:{name}:{ip}> rcpt <{recipient}> : {description}",
  examples: [
    "CHKUSER rejected rcpt: from <spam@example.info:203.0.113.70:> remote <x:unknown:203.0.113.70> rcpt <nobody@example.net> : not existing recipient",
    "CHKUSER accepted sender: from <sender@example.com::> remote <mail.example.com:mail.example.com:198.51.100.7> rcpt <> : sender accepted",
    "CHKUSER rejected relaying: from <s@example.info::> remote <helo:x:unknown:203.0.113.70> rcpt <a@example.edu> : client not allowed to relay",
  ],
  fields: FIELDS,
  means: "the same in the words of chkuser 2.0.8.",
  source: SOURCE,
  read: decision("decision-old"),
});

export const FORMS: readonly SessionForm[] = [NEW, OLD];

/** The variable parts of a line; `helo` may have its word in front. */
export interface Parts {
  title: string;
  sender: string;
  auth: string;
  helo: string;
  name: string;
  ip: string;
  recipient: string;
  description: string;
}

interface Decision {
  step: StepName;
  verdict: Verdict;
  rule?: Rule;
}

function decision(form: string): (fields: FieldTexts) => SessionEvent {
  return ({
    title = "",
    sender = "",
    auth = "",
    helo = "",
    name = "",
    ip = "",
    recipient = "",
    description = "",
  }) => {
    const parts = { title, sender, auth, helo, name, ip, recipient, description };
    const hold = (fixed: RegExp): boolean =>
      [sender, helo, recipient].some((words) => fixed.test(words));
    const event: Step = { kind: "step", form, step: "rcpt" };
    return decide(event, parts, hold(ADDRESS_WORDS), hold(SENDER_WORDS));
  };
}

/** What the parts tell, into `event`; the client's own words may hold the fixed ones at the address, or at the sender. */
export function decide(
  event: Step,
  { title, sender, auth, helo, name, ip, recipient, description }: Parts,
  mayBeOtherAddress: boolean,
  mayBeOtherSender: boolean,
): Step {
  const { step, verdict, rule } = decisionOf({ title, description });
  event.step = step;
  event.verdict = verdict;
  event.text = description;
  if (rule !== undefined) event.rule = rule;
  if (ip !== "" && !mayBeOtherAddress) event.ip = plainAddress(ip);
  if (step === "rcpt") event.recipients = [recipient];
  if (mayBeOtherSender) return event;
  event.sender = sender;
  if (name && name !== "unknown") event.name = name;
  if (helo) event.helo = helo.startsWith("helo:") ? helo.slice("helo:".length) : helo;
  if (auth.includes("@")) event.user = auth;
  if (title === "relaying rcpt") event.relays = true;
  return event;
}

/** What stands between the sender and the client's name. */
const SENDER_WORDS = /\|remoteinfo\/auth:|\|chkuser-identify:|> remote <|\|remotehostname:/;

/**
 * What stands at the address, in either version's words. Where a client's own words hold it too,
 * nobody can tell which address is the line's, and whose words the version is known by.
 */
const ADDRESS_WORDS = /\|remotehostip:|:[^<>:]*> rcpt </;

type Words = Pick<Parts, "title" | "description">;

const decisionOf = remembering(
  ({ title, description }: Words) => `${title}: ${description}`,
  readDecision,
);

/** By title and description; a title that is new is told by its first word. */
function readDecision({ title, description }: Words): Decision {
  if (title.includes("sender") || title === "accepted doublebounce") {
    if (title.startsWith("accepted")) return { step: "mail", verdict: "accepted" };
    return { step: "mail", ...refusal(description, SENDER_RULES, "sender-domain") };
  }
  if (title.startsWith("accepted") || title.startsWith("relaying"))
    return { step: "rcpt", verdict: "accepted" };
  const rule = TITLE_RULES[title];
  if (rule !== undefined)
    return { step: "rcpt", verdict: DEFERRING.has(rule) ? "deferred" : "refused", rule };
  return { step: "rcpt", ...refusal(description, RECIPIENT_RULES, "policy") };
}

function refusal(
  description: string,
  rules: readonly (readonly [string, Rule])[],
  otherwise: Rule,
): { verdict: Verdict; rule: Rule } {
  const rule = rules.find(([words]) => description.includes(words))?.[1] ?? otherwise;
  return { verdict: DEFERRING.has(rule) ? "deferred" : "refused", rule };
}

const TITLE_RULES: Readonly<Record<string, Rule>> = {
  "rejected relaying": "relaying",
  "rejected intrusion": "too-many-invalid",
  "intrusion threshold": "too-many-invalid",
  "no auth resource": "resources",
  "must auth": "auth-required",
  "mbx overquota": "mailbox-full",
};

const SENDER_RULES: readonly (readonly [string, Rule])[] = [
  ["format", "sender-syntax"],
  ["DNS problem", "dns-failure"],
  ["MX", "sender-domain"],
];

const RECIPIENT_RULES: readonly (readonly [string, Rule])[] = [
  ["not existing", "unknown-user"],
  ["max number of recipients", "too-many-recipients"],
  ["invalid recipients", "too-many-invalid"],
  ["format", "recipient-syntax"],
  ["DNS problem", "dns-failure"],
  ["MX", "recipient-domain"],
];

/** A full mailbox is refused for good: 552. */
const DEFERRING: ReadonlySet<Rule> = new Set(["dns-failure", "resources"]);

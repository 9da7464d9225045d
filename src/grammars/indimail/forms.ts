/**
 * IndiMail's qmail-smtpd: no colon between the client's address and what is said.
 *
 *     qmail-smtpd: pid 800 from 198.51.100.7  HELO <mail.example.com> MAIL from <sender@example.com> RCPT <joe@example.net> AUTH <local-rcpt> Size: 2900 TLS=TLSv1.3
 *     qmail-smtpd: pid 802 from 203.0.113.57  AUTH USER [joe@example.net] status=[0] AUTH LOGIN TLS=TLSv1.3
 *
 * HELO, sender and recipient are a stranger's. They are cut at the last of the fixed words, so
 * that what is forged within them moves at most their own borders; pid and address stand before
 * them. Its manual qmail-log(5) words some lines in an older way, which is read too.
 */
import { type Field, type FieldTexts, literal } from "../form.ts";
import type { Step } from "../session/event.ts";
import type { SessionForm } from "../session/grammar.ts";
import { type Head, type HeadedWords, headedForm } from "../session/headed.ts";

/** A colon there is the verbose patch's; `Accept::` and `Reject::` are s/qmail's. */
export const HEAD: Head = {
  program: "qmail-smtpd",
  joint: ": ",
  template: "qmail-smtpd: pid {pid}[ from {ip}] ",
  pattern:
    "qmail-smtpd: pid (?<pid>\\d{1,10}) (?!(?:Accept|Reject)::|RCPT TO: <)(?:from:? (?<ip>[^ ]*[^: ]|[^ ]*::) )? ?(?!from )",
  example: "qmail-smtpd: pid 800 from 198.51.100.7 ",
};

const FIELDS = {
  pid: { pattern: "\\d{1,10}", means: "process of qmail-smtpd, the session's" },
  ip: { pattern: "[^ ]+", means: "the client's address" },
  helo: { pattern: ".*", means: "the name that the client gave" },
  sender: { pattern: ".*", means: "envelope sender; empty for a bounce" },
  recipient: { pattern: ".*", means: "recipient" },
  allowed: {
    pattern: "[^>]*",
    means: "why it may come in: local-rcpt, auth-ip/pop, or who has logged in and how",
  },
  user: { pattern: ".*", means: "the user who logs in" },
  status: { pattern: "-?\\d{1,6}[^\\]]*", means: "0: the password was right" },
  mechanism: { pattern: "[^ ]+", means: "AUTH mechanism" },
  bytes: { pattern: "\\d{1,15}", means: "size of the message" },
  tls: { pattern: "[^ ]*", means: "TLS version, or No" },
  how: { pattern: "permanent|temporary", means: "for good, or for now" },
  count: { pattern: "\\d{1,9}", means: "how many" },
  name: { pattern: "[^ ]*", means: "the client's name" },
  text: { pattern: ".*", means: "the words" },
} satisfies Record<string, Field>;

const SOURCE = "IndiMail 3: smtpd.c; qmail-log(5)";

const ENVELOPE =
  "HELO <(?<helo>.*)> MAIL from:? <(?<sender>.*)>(?:,? RCPT(?: to:)?) <(?<recipient>.*)> AUTH <(?<allowed>[^>]*)> Size: (?<bytes>\\d{1,15})(?: TLS=(?<tls>[^ ]*))?";
const MAIL_AND_RCPT =
  "[Mm](?:AIL|ail) from:? <?(?<sender>.*?)>?,?(?: Last)? RCPT(?: to:)? <?(?<recipient>[^>]*?)>?(?:,? A(?:UTH|uth) <[^>]*>| state <[^>]*>)?";

/** All that there are: a line is known by its first word. */
const VERSIONS = ["TLSv1.3", "TLSv1.2", "TLSv1.1", "TLSv1", "SSLv3"];

const WORDS: readonly HeadedWords[] = [
  {
    name: "accepted",
    template:
      "HELO <{helo}> MAIL from <{sender}> RCPT <{recipient}> AUTH <{allowed}> Size: {bytes} TLS={tls}[ {text}]",
    pattern: `${ENVELOPE}(?: (?<text>.*))?`,
    examples: [
      "qmail-smtpd: pid 800 from 198.51.100.7  HELO <mail.example.com> MAIL from <sender@example.com> RCPT <joe@example.net> AUTH <local-rcpt> Size: 2900 TLS=TLSv1.3",
      "qmail-smtpd: pid 803 from 203.0.113.57  HELO <pc> MAIL from <joe@example.net> RCPT <ann@example.edu> AUTH <joe@example.net: AUTH PLAIN: local-rcpt> Size: 900 TLS=No X-Bogosity: Ham",
    ],
    means: "the message was taken for this recipient, and queued; one line for each.",
    source: SOURCE,
    step: { step: "queue", verdict: "accepted" },
    also: withEnvelope,
  },
  {
    name: "turned-down",
    template:
      "{text} ({how}): HELO <{helo}> MAIL from <{sender}> RCPT <{recipient}> AUTH <{allowed}> Size: {bytes} TLS={tls}",
    pattern: `(?<text>.*?) \\((?<how>permanent|temporary)\\): ${ENVELOPE}`,
    examples: [
      "mail server permanently rejected message (#5.3.0) (permanent): HELO <x> MAIL from <s@example.info> RCPT <joe@example.net> AUTH <local-rcpt> Size: 100 TLS=No",
      "qq write error or disk full (#4.3.0) (temporary): HELO <x> MAIL from <s@example.info> RCPT <joe@example.net> AUTH <local-rcpt> Size: 100 TLS=No",
    ],
    means: "qmail-queue, or a filter in its place, did not take the message.",
    advice: "the words say why; filters have logs of their own.",
    source: SOURCE,
    step: { step: "queue", verdict: "refused", rule: "queue" },
    also: (fields) => ({
      ...withEnvelope(fields),
      text: fields.text,
      ...(fields.how === "temporary" && { verdict: "deferred" as const }),
    }),
  },
  {
    name: "log-in",
    template: "AUTH USER [{user}] status=[{status}] AUTH {mechanism} TLS={tls}",
    pattern:
      "AUTH USER \\[(?<user>.*)\\] status=\\[(?<status>-?\\d{1,6}[^\\]]*)\\](?: .*)? AUTH (?<mechanism>[^ ]+)(?: TLS=(?<tls>[^ ]*))?",
    examples: [
      "qmail-smtpd: pid 802 from 203.0.113.57  AUTH USER [joe@example.net] status=[0] AUTH LOGIN TLS=TLSv1.3",
      "qmail-smtpd: pid 804 from 203.0.113.9  AUTH USER [admin] status=[1] AUTH PLAIN TLS=No",
    ],
    means: "a log-in; status 0 is a success.",
    advice: "many failures from one client are a guessing run: qtrail report auth.",
    source: SOURCE,
    step: { step: "auth", verdict: "refused", rule: "auth-failed" },
    also: ({ status = "", tls = "" }) => ({
      ...(/^0(?:$|[^\d])/.test(status) && { verdict: "accepted" as const, rule: undefined }),
      tls: encryption(tls),
    }),
  },
  rejection(
    "relaying",
    "Invalid RELAY client: MAIL from <{sender}> RCPT <{recipient}>",
    `Invalid RELAY client: ${MAIL_AND_RCPT}`,
    [
      "Invalid RELAY client: MAIL from <s@example.info> RCPT <joe@example.edu>",
      "Invalid RELAY client: MAIL from: <s@example.info>, RCPT <joe@example.edu>",
      "qmail-smtpd: pid 800 from: 198.51.100.7 Invalid RELAY client: MAIL from: s@example.info, RCPT to: joe@example.edu",
      "Invalid RELAY client: MAIL from <s@example.info> RCPT <joe@example.edu> AUTH <joe@example.net>",
    ],
    "the recipient's domain is not served here, and the client may not relay.",
    { step: "rcpt", verdict: "refused", rule: "relaying" },
  ),
  rejection(
    "bad-recipient",
    "Invalid RECIPIENT address: MAIL from <{sender}> RCPT <{recipient}>",
    `Invalid RECIPIENT(?: address)?: ${MAIL_AND_RCPT}`,
    [
      "Invalid RECIPIENT address: MAIL from <s@example.info> RCPT nobody@example.net",
      "Invalid RECIPIENT address: MAIL from <s@example.info> RCPT <joe@example.net> state <inactive>",
    ],
    "there is no such recipient.",
    { step: "rcpt", verdict: "refused", rule: "unknown-user" },
  ),
  rejection(
    "too-many-recipients",
    "Too many RECIPIENTS: MAIL from <{sender}> Last RCPT <{recipient}>",
    `Too many RECIPIENTS: ${MAIL_AND_RCPT}`,
    ["Too many RECIPIENTS: MAIL from <s@example.info> Last RCPT <joe@example.net>"],
    "the message has more recipients than the server takes.",
    { step: "rcpt", verdict: "refused", rule: "too-many-recipients" },
  ),
  rejection(
    "too-many-invalid",
    "Too many Invalid RECIPIENTS ({count}): {text}",
    "Too many Invalid RECIPIENTS \\((?<count>\\d{1,9})\\): (?<text>.*)",
    ["Too many Invalid RECIPIENTS (5): MAIL from <s@example.info> Last RCPT <x@example.net>"],
    "the client named too many recipients that do not exist.",
    { step: "rcpt", verdict: "refused", rule: "too-many-invalid" },
  ),
  rejection(
    "greylisted",
    "greylist  <{sender}> to <{recipient}>[{text}]",
    "greylist +<(?<sender>.*)> to <(?<recipient>[^>]*)>(?<text>.*)",
    ["greylist  <s@example.info> to <joe@example.net>", "greylist  <> to <joe@example.net>..."],
    "the client has to come again later.",
    { step: "rcpt", verdict: "deferred", rule: "greylist" },
  ),
  rejection(
    "greylisting-failed",
    "greylisting temporary failure: {text}",
    undefined,
    ["greylisting temporary failure: unable to reach the greylist server"],
    "the greylisting server did not answer: put off.",
    { step: "rcpt", verdict: "deferred", rule: "resources" },
  ),
  rejection(
    "bad-sender",
    "Invalid SENDER: MAIL from <{sender}>[{text}]",
    "(?:Invalid|Routing) SENDER(?: address)?: MAIL(?: from)?:? <?(?<sender>[^>,]*)>?(?<text>.*)",
    [
      "Invalid SENDER: MAIL from <spam@example.info>",
      "Invalid SENDER address: MAIL from: spam@example.info, RCPT to: joe@example.net",
      "Routing SENDER address: MAIL from <a%b@example.info> ...",
    ],
    "the sender is not taken here.",
    { step: "mail", verdict: "refused", rule: "bad-sender" },
  ),
  rejection(
    "blackholed",
    "Blackholed SENDER address: MAIL {sender}",
    "Blackholed SENDER(?: address)?: MAIL(?: from)?:? <?(?<sender>[^>]*)>?(?<text>.*)",
    [
      "Blackholed SENDER address: MAIL spam@example.info",
      "Blackholed SENDER address: MAIL <spam@example.info> Reason 550",
    ],
    "the sender is on the list of those whose mail is thrown away.",
    { step: "mail", rule: "bad-sender" },
  ),
  rejection(
    "sender-domain",
    "Non-existing DNS_MX: MAIL {sender}",
    "Non-existing DNS(?:_MX| RR): MAIL(?: from)?:? <?(?<sender>[^>]*)>?",
    [
      "Non-existing DNS_MX: MAIL s@nowhere.example",
      "Non-existing DNS RR: MAIL from: s@nowhere.example",
    ],
    "the sender's domain takes no mail.",
    { step: "mail", verdict: "refused", rule: "sender-domain" },
  ),
  rejection(
    "early-talker",
    "SMTP Protocol violation - Early Talking",
    undefined,
    ["SMTP Protocol violation - Early Talking"],
    "the client spoke before the greeting.",
    { step: "connect", verdict: "refused", rule: "early-talker" },
  ),
  rejection(
    "size",
    "data size exceeded: MAIL from <{sender}>[{text}]",
    "data size exceeded: MAIL from <(?<sender>[^>]*)>(?<text>.*)",
    ["data size exceeded: MAIL from <s@example.info> RCPT <joe@example.net> Size: 99999999"],
    "the message is larger than control/databytes.",
    { step: "data", verdict: "refused", rule: "size" },
  ),
  rejection(
    "virus",
    "virus/banned content: {text}: MAIL from <{sender}> RCPT <{recipient}> Size: {bytes}",
    `virus/banned content: (?<text>.*): ${MAIL_AND_RCPT} Size: (?<bytes>\\d{1,15})`,
    [
      "virus/banned content: Eicar-Test-Signature: MAIL from <s@example.info> RCPT <joe@example.net> Size: 900",
    ],
    "a scanner found a virus, or what is not taken here.",
    { step: "data", verdict: "refused", rule: "virus" },
  ),
  rejection(
    "bad-client",
    "BAD IP client",
    "BAD IP client(?<text>.*)",
    ["BAD IP client"],
    "the client's address is on the server's own list.",
    { step: "connect", verdict: "refused", rule: "blocklist" },
  ),
  rejection(
    "bad-host",
    "BAD HOST {name}",
    undefined,
    ["BAD HOST dyn-9.example.com"],
    "the client's name is on the server's own list.",
    { step: "connect", verdict: "refused", rule: "bad-client-name" },
  ),
  rejection(
    "open-relay",
    "OPEN RELAY client",
    "OPEN RELAY client(?<text>.*)",
    ["OPEN RELAY client"],
    "the client is on a list of open relays.",
    { step: "connect", verdict: "refused", rule: "dns-list" },
  ),
  rejection(
    "bad-helo",
    "invalid HELO greeting: {helo}",
    "[Ii]nvalid HELO greeting: (?:HELO <)?(?<helo>.*?)(?:> FQDN <[^>]*>)?",
    [
      "invalid HELO greeting: localhost",
      "Invalid HELO greeting: HELO <localhost> FQDN <a@example.info>",
    ],
    "what the client said in HELO is not taken.",
    { step: "helo", verdict: "refused", rule: "bad-helo" },
  ),
  rejection(
    "bare-newline",
    "Bare LF received",
    undefined,
    ["Bare LF received"],
    "a line ended without CR: not SMTP.",
    { step: "end", verdict: "refused", rule: "bare-newline" },
  ),
  rejection(
    "disconnected",
    "read error[ after mail queue]: {text}",
    "read error(?: after mail queue)?: (?<text>.*)",
    ["read error: connection reset", "read error after mail queue: connection reset"],
    "the client went away without QUIT.",
    { step: "end", rule: "disconnect" },
  ),
  rejection(
    "timeout",
    "timeout reached reading data from client",
    undefined,
    ["timeout reached reading data from client"],
    "the client was silent for too long.",
    { step: "end", rule: "timeout" },
  ),
  rejection(
    "tls",
    "ssl-version={tls}",
    `ssl-version=(?<tls>${VERSIONS.map(literal).join("|")})`,
    VERSIONS.map((version) => `ssl-version=${version}`) as [string, ...string[]],
    "the session is encrypted from here on.",
    { step: "tls", verdict: "accepted" },
  ),
  rejection(
    "denied",
    "SMTP Access denied to <{sender}>",
    undefined,
    ["SMTP Access denied to <joe@example.net>"],
    "this user may not send.",
    { step: "mail", verdict: "refused", rule: "bad-sender" },
  ),
  rejection(
    "trouble",
    "{text}",
    "(?<text>qqt failure|Database error|going down on SIGTERM|.* (?:permanent|temporary) failure)",
    ["qqt failure", "Database error", "going down on SIGTERM", "qq temporary failure"],
    "the server could not go on.",
    { step: "end", rule: "resources" },
  ),
  {
    name: "aside",
    template: "{text}",
    examples: ["CHECKSENDER: joe@example.net", "command EHLO"],
    means: "one of the other lines that IndiMail's smtpd writes.",
    source: SOURCE,
  },
];

function rejection(
  name: string,
  template: string,
  pattern: string | undefined,
  examples: [string, ...string[]],
  means: string,
  step: HeadedWords["step"],
): HeadedWords {
  return { name, template, examples, means, source: SOURCE, step, ...(pattern && { pattern }) };
}

export const FORMS: readonly SessionForm[] = WORDS.map((words) => headedForm(HEAD, FIELDS, words));

/** Who has logged in stands before `: AUTH`; what follows the envelope is a filter's remark. */
function withEnvelope({ allowed = "", tls = "" }: FieldTexts): Partial<Step> {
  const [user] = /^.+(?=: AUTH )/.exec(allowed) ?? [];
  return { tls: encryption(tls), text: undefined, ...(user !== undefined && { user }) };
}

function encryption(version: string): string | undefined {
  return version === "" || version === "No" ? undefined : version;
}

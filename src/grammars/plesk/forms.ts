/**
 * What Plesk puts around qmail, each program under a tag of its own.
 *
 *     relaylock[30827]: /var/qmail/bin/relaylock: mail from 198.51.100.7:64128 (client.example.net)
 *     smtp_auth[30846]: FAILED: joe - password incorrect from client.example.net [198.51.100.7]
 *     qmail-queue-handlers[7060]: from=joe@example.com
 *     qmail-queue-handlers[7060]: starter: submitter[7064] exited normally
 *
 * relaylock becomes qmail-smtpd, so its process is the session's. smtp_auth is a process of its own: its
 * line knows the client. qmail-queue-handlers stands in the place of qmail-queue, and does not know who
 * came: what it takes in is a session of its own, whose submitter is the process that qmail-send names.
 * The filters that it calls have processes of their own, so what they say is nobody's; what it says of
 * them counts.
 * Source: posts only (Plesk 8 to Obsidian).
 */
import type { Field, FieldTexts } from "../form.ts";
import { plainAddress } from "../session/address.ts";
import type { SessionEvent } from "../session/event.ts";
import { type SessionForm, type SessionFormWords, sessionForm } from "../session/grammar.ts";
import { type Decided, told } from "../session/told.ts";

const FIELDS = {
  pid: { pattern: "\\d{1,10}", means: "the program's process" },
  ip: { pattern: "[0-9a-fA-F.:]+", means: "the client's address" },
  port: { pattern: "\\d{1,5}", means: "the client's port" },
  name: { pattern: "[^\\[\\]]*", means: "the client's name, behind what IDENT said and an @" },
  user: { pattern: ".{0,1000}", means: "who wants to log in" },
  why: { pattern: ".*", means: "why not" },
  sender: { pattern: ".*", means: "envelope sender" },
  recipient: { pattern: ".*", means: "one recipient" },
  handler: { pattern: "[^']*", means: "the handler's name" },
  verdict: { pattern: "REJECT|DEFER", means: "what the handler decided" },
  qp: { pattern: "\\d{1,10}", means: "process of qmail-queue, as `info msg` has it" },
  program: { pattern: "[^ :]+", means: "the program" },
  text: { pattern: ".*", means: "what is said" },
} satisfies Record<string, Field>;

const SOURCE = "Plesk 8 to Obsidian (posts)";

/** The name, with its directory or without, its process, and the name once more. */
function headOf(program: string): string {
  return `^(?:/[^ :\\[]*/)?${program}(?:\\[(?<pid>\\d{1,10})\\])?: (?:(?:/[^ :]*/)?${program}: )?`;
}

const FROM_CLIENT = "from (?<name>[^\\[\\]]*)\\[(?<ip>[0-9a-fA-F.:]+)\\]";
const HANDLERS = headOf("qmail-queue-handlers");

const CONNECTED = line({
  name: "connection",
  template: "relaylock[[{pid}]]: /var/qmail/bin/relaylock: mail from {ip}:{port} ({name})",
  examples: [
    "relaylock[30827]: /var/qmail/bin/relaylock: mail from 198.51.100.7:64128 (client.example.net)",
    "/var/qmail/bin/relaylock[30828]: /var/qmail/bin/relaylock: mail from 198.51.100.7:64129 (not defined)",
    "relaylock: /var/qmail/bin/relaylock: mail from 198.51.100.7:64130 (client.example.net)",
  ],
  pattern: `${headOf("relaylock")}mail from (?<ip>[0-9a-fA-F.:]+):(?<port>\\d{1,5}) \\((?<name>[^()]*)\\)$`,
  means: "a client has connected; what follows is qmail-smtpd, in the same process.",
  read: ({ pid, ip = "", port, name }) => {
    const client = { address: plainAddress(ip) ?? ip, port: Number(port) };
    return {
      kind: "opened",
      form: "connection",
      isGate: true,
      ...(pid && { pid: Number(pid) }),
      ip: client.address,
      client: name && name !== "not defined" ? { ...client, name } : client,
    };
  },
});

const ASKED = line({
  name: "auth-asked",
  template: "smtp_auth[[{pid}]]: SMTP connect from {name} [{ip}]",
  examples: [
    "smtp_auth[30846]: SMTP connect from client.example.net [198.51.100.7]",
    "smtp_auth: SMTP connect from unknown@ [198.51.100.7]",
  ],
  pattern: `${headOf("smtp_auth")}(?<text>SMTP connect ${FROM_CLIENT})$`,
  means: "the client wants to log in.",
  read: ({ ip = "", text = "" }) => ({
    kind: "remark",
    form: "auth-asked",
    ip: plainAddress(ip) ?? ip,
    text,
  }),
});

const LOGIN = line({
  name: "login",
  template: "smtp_auth[[{pid}]]: SMTP user {user} : {maildir}logged in from {name} [{ip}]",
  examples: [
    "smtp_auth[30846]: SMTP user joe@example.com : /var/qmail/mailnames/example.com/joe logged in from client.example.net [198.51.100.7]",
    "smtp_auth: smtp_auth: SMTP user joe@example.com : logged in from unknown@ [198.51.100.7]",
  ],
  pattern: `${headOf("smtp_auth")}SMTP user (?<user>.{0,1000}) : (?:[^ ]* )?logged in ${FROM_CLIENT}$`,
  means: "the user has logged in.",
  read: (fields) => ofClient("login", { step: "auth", verdict: "accepted" }, fields),
});

const FAILED = line({
  name: "login-failed",
  template: "smtp_auth[[{pid}]]: FAILED: {user} - {why} from {name} [{ip}]",
  examples: [
    "smtp_auth[30846]: FAILED: joe - password incorrect from client.example.net [198.51.100.7]",
    "smtp_auth: smtp_auth: FAILED: joe - password incorrect  from unknown@ [198.51.100.7]",
    "smtp_auth[30847]: FAILED: joe - short names not allowed from unknown@ [198.51.100.7]",
  ],
  pattern: `${headOf("smtp_auth")}FAILED: (?<user>.{0,1000}) - (?<why>[^\\[\\]]*?) +${FROM_CLIENT}$`,
  means: "the user or password is wrong.",
  advice: "Many of them from one address are somebody who guesses: `qtrail report auth`.",
  read: (fields) =>
    ofClient(
      "login-failed",
      { step: "auth", verdict: "refused", rule: "auth-failed", text: fields.why ?? "" },
      fields,
    ),
});

const STARTED = line({
  name: "handlers-started",
  template: "qmail-queue-handlers[[{pid}]]: Handlers Filter before-queue for qmail started ...",
  examples: [
    "qmail-queue-handlers[7060]: Handlers Filter before-queue for qmail started ...",
    "qmail-queue-handlers[7061]: Handlers Filter before-queue for qmail started",
  ],
  pattern: `${HANDLERS}Handlers Filter before-queue for qmail started(?: ?\\.\\.\\.)?$`,
  means: "a mail is being handed to the queue.",
  read: ({ pid }) => ({
    kind: "opened",
    form: "handlers-started",
    ...(pid && { pid: Number(pid) }),
  }),
});

const SENDER = line({
  name: "handlers-sender",
  template: "qmail-queue-handlers[[{pid}]]: from={sender}",
  examples: ["qmail-queue-handlers[7060]: from=joe@example.com"],
  pattern: `${HANDLERS}from=(?<sender>.*)$`,
  means: "who sends the mail.",
  read: (fields) => told("handlers-sender", { step: "mail" }, fields),
});

const RECIPIENT = line({
  name: "handlers-recipient",
  template: "qmail-queue-handlers[[{pid}]]: to={recipient}",
  examples: [
    "qmail-queue-handlers[7060]: to=ann@example.edu",
    "qmail-queue-handlers[7060]: recipient[3] = 'ann@example.edu'",
  ],
  pattern: `${HANDLERS}(?:to=|recipient\\[\\d+\\] = ')(?<recipient>.*?)'?$`,
  means: "to whom; a line for each.",
  read: (fields) => told("handlers-recipient", { step: "rcpt" }, fields),
});

const DECIDED = line({
  name: "handlers-refusal",
  template: "qmail-queue-handlers[[{pid}]]: {verdict} during call '{handler}' handler",
  examples: [
    "qmail-queue-handlers[7060]: REJECT during call 'check-quota' handler",
    "qmail-queue-handlers[7060]: DEFER during call 'grey' handler",
  ],
  pattern: `${HANDLERS}(?<text>(?<verdict>REJECT|DEFER) during call '[^']*' handler)$`,
  means: "this handler does not let the mail into the queue, for good or for now.",
  read: (fields) => {
    const verdict = fields.verdict === "REJECT" ? "refused" : "deferred";
    return told("handlers-refusal", { step: "queue", verdict, rule: "plugin" }, fields);
  },
});

const QUEUED = line({
  name: "submitted",
  template: "qmail-queue-handlers[[{pid}]]: starter: submitter[{qp}] exited normally",
  examples: ["qmail-queue-handlers[7060]: starter: submitter[7064] exited normally"],
  pattern: `${HANDLERS}starter: submitter\\[(?<qp>\\d{1,10})\\] exited normally$`,
  means: "the mail is in the queue; qmail-send's `info msg` has the submitter's number as its qp.",
  read: (fields) => told("submitted", { step: "queue", verdict: "accepted" }, fields),
});

const OTHER = line({
  name: "other",
  template: "{program}: {text}",
  examples: [
    "qmail-queue-handlers[7060]: handlers_stderr: PASS",
    "qmail-queue-handlers[7060]: PASS during call 'limit-out' handler",
    "qmail-local-handlers[9962]: mailbox: /var/qmail/mailnames/example.com/joe",
    "qmail-remote-handlers[9963]: from=joe@example.com",
    "smtp_auth[30846]: Invalid mail address 'free'",
    "check-quota[7062]: Starting the check-quota filter...",
    "spf[7063]: SPF status: PASS",
    "greylisting filter[7062]: Starting greylisting filter...",
    "/usr/lib/plesk-9.0/psa-pc-remote[13591]: handlers_stderr: PASS",
  ],
  pattern:
    "^(?:/[^ :\\[]*/)?(?:(?:qmail-(?:queue|local|remote)-handlers|psa-pc-remote|submitter|smtp_auth|relaylock)(?:\\[\\d{1,10}\\])?|(?:check-quota|limit-out|spf|grey|greylisting filter|dk_sign|dk_check|drweb)\\[\\d{1,10}\\]): (?<text>.*)$",
  means: "what the handlers say of their work; `PASS` and `SKIP` let the mail go on.",
  read: ({ text = "" }) => ({ kind: "remark", form: "other", text }),
});

export const FORMS: readonly SessionForm[] = [
  ...[CONNECTED, ASKED, LOGIN, FAILED],
  ...[STARTED, SENDER, RECIPIENT, DECIDED, QUEUED, OTHER],
];

type Words = Omit<SessionFormWords, "fields" | "pattern" | "source"> & { pattern: string };

function line({ pattern, ...words }: Words): SessionForm {
  return sessionForm({
    ...words,
    source: SOURCE,
    pattern: new RegExp(pattern, "s"),
    fields: { ...FIELDS, maildir: { pattern: "(?:[^ ]* )?", means: "the user's mailbox" } },
  });
}

/** Of smtp_auth's own process, which is not the session's. */
function ofClient(form: string, decided: Decided, fields: FieldTexts): SessionEvent {
  const { pid: _, name = "", ...known } = fields;
  const host = name.trim().replace(/^.*@/, "");
  return told(form, decided, { ...known, name: host });
}

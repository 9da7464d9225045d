/**
 * qmail-scanner's own log, qmail-queue.log, and its line in a syslog.
 *
 *     Mon, 09 Mar 2026 09:15:30 +0000:511: from='sender@example.com', to='joe@example.net', subj='lunch', via SMTP from 198.51.100.7
 *     qmail-scanner[511]: Clear:RC:0(198.51.100.7):SA:0(0.5/5.0): 3.66 2900 sender@example.com joe@example.net lunch
 *
 * The pid is qmail-scanner's: it stands in the place of qmail-queue, whose own process is a child
 * of it, so neither is the session's. In qmail-queue.log the first line of each process names its parent,
 * which is the session's; in a syslog a line finds its session by the client's address. Sender,
 * recipients and subject are a stranger's and stand behind that address, tabs between.
 * The wording is from memory of versions 1.2 and 2, unverified.
 */
import type { Field, FieldTexts } from "../form.ts";
import { plainAddress } from "../session/address.ts";
import type { Scan, SessionEvent, Step } from "../session/event.ts";
import { type SessionForm, sessionForm } from "../session/grammar.ts";

const FIELDS = {
  time: {
    pattern: "[A-Z][a-z]{2}, \\d{1,2} [A-Z][a-z]{2} \\d{4} \\d\\d:\\d\\d:\\d\\d [^:]{0,20}",
    means: "when, with the zone",
  },
  scanner: { pattern: "\\d{1,10}", means: "process of qmail-scanner" },
  result: { pattern: "[^:\\t]+", means: "Clear, or what was found" },
  relays: { pattern: "[01]", means: "1: the client may relay" },
  ip: { pattern: "[0-9a-fA-F:.]*", means: "the client's address" },
  spam: { pattern: "[01]", means: "1: it is spam" },
  score: { pattern: "-?[\\d.]+|\\?", means: "SpamAssassin's score" },
  required: { pattern: "[\\d.]+|\\?", means: "the score from which on it is spam" },
  seconds: { pattern: "[\\d.]+", means: "how long it took" },
  bytes: { pattern: "\\d{1,15}", means: "size of the message" },
  sender: { pattern: "[^\\t]*", means: "envelope sender" },
  recipients: { pattern: "[^\\t]*", means: "recipients, commas between" },
  subject: { pattern: "[^\\t]*", means: "the subject, and what follows it" },
  text: { pattern: ".*", means: "what it does" },
} satisfies Record<string, Field>;

const SOURCE = "qmail-scanner 1.25 and 2.x: qmail-scanner-queue.pl (from memory, unverified)";

const SUMMARY = sessionForm({
  name: "summary",
  template:
    "qmail-scanner[{scanner}]: {result}:RC:{relays}({ip}):[SA:{spam}({score}/{required}):] {seconds}\\t{bytes}\\t{sender}\\t{recipients}\\t{subject}",
  examples: [
    "qmail-scanner[511]: Clear:RC:0(198.51.100.7):SA:0(-0.5/5.0): 3.66\t2900\tsender@example.com\tjoe@example.net\tlunch\t<1@example.com>",
    "qmail-scanner[512]: Clear:RC:1(192.0.2.20): 0.2\t900\tjoe@example.net\tann@example.edu,bob@example.edu\thello",
    "qmail-scanner[513]: Clear:RC:0(203.0.113.9):SA:1(15.4/5.0): 2.1\t1200\ts@example.info\tjoe@example.net\twin",
    "qmail-scanner[514]: Eicar-Test-Signature:RC:0(203.0.113.9): 0.4\t900\ts@example.info\tjoe@example.net\tx",
  ],
  pattern:
    /^qmail-scanner(?:-queue\.pl)?\[(?<scanner>\d{1,10})\]: (?<result>[^:\t]+):RC:(?<relays>[01])\((?<ip>[0-9a-fA-F:.]*)\):(?:SA:(?<spam>[01])\((?<score>-?[\d.]+|\?)\/(?<required>[\d.]+|\?)\):)?\.?[ \t]+(?<seconds>[\d.]{1,12})\t(?<bytes>\d{1,15})\t(?<sender>[^\t]*)\t(?<recipients>[^\t]*)\t?(?<subject>.*)$/s,
  fields: FIELDS,
  means: "a message was looked at: Clear, or the name of what was found in it.",
  advice: "What is found goes into qmail-scanner's quarantine: its sender is told by its settings.",
  source: SOURCE,
  read: summary,
});

const ENVELOPE = sessionForm({
  name: "envelope",
  template:
    "{time}:{scanner}: from='{sender}', to='{recipients}', subj='{subject}', via {via} from {ip}",
  examples: [
    "Mon, 09 Mar 2026 09:15:30 +0000:511: from='sender@example.com', to='joe@example.net', subj='lunch', via SMTP from 198.51.100.7",
    "Mon, 09 Mar 2026 09:15:30 CET:511: w_c: from='', to='joe@example.net', subj='failure notice', via local process 88",
  ],
  pattern:
    /^[A-Z][a-z]{2}, \d{1,2} [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d [^:]{0,20}:(?<scanner>\d{1,10}): (?:[a-z_]+: )?from='(?<sender>.*)', to='(?<recipients>.*)', subj='(?<subject>.*)', via (?<text>.*)$/s,
  fields: { ...FIELDS, via: { pattern: ".*", means: "how it came" } },
  means: "whose message qmail-scanner looks at.",
  source: SOURCE,
  read: ({ text = "", sender = "", recipients = "" }) => ({
    kind: "remark",
    form: "envelope",
    text: `from ${sender} to ${recipients} via ${text}`,
  }),
});

const DATED =
  "^[A-Z][a-z]{2}, \\d{1,2} [A-Z][a-z]{2} \\d{4} \\d\\d:\\d\\d:\\d\\d [^:]{0,20}:(?<scanner>\\d{1,10}): ";

const STARTED = sessionForm({
  name: "started",
  template:
    "{time}:{scanner}: +++ starting debugging for process {scanner} (ppid={pid}) by uid={uid}",
  examples: [
    "Mon, 09 Mar 2026 09:15:30 +0000:511: +++ starting debugging for process 511 (ppid=501) by uid=81",
  ],
  pattern: new RegExp(
    `${DATED}(?<text>\\+\\+\\+ starting debugging for process \\d{1,10} \\(ppid=(?<pid>\\d{1,10})\\) by uid=\\d{1,10})$`,
    "s",
  ),
  fields: {
    ...FIELDS,
    pid: { pattern: "\\d{1,10}", means: "process of qmail-smtpd: the session's" },
    uid: { pattern: "\\d{1,10}", means: "user that it runs as" },
  },
  means: "qmail-smtpd has started qmail-scanner in the place of qmail-queue.",
  source: SOURCE,
  read: ({ scanner, pid, text = "" }) => ({
    kind: "remark",
    form: "started",
    pid: Number(pid),
    worker: Number(scanner),
    text,
  }),
});

const VIRUS = sessionForm({
  name: "virus",
  template: "{time}:{scanner}: {program}: there be a virus! ({name})",
  examples: [
    "Mon, 09 Mar 2026 09:15:31 +0000:511: clamdscan: there be a virus! (Eicar-Test-Signature)",
  ],
  pattern: new RegExp(`${DATED}(?<program>[\\w-]+): there be a virus! \\((?<name>[^()]*)\\)$`, "s"),
  fields: {
    ...FIELDS,
    program: { pattern: "[\\w-]+", means: "who found it" },
    name: { pattern: "[^()]*", means: "name of the virus" },
  },
  means: "a virus was found in the message.",
  advice: "What is found goes into qmail-scanner's quarantine: its sender is told by its settings.",
  source: SOURCE,
  read: ({ scanner, name = "" }) =>
    finding("virus", scanner, { scanner: "qmail-scanner", found: "virus", name }),
});

const SCORE = sessionForm({
  name: "score",
  template: "{time}:{scanner}: SA: REPORT hits = {score}/{required}",
  examples: ["Mon, 09 Mar 2026 09:15:32 +0000:511: SA: REPORT hits = 7.2/5.0"],
  pattern: new RegExp(
    `${DATED}SA: REPORT hits = (?<score>-?[\\d.]{1,12})/(?<required>-?[\\d.]{1,12})$`,
    "s",
  ),
  fields: FIELDS,
  means: "SpamAssassin has scored the message.",
  source: SOURCE,
  read: ({ scanner, ...numbers }) => {
    const [score, required] = [Number(numbers.score), Number(numbers.required)];
    const found = score >= required ? "spam" : "clean";
    return finding("score", scanner, { scanner: "qmail-scanner", found, score, required });
  },
});

const WORK = sessionForm({
  name: "work",
  template: "{time}:{scanner}: {text}",
  examples: [
    "Mon, 09 Mar 2026 09:15:30 +0000:511: setting UID to EUID so subprocesses can access files generated by this script",
    "Tue, 10 Mar 2026 09:15:31 +0000:511: clamdscan: there be no viruses here",
    "Wed, 11 Mar 2026 09:15:32 +0000:511: SA: yup, this smells like SPAM - hits=15.4/5.0",
    "Fri, 13 Mar 2026 09:15:33 +0000:511: ------ Process 511 finished. Total of 3.66 secs",
    "Sun, 15 Mar 2026 09:15:33 +0000:511: ",
  ],
  pattern:
    /^[A-Z][a-z]{2}, \d{1,2} [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d [^:]{0,20}:(?<scanner>\d{1,10}): (?<text>.*)$/s,
  fields: FIELDS,
  means: "what qmail-scanner does, with debugging switched on.",
  source: SOURCE,
  read: ({ text = "" }) => ({ kind: "remark", form: "work", text }),
});

export const FORMS: readonly SessionForm[] = [
  ...[SUMMARY, ENVELOPE],
  ...[STARTED, VIRUS, SCORE, WORK],
];

function summary({
  result = "",
  relays,
  ip = "",
  spam,
  score,
  required,
  seconds,
  bytes,
  sender = "",
  recipients = "",
}: FieldTexts): SessionEvent {
  const isClear = result === "Clear";
  const found = isClear ? (spam === "1" ? "spam" : "clean") : "virus";
  const scan: Scan = { scanner: "qmail-scanner", found, seconds: Number(seconds) };
  if (isClear) scan.did = "passed";
  else scan.name = result;
  if (score && score !== "?") scan.score = Number(score);
  if (required && required !== "?") scan.required = Number(required);
  const event: Step = { kind: "step", form: "summary", step: "data", scan };
  const address = plainAddress(ip);
  if (address !== undefined) event.ip = address;
  if (relays === "1") event.relays = true;
  event.sender = sender;
  if (recipients !== "") event.recipients = recipients.split(",");
  event.bytes = Number(bytes);
  return event;
}

function finding(form: string, scanner: string | undefined, scan: Scan): SessionEvent {
  return { kind: "step", form, step: "data", worker: Number(scanner), scan };
}

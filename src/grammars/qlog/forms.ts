/**
 * sagredo's qlogenvelope and qlogreceived: one line for each recipient that was decided, and one
 * for each message, in keys and values.
 *
 *     qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=x mailfrom=a@example.com
 *       rcptto=b@example.net,c@example.net relay=no ... remoteip=198.51.100.7 ... qp=505 pid=501
 *
 * Blanks and unprintable bytes of values are `_`, so no value can hold a key of its own.
 * Source: sagredo-dev/qmail: qlog.c.
 */
import type { Field, FieldTexts } from "../form.ts";
import { plainAddress } from "../session/address.ts";
import type { End, Step, Verdict } from "../session/event.ts";
import { type SessionForm, sessionForm } from "../session/grammar.ts";
import type { Rule } from "../session/rules.ts";

/** As qlog.c prints them. */
export const KEYS = [
  ...(["result", "code", "reason", "detail", "helo", "mailfrom", "rcptto", "relay"] as const),
  ...(["rcpthosts", "size", "authuser", "authtype", "encrypted", "sslverified"] as const),
  ...(["localip", "localport", "remoteip", "remoteport", "remotehost", "qp", "pid"] as const),
];

export const FORM = "decision";

const FIELDS: Record<string, Field> = {
  kind: { pattern: "envelope|received", means: "a recipient, or the whole message" },
  pairs: { pattern: "(?: ?[a-z]+=[^ ]*)*", means: `keys and values: ${KEYS.join(", ")}` },
};

const SOURCE = "sagredo-dev/qmail: qlog.c";

export const FORMS: readonly SessionForm[] = [
  sessionForm({
    name: FORM,
    template: "qlog{kind}: {pairs}",
    examples: [
      "qlogenvelope: result=rejected code=553 reason=rblreject detail=dnsbl.example helo=x mailfrom=s@example.info rcptto=joe@example.net relay=no rcpthosts=yes size= authuser= authtype= encrypted= sslverified=no localip=192.0.2.10 localport=25 remoteip=203.0.113.72 remoteport=4711 remotehost=unknown qp= pid=500",
      "qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=mail.example.com mailfrom=sender@example.com rcptto=joe@example.net relay=no rcpthosts=yes size= authuser= authtype= encrypted=tls sslverified=no localip=192.0.2.10 localport=25 remoteip=198.51.100.7 remoteport=40001 remotehost=mail.example.com qp= pid=501",
      "qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=mail.example.com mailfrom=sender@example.com rcptto=joe@example.net,ann@example.net relay=no rcpthosts=yes size=2900 authuser= authtype= encrypted=tls sslverified=no localip=192.0.2.10 localport=25 remoteip=198.51.100.7 remoteport=40001 remotehost=mail.example.com qp=505 pid=501",
    ],
    fields: FIELDS,
    means:
      "a recipient was taken or turned away (qlogenvelope), or a message was (qlogreceived); reason and detail say by which check.",
    source: SOURCE,
    read: ({ kind = "", pairs = "" }) => {
      const values = valuesIn(pairs);
      const event: Step = { kind: "step", form: FORM, step: "mail" };
      return decide(event, kind, answerIn(values), values, values, numbersIn(values));
    },
  }),
];

/** Of keys that come twice the last. */
export function valuesIn(pairs: string): FieldTexts {
  return Object.fromEntries(
    pairs
      .split(" ")
      .map((pair) => [pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1)]),
  );
}

/** What the client was answered. */
export interface QlogAnswer {
  verdict: Verdict;
  rule: Rule | undefined;
  reason: string;
  /** With what, and why. */
  text: string;
}

/** NaN where one is none: it was not told, or a line was cut off or changed. */
export interface Numbers {
  size: number;
  localport: number;
  remoteport: number;
  qp: number;
  pid: number;
}

/** What the values tell, into `event`: those of log-in, TLS and the server's end are `how`, all others `who`. */
export function decide(
  event: Step,
  kind: string,
  { verdict, rule, reason, text }: QlogAnswer,
  who: FieldTexts,
  how: FieldTexts,
  numbers: Numbers,
): Step {
  const { mailfrom, rcptto, relay } = who;
  event.step = stepOf(kind, reason, who);
  event.verdict = verdict;
  if (rule !== undefined) event.rule = rule;
  event.text = text;
  addWho(event, who, numbers);
  addHow(event, how, relay === "yes", numbers);
  // At MAIL the sender may not have been looked at yet.
  const isNamed = event.step === "rcpt" || kind === "received" || reason === "nullsenderdenied";
  if (mailfrom || (isNamed && mailfrom !== undefined)) event.sender = mailfrom;
  if (rcptto || event.step === "rcpt") event.recipients = recipientsIn(kind, rcptto);
  // Before the message it is still that of the one before.
  if (kind === "received" && numbers.size >= 0) event.bytes = numbers.size;
  if (kind === "received" && numbers.qp >= 0) event.qp = numbers.qp;
  return event;
}

export function answerIn({ result, code = "", reason = "", detail = "" }: FieldTexts): QlogAnswer {
  const text = [code, reason, detail].filter(Boolean).join(" ");
  if (result === "accepted") return { verdict: "accepted", rule: undefined, reason, text };
  const verdict = code.startsWith("4") ? "deferred" : "refused";
  return { verdict, rule: RULES_OF[detail] ?? RULES_OF[reason] ?? "policy", reason, text };
}

function numbersIn({ size, localport, remoteport, qp, pid }: FieldTexts): Numbers {
  return {
    size: numberIn(size),
    localport: numberIn(localport),
    remoteport: numberIn(remoteport),
    qp: numberIn(qp),
    pid: numberIn(pid),
  };
}

function numberIn(digits: string | undefined): number {
  return digits && DIGITS.test(digits) && Number.isSafeInteger(Number(digits))
    ? Number(digits)
    : Number.NaN;
}

const DIGITS = /^\d+$/;

/** Of a message all, with commas between; else one, which may have some in it. */
function recipientsIn(kind: string, rcptto: string | undefined): string[] {
  if (rcptto === undefined) return [];
  return kind === "received" ? rcptto.split(",") : [rcptto];
}

function addWho(event: Step, values: FieldTexts, { pid, remoteport }: Numbers): void {
  const { remoteip = "", remotehost, helo } = values;
  if (pid >= 0) event.pid = pid;
  const address = plainAddress(remoteip);
  if (address !== undefined) event.ip = address;
  if (remotehost && remotehost !== "unknown") event.name = remotehost;
  if (helo) event.helo = helo;
  if (remoteport >= 0) event.port = remoteport;
}

function addHow(event: Step, values: FieldTexts, mayRelay: boolean, numbers: Numbers): void {
  const { authuser, authtype, encrypted, localip } = values;
  const isAuth = event.step === "auth";
  // The name that a client gave stays in authuser, right password or wrong: it may relay if it was right.
  if (authuser && (isAuth || mayRelay)) event.user = authuser;
  if (authuser && !isAuth && mayRelay) event.hasLoggedIn = true;
  if (mayRelay && (isAuth || !authuser)) event.relaysAnyway = true;
  if (authtype) event.mechanism = authtype.toUpperCase();
  if (encrypted) event.tls = encrypted;
  if (mayRelay) event.relays = true;
  if (localip) event.local = localEnd(localip, numbers.localport);
}

/** A server has few ends of its own: the last one is shared. */
function localEnd(address: string, port: number): Readonly<End> {
  if (last.address === address && Object.is(last.port ?? Number.NaN, port)) return last;
  last = port >= 0 ? { address, port } : { address };
  return last;
}

let last: Readonly<End> = {};

/** Whatever the reason, it is a recipient's if the client was at RCPT: rcpthosts is told there alone. */
function stepOf(kind: string, reason: string, { rcptto, rcpthosts }: FieldTexts): Step["step"] {
  if (kind === "received") return reason.startsWith("queue") ? "queue" : "data";
  return STEPS_OF.get(reason) ?? (rcptto || rcpthosts ? "rcpt" : "mail");
}

const STEPS_OF: ReadonlyMap<string, Step["step"]> = new Map([
  ["authfailed", "auth"],
  ["authinvalid", "auth"],
  ["rblreject", "connect"],
  ["rbldelay", "connect"],
  ["pregreet", "connect"],
  ["alarmtimeout", "end"],
]);

/** By reason, or by the detail that chkuser gives. */
const RULES_OF: Readonly<Record<string, Rule>> = {
  alarmtimeout: "timeout",
  out_of_memory: "resources",
  cannot_read_controls: "resources",
  unknown_ip_me: "resources",
  max_rcpt_exceeded: "too-many-recipients",
  bad_newlines: "bare-newline",
  pregreet: "early-talker",
  not_in_rcpthosts: "relaying",
  qqtfailure: "queue",
  authfailed: "auth-failed",
  authinvalid: "syntax",
  authrequired: "auth-required",
  validrcptto: "unknown-user",
  brtlimit: "too-many-invalid",
  nomailbox: "unknown-user",
  nullsenderdenied: "null-sender",
  dontrelay: "relaying",
  authnotmailfrom: "auth-mismatch",
  rblreject: "dns-list",
  rbldelay: "dns-list",
  chkusersender: "sender-domain",
  spf: "spf",
  qregexbhelo: "bad-helo",
  qregexbmf: "bad-sender",
  qregexbmt: "bad-recipient",
  notinrcpthosts: "relaying",
  mustauth: "auth-required",
  mailboxfull: "mailbox-full",
  maxrcpt: "too-many-recipients",
  maxwrongrcpt: "too-many-invalid",
  instrusionthreshold: "too-many-invalid",
  noauthresource: "resources",
  cannotfork: "resources",
  cannotverify: "resources",
  cannotexecute: "resources",
  overlimit: "sender-limit",
  rcptformat: "recipient-syntax",
  domainmissing: "recipient-syntax",
  rcptmxinvalid: "recipient-domain",
  rcptmxdnstmpfail: "dns-failure",
  senderformat: "sender-syntax",
  sendermxinvalid: "sender-domain",
  sendermxdnstmpfail: "dns-failure",
  databytes_limit_exceeded: "size",
  message_loop: "mail-loop",
  queuereject: "queue",
  queue_delay: "queue",
};

/**
 * simscan's lines: what it found in one message, and what it did with it.
 *
 *     simscan:[501]:CLEAN (-1.21/5.00/10.00):3.3608s:Re: lunch: when?:198.51.100.7:a@example.com:b@example.net,c@example.net
 *     simscan:[503]:VIRUS:0.4120s:Eicar-Test-Signature:203.0.113.78:a@example.info:b@example.net
 *
 * The pid is that of qmail-smtpd, simscan's parent: the session's. The subject is raw and may hold
 * colons; so the address, sender and recipients are taken from the right, by their shape.
 * Source: simscan.c (qmail/simscan 1.4).
 */
import type { Field, FieldTexts } from "../form.ts";
import { plainAddress } from "../session/address.ts";
import type { Scan, SessionEvent, Step } from "../session/event.ts";
import { type SessionForm, sessionForm } from "../session/grammar.ts";
import type { Rule } from "../session/rules.ts";

const FIELDS = {
  pid: { pattern: "\\d{1,10}", means: "process of qmail-smtpd, the session's" },
  state: {
    pattern:
      "CLEAN|PASSTHRU|SPAM PASS|SPAM REJECT|SPAM DROPPED|SPAM|VIRUS DROPPED|VIRUS|ATTACH|REGEX|RELAYCLIENT",
    means: "what was found and done",
  },
  scores: { pattern: "-?[\\d.]+(?:/-?[\\d.]+){0,3}", means: "score, and the limits of spam" },
  seconds: { pattern: "[\\d.]+", means: "how long it took" },
  name: { pattern: ".*", means: "the subject; or the virus, file or pattern; - if not scanned" },
  ip: {
    pattern: "\\(null\\)|[0-9]{1,3}(?:\\.[0-9]{1,3}){3}|[0-9a-fA-F:.]*::?[0-9a-fA-F:.]*",
    means: "the client's address; (null) on this host",
  },
  sender: { pattern: "[^:]*", means: "envelope sender" },
  recipients: { pattern: "[^:]*", means: "recipients, commas between" },
  text: { pattern: ".*", means: "what simscan says while it works" },
} satisfies Record<string, Field>;

const SOURCE = "qmail/simscan: simscan.c";

const SCANNED = sessionForm({
  name: "scanned",
  template: "simscan:[{pid}]:{state}[ ({scores})]:{seconds}s:{name}:{ip}:{sender}:{recipients}",
  examples: [
    "simscan:[501]:CLEAN (-1.21/5.00/10.00):3.3608s:Re: lunch: when?:198.51.100.7:sender@example.com:joe@example.net,ann@example.net",
    "simscan:[502]:SPAM REJECT (15.40/5.00/10.00):2.1000s:(null):203.0.113.77:s@example.info:joe@example.net",
    "simscan:[503]:VIRUS:0.4120s:Eicar-Test-Signature:203.0.113.78:s@example.info:joe@example.net",
    "simscan:[504]:SPAM DROPPED (99.00/5.00/10.00):1.0000s:win: big:2001:db8:1::9:s@example.info:joe@example.net",
    "simscan:[506]:RELAYCLIENT:0.0100s:-:203.0.113.57:joe@example.net:ann@example.edu",
    "simscan:[507]:PASSTHRU (1.00/5.00):0.5000s:hello:(null)::joe@example.net",
  ],
  pattern: new RegExp(
    `^simscan:\\[(?<pid>\\d{1,10})\\]:(?<state>${FIELDS.state.pattern})(?: \\((?<scores>${FIELDS.scores.pattern})\\))?:(?<seconds>[\\d.]{1,12})s:(?<name>.*?):(?<ip>${FIELDS.ip.pattern}):(?<sender>[^:]*):(?<recipients>[^:]*)$`,
    "s",
  ),
  fields: FIELDS,
  means:
    "a message was looked at. CLEAN, PASSTHRU, SPAM PASS and RELAYCLIENT go on to the queue; REJECT is told to the client; DROPPED is taken from the client and thrown away.",
  advice: "A dropped message never shows in the queue: its sender believes that it has arrived.",
  source: SOURCE,
  read: scanned,
});

const WORKING = sessionForm({
  name: "debug",
  template: "simscan:[[{pid}]:] {text}",
  examples: ["simscan:[501]: checking message", "simscan: exit error code: 71"],
  pattern: /^simscan:(?:\[(?<pid>\d{1,10})\]:)? (?<text>.*)$/s,
  fields: FIELDS,
  means: "what simscan does, with SIMSCAN_DEBUG, or an error of its own.",
  source: SOURCE,
  read: ({ pid, text = "" }) => ({
    kind: "remark",
    form: "debug",
    text,
    ...(pid && { pid: Number(pid) }),
  }),
});

export const FORMS: readonly SessionForm[] = [SCANNED, WORKING];

interface Outcome {
  found: Scan["found"];
  did?: Scan["did"];
  verdict?: Step["verdict"];
  rule?: Rule;
}

const OUTCOMES: Readonly<Record<string, Outcome>> = {
  CLEAN: { found: "clean", did: "passed" },
  PASSTHRU: { found: "spam", did: "passed" },
  "SPAM PASS": { found: "spam", did: "passed" },
  "SPAM REJECT": { found: "spam", did: "refused", verdict: "refused", rule: "spam" },
  "SPAM DROPPED": { found: "spam", did: "dropped" },
  SPAM: { found: "spam" },
  VIRUS: { found: "virus", did: "refused", verdict: "refused", rule: "virus" },
  "VIRUS DROPPED": { found: "virus", did: "dropped" },
  ATTACH: { found: "attachment", did: "refused", verdict: "refused", rule: "attachment" },
  REGEX: { found: "pattern", did: "refused", verdict: "refused", rule: "pattern" },
  RELAYCLIENT: { found: "unscanned", did: "passed" },
};

function scanned({
  pid,
  state = "",
  scores = "",
  seconds,
  name = "",
  ip = "",
  sender = "",
  recipients = "",
}: FieldTexts): SessionEvent {
  const { found, did, verdict, rule } = OUTCOMES[state] as Outcome;
  const [score, required] = scores === "" ? [] : scores.split("/").map(Number);
  const isSubject = found === "clean" || found === "spam";
  const known = name !== "(null)" && name !== "-" && name !== "";
  const scan: Scan = { scanner: "simscan", found, seconds: Number(seconds) };
  if (did) scan.did = did;
  if (score !== undefined) scan.score = score;
  if (required !== undefined) scan.required = required;
  if (known && isSubject) scan.subject = name;
  if (known && !isSubject) scan.name = name;
  const event: Step = {
    kind: "step",
    form: "scanned",
    step: "data",
    scan,
    pid: Number(pid),
    sender,
  };
  const address = plainAddress(ip);
  if (address !== undefined) event.ip = address;
  if (recipients !== "") event.recipients = recipients.split(",");
  if (verdict) event.verdict = verdict;
  if (rule) event.rule = rule;
  return event;
}

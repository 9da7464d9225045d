/**
 * The twin of unwrap.ts and syslog.ts: the same decisions, slowly, by regular expressions.
 *
 * It is what the byte reader is tested against, and the place to look up what counts as a head.
 * Lines are strings of one character a byte; JSON and a journal's export are not decoded here.
 */
import type { Stamp, StampForm } from "../../time/stamps.ts";
import type { Wrapping } from "./unwrap.ts";

export interface PlainLine {
  wrapping: Wrapping;
  text: string;
  seconds: number;
  nanos: number;
  host: string;
  tag: string;
  repeats: number;
}

/** Reads the stamp that a text begins with; `end` is where the rest begins. */
export type PlainStamp = (text: string) => Stamp | undefined;

export function unwrapPlainly(whole: string, stampOf: PlainStamp): PlainLine {
  const line = whole.replace(/\r$/, "");
  const found: PlainLine = {
    wrapping: "text",
    text: line,
    seconds: Number.NaN,
    nanos: 0,
    host: "",
    tag: "",
    repeats: 0,
  };
  if (line.startsWith("{")) return { ...found, wrapping: "json" };
  if (REMARK.test(line)) return { ...found, wrapping: "remark" };
  const state = { form: "", hasHead: false };
  for (let layer = 0; layer < 3; layer++) if (!peel(found, layer, state, stampOf)) break;
  return found;
}

const REMARK = /^-- (?:Journal begins|Logs begin|Boot |Reboot|No entries|cursor:)/;
const EXACT: StampForm[] = ["tai64n", "tai64na", "tai64", "accustamp"];
const HEADED: StampForm[] = ["rfc3164", "rfc3339", "short-full"];

const TAG = String.raw`(?<tag>[a-zA-Z/(_][!-9;-Z\\-~]*(?: filter(?=\[))?)(?<pid>\[[^\]]{0,22}\])?`;
/** A colon, which may be missing behind a pid; then at most one blank, and Solaris' id. */
const BEHIND_TAG = String.raw`(?<colon>:)? ?(?:\[ID [^\]]*\] )?`;
const FACILITY = "(?:kern|user|mail|daemon|auth(?:priv)?|syslog|lpr|news|uucp|cron|ftp|local[0-7])";
const SEVERITY = "(?:emerg|alert|crit|err(?:or)?|warn(?:ing)?|notice|info|debug)";
/** What busybox and AIX write before the tag: taken where it stands. */
const PRIORITY = `(?:${FACILITY}[.:]${SEVERITY} )?(?!${FACILITY}[.:]${SEVERITY} )`;
const BEFORE = `^(?:<[^>]*> (?=.)|(?!<))${PRIORITY}`;
const HEAD = new RegExp(`${BEFORE}(?!\\[)(?<host>[^ ]*[^: ]) +${PRIORITY}${TAG}${BEHIND_TAG}`, "s");
const HOSTLESS = new RegExp(`${BEFORE}(?=[^ ]*:(?: |$))${TAG}${BEHIND_TAG}`, "s");
const LOGREAD = new RegExp(`^ *(?=${FACILITY}[.:]${SEVERITY} )`);
const BRACKETED = new RegExp(`${BEFORE}\\[(?<tag>[a-zA-Z/(_][^ \\]]*)\\] `);
const DOVECOTS_LEVEL = /^(?:Debug|Info|Warning|Error|Fatal|Panic): /;
const DOVECOTS_PART =
  /^(?:imap|pop3|managesieve|submission|lda|lmtp|auth|auth-worker|master|log|config|anvil|stats|dict|doveadm|indexer|indexer-worker|ipc|director|replicator|ssl-params|quota-status|script)(?:-login|-urlauth)?(?:\(.*\))?(?:<[^<>]*>){0,2}$/;
const UNDATED = /^(?:qmail|vpopmail|dovecot)(?:\[\d{1,10}\])?: (?=.)/;
const UPTIME = /^\[ *\d+\.\d{6}(?: <[ \d.]*>)?\] (?=.)/;
const HEAD_5424 =
  /^(?<host>[^ ]*) (?<tag>[^ ]*) [^ ]* [^ ]* (?:-|(?:\[(?:[^\]"\\]|\\.|"(?:[^"\\]|\\.)*")*\])+(?!\[)) ?(?:\xef\xbb\xbf)? ?/s;
const REPEATED =
  /^(?:last message repeated (?<last>\d+) times|message repeated (?<told>\d+) times: \[ ?(?<text>.*?)\]?$)/s;

/** Takes one layer off; false if there can be none below it. */
function peel(
  found: PlainLine,
  layer: number,
  state: { form: string; hasHead: boolean },
  stampOf: PlainStamp,
): boolean {
  const { text } = found;
  if (["", "rfc3339", "cri", "compose"].includes(state.form) && text.startsWith("<"))
    return peelPriority(found, state, stampOf);
  const stamp = stampOf(text);
  if (!stamp) return layer === 0 && peelUnstamped(found, state, stampOf);

  const rest = text.slice(stamp.end);
  const isExact = EXACT.includes(stamp.form);
  const hasStamp = !Number.isNaN(found.seconds);
  if (isExact || !hasStamp) {
    found.seconds = stamp.seconds;
    found.nanos = stamp.nanos;
  }
  if (stamp.form === "rfc5322") return false;
  if (stamp.form === "accustamp" && rest.startsWith("+")) {
    found.wrapping = "piece";
    found.text = rest.slice(1);
    return false;
  }
  if (isExact) {
    state.form ||= stamp.form;
    found.text = rest;
    const inner = stamp.form === "accustamp" ? undefined : stampOf(rest);
    if (inner?.form === "datetime" && rest[4] === "-") {
      found.text = rest.slice(inner.end);
      return false;
    }
    const head = stamp.form === "accustamp" && !state.hasHead ? headOf(rest) : undefined;
    if (head?.hasPid && head.host !== "") return takeHead(found, head, state);
    found.text = stamp.form === "accustamp" ? rest : withoutSocklog(rest);
    return stamp.form !== "accustamp";
  }
  const inner = stampOf(rest);
  if (inner && EXACT.includes(inner.form) && !hasStamp) {
    state.form ||= stamp.form;
    found.text = rest;
    return true;
  }
  const cri = stamp.form === "rfc3339" && /^(?:stdout|stderr) ([FP])(?:[ :](.*))?$/s.exec(rest);
  if (cri) {
    state.form ||= "cri";
    found.text = cri[2] ?? "";
    if (cri[1] === "P") found.wrapping = "partial";
    return cri[1] === "F";
  }
  const logread = stamp.form === "ctime" && !state.hasHead && LOGREAD.exec(rest);
  const logreadHead = logread ? headOf(rest.slice(logread[0].length)) : undefined;
  if (logreadHead) return takeHead(found, logreadHead, state);
  if (HEADED.includes(stamp.form) && !state.hasHead) {
    const head = headOf(rest);
    if (head) return takeHead(found, head, state);
    const [host, behindHost] = rest.includes(" ") ? splitAtBlank(rest) : [rest, ""];
    if (stamp.form !== "rfc3339") {
      const isHostless = takeRepeat(found, rest);
      if (isHostless || takeRepeat(found, behindHost)) {
        found.host = isHostless ? "" : host;
        found.tag = "";
        return false;
      }
    }
  }
  if (hasStamp) return false;
  state.form ||= stamp.form;
  found.text = stamp.form === "rfc3339" ? rest : withoutSocklog(rest);
  return true;
}

function splitAtBlank(text: string): [string, string] {
  const blank = text.indexOf(" ");
  return [text.slice(0, blank), text.slice(blank + 1)];
}

interface PlainHead {
  host: string;
  tag: string;
  hasPid: boolean;
  text: string;
}

function headOf(text: string): PlainHead | undefined {
  const bracketed = BRACKETED.exec(text);
  if (bracketed?.groups) {
    const { tag } = bracketed.groups;
    return { host: "", tag, hasPid: false, text: text.slice(bracketed[0].length) };
  }
  const hostless = HOSTLESS.exec(text);
  if (hostless?.groups && !hostless.groups.pid) {
    const behind = text.slice(hostless[0].length);
    if (/^(?:status|alert|warning)$/.test(hostless.groups.tag)) return undefined;
    if (DOVECOTS_LEVEL.test(behind) && DOVECOTS_PART.test(hostless.groups.tag)) return undefined;
  }
  const match = hostless ?? HEAD.exec(text);
  if (!match?.groups) return undefined;
  const { host = "", tag, pid, colon } = match.groups;
  const rest = text.slice(match[0].length);
  if (!pid && !colon) return undefined;
  if (pid && !colon && rest !== "" && !match[0].endsWith(" ")) return undefined;
  if (tag === "bounce" && /^(?:triple|double)/.test(host)) return undefined;
  return { host, tag, hasPid: pid !== undefined, text: rest };
}

function takeHead(found: PlainLine, head: PlainHead, state: { form: string; hasHead: boolean }) {
  state.form ||= "syslog";
  state.hasHead = true;
  found.host = head.host;
  found.tag = head.tag;
  found.text = head.text;
  return !takeRepeat(found, head.text);
}

function takeRepeat(found: PlainLine, text: string): boolean {
  const match = REPEATED.exec(text)?.groups;
  const repeats = Number(match?.last ?? match?.told ?? 0);
  if (!match || !(repeats > 0 && repeats <= Number.MAX_SAFE_INTEGER)) return false;
  found.wrapping = "repeated";
  found.repeats = repeats;
  found.text = match.text ?? "";
  return true;
}

function peelPriority(
  found: PlainLine,
  state: { form: string; hasHead: boolean },
  stampOf: PlainStamp,
): boolean {
  const priority = /^<\d{1,4}>/.exec(found.text)?.[0];
  if (!priority) return false;
  const rest = found.text.slice(priority.length);
  if (!/^1 ./s.test(rest)) {
    found.text = rest;
    return true;
  }
  const dated = rest.slice(2);
  const stamp = stampOf(dated);
  const behind = stamp ? dated.slice(stamp.end) : dated.startsWith("-") ? dated.slice(2) : "";
  const head = HEAD_5424.exec(behind);
  if (!head?.groups) return false;
  if (stamp && Number.isNaN(found.seconds)) {
    found.seconds = stamp.seconds;
    found.nanos = stamp.nanos;
  }
  state.form ||= "rfc5424";
  const orNil = (word: string) => (word === "-" ? "" : word);
  const host = orNil(head.groups.host);
  const text = behind.slice(head[0].length);
  return takeHead(found, { host, tag: orNil(head.groups.tag), hasPid: false, text }, state);
}

/** See the same function of unwrap.ts. */
function peelUnstamped(
  found: PlainLine,
  state: { form: string; hasHead: boolean },
  stampOf: PlainStamp,
): boolean {
  const uptime = UPTIME.exec(found.text)?.[0];
  const undated = UNDATED.test(found.text) ? headOf(found.text) : undefined;
  const head = uptime ? headOf(found.text.slice(uptime.length)) : undated;
  if (head) {
    if (uptime) state.form ||= "monotonic";
    return takeHead(found, head, state);
  }
  const counted = /^\d{1,6} (?=<)/.exec(found.text);
  if (counted) {
    const whole = found.text;
    found.text = whole.slice(counted[0].length);
    const isPriority = /^<\d{1,4}>/.test(found.text);
    const goesOn = peelPriority(found, state, stampOf);
    if (!isPriority || (!goesOn && !state.hasHead)) found.text = whole;
    return goesOn;
  }
  const composed = /^([^ ]+) +\|(?: |$)/.exec(found.text);
  if (!composed || composed[0].length > 80) return false;
  state.form ||= "compose";
  found.tag = composed[1];
  found.text = found.text.slice(composed[0].length);
  return true;
}

function withoutSocklog(text: string): string {
  return text.replace(/^mail\.[a-z]*: (?=.)/s, "");
}

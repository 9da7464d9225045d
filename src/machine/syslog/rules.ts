/**
 * What the rules of a syslog do with a message, whichever daemon they are written for.
 */
import type { Origin } from "../shell/value.ts";

/** A line that a program has sent to syslog. */
export interface SentMessage {
  facility: string;
  level: string;
  tag: string;
}

/** Where a rule puts it. */
export interface SyslogTarget {
  kind: "file" | "remote" | "discard" | "other";
  /** The file, perhaps with the daemon's macros in its name; the host of a remote one. */
  to: string;
  /** How its lines begin, where the rules say so. */
  stamp?: string;
  at: Origin;
}

export interface SyslogRules {
  daemon: "syslogd" | "rsyslog" | "syslog-ng";
  /** In the order of the rules; what stands behind a `stop` that is met is not among them. */
  targetsOf(message: SentMessage): SyslogTarget[];
  /** It drops messages above a rate that is set by a line of its configuration. */
  limit?: { say: string; at: Origin };
}

/** From the most urgent to the least. */
export const LEVELS = ["emerg", "alert", "crit", "err", "warning", "notice", "info", "debug"];

const OLD_NAMES: Record<string, string | undefined> = {
  panic: "emerg",
  error: "err",
  warn: "warning",
};

export function levelOf(name: string): number {
  return LEVELS.indexOf(OLD_NAMES[name] ?? name);
}

/**
 * Whether `facility.level;...` takes a message. Of several selectors for its facility a later one adds to those
 * before, or takes away again.
 *
 *     mail.info       info and above          mail.none    nothing of mail
 *     mail.=info      only info               mail.!=info  not info, mail.!info not info and above
 */
export function selects(selectors: string, { facility, level }: SentMessage): boolean {
  const own = LEVELS.indexOf(level);
  let isTaken = false;
  for (const selector of selectors.replace(/\s/g, "").toLowerCase().split(";")) {
    const dot = selector.lastIndexOf(".");
    const names = selector.slice(0, dot).split(",");
    if (dot < 0 || !names.some((name) => name === "*" || name === facility)) continue;
    const [, not, sign, word = ""] = /^(!?)([<=>]*)(.*)$/.exec(selector.slice(dot + 1)) ?? [];
    const isMeant = word === "*" || compared(own, sign ?? "", levelOf(word));
    if (word === "none") isTaken = false;
    else if (isMeant) isTaken = not !== "!";
  }
  return isTaken;
}

function compared(own: number, sign: string, wanted: number): boolean {
  if (wanted < 0) return false;
  if (sign === "") return own <= wanted;
  return (
    (sign.includes("=") && own === wanted) ||
    (sign.includes("<") && own > wanted) ||
    (sign.includes(">") && own < wanted)
  );
}

/**
 * What may be wrong with the logging of a system: each code, and what it takes to find out.
 */
import type { Instant } from "../../time/instant.ts";
import type { Found } from "../finder.ts";
import type { Log } from "../logs.ts";
import type { Root } from "../root.ts";
import type { Rotation } from "../rotation.ts";
import type { MailService } from "../service.ts";

export const CODES = [
  "history-short",
  "log-dead",
  "stale",
  "empty",
  "missing",
  "not-writable",
  "unreadable",
  "not-logged",
  "readproctitle",
  "discarded",
  "remote-only",
  "volatile-journal",
  "rate-limit",
  "duplicate",
  "no-rotation",
  "no-sessions",
  "no-stamps",
  "clock",
  "option-twice",
  "unknown-value",
  "control-missing",
  "down",
  "not-started",
  "service-missing",
  "log-service-unused",
  "logger-is-argument",
  "runs-as-root",
  "processor",
  "lost-with-container",
  "link-strange",
  "link-loop",
  "not-understood",
  "no-qmail",
  "syslog-lossy",
  "events-not-taken",
] as const;

type Code = (typeof CODES)[number];

/** What is true of every set-up of a kind, and no fault of this one. */
export const ADVICE: ReadonlySet<Code> = new Set(["syslog-lossy"]);

export interface Problem {
  code: Code;
  service?: string | undefined;
  /** One sentence. */
  say: string;
  /** The line to blame, and where it stands. */
  line?: string | undefined;
  file?: string | undefined;
  /** What to write instead, or to type. */
  fix?: string | undefined;
  /** Where the same lines stand. */
  files?: string[] | undefined;
}

/** All that a check may look at. */
export interface Looked extends Found {
  root: Root;
  now: Instant;
  /** Fewer hours of history than these are short. */
  leastHours: number;
  /** Of each service whose place has files. */
  logs: ReadonlyMap<MailService, Log>;
  /** Of each file that a service logs to, by its path. */
  rotations: ReadonlyMap<string, Rotation | undefined>;
  /** Services whose supervisor keeps them running, or whose program is. */
  running: ReadonlySet<MailService>;
}

export type Check = (looked: Looked) => Problem[];

/** The same for one service. */
export function ofEach(check: (service: MailService, looked: Looked) => Problem[]): Check {
  return (looked) => looked.services.flatMap((service) => check(service, looked));
}

/** The same fault of several services is one problem: `key` tells which are the same. */
export function saidOnce(
  found: readonly { key: string; service: MailService; problem: Omit<Problem, "service"> }[],
): Problem[] {
  const groups = new Map<string, (typeof found)[number][]>();
  for (const one of found) groups.set(one.key, [...(groups.get(one.key) ?? []), one]);
  return [...groups.values()].map(([first, ...others]) => {
    const names = others.map(({ service }) => service.name);
    const also = names.length > 0 ? `; the same of ${names.join(", ")}` : "";
    const { service, problem } = first;
    return { service: service.name, ...problem, say: problem.say + also };
  });
}

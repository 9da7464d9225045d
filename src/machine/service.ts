/**
 * A service of a mail system: what it runs, and where its lines go.
 */
import type { Logging } from "./loggers.ts";
import type { Directory, LogPlace } from "./place.ts";
import type { Role } from "./programs.ts";
import type { Launch } from "./shell/launch.ts";
import type { SyslogTarget } from "./syslog/rules.ts";

export interface MailService {
  name: string;
  role: Role;
  /** `tcpserver`, `qmail-smtpd`: each becomes the next. */
  programs: string[];
  /** The script, unit or table with its command. */
  run?: string | undefined;
  /** What leads there. */
  startedBy?: string | undefined;
  /** The script of its log service. */
  logRun?: string | undefined;
  /** "none" if there is none. */
  logger: string;
  place: LogPlace;
  /** Further directories that get its lines, or some. */
  also: Directory[];
  /** What the logger's command line says, if there is one. */
  logging?: Logging | undefined;
  launch?: Launch | undefined;
  /** qmail's home, as far as the command shows it. */
  home?: string | undefined;
  /** Which of several qmails it belongs to. */
  instance?: string | undefined;
  /** What starts it has a line for each connection. */
  hasConnections?: boolean | undefined;
  isDown: boolean;
  /** The same of its log service. */
  isLogDown: boolean;
  isStarted: boolean;
  /** Of a supervisor's directory of services. */
  isSupervised: boolean;
  /** A log service of its own that gets none of its lines. */
  unused?: { logRun: string | undefined; places: LogPlace[] };
  /** The words of a logger that stand among a server's arguments. */
  mistakenLogger?: string | undefined;
  /** What it says on standard error goes another way than the rest. */
  lostErrors?: "readproctitle" | "nowhere" | undefined;
  /** What the syslog's rules do with its lines. */
  targets: SyslogTarget[];
  /** A script of it may not be read. */
  unreadable?: string | undefined;
}

/** The smallest service: the rest is found step by step. */
export function newService(name: string, more: Partial<MailService>): MailService {
  return {
    name,
    role: "other",
    programs: [],
    logger: "none",
    place: { kind: "unknown" },
    also: [],
    isDown: false,
    isLogDown: false,
    isStarted: true,
    isSupervised: false,
    targets: [],
    ...more,
  };
}

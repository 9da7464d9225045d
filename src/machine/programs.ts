/**
 * The programs of a mail system, by the names that scripts call them by: what each does in it. A script is
 * followed until it comes to one of these.
 */

/** The part that a service plays; the order is that of lists. */
export type Role = "queue" | "smtp" | "mailbox" | "filter" | "supervisor" | "other";

export const ROLES: readonly Role[] = ["queue", "smtp", "mailbox", "filter", "supervisor", "other"];

interface Program {
  /** Absent for one that only stands before another and says nothing of what the service is for. */
  role?: Role;
  /** It keeps a line for each connection of those that it serves. */
  logsConnections?: true;
  /** It logs to standard error: without `2>&1` that is not the log service's. */
  usesErrors?: true;
  /** It sends its lines to syslog itself, under this name. */
  syslogTag?: string;
  /** What of its log qtrail does not read. */
  unread?: string;
}

const server: Program = { logsConnections: true, usesErrors: true };

const qpsmtpd: Program = {
  role: "smtp",
  logsConnections: true,
  unread:
    "of qpsmtpd's lines those of logterse and of its own connections are read, not what other plug-ins say",
};

const PROGRAMS: Record<string, Program> = {
  "qmail-start": { role: "queue" },
  "qmail-send": { role: "queue" },
  "qmail-daemon": { role: "queue" },
  "qmail-smtpd": { role: "smtp" },
  "qmail-qmtpd": { role: "smtp" },
  "qmail-qmqpd": { role: "smtp" },
  "qmail-spp": { role: "smtp" },
  ofmipd: { role: "smtp" },
  qpsmtpd,
  "qpsmtpd-forkserver": qpsmtpd,
  "qpsmtpd-prefork": qpsmtpd,
  mailfront: { role: "smtp" },
  "smtpfront-qmail": { role: "smtp" },
  "qmail-popup": { role: "mailbox" },
  "qmail-pop3d": { role: "mailbox" },
  "pop3front-maildir": { role: "mailbox" },
  "imapfront-auth": { role: "mailbox" },
  couriertcpd: { role: "mailbox", logsConnections: true },
  imapd: { role: "mailbox" },
  imaplogin: { role: "mailbox" },
  authdaemond: { role: "mailbox", syslogTag: "authdaemond" },
  dovecot: { role: "mailbox", logsConnections: true, syslogTag: "dovecot" },
  vpopmaild: { role: "mailbox" },
  clamd: { role: "filter", syslogTag: "clamd" },
  freshclam: { role: "filter" },
  spamd: { role: "filter", syslogTag: "spamd" },
  spamdyke: {},
  rblsmtpd: {},
  "qmail-rblchk": {},
  greetdelay: {},
  jgreylist: {},
  recordio: { logsConnections: true },
  fixcrio: {},
  relaylock: { syslogTag: "relaylock" },
  smtp_auth: { syslogTag: "smtp_auth" },
  vchkpw: {},
  tcpserver: server,
  sslserver: server,
  ipsvd: server,
  tcpsvd: server,
  sslsvd: server,
  "s6-tcpserver": server,
  "s6-tcpserver4": server,
  "s6-tcpserver6": server,
  "s6-tlsserver": server,
  "tcp-env": {},
  tcp_env: {},
  inetd: { role: "supervisor" },
  xinetd: { role: "supervisor" },
  svscan: { role: "supervisor" },
  "s6-svscan": { role: "supervisor" },
  runsvdir: { role: "supervisor" },
  readproctitle: {},
  // so that they are not followed, should they be scripts
  tai64n: {},
  tai64nlocal: {},
  "s6-tai64n": {},
  accustamp: {},
  tailocal: {},
};

/** Loggers have rows of their own: loggers.ts. */
export function programNamed(word: string): Program | undefined {
  const name = nameOf(word);
  return Object.hasOwn(PROGRAMS, name) ? PROGRAMS[name] : undefined;
}

export function nameOf(word: string): string {
  return word.split("/").at(-1) ?? "";
}

/** What a command line is made of, each program that becomes the next: tcpserver, rblsmtpd, qmail-smtpd. */
export function programsIn(words: readonly string[]): string[] {
  return words
    .map(nameOf)
    .filter((name, i) => i === 0 || (Object.hasOwn(PROGRAMS, name) && !isName(words[i - 1])));
}

/** `-l qmail-smtpd`: a name that is given to the program before. */
function isName(before: string): boolean {
  return /^-[a-zA-Z]*[lt]$/.test(before);
}

/** The part that such a command line plays. */
export function roleOf(programs: readonly string[]): Role {
  const roles = programs.flatMap((name) => programNamed(name)?.role ?? []);
  return ROLES.find((role) => roles.includes(role)) ?? "other";
}

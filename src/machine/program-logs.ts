/**
 * Logs that programs of a mail system write by themselves, wherever their own settings say.
 */
import type { Root } from "./root.ts";
import { type MailService, newService } from "./service.ts";

/** `known`: what was found already; a program that has a logger there is left to it. */
export function programLogs(root: Root, known: readonly MailService[]): MailService[] {
  if (known.length === 0) return [];
  return [
    ...clamd(root, known),
    ...qmailScanner(root),
    ...dovecot(root, known),
    ...spamd(root, known),
    ...spamdyke(root),
  ];
}

function has(known: readonly MailService[], program: string): boolean {
  return known.some(({ programs }) => programs.includes(program));
}

const CLAMD_FILES = [
  "/etc/clamd.conf",
  "/etc/clamav/clamd.conf",
  "/usr/local/etc/clamd.conf",
  "/usr/local/etc/clamav/clamd.conf",
];

/** LogFile, or LogSyslog with LogFacility. */
function clamd(root: Root, known: readonly MailService[]): MailService[] {
  const file = [...CLAMD_FILES, ...root.glob("/etc/clamd.d/*.conf")].find((path) =>
    root.isFile(path),
  );
  if (file === undefined) return [];
  const text = root.text(file) ?? "";
  const of = (key: string) => new RegExp(`^\\s*${key}\\s+(\\S+)`, "mi").exec(text)?.[1];
  const path = of("LogFile");
  const isSyslog = /^(?:yes|true|1)$/i.test(of("LogSyslog") ?? "");
  const own = { role: "filter", programs: ["clamd"], run: file } as const;
  if (path)
    return [
      newService(has(known, "clamd") ? "clamd (LogFile)" : "clamd", {
        ...own,
        programs: ["clamd"],
        place: { kind: "file", path },
      }),
    ];
  if (!isSyslog || has(known, "clamd")) return [];
  const facility = (of("LogFacility") ?? "LOG_LOCAL6").replace(/^LOG_/i, "").toLowerCase();
  return [
    newService("clamd", {
      ...own,
      programs: ["clamd"],
      logger: "syslog by the programs themselves",
      place: { kind: "syslog", facility, tag: "clamd" },
    }),
  ];
}

const QMAIL_SCANNER = ["/var/spool/qscan", "/var/spool/qmailscan"];

function qmailScanner(root: Root): MailService[] {
  const path = QMAIL_SCANNER.map((place) => `${place}/qmail-queue.log`).find((file) =>
    root.isFile(file),
  );
  if (path === undefined) return [];
  return [
    newService("qmail-scanner", {
      role: "filter",
      programs: ["qmail-scanner"],
      place: { kind: "file", path },
    }),
  ];
}

/** log_path and its like; else it goes to syslog, mail. */
function dovecot(root: Root, known: readonly MailService[]): MailService[] {
  const files = [
    "/etc/dovecot/dovecot.conf",
    "/etc/dovecot.conf",
    "/usr/local/etc/dovecot/dovecot.conf",
    ...root.glob("/etc/dovecot/conf.d/*.conf"),
  ];
  const text = files.map((file) => root.text(file) ?? "").join("\n");
  const file = files.find((path) => root.isFile(path));
  if (file === undefined) return [];
  const of = (key: string) => new RegExp(`^\\s*${key}\\s*=\\s*(\\S+)`, "m").exec(text)?.[1];
  const path = of("info_log_path") ?? of("log_path");
  const own = { role: "mailbox", programs: ["dovecot"], run: file } as const;
  if (path?.startsWith("/dev/")) return [];
  if (path && path !== "syslog")
    return [
      newService("dovecot", { ...own, programs: ["dovecot"], place: { kind: "file", path } }),
    ];
  if (has(known, "dovecot")) return [];
  const facility = of("syslog_facility") ?? "mail";
  return [
    newService("dovecot", {
      ...own,
      programs: ["dovecot"],
      logger: "syslog by the programs themselves",
      place: { kind: "syslog", facility, tag: "dovecot" },
    }),
  ];
}

/** `-s`: a facility, a file, `stderr` or `null`; syslog, mail, without it. */
function spamd(root: Root, known: readonly MailService[]): MailService[] {
  const served = known.find(({ programs }) => programs.includes("spamd"));
  const files = ["/etc/default/spamassassin", "/etc/default/spamd", "/etc/sysconfig/spamassassin"];
  const file = files.find((path) => root.isFile(path));
  if (served || file === undefined) return [];
  const options = /(?:OPTIONS|SPAMDOPTIONS)=["']?([^"'\n]*)/.exec(root.text(file) ?? "")?.[1] ?? "";
  const to = /(?:-s|--syslog)[ =](\S+)/.exec(options)?.[1] ?? "mail";
  const own = { role: "filter", run: file } as const;
  if (to === "null")
    return [newService("spamd", { ...own, programs: ["spamd"], place: { kind: "discarded" } })];
  if (to === "stderr") return [];
  if (to.startsWith("/"))
    return [
      newService("spamd", { ...own, programs: ["spamd"], place: { kind: "file", path: to } }),
    ];
  return [
    newService("spamd", {
      ...own,
      programs: ["spamd"],
      logger: "syslog by the programs themselves",
      place: { kind: "syslog", facility: to, tag: "spamd" },
    }),
  ];
}

/** Its lines go where the service's go, unless `log-target` says syslog; a directory takes whole sessions. */
function spamdyke(root: Root): MailService[] {
  const file = ["/etc/spamdyke/spamdyke.conf", "/etc/spamdyke.conf"].find((path) =>
    root.isFile(path),
  );
  if (file === undefined) return [];
  const text = root.text(file) ?? "";
  const target = /^\s*log-target\s*=\s*(\S+)/m.exec(text)?.[1] ?? "syslog";
  const level = /^\s*log-level\s*=\s*(\S+)/m.exec(text)?.[1] ?? "error";
  if (target === "stderr" || level === "none") return [];
  return [
    newService("spamdyke", {
      role: "filter",
      programs: ["spamdyke"],
      run: file,
      logger: "syslog by the programs themselves",
      place: { kind: "syslog", facility: "mail", tag: "spamdyke" },
    }),
  ];
}

/**
 * Where qmail's logs usually are: one list, for the commands that read logs and for the one that converts them.
 *
 * Supervisors keep a directory for each service, with its log in `log/main`; many installations log into
 * `/var/log` instead, a directory for each service, or into the syslog. The names are those of Life with
 * qmail, jms1, qmailrocks, QMailToaster, Mail::Toaster, IndiMail, netqmail in Debian, pkgsrc and Plesk.
 */
import { readdirSync, realpathSync, statSync } from "node:fs";
import { join } from "node:path";

/** Where daemontools, runit and s6 keep their services. */
export const SERVICE_ROOTS = [
  "/service",
  "/etc/service",
  "/var/service",
  "/run/service",
  "/etc/sv",
  "/var/qmail/supervise",
];

/** Directories of logs, or of directories of them. `/var/log/qmail-send` and its siblings come to these. */
const LOG_ROOTS = ["/var/log/qmail", "/var/log/mail", "/var/log/svc"];

/** Files of a syslog. */
const SYSLOGS = [
  "/var/log/maillog",
  "/var/log/mail.log",
  "/var/log/mail",
  "/var/log/plesk/maillog",
  "/usr/local/psa/var/log/maillog",
];

/** For people: all that `commonPlaces` looks at. */
export const PLACES_LOOKED_AT = [
  ...LOG_ROOTS,
  "/var/log/qmail-*",
  ...SERVICE_ROOTS.map((root) => `${root}/*/log/main`),
  ...SYSLOGS.filter((path) => !LOG_ROOTS.includes(path)),
];

export interface ServiceLog {
  service: string;
  directory: string;
}

/**
 * The log directories of the services in `roots`: `ROOT/SERVICE/log/main`, or `ROOT/SERVICE`
 * itself where a logger writes into it. Each directory once, however many links lead there.
 */
export function serviceLogs(roots: readonly string[]): ServiceLog[] {
  const found = new Map<string, ServiceLog>();
  for (const root of roots) {
    for (const service of namesIn(root).filter((name) => !name.startsWith("."))) {
      for (const directory of [join(root, service, "log", "main"), join(root, service)]) {
        if (!isLogDirectory(directory)) continue;
        const real = realpathSync(directory);
        if (!found.has(real)) found.set(real, { service, directory: real });
        break;
      }
    }
  }
  return [...found.values()];
}

/** Logs of qmail where they usually are below `root`; of syslog only if there are no others. */
export function commonPlaces(root: string): string[] {
  const at = (path: string): string => join(root, path);
  const logs = at("/var/log");
  const siblings = namesIn(logs).filter((name) => name.startsWith("qmail-"));
  const roots = [...LOG_ROOTS.map(at), ...siblings.map((name) => join(logs, name))];
  const found = new Set<string>();
  for (const directory of roots.flatMap((path) => [
    path,
    ...below(path),
    ...below(path).flatMap(below),
  ]))
    if (isLogDirectory(directory)) found.add(realpathSync(directory));
  for (const { directory } of serviceLogs(SERVICE_ROOTS.map(at))) found.add(directory);
  const ofQmail = [...found].filter((directory) => !/dnscache|tinydns/.test(directory));
  return ofQmail.length > 0 ? ofQmail : SYSLOGS.map(at).filter(isFile);
}

function isLogDirectory(directory: string): boolean {
  return namesIn(directory).some((name) => name === "current" || isFinished(name));
}

function below(directory: string): string[] {
  return namesIn(directory)
    .filter((name) => !name.startsWith("."))
    .map((name) => join(directory, name));
}

/** Names in order; none if it is no directory, or not ours to read: then it is no common place. */
export function namesIn(directory: string): string[] {
  try {
    return readdirSync(directory).sort();
  } catch {
    return [];
  }
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** A name that multilog gives when it has finished a file. */
export function isFinished(name: string): boolean {
  return /^@[0-9a-f]{24}\.[su]$/.test(name);
}

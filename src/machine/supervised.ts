/**
 * Directories of services: of daemontools, daemontools-encore, runit, s6 and perp, each service with a `run`
 * and, as a rule, a log service in `log/run`.
 *
 *     /service/qmail-send -> /var/qmail/supervise/qmail-send
 *         run  down  log/run  log/main/current
 */
import { posix } from "node:path";
import { loggingOf } from "./loggers.ts";
import { type Logged, loggedBy, type ToldByLaunch, toldBy } from "./output.ts";
import type { LogPlace } from "./place.ts";
import { ROLES, type Role } from "./programs.ts";
import type { Root } from "./root.ts";
import { type MailService, newService } from "./service.ts";
import { followScript } from "./shell/evaluate.ts";
import type { Launch } from "./shell/launch.ts";
import { BEGINNING } from "./start.ts";

/** Where a supervisor looks by itself; the first one's links tell what stands in the others. */
export const SCANNED = [
  "/service",
  "/etc/service",
  "/run/service",
  "/var/service",
  "/etc/runit/runsvdir/default",
];

/** Where containers' s6 takes its services from, and perp. */
const TAKEN_FROM = [
  "/etc/services.d",
  "/etc/s6-overlay/s6-rc.d",
  "/etc/s6-rc/source",
  "/etc/s6-rc/sv",
  "/etc/s6/sv",
  "/etc/perp",
];

/** Where services are kept that a link has to start. */
const KEPT = [
  "/var/qmail/supervise",
  "/var/qmail/svc",
  "/var/qmail/boot",
  "/var/qmail/service",
  "/etc/qmail/supervise",
  "/var/supervise",
  "/etc/sv",
  "/etc/runit/sv",
];

/** `scanned`: directories that a script tells a supervisor to look at. */
export function supervisedServices(root: Root, scanned: readonly string[]): MailService[] {
  const directories = [...SCANNED, ...TAKEN_FROM].filter((path) => root.isDirectory(path));
  const linked = new Set(directories.flatMap((path) => sourcesOf(root, path)));
  const isStore = (path: string) => linked.has(root.real(path) ?? path) && !scanned.includes(path);
  const active = [...new Set([...scanned, ...directories])].filter((path) => !isStore(path));
  const found = new Map<string, MailService>();
  for (const directory of active) addServices(root, directory, true, found);
  if (![...found.values()].some(({ role }) => role === "queue"))
    for (const directory of KEPT) addServices(root, directory, false, found);
  return [...found.values()];
}

/** Where the links in a directory lead: the directories in which these services are kept. */
function sourcesOf(root: Root, directory: string): string[] {
  return root
    .list(directory)
    .filter((name) => root.link(posix.join(directory, name)) !== undefined)
    .flatMap((name) => root.real(posix.join(directory, name)) ?? [])
    .map((real) => posix.dirname(real));
}

function addServices(
  root: Root,
  directory: string,
  isStarted: boolean,
  found: Map<string, MailService>,
): void {
  for (const name of root.list(directory)) {
    const real = root.real(posix.join(directory, name));
    if (real === undefined || found.has(real) || !root.isDirectory(real)) continue;
    const service = serviceIn(root, real, name);
    if (service) found.set(real, { ...service, isStarted, isSupervised: true });
  }
}

/** Its name tells that it is of a mail system, and more may not be seen. */
function closedService(root: Root, directory: string, name: string): MailService | undefined {
  const role = roleByName(name, "other", []);
  if (role === "other" || !root.isHidden(posix.join(directory, "run"))) return undefined;
  return newService(name, { role, place: { kind: "unknown" }, unreadable: directory });
}

/** Hidden directories are only taken for one if they have a log service: svscan's own may be there. */
function serviceIn(root: Root, directory: string, name: string): MailService | undefined {
  const run = firstOf(root, directory, ["run", "rc.main", "service/run"]);
  const logRun = logScript(root, directory);
  if (run === undefined && logRun === undefined) return closedService(root, directory, name);
  if (name.startsWith(".") && logRun === undefined) return undefined;
  if (root.isFile(posix.join(directory, "consumer-for"))) return undefined; // it is a log service itself
  const told = run === undefined ? undefined : toldByRun(root, run, directory, name);
  const log = logRun === undefined ? undefined : logServiceOf(root, logRun);
  const isTaken = told?.logged !== undefined;
  const { logger = "none", place, also = [] } = told?.logged ?? log?.logged ?? {};
  const {
    launch,
    home,
    mistakenLogger,
    programs = name === ".svscan" ? ["svscan"] : [],
  } = told ?? {};
  const command = launch?.stages[0].file;
  const closed = [run, logRun].find((path) => path !== undefined && root.text(path) === undefined);
  return newService(name, {
    ...{ programs, run, logRun, logger, also, launch, home, mistakenLogger },
    role: roleByName(name, told?.role ?? "other", programs),
    startedBy: command === run ? undefined : command,
    place: place ?? (closed === undefined ? untaken(root) : { kind: "unknown" }),
    logging: told?.logging ?? log?.logging,
    isDown: root.real(posix.join(directory, "down")) !== undefined,
    isLogDown: root.real(posix.join(directory, "log/down")) !== undefined,
    lostErrors: told?.hasLostErrors ? "readproctitle" : undefined,
    unused:
      isTaken && log && logRun !== undefined && mistakenLogger === undefined
        ? { logRun, places: log.logging?.places ?? [] }
        : undefined,
    unreadable: closed,
  });
}

/** The script may be a link to one that several share: what is current is the service's own directory. */
function toldByRun(root: Root, run: string, cwd: string, name: string): ToldByLaunch | undefined {
  const beginning = { ...BEGINNING, cwd, args: ["start", name] };
  const launch = servingLaunch(followScript(root, run, beginning));
  return launch && toldBy(launch, root);
}

/** Where s6 keeps what no logger takes; of all others it is readproctitle's. */
function untaken(root: Root): LogPlace {
  const path = "/run/uncaught-logs";
  return root.isDirectory(path)
    ? { kind: "file", path: `${path}/current` }
    : { kind: "readproctitle" };
}

function firstOf(root: Root, directory: string, names: readonly string[]): string | undefined {
  const found = names.map((name) => posix.join(directory, name)).find((path) => root.isFile(path));
  return found && posix.join(root.real(posix.dirname(found)) as string, posix.basename(found));
}

/** `log/run`; perp's `rc.log`; of s6-rc the service that `producer-for` names. */
function logScript(root: Root, directory: string): string | undefined {
  const own = firstOf(root, directory, ["log/run", "rc.log", "log/service/run"]);
  if (own !== undefined) return own;
  const consumer = root.text(posix.join(directory, "producer-for"))?.trim();
  return consumer
    ? firstOf(root, posix.join(posix.dirname(directory), consumer), ["run"])
    : undefined;
}

/** The launch that stays: the last one with a program that we know, else the last. */
function servingLaunch(launches: readonly Launch[]): Launch | undefined {
  const known = launches.filter(({ stages }) =>
    BEGINNING.isKnown(stages[0].argv[0].value.map(({ text }) => text).join("")),
  );
  return known.find(({ isSure }) => isSure) ?? known.at(-1) ?? launches.at(-1);
}

function logServiceOf(
  root: Root,
  logRun: string,
): { logging?: NonNullable<ReturnType<typeof loggingOf>>; logged?: Logged } {
  const launches = followScript(root, logRun, {
    ...BEGINNING,
    cwd: posix.dirname(logRun),
    args: ["start"],
  });
  for (const { stages } of launches.toReversed()) {
    const last = stages.at(-1);
    const logging = last && loggingOf(last, root);
    if (logging) return { logging, logged: loggedBy(logging, stages) };
  }
  return {};
}

/** A program that nobody knows is what its service is called for. */
export function roleByName(name: string, role: Role, programs: readonly string[]): Role {
  if (role !== "other" || programs.some((program) => program === "qmail-send")) return role;
  const at = NAMES.findIndex((pattern) => pattern.test(name));
  return at < 0 ? "other" : ROLES[at];
}

const NAMES = [
  /^(?:qmail-)?send\b|^qmail$/,
  /smtp|submission|^submit/,
  /pop3|imap|dovecot|authlib|vpopmail/,
  /clam|spam|simscan|freshclam/,
  /^\.svscan/,
];

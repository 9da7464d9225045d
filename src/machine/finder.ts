/**
 * Finds the services of a mail system and where each logs, by reading what its machine is set up with:
 * scripts, units, tables, the rules of its syslog. Logs themselves are not looked at here.
 */
import { posix } from "node:path";
import { dockerServices } from "./docker.ts";
import { looseLogger, looseQueue } from "./loose.ts";
import { type ToldByLaunch, toldBy, wordsOf } from "./output.ts";
import type { LogPlace } from "./place.ts";
import { type Process, processesOf } from "./processes.ts";
import { programLogs } from "./program-logs.ts";
import { nameOf, programNamed, ROLES } from "./programs.ts";
import type { Root } from "./root.ts";
import { type MailService, newService } from "./service.ts";
import { followScript } from "./shell/evaluate.ts";
import type { Launch } from "./shell/launch.ts";
import { BEGINNING, type Starter, startersOf } from "./start.ts";
import { SCANNED, supervisedServices } from "./supervised.ts";
import { inSyslog, rulesOf } from "./syslog/places.ts";
import type { SyslogRules } from "./syslog/rules.ts";

export interface Found {
  root: Root;
  services: MailService[];
  /** What starts all these, in words. */
  supervisor: string;
  /** Of the syslog, if there is one. */
  rules: SyslogRules | undefined;
}

export function findServices(root: Root): Found {
  const starters = startersOf(root);
  const running = processesOf(root, RUNNING).filter(({ isTrusted }) => isTrusted);
  const scanned = [...starters.flatMap(scannedBy), ...running.flatMap(scannedByProcess)];
  const supervised = supervisedServices(root, scanned);
  const started = starters.flatMap((starter) => servicesOf(starter, root));
  const all = once([...supervised, ...started]).filter((service, _, them) =>
    isMails(service, root, them),
  );
  if (!all.some(({ role }) => role === "queue")) all.push(...leftOver(root));
  const rules = rulesOf(root);
  all.push(...dockerServices(root));
  const loose = running.flatMap((process) => [
    ...looseLogger(process, root, all),
    ...looseQueue(process, root, all),
  ]);
  const services = [...all, ...loose, ...programLogs(root, all)].map((service) =>
    inSyslog(service, rules, root),
  );
  nameInstances(services);
  services.sort(byRole);
  return { root, services, supervisor: supervisorOf(starters, services), rules };
}

/** One command may be reached by a unit, a script that it calls, and a run script: the first is what it is. */
function once(services: readonly MailService[]): MailService[] {
  const seen = new Set<string>();
  return services.filter(({ launch, isSupervised }) => {
    if (!launch) return true;
    const [{ file, line }] = launch.stages;
    const isNew = !seen.has(`${file}:${line}`);
    seen.add(`${file}:${line}`);
    return isNew || isSupervised;
  });
}

function byRole(a: MailService, b: MailService): number {
  return (
    ROLES.indexOf(a.role) - ROLES.indexOf(b.role) ||
    (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)
  );
}

/** Directories that a supervisor is told to look at. */
function scannedBy({ launches }: Starter): string[] {
  return launches.flatMap(({ stages: [first] }) => scannedIn(wordsOf(first), first.cwd));
}

function scannedByProcess({ argv, cwd = "/" }: Process): string[] {
  return scannedIn(argv, cwd);
}

function scannedIn([program, ...words]: readonly string[], cwd: string): string[] {
  const name = nameOf(program);
  if (!SUPERVISORS.test(name)) return [];
  const named = words.filter((word) => !word.startsWith("-") && /\//.test(word));
  if (named.length > 0) return [posix.resolve(cwd, named[0])];
  return name.includes("boot") ? SCANNED : [cwd];
}

const SUPERVISORS = /^(?:svscan|svscanboot|s6-svscan|runsvdir|runsvdir-start|perpd)$/;
/** Command lines of supervisors, of loggers that write directories, and of qmail-send itself. */
const RUNNING =
  /^[^\0]*\b(?:svscan|s6-svscan|runsvdir|perpd|multilog|svlogd|s6-log|cyclog|tinylog|qmail-send)\0/;

/** What a script or unit starts by itself. */
function servicesOf(starter: Starter, root: Root): MailService[] {
  const told = starter.launches
    .filter(({ stages: [first] }) => isServing(wordsOf(first)[0]))
    .map((launch) => toldBy(launch, root))
    .filter(({ role }) => role !== "other" && role !== "supervisor");
  return told.map((one) => startedService(starter, one, told.length === 1));
}

function isServing(program: string): boolean {
  const known = programNamed(program);
  return known !== undefined && known.role !== "supervisor";
}

/** The queue is called as its script is, and so is what a script starts alone. */
function startedService(starter: Starter, told: ToldByLaunch, isAlone: boolean): MailService {
  const { programs, role, launch, logging, logged, home, mistakenLogger, hasLostErrors } = told;
  const { name, file: startedBy, kind } = starter;
  const [{ file: run }] = launch.stages;
  const place = logged?.place ?? placeOfOutput(starter, programs);
  const isItsOwn = !GENERIC.test(name) && (role === "queue" || isAlone);
  return newService(isItsOwn ? name : role === "queue" ? "qmail" : ownName(place, programs), {
    ...{ role, run, place, launch, logging, home, mistakenLogger },
    programs: kind === "inetd" ? [serverOf(starter), ...programs] : programs,
    startedBy: run === startedBy ? undefined : startedBy,
    hasConnections: starter.logsConnections,
    logger: logged?.logger ?? loggerOf(place),
    also: logged?.also ?? [],
    lostErrors: hasLostErrors && kind === "script" ? "nowhere" : undefined,
  });
}

/** Scripts that start all sorts of things. */
const GENERIC = /^(?:rc|local|boot\.local|inittab|2)$/;

function serverOf({ file }: Starter): string {
  return file.includes("xinetd") ? "xinetd" : "inetd";
}

function ownName(place: LogPlace, programs: readonly string[]): string {
  return place.kind === "syslog" ? place.tag : (programs.at(-1) as string);
}

function loggerOf(place: LogPlace): string {
  if (place.kind === "syslog") return "syslog by the programs themselves";
  return place.kind === "journal" ? "journal" : "none";
}

/** What becomes of output that no logger takes. */
function placeOfOutput({ kind, output }: Starter, programs: readonly string[]): LogPlace {
  const tag = programs.flatMap((name) => programNamed(name)?.syslogTag ?? [])[0];
  if (kind === "inetd")
    return tag === undefined ? { kind: "none" } : { kind: "syslog", facility: "mail", tag };
  if (output.kind === "journal") return { kind: "journal", unit: output.unit };
  return output;
}

/** A supervisor looks after more than mail: what is not of it is left out. */
function isMails(service: MailService, root: Root, all: readonly MailService[]): boolean {
  if (service.role !== "other") return true;
  const home = service.run && posix.dirname(posix.dirname(service.run));
  return (
    home !== undefined &&
    /qmail|mail/.test(home) &&
    !root.isFile(posix.join(home, "bin/qmail-send")) &&
    all.some(
      ({ role, run }) =>
        role === "queue" && run !== undefined && posix.dirname(posix.dirname(run)) === home,
    )
  );
}

/** A qmail that is installed and that nothing starts. */
function leftOver(root: Root): MailService[] {
  const scripts = ["/var/qmail/rc", "/etc/qmail/rc"].filter((file) => root.isFile(file));
  return scripts.flatMap((file) => {
    const launches: Launch[] = followScript(root, file, BEGINNING);
    const starter: Starter = {
      name: "qmail",
      file,
      launches,
      kind: "script",
      output: { kind: "none" },
    };
    return servicesOf(starter, root).map((service) => ({ ...service, isStarted: false }));
  });
}

/** Two queues on one machine are told apart by the names of their homes. */
function nameInstances(services: MailService[]): void {
  const queues = services.filter(({ role, home }) => role === "queue" && home !== undefined);
  if (new Set(queues.map(({ home }) => home)).size < 2) return;
  for (const service of services) if (service.home) service.instance = posix.basename(service.home);
}

function supervisorOf(starters: readonly Starter[], services: readonly MailService[]): string {
  const kinds = new Set<string>();
  for (const { isSupervised, isStarted, logger, run = "" } of services) {
    if (!isSupervised || !isStarted) continue;
    kinds.add(
      logger === "svlogd" || run.startsWith("/etc/sv/")
        ? "runit"
        : /^(?:s6|logutil)/.test(logger)
          ? "s6"
          : "daemontools",
    );
  }
  if (kinds.size > 1) kinds.delete("daemontools");
  const running = starters.filter(({ file }) =>
    services.some(({ run, startedBy }) => run === file || startedBy === file),
  );
  for (const { kind, file } of running) {
    if (kind === "unit") kinds.add("systemd");
    else if (kind === "smf") kinds.add("SMF");
    else if (kind === "inetd") kinds.add(file.includes("xinetd") ? "xinetd" : "inetd");
    else kinds.add(/\/etc\/rc\.d\/(?!init\.d)/.test(file) ? "rc.d" : "sysvinit");
  }
  return [...kinds].join(" and ") || "nothing that was found";
}

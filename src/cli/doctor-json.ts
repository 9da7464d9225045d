/**
 * `qtrail/doctor@1`: what `qtrail doctor` found, as JSON.
 */
import type { Diagnosis } from "../machine/doctor.ts";
import { hoursCovered, type Log } from "../machine/logs.ts";
import type { Directory, LogPlace, RetentionSetting } from "../machine/place.ts";
import { ADVICE } from "../machine/problems/problem.ts";
import type { Rotation } from "../machine/rotation.ts";
import type { MailService } from "../machine/service.ts";
import { rfc3339 } from "../time/format.ts";
import type { Instant } from "../time/instant.ts";

const DOCTOR_SCHEMA = "qtrail/doctor@1";

export function doctorJson(diagnosis: Diagnosis, now: Instant): object {
  const { root, supervisor, flavour, services, problems } = diagnosis;
  return {
    schema: DOCTOR_SCHEMA,
    root: root.at || "/",
    now: secondOf(now),
    supervisor,
    flavour,
    services: services.map((service) => serviceJson(service, diagnosis)),
    problems: problems.map((problem) =>
      ADVICE.has(problem.code) ? { ...problem, isAdvice: true } : problem,
    ),
  };
}

/** More than a second's certainty nobody needs here. */
function secondOf({ seconds }: Instant): string {
  return rfc3339({ seconds, nanos: 0 }).replace(/\.0+Z$/, "Z");
}

function serviceJson(service: MailService, { logs, rotations }: Diagnosis): object {
  const {
    name,
    instance,
    programs,
    run,
    startedBy,
    logger,
    logRun,
    place,
    also,
    isDown,
    isStarted,
  } = service;
  const log = logs.get(service);
  const stamp = "stamp" in place ? place.stamp : undefined;
  return {
    service: name,
    instance,
    program: programs.join("+") || undefined,
    run,
    startedBy,
    logger,
    logRun,
    destination: destinationJson(place),
    also: also.length > 0 ? also.map(directoryJson) : undefined,
    stamp,
    retention: retentionJson(place, log && rotations.get(log.path)),
    down: isDown || undefined,
    started: isStarted ? undefined : false,
    ...(log && logJson(log, place)),
  };
}

function destinationJson(place: LogPlace): object {
  switch (place.kind) {
    case "directory":
    case "file":
    case "docker":
      return { kind: place.kind, path: place.path };
    case "syslog":
      return { kind: place.kind, facility: place.facility, tag: place.tag, path: place.path };
    case "journal":
      return { kind: place.kind, unit: place.unit };
    default:
      return { kind: place.kind };
  }
}

function directoryJson(place: Directory): object {
  const { path, selects } = place;
  return {
    path,
    selects: selects.join(" ") || undefined,
    retention: retentionJson(place, undefined),
  };
}

function retentionJson(place: LogPlace, rotation: Rotation | undefined): object | undefined {
  if (place.kind === "directory") {
    const { size, files, age, min } = place.retention;
    return {
      size: number(size),
      files: number(files),
      min,
      age,
      compress: place.processor,
      by: givenBy(size, files),
    };
  }
  if (!rotation) return undefined;
  const { by, every, hours, size, files, compress } = rotation;
  return { by, every, hours, size, files, compress };
}

/** A number, or why it is not known. */
function number(setting: RetentionSetting | undefined): number | string | undefined {
  if (!setting) return undefined;
  const { value, missing, unknown } = setting;
  if (missing !== undefined) return `unknown: ${missing} is missing`;
  if (unknown !== undefined) return `${value} unless "${unknown}" says otherwise`;
  return Number.isFinite(value) ? value : "all";
}

/** Files in which the numbers stand, or that the logger's own count. */
function givenBy(size: RetentionSetting | undefined, files: RetentionSetting | undefined): string {
  const own = [size, files].map((setting) =>
    setting?.isGiven ? (setting.from?.file ?? "given") : "default",
  );
  const [ofSize, ofFiles] = own;
  if (ofSize === ofFiles) return ofSize;
  return own.includes("default")
    ? `${ofSize === "default" ? "s" : "n"} default, else ${own.find((word) => word !== "default")}`
    : own.join(", ");
}

function logJson(log: Log, place: LogPlace): object {
  const { files, bytes, first, last, hosts, closed, gaps } = log;
  return {
    hosts: hosts.length > 0 ? hosts : undefined,
    readable: closed === undefined ? undefined : false,
    files: files.length,
    bytes,
    first: first && secondOf(first),
    last: last && secondOf(last),
    gaps:
      gaps.length > 0
        ? gaps.map(({ from, to }) => ({ from: secondOf(from), to: secondOf(to) }))
        : undefined,
    coversHours: hoursCovered(log),
    keepsHours: keptHours(log, place),
  };
}

/** At the rate of what is there, if the logger's numbers are known. */
export function keptHours(log: Log, place: LogPlace): number | undefined {
  if (place.kind !== "directory") return undefined;
  const { size, files } = place.retention;
  const covered = hoursCovered(log);
  if (!size || !files || !covered || size.missing || files.missing || files.unknown)
    return undefined;
  const kept = files.value + (place.keepsBeside ? 1 : 0);
  if (log.files.length >= kept) return covered;
  const hours = (covered * size.value * kept) / log.bytes;
  return Number.isFinite(hours) ? Math.round(hours) : undefined;
}

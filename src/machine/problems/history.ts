/**
 * How far back a log goes: too short, too old, not rotated.
 */
import type { Instant } from "../../time/instant.ts";
import { hoursCovered, type Log } from "../logs.ts";
import type { Directory } from "../place.ts";
import type { Root } from "../root.ts";
import { hoursKept, type Rotation } from "../rotation.ts";
import type { MailService } from "../service.ts";
import { textOf } from "../shell/value.ts";
import { type Check, type Looked, ofEach, type Problem } from "./problem.ts";
import { commandLine } from "./settings.ts";

/** A message may wait for so long (queuelifetime), and a story needs its beginning. */
const QUEUE_HOURS = 168;

export const historyShort: Check = (looked) => {
  const files = new Set<string>();
  return looked.services.flatMap((service) => {
    const log = looked.logs.get(service);
    if (!log || service.isDown || !service.isStarted || files.has(log.path)) return [];
    files.add(log.path);
    const { place } = service;
    if (place.kind === "directory") return shortDirectory(service, place, log, looked);
    const rotation = looked.rotations.get(log.path);
    return rotation ? shortFile(service, rotation, log, looked) : [];
  });
};

/** All files that the logger keeps are there, so what they cover is what is kept. */
function shortDirectory(
  service: MailService,
  place: Directory,
  log: Log,
  { root, leastHours }: Looked,
): Problem[] {
  const files = place.retention.files?.value ?? Number.POSITIVE_INFINITY;
  if (log.closed !== undefined) return unseenDirectory(service, place, root);
  const hours = hoursCovered(log);
  const isFull = log.files.length >= files + (place.keepsBeside ? 1 : 0);
  if (!isFull || hours === undefined || hours >= leastHours || archiverOf(root, place.path))
    return [];
  const size = place.retention.size?.value;
  const which = place.keepsBeside ? "beside current" : "with current";
  const what = `${files} files${size ? ` of ${size} bytes each` : ""} (${which})`;
  return [
    {
      code: "history-short",
      service: service.name,
      say: `${service.name} keeps ${what}: ${hours} hours at the present rate`,
      ...longerHistory(service, place, root),
    },
  ];
}

/** What is there may not be seen; a megabyte in all, which is what comes of no word on it, is little anywhere. */
function unseenDirectory(service: MailService, place: Directory, root: Root): Problem[] {
  const { size, files } = place.retention;
  if (!size || !files || size.isGiven || files.isGiven) return [];
  return [
    {
      code: "history-short",
      service: service.name,
      say: `${service.name} keeps ${files.value} files of ${size.value} bytes each, as nothing says otherwise; how many hours these hold may not be read`,
      ...longerHistory(service, place, root),
    },
  ];
}

/** Something that looks after the directory regularly takes its files away before they are deleted. */
function archiverOf(root: Root, path: string): string | undefined {
  const places = [
    "/etc/crontab",
    "/etc/cron.d/*",
    "/etc/cron.hourly/*",
    "/etc/cron.daily/*",
    "/var/spool/cron/*",
    "/var/spool/cron/crontabs/*",
  ];
  return places
    .flatMap((place) => root.glob(place))
    .find((file) => root.text(file)?.includes(path));
}

const MORE_FILES = 50;
const LARGER = 10000000;

/** Where to write a larger number: in the variable's own file, in the word of the option, or as a new one. */
function longerHistory(
  { logging }: MailService,
  { retention: { files, size }, path }: Directory,
  root: Root,
): Pick<Problem, "line" | "file" | "fix"> {
  if (!logging) return {};
  const more = Math.max(MORE_FILES, 4 * (files?.value ?? 0));
  const { stage, logger } = logging;
  if (files?.from && files.unknown === undefined) {
    const { from } = files;
    if (from.line === 0) return { file: from.file, fix: `echo ${more} > ${from.file}` };
    const line = root.line(from) ?? "";
    const fix = line.replace(new RegExp(`${files.value}(?!.*\\d)`), String(more));
    return { line, file: from.file, fix };
  }
  if (logger === "svlogd") {
    const file = `${path}/config`;
    return { file, fix: `echo n${more} >> ${file}` };
  }
  if (files?.word !== undefined) {
    const arg = stage.argv.find(({ value }) => textOf(value) === files.word);
    const line = root.line({ file: stage.file, line: arg?.line ?? 0 });
    if (line !== undefined)
      return { line, file: stage.file, fix: line.replace(files.word, () => `n${more}`) };
  }
  const { line, file } = commandLine(stage, root);
  const added = size?.isGiven ? `n${more}` : `s${LARGER} n${more}`;
  const options =
    logger === "multilog" ? /(multilog["']?\s+(?:[td]\s+)?)/ : new RegExp(`(${logger}["']?\\s+)`);
  const fix =
    line !== undefined && options.test(line) ? line.replace(options, `$1${added} `) : undefined;
  return {
    ...(line !== undefined && { line }),
    ...(file !== undefined && { file }),
    fix: fix ?? `add ${added} before ${path}`,
  };
}

/** Its copies show how long it is kept; where there are none yet, its rule does. */
function shortFile(
  service: MailService,
  rotation: Rotation,
  log: Log,
  { root, now, leastHours }: Looked,
): Problem[] {
  const kept = hoursKept(rotation);
  const covered = hoursCovered(log) ?? hoursOfCopies(log, root, now);
  const isRotated = log.files.length > 1 && covered !== undefined;
  const shows = isRotated && covered < leastHours && (kept ?? 0) < QUEUE_HOURS;
  if (!shows && (kept === undefined || kept >= leastHours)) return [];
  const line = root.line(rotation.at);
  const what = rotation.every
    ? `${rotation.files} copies, ${rotation.every}`
    : `${rotation.files} copies`;
  return [
    {
      code: "history-short",
      service: service.name,
      say: `${log.path}: ${rotation.by} keeps ${what}${covered === undefined ? "" : `, and what is there goes back ${covered} hours`}; a message may wait in the queue for ${QUEUE_HOURS}`,
      ...(line !== undefined && { line }),
      file: rotation.at.file,
      fix: rotation.isGiven && line ? line.replace(/\d+/, "60") : "rotate 60",
    },
  ];
}

/** Of files that may not be read: since the oldest was last written to, and a day that it may hold. */
function hoursOfCopies({ files: [oldest] }: Log, root: Root, now: Instant): number | undefined {
  const stat = oldest === undefined ? undefined : root.stat(oldest);
  return stat && Math.round((now.seconds - stat.mtimeMs / 1000) / 3600) + 24;
}

/** A file that mail has for itself, or that a rule of its own names, and that only grows. */
export const noRotation: Check = ({ services, logs, rotations, rules, root }) => {
  if (rules?.daemon === "syslogd" && root.isFile(SYSKLOGDS)) return [];
  const seen = new Set<string>();
  return services.flatMap((service): Problem[] => {
    const log = logs.get(service);
    const isThere = log !== undefined && log.files.length > 0;
    if (!isThere || !hasOwnFile(service) || rotations.get(log.path)) return [];
    const directory = log.path.replace(/\/?[^/]*[$%].*$|\/[^/]*$/, "");
    if (seen.has(directory)) return [];
    seen.add(directory);
    return [{ code: "no-rotation", service: service.name, ...growing(service, log.path) }];
  });
};

/** What Debian's cron calls: it rotates all files that syslog.conf names. */
const SYSKLOGDS = "/usr/sbin/syslogd-listfiles";

function growing({ place }: MailService, path: string): Pick<Problem, "say" | "file" | "fix"> {
  if (place.kind === "docker")
    return {
      say: `docker keeps all of ${path}: no size is set at which it begins another file`,
      file: "/etc/docker/daemon.json",
      fix: '"log-opts": { "max-size": "50m", "max-file": "10" }',
    };
  return {
    say: /[%$]/.test(path)
      ? `old files of ${path} are removed by nobody: no rule of logrotate or newsyslog names them`
      : `${path} is rotated by nobody: no rule of logrotate or newsyslog names it`,
  };
}

function hasOwnFile({ place, mistakenLogger }: MailService): boolean {
  if (mistakenLogger !== undefined) return false;
  return (
    place.kind === "file" ||
    place.kind === "docker" ||
    (place.kind === "syslog" && place.facility !== "daemon" && place.facility !== "user")
  );
}

const DAY = 86400;
const STALE_DAYS = 30;

/** The file's last change counts as a line: what was written then may have had no stamp. */
export const silent: Check = ofEach((service, { logs, now, running }) => {
  const log = logs.get(service);
  const latest = Math.max(log?.last?.seconds ?? 0, log?.changed ?? 0);
  if (!log || latest === 0 || service.isDown || service.mistakenLogger !== undefined) return [];
  const days = (now.seconds - latest) / DAY;
  if (running.has(service) && days > 1)
    return [
      {
        code: "log-dead",
        service: service.name,
        say: `${service.name} runs, and its log ${log.path} has had no line for ${Math.floor(days)} days`,
      },
    ];
  if (running.has(service) || days <= STALE_DAYS) return [];
  return [
    {
      code: "stale",
      service: service.name,
      say: `the last line of ${service.name} is ${Math.floor(days)} days old, and nothing shows that it still runs`,
    },
  ];
});

/** A stamp is not later than the file's last change, and not much earlier where the file is being written. */
export const clock: Check = ofEach((service, { logs, now }) => {
  const log = logs.get(service);
  if (!log?.last || log.changed === undefined) return [];
  const ahead = log.last.seconds - Math.min(log.changed, now.seconds);
  const halves = Math.round(ahead / HALF_HOUR);
  const isZone =
    halves !== 0 && Math.abs(halves) <= 28 && Math.abs(ahead - halves * HALF_HOUR) < NEAR_SECONDS;
  if (!isZone && ahead < AHEAD_SECONDS) return [];
  const howFar = isZone ? `${Math.abs(halves) / 2} hours` : `${ahead} seconds`;
  return [
    {
      code: "clock",
      service: service.name,
      say: `the last stamp in ${log.path} is ${howFar} ${ahead > 0 ? "later" : "earlier"} than the file's last change: ${isZone ? "its zone may be another, see --log-tz" : "the clock was set, or runs ahead"}`,
    },
  ];
});

const HALF_HOUR = 1800;
/** A quiet log's last line may be an hour old by chance: only what is hardly chance is said. */
const NEAR_SECONDS = 3;
const AHEAD_SECONDS = 300;

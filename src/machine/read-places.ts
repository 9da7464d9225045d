/**
 * What of the logs found is read where somebody names none.
 */
import type { Found } from "./finder.ts";
import { filesOf, type LogFiles } from "./logs.ts";
import type { LogPlace } from "./place.ts";
import type { Role } from "./programs.ts";
import type { Root } from "./root.ts";
import type { MailService } from "./service.ts";

export interface ReadPlace {
  /** Absent where several log to it: their lines name them. */
  service?: string;
  /** As the set-up names it: a directory, or a file that may have copies. */
  path: string;
  /** The directory, or the files; as this machine has them. */
  paths: string[];
  /** What may not be read, though its lines are there. */
  closed?: string;
  /** Machines whose names stand in the files' paths. */
  hosts: string[];
}

/** Units whose lines are in the journal, which is no file to be read. */
export function journalUnits({ services }: Found): string[] {
  const units = services.flatMap(({ role, place }) =>
    LOGGING.has(role) && place.kind === "journal" ? (place.unit ?? []) : [],
  );
  return [...new Set(units)];
}

/** Each place once, with the services that log there. */
export function readPlaces({ services, root }: Found): ReadPlace[] {
  const places = new Map<string, ReadPlace>();
  for (const service of services) {
    if (!isRead(service)) continue;
    const files = filesOf(service.place, root);
    if (!files) continue;
    const known = places.get(files.path);
    if (known) delete known.service;
    else if (hasLines(files, root)) places.set(files.path, placeOf(service, files, root));
  }
  return [...places.values()];
}

const LOGGING: ReadonlySet<Role> = new Set(["queue", "smtp", "mailbox", "filter"]);

/** A scanner's own file holds no sessions; in a directory, or a syslog, its lines stand beside theirs. */
function isRead({ role, place }: MailService): boolean {
  return LOGGING.has(role) && !(role === "filter" && place.kind === "file");
}

function hasLines({ files, closed }: LogFiles, root: Root): boolean {
  return closed !== undefined || files.some((file) => (root.stat(file)?.size ?? 0) > 0);
}

function placeOf({ name, place }: MailService, files: LogFiles, root: Root): ReadPlace {
  const { path, closed, hosts } = files;
  const open = files.files.filter((file) => root.mayRead(file)).map((file) => root.outside(file));
  return {
    ...(namesService(place) && { service: name }),
    path,
    paths: closed === path ? [] : place.kind === "directory" ? [root.outside(path)] : open,
    hosts,
    ...(closed !== undefined && { closed }),
  };
}

/** Lines in a syslog have tags. */
function namesService({ kind }: LogPlace): boolean {
  return kind === "directory" || kind === "file";
}

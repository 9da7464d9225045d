/**
 * Processes that log though nothing that was read has started them: started by hand, or by what nobody knows of.
 */
import { loggingOf } from "./loggers.ts";
import { loggedBy } from "./output.ts";
import type { Process } from "./processes.ts";
import { nameOf } from "./programs.ts";
import type { Root } from "./root.ts";
import { type MailService, newService } from "./service.ts";
import { followWords } from "./shell/evaluate.ts";
import { BEGINNING } from "./start.ts";
import { roleByName } from "./supervised.ts";

/** A logger that runs, and that nothing which was read has started. */
export function looseLogger(
  { argv, cwd = "/" }: Process,
  root: Root,
  known: readonly MailService[],
): MailService[] {
  const at = { file: "/proc", line: 0 };
  const [launch] = followWords(root, argv, at, { ...BEGINNING, cwd });
  const logging = launch && loggingOf(launch.stages[0], root);
  if (!logging) return [];
  const { logger, place, also } = loggedBy(logging, launch.stages);
  const taken = known.flatMap(({ place, also }) => [place, ...also]);
  const isKnown = taken.some(
    (one) => "path" in one && "path" in place && isSame(one.path, place.path, root),
  );
  if (place.kind !== "directory" || isKnown) return [];
  const name = serviceName(place.path);
  const role = roleByName(name, "other", []);
  return role === "other" ? [] : [newService(name, { role, logger, place, also, logging })];
}

/** A qmail-send that runs, whoever has started it, and has a file as its standard output. */
export function looseQueue(
  { pid, argv }: Process,
  root: Root,
  known: readonly MailService[],
): MailService[] {
  const path = nameOf(argv[0]) === "qmail-send" ? root.link(`/proc/${pid}/fd/1`) : undefined;
  const isKnown = known.some(({ role, isStarted }) => role === "queue" && isStarted);
  if (path === undefined || isKnown || !root.isFile(path)) return [];
  return [
    newService("qmail-send", {
      role: "queue",
      programs: ["qmail-send"],
      place: { kind: "file", path },
    }),
  ];
}

function isSame(one: string | undefined, other: string | undefined, root: Root): boolean {
  return one !== undefined && other !== undefined && root.real(one) === root.real(other);
}

/** `/service/qmail-send/log/main` is qmail-send's. */
function serviceName(path: string): string {
  const parts = path.split("/").filter((part) => !/^(?:|main|log|logs|current)$/.test(part));
  return parts.at(-1) ?? path;
}

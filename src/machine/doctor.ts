/**
 * A look at a whole system: its services, their logs, and what is wrong with them.
 */
import type { SourceKind } from "../sources/source.ts";
import type { LineOptions } from "../sources/strand.ts";
import type { Instant } from "../time/instant.ts";
import { dockerRotation } from "./docker.ts";
import { type Found, findServices } from "./finder.ts";
import { flavourOf } from "./flavour.ts";
import { filesOf, type Log, logOf } from "./logs.ts";
import type { LogPlace } from "./place.ts";
import { problemsOf } from "./problems/checks.ts";
import type { Problem } from "./problems/problem.ts";
import { Root } from "./root.ts";
import { type Rotation, rotationOf } from "./rotation.ts";
import { runningServices } from "./running.ts";
import type { MailService } from "./service.ts";

export interface Diagnosis extends Found {
  flavour: string;
  logs: ReadonlyMap<MailService, Log>;
  rotations: ReadonlyMap<string, Rotation | undefined>;
  problems: Problem[];
}

/** Fewer hours of history than `leastHours` are short. */
export async function examine(
  at: string,
  now: Instant,
  options: LineOptions,
  leastHours: number,
): Promise<Diagnosis> {
  const root = new Root(at);
  const found = findServices(root);
  const logs = new Map<MailService, Log>();
  const rotations = new Map<string, Rotation | undefined>();
  for (const service of found.services) {
    const files = filesOf(service.place, root);
    if (!files) continue;
    logs.set(service, await logOf(files, kindOf(service), root, options));
    if (service.place.kind !== "directory")
      rotations.set(files.path, rotationHere(service.place, files.path, root));
  }
  const running = runningServices(found);
  const problems = problemsOf({ ...found, now, leastHours, logs, rotations, running });
  return { ...found, flavour: flavourOf(found), logs, rotations, problems };
}

function rotationHere({ kind }: LogPlace, path: string, root: Root): Rotation | undefined {
  return kind === "docker" ? dockerRotation(root, path) : rotationOf(root, path);
}

/** What decides how a label is read: s6-log's count leap seconds. */
export function kindOf({ place, logger }: MailService): SourceKind {
  if (place.kind !== "directory") return "files";
  return logger === "s6-log" || logger === "logutil-service"
    ? "s6-log"
    : logger === "svlogd"
      ? "svlogd"
      : "multilog";
}

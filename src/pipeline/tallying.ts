/**
 * What the engine reads a log's sections with, and which logs it can read.
 */
import { overview } from "../reports/overview.ts";
import type { Fold, Given } from "../reports/report.ts";
import type { Source } from "../sources/source.ts";
import { headOf } from "../sources/views.ts";
import { Engine } from "../tallying/engine.ts";
import type { EngineParts } from "../tallying/module.ts";
import type { QueueName } from "../tracking/facts.ts";
import type { SectionWork } from "./section-read.ts";
import { type Stream, sectionStream } from "./streams.ts";

/** What the sections of one log are read with. */
export interface Tallying {
  engine: Engine;
  /** Which messages count. */
  given: Pick<Given, "from" | "to">;
  /** The log's only stream, which is qmail-send's. */
  stream: Stream;
  queue: QueueName;
  source: Pick<Source, "files" | "strands" | "view">;
  /** Begins a fold that messages are handed to; absent: the engine counts the overview. */
  newFold: NewFold | undefined;
  signal: AbortSignal | undefined;
}

export type NewFold = () => Fold;

/** The engine counts what this report shows; to others it hands messages out. */
export function isCounted(report: string): boolean {
  return report === overview.name;
}

/** A report whose parts can be put together, of a log that the engine reads. */
export function canTally(
  { parts }: Fold,
  source: Source,
  options: { leapSeconds?: string },
): boolean {
  return parts !== undefined && isOfDaemontools(source, options);
}

/** Its labels, should it have some, are of the kind that the engine reads. */
export function isOfDaemontools(
  { kind, files }: Source,
  { leapSeconds }: { leapSeconds?: string },
): boolean {
  const mayBeTai = kind === "s6-log" || files.some((file) => file.kind === "s6-log");
  return leapSeconds === undefined && !mayBeTai;
}

export function newTallying(
  { source, given, options: { logHost, several } }: SectionWork,
  parts: EngineParts,
  newFold: NewFold | undefined,
  signal?: AbortSignal,
): Tallying {
  const stream = sectionStream(logHost, source, several);
  const queue = { host: stream.host, instance: stream.instance };
  return { engine: new Engine(parts), given, stream, queue, source, newFold, signal };
}

/** Tells an engine that has begun which of the source's lines it is to read. */
export function showView(engine: Pick<Engine, "showOnly">, { view }: Pick<Source, "view">): void {
  if (!view || !("only" in view)) return;
  const head = headOf(view.only);
  if (head !== undefined) engine.showOnly(head, view.only.host.length);
}

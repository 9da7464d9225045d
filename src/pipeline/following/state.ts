/**
 * What a follower saves, and begins with: where each log was read to, and all that is in flight.
 *
 * Places any version can read; what is in flight only one whose tracking has the same shape. Without it, a lead
 * before the places is read again.
 */
import { createHash } from "node:crypto";
import { deserialize, serialize } from "node:v8";
import type { Known } from "../../sources/following/beginning.ts";
import type { FollowedLog } from "../../sources/following/followed-log.ts";
import type { KnownFiles } from "../../sources/following/known-files.ts";
import type { FollowedPlace } from "../../sources/following/place.ts";
import type { Instant } from "../../time/instant.ts";
import { newTracking, queueOf, type Tracking } from "../../tracking/queue.ts";
import type { ReadOptions } from "../facts.ts";
import { type Stream, streamOf } from "../streams.ts";
import type { FollowOptions } from "./follower.ts";

export interface Saved {
  /** By log. */
  places: Record<string, FollowedPlace>;
  since?: Instant | undefined;
  /** What was read, by its content; absent where that is not kept. */
  seen?: KnownFiles;
  /** Which tracking made `flight`. */
  shape: string;
  flight: Uint8Array;
}

/** All that is in flight, and what it was read by. */
export interface FollowState {
  tracking: Tracking;
  streamsOf: Map<string, Stream[]>;
  readers: Map<string, Known["reader"]>;
  /** What was saved is of no use any more, and why. */
  remark?: string;
}

function newState(): FollowState {
  return { tracking: newTracking(), streamsOf: new Map(), readers: new Map() };
}

interface Flight extends Pick<FollowState, "tracking" | "readers"> {
  streamsOf: Map<string, SavedStream[]>;
}

/** What a stream has learned; the rest is made of its writer and the options. */
type SavedStream = Omit<Stream, "isLeftOut" | "only" | "by">;

/** `before`: what was saved of logs that are not there now. */
export function savedOf(
  logs: readonly FollowedLog[],
  { tracking, streamsOf, readers }: FollowState,
  { saved: before, isOfLines }: FollowOptions,
  since: Instant | undefined,
): Saved {
  const places = logs.flatMap(({ key, place }): [string, FollowedPlace][] =>
    place ? [[key, place]] : [],
  );
  const flight: Flight = {
    tracking,
    streamsOf: new Map([...streamsOf].map(([key, streams]) => [key, streams.map(learned)])),
    readers: new Map([
      ...readers,
      ...logs.map(({ key, hand, source: { writers } }) => [key, { hand, writers }] as const),
    ]),
  };
  return {
    places: { ...before?.places, ...Object.fromEntries(places) },
    since,
    shape: isOfLines ? OF_LINES : shapeOfTracking(),
    flight: serialize(flight),
  };
}

function learned({ isLeftOut, only, by, ...rest }: Stream): SavedStream {
  return rest;
}

export function stateIn(options: FollowOptions): FollowState {
  const { saved, isOfLines } = options;
  if (!saved) return newState();
  if (saved.shape !== (isOfLines ? OF_LINES : shapeOfTracking()))
    return { ...newState(), remark: saved.shape === OF_LINES ? ONLY_LINES : OTHER_VERSION };
  // What is deserialized lies in the bytes themselves: each state needs its own.
  const flight = Uint8Array.from(saved.flight);
  const { tracking, readers, streamsOf } = deserialize(flight) as Flight;
  return {
    tracking,
    readers,
    streamsOf: new Map(
      [...streamsOf].map(([key, streams]) => [
        key,
        streams.map((stream, i) => streamAgain(stream, readers.get(key)?.writers[i], options)),
      ]),
    ),
  };
}

/** The same stream, for the options of now. */
function streamAgain(
  stream: SavedStream,
  writer = NOBODY,
  { logHost = "", as, isOfHost }: ReadOptions,
): Stream {
  const given = { logHost, label: "", service: "", several: false, isContinued: false, isOfHost };
  const { isLeftOut, only, by } = streamOf(writer, { ...given, ...(as !== undefined && { as }) });
  return { ...stream, isLeftOut, only, by };
}

const NOBODY = { host: "", tag: "" };

const OTHER_VERSION =
  "what was in flight was saved by another version: it is read again, from the logs before that place";

/** The shape of what is saved where lines are shown: of messages and sessions nothing was tracked. */
const OF_LINES = "lines";
const ONLY_LINES =
  "it was saved by lines, which keeps nothing of what is in flight: that is read again, from the logs before that place";

/** To be raised when sessions that are open, columns, or what a reader has in hand come to mean something else. */
const MEANING = 2;

function shapeOfTracking(): string {
  const shape = shapeOf(trackingWithQueue());
  return `${MEANING} ${createHash("sha256").update(shape).digest("hex").slice(0, 16)}`;
}

function trackingWithQueue(): Tracking {
  const tracking = newTracking();
  queueOf(tracking, { host: "", instance: "" }, 0);
  return tracking;
}

/** Names and kinds of all that is in a value, each object once. */
function shapeOf(value: unknown, seen = new Set<unknown>()): string {
  if (typeof value !== "object" || value === null) return typeof value;
  if (seen.has(value)) return "again";
  seen.add(value);
  if (ArrayBuffer.isView(value)) return value.constructor.name;
  const parts = value instanceof Map ? [...value] : Object.entries(value);
  const inner = parts.map(([name, part]) => `${name}:${shapeOf(part, seen)}`).join();
  return `${value.constructor?.name ?? ""}{${inner}}`;
}

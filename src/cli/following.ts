/**
 * Answers that go on: `-f` as lines are written, `--cursor-file` from where the last one ended.
 *
 * With a cursor file what is about to be printed is saved together with the place behind it, before it is printed
 * (cursor-file.ts): so whoever is killed has printed each thing once when he has begun again.
 */
import type { Coverage, Gap } from "../pipeline/coverage.ts";
import { Follower, type FollowStep } from "../pipeline/following/follower.ts";
import type { Filter } from "../reports/filter/filter.ts";
import { isOfTime } from "../reports/filter/period.ts";
import { duration, humanText } from "../time/format.ts";
import { type Instant, secondsBetween } from "../time/instant.ts";
import type { Period, TimeContext } from "../time/words.ts";
import type { Zone } from "../time/zones.ts";
import type { Values } from "./command.ts";
import { CursorFile } from "./cursor-file.ts";
import { UserError } from "./error.ts";
import type { FOLLOWING } from "./flags.ts";
import { logsFor } from "./found-logs.ts";
import { LINES_NOT_SEEN, type ReadingAsked, warning } from "./logs.ts";
import { periodOf } from "./period.ts";
import type { Screen } from "./screen.ts";

/** The system is not asked for notices of changes: as on file systems that give none. */
export const POLLS = process.env.QTRAIL_POLL === "1";

export interface Followed {
  paths: string[];
  options: ReadingAsked;
  given: Values<typeof FOLLOWING> & { changes?: boolean };
  screen: Screen;
  now: Instant;
  /** The first time begins there; absent: now. */
  since: Instant | undefined;
  /** Lines are shown, not facts. */
  isOfLines?: boolean;
}

/** What is shown: text of lines or facts as they come, given to `print`. */
type Show = (follower: Follower, print: (text: string) => void) => AsyncGenerator<FollowStep>;

/**
 * The filter and the period of an answer. Of one that goes on the period only says where it begins the first time:
 * it tells of what is decided since, whenever that came in.
 */
export function beginningIn(
  filter: Filter,
  times: TimeContext,
  { follow, cursorFile }: Values<typeof FOLLOWING>,
): { filter: Filter; period: Period; since: Instant | undefined } {
  const period = periodOf(filter, times);
  if (!follow && cursorFile === undefined) return { filter, period, since: undefined };
  if (period.to)
    throw new UserError("what is followed has no end, and --until or --on names one", {
      hint: "--since says where to begin; leave out -f and --cursor-file for a period",
    });
  const terms = filter.terms.filter((term) => !isOfTime(term));
  return { filter: { ...filter, terms }, period: {}, since: period.from };
}

/** Prints as lines are written, and never ends of itself. */
export async function followOn(
  asked: Followed,
  show: (isContinued: boolean) => Show,
): Promise<never> {
  const { given, screen, options } = asked;
  const cursor = given.cursorFile === undefined ? undefined : new CursorFile(given.cursorFile);
  if (cursor) await screen.deliver(cursor.unwritten());
  const follower = await begin(asked, cursor, false);
  const said = new Set<string>();
  let pending = "";
  let isSaved = false;
  const flush = async (): Promise<void> => {
    tellAll(follower, said, screen, options.zone);
    const text = pending;
    pending = "";
    if (!isSaved) cursor?.save(follower.saved(), text);
    isSaved = true;
    if (text === "") return;
    await screen.deliver(text);
    cursor?.noteWritten();
  };
  await flush();
  if (follower.logs === 0) screen.talk("qtrail: no log is there yet: waiting for one");
  const steps = show(cursor?.saved !== undefined)(follower, (text) => {
    pending += text;
  });
  try {
    for await (const step of steps) {
      if (step === "batch") isSaved = false;
      if (step === "present" || pending.length > MOST_PENDING) await flush();
    }
  } finally {
    follower.end(); // the program goes on as long as the system is to tell of changes
  }
  throw new Error("following ended by itself");
}

/** What a cursor file has of the time before. */
export interface LastTime {
  /** What it kept for this one; undefined for nothing. */
  kept: Uint8Array | undefined;
  /** Tracking goes on from where it ended. */
  isContinued: boolean;
}

/** What was read, and where the next one goes on. */
export interface ReadSince {
  coverage: Coverage;
  /** To be called when the answer was printed. */
  save(kept?: Uint8Array): void;
}

/** With a cursor file shows what has come since the last time, else what `whole` reads. */
export async function readSince(
  asked: Followed,
  show: (follower: Follower, last: LastTime) => AsyncGenerator<FollowStep>,
  whole: () => Promise<Coverage>,
): Promise<ReadSince> {
  const { given, screen, options } = asked;
  if (given.cursorFile === undefined) return { coverage: await whole(), save() {} };
  const cursor = new CursorFile(given.cursorFile);
  if (!cursor.saved && !asked.since)
    screen.talk(
      `qtrail: ${cursor.path} is new: it begins at the end of the logs; --since begins earlier`,
    );
  const follower = await begin(asked, cursor, true);
  const isContinued = cursor.saved !== undefined && follower.remark === undefined;
  const steps = show(follower, { kept: cursor.kept, isContinued });
  while (!(await steps.next()).done);
  tellAll(follower, new Set(), screen, options.zone);
  const saved = follower.saved();
  return {
    coverage: follower.end(),
    save: (kept) => cursor.save(saved, "", kept),
  };
}

async function begin(
  { paths, options, given, screen, now, since, isOfLines = false }: Followed,
  cursor: CursorFile | undefined,
  untilPresent: boolean,
): Promise<Follower> {
  if (options.seen) throw new UserError(LINES_NOT_SEEN);
  const found = await logsFor(paths, options, screen);
  const follower = await Follower.open(found.places, {
    ...found.options,
    since,
    now,
    untilPresent,
    isOfLines,
    changes: given.changes,
    saved: cursor?.saved,
    polls: POLLS,
  });
  if (cursor?.saved && follower.remark !== undefined)
    screen.talk(`qtrail: ${cursor.path}: ${follower.remark}`);
  return follower;
}

/** What is wrong, and what was lost, each once. */
function tellAll(follower: Follower, said: Set<string>, screen: Screen, zone: Zone): void {
  for (const trouble of follower.troubles) {
    const key = `${trouble.path}: ${trouble.what}`;
    if (!said.has(key)) screen.talk(warning(trouble));
    said.add(key);
  }
  for (const gap of follower.newGaps()) screen.talk(`qtrail: warning: ${gapWords(gap, zone)}`);
}

/** `files in DIR were deleted before they were read: nothing was read of 2.5 s, from … to …`. */
export function gapWords({ from, to, reason }: Gap, zone: Zone): string {
  const text = (at: Instant) => humanText(at, zone, 3);
  if (from && to) {
    const span = duration(secondsBetween(from, to));
    return `${reason}: nothing was read of ${span}, from ${text(from)} to ${text(to)}`;
  }
  if (from) return `${reason}: nothing was read from ${text(from)} on`;
  return to ? `${reason}: nothing was read before ${text(to)}` : reason;
}

/** Letters that are printed at once while much is read. */
const MOST_PENDING = 1 << 20;

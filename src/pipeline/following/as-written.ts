/**
 * The lines of followed logs as they are written, batch by batch.
 *
 * A round reads what has come to all logs since the round before, merged by stamps as all logs are
 * (together.ts). Between two of them it waits until something happens.
 */
import type { FollowedLog } from "../../sources/following/followed-log.ts";
import type { FollowedLogs } from "../../sources/following/followed-logs.ts";
import type { Source } from "../../sources/source.ts";
import { type Batch, type ReadOptions, streamsFor } from "../facts.ts";
import type { Stream } from "../streams.ts";
import { lastStamp, together } from "../together.ts";

export interface WrittenBatch extends Batch {
  log: FollowedLog;
  /** It only tells of later lines. */
  isLead: boolean;
}

/**
 * Batches, or a round's end. Whoever asks for the next has used the lines of those before. `several`: there are other
 * logs, from which these are to be told.
 */
export async function* asWritten(
  followed: FollowedLogs,
  streamsOf: Map<string, Stream[]>,
  options: ReadOptions,
  goesOn: boolean,
  several = (): boolean => followed.logs.length > 1,
): AsyncGenerator<WrittenBatch[] | "present"> {
  for (;;) {
    if (goesOn) followed.watch();
    const written = await followed.look();
    const bySource = new Map(written.map((log) => [log.source, log]));
    const logOf = (source: Source) => bySource.get(source) as FollowedLog;
    for await (const stretches of together([...bySource.keys()], options, (source) =>
      logOf(source).lines(),
    )) {
      const batches = stretches.map((stretch): WrittenBatch => {
        const { source } = stretch;
        const log = logOf(source);
        const streams = streamsOf.get(log.key) ?? [];
        streamsOf.set(log.key, streams);
        streamsFor(source, streams, options, several());
        return { ...stretch, streams, log, isLead: log.isLead };
      });
      yield batches;
      if (options.signal?.aborted) return;
    }
    if (!goesOn && written.length === 0) return;
    yield "present";
    if (goesOn) await followed.wait(options.signal);
    if (options.signal?.aborted) return;
  }
}

/** The lines of these batches were used. */
export function useLines(batches: readonly WrittenBatch[]): void {
  for (const batch of batches) {
    const { log, from, to, isLead } = batch;
    log.use(to - from, lastStamp([batch]));
    if (!isLead) log.linesUsed += to - from;
  }
}

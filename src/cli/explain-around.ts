/**
 * A delivery that failed or waits, explained with what the logs around it say of its causes.
 */
import {
  AROUND_SECONDS,
  Around,
  LEAD_SECONDS,
  lookedAround,
  weighed,
} from "../explaining/around.ts";
import type { Explanation } from "../explaining/explanation.ts";
import { REASONS_TOLD } from "../explaining/reason-causes.ts";
import { reasonOf } from "../grammars/delivery-report/reading.ts";
import type { TimedLine } from "../pipeline/each-line.ts";
import { later } from "../time/instant.ts";
import { logsHere } from "./found-logs.ts";
import { NothingReadError, type ReadingAsked, readLines } from "./logs.ts";
import type { Screen } from "./screen.ts";

export interface LogsAround {
  /** Those that were named; none: what is found. */
  logs: readonly string[];
  options: ReadingAsked;
  screen: Screen;
}

/**
 * `told` as it is, where the line is no such delivery, has no stamp, or no log is there, or where who asks may not see
 * all mail.
 */
export async function withLogAround(
  told: Explanation,
  { event, at, standing }: TimedLine,
  { logs, options, screen }: LogsAround,
): Promise<Explanation> {
  if (options.seen) return told;
  if (standing !== "understood" || event.kind !== "delivery-ended" || !at) return told;
  const reason = reasonOf(event.report, event.outcome)?.reason;
  if (!reason) return told;
  const { causes } = REASONS_TOLD[reason];
  if (!causes.some(({ shows }) => shows)) return told;
  const found = logs.length > 0 ? { places: [...logs], options } : await logsHere(options, screen);
  if (found.places.length === 0) return told;
  const around = new Around({ at, delivery: event.delivery, report: event.report, reason });
  const period = {
    from: later(at, -AROUND_SECONDS - LEAD_SECONDS),
    to: later(at, AROUND_SECONDS),
  };
  try {
    await readLines(
      found.places,
      { ...found.options, asked: { period, kinds: ["queue"] } },
      screen,
      (line) => around.add(line.event, line.at, `${line.host} ${line.tag} ${line.file}`),
    );
  } catch (error) {
    if (!(error instanceof NothingReadError)) throw error;
  }
  const counted = around.found;
  const { own } = counted;
  return {
    ...told,
    facts: own
      ? [
          ...told.facts,
          { name: "of message", value: String(own.msg), is: "found by the log: its number" },
          { name: "to", value: own.recipient },
        ]
      : told.facts,
    causes: weighed(causes, counted),
    inLog: lookedAround(counted),
    next: own ? [`qtrail show msg ${own.msg}`, ...told.next] : told.next,
  };
}

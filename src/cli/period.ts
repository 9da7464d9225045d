/**
 * The period that `--since`, `--until` and `--on` name together. It never runs backwards: who asks for the
 * time since Friday until Thursday has changed the two over, and is not to be told that there was nothing.
 */
import { localText } from "../time/format.ts";
import { compareInstants } from "../time/instant.ts";
import { type Period, parseMoment, parsePeriod, type TimeContext } from "../time/words.ts";
import type { Zone } from "../time/zones.ts";
import type { Values } from "./command.ts";
import { UserError } from "./error.ts";
import type { PERIOD } from "./flags.ts";

/** The period of `--since`, `--until` and `--on`: what all of them allow. */
export function periodOf(
  given: Pick<Values<typeof PERIOD>, "since" | "until" | "on">,
  times: TimeContext,
): Period {
  const on = given.on === undefined ? {} : parsePeriod(given.on, times);
  const since = given.since === undefined ? undefined : parseMoment(given.since, times);
  const until = given.until === undefined ? undefined : parseMoment(given.until, times);
  const from =
    since && on.from && compareInstants(since, on.from) < 0 ? on.from : (since ?? on.from);
  const to = until && on.to && compareInstants(until, on.to) > 0 ? on.to : (until ?? on.to);
  return forward({ ...(from && { from }), ...(to && { to }) }, times.zone, given);
}

/** The period, if there is a moment in it; `since` and `until` as they were typed. */
export function forward(
  period: Period,
  zone: Zone,
  { since, until }: { since?: string | undefined; until?: string | undefined },
): Period {
  const { from, to } = period;
  if (!from || !to || compareInstants(from, to) < 0) return period;
  const [begin, end] = [localText(from, zone, 0), localText(to, zone, 0)];
  throw new UserError(`the period begins at ${begin} and ends at ${end}: there is no time in it`, {
    hint: `the other way round it is: --since '${end}' --until '${begin}'`,
    corrections:
      since && until
        ? [
            [since, until],
            [until, since],
          ]
        : [],
  });
}

/**
 * The period that a search is about. It never runs backwards: a question for the time since Friday until
 * Thursday has changed the two over, and is not to be told that there was nothing.
 */
import type { Filter, TimeKey } from "../reports/filter/filter.ts";
import { periodAsked, timeTerms } from "../reports/filter/period.ts";
import { localText } from "../time/format.ts";
import { compareInstants } from "../time/instant.ts";
import type { Period, TimeContext } from "../time/words.ts";
import { UserError } from "./error.ts";

/** The period, if there is a moment in it. */
export function periodOf(filter: Filter, times: TimeContext): Period {
  const period = periodAsked(filter, times);
  const { from, to } = period;
  if (!from || !to || compareInstants(from, to) < 0) return period;
  const [begin, end] = [localText(from, times.zone, 0), localText(to, times.zone, 0)];
  const [since, until] = [typedOnce(filter, "since"), typedOnce(filter, "until")];
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

/** The words for a moment, where it was typed once. */
function typedOnce(filter: Filter, key: TimeKey): string | undefined {
  const typed = timeTerms(filter).filter((term) => term.key === key);
  return typed.length === 1 ? typed[0]?.value : undefined;
}

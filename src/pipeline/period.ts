/**
 * An answer about a period is made from the lines that it needs, not from all there are.
 *
 *     ·········│───── lead ─────│█████ period █████│── until what came in it has left ──│·········
 *              since            from               to
 *
 * A message, with all its deliveries, belongs to the period in which it came into the queue, a session to
 * that in which it came in. Reading begins some hours before: longer than a session is silent, than a delivery
 * takes, than a link looks for its end. So what lies in the period is tracked as if all had been read. A
 * message that is met in the middle of its life is older than the lead, and nothing more is said of it.
 *
 * Where something in the period rests on what may stand before the lead, that is a doubt: reading begins
 * again with a longer lead, in the end with all there is. What was handed out before is not handed out again.
 */
import { excerptOf } from "../sources/excerpt.ts";
import { newSourceCoverage, type Source } from "../sources/source.ts";
import { trace } from "../sources/trace.ts";
import { type Instant, later } from "../time/instant.ts";
import type { Tracking } from "../tracking/queue.ts";
import type { Asked } from "./asked.ts";
import type { Logs, ReadOptions } from "./facts.ts";
import { Gate, GivenOut } from "./gate.ts";

/**
 * Seconds before the period. A session may be silent for six hours (silence.ts); and what waits in a queue
 * for a week is tried every nine at least (qmail's schedule), so that it was met in the lead.
 */
const LEAD = 10 * 3600;
/** The first, and those after a doubt; at last all there is. */
const LEADS = [LEAD, 42 * 3600, 8 * 86_400, Number.POSITIVE_INFINITY];

/** One answer, read with one lead after the other until there is no doubt. */
export class PeriodReading {
  private readonly logs: Logs;
  private readonly options: ReadOptions;
  private readonly asked: Asked;
  private readonly given = new GivenOut();
  private tries = 0;
  private last: Gate | undefined;

  constructor(logs: Logs, options: ReadOptions, asked: Asked) {
    this.logs = logs;
    this.options = options;
    this.asked = asked;
  }

  /** Begins anew, with the next lead; undefined if all is read, to the end. */
  async begin(tracking: Tracking): Promise<Gate | undefined> {
    const { sources } = this.logs;
    const whole = reasonToReadAll(sources, this.asked);
    if (whole !== undefined) {
      trace("period", () => `all is read: ${whole}`);
      return undefined;
    }
    if (this.last?.doubt?.isAboutAll) this.tries = LEADS.length - 1;
    const lead = LEADS[this.tries++] as number;
    const since = await passOver(sources, this.options, this.asked, lead);
    const canEnd = sources.every(({ excerpt }) => excerpt?.last !== undefined);
    const isWhole = sources.every(({ excerpt }) => excerpt?.passedOver.length === 0);
    this.last = new Gate(tracking, this.asked, this.given, { since, canEnd, isWhole });
    return this.last;
  }
}

/** So that lines of a period are read. Gives the moment from which on none is of it, however late it is. */
export async function passOverLines(
  { sources }: Logs,
  options: ReadOptions,
  asked: Asked,
): Promise<Instant | undefined> {
  if (reasonToReadAll(sources, asked) !== undefined) return undefined;
  await passOver(sources, options, asked, LEAD);
  const { to } = asked.period;
  const canEnd = sources.every(({ excerpt }) => excerpt?.last !== undefined);
  return to && canEnd ? later(to, LEAD) : undefined;
}

/** Nothing behind is needed. */
export function cutShort({ sources }: Logs): void {
  for (const { excerpt } of sources) if (excerpt) excerpt.isCutShort = true;
}

/** Gives the moment from which on all is read. */
async function passOver(
  sources: readonly Source[],
  options: ReadOptions,
  { period: { from } }: Asked,
  lead: number,
): Promise<Instant> {
  const since = from ? later(from, -lead) : LONG_AGO;
  for (const source of sources) {
    if (source.excerpt) beginAgain(source);
    source.excerpt = await excerptOf(source, { since, from: from ?? LONG_AGO }, options);
  }
  return since;
}

const LONG_AGO: Instant = { seconds: Number.NEGATIVE_INFINITY, nanos: 0 };

function reasonToReadAll(sources: readonly Source[], { period }: Asked): string | undefined {
  if (!period.from && !period.to) return "no period was asked for";
  return sources.some(({ kind }) => kind === "stdin") ? "standard input is read once" : undefined;
}

/** Forgets what reading has shown of a source. */
function beginAgain(source: Source): void {
  const { files, lost } = source;
  source.coverage = { ...newSourceCoverage(files), gaps: [...lost] };
  source.writers = [{ host: "", tag: "" }];
}

/**
 * A report on several logs, of queues and of services, each read by itself.
 *
 *     send     in sections, on all cores   |
 *     smtpd    sessions as paths           | one report
 *
 * A queue's messages and the sessions that brought them belong together, but reports that are put together
 * from parts show that in two things only. In the overview a session that has not told what became of a
 * mail counts as accepted where a message is surely its own (undecided.ts); and the coverage tells what the
 * clocks of the logs differ by (clocks.ts). Where that cannot be told apart, or a log is not what its first
 * lines promise, all is read together (together.ts), from the beginning. So the answer is always that of
 * reading together.
 *
 * Several services may know each other's sessions, by a pid or an address, and what is in other logs nobody
 * knows: these are read together, though without the queue.
 */
import type { Fold } from "../reports/report.ts";
import { sizeOfAll } from "../sources/sections.ts";
import { type Source, unread } from "../sources/source.ts";
import type { Fact } from "../tracking/facts.ts";
import { type Clocks, clocksOf } from "./clocks.ts";
import { addSource, addStandings, type Coverage, newCoverage } from "./coverage.ts";
import { factsIn, type Logs, progressOf, type ReadOptions } from "./facts.ts";
import {
  isOneStrand,
  type Owner,
  ownerOf,
  type Sharing,
  SourceFold,
  type Target,
} from "./source-fold.ts";
import { canTally, isCounted } from "./tallying.ts";
import { Undecided } from "./undecided.ts";

/** With less, all is read together before that pays. */
const LEAST_BYTES = 8e6;

/** undefined if all has to be read together; what is in the fold then is of no use. */
export async function* foldApart(
  given: Logs,
  options: ReadOptions,
  folding: Asked,
  sharing: Sharing,
): AsyncGenerator<never[], Coverage | undefined> {
  // Should they have to be read again, nobody has.
  const logs: Logs = { ...given, sources: given.sources.map(unread) };
  const owners = ownersOf(logs, options, folding, sharing);
  const clocks = owners && (await clocksFor(owners, options));
  if (!owners || !clocks) return undefined;
  const reading = new Reading(logs, options, folding, sharing, clocks);
  try {
    return (yield* reading.read(owners)) ? reading.coverage : undefined;
  } finally {
    await reading.dismiss();
  }
}

type Asked = Pick<Target, "report" | "given"> & { fold: Fold };

interface Owners {
  queues: Source[];
  /** Of services, and what else there is. */
  others: Source[];
  /** The only one of them, if an engine may read it. */
  service: Source | undefined;
}

/** undefined if there is no queue's log, or too little of all. */
function ownersOf(
  { sources }: Logs,
  options: ReadOptions,
  { fold }: Asked,
  { leastBytes = LEAST_BYTES }: Sharing,
): Owners | undefined {
  const isFor = (source: Source, owner: Owner): boolean =>
    isOneStrand(source, options) && canTally(fold, source, options) && ownerOf(source) === owner;
  const queues = sources.filter((source) => isFor(source, "queue"));
  const others = sources.filter((source) => !queues.includes(source));
  const isTooLittle = queues.length === 0 || sizeOfAll(sources) < leastBytes;
  if (isTooLittle || !fold.parts || options.as !== undefined) return undefined;
  const [only, ...more] = others;
  const service = only && more.length === 0 && isFor(only, "service") ? only : undefined;
  return { queues, others, service };
}

async function clocksFor(
  { queues, others }: Owners,
  options: ReadOptions,
): Promise<Clocks | undefined> {
  return others.length > 0 ? clocksOf(queues, others, options) : ALONE;
}

/** A queue's messages have no sessions. */
const ALONE: Clocks = { skews: [], most: 0, isFinal: true };

class Reading {
  readonly coverage: Coverage;
  private readonly logs: Logs;
  private readonly options: ReadOptions;
  private readonly sharing: Sharing;
  private readonly clocks: Clocks;
  private readonly undecided = new Undecided();
  private readonly target: Target;
  private readonly folds: SourceFold[] = [];

  constructor(
    logs: Logs,
    options: ReadOptions,
    { report, given, fold }: Asked,
    sharing: Sharing,
    clocks: Clocks,
  ) {
    this.logs = logs;
    this.options = options;
    this.sharing = sharing;
    this.clocks = clocks;
    this.coverage = newCoverage(logs.troubles);
    const add = (fact: Fact): void => {
      if (fact.kind === "session") this.undecided.see(fact.session);
      fold.add(fact);
    };
    this.target = {
      report,
      given,
      fold: { add },
      parts: fold.parts as NonNullable<Fold["parts"]>,
      coverage: this.coverage,
      isOfSeveral: true,
      undecided: this.undecided,
      onProgress: () => options.onProgress?.(progressOf(logs)),
    };
  }

  /** False if all has to be read together. */
  async *read({ queues, others, service }: Owners): AsyncGenerator<never[], boolean> {
    const { coverage, clocks, undecided, logs } = this;
    const [first, ...more] = queues.map((source) => this.foldOf(source));
    // Its crew is at work while the others are read here.
    await first?.begin(sizeOfAll(others) / TIMES_AS_FAST);
    const areServices = service ? this.readService(service) : this.readTogether(others);
    if (!(yield* areServices)) return false;
    if (undecided.toldQps && !clocks.isFinal) return false;
    if (await this.isDoubtful(queues)) return false;
    for (const fold of first ? [first, ...more] : []) {
      if (fold !== first) await fold.begin();
      yield* fold.read();
      if (!fold.isQueues) return false;
    }
    for (const source of logs.sources) addSource(coverage, source);
    coverage.clocks = clocks.skews;
    return true;
  }

  /** Whether a session may count as accepted by a message; other reports count no sessions. */
  private async isDoubtful(queues: readonly Source[]): Promise<boolean> {
    const { undecided, clocks, options, target } = this;
    if (!isCounted(target.report.name)) return false;
    if (undecided.areTooMany) return true;
    return undecided.mayHaveCome(queues, clocks.most, options.signal);
  }

  async dismiss(): Promise<void> {
    for (const fold of this.folds) await fold.dismiss();
  }

  private async *readService(source: Source): AsyncGenerator<never[], boolean> {
    const fold = this.foldOf(source);
    await fold.begin();
    yield* fold.read();
    return fold.isServices;
  }

  private async *readTogether(sources: Source[]): AsyncGenerator<never[], boolean> {
    const { coverage, target } = this;
    const options = { ...this.options, onProgress: () => target.onProgress() };
    const facts = factsIn({ sources, troubles: [] }, options);
    for (;;) {
      const { done, value } = await facts.next();
      if (done) {
        addStandings(coverage, value);
        return true;
      }
      for (const fact of value) {
        if (fact.kind === "message") return false;
        target.fold.add(fact);
      }
      yield [];
    }
  }

  private foldOf(source: Source): SourceFold {
    const fold = new SourceFold(source, this.options, this.target, this.sharing, true);
    this.folds.push(fold);
    return fold;
  }
}

/** A service's log is read so many times as fast as a queue's. */
const TIMES_AS_FAST = 1.6;

/**
 * A report on several logs, of queues and of services, each read by itself.
 *
 *     send     in sections, on all cores   |
 *     smtpd    sessions as paths           | one report
 *
 * A queue's messages and the sessions that brought them belong together, but reports that are put together
 * from parts show that in one thing only: the coverage tells what the clocks of the logs differ by
 * (clocks.ts). Where that cannot be told apart, or a log is not what its first lines promise, all is read
 * together (together.ts), from the beginning. So the answer is always that of reading together.
 *
 * Several services may know each other's sessions, by a pid or an address, and what is in other logs nobody
 * knows: these are read together, though without the queue.
 */
import type { Fold } from "../reports/report.ts";
import { type Owner, ownerOf } from "../sources/owner.ts";
import { type Source, unread } from "../sources/source.ts";
import { BrokenViewError } from "../sources/views.ts";
import type { EngineName } from "../tallying/module.ts";
import type { Fact } from "../tracking/facts.ts";
import { type Clocks, clocksOf } from "./clocks.ts";
import { addSource, addStandings, type Coverage, newCoverage } from "./coverage.ts";
import { endingWith } from "./ending.ts";
import { factsIn, type Logs, progressOf, type ReadOptions } from "./facts.ts";
import { isOneStrand, type Sharing, SourceFold, type Target } from "./source-fold.ts";
import { addViews, restOf, type Views, viewsOf } from "./syslogs.ts";
import { canTally } from "./tallying.ts";

/** undefined if all has to be read together; what is in the fold then is of no use. */
export async function* foldApart(
  given: Logs,
  options: ReadOptions,
  folding: Asked,
  sharing: Sharing,
): AsyncGenerator<never[], Coverage | undefined> {
  // Should they have to be read again, nobody has.
  const logs: Logs = { ...given, sources: given.sources.map((source) => unread(source)) };
  const owners = await ownersOf(logs, options, folding, sharing);
  const clocks = owners && (await clocksFor(owners, options));
  if (!owners || !clocks) return undefined;
  const reading = new Reading(logs, options, folding, sharing, clocks);
  try {
    return (yield* reading.read(owners)) ? reading.coverage : undefined;
  } catch (error) {
    if (error instanceof BrokenViewError) return undefined;
    throw error;
  } finally {
    await reading.dismiss();
  }
}

type Asked = Pick<Target, "report" | "given"> & { fold: Fold };

interface Owners {
  queues: Source[];
  /** The only service's, if an engine may read it. */
  service: Source | undefined;
  /** What else there is, of services too if there are several. */
  others: Source[];
  /** Of which logs some of these are views. */
  syslogs: Map<Source, Views>;
}

/** undefined if there is no queue's log. */
async function ownersOf(
  { sources }: Logs,
  options: ReadOptions,
  { fold }: Asked,
  { firstBytes }: Sharing,
): Promise<Owners | undefined> {
  if (!fold.parts || options.as !== undefined) return undefined;
  const isFor = (source: Source, owner: Owner): boolean =>
    isOneStrand(source, options) && canTally(fold, source, options) && ownerOf(source) === owner;
  const syslogs = new Map<Source, Views>();
  for (const source of sources) {
    const views = isFor(source, "several") && (await viewsOf(source, options, firstBytes));
    if (views) syslogs.set(source, views);
  }
  const own = sources.filter((source) => isFor(source, "queue"));
  const queues = [...own, ...[...syslogs.values()].flatMap((views) => views.queues)];
  // A queue in a syslog may be one whose log was another before.
  if (queues.length === 0 || (own.length > 0 && syslogs.size > 0)) return undefined;
  const rest = sources.filter((source) => !own.includes(source) && !syslogs.has(source));
  const views = [...syslogs.values()];
  const [first, ...more] = [...rest, ...views.flatMap(({ service }) => service ?? [])];
  const isAlone =
    more.length === 0 && views.every(({ haveSessions, service }) => service || !haveSessions);
  const service = first && isAlone && (first.view || isFor(first, "service")) ? first : undefined;
  const others = [
    ...rest.filter((source) => source !== service),
    ...[...syslogs].map(([source, one]) => restOf(source, one, service)),
  ];
  return { queues, service, others, syslogs };
}

/** What clocks differ by shows in the logs as they are. */
async function clocksFor(
  { queues, service, others, syslogs }: Owners,
  options: ReadOptions,
): Promise<Clocks | undefined> {
  const isWhole = ({ view }: Source): boolean => view === undefined;
  const services = [...(service ? [service] : []), ...others].filter(isWhole);
  if (services.length + syslogs.size === 0) return ALONE;
  return clocksOf(queues.filter(isWhole), [...services, ...syslogs.keys()], options);
}

/** A queue's messages have no sessions. */
const ALONE: Clocks = { skews: [], isFinal: true };

class Reading {
  readonly coverage: Coverage;
  private readonly logs: Logs;
  private readonly options: ReadOptions;
  private readonly sharing: Sharing;
  private readonly clocks: Clocks;
  /** A session told the qp of a mail that was taken. */
  private toldQps = false;
  private readonly target: Target;
  private readonly folds: SourceFold[] = [];
  private isReadingOthers = false;
  /** The others need not be read any more. */
  private readonly ending: AbortController;

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
    this.ending = endingWith(options.signal);
    this.coverage = newCoverage(logs.troubles);
    const add = (fact: Fact): void => {
      if (fact.kind === "session")
        this.toldQps ||= fact.session.transactions.some(({ queued }) => queued?.qp !== undefined);
      fold.add(fact);
    };
    this.target = {
      report,
      given,
      fold: { add },
      parts: fold.parts as NonNullable<Fold["parts"]>,
      coverage: this.coverage,
      isOfSeveral: logs.sources.length > 1,
      onToldQps: () => {
        this.toldQps = true;
      },
      onProgress: () => options.onProgress?.(progressOf(logs)),
    };
  }

  /** False if all has to be read together. */
  async *read(owners: Owners): AsyncGenerator<never[], boolean> {
    const { queues, service, others, syslogs } = owners;
    const { coverage, clocks, logs } = this;
    this.isReadingOthers = service !== undefined || others.length > 0;
    const areOthersKnown = this.readOthers(owners);
    let isOver = false;
    const end = (isKnown: boolean): void => {
      isOver = !isKnown;
      this.isReadingOthers = false;
      for (const fold of this.folds) fold.takePart();
    };
    areOthersKnown.then(end, () => end(false));
    for (const fold of queues.map((source) => this.foldOf(source, "lines"))) {
      await fold.begin(this.isReadingOthers);
      for await (const step of fold.read()) {
        if (isOver) return await areOthersKnown;
        yield step;
      }
      if (!fold.isQueues) return false;
    }
    if (!(await areOthersKnown)) return false;
    for (const [source, views] of syslogs) addViews(source, views);
    for (const source of logs.sources) addSource(coverage, source);
    coverage.clocks = clocks.skews;
    // Each log tells of a step of the clock: read together it is one.
    return coverage.surprises["clock-set-back"] === undefined;
  }

  /** All that is of no queue, while its crew is at work; false if all has to be read together. */
  private async readOthers({ service, others }: Owners): Promise<boolean> {
    const areForeign = service !== undefined;
    if (others.length > 0 && !(await through(this.readTogether(others, areForeign)))) return false;
    if (service && !(await through(this.readService(service)))) return false;
    return !this.toldQps || this.clocks.isFinal;
  }

  async dismiss(): Promise<void> {
    this.ending.abort();
    for (const fold of this.folds) await fold.dismiss();
  }

  private async *readService(source: Source): AsyncGenerator<never[], boolean> {
    const options = { ...this.options, signal: this.ending.signal };
    const fold = this.foldOf(source, "sessions", options);
    await fold.begin();
    yield* fold.read();
    return fold.isServices;
  }

  /** False if there is a queue's message in it, or (`areForeign`) a line of a session. */
  private async *readTogether(
    sources: Source[],
    areForeign: boolean,
  ): AsyncGenerator<never[], boolean> {
    const { coverage, target } = this;
    const onProgress = () => target.onProgress();
    const options = { ...this.options, onProgress, signal: this.ending.signal };
    const facts = factsIn({ sources, troubles: [] }, options);
    for (;;) {
      const { done, value } = await facts.next();
      if (done) {
        addStandings(coverage, value);
        return !(areForeign && value.understood > 0);
      }
      for (const fact of value) {
        if (fact.kind === "message" || (areForeign && fact.kind === "session")) return false;
        target.fold.add(fact);
      }
      yield [];
    }
  }

  private foldOf(source: Source, name: EngineName, options = this.options): SourceFold {
    const fold = new SourceFold(source, options, this.target, this.sharing, name);
    this.folds.push(fold);
    return fold;
  }
}

/** Goes all steps; what comes of them. */
async function through<Result>(steps: AsyncGenerator<never[], Result>): Promise<Result> {
  for (;;) {
    const { done, value } = await steps.next();
    if (done) return value;
  }
}

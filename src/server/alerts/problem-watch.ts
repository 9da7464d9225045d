/**
 * Looks at what needs attention once a minute, or less often where that takes long, by asking what anybody may ask: the
 * overview of yesterday and today, and the checks.
 */
import type { CheckResult } from "../../reports/checks/checks.ts";
import type { News, StandingProblem } from "../../reports/news.ts";
import type { ProblemState } from "../../reports/problem-rows.ts";
import type { Instant } from "../../time/instant.ts";
import type { Ask } from "../question.ts";
import {
  lookedAgain,
  openOnes,
  type ProblemSeen,
  type WatchedProblems,
} from "./standing-problems.ts";

export interface Watching {
  ask: Ask;
  now(): Instant;
  /** What the server itself knows beside that. */
  others(): ProblemSeen[];
  /** All that has been written is known: else what is found may be over long since. */
  isPresent(): boolean;
  /** What has changed, with how the problems stand then. */
  tell(news: readonly News[], problems: WatchedProblems): void;
  /** A look that came to nothing. */
  onError(error: unknown): void;
}

const MINUTE = 60_000;
/** Between looks is so much more time than one takes. */
const PAUSE_SHARE = 10;
/** The first look, when the logs have had a moment to be read. */
const SOON = 10_000;

export class ProblemWatch {
  private readonly watching: Watching;
  private problems: WatchedProblems;
  private timer: NodeJS.Timeout;

  constructor(before: WatchedProblems, watching: Watching, soon = SOON) {
    this.problems = before;
    this.watching = watching;
    this.timer = setTimeout(() => this.lookOn(), soon).unref();
  }

  get open(): StandingProblem[] {
    return openOnes(this.problems);
  }

  /** One look. */
  async look(): Promise<void> {
    const { now, tell, others } = this.watching;
    const found = [...(await this.ofOverview()), ...(await this.ofChecks()), ...others()];
    const { problems, news } = lookedAgain(this.problems, distinct(found), now());
    this.problems = problems;
    if (news.length > 0) tell(news, problems);
  }

  close(): void {
    clearTimeout(this.timer);
  }

  private lookOn(): void {
    const { isPresent, onError } = this.watching;
    const begun = Date.now();
    const looking = isPresent() ? this.look().catch(onError) : Promise.resolve();
    void looking.finally(() => {
      const pause = Math.max(MINUTE, PAUSE_SHARE * (Date.now() - begun));
      this.timer = setTimeout(() => this.lookOn(), pause).unref();
    });
  }

  private async ofOverview(): Promise<ProblemSeen[]> {
    const { tables } = await this.asked<OverviewJson>(["report", "overview", "--since=yesterday"]);
    return (tables.problems ?? []).flatMap((row): ProblemSeen[] => {
      const { state, problem: name, what = "", see = "", who = "" } = row;
      if (state !== "urgent" && state !== "open") return [];
      return [{ key: [name, who].filter(Boolean).join(" "), name, state, what, see }];
    });
  }

  private async ofChecks(): Promise<ProblemSeen[]> {
    const { checks } = await this.asked<{ checks: CheckResult[] }>(["check"]);
    return checks.flatMap(({ name, state, says, see = "" }): ProblemSeen[] => {
      if (state !== "CRITICAL" && state !== "WARNING") return [];
      const worse = state === "CRITICAL" ? "urgent" : "open";
      return [{ key: `check ${name}`, name, state: worse, what: says, see }];
    });
  }

  private async asked<Value>([verb, ...rest]: [string, ...string[]]): Promise<Value> {
    const words = [verb as string, "-o", "json", ...rest];
    const { out } = await this.watching.ask({ words, scope: { kind: "all" } });
    return JSON.parse(out) as Value;
  }
}

interface OverviewJson {
  tables: {
    problems?: {
      state: ProblemState;
      problem: string;
      what?: string;
      see?: string;
      who?: string;
    }[];
  };
}

/** Of several with the same key the first, which is the worst. */
function distinct(found: readonly ProblemSeen[]): ProblemSeen[] {
  return [...new Map(found.toReversed().map((one) => [one.key, one])).values()].reverse();
}

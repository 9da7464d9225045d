/**
 * A whole id tells the second of its first line: what it names is read from there.
 */
import type { Asked } from "../pipeline/asked.ts";
import type { Coverage } from "../pipeline/coverage.ts";
import type { Filter } from "../reports/filter/filter.ts";
import type { LogKind } from "../reports/reach.ts";
import { trace } from "../sources/trace.ts";
import type { Fact } from "../tracking/facts.ts";
import { secondOf } from "../tracking/id.ts";
import { LinesOfLogs } from "./lines-of-logs.ts";
import { type ReadingAsked, readFacts } from "./logs.ts";
import type { Screen } from "./screen.ts";

/**
 * What to read for the message or session of that id, or whose id begins so, and what is linked with it; undefined:
 * everything.
 */
export function askedById(id: string | undefined, kinds: readonly LogKind[]): Asked | undefined {
  if (id === undefined) return undefined;
  const facts = kinds.map((kind) => (kind === "queue" ? "message" : "session"));
  const ofStore = { ids: [id], facts, withLinked: true } as const;
  const seconds = secondOf(id);
  if (seconds === undefined) return { period: {}, kinds, ...ofStore };
  const period = { from: { seconds, nanos: 0 }, to: { seconds: seconds + 1, nanos: 0 } };
  return { period, kinds, byFirstLine: true, withOrigins: true, withMail: true, ...ofStore };
}

/** Reads what was asked; should that show nothing, all there is: lost lines may have been the first. */
export async function readForId(
  paths: string[],
  options: ReadingAsked,
  screen: Screen,
  { asked, onFact, isFound }: { asked: Asked | undefined; onFact: OnFact; isFound(): boolean },
): Promise<Coverage> {
  const about = { ...options, ...(asked && { asked }) };
  const lines = await LinesOfLogs.read(paths, about, screen);
  const withLines: OnFact = lines ? (fact) => onFact(lines.with(fact)) : onFact;
  const read = await readFacts(paths, about, screen, withLines);
  const remark = isFound() ? lines?.remark() : undefined;
  if (remark) screen.talk(remark);
  if (!read.passedOver || isFound()) return read;
  trace("reading", () => "nothing was found: all is read");
  return readFacts(paths, options, screen, withLines);
}

type OnFact = (fact: Fact) => void | Promise<void>;

/** The one id that a search is for; undefined where it is for several, or for none. */
export function soleId({ terms }: Filter): string | undefined {
  const [only, ...more] = terms.filter(({ key, negated }) => key === "id" && !negated);
  if (only?.key !== "id" || more.length > 0) return undefined;
  const { value } = only;
  return value.kind === "part" || value.kind === "whole" ? value.text.toLowerCase() : undefined;
}

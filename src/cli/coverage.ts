/**
 * What an answer rests on, in a sentence for people and as a record for machines.
 */
import { escapeControls } from "../bytes/bytes.ts";
import { shareWords } from "../explaining/period-share.ts";
import { SURPRISES } from "../explaining/words.ts";
import type { Coverage, PassedOver, Trouble } from "../pipeline/coverage.ts";
import { grouped } from "../reports/cells.ts";
import {
  type Lacking,
  lackingIn,
  lackingWords,
  type Needs,
  type Uncovered,
} from "../reports/reach.ts";
import type { MarginKind } from "../sources/containers/margin.ts";
import { periodText, rfc3339 } from "../time/format.ts";
import type { Instant } from "../time/instant.ts";
import type { Period, TimeContext } from "../time/words.ts";
import type { Zone } from "../time/zones.ts";
import type { SurpriseName } from "../tracking/facts.ts";
import type { Again } from "./again.ts";

const COVERAGE_SCHEMA = "qtrail/coverage@1";

/**
 * The sentence, and one more line for each thing that a careful reader wants to know:
 *
 *     Searched qmail-send Thu 19 Nov 00:00 - Fri 20 Nov 17:31 CET, 412,907 lines, no gaps.
 */
export function coverageText(coverage: Coverage, zone: Zone): string {
  const remarked = remarks(coverage, zone);
  if (coverage.lines === 0) return ["Nothing new was written.", ...remarked].join("\n");
  const lines = plural(coverage.lines, "line");
  const gaps = coverage.gaps.length === 0 ? "no gaps" : plural(coverage.gaps.length, "gap");
  const period = periodText(coverage.from, coverage.to, zone) || "(no times in the log)";
  const searched = coverage.passedOver ? `${lines} of ${period}` : `${period}, ${lines}`;
  return [`Searched ${searched}, ${gaps}.`, ...remarked].join("\n");
}

/** The coverage with what it lacks for an answer that needs this. */
export function against(coverage: Coverage, needs: Needs, again?: Again): Coverage {
  const { sources, keptSince } = coverage;
  return {
    ...coverage,
    ...lackingIn(sources, { ...needs, keptSince }),
    ...(again && { again }),
  };
}

/** Sentences on what an answer is not about, or not made from, to be read before it. */
export function lackingText(coverage: Coverage, zone: Zone): string[] {
  const { foundInstead, notKept = [], damaged = [] } = coverage;
  const instead = foundInstead
    ? [`Standard input is empty; read instead: ${foundInstead.join(", ")}.`]
    : [];
  const gone = notKept.map(
    ({ from, to }) =>
      `Not kept: the rows of ${periodText(from, to, zone)} are gone, and their totals do not tell this.`,
  );
  const lost = damaged.map(
    ({ reason }) => `Not in this answer: what is ${reason}. Figures and verdicts are without it.`,
  );
  return [...instead, ...lost, ...gone, ...lackingWords(lackingOf(coverage), zone)].map(
    escapeControls,
  );
}

export function lackingOf({ notRead = [], notCovered = [] }: Coverage): Lacking {
  return { notRead, notCovered };
}

const asItIs: Again = (command) => command;

function remarks(coverage: Coverage, zone: Zone): string[] {
  const { unknown, foreign, torn, skipped, inferredYear, gaps, troubles } = coverage;
  const { surprises, clocks, givenUp, otherHosts, margins = [], unfinished = [] } = coverage;
  const { passedOver = [], older = 0, hashed } = coverage;
  const { again = asItIs } = coverage;
  const said: string[] = gaps.slice(0, 5).map((gap) => {
    const when = periodText(gap.from, gap.to, zone);
    const lost = gap.lines === undefined ? "" : ` (${plural(gap.lines, "line")})`;
    return `Gap: ${[when, escapeControls(gap.reason)].filter(Boolean).join(": ")}${lost}.`;
  });
  if (passedOver.length > 0) said.push(passedOverText(passedOver));
  if (gaps.length > 5) said.push(`… and ${gaps.length - 5} more gaps: -o json lists them.`);
  const unknownOnes = again("qtrail lines --unknown") || "their logs are not here any more";
  if (unknown > 0) said.push(`${plural(unknown, "line")} not understood: ${unknownOnes}`);
  const others = [
    foreign > 0 && `${plural(foreign, "line")} of other programs`,
    torn > 0 && `${plural(torn, "line")} cut off`,
    older > 0 && `${plural(older, "message")} older than what was read`,
    ...Object.entries(otherHosts).map(
      ([host, lines]) =>
        `${plural(lines, "line")} ${host ? `of ${escapeControls(host)}` : "that name no host"}`,
    ),
    skipped > 0 && `${plural(skipped, "line")} that another file had already`,
  ].filter(Boolean);
  if (others.length > 0) said.push(`Left aside: ${others.join(", ")}.`);
  if (unfinished.length > 0)
    said.push(
      `Being written: the last line of ${unfinished.map(escapeControls).join(", ")}, which is not read.`,
    );
  if (givenUp)
    said.push(
      `Skipped: ${plural(givenUp.texts, "line")}, as the pattern took too long: ${escapeControls(givenUp.first)}…`,
    );
  const odd = Object.entries(surprises);
  for (const [name, times] of odd)
    said.push(
      `Surprise in the log: ${name} ${grouped(times)}, ${SURPRISES[name as SurpriseName].is}.`,
    );
  if (odd.length > 0) said.push(`What they mean for this answer: qtrail help ${odd[0]?.[0]}`);
  for (const { host, seconds } of clocks)
    said.push(
      `The queue's clock${host && ` of ${escapeControls(host)}`} is ${Math.abs(seconds)} s ${seconds > 0 ? "ahead of" : "behind"} that of the sessions: joins allow for it.`,
    );
  if (margins.length > 0)
    said.push(
      `Before the lines stood ${margins.map((kind) => MARGINS[kind]).join(" and ")}: read without.`,
    );
  if (hashed)
    said.push(
      `Mail addresses of days before ${hashed.before} are hashed: ${hashedWords(hashed)}; one from before and after counts as two.`,
    );
  if (inferredYear !== undefined)
    said.push(`The stamps name no year: ${inferredYear} was inferred; --year sets it.`);
  for (const [word, isSaid] of EXTENTS) {
    const words = troubles.filter(isSaid).map(({ path, what, times = 1 }) => {
      const often = times > 1 ? `, ${grouped(times)} times` : "";
      return `${escapeControls(path)} (${escapeControls(what)}${often})`;
    });
    if (words.length > 0) said.push(`${word}: ${words.join(", ")}.`);
  }
  return said;
}

function hashedWords({ isFound, isClosed }: NonNullable<Coverage["hashed"]>): string {
  if (isFound) return "whole ones are found there, parts are not";
  return isClosed
    ? "they are found there by the store's owner alone, whose file hash-key you may not read"
    : "none is found there, for the store's file hash-key is gone";
}

/** `Passed over, since this answer does not need it: 27 files, part of send/@4….s (412,093,112 bytes) before.` */
function passedOverText(passedOver: readonly PassedOver[]): string {
  const sides = (["before", "behind"] as const).flatMap((side) => {
    const there = passedOver.filter((one) => one.side === side);
    if (there.length === 0) return [];
    const bytes = there.reduce((sum, one) => sum + one.bytes, 0);
    const wholes = there.filter(({ isWhole }) => isWhole);
    const parts = there.filter(({ isWhole }) => !isWhole);
    const what = [
      ...(wholes.length > 3 ? [plural(wholes.length, "file")] : wholes.map(({ path }) => path)),
      ...parts.map(({ path }) => `part of ${path}`),
    ];
    return `${what.map(escapeControls).join(", ")} (${grouped(bytes)} bytes) ${side}`;
  });
  return `Passed over, since this answer does not need it: ${sides.join("; ")}.`;
}

const MARGINS: Record<MarginKind, string> = {
  blanks: "blanks",
  names: "names of files",
  numbers: "numbers",
  prefix: "a prefix",
  quotation: "the sign of a quotation",
};

/** How much of a file was read that there is trouble with. */
const EXTENTS: [string, (trouble: Trouble) => boolean][] = [
  ["Not read", ({ isInPart, isWhole }) => !isInPart && !isWhole],
  ["Read in part", ({ isInPart }) => isInPart === true],
  ["Read with doubts", ({ isWhole }) => isWhole === true],
];

/**
 * What each log covers, for an answer that nothing was found:
 *
 *     /var/log/qmail/send: Thu 19 Nov 00:00:04 - Fri 20 Nov 2026 17:31:40 CET, 1,204 lines; the whole period
 *
 * Nothing where the one log was named already and no period was asked for.
 */
export function sourcesText({ sources }: Coverage, asked: Period, times: TimeContext): string[] {
  const hasPeriod = !!asked.from || !!asked.to;
  if (!hasPeriod && sources.length < 2) return [];
  const said = sources.slice(0, MOST_SOURCES).map((source) => {
    const period = periodText(source.from, source.to, times.zone) || "no times";
    const whole = hasPeriod ? `; ${shareWords(source, asked, times.now)}` : "";
    return `${escapeControls(source.name)}: ${period}, ${plural(source.lines, "line")}${whole}`;
  });
  const more = sources.length - said.length;
  return more > 0 ? [...said, `… and ${more} more logs: -o json lists them.`] : said;
}

const MOST_SOURCES = 10;

export function coverageJson(coverage: Coverage): Record<string, unknown> {
  const {
    from,
    to,
    gaps,
    notKept = [],
    damaged = [],
    sources,
    clocks,
    otherHosts,
    notRead = [],
    notCovered = [],
    again: _,
    narrowed: __,
    logsOfStore: ___,
    keptSince: ____,
    ...rest
  } = coverage;
  return {
    schema: COVERAGE_SCHEMA,
    ...times({ from, to }),
    ...rest,
    ...(clocks.length > 0 && { clocks }),
    ...(notRead.length > 0 && { notRead }),
    ...(notCovered.length > 0 && { notCovered: notCovered.map(uncoveredJson) }),
    ...(Object.keys(otherHosts).length > 0 && { otherHosts }),
    ...(damaged.length > 0 && { damaged: damaged.map((gap) => ({ ...gap, ...times(gap) })) }),
    ...(notKept.length > 0 && { notKept: notKept.map((gap) => ({ ...gap, ...times(gap) })) }),
    gaps: gaps.map((gap) => ({ ...gap, ...times(gap) })),
    sources: sources.map((source) => ({ ...source, ...times(source) })),
  };
}

function uncoveredJson({ kind, log, side, at, isWhole, ...period }: Uncovered): object {
  const whose = { ...(kind && { kind }), ...(log !== undefined && { log }) };
  return {
    ...whose,
    ...(side && { side }),
    ...(at && { at: rfc3339(at) }),
    ...times(period),
    isWhole,
  };
}

function times(period: { from?: Instant | undefined; to?: Instant | undefined }): object {
  return {
    ...(period.from && { from: rfc3339(period.from) }),
    ...(period.to && { to: rfc3339(period.to) }),
  };
}

/** `1 message`, `2,000 messages`. */
export function plural(amount: number, word: string): string {
  return `${grouped(amount)} ${word}${amount === 1 ? "" : "s"}`;
}

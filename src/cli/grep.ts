/**
 * `qtrail grep`: matches any line, prints every line of the whole message or session.
 *
 * The letters mean what they mean to grep; lines come as messages leave the queue, and as sessions
 * end. What somebody logged in with is neither printed nor found.
 */
import { escapeControls } from "../bytes/bytes.ts";
import { choiceOf } from "../reports/filter/chosen.ts";
import { type Find, finder, type Match } from "../reports/filter/regex.ts";
import { LOG_KINDS } from "../reports/reach.ts";
import type { Fact } from "../tracking/facts.ts";
import { againOn } from "./again.ts";
import { type Call, command, count, grouped, onOff, type Values } from "./command.ts";
import { against, coverageText, lackingText, plural } from "./coverage.ts";
import { UserError } from "./error.ts";
import { FOLLOWING, filterFlag, PERIOD, READING, SCREEN } from "./flags.ts";
import { beginningIn, followOn, readSince } from "./following.ts";
import { patternGuard } from "./guarded-pattern.ts";
import { orTrouble, readFacts, readOptions, timeContext } from "./logs.ts";
import { bundle, openScreen, type Screen } from "./screen.ts";
import { filterOf } from "./search.ts";
import { shownLines } from "./session-lines.ts";

const flags = {
  ...grouped("Matching, as in grep", {
    ignoreCase: onOff("capitals do not matter", { short: "i" }),
    invertMatch: onOff("messages and sessions of which no line matches", { short: "v" }),
    fixedStrings: onOff("the pattern is plain text", { short: "F" }),
    service: filterFlag("service"),
    extendedRegexp: onOff("the pattern is a regular expression (the default)", { short: "E" }),
  }),
  ...PERIOD,
  ...FOLLOWING,
  ...grouped("Output", {
    count: onOff("only how many messages and sessions match", { short: "c" }),
    filesWithMatches: onOff("only the ids of the messages and sessions", { short: "l" }),
    maxCount: count("NUM", "at most NUM messages and sessions", { short: "m" }),
    onlyMatching: onOff("only the matching parts of lines", { short: "o" }),
  }),
  ...SCREEN,
  ...READING,
};

export const grep = command({
  name: "grep",
  summary: "match any line, print every line of the whole message or session",
  about: [
    "Prints all lines of every message and of every SMTP, POP3 or IMAP session of which a line matches, one block for each, with an empty line between. The pattern is a JavaScript regular expression, much as grep -E has it, and is tried on the whole line, stamp included.",
    "A blank in the pattern meets `_` too, which is how qmail-send logs a blank in a report. A line on which the pattern takes longer than a second is skipped, and the answer says so.",
    "Messages come as they leave the queue, those still waiting last; sessions as they end. With --since, --until or --on, messages are looked at that came into the queue in that time, and sessions that began in it. Lines that belong to neither, such as status lines, are not looked at: `qtrail lines` lists them. Passwords of recorded log-ins are hidden, and not looked at either. On a terminal control characters are shown as escapes.",
    "Exit status: 0 if a message or a session matched, 1 if none, 2 on trouble.",
  ],
  arguments: [
    { usage: "PATTERN", about: "a regular expression" },
    { usage: "[PATH...]", about: "log files or directories", completes: "paths" },
  ],
  flags,
  examples: [
    { command: "qtrail grep -i user_unknown", about: "every message that met these words, whole" },
    {
      command: "qtrail grep -Fc 198.51.100.234",
      about: "how many messages had to do with this address",
    },
    {
      command: "qtrail grep -l CNAME_lookup_failed",
      about: "only the ids, for `qtrail show` and `qtrail session`",
    },
  ],
  run,
});

async function run({ args, flags: given, now }: Call<typeof flags>): Promise<number> {
  const [pattern, ...paths] = args;
  if (pattern === undefined)
    throw new UserError("grep for what?", {
      hint: "a pattern, then logs if they are not to be found: qtrail grep 'user unknown'",
    });
  const patterns = patternGuard();
  const find = finder(regexOf(pattern, given), patterns.guard);
  const options = { ...(await readOptions(given)), keepLines: true };
  const typed = filterOf(given, [], { name: "grep", kinds: LOG_KINDS });
  const times = timeContext(options, now);
  const { filter, period, since } = beginningIn(typed, times, given);
  const choice = choiceOf(filter, times);
  const screen = await openScreen(given);
  const writer = bundle(screen.write);
  const wanted = given.maxCount ?? Number.POSITIVE_INFINITY;
  const found = { message: 0, session: 0 };
  /** What is printed of a fact; undefined if it is none that was asked for. */
  const textOf = (fact: Fact): string | undefined => {
    const total = found.message + found.session;
    const block = total < wanted && choice.fact(fact) ? blockIn(fact) : undefined;
    if (!block) return undefined;
    const hit = block.lines.some((line) => find(line) !== undefined);
    if (hit === given.invertMatch) return undefined;
    found[block.of]++;
    return given.count ? undefined : blockText(block, find, given, screen, total === 0);
  };
  const followed = { paths, options, given, screen, now, since };
  if (given.follow) {
    refuseCount(given);
    await followOn(
      followed,
      () => (follower, print) => follower.facts((fact) => print(textOf(fact) ?? "")),
    );
  }
  const onFact = (fact: Fact): void | Promise<void> => writer.add(textOf(fact) ?? "");
  const about = { ...options, asked: { period, kinds: [] } };
  const { coverage: read, save } = await readSince(
    followed,
    (follower) => follower.facts(onFact),
    () => readFacts(paths, about, screen, onFact),
  );
  patterns.cover(read);
  const coverage = against(read, { kinds: [], period, now }, againOn(paths, given, { filter }));
  const total = found.message + found.session;
  if (given.count) await writer.add(`${total}\n`);
  await writer.flush();
  save();
  const sessions = found.session > 0 ? `, ${plural(found.session, "session")}` : "";
  for (const sentence of lackingText(coverage, options.zone)) screen.talk(sentence);
  screen.talk(
    `${plural(found.message, "message")}${sessions}.  ${coverageText(coverage, options.zone)}`,
  );
  return orTrouble(total > 0 ? 0 : 1, coverage);
}

/** What follows has no end at which it could be counted. */
function refuseCount({ count, maxCount }: Pick<Values<typeof flags>, "count" | "maxCount">): void {
  const flag = count ? "-c" : maxCount === undefined ? undefined : "-m";
  if (flag)
    throw new UserError(`${flag}: with -f there is no end at which to count`, {
      hint: "leave out one of the two: -f goes on as lines are written",
    });
}

/** What is printed together. */
interface Block {
  of: "message" | "session";
  id: string;
  lines: string[];
}

function blockIn(fact: Fact): Block | undefined {
  if (fact.kind === "message") {
    const { id, lines = [] } = fact.message;
    return { of: "message", id, lines };
  }
  if (fact.kind === "session")
    return { of: "session", id: fact.session.id, lines: shownLines(fact.session) };
  return undefined;
}

function regexOf(
  pattern: string,
  given: Pick<Values<typeof flags>, "ignoreCase" | "fixedStrings">,
): RegExp {
  const source = blanksAsLogged(
    given.fixedStrings ? pattern.replace(/[.*+?^${}()|[\]\\]/g, "\\$&") : pattern,
  );
  try {
    return new RegExp(source, given.ignoreCase ? "i" : "");
  } catch (cause) {
    throw new UserError(`${pattern}: not a regular expression`, {
      cause,
      hint: "with -F the pattern is plain text",
      corrections: [[pattern, "-F", pattern]],
    });
  }
}

/** qmail-send logs a blank in a report as `_`: a blank in the pattern meets both. */
function blanksAsLogged(source: string): string {
  return source.replace(/\\.|\[(?:\\.|[^\]\\])*\]|./gs, (part) =>
    part === " " || part === "\\ " ? "[ _]" : part,
  );
}

function partOf(line: string, { at, length }: Match): string {
  return line.slice(at, at + length);
}

function blockText(
  { id, lines }: Block,
  find: Find,
  given: Values<typeof flags>,
  screen: Screen,
  isFirst: boolean,
): string {
  if (given.filesWithMatches) return `${id}\n`;
  const shown = screen.isTerminal ? escapeControls : (line: string): string => line;
  if (given.onlyMatching)
    return lines
      .map((line) => ({ line, match: find(line) }))
      .flatMap(({ line, match }) => (match?.length ? partOf(line, match) : []))
      .map((part) => `${shown(part)}\n`)
      .join("");
  const block = lines.map((line) => {
    const match = find(line);
    if (!match?.length) return `${shown(line)}\n`;
    const end = match.at + match.length;
    return `${shown(line.slice(0, match.at))}${screen.colours.bad(shown(partOf(line, match)))}${shown(line.slice(end))}\n`;
  });
  return (isFirst ? "" : "\n") + block.join("");
}

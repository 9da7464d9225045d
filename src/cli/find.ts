/**
 * `qtrail find`: every message, or those that match.
 *
 * Tables, Markdown and JSON are sorted by the time a message came into the queue. The formats
 * with a record a line stream: messages come as they leave the queue, and those still waiting
 * come last; `-n` and `-r` sort these too.
 */
import type { Asked } from "../pipeline/asked.ts";
import type { Coverage } from "../pipeline/coverage.ts";
import { choiceOf } from "../reports/filter/chosen.ts";
import { describe } from "../reports/filter/print.ts";
import { trace } from "../sources/trace.ts";
import type { Fact } from "../tracking/facts.ts";
import { againOn } from "./again.ts";
import { askedById, soleId } from "./by-id.ts";
import { type Call, command, count, grouped, onOff } from "./command.ts";
import { against, plural, sourcesText } from "./coverage.ts";
import { UserError } from "./error.ts";
import { FOLLOWING, filtersOn, OUTPUT, READING, STORE } from "./flags.ts";
import { beginningIn, followOn, readSince } from "./following.ts";
import { patternGuard } from "./guarded-pattern.ts";
import { withHashes } from "./hashed-filter.ts";
import { endlessListing, listing } from "./listing.ts";
import { orTrouble, readFacts, readOptions, timeContext } from "./logs.ts";
import { messageList } from "./messages.ts";
import { nearMisses } from "./near.ts";
import { formatOf } from "./output/format.ts";
import { openScreen } from "./screen.ts";
import { filterOf, sortArguments } from "./search.ts";
import { asksForAddress, turnedAway, turnedAwayCount } from "./turned-away.ts";

const SEARCHED = { name: "find", kinds: ["queue"] } as const;

const flags = {
  ...filtersOn("messages", SEARCHED.kinds),
  ...grouped("Which of them", {
    last: count("N", "the last N messages only", { short: "n" }),
    reverse: onOff("newest first", { short: "r" }),
  }),
  ...FOLLOWING,
  ...grouped("Following", {
    changes: onOff("with -f: a message also when it is queued, and after each delivery"),
  }),
  ...OUTPUT,
  ...STORE,
  ...READING,
};

export const find = command({
  name: "find",
  summary: "list every message, or those that match",
  about: [
    "Lists messages with what became of them. Flags and the query language say the same: --from X is from:X. A plain value is looked for anywhere in the text, in any case; * stands for anything, /…/ is a regular expression, <…> the whole address (<> is the empty sender of bounces), and ! before a value leaves out what it would find. The same key twice means either, different keys mean both; a word without a key is looked for in all addresses.",
    "An argument that is the name of a file or directory is read; any other is part of the query.",
    'Tables, md and json are sorted by the time a message came into the queue. ndjson, csv and tsv stream: messages come as they leave the queue, those still waiting last. csv and tsv have a row for each recipient. Every answer ends with what was searched, so that "no message" is a proof; that one names every log with the time it covers, and near misses.',
    "Where logs of sessions are read too, a search for addresses also finds what was turned away at the door and never became a message, with the rule, the words, and whether it came back and got in: behind the messages, in json under `refused`, in ndjson as records of their own; csv and tsv hold messages only. A connection that named no sender is found by its client's name.",
    "Exit status: 0 if a message or a refusal was found, 1 if none, 2 if something could not be read.",
  ],
  arguments: [
    { usage: "[QUERY...]", about: "terms such as from:*@shop.example status:deferred since:2d" },
    {
      usage: "[PATH...]",
      about: "log files, multilog directories, or - for standard input; none: those that are found",
      completes: "paths",
    },
  ],
  flags,
  examples: [
    { command: "qtrail find", about: "every message: who sent it, to whom, and what became of it" },
    {
      command: "qtrail find --from billing@shop.example --to k.maier@partner.test --since 2d",
      about: "what happened to the mail from A to B?",
    },
    { command: "qtrail find 'status:bounced on:2026-11-19'", about: "all bounces of one day" },
    {
      command: "qtrail find reason:greylisted '!to:/test$/' -o csv > retries.csv",
      about: "one row per recipient, for a spreadsheet",
    },
  ],
  run,
});

async function run({ args, flags: given, now, asker }: Call<typeof flags>): Promise<number> {
  const { words, paths } = sortArguments(args, asker);
  const typed = await withHashes(filterOf(given, words, SEARCHED), given, paths);
  const options = await readOptions(given, asker);
  const patterns = patternGuard({ all: asker.patternMilliseconds });
  const times = { ...timeContext(options, now), guard: patterns.guard };
  const { filter, period, since } = beginningIn(typed, times, given);
  const choice = choiceOf(filter, times);
  const screen = await openScreen(given, asker.outlet);
  if (given.changes && !given.follow)
    throw new UserError("--changes tells of a message while it is followed", {
      hint: "add -f, or leave it out: the list has each message once",
    });
  const followed = { paths, options, given, screen, now, since };
  if (given.follow)
    await followOn(followed, (isContinued) => {
      const list = messageList(choice.recipients);
      const text = endlessListing(list, given, { screen, zone: options.zone, isContinued });
      return (follower, print) =>
        follower.facts((fact) => {
          if (fact.kind === "message" && choice.recipients(fact.message)) print(text(fact.message));
        });
    });
  let near = nearMisses(filter, times);
  const list = listing(messageList(choice.recipients), given, {
    screen,
    zone: options.zone,
    asked: describe(filter),
  });
  const refused = turnedAway(filter, times);
  const newCount = () => (given.last === undefined ? turnedAwayCount(filter, times) : undefined);
  let refusals = newCount();
  const isFound = (fact: Fact): boolean =>
    fact.kind === "message" && choice.recipients(fact.message) !== undefined;
  const onFact = (fact: Fact): void | Promise<void> => {
    const isNothing = list.found() === 0 && !refused?.found();
    if (fact.kind === "session") {
      refusals?.add(fact.session);
      refused?.add(fact.session, isNothing ? near : undefined);
    }
    if (fact.kind !== "message") return;
    if (choice.recipients(fact.message)) return list.add(fact.message);
    if (isNothing) near.add(fact.message);
  };
  const withOrigins = ["json", "ndjson"].includes(formatOf(given));
  const byId = refused || refusals ? undefined : askedById(soleId(filter), SEARCHED.kinds);
  const about: Asked = byId ?? {
    period,
    kinds: SEARCHED.kinds,
    withOrigins,
    withLaterSessions: true,
    withOthers: true,
    facts: refused || refusals ? ["message", "session"] : ["message"],
    filter,
    ...(given.last !== undefined && { newest: { count: given.last, isFound } }),
  };
  const whole = async (): Promise<Coverage> => {
    const read = await readFacts(paths, { ...options, asked: about }, screen, onFact);
    const isNothing = list.found() === 0 && !refused?.found();
    const isInPart = read.passedOver !== undefined || read.narrowed === true;
    if (!isInPart || !isNothing || !(byId || near.isOfOthers || read.narrowed)) return read;
    trace("find", () => "nothing was found: all is read, for near misses");
    near = nearMisses(filter, times);
    refusals = newCount();
    const all: Asked = { period: {}, kinds: SEARCHED.kinds, facts: ["message", "session"] };
    return readFacts(paths, { ...options, asked: all }, screen, onFact);
  };
  const { coverage: read, save } = await readSince(
    followed,
    (follower) => follower.facts(onFact),
    whole,
  );
  patterns.cover(read);
  const again = againOn(paths, given, { filter, read });
  const coverage = against(read, { kinds: SEARCHED.kinds, period, now }, again);
  const hasSessions = coverage.sources.some(({ kinds }) => kinds.includes("sessions"));
  const proof = (): string[] => [
    ...sourcesText(coverage, period, times),
    ...(!hasSessions && asksForAddress(filter) ? [NO_SESSIONS] : []),
    ...near.sentences(),
  ];
  const away = refusals?.count() ?? 0;
  const remark =
    away > 0
      ? `${plural(away, "refusal")} at the door: ${again("qtrail report refused")}`
      : undefined;
  await list.end(coverage, proof, { refused: hasSessions ? refused : undefined, remark });
  save();
  const found = list.found() + (refused?.found() ?? 0);
  return orTrouble(found > 0 ? 0 : 1, coverage);
}

const NO_SESSIONS =
  "No log of qmail-smtpd was read: this answer does not tell what was refused at the door.";

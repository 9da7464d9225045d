/**
 * `qtrail sessions`: who knocked at the door, and what became of it.
 */

import { choiceOf } from "../reports/filter/chosen.ts";
import { VERDICTS } from "../reports/filter/keys.ts";
import { printFilter } from "../reports/filter/print.ts";
import type { Fact } from "../tracking/facts.ts";
import { againOn } from "./again.ts";
import { askedById, readForId, soleId } from "./by-id.ts";
import { type Call, command, count, grouped, onOff } from "./command.ts";
import { against } from "./coverage.ts";
import { FOLLOWING, filtersOn, OUTPUT, READING, STORE } from "./flags.ts";
import { beginningIn, followOn, readSince } from "./following.ts";
import { patternGuard } from "./guarded-pattern.ts";
import { withHashes } from "./hashed-filter.ts";
import { endlessListing, listing } from "./listing.ts";
import { orTrouble, readOptions, timeContext } from "./logs.ts";
import { formatOf } from "./output/format.ts";
import { openScreen } from "./screen.ts";
import { filterOf, sortArguments } from "./search.ts";
import { SESSION_LIST } from "./session-words.ts";

const SEARCHED = { name: "sessions", kinds: ["sessions"] } as const;

const flags = {
  ...filtersOn("sessions", SEARCHED.kinds),
  ...grouped("Which of them", {
    last: count("N", "the last N sessions only", { short: "n" }),
    reverse: onOff("newest first", { short: "r" }),
  }),
  ...FOLLOWING,
  ...OUTPUT,
  ...STORE,
  ...READING,
};

export const sessions = command({
  name: "sessions",
  summary: "list SMTP, POP3 and IMAP sessions, or those that match",
  about: [
    "Lists connections with what became of them, from the logs of the programs that serve them: tcpserver and its relatives, rblsmtpd, greylisters, qmail-smtpd with its patches, recordio, scanners, vchkpw, dovecot, courier.",
    `Verdicts are ${VERDICTS.join(", ")}. "unknown" means that the log does not tell what was said: plain qmail-smtpd logs nothing, and an exit code of 0 proves no more than a polite end; put recordio before it, or a patch that logs.`,
    "ndjson, csv and tsv stream in the order in which sessions end; csv and tsv have a row for each recipient.",
    "Exit status: 0 if a session was found, 1 if none, 2 if something could not be read.",
  ],
  arguments: [
    { usage: "[QUERY...]", about: "terms such as ip:203.0.113.0/24 verdict:refused since:2d" },
    {
      usage: "[PATH...]",
      about: "log files, multilog directories, or - for standard input",
      completes: "paths",
    },
  ],
  flags,
  examples: [
    { command: "qtrail sessions --ip 203.0.113.0/24", about: "everything that came from there" },
    {
      command: "qtrail sessions --to sales@shop.example --verdict deferred --since yesterday",
      about: "who wanted to write to sales and was put off",
    },
    { command: "qtrail sessions --rule auth-failed -r", about: "failed log-ins, newest first" },
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
  const followed = { paths, options, given, screen, now, since };
  if (given.follow)
    await followOn(followed, (isContinued) => {
      const text = endlessListing(SESSION_LIST, given, { screen, zone: options.zone, isContinued });
      return (follower, print) =>
        follower.facts((fact) => {
          if (fact.kind === "session" && choice.session(fact.session)) print(text(fact.session));
        });
    });
  const asked = { query: printFilter(filter) };
  const found = listing(SESSION_LIST, given, { screen, zone: options.zone, asked });
  const withMail = given.fields !== undefined || !["table", "md"].includes(formatOf(given));
  const byId = askedById(soleId(filter), SEARCHED.kinds);
  const onFact = (fact: Fact): void | Promise<void> => {
    if (fact.kind === "session" && choice.session(fact.session)) return found.add(fact.session);
  };
  const { coverage: read, save } = await readSince(
    followed,
    (follower) => follower.facts(onFact),
    () =>
      readForId(paths, options, screen, {
        asked: byId ?? { period, kinds: SEARCHED.kinds, withMail, facts: ["session"], filter },
        onFact,
        isFound: () => found.found() > 0 || !byId,
      }),
  );
  patterns.cover(read);
  const coverage = against(
    read,
    { kinds: SEARCHED.kinds, period, now },
    againOn(paths, given, { filter, read }),
  );
  await found.end(coverage, () => []);
  save();
  return orTrouble(found.found() > 0 ? 0 : 1, coverage);
}

/**
 * `qtrail sessions`: who knocked at the door, and what became of it.
 */
import {
  SESSION_KEYS,
  sessionMatcher,
  VERDICTS,
  verdictMeant,
} from "../reports/filter/sessions.ts";
import { againOn } from "./again.ts";
import { type Call, command, count, grouped, list, onOff } from "./command.ts";
import { against } from "./coverage.ts";
import { OUTPUT, PERIOD, READING } from "./flags.ts";
import { patternGuard } from "./guarded-pattern.ts";
import { listing } from "./listing.ts";
import { orTrouble, readFacts, readOptions, timeContext } from "./logs.ts";
import { periodOf } from "./period.ts";
import { openScreen } from "./screen.ts";
import { SESSION_LIST } from "./session-words.ts";

const flags = {
  ...grouped("Which sessions (a flag given twice: either; ! before a value: not)", {
    ip: searchFlag("ip"),
    name: searchFlag("name"),
    helo: searchFlag("helo"),
    user: searchFlag("user"),
    from: searchFlag("from"),
    to: searchFlag("to"),
    verdict: searchFlag("verdict"),
    rule: searchFlag("rule"),
    service: searchFlag("service"),
    id: searchFlag("id"),
    case: onOff("capitals matter in addresses and texts"),
  }),
  ...PERIOD,
  ...grouped("Which of them", {
    last: count("N", "the last N sessions only", { short: "n" }),
    reverse: onOff("newest first", { short: "r" }),
  }),
  ...OUTPUT,
  ...READING,
};

function searchFlag(key: keyof typeof SESSION_KEYS) {
  const { takes, about } = SESSION_KEYS[key];
  return list(takes, about, key === "verdict" ? { meant: verdictMeant } : {});
}

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

async function run({ args, flags: given, now }: Call<typeof flags>): Promise<number> {
  const options = await readOptions(given);
  const period = periodOf(given, timeContext(options, now));
  const patterns = patternGuard();
  const fits = sessionMatcher({
    ...given,
    host: [],
    period,
    caseSensitive: given.case,
    guard: patterns.guard,
  });
  const screen = await openScreen(given);
  const asked = { query: queryOf(given) };
  const found = listing(SESSION_LIST, given, { screen, zone: options.zone, asked });
  const read = await readFacts(args, options, screen, (fact) => {
    if (fact.kind === "session" && fits(fact.session)) return found.add(fact.session);
  });
  patterns.cover(read);
  const coverage = against(read, { kinds: ["sessions"], period, now }, againOn(args, given));
  await found.end(coverage, () => []);
  return orTrouble(found.found() > 0 ? 0 : 1, coverage);
}

/** What was asked, as words: `ip:203.0.113.7 rule:greylist`. */
function queryOf(given: Record<string, unknown>): string {
  return Object.keys(SESSION_KEYS)
    .flatMap((key) => {
      const values = given[key];
      return Array.isArray(values) ? values.map((value) => `${key}:${value}`) : [];
    })
    .join(" ");
}

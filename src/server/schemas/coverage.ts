/**
 * What every answer rests on.
 */
import { LOG_KINDS } from "../../reports/reach.ts";
import {
  byName,
  count,
  figure,
  type JsonSchema,
  list,
  record,
  schemaNamed,
  text,
  time,
  word,
  yes,
} from "./schema.ts";

const PERIOD = { from: time(""), to: time("") };
const GAP = record(
  { reason: text("what said so") },
  { ...PERIOD, lines: count("known to be lost") },
);

export const SOURCE: JsonSchema = record(
  {
    name: text(""),
    kinds: list(word(LOG_KINDS), "what its lines were read as"),
    files: count(""),
    bytes: count(""),
    lines: count(""),
    skipped: count(""),
  },
  { service: text(""), ...PERIOD },
);

const TROUBLE = record(
  { path: text(""), what: text("what is wrong") },
  {
    hint: text("what to try"),
    times: count(""),
    isInPart: yes("some of it was read"),
    isWhole: yes("all of it was read"),
    isLoss: yes("lines behind the last one that was read are lost"),
    isLeftOut: yes("nobody can tell whether it was read before"),
  },
);

export const COVERAGE: JsonSchema = record(
  {
    schema: schemaNamed("qtrail/coverage@1"),
    bytes: count("read in all, after decompression"),
    lines: count("read in all"),
    understood: count("lines of qmail-send and of programs of sessions that fit a form"),
    unknown: count("lines in qmail-send's log that fit none"),
    foreign: count("lines of other programs"),
    torn: count("lines cut off, or longer than 1 MiB"),
    skipped: count("lines that another file had given already"),
    gaps: list(GAP, "`from`, `to`, `reason`, `lines` known to be lost"),
    sources: list(
      SOURCE,
      "`name`, `service`, `kinds` (`queue`, `sessions`: what its lines were read as), `files`, `bytes`, `lines`, `skipped`, `from`, `to`",
    ),
    troubles: list(
      TROUBLE,
      "`path`, `what`, `hint`, `times`; `isInPart`, `isWhole`: some or all of it was read; `isLoss`: lines behind it are lost; `isLeftOut`: nobody can tell whether it was read before",
    ),
    surprises: byName(count(""), "count of each surprise by name"),
  },
  {
    from: time("first stamp"),
    to: time("last stamp"),
    foundInstead: list(
      text(""),
      "paths of the logs found here that were read because no log was named and standard input was empty; else absent",
    ),
    notRead: list(
      word(LOG_KINDS),
      "kinds of log that the answer needs and of which no line was read: `queue` (qmail-send's), `sessions`; absent if there are none",
    ),
    notCovered: list(
      record(
        { isWhole: yes("") },
        { side: text(""), at: time(""), ...PERIOD, kind: text(""), log: text("") },
      ),
      "times that were asked for and that the logs do not reach: `side` (the log `begins` later, or `ends` earlier, or ends before what is `kept` in memory, `from` on), `at`, `from`, `to`, `isWhole` (nothing of the period is covered), `kind` or `log` where it is not all logs; absent if there are none",
    ),
    notKept: list(
      GAP,
      "of a store: times of which only totals are left, where the answer needs rows; they are gaps too",
    ),
    damaged: list(GAP, "of a store: what was in files that are damaged; they are gaps too"),
    hashed: record(
      { before: text(""), isFound: yes("") },
      { isClosed: yes("") },
      "of a store that has hashed mail addresses of the period: those of days `before` this one; `isFound`: whole ones are found there; `isClosed`: not by who may not read the key",
    ),
    inferredYear: count("year inferred for stamps without one"),
    margins: list(
      text(""),
      "what stood before lines and was taken off: they were pasted, or a logger put it there",
    ),
    passedOver: list(
      record({ path: text(""), side: text(""), bytes: count(""), isWhole: yes("") }),
      "files, or parts of them, that were not read, since a period or a whole id does not need them: `path`, `side` (`before` or `behind` what was read), `bytes` on disk, `isWhole` (all of the file); absent if all was read",
    ),
    older: count(
      "messages whose first lines were passed over, so that they are in no answer; absent if there are none",
    ),
    unfinished: list(
      text(""),
      "files with a last line that their logger has not finished: it is not read",
    ),
    otherHosts: byName(
      count(""),
      "with `--host`: lines that were left out, by the name of their host",
    ),
    givenUp: record(
      { texts: count(""), first: text("") },
      {},
      "`texts` on which a pattern took longer than a second, or a server's question longer than a few in all, how the `first` begins; they count as without a match",
    ),
    clocks: list(
      record({ host: text(""), seconds: figure("") }),
      "`host`, `seconds` by which the queue's log is ahead of the sessions', where that is a second or more",
    ),
  },
);

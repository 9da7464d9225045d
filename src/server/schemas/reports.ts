/**
 * Reports, the queue, and why mail to somebody does not arrive.
 */
import {
  anything,
  byName,
  count,
  type JsonSchema,
  like,
  list,
  record,
  schemaNamed,
  text,
  time,
  word,
  yes,
} from "./schema.ts";

const PERIOD = record(
  {},
  { from: time(""), to: time("") },
  "the period that was asked for, or else read",
);
const RESTS_ON = { coverage: like("coverage", "what the answer rests on") };
const CELL = anything("text, number or yes and no; absent where the log does not tell");

const OF_REPORT = {
  period: PERIOD,
  zone: text("zone of days and hours"),
  tables: byName(
    list(byName(CELL, ""), "rows"),
    "by name, each a list of rows; docs/reports.md has the columns",
  ),
  notes: list(text(""), "what stands below the tables"),
  ...RESTS_ON,
};

const ASKED = {
  query: text("what was asked for, as the query language says it; no key without any"),
  verdict: text("of the overview: the whole in one sentence"),
};

export const REPORT: JsonSchema = record(
  { schema: text("`qtrail/report-NAME@1`, `@2` or `@3`"), ...OF_REPORT },
  ASKED,
);

export const QUEUE: JsonSchema = record(
  {
    schema: schemaNamed("qtrail/report-queue@3"),
    ...OF_REPORT,
    now: list(text(""), "what is being tried at that moment, in sentences"),
    besides: list(text(""), "in what qmail's own programs may differ, in sentences"),
  },
  {
    ...ASKED,
    verdict: text("how much waits, in one sentence"),
    at: time("the moment that it speaks of"),
  },
);

export const REPORT_LIST: JsonSchema = record({
  schema: schemaNamed("qtrail/reports@1"),
  reports: list(
    record({
      name: text("stands in the address"),
      title: text("what it answers"),
      about: text("what it counts"),
      needs: list(text(""), "kinds of log that it is made from"),
      tables: list(text(""), "names of its tables"),
      by: list(text(""), "what its rows can be summed up by"),
      per: list(text(""), "for each of which periods it can be counted"),
    }),
    "all that there are",
  ),
});

const FINDING = record(
  {
    cause: text(""),
    trouble: text(""),
    recipients: count(""),
    attempts: count(""),
    delivered: count(""),
    failed: count(""),
    isOpen: yes(""),
  },
  { first: time(""), last: time(""), over: time(""), blame: byName(count(""), "") },
);

const TRIES = record({
  here: record({ tried: count(""), taken: count("") }),
  others: record({ tried: count(""), taken: count("") }),
});

const ROWS = list(byName(CELL, ""), "");

export const WHY_SCHEMA: JsonSchema = record(
  {
    schema: schemaNamed("qtrail/why@1"),
    asked: text("what was asked about"),
    kind: word(["address", "domain", "host"], "whether that is an address, a domain or a host"),
    period: { ...PERIOD, description: "the period that was asked for" },
    zone: text("the zone of times in words"),
    verdict: text(
      "`rate-limited`, `listed`, `reputation`, `identity`, `sender-refused`, `tls`, `set-up`, `policy`, `content`, `unknown-users`, `mailbox-full`, `greylisted`, `their-dns`, `no-such-domain`, `no-answer`, `server-trouble`, `our-network`, `our-host`, `loop`; `no-trouble`, `not-tried`, `nothing` (no mail to it); `cannot-tell`",
    ),
    words: list(text(""), "the verdict in sentences"),
    advice: list(text(""), "what to do, in sentences"),
    also: list(FINDING, "what stands out besides, each as `main`"),
    recipients: count("recipients tried"),
    firstTry: count("recipients delivered at the first try"),
    untried: count("recipients not tried yet"),
    attempts: byName(count(""), "attempts by outcome"),
    replies: list(text(""), "the first and the last reply of the main trouble"),
    repliedAt: list(anything(""), "when these came; null where the log had no stamp"),
    duplicates: count("attempts after which mail may arrive twice"),
    door: record(
      { sessions: count(""), taken: count(""), isRead: yes("") },
      {},
      "what came from there: `sessions`, mails `taken`, and whether a log of sessions was read",
    ),
    ...RESTS_ON,
  },
  {
    query: text("what else was asked for"),
    main: {
      ...FINDING,
      description:
        "what the verdict rests on: `cause` (a verdict), `trouble`, `recipients`, `attempts`, `delivered` and `failed` (of those recipients), `first`, `last`, `isOpen`, `over` (taken again), `blame` (attempts in whose minutes others failed too, `ours`; were reached, `theirs`; or neither is known, `unclear`)",
    },
    compared: record(
      { before: TRIES, during: TRIES, after: TRIES, from: time(""), to: time("") },
      {},
      "first tries `before`, `during` and `after` the trouble, which went `from` `to`: `tried` and `taken`, `here` and of `others`",
    ),
    reasons: { ...ROWS, description: "attempts by outcome and reason" },
    senders: { ...ROWS, description: "recipients by sender that met the main trouble" },
    servers: { ...ROWS, description: "servers as reports name them" },
    own: { ...ROWS, description: "addresses by which replies call us" },
    refusals: { ...ROWS, description: "what was turned away at our door, by rule" },
    chart: anything("outcomes over time: `steps` and a row of counts for each reason"),
    next: list(text(""), "commands that tell more"),
    near: list(text(""), "what was nearly found, where nothing was"),
  },
);

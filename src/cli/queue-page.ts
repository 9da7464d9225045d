/**
 * The queue for people, from the tables of `report queue`: one line of verdict, what the mail waits for, what is
 * being tried, and what the queue itself may hold that no log tells.
 *
 *     7 messages and 7 recipients wait at Thu 19 Nov 2026 23:59:54 CET, the oldest for 6d 10h
 *
 *     WAITING FOR  MSGS  RCPT  OLDEST  REASON          TRIES  NEXT TRY       GIVES UP
 *       LAST REPORT
 *     silent.test     6     6  6d 10h  connect-failed     38  in 52m, 00:52  20 Nov 18:50
 *       Sorry, I wasn't able to establish an SMTP connection. (#4.4.1)
 */

import { givingUpWords, nextTryWords } from "../explaining/queue-words.ts";
import { grouped, isInstant } from "../reports/cells.ts";
import type { Cell, Table, TableForm } from "../reports/report.ts";
import { lastTry, nextTry } from "../reports/schedule.ts";
import { duration, humanText } from "../time/format.ts";
import { compareInstants, type Instant, later, spanBetween } from "../time/instant.ts";
import type { Zone } from "../time/zones.ts";
import type { Again } from "./again.ts";
import { plural } from "./coverage.ts";
import { fitted } from "./helptext.ts";
import { leftOutWords } from "./output/layout.ts";
import { renderTable } from "./output/table.ts";
import type { Screen } from "./screen.ts";

export interface QueueAsked {
  tables: readonly Table[];
  /** The moment that was asked for. */
  at: Instant | undefined;
  /** No log of qmail-send was read. */
  isUnread: boolean;
  /** First and last stamp of the logs. */
  from: Instant | undefined;
  end: Instant | undefined;
  queueLifetime: number;
  /** What was asked for besides, in words; "" for everything. */
  query: string;
  zone: Zone;
  again: Again;
}

/** What the queue comes to, first of all, and what to know besides: sentences. */
export interface QueueSaid {
  verdict: string;
  /** Of the moment, and of qmail-send where that does not run. */
  now: string[];
  /** Read below what waits: what else is there, and what `qmail-qread` may tell otherwise. */
  besides: string[];
}

export function queueSaid(asked: QueueAsked): QueueSaid {
  const rows = rowsOf(asked);
  const at = momentShown(asked);
  const [first = "", ...rest] = verdict(asked, rows, at);
  return {
    verdict: first,
    now: [...rest, ...stoppedWords(rows, asked.zone)],
    besides: [
      ...bounceWords(rows),
      ...preprocessingWords(rows, at, asked.zone),
      ...differences(asked, rows, at),
    ],
  };
}

/** Lines with their newlines, without what the answer rests on. */
export function queuePage(asked: QueueAsked, screen: Screen): string[] {
  const width = screen.reportWidth;
  const rows = rowsOf(asked);
  const at = momentShown(asked);
  const { verdict, now, besides } = queueSaid(asked);
  const said = (lines: string[]): string[] => lines.map((line) => `${fitted(line, width)}\n`);
  const table = (one: Table): string[] => {
    if (one.rows.length === 0) return [];
    const { lines, leftOut } = renderTable(one, { zone: asked.zone, screen: { ...screen, width } });
    return ["\n", ...lines, ...said(leftOutWords(leftOut))];
  };
  return [
    ...said([screen.colours.strong(verdict), ...now]),
    ...table(groupsTable(rows, at, asked.zone)),
    ...table(triedTable(rows, at)),
    "\n",
    ...said([...tooMany(rows), ...besides, ...nextWords(asked, rows)]),
  ];
}

type Row = Record<string, Cell>;
type Rows = Record<"waiting" | "recipients" | "running" | "preprocessing", Row[]>;

function rowsOf({ tables }: QueueAsked): Rows {
  const of = (wanted: string): Row[] =>
    tables
      .filter(({ form }) => form.name === wanted)
      .flatMap(({ form, rows }) =>
        rows.map((row) => Object.fromEntries(form.columns.map(({ name }, i) => [name, row[i]]))),
      );
  return {
    waiting: of("waiting"),
    recipients: of("recipients"),
    running: of("running"),
    preprocessing: of("preprocessing"),
  };
}

/** A log tells nothing of what comes after it. */
export function momentShown({ at, end }: QueueAsked): Instant | undefined {
  return at && end && compareInstants(at, end) > 0 ? end : (at ?? end);
}

/** The log begins only after the moment. */
export function isBeforeLog({ at, from }: Pick<QueueAsked, "at" | "from">): boolean {
  return at !== undefined && from !== undefined && compareInstants(at, from) < 0;
}

function verdict(asked: QueueAsked, rows: Rows, at: Instant | undefined): string[] {
  const { zone, query, from, end } = asked;
  const when = at ? ` at ${humanText(at, zone)}` : "";
  if (asked.isUnread) return ["What waits in the queue is not known"];
  if (isBeforeLog(asked) && asked.at && from)
    return [
      `What waited at ${humanText(asked.at, zone)} is not known: the log begins at ${humanText(from, zone)}`,
    ];
  const messages = new Set(rows.recipients.map(({ id }) => id)).size;
  const recipients = rows.recipients.filter(({ recipient }) => recipient !== undefined).length;
  const of = query === "" ? "" : ` of ${query}`;
  const slots = slotWords(rows);
  const oldest = Math.max(0, ...rows.recipients.map(({ age }) => Number(age ?? 0)));
  const age = oldest > 0 ? `, the oldest for ${duration(oldest)}` : "";
  const count =
    messages === 0
      ? `No message${of} waits${when}, as far as the log tells`
      : `${plural(messages, "message")} and ${plural(recipients, "recipient")}${of} wait${when}${age}`;
  const lines = [`${count}${slots}`];
  if (asked.at && end && compareInstants(asked.at, end) > 0)
    lines.push(futureWords(rows, asked.at, end, zone));
  return lines;
}

function slotWords({ running }: Rows): string {
  const told = running.filter(({ used }) => used !== undefined);
  if (told.length === 0) return "";
  const isOne = new Set(running.map(({ queue }) => queue)).size === 1;
  const words = told.map(
    ({ queue, channel, used, limit }) =>
      `${isOne ? "" : `${queue} `}${channel} ${used} of ${limit}`,
  );
  return `; slots in use: ${words.join(", ")}`;
}

/** What will have been tried by then is known, what comes of it is not. */
function futureWords({ recipients }: Rows, asked: Instant, end: Instant, zone: Zone): string {
  const by = (column: string): number =>
    recipients.filter(({ [column]: at }) => at !== undefined && isBy(at, asked)).length;
  const due = by("nextTry");
  const last = by("givesUp");
  return `The log ends ${duration(spanBetween(end, asked) ?? 0)} before ${humanText(asked, zone)}: this is the queue at its end. By then ${plural(due, "recipient")} will have been tried again, ${grouped(last)} for the last time, if qmail-send runs; with what success, and what comes in meanwhile, no log can tell.`;
}

function stoppedWords({ running }: Rows, zone: Zone): string[] {
  const told = new Map(running.map((row) => [row.queue, row]));
  return [...told.values()].flatMap(({ queue, state, since }) => {
    const name = queue === undefined ? "qmail-send" : `qmail-send of ${queue}`;
    const when = isMoment(since) ? ` ${humanText(since, zone)}` : "";
    switch (state) {
      case "stopped":
        return [
          `${name} was stopped${when && ` at${when}`} (status: exiting): no attempt is coming until it starts again. It then tries at once whatever has come due.`,
        ];
      case "crashed":
        return [
          `${name} ended without a word${when && `, last seen${when}`}: no attempt is coming until it starts again.`,
        ];
      case "stopping":
        return [
          `${name} was told to stop${when && `, by${when}`}: it waits for the deliveries that are open, and begins no other.`,
        ];
      case "unknown":
        return [`Whether ${name} ran then, the log does not tell.`];
      default:
        return [];
    }
  });
}

const GROUPS: TableForm = {
  name: "waiting",
  title: "What the queue waits for",
  columns: [
    { name: "for", head: "WAITING FOR", about: "", type: "text" },
    { name: "messages", head: "MSGS", about: "", type: "count", narrow: 1 },
    { name: "recipients", head: "RCPT", about: "", type: "count", narrow: "stays" },
    { name: "oldest", about: "", type: "seconds", narrow: 3 },
    { name: "reason", about: "", type: "text", narrow: "answer" },
    { name: "tries", about: "", type: "count", narrow: 2 },
    { name: "next", head: "NEXT TRY", about: "", type: "text", narrow: "stays" },
    { name: "givesUp", head: "GIVES UP", about: "", type: "text", narrow: "stays" },
    { name: "report", head: "LAST REPORT", about: "", type: "text", sentence: true },
  ],
};

function groupsTable({ waiting }: Rows, at: Instant | undefined, zone: Zone): Table {
  const rows = waiting.map((row) => [
    row.waitingFor,
    row.messages,
    row.recipients,
    row.oldest,
    row.reason,
    row.attempts || undefined,
    nextTryWords(row, at, zone),
    givingUpWords(row, at, zone),
    row.report,
  ]);
  return { form: GROUPS, rows, notes: [] };
}

const TRIED: TableForm = {
  name: "tried",
  title: "Being tried",
  columns: [
    { name: "recipient", head: "BEING TRIED", about: "", type: "text", narrow: "answer" },
    { name: "since", about: "", type: "time", narrow: "stays" },
    { name: "for", about: "", type: "seconds" },
    { name: "id", about: "", type: "text" },
  ],
};

/** The longest first: those that hold a slot. */
function triedTable({ recipients }: Rows, at: Instant | undefined): Table {
  const tried = recipients.filter(({ trying }) => trying !== undefined).sort(longestFirst);
  const rows = tried
    .slice(0, MOST_TRIED)
    .map(({ recipient, trying, id }) => [
      recipient,
      trying,
      isMoment(trying) && at ? spanBetween(trying, at) : undefined,
      id,
    ]);
  return { form: TRIED, rows, notes: [] };
}

const MOST_TRIED = 10;

function longestFirst({ trying: a }: Row, { trying: b }: Row): number {
  return isMoment(a) && isMoment(b) ? compareInstants(a, b) : 0;
}

function tooMany({ recipients }: Rows): string[] {
  const tried = recipients.filter(({ trying }) => trying !== undefined).length;
  return tried > MOST_TRIED ? [`${plural(tried - MOST_TRIED, "other")} being tried: -o json`] : [];
}

function bounceWords({ waiting }: Rows): string[] {
  const has = (name: string): boolean => waiting.some(({ waitingFor }) => waitingFor === name);
  return [
    ...(has("(bounces)")
      ? [
          "(bounces) tell senders that their mail failed. One that fails as well becomes a double bounce, to the address in control/doublebounceto.",
        ]
      : []),
    ...(has("(double bounces)")
      ? ["(double bounces) are for the postmaster; one that fails is thrown away."]
      : []),
  ];
}

function preprocessingWords(
  { preprocessing: [row] }: Rows,
  at: Instant | undefined,
  zone: Zone,
): string[] {
  const { under, since, slow, seconds, longest, at: when } = row ?? {};
  const age = isMoment(since) && at ? (spanBetween(since, at) ?? 0) : 0;
  const now =
    age >= NOTABLE_SECONDS
      ? [`qmail-send has been taking in ${plural(Number(under), "message")} for ${duration(age)}.`]
      : [];
  const before =
    Number(slow) > 0 && isMoment(when)
      ? [
          `Slow to take mail in: in the hour before, ${plural(Number(slow), "message")} took ${duration(Number(seconds))} together from \`new msg\` to \`info msg\`, the longest ${duration(Number(longest))} at ${humanText(when, zone)}.`,
        ]
      : [];
  if (now.length + before.length === 0) return [];
  return [
    ...now,
    ...before,
    "qmail-send takes in one message at a time, and without the external-todo patch it starts no delivery meanwhile; mail that lies before `new msg` is in no log: qmail-qstat counts it. Look at the queue's disk, and at how many files lie in queue/todo.",
  ];
}

const NOTABLE_SECONDS = 2;

/** Where `qmail-qread` and `qmail-qstat` may tell another thing than the log. */
function differences(asked: QueueAsked, rows: Rows, at: Instant | undefined): string[] {
  if (!at || asked.isUnread || isBeforeLog(asked)) return [];
  const messages = new Map(rows.recipients.map((row) => [row.id, row]));
  const count = (isOne: (row: Row) => boolean): number =>
    [...messages.values()].filter(isOne).length;
  const partly = count(({ missing }) => missing !== undefined);
  const untried = count(({ recipient }) => recipient === undefined);
  const overdue = rows.recipients.filter(
    ({ nextTry, trying }) =>
      trying === undefined && isMoment(nextTry) && isBy(nextTry, later(at, -OVERDUE_SECONDS)),
  ).length;
  const taken = Number(rows.preprocessing[0]?.under ?? 0);
  return [
    [messages.size > 0 && wholeWords(messages.size, partly), reachWords(asked, at)]
      .filter(Boolean)
      .join(" "),
    ...(untried > 0
      ? [
          `Of ${plural(untried, "message")} no recipient is known: qmail logs one when it is first tried, qmail-qread lists it.`,
        ]
      : []),
    ...(taken > 0
      ? [
          `${plural(taken, "message")} being preprocessed: qmail-qstat counts that, qmail-qread does not list it.`,
        ]
      : []),
    ...(overdue > 0
      ? [
          `${plural(overdue, "recipient")} came due over an hour before, and no attempt is in the log: removed by hand, its lines lost, or no slot was free. qmail-qread shows whether it is still there.`,
        ]
      : []),
  ];
}

function wholeWords(messages: number, partly: number): string {
  return `Rebuilt from the log: ${messages - partly} of ${plural(messages, "message")} with the whole story.`;
}

const OVERDUE_SECONDS = 3600;

/** A message that waits leaves a line at each try: a log that reaches back so far names all. */
function reachWords({ from, queueLifetime }: QueueAsked, at: Instant): string {
  const born = { seconds: 0, nanos: 0 };
  const eldest = { seconds: lastTry("remote", born, 0, queueLifetime), nanos: 0 };
  const pause = nextTry("remote", born, eldest) - eldest.seconds;
  const back = from && spanBetween(from, at);
  if (back === undefined) return "";
  const tries = `qmail tries each message at least once in ${duration(pause)}`;
  return back >= pause
    ? `${tries}, and the log reaches back ${duration(back)}: where qmail-send ran all the time, qmail-qread lists no other.`
    : `${tries}, but the log reaches back only ${duration(back)}: what came before it and was not tried since is in qmail-qread alone.`;
}

function nextWords({ at, again }: QueueAsked, { recipients }: Rows): string[] {
  const [oldest] = recipients;
  if (at || !oldest) return [];
  return [`The story of the oldest: ${again(`qtrail show ${oldest.id}`)}`];
}

function isBy(moment: Cell, at: Instant): boolean {
  return isMoment(moment) && compareInstants(moment, at) <= 0;
}

function isMoment(cell: Cell): cell is Instant {
  return cell !== undefined && isInstant(cell);
}

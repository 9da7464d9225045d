/**
 * What belongs to no command alone: `qtrail help query`, `qtrail help times`, `qtrail help store`.
 */
import { chosenBy, KEYS, type NamedKey } from "../reports/filter/keys.ts";

const QUERY = `query: what is searched for or counted, in one line or by flags

  qtrail find 'from:*@shop.example status:deferred since:2d'
  qtrail find --from '*@shop.example' --status deferred --since 2d
  qtrail sessions ip:203.0.113.0/24 verdict:refused
  qtrail report reasons to:grey.example since:yesterday

A term is KEY:VALUE; a word without a key is looked for in all addresses. The same key twice means
either, different keys mean both; ! before a term leaves out what it would find. to, domain, status,
reason and report must hold for one and the same recipient, and a report counts only such recipients.

  anna              anywhere in the text, in capitals or not
  *@shop.example    * stands for anything
  "quoted words"    with blanks in them
  /^sales-\\d+@/     a regular expression
  <a@shop.example>  the whole address; <> is the empty sender of bounces

${keysOfEach("messages", "Keys of messages, for find and reports on the queue:")}
${keysOfEach("sessions", "Keys of sessions, for sessions and reports on these:")}
${keysOfEach("messages, sessions", "Keys of both:")}
${keysOfEach("all", "Keys of everything:")}
`;

const TIMES = `times: how a moment or a period is named, for --since, --until, --on and in a query

  2026-11-20   2026-11-20 09:14   2026-11   2026-W47   20 Nov 2026   2026-11-20T08:14:07Z
  today   yesterday   monday   last week   this month   09:14   2pm   2pm yesterday   noon
  -2h   2h   90min ago   3d   2w   1mo
  @1700000000         Unix seconds
  @400000004332258538eae27c   a TAI64N label, as multilog and tai64n write it
  2026-11-18..2026-11-20   A..   ..B   for --on

Each names a span: a day, a minute, a month. --since and --until take its beginning, --on the whole.
A period is from its beginning on, and before its end. Days are those of the zone that is shown:
the machine's, or the one that --tz names. A zone may follow a time: UTC, +01:00, CET, Europe/Berlin.

  qtrail report --on yesterday
  qtrail find --since '2026-11-20 09:14' --until '2026-11-20 10:00'
`;

const STORE = `store: what the logs tell, kept for years

  qtrail import                         what is new in the logs found here; by cron, or -f as a service
  qtrail find --on 2026-03-02 from:ann  from the store, and from the logs beyond its end
  qtrail report --since 2026-01-01

Commands that name no logs ask the usual store, where there is one: /var/lib/qtrail for root, else
$XDG_STATE_HOME/qtrail or ~/.local/state/qtrail; store.path in the configuration names another.

  qtrail find LOG                       that log, and no store
  qtrail find --store DIR               that store alone
  qtrail find --store DIR LOG           both
  qtrail find --no-store                the logs found here

report, find, show, sessions, session, queue and why ask it; lines, grep, live, check and metrics read logs.
The same lines add nothing, whatever their file is called now. A day is one of the store's zone, which is
that of its first import. One process writes, any number read.

  qtrail sql 'SELECT ...'               asks it in SQL; qtrail export hands it to other programs
  qtrail prune --dry-run                what the rules of the configuration would take away
  qtrail fsck                           whether every file is what was written

Kept are addresses of senders and recipients, IP addresses and names of clients, names of log-ins, replies of
other servers, sizes and times; never the lines themselves, dialogues or mail. Everything is kept until
the configuration says otherwise: store.rows-days keeps rows for so many days, store.hash-days addresses.
The folder is its owner's alone, and removing it removes everything.
`;

function keysOfEach(of: string, title: string): string {
  const lines = Object.entries(KEYS)
    .filter(([key]) => chosenBy(key as NamedKey) === of)
    .map(([key, { about }]) => `  ${`${key}:`.padEnd(9)} ${about}\n`);
  return `${title}\n${lines.join("")}`;
}

const TOPICS: Readonly<Record<string, string>> = { query: QUERY, times: TIMES, store: STORE };

export const TOPIC_NAMES: readonly string[] = Object.keys(TOPICS);

export function topicHelp(name: string): string | undefined {
  return Object.hasOwn(TOPICS, name) ? TOPICS[name] : undefined;
}

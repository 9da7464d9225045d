/**
 * Pages of the docs that derive from definitions: the reports, the line forms, the schemas.
 *
 * Kept in docs/; a test compares them with what is made here.
 */

import { MISSING, SURPRISES } from "../explaining/words.ts";
import { REASONS } from "../grammars/delivery-report/reasons.ts";
import type { Form } from "../grammars/form.ts";
import { FORMS } from "../grammars/qmail-send/forms.ts";
import { SESSION_GRAMMARS } from "../grammars/session/grammars.ts";
import { CODES } from "../machine/problems/problem.ts";
import { REPORTS } from "../reports/index.ts";
import type { Column, TableForm } from "../reports/report.ts";
import { VIEWS } from "../store/sql/views.ts";
import { countingWords, tablesByGroup } from "./counting-asked.ts";
import { ECS_FIELDS } from "./ecs.ts";

/** docs/reports.md */
export function reportsPage(): string {
  const list = REPORTS.map(({ name, title }) => `| [${name}](#${name}) | ${cell(title)} |`);
  return page([
    "# Reports",
    "`qtrail report NAME`; without a name, the first. Columns marked * are shown by `--wide` and in machine formats only.",
    ["| report | answers |", "|---|---|", ...list].join("\n"),
    ...REPORTS.flatMap((report) => [
      `## ${report.name}`,
      `${report.title}.`,
      report.about,
      ...(countingWords(report) ? [countingWords(report)] : []),
      ...report.tables.map(tablePart),
      ...tablesByGroup(report).flatMap(({ by, form }) => [`With \`--by ${by}\`:`, tablePart(form)]),
    ]),
  ]);
}

/** docs/forms.md */
export function formsPage(): string {
  return page([
    "# Lines",
    "Every line form that qtrail reads, by the program that writes it, in the order in which they are tried. `{field}` stands for a part that varies, `[...]` for one that may be missing. A line that fits none is counted as unknown: `qtrail lines --unknown` lists them.",
    "## qmail-send",
    ...FORMS.flatMap(formPart),
    ...SESSION_GRAMMARS.flatMap(({ name, forms }) => [`## ${name}`, ...forms.flatMap(formPart)]),
  ]);
}

function formPart(form: Omit<Form<unknown>, "read">): string[] {
  const fields = Object.entries(form.fields).filter(([, means]) => means !== "");
  return [
    `### ${form.name}`,
    fenced([form.template]),
    sentence(form.means),
    ...(form.advice ? [`What to do: ${sentence(form.advice)}`] : []),
    ...(fields.length > 0
      ? [fields.map(([name, means]) => `- \`${name}\`: ${means}`).join("\n")]
      : []),
    `For example:\n\n${fenced([...form.examples])}`,
    `Source: ${form.source}.`,
  ];
}

/** docs/schema.md */
export function schemaPage(): string {
  return page([
    "# Schemas of machine output",
    "Every record names its schema. Inside a version fields are only added. Times are RFC 3339 in UTC with nanoseconds, durations seconds, sizes bytes; what the log does not tell has no key.",
    "## qtrail/message@2",
    "One stay of one mail in one queue: `find -o ndjson` and `export` (one a line), `find -o json` (in `messages`), `show -o json`, and `messageJson` of the library.",
    table(["key", "is"], MESSAGE_KEYS),
    "A recipient:",
    table(["key", "is"], RECIPIENT_KEYS),
    "A delivery:",
    table(["key", "is"], DELIVERY_KEYS),
    "`find -o csv` and `tsv` give one row per recipient. There times are `2026-11-20 08:14:07`, in UTC and cut to the second, which a spreadsheet reads as a moment, and reports have blanks; with `--raw` times are those of JSON, and reports as logged.",
    "## qtrail/session@2",
    "One SMTP, POP3 or IMAP connection: `sessions -o ndjson` and `export` (one a line), `sessions -o json` (schema `qtrail/sessions@2`, in `sessions`), `session -o json`, and `sessionJson` of the library.",
    table(["key", "is"], SESSION_KEYS),
    "A transaction:",
    table(["key", "is"], TRANSACTION_KEYS),
    "`sessions -o csv` and `tsv` give one row per recipient.",
    "## qtrail/refusal@2",
    "What `find` found at the door: in the key `refused` of `find -o json`, before the coverage in ndjson: `session` (its id), `host`, `service`, `at`, `client`, `sender`, `senderPlain`, `recipients`, `verdict` (refused, deferred), `rule`, `text` (the words of the refusal), `triesAfter` (sessions that tried it again in vain) and `gotIn` (the `session` that got it in, and `at`).",
    "## qtrail/explanation@1",
    "What `explain -o ndjson` prints, one a line; `explain -o json` has them in `explanations` (schema `qtrail/explanations@1`): `what` was explained (line, report, reply, code, label, bounce, message, delivery, session, word, foreign, nothing), its `kind`, the `verdict`, what it `means`, `severity` (fine, wait, attention, danger), `facts` (`name`, `value`, and what that `is`), what `sender` and `recipient` see, `causes` (`cause`, and what the log says of it: `inLog`), `inLog` (what the log around was asked), `advice`, `sources` and `next` (commands). Of a file each kind of line has `times` and the `first` such line (`file`, `line`, `text`).",
    "## qtrail/coverage@1",
    "What the answer rests on: the key `coverage` of a JSON document, the last record of ndjson; on standard error for csv and tsv.",
    table(["key", "is"], COVERAGE_KEYS),
    "## qtrail/report-NAME@1, @2, @3",
    "`query` (what was asked for, as the query language says it; no key without any; in ndjson a key of the last record), `period`, `zone`, `tables` (by name, each a list of rows; the columns are those of [reports.md](reports.md)), `verdict` (what it comes to, in a sentence, where the report says so), `notes`, `coverage`. `queue -o json` has besides the moment (`at`) and sentences on qmail-send (`now`) and on what is to be known besides (`besides`).",
    "## qtrail/line@1",
    "One line of `qtrail lines`: `at`, `host`, `tag`, `file`, `text`, `standing` (understood, unknown, foreign, torn) and `event`, the fields of which are those of [forms.md](forms.md).",
    "## qtrail/why@1",
    "What `why -o json` tells of mail to one destination; ndjson has it in a line.",
    table(["key", "is"], WHY_KEYS),
    "## qtrail/doctor@1",
    "What `doctor -o json` found. Times are cut to the second.",
    table(["key", "is"], DOCTOR_KEYS),
    "A service:",
    table(["key", "is"], SERVICE_KEYS),
    "A problem:",
    table(["key", "is"], PROBLEM_KEYS),
    "## qtrail/check@1",
    "What `check -o json` measured: `state` (OK, WARNING, CRITICAL, UNKNOWN), `checks`, `coverage`. A check: `name`, `state`, `says` (a sentence), `value` and `thresholds` (`warning`, `critical`: a count, seconds or percent; absent where it was not measured) and `see`, the command that looks closer. Where nothing could be read: `says` beside the state, and no checks.",
    "## qtrail/import@1",
    "What `import -o json` did: `store` (its folder), `generation` (one more with each commit), `messages`, `deliveries` and `sessions` that came in and are complete, `commits`, `followed` (the `messages` and `sessions` of which later lines may tell more), `bytes` (of the store), and `coverage`, of what was read now. With `--dry-run`: `dryRun`, `logs` (each `name`, `bytes` and `files` that would be read) and `troubles`.",
    "## qtrail/sql@1",
    "What `sql -o json` answers: `columns` (each `name` and `type`, as DuckDB calls it), `rows` (each with a key for every column: `null` where there is no value; the second of two columns of one name is `name_2`), and `coverage`. `sql -o ndjson` has the rows alone, one a line, without a schema: their keys are those that the query names. Moments are RFC 3339, a whole number past 53 bits is a text of its digits, a decimal, a date and a span of time are texts too. The tables of `qtrail sql`:",
    ...VIEWS.flatMap(({ name, about, columns }) => [
      `\`${name}\`: ${about}.`,
      table(
        ["column", "type", "is"],
        Object.entries(columns).map(([column, { type, about }]) => [`\`${column}\``, type, about]),
      ),
    ]),
    "## Events of the Elastic Common Schema",
    "`export -o ecs` has one a line of each message, delivery, session and refusal. The log knows the envelope alone, so fields of a mail's header, such as `email.from` and `email.message_id`, have no value. Fields without a value are left out: where the log has no stamps `@timestamp` is one of them.",
    table(
      ["field", "of", "is"],
      ECS_FIELDS.map(([field, of, is]) => [`\`${field.replaceAll(", ", "`, `")}\``, of, is]),
    ),
    "## Surprises",
    "What the log should not have shown: the names in `surprises`. `qtrail help NAME` says this too.",
    table(["surprise", "is", "why", "what it means"], toldRows(SURPRISES)),
    "## What is missing",
    "The names in `incomplete` of a message or session.",
    table(["name", "is", "why", "what it means"], toldRows(MISSING)),
    "## From @1 to @2, from @2 to @3",
    "A schema whose version has gone up holds what it held, under other names:",
    table(["schema", "in @1", "in @2"], CHANGES),
    table(["schema", "in @2", "in @3"], CHANGES_TO_3),
    "## Reasons",
    "The values of `reason:`, and of the key and column `reason` everywhere.",
    table(
      ["reason", "means", "what to do"],
      REASONS.map(({ name, meaning, advice }) => [`\`${name}\``, meaning, advice]),
    ),
  ]);
}

function toldRows(told: typeof SURPRISES | typeof MISSING): string[][] {
  return Object.entries(told).map(([name, { is, why = "", so = "" }]) => [
    `\`${name}\``,
    is,
    why,
    so,
  ]);
}

const CHANGES: [string, string, string][] = [
  [
    "message, messages, session, sessions, refusal; reports with ids",
    "`id` of 12 letters, from which the host that a flag named could not be told apart",
    "`id` of 13 letters, with the second of the first line in it, made of the log alone",
  ],
  ["columns of `find`", "`reason`: `unknown user`", "`reason`: `unknown-user`"],
  ["report-reasons, report-overview", "table `categories`", "table `reasons`"],
  ["report-reasons", "table `families`, column `family`", "table `templates`, column `template`"],
  [
    "report-reasons, report-overview, report-bounces, report-queue",
    "column `category`",
    "column `reason`",
  ],
  ["report-reasons, report-overview", "column `example`", "column `report`"],
  ["report-queue", "column `reason`", "column `report`"],
  ["report-texts", "column `text`", "column `report`"],
];

const CHANGES_TO_3: [string, string, string][] = [
  [
    "report-overview",
    "table `problems`, column `level`: `!` (mail is or was in danger)",
    "column `state`: `urgent`, `open` or `over`; column `since` tells what has happened since",
  ],
  ["report-overview", "column `level`: `-` (worth knowing)", "column `state`: `note`"],
];

const WHY_KEYS: [string, string][] = [
  [
    "`asked`, `kind`, `query`",
    "what was asked about; whether that is an address, a domain or a host; what else was asked for",
  ],
  ["`period`, `zone`", "the period that was asked for, and the zone of times in words"],
  [
    "`verdict`",
    "`rate-limited`, `listed`, `reputation`, `identity`, `sender-refused`, `tls`, `set-up`, `policy`, `content`, `unknown-users`, `mailbox-full`, `greylisted`, `their-dns`, `no-such-domain`, `no-answer`, `server-trouble`, `our-network`, `our-host`, `loop`; `no-trouble`, `not-tried`, `nothing` (no mail to it); `cannot-tell`",
  ],
  ["`words`, `advice`", "the verdict and what to do, in sentences"],
  [
    "`main`, `also`",
    "what the verdict rests on, and what stands out besides: `cause` (a verdict), `trouble`, `recipients`, `attempts`, `delivered` and `failed` (of those recipients), `first`, `last`, `isOpen`, `over` (taken again), `blame` (attempts in whose minutes others failed too, `ours`; were reached, `theirs`; or neither is known, `unclear`)",
  ],
  [
    "`recipients`, `firstTry`, `untried`, `attempts`",
    "recipients tried, delivered at the first try, not tried yet; attempts by outcome",
  ],
  [
    "`compared`",
    "first tries `before`, `during` and `after` the trouble: `tried` and `taken`, `here` and of `others`",
  ],
  [
    "`reasons`, `senders`, `servers`, `own`",
    "attempts by outcome and reason; recipients by sender that met the main trouble; servers as reports name them; addresses by which replies call us",
  ],
  [
    "`replies`, `repliedAt`, `duplicates`",
    "the first and the last reply of the main trouble, and when they came; attempts after which mail may arrive twice",
  ],
  [
    "`door`, `refusals`",
    "what came from there: `sessions`, mails `taken`, and whether a log of sessions was read; what was turned away, by rule",
  ],
  [
    "`chart`",
    "attempts over time: beginnings of `steps` of so many `seconds`; in `rows`, for what was taken and each trouble (`what`), the `counts` of the steps and their `total`",
  ],
  ["`next`, `near`", "commands that tell more; where nothing was found, what is near"],
  ["`coverage`", "a `qtrail/coverage@1`"],
];

const DOCTOR_KEYS: [string, string][] = [
  ["`root`, `now`", "which system was looked at, and the time that counts as the present"],
  ["`supervisor`, `flavour`", "what starts its services; which qmail it is, a guess by its files"],
  ["`services`", "each service that was found"],
  ["`problems`", "what is wrong; last, marked by `isAdvice`, what is true of every such set-up"],
];

const SERVICE_KEYS: [string, string][] = [
  ["`service`, `instance`", "its name; which of several qmails it is of"],
  ["`program`", "what it runs, each program that becomes the next joined by `+`"],
  [
    "`run`, `startedBy`, `logRun`",
    "the script or unit with its command, what leads there, and its log service's script",
  ],
  ["`logger`", "multilog, svlogd, s6-log, splogger, logger, journal, …, `none`"],
  [
    "`destination`",
    "`kind` (directory, file, syslog, journal, readproctitle, discarded, none, unknown), `path`; of syslog `facility`, `tag`, of a journal `unit`",
  ],
  ["`also`", "further directories of its logger: `path`, `selects`, `retention`"],
  ["`stamp`", "how its lines begin, in words"],
  [
    "`retention`",
    "`size` (bytes a file, or the size at which a file is rotated), `files`, `by`; `age`, `min`, `every`, `hours`, `compress` where they are set. A word in place of a number says why it is not known",
  ],
  ["`files`, `bytes`", "how many files there are, and their size on disk"],
  ["`hosts`", "machines whose names stand in the files' paths"],
  ["`readable`", "false if some of it may not be read"],
  ["`first`, `last`, `coversHours`", "times of the first and the last line, and the hours between"],
  ["`gaps`", "`from`, `to`: half a day and more without a line, between two of its files"],
  ["`keepsHours`", "hours that its logger keeps at that rate"],
  [
    "`down`, `started`",
    "true if its supervisor is told not to start it; false if nothing starts it",
  ],
];

const PROBLEM_KEYS: [string, string][] = [
  ["`code`", CODES.map((code) => `\`${code}\``).join(", ")],
  ["`service`", "whose"],
  ["`say`", "one sentence"],
  ["`line`, `file`", "the line to blame, and where it stands"],
  ["`fix`", "what to write in its place, or to type"],
  ["`files`", "where the same lines stand"],
];

const SESSION_KEYS: [string, string][] = [
  ["`id`", "13 letters and digits, made as a message's"],
  ["`host`, `service`", "where it was logged"],
  ["`pid`", "process of the connection server's child"],
  ["`client`", "`address`, `name`, `port`, `ident`"],
  ["`local`", "`address`, `name`, `port` of the server"],
  ["`started`, `ended`, `duration`", "times, seconds"],
  ["`exit` or `signal`", "how the process ended"],
  [
    "`verdict`",
    "accepted, refused, deferred, given-up, cut-off, nothing, unknown (the log does not tell what was said), open (never seen to end)",
  ],
  ["`step`, `rule`, `text`", "where it was turned away, by which rule, in which words"],
  ["`helo`, `tls`", "what the client said, protocol and cipher"],
  ["`slots`", "`used` and `limit` of the service when it came in"],
  ["`auth`", "each log-in tried: `user`, `mechanism`, `ok`, `at`"],
  ["`decisions`", "what was decided before a sender was named, or at the end"],
  ["`transactions`", "each mail that was offered"],
  ["`messages`", "what it brought into the queue: `id`, `qp`, `join`, `evidence`"],
  ["`dialogue`", "if it was recorded and asked for: `by`, `text`, `at`; log-ins are hidden"],
  ["`incomplete`", "what the log does not show: start, end"],
];

const TRANSACTION_KEYS: [string, string][] = [
  ["`sender`", "as the client named it; empty for a bounce"],
  ["`senderPlain`", "as people typed it, where that is another"],
  ["`verdict`, `rule`, `text`", "of the whole mail"],
  ["`recipients`", "`address`, `addressPlain`, `verdict`, `rule`, `text`, `at`"],
  ["`size`", "bytes"],
  ["`spf`", "RFC 7208 section 2.6"],
  ["`scanner`", "what scanners found: `scanner`, `found`, `did`, `score`, `required`, `name`"],
  ["`queued`", "when it was taken, `at`, and the `qp` that was printed with it"],
];

const MESSAGE_KEYS = [
  ["`schema`", "`qtrail/message@2`"],
  [
    "`id`",
    "stable id: 13 letters and digits, the same for the same log on every run: base 32 (Crockford's, lower case), of which the first 33 bits are a hash, the next 31 the second of its first line, since 2000; the last bit is 0",
  ],
  [
    "`host`, `instance`",
    "which queue, where the log tells: host; syslog tag, IndiMail's queue, directory",
  ],
  ["`msg`", "qmail's message number, as a string"],
  ["`qp`", "pid of the qmail-queue that took it in"],
  ["`uid`", "user id that qmail-queue was called by"],
  ["`bytes`", "size, header included"],
  ["`sender`", 'envelope sender; `""` for a bounce, `#@[]` for a double bounce'],
  ["`senderPlain`", "as people typed it, where that is another (SRS, BATV, VERP)"],
  ["`born`, `queued`, `ended`", "times of `new msg` (or the first sign), `info msg`, `end msg`"],
  ["`state`", "`classifying`, `queued`, `delivering`, `ended`, `lost` (its number was used again)"],
  ["`recipients`", "list, in the order in which they were first tried"],
  ["`bounce`", "`qp` of the bounce that told the sender, `id` once it was seen"],
  ["`bounceDiscarded`", "`double` or `triple`: the notice was thrown away"],
  ["`bounceOf`", "`id` of the message whose failure this one tells of"],
  ["`forwards`", "list of `qp` and `id` of copies that qmail-local sent on"],
  ["`forwardOf`", "`id` of the message that was forwarded to make this one"],
  [
    "`session`",
    "where logs of sessions were read: `id` of the session that brought it, `join` (exact, strong, likely, none), `evidence` (qp, sender, recipients, bytes, time, uid, pid), `why` there is none (bounce, forward, other-user, no-session, no-log, not-logged), `others`: with not-logged, the sessions that may have brought it",
  ],
  ["`incomplete`", "names of what is missing: `new`, `info`, `outcome`, `end`"],
] as const;

const RECIPIENT_KEYS = [
  ["`address`", "as logged, with the prefix of a virtual domain"],
  ["`addressPlain`", "as people typed it, where that is another"],
  ["`channel`", "`local`, `remote`, or a supplementary channel"],
  ["`fate`", "`queued`, `deferred`, `delivered`, `bounced`, `expired`, `discarded`, `unknown`"],
  ["`finished`", "end of its last delivery"],
  ["`delay`", "seconds from `queued` to `finished`"],
  ["`reason`", "why the last delivery that was no success failed or waits"],
  ["`deliveries`", "list of attempts, in order"],
] as const;

const DELIVERY_KEYS = [
  ["`delivery`", "qmail-send's number; begins again at each start"],
  ["`started`, `finished`", "times"],
  ["`outcome`", "`success`, `deferral`, `failure`, `interrupted`; no key while it runs"],
  [
    "`reason`",
    "why, in one of the words below; of a success how it was done: `accepted`, `stored`, `forwarded`, `piped`, `discarded`, `unknown`",
  ],
  ["`report`", "the text behind the outcome, as logged"],
] as const;

const COVERAGE_KEYS = [
  ["`from`, `to`", "first and last stamp"],
  ["`bytes`, `lines`", "read in all, after decompression"],
  [
    "`foundInstead`",
    "paths of the logs found here that were read because no log was named and standard input was empty; else absent",
  ],
  [
    "`notRead`",
    "kinds of log that the answer needs and of which no line was read: `queue` (qmail-send's), `sessions`; absent if there are none",
  ],
  [
    "`notCovered`",
    "times that were asked for and that the logs do not reach: `side` (the log begins later, or ends earlier), `at`, `from`, `to`, `isWhole` (nothing of the period is covered), `kind` or `log` where it is not all logs; absent if there are none",
  ],
  ["`understood`", "lines of qmail-send and of programs of sessions that fit a form"],
  ["`unknown`", "lines in qmail-send's log that fit none"],
  ["`foreign`", "lines of other programs"],
  ["`torn`", "lines cut off, or longer than 1 MiB"],
  ["`skipped`", "lines that another file had given already"],
  ["`inferredYear`", "year inferred for stamps without one"],
  [
    "`passedOver`",
    "list: files, or parts of them, that were not read, since a period or a whole id does not need them: `path`, `side` (`before` or `behind` what was read), `bytes` on disk, `isWhole` (all of the file); absent if all was read",
  ],
  [
    "`older`",
    "messages whose first lines were passed over, so that they are in no answer; absent if there are none",
  ],
  ["`gaps`", "list: `from`, `to`, `reason`, `lines` known to be lost"],
  [
    "`sources`",
    "list: `name`, `kinds` (`queue`, `sessions`: what its lines were read as), `files`, `bytes`, `lines`, `skipped`, `from`, `to`",
  ],
  [
    "`troubles`",
    "list: `path`, `what`, `hint`, `times`; `isInPart`, `isWhole`: some or all of it was read",
  ],
  ["`unfinished`", "files with a last line that their logger has not finished: it is not read"],
  ["`otherHosts`", "with `--host`: lines that were left out, by the name of their host"],
  [
    "`givenUp`",
    "`texts` on which a pattern took longer than a second, how the `first` begins; they count as without a match",
  ],
  ["`surprises`", "count of each surprise by name"],
  [
    "`clocks`",
    "list: `host`, `seconds` by which the queue's log is ahead of the sessions', where that is a second or more",
  ],
] as const;

function tablePart({ name, title, columns }: TableForm): string {
  const rows = columns.map((column) => [columnName(column), column.type, column.about]);
  return `**${name}**: ${title}\n\n${table(["column", "type", "is"], rows)}`;
}

function columnName({ name, detail }: Column): string {
  return `\`${name}\`${detail ? " *" : ""}`;
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row) => `| ${row.map(cell).join(" | ")} |`);
  return [`| ${heads.join(" | ")} |`, `|${"---|".repeat(heads.length)}`, ...lines].join("\n");
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("\n", " ");
}

function fenced(lines: string[]): string {
  return ["```", ...lines, "```"].join("\n");
}

function sentence(words: string): string {
  const text = /^qmail|^todo/.test(words) ? words : words.charAt(0).toUpperCase() + words.slice(1);
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

function page(parts: string[]): string {
  return `${parts.join("\n\n")}\n`;
}

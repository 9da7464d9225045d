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
import { COVERAGE } from "../server/schemas/coverage.ts";
import { DELIVERY, MESSAGE, RECIPIENT, REFUSAL } from "../server/schemas/mail.ts";
import { WHY_SCHEMA } from "../server/schemas/reports.ts";
import type { JsonSchema } from "../server/schemas/schema.ts";
import { SESSION, TRANSACTION } from "../server/schemas/sessions.ts";
import { LOOK_UP, TOKEN } from "../server/schemas/viewers.ts";
import { EXPLANATION } from "../server/schemas/words.ts";
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
    keysTable(MESSAGE),
    "A recipient:",
    keysTable(RECIPIENT),
    "A delivery:",
    keysTable(DELIVERY),
    "`find -o csv` and `tsv` give one row per recipient. There times are `2026-11-20 08:14:07`, in UTC and cut to the second, which a spreadsheet reads as a moment, and reports have blanks; with `--raw` times are those of JSON, and reports as logged.",
    "## qtrail/session@2",
    "One SMTP, POP3 or IMAP connection: `sessions -o ndjson` and `export` (one a line), `sessions -o json` (schema `qtrail/sessions@2`, in `sessions`), `session -o json`, and `sessionJson` of the library.",
    keysTable(SESSION),
    "A transaction:",
    keysTable(TRANSACTION),
    "`sessions -o csv` and `tsv` give one row per recipient.",
    "## qtrail/refusal@2",
    "What `find` found at the door: in the key `refused` of `find -o json`, before the coverage in ndjson.",
    keysTable(REFUSAL),
    "## qtrail/explanation@1",
    "What `explain -o ndjson` prints, one a line; `explain -o json` has them in `explanations` (schema `qtrail/explanations@1`).",
    keysTable(EXPLANATION),
    "## qtrail/coverage@1",
    "What the answer rests on: the key `coverage` of a JSON document, the last record of ndjson; on standard error for csv and tsv.",
    keysTable(COVERAGE),
    "## qtrail/report-NAME@1, @2, @3",
    "`query` (what was asked for, as the query language says it; no key without any; in ndjson a key of the last record), `period`, `zone`, `tables` (by name, each a list of rows; the columns are those of [reports.md](reports.md)), `verdict` (what it comes to, in a sentence, where the report says so), `notes`, `coverage`. `queue -o json` has besides the moment (`at`) and sentences on qmail-send (`now`) and on what is to be known besides (`besides`).",
    "## qtrail/line@1",
    "One line of `qtrail lines`: `at`, `host`, `tag`, `file`, `text`, `standing` (understood, unknown, foreign, torn) and `event`, the fields of which are those of [forms.md](forms.md).",
    "## qtrail/why@1",
    "What `why -o json` tells of mail to one destination; ndjson has it in a line.",
    keysTable(WHY_SCHEMA),
    "## qtrail/doctor@1",
    "What `doctor -o json` found. Times are cut to the second.",
    table(["key", "is"], DOCTOR_KEYS),
    "A service:",
    table(["key", "is"], SERVICE_KEYS),
    "A problem:",
    table(["key", "is"], PROBLEM_KEYS),
    "## qtrail/tokens@1",
    "What `token list -o json` has in `tokens`. `token add -o json` (`qtrail/token-added@1`) has `id`, `name`, `scope`, `created` and `expires`, and once the `secret` and the `link` of a browser.",
    keysTable(TOKEN),
    "## The audit",
    "Each look-up of somebody's mail is a line of the day's file in the server's folder.",
    keysTable(LOOK_UP),
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

/** Those that are always there first. */
function keysTable({ properties = {} }: JsonSchema): string {
  const rows = Object.entries(properties).map(([key, { description = "" }]) => [
    `\`${key}\``,
    description,
  ]);
  return table(["key", "is"], rows);
}

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

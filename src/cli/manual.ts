/**
 * `qtrail manual`: the manual page, and the pages of the docs that derive from definitions.
 *
 * Hidden: packagers call it. `npm run generate` keeps man/qtrail.1 and the pages in docs/; a
 * test compares them.
 */

import { readFileSync } from "node:fs";
import { type ListedProgram, listedPrograms } from "../compat/programs.ts";
import { SURPRISES } from "../explaining/words.ts";
import { chosenBy, KEYS, type NamedKey, REASON_WORDS, STATUSES } from "../reports/filter/keys.ts";
import { apiPage } from "./api-page.ts";
import { type Command, command, type Flag, text } from "./command.ts";
import { listedCommands } from "./commands.ts";
import { OUTPUT, READING } from "./flags.ts";
import { commandHelp, flagUsage, usage } from "./helptext.ts";
import { LISTING_FORMATS } from "./listing.ts";
import { formsPage, reportsPage, schemaPage } from "./pages.ts";
import { settingRows } from "./settings/table.ts";

const PAGES = {
  man: async () => manPage(await listedCommands(), await listedPrograms()),
  commands: async () => commandsPage(await listedCommands()),
  reports: reportsPage,
  forms: formsPage,
  schema: schemaPage,
  api: apiPage,
};

export const manual = command({
  name: "manual",
  summary: "print the manual page or another page made from definitions",
  about: [
    "Prints man/qtrail.1, or with -o docs/commands.md, reports.md, forms.md, schema.md or api.md.",
  ],
  arguments: [],
  flags: {
    output: text("PAGE", Object.keys(PAGES).join(", "), {
      short: "o",
      choices: Object.keys(PAGES),
    }),
  },
  examples: [{ command: "qtrail manual > man/qtrail.1", about: "writes the page anew" }],
  hidden: true,
  async run({ flags }) {
    process.stdout.write(await PAGES[(flags.output ?? "man") as keyof typeof PAGES]());
    return 0;
  },
});

const EXIT_STATUS = [
  ["0", "something was found; a report was made"],
  ["1", "nothing was found"],
  ["2", "trouble: wrong usage, a log that cannot be read (even if others could)"],
  ["130", "interrupted"],
  ["141", "the reader of the output went away"],
] as const;

const ENVIRONMENT = [
  ["QTRAIL_PAGER, PAGER", "the pager for long answers on a terminal; else less"],
  ["LESS", "flags for less; FRSXMK if not set"],
  ["NO_COLOR", "not empty: no colours; --color beats it"],
  ["FORCE_COLOR, CLICOLOR_FORCE", "not empty and not 0: colours, even in a pipe"],
  ["COLUMNS", "width of the terminal"],
  ["QTRAIL_POLL", "1: -f looks at the logs every second, and asks the system for no notices"],
  ["QTRAIL_TRACE", "1: what was read and what was passed over, and why, on standard error"],
  ["TZ", "the zone of times, unless --tz or --utc is given"],
] as const;

const CONFIGURATION_FILES = [
  [
    "$XDG_CONFIG_HOME/qtrail/config.toml",
    "the user's settings; without that variable ~/.config/qtrail/config.toml",
  ],
  ["/etc/qtrail/conf.d/*.toml", "the machine's, the last name first"],
  ["/etc/qtrail/config.toml", "the machine's"],
] as const;

const SCHEMAS =
  "Every JSON record names its schema: qtrail/message@2, qtrail/messages@2, qtrail/line@1, qtrail/session@2, qtrail/sessions@2, qtrail/refusal@2, qtrail/report-NAME@1 to @3, qtrail/why@1, qtrail/coverage@1. Inside a version fields are only added. Times are RFC 3339 in UTC with nanoseconds (in csv and tsv, unless --raw is given, 2026-11-20 08:14:07 in UTC, for spreadsheets), durations are seconds, sizes are bytes; msg is a string, for inodes can pass 2^53; what the log does not tell has no key. The coverage is the key `coverage` of a JSON document, the last record of ndjson, and on standard error for csv and tsv.";

const TIMES =
  "TIME is a moment in words: yesterday, now, 09:14, 2026-11-20, '2026-11-20 09:14:07', -2h, 3d, '30 min ago', 'last monday', @1700000000, or a TAI64N label. DAY is a whole day, week (2026-W47) or month (2026-11). Periods are half-open: since <= t < until, in the zone of --tz.";

/** Each key with its placeholder, what has it, and what it asks for. */
function keyRows(): [key: string, of: string, about: string][] {
  return Object.entries(KEYS).map(([key, { takes, about }]) => [
    `${key}:${takes}`,
    chosenBy(key as NamedKey),
    about,
  ]);
}

/** What the changelog begins with: `## 1.2.3 - 2026-01-31`. */
function lastRelease(): { version: string; date: string } {
  const changelog = readFileSync(new URL("../../../CHANGELOG.md", import.meta.url), "utf8");
  const [, version = "", date = ""] = /^## (\S+) - (\d{4}-\d\d-\d\d)$/m.exec(changelog) ?? [];
  return { version, date };
}

function manPage(commands: Command[], programs: ListedProgram[]): string {
  const release = lastRelease();
  const shared = new Set([...Object.keys(OUTPUT), ...Object.keys(READING)]);
  const examples = commands.flatMap((one) => one.examples.slice(0, 2));
  return [
    '.\\" Made by `qtrail manual`: change the commands in src/cli, not this page.',
    `.TH QTRAIL 1 "${release.date}" "qtrail ${release.version}" "User Commands"`,
    ".SH NAME",
    "qtrail \\- follow every message through a qmail server's logs",
    ".SH SYNOPSIS",
    ...commands.flatMap((one) => [`.B ${roff(usage(one))}`, ".br"]),
    ".SH EXAMPLES",
    ...examples.flatMap(({ command, about }) => [".TP", `.B ${roff(command)}`, roff(about)]),
    ".SH DESCRIPTION",
    roff(
      "qtrail reads the logs of qmail-send and of the programs around qmail-smtpd, plain or compressed, in multilog directories, syslog files or a pipe, and tells what became of every message and of every connection, with the remote servers' own words and a statement of what was searched. It only reads.",
    ),
    ".PP",
    roff(TIMES),
    ".SH COMMANDS",
    ...commands.flatMap((one) => commandPart(one, shared)),
    ".SH FLAGS OF SEVERAL COMMANDS",
    ...flagList(Object.entries({ ...OUTPUT, ...READING })),
    ".SH DROP-IN PROGRAMS",
    roff(
      "qtrail answers to the names of the programs that it can stand in for, as `qtrail NAME ...` or through a link of that name; `qtrail NAME --help` says what each takes and where it differs.",
    ),
    ...terms(programs.map(({ name, summary }) => [name, summary])),
    ".SH QUERY LANGUAGE",
    roff(
      'A query is a line of terms such as from:*@shop.example status:deferred since:2d size:>1M !to:x "quoted words". The same key twice means either, different keys mean both, ! or not- before a term leaves out what it would find; words without a key are looked for in all addresses, and all must be found. A value is looked for anywhere and in any case; * stands for anything, /.../ is a regular expression, <...> a whole address. find takes the keys of messages, sessions those of sessions, report those of what it counts. to, domain, status, reason and report must hold for the same recipient, and a report counts only such recipients; of a session from, to and domain must hold for the same mail.',
    ),
    ...terms(keyRows().map(([key, of, about]) => [key, `${about} (${of})`])),
    ".PP",
    roff("The statuses:"),
    ...terms(Object.entries(STATUSES)),
    ".PP",
    roff("The words of reason: and what they mean:"),
    ...terms(Object.entries(REASON_WORDS)),
    ".SH SURPRISES IN THE LOG",
    roff(
      "What the log should not have shown ends every answer, with its count; qtrail help NAME says why it happens and what it means.",
    ),
    ...terms(Object.entries(SURPRISES).map(([name, { is }]) => [name, is])),
    ".SH OUTPUT FORMATS",
    ...terms(Object.entries(LISTING_FORMATS)),
    ".PP",
    roff(SCHEMAS),
    ".SH EXIT STATUS",
    ...terms(EXIT_STATUS),
    ".SH ENVIRONMENT",
    ...terms(ENVIRONMENT),
    ".SH CONFIGURATION",
    roff(
      "Nothing needs one. What is set stands in for flags and paths that are not typed; qtrail config show --origin tells what is, and where. The environment comes before the files, and these in their order below. The keys, as TOML has them:",
    ),
    ...terms(settingRows()),
    ".SH FILES",
    ...terms(CONFIGURATION_FILES),
    ".PP",
    roff(
      "With no path and no pipe these are tried: /var/log/qmail and its directories, /service/*/log/main, /var/qmail/supervise/*/log/main, /var/log/maillog, /var/log/mail.log.",
    ),
    ".SH SEE ALSO",
    ".BR qmail-log (5),",
    ".BR qmail-send (8),",
    ".BR multilog (8)",
    "",
  ].join("\n");
}

function commandPart(one: Command, shared: Set<string>): string[] {
  const own = Object.entries(one.flags).filter(
    ([name, { hidden }]) => !hidden && !shared.has(name),
  );
  const ownWithOutput = Object.entries(one.flags).filter(
    ([name, flag]) => shared.has(name) && !isSharedFlag(name, flag),
  );
  return [
    `.SS ${roff(usage(one))}`,
    ...one.about.flatMap((paragraph) => [
      ...(paragraph.includes("\n  ") ? verbatim(paragraph) : [roff(paragraph)]),
      ".PP",
    ]),
    ...flagList([...own, ...ownWithOutput]),
  ];
}

/** A flag of that name may mean another thing in a command (-o of grep). */
function isSharedFlag(name: string, { about }: Flag<unknown>): boolean {
  const known: Record<string, Flag<unknown>> = { ...OUTPUT, ...READING };
  return known[name]?.about === about;
}

function verbatim(paragraph: string): string[] {
  const [first = "", ...rest] = paragraph.split("\n");
  return [roff(first), ".nf", ...rest.map(roff), ".fi"];
}

function flagList(flags: [string, Flag<unknown>][]): string[] {
  return terms(flags.map(([name, flag]) => [flagUsage(name, flag), flag.about]));
}

function terms(pairs: readonly (readonly [string, string])[]): string[] {
  return pairs.flatMap(([name, about]) => [".TP", `.B ${roff(name)}`, roff(about)]);
}

/** Text that roff leaves as it is. */
function roff(text: string): string {
  return text
    .replaceAll("\\", "\\e")
    .replaceAll("-", "\\-")
    .replaceAll('"', "\\(dq")
    .replace(/[^\n -~]/gu, (sign) => `\\[u${hex(sign)}]`)
    .replace(/^([.'])/, "\\&$1");
}

function hex(sign: string): string {
  return (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
}

function commandsPage(commands: Command[]): string {
  const parts = commands.map(
    (one) => `## qtrail ${one.name}\n\n\`\`\`\n${commandHelp(one, false)}\`\`\`\n`,
  );
  const table = (pairs: readonly (readonly [string, string])[]): string =>
    pairs.map(([name, about]) => `| \`${name}\` | ${about.replaceAll("|", "\\|")} |\n`).join("");
  return `# Commands

Made by \`qtrail manual -o commands\` from the commands themselves.

${parts.join("\n")}
## The query language

\`from:*@shop.example status:deferred since:2d size:>1M !to:x "quoted words"\`

| key | of | meaning |
| --- | --- | --- |
${keyRows()
  .map(([key, of, about]) => `| \`${key}\` | ${of} | ${about.replaceAll("|", "\\|")} |\n`)
  .join("")}
| status | meaning |
| --- | --- |
${table(Object.entries(STATUSES))}
| reason | meaning |
| --- | --- |
${table(Object.entries(REASON_WORDS))}
${TIMES}

## Formats

| format | of a list of messages |
| --- | --- |
${table(Object.entries(LISTING_FORMATS))}
${SCHEMAS}

## Exit status

| status | meaning |
| --- | --- |
${table(EXIT_STATUS)}
## Environment

| variable | meaning |
| --- | --- |
${table(ENVIRONMENT)}`;
}

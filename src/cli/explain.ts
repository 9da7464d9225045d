/**
 * `qtrail explain`: what a line, a text, a code, a number or a word of a mail log means, and what to do.
 */
import { existsSync } from "node:fs";
import { jsonText } from "../bytes/json-text.ts";
import type { Explanation } from "../explaining/explanation.ts";
import { LineKinds } from "../explaining/kinds.ts";
import type { GivenLine } from "../explaining/line.ts";
import { explainText, notKnown } from "../explaining/text.ts";
import type { TimedLine } from "../pipeline/each-line.ts";
import type { ReadOptions } from "../pipeline/facts.ts";
import { shellWords } from "../reports/shell-words.ts";
import { againOn } from "./again.ts";
import { type Asker, AT_A_SHELL } from "./asker.ts";
import { type Call, command, grouped, list, onOff, text, type Values } from "./command.ts";
import { DEMO_LOG } from "./demo-log.ts";
import { UserError } from "./error.ts";
import { type LogsAround, withLogAround } from "./explain-around.ts";
import { explainFromLogs } from "./explain-from-logs.ts";
import { explanationPage, kindsPage } from "./explanation-page.ts";
import { READING, SCREEN } from "./flags.ts";
import {
  NothingReadError,
  orTrouble,
  type ReadingAsked,
  readLines,
  readOptions,
  stdinIsGiven,
} from "./logs.ts";
import { openScreen, type Screen } from "./screen.ts";

const FORMATS = ["text", "json", "ndjson", "md"] as const;

const flags = {
  log: list("PATH", "the logs around it: a file or directory; else those that are found"),
  ...grouped("Output", {
    output: text("FORMAT", `format: ${FORMATS.join(", ")}`, { short: "o", choices: FORMATS }),
    json: onOff("the same as -o json"),
  }),
  ...SCREEN,
  ...READING,
};

type Given = Values<typeof flags>;

export const EXPLANATION_SCHEMA = "qtrail/explanation@1";

export const explain = command({
  name: "explain",
  summary: "say what a line, code or word means, and what to do",
  about: [
    "Explains a line of any log that qtrail reads: what happened, who wrote it, each field, what it means for sender and recipient, how urgent it is, the usual causes, and what to do. Also a delivery's text alone, a server's reply (550 5.7.1 ...), a code (4.4.3, 451), a TAI64N label, a bounce message, a number (msg 93869, delivery 392), an id, and each word of qtrail's answers (adopted, greylisted, history-short).",
    "The argument is a file if one has that name, else what is to be explained; several words are taken together. Without one, or with -, it is read from standard input. Of a file, or of several lines, each kind of line is explained once, with how often it came and where first.",
    "Of a delivery that failed or waits the logs around it are asked which cause is likely: how many domains were tried in that hour, and how many failed for the same reason. They are the logs that are found, or those that --log names; numbers and ids are looked up in them too.",
    "Severity is fine (nothing to do), wait (it goes on by itself), attention (somebody should look at it) or danger (mail stands still, may be lost or come twice).",
    "Exit status: 0 if it was explained, 1 if it is nothing that qtrail knows, 2 on trouble.",
  ],
  arguments: [
    {
      usage: "[FILE | LINE | TEXT | CODE | NUMBER | WORD]",
      about: "what to explain",
      completes: "paths",
    },
  ],
  flags,
  examples: [
    {
      command:
        "qtrail explain 'delivery 37051: deferral: CNAME_lookup_failed_temporarily._(#4.4.3)/'",
      about: "a line",
    },
    { command: "qtrail explain 550 5.7.1 relaying denied", about: "a server's reply" },
    { command: "qtrail explain 4.4.3", about: "a code" },
    { command: "qtrail explain msg 1310747", about: "which messages had this number" },
    { command: "qtrail explain adopted", about: "a word of an answer" },
  ],
  run,
});

async function run({ args, flags: given, asker }: Call<typeof flags>): Promise<number> {
  const options = await optionsOf(given, asker);
  const screen = await openScreen(given, asker.outlet);
  const read = await readGiven(args, options, screen, asker);
  if (read.isLog) return showKinds(read, given, options, screen);
  const logs = given.log.length > 0 ? given.log : (asker.logs ?? []);
  const found = await explanationsOf(read, { logs, options, screen });
  const isKnown = found.length > 0;
  await show(isKnown ? found : [notKnown(read.words)], given, screen);
  return isKnown ? 0 : 1;
}

/** Numbers and ids are looked up in what is served, where something is. */
async function optionsOf(given: Given, asker: Asker): Promise<ReadingAsked> {
  const { store } = asker;
  const options = await readOptions(given, asker);
  return store === undefined ? options : { ...options, store: { store, noStore: false } };
}

/** None, if it is nothing that is known. */
export async function explanationsOf(
  { words, lines }: ReadText,
  around: LogsAround,
): Promise<Explanation[]> {
  const told = explainText(words, lines.map(givenLine), around.options.zone);
  const [only, ...more] = told;
  const [line] = lines;
  if (!only) return explainFromLogs(words, around);
  return line && more.length === 0 ? [await withLogAround(only, line, around)] : told;
}

interface ReadText {
  isLog: boolean;
  /** All of it, if it is no log. */
  words: string;
  lines: TimedLine[];
  kinds: LineKinds;
  status: number;
}

/** Reads a file, standard input or the words as lines of a log, whatever they are: one way for all. */
export async function readGiven(
  args: readonly string[],
  options: ReadOptions,
  screen: Screen,
  { namesFiles }: Pick<Asker, "namesFiles"> = AT_A_SHELL,
): Promise<ReadText> {
  const words = args.join(" ");
  const [only = ""] = args;
  const isFile = namesFiles && args.length === 1 && only !== "-" && existsSync(only);
  const isPipe = namesFiles && (only === "-" || args.length === 0);
  if (args.length === 0 && !stdinIsGiven()) throw nothingGiven("explain what?");
  if (!isPipe && words.trim() === "") throw nothingGiven("there is nothing to explain");
  const stdin = isFile || isPipe ? {} : { stdin: piped(words) };
  const kinds = new LineKinds();
  const kept: TimedLine[] = [];
  let understood = 0;
  let letters = 0;
  const onLine = (line: TimedLine): void => {
    kinds.add(line);
    if (line.standing === "understood") understood++;
    if (kept.length >= MOST_LINES || letters > MOST_LETTERS) return;
    kept.push(keptLine(line));
    letters += line.text.length;
  };
  const status = await read(isFile ? only : "-", { ...options, ...stdin }, screen, onLine);
  const isLog =
    (kinds.total > kept.length && understood > 0) ||
    (kept.length > 1 && understood * 2 > kept.length);
  return { isLog, words: kept.map((line) => line.text).join("\n"), lines: kept, kinds, status };
}

/** A text that is no log, a bounce with the message behind it, has its meaning in its first lines. */
const MOST_LINES = 2000;
const MOST_LETTERS = 1 << 18;

async function read(
  place: string,
  options: ReadOptions,
  screen: Screen,
  onLine: (line: TimedLine) => void,
): Promise<number> {
  try {
    return orTrouble(0, await readLines([place], options, screen, onLine));
  } catch (error) {
    if (error instanceof NothingReadError && place === "-")
      throw nothingGiven("standard input is empty: there is nothing to explain");
    throw error;
  }
}

function nothingGiven(what: string): UserError {
  return new UserError(what, {
    hint: "give a line in quotes, a code, a word or a file: qtrail explain 4.4.3",
  });
}

async function* piped(words: string): AsyncGenerator<Buffer> {
  yield Buffer.from(`${words}\n`);
}

function keptLine(line: TimedLine): TimedLine {
  const { at, host, service, tag, file, text, said, by, event, session, standing } = line;
  return { at, host, service, tag, file, text, said, by: { ...by }, event, session, standing };
}

function givenLine({ text, said, at, host, by, session, standing }: TimedLine): GivenLine {
  const isOf = standing !== "understood" ? undefined : session ? "session" : "qmail-send";
  return { text, said, at, host, by, isOf };
}

async function show(told: readonly Explanation[], given: Given, screen: Screen): Promise<void> {
  const format = formatOf(given);
  if (format === "json" || format === "ndjson") return showJson(told, format, screen);
  const pages = told.map((one) => explanationPage(one, styleOf(given, screen)));
  const answer = pages.join("\n");
  await screen.show(format === "md" ? `\`\`\`\n${answer}\`\`\`\n` : answer);
}

async function showKinds(
  { kinds, status }: ReadText,
  given: Given,
  options: ReadOptions,
  screen: Screen,
): Promise<number> {
  const format = formatOf(given);
  const found = kinds.explained(options.zone);
  if (format === "json" || format === "ndjson") {
    const records = found.map(({ explanation, times, first }) => ({
      ...explanation,
      times,
      first: { file: first.file, line: first.line, text: first.text },
    }));
    await showJson(records, format, screen);
    return status;
  }
  const answer = [...kindsPage(found, kinds.total, styleOf(given, screen))].join("");
  await screen.show(format === "md" ? `\`\`\`\n${answer}\`\`\`\n` : answer);
  return status;
}

async function showJson(
  told: readonly object[],
  format: "json" | "ndjson",
  screen: Screen,
): Promise<void> {
  const records = told.map((one) => ({ schema: EXPLANATION_SCHEMA, ...one }));
  if (format === "ndjson")
    for (const record of records) await screen.write(`${jsonText(record)}\n`);
  else
    await screen.write(
      `${jsonText({ schema: "qtrail/explanations@1", explanations: records }, 2)}\n`,
    );
}

function formatOf({ output, json }: Given): (typeof FORMATS)[number] {
  return (output as (typeof FORMATS)[number] | undefined) ?? (json ? "json" : "text");
}

/** Sentences are hard to read in longer lines. */
const WIDEST = 100;

function styleOf(given: Given, { colours, reportWidth = WIDEST }: Screen) {
  const onLogs = againOn(given.log, given);
  const again = (command: string): string =>
    command.startsWith("qtrail explain ") ? explainAgain(command, given.log) : onLogs(command);
  return { width: Math.min(reportWidth, WIDEST), colours, again };
}

function explainAgain(command: string, logs: readonly string[]): string {
  if (logs.includes(DEMO_LOG)) return command.replace("qtrail ", "qtrail demo ");
  return [command, ...logs.map((path) => shellWords(["--log", path]))].join(" ");
}

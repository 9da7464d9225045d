/**
 * `qtrail lines`: the lines themselves, with how each was read.
 */
import { escapeControls } from "../bytes/bytes.ts";
import { jsonText } from "../bytes/json-text.ts";
import type { SendKind } from "../grammars/qmail-send/event.ts";
import type { SessionKind } from "../grammars/session/event.ts";
import type { TimedLine } from "../pipeline/each-line.ts";
import { nearest } from "../reports/filter/nearest.ts";
import { ORIGIN_AS_NAMED, originFinder } from "../reports/filter/origin.ts";
import { LOG_KINDS } from "../reports/reach.ts";
import { rfc3339 } from "../time/format.ts";
import { againOn } from "./again.ts";
import { type Call, command, count, grouped, onOff, text, type Values } from "./command.ts";
import { against, coverageJson, coverageText, lackingText, plural } from "./coverage.ts";
import { UserError } from "./error.ts";
import { FOLLOWING, filterFlag, PERIOD, READING, SCREEN } from "./flags.ts";
import { beginningIn, followOn, readSince } from "./following.ts";
import { refuseEnd } from "./listing.ts";
import { orTrouble, readLines, readOptions, timeContext } from "./logs.ts";
import { bundle, openScreen } from "./screen.ts";
import { filterOf } from "./search.ts";

export const LINE_SCHEMA = "qtrail/line@1";

/** Kinds of event that a line can be of; `true` makes the compiler ask for a new one. */
const KINDS: Record<Exclude<SendKind | SessionKind, "unknown">, true> = {
  "delivery-ended": true,
  "delivery-started": true,
  status: true,
  alert: true,
  warning: true,
  "message-new": true,
  "message-info": true,
  "message-ended": true,
  "bounce-sent": true,
  "bounce-discarded": true,
  daemon: true,
  remark: true,
  "recipient-announced": true,
  "delivery-log": true,
  "delivery-mangled": true,
  opened: true,
  admitted: true,
  denied: true,
  closed: true,
  step: true,
  recorded: true,
  load: true,
  service: true,
};

const LINE_KINDS = Object.keys(KINDS);

const flags = {
  ...grouped("Which lines (several: any of them)", {
    unknown: onOff("lines in qmail-send's log that are none of its forms"),
    foreign: onOff("lines of other programs"),
    torn: onOff("stumps: cut off by a crash, or too long"),
    understood: onOff("lines that were understood"),
    kind: text("KIND", `lines of one kind of event: ${LINE_KINDS.slice(0, 6).join(", ")}, …`),
    service: filterFlag("service"),
    form: text("NAME", "lines of one form of warning, alert or remark, as reports name it"),
    last: count("N", "the last N lines only", { short: "n" }),
  }),
  ...PERIOD,
  ...FOLLOWING,
  ...grouped("Output", {
    output: text("FORMAT", "format: text or ndjson", { short: "o", choices: ["text", "ndjson"] }),
    withFile: onOff("the file's name before each line", { short: "H" }),
  }),
  ...SCREEN,
  ...READING,
};

export const lines = command({
  name: "lines",
  summary: "list the log's lines, for example those that were not understood",
  about: [
    "Prints lines as they stand in the log, in the order of each source. Without a flag: all of them. With --unknown: what qtrail did not understand, which is worth a bug report.",
    "-o ndjson gives each line with its time, file, standing (understood, unknown, foreign, torn) and the kind of event.",
    "Exit status: 0 if there was such a line, 1 if none, 2 on trouble.",
  ],
  arguments: [{ usage: "[PATH...]", about: "log files or directories", completes: "paths" }],
  flags,
  examples: [
    { command: "qtrail lines --unknown", about: "what was not understood" },
    { command: "qtrail lines --kind alert --since yesterday", about: "qmail-send's alerts" },
  ],
  run,
});

async function run({ args, flags: given, now }: Call<typeof flags>): Promise<number> {
  checkKind(given.kind);
  const options = await readOptions(given);
  const typed = filterOf(given, [], { name: "lines", kinds: LOG_KINDS });
  const times = timeContext(options, now);
  const { filter, period, since } = beginningIn(typed, times, given);
  const wanted = wantedLines(given, originFinder(filter, times, ORIGIN_AS_NAMED));
  const screen = await openScreen(given);
  const shown = screen.isTerminal ? escapeControls : (part: string): string => part;
  const asText = (line: TimedLine): string =>
    `${given.withFile ? `${shown(line.file)}: ` : ""}${shown(line.text)}\n`;
  const asRecord = (line: TimedLine): string => `${jsonText(lineJson(line))}\n`;
  const written = given.output === "ndjson" ? asRecord : asText;

  const followed = { paths: args, options, given, screen, now, since, isOfLines: true };
  if (given.follow) {
    refuseEnd("text", { ...given, reverse: false });
    await followOn(
      followed,
      () => (follower, print) =>
        follower.lines((line) => {
          if (wanted(line)) print(written(line));
        }),
    );
  }
  const writer = bundle(screen.write);
  const kept: string[] = [];
  let found = 0;
  const onLine = (line: TimedLine): void | Promise<void> => {
    if (!wanted(line)) return;
    found++;
    if (given.last === undefined) return writer.add(written(line));
    kept.push(written(line));
    if (kept.length > 2 * given.last) kept.splice(0, given.last);
  };
  const about = { ...options, asked: { period, kinds: [] } };
  const { coverage: read, save } = await readSince(
    followed,
    (follower) => follower.lines(onLine),
    () => readLines(args, about, screen, onLine),
  );
  const coverage = against(read, { kinds: [], period, now }, againOn(args, given, { filter }));
  if (given.last !== undefined) for (const line of kept.slice(-given.last)) await writer.add(line);
  if (given.output === "ndjson") await writer.add(`${jsonText(coverageJson(coverage))}\n`);
  await writer.flush();
  save();
  for (const sentence of lackingText(coverage, options.zone)) screen.talk(sentence);
  screen.talk(`${plural(found, "line")}.  ${coverageText(coverage, options.zone)}`);
  return orTrouble(found > 0 ? 0 : 1, coverage);
}

/** No line of a kind that does not exist is no answer. */
function checkKind(kind: string | undefined): void {
  if (kind === undefined || LINE_KINDS.includes(kind)) return;
  const meant = nearest(kind.toLowerCase(), LINE_KINDS);
  throw new UserError(`--kind: there is no kind of line "${kind}"`, {
    hint: meant ? `did you mean ${meant}?` : `the kinds are ${LINE_KINDS.join(", ")}`,
    corrections: [[kind, meant ?? "alert"]],
  });
}

function wantedLines(
  given: Values<typeof flags>,
  isOfOrigin: (line: TimedLine) => boolean,
): (line: TimedLine) => boolean {
  const standings = (["unknown", "foreign", "torn", "understood"] as const).filter(
    (standing) => given[standing],
  );
  return (line) => {
    const { standing } = line;
    if (standings.length > 0 && !standings.includes(standing)) return false;
    if (given.kind !== undefined && (kindOf(line) !== given.kind || standing !== "understood"))
      return false;
    if (given.form !== undefined && formOf(line) !== given.form) return false;
    return isOfOrigin(line);
  };
}

function kindOf({ event, session }: TimedLine): string {
  return session?.kind ?? event.kind;
}

/** The name of the line form, where the event tells it. */
function formOf({ event, session }: TimedLine): string | undefined {
  return !session && "form" in event ? event.form : undefined;
}

function lineJson(timed: TimedLine): object {
  const { at, host, tag, file, text: line, standing } = timed;
  return {
    schema: LINE_SCHEMA,
    ...(at && { at: rfc3339(at) }),
    ...(host && { host }),
    ...(tag && { tag }),
    file,
    standing,
    ...(standing === "understood" && { kind: kindOf(timed) }),
    text: line,
  };
}

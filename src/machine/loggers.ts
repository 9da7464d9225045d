/**
 * What loggers do with what they are given, by their command lines: one reader for each.
 *
 * Sources: multilog.html (daemontools 0.76), multilog(8) of daemontools-encore; svlogd(8) of runit 2.1.2;
 * s6-log.html of s6 2.11; splogger(8); logger(1); cyclog and tinylog as their manuals have them. What counts
 * was measured with the programs: multilog's nN counts `current`, the others' does not; the last n before
 * a directory counts; an `s` without a number is multilog's smallest, 4096.
 */
import { posix } from "node:path";
import type { LogPlace, Retention, RetentionSetting } from "./place.ts";
import { nameOf } from "./programs.ts";
import type { Root } from "./root.ts";
import type { StartedProgram } from "./shell/launch.ts";
import { type Arg, type Origin, textOf } from "./shell/value.ts";

/** What a logger's command line says. */
export interface Logging {
  logger: string;
  stage: StartedProgram;
  places: LogPlace[];
  /** Options that a later one overrules: `n1024`, `n20`. */
  twice: [string, string][];
}

type ReadLogger = (stage: StartedProgram, root: Root) => Omit<Logging, "logger" | "stage">;

export function loggingOf(stage: StartedProgram, root: Root): Logging | undefined {
  const name = nameOf(textOf(stage.argv[0]?.value ?? []));
  const logger = NAMES[name] ?? name;
  if (!Object.hasOwn(LOGGERS, logger)) return undefined;
  return { logger, stage, ...LOGGERS[logger](stage, root) };
}

export function isLogger(word: string): boolean {
  const name = nameOf(word);
  return Object.hasOwn(LOGGERS, NAMES[name] ?? name);
}

function only(...places: LogPlace[]): Omit<Logging, "logger" | "stage"> {
  return { places, twice: [] };
}

/** What multilog and s6-log have in common: words that are done in order, each directory with what stands before. */
class Words {
  readonly places: LogPlace[] = [];
  readonly twice: [string, string][] = [];
  selects: string[] = [];
  stamp: string;
  processor: string | undefined;
  size: RetentionSetting;
  files: RetentionSetting;
  private sizeSince: RetentionSetting | undefined;
  private filesSince: RetentionSetting | undefined;

  constructor(stamp: string, size: number, files: number) {
    this.stamp = stamp;
    this.size = { value: size, isGiven: false };
    this.files = { value: files, isGiven: false };
  }

  setSize(setting: RetentionSetting): void {
    this.note(this.sizeSince, setting);
    this.size = this.sizeSince = setting;
  }

  setFiles(setting: RetentionSetting): void {
    this.note(this.filesSince, setting);
    this.files = this.filesSince = setting;
  }

  select(pattern: string): void {
    this.selects = withPattern(this.selects, pattern);
  }

  private note(before: RetentionSetting | undefined, now: RetentionSetting): void {
    if (before) this.twice.push([before.word ?? "", now.word ?? ""]);
  }

  directory(path: string, keepsBeside: boolean): void {
    const { stamp, selects, processor, size, files } = this;
    this.places.push({
      kind: "directory",
      path,
      stamp,
      retention: { size, files },
      keepsBeside,
      selects: [...selects],
      ...(processor && { processor }),
    });
    this.sizeSince = this.filesSince = undefined;
  }

  /** Without a directory nothing is kept. */
  done(): Omit<Logging, "logger" | "stage"> {
    const { twice } = this;
    const places = this.places.map((place) => (keepsNothing(place) ? DISCARDED : place));
    return { places: places.length > 0 ? places : [DISCARDED], twice };
  }
}

/** What takes or leaves every line overrules what stands before it. */
function withPattern(selects: readonly string[], pattern: string): string[] {
  if (pattern === "+*") return [];
  return pattern === "-*" ? [pattern] : [...selects, pattern];
}

const DISCARDED: LogPlace = { kind: "discarded" };

/** All lines are thrown away, and none is chosen again. */
function keepsNothing(place: LogPlace): boolean {
  return (
    place.kind === "directory" &&
    place.selects.at(-1) === "-*" &&
    place.selects.every((pattern) => !pattern.startsWith("+"))
  );
}

const multilog: ReadLogger = ({ argv, cwd }) => {
  const words = new Words("none", 99999, 10);
  for (const [i, arg] of argv.entries()) {
    const text = textOf(arg.value);
    const [sign, rest] = [text[0] ?? "", text.slice(1)];
    if (i === 0) continue;
    if (sign === "t" && i === 1) words.stamp = "tai64n";
    else if (sign === "d" && i === 1) words.stamp = "local date and time (multilog d, a patch's)";
    else if (sign === "s") words.setSize(setting(arg, rest, 4096, 16777215));
    else if (sign === "n") words.setFiles(setting(arg, rest, 2));
    else if (sign === "!") words.processor = rest;
    else if (sign === "+" || sign === "-") words.select(text);
    else if (sign === "/" || sign === ".") words.directory(posix.resolve(cwd, text), false);
  }
  return words.done();
};

const s6log: ReadLogger = ({ argv, cwd }) => {
  const words = new Words("none", 99999, 10);
  for (const arg of argv.slice(behindOptions(argv, "dql"))) {
    const text = textOf(arg.value);
    const [sign, rest] = [text[0] ?? "", text.slice(1)];
    if (text === "t")
      words.stamp = words.stamp === "none" ? "tai64n (true TAI)" : "tai64n and local time";
    else if (text === "T")
      words.stamp = words.stamp === "none" ? "local time (s6-log T)" : "tai64n and local time";
    else if (sign === "s") words.setSize(setting(arg, rest, 4096));
    else if (sign === "n") words.setFiles(setting(arg, rest, 0));
    else if (sign === "!") words.processor = rest;
    else if (text === "f") words.selects = ["+"];
    else if (sign === "+" || sign === "-") words.selects.push(text);
    else if (sign === "/" || sign === ".") {
      words.directory(posix.resolve(cwd, text), true);
      words.stamp = "none";
      words.selects = [];
    }
  }
  return words.done();
};

/** s6-overlay's: s6-log with the script of S6_LOGGING_SCRIPT. */
const logutil: ReadLogger = (stage, root) => {
  const script = stage.variables.get("S6_LOGGING_SCRIPT");
  const words = script ? textOf(script).trim().split(/\s+/) : ["n20", "s1000000", "T"];
  const args: Arg[] = words.map((text) => ({ value: [{ text }], line: stage.line }));
  const directory = stage.argv.at(-1) as Arg;
  return s6log({ ...stage, argv: [stage.argv[0], ...args, directory] }, root);
};

const SVLOGD_STAMPS = ["none", "tai64n", "svlogd -tt (UTC)", "svlogd -ttt (UTC)"];

/** Its settings stand in each directory's own `config`. */
const svlogd: ReadLogger = ({ argv, cwd }, root) => {
  const at = behindOptions(argv, "rRlb");
  const options = argv.slice(1, at).map(({ value }) => textOf(value));
  const times =
    options
      .filter((word) => /^-[tv]+/.test(word))
      .join("")
      .split("t").length - 1;
  const directories = argv.slice(at).map(({ value }) => posix.resolve(cwd, textOf(value)));
  return only(
    ...directories.map((path) => svlogdPlace(path, SVLOGD_STAMPS[times] ?? "none", root)),
  );
};

function svlogdPlace(path: string, stamp: string, root: Root): LogPlace {
  const file = posix.join(path, "config");
  const retention: Retention = {
    size: { value: 1000000, isGiven: false },
    files: { value: 10, isGiven: false },
  };
  let selects: string[] = [];
  let processor: string | undefined;
  for (const [i, line] of (root.text(file) ?? "").split("\n").entries()) {
    const number = Number(/^[snNt](\d*)/.exec(line)?.[1]); // without one it is 0
    const given = { value: number, isGiven: true, word: line.trim(), from: { file, line: i + 1 } };
    if (line.startsWith("s")) retention.size = given;
    if (line.startsWith("n"))
      retention.files = number === 0 ? { ...given, value: Number.POSITIVE_INFINITY } : given;
    if (line.startsWith("N")) retention.min = number;
    if (line.startsWith("t")) retention.age = number;
    if (line.startsWith("!")) processor = line.slice(1).trim();
    if (/^[-+]/.test(line)) selects = withPattern(selects, line.trim());
  }
  const kept = { kind: "directory", path, stamp, retention, keepsBeside: true, selects } as const;
  if (keepsNothing(kept)) return DISCARDED;
  return processor === undefined ? kept : { ...kept, processor };
}

/** `cyclog -s SIZE -n FILES directory`; nosh's takes --max-file-size. */
const cyclog: ReadLogger = ({ argv, cwd }) => {
  const words = new Words("accustamp", 99999, 10);
  for (let i = 1; i < argv.length; i++) {
    const text = textOf(argv[i].value);
    const option = /^-([sn])(\d*)$/.exec(text);
    if (option) {
      const arg = option[2] === "" ? argv[++i] : argv[i];
      const number = option[2] || textOf(arg?.value ?? []);
      if (option[1] === "s") words.setSize(setting(arg, number, 1));
      else words.setFiles(setting(arg, number, 2));
    } else if (text.startsWith("--max-file-size")) i += text.includes("=") ? 0 : 1;
    else if (!text.startsWith("-")) words.directory(posix.resolve(cwd, text), false);
  }
  return words.done();
};

/** perp's: `tinylog -k FILES -s SIZE -t directory`. */
const tinylog: ReadLogger = ({ argv, cwd }) => {
  const words = new Words("none", 100000, 5);
  for (let i = 1; i < argv.length; i++) {
    const text = textOf(argv[i].value);
    if (text === "-k") words.setFiles(setting(argv[++i], textOf(argv[i].value), 1));
    else if (text === "-s") words.setSize(setting(argv[++i], textOf(argv[i].value), 1));
    else if (text === "-t") words.stamp = "tai64n";
    else if (!text.startsWith("-")) words.directory(posix.resolve(cwd, text), true);
  }
  return words.done();
};

/** `splogger tag facility`, the facility as syslog.h numbers it. */
const splogger: ReadLogger = ({ argv }) => {
  const [, tag = "splogger", number = "2"] = argv.map(({ value }) => textOf(value));
  const facility = FACILITIES[Number(number)] ?? "mail";
  return only({ kind: "syslog", facility, tag, stamp: "syslog + splogger decimals" });
};

const FACILITIES = [
  ...["kern", "user", "mail", "daemon", "auth", "syslog", "lpr", "news", "uucp", "cron"],
  ...["authpriv", "ftp", "ntp", "security", "console", "clock"],
  ...["local0", "local1", "local2", "local3", "local4", "local5", "local6", "local7"],
];

/** `logger -t tag -p facility.level`. */
const logger: ReadLogger = ({ argv, user = "root" }) => {
  const texts = argv.map(({ value }) => textOf(value));
  const option = (letter: string, long: string): string | undefined => {
    const at = texts.findIndex((word) => new RegExp(`^-[is]*${letter}`).test(word));
    const named = texts.findIndex((word) => word.startsWith(long));
    if (named > 0) return texts[named].split("=")[1] ?? texts[named + 1];
    if (at < 0) return undefined;
    return texts[at].replace(new RegExp(`^-[is]*${letter}`), "") || texts[at + 1];
  };
  const [facility] = (option("p", "--priority") ?? "user.notice").split(".");
  return only({ kind: "syslog", facility, tag: option("t", "--tag") ?? user, stamp: "syslog" });
};

/** A file that a program writes on and on: `tee -a FILE`, `cat > FILE`. */
const tee: ReadLogger = ({ argv, cwd }) => {
  const named = argv
    .slice(1)
    .map(({ value }) => textOf(value))
    .find((word) => !word.startsWith("-"));
  return only(
    named === undefined ? { kind: "none" } : { kind: "file", path: posix.resolve(cwd, named) },
  );
};

const cat: ReadLogger = ({ output }) => {
  if (output.kind === "file") return only({ kind: "file", path: output.path });
  return only({ kind: output.kind === "nowhere" ? "discarded" : "none" });
};

const LOGGERS: Record<string, ReadLogger> = {
  multilog,
  svlogd,
  "s6-log": s6log,
  "logutil-service": logutil,
  cyclog,
  tinylog,
  splogger,
  logger,
  tee,
  cat,
  cronolog: tee,
  rotatelogs: tee,
  readproctitle: () => only({ kind: "readproctitle" }),
  "systemd-cat": () => only({ kind: "journal" }),
};

/** Other names under which they are installed. */
const NAMES: Record<string, string | undefined> = {
  "bb-svlogd": "svlogd",
  "logutil-service-main": "logutil-service",
  tai64n: "cat",
  tai64nlocal: "cat",
};

function behindOptions(argv: readonly Arg[], valued: string): number {
  let at = 1;
  for (; at < argv.length; at++) {
    const text = textOf(argv[at].value);
    if (text === "--") return at + 1;
    if (!/^-[A-Za-z]/.test(text)) return at;
    if (text.length === 2 && valued.includes(text[1])) at++;
  }
  return at;
}

/** The number of an option, `rest` being what stands behind its letter: what is no number is 0, as scan_ulong has it. */
function setting(
  arg: Arg,
  rest: string,
  least: number,
  most = Number.POSITIVE_INFINITY,
): RetentionSetting {
  const read = Number(/^\d*/.exec(rest)?.[0]);
  const piece = arg.value.find(({ text, from }) => from !== undefined && /\d/.test(text));
  const odd = (key: "unknown" | "missing") =>
    arg.value.find((one) => one[key] !== undefined)?.[key];
  const from: Origin | undefined = piece?.from;
  return {
    value: Math.min(Math.max(read, least), most),
    isGiven: true,
    word: textOf(arg.value),
    from,
    unknown: odd("unknown"),
    missing: odd("missing"),
  };
}

/**
 * `qtrail demo COMMAND`: any command on the bundled week of a made-up server.
 *
 * Commands that read logs are run on the directories of its four services, the drop-in programs
 * on the log that each is for, as a pipe would give it:
 *
 *     qtrail demo find --to partner      qtrail find --to partner --tz Europe/Berlin DEMO
 *     qtrail demo strack                 cat DEMO/smtpd/@* DEMO/smtpd/current | qtrail strack
 *     qtrail demo zoverall               cat DEMO/send/...  | qtrail matchup | qtrail zoverall
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createReadStream, existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { PROGRAM_NAMES } from "../compat/programs.ts";
import { nearest } from "../reports/filter/nearest.ts";
import type { Instant } from "../time/instant.ts";
import { parseTai64 } from "../time/tai64.ts";
import { command } from "./command.ts";
import { COMMAND_NAMES } from "./commands.ts";
import { DEMO_LOG, DEMO_ZONE } from "./demo-log.ts";
import { dispatch } from "./dispatch.ts";
import { UserError } from "./error.ts";

/** Commands that are given the logs; the other commands have none to read. */
const READERS = [
  "report",
  "find",
  "queue",
  "show",
  "sessions",
  "session",
  "grep",
  "lines",
  "explain",
  "why",
  "serve",
];
/** Programs that read a log from standard input, and which of the demo's is theirs. */
const FILTERS: Record<string, "send" | "smtpd"> = {
  tai64nlocal: "send",
  matchup: "send",
  mtrack: "send",
  strack: "smtpd",
};
/** qmailanalog's tables are made of what its matchup writes. */
const OF_MATCHUP = /^z/;

export const demo = command({
  name: "demo",
  summary: "any command on a made-up week of mail, to see how it works",
  about: [
    "Without arguments: the overview of the bundled logs, and what to try. With a command and its flags: that command on those logs. All examples in help can be tried so: write `qtrail demo` for `qtrail`. Time words such as `today` and `-2h` count from the end of the logs, Thursday 19 November 2026, 24:00, in that server's zone, Europe/Berlin.",
    "The logs are those of four services: send (qmail-send), smtpd (tcpserver, rblsmtpd, recordio, a greylister), submission (sagredo's qmail-smtpd) and pop3d. Much happens on the Thursday: an account is broken into and sends spam, partner.test puts off our mail, orders are turned away, the server crashes. They are made up: the hosts, people and addresses do not exist.",
    "The drop-in programs read the log that is for them: tai64nlocal, matchup and mtrack that of qmail-send, strack that of smtpd, zoverall and its kin what matchup writes. multilog, tai64n, splogger and convert-multilog write logs, so there is nothing of the demo to show with them.",
  ],
  arguments: [
    {
      usage: "[COMMAND [FLAGS]]",
      about: `one of ${[...READERS, ...programs()].join(", ")}, with its flags`,
      completes: [...READERS, ...programs()],
    },
  ],
  flags: {},
  takesCommand: true,
  examples: [
    { command: "qtrail demo", about: "the overview, and what to try" },
    {
      command: "qtrail demo find --to partner.test --status delayed",
      about: "what partner.test put off and took later",
    },
    { command: "qtrail demo report auth", about: "who guessed passwords, and got in" },
    { command: "qtrail demo serve", about: "the page, on the made-up week" },
    { command: "qtrail demo strack | less", about: "the SMTP log, session by session" },
  ],
  async run({ args, now }) {
    if (!existsSync(DEMO_LOG))
      throw new UserError("the demo's logs are missing from this installation", {
        hint: "install the package again, or name a log of your own: qtrail report PATH",
      });
    const [verb] = args;
    if (verb === undefined) {
      const status = await dispatch(["report", "--no-pager", "--tz", DEMO_ZONE, DEMO_LOG], now);
      process.stdout.write(TRY);
      return status;
    }
    if (READERS.includes(verb)) {
      const namesZone = args.some((arg) => /^--(?:tz(?:=|$)|utc$)/.test(arg));
      const logs = verb === "explain" ? ["--log", DEMO_LOG] : [DEMO_LOG];
      const zone = namesZone ? [] : ["--tz", DEMO_ZONE];
      const store = verb === "serve" ? ["--no-store"] : []; // nothing made up is kept
      return dispatch([...args, ...zone, ...store, ...logs], end());
    }
    if (programs().includes(verb)) return runProgram(verb, args.slice(1));
    if (COMMAND_NAMES.includes(verb) && verb !== "demo") return dispatch(args, now);
    throw notOnTheDemo(verb);
  },
});

const TRY = `
This was a made-up week. Try on it:
  qtrail demo find --status bounced      who did not get their mail, and why
  qtrail demo report auth                who guessed passwords, and got in
  qtrail demo report refused             who was turned away at the door
  qtrail demo find --to partner.test     follow one up: qtrail demo show ID
On your own logs: the same without "demo", with files or directories at the end.
`;

function programs(): string[] {
  return PROGRAM_NAMES.filter((name) => Object.hasOwn(FILTERS, name) || OF_MATCHUP.test(name));
}

function notOnTheDemo(verb: string): UserError {
  if (PROGRAM_NAMES.includes(verb))
    return new UserError(
      `demo: ${verb} writes logs: there is nothing of the demo to show with it`,
      {
        hint: `what it does: qtrail ${verb} --help`,
      },
    );
  const meant = nearest(verb.toLowerCase(), [...READERS, ...programs()]);
  return new UserError(`demo: there is no command "${verb}"`, {
    hint: meant
      ? `did you mean: qtrail demo ${meant}`
      : `it takes ${READERS.join(", ")} and the drop-in programs; write: qtrail demo find`,
  });
}

/** The last stamp of the queue's log: what "now" is for the demo's time words. */
function end(): Instant {
  const last = readFileSync(join(DEMO_LOG, "send", "current"), "latin1")
    .trimEnd()
    .split("\n")
    .at(-1);
  const instant = parseTai64(last?.split(" ")[0] ?? "", "daemontools");
  if (!instant) throw new Error("the demo's last line has no stamp");
  return instant;
}

/** The program in a process of its own, its log on standard input. */
async function runProgram(name: string, words: string[]): Promise<number> {
  if (!OF_MATCHUP.test(name)) return finished(start(name, words, "inherit"), log(FILTERS[name]));
  const matchup = start("matchup", [], "pipe");
  const [status] = await Promise.all([
    finished(start(name, words, "inherit"), matchup.stdout as Readable),
    finished(matchup, log("send")),
  ]);
  return status;
}

function start(name: string, words: readonly string[], stdout: "inherit" | "pipe") {
  const [program = ""] = process.argv.slice(1);
  return spawn(process.execPath, [program, name, ...words], {
    stdio: ["pipe", stdout, "inherit"],
    env: { TZ: DEMO_ZONE, ...process.env },
  });
}

/** Its exit status, once it has read all of `input` or has stopped reading. */
async function finished(child: ReturnType<typeof start>, input: Readable): Promise<number> {
  const closed = once(child, "close");
  await pipeline(input, child.stdin as NonNullable<typeof child.stdin>).catch((error) => {
    if (error.code !== "EPIPE" && error.code !== "ERR_STREAM_PREMATURE_CLOSE") throw error;
  });
  const [status, signal] = await closed;
  return status ?? (signal === "SIGINT" ? 130 : 2);
}

/** A service's files one after the other, `current` last. */
function log(service = "send"): Readable {
  const directory = join(DEMO_LOG, service);
  const names = readdirSync(directory)
    .filter((name) => name.startsWith("@"))
    .sort();
  return Readable.from(files([...names, "current"].map((name) => join(directory, name))));
}

async function* files(paths: readonly string[]) {
  for (const path of paths) yield* createReadStream(path);
}

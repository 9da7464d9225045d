/**
 * Loggers that write fast into small files, and followers that are killed and begin again: what they print is what
 * was logged, once.
 *
 *     feeder --20,000 lines/s--> multilog | svlogd | s6-log --rotates--> qtrail lines -f, find -f >> file
 *                                                                             kill -9, again and again
 */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { generator } from "../../src/chance.testing.ts";
import { original } from "../originals.ts";

const PROGRAM = fileURLToPath(new URL("../../program/cli/main.js", import.meta.url));

export type Logger = "multilog" | "svlogd" | "s6-log";

export interface Soak {
  logger: Logger;
  seconds: number;
  linesPerSecond: number;
  /** Finished files that the logger keeps. */
  files: number;
  /** Bytes of a file. */
  size: number;
  seed: number;
  /** Milliseconds that a follower lives, and is dead, at most. */
  lives: number;
  dead: number;
}

export interface Soaked {
  /** Messages that were logged: numbers from 0 up to it. */
  messages: number;
  kills: number;
  /** What `lines -f` has printed, and what `find -f` has. */
  lines: string[];
  found: { msg: string; sender?: string }[];
  /** What each said on standard error. */
  said: string[];
}

/** The number of the first message, so that all have as many digits. */
const FIRST_MSG = 1_000_000;

/** The lines of one message: each is found once in the log. */
export function linesOf(message: number): string[] {
  const msg = FIRST_MSG + message;
  return [
    `new msg ${msg}`,
    `info msg ${msg}: bytes 700 from <${message}@example.com> qp ${message + 1} uid 1001`,
    `starting delivery ${message + 1}: msg ${msg} to remote ${message}@example.net`,
    `delivery ${message + 1}: success: 192.0.2.1_accepted_message./`,
    `end msg ${msg}`,
  ];
}

/** The soak as it was asked for; all that it starts has ended when it returns. */
export async function soak(home: string, asked: Soak): Promise<Soaked> {
  const log = join(home, "log");
  mkdirSync(log);
  const logger = loggerInto(log, asked);
  const followers = [
    new Follower(["lines", "-f", "--cursor-file", "lines.cursor", log], home, "lines"),
    new Follower(
      ["find", "-f", "--cursor-file", "find.cursor", "-o", "ndjson", log],
      home,
      "found",
    ),
  ] as const;
  try {
    await writeTo(logger, `${linesOf(0).join("\n")}\n`);
    await isThere(join(log, "current"));
    for (const follower of followers) await follower.begin();
    const [messages, kills] = await Promise.all([
      feed(logger, asked),
      killAgainAndAgain(followers, asked),
    ]);
    logger.stdin?.end();
    await once(logger, "close");
    const last = String(FIRST_MSG + messages - 1);
    await Promise.all(followers.map((follower) => follower.until(last)));
    return {
      messages,
      kills,
      lines: followers[0].text().split("\n").slice(0, -1),
      found: messagesIn(followers[1].text()),
      said: followers.map((follower) => follower.said()),
    };
  } finally {
    logger.kill();
    for (const follower of followers) await follower.kill();
  }
}

async function killAgainAndAgain(followers: readonly Follower[], asked: Soak): Promise<number> {
  const random = generator(asked.seed);
  const end = Date.now() + asked.seconds * 1000;
  let kills = 0;
  while (Date.now() < end) {
    await sleep(random(asked.lives));
    for (const follower of followers) await follower.kill();
    kills += followers.length;
    await sleep(random(asked.dead));
    for (const follower of followers) follower.start();
  }
  return kills;
}

function messagesIn(records: string): Soaked["found"] {
  const lines = records.split("\n").slice(0, -1);
  return lines.map((line) => JSON.parse(line) as Soaked["found"][number]);
}

function loggerInto(log: string, { logger, files, size }: Soak): ChildProcess {
  const stdio: ["pipe", "ignore", "inherit"] = ["pipe", "ignore", "inherit"];
  switch (logger) {
    case "multilog":
      return spawn(
        original("multilog", "daemontools") as string,
        ["t", `s${size}`, `n${files}`, log],
        { stdio },
      );
    case "s6-log":
      return spawn(
        original("s6-log", "s6") as string,
        ["-b", "--", "t", `s${size}`, `n${files}`, log],
        { stdio },
      );
    case "svlogd":
      writeFileSync(join(log, "config"), `s${size}\nn${files}\n`);
      return spawn(original("svlogd", "runit") as string, ["-t", log], { stdio });
    default:
      return logger satisfies never;
  }
}

/** Messages from 1 on, at the rate asked for; gives how many there were. */
async function feed(logger: ChildProcess, { seconds, linesPerSecond }: Soak): Promise<number> {
  const began = Date.now();
  const perMillisecond = linesPerSecond / linesOf(0).length / 1000;
  let next = 1;
  for (let passed = 0; passed < seconds * 1000; passed = Date.now() - began) {
    const due = Math.floor(passed * perMillisecond);
    const lines: string[] = [];
    for (; next <= due; next++) lines.push(...linesOf(next));
    if (lines.length > 0) await writeTo(logger, `${lines.join("\n")}\n`);
    await sleep(10);
  }
  return next;
}

async function writeTo({ stdin }: ChildProcess, text: string): Promise<void> {
  if (!stdin?.write(text)) await once(stdin as NodeJS.WritableStream, "drain");
}

/** A `qtrail ... -f` whose output goes to a file, life after life. */
class Follower {
  private readonly words: string[];
  private readonly home: string;
  private readonly output: string;
  private child: ChildProcess | undefined;

  constructor(words: string[], home: string, name: string) {
    this.words = words;
    this.home = home;
    this.output = join(home, name);
    writeFileSync(this.output, "");
    writeFileSync(`${this.output}.said`, "");
  }

  /** The first life: until it has noted where it begins. */
  async begin(): Promise<void> {
    this.start();
    await isThere(join(this.home, this.words[this.words.indexOf("--cursor-file") + 1] as string));
  }

  start(): void {
    const [out, said] = [this.output, `${this.output}.said`].map((path) => openSync(path, "a"));
    this.child = spawn(process.execPath, [PROGRAM, ...this.words, "--utc"], {
      cwd: this.home,
      stdio: ["ignore", out, said],
    });
    closeSync(out as number);
    closeSync(said as number);
  }

  async kill(): Promise<void> {
    const { child } = this;
    if (!child) return;
    const ended = once(child, "close");
    child.kill("SIGKILL");
    await ended;
  }

  /** Waits until it has printed that number. */
  async until(last: string): Promise<void> {
    for (let waited = 0; !endOf(this.output).includes(last); waited += 50) {
      if (waited > 60_000) throw new Error(`${last} did not come; it said ${this.said()}`);
      await sleep(50);
    }
  }

  text(): string {
    return readFileSync(this.output, "utf8");
  }

  said(): string {
    return readFileSync(`${this.output}.said`, "utf8");
  }
}

/** The last lines of a file that is written to. */
function endOf(path: string): string {
  const descriptor = openSync(path, "r");
  const bytes = Buffer.alloc(4096);
  const from = Math.max(0, fstatSync(descriptor).size - bytes.length);
  const end = bytes.toString("latin1", 0, readSync(descriptor, bytes, 0, bytes.length, from));
  closeSync(descriptor);
  return end;
}

async function isThere(path: string): Promise<void> {
  for (;;) {
    try {
      if (readFileSync(path).length > 0) return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    }
    await sleep(20);
  }
}

/**
 * Loggers that write fast into small files, and followers that are killed and begin again: what they print is what
 * was logged, once.
 *
 *     feeder --20,000 lines/s--> multilog | svlogd | s6-log --rotates--> qtrail lines -f, find -f >> file
 *                                                                             kill -9, again and again
 */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { generator } from "../../src/chance.testing.ts";

export const PROGRAM = fileURLToPath(new URL("../../program/cli/main.js", import.meta.url));

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
  /** How often each line of the log was printed, by `lines -f`; and each message's id, by `find -f`. */
  lines: string[];
  found: { msg: string; sender: string }[];
  /** What both said on standard error. */
  said: string;
}

/** The lines of one message: each is found once in the log. */
export function linesOf(message: number): string[] {
  const msg = 1_000_000 + message;
  return [
    `new msg ${msg}`,
    `info msg ${msg}: bytes 700 from <${message}@example.com> qp ${message + 1} uid 1001`,
    `starting delivery ${message + 1}: msg ${msg} to remote ${message}@example.net`,
    `delivery ${message + 1}: success: 192.0.2.1_accepted_message./`,
    `end msg ${msg}`,
  ];
}

export async function soak(home: string, asked: Soak): Promise<Soaked> {
  const log = join(home, "log");
  mkdirSync(log);
  const logger = loggerInto(log, asked);
  await writeTo(logger, `${linesOf(0).join("\n")}\n`);
  await isThere(join(log, "current"));
  const random = generator(asked.seed);
  const followers = [
    new Follower(["lines", "-f", "--cursor-file", "lines.cursor", log], home, "lines"),
    new Follower(
      ["find", "-f", "-o", "ndjson", "--cursor-file", "find.cursor", log],
      home,
      "found",
    ),
  ];
  for (const follower of followers) await follower.begin();
  const feeding = feed(logger, asked);
  const end = Date.now() + asked.seconds * 1000;
  let kills = 0;
  while (Date.now() < end) {
    await sleep(random(asked.lives));
    for (const follower of followers) await follower.kill();
    kills += followers.length;
    await sleep(random(asked.dead));
    for (const follower of followers) follower.start();
  }
  const messages = await feeding;
  logger.stdin?.end();
  await once(logger, "close");
  const last = `end msg ${1_000_000 + messages - 1}`;
  const isLast = () =>
    followers[0]?.text().trimEnd().endsWith(last) &&
    followers[1]?.text().includes(`"${1_000_000 + messages - 1}"`);
  for (let waited = 0; !isLast() && waited < 60_000; waited += 100) await sleep(100);
  for (const follower of followers) await follower.kill();
  const [lines, found] = followers.map((follower) => follower.text());
  return {
    messages,
    kills,
    lines: (lines as string).split("\n").slice(0, -1),
    found: (found as string)
      .split("\n")
      .slice(0, -1)
      .map((line) => JSON.parse(line) as { msg: string; sender: string }),
    said: followers.map((follower) => follower.said()).join(""),
  };
}

function loggerInto(log: string, { logger, files, size }: Soak): ChildProcess {
  const stdio: ["pipe", "ignore", "inherit"] = ["pipe", "ignore", "inherit"];
  switch (logger) {
    case "multilog":
      return spawn("multilog", ["t", `s${size}`, `n${files}`, log], { stdio });
    case "s6-log":
      return spawn("s6-log", ["-b", "--", "t", `s${size}`, `n${files}`, log], { stdio });
    case "svlogd":
      writeFileSync(join(log, "config"), `s${size}\nn${files}\n`);
      return spawn("svlogd", ["-t", log], { stdio });
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

  text(): string {
    return readFileSync(this.output, "utf8");
  }

  said(): string {
    return readFileSync(`${this.output}.said`, "utf8");
  }
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

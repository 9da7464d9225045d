/**
 * What is to be reached: each goal is a command of qtrail, a yardstick that everybody has, and how
 * many times as long it may take. The answer is known, and checked before anything is timed.
 */
import { mkdirSync, rmSync, symlinkSync } from "node:fs";
import { join, resolve } from "node:path";
import { differences, figuresOfReport, figuresOfTruth } from "./check.ts";
import { type BenchLog, benchLog, syslogTwin } from "./data.ts";
import type { Command } from "./measure.ts";
import { messagesFound, type Small, smallDirectory } from "./small.ts";
import { doorOfReport, doorOfTruth, type SmtpdLog, smtpdLog } from "./smtpd-log.ts";
import { grepCount, unzip } from "./tools.ts";
import { gzipTwin, mixedTwin } from "./twins.ts";

const QTRAIL = "dist/program/cli/main.js";
const SESSIONS_AT_ONE_TIME = 200;
/** As many as bring in what qmail-send's log has, which is less busy. */
const SESSIONS_FOR_SEND = 60;

export interface Inputs {
  megabytes: number;
  send: BenchLog;
  smtpd: SmtpdLog;
  /** `send`, compressed. */
  packed: string;
  /** `send` in syslog form, for tools that read no other. */
  syslog: string;
  /** Both in one syslog. */
  mixed: string;
  /** A service by which `send`'s mails come in; and the directories of both. */
  door: SmtpdLog;
  both: string[];
  small: Small;
}

export interface Goal {
  name: string;
  ours: Command;
  yardstick: Command;
  /** As people say it. */
  yardstickName: string;
  /** The yardstick's time, so many times; absent where none was set. */
  most?: number;
  /** Bytes of memory at its peak. */
  mostBytes?: number;
  /** Bytes that are read; absent where that says nothing. */
  bytes?: number;
  /** What is wrong with the answer: a sentence each. */
  wrong(output: string): string[];
}

/** Made where they are not there yet. */
export async function inputsOf(megabytes: number, directory: string): Promise<Inputs> {
  const send = benchLog(megabytes);
  const smtpd = smtpdLog(megabytes, SESSIONS_AT_ONE_TIME);
  const door = smtpdLog(megabytes, SESSIONS_FOR_SEND, send.path);
  return {
    megabytes,
    send,
    smtpd,
    packed: await gzipTwin(send.path),
    syslog: await syslogTwin(send.path),
    mixed: await mixedTwin(send.path, door.path),
    door,
    both: directoriesOf(directory, { send: send.path, smtpd: door.path }),
    small: smallDirectory(send.path, directory),
  };
}

export function goalsFor(inputs: Inputs): Goal[] {
  const { send, smtpd, packed, syslog, mixed, door, both, small } = inputs;
  const starting = "starting delivery";
  const overSend = (json: string) => differences(figuresOfTruth(send.truth), figuresOfReport(json));
  const overDoor = (json: string) => differences(doorOfTruth(smtpd.truth), doorOfReport(json));
  const overBoth = (json: string) => [
    ...overSend(json),
    ...differences(doorOfTruth(door.truth), doorOfReport(json)),
  ];
  return [
    {
      name: "report, qmail-send",
      ours: report(send.path),
      yardstick: grepCount(starting, send.path),
      yardstickName: `grep -c '${starting}'`,
      most: 3.5,
      mostBytes: 250e6,
      bytes: send.truth.bytes,
      wrong: overSend,
    },
    {
      name: "report, smtpd with recordio",
      ours: report(smtpd.path),
      yardstick: grepCount("tcpserver", smtpd.path),
      yardstickName: "grep -c tcpserver",
      most: 5,
      bytes: smtpd.truth.bytes,
      wrong: overDoor,
    },
    {
      name: "report, qmail-send, .gz",
      ours: report(packed),
      yardstick: unzip(packed),
      yardstickName: "zcat",
      most: 1.3,
      bytes: send.truth.bytes,
      wrong: overSend,
    },
    {
      name: "report, qmail-send in a syslog",
      ours: report(syslog),
      yardstick: grepCount(starting, syslog),
      yardstickName: `grep -c '${starting}'`,
      bytes: send.truth.bytes,
      wrong: (json) => overSend(json).filter((one) => !/^lines/.test(one)),
    },
    {
      name: "report, both in one syslog",
      ours: report(mixed),
      yardstick: grepCount(starting, mixed),
      yardstickName: `grep -c '${starting}'`,
      bytes: send.truth.bytes + door.truth.bytes,
      wrong: (json) => overBoth(json).filter((one) => !/^lines/.test(one)),
    },
    {
      name: "report, both in multilog's directories",
      ours: report(...both),
      yardstick: grepCount(starting, ...both.map((directory) => join(directory, "current"))),
      yardstickName: `grep -c '${starting}'`,
      bytes: send.truth.bytes + door.truth.bytes,
      wrong: (json) => overBoth(json).filter((one) => !/^lines/.test(one)),
    },
    {
      name: "find --to ADDRESS",
      ours: qtrail("find", "--to", send.address, "-o", "ndjson", send.path),
      yardstick: grepCount(send.address, send.path),
      yardstickName: "grep -c ADDRESS",
      most: 3,
      bytes: send.truth.bytes,
      wrong: (ndjson) => (ndjson.includes(send.address) ? [] : [`${send.address} is not found`]),
    },
    {
      name: "find --to ADDRESS, 1 MB",
      ours: qtrail("find", "--to", `<${small.address}>`, "-o", "ndjson", small.directory),
      yardstick: node("-e", "0"),
      yardstickName: "node -e 0",
      most: 3,
      wrong: (ndjson) => {
        const [found, known] = [messagesFound(ndjson).join(), small.messages.join()];
        return found === known ? [] : [`messages ${found}, ${known} in the log`];
      },
    },
    {
      name: "--version",
      ours: qtrail("--version"),
      yardstick: node("-e", "0"),
      yardstickName: "node -e 0",
      most: 1.5,
      wrong: (told) => (/^qtrail \d+\.\d+\.\d+\n$/.test(told) ? [] : [`the version is ${told}`]),
    },
  ];
}

function report(...paths: string[]): Command {
  return qtrail("report", "overview", "-o", "json", "--year", "2026", ...paths);
}

/** Below `parent`, one for each log, which is its `current`. */
function directoriesOf(parent: string, logs: Record<string, string>): string[] {
  return Object.entries(logs).map(([name, log]) => {
    const directory = join(parent, name);
    mkdirSync(directory, { recursive: true });
    const current = join(directory, "current");
    rmSync(current, { force: true });
    symlinkSync(resolve(log), current);
    return directory;
  });
}

function qtrail(...words: string[]): Command {
  return node(QTRAIL, ...words);
}

function node(...args: string[]): Command {
  return { program: process.execPath, args };
}

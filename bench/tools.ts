/**
 * The public tools that qtrail is timed beside, as administrators use them. One that is not here is
 * named, never left out in silence.
 */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { benchLog, gzipTwin, syslogTwin } from "./data.ts";
import { type Command, type Measured, measure } from "./measure.ts";
import { median, shownPeak, spread } from "./table.ts";

export interface Tool {
  name: string;
  /** How to get it on Debian. */
  install: string;
  isHere: boolean;
}

/** Where Debian and others put the converter of awstats. */
const MAILLOGCONVERT = [
  "/usr/share/awstats/tools/maillogconvert.pl",
  "/usr/share/doc/awstats/examples/maillogconvert.pl",
].find(existsSync);

const TOOLS: readonly Tool[] = [
  ...["grep", "wc", "zcat", "perl"].map((name) => onPath(name, "coreutils grep gzip perl")),
  onPath("rg", "ripgrep"),
  onPath("lnav", "lnav"),
  onPath("tai64nlocal", "daemontools"),
  { name: "maillogconvert.pl", install: "awstats", isHere: MAILLOGCONVERT !== undefined },
];

export function isHere(name: string): boolean {
  return TOOLS.some((tool) => tool.name === name && tool.isHere);
}

/** Lines with the words; GNU grep, in the locale that it is called in. */
export function grepCount(words: string, ...paths: string[]): Command {
  return { program: "grep", args: ["-cF", "--", words, ...paths] };
}

function wcLines(path: string): Command {
  return { program: "wc", args: ["-l", path] };
}

function ripgrepCount(words: string, path: string): Command {
  return { program: "rg", args: ["-cF", "--", words, path] };
}

/** Without a screen: reads the file, counts the lines that its format knows. */
function lnavCount(path: string): Command {
  return { program: "lnav", args: ["-n", "-c", ";SELECT count(*) FROM all_logs", path] };
}

export function unzip(path: string): Command {
  return { program: "zcat", args: [path] };
}

export function tai64nlocal(path: string): Command {
  return { program: "tai64nlocal", args: [], input: path };
}

/** It knows no multilog stamps: it gets the same lines in syslog form. */
function awstats(syslog: string): Command {
  return { program: "perl", args: [MAILLOGCONVERT ?? "", "standard"], input: syslog };
}

type Contender = [name: string, command: Command, tool: string];

/** All that are here, in turns, on the simulated log; speeds are reckoned by its size for all. */
export async function toolsTable(folder: string, megabytes: number, runs: number): Promise<string> {
  const { path, truth, address } = benchLog(megabytes, join(folder, "tools"));
  const syslog = await syslogTwin(path);
  const all: Contender[] = [
    ["grep -c 'starting delivery'", grepCount("starting delivery", path), "grep"],
    ["grep -c ADDRESS", grepCount(address, path), "grep"],
    ["wc -l", wcLines(path), "wc"],
    ["rg -c 'starting delivery'", ripgrepCount("starting delivery", path), "rg"],
    ["zcat", unzip(await gzipTwin(path)), "zcat"],
    ["tai64nlocal", tai64nlocal(path), "tai64nlocal"],
    ["awstats' maillogconvert", awstats(syslog), "maillogconvert.pl"],
    ["lnav -n, count", lnavCount(syslog), "lnav"],
  ];
  const here = all.filter(([, , tool]) => isHere(tool));
  const times = here.map((): Measured[] => []);
  for (let turn = 0; turn < runs; turn++)
    for (const [i, [, command]] of here.entries()) times[i]?.push(await measure(command));
  const rows = here.map(([name], i) => {
    const of = times[i] ?? [];
    const speed = truth.bytes / 1e6 / median(of.map(({ seconds }) => seconds));
    return `| ${name} | ${speed.toFixed(0)} | ${spread(of)} | ${shownPeak(of)} |\n`;
  });
  const missing = TOOLS.filter((tool) => !tool.isHere);
  const names = missing.map(({ name, install }) => `${name} (apt-get install ${install})`);
  const notHere = names.length > 0 ? `\nNot here, on Debian: ${names.join(", ")}.\n` : "";
  const head = "\n| tool | MB/s | seconds | peak MB |\n| --- | ---: | ---: | ---: |\n";
  return head + rows.join("") + notHere;
}

function onPath(name: string, install: string): Tool {
  return { name, install, isHere: isOnPath(name) };
}

function isOnPath(name: string): boolean {
  try {
    execFileSync("sh", ["-c", 'command -v "$1"', "sh", name], { stdio: "ignore" });
    return true;
  } catch {
    return false; // not installed
  }
}

/**
 * Fifty people who look at the page while mail comes in: `node dist/bench/readers.js [--seconds 60] [--rate 2000]`.
 *
 * A server of its own follows a log that is written to at a steady rate, and takes it over into a store. Each reader
 * opens a page every five seconds: home (4 of 10), an address in a day (3), one message (2), a report (1). Told are the
 * times of each kind, what was no answer, and how far the store is behind the log at the end: every message that was
 * written has to be in it. What is opened in the first seconds does not count: a server has been up for a while.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { appendFileSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import process, { argv, execPath, stdout } from "node:process";
import { setTimeout as pause } from "node:timers/promises";
import { parseArgs } from "node:util";
import { oneOf, seededRandom, wholeBelow } from "../simulator/random.ts";
import { tai64nLabel } from "../src/time/tai64.ts";

const { values } = parseArgs({
  args: argv.slice(2),
  options: {
    seconds: { type: "string", default: "60" },
    rate: { type: "string", default: "2000" },
    readers: { type: "string", default: "50" },
  },
});
const [seconds, rate, readers] = [values.seconds, values.rate, values.readers].map(Number) as [
  number,
  number,
  number,
];

const EVERY_MILLISECONDS = 5000;
/** So long pages are opened that do not count: a server has been up for a while. */
const WARM_MILLISECONDS = 15_000;
const SENDERS = 2000;
const RECIPIENTS = 8000;

const home = mkdtempSync(join(tmpdir(), "qtrail-readers-"));
const log = join(home, "send");
mkdirSync(log);
const current = join(log, "current");
const random = seededRandom(1);
const loadBefore = load();
let written = 0;

/** Messages that came, went out at once and left: as many lines as qmail-send writes of each. */
function write(count: number): void {
  let text = "";
  for (let i = 0; i < count; i++) {
    const milliseconds = Date.now();
    const at = Math.floor(milliseconds / 1000);
    const stamp = tai64nLabel(
      { seconds: at, nanos: (milliseconds % 1000) * 1e6 + (i % 1e6) },
      "daemontools",
    );
    const n = ++written;
    const msg = 100_000 + (n % 50_000);
    const says = (what: string): string => `${stamp} ${what}\n`;
    text += says(`new msg ${msg}`);
    text += says(
      `info msg ${msg}: bytes ${500 + (n % 90_000)} from <s${wholeBelow(random, SENDERS)}@shop.example> qp ${n} uid 1001`,
    );
    text += says(
      `starting delivery ${n}: msg ${msg} to remote r${wholeBelow(random, RECIPIENTS)}@d${n % 40}.test`,
    );
    text += says("status: local 0/10 remote 1/120");
    text += says(
      `delivery ${n}: success: 192.0.2.7_accepted_message./Remote_host_said:_250_ok_${n}/`,
    );
    text += says("status: local 0/10 remote 0/120");
    text += says(`end msg ${msg}`);
  }
  appendFileSync(current, text);
}

write(rate * 10);
const server = spawn(
  execPath,
  [
    "dist/program/cli/main.js",
    "serve",
    "--store",
    join(home, "store"),
    "--utc",
    "--listen",
    "127.0.0.1:0",
    log,
  ],
  { stdio: ["ignore", "ignore", "pipe"] },
);
let said = "";
server.stderr.on("data", (piece: Buffer) => {
  said += piece;
});
const origin = await addressSaid();

interface Page {
  kind: string;
  milliseconds: number;
  status: number;
}
const pages: Page[] = [];
let ids: string[] = [];

async function addressSaid(): Promise<string> {
  for (let i = 0; i < 300; i++) {
    const found = /http:\/\/[\d.]+:\d+/.exec(said);
    if (found) return found[0];
    await pause(100);
  }
  throw new Error(`the server did not begin: ${said}`);
}

async function get(kind: string, path: string): Promise<string> {
  const begun = performance.now();
  try {
    const answer = await fetch(origin + path);
    const text = await answer.text();
    pages.push({ kind, milliseconds: performance.now() - begun, status: answer.status });
    return text;
  } catch {
    pages.push({ kind, milliseconds: performance.now() - begun, status: 0 });
    return "";
  }
}

const KINDS = ["home", "home", "home", "home", "find", "find", "find", "show", "show", "report"];

async function read(until: number): Promise<void> {
  await pause(wholeBelow(random, EVERY_MILLISECONDS));
  while (Date.now() < until) {
    const next = Date.now() + EVERY_MILLISECONDS;
    const kind = oneOf(random, KINDS);
    if (kind === "home") await get(kind, "/");
    if (kind === "report") await get(kind, "/reports/reasons?since=-1h");
    if (kind === "show" && ids.length > 0) await get(kind, `/m/${oneOf(random, ids)}`);
    if (kind === "find") {
      const text = await get(
        kind,
        `/find?q=from%3As${wholeBelow(random, SENDERS)}%40shop.example&since=-1d`,
      );
      ids = [...[...text.matchAll(/\/m\/([0-9a-z]{13})/g)].map(([, id = ""]) => id), ...ids].slice(
        0,
        500,
      );
    }
    await pause(Math.max(0, next - Date.now()));
  }
}

try {
  await pause(10_000); // what was there at its start is taken over
  const begun = Date.now();
  const before = written;
  const writing = setInterval(
    () => write(Math.max(0, Math.floor(((Date.now() - begun) / 1000) * rate) + before - written)),
    100,
  );
  const allRead = (until: number) =>
    Promise.all(Array.from({ length: readers }, () => read(until)));
  await allRead(Date.now() + WARM_MILLISECONDS);
  pages.length = 0;
  await allRead(Date.now() + seconds * 1000);
  clearInterval(writing);
  const ended = Date.now();
  let kept = 0;
  while (kept < written && Date.now() - ended < 60_000) {
    await pause(1000);
    const text = await (await fetch(`${origin}/api/v1/reports/overview?since=-1d`)).text();
    kept = Number(/"messages":\s*(\d+)/.exec(text)?.[1] ?? 0);
  }
  tell(kept, (Date.now() - ended) / 1000);
} finally {
  server.kill("SIGTERM");
  await Promise.race([once(server, "exit"), pause(20_000)]);
  rmSync(home, { recursive: true, force: true });
}

/** Of the machine over the last minute: what else ran on it. */
function load(): string {
  return (loadavg()[0] as number).toFixed(1);
}

function tell(kept: number, behind: number): void {
  stdout.write(
    `${readers} readers, ${rate} messages a second, ${seconds} s; load of the machine ${loadBefore} before, ${load()} at the end\n\n| page | pages | median ms | p99 ms | most | no answer |\n|---|--:|--:|--:|--:|--:|\n`,
  );
  for (const kind of ["home", "find", "show", "report", "all"]) {
    const of = pages.filter((page) => kind === "all" || page.kind === kind);
    const times = of.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
    const at = (share: number) =>
      Math.round(times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0);
    stdout.write(
      `| ${kind} | ${of.length} | ${at(0.5)} | ${at(0.99)} | ${at(1)} | ${of.filter(({ status }) => status !== 200).length} |\n`,
    );
  }
  stdout.write(
    `\n${written} messages written, ${kept} kept; the last ${behind.toFixed(0)} s after the last was written\n`,
  );
  process.exitCode = kept === written && pages.every(({ status }) => status === 200) ? 0 : 1;
}

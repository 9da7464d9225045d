/**
 * The logs that are asked: every file and every logger's directory of corpus/, those that lie in one
 * place together, fifty simulated ones, in five forms, and real ones repeated.
 *
 * All are laid out anew, with one time of change, from which years are inferred; so that the answers
 * name the same paths wherever they are written.
 */
import { cpSync, mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { bigPlan } from "../../simulator/big-plan.ts";
import { simulateWhole } from "../../simulator/qmail-send.ts";
import { mailsOf, simulateSmtpd } from "../../simulator/smtpd.ts";
import { asSyslog } from "../../simulator/syslog.ts";
import { REPEATED } from "./repeated.ts";

export interface AskedLog {
  name: string;
  /** From where the logs were laid out. */
  paths: string[];
  /** It is asked on standard input too. */
  isPiped: boolean;
}

const CORPUS = fileURLToPath(new URL("../../../corpus", import.meta.url));
const CHANGED = new Date("2026-11-28T12:00:00Z");
const SEEDS = 50;

/** Below `home`; with `wanted` only logs whose name begins with it. */
export async function layOut(home: string, wanted: string): Promise<AskedLog[]> {
  cpSync(CORPUS, join(home, "corpus"), { recursive: true });
  const simulated = Array.from({ length: SEEDS }, (_, i) => i + 1)
    .map((seed) => [seed, `simulated/${String(seed).padStart(2, "0")}`] as const)
    .filter(([, name]) => name.startsWith(wanted))
    .map(([seed, name]) => simulatedLog(home, name, seed));
  const repeated: AskedLog[] = [];
  for (const [name, write] of Object.entries(REPEATED)) {
    if (!name.startsWith(wanted)) continue;
    const paths = await write(join(home, name));
    repeated.push({ name, paths: paths.map((path) => relative(home, path)), isPiped: false });
  }
  changeAll(home);
  const real = logsIn(home, "corpus").filter(({ name }) => name.startsWith(wanted));
  return [...real, ...simulated, ...repeated];
}

function logsIn(home: string, place: string): AskedLog[] {
  const names = readdirSync(join(home, place)).sort();
  const isLoggers = names.includes("current");
  if (isLoggers) return [{ name: place, paths: [place], isPiped: false }];
  const isDirectory = (name: string) => statSync(join(home, place, name)).isDirectory();
  const files = names
    .filter((name) => !isDirectory(name) && !NO_LOG.test(name))
    .map((name) => join(place, name))
    .map((path) => ({ name: path, paths: [path], isPiped: place.endsWith("containers") }));
  const below = names.filter(isDirectory).map((name) => logsIn(home, join(place, name)));
  const logs = [...files, ...below.flatMap((logs) => (logs.length === 1 ? logs : []))];
  const deeper = below.flatMap((logs) => (logs.length === 1 ? [] : logs));
  const together = { name: `${place} together`, paths: [place], isPiped: false };
  return [...logs, ...(logs.length > 1 ? [together] : []), ...deeper];
}

/** Accounts of what happened, and words about logs. */
const NO_LOG = /\.md$|^truth|\.expected\./;

function simulatedLog(home: string, name: string, seed: number): AskedLog {
  const bytes = seed % 10 === 0 ? 300_000 : 20_000 + 1000 * seed;
  const send = simulateWhole(bigPlan(bytes, seed)).log;
  const write = (file: string, content: Buffer | string): string => {
    const path = join(name, file);
    mkdirSync(join(home, path, ".."), { recursive: true });
    writeFileSync(join(home, path), content);
    return path;
  };
  const asked = (paths: string[], isPiped = false): AskedLog => ({ name, paths, isPiped });
  switch (seed % 5) {
    case 0:
      write("send/@400000006affffff00000000.s", send.subarray(0, middleOf(send)));
      write("send/current", send.subarray(middleOf(send)));
      return asked([join(name, "send")]);
    case 1:
      return asked([write("smtpd.log", service(seed, bytes, undefined))], true);
    case 2:
      write("send/current", send);
      write("smtpd/current", service(seed, bytes, send));
      return asked([join(name, "send"), join(name, "smtpd")]);
    case 3:
      return asked([write("mail.log", syslog(send, service(seed, bytes, send)))], true);
    default:
      return asked([write("send.log.gz", gzipSync(send))]);
  }
}

/** Behind a line. */
function middleOf(log: Buffer): number {
  return log.indexOf("\n", log.length >> 1) + 1;
}

/** With `queue`, of a service that takes its mails. */
function service(seed: number, bytesWanted: number, queue: Buffer | undefined): Buffer {
  const begin = 1_793_491_200;
  const mails = queue && mailsOf(queue.toString("latin1"));
  const plan = { seed, begin, bytesWanted, atOneTime: 5 + (seed % 7) };
  return Buffer.concat([...simulateSmtpd(mails ? { ...plan, mails } : plan)]);
}

/** Both as splogger and a syslogd would keep them. */
function syslog(send: Buffer, smtpd: Buffer): string {
  const linesOf = (log: Buffer) => log.toString("latin1").split("\n").slice(0, -1);
  const lines = [
    ...linesOf(send).map((line) => ({ line, tag: "qmail" })),
    ...linesOf(smtpd).map((line) => ({ line, tag: "smtpd" })),
  ];
  const label = ({ line }: { line: string }) => line.slice(0, "@400000006affffff00000000".length);
  const inOrder = lines.sort((a, b) => (label(a) < label(b) ? -1 : label(a) > label(b) ? 1 : 0));
  return inOrder.map(({ line, tag }) => asSyslog(line, tag)).join("");
}

function changeAll(place: string): void {
  for (const name of readdirSync(place, { recursive: true }) as string[])
    utimesSync(join(place, name), CHANGED, CHANGED);
}

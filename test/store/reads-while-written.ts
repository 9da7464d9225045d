/**
 * Asks a store while it is written, and compares it with the logs when that is over: `reads-while-written.js STORE OUT
 * WHOLE...`, the logs as they are at the end; standard input ends when nothing is written any more. OUT gets JSON.
 *
 * Each answer is that of a commit: what was seen stays, nothing is there twice, and of messages all that began
 * before the last one that is seen. Half of a commit would break that.
 */
import { writeFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { answerTo } from "../../bench/answers/asking.ts";
import { figuresOfReport } from "../../bench/check.ts";
import { readManifest } from "../../src/store/manifest.ts";
import { type Difference, differencesBetween, whatIsThere } from "./asked-both-ways.ts";

export interface Readings {
  /** How often the store was asked. */
  count: number;
  /** Answers that no commit gives. */
  wrong: string[];
  /** What the store and the logs answered otherwise at the end. */
  differences: Difference[];
}

interface Found {
  id: string;
  born: string;
  /** Absent as long as its info line was not read. */
  queued?: string;
}

const [, , store = "", out = "", ...whole] = process.argv;
const readings: Readings = { count: 0, wrong: [], differences: [] };
let isOver = false;
process.stdin.on("end", () => {
  isOver = true;
});
process.stdin.resume();

const all = (await found(...whole)).sort((a, b) => (a.born < b.born ? -1 : 1));
let before: Found[] = [];
while (!isOver) {
  await sleep(300);
  if ((readManifest(store)?.generation ?? 0) > 0) await read();
}
readings.differences = (await differencesBetween(whole, store, whatIsThere)).found;
writeFileSync(out, JSON.stringify(readings));
process.exit(0);

async function read(): Promise<void> {
  const first = await found("--store", store);
  const { messages = 0 } = figuresOfReport(
    await ask("report", "overview", "-o", "json", "--store", store),
  );
  const second = await found("--store", store);
  for (const one of [first, second]) check(one);
  const [least = 0, most = 0] = [first, second].map((of) => of.filter((one) => one.queued).length);
  if (messages < least || messages > most)
    readings.wrong.push(`report: ${messages} messages, between ${least} and ${most} found`);
}

function check(messages: Found[]): void {
  readings.count++;
  const ids = new Set(messages.map(({ id }) => id));
  if (ids.size < messages.length) readings.wrong.push("a message twice");
  const lost = before.filter(({ id }) => !ids.has(id));
  if (lost.length > 0) readings.wrong.push(`lost: ${lost.map(({ id }) => id).join()}`);
  const last =
    messages
      .map(({ born }) => born)
      .sort()
      .at(-1) ?? "";
  const missing = all.filter(({ id, born }) => born < last && !ids.has(id));
  if (missing.length > 0) readings.wrong.push(`missing: ${missing.map(({ id }) => id).join()}`);
  before = messages;
}

async function found(...of: string[]): Promise<Found[]> {
  const records = (await ask("find", "-o", "ndjson", ...of)).split("\n").slice(0, -1);
  return records.map((record) => JSON.parse(record) as Found);
}

async function ask(...words: string[]): Promise<string> {
  const { status, stdout, stderr } = await answerTo(words);
  if (status !== 0 && status !== 1) readings.wrong.push(`${words.join(" ")}: ${status}, ${stderr}`);
  return stdout;
}

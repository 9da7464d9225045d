/**
 * The benchmark's logs in other forms: compressed, and together in one syslog. Made once, beside
 * the log that they are made of.
 */
import {
  closeSync,
  createReadStream,
  createWriteStream,
  existsSync,
  openSync,
  renameSync,
  writeSync,
} from "node:fs";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { asSyslog } from "../simulator/syslog.ts";

export async function gzipTwin(path: string): Promise<string> {
  return made(`${path}.gz`, async (part) => {
    await pipeline(createReadStream(path), createGzip(), createWriteStream(part));
  });
}

/** The lines of both in the order of their stamps, under the tags `qmail` and `smtpd`. */
export async function mixedTwin(send: string, smtpd: string): Promise<string> {
  return made(`${smtpd}.mixed`, async (part) => {
    const file = openSync(part, "w");
    const streams = [linesIn(send), linesIn(smtpd)];
    const tags = ["qmail", "smtpd"];
    const next = await Promise.all(streams.map(async (stream) => (await stream.next()).value));
    let waiting: string[] = [];
    for (;;) {
      const [first, second] = next;
      if (first === undefined && second === undefined) break;
      const turn = second === undefined || (first !== undefined && first <= second) ? 0 : 1;
      waiting.push(asSyslog(next[turn] as string, tags[turn] as string));
      next[turn] = (await streams[turn]?.next())?.value;
      if (waiting.length < LINES_AT_ONCE) continue;
      writeSync(file, waiting.join(""), null, "latin1");
      waiting = [];
    }
    writeSync(file, waiting.join(""), null, "latin1");
    closeSync(file);
  });
}

const LINES_AT_ONCE = 10_000;

async function made(path: string, make: (part: string) => Promise<void>): Promise<string> {
  if (existsSync(path)) return path;
  await make(`${path}.part`);
  renameSync(`${path}.part`, path);
  return path;
}

/** Cut at newlines only: recordio's lines have a CR within. */
async function* linesIn(path: string): AsyncGenerator<string, undefined> {
  let rest = "";
  for await (const chunk of createReadStream(path, {
    encoding: "latin1",
    highWaterMark: 1 << 22,
  })) {
    const lines = (rest + chunk).split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
  return undefined;
}

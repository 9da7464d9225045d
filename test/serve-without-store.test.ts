/**
 * A server without a store: it knows what it has followed, from a while before its start, and says since when.
 */
import assert from "node:assert/strict";
import { appendFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { answered } from "../src/cli/serve/answered.ts";
import { FollowedFacts } from "../src/cli/serve/followed-facts.ts";
import { Telling } from "../src/cli/serve/telling.ts";
import type { FromFollowing } from "../src/cli/serve/thread-messages.ts";
import type { Asked } from "../src/pipeline/asked.ts";
import { label } from "../src/sources/reading.testing.ts";
import type { Instant } from "../src/time/instant.ts";
import { utc } from "../src/time/zones.ts";
import { FLAGS } from "./serving/flags.ts";

const home = mkdtempSync(join(tmpdir(), "qtrail-without-store-"));
after(() => rmSync(home, { recursive: true, force: true }));

/** Seconds of the log, which begins long before the server. */
const START = 200_000;
const now = at(START);

test("mail since a day before is known, and what waits from before; then what comes", async () => {
  const log = join(home, "current");
  appendFileSync(log, `${mail(1, 1000)}${queued(2, START - 90_000)}${mail(3, START - 500)}`);
  const { followed, told, stop } = await begin([log]);
  const first = await shown(followed);
  assert.deepEqual(first.messages, [3, 2]);
  assert.deepEqual(first.coverage.from, at(START - 86_400));
  assert.equal(first.coverage.sources[0]?.kinds.join(), "queue");
  appendFileSync(log, mail(4, START + 5));
  for (let i = 0; (await shown(followed)).messages.length < 3; i++) {
    assert.ok(i < 100, "it takes too long");
    await pause(50);
  }
  const { messages, coverage } = await shown(followed);
  assert.deepEqual(messages, [3, 4, 2]);
  assert.deepEqual(coverage.to, at(START + 5));
  const period = { from: at(START), to: at(START + 60) };
  assert.deepEqual((await shown(followed, { period, kinds: ["queue"] })).messages, [4]);
  const news = told.flatMap((one) => ("news" in one ? one.news.map(({ type }) => type) : []));
  assert.deepEqual(news, [
    "message.queued",
    "delivery.succeeded",
    "recipient.delivered",
    "message.finished",
  ]);
  const last = told.findLast((one) => "known" in one);
  assert.deepEqual(last, {
    known: {
      state: "following",
      since: at(START - 86_400),
      asOf: at(START + 5),
      logs: 1,
      troubles: [],
      gaps: 0,
    },
  });
  stop.abort();
});

test("of a log that ended days ago its last day is known", async () => {
  const log = join(home, "old");
  const end = START - 100_000;
  appendFileSync(log, `${mail(5, end - 90_000)}${mail(6, end - 80_000)}${mail(7, end)}`);
  const { followed, stop } = await begin([log]);
  const { messages, coverage } = await shown(followed);
  assert.deepEqual(messages, [6, 7]);
  assert.deepEqual([coverage.from, coverage.to], [at(end - 86_400), at(end)]);
  stop.abort();
});

test("of one log that ended days before others nothing is said to be none, and a stop still stands", async () => {
  const log = join(home, "ended");
  const long = START - 100_000;
  const stopped = `${label(long + 5)} status: exiting\n`;
  appendFileSync(log, `${mail(1, long - 60)}${queued(2, long)}${stopped}`);
  const door = join(home, "door");
  appendFileSync(door, `${label(START - 100)} tcpserver: status: 0/40\n`);
  const { followed, stop } = await begin([log, door]);
  const facts = followed.show.bind(followed);
  const asked = (...words: string[]) => answered([...words, "-o", "json", "--utc"], now, { facts });
  const found = JSON.parse((await asked("find", "from:nobody")).out);
  assert.equal(found.messages.length, 0);
  const [{ side, isWhole }] = found.coverage.notCovered;
  assert.deepEqual([side, isWhole], ["kept", true]);
  assert.match(
    JSON.parse((await asked("why", "elsewhere.example")).out).words[0],
    /^Cannot tell whether mail goes to elsewhere\.example: no log of qmail-send/,
  );
  assert.match(JSON.parse((await asked("queue")).out).now.join(" "), /was stopped/);
  stop.abort();
});

test("where no log of qmail-send was read no note tells how many wait", async () => {
  const log = join(home, "sessions-alone");
  appendFileSync(log, `${label(START - 100)} tcpserver: status: 0/40\n`);
  const { followed, stop } = await begin([log]);
  const facts = followed.show.bind(followed);
  const queue = JSON.parse((await answered(["queue", "-o", "json", "--utc"], now, { facts })).out);
  assert.equal(queue.verdict, "What waits in the queue is not known");
  assert.deepEqual(queue.notes, []);
  stop.abort();
});

test("the oldest mail is let go of where there is too much, and answers begin behind it", async () => {
  const log = join(home, "much");
  const mails = Array.from({ length: 100 }, (_, i) => mail(i + 1, START - 1000 + i));
  appendFileSync(log, mails.join(""));
  const { followed, stop } = await begin([log], 50_000);
  const { messages, coverage } = await shown(followed);
  assert.ok(messages.length < 50, `${messages.length} messages`);
  assert.equal(messages.at(-1), 100);
  assert.deepEqual(coverage.from, at(START - 1000 + (messages[0] as number) - 2));
  stop.abort();
});

test("the lines behind an answer are looked for in the logs", async () => {
  const log = join(home, "lines");
  appendFileSync(log, `${mail(7, START - 100)}${mail(8, START - 50)}`);
  const { followed, stop } = await begin([log]);
  const facts = followed.show.bind(followed);
  const found = await answered(["find", "-o", "json", "--utc"], now, { facts });
  const { id } = JSON.parse(found.out).messages[0];
  const { out, said } = await answered(["show", "-v", id, "--utc"], now, { facts, logs: [log] });
  assert.match(out, /^ {2}@4\S+ new msg 7$/m);
  assert.doesNotMatch(out, /new msg 8/);
  assert.deepEqual(said, []);
  const gone = { facts, logs: [join(home, "current")] };
  const without = await answered(["show", "-v", id, "--utc"], now, gone);
  assert.match(without.said.join(), /none of the logs here has them any more/);
  stop.abort();
});

async function begin(paths: string[], most?: number) {
  const told: FromFollowing[] = [];
  const stop = new AbortController();
  const logs = { paths, seconds: 86_400, flags: FLAGS };
  const telling = new Telling((one) => told.push(one), utc);
  const followed = await FollowedFacts.begin(logs, {
    ...{ now, telling, signal: stop.signal, ...(most && { most }) },
    wantsNews: () => true,
  });
  return { followed, told, stop };
}

async function shown(followed: FollowedFacts, asked?: Asked) {
  const messages: number[] = [];
  const coverage = await followed.show({ zone: utc, ...(asked && { asked }) }, (fact) => {
    if (fact.kind === "message") messages.push(Number(fact.message.msg));
  });
  return { messages, coverage };
}

function at(second: number): Instant {
  return { seconds: 1_773_047_730 + second, nanos: 0 };
}

function queued(msg: number, second: number): string {
  const when = label(second);
  return `${when} new msg ${msg}\n${when} info msg ${msg}: bytes 9 from <anna@shop.example> qp ${msg} uid 1\n`;
}

function mail(msg: number, second: number): string {
  const when = label(second);
  return (
    queued(msg, second) +
    `${when} starting delivery ${msg}: msg ${msg} to remote bob@partner.test\n` +
    `${when} delivery ${msg}: success: accepted/\n${when} end msg ${msg}\n`
  );
}

/**
 * What happens is told as it happens, once, with an id made of the log; to each listener what he may see; who comes back goes
 * on where he was, and who reads too slowly is dropped.
 */
import assert from "node:assert/strict";
import { appendFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { after, test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { NewsTeller } from "../src/pipeline/following/news-teller.ts";
import { ReadingOn } from "../src/pipeline/following/reading-on.ts";
import { type News, newsJson } from "../src/reports/news.ts";
import { EVENTS } from "../src/server/api/events.ts";
import { eventStream } from "../src/server/events/event-stream.ts";
import { NewsFeed } from "../src/server/events/news-feed.ts";
import type { Incoming } from "../src/server/http/exchange.ts";
import type { Served } from "../src/server/service.ts";
import { label } from "../src/sources/reading.testing.ts";
import { newsBody } from "../src/store/importing/news-body.ts";
import type { Instant } from "../src/time/instant.ts";
import { utc } from "../src/time/zones.ts";

const home = mkdtempSync(join(tmpdir(), "qtrail-events-"));
after(() => rmSync(home, { recursive: true, force: true }));

const HISTORY =
  queued(1, 10) + attempt(1, 1, 11, "bob@partner.test", "success: accepted/") + left(1, 12);
const FRESH =
  queued(2, 100) +
  attempt(2, 2, 101, "bob@partner.test", "deferral: Connected_to_192.0.2.1_but_greeting_failed./") +
  attempt(
    3,
    2,
    102,
    "carl@partner.test",
    "failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/",
  ) +
  attempt(4, 2, 103, "bob@partner.test", "success: 192.0.2.1_accepted_message./") +
  left(2, 104) +
  `${label(105)} alert: unable to opendir todo, sleeping...\n${label(106)} status: exiting\n${label(107)} status: local 0/10 remote 0/20\n`;

test("each change is an event, and history is none", async () => {
  const told = await toldOf(HISTORY, FRESH);
  assert.deepEqual(
    told.map(({ type, at }) => [type, at.seconds - 1_773_047_730]),
    [
      ["message.queued", 100],
      ["delivery.deferred", 101],
      ["delivery.failed", 102],
      ["recipient.bounced", 102],
      ["delivery.succeeded", 103],
      ["recipient.delivered", 103],
      ["message.finished", 104],
      ["qmail.alert", 105],
      ["qmail.restarted", 107],
    ],
  );
  const { data } = newsJson(told[3] as News);
  assert.equal(data.schema, "qtrail/message@2");
  assert.deepEqual(
    (data.recipients as { address: string; fate: string; reason: string }[]).map(
      ({ address, fate, reason }) => [address, fate, reason],
    ),
    [["carl@partner.test", "bounced", "unknown-user"]],
  );
  assert.deepEqual(newsJson(told[6] as News).data.fates, { delivered: 1, bounced: 1 });
  assert.equal(new Set(told.map(({ id }) => id)).size, told.length);
});

test("who was turned away is told of though nothing more is written, and once", async () => {
  const refused =
    `${label(110)} tcpserver: pid 300 from 203.0.113.9\n` +
    `${label(110)} tcpserver: ok 300 mx1.shop.example:192.0.2.10:25 :203.0.113.9::34567\n` +
    `${label(111)} rblsmtpd: 203.0.113.9 pid 300: 553 listed by dnsbl.example\n` +
    `${label(112)} tcpserver: end 300 status 0\n`;
  const later = `${label(150)} tcpserver: status: 0/40\n${label(190)} tcpserver: status: 0/40\n`;
  const quiet = await toldOf("", refused, "", "", "");
  assert.deepEqual(
    quiet.map(({ type }) => type),
    ["session.refused"],
  );
  const told = await toldOf("", refused, "", "", "", later);
  assert.deepEqual(
    told.map(({ id }) => id),
    [quiet[0]?.id],
  );
});

test("ids are the same in any cutting", async () => {
  const whole = await toldOf("", FRESH);
  const lines = FRESH.split(/(?<=\n)/);
  const cut = await toldOf("", lines.slice(0, 4).join(""), lines.slice(4).join(""));
  assert.deepEqual(
    cut.map(({ id }) => id),
    whole.map(({ id }) => id),
  );
});

test("who listens gets what comes, who comes back what he has missed", async () => {
  const told = await toldOf("", FRESH);
  const feed = new NewsFeed();
  const first = listener(feed, {});
  await pause(5);
  for (const news of told.slice(0, 3)) feed.add(news);
  feed.add(told[2] as News);
  const seen = await first.next(4);
  assert.deepEqual(seen[0], "retry: 3000");
  assert.match(
    seen[1] as string,
    /^id: [0-9a-z]{13}\nevent: message\.queued\ndata: \{"type":"message\.queued"/,
  );
  first.close();
  const back = listener(feed, { after: told[0]?.id });
  assert.deepEqual((await back.next(3)).slice(1).map(idIn), [told[1]?.id, told[2]?.id]);
  back.close();
  const lost = listener(feed, { after: "0000000000000" });
  assert.deepEqual((await lost.next(2))[1], "event: reset\ndata: {}");
  lost.close();
  assert.equal(feed.size, 0);
});

test("who reads too slowly is dropped", async () => {
  const [news] = await toldOf("", FRESH);
  const feed = new NewsFeed();
  const slow = eventStream(feed, { viewer: EVERYTHING, types: undefined, after: undefined });
  slow.on("error", () => {});
  for (let i = 0; i <= 1000; i++) feed.add({ ...(news as News), id: String(i) });
  assert.ok(slow.destroyed);
  assert.equal(feed.size, 0);
});

test("a stranger's signs end no line, begin no event, and turn no text", async () => {
  const [news] = await toldOf("", FRESH);
  const text = "x\r\n\r\nevent: reset\ndata: {}\n\n\u202e\u0085\u2028<img src=x onerror=alert(1)>";
  const notice = {
    queue: { host: "", instance: "" },
    level: "alert",
    form: "alert",
    text,
  } as const;
  const hostile = { ...(news as News), about: { kind: "notice", notice } } as const;
  const feed = new NewsFeed();
  const one = listener(feed, {});
  await pause(5);
  feed.add(hostile);
  const [, said = ""] = await one.next(2);
  one.close();
  assert.equal(said.split("\n").length, 3);
  const data = said.split("\n")[2]?.slice("data: ".length) ?? "";
  assert.match(data, /^[\x20-\x7e]*$/);
  assert.equal((JSON.parse(data) as { data: { text: string } }).data.text, text);
  assert.match(newsBody(newsJson(hostile)), /^[\x20-\x7e]*$/);
});

test("figures alone are told of problems' kinds, and of no mail", async () => {
  const feed = new NewsFeed();
  const figures = listener(feed, { viewer: { name: "grafana", scope: { kind: "figures" } } });
  await pause(5);
  for (const news of await toldOf("", FRESH)) feed.add(news);
  const at: Instant = { seconds: 1_773_047_800, nanos: 0 };
  const what = "AUTH anna@shop.example may be abused";
  const problem = {
    key: "suspect",
    name: "suspect",
    state: "urgent",
    what,
    see: "",
    opened: at,
  } as const;
  feed.add({ id: "x", type: "problem.opened", at, about: { kind: "problem", problem } });
  const [, said = ""] = await figures.next(2);
  assert.match(said, /"data":\{"name":"suspect","state":"urgent"\}/);
  figures.close();
});

test("types are events there are", async () => {
  const asked = {
    query: new URLSearchParams("types=message.lost"),
    headers: {},
    viewer: EVERYTHING,
  };
  assert.throws(
    () => EVENTS.reply(asked as unknown as Incoming, { feed: new NewsFeed() } as Served),
    /types: "message\.lost" is no event/,
  );
});

test("an event is never larger than receivers take", async () => {
  const [news] = await toldOf("", FRESH);
  const many = Array.from({ length: 5000 }, (_, i) => `user${i}@shop.example`);
  const body = newsBody({ ...newsJson(news as News), data: { many, text: "ä".repeat(50_000) } });
  assert.ok(Buffer.byteLength(body) < 19_001);
  assert.equal((JSON.parse(body) as { data: { isCut: boolean } }).data.isCut, true);
});

const EVERYTHING = { name: "this machine", scope: { kind: "all" } } as const;

let made = 0;

/** What is told of a log that has `history` when it is read first, and then these pieces. */
async function toldOf(history: string, ...pieces: string[]): Promise<News[]> {
  const log = join(home, `log${made++}`);
  appendFileSync(log, history);
  const now = { seconds: 1_773_047_730 + 50, nanos: 0 };
  const told: News[] = [];
  const teller = new NewsTeller({
    since: now,
    wants: () => true,
    tell: (news) => told.push(news),
    now: () => now,
  });
  const stop = new AbortController();
  const options = { zone: utc, now, told: teller, signal: stop.signal, polls: true };
  const reading = await ReadingOn.open([log], options);
  for await (const step of reading.facts(
    (fact) => fact.kind === "notice" && teller.notice(fact.notice),
  )) {
    if (step !== "present") continue;
    const piece = pieces.shift();
    if (piece === undefined) stop.abort();
    else appendFileSync(log, piece);
  }
  reading.close();
  return told;
}

function listener(feed: NewsFeed, given: Partial<Parameters<typeof eventStream>[1]>) {
  const stream = eventStream(feed, {
    viewer: EVERYTHING,
    types: undefined,
    after: undefined,
    ...given,
  });
  const pieces = stream[Symbol.asyncIterator]();
  let text = "";
  return {
    /** So many events, but for comments. */
    async next(count: number): Promise<string[]> {
      for (;;) {
        const blocks = text
          .split("\n\n")
          .slice(0, -1)
          .filter((block) => block !== ":");
        if (blocks.length >= count) return blocks;
        text += String((await pieces.next()).value);
      }
    },
    close: () => stream.destroy(),
  };
}

function idIn(block: string): string | undefined {
  return /^id: (\S+)/.exec(block)?.[1];
}

function queued(msg: number, second: number): string {
  const when = label(second);
  return `${when} new msg ${msg}\n${when} info msg ${msg}: bytes 9 from <anna@shop.example> qp ${msg} uid 1\n`;
}

function attempt(number: number, msg: number, second: number, to: string, end: string): string {
  return `${label(second, 1)} starting delivery ${number}: msg ${msg} to remote ${to}\n${label(second, 2)} delivery ${number}: ${end}\n`;
}

function left(msg: number, second: number): string {
  return `${label(second)} end msg ${msg}\n`;
}

test("nobody takes the place of all who listen", async () => {
  const feed = new NewsFeed();
  const listen = (name: string) => {
    const viewer = { name, scope: { kind: "all" } };
    const asked = { query: new URLSearchParams(), headers: {}, viewer };
    return EVENTS.reply(asked as unknown as Incoming, { feed } as unknown as Served);
  };
  const bodies: unknown[] = [];
  for (let i = 0; i < 20; i++) bodies.push((await listen("anna")).body);
  await assert.rejects(async () => listen("anna"), {
    status: 503,
    message: "anna listens to events 20 times already",
  });
  bodies.push((await listen("bert")).body);
  assert.equal(feed.size, 21);
  for (const body of bodies) (body as Readable).destroy();
});

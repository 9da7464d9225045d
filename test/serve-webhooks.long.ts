/**
 * A minute of webhooks: mail comes in, the server is killed with -9 again and again, and the receiver is down, slow, wrong
 * and redirecting in turns. Each event comes at least once, those of a message in order, and nothing where a redirect led.
 */
import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { generator, seed } from "../src/chance.testing.ts";
import { label } from "../src/sources/reading.testing.ts";

const MAIN = fileURLToPath(new URL("../program/cli/main.js", import.meta.url));
const SECONDS = 60;
const ORDER = "message.queued delivery.succeeded recipient.delivered message.finished";
const MOODS = ["well", "well", "slow", "wrong", "down", "moved"];
const random = generator(seed);

test("each event at least once, in order for its message, and nowhere else", {
  timeout: 400_000,
}, async () => {
  const home = mkdtempSync(join(tmpdir(), "qtrail-hooks-"));
  const log = join(home, "current");
  writeFileSync(log, "");
  const bystander = await listening(createServer((_, response) => response.writeHead(204).end()));
  let strangers = 0;
  bystander.on("connection", () => strangers++);
  let mood = "well";
  const changing = setInterval(() => {
    mood = MOODS[random(MOODS.length)] as string;
  }, 1500);
  const taken: { id: string; type: string; message: string }[] = [];
  const receiver = await listening(
    createServer(async (request, response) => {
      let body = "";
      for await (const piece of request) body += piece;
      if (mood === "wrong") response.writeHead(500).end();
      else if (mood === "down") request.socket.destroy();
      else if (mood === "moved") response.writeHead(307, { location: addressOf(bystander) }).end();
      else {
        const { type, data } = JSON.parse(body) as { type: string; data: { id: string } };
        taken.push({ id: String(request.headers["webhook-id"]), type, message: data.id });
        if (mood === "slow") await sleep(random(600));
        response.writeHead(204).end();
      }
    }),
  );
  const env = {
    ...process.env,
    QTRAIL_SERVE_WEBHOOK: `${addressOf(receiver)} ${join(home, "secret")} message.* delivery.* recipient.*`,
  };
  const words = ["serve", "--utc", "--store", join(home, "store"), "--listen", "127.0.0.1:0", log];
  const begin = async (): Promise<ChildProcess> => {
    const child = spawn(process.execPath, [MAIN, ...words], {
      env,
      stdio: ["ignore", "ignore", "pipe"],
    });
    await once(child.stderr as NonNullable<ChildProcess["stderr"]>, "data");
    return child;
  };
  try {
    // Only what happens from the first start on is told.
    await ended(await begin(), 6000, "SIGTERM");
    let mails = 0;
    const writing = setInterval(() => appendFileSync(log, mail(++mails)), 50);
    for (const end = Date.now() + SECONDS * 1000; Date.now() < end; )
      await ended(await begin(), 3000 + random(6000), random(4) === 0 ? "SIGTERM" : "SIGKILL");
    clearInterval(writing);
    clearInterval(changing);
    mood = "well";
    const last = await begin();
    for (let i = 0; i < 240 && eventsOf(taken).size < 4 * mails; i++) await sleep(1000);
    await ended(last, 0, "SIGTERM");
    const messages = byMessage(eventsOf(taken).values());
    assert.equal(messages.size, mails);
    for (const events of messages.values())
      assert.equal(events.map(({ type }) => type).join(" "), ORDER);
    assert.equal(strangers, 0);
    assert.ok(
      taken.length > 4 * mails,
      "nothing came twice: nobody was killed at the right moment",
    );
  } finally {
    receiver.close();
    bystander.close();
    rmSync(home, { recursive: true, force: true });
  }
});

/** Each as it was taken first. */
function eventsOf<One extends { id: string }>(taken: readonly One[]): Map<string, One> {
  const first = new Map<string, One>();
  for (const one of taken) if (!first.has(one.id)) first.set(one.id, one);
  return first;
}

async function ended(
  child: ChildProcess,
  after: number,
  signal: "SIGTERM" | "SIGKILL",
): Promise<void> {
  const closed = once(child, "close");
  await sleep(after);
  child.kill(signal);
  await closed;
}

async function listening(server: Server): Promise<Server> {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return server;
}

function addressOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

function mail(msg: number): string {
  const now = Date.now() / 1000 - 1_773_047_730;
  const when = label(Math.floor(now), Math.floor((now % 1) * 1e9));
  return (
    `${when} new msg ${msg}\n${when} info msg ${msg}: bytes 9 from <anna@shop.example> qp ${msg} uid 1\n` +
    `${when} starting delivery ${msg}: msg ${msg} to remote bob@partner.test\n` +
    `${when} delivery ${msg}: success: accepted/\n${when} end msg ${msg}\n`
  );
}

function byMessage<One extends { message: string }>(events: Iterable<One>): Map<string, One[]> {
  const messages = new Map<string, One[]>();
  for (const one of events) messages.set(one.message, [...(messages.get(one.message) ?? []), one]);
  return messages;
}

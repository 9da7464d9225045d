/** Connections by the thousand that say nothing, little, or too much: others are served, and they are ended. */
import assert from "node:assert/strict";
import { connect, type Socket } from "node:net";
import { test } from "node:test";
import { setTimeout as passing } from "node:timers/promises";
import { doorServed } from "./door-served.ts";

const MANY = 1000;
/** By then the head of a request has to have come, and a little more for looking. */
const HEAD_SECONDS = 10 + 4;

interface Held {
  socket: Socket;
  told(): string;
  isClosed(): boolean;
}

function held(port: number, bytes = ""): Promise<Held> {
  return new Promise((resolve) => {
    let told = "";
    const socket = connect(port, "127.0.0.1", () => {
      if (bytes !== "") socket.write(bytes);
      resolve({ socket, told: () => told, isClosed: () => socket.closed });
    });
    socket.on("error", () => {}); // it is closed on us
    socket.on("data", (piece) => {
      told += piece;
    });
  });
}

async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}

test("1,000 connections that say nothing: others are served, and these are ended", async () => {
  const { ask, port, close } = await doorServed({});
  const idle = await Promise.all(Array.from({ length: MANY }, () => held(port)));
  assert.ok((await milliseconds(() => ask("/mail"))) < 500);
  await passing(HEAD_SECONDS * 1000);
  assert.equal(idle.filter((one) => !one.isClosed()).length, 0);
  assert.equal((await ask("/mail")).status, 200);
  await close();
});

test("heads that come a letter at a time are ended, however long they go on", async () => {
  const { ask, port, close } = await doorServed({});
  const slow = await Promise.all(
    Array.from({ length: 100 }, () => held(port, "GET /mail HTTP/1.1\r\nHost: localhost\r\nX: ")),
  );
  const writing = setInterval(() => {
    for (const { socket } of slow) if (!socket.destroyed) socket.write("x");
  }, 500);
  await passing(HEAD_SECONDS * 1000);
  clearInterval(writing);
  assert.equal(slow.filter((one) => !one.isClosed()).length, 0);
  assert.ok(slow.every((one) => one.told() === "" || one.told().startsWith("HTTP/1.1 408 ")));
  assert.equal((await ask("/mail")).status, 200);
  await close();
});

test("floods of headers, and of requests without end, are bounded", async () => {
  const { ask, port, close } = await doorServed({});
  const headers = Array.from({ length: 5000 }, (_, i) => `X-${i}: y\r\n`).join("");
  const flood = await Promise.all(
    Array.from({ length: 50 }, () =>
      held(port, `GET /mail HTTP/1.1\r\nHost: localhost\r\n${headers}`),
    ),
  );
  const before = process.memoryUsage().rss;
  const endless = await held(
    port,
    "POST /form HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1073741824\r\n\r\n",
  );
  const piece = Buffer.alloc(1 << 20);
  for (let sent = 0; sent < 1024 && !endless.socket.destroyed; sent++) {
    if (!endless.socket.write(piece)) await passing(5);
  }
  await passing(1500);
  assert.match(endless.told(), /^HTTP\/1\.1 413 /);
  assert.ok(endless.isClosed());
  assert.ok(process.memoryUsage().rss - before < 1.3e9);
  assert.ok(flood.every((one) => one.told().startsWith("HTTP/1.1 431 ")));
  assert.equal((await ask("/mail")).status, 200);
  await close();
});

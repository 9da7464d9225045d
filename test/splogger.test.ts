/**
 * The program splogger, to a socket like syslog's: what arrives is what the C library's syslog
 * would send.
 *
 * The listener is perl, since Node has no datagram sockets of this kind. Not tested here: folding
 * and odd bytes (src/compat/splogger/messages.test.ts).
 */
import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const QTRAIL = fileURLToPath(new URL("../program/cli/main.js", import.meta.url));
const PATIENCE_MILLISECONDS = 10_000;
const FROM_LIBRARY = /^<(\d+)>[A-Z][a-z]{2} [ 0-3]\d \d\d:\d\d:\d\d (.*?): \d+\.\d{6}([ +].*)$/;

/** `socket` in Perl's words, then each message on a line. */
const LISTENER = `use IO::Socket::UNIX; use Socket; $| = 1; my $path = shift;
my $socket = IO::Socket::UNIX->new(Type => SOCK_DGRAM, Local => $path) or die $!;
while (defined $socket->recv(my $message, 65536)) { print "$message\\n" }`;

interface Listener {
  child: ChildProcess;
  heard: string[];
}

test("lines arrive with priority, tag, stamp and text", (context) =>
  withSocket(context, async (socket) => {
    const listener = await listenAt(socket);
    const child = splogger("--socket", socket, "qmail", "3");
    child.stdin?.end("new msg 5\nwarning: slow\nalert: oh\n<3>no priority\n\nunfinished");
    assert.deepEqual(await once(child, "close"), [0, null]);
    await hears(listener, 4);
    assert.deepEqual(listener.heard.map(partsOf), [
      ["30", "qmail", " new msg 5"],
      ["28", "qmail", " warning: slow"],
      ["25", "qmail", " alert: oh"],
      ["30", "qmail", " <3>no priority"],
    ]);
    listener.child.kill();
  }));

test("ten thousand lines arrive in order, the long ones folded under one stamp", (context) =>
  withSocket(context, async (socket) => {
    const listener = await listenAt(socket);
    const lines = Array.from({ length: 10_000 }, (_, i) =>
      i % 100 === 0 ? `${i} ${"x".repeat(900)}` : `${i}`,
    );
    const child = splogger("--socket", socket);
    child.stdin?.end(`${lines.join("\n")}\n`);
    assert.deepEqual(await once(child, "close"), [0, null]);
    await hears(listener, 10_100);
    let text = "";
    for (const message of listener.heard) {
      const [priority, tag, piece = ""] = partsOf(message);
      assert.deepEqual([priority, tag], ["22", "splogger"]);
      text += piece.startsWith("+") ? piece.slice(1) : `\n${piece.slice(1)}`;
    }
    assert.deepEqual(text.split("\n").slice(1), lines);
    listener.child.kill();
  }));

test("a facility is taken as the C library takes it", (context) =>
  withSocket(context, async (socket) => {
    const listener = await listenAt(socket);
    const priorities: [facility: string, priority: string][] = [
      ["16", "134"],
      ["0", "14"], // 0 is taken for the facility user
      ["128", "14"], // and so is what is too large
      ["mail", "22"], // with a warning
    ];
    for (const [facility] of priorities) {
      const child = splogger("--socket", socket, "qmail", facility);
      child.stdin?.end("new msg 5\n");
      await once(child, "close");
    }
    await hears(listener, priorities.length);
    assert.deepEqual(
      listener.heard.map((message) => partsOf(message)[0]),
      priorities.map(([, priority]) => priority),
    );
    listener.child.kill();
  }));

test("a system logger that was restarted is found again", (context) =>
  withSocket(context, async (socket) => {
    const first = await listenAt(socket);
    const child = splogger("--socket", socket);
    child.stdin?.write("one\n");
    await hears(first, 1);
    first.child.kill();
    await once(first.child, "close");
    rmSync(socket);
    const second = await listenAt(socket);
    child.stdin?.end("two\n");
    await once(child, "close");
    await hears(second, 1);
    assert.equal(partsOf(second.heard[0] ?? "")[2], " two");
    second.child.kill();
  }));

test("TERM ends it behind the line, with 0", (context) =>
  withSocket(context, async (socket) => {
    const listener = await listenAt(socket);
    const child = splogger("--socket", socket);
    child.stdin?.write("one\n");
    await hears(listener, 1);
    child.kill("SIGTERM");
    assert.deepEqual(await once(child, "close"), [0, null]);
    listener.child.kill();
  }));

test("without the program logger it says so and ends with 111", async () => {
  const child = spawn(process.execPath, [QTRAIL, "splogger"], {
    env: { PATH: "/nowhere" },
    stdio: ["pipe", "ignore", "pipe"],
  });
  let talk = "";
  child.stderr.on("data", (chunk: Buffer) => {
    talk += chunk.toString();
  });
  child.stdin.end("new msg 5\n");
  assert.deepEqual(await once(child, "close"), [111, null]);
  assert.match(talk, /^splogger: fatal: unable to run logger \(of util-linux\): .*ENOENT\n$/);
});

function splogger(...words: string[]): ChildProcess {
  return spawn(process.execPath, [QTRAIL, "splogger", ...words], {
    stdio: ["pipe", "ignore", "ignore"],
  });
}

/** Priority, tag, and the text with the blank or plus before it. */
function partsOf(message: string): string[] {
  const parts = FROM_LIBRARY.exec(message);
  assert.ok(parts, `not as the C library writes it: ${message}`);
  return parts.slice(1);
}

async function withSocket(
  context: TestContext,
  use: (socket: string) => Promise<void>,
): Promise<void> {
  if (!has("perl") || !has("logger")) {
    context.skip("perl or logger is not here");
    return;
  }
  const home = mkdtempSync(join(tmpdir(), "qtrail-splogger-"));
  try {
    await use(join(home, "socket"));
  } finally {
    rmSync(home, { recursive: true });
  }
}

function has(program: string): boolean {
  const places = (process.env.PATH ?? "").split(":");
  return places.some((place) => existsSync(join(place, program)));
}

async function listenAt(socket: string): Promise<Listener> {
  const child = spawn("perl", ["-e", LISTENER, socket], { stdio: ["ignore", "pipe", "inherit"] });
  const listener: Listener = { child, heard: [] };
  let rest = "";
  child.stdout.on("data", (chunk: Buffer) => {
    const lines = (rest + chunk.toString("latin1")).split("\n");
    rest = lines.pop() as string;
    listener.heard.push(...lines);
  });
  await until(() => existsSync(socket));
  return listener;
}

async function hears(listener: Listener, messages: number): Promise<void> {
  await until(() => listener.heard.length >= messages);
}

async function until(isSo: () => boolean): Promise<void> {
  const end = Date.now() + PATIENCE_MILLISECONDS;
  while (!isSo()) {
    assert.ok(Date.now() < end, `waited in vain: ${isSo}`);
    await sleep(5);
  }
}

/**
 * `qtrail live` on a real terminal, and without one, while a log is written.
 *
 * Not tested here: what a frame looks like (src/cli/live/frame.test.ts), how logs are followed (following.test.ts).
 */
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { tai64nLabel } from "../src/time/tai64.ts";
import { without } from "./originals.ts";
import { onTerminal } from "./tmux.ts";

const MAIN = fileURLToPath(new URL("../program/cli/main.js", import.meta.url));
const home = mkdtempSync(join(tmpdir(), "qtrail-live-"));
after(() => rmSync(home, { recursive: true, force: true }));

const ENV = {
  PATH: process.env.PATH ?? "",
  TZ: "UTC",
  LC_ALL: "C.UTF-8",
  XDG_CONFIG_HOME: home,
};

let made = 0;

/** A queue's log, to which lines are written as of now. */
function newLog() {
  const directory = join(home, `log${++made}`, "qmail-send");
  mkdirSync(directory, { recursive: true });
  const path = join(directory, "current");
  const write = (...lines: string[]): void => {
    const milliseconds = Date.now();
    const seconds = Math.floor(milliseconds / 1000);
    const label = tai64nLabel(
      { seconds, nanos: (milliseconds - seconds * 1000) * 1e6 },
      "daemontools",
    );
    appendFileSync(path, lines.map((line) => `${label} ${line}\n`).join(""));
  };
  let mails = 0;
  return {
    directory,
    write,
    /** A message that goes well, or is put off. */
    mail(to: string, outcome = "success: 192.0.2.7_accepted_message./Remote_host_said:_250_OK/") {
      const number = ++mails;
      const msg = 93_000 + number;
      write(
        `new msg ${msg}`,
        `info msg ${msg}: bytes 2000 from <anna@shop.example> qp ${number} uid 1001`,
        `starting delivery ${number}: msg ${msg} to remote ${to}`,
        "status: local 0/10 remote 1/20",
        `delivery ${number}: ${outcome}`,
        "status: local 0/10 remote 0/20",
        ...(outcome.startsWith("deferral") ? [] : [`end msg ${msg}`]),
      );
    },
  };
}

const no = without("tmux", "tmux");

test("on a terminal: start, filter, open, resize, quit", { skip: no }, async () => {
  const log = newLog();
  log.write("status: local 0/10 remote 0/20");
  const screen = onTerminal([process.execPath, MAIN, "live", log.directory], {
    columns: 110,
    rows: 24,
    env: ENV,
  });
  const written = screen.record(join(home, "written"));
  try {
    await screen.shows(/following 1 log .*\[q\]uit/);
    log.mail("bob@remote.test");
    log.mail(
      "eve@slow.test",
      "deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/",
    );
    const list = await screen.shows(
      /put off.*anna@shop\.example -> eve@slow\.test.*\n.*delivered.*bob@remote\.test/,
    );
    assert.match(list, /\nslots local 0\/10 .* {3}remote 0\/20 .* {3}queue 1 seen/);
    screen.press("/");
    await screen.shows(/filter: _/);
    screen.press("to:bob", "Enter");
    const filtered = await screen.shows(/only to:bob/);
    assert.doesNotMatch(filtered, /eve@slow/);
    screen.press("Enter");
    await screen.shows(
      /DELIVERED to 1 of 1 recipient\.[\s\S]*left the queue[\s\S]*qtrail show \w{13}/u,
    );
    screen.press("Escape");
    await screen.shows(/only to:bob/);
    screen.press("p");
    await screen.shows(/PAUSED/);
    log.mail("bob2@remote.test");
    await screen.shows(/1 newer: \[p\] goes on/);
    screen.press("p");
    await screen.shows(/delivered .*bob2@remote\.test/);
    screen.resize(50, 24);
    await screen.shows(/^\d\d:\d\d {2}in 3\/min, out remote 2\/min/m);
    screen.resize(80, 20);
    const smaller = await screen.shows(/following 1 log[\s\S]*bob2@remote\.test/u);
    assert.ok(smaller.split("\n").every((line) => line.length <= 80));
    screen.press("q");
    await screen.shows(/^ended 0$/m);
  } finally {
    screen.close();
  }
  const bytes = readFileSync(written, "latin1");
  assert.equal(bytes.split("\x1b[2J").length - 1, 1, "it is cleared once");
  assert.equal(bytes.split("\x1b[K").length - 1, 0, "no line is erased");
});

test("without a terminal it prints a line a minute, the first at once", async () => {
  const log = newLog();
  log.write("status: local 0/10 remote 0/20");
  log.mail("bob@remote.test");
  const live = spawn(process.execPath, [MAIN, "live", log.directory], { env: ENV });
  const [line] = await once(live.stdout.setEncoding("utf8"), "data");
  live.kill("SIGINT");
  assert.match(
    line,
    /^\d\d:\d\d {2}in 1\/min, out remote 1\/min, refused 0\/min, slots local 0\/10, remote 0\/20, queue 0 seen\n$/,
  );
  assert.deepEqual(await once(live, "exit"), [130, null]);
});

test("on a terminal that can only print it prints", { skip: no }, async () => {
  const log = newLog();
  log.write("status: local 0/10 remote 0/20");
  const screen = onTerminal([process.execPath, MAIN, "live", log.directory], {
    columns: 110,
    rows: 10,
    env: { ...ENV, TERM: "dumb" },
  });
  try {
    await screen.shows(/^\d\d:\d\d {2}in 0\/min, refused 0\/min, .*queue 0 seen$/m);
  } finally {
    screen.close();
  }
});

const noScript = without("script", "bsdutils");

test("however much happens, it is painted at most five times a second", {
  skip: noScript,
}, async () => {
  const log = newLog();
  log.write("status: local 0/10 remote 0/20");
  const timing = join(home, "timing");
  const command = `stty cols 110 rows 24; exec "${process.execPath}" "${MAIN}" live "${log.directory}"`;
  const words = ["-q", "-f", "-e", `-t${timing}`, "-c", command, join(home, "typescript")];
  const live = spawn("script", words, { env: ENV, stdio: ["pipe", "ignore", "inherit"] });
  const busy = setInterval(() => log.mail("bob@remote.test"), 5);
  await pause(4000);
  clearInterval(busy);
  live.stdin.write("q");
  const [status] = await once(live, "exit");
  assert.equal(status, 0);
  let at = 0;
  const times = readFileSync(timing, "utf8")
    .trim()
    .split("\n")
    .map((line) => {
      at += Number(line.split(" ")[0]);
      return at;
    });
  const inASecond = times.map(
    (from) => times.filter((time) => time >= from && time < from + 1).length,
  );
  assert.ok(times.length > 8, `it is painted: ${times.length} writes`);
  // What enters and leaves the screen is written besides.
  assert.ok(Math.max(...inASecond.slice(2, -2)) <= 6, `${Math.max(...inASecond)} in a second`);
});

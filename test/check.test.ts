/**
 * `qtrail check`: each state from a log that deserves it, one line that no stranger's text can break, and the same
 * answer whether the logs are read whole or from a cursor on.
 */
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { qtrail } from "../src/cli/in-this-process.testing.ts";
import { CHECK_FORMS, checksOn, type Measured, stateOf } from "../src/reports/checks/checks.ts";
import { recent } from "../src/reports/checks/recent.ts";
import { standing, waiting } from "../src/reports/metrics/gauges.ts";
import { takeFact } from "../src/reports/report.ts";
import { tai64nLabel } from "../src/time/tai64.ts";
import type { Fact } from "../src/tracking/facts.ts";

const home = mkdtempSync(join(tmpdir(), "qtrail-check-"));
after(() => rmSync(home, { recursive: true }));

async function check(...words: string[]): Promise<{ lines: string[]; status: number }> {
  const { stdout, status } = await qtrail(["check", ...words], {
    env: { ...process.env, HOME: home },
  });
  return { lines: stdout.trimEnd().split("\n"), status };
}

const DEFAULTS = Object.fromEntries(
  Object.entries(CHECK_FORMS).map(([name, { thresholds }]) => [name, thresholds]),
) as Measured["thresholds"];

const NOW = Math.floor(Date.now() / 1000);

/** A log whose lines come a second after each other, the last so many seconds ago. */
function log(name: string, ago: number, texts: readonly string[]): string {
  const directory = join(home, name);
  mkdirSync(directory, { recursive: true });
  const lines = texts.map((text, i) => {
    const at = { seconds: NOW - ago - texts.length + i, nanos: 0 };
    return `${tai64nLabel(at, "daemontools")} ${text}\n`;
  });
  writeFileSync(join(directory, "current"), lines.join(""));
  return directory;
}

const IDLE = "status: local 0/10 remote 0/20";

function mail(msg: number, delivery: number, outcome: "success" | "deferral"): string[] {
  return [
    `new msg ${msg}`,
    `info msg ${msg}: bytes 900 from <ann@shop.example> qp ${msg} uid 1000`,
    `starting delivery ${delivery}: msg ${msg} to remote bob@partner.test`,
    "status: local 0/10 remote 1/20",
    outcome === "success"
      ? `delivery ${delivery}: success: 192.0.2.7_accepted_message./Remote_host_said:_250_ok/`
      : `delivery ${delivery}: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/`,
    IDLE,
    ...(outcome === "success" ? [`end msg ${msg}`] : []),
  ];
}

function mails(count: number, outcome: (i: number) => "success" | "deferral"): string[] {
  return Array.from({ length: count }, (_, i) => mail(i + 1, i + 1, outcome(i))).flat();
}

test("a healthy log is OK, with figures of all that was measured", async () => {
  const { lines, status } = await check(
    log(
      "good",
      60,
      mails(30, () => "success"),
    ),
  );
  assert.equal(status, 0);
  assert.match(
    lines[0] ?? "",
    /^QTRAIL OK - .*\| queue=0;1000;5000;0 oldest=0s;691200;864000;0 deferrals=0%;50;80;0 slots=0%;50;90;0 silence=6\d(\.\d+)?s;21600;86400;0$/,
  );
  assert.deepEqual(
    lines.slice(1).map((line) => line.split(":")[0]),
    ["OK  sending", "OK  queue", "OK  oldest", "OK  deferrals", "OK  slots", "OK  silence"],
  );
});

test("thresholds are the user's; the worst is the state; the command that looks closer is told", async () => {
  const place = log(
    "slow",
    60,
    mails(40, (i) => (i % 4 === 0 ? "success" : "deferral")),
  );
  const warned = await check("--queue", "20,100", "--deferrals", "90%,95%", place);
  assert.equal(warned.status, 1);
  assert.match(
    warned.lines[0] ?? "",
    /^QTRAIL WARNING - 30 messages in the queue \| queue=30;20;100;0 /,
  );
  assert.ok(
    warned.lines.includes(`WARNING  queue: 30 messages in the queue: qtrail queue ${place}`),
  );
  const critical = await check("--queue", "off", place, "--deferrals", "50,70");
  assert.equal(critical.status, 2);
  assert.match(
    critical.lines[0] ?? "",
    /^QTRAIL CRITICAL - 30 of 40 remote attempts put off in 1h/,
  );
  assert.equal((await check("--queue", "off", "--deferrals", "off", place)).status, 0);
});

test("a log that stays silent, and a qmail-send that was stopped, are critical", async () => {
  const silent = await check(
    log(
      "silent",
      90_000,
      mails(3, () => "success"),
    ),
  );
  assert.equal(silent.status, 2);
  assert.match(silent.lines[0] ?? "", /CRITICAL - the last line of \S+silent is 1d 01h old/);
  const stopped = await check(
    log("stopped", 60, [...mails(3, () => "success"), "status: exiting"]),
  );
  assert.equal(stopped.status, 2);
  assert.match(stopped.lines[0] ?? "", /CRITICAL - qmail-send was stopped, or died/);
});

test("of a time in which nothing was logged no share is told, but a quiet night is no alarm", async () => {
  const old = log(
    "old",
    90_000,
    mails(30, () => "deferral"),
  );
  const unread = await check("--silence", "off", "--queue", "off", old);
  assert.equal(unread.status, 3);
  assert.match(
    unread.lines[0] ?? "",
    /UNKNOWN - qmail-send has logged nothing in the time that is looked at/,
  );
  const night = await check("--silence", "2d,3d", "--queue", "off", old);
  assert.equal(night.status, 0);
  assert.ok(night.lines.some((line) => /the oldest message has waited \dm/.test(line)));
});

test("what cannot be read is UNKNOWN, and so is a log without qmail-send's", async () => {
  const none = await check(join(home, "none"));
  assert.equal(none.status, 3);
  assert.match(none.lines[0] ?? "", /^QTRAIL UNKNOWN - .*none: no such file/);
  const sessions = await check("--silence", "off", "corpus/demo/submission");
  assert.equal(sessions.status, 3);
  assert.match(sessions.lines[0] ?? "", /UNKNOWN - no log of qmail-send was read/);
});

test("from a cursor on it answers as from the whole, and reads no line twice", async () => {
  const place = log(
    "growing",
    300,
    mails(30, () => "deferral"),
  );
  const cursor = join(home, "cursor");
  const figures = (line = ""): string =>
    line.replace(/^.*\| /, "").replace(/oldest.*?;0 |silence.*$/g, "");
  const whole = await check(place);
  const first = await check("--cursor-file", cursor, place);
  assert.equal(figures(first.lines[0]), figures(whole.lines[0]));
  const again = await check("--cursor-file", cursor, place);
  assert.equal(figures(again.lines[0]), figures(whole.lines[0]));
  assert.match(figures(again.lines[0]), /queue=30;.* deferrals=100%/);
});

describe("what a session log adds", () => {
  const instant = (seconds: number) => ({ seconds, nanos: 0 });
  const measured = (state: ReturnType<typeof recent.begin>, queueEnd: number): Measured => ({
    queues: waiting.begin(),
    sends: standing.begin(),
    recent: state,
    logs: [
      { name: "send", isQueue: true, to: instant(queueEnd) },
      { name: "smtpd", isQueue: false, to: instant(NOW) },
    ],
    now: instant(NOW),
    within: 3600,
    thresholds: DEFAULTS,
  });
  const given = { top: 0, queueLifetime: 604_800, offsetAt: () => 0 };
  const session = (auth: { ok: boolean; user: string }[], taken?: number): Fact => ({
    kind: "session",
    session: {
      id: "x",
      host: "",
      service: "smtpd",
      client: { address: "203.0.113.5" },
      local: {},
      verdict: "accepted",
      auth: auth.map((one) => ({ ...one, at: instant(NOW - 60) })),
      decisions: [],
      transactions:
        taken === undefined ? [] : [{ recipients: [], scans: [], queued: { at: instant(taken) } }],
      messages: [],
      incomplete: [],
    },
  });

  test("a log-in behind many failures of its address is critical, however few failed in all", () => {
    const state = recent.begin();
    const failed = Array.from({ length: 12 }, (_, i) => ({ ok: false, user: `u${i}` }));
    takeFact(recent, state, session([...failed, { ok: true, user: "anna" }]), given);
    const checks = checksOn(measured(state, NOW));
    assert.equal(stateOf(checks), "CRITICAL");
    assert.match(
      checks.find(({ name }) => name === "logIns")?.says ?? "",
      /anna logged in from 203\.0\.113\.5 after 12 failures/,
    );
  });

  test("mail that is taken long after qmail-send's last line says that its logging stopped", () => {
    const state = recent.begin();
    takeFact(recent, state, session([], NOW - 30), given);
    assert.equal(stateOf(checksOn(measured(state, NOW - 600))), "OK");
    const stopped = checksOn(measured(state, NOW - 7200)).find(({ name }) => name === "logging");
    assert.equal(stopped?.state, "CRITICAL");
  });

  test("the time with all slots taken is counted between status lines, and ends with the run", () => {
    const state = recent.begin();
    const queue = { host: "", instance: "" };
    const load = (ago: number, used: number): Fact =>
      ({
        kind: "load",
        queue,
        at: instant(NOW - ago),
        slots: [{ channel: "remote", used, limit: 20, held: false }],
        exitasap: false,
      }) as const;
    for (const fact of [load(3000, 20), load(600, 19), load(300, 20)])
      takeFact(recent, state, fact, given);
    takeFact(
      recent,
      state,
      { kind: "run", run: { queue, run: 1, end: "clean", to: instant(NOW - 240), interrupted: 0 } },
      given,
    );
    takeFact(recent, state, load(100, 0), given);
    const slots = checksOn(measured(state, NOW)).find(({ name }) => name === "slots");
    assert.equal(Math.round(slots?.value ?? 0), Math.round((100 * 2460) / 3600));
  });
});

test("a name in the log cannot end the line or begin performance data", async () => {
  const place = log(
    "odd|name\nCRITICAL",
    90_000,
    mails(1, () => "success"),
  );
  const { lines } = await check(place);
  assert.equal((lines[0] ?? "").split("|").length, 2);
  assert.equal(lines.length, 7);
});

test("thresholds that are none are said to be", async () => {
  const { stderr, status } = await qtrail(["check", "--queue", "9,3"]);
  assert.equal(status, 3, "a monitoring system would take 2 for CRITICAL");
  assert.match(stderr, /--queue: "9,3" is not two figures W,C/);
});

/**
 * `qtrail` alone: on a terminal what is here, elsewhere its usage.
 *
 * Not tested here: what the reports count that it shows (src/reports), where logs are looked for.
 */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { without } from "./originals.ts";
import { onTerminal } from "./tmux.ts";

const MAIN = fileURLToPath(new URL("../program/cli/main.js", import.meta.url));
const home = mkdtempSync(join(tmpdir(), "qtrail-start-"));
after(() => rmSync(home, { recursive: true, force: true }));

const ENV = {
  PATH: process.env.PATH ?? "",
  TZ: "Europe/Berlin",
  LC_ALL: "C.UTF-8",
  XDG_CONFIG_HOME: home,
  PAGER: "cat",
  NO_COLOR: "1",
};

/** `logs`: those that are set; else those of the machine. */
async function shownFor(logs?: string): Promise<string> {
  const settings: Record<string, string> = logs === undefined ? {} : { QTRAIL_PATHS: logs };
  const session = onTerminal([process.execPath, MAIN], {
    columns: 100,
    rows: 50,
    env: { ...ENV, ...settings },
  });
  try {
    return await session.shows(/ended 0/);
  } finally {
    session.close();
  }
}

/** The demo's logs as if they ended a minute ago. */
function demoUntilNow(): string {
  const logs = join(home, "logs");
  const last = labelSeconds(
    readFileSync("corpus/demo/send/current", "latin1").trimEnd().split("\n").at(-1) ?? "",
  );
  const shift = BigInt(Math.floor(Date.now() / 1000) - 50) + 2n ** 62n - last;
  const moved = (_label: string, seconds: string): string =>
    `@${(BigInt(`0x${seconds}`) + shift).toString(16)}`;
  for (const service of ["send", "smtpd"]) {
    mkdirSync(join(logs, service), { recursive: true });
    for (const name of readdirSync(join("corpus/demo", service))) {
      const text = readFileSync(join("corpus/demo", service, name), "latin1");
      writeFileSync(
        join(logs, service, name.replace(/^@([0-9a-f]{16})/, moved)),
        text.replace(/^@([0-9a-f]{16})/gm, moved),
        "latin1",
      );
    }
  }
  return logs;
}

function labelSeconds(line: string): bigint {
  return BigInt(`0x${line.slice(1, 17)}`);
}

const no = without("tmux", "tmux");

test("on a terminal the last day stands in five lines, with what is wrong and what to try", {
  skip: no,
}, async () => {
  const logs = demoUntilNow();
  const screen = await shownFor(logs);
  assert.ok(screen.includes(`Logs found: ${logs}\n`), screen);
  const [, day = ""] = /The last 24 hours, .*\n((?: {2}.*\n)+)/.exec(screen) ?? [];
  assert.deepEqual(
    day.match(/^ {2}\w+/gm)?.map((word) => word.trim()),
    ["in", "delivered", "failed", "waiting", "door"],
    screen,
  );
  assert.match(day, /in +1,3\d\d messages, [\d,]+ bytes, most from anna@club\.example \(273\)/);
  assert.match(screen, /What is wrong with the mail\nURGENT {2}\S/);
  assert.equal(screen.match(/^ {2}qtrail /gm)?.length, 3);
});

test("logs that cannot be read are no error, but told with what to try", { skip: no }, async () => {
  const screen = await shownFor("/nowhere/at/all");
  assert.match(screen, /Logs found: \/nowhere\/at\/all\n\n\/nowhere\/at\/all: no such file/);
  assert.match(screen, /qtrail demo/);
});

test("a day without a line is told as one", { skip: no }, async () => {
  const screen = await shownFor("corpus/demo/send");
  assert.match(screen, /in +0 messages/);
  assert.match(screen, /The logs end Thu 19 Nov 2026/);
});

test("what is wrong with the logging of this machine is told", { skip: no }, async () => {
  assert.match(
    await shownFor(),
    /\nWhat is wrong with the logging\n(?: {2}! {2}[a-z-]+: |Nothing\.)/,
  );
});

test("elsewhere it is the usage", () => {
  const { status, stdout } = spawnSync(process.execPath, [MAIN], { env: ENV, encoding: "utf8" });
  assert.equal(status, 0);
  assert.match(stdout, /^Usage: qtrail COMMAND/);
  assert.doesNotMatch(stdout, /24 hours/);
});

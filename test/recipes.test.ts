/**
 * The blocks of docs/recipes.md do what the page says: each is taken from the page and run, on a log
 * that reaches from three days ago to now, or on the demo.
 *
 * jq and systemd are asked where the machine has them; DuckDB's statement is given to sqlite3, which
 * understands it too. Elsewhere it is only seen whether the fields that they name exist.
 */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { tai64nLabel } from "../src/time/tai64.ts";
import { answerTo } from "./shown.ts";

const MAIN = fileURLToPath(new URL("../program/cli/main.js", import.meta.url));
const PLACE = "/var/log/qmail";
const home = mkdtempSync(join(tmpdir(), "qtrail-recipes-"));
after(() => rmSync(home, { recursive: true }));

const page = readFileSync("docs/recipes.md", "utf8");
const blocks = [...page.matchAll(/^## (.*)\n|^```(\w+)\n([\s\S]*?)^```$/gm)].reduce<Block[]>(
  (all, [, title, kind, text]) => {
    if (title !== undefined) all.push({ title, kind: "", text: "" });
    else all.push({ title: all.at(-1)?.title ?? "", kind: kind ?? "", text: text ?? "" });
    return all;
  },
  [],
);

interface Block {
  title: string;
  kind: string;
  text: string;
}

function block(title: RegExp, kind: string, holds = ""): string {
  const found = blocks.filter(
    (one) => title.test(one.title) && one.kind === kind && one.text.includes(holds),
  );
  assert.ok(found[0], `no ${kind} under ${title}`);
  return found[0].text;
}

/** Programs that a recipe may call: this qtrail, and a mail command that keeps what it is given. */
const bin = join(home, "bin");
mkdirSync(bin);
program("qtrail", `exec "${process.execPath}" "${MAIN}" "$@"`);
program("mail", `{ printf 'Subject: %s\\nTo: %s\\n\\n' "$2" "$3"; cat; } > "${home}/mail"`);

function program(name: string, script: string): void {
  writeFileSync(join(bin, name), `#!/bin/sh\n${script}\n`);
  chmodSync(join(bin, name), 0o755);
}

/** Runs shell text of the page with `log` in place of the server's logs. */
function run(text: string, log: string) {
  return spawnSync("sh", ["-c", text.replaceAll(PLACE, log)], {
    encoding: "utf8",
    cwd: home,
    env: { PATH: `${bin}:${process.env.PATH}`, HOME: home, TZ: "UTC", LANG: "C.UTF-8" },
  });
}

const NOW = Math.floor(Date.now() / 1000);
const DAY = 86_400;

/** A log of qmail-send with a message every ten minutes, `from` and `to` being seconds ago. */
function log(name: string, from: number, to: number, more: (seconds: number) => string[]): string {
  const path = join(home, name);
  const lines: string[] = [];
  let delivery = 0;
  for (let at = NOW - from; at <= NOW - to; at += 600) {
    delivery++;
    for (const line of [
      "new msg 53",
      `info msg 53: bytes 1200 from <anna@club.example> qp ${delivery} uid 1001`,
      `starting delivery ${delivery}: msg 53 to remote info@shop.example`,
      "status: local 0/10 remote 1/20",
      `delivery ${delivery}: success: 192.0.2.9_accepted_message./`,
      "status: local 0/10 remote 0/20",
      "end msg 53",
      ...more(at),
    ])
      lines.push(`${tai64nLabel({ seconds: at, nanos: lines.length }, "daemontools")} ${line}\n`);
  }
  writeFileSync(path, lines.join(""));
  return path;
}

const ALERT = "alert: unable to append to bounce message; HELP! sleeping...";
const good = log("good", 3 * DAY, 0, () => []);
const bad = log("bad", 3 * DAY, 0, () => [ALERT]);
const stopped = log("stopped", 4 * DAY, 2.5 * DAY, () => []);

/** The command of the line that cron would run. */
const cron = block(/cron/, "crontab").match(/^[\d*]+ \d+ \* \* \*\s+(.*)$/m)?.[1] ?? "";

describe("the daily mail", () => {
  test("cron has nothing to mail of a day without a problem", () => {
    const { status, stdout, stderr } = run(cron, good);
    assert.deepEqual({ status, stdout, stderr }, { status: 0, stdout: "", stderr: "" });
  });

  test("cron mails a problem, in lines of a mail", () => {
    const { status, stdout } = run(cron, bad);
    assert.equal(status, 1);
    assert.match(stdout, /^1 thing is urgent; /);
    assert.match(stdout, /^URGENT [\s\S]* alert: unable to append to\s+bounce message/m);
    assert.match(stdout, /^Searched /m);
    // A command stands whole, however long the path of its logs.
    const sentences = stdout.split("\n").filter((line) => !/^ +qtrail /.test(line));
    for (const line of sentences) assert.ok(line.length <= 78, line);
  });

  test("cron mails that logging has stopped, and that there is no log", () => {
    assert.match(run(cron, stopped).stdout, /The logs end/);
    const none = run(cron, join(home, "none"));
    assert.notEqual(none.stderr, "");
    assert.equal(none.status, 2);
  });

  const script = block(/systemd/, "sh");
  test("the timer's script mails with the first line as the subject, and only if there is one", () => {
    assert.equal(run(script, good).status, 0);
    assert.throws(() => readFileSync(join(home, "mail")), /ENOENT/);
    assert.equal(run(script, bad).status, 0);
    const [subject, to, , first] = readFileSync(join(home, "mail"), "utf8").split("\n");
    assert.equal(subject, `Subject: ${first}`);
    assert.equal(to, "To: postmaster");
    assert.ok((first ?? "").length <= 78);
  });

  test("the service runs that script, and systemd knows the timer's words", () => {
    const name = /# (\/usr\/local\/bin\/\S+):/.exec(script)?.[1];
    assert.match(block(/systemd/, "ini", "[Service]"), new RegExp(`^ExecStart=${name}$`, "m"));
    const when = /^OnCalendar=(.*)$/m.exec(block(/systemd/, "ini", "[Timer]"))?.[1] ?? "";
    assert.match(when, /^\*-\*-\* \d\d:\d\d:\d\d$/);
    const asked = spawnSync("systemd-analyze", ["calendar", when], { encoding: "utf8" });
    if (!asked.error) assert.equal(asked.status, 0, asked.stderr);
  });
});

test("the plugin says OK or CRITICAL, or UNKNOWN where there is no log, with the exit statuses of plugins", () => {
  const plugin = block(/Nagios/, "sh", "qtrail check");
  for (const [of, status, line] of [
    [good, 0, /^QTRAIL OK - .* \| queue=0;200;1000;0 /],
    [stopped, 2, /^QTRAIL CRITICAL - the last line of .* is 2d/],
    [join(home, "none"), 3, /^QTRAIL UNKNOWN - /],
  ] as const) {
    rmSync(join(home, "check.cursor"), { force: true });
    const done = run(plugin, of);
    assert.match(done.stdout, line);
    assert.equal(done.status, status);
  }
});

test("the second service says OK, CRITICAL or UNKNOWN, with Nagios's exit statuses", () => {
  const plugin = block(/Nagios/, "sh", "--problems");
  const said = (log: string): [number | null, string] => {
    const { status, stdout } = run(plugin, log);
    return [status, stdout.split(":")[0] ?? ""];
  };
  assert.deepEqual(said(good), [0, "OK"]);
  assert.deepEqual(said(bad), [2, "CRITICAL"]);
  assert.deepEqual(said(stopped), [2, "CRITICAL"]);
  assert.deepEqual(said(join(home, "none")), [3, "UNKNOWN"]);
});

test("cron's line writes what the textfile collector reads", () => {
  const line = /^\* \* \* \* \*\s+(.*)$/m.exec(block(/Prometheus/, "crontab"))?.[1] ?? "";
  const here = line.replaceAll("/var/lib/node_exporter", home).replaceAll("/var/lib/qtrail", home);
  const { status, stdout } = run(here, good);
  assert.deepEqual({ status, stdout }, { status: 0, stdout: "" });
  assert.match(readFileSync(join(home, "qmail.prom"), "utf8"), /^qmail_queue_messages 0$/m);
});

const DEMO = fileURLToPath(new URL("../../corpus/demo", import.meta.url));

/** Rows of a csv file without quotes. */
function rowsOf(name: string): { heads: string[]; rows: Record<string, string>[] } {
  const [head = "", ...lines] = readFileSync(join(home, name), "utf8").trimEnd().split("\n");
  const heads = head.split(",");
  const rows = lines.map((line) => {
    const cells = [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(
      ([, cell]) => cell ?? "",
    );
    return Object.fromEntries(heads.map((name, i) => [name, cells[i] ?? ""]));
  });
  return { heads, rows };
}

/** What the commands of a block say, each of which must end well. */
async function onTheDemo(text: string): Promise<string> {
  const answers: string[] = [];
  for (const command of text
    .replaceAll(PLACE, DEMO)
    .trim()
    .split(/\n(?=qtrail )/))
    answers.push(await answerTo(command, home));
  return answers.join("\n");
}

describe("on the demo", () => {
  test("reports on one domain count its recipients alone, and say so in their first line", async () => {
    const said = await onTheDemo(block(/One domain/, "sh", "reasons"));
    const heads = said.split("\n").filter((line) => /, for to:@partner\.test$/.test(line));
    assert.equal(heads.length, 3);
    assert.match(said, /rate-limited/);
    assert.match(said, /^partner\.test +1 +1 /m);
  });

  test("a customer's days and refusals are theirs alone", async () => {
    await onTheDemo(block(/One domain/, "sh", "days"));
    const sum = (name: string, column: string): number =>
      rowsOf(name).rows.reduce((total, row) => total + Number(row[column]), 0);
    const found = await onTheDemo("qtrail find from:@shop.example -o json /var/log/qmail");
    const { messages } = JSON.parse(found) as { messages: unknown[] };
    assert.equal(sum("days.csv", "messages"), messages.length);
    assert.ok(sum("refused.csv", "recipients") > 0);
  });

  before(() => onTheDemo(block(/spreadsheet/, "sh")));

  test("the spreadsheets have a head and as many rows as there are", () => {
    for (const name of ["senders.csv", "bounces.csv", "recipients.csv"])
      assert.ok(rowsOf(name).rows.length > 10, name);
    assert.ok(rowsOf("recipients.csv").rows.some(({ fate }) => fate === "bounced"));
  });

  test("DuckDB's statement counts failed recipients by reason", () => {
    const sql = block(/DuckDB/, "sql");
    const { heads, rows } = rowsOf("bounces.csv");
    for (const name of ["reason", "recipient"]) {
      assert.ok(heads.includes(name));
      assert.ok(sql.includes(name));
    }
    const counted = new Map<string, number>();
    for (const { reason = "" } of rows) counted.set(reason, (counted.get(reason) ?? 0) + 1);
    const wanted = [...counted].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
    const input = `.import --csv bounces.csv bounces.csv\n.mode tabs\n${sql}`;
    const asked = spawnSync("sqlite3", [], { encoding: "utf8", cwd: home, input });
    if (asked.error) return;
    const said = asked.stdout
      .trimEnd()
      .split("\n")
      .map((line) => line.split("\t"));
    assert.deepEqual(
      said.map(([reason, failures]) => [reason, Number(failures)]),
      wanted,
    );
  });

  test("jq tells who wrote to addresses that do not exist, and of gaps", async () => {
    const [pipe, gaps] = blocks.filter(({ title, kind }) => title === "jq" && kind === "sh");
    const [command = ""] = (pipe?.text ?? "").split("|");
    const messages = (await onTheDemo(command))
      .split("\n")
      .map((line) => JSON.parse(line) as Found);
    const wanted = messages.flatMap(({ sender, recipients = [] }) =>
      recipients
        .filter(({ reason }) => reason === "unknown-user")
        .map(({ address }) => `${sender}\t${address}`),
    );
    assert.ok(wanted.length > 10);
    assert.equal(messages.at(-1)?.recipients, undefined);
    if (spawnSync("jq", ["--version"]).error) return;
    assert.deepEqual((await onTheDemo(pipe?.text ?? "")).split("\n"), wanted);
    assert.equal(await onTheDemo(gaps?.text ?? ""), "0");
  });
});

interface Found {
  sender?: string;
  recipients?: { address: string; reason?: string }[];
}

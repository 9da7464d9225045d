/**
 * An answer about a period is the same, whether all of the logs is read or only what it needs.
 *
 * Not tested here: in which file and where in it reading begins (src/sources/excerpt.test.ts).
 */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { bigPlan } from "../simulator/big-plan.ts";
import { multilogFiles, writeMultilogFiles } from "../simulator/multilog-files.ts";
import { simulate } from "../simulator/qmail-send.ts";
import { seededRandom } from "../simulator/random.ts";
import { asMultilog } from "../simulator/real/forms.ts";
import { repeated } from "../simulator/real/repeats.ts";
import { realRun } from "../simulator/real/run.ts";
import { asSyslog } from "../simulator/syslog.ts";
import { jsonText } from "../src/bytes/json-text.ts";
import { askedById } from "../src/cli/by-id.ts";
import { qtrail as inThisProcess } from "../src/cli/in-this-process.testing.ts";
import type { Asked } from "../src/pipeline/asked.ts";
import type { Coverage } from "../src/pipeline/coverage.ts";
import { closeLogs, factsIn, openLogs, type ReadOptions } from "../src/pipeline/facts.ts";
import { choiceOf, chosen } from "../src/reports/filter/chosen.ts";
import {
  isWithin,
  ORIGIN_OF_MESSAGE,
  ORIGIN_OF_OTHER,
  ORIGIN_OF_SESSION,
} from "../src/reports/filter/origin.ts";
import { parseQuery } from "../src/reports/filter/query.ts";
import { REPORTS } from "../src/reports/index.ts";
import { type Instant, later } from "../src/time/instant.ts";
import { utc } from "../src/time/zones.ts";
import type { Fact } from "../src/tracking/facts.ts";

const here = mkdtempSync(join(tmpdir(), "qtrail-period-"));
after(() => rmSync(here, { recursive: true }));

const MAIN = fileURLToPath(new URL("../program/cli/main.js", import.meta.url));
const DEMO = "corpus/demo";
const DAY = 86_400;
/** Of the simulated logs: 2026-11-01T00:00:00Z. */
const FIRST_SECOND = 1_793_491_200;

/** Ten days of a queue: deferrals for days, bounces, forwards, a stop or a crash every two days. */
function simulated(name: string, keeps: (line: number) => boolean = () => true): string {
  const plan = bigPlan(1.2e6, 11);
  const slowly = plan.streams.map(({ next, mail }) => ({
    mail,
    next: (now: number, random: () => number) => now + (next(now, random) - now) * 400,
  }));
  const directory = join(here, name);
  mkdirSync(directory);
  const log = simulate({ ...plan, streams: slowly });
  let line = 0;
  for (const [file, bytes] of multilogFiles(log, 50_000)) {
    const kept = bytes
      .toString("latin1")
      .split(/(?<=\n)/)
      .filter(() => keeps(line++));
    writeFileSync(join(directory, file), kept.join(""), "latin1");
  }
  return directory;
}

interface Period {
  from: Instant;
  to: Instant;
}

async function read(paths: string[], options: Partial<ReadOptions> = {}) {
  const given = { zone: utc, ...options };
  const logs = await openLogs(paths, given);
  try {
    const reading = factsIn(logs, given);
    const facts: Fact[] = [];
    for (;;) {
      const { done, value } = await reading.next();
      if (done) return { facts, coverage: value };
      facts.push(...value);
    }
  } finally {
    closeLogs(logs);
  }
}

/** When a fact counts. */
function timeOf(fact: Fact): Instant | undefined {
  if (fact.kind === "message") return ORIGIN_OF_MESSAGE.at(fact.message);
  return fact.kind === "session" ? ORIGIN_OF_SESSION.at(fact.session) : ORIGIN_OF_OTHER.at(fact);
}

/** Which facts an answer is made from. */
function isOf(period: Period): (fact: Fact) => boolean {
  return (fact) =>
    !(fact.kind === "run" && fact.run.end === "running") && isWithin(timeOf(fact), period);
}

/** A run's beginning, and which one it is, may have been passed over. */
function told(fact: Fact): string {
  if (fact.kind !== "run") return jsonText(fact);
  const { from: _, ...run } = fact.run;
  return jsonText({ ...run, run: 0 });
}

function reportsOn(facts: readonly Fact[], period: Period, { to }: Coverage): Map<string, string> {
  const given = {
    top: Number.POSITIVE_INFINITY,
    queueLifetime: 7 * DAY,
    offsetAt: () => 0,
  };
  const query = parseQuery(`since:${unixTime(period.from)} until:${unixTime(period.to)}`);
  const choice = choiceOf(query, { now: period.to, zone: utc });
  const inPeriod = REPORTS.filter(({ looksBeyond }) => !looksBeyond);
  return new Map(
    inPeriod.map((report) => {
      const fold = chosen(report.fold(given), choice);
      for (const fact of facts) fold.add(fact);
      return [report.name, jsonText(fold.tables(to))];
    }),
  );
}

function unixTime({ seconds, nanos }: Instant): string {
  return `@${seconds}.${String(nanos).padStart(9, "0")}`;
}

async function agrees(
  paths: string[],
  periods: (whole: Coverage, facts: readonly Fact[]) => Period[],
  least = 0.5,
) {
  const whole = await read(paths);
  let lines = 0;
  const all = periods(whole.coverage, whole.facts);
  for (const [index, period] of all.entries()) {
    const asked = { period, kinds: [], withOrigins: true, withMail: true };
    const part = await read(paths, { asked });
    const where = JSON.stringify(period);
    const belongs = isOf(period);
    assert.deepEqual(
      part.facts.filter(belongs).map(told).sort(),
      whole.facts.filter(belongs).map(told).sort(),
      where,
    );
    if (index % 4 === 0)
      assert.deepEqual(
        reportsOn(part.facts, period, part.coverage),
        reportsOn(whole.facts, period, whole.coverage),
        where,
      );
    assert.deepEqual(part.coverage.from, whole.coverage.from);
    assert.deepEqual(part.coverage.to, whole.coverage.to);
    lines += part.coverage.lines;
  }
  assert.ok(lines < least * all.length * whole.coverage.lines, "too much is read");
}

function days({ from, to }: Coverage): Period[] {
  const [first, last] = [from, to].map((at) => Math.floor((at as Instant).seconds / DAY)) as [
    number,
    number,
  ];
  return Array.from({ length: last - first + 1 }, (_, i) => ({
    from: { seconds: (first + i) * DAY, nanos: 0 },
    to: { seconds: (first + i + 1) * DAY, nanos: 0 },
  }));
}

/** Of any borders, up to three hours long. */
function anyPeriods(seed: number, count: number): (whole: Coverage) => Period[] {
  const random = seededRandom(seed);
  return ({ from, to }) => {
    const begin = (from as Instant).seconds;
    const span = (to as Instant).seconds - begin;
    return Array.from({ length: count }, () => {
      const seconds = begin + Math.floor(random() * span);
      const nanos = Math.floor(random() * 1e9);
      const end = seconds + 1 + Math.floor(random() * 3 * 3600);
      return { from: { seconds, nanos }, to: { seconds: end, nanos: 0 } };
    });
  };
}

test("each day of the demo is the same, read alone or with all others", () =>
  agrees([DEMO], days, 1));

test("any hours of the demo's queue are the same", () =>
  agrees([join(DEMO, "send")], anyPeriods(2, 4), 0.8));

test("any minutes of real runs, hours apart, are the same", async () => {
  const runs = [await realRun("run-b2"), await realRun("run-a")];
  const apart = runs.map((run) => ({ ...run, seconds: run.seconds + 5 * 3600 }));
  const directories = ["send", "smtpd"].map((log) => {
    const directory = join(here, `real-${log}`);
    const lines = repeated({ runs: apart, repeats: 4 }, log);
    writeMultilogFiles(directory, asMultilog(lines), 100_000);
    return directory;
  });
  const within = (seed: number) => (whole: Coverage, facts: readonly Fact[]) =>
    minutesAmong(seed, 3, facts, whole);
  await agrees(directories, within(8), 1);
  await agrees(directories.slice(0, 1), within(9), 1);
});

/** From some facts on, whatever borders that makes. */
function minutesAmong(
  seed: number,
  count: number,
  facts: readonly Fact[],
  { from }: Coverage,
): Period[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => {
    const fact = facts[Math.floor(random() * facts.length)] as Fact;
    const begin = timeOf(fact) ?? (from as Instant);
    return { from: begin, to: later(begin, 1 + random() * 300) };
  });
}

test("each day of a queue with stops, crashes and mail that waits for days is the same", async () => {
  const directory = simulated("whole");
  await agrees([directory], days, 0.9);
  await agrees([directory], anyPeriods(3, 10), 0.5);
});

test("the same of a queue whose log has lost lines", async () => {
  const random = seededRandom(4);
  const directory = simulated("torn", () => random() > 0.001);
  await agrees([directory], anyPeriods(5, 8), 0.9);
});

test("what an id names, and what is linked with it, is the same, read from its second on", async () => {
  const directory = simulated("ids");
  for (const paths of [[join(DEMO, "send")], [DEMO], [directory]]) {
    const whole = await read(paths);
    const byId = new Map(whole.facts.flatMap((fact) => named(fact).map((id) => [id, fact])));
    const linked = [...byId].filter(([, fact]) => linksOf(fact).length > 0);
    const random = seededRandom(7);
    let lines = 0;
    for (let i = 0; i < 6; i++) {
      const among = i % 2 === 0 && linked.length > 0 ? linked : [...byId];
      const [id, fact] = among[Math.floor(random() * among.length)] as [string, Fact];
      const part = await read(paths, { asked: askedById(id, []) as Asked });
      const shown = new Map(part.facts.flatMap((one) => named(one).map((name) => [name, one])));
      for (const one of [id, ...linksOf(fact)])
        assert.deepEqual(shown.get(one), byId.get(one), `${one}, for ${id}`);
      lines += part.coverage.lines;
    }
    assert.ok(lines < 6 * whole.coverage.lines);
  }
});

function named(fact: Fact): string[] {
  if (fact.kind === "message") return [fact.message.id];
  return fact.kind === "session" ? [fact.session.id] : [];
}

function linksOf(fact: Fact): string[] {
  if (fact.kind !== "message") return [];
  const { bounce, bounceOf, forwards, forwardOf } = fact.message;
  return [bounce, bounceOf, forwardOf, ...forwards].flatMap((end) => end?.id ?? []);
}

test("a file without years in its stamps is read whole, and is the same", async () => {
  const directory = simulated("labels");
  const log = wholeLog(directory);
  const path = join(here, "mail.log");
  const lines = log.split("\n").filter((line) => line !== "");
  writeFileSync(path, lines.map((line) => asSyslog(line, "qmail")).join(""));
  await agrees([path], anyPeriods(6, 2), 1.1);
});

test("a file that has vanished was not passed over", async () => {
  const directory = simulated("vanished");
  const logs = await openLogs([directory], { zone: utc });
  closeLogs(logs);
  const files = logs.sources[0]?.files ?? [];
  rmSync(files.at(-2)?.path as string);
  const period = { from: { seconds: FIRST_SECOND + 10 * DAY, nanos: 0 } };
  const reading = factsIn(logs, { zone: utc, asked: { period, kinds: [] } });
  let step = await reading.next();
  while (!step.done) step = await reading.next();
  const { passedOver = [], troubles } = step.value;
  assert.ok(passedOver.length > 0 && passedOver.every(({ side }) => side === "before"));
  assert.deepEqual(
    troubles.map(({ path }) => path),
    [files.at(-2)?.path],
  );
});

test("each command says the same of a period as of standard input, which is read whole", async () => {
  const directory = simulated("commands");
  const log = wholeLog(directory);
  const period = ["--since", "2026-11-06 00:00", "--until", "2026-11-06 02:00"];
  const [, id = ""] =
    /"id":"(\w{13})"/.exec(await qtrail("find", "-o", "ndjson", ...period, directory)) ?? [];
  for (const command of [
    ["find", "-o", "ndjson", ...period],
    ["find", "-o", "json", `id:${id}`],
    ["lines", ...period],
    ["report", "queue", "-o", "json", ...period],
    ["show", "-o", "json", id],
  ]) {
    const part = await qtrail(...command, directory);
    assert.equal(
      withoutCoverage(part),
      withoutCoverage(piped(log, ...command, "-")),
      command.join(" "),
    );
    assert.ok(part.length > 300, command.join(" "));
  }
  const told = JSON.parse(await qtrail("show", "-o", "json", id, directory)) as {
    coverage: Coverage;
  };
  const { passedOver = [], from, to, lines } = told.coverage;
  assert.deepEqual([...new Set(passedOver.map(({ side }) => side))], ["before", "behind"]);
  const whole = JSON.parse(piped(log, "show", "-o", "json", id, "-")) as { coverage: Coverage };
  assert.deepEqual([from, to], [whole.coverage.from, whole.coverage.to]);
  assert.ok(lines < whole.coverage.lines / 3);
  assert.match(
    await qtrail("show", id, directory),
    /Searched [\d,]+ lines of .*\nPassed over, since .* before; .* behind\./s,
  );
});

function wholeLog(directory: string): string {
  const files = readdirSync(directory).sort();
  return files.map((name) => readFileSync(join(directory, name), "latin1")).join("");
}

const ENVIRONMENT = { ...process.env, TZ: "UTC", NO_COLOR: "1" };

async function qtrail(...words: string[]): Promise<string> {
  return (await inThisProcess(words, { env: ENVIRONMENT })).stdout;
}

/** With `input` as its standard input. */
function piped(input: string, ...words: string[]): string {
  const options = { encoding: "utf8", input, env: ENVIRONMENT, maxBuffer: 1 << 28 } as const;
  return spawnSync(process.execPath, [MAIN, ...words], options).stdout;
}

/** The log's place in it differs, too. */
function withoutCoverage(answer: string): string {
  return answer.replace(/"coverage": ?\{.*|\{"schema":"qtrail\/coverage.*|"file":"[^"]*"/gs, "");
}

test("two sessions that share an id are two within a period as well", async () => {
  const path = join(here, "shared-id.log");
  const opened = "@400000006b038c6b1db63d44 tcpserver: pid 2012 from 198.51.100.19\n";
  writeFileSync(path, `${opened}${opened}@400000006b038c6b1e367964 tcpserver: end 2012 status 0\n`);
  const sessionsWith = async (...words: string[]): Promise<string[]> => {
    const { stdout } = await inThisProcess(["sessions", "-o", "ndjson", ...words, path]);
    return stdout.split("\n").filter((record) => record.includes('"qtrail/session@'));
  };
  assert.equal((await sessionsWith()).length, 2);
  assert.deepEqual(await sessionsWith("--on", "2026-11-23", "--utc"), await sessionsWith());
});

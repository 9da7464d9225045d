/**
 * `qtrail metrics`: gauges of what stands, counters that only grow over any number of runs, and a text that Prometheus
 * takes. promtool, where the distribution has it here, is the judge in metrics.long.ts.
 */
import assert from "node:assert/strict";
import { appendFileSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { qtrail as inThisProcess } from "../src/cli/in-this-process.testing.ts";
import { countAnew, countOn } from "../src/reports/metrics/counted.ts";
import { METRICS } from "../src/reports/metrics/families.ts";
import { addSample, exposition, observe } from "../src/reports/metrics/samples.ts";

const home = mkdtempSync(join(tmpdir(), "qtrail-metrics-"));
after(() => rmSync(home, { recursive: true }));

async function qtrail(...words: string[]): Promise<{ out: string; err: string; status: number }> {
  const done = await inThisProcess(words, { env: { ...process.env, HOME: home } });
  return { out: done.stdout, err: done.stderr, status: done.status };
}

/** Figures by the words before them. */
function figures(text: string): Map<string, number> {
  const lines = text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  return new Map(
    lines.map((line) => {
      const at = line.lastIndexOf(" ");
      return [line.slice(0, at), Number(line.slice(at + 1))];
    }),
  );
}

/** What the exposition format asks of a text: each family once, named before its samples, no sample twice. */
function assertExposition(text: string): void {
  const seen = new Set<string>();
  const samples = new Set<string>();
  let family = "";
  for (const line of text.trimEnd().split("\n")) {
    const head = /^# (HELP|TYPE) (\S+) /.exec(line);
    if (head) {
      if (head[1] === "HELP") {
        assert.ok(!seen.has(head[2] as string), line);
        seen.add(head[2] as string);
      }
      family = head[2] as string;
      continue;
    }
    const sample = /^([a-z_]+)(\{(?:[a-z_]+="(?:[^"\\\n]|\\["\\n])*",?)*\})? -?[0-9.e+]+$/.exec(
      line,
    );
    assert.ok(sample, line);
    assert.match(sample[1] as string, new RegExp(`^${family}(_bucket|_sum|_count)?$`));
    const key = line.slice(0, line.lastIndexOf(" "));
    assert.ok(!samples.has(key), key);
    samples.add(key);
  }
}

const NOW = Math.floor(Date.now() / 1000);
let clock = NOW - 3600;

/** A stamped line, a second after the one before. */
function line(text: string): string {
  clock++;
  return `@${(0x4000_0000_0000_000an + BigInt(clock)).toString(16)}00000000 ${text}\n`;
}

test("gauges of a log: what waits, the slots, the last start; no counter without a cursor file", async () => {
  const { out, err, status } = await qtrail("metrics", "corpus/demo/send", "corpus/demo/smtpd");
  assert.equal(status, 0);
  assert.match(err, /gauges only: counters need --cursor-file/);
  assertExposition(out);
  const found = figures(out);
  assert.equal(found.get('qmail_queue_messages{instance_name="send"}'), 7);
  assert.equal(found.get('qmail_concurrency_limit{instance_name="send",channel="remote"}'), 20);
  assert.ok((found.get('qmail_start_timestamp_seconds{instance_name="send"}') ?? 0) > 1.79e9);
  assert.ok(found.has('qtrail_source_last_line_timestamp_seconds{service="qmail-send"}'));
  assert.doesNotMatch(out, /_total|_bucket/);
});

test("counters begin at 0 and grow with what comes, over runs, a rotation and a run that was killed", async () => {
  const log = join(home, "qmail-send.log");
  const cursor = join(home, "cursor");
  const file = join(home, "qmail.prom");
  const count = async (): Promise<Map<string, number>> => {
    const { status, err } = await qtrail("metrics", "--cursor-file", cursor, "--file", file, log);
    assert.equal(status, 0, err);
    const text = readFileSync(file, "utf8");
    assertExposition(text);
    return figures(text);
  };
  const attempts = (outcome: string): string =>
    `qmail_delivery_attempts_total{channel="remote",outcome="${outcome}"}`;
  appendFileSync(
    log,
    [
      line("status: local 0/10 remote 0/20"),
      line("new msg 5"),
      line("info msg 5: bytes 1000 from <ann@shop.example> qp 50 uid 1000"),
      line("starting delivery 1: msg 5 to remote bob@slow.test"),
      line("status: local 0/10 remote 1/20"),
      line("delivery 1: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/"),
      line("status: local 0/10 remote 0/20"),
    ].join(""),
  );
  const first = await count();
  assert.equal(first.get("qmail_queue_messages"), 1);
  assert.equal(first.get(attempts("deferral")), 0, "what was there before is not replayed");
  assert.equal(statSync(file).mode & 0o777, 0o644);

  appendFileSync(
    log,
    [
      line("starting delivery 2: msg 5 to remote bob@slow.test"),
      line("status: local 0/10 remote 1/20"),
      line(
        "delivery 2: deferral: 192.0.2.7_does_not_like_recipient./Remote_host_said:_451_4.7.1_Greylisted/Giving_up_on_192.0.2.7./",
      ),
      line("status: local 0/10 remote 0/20"),
    ].join(""),
  );
  const second = await count();
  assert.equal(second.get(attempts("deferral")), 1, "counted while the message waits");
  assert.equal(
    second.get(
      'qmail_delivery_reasons_total{channel="remote",outcome="deferral",reason="greylisted"}',
    ),
    1,
  );
  assert.equal(second.get("qmail_messages_queued_total"), 0, "it came in before");
  assert.equal(second.get('qtrail_lines_total{kind="understood"}'), 4);

  const before = readFileSync(cursor);
  renameSync(log, `${log}.1`);
  appendFileSync(
    log,
    [
      line("starting delivery 3: msg 5 to remote bob@slow.test"),
      line("status: local 0/10 remote 1/20"),
      line("delivery 3: success: 192.0.2.7_accepted_message./Remote_host_said:_250_ok/"),
      line("status: local 0/10 remote 0/20"),
      line("end msg 5"),
      line("new msg 6"),
      line("info msg 6: bytes 500 from <> qp 51 uid 1000"),
    ].join(""),
  );
  const third = await count();
  const told = (found: Map<string, number>): (number | undefined)[] => [
    found.get(attempts("deferral")),
    found.get(attempts("success")),
    found.get("qmail_messages_queued_total"),
    found.get("qmail_message_bytes_total"),
    found.get("qmail_queue_messages"),
    found.get('qmail_recipients_finished_total{channel="remote",fate="delivered"}'),
    found.get('qmail_recipient_delay_seconds_count{channel="remote",fate="delivered"}'),
  ];
  assert.deepEqual(told(third), [1, 1, 1, 500, 1, 1, 1]);
  for (const [key, value] of second)
    if (/_total|_bucket|_count|_sum/.test(key)) assert.ok((third.get(key) ?? -1) >= value, key);

  // Killed between the file and the cursor: the same lines are counted again, from the same place.
  rmSync(cursor);
  appendFileSync(cursor, before);
  assert.deepEqual(told(await count()), told(third));
  assert.deepEqual(told(await count()), told(third), "and nothing twice when nothing has come");
});

test("what cannot be written is said, and nothing is lost", async () => {
  const log = join(home, "qmail-send.log");
  const { status, err } = await qtrail("metrics", "--file", join(home, "none", "x.prom"), log);
  assert.equal(status, 2);
  assert.match(err, /--file: .*x\.prom: it cannot be written: no such file/);
  assert.equal((await qtrail("metrics", "--file", "/dev/full", log)).status, 2);
});

test("a counter never falls, whatever is forgotten", () => {
  const samples = (value: number) => new Map([["x", value]]);
  const first = countOn(undefined, samples(5), samples(3));
  assert.deepEqual(first, { shown: samples(0), waited: samples(3) });
  assert.equal(
    countOn(first, samples(2), samples(1)).shown.get("x"),
    0,
    "two left of three: none new",
  );
  assert.equal(countOn(first, samples(2), samples(4)).shown.get("x"), 3);
  const grown = countOn(first, samples(9), samples(0));
  assert.equal(countOn(grown, new Map(), samples(-4)).shown.get("x"), 6);
  assert.equal(countAnew(grown, samples(7)).shown.get("x"), 6);
});

test("labels are a stranger's text; families keep their order", () => {
  const samples = new Map<string, number>();
  addSample(samples, "sessions", { host: 'a"b\\c\nd', service: "", verdict: "accepted" }, 2);
  observe(samples, "attemptSeconds", { channel: "local", outcome: "success" }, 0.5);
  const text = exposition(samples);
  assertExposition(text);
  assert.match(text, /\{host="a\\"b\\\\c\\nd",verdict="accepted"\} 2/);
  const buckets = [...text.matchAll(/_bucket\{.*le="([^"]+)"\} (\d)/g)].map(([, le, n]) => [le, n]);
  assert.deepEqual(buckets, [
    ["0.1", "0"],
    ["1", "1"],
    ["10", "1"],
    ["60", "1"],
    ["1200", "1"],
    ["+Inf", "1"],
  ]);
});

test("alerts and dashboard ask for metrics that there are", () => {
  const names = new Set(Object.values(METRICS).map(({ name }) => name));
  for (const file of ["docs/metrics/alerts.yml", "docs/metrics/dashboard.json"]) {
    const asked = readFileSync(file, "utf8").match(/\b(?:qmail|qtrail)_[a-z_]+/g) ?? [];
    assert.ok(asked.length > 10);
    for (const name of asked)
      assert.ok(names.has(name.replace(/_(?:bucket|sum|count)$/, "")), `${file}: ${name}`);
  }
});

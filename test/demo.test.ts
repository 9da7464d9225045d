/**
 * What qtrail says of the demo is what happened there, by the simulators' own account
 * (corpus/demo/truth.json).
 *
 * Not tested here: that the demo is what its seeds give (simulator.test.ts), and its examples
 * (examples.test.ts, shown.test.ts).
 */
import assert from "node:assert/strict";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { qtrail as inThisProcess } from "../src/cli/in-this-process.testing.ts";

const DEMO = "corpus/demo";
const SERVICES = ["pop3d", "send", "smtpd", "submission"];

const truth = JSON.parse(readFileSync(join(DEMO, "truth.json"), "utf8"));
const overview = JSON.parse(await qtrail("report", "-o", "json", DEMO));
const records = (await qtrail("sessions", "-o", "ndjson", DEMO))
  .trimEnd()
  .split("\n")
  .map((line) => JSON.parse(line));
const sessions = records.filter(({ schema }) => schema.startsWith("qtrail/session"));

test("the demo is of four services, one of them split over files, and below 4 MB", () => {
  const entries = readdirSync(DEMO, { withFileTypes: true });
  const services = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  assert.deepEqual(services.sort(), SERVICES);
  const files = readdirSync(DEMO, { recursive: true }).map((name) => join(DEMO, String(name)));
  const bytes = files.reduce(
    (sum, path) => sum + (statSync(path).isFile() ? statSync(path).size : 0),
    0,
  );
  assert.ok(bytes <= 4e6, `${bytes} bytes`);
  assert.ok(readdirSync(join(DEMO, "send")).length > 2);
});

test("six days have together less than an eighth of the last day's mail", () => {
  const lastDay = Date.UTC(2026, 10, 18, 23) * 1000;
  const times: number[] = truth.brought.map((row: unknown[]) => row[1]);
  const before = times.filter((micros) => micros < lastDay).length;
  assert.ok(before > 20 && before < (times.length - before) / 8, `${before} of ${times.length}`);
});

test("attempts in the queue are as many as there were", () => {
  const { deliveries } = truth.send;
  const said = (outcome: string) => rowOf("attempts", { outcome }).attempts;
  assert.equal(said("all"), deliveries.started);
  assert.equal(said("failure"), deliveries.failure);
  assert.equal(said("interrupted"), deliveries.interrupted);
  assert.equal(said("running"), deliveries.open);
  const ended = deliveries.success + deliveries.deferral - deliveries.withoutStart;
  assert.equal(said("success") + said("deferral"), ended);
});

test("connections end as they did", () => {
  const { smtpd, submission } = truth.door;
  const said = (verdict: string, rule?: string) => rowOf("door", { verdict, rule }).sessions;
  assert.equal(said("accepted"), smtpd.sessions.accepted + submission.sessions.accepted);
  assert.equal(said("refused", "auth-failed"), submission.sessions.failed);
  assert.equal(said("refused", "relaying"), smtpd.sessions.relaying);
  assert.equal(said("refused", "tcp-rules"), smtpd.sessions.denied);
  assert.equal(said("deferred", "dns-list"), smtpd.sessions.listed);
  assert.equal(said("deferred", "greylist"), smtpd.sessions.greylisted);
  const all = SERVICES.filter((name) => name !== "send").flatMap((name): number[] =>
    Object.values(truth.door[name].sessions),
  );
  assert.equal(
    said("connections"),
    all.reduce((sum, count) => sum + count, 0),
  );
});

test("each mail from outside is joined, exactly, with the session that brought it", () => {
  const said = sessions.flatMap(({ service, pid, messages = [] }) =>
    messages.map(({ qp, join }: { qp: number; join: string }) => `${service} ${pid} ${qp} ${join}`),
  );
  const brought = truth.brought.map(
    ([qp, , service, pid]: [number, number, string, number]) => `${service} ${pid} ${qp} exact`,
  );
  assert.deepEqual(said.sort(), brought.sort());
});

test("log-ins that succeeded are as many as there were", () => {
  const ok = sessions.flatMap(({ auth = [] }) => auth).filter((logIn) => logIn.ok);
  assert.equal(ok.length, truth.door.submission.auth.ok);
});

test("only the three lines that no known program wrote are not understood", () => {
  assert.equal(overview.coverage.unknown, truth.send.lines.odd);
});

function rowOf(table: string, wanted: Record<string, unknown>) {
  const rows: Record<string, number>[] = overview.tables[table];
  const row = rows.find((one) =>
    Object.entries(wanted).every(([key, value]) => one[key] === value),
  );
  return row ?? assert.fail(`${table} has no row ${JSON.stringify(wanted)}`);
}

async function qtrail(...words: string[]): Promise<string> {
  return (await inThisProcess(words)).stdout;
}

/**
 * Reports with a query count what `find` and `sessions` list, and nothing else: on real logs, against a plain
 * reading of each query, recipient by recipient.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { qtrail as inThisProcess } from "../src/cli/in-this-process.testing.ts";
import { filterOf } from "../src/cli/search.ts";
import { reasonOf } from "../src/grammars/delivery-report/reading.ts";
import { closeLogs, factsIn, openLogs } from "../src/pipeline/facts.ts";
import { foldIn } from "../src/pipeline/folding.ts";
import { type Choice, choiceOf, chosen, isOfChosen } from "../src/reports/filter/chosen.ts";
import { QueryError } from "../src/reports/filter/filter.ts";
import { KEYS, keysOf, type NamedKey } from "../src/reports/filter/keys.ts";
import { parseQuery } from "../src/reports/filter/query.ts";
import { REPORTS } from "../src/reports/index.ts";
import { refusalsIn } from "../src/reports/refusals.ts";
import type { Cell, Fold, Report, Table } from "../src/reports/report.ts";
import { utc } from "../src/time/zones.ts";
import type { Fact, Message, Recipient } from "../src/tracking/facts.ts";
import { poison } from "../src/tracking/records.ts";

const DEMO = fileURLToPath(new URL("../../corpus/demo", import.meta.url));
const TIMES = { now: { seconds: 1_795_104_000, nanos: 0 }, zone: utc };

const FACTS = await read(DEMO);
const MESSAGES = FACTS.flatMap((fact) => (fact.kind === "message" ? fact.message : []));
const SESSIONS = FACTS.flatMap((fact) => (fact.kind === "session" ? fact.session : []));

async function read(path: string): Promise<Fact[]> {
  const logs = await openLogs([path], { zone: utc });
  const facts: Fact[] = [];
  for await (const batch of factsIn(logs, { zone: utc })) facts.push(...batch);
  closeLogs(logs);
  return facts;
}

type Asks = (message: Message, recipient: Recipient) => boolean;

const isTo: (part: string) => Asks =
  (part) =>
  (_, { address }) =>
    address.includes(part);
const at = ({ queued, born }: Message): number => (queued ?? born)?.seconds ?? Number.NaN;

/** Each query with what it asks of a message and a recipient, in plain words. */
const QUERIES: [string, Asks][] = [
  ["", () => true],
  ["from:billing@shop.example", ({ sender }) => sender === "billing@shop.example"],
  ["from:<>", ({ sender }) => sender === ""],
  ["to:partner.test", isTo("partner.test")],
  ["to:partner.test to:bigmail", (m, r) => isTo("partner.test")(m, r) || isTo("bigmail")(m, r)],
  [
    "domain:shop.example",
    (m, r) => `${m.sender}`.endsWith("shop.example") || r.address.endsWith("shop.example"),
  ],
  ["status:bounced", (_, { fate }) => fate === "bounced" || fate === "expired"],
  [
    "status:waiting",
    ({ state }, { fate }) => state !== "ended" && state !== "lost" && /queued|deferred/.test(fate),
  ],
  ["to:bigmail status:bounced", (m, r) => isTo("bigmail")(m, r) && /bounced|expired/.test(r.fate)],
  [
    "status:partly",
    ({ recipients }) =>
      [/delivered/, /bounced|expired/].every((fate) =>
        recipients.some((one) => fate.test(one.fate)),
      ),
  ],
  [
    "status:delayed",
    (_, { deliveries }) => deliveries.some(({ outcome }) => outcome === "deferral"),
  ],
  [
    "reason:rate-limited",
    (_, { deliveries }) =>
      deliveries.some(
        ({ outcome, report = "" }) =>
          (outcome === "deferral" || outcome === "failure") &&
          reasonOf(report, outcome)?.reason === "rate-limited",
      ),
  ],
  [
    "report:4.7.650",
    (_, { deliveries }) => deliveries.some(({ report }) => report?.includes("4.7.650")),
  ],
  ["size:>100k", ({ bytes = 0 }) => bytes > 100_000],
  ["uid:7791", ({ uid }) => uid === 7791],
  ["since:2026-11-18 until:2026-11-19", (m) => at(m) >= 1_794_960_000 && at(m) < 1_795_046_400],
  [
    "!to:partner.test",
    ({ recipients }) => !recipients.some(({ address }) => address.includes("partner.test")),
  ],
  ["service:send", ({ queue }) => queue.instance === "send"],
];

/** Where a report tells how many recipients it counted, and how many of their attempts. */
const RECIPIENTS_IN: [report: string, table: string, column: string][] = [
  ["overview", "totals", "recipients"],
  ["senders", "senders", "recipients"],
  ["sender-domains", "domains", "recipients"],
  ["uids", "uids", "recipients"],
  ["recipients", "recipients", "recipients"],
  ["recipient-domains", "domains", "recipients"],
  ["hours", "hours", "recipients"],
  ["days", "days", "recipients"],
];
const ATTEMPTS_IN: typeof RECIPIENTS_IN = [
  ["reasons", "templates", "attempts"],
  ["texts", "texts", "attempts"],
];

for (const [query, asks] of QUERIES) {
  test(`each report counts the recipients of "${query}", and their attempts`, () => {
    const asked = MESSAGES.flatMap((message) =>
      message.recipients.filter((recipient) => asks(message, recipient)),
    );
    assert.ok(asked.length > 0);
    const attempts = asked
      .flatMap(({ deliveries }) => deliveries)
      .filter(({ outcome }) => outcome !== undefined && outcome !== "interrupted");
    for (const place of RECIPIENTS_IN) assert.equal(sumIn(place, query), asked.length, place[0]);
    for (const place of ATTEMPTS_IN) assert.equal(sumIn(place, query), attempts.length, place[0]);
  });
}

/** The sum of a column; of totals their first row, to which the others add up. */
function sumIn([name, table, column]: (typeof RECIPIENTS_IN)[number], query: string): number {
  const { form, rows } = tablesOf(reportNamed(name), query).find(
    (one) => one.form.name === table,
  ) as Table & { rows: Cell[][] };
  const place = form.columns.findIndex((one) => one.name === column);
  assert.ok(place >= 0, `${name} ${table} ${column}`);
  const counted = name === "overview" ? rows.slice(0, 1) : rows;
  return counted.reduce((sum, cells: Cell[]) => sum + Number(cells[place]), 0);
}

function reportNamed(wanted: string): Report {
  return REPORTS.find(({ name }) => name === wanted) as Report;
}

type WholeTable = Table & { rows: Cell[][] };

/** The tables that are shown. */
function tablesOf(report: Report, query: string, facts = FACTS): WholeTable[] {
  return allTablesOf(report, query, facts).filter(({ form }) =>
    isOfChosen(form, report, choose(query)),
  );
}

function allTablesOf(report: Report, query: string, facts = FACTS): WholeTable[] {
  const fold = foldOf(report, choose(query));
  for (const fact of facts) fold.add(fact);
  return wholeTablesOf(fold);
}

function wholeTablesOf(fold: Fold): WholeTable[] {
  return fold.tables(undefined).map((table) => ({ ...table, rows: [...table.rows] }));
}

function choose(query: string): Choice {
  return choiceOf(parseQuery(query), TIMES);
}

function foldOf(report: Report, choice: Choice): Fold {
  const given = { top: Number.POSITIVE_INFINITY, queueLifetime: 604_800, offsetAt: utc.offsetAt };
  return chosen(report.fold(given), choice);
}

test("read from views that are overwritten at once, the answers are the same", async () => {
  const each = REPORTS.flatMap((report) =>
    ["", "to:partner.test", "domain:shop.example", "status:waiting", "reason:rate-limited"].flatMap(
      (query) => {
        const isTaken = report.needs.some((kind) => choose(query).kinds.includes(kind));
        return isTaken ? { report, query, fold: foldOf(report, choose(query)) } : [];
      },
    ),
  );
  const logs = await openLogs([DEMO], { zone: utc });
  poison.isOn = true;
  const everyFold = { add: (fact: Fact) => each.forEach(({ fold }) => void fold.add(fact)) };
  for await (const _ of foldIn(logs, { zone: utc }, everyFold));
  poison.isOn = false;
  closeLogs(logs);
  for (const { report, query, fold } of each)
    assert.deepEqual(wholeTablesOf(fold), allTablesOf(report, query), `${report.name} ${query}`);
});

test("the report of refusals counts those of the recipients asked for, and no others of their sessions", () => {
  for (const part of ["shop.example", "sales", "anna@", "bigmail"]) {
    const asked = SESSIONS.flatMap(refusalsIn).filter(({ recipients }) =>
      recipients.some((address) => address.includes(part)),
    );
    assert.equal(sumOfRefusals(`to:${part}`), asked.length, part);
  }
});

function sumOfRefusals(query: string): number {
  const rules = tablesOf(reportNamed("refused"), query)[0];
  return Number(rules.rows[0]?.[1] ?? 0);
}

/** A value for each key that nothing in these logs has. */
const NOTHING: Record<NamedKey, string> = {
  from: "nobody",
  to: "nobody",
  domain: "nowhere",
  status: "unknown",
  reason: "tls-failure",
  report: "nothing",
  since: "2030-01-01",
  until: "2000-01-01",
  on: "2030-01-01",
  size: ">1G",
  uid: "1",
  qp: "1",
  msg: "1",
  id: "zzz",
  ip: "198.51.100.255",
  name: "nowhere",
  helo: "nowhere",
  user: "nobody",
  verdict: "cut-off",
  rule: "mail-loop",
  service: "nowhere",
  host: "nowhere",
};

for (const report of REPORTS) {
  test(`${report.name} takes each key that its facts have, and names who takes the others`, () => {
    const searched = { name: `report ${report.name}`, kinds: report.needs, others: () => "others" };
    const empty = new Map(tablesOf(report, "", []).map(({ form, rows }) => [form.name, rows]));
    for (const key of Object.keys(KEYS) as NamedKey[]) {
      const query = `${key}:${NOTHING[key]}`;
      if (keysOf(report.needs).includes(key)) {
        assert.equal(filterOf({}, [query], searched).terms[0]?.key, key);
        for (const { form, rows } of tablesOf(report, query))
          if (!form.isOfAll) assert.deepEqual(rows, empty.get(form.name), `${query} ${form.name}`);
      } else
        assert.throws(
          () => filterOf({}, [query], searched),
          (error) =>
            error instanceof QueryError &&
            /write: qtrail (find|sessions) --/.test(error.hint) &&
            error.hint.startsWith("the reports on ") &&
            error.message.includes(`"${key}:" chooses`),
          query,
        );
    }
  });
}

async function qtrail(...words: string[]): Promise<{ stdout: string; stderr: string }> {
  const { status, ...printed } = await inThisProcess([...words, "--utc"]);
  assert.equal(status, 0, printed.stderr);
  return printed;
}

const ASKED = ["report", "delays", "to:partner.test", "--on", "2026-11-18", DEMO];
const TITLE = "How soon mail is delivered, for to:partner.test";

test("each format of a report says what was asked for; the period stands beside it", async () => {
  const [first, second] = (await qtrail(...ASKED)).stdout.split("\n");
  assert.deepEqual([first, second?.slice(0, 16)], [TITLE, "Wed 18 Nov 00:00"]);
  assert.ok((await qtrail(...ASKED, "-o", "md")).stdout.startsWith(`# ${TITLE}\n`));
  assert.match((await qtrail(...ASKED, "-o", "csv")).stderr, /^For to:partner\.test\.$/m);
  const query = "on:2026-11-18 to:partner.test";
  assert.equal(JSON.parse((await qtrail(...ASKED, "--json")).stdout).query, query);
  const records = (await qtrail(...ASKED, "-o", "ndjson")).stdout.trim().split("\n");
  assert.equal(JSON.parse(records.at(-1) as string).query, query);
});

test("asked for some mail, the overview leaves out what belongs to none, and says so", async () => {
  const { stdout } = await qtrail("report", "--to", "partner.test", "--wide", DEMO);
  assert.match(stdout, /^Overview, for to:partner\.test$/m);
  assert.match(stdout, /^Only of what was asked for: alerts, restarts and full slots belong/m);
  assert.doesNotMatch(stdout, /^Deliveries at one time/m);
  const bySession = (await qtrail("report", "ip:203.0.113.0/24", DEMO)).stdout;
  assert.match(bySession, /^At the door$/m);
  assert.doesNotMatch(bySession, /^What became of the mail$/m);
  assert.match((await qtrail("report", "--wide", DEMO)).stdout, /^Deliveries at one time$/m);
});

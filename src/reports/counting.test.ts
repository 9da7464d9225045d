/**
 * One way of counting for all reports: periods, groups, folded senders.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fc, times } from "../chance.testing.ts";
import { mondayOfWeek, weeksInYear } from "../time/calendar.ts";
import { anyFact } from "./any-facts.testing.ts";
import { BYS, canCount, reportCounted } from "./counting.ts";
import { networkOf } from "./filter/networks.ts";
import { REPORTS } from "./index.ts";
import { mail, pick, recipient, rowsOf } from "./mail.testing.ts";
import { PERIOD_FORMS, PERIODS } from "./periods.ts";
import type { Report } from "./report.ts";

const DAY = 86_400;

function named(name: string): Report {
  return REPORTS.find((report) => report.name === name) as Report;
}

const MEASURES = [
  "messages",
  "bytes",
  "recipients",
  "attempts",
  "refusals",
  "sessions",
  "delivered",
];

for (const report of REPORTS.filter((one) => canCount(one, { per: "day" }))) {
  for (const by of [undefined, ...BYS.filter((word) => canCount(report, { by: word }))]) {
    const whole = reportCounted(report, { by });
    const daily = reportCounted(report, { by, per: "day" });
    const measured = daily.tables
      .filter(({ name }) => name !== "tries")
      .flatMap(({ name, columns }) =>
        columns
          .filter((column) => MEASURES.includes(column.name))
          .map((column) => ({ name, column })),
      );
    test(`${report.name}${by ? ` by ${by}` : ""}: its days add up to all`, () => {
      fc.assert(
        fc.property(fc.array(anyFact, { maxLength: 12 }), (facts) => {
          for (const { name, column } of measured) {
            const sum = (counted: Report, top: number): number =>
              rowsOf(counted, name, facts, { top }).reduce(
                (so, row) => so + Number(row[column.name] ?? 0),
                0,
              );
            assert.equal(sum(daily, 1), sum(whole, 3), `${name}.${column.name}`);
          }
        }),
        { numRuns: times(6, 300) },
      );
    });
  }
}

test("a row belongs to the period of the shown zone in which its messages came into the queue", () => {
  const facts = [mail({ queued: 0 }), mail({ queued: DAY }), mail({ queued: DAY + 60 })];
  const daily = (offset: number) =>
    pick(
      rowsOf(reportCounted(named("senders"), { per: "day" }), "senders", facts, {
        offsetAt: () => offset,
      }),
      "period",
      "messages",
    );
  assert.deepEqual(daily(0), [
    ["2026-11-20", 1],
    ["2026-11-21", 2],
  ]);
  assert.deepEqual(daily(14 * 3600), [
    ["2026-11-21", 1],
    ["2026-11-22", 2],
  ]);
});

test("periods are named in order, weeks as ISO 8601 has them", () => {
  for (let year = 1968; year < 2100; year++) {
    for (const week of [1, 2, 30, weeksInYear(year)]) {
      const monday = mondayOfWeek(year, week) * DAY;
      const { place, name } = PERIOD_FORMS.week;
      const expected = `${year}-W${String(week).padStart(2, "0")}`;
      assert.equal(name(place(monday)), expected);
      assert.equal(name(place(monday + 7 * DAY - 1)), expected);
    }
  }
  const second = 1_795_176_000 + 4000;
  const names = PERIODS.map((per) => PERIOD_FORMS[per].name(PERIOD_FORMS[per].place(second)));
  assert.deepEqual(names, ["2026-11-20 13:00", "2026-11-20", "2026-W47", "2026-11"]);
});

test("senders that are VERP, SRS or BATV are folded into whom people know", () => {
  const facts = [
    "prvs=8407575794=joe@example.com",
    "joe@example.com",
    "SRS0=HHHH=TT=example.com=joe@fwd.example",
    "list-return-7-bob=example.org@lists.example.com",
    "list-return-8-eve=example.org@lists.example.com",
  ].map((sender) => mail({ sender, to: [recipient("local b@example.org", [])] }));
  const rows = rowsOf(reportCounted(named("senders"), { fold: true }), "senders", facts);
  assert.deepEqual(pick(rows, "sender", "messages", "recipients"), [
    ["joe@example.com", 3, 3],
    ["list@lists.example.com", 2, 2],
  ]);
});

test("senders by domain are the rows of sender-domains", () => {
  const facts = [mail({ sender: "a@x.example" }), mail({ sender: "b@x.example" })];
  const by = reportCounted(named("senders"), { by: "domain" });
  assert.deepEqual(rowsOf(by, "domains", facts), rowsOf(named("sender-domains"), "domains", facts));
});

test("delays by domain have a row for each, and one for the others", () => {
  const facts = [1, 2, 3].map((seconds) =>
    mail({
      to: [
        recipient(`remote a@${seconds === 3 ? "y" : "x"}.example`, [[0, seconds, "success", ""]]),
      ],
    }),
  );
  const rows = rowsOf(reportCounted(named("delays"), { by: "domain" }), "domains", facts, {
    top: 1,
  });
  assert.deepEqual(pick(rows, "domain", "delivered", "p50", "longest"), [
    ["x.example", 2, 1, 2],
    ["(1 other)", 1, 3, 3],
  ]);
});

test("a network is a /24 of IPv4 or a /48 of IPv6", () => {
  const networks = ["192.0.2.77", "::ffff:198.51.100.9", "2001:db8:1:2::3", "2001:db8::1", "x"].map(
    networkOf,
  );
  assert.deepEqual(networks, [
    "192.0.2.0/24",
    "198.51.100.0/24",
    "2001:db8:1::/48",
    "2001:db8::/48",
    undefined,
  ]);
});

/**
 * `report clients` and `report refused` on real logs are what really happened, to the unit: each client of
 * a run in corpus/real wrote down what it sent and what it was answered.
 *
 * What a run's log does not tell is taken away from that record by its kind. Rows that differ all the same, as a
 * client saw it in another way than the server or two processes wrote at once, are listed with why.
 *
 * Not tested here: `report auth` (log-ins.test.ts), the joins (sessions-truth.test.ts), the 100 connections that
 * run-e's host made to itself: they have no client's record.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { senderDomain } from "../src/reports/addresses.ts";
import { clients } from "../src/reports/clients.ts";
import { pick, rowsOf } from "../src/reports/mail.testing.ts";
import { refused } from "../src/reports/refused.ts";
import { ENDINGS, endingOf } from "../src/reports/session-verdicts.ts";
import type { Fact } from "../src/tracking/facts.ts";
import { hasQueued, isUntold, pairUp } from "./sessions/compare.ts";
import { endOf } from "./sessions/ends.ts";
import { KNOWN_COUNTS } from "./sessions/known.ts";
import { pathsOf, tellingOf } from "./sessions/reading.ts";
import { readSessionTruth } from "./sessions/record.ts";
import { gotIn, type TurnedAway, turnedAway } from "./sessions/turned-away.ts";
import { type Difference, unexplained } from "./truth/difference.ts";
import type { RunName } from "./truth/record.ts";

interface Expected {
  run: RunName;
  /** No line of it was lost before. */
  until: number;
  /** How the log tells a refusal; undefined if it does not. */
  asLogged(refusal: TurnedAway): TurnedAway | undefined;
}

const NEVER = Number.POSITIVE_INFINITY;
const ALL = { top: Number.POSITIVE_INFINITY };

/** recordio runs behind rblsmtpd: what a listed client goes on to say is not logged. */
function withoutTalk(refusal: TurnedAway): TurnedAway {
  return refusal.rule === "dns-list" ? { ...refusal, sender: undefined, recipients: [] } : refusal;
}

/** Commands that were unknown, malformed or out of order have no line; at 530 no sender was looked at. */
function qlogged(refusal: TurnedAway): TurnedAway | undefined {
  if (/^50[013]/.test(refusal.answer)) return undefined;
  return withoutTalk(
    refusal.answer.startsWith("530") ? { ...refusal, sender: undefined } : refusal,
  );
}

/** rblsmtpd does not tell whether a client is on a DNS list or in the server's own rules: by its words alone. */
function listed(rule: string): string {
  return rule === "blocklist" ? "dns-list" : rule;
}

/** The tables of `report refused`: by which column, and under which names a refusal counts there. */
const TABLES: readonly [
  table: string,
  column: string,
  keysOf: (refusal: TurnedAway & { address: string }) => string[],
][] = [
  ["rules", "rule", ({ rule }) => ["all", rule]],
  ["clients", "address", ({ address }) => [address]],
  ["domains", "domain", ({ sender }) => [senderDomain(sender)]],
  ["recipients", "recipient", ({ recipients }) => recipients.map((one) => one.toLowerCase())],
];

const RUNS: Expected[] = [
  { run: "run-a", until: NEVER, asLogged: (refusal) => refusal },
  { run: "run-b2", until: 1_795_394_801.95, asLogged: withoutTalk },
  { run: "run-d2", until: NEVER, asLogged: qlogged },
  { run: "run-e", until: NEVER, asLogged: withoutTalk },
];

/** What a report counts for one name. */
type Row = Record<string, number>;

for (const { run, until, asLogged } of RUNS) {
  const truth = readSessionTruth(run);
  const told = await tellingOf(pathsOf(run));
  const pairs = pairUp(truth, told.sessions).flatMap(({ record, session }) =>
    session && record.t < until ? [{ record, session }] : [],
  );
  const facts = pairs.map(({ session }): Fact => ({ kind: "session", session }));
  const refusals = pairs.flatMap(({ record }) =>
    turnedAway(record).flatMap((one) => {
      const logged = asLogged(one);
      return logged ? [{ ...logged, address: record.client_ip }] : [];
    }),
  );
  const known = (what: string) =>
    KNOWN_COUNTS.filter((one) => one.run === run && one.what === what);

  for (const [table, column, keysOf] of TABLES)
    test(`${run}: report refused, ${table}`, () => {
      const expected = sums(
        refusals.flatMap((one) =>
          keysOf(one).map((key): [string, Row] => [
            key,
            { [one.verdict]: 1, ...(table === "rules" && { [one.unit]: 1 }) },
          ]),
        ),
      );
      const units = table === "rules" ? ["connections", "recipients", "messages"] : [];
      const names = ["refused", "deferred", ...units];
      const rows = pick(rowsOf(refused, table, facts, ALL), column, ...names);
      const found = sums(
        rows.map(([key, ...counts]): [string, Row] => [
          listed(String(key)),
          Object.fromEntries(names.map((name, i) => [name.replace(/s$/, ""), Number(counts[i])])),
        ]),
      );
      assert.deepEqual(unexplained(compare(table, found, expected), known(table)), []);
    });

  test(`${run}: report clients`, () => {
    const expected = sums(
      pairs.map(({ record, session }): [string, Row] => {
        const isIn = hasQueued(truth, record, session);
        const { verdict } = endOf(record, isIn);
        const isNotLogged = run === "run-d2" && isUntold(session);
        const ending = endingOf({ ...session, verdict: isNotLogged ? "unknown" : verdict });
        return [record.client_ip, { [ending]: 1, ...gotIn(record, isIn) }];
      }),
    );
    const names = [...ENDINGS, "messages", "recipients"];
    const rows = pick(rowsOf(clients, "clients", facts, ALL), "address", ...names);
    const found = sums(
      rows.map(([address, ...counts]): [string, Row] => [
        String(address),
        Object.fromEntries(names.map((name, i) => [name, Number(counts[i] ?? 0)])),
      ]),
    );
    assert.deepEqual(unexplained(compare("endings", found, expected), known("endings")), []);
  });
}

function sums(rows: [string, Row][]): Map<string, Row> {
  const found = new Map<string, Row>();
  for (const [name, row] of rows) {
    const sum = found.get(name) ?? {};
    for (const [column, count] of Object.entries(row)) sum[column] = (sum[column] ?? 0) + count;
    found.set(name, sum);
  }
  return found;
}

function compare(what: string, found: Map<string, Row>, expected: Map<string, Row>): Difference[] {
  const shown = (row: Row = {}): string =>
    Object.entries(row)
      .filter(([, count]) => count > 0)
      .map(([column, count]) => `${column} ${count}`)
      .sort()
      .join(", ");
  return [...new Set([...found.keys(), ...expected.keys()])].flatMap((id) => {
    const [told, truth] = [shown(found.get(id)), shown(expected.get(id))];
    return told === truth ? [] : [{ what, id, detail: `told ${told}, in truth ${truth}` }];
  });
}

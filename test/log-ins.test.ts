/**
 * `report auth` counts each log-in once, whoever tells of it: held against what really happened, on
 * corpus/real as its clients wrote it down, and on made-up days (sessions/log-ins.ts), of which the logs
 * have the lines of any of five programs.
 *
 * A try is one of which the server has said whether the password is right: 235 or 535. AUTH that is turned
 * down before, for its form or for there being none (501, 502, 503, 504), is no try.
 */
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { linesIn } from "../src/pipeline/each-line.ts";
import { openLogs } from "../src/pipeline/facts.ts";
import { auth } from "../src/reports/auth.ts";
import { pick, rowsOf } from "../src/reports/mail.testing.ts";
import { utc } from "../src/time/zones.ts";
import type { Fact } from "../src/tracking/facts.ts";
import { type Day, dayOf, logsOf, TELLERS, type Teller, type Try } from "./sessions/log-ins.ts";
import { pathsOf, tellingOf } from "./sessions/reading.ts";
import { readSessionTruth } from "./sessions/record.ts";
import type { RunName } from "./truth/record.ts";

/** `NAME ok failed`, in the order of names. */
interface Counts {
  users: string[];
  addresses: string[];
}

const ALL = { top: Number.POSITIVE_INFINITY };
const OPTIONS = { zone: utc, year: 2026 };

type Tried = Pick<Try, "user" | "address" | "ok">;

function countsOf(tries: readonly Tried[]): Counts {
  const by = (key: "user" | "address"): string[] =>
    [...new Set(tries.map((one) => one[key]))].sort().map((name) => {
      const own = tries.filter((one) => one[key] === name);
      return `${name} ${own.filter(({ ok }) => ok).length} ${own.filter(({ ok }) => !ok).length}`;
    });
  return { users: by("user"), addresses: by("address") };
}

function reportOn(facts: Fact[]): Counts {
  const rows = (table: string, name: string): string[] =>
    pick(rowsOf(auth, table, facts, ALL), name, "ok", "failed")
      .map((row) => row.join(" "))
      .sort();
  return { users: rows("users", "user"), addresses: rows("addresses", "address") };
}

async function inFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), "qtrail-log-ins-"));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

// As posted in public, and reported against other programs

for (const [paths, users, addresses] of [
  [["w12.log"], "purchase@example.com 0 1", "203.0.113.160 0 1"],
  [["w14.log", "w14-maillog"], "joe@example.com 0 1", "203.0.113.113 0 1"],
  [["p26a.log"], "joe@example.net 0 12", "203.0.113.41 0 12"],
  [["p26b.log"], "joe@example.net 0 12", "203.0.113.41 0 12"],
] as const)
  test(`${paths.join(" and ")}: each try is one`, async () => {
    const { facts } = await tellingOf(
      paths.map((path) => `corpus/field/${path}`),
      { zone: utc, year: 2012, logHost: "" },
    );
    assert.deepEqual(reportOn(facts), { users: [users], addresses: [addresses] });
    const runs = pick(rowsOf(auth, "runs", facts, ALL), "tries", "inRow");
    assert.deepEqual(runs, paths[0].startsWith("p26") ? [[12, 12]] : []);
  });

test("qlog's authuser is of a failed log-in too: a mail of a client that may relay anyway tells of none", () =>
  inFolder(async (folder) => {
    const qlog = (kind: string, decision: string, relay: string, user: string): string =>
      `qlog${kind}: ${decision} helo=x mailfrom=a@example.net rcptto=b@example.com relay=${relay} rcpthosts=no size= authuser=${user} authtype=login encrypted= sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.5 remoteport=4000 remotehost= qp= pid=7`;
    const accepted = "result=accepted code=250 reason=relayclient detail=";
    const failed = "result=rejected code=535 reason=authfailed detail=";
    const countedOf = async (...lines: string[]): Promise<string[]> => {
      const path = join(folder, "log");
      const stamped = ["tcpserver: pid 7 from 203.0.113.5", ...lines, "tcpserver: end 7 status 0"];
      writeFileSync(path, stamped.map((text) => `1795393567.000000 ${text}\n`).join(""));
      return reportOn((await tellingOf([path], OPTIONS)).facts).users;
    };
    const mailBy = (relay: string, user: string): string => qlog("envelope", accepted, relay, user);
    assert.deepEqual(
      await countedOf(qlog("envelope", failed, "yes", "joe"), mailBy("yes", "joe")),
      ["joe 0 1"],
    );
    assert.deepEqual(await countedOf(mailBy("yes", ""), mailBy("yes", "joe")), []);
    assert.deepEqual(await countedOf(qlog("envelope", failed, "no", "joe"), mailBy("yes", "joe")), [
      "joe 1 1",
    ]);
    assert.deepEqual(await countedOf(qlog("envelope", failed, "no", "joe"), mailBy("no", "joe")), [
      "joe 0 1",
    ]);
  }));

test("a log that names no host and one that does are one machine's: a try in both is one", async () => {
  for (const paths of [
    ["w14.log", "w14-maillog"],
    ["w14-maillog", "w14.log"],
  ]) {
    const { sessions } = await tellingOf(
      paths.map((path) => `corpus/field/${path}`),
      { zone: utc, year: 2012, logHost: "" },
    );
    assert.deepEqual(
      sessions.map(({ pid, auth }) => [pid, auth.length]),
      [[713, 1]],
    );
  }
});

// What really happened

/** The log-ins of a run as its clients saw them. */
function triesOf(run: RunName): Tried[] {
  return readSessionTruth(run).sessions.flatMap(({ client_ip: address, dialog }) => {
    const tries: Tried[] = [];
    let said: string[] = [];
    for (const [, sent, answer] of dialog) {
      said = sent.startsWith("AUTH ") ? [sent] : [...said, sent];
      const code = String(answer).slice(0, 3);
      if (code === "235" || code === "535")
        tries.push({ user: userIn(said), address, ok: code === "235" });
    }
    return tries;
  });
}

function userIn([command = "", response = ""]: string[]): string {
  const [, mechanism, initial = response] = command.split(" ");
  const text = Buffer.from(initial, "base64").toString();
  return mechanism === "LOGIN" ? text : (text.split("\0")[1] ?? "");
}

/** The service's lines of a run, but for some, in a folder. */
async function without(run: RunName, folder: string, left: RegExp): Promise<string[]> {
  const paths: string[] = [];
  for (const path of pathsOf(run).filter((one) => one.startsWith("corpus/sessions"))) {
    const copy = join(folder, String(paths.length));
    mkdirSync(copy);
    const texts: string[] = [];
    for await (const lines of linesIn(await openLogs([path], OPTIONS), OPTIONS))
      texts.push(...lines.map(({ text }) => `${text}\n`).filter((text) => !left.test(text)));
    writeFileSync(join(copy, "log"), texts.join(""));
    paths.push(copy);
  }
  return paths;
}

const NOTHING = /(?!)/;

for (const [name, left] of Object.entries({
  "all its lines": NOTHING,
  "its qlog lines alone": /qmail-smtpd\[\d+\]: auth: /,
  "its `auth:` lines alone": /qlog/,
}))
  test(`run-d2 with ${name}: who logged in, and who failed to`, () =>
    inFolder(async (folder) => {
      const { facts } = await tellingOf(await without("run-d2", folder, left), OPTIONS);
      const all = triesOf("run-d2");
      assert.equal(all.length, 42);
      assert.deepEqual(reportOn(facts), countsOf(all));
    }));

for (const run of ["run-a", "run-b2", "run-e"] as const)
  test(`${run}: an AUTH that the server does not know is no try to log in`, async () => {
    const { facts } = await tellingOf(pathsOf(run));
    assert.deepEqual(triesOf(run), []);
    assert.deepEqual(reportOn(facts), { users: [], addresses: [] });
  });

// Made-up days

function tellsOf({ protocol }: Try, teller: Teller): boolean {
  return protocol === "imap" ? teller === "dovecot" : teller !== "dovecot";
}

/** Of a name that only qlog tells, the blanks are lost. */
function expectedOf({ tries }: Day, tellers: readonly Teller[]): Counts {
  const told = tries.flatMap((one) => {
    const by = tellers.filter((teller) => tellsOf(one, teller));
    if (by.length === 0) return [];
    const isOnlyQlog = by.every((teller) => teller === "qlog");
    return [{ ...one, user: isOnlyQlog ? one.user.replaceAll(" ", "_") : one.user }];
  });
  return countsOf(told);
}

const COMBINATIONS = Array.from({ length: 2 ** TELLERS.length - 1 }, (_, i) =>
  TELLERS.filter((_teller, bit) => ((i + 1) >> bit) & 1),
);

for (const tellers of COMBINATIONS)
  test(`log-ins are counted once as ${tellers.join(", ")} tell of them`, () =>
    inFolder(async (folder) => {
      for (const seed of [1, 2, 3]) {
        const day = dayOf(seed);
        const { smtpd, maillog } = logsOf(day, tellers);
        mkdirSync(join(folder, `${seed}`, "smtpd"), { recursive: true });
        const paths = [
          join(folder, `${seed}`, "smtpd", "current"),
          join(folder, `${seed}`, "maillog"),
        ];
        writeFileSync(paths[0] as string, smtpd);
        writeFileSync(paths[1] as string, maillog || "Sep 21 14:13:20 mail kernel: up\n");
        const { facts, sessions } = await tellingOf(paths, OPTIONS);
        assert.deepEqual(reportOn(facts), expectedOf(day, tellers), `seed ${seed}`);
        const smtp = sessions.filter(({ pid }) => pid !== undefined);
        assert.equal(smtp.length, 24);
      }
    }));

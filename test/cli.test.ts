/**
 * Commands, run as a person or a script runs them.
 *
 * Not tested here: paging and colours on a real terminal, which tests do not have.
 */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { type Ended, qtrail as inThisProcess } from "../src/cli/in-this-process.testing.ts";
import { PROGRAM_NAMES } from "../src/compat/programs.ts";

const MAIN = fileURLToPath(new URL("../program/cli/main.js", import.meta.url));
const COMMANDS = [
  "report",
  "find",
  "show",
  "grep",
  "lines",
  "live",
  "config",
  "demo",
  "completion",
  "help",
];

/** Two messages; the second one's sender is up to no good. */
const LOG = `@400000006afcf8b000000000 status: local 0/10 remote 0/20
@400000006afcf8b018b82000 new msg 93869
@400000006afcf8b018b82001 info msg 93869: bytes 48211 from <billing@shop.example> qp 27763 uid 1001
@400000006afcf8b018b82002 starting delivery 1: msg 93869 to local info@shop.example
@400000006afcf8b018b82003 status: local 1/10 remote 0/20
@400000006afcf8b018b82004 starting delivery 2: msg 93869 to remote k.maier@partner.test
@400000006afcf8b018b82005 status: local 1/10 remote 1/20
@400000006afcf8b11dcd6500 delivery 1: success: did_1+0+0/
@400000006afcf8b11dcd6501 status: local 0/10 remote 1/20
@400000006afcf8ec18b82000 delivery 2: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afcf8ec18b82001 status: local 0/10 remote 0/20
@400000006afcfa4318b82000 starting delivery 3: msg 93869 to remote k.maier@partner.test
@400000006afcfa4318b82001 status: local 0/10 remote 1/20
@400000006afcfa4418b82000 delivery 3: success: 192.0.2.7_accepted_message./Remote_host_said:_250_OK_id=1eW731-0004n7-G7/
@400000006afcfa4418b82001 status: local 0/10 remote 0/20
@400000006afcfa4418b82002 end msg 93869
@400000006afcfa4500000000 new msg 93869
@400000006afcfa4500000001 info msg 93869: bytes 512 from <=\u001b[31m@shop.example> qp 27800 uid 1002
@400000006afcfa4500000002 starting delivery 4: msg 93869 to remote old@gone.test
@400000006afcfa4500000003 status: local 0/10 remote 1/20
@400000006afcfa4600000000 delivery 4: failure: 192.0.2.9_does_not_like_recipient./Remote_host_said:_550_user_unknown/Giving_up_on_192.0.2.9./
@400000006afcfa4600000001 status: local 0/10 remote 0/20
@400000006afcfa4600000002 the sky is green today
`;

/** The same as splogger writes it. */
function syslogOf(host: string, tag: string): string {
  return LOG.replace(
    /^@40000000([0-9a-f]{8})([0-9a-f]{8}) /gm,
    (_, seconds: string, nanos: string) =>
      `Nov 20 08:14:06 ${host} ${tag}: ${Number.parseInt(seconds, 16) - 10}.${String(Number.parseInt(nanos, 16)).padStart(9, "0")} `,
  );
}

const directory = mkdtempSync(join(tmpdir(), "qtrail-cli-"));
after(() => rmSync(directory, { recursive: true }));
const log = join(directory, "qmail-send");
mkdirSync(log);
writeFileSync(join(log, "current"), LOG);
const empty = join(directory, "empty.log");
writeFileSync(empty, "");

const { NO_COLOR, FORCE_COLOR, CLICOLOR_FORCE, ...outside } = process.env;
const ENVIRONMENT = { ...outside, TZ: "UTC", LC_ALL: "C.UTF-8" };

const qtrail = (words: string[], env: NodeJS.ProcessEnv = {}): Promise<Ended> =>
  inThisProcess(words, { env: { ...ENVIRONMENT, ...env } });

function piped(words: string[], input: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...words], {
    encoding: "utf8",
    env: ENVIRONMENT,
    input,
  });
  return { status, stdout, stderr };
}

function records(text: string): Record<string, unknown>[] {
  return text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

test("the version is one line", async () => {
  const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
  for (const flag of ["-V", "--version"])
    assert.deepEqual(await qtrail([flag]), {
      status: 0,
      stdout: `qtrail ${version}\n`,
      stderr: "",
    });
  assert.match((await qtrail(["--version", "-v"])).stdout, /Node v\d+/);
});

test("every command has help, by flag and by verb", async () => {
  const all = (await qtrail(["--help"])).stdout;
  for (const name of COMMANDS) {
    const { status, stdout } = await qtrail([name, "--help"]);
    assert.equal(status, 0, name);
    assert.match(stdout, new RegExp(`^Usage: qtrail ${name}`));
    assert.equal((await qtrail(["help", name])).stdout, stdout, name);
    assert.match((await qtrail([name, "-h"])).stdout, /^Usage: qtrail/, name);
    assert.match(all, new RegExp(`\\n  ${name} `));
  }
});

test("every drop-in program stands in help, completion and the manual, and has help of its own", async () => {
  const { stdout: help } = await qtrail(["help"]);
  const { stdout: manual } = await qtrail(["manual"]);
  const completions: string[] = [];
  for (const shell of ["bash", "zsh", "fish"])
    completions.push((await qtrail(["completion", shell])).stdout);
  for (const name of PROGRAM_NAMES) {
    assert.match(help, new RegExp(`\\n  ${name} +\\w.{10,70}\\n`));
    assert.ok(manual.includes(name.replaceAll("-", "\\-")), name);
    for (const script of completions) assert.match(script, new RegExp(`\\b${name}\\b`));
    const own = await qtrail(["help", name]);
    assert.equal(own.status, 0, name);
    assert.match(own.stdout, new RegExp(`\\b${name}\\b`));
    assert.equal(own.stdout, (await qtrail([name, "--help"])).stdout, name);
  }
});

test("a slip is answered in one sentence with the one right example", async () => {
  const slips: [string[], RegExp][] = [
    [["fnid"], /no command "fnid"\n {2}did you mean: qtrail find/],
    [["/nowhere/qmail"], /no command and no file .*\n.*qtrail report --help/],
    [["find", "--form", "x", log], /no flag --form\n.*--from ADDRESS/],
    [["find", "--since"], /--since needs a value\n.*\n.*qtrail find --since yesterday\n/],
    [["find", "--since", "someday", log], /someday.*\n.*yesterday/],
    [["find", "--status", "bouncd", log], /did you mean bounced/],
    [["find", "-o", "jsn", log], /did you mean --output json/],
    [["find", "--last", "few", log], /--last: "few" is not a whole number/],
    [
      ["find", "--tz", "Mars/Olympus", log],
      /Mars\/Olympus.*\n.*Europe\/Berlin.*\n.*qtrail find --tz UTC/,
    ],
    [["find", "--fields", "sendr", "-o", "csv", log], /did you mean sender/],
    [["find", "form:x", log], /did you mean from:/],
    [["report", "overvew", log], /did you mean: qtrail report overview/],
    [["show"], /show which message/],
    [["show", "msg", "x", log], /show msg 93869/],
    [["grep"], /qtrail grep 'user unknown'/],
    [["grep", "(", log], /with -F/],
    [["completion", "tcsh"], /bash, zsh, fish; write: qtrail completion bash/],
    [["demo", "fnid"], /qtrail demo find/],
    [["help", "fnid"], /qtrail help find/],
    [["help", "multilg"], /qtrail help multilog/],
    [["find", "--leap-seconds", join(directory, "none"), log], /no such file/],
    [["--utc"], /qtrail find/],
  ];
  for (const [words, said] of slips) {
    const { status, stdout, stderr } = await qtrail(words);
    assert.equal(status, 2, words.join(" "));
    assert.equal(stdout, "", words.join(" "));
    assert.match(stderr, /^qtrail: fatal: /, words.join(" "));
    assert.match(stderr, said);
    assert.doesNotMatch(stderr, /\n {4}at /, "no stack");
  }
});

test("a log that is missing or empty is trouble, in a sentence", async () => {
  const bare = join(directory, "bare");
  mkdirSync(bare, { recursive: true });
  for (const path of [join(directory, "none.log"), bare, empty])
    for (const verb of ["report", "find", "lines"]) {
      const { status, stdout, stderr } = await qtrail([verb, path]);
      assert.equal(status, 2, `${verb} ${path}`);
      assert.equal(stdout, "");
      assert.ok(stderr.startsWith(`qtrail: fatal: ${path}`), stderr);
      assert.match(stderr, /\n {2}\w/, "it says what to try");
    }
});

test("a shell's `dir/*` of a logger, with its empty files, `lock` and `state`, is read: status 0", async () => {
  const service = mkdtempSync(join(directory, "multilog-"));
  const names = ["@400000006afcfa2e00000000.s", "current", "lock", "state"];
  const paths = names.map((name) => join(service, name));
  for (const [i, path] of paths.entries()) writeFileSync(path, i === 1 ? LOG : "");
  for (const verb of ["report", "find", "lines"]) {
    const { status, stdout, stderr } = await qtrail([verb, ...paths]);
    assert.equal(status, 0, verb);
    assert.doesNotMatch(stderr, /warning|fatal/);
    assert.doesNotMatch(stdout, /Not read: [^\n]*multilog-/);
  }
});

test("a file with the mark of UTF-8 is read from its first line on", async () => {
  const { status, stdout, stderr } = await qtrail(["find", "corpus/field/p16.log"]);
  assert.deepEqual([status, stderr], [0, ""]);
  assert.match(stdout, /a@example\.com +b@example\.org +delivered/);
  assert.doesNotMatch(stdout, /not understood/);
});

test("a broken archive is read in part or with doubts, and one of which nothing is left not at all", async () => {
  const whole = "corpus/field/p16.log";
  for (const [name, said] of [
    ["p13a.log.gz", /^Read with doubts: \S+ \(behind the gzip data stands something else\)\.$/m],
    ["p13b.log.gz", /^Read with doubts: \S+ \(its gzip checksum is wrong: some of it /m],
    ["p15.log.xz", /^Read in part: \S+ \(the xz data breaks off at about byte 38333\)\.$/m],
    ["p15.log.bz2", /^Not read: \S+ \(the bzip2 data breaks off at about byte 156, and nothing /m],
  ] as const) {
    const { status, stdout, stderr } = await qtrail(["find", whole, `corpus/field/${name}`]);
    assert.equal(status, 2);
    assert.match(stdout, said);
    assert.equal(stdout.match(/^(?:Not read|Read (?:in part|with doubts))/gm)?.length, 1);
    assert.match(stderr, new RegExp(`^qtrail: warning: corpus/field/${name}: [^\n]+\n$`));
  }
});

test("what is no log is fatal by its name, with a command that makes one of it", async () => {
  const journal = join(directory, "system.journal");
  writeFileSync(journal, "LPKSHHRH\0\0\0\0");
  const { status, stderr } = await qtrail(["report", journal]);
  assert.equal(status, 2);
  const command = `journalctl --file ${journal} -o json | qtrail find -`;
  assert.equal(
    stderr,
    `qtrail: fatal: ${journal}: it is a journal of systemd\n  let journalctl read it: ${command}\n`,
  );
});

test("one bad path among good ones: an answer, a warning, status 2", async () => {
  const missing = join(directory, "none.log");
  const { status, stdout, stderr } = await qtrail(["find", log, missing]);
  assert.equal(status, 2);
  assert.match(stdout, /k\.maier|info@shop/);
  assert.match(stderr, /^qtrail: warning: .*none\.log/);
});

test("find has grep's exit status", async () => {
  assert.equal((await qtrail(["find", "--to", "maier", log])).status, 0);
  assert.equal((await qtrail(["find", "--to", "nobody", log])).status, 1);
  assert.equal((await qtrail(["grep", "unknown", log])).status, 0);
  assert.equal((await qtrail(["grep", "xyzzy", log])).status, 1);
});

test("report is content with nothing, unless asked", async () => {
  assert.equal((await qtrail(["report", "--since", "2030-01-01", log])).status, 0);
});

test("the order of arguments does not matter, nor _ for -", async () => {
  const { stdout } = await qtrail(["find", "--not-to", "maier", log]);
  for (const words of [
    ["find", log, "--not-to", "maier"],
    ["find", "--not_to=maier", log],
    ["find", log, "!to:maier"],
    ["find", "not-to:maier", log],
  ])
    assert.deepEqual(
      (await qtrail(words)).stdout.split("\n")[1],
      stdout.split("\n")[1],
      words.join(" "),
    );
});

test("a time that begins with a dash is a value", async () => {
  assert.equal((await qtrail(["find", "--since", "-2h", log])).status, 1);
  assert.equal((await qtrail(["find", "-S", "-500w", log])).status, 0);
});

test("a negative answer states what was searched, and what is near", async () => {
  const { stdout } = await qtrail(["find", "--to", "k.meier@partner.test", log]);
  assert.match(stdout, /^No message for to:k\.meier@partner\.test\. {2}Searched .* 23 lines/);
  assert.match(stdout, /Near misses: k\.maier@partner\.test \(1\)/);
  assert.match(
    (await qtrail(["find", "--to", "maier", "--on", "2030-01-01", log])).stdout,
    /other times: 1/,
  );
});

test("ndjson is a message a line and the coverage last", async () => {
  const { stdout, stderr } = await qtrail(["find", "-o", "ndjson", log]);
  const [first, second, coverage, ...more] = records(stdout);
  assert.equal(stderr, "");
  assert.equal(more.length, 0);
  assert.equal(first?.schema, "qtrail/message@2");
  assert.equal(first?.msg, "93869");
  assert.equal(first?.sender, "billing@shop.example");
  assert.equal(second?.state, "queued");
  assert.equal(coverage?.schema, "qtrail/coverage@1");
  assert.equal(coverage?.lines, 23);
  assert.equal(coverage?.unknown, 1);
});

test("json is one document with messages and coverage", async () => {
  for (const flag of [["--json"], ["-o", "json"]]) {
    const answer = JSON.parse((await qtrail(["find", ...flag, log])).stdout);
    assert.equal(answer.schema, "qtrail/messages@2");
    assert.equal(answer.messages.length, 2);
    assert.equal(answer.coverage.lines, 23);
  }
  const none = JSON.parse((await qtrail(["find", "nobody", "--json", log])).stdout);
  assert.deepEqual(none.messages, []);
});

test("csv has a row for each recipient; a formula is defused", async () => {
  const { stdout, stderr } = await qtrail(["find", "-o", "csv", "--fields", "sender,fate", log]);
  assert.deepEqual(stdout.split("\n"), [
    "sender,fate",
    "billing@shop.example,delivered",
    "billing@shop.example,delivered",
    "'=\u001b[31m@shop.example,bounced",
    "",
  ]);
  assert.match(stderr, /2 messages\. {2}Searched/);
  assert.equal((await qtrail(["find", "-o", "csv", "-q", log])).stderr, "");
  assert.match((await qtrail(["find", "-o", "csv", "--raw", log])).stdout, /,=/);
});

test("control signs of the log are shown as escapes", async () => {
  for (const words of [
    ["find", log],
    ["find", "-o", "md", log],
    ["show", "-v", "--at", "2027-01-01", "msg", "93869", log],
    ["report", log],
  ])
    assert.ok(!(await qtrail(words)).stdout.includes("\u001b"), words.join(" "));
  assert.match((await qtrail(["find", log])).stdout, /=\\x1b\[31m@shop\.example/);
});

test("-n, -r and --fields choose and sort", async () => {
  const ids = async (words: string[]): Promise<unknown[]> =>
    records((await qtrail(["find", "-o", "ndjson", ...words, log])).stdout)
      .slice(0, -1)
      .map(({ sender }) => sender);
  assert.deepEqual(await ids([]), ["billing@shop.example", "=\u001b[31m@shop.example"]);
  assert.deepEqual(await ids(["-r"]), ["=\u001b[31m@shop.example", "billing@shop.example"]);
  assert.deepEqual(await ids(["-n1"]), ["=\u001b[31m@shop.example"]);
  const [first] = records((await qtrail(["find", "-o", "ndjson", "--fields", "id", log])).stdout);
  assert.deepEqual(Object.keys(first ?? {}), ["schema", "id"]);
});

test("show tells the story, verdict first", async () => {
  const [first] = records((await qtrail(["find", "-o", "ndjson", log])).stdout);
  const id = String(first?.id);
  const { status, stdout } = await qtrail(["show", id.slice(0, 8), log]);
  assert.equal(status, 0);
  assert.match(stdout, /^DELIVERED to 2 of 2 recipients\. {2}48,211 bytes/);
  assert.match(stdout, /put off after 1m 00s/);
  assert.match(stdout, /250 OK id=1eW731-0004n7-G7/);
  assert.match(stdout, /left the queue after 6m 44s/);
  assert.ok(!stdout.includes("starting delivery 1:"));
  assert.ok(
    (await qtrail(["show", "-v", id, log])).stdout.includes("starting delivery 1: msg 93869"),
  );
  const json = JSON.parse((await qtrail(["show", id, log, "--json"])).stdout);
  assert.equal(json.messages[0].id, id);
});

test("show lists all lives of a number, and --at picks one", async () => {
  const all = await qtrail(["show", "msg", "93869", log]);
  assert.equal(all.status, 0);
  assert.match(all.stdout, /2 messages/);
  const now = await qtrail(["show", "msg", "93869", "--at", "2027-01-01", log]);
  assert.match(now.stdout, /^BOUNCED for 1 of 1 recipient\./);
  assert.match(now.stdout, /still in the queue/);
  assert.equal((await qtrail(["show", "msg", "7", log])).status, 1);
  assert.equal((await qtrail(["show", "zzzz", log])).status, 1);
});

test("an id that two share shows both, and a whole id that is not here tells when it began", async () => {
  const [first] = records((await qtrail(["find", "-o", "ndjson", log])).stdout);
  const two = `${syslogOf("mx1", "qmail")}${syslogOf("mx1", "qmail2")}`;
  const path = join(mkdtempSync(join(directory, "two-")), "mail.log");
  writeFileSync(path, two);
  const [shared] = records((await qtrail(["find", "-o", "ndjson", path])).stdout);
  const { stdout } = await qtrail(["show", String(shared?.id), path]);
  assert.equal(stdout.match(/^DELIVERED to 2 of 2 recipients\./gm)?.length, 2);
  const other = `${String(first?.id).slice(0, 5)}0${String(first?.id).slice(6)}`;
  assert.match(
    (await qtrail(["show", other, log])).stdout,
    /has that id began at Wed 18 Nov 2026 01:0/,
  );
});

test("neither a path nor --log-host takes part in an id; the host that a line names does", async () => {
  const idsIn = async (...words: string[]): Promise<unknown[]> =>
    records((await qtrail(["find", "-o", "ndjson", ...words])).stdout).flatMap(
      ({ id }) => id ?? [],
    );
  const elsewhere = join(mkdtempSync(join(directory, "else-")), "x.log");
  writeFileSync(elsewhere, LOG);
  assert.equal((await idsIn(log)).length, 2);
  assert.deepEqual(await idsIn(elsewhere), await idsIn(log));
  assert.deepEqual(await idsIn(log, "--log-host", "mx1"), await idsIn(log));
  const syslog = (host: string): string => {
    const path = join(mkdtempSync(join(directory, "sys-")), "mail.log");
    writeFileSync(path, syslogOf(host, "qmail"));
    return path;
  };
  const [mx1, mx2] = [await idsIn(syslog("mx1")), await idsIn(syslog("mx2"))];
  assert.equal(new Set([...mx1, ...mx2]).size, 4);
});

test("--fields takes the names of flags and of keys, in every format; any other is an error", async () => {
  for (const format of ["table", "csv", "tsv", "md", "json", "ndjson"]) {
    const wrong = await qtrail(["find", "-o", format, "--fields", "from,frm", log]);
    assert.equal(wrong.status, 2, format);
    assert.match(wrong.stderr, /no field "frm"/);
    assert.match(wrong.stderr, /sender, recipient/);
    const right = await qtrail(["find", "-o", format, "--fields", "from,to,status,size", log]);
    assert.equal(right.status, 0, format);
    assert.match(right.stdout, /billing@shop\.example/);
    assert.match(right.stdout, /k\.maier@partner\.test/);
    assert.match(right.stdout, /delivered/);
    assert.match(right.stdout, /48,?211/);
    assert.doesNotMatch(right.stdout, /27763/);
  }
});

test("what csv tells of a recipient, json does too", async () => {
  const [, second] = records((await qtrail(["find", "-o", "ndjson", log])).stdout);
  const [gone] = (second?.recipients ?? []) as {
    reason: string;
    delay: number;
    finished: string;
  }[];
  assert.equal(gone?.reason, "unknown-user");
  assert.equal(gone?.delay, 0.999999999);
  assert.equal(gone?.finished, "2026-11-18T01:07:08.000000000Z");
  const csv = (await qtrail(["find", "-o", "csv", "--fields", "reason,delay,finished,report", log]))
    .stdout;
  assert.match(csv, /\nunknown-user,0.999999999,2026-11-18 01:07:08,192\.0\.2\.9 does not like/);
});

test("--host chooses what is of a host, in every command", async () => {
  const home = mkdtempSync(join(directory, "hosts-"));
  const path = join(home, "mail.log");
  const [mx1, mx10] = [syslogOf("mx1.example.net", "qmail"), syslogOf("mx10", "qmail")];
  writeFileSync(path, mx1 + mx10.replaceAll("partner.test", "other.test"));
  for (const words of [
    ["find", "--to", "other.test"],
    ["show", "msg", "93869", "-v"],
    ["grep", "other.test"],
    ["lines"],
  ]) {
    const { stdout, stderr } = await qtrail([...words, "--host", "MX1", path]);
    assert.doesNotMatch(stdout.replace(/.*for to:.*/, ""), /other\.test/, words[0]);
    assert.match(stdout + stderr, /Left aside: .*23 lines of mx10/, words[0]);
  }
  const domains = (await qtrail(["report", "recipient-domains", "--host", "mx10", path])).stdout;
  assert.match(domains, /other\.test/);
  assert.doesNotMatch(domains, /partner\.test/);
  assert.equal(
    (await qtrail(["find", "host:mx1", path, "-o", "csv"])).stdout.split("\n").length,
    5,
  );
  assert.equal(
    (await qtrail(["find", "--host", "mx1*", path, "-o", "csv"])).stdout.split("\n").length,
    8,
  );
  assert.match(
    (await qtrail(["find", "--host", "mx3", path])).stderr,
    /the logs name mx1\.example\.net, mx10/,
  );
  assert.match((await qtrail(["find", "--host", "mx3", log])).stderr, /--log-host NAME/);
  assert.equal((await qtrail(["find", "--host", "mx3", "--log-host", "mx3", log])).status, 0);
});

test("grep prints every line of a message of which one matches", async () => {
  const { stdout } = await qtrail(["grep", "user_unknown", log]);
  assert.equal(stdout.trim().split("\n").length, 4);
  assert.match(stdout, /new msg 93869\n/);
  assert.equal((await qtrail(["grep", "-c", "msg", log])).stdout, "2\n");
  assert.equal((await qtrail(["grep", "-ic", "USER_UNKNOWN", log])).stdout, "1\n");
  assert.equal((await qtrail(["grep", "-cv", "user_unknown", log])).stdout, "1\n");
  assert.equal((await qtrail(["grep", "-Fc", "(#4.4.1)", log])).stdout, "1\n");
  assert.equal((await qtrail(["grep", "-o", "uid [0-9]+", log])).stdout, "uid 1001\nuid 1002\n");
  assert.match((await qtrail(["grep", "-l", "-m1", "msg", log])).stdout, /^[0-9a-z]{13}\n$/);
});

test("a pattern that runs away is stopped after a second, and the answer says on what", async () => {
  const home = mkdtempSync(join(directory, "long-"));
  const path = join(home, "x.log");
  const sender = `<${"a".repeat(60)}!@shop.example>`;
  writeFileSync(path, LOG.replace("<billing@shop.example>", sender));
  for (const words of [
    ["grep", "-c", "(a+)+$", path],
    ["find", "from:/^(a+)+$/", path],
  ]) {
    const { status, stdout, stderr } = await qtrail(words);
    assert.equal(status, 1, stderr);
    assert.match(stdout + stderr, /Skipped: 1 line, as the pattern took too long: /);
  }
  assert.equal((await qtrail(["grep", "-c", "(a|b)+tion|(x+)+y", path])).status, 1);
  assert.equal((await qtrail(["find", "from:/^(shop|=).*/", path])).status, 0);
});

test("a blank in a pattern of grep meets the _ of a report", async () => {
  assert.equal((await qtrail(["grep", "-c", "user unknown", log])).stdout, "1\n");
  assert.equal((await qtrail(["grep", "-Fc", "550 user unknown", log])).stdout, "1\n");
  assert.equal((await qtrail(["grep", "-c", "user[ ]unknown", log])).stdout, "0\n");
  assert.equal((await qtrail(["grep", "-o", "new msg 9", log])).stdout, "new msg 9\nnew msg 9\n");
});

test("a domain is found in the letters that it is typed in, and as xn--", async () => {
  const home = mkdtempSync(join(directory, "idn-"));
  const path = join(home, "x.log");
  writeFileSync(
    path,
    LOG.replaceAll("partner.test", "xn--bcher-kva.example").replaceAll(
      "gone.test",
      "BÜCHER.example",
    ),
  );
  const found = async (...words: string[]): Promise<number> =>
    records((await qtrail(["find", "-o", "ndjson", ...words, path])).stdout).length - 1;
  for (const typed of ["bücher.example", "xn--bcher-kva.example", "<k.maier@Bücher.example>"])
    assert.ok((await found("--to", typed)) >= 1, typed);
  assert.equal(await found("domain:bücher.example"), 2);
  assert.equal(await found("--domain", "XN--BCHER-KVA.EXAMPLE"), 2);
  assert.equal(await found("--to", "büch"), 2);
  assert.equal(await found("--to", "bucher"), 0);
});

test("lines shows what was not understood", async () => {
  const { status, stdout } = await qtrail(["lines", "--unknown", log]);
  assert.equal(status, 0);
  assert.match(stdout, /^@[0-9a-f]{24} the sky is green today\n$/);
  const [line] = records((await qtrail(["lines", "--unknown", "-o", "ndjson", log])).stdout);
  assert.equal(line?.standing, "unknown");
  assert.equal((await qtrail(["lines", "-n", "3", log])).stdout.split("\n").length, 4);
  assert.equal(
    (await qtrail(["lines", "--kind", "status", "-q", log])).stdout.split("\n").length,
    10,
  );
});

test("a report in JSON names its schema, tables and coverage", async () => {
  const answer = JSON.parse((await qtrail(["report", "--json", log])).stdout);
  assert.match(answer.schema, /^qtrail\/report-[a-z-]+@[123]$/);
  assert.equal(answer.zone, "UTC");
  assert.ok(Object.keys(answer.tables).length > 0);
  assert.equal(answer.coverage.lines, 23);
});

test("a pipe is read, by itself and as -", async () => {
  for (const words of [
    ["find", "-o", "ndjson"],
    ["find", "-o", "ndjson", "-"],
  ])
    assert.equal(records(piped(words, LOG).stdout).length, 3, words.join(" "));
  const { status, stdout, stderr } = piped(["report"], "");
  // Whether this machine has logs of qmail or not:
  if (status === 2) assert.match(stderr, /standard input/);
  else assert.match(stdout, /^Standard input is empty; read instead: \//);
});

test("colours are for terminals, and for those who ask", async () => {
  assert.ok(!(await qtrail(["find", log])).stdout.includes("\u001b["));
  assert.ok((await qtrail(["find", "--color", "always", log])).stdout.includes("\u001b["));
  assert.ok((await qtrail(["find", log], { FORCE_COLOR: "1" })).stdout.includes("\u001b["));
  assert.ok(
    !(await qtrail(["find", log], { FORCE_COLOR: "1", NO_COLOR: "1" })).stdout.includes("\u001b["),
  );
});

test("a reader that leaves early is no error", () => {
  const many = join(directory, "many.log");
  writeFileSync(many, manyMessages(5000));
  const { stdout, stderr } = spawnSync(
    "bash",
    ["-c", `"$0" "$1" find -q -o ndjson "$2" | head -n 1`, process.execPath, MAIN, many],
    { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] },
  );
  assert.equal(records(stdout).length, 1);
  assert.equal(stderr, "");
});

test("a full disk is trouble, in a sentence", { skip: !existsSync("/dev/full") }, () => {
  const { status, stderr } = spawnSync(
    "bash",
    ["-c", '"$0" "$1" find "$2" > /dev/full', process.execPath, MAIN, log],
    { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] },
  );
  assert.equal(status, 2);
  assert.match(stderr, /^qtrail: fatal: the answer could not be written: .*no space left/);
});

function manyMessages(count: number): string {
  let text = "";
  for (let msg = 1; msg <= count; msg++)
    text += `new msg ${msg}\ninfo msg ${msg}: bytes 9 from <a@shop.example> qp ${msg} uid 1\nend msg ${msg}\n`;
  return text;
}

test("the demo answers out of the box, and lends its day to any command", async () => {
  const { status, stdout } = await qtrail(["demo"]);
  assert.equal(status, 0);
  assert.match(stdout, /qtrail demo find --status bounced/);
  const bounced = await qtrail(["demo", "find", "--status", "bounced", "-o", "ndjson"]);
  assert.equal(bounced.status, 0);
  const lastOf = ["demo", "find", "--since", "-24h", "-n", "20", "-o", "ndjson"];
  const today = records((await qtrail(lastOf)).stdout);
  assert.ok(today.length > 10, "now is the end of the demo's day");
});

test("completion is a script that its shell can read", async () => {
  for (const shell of ["bash", "zsh", "fish"]) {
    const { status, stdout } = await qtrail(["completion", shell]);
    assert.equal(status, 0);
    assert.match(stdout, /--?\W*status/);
    // As a file: fish 3.6 cannot read a script from a pipe of Node's, which is a socket.
    const script = join(directory, `completion.${shell}`);
    writeFileSync(script, stdout);
    const check = spawnSync(shell, ["-n", script], { encoding: "utf8" });
    if (check.error) continue; // that shell is not installed here
    assert.equal(check.stderr, "", shell);
    assert.equal(check.status, 0, shell);
  }
});

test("bash completes commands, flags and statuses", async () => {
  const complete = async (...words: string[]): Promise<string[]> => {
    const script = `${(await qtrail(["completion", "bash"])).stdout}
COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _qtrail; printf '%s\\n' "\${COMPREPLY[@]}"`;
    return spawnSync("bash", ["-c", script, "bash", ...words], { encoding: "utf8" })
      .stdout.trim()
      .split("\n");
  };
  assert.deepEqual(await complete("qtrail", "fi"), ["find"]);
  assert.deepEqual(await complete("qtrail", "find", "--not-f"), ["--not-from"]);
  assert.deepEqual(await complete("qtrail", "demo", "find", "--status", "boun"), ["bounced"]);
  assert.deepEqual(await complete("qtrail", "report", "--verdict", "ref"), ["refused"]);
  assert.deepEqual(await complete("qtrail", "sessions", "--rule", "greyl"), ["greylist"]);
  assert.deepEqual(await complete("qtrail", "report", "--not-re"), [
    "--not-reason",
    "--not-report",
  ]);
  assert.deepEqual(await complete("qtrail", "show", "-o", "nd"), ["ndjson"]);
});

test("the manual page and the pages made from definitions are current", async () => {
  assert.equal(readFileSync("man/qtrail.1", "utf8"), (await qtrail(["manual"])).stdout, GENERATE);
  for (const page of ["commands", "reports", "forms", "schema", "api"]) {
    const kept = readFileSync(`docs/${page}.md`, "utf8");
    assert.equal(kept, (await qtrail(["manual", "-o", page])).stdout, GENERATE);
  }
});

test("the manual page bears the version and the date of the last release", async () => {
  const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
  const [, date] = /^## (\S+ - \S+)$/m.exec(readFileSync("CHANGELOG.md", "utf8")) ?? [];
  const [, day, named] =
    /^\.TH QTRAIL 1 "(.+?)" "qtrail (.+?)"/m.exec((await qtrail(["manual"])).stdout) ?? [];
  assert.equal(named, version);
  assert.equal(`${named} - ${day}`, date);
});

const GENERATE = "a definition has changed: npm run generate";

test("every flag of help is in the manual", async () => {
  const page = (await qtrail(["manual"])).stdout.replaceAll("\\-", "-");
  for (const name of COMMANDS)
    for (const [flag] of (await qtrail(["help", name])).stdout.matchAll(/--[a-z][a-z-]+/g))
      if (flag !== "--help") assert.ok(page.includes(flag), `${name} ${flag}`);
});

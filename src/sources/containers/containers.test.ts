/**
 * Every container gives the same lines. Not tested here: where files are cut (reader.test.ts).
 */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { leapSeconds } from "../../time/tai64.ts";
import { zone } from "../../time/zones.ts";
import { readAll, textsOf, withFiles } from "../reading.testing.ts";

const STORY = [
  "new msg 5",
  "info msg 5: bytes 700 from <a@example.com> qp 900 uid 82",
  "starting delivery 1: msg 5 to local b@example.org",
  "status: local 1/10 remote 0/20",
  "delivery 1: success: did_1+0+0/",
  "status: local 0/10 remote 0/20",
  "end msg 5",
];
const FIRST = "1773047730.123456000";
const corpus = (name: string) => `corpus/containers/${name}`;

const CONTAINERS: [name: string, form: string, first: string, writer: string][] = [
  ["accustamp.log", "accustamp", FIRST, " "],
  ["rsyslog-iso.log", "syslog", FIRST, "mx qmail"],
  ["rfc5424.log", "rfc5424", FIRST, "mx qmail"],
  ["journal.json", "journal", FIRST, "mx qmail-send"],
  ["journal-export.txt", "journal", FIRST, "mx qmail-send"],
  ["docker-json.log", "docker", "1773047730.123456789", " "],
  ["svlogd-tt.log", "svlogd", "1773047730.123450000", " "],
  ["svlogd-ttt.log", "svlogd-t", "1773047730.123450000", " "],
  ["s6-log-T.log", "datetime", FIRST, " "],
];

for (const [name, form, first, writer] of CONTAINERS) {
  test(`${name} holds the seven lines`, async () => {
    const reading = await readAll([corpus(name)]);
    assert.deepEqual(textsOf(reading), STORY);
    assert.equal(reading.lines[0].stamp, first);
    assert.deepEqual(
      new Set(reading.lines.map(({ host, tag }) => `${host} ${tag}`)),
      new Set([writer]),
    );
    const [file] = reading.sources[0].coverage.files;
    assert.deepEqual([...file.forms], [form]);
    assert.equal(file.lines, 7);
    assert.deepEqual(reading.troubles, []);
  });
}

test("lines without any stamp have none, and do not go on from one another", async () => {
  const reading = await readAll([corpus("plain.log")]);
  assert.deepEqual(textsOf(reading), STORY);
  assert.deepEqual(new Set(reading.lines.map(({ stamp }) => stamp)), new Set([""]));
  assert.ok(reading.lines.every(({ continued }) => !continued));
});

test("local stamps are read in the zone of the log", async () => {
  const inNewYork = { zone: zone("America/New_York") };
  const reading = await readAll([corpus("tai64nlocal-newyork.log")], inNewYork);
  assert.deepEqual(textsOf(reading), STORY);
  assert.equal(reading.lines[0].stamp, FIRST);
});

test("s6-log's labels are true TAI: by its run script, or by the operator's leap seconds", async () => {
  const log = readFileSync(corpus("s6-log-t.log"));
  const files = { "log/run": "#!/command/execlineb -P\ns6-log t /x", "log/main/current": log };
  await withFiles(files, async (directory) => {
    const reading = await readAll([directory]);
    assert.equal(reading.sources[0].kind, "s6-log");
    assert.equal(reading.lines[0].stamp, FIRST);
  });
  const seconds = leapSeconds.steps.map(
    ({ from, taiMinusUtc }) => `${from + 2_208_988_800} ${taiMinusUtc}`,
  );
  const named = await readAll([corpus("s6-log-t.log")], { leapSeconds: seconds.join("\n") });
  assert.equal(named.lines[0].stamp, FIRST);
});

test("a journal's head lines are no lines, and a new boot is a gap", async () => {
  await withFiles(
    { "journal.log": readFileSync(corpus("journal-short.log")) },
    async (directory) => {
      const reading = await readAll([`${directory}/journal.log`]);
      assert.deepEqual(textsOf(reading), [...STORY, "status: local 0/10 remote 0/20"]);
      assert.equal(reading.lines[0].stamp, "1773047730.000000000");
      assert.equal(reading.lines[0].tag, "qmail-send");
      const { gaps, inferredYear } = reading.sources[0].coverage;
      assert.deepEqual(gaps, [
        {
          from: { seconds: 1773047736, nanos: 0 },
          to: { seconds: 1773054000, nanos: 0 },
          reason: "the machine was started again",
        },
      ]);
      assert.equal(inferredYear, 2026);
    },
  );
});

test("a syslog of the turn of the year: splogger's stamps win, pieces are joined, repeats counted", async () => {
  const log = readFileSync(corpus("syslog-splogger.log"));
  await withFiles({ "mail.log": log }, async (directory) => {
    const { lines, sources } = await readAll([directory]);
    const { coverage } = sources[0];
    assert.equal(lines[0].stamp, "1767225598.111512000");
    assert.equal(lines[0].text, "new msg 78833");

    const failure = lines.filter(({ text }) => text.startsWith("delivery 2: failure"));
    assert.equal(failure.length, 1);
    assert.equal(failure[0].text.length, 945);
    assert.match(
      failure[0].text,
      /line_08_of_a_very_long_and_friendly_explanation_of_our_mail_policy_/,
    );
    assert.match(failure[0].text, /554_5\.7\.1_Message_considered_spam\/$/);

    const fails = lines.filter(({ text }) => text.includes("password fail"));
    assert.deepEqual(
      fails.map(({ tag, stamp }) => [tag, stamp]),
      Array(3).fill(["vpopmail", "1767225599.000000000"]),
    );
    assert.equal(coverage.files[0].repeated, 2);
    assert.deepEqual(coverage.gaps, [
      {
        from: { seconds: 1767225608, nanos: 0 },
        to: { seconds: 1767225608, nanos: 0 },
        reason: "imuxsock lost 312 messages from pid 990 due to rate-limiting",
        lines: 312,
      },
    ]);
    assert.equal(coverage.inferredYear, undefined, "splogger tells the year");
  });
});

test("what rsyslog announces and counts is one gap, also where two files tell of it", async () => {
  const begin = "imuxsock[pid: 5]: begin to drop messages due to rate-limiting";
  const end = "imuxsock[pid: 5]: 12 messages lost due to rate-limiting";
  const text = "Mar  9 09:15:30 mx rsyslogd: ";
  const log = `${text}${begin}\nMar  9 09:15:31 mx qmail: x\nMar  9 09:15:36 mx rsyslogd: ${end}\n`;
  await withFiles({ "mail.log": log, "mail.info": log }, async (directory) => {
    const { sources } = await readAll([directory]);
    assert.deepEqual(sources[0].coverage.gaps, [
      {
        from: { seconds: 1773047730, nanos: 0 },
        to: { seconds: 1773047736, nanos: 0 },
        reason: end,
        lines: 12,
      },
    ]);
  });
});

test("--year overrides what the last change would say", async () => {
  const reading = await readAll([corpus("syslog-splogger.log")], { year: 2019 });
  assert.equal(reading.lines[4].stamp, "1577836799.000000000"); // 2019-12-31 23:59:59
  assert.equal(reading.sources[0].coverage.inferredYear, undefined);
});

/** Single lines: what they are wrapped in, and what is left. */
const LINES: [name: string, line: string, text: string, writer: string, seconds: string][] = [
  [
    "docker logs -t",
    "2026-03-09T09:15:30.1Z delivery 1: success: x",
    "delivery 1: success: x",
    " ",
    "1773047730",
  ],
  [
    "docker logs -t of a triple bounce",
    "2026-03-09T09:15:30.1Z triple bounce: discarding bounce/5",
    "triple bounce: discarding bounce/5",
    " ",
    "1773047730",
  ],
  ["CRI", "2026-03-09T09:15:30.1Z stdout F new msg 5", "new msg 5", " ", "1773047730"],
  ["docker compose", "mail-1  | new msg 5", "new msg 5", " mail-1", ""],
  [
    "docker compose with TAI64N inside",
    "mail-1  | @4000000069ae8fbc075bca00 new msg 5",
    "new msg 5",
    " mail-1",
    "1773047730",
  ],
  [
    "docker with syslog with splogger",
    `{"log":"Mar  9 10:00:00 mx qmail: 1773047730.5 new msg 5\\n","time":"2026-03-09T11:00:00Z"}`,
    "new msg 5",
    "mx qmail",
    "1773047730",
  ],
  [
    "a journal with TAI64N inside",
    `{"MESSAGE":"@4000000069ae8fbc075bca00 new msg 5","_HOSTNAME":"mx","_COMM":"multilog"}`,
    "new msg 5",
    "mx multilog",
    "1773047730",
  ],
  [
    "Solaris",
    "Mar  9 09:15:30 mx qmail: [ID 748625 mail.info] 1773047730.622077 new msg 5",
    "new msg 5",
    "mx qmail",
    "1773047730",
  ],
  [
    "Solaris without host",
    "Mar  9 09:15:30 qmail: [ID 748625 mail.info] new msg 5",
    "new msg 5",
    " qmail",
    "1773047730",
  ],
  [
    "BSD syslogd -v",
    "Mar  9 09:15:30 <mail.info> mx qmail[5]: new msg 5",
    "new msg 5",
    "mx qmail",
    "1773047730",
  ],
  [
    "a priority left on",
    "<22>Mar  9 09:15:30 mx qmail: new msg 5",
    "new msg 5",
    "mx qmail",
    "1773047730",
  ],
  [
    "octet counting",
    "61 <22>1 2026-03-09T09:15:30Z mx qmail 7 - - new msg 5",
    "new msg 5",
    "mx qmail",
    "1773047730",
  ],
  [
    "structured data",
    `<22>1 2026-03-09T09:15:30Z mx qmail 7 - [a b="\\]\\""][c] \ufeffnew msg 5`,
    "new msg 5",
    "mx qmail",
    "1773047730",
  ],
  [
    "journalctl -o short-unix",
    "1773047730.123456 mx qmail-send[812]: new msg 5",
    "new msg 5",
    "mx qmail-send",
    "1773047730",
  ],
  [
    "journalctl -o short-iso",
    "2026-03-09T10:15:30+0100 mx qmail-send[812]: new msg 5",
    "new msg 5",
    "mx qmail-send",
    "1773047730",
  ],
  [
    "socklog",
    "@4000000069ae8fbc075bca00 mail.info: Mar  9 10:00:00 mx qmail: new msg 5",
    "new msg 5",
    "mx qmail",
    "1773047730",
  ],
  [
    "a CR before the newline",
    "@4000000069ae8fbc075bca00 new msg 5\r",
    "new msg 5",
    " ",
    "1773047730",
  ],
  [
    "NULs before the line",
    "\0\0\0@4000000069ae8fbc075bca00 new msg 5",
    "new msg 5",
    " ",
    "1773047730",
  ],
  ["JSON of somebody else", `{"a": 5}`, `{"a": 5}`, " ", ""],
  [
    "a program's own stamp",
    "@4000000069ae8fbc075bca00 Mon Mar  9 10:15:30 2026 [5] info: x",
    "Mon Mar  9 10:15:30 2026 [5] info: x",
    " ",
    "1773047730",
  ],
];

for (const [name, line, text, writer, seconds] of LINES) {
  test(`a line of ${name} is unwrapped`, async () => {
    await withFiles({ "a.log": `${line}\n` }, async (directory) => {
      const { lines } = await readAll([`${directory}/a.log`]);
      assert.equal(lines.length, 1);
      assert.equal(lines[0].text, text);
      assert.equal(`${lines[0].host} ${lines[0].tag}`, writer);
      assert.equal(lines[0].stamp.split(".")[0], seconds);
      assert.equal(Buffer.from(lines[0].raw, "latin1").toString(), line.replace(/^\0+/, ""));
    });
  });
}

test("a journal's binary field may hold newlines, also as the first byte of its length", async () => {
  const message = Buffer.from("new\nmsg 55");
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(message.length)); // 10: a newline
  const entry = Buffer.concat([
    Buffer.from("__CURSOR=x\n__REALTIME_TIMESTAMP=1773047730123456\nMESSAGE\n"),
    length,
    message,
    Buffer.from("\nSYSLOG_IDENTIFIER=qmail\n\n"),
  ]);
  const log = Buffer.concat([entry, Buffer.from("__CURSOR=y\nMESSAGE=end msg 5\n")]);
  await withFiles({ "journal.txt": log }, async (directory) => {
    const { lines } = await readAll([`${directory}/journal.txt`]);
    assert.deepEqual(
      lines.map(({ text, tag, stamp }) => [text, tag, stamp]),
      [
        ["new\nmsg 55", "qmail", FIRST],
        ["end msg 5", "", ""],
      ],
    );
  });
});

test("CRI's partial lines are joined by stream, though others lie between", async () => {
  const log = `2026-03-09T09:15:30Z stdout P delivery 1: succ
2026-03-09T09:15:30Z stderr F oops
2026-03-09T09:15:31Z stdout P ess: did_
2026-03-09T09:15:31Z stdout F 1+0+0/
`;
  await withFiles({ "pod.log": log }, async (directory) => {
    const reading = await readAll([`${directory}/pod.log`]);
    assert.deepEqual(textsOf(reading), ["oops", "delivery 1: success: did_1+0+0/"]);
    assert.equal(reading.lines[1].stamp, "1773047730.000000000");
  });
});

test("splogger's pieces are joined by host and tag; a piece without its beginning is a stump", async () => {
  const first = `delivery 2: failure: ${"a".repeat(799 - 21)}`;
  const second = "b".repeat(799);
  const log = `Mar  9 09:15:30 mx qmail: 1773047730.100000+lost
Mar  9 09:15:30 mx qmail: 1773047730.500000 ${first}
Mar  9 09:15:30 mx smtpd: 1773047730.500000 tcpserver: status: 1/12
Mar  9 09:15:30 mx qmail: 1773047730.500000+${second}
Mar  9 09:15:30 my qmail: 1773047730.500000 new msg 5
Mar  9 09:15:30 mx qmail: 1773047730.500000+c
Mar  9 09:15:31 mx qmail: 1773047731.500000 end msg 5
`;
  await withFiles({ "mail.log": log }, async (directory) => {
    const { lines } = await readAll([directory]);
    assert.deepEqual(
      lines.map(({ text, host, torn }) => [text, host, torn]),
      [
        ["lost", "mx", true],
        ["tcpserver: status: 1/12", "mx", false],
        ["new msg 5", "my", false],
        [`${first}${second}c`, "mx", false],
        ["end msg 5", "mx", false],
      ],
    );
  });
});

test("a line without a stamp goes on from the stamped line before it", async () => {
  await withFiles({ "a.log": "head\n1773047730.5 one\nmore\n" }, async (directory) => {
    const { lines } = await readAll([`${directory}/a.log`]);
    assert.deepEqual(
      lines.map(({ text, continued }) => [text, continued]),
      [
        ["head", false],
        ["one", false],
        ["more", true],
      ],
    );
  });
});

test("repeated messages whose own line is missing are trouble, said once, and no line", async () => {
  const log = [7, 3, 5]
    .map((times, i) => `Mar  9 09:15:30 mx${i} last message repeated ${times} times\n`)
    .join("");
  await withFiles({ "mail.log": log }, async (directory) => {
    const reading = await readAll([directory]);
    assert.deepEqual(reading.lines, []);
    const said = reading.troubles.map(({ what, times, isWhole }) => [what, times, isWhole]);
    const what = 'a "last message repeated" stands for a message that is not in the log';
    assert.deepEqual(said, [[what, 3, true]]);
  });
});

test("rsyslog's form of a repeated message carries its text", async () => {
  const log = "Mar  9 09:15:30 mx vpopmail[7]: message repeated 2 times: [ vchkpw: no]\n";
  await withFiles({ "mail.log": log }, async (directory) => {
    assert.deepEqual(textsOf(await readAll([directory])), ["vchkpw: no", "vchkpw: no"]);
  });
});

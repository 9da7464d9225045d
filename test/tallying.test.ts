/**
 * The engine counts what the plain way counts, in any log: simulated ones, in which lines are lost,
 * doubled, exchanged, cut, or are something else, and bytes are changed.
 *
 * Not tested here: several threads (folding.test.ts).
 */
import { test } from "node:test";
import { bigPlan } from "../bench/big-plan.ts";
import { simulateWhole } from "../bench/simulate.ts";
import { fc, times } from "../src/chance.testing.ts";
import { anyOddLine, anySendLine } from "../src/grammars/qmail-send/any-line.testing.ts";
import { REPORTS } from "../src/reports/index.ts";
import { overview } from "../src/reports/overview.ts";
import { senders } from "../src/reports/senders.ts";
import { tai64nLabel } from "../src/time/tai64.ts";
import { CHANGES, changed } from "./tallying/changes.ts";
import { GIVEN, isTheSame } from "./tallying/twins.ts";

const LOGS = [3, 5, 8, 13].map((seed) =>
  simulateWhole(bigPlan(60_000, seed)).log.toString("latin1"),
);
const anyLog = fc.constantFrom(...LOGS);
const anySectionBytes = fc.constantFrom(2_000, 10_000, 25_000, 1_000_000);

const anyChange = fc.record({
  change: fc.constantFrom(...Object.keys(CHANGES)),
  at: fc.nat(900),
  line: fc.oneof(anySendLine, anyOddLine).filter((line) => !line.includes("\n")),
});

test("a simulated log, in sections of any size", () =>
  fc.assert(
    fc.asyncProperty(anyLog, fc.integer({ min: 500, max: 70_000 }), (log, sectionBytes) =>
      isTheSame(log, { sectionBytes }),
    ),
    { numRuns: times(15, 60) },
  ));

for (const change of Object.keys(CHANGES))
  test(`a log in which lines are ${change}`, () =>
    fc.assert(
      fc.asyncProperty(
        anyLog,
        fc.array(
          anyChange.map((one) => ({ ...one, change })),
          { minLength: 1, maxLength: 4 },
        ),
        anySectionBytes,
        (log, changes, sectionBytes) => isTheSame(changed(log, changes), { sectionBytes }),
      ),
      { numRuns: times(10, 40) },
    ));

test("a log in which anything happens to lines", () =>
  fc.assert(
    fc.asyncProperty(
      anyLog,
      fc.array(anyChange, { maxLength: 8 }),
      anySectionBytes,
      (log, changes, sectionBytes) => isTheSame(changed(log, changes), { sectionBytes }),
    ),
    { numRuns: times(75, 300) },
  ));

/** Reports that the engine hands messages to. */
const HANDED = REPORTS.filter((report) => report !== overview && report.fold(GIVEN).parts);

for (const report of HANDED)
  test(`report ${report.name}: messages are handed out`, () =>
    fc.assert(
      fc.asyncProperty(
        anyLog,
        fc.array(anyChange, { maxLength: 6 }),
        anySectionBytes,
        fc.constantFrom(1, 5, Number.POSITIVE_INFINITY),
        (log, changes, sectionBytes, top) =>
          isTheSame(changed(log, changes), { sectionBytes }, { ...GIVEN, top }, report),
      ),
      { numRuns: times(10, 40) },
    ));

for (const report of HANDED)
  test(`report ${report.name}: messages with numbers around 2^53 are handed out`, async () => {
    const numbers = ["9007199254740991", "9007199254740992", "9007199254740993", "1e3", "7"];
    const texts = messageTo(["remote user@example.org"], () => "deferral: busy/").slice(0, -1);
    const renamed = numbers.map((msg) => texts.map((text) => text.replace("msg 7", `msg ${msg}`)));
    await isTheSame(logOf(renamed.flat()), { sectionBytes: SECTION_BYTES }, GIVEN, report);
  });

test("messages of a period are handed out", () =>
  fc.assert(
    fc.asyncProperty(anyLog, fc.nat(3000), (log, from) => {
      const begin = Number.parseInt(log.slice(2, 17), 16) - 10;
      const asked = { ...GIVEN, from: { seconds: begin + from, nanos: 0 } };
      return isTheSame(log, { sectionBytes: 10_000 }, asked, senders);
    }),
    { numRuns: times(5, 20) },
  ));

test("only what came in a period", () =>
  fc.assert(
    fc.asyncProperty(anyLog, fc.nat(3000), fc.nat(3000), (log, from, length) => {
      const begin = Number.parseInt(log.slice(2, 17), 16) - 10;
      const period = { seconds: begin + from, nanos: 500_000_000 };
      const to = { seconds: begin + from + length, nanos: 0 };
      return isTheSame(log, { sectionBytes: 10_000 }, { ...GIVEN, from: period, to });
    }),
    { numRuns: times(8, 30) },
  ));

/** So much is read plainly before the engine begins, and it then reads so much at a time. */
const SECTION_BYTES = 30_000;
const BEFORE: string[] = new Array(530).fill("status: local 1/10 remote 0/20");

/** Lines a second apart, from a moment on; the given ones are read by the engine. */
function logOf(texts: readonly string[]): string {
  return [...BEFORE, ...texts]
    .map(
      (text, i) =>
        `${tai64nLabel({ seconds: 1_800_000_000 + i, nanos: i }, "daemontools")} ${text}\n`,
    )
    .join("");
}

function messageTo(recipients: readonly string[], report: (i: number) => string): string[] {
  const started = recipients.map((to, i) => `starting delivery ${i + 1}: msg 7 to ${to}`);
  return [
    "new msg 7",
    "info msg 7: bytes 99 from <Sender@Example.COM> qp 8 uid 9",
    ...started,
    ...recipients.map((_, i) => `delivery ${i + 1}: ${report(i)}`),
    "end msg 7",
  ];
}

test("a message with very many recipients, some of them twice, tried again and again", async () => {
  const recipients = Array.from({ length: 300 }, (_, i) => `remote user${i % 250}@example.org`);
  const first = messageTo(recipients, (i) => (i % 3 ? "success: ok/" : "deferral: busy/")).slice(
    0,
    -1,
  );
  const again = recipients.flatMap((to, i) =>
    i % 3
      ? []
      : [
          `starting delivery ${301 + i / 3}: msg 7 to ${to}`,
          `delivery ${301 + i / 3}: failure: no/`,
        ],
  );
  await isTheSame(logOf([...first, ...again, "bounce msg 7 qp 9", "end msg 7"]), {
    sectionBytes: SECTION_BYTES,
  });
});

test("the same address once more when it is done is another recipient", async () => {
  for (const recipients of [2, 40]) {
    const texts = Array.from({ length: recipients }, (_, i) => [
      `starting delivery ${i + 1}: msg 7 to local joe@example.com`,
      `delivery ${i + 1}: ${i === 1 ? "failure: no/" : "success: did_1+0+0/"}`,
    ]).flat();
    const begun = messageTo([], () => "").slice(0, -1);
    await isTheSame(logOf([...begun, ...texts, "bounce msg 7 qp 9", "end msg 7"]), {
      sectionBytes: SECTION_BYTES,
    });
  }
});

test("senders and domains of any length and case, and addresses without a domain", async () => {
  const names = [1, 7, 8, 9, 100, 1021, 1022, 1023, 5000].map((length) =>
    "aB".repeat(length).slice(-length),
  );
  const texts = names.flatMap((name, i) => [
    `new msg ${i}`,
    `info msg ${i}: bytes 5 from <${name}> qp 1 uid 2`,
    `starting delivery ${i + 1}: msg ${i} to local ${i % 2 ? name : `x@${name}`}`,
    `delivery ${i + 1}: success: did_0+0+0/`,
    `end msg ${i}`,
  ]);
  await isTheSame(logOf([...texts, ...texts]), {
    sectionBytes: SECTION_BYTES,
  });
});

test("what a local delivery did, in all its spellings", async () => {
  const done = [
    "did_0+0+0/",
    "did_00+0+000/",
    "did_0+0+0/qp_5/",
    "did_1+0+0/",
    "did_0+1+0/qp_77/",
    "",
  ];
  const odd = [
    "x/did_0+0+0/",
    "did_0+0+0",
    "did_0+0+0//",
    "Remote_host_said:_250/did_0+0+0/",
    "0+0+0/",
  ];
  const reports = [...done, ...odd, "did_0+0+0/qp_/", "/qp_5/", "/"];
  const to = reports.flatMap((_, i) => [`local joe${i}@example.com`, "local @example.com"]);
  await isTheSame(logOf(messageTo(to, (i) => `success: ${reports[i >> 1]}`)), {
    sectionBytes: SECTION_BYTES,
  });
});

test("reports that differ in an address only, and those that look like it", async () => {
  const said = "192.0.2.7_does_not_like_recipient./Remote_host_said:_";
  const words = [
    "550_5.1.1_<A>:_unknown_user",
    "550_<A>_over_quota/",
    "<A>550_no",
    "451_<A_b>_greylisted,_<A>",
  ];
  const reports = words.flatMap((word) =>
    ["joe@example.com", "@x", "a@b@c", "", "no", "over_quota@x", "relay_access_denied_x@y"].map(
      (a) => said + word.replaceAll("A", a),
    ),
  );
  const given = reports.map(
    (report) =>
      `${report}/I'm_not_going_to_try_again;_this_message_has_been_in_the_queue_too_long./`,
  );
  const all = [...reports, ...given, "<a@b>", `${"y".repeat(1600)}<a@b>`];
  const to = all.map((_, i) => `remote u${i}@d${i % 3}.example`);
  await isTheSame(logOf([...messageTo(to, (i) => `failure: ${all[i]}`)]), {
    sectionBytes: SECTION_BYTES,
  });
});

test("more texts than are remembered", async () => {
  const texts = Array.from({ length: 6_000 }, (_, i) => [
    `new msg ${i}`,
    `info msg ${i}: bytes 5 from <s${i % 10}@example.com> qp 1 uid 2`,
    `starting delivery ${2 * i + 1}: msg ${i} to remote u@d${i % 7}.example`,
    `delivery ${2 * i + 1}: deferral: ${"long_".repeat(200)}${i}`,
    `starting delivery ${2 * i + 2}: msg ${i} to remote u@d${i % 7}.example`,
    `delivery ${2 * i + 2}: success: ok/`,
    ...(i % 100 ? [`end msg ${i}`] : []),
  ]).flat();
  await isTheSame(logOf(texts), { sectionBytes: 2e6 });
});

test("more that is strange than pieces of a section", async () => {
  const lives = Array.from({ length: 1_200 }, (_, i) => [
    `new msg ${i % 7}`,
    `info msg ${i % 7}: bytes 5 from <s${i % 10}@example.com> qp 1 uid 2`,
    `starting delivery 1: msg ${i % 7} to local u@d${i % 7}.example`,
    "status: local 1/10 remote 0/20",
    "delivery 1: success: did_1+0+0/",
    "status: local 0/10 remote 0/20",
    `end msg ${i % 7}`,
    i % 3 ? "status: exiting" : "what is this",
    "status: local 0/10 remote 0/20",
  ]);
  const log = logOf(lives.flat());
  const unstamped = log.replaceAll(/^@\w+ what is this$/gm, "so so");
  for (const each of [log, unstamped, log.replaceAll(" what is this", "")])
    await isTheSame(each, { sectionBytes: 200_000 });
});

test("a region that is full: what was counted goes to the fold, or the section is read plainly", async () => {
  const [log] = LOGS as [string];
  for (const regionBytes of [1.5e6, 2.5e6, 4e6, 8e6, 20e6])
    await isTheSame(log, { sectionBytes: 10_000, regionBytes });
});

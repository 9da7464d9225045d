/**
 * A machine's clock that is set back is a named surprise in the logs of its queue and of its services, once a
 * step, however many logs show it; and nothing took a negative time.
 */
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { tai64nLabel } from "../src/time/tai64.ts";
import { sessionJson } from "../src/tracking/sessions/json.ts";
import { tellingOf } from "./sessions/reading.ts";

const home = mkdtempSync(join(tmpdir(), "qtrail-clock-steps-"));
after(() => rmSync(home, { recursive: true }));

const NAME = "clock-set-back";
const BEGIN = 1_800_000_000;
let runs = 0;

/** A line every second of what the clock shows. */
type Says = (at: number, number: number) => string[];

const smtpd: Says = (at, number) => [
  stamped(at, `tcpserver: pid ${number} from 192.0.2.7`),
  stamped(at, `tcpserver: end ${number} status 0`),
];
const send: Says = (at, number) => [
  stamped(at, `new msg ${number}`),
  stamped(at, `info msg ${number}: bytes 9 from <a@example.com> qp ${number} uid 7`),
  stamped(at, `end msg ${number}`),
];

function stamped(at: number, text: string): string {
  return `${tai64nLabel({ seconds: BEGIN + at, nanos: 0 }, "daemontools")} ${text}\n`;
}

/** How often a step was named, where each log says something at each moment that its clock shows. */
async function stepsIn(clock: number[], logs: Record<string, Says>): Promise<number | undefined> {
  const folder = join(home, String(++runs));
  const paths = Object.entries(logs).map(([name, says]) => {
    const directory = join(folder, name);
    mkdirSync(directory, { recursive: true });
    const lines = clock.flatMap((at, i) => says(at, i + 1));
    writeFileSync(join(directory, "current"), lines.join(""));
    return directory;
  });
  return (await tellingOf(paths)).coverage.surprises[NAME];
}

const STEPS: Record<string, [clock: number[], steps: number | undefined]> = {
  "goes on": [[1, 2, 3, 4, 5], undefined],
  "is less than a second back": [[1, 2, 2, 3], undefined],
  "is set back": [[100, 101, 102, 50, 51, 52, 103, 104], 1],
  "is set back twice": [[100, 101, 50, 51, 102, 103, 60, 61], 2],
};

for (const [name, [clock, steps]] of Object.entries(STEPS)) {
  test(`a clock that ${name}: in a service's log`, async () => {
    assert.equal(await stepsIn(clock, { smtpd }), steps);
  });

  test(`a clock that ${name}: in a queue's log`, async () => {
    assert.equal(await stepsIn(clock, { send }), steps);
  });

  test(`a clock that ${name}: in the logs of two services and of the queue`, async () => {
    assert.equal(await stepsIn(clock, { smtpd, submission: smtpd, send }), steps);
  });
}

test("a session in which the clock was set back took no negative time", async () => {
  const { sessions, coverage } = await tellingOf(["corpus/field/p08b.log"]);
  assert.equal(coverage.surprises[NAME], 1);
  const [session] = sessions.map(sessionJson);
  assert.ok(session?.started && session.ended);
  assert.equal(session.duration, undefined);
});

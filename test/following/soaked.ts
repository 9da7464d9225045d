/**
 * What a soak must have shown: each line once, in order; what was deleted unread is a gap that was named.
 */
import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { leapSeconds, parseTai64 } from "../../src/time/tai64.ts";
import { type Logger, linesOf, type Soak, type Soaked, soak } from "./soak.ts";

/** The package of each logger. */
export const PACKAGES: Record<Logger, string> = {
  multilog: "daemontools",
  svlogd: "runit",
  "s6-log": "s6",
};

export async function soakIn(asked: Soak, check: (soaked: Soaked, logger: Logger) => void) {
  const home = mkdtempSync(join(tmpdir(), "qtrail-soak-"));
  try {
    const soaked = await soak(home, asked);
    assert.ok(soaked.kills > 0);
    check(soaked, asked.logger);
  } finally {
    rmSync(home, { recursive: true });
  }
}

/** Every line was printed once, and every message. */
export function isWhole({ messages, lines, found, said }: Soaked): void {
  const numbers = [...lines.keys()].map((i) => numberOf(lines[i] as string));
  const wrong = numbers.findIndex((number, i) => number !== i + LINES_EACH);
  assert.equal(wrong, -1, `line ${wrong + LINES_EACH} is ${lines[wrong]}`);
  assert.equal(lines.length, (messages - 1) * LINES_EACH);
  const msgs = found.map(({ msg }) => Number(msg) - FIRST_MSG);
  assert.deepEqual(
    msgs,
    Array.from({ length: messages - 1 }, (_, i) => i + 1),
  );
  assert.deepEqual(said, ["", ""]);
}

/** No line was printed twice, and where some are missing that was said, with the time. */
export function isWholeButForGaps({ lines, found, said }: Soaked, logger: Logger): void {
  const [gaps = []] = said.map(gapsIn);
  const tai = logger === "s6-log" ? leapSeconds : "daemontools";
  let before: { number: number; at: number } | undefined;
  for (const line of lines) {
    const { seconds = 0, nanos = 0 } = parseTai64(line.slice(0, 25), tai) ?? {};
    const at = Math.floor(seconds * 1000 + nanos / 1e6);
    const number = numberOf(line);
    if (before && number !== before.number + 1) {
      const { at: from } = before;
      const isNamed = gaps.some((gap) => gap.from <= from && gap.to >= at);
      assert.ok(
        number > before.number && isNamed,
        `${line} after line ${before.number} of ${from}, ${at}: ${JSON.stringify(gaps)} ${said[0]}`,
      );
    }
    before = { number, at };
  }
  assert.equal(new Set(found.map(({ msg }) => msg)).size, found.length);
}

const FIRST_MSG = 1_000_000;
const LINES_EACH = linesOf(0).length;

/** Which of all lines it is; every line tells by its message and its form. */
function numberOf(line: string): number {
  const text = line.slice(line.indexOf(" ") + 1);
  const form = FORMS.findIndex((one) => one.test(text));
  const number = Number(FORMS[form]?.exec(text)?.[1]);
  const message = form === ENDED ? number - 1 : number - FIRST_MSG;
  assert.equal(text, linesOf(message)[form]);
  return message * LINES_EACH + form;
}

const FORMS = [
  /^new msg (\d+)/,
  /^info msg (\d+)/,
  /^starting delivery \d+: msg (\d+)/,
  /^delivery (\d+)/,
  /^end msg (\d+)/,
];
const ENDED = 3;

/** Milliseconds, of gaps that were said. */
function gapsIn(said: string): { from: number; to: number }[] {
  return [...said.matchAll(/from (.+?) UTC to (.+?) UTC$/gm)].map(([, from, to]) => ({
    from: Date.parse(`${from} UTC`),
    to: Date.parse(`${to} UTC`),
  }));
}

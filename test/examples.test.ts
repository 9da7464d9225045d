/**
 * Every example can be tried: those of help, behind `qtrail demo`, and the commands that stand
 * without an answer in README and docs, with the demo in the place of /var/log.
 *
 * Not tested here: what they print; that was read by eye, and shown.test.ts holds some. Examples of `doctor`,
 * `live`, `serve`, `token`, `unit`, `check`, `metrics` and `import`, which look at this machine, now, of `sql` and `export`, which ask its store, and of `redact`, which writes one log (redact.test.ts).
 */
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, test } from "node:test";
import { listedCommands } from "../src/cli/commands.ts";
import { answerTo, PAGES } from "./shown.ts";

const READING = /^qtrail (?:report|find|queue|show|sessions|session|grep|lines|explain|why)\b/;
/** A command by itself in an indented line. */
const BARE =
  /^ {4}(qtrail (?:demo )?(?:report|find|queue|show|sessions|session|grep|lines|explain|why)\b.*)$/gm;

const OF_MACHINE = [
  ...["doctor", "live", "serve", "token", "unit", "check", "metrics", "redact"],
  ...["import", "prune", "fsck", "sql", "export"],
];

const examples = (await listedCommands())
  .filter(({ name }) => !OF_MACHINE.includes(name))
  .flatMap((one) => one.examples.map(({ command }) => ({ where: `help ${one.name}`, command })));
const onPages = PAGES.filter(
  (page) => !/(?:commands|schema|forms|reports)\.md$/.test(page),
).flatMap((page) =>
  [...readFileSync(page, "utf8").matchAll(BARE)].map(([, command = ""]) => ({
    where: page,
    command,
  })),
);

test("each command that reads logs has examples, and help shows them", async () => {
  for (const { name, examples } of await listedCommands())
    if (READING.test(`qtrail ${name}`)) assert.ok(examples.length >= 2, name);
});

/** What is served never ends of itself. */
const ENDLESS = /^qtrail (?:demo )?(?:serve|unit)\b/;

/** Each once: by what is asked of the demo. */
const asked = new Map(
  [...examples, ...onPages]
    .filter(({ command }) => !ENDLESS.test(command))
    .map((one) => [onTheDemo(one.command), one]),
);

describe("each example ends well on the demo, and finds something", () => {
  for (const [onDemo, { where, command }] of asked)
    test(`${where}: ${command}`, async () => {
      const home = mkdtempSync(join(tmpdir(), "qtrail-examples-"));
      mkdirSync(join(home, ".zfunc"));
      try {
        const answer = await answerTo(onDemo, home);
        if (!command.startsWith("eval ")) assert.match(answer + filesIn(home), /\S/);
      } finally {
        rmSync(home, { recursive: true });
      }
    });
});

/** What an example wrote with `>`. */
function filesIn(home: string): string {
  return readdirSync(home, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => readFileSync(join(parentPath, name), "utf8"))
    .join("");
}

function onTheDemo(command: string): string {
  return command
    .replace(/ {2,}# .*$/, "")
    .replaceAll(/ \/var\/log\S*/g, "")
    .replaceAll(
      /\bqtrail (?=report|find|queue|show|sessions|session|grep|lines|explain|why)/g,
      "qtrail demo ",
    );
}

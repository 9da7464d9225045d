/**
 * What is asked of a log, and what is answered: every report, `find`, `show`, `sessions`, `session` and
 * `lines` in every format, and `grep`. Formats and reports are those that the commands themselves name.
 *
 * Answered in this process, but for pipes: standard input can be read once.
 */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Asker, AT_A_SHELL } from "../../src/cli/asker.ts";
import { commandNamed } from "../../src/cli/commands.ts";
import { dispatch } from "../../src/cli/dispatch.ts";
import { printedBy } from "../../src/cli/in-this-process.testing.ts";
import { REPORTS } from "../../src/reports/index.ts";
import type { AskedLog } from "./logs.ts";

export interface Answer {
  asked: string;
  /** The exit status; what was thrown, where it is no mistake of a user's. */
  status: number | string;
  stdout: string;
  stderr: string;
}

const MAIN = fileURLToPath(new URL("../../src/cli/main.js", import.meta.url));
/** What "yesterday" would be seen from. */
const NOW = { seconds: 1_796_000_000, nanos: 0 };
/** A table that shows all, with times of another zone than TZ's. */
const WHOLE = ["--wide", "--utc"];

/** A mail is to somebody. */
const MAILED = ["--mail-to", "postmaster@example.net"];

export async function answersOn({ paths, isPiped }: AskedLog): Promise<Answer[]> {
  const answers: Answer[] = [];
  const ask = async (...words: string[]): Promise<Answer> => {
    const answer = await answerTo([...words, ...paths]);
    answers.push(answer);
    return answer;
  };
  /** Gives the ids that it names. */
  const askInFormats = async (command: string, ...words: string[]): Promise<string[]> => {
    let ids: string[] = [];
    for (const format of await formatsOf(command)) {
      const mailed = format === "mime" ? MAILED : [];
      const { stdout } = await ask(command, ...words, "-o", format, ...mailed);
      if (format === "ndjson") ids = idsIn(stdout);
    }
    await ask(command, ...words, ...WHOLE);
    return ids;
  };
  await ask("report");
  for (const { name } of REPORTS) await askInFormats("report", name);
  for (const id of some(await askInFormats("find"))) await askInFormats("show", id);
  for (const id of some(await askInFormats("sessions"))) await askInFormats("session", id);
  await ask("find", "--status", "bounced", "--status", "expired");
  await ask("sessions", "--verdict", "refused", "--verdict", "deferred");
  for (const format of await formatsOf("lines")) await ask("lines", "-o", format);
  await ask("lines", "--utc");
  await ask("lines", "--unknown");
  await ask("grep", "example");
  await ask("grep", "-o", "[a-z.]+@[a-z.]+");
  await ask("grep", "-Fc", "550");
  const [path] = paths;
  if (isPiped && path)
    for (const command of ["report", "find", "sessions", "lines"])
      answers.push(answerToPipe([command], path));
  return answers;
}

/** As the command's own flag has them. */
async function formatsOf(name: string): Promise<readonly string[]> {
  return (await commandNamed(name))?.flags.output?.choices ?? [];
}

function idsIn(ndjson: string): string[] {
  const records = ndjson.split("\n").filter((line) => line.startsWith("{"));
  return records.flatMap((record) => (JSON.parse(record) as { id?: string }).id ?? []);
}

/** The first, the middle and the last. */
function some(ids: string[]): Set<string> {
  return new Set([0, ids.length >> 1, ids.length - 1].flatMap((place) => ids[place] ?? []));
}

/** Runs a command in this process, as `qtrail WORDS` would. */
export async function answerTo(words: string[], asker: Asker = AT_A_SHELL): Promise<Answer> {
  const { result, stdout, stderr } = await printedBy(async () => {
    try {
      return await dispatch(words, NOW, asker);
    } catch (error) {
      const { message, hint } = error as Error & { hint?: string };
      process.stderr.write(`${message}\n${hint ?? ""}\n`);
      return error instanceof Error && "hint" in error ? 2 : `thrown: ${message}`;
    }
  });
  return {
    asked: words.join(" "),
    status: result,
    stdout: stdout.toString("latin1"),
    stderr: stderr.toString("latin1"),
  };
}

function answerToPipe(words: string[], path: string): Answer {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...words], {
    input: readFileSync(path),
    maxBuffer: 1 << 28,
  });
  return {
    asked: `${words.join(" ")} < ${path}`,
    status: status ?? "killed",
    stdout: stdout.toString("latin1"),
    stderr: stderr.toString("latin1"),
  };
}

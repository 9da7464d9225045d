/**
 * From the words of a command line to an exit status: the version, a drop-in program, or a command, whose troubles
 * become a sentence.
 */
import { programAskedFor } from "../compat/programs.ts";
import { version } from "./version.ts";

const TROUBLE = 2;

/** `calledAs` is the name of the program: one of the drop-in programs may be linked to it. */
export async function run(calledAs: string, words: string[]): Promise<number> {
  if (words[0] === "-V" || words[0] === "--version") {
    const isLong = words.some((word) => word === "-v" || word === "--verbose");
    process.stdout.write(isLong ? versionWithBuild() : `qtrail ${version()}\n`);
    return 0;
  }
  const asked = await programAskedFor(calledAs, words);
  return asked ? asked.program.run(asked.words) : runCommand(words);
}

async function runCommand(words: string[]): Promise<number> {
  const { dispatch } = await import("./dispatch.ts");
  const milliseconds = Date.now();
  const seconds = Math.floor(milliseconds / 1000);
  const now = { seconds, nanos: (milliseconds - seconds * 1000) * 1e6 };
  try {
    return await dispatch(words, now);
  } catch (error) {
    if (!isMendable(error)) throw error;
    const { escapeControls } = await import("../bytes/bytes.ts");
    process.stderr.write(`qtrail: fatal: ${escapeControls(error.message)}\n`);
    for (const line of error.hint?.split("\n") ?? [])
      process.stderr.write(`  ${escapeControls(line)}\n`);
    const { commandNamed } = await import("./commands.ts");
    return (await commandNamed(words[0] ?? ""))?.troubleStatus ?? TROUBLE;
  }
}

/** Every room's error that an operator can mend carries a hint; all others are bugs. */
function isMendable(error: unknown): error is Error & { hint: string | undefined } {
  return error instanceof Error && "hint" in error;
}

function versionWithBuild(): string {
  return `qtrail ${version()}\nNode ${process.version}, ${process.platform} ${process.arch}\n`;
}

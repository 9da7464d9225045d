/**
 * `qtrail help [COMMAND]`.
 */

import { PROGRAM_NAMES, programNamed } from "../compat/programs.ts";
import { nearest } from "../reports/filter/nearest.ts";
import { command } from "./command.ts";
import { COMMAND_NAMES, commandNamed } from "./commands.ts";
import { UserError } from "./error.ts";
import { commandHelp, overview } from "./helptext.ts";

const NAMES = [...COMMAND_NAMES, ...PROGRAM_NAMES];

export const help = command({
  name: "help",
  summary: "explain a command, with examples",
  about: ["The same as `qtrail COMMAND --help`."],
  arguments: [{ usage: "[COMMAND]", about: "the command, or drop-in program", completes: NAMES }],
  flags: {},
  examples: [{ command: "qtrail help find", about: "all of `find`" }],
  async run({ args: [name] }) {
    process.stdout.write(name === undefined ? await overview() : await helpOn(name));
    return 0;
  },
});

async function helpOn(name: string): Promise<string> {
  const named = await commandNamed(name);
  if (named) return commandHelp(named, false);
  const program = await programNamed(name);
  if (program) return program.help;
  const meant = nearest(name, NAMES);
  throw new UserError(`there is no command "${name}"`, {
    hint: meant ? `did you mean: qtrail help ${meant}` : "all commands: qtrail help",
  });
}

/**
 * `qtrail help [COMMAND]`.
 */

import { nearest } from "../reports/filter/nearest.ts";
import { command } from "./command.ts";
import { COMMAND_NAMES, commandNamed } from "./commands.ts";
import { UserError } from "./error.ts";
import { commandHelp, overview } from "./helptext.ts";

export const help = command({
  name: "help",
  summary: "explain a command, with examples",
  about: ["The same as `qtrail COMMAND --help`."],
  arguments: [{ usage: "[COMMAND]", about: "the command", completes: COMMAND_NAMES }],
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
  const meant = nearest(name, COMMAND_NAMES);
  throw new UserError(`there is no command "${name}"`, {
    hint: meant ? `did you mean: qtrail help ${meant}` : "all commands: qtrail help",
  });
}

/**
 * `qtrail help [COMMAND | WORD]`: a command, a drop-in program, a topic, or a word that answers use.
 */

import { PROGRAM_NAMES, programNamed } from "../compat/programs.ts";
import { DEFINITIONS } from "../explaining/words.ts";
import { nearest } from "../reports/filter/nearest.ts";
import { REPORTS } from "../reports/index.ts";
import { command } from "./command.ts";
import { COMMAND_NAMES, commandNamed } from "./commands.ts";
import { definitionHelp } from "./definition-help.ts";
import { UserError } from "./error.ts";
import { commandHelp, overview } from "./helptext.ts";
import { TOPIC_NAMES, topicHelp } from "./topics.ts";

/** Whatever can be explained, and by whom; the first that knows a word explains it. */
const EXPLAINED: readonly {
  names: readonly string[];
  help(name: string): Promise<string | undefined> | string | undefined;
}[] = [
  {
    names: COMMAND_NAMES,
    help: async (name) => {
      const named = await commandNamed(name);
      return named && commandHelp(named, false);
    },
  },
  { names: PROGRAM_NAMES, help: async (name) => (await programNamed(name))?.help },
  { names: REPORTS.map(({ name }) => name), help: reportHelp },
  { names: TOPIC_NAMES, help: topicHelp },
  { names: DEFINITIONS.map(({ word }) => word), help: definitionHelp },
];

const NAMES = [...new Set(EXPLAINED.flatMap(({ names }) => names))];

export const help = command({
  name: "help",
  summary: "explain a command, or a word that answers use",
  about: [
    "Of a command the same as `qtrail COMMAND --help`. Of a word that ends an answer or stands in its columns (adopted, delivery-gap, deferred, given-up, likely, greylisted, relaying): what it is, why it happens, and what it means for the answer.",
    "`qtrail help query` explains how messages are searched for, `qtrail help times` how times are named.",
  ],
  arguments: [
    { usage: "[COMMAND|WORD]", about: "the command, drop-in program, or word", completes: NAMES },
  ],
  flags: {},
  examples: [
    { command: "qtrail help find", about: "all of `find`" },
    { command: "qtrail help adopted", about: "what ends an answer, explained" },
  ],
  async run({ args: [name] }) {
    process.stdout.write(name === undefined ? await overview() : await helpOn(name));
    return 0;
  },
});

/** What `qtrail report NAME --explain` says. */
async function reportHelp(name: string): Promise<string | undefined> {
  const named = REPORTS.find((report) => report.name === name);
  return named && (await import("./report.ts")).explanation(named);
}

async function helpOn(name: string): Promise<string> {
  for (const { help } of EXPLAINED) {
    const text = await help(name);
    if (text !== undefined) return text;
  }
  const meant = nearest(name, NAMES);
  throw new UserError(`there is no command and no word "${name}"`, {
    hint: meant ? `did you mean: qtrail help ${meant}` : "all commands: qtrail help",
  });
}

/**
 * `qtrail config show`: what is set, and where.
 */
import { command, onOff } from "./command.ts";
import { UserError } from "./error.ts";
import { SCREEN } from "./flags.ts";
import { wrapped } from "./helptext.ts";
import { openScreen } from "./screen.ts";
import { type Settings, settingsHere, written } from "./settings/read.ts";
import { SETTINGS, settingRows } from "./settings/table.ts";

export const config = command({
  name: "config",
  summary: "show what is set for this machine and this user",
  about: [
    "Nothing needs a configuration. What is set stands in for flags and paths that are not typed. The first place that has a key decides: the flag; the variable QTRAIL_...; $XDG_CONFIG_HOME/qtrail/config.toml, else ~/.config/qtrail/config.toml; /etc/qtrail/conf.d/*.toml, the last name first; /etc/qtrail/config.toml. A list is taken whole from there.",
    "Prints a configuration that says the same, in TOML; what is not set is commented out. A key that is unknown, or a value that the flag would not take, is an error of every command that reads logs.",
    `The keys:\n${settingRows()
      .map(([key, about]) => `  ${key}\n${wrapped(about, 72, "      ")}`)
      .join("\n")}`,
  ],
  arguments: [{ usage: "show", about: "the only thing to do with it", completes: ["show"] }],
  flags: {
    origin: onOff("behind each value the file or variable that it comes from"),
    ...SCREEN,
  },
  examples: [
    { command: "qtrail config show --origin", about: "every value, and where it comes from" },
  ],
  async run({ args, flags }) {
    if (args.join(" ") !== "show")
      throw new UserError(
        `config: ${args.length > 0 ? `"${args.join(" ")}" is not show` : "show what?"}`,
        {
          hint: "write: qtrail config show",
        },
      );
    const settings = await settingsHere();
    const screen = await openScreen(flags);
    await screen.show(shown(settings, flags.origin));
    return 0;
  },
});

function shown(settings: Settings, withOrigin: boolean): string {
  const lines = Object.entries(SETTINGS).map(([name, { example }]): [string, string] => {
    const set = settings.get(name);
    return set
      ? [written(name, set.values), set.origin]
      : [`# ${written(name, [example])}`, "not set"];
  });
  const width = Math.max(...lines.map(([line]) => line.length));
  return lines
    .map(([line, origin]) => (withOrigin ? `${line.padEnd(width)}  # ${origin}\n` : `${line}\n`))
    .join("");
}

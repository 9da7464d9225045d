/**
 * `qtrail completion SHELL`: completion for bash, zsh and fish from the commands' own values.
 */

import { type ListedProgram, listedPrograms } from "../compat/programs.ts";
import { KEY_WORDS, type NamedKey } from "../reports/filter/keys.ts";
import { type Command, command, type Flag, longName } from "./command.ts";
import { listedCommands } from "./commands.ts";
import { UserError } from "./error.ts";

const SHELLS = ["bash", "zsh", "fish"] as const;

export const completion = command({
  name: "completion",
  summary: "print completion for bash, zsh or fish",
  about: [
    'Prints a script that completes commands, flags and their values. In bash: eval "$(qtrail completion bash)" in ~/.bashrc. In zsh: put it into a directory of $fpath as _qtrail. In fish: qtrail completion fish > ~/.config/fish/completions/qtrail.fish',
  ],
  arguments: [{ usage: "SHELL", about: SHELLS.join(", "), completes: SHELLS }],
  flags: {},
  examples: [
    { command: 'eval "$(qtrail completion bash)"', about: "for this bash, now" },
    { command: "qtrail completion zsh > ~/.zfunc/_qtrail", about: "for zsh, from the next start" },
  ],
  async run({ args: [shell] }) {
    const commands = await listedCommands();
    const programs = await listedPrograms();
    const write = { bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion }[shell ?? ""];
    if (!write)
      throw new UserError(shell ? `no completion for "${shell}"` : "completion for which shell?", {
        hint: `the shells are ${SHELLS.join(", ")}; write: qtrail completion ${SHELLS[0]}`,
      });
    process.stdout.write(write(commands, programs));
    return 0;
  },
});

/** The words that a flag's value can be; undefined if it is free. */
function valuesOf(name: string, flag: Flag<unknown>): readonly string[] | undefined {
  const key = name.replace(/^not[A-Z]/, (not) => (not[3] as string).toLowerCase());
  return KEY_WORDS[key as NamedKey] ?? flag.choices;
}

function flagWords(command: Command): string[] {
  const flags = Object.entries(command.flags).filter(([, { hidden }]) => !hidden);
  return [
    ...flags.map(([name]) => longName(name)),
    ...flags.flatMap(([, { short }]) => (short ? [`-${short}`] : [])),
    "--help",
  ];
}

/** Words that stand for an argument, other than paths. */
function argumentWords({ arguments: given }: Command): readonly string[] {
  return given.flatMap(({ completes }) => (Array.isArray(completes) ? completes : []));
}

function bashCompletion(commands: Command[], programs: ListedProgram[]): string {
  const cases = commands.map(
    (one) =>
      `    ${one.name}) flags="${flagWords(one).join(" ")}"; words="${argumentWords(one).join(" ")}" ;;`,
  );
  const values = new Map<string, readonly string[]>();
  for (const { flags } of commands)
    for (const [name, flag] of Object.entries(flags)) {
      const words = valuesOf(name, flag);
      if (!words) continue;
      const names = flag.short ? `${longName(name)}|-${flag.short}` : longName(name);
      values.set(names, [...new Set([...(values.get(names) ?? []), ...words])]);
    }
  const valueCases = [...values].map(
    ([names, words]) =>
      `    ${names}) COMPREPLY=($(compgen -W "${words.join(" ")}" -- "$current")); return ;;`,
  );
  return `# bash completion for qtrail; made by: qtrail completion bash
_qtrail() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}"
  local verb="\${COMP_WORDS[1]}" flags="" words=""
  COMPREPLY=()
  if [ "$verb" = demo ] && [ "$COMP_CWORD" -gt 2 ]; then verb="\${COMP_WORDS[2]}"; fi
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${[...commands, ...programs].map(({ name }) => name).join(" ")} --help --version" -- "$current"))
    return
  fi
  case "$previous" in
${valueCases.join("\n")}
  esac
  case "$verb" in
${cases.join("\n")}
  esac
  case "$current" in
    -*) COMPREPLY=($(compgen -W "$flags" -- "$current")) ;;
    *) COMPREPLY=($(compgen -W "$words" -- "$current") $(compgen -f -- "$current")) ;;
  esac
}
complete -o filenames -F _qtrail qtrail
`;
}

function zshCompletion(commands: Command[], programs: ListedProgram[]): string {
  const names = [...commands, ...programs].map(
    ({ name, summary }) => `    ${single(`${name}:${summary}`)}`,
  );
  const cases = commands.map((one) => {
    const flags = Object.entries(one.flags)
      .filter(([, { hidden }]) => !hidden)
      .flatMap(([name, flag]) => zshFlag(name, flag));
    const words = argumentWords(one);
    const first = words.length > 0 ? ` '1: :(${words.join(" ")})'` : "";
    const specs = [...flags, single("--help[explain this command]")].map((spec) => ` ${spec}`);
    return `    ${one.name}) _arguments -s${specs.join("")}${first} '*:file:_files' ;;`;
  });
  return `#compdef qtrail
# zsh completion for qtrail; made by: qtrail completion zsh
_qtrail() {
  local -a verbs
  verbs=(
${names.join("\n")}
  )
  if (( CURRENT == 2 )); then
    _describe command verbs
    return
  fi
  shift words
  (( CURRENT-- ))
  if [[ $words[1] == demo ]] && (( CURRENT > 2 )); then
    shift words
    (( CURRENT-- ))
  fi
  case $words[1] in
${cases.join("\n")}
    *) _files ;;
  esac
}
if [ "$funcstack[1]" = _qtrail ]; then _qtrail "$@"; else compdef _qtrail qtrail; fi
`;
}

function zshFlag(name: string, flag: Flag<unknown>): string[] {
  const about = flag.about.replace(/[[\]\\:]/g, "\\$&");
  const words = valuesOf(name, flag);
  const value = flag.takes ? `:${flag.takes}:${words ? `(${words.join(" ")})` : ""}` : "";
  const star = flag.many ? "*" : "";
  const names = [longName(name), ...(flag.short ? [`-${flag.short}`] : [])];
  return names.map((one) => single(`${star}${one}[${about}]${value}`));
}

function fishCompletion(commands: Command[], programs: ListedProgram[]): string {
  const none = `not __fish_seen_subcommand_from ${[...commands, ...programs].map(({ name }) => name).join(" ")}`;
  const lines = commands.flatMap((one) => {
    const seen = `__fish_seen_subcommand_from ${one.name}`;
    const words = argumentWords(one);
    return [
      `complete -c qtrail -f -n ${single(none)} -a ${one.name} -d ${fish(one.summary)}`,
      ...(words.length > 0
        ? [`complete -c qtrail -n ${single(seen)} -a ${fish(words.join(" "))}`]
        : []),
      ...Object.entries(one.flags)
        .filter(([, { hidden }]) => !hidden)
        .map(([name, flag]) => {
          const choices = valuesOf(name, flag);
          const value = choices ? ` -x -a ${fish(choices.join(" "))}` : flag.takes ? " -r" : "";
          const short = flag.short ? ` -s ${flag.short}` : "";
          return `complete -c qtrail -n ${single(seen)}${short} -l ${longName(name).slice(2)}${value} -d ${fish(flag.about)}`;
        }),
    ];
  });
  const stoodFor = programs.map(
    ({ name, summary }) =>
      `complete -c qtrail -f -n ${single(none)} -a ${name} -d ${fish(summary)}`,
  );
  return `# fish completion for qtrail; made by: qtrail completion fish\n${[...lines, ...stoodFor].join("\n")}\n`;
}

/** In single quotes, as POSIX shells read them. */
function single(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/** In single quotes, as fish reads them. */
function fish(text: string): string {
  return `'${text.replace(/[\\']/g, "\\$&")}'`;
}

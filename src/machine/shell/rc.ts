/**
 * What the BSDs' rc.subr does for a script of rc.d: it reads rc.conf, and starts a command that variables name.
 *
 *     name=qmailsend; load_rc_config $name; start_cmd=qmailsend_start; run_rc_command "$1"    FreeBSD, NetBSD
 *     daemon="/var/qmail/bin/qmail-start"; . /etc/rc.d/rc.subr; rc_cmd $1                     OpenBSD
 */
import { type Shell, type Success, variable } from "./shell.ts";
import { splitAtBlanks, textOf, type Value, valueFrom } from "./value.ts";

type RcCommand = (shell: Shell, words: readonly string[]) => Success;

const CONFIGURATIONS = ["/etc/defaults/rc.conf", "/etc/rc.conf", "/etc/rc.conf.local"];

/** OpenBSD's names for what follows `daemon_` stand in rc.conf.local as `NAME_flags`. */
function loadConfig(shell: Shell, name: string): Success {
  for (const file of [
    ...CONFIGURATIONS,
    `/etc/rc.conf.d/${name}`,
    `/usr/local/etc/rc.conf.d/${name}`,
  ])
    if (shell.walk.root.isFile(file)) shell.walk.engine.source(shell, file);
  return true;
}

const runRcCommand: RcCommand = (shell) => {
  const hook = (name: string): void => {
    const value = text(shell, name);
    if (value) runIn(shell, valueFrom(value));
  };
  hook("start_precmd");
  const start = text(shell, "start_cmd") || functionOf(shell, "_start");
  if (start) {
    runIn(shell, valueFrom(start));
    return true;
  }
  const name = text(shell, "name");
  const flags = variable(shell, `${name}_flags`) ?? variable(shell, "flags") ?? [];
  const parts = [variable(shell, "command") ?? [], flags, variable(shell, "command_args") ?? []];
  runIn(shell, joined(parts));
  return true;
};

/** OpenBSD: the flags of rc.conf.local count before the script's own. */
const rcCmd: RcCommand = (shell) => {
  const name = shell.file.split("/").at(-1) ?? "";
  const flags = variable(shell, "daemon_flags") ?? [];
  const user = text(shell, "daemon_user");
  loadConfig(shell, name);
  const given = variable(shell, `${name}_flags`);
  if (user && user !== "root") shell.user = user;
  const directory = text(shell, "daemon_execdir");
  if (directory) shell.cwd = directory;
  const command = joined([
    variable(shell, "daemon") ?? [],
    given && textOf(given) !== "NO" ? given : flags,
  ]);
  const logger = text(shell, `${name}_logger`) || text(shell, "daemon_logger");
  const body = shell.functions.get("rc_start");
  if (body) shell.walk.engine.follow(shell, body);
  else if (logger)
    runIn(shell, valueFrom(`${textOf(command)} 2>&1 | logger -isp ${logger} -t ${name}`));
  else runIn(shell, command);
  return true;
};

function joined(parts: readonly Value[]): Value {
  return parts.flatMap((part, i) => (i === 0 ? part : [{ text: " " }, ...part]));
}

function text(shell: Shell, name: string): string {
  return textOf(variable(shell, name) ?? []);
}

function functionOf(shell: Shell, suffix: string): string | undefined {
  const name = `${text(shell, "name")}${suffix}`;
  return shell.functions.has(name) ? name : undefined;
}

function runIn(shell: Shell, value: Value): void {
  const line = value[0]?.from?.line ?? 0;
  shell.walk.engine.evaluate(
    shell,
    /[|;&<>"'\n]/.test(textOf(value)) ? [value] : splitAtBlanks(value),
    line,
  );
}

export const RC_COMMANDS: Record<string, RcCommand | undefined> = {
  load_rc_config: (shell, [, name = ""]) => loadConfig(shell, name),
  run_rc_command: runRcCommand,
  rc_cmd: rcCmd,
  rc_exec: (shell, [, ...words]) =>
    shell.walk.engine.evaluate(
      shell,
      words.map((word) => valueFrom(word)),
      0,
    ),
  rcexec: (shell, [, ...words]) =>
    shell.walk.engine.evaluate(
      shell,
      words.map((word) => valueFrom(word)),
      0,
    ),
  checkyesno: (shell, [, name = ""]) => /^(?:yes|true|on|1)$/i.test(text(shell, name)),
};

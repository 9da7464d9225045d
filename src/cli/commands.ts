/**
 * The table of commands. Each is loaded when it is asked for, so that `--version` and help
 * for one command need not load the others.
 */
import type { Command } from "./command.ts";

export const COMMANDS = {
  report: async () => (await import("./report.ts")).report,
  find: async () => (await import("./find.ts")).find,
  queue: async () => (await import("./queue.ts")).queue,
  show: async () => (await import("./show.ts")).show,
  sessions: async () => (await import("./sessions.ts")).sessions,
  session: async () => (await import("./session.ts")).session,
  grep: async () => (await import("./grep.ts")).grep,
  lines: async () => (await import("./lines.ts")).lines,
  explain: async () => (await import("./explain.ts")).explain,
  redact: async () => (await import("./redact.ts")).redact,
  live: async () => (await import("./live.ts")).live,
  check: async () => (await import("./check.ts")).check,
  metrics: async () => (await import("./metrics.ts")).metrics,
  config: async () => (await import("./config.ts")).config,
  import: async () => (await import("./import.ts")).importing,
  export: async () => (await import("./export.ts")).exporting,
  sql: async () => (await import("./sql.ts")).sql,
  prune: async () => (await import("./prune.ts")).prune,
  fsck: async () => (await import("./fsck.ts")).fsck,
  why: async () => (await import("./why.ts")).why,
  doctor: async () => (await import("./doctor.ts")).doctor,
  serve: async () => (await import("./serve.ts")).serve,
  token: async () => (await import("./token.ts")).token,
  unit: async () => (await import("./unit.ts")).unit,
  demo: async () => (await import("./demo.ts")).demo,
  completion: async () => (await import("./completion.ts")).completion,
  help: async () => (await import("./help.ts")).help,
  manual: async () => (await import("./manual.ts")).manual,
} satisfies Record<string, () => Promise<Command>>;

export const COMMAND_NAMES: readonly string[] = Object.keys(COMMANDS);

/** The command of that name; undefined if there is none. */
export async function commandNamed(name: string): Promise<Command | undefined> {
  return Object.hasOwn(COMMANDS, name) ? COMMANDS[name as keyof typeof COMMANDS]() : undefined;
}

/** All that administrators use, in the order of help. */
export async function listedCommands(): Promise<Command[]> {
  const commands = await Promise.all(Object.values(COMMANDS).map((load) => load()));
  return commands.filter(({ hidden }) => !hidden);
}

/**
 * A program's line as the program wrote it, with its name in front.
 *
 *     tcpserver: status: 1/40        jgreylist[26170]: 198.51.100.7: OK known
 *
 * multilog and splogger leave the name in the text; a syslog and a journal take it off and give
 * it as LoggedBy. The forms know only the first shape, so the second is brought back to it.
 */
import type { LoggedBy } from "./grammar.ts";

/**
 * `line` with the program's name in front; undefined if it is none of `programs`'.
 * With `pid` the name is given its process in brackets, where the container had it.
 */
export function asWritten(
  line: string,
  by: LoggedBy,
  programs: readonly string[],
  pid: "with pid" | "without" = "without",
): string | undefined {
  if (programs.some((program) => line.startsWith(program) && endsName(line, program))) return line;
  if (!programs.includes(by.tag)) return undefined;
  const brackets = pid === "with pid" && by.pid !== undefined ? `[${by.pid}]` : "";
  return `${by.tag}${brackets}: ${line}`;
}

/** `line` without the CR of a program that ends its lines as SMTP does. */
export function withoutReturn(line: string): string {
  return line.endsWith("\r") ? line.slice(0, -1) : line;
}

function endsName(line: string, program: string): boolean {
  const after = line[program.length];
  return after === ":" || after === "[";
}

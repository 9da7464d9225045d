/**
 * syslog.conf: of sysklogd, of the BSDs with its sections for programs and hosts, of Solaris with its m4.
 */
import type { Root } from "../root.ts";
import { type SentMessage, type SyslogRules, type SyslogTarget, selects } from "./rules.ts";

interface Rule {
  selectors: string;
  targets: SyslogTarget[];
  /** Of which programs, where a section says so; `-` and names: of all others. */
  programs: string | undefined;
}

export function syslogdRules(root: Root, file: string): SyslogRules | undefined {
  if (!root.isFile(file)) return undefined;
  const rules: Rule[] = [];
  readRules(root, file, rules);
  return {
    daemon: "syslogd",
    targetsOf: (message) =>
      rules.flatMap((rule) =>
        isOfPrograms(rule.programs, message) && selects(rule.selectors, message)
          ? rule.targets
          : [],
      ),
  };
}

function readRules(root: Root, file: string, rules: Rule[]): void {
  let programs: string | undefined;
  for (const { text, line } of wholeLines(root.text(file) ?? "")) {
    const section = /^#?!\s*(.*)$/.exec(text)?.[1];
    if (section !== undefined && (text.startsWith("!") || /^#![\w*,-]+$/.test(text)))
      programs = section.trim() === "*" ? undefined : section.trim();
    if (/^[#!+-]|^\s*$/.test(text)) continue;
    const included = /^include\s+(\S+)/.exec(text)?.[1];
    if (included) for (const path of includedFiles(root, included)) readRules(root, path, rules);
    const rule = /^\s*(\S+?)\s+(\S.*)$/.exec(m4(text));
    if (!rule || included) continue;
    const action = rule[2].trim().split(";")[0].trim();
    rules.push({
      selectors: rule[1],
      targets: [{ ...targetOf(action), at: { file, line } }],
      programs,
    });
  }
}

function includedFiles(root: Root, pattern: string): string[] {
  return root.isDirectory(pattern) ? root.glob(`${pattern}/*.conf`) : root.glob(pattern);
}

/** Lines that end with `\` go on on the next; a selector may be continued with blanks. */
function wholeLines(text: string): { text: string; line: number }[] {
  const found: { text: string; line: number }[] = [];
  let open = "";
  for (const [i, one] of text.split("\n").entries()) {
    if (one.endsWith("\\")) {
      open += one.slice(0, -1).trim();
      continue;
    }
    found.push({ text: open + (open ? one.trimStart() : one), line: i + 1 });
    open = "";
  }
  return found;
}

/** Solaris: ifdef(`LOGHOST', /var/log/syslog, @loghost); the machine that keeps its own logs is LOGHOST. */
function m4(text: string): string {
  return text.replace(/ifdef\(`[^']*',\s*([^,)]*?)\s*(?:,[^)]*)?\)/g, "$1");
}

export function targetOf(action: string): Omit<SyslogTarget, "at"> {
  if (/^-?\//.test(action)) return { kind: "file", to: action.replace(/^-/, "") };
  if (action.startsWith("@")) return { kind: "remote", to: action.replace(/^@+/, "") };
  return { kind: "other", to: action };
}

function isOfPrograms(programs: string | undefined, { tag }: SentMessage): boolean {
  if (programs === undefined) return true;
  const isOthers = programs.startsWith("-");
  const names = programs.replace(/^[-+]/, "").split(",");
  return names.includes(tag) !== isOthers;
}

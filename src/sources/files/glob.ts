/**
 * File name patterns, for when the shell did not expand them: `*`, `?`, `[a-z]`, `{a,b}`, `**`.
 */
import type { Dirent } from "node:fs";
import { join } from "node:path";
import { system } from "./held.ts";

export function isPattern(path: string): boolean {
  return /[*?[{]/.test(path);
}

/** Paths that fit, sorted. Names that begin with a dot only fit a pattern that does. */
export function expand(pattern: string): string[] {
  const found = new Set<string>();
  for (const each of alternatives(pattern)) {
    const parts = each.split("/").filter((part) => part !== "");
    walk(each.startsWith("/") ? "/" : ".", parts, found);
  }
  return [...found].sort();
}

/** Directories that `**` goes down at most, should links go in a circle. */
const MOST_DEPTH = 20;

function walk(directory: string, parts: string[], found: Set<string>, depth = 0): void {
  const [part, ...rest] = parts;
  if (part === undefined) return;
  if (!isPattern(part) && rest.length > 0) {
    walk(join(directory, part), rest, found, depth);
    return;
  }
  for (const entry of entriesOf(directory)) {
    const path = join(directory, entry.name);
    const isHidden = entry.name.startsWith(".") && !part.startsWith(".");
    if (part === "**" && !isHidden && depth < MOST_DEPTH) {
      if (entry.isDirectory()) walk(path, parts, found, depth + 1);
    }
    if (part === "**" || isHidden || !matcher(part).test(entry.name)) continue;
    if (rest.length === 0) found.add(path);
    else walk(path, rest, found, depth);
  }
  if (part === "**") walk(directory, rest, found, depth + 1);
}

function entriesOf(directory: string): Dirent[] {
  try {
    return system.list(directory);
  } catch {
    return []; // not there, or no directory: then nothing in it fits
  }
}

/** `a{b,c}d` as `abd` and `acd`. */
function alternatives(pattern: string): string[] {
  const braces = /^(.*?)\{([^{}]*)\}(.*)$/s.exec(pattern);
  if (!braces) return [pattern];
  const [, before, choices, after] = braces;
  return choices.split(",").flatMap((choice) => alternatives(before + choice + after));
}

function matcher(part: string): RegExp {
  const source = part.replace(/\[!?[^\]]+\]|[\s\S]/g, (piece) => {
    if (piece === "*") return "[^/]*";
    if (piece === "?") return "[^/]";
    if (piece.length > 1) return piece.replace(/^\[!/, "[^").replaceAll("\\", "\\\\");
    return piece.replace(/[.+^${}()|[\]\\]/, "\\$&");
  });
  return new RegExp(`^${source}$`);
}

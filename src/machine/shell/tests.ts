/**
 * What `[ ... ]` asks. Undefined where only running the script would tell: a variable that a program
 * sets, a program's file that a copy of a system lacks.
 */
import { patternOf } from "../root.ts";
import { pathOf, type Shell, type Success } from "./shell.ts";
import { textOf, unknownOf, type Value } from "./value.ts";

export function holds(shell: Shell, words: readonly Value[]): Success {
  return either({ shell, words, at: 0 });
}

interface Asking {
  shell: Shell;
  words: readonly Value[];
  at: number;
}

function either(asking: Asking): Success {
  let found = both(asking);
  while (take(asking, "-o", "||")) {
    const next = both(asking);
    found = found === true || next === true ? true : (found ?? next);
  }
  return found;
}

function both(asking: Asking): Success {
  let found = single(asking);
  while (take(asking, "-a", "&&")) {
    const next = single(asking);
    found = found === false || next === false ? false : found === undefined ? found : next;
  }
  return found;
}

function single(asking: Asking): Success {
  const { words } = asking;
  if (take(asking, "!")) {
    const found = single(asking);
    return found === undefined ? undefined : !found;
  }
  if (take(asking, "(", "\\(")) {
    const found = either(asking);
    take(asking, ")", "\\)");
    return found;
  }
  const [left, sign, right] = words.slice(asking.at).map(textOf);
  const isCompared = COMPARISONS[sign ?? ""];
  if (isCompared && right !== undefined) {
    const unknown = words.slice(asking.at, asking.at + 3).some(unknownOf);
    asking.at += 3;
    return unknown ? undefined : isCompared(left, right);
  }
  const isSo = QUESTIONS[left ?? ""];
  if (isSo && sign !== undefined) {
    const asked = words[asking.at + 1];
    asking.at += 2;
    return unknownOf(asked) === undefined ? isSo(asking.shell, sign) : undefined;
  }
  asking.at++;
  return left !== undefined && left !== "";
}

function take(asking: Asking, ...signs: string[]): boolean {
  const word = asking.words[asking.at];
  if (word === undefined || !signs.includes(textOf(word))) return false;
  asking.at++;
  return true;
}

const COMPARISONS: Record<string, ((a: string, b: string) => boolean) | undefined> = {
  "=": (a, b) => patternOf(b).test(a),
  "==": (a, b) => patternOf(b).test(a),
  "!=": (a, b) => !patternOf(b).test(a),
  "-eq": (a, b) => Number(a) === Number(b),
  "-ne": (a, b) => Number(a) !== Number(b),
  "-gt": (a, b) => Number(a) > Number(b),
  "-ge": (a, b) => Number(a) >= Number(b),
  "-lt": (a, b) => Number(a) < Number(b),
  "-le": (a, b) => Number(a) <= Number(b),
};

const QUESTIONS: Record<string, ((shell: Shell, word: string) => Success) | undefined> = {
  "-n": (_, word) => word !== "",
  "-z": (_, word) => word === "",
  "-d": (shell, word) => shell.walk.root.isDirectory(pathOf(shell, word)),
  "-e": exists,
  "-f": (shell, word) => shell.walk.root.isFile(pathOf(shell, word)),
  "-r": exists,
  "-w": exists,
  "-s": (shell, word) => (shell.walk.root.stat(pathOf(shell, word))?.size ?? 0) > 0,
  "-L": (shell, word) => shell.walk.root.link(pathOf(shell, word)) !== undefined,
  "-h": (shell, word) => shell.walk.root.link(pathOf(shell, word)) !== undefined,
  "-x": (shell, word) => exists(shell, word) || undefined,
};

function exists(shell: Shell, word: string): boolean {
  return shell.walk.root.real(pathOf(shell, word)) !== undefined;
}

/**
 * What a shell script is made of, as far as scripts that start services use it: POSIX sh, and of bash and csh
 * what such scripts have in common with it.
 */

/** Commands that follow each other. */
export type ShellScript = ShellStep[];

export interface ShellStep {
  pipeline: ShellCommand[];
  /** What decides whether it runs: the outcome of the step before it, or nothing. */
  after: "always" | "success" | "failure";
  isBackground: boolean;
  isNegated: boolean;
}

export type ShellCommand =
  | Simple
  | { kind: "group"; body: ShellScript; redirections: Redirection[] }
  | {
      kind: "if";
      branches: { condition: ShellScript; body: ShellScript }[];
      otherwise: ShellScript;
    }
  | { kind: "case"; word: Word; items: { patterns: Word[]; body: ShellScript }[] }
  | { kind: "for"; name: string; words: Word[]; body: ShellScript }
  | { kind: "while"; condition: ShellScript; isUntil: boolean; body: ShellScript }
  | { kind: "function"; name: string; body: ShellScript };

export interface Simple {
  kind: "simple";
  assignments: Assignment[];
  words: Word[];
  redirections: Redirection[];
}

export interface Assignment {
  name: string;
  value: Word;
}

/** `2>&1` is descriptor 2, `>&`, "1". */
export interface Redirection {
  descriptor: number;
  sign: ">" | ">>" | "<" | ">&" | "<&" | "<<";
  to: Word;
}

/** A word's parts, which the shell joins without a blank. */
export interface Word {
  parts: WordPart[];
  /** Counted from 1. */
  line: number;
}

export type WordPart =
  | { kind: "text"; text: string; isQuoted: boolean }
  | { kind: "variable"; name: string; sign: string; operand: Word | undefined; isQuoted: boolean }
  | { kind: "output"; of: ShellScript; isQuoted: boolean };

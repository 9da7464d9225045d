/**
 * Reads a shell script. What it does not know is read as plain words: a script that somebody's shell
 * accepts never throws here.
 */
import type {
  Assignment,
  Redirection,
  ShellCommand,
  ShellScript,
  ShellStep,
  Simple,
  Word,
  WordPart,
} from "./syntax.ts";

/** `line`: where the text begins in its file. */
export function parseScript(text: string, line = 1): ShellScript {
  return new Parser(text, line).script(new Set());
}

const RESERVED = new Set(["then", "else", "elif", "fi", "do", "done", "esac", "}", ")", ";;"]);
const OPERATORS = ["&&", "||", ";;", ";&", "|&", "&>", "&", ";", "|", "(", ")", "\n"];

/** Commands within commands; what nests deeper was written by nobody, and the rest is not read. */
const DEEPEST = 32;

class Parser {
  private readonly text: string;
  private at = 0;
  private depth = 0;
  private line: number;
  /** Here-documents whose text begins behind the next newline: their ends. */
  private readonly heres: string[] = [];

  constructor(text: string, line: number) {
    this.text = text;
    this.line = line;
  }

  /** Up to one of the words in `ends`, which is left; to the end of the text if there are none. */
  script(ends: ReadonlySet<string>): ShellScript {
    const steps: ShellScript = [];
    let after: ShellStep["after"] = "always";
    for (;;) {
      this.skipBlank(true);
      if (this.at >= this.text.length || this.isEnd(ends)) return steps;
      const began = this.at;
      let isNegated = false;
      while (this.takeWord("!")) isNegated = !isNegated;
      const pipeline = this.pipeline();
      const sign = this.operator();
      steps.push({ pipeline, after, isBackground: sign === "&", isNegated });
      after = sign === "&&" ? "success" : sign === "||" ? "failure" : "always";
      if (this.at === began) this.step(); // a sign that stands where none can
    }
  }

  private isEnd(ends: ReadonlySet<string>): boolean {
    const word = this.peekWord();
    return ends.has(word) || (ends.size > 0 && RESERVED.has(word));
  }

  private pipeline(): ShellCommand[] {
    const commands = [this.command()];
    for (;;) {
      this.skipBlank(false);
      if (this.text.startsWith("||", this.at) || this.text[this.at] !== "|") return commands;
      this.step();
      const isBoth = this.text[this.at] === "&";
      if (isBoth) {
        this.step();
        const first = commands.at(-1);
        if (first?.kind === "simple") first.redirections.push(joined(this.line));
      }
      this.skipBlank(true);
      commands.push(this.command());
    }
  }

  private operator(): string {
    this.skipBlank(false);
    for (const sign of ["&&", "||", ";", "&", "\n"]) {
      if (!this.text.startsWith(sign, this.at) || this.text.startsWith(";;", this.at)) continue;
      for (let i = 0; i < sign.length; i++) this.step();
      return sign;
    }
    return "";
  }

  private command(): ShellCommand {
    if (++this.depth > DEEPEST) this.at = this.text.length;
    const found = this.commandHere();
    this.depth--;
    return found;
  }

  private commandHere(): ShellCommand {
    this.skipBlank(false);
    if (this.takeWord("if")) return this.conditional();
    if (this.takeWord("case")) return this.cases();
    if (this.takeWord("for")) return this.loop();
    if (this.takeWord("while")) return this.repeated(false);
    if (this.takeWord("until")) return this.repeated(true);
    if (this.takeWord("{")) return this.group("}");
    if (this.text[this.at] === "(") {
      this.step();
      return this.group(")");
    }
    const named = /^(?:function\s+([\w-]+)\s*(?:\(\s*\))?|([\w.-]+)\s*\(\s*\))\s*/.exec(
      this.text.slice(this.at, this.at + 200),
    );
    if (named) return this.defined(named);
    return this.simple();
  }

  private defined(named: RegExpExecArray): ShellCommand {
    for (let i = 0; i < named[0].length; i++) this.step();
    const body = this.command();
    const name = named[1] ?? named[2];
    return { kind: "function", name, body: body.kind === "group" ? body.body : [stepOf(body)] };
  }

  private group(end: "}" | ")"): ShellCommand {
    const body = this.script(new Set([end]));
    if (end === ")") this.take(")");
    else this.takeWord("}");
    return { kind: "group", body, redirections: this.redirections() };
  }

  private redirections(): Redirection[] {
    const found: Redirection[] = [];
    for (;;) {
      this.skipBlank(false);
      const one = this.redirection();
      if (!one) return found;
      found.push(one);
    }
  }

  private conditional(): ShellCommand {
    const branches: { condition: ShellScript; body: ShellScript }[] = [];
    let otherwise: ShellScript = [];
    do {
      const condition = this.script(new Set(["then"]));
      this.takeWord("then");
      branches.push({ condition, body: this.script(new Set(["elif", "else", "fi"])) });
    } while (this.takeWord("elif"));
    if (this.takeWord("else")) otherwise = this.script(new Set(["fi"]));
    this.takeWord("fi");
    return { kind: "if", branches, otherwise };
  }

  private cases(): ShellCommand {
    this.skipBlank(true);
    const word = this.word();
    this.skipBlank(true);
    this.takeWord("in");
    const items: { patterns: Word[]; body: ShellScript }[] = [];
    for (;;) {
      this.skipBlank(true);
      if (this.at >= this.text.length || this.takeWord("esac")) break;
      this.take("(");
      const patterns: Word[] = [];
      do {
        this.skipBlank(true);
        patterns.push(this.word());
        this.skipBlank(true);
      } while (this.take("|"));
      if (!this.take(")")) break;
      items.push({ patterns, body: this.script(new Set([";;", "esac"])) });
      this.take(";;");
    }
    return { kind: "case", word, items };
  }

  private loop(): ShellCommand {
    this.skipBlank(false);
    const name = this.peekWord();
    this.takeWord(name);
    const words: Word[] = [];
    this.skipBlank(true);
    if (this.takeWord("in")) {
      for (this.skipBlank(false); !this.atOperator(); this.skipBlank(false))
        words.push(this.word());
    }
    this.operator();
    return { kind: "for", name, words, body: this.body() };
  }

  private repeated(isUntil: boolean): ShellCommand {
    const condition = this.script(new Set(["do"]));
    return { kind: "while", condition, isUntil, body: this.body() };
  }

  private body(): ShellScript {
    this.skipBlank(true);
    this.takeWord("do");
    const body = this.script(new Set(["done"]));
    this.takeWord("done");
    this.redirections();
    return body;
  }

  private simple(): Simple {
    const found: Simple = { kind: "simple", assignments: [], words: [], redirections: [] };
    for (;;) {
      this.skipBlank(false);
      if (this.at >= this.text.length) return found;
      const redirection = this.redirection();
      if (redirection) {
        found.redirections.push(redirection);
        continue;
      }
      if (this.atOperator()) return found;
      const assignment = found.words.length === 0 ? this.assignment() : undefined;
      if (assignment) found.assignments.push(assignment);
      else if (found.words.length === 0 && this.peekWord() === "[[")
        found.words.push(...this.test());
      else found.words.push(this.word());
    }
  }

  /** `[[ ... ]]`, in which the shell's signs are words. */
  private test(): Word[] {
    const words: Word[] = [];
    for (;;) {
      this.skipBlank(true);
      if (this.at >= this.text.length) return words;
      const sign = /^(?:&&|\|\||[<>()&|;])/.exec(this.text.slice(this.at, this.at + 2))?.[0];
      if (sign)
        words.push({ parts: [{ kind: "text", text: sign, isQuoted: false }], line: this.line });
      for (let i = 0; i < (sign?.length ?? 0); i++) this.step();
      if (sign) continue;
      const word = this.word();
      words.push(word);
      if (plainText(word) === "]]") return words;
    }
  }

  private assignment(): Assignment | undefined {
    const head = /^([A-Za-z_]\w*)=/.exec(this.text.slice(this.at, this.at + 100));
    if (!head) return undefined;
    for (let i = 0; i < head[0].length; i++) this.step();
    return { name: head[1], value: this.word() };
  }

  private redirection(): Redirection | undefined {
    const head = /^(\d?)(>>|>&|<&|<<-?|>\||>|<)|^(&>>?)/.exec(
      this.text.slice(this.at, this.at + 5),
    );
    if (!head || head[0].startsWith("<<<")) return undefined;
    const { line } = this;
    for (let i = 0; i < head[0].length; i++) this.step();
    this.skipBlank(false);
    const to = this.word();
    if (head[3]) return { descriptor: BOTH, sign: head[3] === "&>>" ? ">>" : ">", to };
    const sign = head[2].replace(">|", ">").replace("<<-", "<<") as Redirection["sign"];
    if (sign === "<<") this.heres.push(plainText(to));
    const usual = sign.startsWith("<") ? 0 : 1;
    return { descriptor: head[1] ? Number(head[1]) : usual, sign, to: { ...to, line } };
  }

  /** A word of the shell, up to a sign that `ends` it; empty where none begins. */
  private word(ends = /[\s;&|<>()]/): Word {
    const { line } = this;
    const parts: WordPart[] = [];
    const add = (text: string, isQuoted: boolean): void => {
      const last = parts.at(-1);
      if (last?.kind === "text" && last.isQuoted === isQuoted) last.text += text;
      else parts.push({ kind: "text", text, isQuoted });
    };
    while (this.at < this.text.length) {
      const sign = this.text[this.at];
      if (ends.test(sign)) break;
      if (sign === "'") add(this.upTo("'"), true);
      else if (sign === '"') {
        this.step();
        const { parts: inner } = this.quoted('"');
        if (inner.length === 0) add("", true);
        parts.push(...inner);
      } else if (sign === "\\") {
        this.step();
        if (this.text[this.at] !== "\n") add(this.text[this.at] ?? "", true);
        this.step();
      } else if (sign === "$" || sign === "`") this.expansion(parts, add, false);
      else {
        add(sign, false);
        this.step();
      }
    }
    return { parts, line };
  }

  /** Text within double quotes, up to `end`. */
  private quoted(end: string): Word {
    const { line } = this;
    const parts: WordPart[] = [];
    const add = (text: string): void => {
      const last = parts.at(-1);
      if (last?.kind === "text") last.text += text;
      else parts.push({ kind: "text", text, isQuoted: true });
    };
    while (this.at < this.text.length) {
      const sign = this.text[this.at];
      if (sign === end) break;
      if (sign === "\\" && /["\\$`\n]/.test(this.text[this.at + 1] ?? "")) {
        this.step();
        if (this.text[this.at] !== "\n") add(this.text[this.at]);
        this.step();
      } else if (sign === "$" || sign === "`") this.expansion(parts, add, true);
      else {
        add(sign);
        this.step();
      }
    }
    this.step();
    return { parts, line };
  }

  /** `$NAME`, `${NAME:-word}`, `$(commands)`, `` `commands` ``; a `$` that is none of them is itself. */
  private expansion(
    parts: WordPart[],
    add: (text: string, isQuoted: boolean) => void,
    isQuoted: boolean,
  ): void {
    const rest = this.text.slice(this.at, this.at + 80);
    if (rest.startsWith("`")) {
      const inner = this.upTo("`").replace(/\\([\\`$])/g, "$1");
      parts.push({ kind: "output", of: parseScript(inner, this.line), isQuoted });
      return;
    }
    if (rest.startsWith("$((")) {
      parts.push({ kind: "output", of: [], isQuoted });
      this.skipTo("))");
      return;
    }
    if (rest.startsWith("$(")) {
      this.step();
      this.step();
      const of = this.script(new Set([")"]));
      this.take(")");
      parts.push({ kind: "output", of, isQuoted });
      return;
    }
    const name = /^\$(?:\{(\w+|[@*#?$!-])|([A-Za-z_]\w*|[\d@*#?$!-]))/.exec(rest);
    if (!name) {
      add("$", isQuoted);
      this.step();
      return;
    }
    for (let i = 0; i < name[0].length; i++) this.step();
    if (name[1] === undefined) {
      parts.push({ kind: "variable", name: name[2], sign: "", operand: undefined, isQuoted });
      return;
    }
    const sign = /^(?::?[-=+?]|%%?|##?|)/.exec(this.text.slice(this.at, this.at + 2))?.[0] ?? "";
    for (let i = 0; i < sign.length; i++) this.step();
    const operand = sign === "" ? undefined : this.operand();
    if (sign === "") this.skipTo("}");
    parts.push({ kind: "variable", name: name[1], sign, operand, isQuoted });
  }

  /** Up to the `}` of `${`; blanks do not end it. */
  private operand(): Word {
    if (++this.depth > DEEPEST) this.at = this.text.length;
    const word = this.word(/}/);
    this.depth--;
    this.step();
    return word;
  }

  private atOperator(): boolean {
    return OPERATORS.some((sign) => this.text.startsWith(sign, this.at));
  }

  /** Blanks, continued lines and comments; newlines too where they mean nothing. */
  private skipBlank(newlines: boolean): void {
    while (this.at < this.text.length) {
      const sign = this.text[this.at];
      if (sign === "\\" && /^\\\r?\n/.test(this.text.slice(this.at, this.at + 3)))
        this.skipTo("\n");
      else if (
        sign === "#" &&
        /(?:^|[\s;&|()])$/.test(this.text.slice(Math.max(0, this.at - 1), this.at))
      )
        while (this.at < this.text.length && this.text[this.at] !== "\n") this.step();
      else if (sign === " " || sign === "\t" || sign === "\r" || (newlines && sign === "\n"))
        this.step();
      else return;
    }
  }

  private peekWord(): string {
    const rest = this.text.slice(this.at, this.at + 100);
    return /^(?:;;|[;&|()]|[^\s;&|()<>"'`$\\]+)/.exec(rest)?.[0] ?? "";
  }

  private takeWord(word: string): boolean {
    this.skipBlank(true);
    if (word === "" || this.peekWord() !== word) return false;
    for (let i = 0; i < word.length; i++) this.step();
    return true;
  }

  private take(sign: string): boolean {
    this.skipBlank(true);
    if (!this.text.startsWith(sign, this.at)) return false;
    for (let i = 0; i < sign.length; i++) this.step();
    return true;
  }

  /** What stands between here, where `end` is too, and the next `end` that no `\` stands before. */
  private upTo(end: string): string {
    this.step();
    let inner = "";
    while (this.at < this.text.length && this.text[this.at] !== end) {
      if (end === "`" && this.text[this.at] === "\\") inner += this.step();
      inner += this.step();
    }
    this.step();
    return inner;
  }

  private skipTo(end: string): void {
    while (this.at < this.text.length && !this.text.startsWith(end, this.at)) this.step();
    for (let i = 0; i < end.length; i++) this.step();
  }

  /** One sign on; behind a newline the text of here-documents is skipped. */
  private step(): string {
    const sign = this.text[this.at++] ?? "";
    if (sign !== "\n") return sign;
    this.line++;
    for (const end of this.heres.splice(0)) {
      for (let isText = true; isText && this.at < this.text.length; this.line++) {
        const newline = this.text.indexOf("\n", this.at);
        const to = newline < 0 ? this.text.length : newline;
        isText = this.text.slice(this.at, to).trim() !== end;
        this.at = to + 1;
      }
    }
    return sign;
  }
}

/** Standard output and standard error at once: `&>`. */
export const BOTH = 12;

function joined(line: number): Redirection {
  const to: Word = { parts: [{ kind: "text", text: "1", isQuoted: false }], line };
  return { descriptor: 2, sign: ">&", to };
}

function stepOf(command: ShellCommand): ShellStep {
  return { pipeline: [command], after: "always", isBackground: false, isNegated: false };
}

function plainText({ parts }: Word): string {
  return parts.map((part) => (part.kind === "text" ? part.text : "")).join("");
}

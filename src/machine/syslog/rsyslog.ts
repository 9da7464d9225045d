/**
 * rsyslog.conf with what it includes: selectors, property filters, `if ... then`, actions old and new,
 * templates for the names of files, `stop`.
 *
 *     mail.*                                   -/var/log/mail.log
 *     :programname, startswith, "qmail"        action(type="omfile" dynaFile="qday")
 *     & stop
 *     if $programname == "smtpd" then { action(type="omfile" file="/var/log/smtpd.log") stop }
 */
import type { Root } from "../root.ts";
import { holdsFor } from "./rsyslog-conditions.ts";
import { type SentMessage, type SyslogRules, type SyslogTarget, selects } from "./rules.ts";
import { targetOf } from "./syslogd.ts";

interface Rule {
  takes(message: SentMessage): boolean;
  steps: Step[];
  otherwise: Rule[];
}

type Step =
  | { kind: "target"; target: SyslogTarget; template: string | undefined }
  | { kind: "stop" }
  | { kind: "rules"; rules: Rule[] }
  | { kind: "call"; name: string };

interface Setup {
  root: Root;
  /** Files that are being read: one that includes itself is read once. */
  open: Set<string>;
  templates: Map<string, string>;
  rulesets: Map<string, Rule[]>;
  /** Of actions that name no template. */
  usual: string | undefined;
  limit?: SyslogRules["limit"];
}

export function rsyslogRules(root: Root): SyslogRules | undefined {
  const file = "/etc/rsyslog.conf";
  if (!root.isFile(file)) return undefined;
  const open = new Set([root.real(file) ?? file]);
  const setup: Setup = { root, open, templates: new Map(), rulesets: new Map(), usual: undefined };
  const rules = new Reader(setup, file, root.text(file) ?? "").rules();
  return {
    daemon: "rsyslog",
    targetsOf: (message) => targetsOf(rules, message, setup),
    ...(setup.limit && { limit: setup.limit }),
  };
}

const STOPPED = Symbol("stopped");

function targetsOf(rules: readonly Rule[], message: SentMessage, setup: Setup): SyslogTarget[] {
  const found: SyslogTarget[] = [];
  walk(rules, message, setup, found);
  return found;
}

/** `called`: the rulesets that led here, which rsyslog does not call again. */
function walk(
  rules: readonly Rule[],
  message: SentMessage,
  setup: Setup,
  found: SyslogTarget[],
  called: readonly string[] = [],
): typeof STOPPED | undefined {
  for (const rule of rules) {
    if (!rule.takes(message)) {
      if (walk(rule.otherwise, message, setup, found, called)) return STOPPED;
      continue;
    }
    for (const step of rule.steps) {
      if (step.kind === "stop") return STOPPED;
      if (step.kind === "rules" && walk(step.rules, message, setup, found, called)) return STOPPED;
      if (step.kind === "call" && !called.includes(step.name)) {
        const rules = setup.rulesets.get(step.name) ?? [];
        walk(rules, message, setup, found, [...called, step.name]);
      }
      if (step.kind === "target") found.push(named(step.target, step.template, message, setup));
    }
  }
  return undefined;
}

/** A template's properties that are known are filled in; dates become those of strftime. */
function named(
  target: SyslogTarget,
  template: string | undefined,
  message: SentMessage,
  setup: Setup,
): SyslogTarget {
  const stamp = stampOf(template ?? setup.usual, setup);
  const raw = target.to.startsWith("?")
    ? (setup.templates.get(target.to.slice(1)) ?? target.to)
    : target.to;
  const to = raw.replace(/%([^%]*)%/g, (whole, property: string) => {
    const [name] = property.toLowerCase().split(":");
    if (name === "programname" || name === "app-name") return message.tag;
    if (name === "syslogfacility-text") return message.facility;
    return DATES[name.replace(/^\$(?:now-)?/, "$")] ?? whole;
  });
  return { ...target, to, ...(target.kind === "file" && stamp && { stamp }) };
}

const DATES: Record<string, string | undefined> = {
  $year: "%Y",
  $month: "%m",
  $day: "%d",
  $hour: "%H",
  $now: "%Y-%m-%d",
};

function stampOf(template: string | undefined, { templates }: Setup): string | undefined {
  if (template === undefined) return undefined;
  if (template === "RSYSLOG_TraditionalFileFormat") return "syslog";
  if (template === "RSYSLOG_FileFormat") return "ISO syslog";
  const text = templates.get(template) ?? "";
  return /rfc3339/i.test(text) ? "ISO syslog" : undefined;
}

/** What nests deeper is nobody's configuration, and is passed over. */
const DEEPEST = 100;

/** Reads statement by statement; what it does not know is passed over up to the line's end. */
class Reader {
  private readonly setup: Setup;
  private readonly file: string;
  private readonly text: string;
  private at = 0;
  /** Blocks that are open. */
  private depth = 0;

  constructor(setup: Setup, file: string, text: string) {
    this.setup = setup;
    this.file = file;
    this.text = text.replace(/\\\r?\n\s*/g, (all) => " ".repeat(all.length));
  }

  rules(): Rule[] {
    const rules: Rule[] = [];
    for (;;) {
      this.skip();
      if (this.at >= this.text.length || this.text[this.at] === "}") return rules;
      const before = this.at;
      this.statement(rules);
      if (this.at === before) this.restOfLine();
    }
  }

  private statement(rules: Rule[]): void {
    const rest = this.text.slice(this.at, this.at + 4000);
    const object = /^(\w+)\s*\(/.exec(rest)?.[1].toLowerCase();
    if (rest.startsWith("$")) this.directive(rules);
    else if (object === "template") this.template();
    else if (object === "include") {
      for (const path of this.setup.root.glob(this.parameters().file ?? ""))
        rules.push(...this.included(path));
    } else if (object === "ruleset") {
      const { name = "" } = this.parameters();
      this.setup.rulesets.set(name, this.block());
    } else if (object === "module" || object === "input") this.module();
    else if (object && object !== "action") this.parameters();
    else if (/^if\b/i.test(rest)) rules.push(this.conditional());
    else if (rest.startsWith("&")) {
      this.at++;
      rules.at(-1)?.steps.push(...this.steps());
    } else if (rest.startsWith(":") && /^:[\w.$-]+\s*,/.test(rest)) rules.push(this.propertyRule());
    else if (/^(?:stop|call|action|~)/i.test(rest)) rules.push(ofAll(this.steps()));
    else rules.push(this.selectorRule());
  }

  private directive(rules: Rule[]): void {
    const [, name, value] = /^\$(\w+)\s*(.*)$/.exec(this.restOfLine()) ?? [];
    const word = value?.trim().split(/\s+#/)[0] ?? "";
    if (/^IncludeConfig$/i.test(name ?? ""))
      for (const path of this.setup.root.glob(word.endsWith("/") ? `${word}*` : word))
        rules.push(...this.included(path));
    if (/^template$/i.test(name ?? "")) {
      const [, called, text] = /^([^,]+),\s*"((?:[^"\\]|\\.)*)"/.exec(word) ?? [];
      if (called) this.setup.templates.set(called, text);
    }
    if (/^ActionFileDefaultTemplate$/i.test(name ?? "")) this.setup.usual = word;
    if (/^SystemLogRateLimitInterval$/i.test(name ?? "") && Number(word) > 0)
      this.limit(`${name} ${word}`);
  }

  private included(path: string): Rule[] {
    const { root, open } = this.setup;
    const real = root.real(path) ?? path;
    if (open.has(real)) return [];
    open.add(real);
    const rules = new Reader(this.setup, path, root.text(path) ?? "").rules();
    open.delete(real);
    return rules;
  }

  private template(): void {
    const { name = "", string, type } = this.parameters();
    if (string !== undefined) this.setup.templates.set(name, string);
    this.skip();
    if (type?.toLowerCase() !== "list" || this.text[this.at] !== "{") return;
    const inner = this.text.slice(this.at, this.endOf("{", "}"));
    const parts = inner.matchAll(/(constant|property)\(([^)]*)\)/g);
    const pieces = [...parts].map(([, kind, words]) =>
      kind === "constant"
        ? valueIn(words, "value")
        : `%${valueIn(words, "name")}:::date-${valueIn(words, "dateFormat")}%`,
    );
    this.setup.templates.set(name, pieces.join(""));
  }

  /** imuxsock drops above a rate only where it is told to. */
  private module(): void {
    const given = this.parameters();
    const interval = given["syssock.ratelimit.interval"] ?? given["ratelimit.interval"];
    if (interval !== undefined && Number(interval) > 0)
      this.limit(
        `${given["syssock.ratelimit.burst"] ?? given["ratelimit.burst"] ?? "200"} messages in ${interval} s`,
      );
  }

  private limit(say: string): void {
    this.setup.limit ??= { say, at: { file: this.file, line: this.line() } };
  }

  private conditional(): Rule {
    const then = /\bthen\b/i.exec(this.text.slice(this.at));
    const condition = this.text.slice(this.at + 2, this.at + (then?.index ?? 0));
    this.at += (then?.index ?? 0) + "then".length;
    const steps = this.steps();
    this.skip();
    const otherwise: Rule[] = [];
    if (/^else\b/i.test(this.text.slice(this.at, this.at + 5))) {
      this.at += "else".length;
      this.skip();
      if (/^if\b/i.test(this.text.slice(this.at, this.at + 3))) otherwise.push(this.conditional());
      else otherwise.push(ofAll(this.steps()));
    }
    return { takes: (message) => holdsFor(condition, message), steps, otherwise };
  }

  private propertyRule(): Rule {
    const head = /^:([\w.$-]+)\s*,\s*(!?)\s*(\w+)\s*,\s*"((?:[^"\\]|\\.)*)"/.exec(
      this.text.slice(this.at),
    );
    if (!head) return ofAll([]);
    this.at += head[0].length;
    const [, property, not, operation, value] = head;
    const condition = `${not ? "not " : ""}($${property} ${operation.toLowerCase()} "${value}")`;
    return { takes: (message) => holdsFor(condition, message), steps: this.steps(), otherwise: [] };
  }

  private selectorRule(): Rule {
    const selectors = /^\S+/.exec(this.text.slice(this.at))?.[0] ?? "";
    this.at += selectors.length;
    return { takes: (message) => selects(selectors, message), steps: this.steps(), otherwise: [] };
  }

  /** An action, or a block of statements. */
  private steps(): Step[] {
    this.skip();
    if (this.text[this.at] === "{") return [{ kind: "rules", rules: this.block() }];
    const rest = this.text.slice(this.at, this.at + 200);
    const at = { file: this.file, line: this.line() };
    if (/^(?:stop\b|~)/i.test(rest)) {
      this.at += rest.startsWith("~") ? 1 : "stop".length;
      return [{ kind: "stop" }];
    }
    if (/^action\s*\(/i.test(rest)) {
      const { type = "", file, dynafile, target, template } = this.parameters();
      if (/omdiscard/i.test(type)) return [{ kind: "stop" }];
      const to = file ?? (dynafile === undefined ? (target ?? type) : `?${dynafile}`);
      const kind = (file ?? dynafile) ? "file" : /omfwd|omrelp/i.test(type) ? "remote" : "other";
      return [{ kind: "target", target: { kind, to, at }, template }];
    }
    const called = /^call\s+(\S+)/i.exec(rest);
    if (called) {
      this.at += called[0].length;
      return [{ kind: "call", name: called[1] }];
    }
    const [action, template] = this.restOfLine().trim().split(/\s+#/)[0].split(";");
    const dynamic = action.replace(/^-/, "");
    const target = dynamic.startsWith("?")
      ? ({ kind: "file", to: dynamic } as const)
      : targetOf(action.trim());
    return [{ kind: "target", target: { ...target, at }, template: template?.trim() }];
  }

  private block(): Rule[] {
    this.skip();
    if (this.text[this.at] !== "{") return [];
    if (this.depth >= DEEPEST) {
      this.endOf("{", "}");
      return [];
    }
    this.at++;
    this.depth++;
    const rules = this.rules();
    this.depth--;
    this.at++;
    return rules;
  }

  /** `name(key="value" ...)`, keys in small letters. */
  private parameters(): Record<string, string | undefined> {
    const from = this.text.indexOf("(", this.at);
    const to = this.endOf("(", ")");
    const found: Record<string, string | undefined> = {};
    for (const [, key, value] of this.text
      .slice(from, to)
      .matchAll(/([\w.]+)\s*=\s*"((?:[^"\\]|\\.)*)"/g))
      found[key.toLowerCase()] = value;
    return found;
  }

  /** Behind the sign that closes what the next `opens` begins. */
  private endOf(opens: string, closes: string): number {
    let depth = 0;
    let isQuoted = false;
    for (; this.at < this.text.length; this.at++) {
      const sign = this.text[this.at];
      if (sign === '"' && this.text[this.at - 1] !== "\\") isQuoted = !isQuoted;
      if (isQuoted) continue;
      depth += sign === opens ? 1 : sign === closes ? -1 : 0;
      if (sign === closes && depth === 0) return ++this.at;
    }
    return this.at;
  }

  private restOfLine(): string {
    const newline = this.text.indexOf("\n", this.at);
    const line = this.text.slice(this.at, newline < 0 ? undefined : newline);
    this.at = newline < 0 ? this.text.length : newline + 1;
    return line;
  }

  private skip(): void {
    const blank = /^(?:\s+|#[^\n]*|\/\*[\s\S]*?\*\/)/;
    for (
      let found = blank.exec(this.text.slice(this.at));
      found;
      found = blank.exec(this.text.slice(this.at))
    )
      this.at += found[0].length;
  }

  private line(): number {
    return this.text.slice(0, this.at).split("\n").length;
  }
}

function ofAll(steps: Step[]): Rule {
  return { takes: () => true, steps, otherwise: [] };
}

function valueIn(words: string, key: string): string {
  return new RegExp(`\\b${key}\\s*=\\s*"([^"]*)"`, "i").exec(words)?.[1] ?? "";
}

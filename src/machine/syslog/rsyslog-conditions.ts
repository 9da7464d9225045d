/**
 * The condition of rsyslog's `if`: what of it a program's tag, facility and level decide. What asks for more,
 * the text of the message or the sender, does not hold.
 */
import { LEVELS, levelOf, type SentMessage } from "./rules.ts";

export function holdsFor(condition: string, message: SentMessage): boolean {
  const words = [
    ...condition.matchAll(
      /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\[[^\]]*\]|[()]|[<>=!]+|\$[\w!.-]+(?:\[[^\]]*\])?|[\w-]+/g,
    ),
  ].map(([word]) => word);
  return new Asking(words, message).either();
}

class Asking {
  private readonly words: readonly string[];
  private readonly message: SentMessage;
  private at = 0;

  constructor(words: readonly string[], message: SentMessage) {
    this.words = words;
    this.message = message;
  }

  either(): boolean {
    let found = this.both();
    while (this.take("or")) found = this.both() || found;
    return found;
  }

  private both(): boolean {
    let found = this.single();
    while (this.take("and")) found = this.single() && found;
    return found;
  }

  private single(): boolean {
    if (this.take("not") || this.take("!")) return !this.single();
    if (this.take("(")) {
      const found = this.either();
      this.take(")");
      return found;
    }
    const matched = this.words[this.at] === "re_match" ? this.matched() : undefined;
    if (matched !== undefined) return matched;
    const [left = "", sign = "", right = ""] = this.words.slice(this.at, this.at + 3);
    this.at += 3;
    const values = right.startsWith("[")
      ? [...right.matchAll(/"([^"]*)"|'([^']*)'/g)].map(([, a, b]) => a ?? b)
      : [right.replace(/^(["'])(.*)\1$/s, "$2")];
    const own = this.propertyOf(left);
    return own !== undefined && values.some((value) => compare(own, sign.toLowerCase(), value));
  }

  /** `re_match($programname, "^qmail")`. */
  private matched(): boolean {
    const [, , left = "", right = ""] = this.words
      .slice(this.at, this.at + 5)
      .filter((word) => word !== ",");
    this.at += 5;
    const own = this.propertyOf(left);
    return own !== undefined && compare(own, "ereregex", right.replace(/^["']|["']$/g, ""));
  }

  private take(word: string): boolean {
    if (this.words[this.at]?.toLowerCase() !== word) return false;
    this.at++;
    return true;
  }

  private propertyOf(property: string): string | undefined {
    const { tag, facility, level } = this.message;
    switch (property.toLowerCase().replace(/^\$/, "")) {
      case "programname":
      case "app-name":
        return tag;
      case "syslogtag":
        return `${tag}:`;
      case "syslogfacility-text":
        return facility;
      case "syslogseverity-text":
        return level;
      case "syslogseverity":
        return String(LEVELS.indexOf(level));
      default:
        return undefined;
    }
  }
}

function compare(own: string, sign: string, value: string): boolean {
  switch (sign) {
    case "==":
    case "isequal":
      return own === value;
    case "!=":
    case "<>":
      return own !== value;
    case "startswith":
    case "startswith_i":
      return own.startsWith(value);
    case "contains":
    case "contains_i":
      return own.includes(value);
    case "regex":
    case "ereregex":
      return matches(own, value);
    case "<=":
      return numberOf(own) <= numberOf(value);
    case "<":
      return numberOf(own) < numberOf(value);
    case ">=":
      return numberOf(own) >= numberOf(value);
    case ">":
      return numberOf(own) > numberOf(value);
    default:
      return false;
  }
}

function numberOf(word: string): number {
  return /^\d+$/.test(word) ? Number(word) : levelOf(word);
}

/** A pattern that is none of ours takes nothing. */
export function matches(text: string, pattern: string): boolean {
  if (pattern.length > MOST_PATTERN || /\([^)]*[*+][^)]*\)[*+{]/.test(pattern)) return false;
  try {
    return new RegExp(pattern).test(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return false;
  }
}

const MOST_PATTERN = 500;

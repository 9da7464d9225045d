/**
 * Sentences that commands say, with the commands in them as such, and with links where a page gives the same answer:
 *
 *     3 lines not understood: qtrail lines --unknown
 *     By qmail's number it would be: qtrail show msg 93869.  All ids: qtrail find
 */
import { html, type Markup } from "./markup.ts";
import { KEYS_BESIDE } from "./question.ts";

export function saidWords(sentence: string, base: string): Markup {
  return piecesOf(sentence).map((piece) =>
    typeof piece === "string" ? piece : commandWords(piece.command, base),
  );
}

/** A command as such, with a link where a page gives the same answer. */
export function commandWords(command: string, base: string): Markup {
  const path = pageOf(command);
  const code = html`<code>${command}</code>`;
  return path === undefined ? code : html`<a href=${base + path}>${code}</a>`;
}

type Piece = string | { command: string };

const WORD = /(?:[^\s'"\\]|\\.|'[^']*'|"[^"]*")+/y;

function piecesOf(sentence: string): Piece[] {
  const pieces: Piece[] = [];
  let rest = sentence;
  for (;;) {
    const begin = /\bqtrail (?=[a-z]+\b)(?!is\b|knows\b|has\b)/.exec(rest);
    if (!begin) return rest === "" ? pieces : [...pieces, rest];
    if (begin.index > 0) pieces.push(rest.slice(0, begin.index));
    const command = commandAt(rest.slice(begin.index));
    pieces.push({ command });
    rest = rest.slice(begin.index + command.length);
  }
}

/** As far as it goes: to the end, to two blanks, or to a sign of the sentence that stands behind a word. */
function commandAt(text: string): string {
  let end = 0;
  for (;;) {
    WORD.lastIndex = end;
    const word = WORD.exec(text)?.[0];
    if (word === undefined) return text.slice(0, end).trimEnd();
    const after = text[end + word.length];
    const isLast = /[.,;:)]$/.test(word) && (after === undefined || after === " ");
    if (isLast) return text.slice(0, end + word.length - 1);
    end += word.length;
    if (after !== " " || text[end + 1] === " ") return text.slice(0, end);
    end += 1;
  }
}

/** What a shell makes of it: words without their quotation marks. */
function wordsOf(command: string): string[] {
  return (command.match(new RegExp(WORD, "g")) ?? []).map((word) =>
    word.replace(
      /'([^']*)'|"([^"]*)"|\\(.)/g,
      (_, single, double, sign) => single ?? double ?? sign,
    ),
  );
}

/** Flags that a page has by itself: where the answer comes from, and its zone. */
const OF_THE_SERVER = new Set(["--tz", "--store", "--log-tz"]);
/** Flags that an address may hold. */
const OF_A_QUESTION: ReadonlySet<string> = new Set(KEYS_BESIDE.map((key) => `--${key}`));

/** The path of the page that gives the same answer; undefined where there is none. */
export function pageOf(command: string): string | undefined {
  const [, verb, ...words] = wordsOf(command);
  const query = new URLSearchParams();
  const args: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const [flag = "", value] = (words[i] as string).split(/=(.*)/s) as [string, string?];
    if (!flag.startsWith("-")) args.push(words[i] as string);
    else {
      const given = value ?? words[++i] ?? "";
      if (OF_A_QUESTION.has(flag)) query.append(flag.slice(2), given);
      else if (!OF_THE_SERVER.has(flag)) return undefined;
    }
  }
  if (args.some((arg) => /^[A-Z]{2,}$/.test(arg))) return undefined; // stands for what is to be put in
  const [first] = args;
  const at = (path: string): string => {
    const text = query.toString();
    return text === "" ? path : `${path}?${text}`;
  };
  const one = first === undefined || args.length > 1 ? undefined : encodeURIComponent(first);
  switch (verb) {
    case "find":
      if (args.length > 0) query.set("q", args.join(" "));
      return at("/find");
    case "show":
      return one && at(`/m/${one}`);
    case "session":
      return one && at(`/s/${one}`);
    case "why":
      return one && at(`/why/${one}`);
    case "report":
      return args.length > 1 ? undefined : at(one === undefined ? "/" : `/reports/${one}`);
    case "queue":
      return at("/queue");
    case "doctor":
      return args.length > 0 ? undefined : at("/logs");
    default:
      return undefined;
  }
}

/**
 * syslog-ng.conf with what it includes: filters, destinations, and the log paths that join them.
 *
 *     filter f_qmail { program("^qmail"); };
 *     destination d_qmail { file("/srv/log/$HOST/qmail.log"); };
 *     log { source(s_src); filter(f_qmail); destination(d_qmail); flags(final); };
 */
import type { Root } from "../root.ts";
import { matches } from "./rsyslog-conditions.ts";
import { LEVELS, levelOf, type SentMessage, type SyslogRules, type SyslogTarget } from "./rules.ts";

interface Block {
  body: string;
  file: string;
  line: number;
}

interface Setup {
  /** Files whose blocks were read: one that others include too is read once. */
  read: Set<string>;
  filters: Map<string, Block>;
  /** What filters have said of the present message; one that leads to itself holds. */
  answers: Map<string, boolean>;
  destinations: Map<string, Block>;
  paths: Block[];
}

export function syslogNgRules(root: Root): SyslogRules | undefined {
  const file = ["/etc/syslog-ng/syslog-ng.conf", "/usr/local/etc/syslog-ng.conf"].find((path) =>
    root.isFile(path),
  );
  if (file === undefined) return undefined;
  const setup: Setup = {
    read: new Set(),
    filters: new Map(),
    answers: new Map(),
    destinations: new Map(),
    paths: [],
  };
  readBlocks(root, file, setup);
  return { daemon: "syslog-ng", targetsOf: (message) => targetsOf(message, setup) };
}

/** Blocks in the order in which they would stand if all were one file. */
function readBlocks(root: Root, file: string, setup: Setup): void {
  const real = root.real(file) ?? file;
  if (setup.read.has(real)) return;
  setup.read.add(real);
  const text = (root.text(file) ?? "").replace(/^([^"\n]*?)#.*$/gm, (all, before: string) =>
    before.padEnd(all.length),
  );
  const head =
    /@include\s+"([^"]+)"|\b(source|filter|destination|log|template|rewrite|parser|options)\b\s*([\w.-]*)\s*\{/g;
  for (let found = head.exec(text); found; found = head.exec(text)) {
    const [, included, kind, name] = found;
    if (included !== undefined) {
      const path = included.startsWith("/")
        ? included
        : `${file.slice(0, file.lastIndexOf("/"))}/${included}`;
      for (const one of root.glob(path)) readBlocks(root, one, setup);
      continue;
    }
    const end = endOf(text, head.lastIndex);
    const body = text.slice(head.lastIndex, end - 1);
    const block = { body, file, line: text.slice(0, found.index).split("\n").length };
    if (kind === "filter") setup.filters.set(name, block);
    if (kind === "destination") setup.destinations.set(name, block);
    if (kind === "log") setup.paths.push(block);
    head.lastIndex = end;
  }
}

/** Behind the brace that closes what opened before `from`. */
function endOf(text: string, from: number): number {
  let depth = 1;
  let isQuoted = false;
  let at = from;
  for (; at < text.length && depth > 0; at++) {
    if (text[at] === '"' && text[at - 1] !== "\\") isQuoted = !isQuoted;
    else if (!isQuoted) depth += text[at] === "{" ? 1 : text[at] === "}" ? -1 : 0;
  }
  return at;
}

function targetsOf(message: SentMessage, setup: Setup): SyslogTarget[] {
  const found: SyslogTarget[] = [];
  setup.answers.clear();
  for (const { body } of setup.paths) {
    if (!isTaken(body, message, setup)) continue;
    const inner = /\bdestination\s*\{/.exec(body);
    for (const [, name] of body.matchAll(/\bdestination\s*\(\s*([\w.-]+)\s*\)/g)) {
      const block = setup.destinations.get(name);
      if (block) found.push(...destinations(block));
    }
    if (inner) found.push(...destinations({ ...setup.paths[0], body: body.slice(inner.index) }));
    if (/\bflags\s*\([^)]*\bfinal\b/.test(body)) break;
  }
  return found;
}

function isTaken(body: string, message: SentMessage, setup: Setup): boolean {
  const filters = [...body.matchAll(/\bfilter\s*\(\s*([\w.-]+)\s*\)/g)];
  return filters.every(([, name]) => filterPasses(name, message, setup));
}

function destinations({ body, file, line }: Block): SyslogTarget[] {
  const at = { file, line };
  return [
    ...body.matchAll(
      /\b(file|network|syslog|tcp|udp|tcp6|udp6|pipe|program|usertty)\s*\(\s*"?([^")\s]*)"?/g,
    ),
  ].map(([, kind, to]): SyslogTarget => {
    if (kind === "file")
      return {
        kind: "file",
        to,
        at,
        ...(/ts-format\(\s*"?iso/.test(body) && { stamp: "ISO syslog" }),
      };
    return { kind: /^(?:network|syslog|tcp|udp)/.test(kind) ? "remote" : "other", to, at };
  });
}

function filterPasses(name: string, message: SentMessage, setup: Setup): boolean {
  const known = setup.answers.get(name);
  if (known !== undefined) return known;
  setup.answers.set(name, true);
  const found = passes(setup.filters.get(name)?.body ?? "", message, setup);
  setup.answers.set(name, found);
  return found;
}

/** What a filter's expression says of a message; what it asks besides holds. */
function passes(expression: string, message: SentMessage, setup: Setup): boolean {
  const words = [
    ...expression.matchAll(
      /(\w+)\s*\(((?:"(?:[^"\\]|\\.)*"|[^()"]|\([^()]*\))*)\)|\b(?:and|or|not)\b|[()]/g,
    ),
  ];
  let at = 0;
  let within = 0;
  const take = (word: string): boolean => words[at]?.[0] === word && at++ >= 0;
  const single = (): boolean => {
    let isMeant = true;
    while (take("not")) isMeant = !isMeant;
    if (words[at]?.[0] === "(" && within <= DEEPEST) {
      at++;
      within++;
      const found = either();
      within--;
      take(")");
      return found === isMeant;
    }
    const [, name, inner = ""] = words[at++] ?? [];
    return (name === undefined || asks(name, inner, message, setup)) === isMeant;
  };
  const both = (): boolean => {
    let found = single();
    while (take("and")) found = single() && found;
    return found;
  };
  const either = (): boolean => {
    let found = both();
    while (take("or")) found = both() || found;
    return found;
  };
  return either();
}

/** Brackets that nest deeper are nobody's filter. */
const DEEPEST = 50;

function asks(name: string, inner: string, message: SentMessage, setup: Setup): boolean {
  const { facility, level, tag } = message;
  switch (name) {
    case "facility":
      return inner.split(/[,\s]+/).includes(facility);
    case "level":
    case "priority":
    case "severity":
      return inner.split(/\s*,\s*/).some((range) => isWithin(range.trim(), level));
    case "program":
      return matches(tag, /"((?:[^"\\]|\\.)*)"/.exec(inner)?.[1] ?? inner.trim());
    case "match":
      return /PROGRAM/.test(inner) && matches(tag, /"((?:[^"\\]|\\.)*)"/.exec(inner)?.[1] ?? "");
    case "filter":
      return filterPasses(inner.trim(), message, setup);
    case "message":
      return false;
    default:
      return true;
  }
}

/** `info`, or `debug..err`. */
function isWithin(range: string, level: string): boolean {
  const [from, to = from] = range.split("..").map((word) => levelOf(word.trim()));
  const own = LEVELS.indexOf(level);
  return own >= Math.min(from, to) && own <= Math.max(from, to);
}

/**
 * systemd's units: what they start, and where its output goes.
 *
 *     ExecStart=/bin/sh -c 'exec qmail-start ./Maildir/ 2>&1 | multilog t /var/log/qmail'
 *     StandardOutput=append:/var/log/qmail.log
 */
import { posix } from "node:path";
import type { Root } from "./root.ts";
import { followWords, type ScriptBeginning } from "./shell/evaluate.ts";
import { type Value, valueFrom } from "./shell/value.ts";
import type { Starter, StarterOutput } from "./start.ts";

const PLACES = [
  "/etc/systemd/system",
  "/run/systemd/system",
  "/usr/local/lib/systemd/system",
  "/usr/lib/systemd/system",
  "/lib/systemd/system",
];

interface Unit {
  name: string;
  file: string;
  /** All values of a key of [Service], each with its line. */
  service: Map<string, { value: string; file: string; line: number }[]>;
}

export function unitsOf(root: Root, beginning: ScriptBeginning, wanted: RegExp): Starter[] {
  const seen = new Set<string>();
  const found: Starter[] = [];
  const enabled = new Set(enabledUnits(root));
  for (const place of PLACES) {
    const isOwn = place.startsWith("/etc/");
    for (const name of root.list(place).filter((name) => name.endsWith(".service"))) {
      if (seen.has(name) || !(isOwn || enabled.has(name) || MAIL_NAME.test(name))) continue;
      seen.add(name);
      const file = posix.join(place, name);
      const text = root.text(file) ?? "";
      if (!wanted.test(text)) continue;
      found.push(starterOf(root, unitOf(root, name, file, text), beginning));
    }
  }
  return found;
}

/** Of the hundreds that a distribution brings along only these are read, and those that are enabled. */
const MAIL_NAME = /mail|smtp|svscan|daemontools|runit|runsvdir|s6|mta/;

/** Names of the units that are to be started. */
export function enabledUnits(root: Root): string[] {
  const wants = [
    "/etc/systemd/system",
    "/run/systemd/system",
    "/usr/lib/systemd/system",
    "/lib/systemd/system",
  ];
  return wants
    .flatMap((place) => root.glob(`${place}/*.wants/*`))
    .map((path) => posix.basename(path));
}

function unitOf(root: Root, name: string, file: string, text: string): Unit {
  const unit: Unit = { name, file, service: new Map() };
  readUnit(unit, file, text);
  for (const place of PLACES)
    for (const dropIn of root.glob(`${place}/${name}.d/*.conf`))
      readUnit(unit, dropIn, root.text(dropIn) ?? "");
  return unit;
}

function readUnit({ service }: Unit, file: string, text: string): void {
  let section = "";
  let open = "";
  for (const [i, line] of text.split("\n").entries()) {
    if (/^\s*[#;]/.test(line)) continue;
    if (line.endsWith("\\")) {
      open += `${line.slice(0, -1)} `;
      continue;
    }
    const whole = open + line;
    open = "";
    section = /^\[(\w+)\]/.exec(whole)?.[1] ?? section;
    const [, key, value] = /^\s*(\w+)\s*=\s*(.*?)\s*$/.exec(whole) ?? [];
    if (section !== "Service" || key === undefined) continue;
    if (value === "") service.delete(key);
    else service.set(key, [...(service.get(key) ?? []), { value, file, line: i + 1 }]);
  }
}

function starterOf(root: Root, unit: Unit, beginning: ScriptBeginning): Starter {
  const last = (key: string) => unit.service.get(key)?.at(-1)?.value;
  const variables = variablesOf(root, unit);
  const cwd = last("WorkingDirectory")?.replace(/^-/, "") ?? "/";
  const user = last("User");
  const launches = (unit.service.get("ExecStart") ?? []).flatMap(({ value, file, line }) =>
    followWords(
      root,
      wordsOf(value.replace(/^[-@:+!]+/, ""), variables),
      { file, line },
      { ...beginning, cwd: cwd.startsWith("/") ? cwd : "/", variables, user },
    ),
  );
  const name = unit.name.replace(/@?\.service$/, "");
  return { name, file: unit.file, launches, kind: "unit", output: outputOf(unit, last) };
}

function outputOf({ name }: Unit, last: (key: string) => string | undefined): StarterOutput {
  const isSocket = last("StandardInput") === "socket";
  const output = isSocket
    ? (last("StandardError") ?? "journal")
    : (last("StandardOutput") ?? "journal");
  const file = /^(?:append|file|truncate):(.*)$/.exec(output)?.[1];
  if (file !== undefined) return { kind: "file", path: file };
  if (output === "null") return { kind: "discarded" };
  if (output.startsWith("syslog")) {
    const tag = last("SyslogIdentifier") ?? name.replace(/@?\.service$/, "");
    return { kind: "syslog", facility: last("SyslogFacility") ?? "daemon", tag };
  }
  return { kind: "journal", unit: name.replace("@.", "@*.") };
}

function variablesOf(root: Root, { service }: Unit): Map<string, Value> {
  const found = new Map<string, Value>();
  const set = (word: string, file: string, line: number): void => {
    const [, name, value] = /^(\w+)=(.*)$/s.exec(word) ?? [];
    if (name) found.set(name, valueFrom(value, { file, line }));
  };
  for (const { value, file, line } of service.get("Environment") ?? [])
    for (const word of wordsOf(value, new Map())) set(word, file, line);
  for (const { value } of service.get("EnvironmentFile") ?? []) {
    const file = value.replace(/^-/, "");
    for (const [i, line] of (root.text(file) ?? "").split("\n").entries())
      if (!/^\s*[#;]/.test(line)) set(line.trim().replace(/=(["'])(.*)\1$/, "=$2"), file, i + 1);
  }
  return found;
}

/** Words as systemd splits them: quotes, and `$NAME` as a word of its own or `${NAME}` within one. */
function wordsOf(text: string, variables: ReadonlyMap<string, Value>): string[] {
  const valueAt = (name: string): string =>
    (variables.get(name) ?? []).map((piece) => piece.text).join("");
  const words = [...text.matchAll(/(?:"(?:[^"\\]|\\.)*"|'[^']*'|\\.|[^\s"'\\])+/g)].map(
    ([word]) => word,
  );
  return words.flatMap((word) => {
    const alone = /^\$(\w+)$/.exec(word)?.[1];
    if (alone !== undefined) return valueAt(alone).split(/\s+/).filter(Boolean);
    const bare = word.replace(/"((?:[^"\\]|\\.)*)"|'([^']*)'|\\(.)/g, (_, double, single, sign) =>
      (double ?? single ?? sign).replace(/\\(["\\])/g, "$1"),
    );
    return [
      bare
        .replace(/(?<!\$)\$\{(\w+)\}/g, (all, name) => (variables.has(name) ? valueAt(name) : all))
        .replaceAll("$$", "$"),
    ];
  });
}

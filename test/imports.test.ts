/**
 * The house holds: imports go down only, as the table in docs/architecture.md says; pure rooms
 * see no outside world; each package from outside has one door.
 */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { test } from "node:test";

const ROOT = "src";
const CHANCE = join("src", "chance.testing.ts");

interface Room {
  mayImport: string[];
  pure: boolean;
  /** A package that a room may have though it is pure: it knows no outside world either. */
  besides: string | undefined;
}

interface Import {
  file: string;
  room: string;
  from: string;
  /** When its file is loaded: not for types alone, nor what is loaded when it is needed. */
  isAtOnce: boolean;
}

const rooms = roomsOf(readFileSync("docs/architecture.md", "utf8"));
const imports = sourceFiles().flatMap(importsOf);

test("every folder of src is a room of the table", () => {
  const folders = readdirSync(ROOT, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  assert.deepEqual(folders.map((folder) => folder.name).sort(), [...rooms.keys()].sort());
});

test("a room imports only from the rooms below it", () => {
  for (const { file, room, from } of imports) {
    if (!from.startsWith(".") || room === "") continue;
    const target = relative(ROOT, join(file, "..", from)).split(sep)[0] as string;
    if (target === room) continue;
    assert.ok(
      rooms.get(room)?.mayImport.includes(target),
      `${file} imports ${from}: ${room} may not import ${target}. Move what is shared down, or hand it in.`,
    );
  }
});

test("no name of an exported type means two things", () => {
  const files = new Map<string, string>();
  for (const file of sourceFiles())
    for (const [, name = ""] of readFileSync(file, "utf8").matchAll(EXPORTED_TYPE)) {
      assert.equal(files.get(name) ?? file, file, `${name} of ${file} is another thing`);
      files.set(name, file);
    }
});

const EXPORTED_TYPE = /^export (?:interface|type|class) (\w+)/gm;

test("pure rooms have no import from outside", () => {
  for (const { file, room, from } of imports) {
    const { pure, besides } = rooms.get(room) ?? {};
    if (!pure || from.startsWith(".")) continue;
    if (besides && from.split(/[/-]/).includes(besides)) continue;
    assert.fail(`${file} imports ${from}: ${room} is pure. Let its caller hand that in.`);
  }
});

test("pure rooms know bytes as browsers have them; how these become text, one file knows", () => {
  for (const file of sourceFiles()) {
    const [room = ""] = relative(ROOT, file).split(sep);
    if (!rooms.get(room)?.pure || file === join(ROOT, "bytes", "bytes.ts")) continue;
    assert.doesNotMatch(readFileSync(file, "utf8"), /\bBuffer\b/, `${file}: Uint8Array`);
  }
});

test("each package from outside is imported by one file", () => {
  const doors = new Map<string, Set<string>>();
  for (const { file, from } of imports) {
    if (from.startsWith(".") || from.startsWith("node:")) continue;
    doors.set(from, (doors.get(from) ?? new Set()).add(file));
  }
  for (const [name, files] of doors) {
    assert.equal(files.size, 1, `${name} is imported by ${[...files].join(" and ")}`);
  }
});

test("the simulator knows no test and no benchmark, and of qtrail no more than how logs are packed", () => {
  for (const name of readdirSync("simulator", { recursive: true }) as string[]) {
    if (!name.endsWith(".ts")) continue;
    const file = join("simulator", name);
    for (const { from } of importsOf(file)) {
      const target = from.startsWith(".") ? join(file, "..", from) : from;
      assert.match(
        target,
        /^(node:|simulator\/|src\/sources\/files\/compression\.ts$)/,
        `${file} imports ${from}`,
      );
    }
  }
});

test("no files import each other in a circle when they are loaded", () => {
  const edges = new Map<string, string[]>();
  for (const { file, from, isAtOnce } of imports) {
    if (!isAtOnce || !from.startsWith(".")) continue;
    edges.set(file, [...(edges.get(file) ?? []), join(file, "..", from)]);
  }
  const done = new Set<string>();
  const visit = (file: string, path: string[]): void => {
    assert.ok(!path.includes(file), `a circle: ${[...path, file].join(" -> ")}`);
    if (done.has(file)) return;
    for (const next of edges.get(file) ?? []) visit(next, [...path, file]);
    done.add(file);
  };
  for (const file of edges.keys()) visit(file, []);
});

test("tests draw by one door, which knows the seed", () => {
  for (const root of ["src", "test", "simulator"]) {
    for (const name of readdirSync(root, { recursive: true }) as string[]) {
      const file = join(root, name);
      if (!name.endsWith(".ts") || file === CHANCE) continue;
      assert.doesNotMatch(
        readFileSync(file, "utf8"),
        /^import .* from "fast-check"|Math\.random\(/m,
        `${file}: import { fc } from ${CHANCE}; numbers come from seededRandom(seed)`,
      );
    }
  }
});

/** Rows `| room | may import | outside world |` of the page's table. */
function roomsOf(page: string): Map<string, Room> {
  const found = new Map<string, Room>();
  const table = page.slice(page.indexOf("| room | may import |"));
  for (const [, room, mayImport, outside] of table.matchAll(
    /^\| (\w+) \| ([\w, -]+) \| (none|node|preact) \|$/gm,
  )) {
    found.set(room as string, {
      mayImport: (mayImport as string).split(", ").filter((name) => name !== "-"),
      pure: outside !== "node",
      besides: outside === "preact" ? outside : undefined,
    });
  }
  return found;
}

/** Shipped sources: tests, and what only tests use, may import what they need. */
function sourceFiles(): string[] {
  return (readdirSync(ROOT, { recursive: true }) as string[])
    .filter((name) => name.endsWith(".ts") && !/\.(test|testing)\.ts$/.test(name))
    .map((name) => join(ROOT, name));
}

function importsOf(file: string): Import[] {
  const inner = relative(ROOT, file).split(sep);
  const room = inner.length > 1 ? (inner[0] as string) : "";
  const found = readFileSync(file, "utf8").matchAll(
    /(?:^|\n)(?:import|export)\b[^;"]*?from "([^"]+)"|\bimport\("([^"]+)"\)/g,
  );
  return [...found].map((match) => ({
    file,
    room,
    from: (match[1] ?? match[2]) as string,
    isAtOnce: match[1] !== undefined && !/^\s*(?:import|export) type\b/.test(match[0]),
  }));
}

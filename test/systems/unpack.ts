/**
 * Unpacks a tar archive, plain ustar with GNU's long names; then gives files the modes, owners and times that the
 * set-ups' own lists (`meta.json`) have, which no archive keeps whole. Owners need root.
 */
import {
  chmodSync,
  chownSync,
  createReadStream,
  lutimesSync,
  mkdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { unxz } from "../../src/sources/files/xz.ts";

export async function unpack(archive: string, into: string): Promise<void> {
  const parts: Buffer[] = [];
  for await (const part of unxz(createReadStream(archive))) parts.push(Buffer.from(part));
  const entries = [...entriesOf(Buffer.concat(parts))];
  for (const entry of entries) make(entry, join(into, entry.name));
  // A directory's time is that of its last change: it is set when nothing more is made in it.
  for (const { name, seconds } of entries.reverse())
    lutimesSync(join(into, name), seconds, seconds);
}

/** As it was on the machine that it is of. */
export function restore(tree: string): void {
  const meta = JSON.parse(readFileSync(join(tree, "meta.json"), "utf8")) as Record<string, Meta>;
  const deepestFirst = Object.entries(meta).sort(([a], [b]) => b.length - a.length);
  for (const [name, { link, mode, owner, group, mtime }] of deepestFirst) {
    const path = join(tree, "root", name);
    if (link !== undefined) continue;
    if (process.getuid?.() === 0) chownSync(path, idOf(owner), idOf(group));
    chmodSync(path, Number.parseInt(mode, 8));
    lutimesSync(path, mtime, mtime);
  }
}

interface Meta {
  link?: string;
  mode: string;
  owner: string;
  group: string;
  mtime: number;
}

/** Numbers that no other machine's users have. */
const IDS = ["root"];

function idOf(name: string): number {
  if (!IDS.includes(name)) IDS.push(name);
  return name === "root" ? 0 : 64000 + IDS.indexOf(name);
}

interface Entry {
  name: string;
  type: string;
  mode: number;
  seconds: number;
  link: string;
  bytes: Buffer;
}

const BLOCK = 512;

function* entriesOf(tar: Buffer): Generator<Entry> {
  let longName = "";
  for (let at = 0; at + BLOCK <= tar.length && tar[at] !== 0; ) {
    const text = (from: number, length: number): string =>
      tar.toString("utf8", at + from, at + from + length).split("\0")[0];
    const octal = (from: number, length: number): number => Number.parseInt(text(from, length), 8);
    const size = octal(124, 12);
    const type = text(156, 1);
    const prefix = text(345, 155);
    const bytes = tar.subarray(at + BLOCK, at + BLOCK + size);
    const name = longName || (prefix ? `${prefix}/` : "") + text(0, 100);
    longName = type === "L" ? bytes.toString("utf8").split("\0")[0] : "";
    if (type !== "L")
      yield {
        name,
        type,
        mode: octal(100, 8),
        seconds: octal(136, 12),
        link: text(157, 100),
        bytes,
      };
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
}

function make({ type, mode, link, bytes }: Entry, path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  if (type === "5") mkdirSync(path, { recursive: true });
  else if (type === "2") {
    symlinkSync(link, path);
    return;
  } else writeFileSync(path, bytes);
  chmodSync(path, mode);
}

/**
 * What the tests of this room share: a temporary directory, and a source's lines as plain values.
 */
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { utc } from "../time/zones.ts";
import { findSources } from "./files/find.ts";
import { type LineOptions, linesOf } from "./read.ts";
import type { Source, Trouble } from "./source.ts";

/** A line as the grammars will see it. */
export interface ReadLine {
  text: string;
  raw: string;
  /** Seconds with nine decimals; "" without a stamp. */
  stamp: string;
  host: string;
  tag: string;
  torn: boolean;
  continued: boolean;
  file: string;
}

export interface Reading {
  sources: Source[];
  lines: ReadLine[];
  /** Of finding and of reading. */
  troubles: Trouble[];
}

export async function readAll(
  paths: string[],
  options: Partial<LineOptions> = {},
): Promise<Reading> {
  const given = { zone: utc, ...options };
  const { sources, troubles } = await findSources(paths, given);
  const lines: ReadLine[] = [];
  for (const source of sources) {
    lines.push(...(await readSource(source, given)));
    troubles.push(...source.coverage.troubles);
  }
  return { sources, lines, troubles };
}

export async function readSource(source: Source, options: LineOptions): Promise<ReadLine[]> {
  const found: ReadLine[] = [];
  for await (const lines of linesOf(source, options)) {
    for (let i = lines.from; i < lines.to; i++) {
      const { host, tag } = source.writers[lines.writer[i]];
      const seconds = lines.seconds[i];
      const nanos = String(lines.nanos[i]).padStart(9, "0");
      found.push({
        text: lines.bytes.toString("latin1", lines.at[i], lines.end[i]),
        raw: lines.raw.toString("latin1", lines.rawAt[i], lines.rawEnd[i]),
        stamp: Number.isNaN(seconds) ? "" : `${seconds}.${nanos}`,
        host,
        tag,
        torn: lines.torn[i] === 1,
        continued: lines.continued[i] === 1,
        file: source.files[lines.file].path,
      });
    }
  }
  return found;
}

export const textsOf = ({ lines }: Reading): string[] => lines.map(({ text }) => text);

/** Runs `use` in a new directory with these files: contents by path. */
export async function withFiles(
  files: Record<string, string | Buffer>,
  use: (directory: string) => Promise<void>,
): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), "sources-"));
  try {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(directory, path)), { recursive: true });
      writeFileSync(join(directory, path), content);
      utimesSync(join(directory, path), CHANGED, CHANGED);
    }
    await use(directory);
  } finally {
    rmSync(directory, { recursive: true });
  }
}

/** Last change of the files of `withFiles`: 2026-03-10 UTC. */
const CHANGED = new Date("2026-03-10T00:00:00Z");

/** The TAI64N label of a second of 2026-03-09, counted from 09:15:30 UTC on. */
export function label(second: number, nanos = 0): string {
  const tai = 1_773_047_730 + 10 + second;
  return `@40000000${tai.toString(16)}${nanos.toString(16).padStart(8, "0")}`;
}

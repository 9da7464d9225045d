/**
 * The states of all tallies for some facts, as a file: a report reads those that it shows.
 *
 *     qtrail tallies 1 812            bytes of the next line
 *     {"senders/senders":[1,0,4711], …}   of each: version of its state, place and length of its bytes behind the line
 *     states, each serialized and deflated
 */
import { createHash } from "node:crypto";
import { closeSync, existsSync, fstatSync, openSync, readFileSync, readSync } from "node:fs";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import { deflateSync, inflateSync } from "node:zlib";
import { type KeptTally, packedState, unpackedState } from "../reports/kept-tallies.ts";
import type { States } from "../reports/report.ts";
import type { StoredFile } from "./manifest.ts";

type Index = Record<string, [version: number, at: number, length: number]>;

export function tallyFile(kept: readonly KeptTally[], states: States): Buffer {
  const index: Index = {};
  const pieces: Buffer[] = [];
  let at = 0;
  for (const one of kept) {
    const packed = packedState(one, states.get(one.tally));
    const piece = deflateSync(serialize(packed), { level: LEVEL });
    index[one.name] = [one.version, at, piece.length];
    pieces.push(piece);
    at += piece.length;
  }
  const line = Buffer.from(`${JSON.stringify(index)}\n`);
  return Buffer.concat([Buffer.from(`${MAGIC}${line.length}\n`), line, ...pieces]);
}

/** The same of a file that may be damaged: then undefined too. */
export function soundStatesIn(
  folder: string,
  { file, sha256 }: StoredFile,
  kept: readonly KeptTally[],
): States | undefined {
  const path = join(folder, file);
  if (!existsSync(path)) return undefined;
  const sum = createHash("sha256").update(readFileSync(path)).digest("hex");
  return sum === sha256 ? statesIn(path, kept) : undefined;
}

/** Those states, if all of them are there and of this version; undefined: their facts are to be folded again. */
export function statesIn(path: string, kept: readonly KeptTally[]): States | undefined {
  const descriptor = openSync(path, "r");
  try {
    const pieces = piecesIn(descriptor, kept);
    if (!pieces) return undefined;
    const states: States = new Map();
    for (const { one, at, length } of pieces) {
      const piece = inflateSync(bytesAt(descriptor, at, length));
      states.set(one.tally, unpackedState(one, deserialize(piece)));
    }
    return states;
  } finally {
    closeSync(descriptor);
  }
}

/** Whether it has those states, of this version; damage behind its first lines is not seen. */
export function hasStates(
  folder: string,
  { file, bytes }: StoredFile,
  kept: readonly KeptTally[],
): boolean {
  const path = join(folder, file);
  if (!existsSync(path)) return false;
  const descriptor = openSync(path, "r");
  try {
    return fstatSync(descriptor).size === bytes && piecesIn(descriptor, kept) !== undefined;
  } finally {
    closeSync(descriptor);
  }
}

interface Piece {
  one: KeptTally;
  /** In the file. */
  at: number;
  length: number;
}

/** Where those states are, if all of them are there and of this version. */
function piecesIn(descriptor: number, kept: readonly KeptTally[]): Piece[] | undefined {
  const head = bytesAt(descriptor, 0, HEAD_BYTES).toString("latin1");
  const indexLength = Number(/^qtrail tallies 1 (\d+)\n/.exec(head)?.[1]);
  if (!indexLength) return undefined;
  const from = head.indexOf("\n") + 1;
  const index = JSON.parse(bytesAt(descriptor, from, indexLength).toString()) as Index;
  const pieces: Piece[] = [];
  for (const one of kept) {
    const [version, at, length] = index[one.name] ?? [];
    if (version !== one.version || at === undefined || length === undefined) return undefined;
    pieces.push({ one, at: from + indexLength + at, length });
  }
  return pieces;
}

function bytesAt(descriptor: number, at: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  const read = readSync(descriptor, bytes, 0, length, at);
  return bytes.subarray(0, read);
}

const MAGIC = "qtrail tallies 1 ";
const HEAD_BYTES = 64;
/** Twice as small as level 1 is not to be had: most of it is names and small numbers. */
const LEVEL = 3;

/**
 * The columns of a table that are filled: each puts one value behind the other, and says to `spill` what it cannot hold.
 */
import type { StoredColumn, StoredTable, StoredType } from "../tables/table.ts";
import { IdBuffer, InodeBuffer, NumberBuffer, TimeBuffer } from "./number-buffers.ts";
import type { ColumnBuffer } from "./packed-column.ts";
import { FlagBuffer, NameBuffer, TextBuffer, WordBuffer } from "./text-buffers.ts";

export type ColumnBuffers<Of extends StoredTable> = {
  readonly [Name in keyof Of["columns"]]: Buffers[Of["columns"][Name]["type"]];
};

/** What a column of each type is filled by. */
interface Buffers {
  number: NumberBuffer;
  time: TimeBuffer;
  id: IdBuffer;
  inode: InodeBuffer;
  text: TextBuffer;
  json: TextBuffer;
  name: NameBuffer;
  word: WordBuffer;
  flag: FlagBuffer;
}

export function newBuffers<Of extends StoredTable>({ columns }: Of): ColumnBuffers<Of> {
  const buffers = Object.entries(columns).map(([name, column]) => [name, bufferOf(name, column)]);
  return Object.fromEntries(buffers) as ColumnBuffers<Of>;
}

function bufferOf(name: string, { type, words = [] }: StoredColumn): ColumnBuffer {
  if (type === "word") return new WordBuffer(name, words);
  return new BUFFERS[type](name);
}

const BUFFERS = {
  number: NumberBuffer,
  time: TimeBuffer,
  id: IdBuffer,
  inode: InodeBuffer,
  text: TextBuffer,
  json: TextBuffer,
  name: NameBuffer,
  flag: FlagBuffer,
} as const satisfies { [Type in Exclude<StoredType, "word">]: new (name: string) => ColumnBuffer };

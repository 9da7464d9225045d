/**
 * A source cut into sections of about the same size, at line borders, to be read side by side.
 *
 * Only a file that is not compressed can be cut; of others each is a part as a whole.
 */
import { isPacked, rangeOf } from "./chunks.ts";
import { lineAfter } from "./ends.ts";
import type { FileEntry, Source } from "./source.ts";
import type { Part } from "./strand.ts";

/** Parts that follow each other; a line that ends a section may go on in the next only over files. */
export type Section = Part[];

/** A byte of one of the source's files. */
export interface Place {
  file: number;
  at: number;
}

/** Of a source with one strand; what lies behind `head`, if that is given. */
export function sectionsOf(
  { files, strands: [strand = []] }: Source,
  first: number,
  bytes: number,
  head?: Part,
): Section[] {
  const sections: Section[] = [];
  let section: Section = [];
  let room = first;
  for (const index of head ? strand.slice(strand.indexOf(head.file)) : strand) {
    const file = files[index] as FileEntry;
    let from = index === head?.file ? head.to : 0;
    if (from === Number.POSITIVE_INFINITY) continue;
    for (const cut of cutsIn(file, from + room, bytes)) {
      sections.push([...section, { file: index, from, to: cut }]);
      section = [];
      room = bytes;
      from = cut;
    }
    section.push({ file: index, from, to: Number.POSITIVE_INFINITY });
    room -= sizeUnpacked(file) - from;
    if (room > 0) continue;
    sections.push(section);
    section = [];
    room = bytes;
  }
  if (section.length > 0) sections.push(section);
  return sections;
}

/** The first `bytes` bytes of a source with one strand, or a little more: whole lines. */
export async function headOf(
  { files, strands: [strand = []] }: Source,
  bytes: number,
): Promise<Section> {
  const head: Section = [];
  let room = bytes;
  for (const index of strand) {
    const file = files[index] as FileEntry;
    const to = await lineBehind(file, room);
    head.push({ file: index, from: 0, to });
    if (to !== Number.POSITIVE_INFINITY) break;
    room -= sizeUnpacked(file);
    if (room <= 0) break;
  }
  return head;
}

export function beginOf([part]: Section): Place {
  return { file: (part as Part).file, at: (part as Part).from };
}

/** What lies behind a place in a section. */
export function partsFrom(section: Section, { file, at }: Place): Section {
  const index = section.findIndex((part) => part.file === file && at <= part.to);
  const [first, ...others] = section.slice(index);
  return first ? [{ ...first, from: at }, ...others] : [];
}

/** What lies before a place in a section. */
export function partsUpTo(section: Section, { file, at }: Place): Section {
  const index = section.findIndex((part) => part.file === file && at <= part.to);
  const last = section[index];
  return last ? [...section.slice(0, index), { ...last, to: at }] : section;
}

const LONGEST_LINE = 1 << 20;

/** Where a line begins, `bytes` bytes into the file or a line's length further on; Infinity if none does. */
async function lineBehind(file: FileEntry, bytes: number): Promise<number> {
  let at = 0;
  const range = { from: 0, to: bytes + LONGEST_LINE };
  for await (const chunk of rangeOf(file, range, { trouble() {} })) {
    const newline = chunk.indexOf("\n", Math.max(0, bytes - at));
    if (newline >= 0) return at + newline + 1;
    at += chunk.length;
  }
  return Number.POSITIVE_INFINITY;
}

/** About how many bytes a file has to be read for. */
export function sizeUnpacked(file: FileEntry): number {
  return isPacked(file) ? file.size * UNPACKED : file.size;
}

/** The same of all files of some sources. */
export function sizeOfAll(sources: readonly Pick<Source, "files">[]): number {
  const files = sources.flatMap((source) => source.files);
  return files.reduce((sum, file) => sum + sizeUnpacked(file), 0);
}

/** Logs of mail become that much smaller with gzip. */
const UNPACKED = 5;

/** Where lines begin: the first about `first` bytes into the file, the others `each` further on. */
function cutsIn(file: FileEntry, first: number, each: number): number[] {
  if (isPacked(file)) return [];
  const cuts: number[] = [];
  for (let at = first; at + each / 2 < file.size; at += each) {
    const cut = lineAfter(file, at);
    if (cut !== undefined && cut < file.size && cut > (cuts.at(-1) ?? 0)) cuts.push(cut);
  }
  return cuts;
}

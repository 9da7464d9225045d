/**
 * A source cut into sections of about the same size, at line borders, to be read side by side.
 *
 * Only a file that is not compressed can be cut; of others each is a part as a whole.
 */
import { compressionOf, foreignPacker, MAGIC_BYTES } from "./compression.ts";
import { endsOf, lineAfter } from "./ends.ts";
import type { FileEntry, Source } from "./source.ts";
import type { Part } from "./strand.ts";

/** Parts that follow each other; a line that ends a section may go on in the next only over files. */
export type Section = Part[];

/** Of a source with one strand. */
export function sectionsOf({ files, strands: [strand = []] }: Source, bytes: number): Section[] {
  const sections: Section[] = [];
  let section: Section = [];
  let room = bytes;
  for (const index of strand) {
    const file = files[index] as FileEntry;
    let from = 0;
    for (const cut of cutsIn(file, room, bytes)) {
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

/** About how many bytes a file has to be read for. */
export function sizeUnpacked(file: FileEntry): number {
  return isPacked(file) ? file.size * UNPACKED : file.size;
}

/** Logs of mail become that much smaller with gzip. */
const UNPACKED = 5;

function isPacked(file: FileEntry): boolean {
  const { head } = endsOf(file, MAGIC_BYTES);
  return compressionOf(head) !== undefined || foreignPacker(head) !== undefined;
}

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

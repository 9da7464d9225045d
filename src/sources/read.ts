/**
 * The lines of a source, in batches: its strands, merged where there are several.
 *
 * `source.coverage` and `source.writers` grow while reading and are final when this ends.
 */

import { Writers } from "./containers/writers.ts";
import type { Lines } from "./lines.ts";
import { mergeStrands } from "./merge.ts";
import type { Source } from "./source.ts";
import { type LineOptions, strandLines } from "./strand.ts";

export type { LineOptions } from "./strand.ts";

export function linesOf(source: Source, options: LineOptions): AsyncGenerator<Lines> {
  const writers = new Writers(source.writers);
  const strands = source.strands.map((strand) => strandLines(source, strand, writers, options));
  return strands.length === 1 ? strands[0] : mergeStrands(strands, source.coverage.files);
}

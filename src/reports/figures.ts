/**
 * The figures of a tally, which are all its numbers: adding those of one tally to another's.
 */
import type { Parts } from "./report.ts";

/** Their names, told by an empty tally. */
export function figuresOf<T extends object>(empty: T): string[] {
  return Object.keys(empty).filter((key) => typeof empty[key as keyof T] === "number");
}

export function addFigures<T extends object>(sum: T, tally: T, figures: readonly string[]): void {
  const into = sum as Record<string, number>;
  const from = tally as Record<string, number | undefined>;
  for (const figure of figures) into[figure] += from[figure] ?? 0;
}

/** The parts of a fold that is nothing but tallies, all like `empty`. */
export function tallyParts<Key, T extends object>(tallies: Map<Key, T>, empty: T): Parts {
  const figures = figuresOf(empty);
  return {
    begin() {},
    part: () => tallies,
    merge(part) {
      for (const [key, other] of part as Map<Key, T>) {
        const tally = tallies.get(key);
        if (tally) addFigures(tally, other, figures);
        else tallies.set(key, other);
      }
    },
  };
}

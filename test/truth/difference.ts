/** Where a run's log and its truth differ, and the list of those differences we can explain. */
import type { RunName } from "./record.ts";

/** `what` names the kind, `id` the one: two checks never give the same pair. */
export interface Difference {
  what: string;
  id: string;
  detail: string;
}

/** A difference that is no mistake. One that no longer occurs is a failure too. */
export interface Explained {
  run: RunName;
  what: string;
  id: string;
  why: string;
}

/** Lines to print: differences that nobody explained, explanations of what did not occur. */
export function unexplained(differences: Difference[], explained: Explained[]): string[] {
  const key = ({ what, id }: { what: string; id: string }) => `${what}: ${id}`;
  const found = new Set(differences.map(key));
  const known = new Set(explained.map(key));
  return [
    ...differences.filter((one) => !known.has(key(one))).map((one) => `${key(one)}: ${one.detail}`),
    ...[...known].filter((one) => !found.has(one)).map((one) => `${one}: no longer occurs`),
  ];
}

/** The members of `left` that `right` lacks, each as often as it is too many. */
export function surplus(left: string[], right: string[]): string[] {
  const rest = [...right];
  return left.filter((member) => {
    const at = rest.indexOf(member);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}

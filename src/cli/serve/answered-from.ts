/**
 * Which commands a server answers from its store: the others look at the machine, its logs, or at what they are given.
 */
const OF_THE_MACHINE: ReadonlySet<string> = new Set(["explain", "doctor", "live"]);

export function isFromStore(verb: string | undefined): boolean {
  return verb !== undefined && !OF_THE_MACHINE.has(verb);
}

/**
 * Which commands a server answers from its store: the others look at the machine, or at what they are given.
 */
const OF_THE_MACHINE: ReadonlySet<string> = new Set(["explain", "doctor"]);

export function isFromStore(verb: string | undefined): boolean {
  return verb !== undefined && !OF_THE_MACHINE.has(verb);
}

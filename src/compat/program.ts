/**
 * A drop-in program: a tool that administrators' scripts already call by name, kept working.
 */
export interface Program {
  /** One line for the list of programs. */
  summary: string;
  /** What `qtrail NAME --help` prints: usage, options, and where it differs from the original. */
  help: string;
  /** Reads its words and the descriptors 0, 1 and 2 as the original does; gives the exit status. */
  run(words: readonly string[]): number | Promise<number>;
}

/**
 * The files by which a machine's own starter runs `qtrail serve`, as texts.
 */

export interface ServiceFile {
  /** Where it belongs. */
  path: string;
  text: string;
  /** It is run, not read. */
  isScript?: true;
}

export interface ServiceAsked {
  /** The program with its arguments, as it is started. */
  program: readonly string[];
  /** What stands behind `serve`. */
  words: readonly string[];
  /** Groups that may read the logs. */
  groups: readonly string[];
  /** Directories with logs. */
  logs: readonly string[];
  /** Events are sent to other machines. */
  sendsEvents: boolean;
}

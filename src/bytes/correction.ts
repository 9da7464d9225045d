/**
 * What was typed, and the word or words that were meant: errors of every room carry some, so that the command
 * line can answer with the whole command as it should have been.
 */
export type Correction = readonly [typed: string, ...meant: string[]];

/**
 * One z* report: what it is called, what it says of itself, and how its lines come to be.
 */
import type { LineVisitor } from "./matchup-lines.ts";

export interface AnalogReport {
  /** One line, and the head of the introduction. */
  title: string;
  /** What the columns are; printed before the table. */
  explains: string;
  /** For the help: what is odd about the original's figures, and kept. */
  keeps?: string;
  /** A new count of matchup's lines. */
  begin(): Count;
}

export interface Count {
  visitor: LineVisitor;
  /** Called after each piece of input and at its end: the lines that are ready. */
  ready?(): string;
  /** Called at the end of input. */
  lines(): string;
}

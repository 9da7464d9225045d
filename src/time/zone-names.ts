/**
 * The short names of zones that mean one offset wherever they stand in a log.
 *
 * Names that several countries use for different offsets (IST, BST) are left out: of these only the
 * zone of the log tells. CST and AST are North America's, as RFC 822 has it.
 */

/** Hours ahead of UTC. */
const HOURS: Readonly<Record<string, number>> = {
  UTC: 0,
  UCT: 0,
  GMT: 0,
  WET: 0,
  WEST: 1,
  CET: 1,
  CEST: 2,
  MET: 1,
  MEST: 2,
  EET: 2,
  EEST: 3,
  MSK: 3,
  SAST: 2,
  NST: -3.5,
  NDT: -2.5,
  AST: -4,
  ADT: -3,
  EST: -5,
  EDT: -4,
  CST: -6,
  CDT: -5,
  MST: -7,
  MDT: -6,
  PST: -8,
  PDT: -7,
  AKST: -9,
  AKDT: -8,
  HST: -10,
  JST: 9,
  KST: 9,
  HKT: 8,
  AWST: 8,
  ACST: 9.5,
  ACDT: 10.5,
  AEST: 10,
  AEDT: 11,
  NZST: 12,
  NZDT: 13,
};

/** Seconds ahead of UTC; undefined where the name does not tell. */
export function offsetOfName(name: string): number | undefined {
  const hours = Object.hasOwn(HOURS, name) ? HOURS[name] : undefined;
  return hours === undefined ? undefined : hours * 3600;
}

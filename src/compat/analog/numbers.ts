/**
 * Numbers as awk reads and prints them, in which the z* tables are written.
 *
 * JavaScript rounds a number that lies exactly between two printed ones away from zero, C to the
 * even one; 0.125 s is `0.12` in the tables.
 */

/** The number that a word begins with; 0 if it begins with none. */
export function numberOf(word: string): number {
  const value = Number.parseFloat(word);
  return Number.isFinite(value) ? value : 0;
}

/** `%.2f` and the like. */
export function fixed(value: number, decimals: number): string {
  // Only a number with few binary places can lie exactly between two decimals.
  if (Number.isInteger(value * 2 ** (decimals + 1))) {
    const scaled = value * 10 ** decimals;
    const below = Math.floor(scaled);
    if (scaled - below === 0.5) {
      const even = below % 2 === 0 ? below : below + 1;
      return (even / 10 ** decimals).toFixed(decimals);
    }
  }
  return value.toFixed(decimals);
}

/** `%.6g`, but a whole number with all its digits: what awk's print does. */
export function plainNumber(value: number): string {
  if (Number.isInteger(value)) return String(value === 0 ? 0 : value);
  const exponent = Number(value.toExponential(DIGITS - 1).split("e")[1]);
  if (exponent >= DIGITS || exponent < -4) {
    const [digits, power] = value.toExponential(DIGITS - 1).split("e") as [string, string];
    const sign = power.startsWith("-") ? "-" : "+";
    return `${withoutZeros(digits)}e${sign}${power.replace(/^[-+]/, "").padStart(2, "0")}`;
  }
  return withoutZeros(fixed(value, DIGITS - 1 - exponent));
}

const DIGITS = 6;

function withoutZeros(digits: string): string {
  return digits.includes(".") ? digits.replace(/\.?0+$/, "") : digits;
}

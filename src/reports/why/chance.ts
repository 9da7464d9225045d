/**
 * How likely it is that something came about by chance.
 */

/** That of `tries` at least `hits` hit, if each does with the probability `share`, which is above 0 and below 1. */
export function chanceOf(hits: number, tries: number, share: number): number {
  if (hits <= tries * share) return 1;
  // Of exactly `hits`; in logarithms, as its factors are too large and too small for a double.
  let logarithm = hits * Math.log(share) + (tries - hits) * Math.log1p(-share);
  for (let i = 1; i <= hits; i++) logarithm += Math.log((tries - hits + i) / i);
  let term = Math.exp(logarithm);
  let sum = term;
  const odds = share / (1 - share);
  for (let i = hits + 1; i <= tries && term > sum * 1e-9; i++) {
    term *= ((tries - i + 1) / i) * odds;
    sum += term;
  }
  return Math.min(1, sum);
}

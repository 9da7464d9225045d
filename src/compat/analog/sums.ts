/**
 * The sums that belong to a key, made when it is first met.
 */
export function sumsOf<Sums>(all: Map<string, Sums>, key: string, nothing: () => Sums): Sums {
  const known = all.get(key);
  if (known) return known;
  const sums = nothing();
  all.set(key, sums);
  return sums;
}

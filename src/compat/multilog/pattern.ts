/**
 * multilog's patterns: a star matches any bytes up to the first that equals the pattern's next
 * one; at the end it matches everything. All other bytes match themselves.
 *
 * There is no going back: `*ab` does not match "aab", because the star stops at the first a.
 * Source: match.c (daemontools 0.76).
 */
export function matches(
  pattern: Uint8Array,
  line: Uint8Array,
  lineStart: number,
  lineEnd: number,
): boolean {
  let at = lineStart;
  for (let i = 0; i < pattern.length; i++) {
    const wanted = pattern[i];
    if (wanted === STAR) {
      if (i + 1 === pattern.length) return true;
      const next = pattern[i + 1];
      while (at < lineEnd && line[at] !== next) at++;
      if (at === lineEnd) return false;
    } else if (at === lineEnd || line[at++] !== wanted) return false;
  }
  return at === lineEnd;
}

const STAR = 42;

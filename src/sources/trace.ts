/**
 * What QTRAIL_TRACE=1 tells on standard error: what each stage took, and why a way was chosen.
 *
 *     qtrail: trace: period: /var/log/qmail: passed over 27 of 30 files and 12,403,112 bytes of the next
 *     qtrail: trace: reading: 412 ms
 *
 * A choice is a value where it is made, with its reason; it is told where it is used.
 */

export function trace(stage: string, words: () => string): void {
  if (isTraced()) process.stderr.write(`qtrail: trace: ${stage}: ${words()}\n`);
}

/** Tells what it took from now until the function is called that it gives. */
export function traceTime(stage: string): () => void {
  const begun = performance.now();
  return () => trace(stage, () => `${Math.round(performance.now() - begun)} ms`);
}

function isTraced(): boolean {
  return process.env.QTRAIL_TRACE === "1";
}

/**
 * The time of day in microseconds, as gettimeofday gives it to the originals.
 *
 * Node's own clock of the day counts milliseconds. Its steady clock is finer, so that one is
 * added to the moment when it was zero. When somebody sets the day's clock the two disagree, and
 * the zero is found anew, by waiting (up to a millisecond) for the day's clock to step.
 */
let zeroMilliseconds = performance.timeOrigin;

export function wallMicroseconds(): number {
  const milliseconds = zeroMilliseconds + performance.now();
  const ahead = milliseconds - Date.now();
  if (ahead > -1 && ahead < 2) return Math.floor(milliseconds * 1000);
  zeroMilliseconds = foundZero();
  return Math.floor((zeroMilliseconds + performance.now()) * 1000);
}

function foundZero(): number {
  const begin = Date.now();
  let now = begin;
  while (now === begin) now = Date.now();
  return now - performance.now();
}

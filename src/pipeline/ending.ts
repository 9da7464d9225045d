/** Ends work that goes on beside other work, when that is over, or when whoever asked for both gives up. */
export function endingWith(signal: AbortSignal | undefined): AbortController {
  const ending = new AbortController();
  const end = (): void => ending.abort(signal?.reason);
  if (signal?.aborted) end();
  else signal?.addEventListener("abort", end, { once: true });
  return ending;
}

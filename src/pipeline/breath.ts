/**
 * Between two stretches of work that wait for nobody: lets others have their turn, such as messages of
 * threads, progress, an interrupt.
 */
export function breath(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

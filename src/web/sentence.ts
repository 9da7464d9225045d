/**
 * Phrases of commands as beginnings of sentences.
 */
export function capital(phrase: string): string {
  return phrase.slice(0, 1).toUpperCase() + phrase.slice(1);
}

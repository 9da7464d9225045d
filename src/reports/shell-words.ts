/**
 * Words as a shell takes them apart again: for commands that are shown to be pasted. A word with anything
 * but letters, digits and harmless signs stands in single quotes, so a stranger's text stays a text.
 */
export function shellWords(words: readonly string[]): string {
  return words.map(shellWord).join(" ");
}

function shellWord(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

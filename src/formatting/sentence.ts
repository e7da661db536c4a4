/** Makes a sentence: first letter large, one full stop at the end. */
export function formatSentence(words: string): string {
  const trimmed = words.trim();
  const first = trimmed.charAt(0).toUpperCase();
  return `${first}${trimmed.slice(1)}${/[.!?]$/.test(trimmed) ? '' : '.'}`;
}

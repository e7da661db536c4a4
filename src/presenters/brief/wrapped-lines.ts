/** How many lines a text takes on paper. Widths are counted in letters; the estimate errs on the large side. */

/** Letters on a line across the whole sheet (A4, 182 mm, at 9.5 pt, in a wide typeface). */
export const FULL_WIDTH = 94;

/** Lines of a text in a column so many letters wide, broken between words; 0 for no text. */
export function wrappedLines(text: string, letters: number): number {
  let lines = 0;
  let left = 0;
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    if (word.length < left) {
      left -= word.length + 1;
      continue;
    }
    const rows = Math.ceil(word.length / letters);
    lines += rows;
    left = rows * letters - word.length;
  }
  return lines;
}

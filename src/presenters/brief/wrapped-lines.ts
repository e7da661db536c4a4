/** How many lines a text takes on paper. Widths are counted in letters; the estimate errs on the large side. */

/** Letters on a line across the whole sheet: A4, 182 mm, at 9.5 pt; some fewer than the typeface needs on average. */
export const FULL_WIDTH = 104;

/** Letters lost to the space between columns. */
const GAP = 2;

/** Letters on a line of a column that takes so much of the sheet's width. */
export function columnLetters(share: number): number {
  return Math.floor(FULL_WIDTH * share) - GAP;
}

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

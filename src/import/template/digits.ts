/** Digits that a spreadsheet keeps of a number. */
export const MOST_DIGITS = 15;

/** How many digits a written number has, without zeros before them. */
export function digitsOf(written: string): number {
  return written.replace(/\D/g, '').replace(/^0+/, '').length;
}

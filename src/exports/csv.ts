/**
 * CSV text (RFC 4180, LF). Text that a spreadsheet would run as a formula gets a leading apostrophe; numbers,
 * also negative ones, stay as they are.
 */
const NUMBER = /^-?\d+(?:\.\d+)?$/;

/** Text that a spreadsheet would run as a formula, made harmless. */
export function formulaSafe(text: string): string {
  return /^[=+\-@\t\r]/.test(text) && !NUMBER.test(text) ? `'${text}` : text;
}

export function csvCell(text: string): string {
  const safe = formulaSafe(text);
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export function csvLine(cells: readonly string[]): string {
  return csvLineOf(cells.map(csvCell));
}

/** A line of cells as `csvCell` writes them. */
export function csvLineOf(written: readonly string[]): string {
  return `${written.join(',')}\n`;
}

export function csvText(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return [header, ...rows].map(csvLine).join('');
}

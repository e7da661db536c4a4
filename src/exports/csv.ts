/**
 * CSV text (RFC 4180, LF). Text that a spreadsheet would run as a formula gets a leading apostrophe; numbers,
 * also negative ones, stay as they are.
 */
const NUMBER = /^-?\d+(?:\.\d+)?$/;

export function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) && !NUMBER.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export function csvText(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return [header, ...rows].map((row) => `${row.map(csvCell).join(',')}\n`).join('');
}

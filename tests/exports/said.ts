/** A value that was read back from a file, as the CSV writes it. */
export function said(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  switch (typeof value) {
    case 'boolean':
      return value ? 'yes' : 'no';
    case 'number':
    case 'bigint':
    case 'string':
      return String(value);
    default:
      throw new TypeError(`no value of a cell: ${JSON.stringify(value)}`);
  }
}

/** A cell without the apostrophe that keeps a spreadsheet from taking it for something else. */
export function bare(cell: string): string {
  return cell.startsWith("'") ? cell.slice(1) : cell;
}

/** The nearest id to a text, safe in addresses and on every disk: `BPS 2024` → `bps-2024`. */
export function slugOf(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

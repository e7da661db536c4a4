/** Code-unit order of texts, ids and days: the same on every machine, whatever its language. For `sort` and `toSorted`. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/**
 * Shares a list out over pages: groups stay whole and in order, and a page takes as many as weigh at most `most` together. A group
 * that weighs more has a page of its own. Always at least one page, which is empty for an empty list.
 */
export function packed<Group>(
  groups: readonly Group[],
  most: number,
  weightOf: (group: Group) => number = () => 1,
): readonly (readonly Group[])[] {
  const sheets: (readonly Group[])[] = [];
  let sheet: Group[] = [];
  let weight = 0;
  for (const group of groups) {
    const added = weightOf(group);
    if (sheet.length > 0 && weight + added > most) {
      sheets.push(sheet);
      sheet = [];
      weight = 0;
    }
    sheet.push(group);
    weight += added;
  }
  return [...sheets, sheet];
}

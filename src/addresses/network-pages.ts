import type { Member } from '#model/cluster';
import type { Network } from '#model/network';
import { packed } from './packed.ts';

/** As many members as one page of a network tells of; a province is never divided. */
const MOST_MEMBERS = 120;

/** The members on each page of a network, in the order of the editors while one page holds all. */
export function memberSheets({ members }: Network): readonly (readonly Member[])[] {
  if (members.length <= MOST_MEMBERS) return [members];
  const provinces = Map.groupBy(members, ({ code }) => provinceOf(code));
  return packed([...provinces.values()], MOST_MEMBERS, ({ length }) => length).map((sheet) => sheet.flat());
}

/** The first two digits of an area code. */
export function provinceOf(code: string): string {
  return code.slice(0, 2);
}

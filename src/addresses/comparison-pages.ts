import { boundariesOf } from '#model/boundaries-of';
import type { Comparison } from '#model/comparison';
import { peerLevel, type Entrant } from '#model/comparison/common-ground';
import type { Dataset } from '#model/dataset';

/** More regions than this are split by province, so that a page stays light. */
const MOST_ON_A_PAGE = 90;

const apart = new WeakMap<Comparison, readonly string[]>();

/** Codes of the provinces that have a page of their own; none while all regions fit on one. Made once per comparison. */
export function provincesApart(comparison: Comparison): readonly string[] {
  const made = apart.get(comparison) ?? makeApart(comparison);
  apart.set(comparison, made);
  return made;
}

function makeApart({ compared, leftOut }: Comparison): readonly string[] {
  const all = [...compared, ...leftOut];
  if (all.length <= MOST_ON_A_PAGE) return [];
  const below = all.filter(isBelowProvince).map(({ report }) => report.region.provinceCode);
  return [...new Set(below)].toSorted();
}

/** True where the publisher brought the shapes of the country, and one of them is compared. */
export function hasMap({ boundaries }: Dataset, { compared }: Comparison): boolean {
  const codes = new Set(boundariesOf(boundaries, 'ID', 'regency')?.units.map(({ code }) => code));
  return compared.some(({ report }) => codes.has(report.region.code));
}

export function isBelowProvince({ report }: Entrant): boolean {
  return peerLevel(report.region) !== 'provinsi';
}
